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
            return switch (language) {
                case EN -> "There is no plan to compare with";
                case NL -> "Er is geen plan om mee te vergelijken";
            };
        }
        if (best.size() == rows.size()) {
            return switch (language) {
                case EN -> "All plans are best equally often";
                case NL -> "Alle plannen zijn even vaak de beste";
            };
        }
        String winner = Numbers.capital(names(best, language));
        String often = Numbers.share(best.getFirst().best(), language);
        if (best.getFirst().best() >= 1) {
            return switch (language) {
                case EN -> winner + (best.size() > 1 ? " are" : " is") + " best in every future";
                case NL ->
                        winner + (best.size() > 1 ? " zijn" : " is") + " in elke toekomst de beste";
            };
        }
        if (best.size() > 1) {
            return switch (language) {
                case EN -> winner + " are best equally often (" + often + " each)";
                case NL -> winner + " zijn even vaak de beste (elk " + often + ")";
            };
        }
        boolean both = safest.contains(best.getFirst());
        String safe = names(safest, language);
        boolean one = safest.size() == 1;
        return switch (language) {
            case EN ->
                    winner
                            + " is best most often ("
                            + often
                            + ")"
                            + (both ? " and has" : ", " + safe + (one ? " has" : " have"))
                            + " the smallest regret";
            case NL ->
                    winner
                            + " is het vaakst de beste ("
                            + often
                            + ")"
                            + (both ? " en blijft" : ", " + safe + (one ? " blijft" : " blijven"))
                            + " het minst achter";
        };
    }

    /** Which plan is never far from the best one, and how far at worst. */
    public static String leastRegret(List<Row> rows, Language language) {
        List<Row> safest = safest(rows);
        String names = names(safest, language);
        double regret = safest.isEmpty() ? 0 : safest.getFirst().regret();
        boolean one = safest.size() == 1;
        if (Numbers.itemMonths(regret) == 0) {
            return switch (language) {
                case EN ->
                        "Smallest regret: "
                                + names
                                + (one
                                        ? ". In no future is another plan better."
                                        : ". In no future is another plan better than these.");
                case NL ->
                        "Kleinste achterstand: "
                                + names
                                + (one
                                        ? ". In geen enkele toekomst is een ander plan beter."
                                        : ". In geen enkele toekomst is een ander plan beter dan"
                                                + " deze.");
            };
        }
        return switch (language) {
            case EN ->
                    "Smallest regret: "
                            + names
                            + ". In the future that suits "
                            + (one ? "it least it leaves " : "them least they leave ")
                            + Differences.of(regret, language)
                            + " than the best plan in that future.";
            case NL ->
                    "Kleinste achterstand: "
                            + names
                            + ". In de ongunstigste toekomst is het tekort "
                            + TierWords.itemMonths(regret, language)
                            + " groter dan met het beste plan in die toekomst.";
        };
    }

    /** Whether the two are one plan, or a choice has to be made. */
    public static String choice(List<Row> rows, Language language) {
        List<Row> best = best(rows);
        List<Row> safest = safest(rows);
        List<Row> both = best.stream().filter(safest::contains).toList();
        if (!both.isEmpty()) {
            String names = Numbers.capital(names(both, language));
            return switch (language) {
                case EN ->
                        names
                                + (both.size() == 1 ? " is" : " are")
                                + " both: best most often, and with the smallest regret.";
                case NL ->
                        names
                                + (both.size() == 1 ? " is" : " zijn")
                                + " allebei: het vaakst de beste, en met de kleinste achterstand.";
            };
        }
        String often = Numbers.capital(names(best, language));
        String safe = names(safest, language);
        return switch (language) {
            case EN ->
                    often
                            + " for what is likeliest, "
                            + safe
                            + " against the worst: which counts for more is not for a computation"
                            + " to say.";
            case NL ->
                    often
                            + " voor wat het waarschijnlijkst is, "
                            + safe
                            + " tegen het ergste: wat zwaarder weegt, kan een berekening niet"
                            + " zeggen.";
        };
    }

    /**
     * {@code at most 10% missed: 79}: the line in the chart.
     *
     * @param criterion share of the floor's item-months that a plan may miss
     * @param itemMonths what that comes to
     */
    public static String line(double criterion, double itemMonths, Language language) {
        String share = Numbers.share(criterion, language);
        String many = Numbers.amount(itemMonths, language);
        return switch (language) {
            case EN -> "at most " + share + " missed: " + many;
            case NL -> "hoogstens " + share + " gemist: " + many;
        };
    }

    /** {@code Plan A: at most 20 item-months in 78% of futures}: good enough, not best. */
    public static String goodEnough(
            Text plan, Figure figure, double threshold, double share, Language language) {
        String name = Numbers.capital(plan.in(language)) + ": ";
        String limit = figure.of(threshold, language);
        String often = Futures.inFutures(share, language);
        boolean none = figure.isSame(threshold, 0, language);
        return switch (language) {
            case EN -> name + (none ? "" : "at most ") + limit + " " + often + ".";
            case NL -> name + (none ? "" : "hoogstens ") + limit + " " + often + ".";
        };
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
        return switch (language) {
            case EN ->
                    "In the same futures, neither of them knowing what comes, the plan leaves "
                            + median
                            + (same ? " as ad hoc" : " than ad hoc")
                            + " in the median future ("
                            + range
                            + " in nine of ten); it does better "
                            + wins
                            + (better >= 1 ? "." : " and worse " + loses + ".");
            case NL ->
                    "In dezelfde toekomsten, zonder dat een van beide weet wat er komt, telt het"
                            + " plan in de mediane toekomst "
                            + median
                            + (same ? " als ad hoc" : " dan ad hoc")
                            + " (in negen van de tien "
                            + range
                            + "); het doet het beter "
                            + wins
                            + (better >= 1 ? "." : " en slechter " + loses + ".");
        };
    }

    /**
     * How far a plan that is not the best one stays from it.
     *
     * @param regret with the level 0.95
     */
    public static String close(Text plan, Quantiles regret, Language language) {
        String name = plan.in(language);
        String far = TierWords.itemMonths(regret.at(0.95), language);
        boolean none = Numbers.itemMonths(regret.at(0.95)) == 0;
        return switch (language) {
            case EN ->
                    none
                            ? "In 95% of futures " + name + " is as good as the best."
                            : "In 95% of futures "
                                    + name
                                    + " misses at most "
                                    + far
                                    + " more than the best.";
            case NL ->
                    none
                            ? "In 95% van de toekomsten is " + name + " even goed als het beste."
                            : "In 95% van de toekomsten telt "
                                    + name
                                    + " hoogstens "
                                    + far
                                    + " meer dan het beste.";
        };
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
                + switch (language) {
                    case EN -> {
                        if (Numbers.itemMonths(gain) <= 0) {
                            yield "there is no gain that lasts.";
                        }
                        if (byPolicy == byForesight) {
                            yield "both have their part in it.";
                        }
                        yield byPolicy
                                ? "what holds up is "
                                        + (only
                                                ? "the levers’ doing, hardly foresight’s."
                                                : "mostly the levers’ doing.")
                                : "what holds up is "
                                        + (only
                                                ? "foresight’s doing, hardly the levers’."
                                                : "mostly foresight’s doing.");
                    }
                    case NL -> {
                        if (Numbers.itemMonths(gain) <= 0) {
                            yield "er blijft geen winst overeind.";
                        }
                        if (byPolicy == byForesight) {
                            yield "beide hebben er deel aan.";
                        }
                        yield byPolicy
                                ? "wat overeind blijft komt "
                                        + (only
                                                ? "van de maatregelen, nauwelijks van het"
                                                        + " vooruitzien."
                                                : "vooral van de maatregelen.")
                                : "wat overeind blijft komt "
                                        + (only
                                                ? "van het vooruitzien, nauwelijks van de"
                                                        + " maatregelen."
                                                : "vooral van het vooruitzien.");
                    }
                };
    }

    private static String figures(
            double adHoc, double foresight, double levers, double plan, Language language) {
        String before = TierWords.itemMonths(adHoc, language);
        String alone = Numbers.amount(foresight, language);
        String policy = Numbers.amount(levers, language);
        String both = Numbers.amount(plan, language);
        return switch (language) {
            case EN ->
                    "In the median future ad hoc misses "
                            + before
                            + "; foresight alone makes that "
                            + alone
                            + ", the levers alone "
                            + policy
                            + ", both "
                            + both
                            + ": ";
            case NL ->
                    "In de mediane toekomst telt ad hoc "
                            + before
                            + "; alleen vooruitzien maakt daar "
                            + alone
                            + " van, alleen de maatregelen "
                            + policy
                            + ", allebei "
                            + both
                            + ": ";
        };
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
