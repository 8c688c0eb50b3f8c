package org.holdfast.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.model.FundRule;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.FundBudget;

/**
 * An instance seen from a window, in the units of the programme: lots of an item or material,
 * millions of money, months.
 *
 * <p>Index letters: c claimant, i item, k build or price step, t month.
 */
final class Frame {
    /** Contracts, idle lines and closing are followed by quarter, to keep the programme small. */
    static final int QUARTER = 3;

    private final Instance s;
    private final Window window;
    private final Model model;

    /** [i] units in a lot. */
    private final double[] lots;

    /** [c][i] whether the claimant has or needs any. */
    private final boolean[][] claims;

    /** [c] blocs from which a fund with money may buy for the claimant. */
    private final List<Set<String>> suppliers = new ArrayList<>();

    Frame(Instance s, Window window, Model model) {
        this.s = s;
        this.window = window;
        this.model = model;
        int claimants = s.claimants().size();
        lots = new double[s.items().size()];
        claims = new boolean[claimants][lots.length];
        for (int i = 0; i < lots.length; i++) {
            lots[i] = s.items().get(i).lot();
            for (int c = 0; c < claimants; c++) {
                claims[c][i] = s.claims(c, i);
            }
        }
        for (int c = 0; c < claimants; c++) {
            suppliers.add(new HashSet<>());
        }
        for (FundBudget budget : s.budgets()) {
            if (!budget.isEmpty()) {
                suppliers(budget);
            }
        }
    }

    private void suppliers(FundBudget budget) {
        for (FundRule rule : rulesOf(s, budget)) {
            int c = s.claimants().indexOf(rule.claimant());
            if (c >= 0 && rule.use() == FundRule.Use.PROCUREMENT) {
                suppliers.get(c).add(rule.supplier());
            }
        }
    }

    Instance s() {
        return s;
    }

    Window window() {
        return window;
    }

    Model model() {
        return model;
    }

    double lot(int i) {
        return lots[i];
    }

    /** Whether a claimant has or needs any of an item. */
    boolean claims(int c, int i) {
        return claims[c][i];
    }

    /** millions for one lot of a producer's item that is made in month t. */
    double price(ActiveProducer producer, int t) {
        return producer.price(t) * lot(producer.item()) / 1e6;
    }

    /** Months in which lines and contracts start: the first two, then each third. */
    boolean decides(int t) {
        return t < window.decideUntil() && t >= s.start() && (t < 2 || t % QUARTER == 0);
    }

    /** Months until the next one in which lines can start: the building rate is for all of them. */
    static int step(int t) {
        return t == 0 ? 1 : t == 1 ? 2 : QUARTER;
    }

    /** The first month of the quarter of the window in which a month lies. */
    int quarter(int t) {
        return t - (t - window.from()) % QUARTER;
    }

    /** The month after a quarter, or after the window. */
    int quarterEnd(int quarter) {
        return Math.min(window.until(), quarter + QUARTER);
    }

    /**
     * Whether a producer makes its item for a claimant: not where no fund with money may buy it for
     * him.
     */
    boolean serves(ActiveProducer producer, int c) {
        return producer.plans()
                && producer.item() >= 0
                && claims[c][producer.item()]
                && (c == 0 || !producer.bloc().equals(s.c().settings().claimant()))
                && suppliers.get(c).contains(producer.bloc());
    }

    /** The rules of a fund, in the order of the case. */
    static List<FundRule> rulesOf(Instance s, FundBudget budget) {
        String fund = budget.row().id();
        return s.c().fundRules().stream().filter(r -> r.fund().equals(fund)).toList();
    }
}
