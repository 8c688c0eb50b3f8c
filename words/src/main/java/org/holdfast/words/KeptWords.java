package org.holdfast.words;

import org.holdfast.model.Language;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.TrackRecord;

/** How long promises took so far, in sentences beside a curve. */
public final class KeptWords {
    private KeptWords() {}

    /** {@code Promise to first payment: half within 9.2 months}. */
    public static String title(TrackRecord.Wait wait, Language language) {
        SurvivalCurve curve = wait.curve();
        String what = Numbers.capital(TrackWords.wait(wait, language));
        return what + ": " + TrackWords.half(curve, language);
    }

    /** Why a way is not drawn: nothing says that any of it took time. */
    public static String unbounded(TrackRecord.Wait wait, Language language) {
        return title(wait, language) + KeptMessages.unbounded(wait.curve().ended(), language);
    }

    /** What is counted, of how many. */
    public static String measure(TrackRecord.Wait wait, Language language) {
        SurvivalCurve curve = wait.curve();
        boolean all = curve.ended() == curve.subjects();
        return KeptMessages.measure(curve.subjects(), all, curve.ended(), language);
    }

    /** Names the axis. */
    public static String months(TrackRecord.Wait wait, Language language) {
        return KeptMessages.months(TrackWords.wait(wait, language), language);
    }
}
