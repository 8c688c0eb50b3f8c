package org.holdfast.words;

import org.holdfast.model.Language;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.Text;
import org.holdfast.model.TrackRecord;

/** How long promises took so far, in sentences beside a curve. */
public final class KeptWords {
    public static final Text HOW_LONG_SO_FAR =
            new Text("How long promises took so far", "Hoelang beloften tot nu toe duurden");
    public static final Text HAS_COME = new Text("Has come", "Gekomen");
    public static final Text BAND = new Text("95% band", "95%-marge");
    public static final Text HALF = new Text("half have come", "de helft is er");
    public static final Text STILL_OPEN = new Text("Open before", "Ervoor nog open");
    public static final Text CAME_THEN = new Text("Came then", "Toen gekomen");

    private KeptWords() {}

    /** {@code Promise to first payment: half within 9.2 months}. */
    public static String title(TrackRecord.Wait wait, Language language) {
        SurvivalCurve curve = wait.curve();
        String what = Numbers.capital(TrackWords.wait(wait, language));
        return what + ": " + TrackWords.half(curve, language);
    }

    /** Why a way is not drawn: nothing says that any of it took time. */
    public static String unbounded(TrackRecord.Wait wait, Language language) {
        String count = Numbers.whole(wait.curve().ended(), language);
        return title(wait, language)
                + switch (language) {
                    case EN ->
                            ". Not drawn: the list does not date the later step, so that of none of"
                                    + " the "
                                    + count
                                    + " that came a least time is known.";
                    case NL ->
                            ". Niet getekend: de lijst geeft geen datum van de latere stap, zodat van"
                                    + " geen van de "
                                    + count
                                    + " die kwamen vaststaat hoelang het minstens duurde.";
                };
    }

    /** What is counted, of how many. */
    public static String measure(TrackRecord.Wait wait, Language language) {
        SurvivalCurve curve = wait.curve();
        boolean all = curve.ended() == curve.subjects();
        return switch (language) {
            case EN ->
                    "Share that had come by so many months, of "
                            + Numbers.count(curve.subjects(), "promise", "promises", language)
                            + (all
                                    ? ", all of which came"
                                    : "; "
                                            + curve.ended()
                                            + " came, the others count for as long as they were"
                                            + " watched");
            case NL ->
                    "Deel dat na zoveel maanden gekomen was, van "
                            + Numbers.count(curve.subjects(), "belofte", "beloften", language)
                            + (all
                                    ? ", die alle kwamen"
                                    : "; "
                                            + curve.ended()
                                            + (curve.ended() == 1 ? " kwam" : " kwamen")
                                            + ", de andere tellen mee zolang ze zijn gevolgd");
        };
    }

    /** Names the axis. */
    public static String months(TrackRecord.Wait wait, Language language) {
        return switch (language) {
            case EN -> "months from " + TrackWords.wait(wait, language);
            case NL -> "maanden van " + TrackWords.wait(wait, language);
        };
    }
}
