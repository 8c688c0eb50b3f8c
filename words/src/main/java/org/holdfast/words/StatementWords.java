package org.holdfast.words;

import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Statement;
import org.holdfast.model.Text;

/** Says as a statement what one answer of one scenario came to. */
public final class StatementWords {
    private StatementWords() {}

    /**
     * {@code The plan comes to 41 item-months under the floor (scenario: As it goes).}
     *
     * @param value plain, as {@link org.holdfast.model.TierValue} has it
     */
    public static Text tier(
            Statement.Way way, ObjectiveTier tier, double value, Currency currency, Text scenario) {
        return Text.each(l ->
                StatementMessages.tier(
                        subject(way, l),
                        TierWords.amount(tier, value, currency, l),
                        scenario(scenario, l),
                        l));
    }

    /**
     * {@code The plan meets 62% of the full need in the average month: 155 mm shell (…).}
     *
     * @param mean mean over the months of the share of the full need that is met
     */
    public static Text coverage(Statement.Way way, Text item, double mean, Text scenario) {
        return Text.each(l ->
                StatementMessages.coverage(subject(way, l), mean, item, scenario(scenario, l), l));
    }

    /** {@code plan}, {@code ad hoc}, {@code current supply}: which answer it is about. */
    public static Text way(Statement.Way way) {
        return switch (way) {
            case BALANCE -> StatementMessages.CURRENT_SUPPLY;
            case PLAN -> Text.same("plan");
            case AD_HOC -> Text.same("ad hoc");
        };
    }

    private static String subject(Statement.Way way, Language language) {
        return switch (way) {
            case BALANCE -> StatementMessages.currentSupply(language);
            case PLAN -> StatementMessages.plan(language);
            case AD_HOC -> StatementMessages.adHocPlanning(language);
        };
    }

    private static String scenario(Text title, Language language) {
        return " " + StatementMessages.scenario(title, language);
    }
}
