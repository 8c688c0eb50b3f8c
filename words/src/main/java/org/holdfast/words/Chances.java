package org.holdfast.words;

import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Text;

/**
 * What a brief says of many futures besides their bands: the finding, what a future is, why its
 * middle is not the central run, and what is drawn.
 */
public final class Chances {
    private Chances() {}

    /**
     * Item-months of the floor that are missed.
     *
     * @param adHoc today's practice, if it is told
     */
    public record Missed(Optional<Double> adHoc, double plan) {}

    /**
     * A factor that is mostly on the harmful side of the case's own figure.
     *
     * @param median in the median future, as a share of the case's figure
     */
    public record Lopsided(Text factor, double median) {}

    /**
     * {@code In 9 futures of 10 the plan misses 9–41 item-months, ad hoc 41–80}.
     *
     * @param adHoc today's practice in the same futures, if it was played
     */
    public static String title(Quantiles plan, Optional<Quantiles> adHoc, Language language) {
        String ours = range(plan, language);
        String more = adHoc.map(a -> besides(a, language)).orElse("");
        return switch (language) {
            case EN ->
                    "In 9 futures of 10 the plan misses "
                            + ours
                            + (isOne(plan, language) ? " item-month" : " item-months")
                            + (adHoc.isPresent() ? ", ad hoc " + more : "");
            case NL ->
                    "In 9 van de 10 toekomsten telt het plan "
                            + ours
                            + (isOne(plan, language) ? " tekortmaand" : " tekortmaanden")
                            + (adHoc.isPresent() ? ", ad hoc " + more : "");
        };
    }

    /** After the unit was said. */
    private static String besides(Quantiles spread, Language language) {
        return Numbers.itemMonths(spread.at(0.95)) > 0
                ? range(spread, language)
                : switch (language) {
                    case EN -> "none";
                    case NL -> "geen";
                };
    }

    private static String range(Quantiles spread, Language language) {
        double low = Numbers.itemMonths(spread.at(0.05));
        double high = Numbers.itemMonths(spread.at(0.95));
        return high == 0 ? Numbers.word(0, language) : Numbers.range(low, high, language);
    }

    private static boolean isOne(Quantiles spread, Language language) {
        double low = Numbers.itemMonths(spread.at(0.05));
        double high = Numbers.itemMonths(spread.at(0.95));
        return low == high && Numbers.isSingular(high, language);
    }

    /** Nothing in the case has a range, so that there is nothing to draw. */
    public static String oneFuture(Language language) {
        return switch (language) {
            case EN -> "No figure in this case has a range: all futures are the same";
            case NL -> "Geen cijfer in deze casus heeft een marge: elke toekomst is gelijk";
        };
    }

    /** What happens to a plan in a future that it does not foresee. */
    public static String recourse(Language language) {
        return switch (language) {
            case EN ->
                    "Neither the plan nor ad hoc foresees any of them: what was ordered stays"
                            + " ordered, what arrives follows the scarcest of capacity, materials"
                            + " and money, idle lines run where stocks fall behind and money is"
                            + " left, and what is short is shared.";
            case NL ->
                    "Noch het plan noch ad hoc voorziet er een: wat besteld is blijft besteld, wat"
                            + " aankomt hangt af van wat het schaarst is (capaciteit, grondstof of"
                            + " geld), lijnen die stilstaan gaan draaien waar de voorraad"
                            + " achterblijft en er geld over is, en tekorten worden verdeeld.";
        };
    }

    /**
     * The run with all central figures beside the middle of the futures, and why they differ.
     *
     * @param central with all central figures
     * @param median in the median future
     * @param lopsided why futures are harsher, for one, if that is known
     */
    public static String central(
            Missed central, Missed median, Optional<Lopsided> lopsided, Language language) {
        double run = Numbers.itemMonths(central.plan());
        double middle = Numbers.itemMonths(median.plan());
        String both =
                switch (language) {
                    case EN ->
                            "In the central case, with every figure at its central value, "
                                    + missed(central, language)
                                    + "; in the median future "
                                    + missed(median, language)
                                    + ".";
                    case NL ->
                            "In de centrale variant, met elk cijfer op zijn middelste waarde, "
                                    + missed(central, language)
                                    + "; in de mediane toekomst "
                                    + missed(median, language)
                                    + ".";
                };
        return run == middle ? both : both + " " + why(middle > run, lopsided, language);
    }

    private static String missed(Missed missed, Language language) {
        double after = Numbers.itemMonths(missed.plan());
        if (missed.adHoc().isEmpty()) {
            String plan = TierWords.itemMonths(after, language);
            return switch (language) {
                case EN -> "the plan misses " + plan;
                case NL -> "telt het plan " + plan;
            };
        }
        double before = Numbers.itemMonths(missed.adHoc().get());
        String adHoc = TierWords.itemMonths(before, language);
        String plan = Numbers.amount(after, language);
        boolean fewer = before > after && after > 0;
        String less =
                fewer ? Numbers.share(1 - missed.plan() / missed.adHoc().get(), language) : "";
        return switch (language) {
            case EN ->
                    "ad hoc misses "
                            + adHoc
                            + " and the plan "
                            + (after == 0 ? "none" : plan + (fewer ? ", " + less + " less" : ""));
            case NL ->
                    "telt ad hoc "
                            + adHoc
                            + " en het plan "
                            + (after == 0 ? "geen" : plan + (fewer ? ", " + less + " minder" : ""));
        };
    }

    private static String why(boolean worse, Optional<Lopsided> lopsided, Language language) {
        String factor =
                lopsided.map(l -> BriefSentences.factor(l.factor()).in(language)).orElse("");
        String at = lopsided.map(l -> Numbers.whole(100 * l.median(), language) + "%").orElse("");
        return switch (language) {
            case EN ->
                    !worse
                            ? "The central figures are harsher than most futures are."
                            : "Futures are harsher than the central run because ranges are lopsided"
                                    + (factor.isEmpty()
                                            ? " and a plan made for the central figures fits no"
                                                    + " other as well."
                                            : ": "
                                                    + factor
                                                    + ", for one, stands at "
                                                    + at
                                                    + " of the case’s own figure in the median"
                                                    + " future. And a plan made for the central"
                                                    + " figures fits no other as well.");
            case NL ->
                    !worse
                            ? "De middelste cijfers zijn ongunstiger dan de meeste toekomsten."
                            : "Toekomsten zijn ongunstiger dan de berekening met middelste cijfers"
                                    + " omdat marges scheef zijn"
                                    + (factor.isEmpty()
                                            ? " en een plan voor de middelste cijfers bij geen"
                                                    + " andere zo goed past."
                                            : ": "
                                                    + factor
                                                    + " staat bijvoorbeeld in de mediane toekomst"
                                                    + " op "
                                                    + at
                                                    + " van het cijfer in de casus. En een plan"
                                                    + " voor de middelste cijfers past bij geen"
                                                    + " andere zo goed.");
        };
    }

    /**
     * Which items are drawn, and by which rule.
     *
     * @param followed short name of an item that is drawn whatever is missing of it
     * @param drawn how many there are
     * @param all of how many that are needed
     */
    public static String items(Optional<Text> followed, int drawn, int all, Language language) {
        int rule = drawn - (followed.isPresent() ? 1 : 0);
        String number = Numbers.word(rule, language);
        String first = followed.map(f -> f.in(language)).orElse("");
        return switch (language) {
            case EN ->
                    "Share of the full need that is met"
                            + (drawn == all
                                    ? "."
                                    : ", for "
                                            + (first.isEmpty() ? "" : first + " and ")
                                            + "the "
                                            + (rule == 1 ? "item" : number + " items")
                                            + " of which the plan leaves most missing in the median"
                                            + " future.");
            case NL ->
                    "Gedekt deel van de volledige behoefte"
                            + (drawn == all
                                    ? "."
                                    : ", van "
                                            + (first.isEmpty() ? "" : first + " en ")
                                            + (rule == 1
                                                    ? "het artikel"
                                                    : "de " + number + " artikelen")
                                            + " waarvan met het plan in de mediane toekomst het"
                                            + " meest ontbreekt.");
        };
    }

    /** What the chart of an item measures, as a screen reader says it. */
    public static Text covered(Text item) {
        Text name = BriefSentences.inSentence(item);
        return new Text(
                "share of the full need met, " + name.en(),
                "gedekt deel van de volledige behoefte, " + name.nl());
    }

    /** What parity is, and what keeps it away whatever is planned. */
    public static String parity(Language language) {
        return switch (language) {
            case EN ->
                    "Parity: using as much as the adversary in every month to the end of the"
                            + " period. No more is used than the full need; where the adversary"
                            + " uses more than that, no plan brings parity.";
            case NL ->
                    "Pariteit: tot het eind van de periode elke maand evenveel inzetten als de"
                            + " tegenstander. Meer dan de volledige behoefte wordt niet ingezet;"
                            + " zet de tegenstander meer in dan dat, dan brengt geen plan pariteit.";
        };
    }

    /** That bands of months do not add up. */
    public static String bandsByMonth(Language language) {
        return switch (language) {
            case EN -> "Each month has a band of its own: no future runs along an edge throughout.";
            case NL ->
                    "Elke maand heeft een eigen bandbreedte: geen enkele toekomst volgt steeds de"
                            + " rand.";
        };
    }
}
