package org.holdfast.plan;

import java.util.List;
import org.holdfast.model.FundRule;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveProducer;

/**
 * An instance seen from a window, in the units of the programme: lots of an item or material,
 * millions of money, months.
 *
 * <p>Index letters: c claimant, i item, k build or price step, t month.
 */
record Frame(Instance s, Window window, Model model) {
    /** Contracts, idle lines and closing are followed by quarter, to keep the programme small. */
    static final int QUARTER = 3;

    double lot(int i) {
        return s.items().get(i).lot();
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

    /** Whether a producer makes its item for a claimant. */
    boolean serves(ActiveProducer producer, int c) {
        return producer.plans()
                && producer.item() >= 0
                && s.claims(c, producer.item())
                && (c == 0 || !producer.bloc().equals(s.c().settings().claimant()))
                && isPayable(producer.bloc(), c);
    }

    /**
     * Whether any fund with money may buy from the bloc for the claimant; if not, nothing is made
     * for him.
     */
    private boolean isPayable(String bloc, int c) {
        String claimant = s.claimants().get(c);
        for (var budget : s.budgets()) {
            for (FundRule rule : rulesOf(s, budget)) {
                if (!budget.isEmpty()
                        && rule.use() == FundRule.Use.PROCUREMENT
                        && rule.supplier().equals(bloc)
                        && rule.claimant().equals(claimant)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rules of a fund, in the order of the case. */
    static List<FundRule> rulesOf(Instance s, Instance.FundBudget budget) {
        String fund = budget.row().id();
        return s.c().fundRules().stream().filter(r -> r.fund().equals(fund)).toList();
    }
}
