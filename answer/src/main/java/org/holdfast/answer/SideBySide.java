package org.holdfast.answer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.balance.Measures;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory.Measure;

/**
 * Two answers, of two cases, over the months and the items that both cases have. Tiers of two
 * horizons cannot be compared; what is met in the months of both can.
 *
 * @param from first month of both
 * @param months how many there are; 0 if the horizons do not touch
 * @param items needed in both, the largest change first
 * @param onlyBefore ids of items that are needed in the first case only
 * @param onlyAfter ids of items that are needed in the second case only
 */
public record SideBySide(
        YearMonth from,
        int months,
        List<Compared> items,
        List<String> onlyBefore,
        List<String> onlyAfter) {
    public SideBySide {
        items = List.copyOf(items);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /**
     * One item in both answers.
     *
     * @param before share of the full need that is met, mean over the shared months
     * @param after the same in the second answer
     * @param month in which that share differs most
     * @param beforeThen the share in that month
     * @param afterThen the same in the second answer
     * @param underFloorBefore what is missing to the floor over the shared months, in item-months
     *     without weight or discount
     * @param underFloorAfter the same in the second answer
     */
    public record Compared(
            String item,
            double before,
            double after,
            YearMonth month,
            double beforeThen,
            double afterThen,
            double underFloorBefore,
            double underFloorAfter) {
        /** How much more of the need is met. */
        public double change() {
            return after - before;
        }
    }

    /** Compares two answers. */
    public static SideBySide of(
            Instance before, Result resultBefore, Instance after, Result resultAfter) {
        CaseSettings old = before.c().settings();
        CaseSettings now = after.c().settings();
        YearMonth from = latest(old.firstMonth(), now.firstMonth());
        YearMonth end = earliest(end(old), end(now));
        int months = Math.max(0, between(from, end));
        var first = new Answered(before, resultBefore, between(old.firstMonth(), from), months);
        var second = new Answered(after, resultAfter, between(now.firstMonth(), from), months);
        List<Compared> items = new ArrayList<>();
        for (String item : first.needed()) {
            if (months > 0 && second.needed().contains(item)) {
                items.add(compared(item, first, second, from));
            }
        }
        items.sort(
                Comparator.comparingDouble((Compared item) -> -Math.abs(item.change()))
                        .thenComparingDouble(
                                item -> -Math.abs(item.afterThen() - item.beforeThen())));
        return new SideBySide(
                from,
                months,
                items,
                first.needed().stream().filter(i -> !second.needed().contains(i)).toList(),
                second.needed().stream().filter(i -> !first.needed().contains(i)).toList());
    }

    private static Compared compared(String item, Answered before, Answered after, YearMonth from) {
        Series old = before.coverage(item);
        Series now = after.coverage(item);
        int most = 0;
        for (int t = 1; t < old.months(); t++) {
            if (Math.abs(now.at(t) - old.at(t)) > Math.abs(now.at(most) - old.at(most))) {
                most = t;
            }
        }
        return new Compared(
                item,
                old.sum() / old.months(),
                now.sum() / now.months(),
                from.plusMonths(most),
                old.at(most),
                now.at(most),
                before.underFloor(item),
                after.underFloor(item));
    }

    private static YearMonth end(CaseSettings settings) {
        return settings.firstMonth().plusMonths(settings.months());
    }

    private static YearMonth latest(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }

    private static YearMonth earliest(YearMonth a, YearMonth b) {
        return a.isBefore(b) ? a : b;
    }

    private static int between(YearMonth from, YearMonth to) {
        return 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    }

    /**
     * An answer, seen over the shared months.
     *
     * @param skip months of the case before the first shared one
     */
    private record Answered(Instance instance, Result result, int skip, int months) {
        /** Items of ours that are needed in some month of the case. */
        List<String> needed() {
            Case c = instance.c();
            return c.items().stream()
                    .filter(item -> item.side() == Item.Side.OURS)
                    .map(Item::id)
                    .filter(item -> total(item, Measure.NEED_FULL).sum() > 0)
                    .toList();
        }

        Series coverage(String item) {
            return shared(Measures.coverage(instance, result.trajectory(), item));
        }

        double underFloor(String item) {
            Series floor = shared(total(item, Measure.NEED_FLOOR));
            Series missing = shared(total(item, Measure.SHORT_OF_FLOOR));
            double sum = 0;
            for (int t = 0; t < months; t++) {
                sum += floor.at(t) > 0 ? missing.at(t) / floor.at(t) : 0;
            }
            return sum;
        }

        private Series total(String item, Measure measure) {
            return result.trajectory().total(instance.claimants().getFirst(), item, measure);
        }

        private Series shared(Series whole) {
            return Series.generate(months, t -> whole.at(skip + t));
        }
    }
}
