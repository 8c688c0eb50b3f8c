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
        return ChancesMessages.title(
                ours,
                isRange(plan),
                Numbers.itemMonths(plan.at(0.95)),
                adHoc.isPresent(),
                more,
                language);
    }

    /** After the unit was said. */
    private static String besides(Quantiles spread, Language language) {
        return Numbers.itemMonths(spread.at(0.95)) > 0
                ? range(spread, language)
                : ChancesMessages.besides(language);
    }

    private static String range(Quantiles spread, Language language) {
        double low = Numbers.itemMonths(spread.at(0.05));
        double high = Numbers.itemMonths(spread.at(0.95));
        return high == 0 ? Numbers.word(0, language) : Numbers.range(low, high, language);
    }

    private static boolean isRange(Quantiles spread) {
        return Numbers.itemMonths(spread.at(0.05)) != Numbers.itemMonths(spread.at(0.95));
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
                ChancesMessages.central(
                        missed(central, language), missed(median, language), language);
        return run == middle ? both : both + " " + why(middle > run, lopsided, language);
    }

    private static String missed(Missed missed, Language language) {
        double after = Numbers.itemMonths(missed.plan());
        if (missed.adHoc().isEmpty()) {
            String plan = TierWords.itemMonths(after, language);
            return ChancesMessages.planMisses(plan, language);
        }
        double before = Numbers.itemMonths(missed.adHoc().get());
        String plan = Numbers.amount(after, language);
        boolean fewer = before > after && after > 0;
        String less =
                fewer ? Numbers.share(1 - missed.plan() / missed.adHoc().get(), language) : "";
        return ChancesMessages.adHocMissesPlan(before, after == 0, plan, fewer, less, language);
    }

    private static String why(boolean worse, Optional<Lopsided> lopsided, Language language) {
        String factor =
                lopsided.map(l -> BriefSentences.factor(l.factor()).in(language)).orElse("");
        String at = lopsided.map(l -> Numbers.whole(100 * l.median(), language) + "%").orElse("");
        if (!worse) {
            return ChancesMessages.centralIsHarsher(language);
        }
        return factor.isEmpty()
                ? ChancesMessages.futuresAreHarsher(language)
                : ChancesMessages.futuresAreHarsherFor(factor, at, language);
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
        String first = followed.map(f -> f.in(language)).orElse("");
        return ChancesMessages.items(drawn == all, first.isEmpty(), first, rule, language);
    }

    /** What the chart of an item measures, as a screen reader says it. */
    public static Text covered(Text item) {
        Text name = BriefSentences.inSentence(item);
        return ChancesMessages.covered(name);
    }
}
