package org.holdfast.words;

import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * What a case calls those who pay, where a sentence speaks of them all.
 *
 * @param isOwn whether the case has words of its own; else sentences speak of donors and allies
 * @param each one of them, nominative; empty without words of its own
 * @param all of them, nominative; empty without words of its own
 */
public record PayerWords(boolean isOwn, Text each, Text all) {
    private static final PayerWords USUAL = new PayerWords(false, Text.same(""), Text.same(""));

    /** Who decides on today's course. */
    public enum Course {
        /** One planner for all. */
        ONE_PLAN,
        /** Donors, each by themselves. */
        DONORS,
        /** Those whom the case names, each alone. */
        OWN
    }

    public static PayerWords of(CaseSettings settings) {
        return settings.payers()
                .map(own -> new PayerWords(true, own.each(), own.all()))
                .orElse(USUAL);
    }

    /** Who decides on today's course, if those who pay were played each by themselves or not. */
    public Course course(boolean arePlayed) {
        return !arePlayed ? Course.ONE_PLAN : isOwn ? Course.OWN : Course.DONORS;
    }

    /** The title of the annex on how they decide. */
    public String annex(Language language) {
        return PolicyMessages.howPayersDecide(isOwn, all, language);
    }
}
