package org.holdfast.words;

import java.util.Comparator;
import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Text;

/** Which plan holds up: best in most futures, never far from the best, good enough. */
public final class Robust {
    private Robust() {}

    /**
     * One plan beside the others in the same futures.
     *
     * @param best share of the futures in which no plan is better
     * @param regret item-months that it leaves beyond the best plan, in the future that suits it
     *     least (Savage 1951)
     */
    public record Row(Text plan, double best, double regret) {}

    /** {@code Plan A is best most often (62%), plan B has the smallest regret}. */
    public static String title(List<Row> rows, Language language) {
        List<Row> best = best(rows);
        List<Row> safest = safest(rows);
        if (rows.size() < 2) {
            return RobustMessages.thereNoPlanCompare(language);
        }
        if (best.size() == rows.size()) {
            return RobustMessages.allPlansBestEqually(language);
        }
        if (best.getFirst().best() >= 1) {
            return RobustMessages.bestEveryFuture(names(best, language), best.size() > 1, language);
        }
        if (best.size() > 1) {
            return RobustMessages.bestEquallyOftenEach(
                    names(best, language), best.getFirst().best(), language);
        }
        boolean both = safest.contains(best.getFirst());
        String safe = names(safest, language);
        boolean one = safest.size() == 1;
        return RobustMessages.bestMostOftenHas(
                names(best, language), best.getFirst().best(), both, safe, one, language);
    }

    /** Which plan is never far from the best one, and how far at worst. */
    public static String leastRegret(List<Row> rows, Language language) {
        List<Row> safest = safest(rows);
        String names = names(safest, language);
        double regret = safest.isEmpty() ? 0 : safest.getFirst().regret();
        boolean one = safest.size() == 1;
        if (Numbers.itemMonths(regret) == 0) {
            return RobustMessages.smallestRegretNoFuture(names, one, language);
        }
        return RobustMessages.smallestRegret(names, one, regret, language);
    }

    /** Whether the two are one plan, or a choice has to be made. */
    public static String choice(List<Row> rows, Language language) {
        List<Row> best = best(rows);
        List<Row> safest = safest(rows);
        List<Row> both = best.stream().filter(safest::contains).toList();
        if (!both.isEmpty()) {
            return RobustMessages.bothBestMostOften(names(both, language), both.size(), language);
        }
        String safe = names(safest, language);
        return RobustMessages.forWhatLikeliestAgainst(names(best, language), safe, language);
    }

    /** {@code Plan A: at most 20 item-months in 78% of futures}: good enough, not best. */
    public static String goodEnough(
            Text plan, Figure figure, double threshold, double share, Language language) {
        String name = Numbers.capital(plan.in(language)) + ": ";
        String limit = figure.of(threshold, language);
        String often = Futures.inFutures(share, language);
        boolean none = figure.isSame(threshold, 0, language);
        return RobustMessages.goodEnough(name, none, limit, often, language);
    }

    /**
     * The fair value of planning: ad hoc and plan in the same futures, neither knowing what comes.
     *
     * @param saved item-months ad hoc minus item-months with the plan, future by future
     * @param better share of the futures in which the plan leaves less
     * @param worse share in which it leaves more
     */
    public static String fairLead(Quantiles saved, double better, double worse, Language language) {
        String median = Differences.of(-saved.at(0.5), language);
        String range = Differences.between(-saved.at(0.95), -saved.at(0.05), language);
        String wins = Futures.inFutures(better, language);
        String loses = Futures.inFutures(worse, language);
        boolean same = Numbers.itemMonths(saved.at(0.5)) == 0;
        return RobustMessages.fairLead(median, same, range, wins, better >= 1, loses, language);
    }

    /**
     * How far a plan that is not the best one stays from it.
     *
     * @param regret with the level 0.95
     */
    public static String close(Text plan, Quantiles regret, Language language) {
        boolean none = Numbers.itemMonths(regret.at(0.95)) == 0;
        if (none) {
            return RobustMessages.futuresAsGoodAs(plan, language);
        }
        return RobustMessages.futuresMissesAtMost(plan, regret.at(0.95), language);
    }

    /**
     * Whether the gain that lasts is foresight's or the levers': medians of the four plans.
     *
     * @param adHoc item-months that today's practice misses in its median future
     * @param foresight the plan with today's policy
     * @param levers ad hoc with the plan's policy
     */
    public static String cells(
            double adHoc, double foresight, double levers, double plan, Language language) {
        double before = Numbers.itemMonths(adHoc);
        double alone = Numbers.itemMonths(foresight);
        double policy = Numbers.itemMonths(levers);
        double both = Numbers.itemMonths(plan);
        String figures = figures(before, alone, policy, both, language);
        double gain = adHoc - plan;
        boolean byPolicy = adHoc - levers >= 0.8 * gain;
        boolean byForesight = adHoc - foresight >= 0.8 * gain;
        boolean only = Math.min(adHoc - levers, adHoc - foresight) <= 0.05 * gain;
        return figures
                + (Numbers.itemMonths(gain) <= 0
                        ? RobustMessages.thereNoGainLasts(language)
                        : byPolicy == byForesight
                                ? RobustMessages.bothHaveTheirPart(language)
                                : byPolicy
                                        ? RobustMessages.whatHoldsUpLevers(only, language)
                                        : RobustMessages.whatHoldsUpForesights(only, language));
    }

    private static String figures(
            double adHoc, double foresight, double levers, double plan, Language language) {
        return RobustMessages.figures(adHoc, foresight, levers, plan, language) + " ";
    }

    private static List<Row> best(List<Row> rows) {
        double most = rows.stream().mapToDouble(Row::best).max().orElse(0);
        return rows.stream().filter(r -> r.best() == most).toList();
    }

    private static List<Row> safest(List<Row> rows) {
        double least =
                rows.stream().mapToDouble(r -> Numbers.itemMonths(r.regret())).min().orElse(0);
        return rows.stream()
                .filter(r -> Numbers.itemMonths(r.regret()) == least)
                .sorted(Comparator.comparingDouble(r -> -r.best()))
                .toList();
    }

    private static String names(List<Row> rows, Language language) {
        return Lists.and(rows.stream().map(r -> r.plan().in(language)).toList(), language);
    }
}
