package org.holdfast.model;

import java.util.List;
import org.holdfast.model.Instance.FundBudget;
import org.holdfast.model.Lever.Effect;

/**
 * What holds keep back under a scenario, month by month; worked out once, for it is asked often.
 */
final class Holds {
    private final Case c;
    private final CaseIndex index;

    /** [hold] share of what it can hold back that is let go, in a month that is not closed. */
    private final double[] letGo;

    /** [hold][month] whether it closes. */
    private final boolean[][] closed;

    /**
     * Holds of a case.
     *
     * @param settings [lever]
     * @param budgets [fund]
     */
    Holds(Case c, CaseIndex index, double[] settings, List<FundBudget> budgets) {
        this.c = c;
        this.index = index;
        letGo = new double[c.holds().size()];
        closed = new boolean[letGo.length][index.months];
        for (int h = 0; h < letGo.length; h++) {
            Hold hold = c.holds().get(h);
            letGo[h] = letGo(hold, settings);
            close(hold, settings, closed[h]);
            for (FundBudget budget : budgets) {
                if (budget.row().id().equals(hold.fund())) {
                    close(closed[h], 0, budget.first());
                    close(closed[h], budget.end(), index.months);
                }
            }
        }
    }

    private double letGo(Hold hold, double[] settings) {
        double kept = 1;
        for (int l : index.levers(Effect.HOLD)) {
            kept *= c.levers().get(l).subject().equals(hold.group()) ? 1 - settings[l] : 1;
        }
        for (int l : index.levers(Effect.FUND_SIZE)) {
            kept *= c.levers().get(l).subject().equals(hold.fund()) ? Math.min(1, settings[l]) : 1;
        }
        return kept;
    }

    private void close(Hold hold, double[] settings, boolean[] into) {
        for (int l : index.levers(Effect.HOLD_FROM)) {
            if (c.levers().get(l).subject().equals(hold.group())) {
                int from = (int) settings[l];
                int until =
                        hold.months().isPresent()
                                ? from + Instance.whole(hold.months().get().value())
                                : index.months;
                close(into, from, until);
            }
        }
    }

    private static void close(boolean[] months, int from, int until) {
        for (int t = Math.max(0, from); t < Math.min(months.length, until); t++) {
            months[t] = true;
        }
    }

    /** Share of what a hold can hold back that is let go, in a month that is not closed. */
    double letGo(int hold) {
        return letGo[hold];
    }

    boolean isClosed(int hold, int t) {
        return closed[hold][t];
    }

    /** Whether it closes in some month before another. */
    boolean isEverClosed(int hold, int before) {
        for (int t = 0; t < before; t++) {
            if (closed[hold][t]) {
                return true;
            }
        }
        return false;
    }

    /** Share that holds keep back in each month; none if there are no holds. */
    Series keptBack(int[] rows) {
        if (rows.length == 0) {
            return index.nothing;
        }
        double[] kept = new double[index.months];
        for (int t = 0; t < kept.length; t++) {
            double passes = 1;
            for (int row : rows) {
                double open = closed[row][t] ? 0 : letGo[row];
                passes *= 1 - c.holds().get(row).share().value() * (1 - open);
            }
            kept[t] = 1 - passes;
        }
        return Series.ofOwn(kept);
    }
}
