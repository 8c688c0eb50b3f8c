package org.holdfast.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.FundRule;
import org.holdfast.model.Instance.FundBudget;

/**
 * What is due to suppliers, and the funds that pay it. Equation 12 of docs/method/plan.md. Other
 * parts say what is due while they are written; funds are written last.
 */
final class Money {
    private final Frame f;
    private final Model m;
    final List<Payer> payers = new ArrayList<>();

    /** By bloc and claimant: for what is made. */
    private final Map<String, List<Account>> made = new HashMap<>();

    /** By bloc: for lines that the public pays. */
    private final Map<String, Account> invested = new HashMap<>();

    Money(Frame frame) {
        f = frame;
        m = frame.model();
        for (FundBudget budget : f.s().budgets()) {
            payers.add(new Payer(budget));
        }
    }

    /** What is due to a bloc, month by month: payments are no less. */
    final class Account {
        private final Rows rows;

        private Account(Rows rows) {
            this.rows = rows;
        }

        /** Says that so many millions more are due in a month of the window. */
        void due(int t, Expr amount) {
            if (!rows.has(t)) {
                m.atLeast(rows, t, Expr.ZERO, Expr.ZERO);
            }
            m.minus(rows.at(t), amount);
        }
    }

    /** For what a bloc makes for a claimant. */
    Account made(String bloc, int c) {
        List<Account> all = made.get(bloc);
        if (all == null) {
            all = new ArrayList<>();
            for (int each = 0; each < f.s().claimants().size(); each++) {
                all.add(new Account(m.rows("money", bloc, each)));
            }
            made.put(bloc, all);
        }
        return all.get(c);
    }

    /** For lines in a bloc that the public pays. */
    Account invested(String bloc) {
        return invested.computeIfAbsent(bloc, one -> new Account(m.rows("invest_money", one, 0)));
    }

    /** What a rule can pay; empty where nothing is due. */
    private Optional<Account> owed(FundRule rule) {
        int c = f.s().claimants().indexOf(rule.claimant());
        if (c < 0) {
            return Optional.empty();
        }
        return switch (rule.use()) {
            case INVESTMENT -> Optional.ofNullable(invested.get(rule.supplier()));
            case PROCUREMENT ->
                    Optional.ofNullable(made.get(rule.supplier())).map(all -> all.get(c));
        };
    }

    /** Writes the columns and rows of the funds. */
    void write() {
        for (Payer payer : payers) {
            payer.write();
        }
    }

    /** A fund. */
    final class Payer {
        final FundBudget budget;
        final List<FundRule> rules;

        /** [rule] millions. */
        private final Family[] paid;

        /** [year] what is left at its end. */
        private final Family[] left;

        private final Rows[] fundRows;
        private final Rows[] shareRows;

        private Payer(FundBudget budget) {
            this.budget = budget;
            rules = Frame.rulesOf(f.s(), budget);
            String id = budget.row().id();
            paid = new Family[rules.size()];
            for (int r = 0; r < paid.length; r++) {
                paid[r] = m.decided("pay", id, r);
            }
            left = new Family[f.s().years()];
            fundRows = new Rows[left.length];
            shareRows = new Rows[left.length];
            for (int y = 0; y < left.length; y++) {
                left[y] = m.decided("fund", id, y);
                fundRows[y] = m.rows("fund", id, y);
                shareRows[y] = m.rows("invest", id, y);
            }
        }

        /** millions by all rules in a month. */
        Expr payments(int t) {
            Expr sum = Expr.ZERO;
            for (Family rule : paid) {
                sum = sum.plus(rule.at(t));
            }
            return sum;
        }

        /**
         * When its turn to pay comes where several funds can: what is agreed before what is
         * proposed before what nobody proposed, and in each of these own money before joint money.
         */
        int turn() {
            int standing =
                    switch (budget.row().status()) {
                        case AGREED -> 0;
                        case PROPOSED -> 1;
                        case LEVER -> 2;
                        case YARDSTICK -> 3;
                    };
            return 2 * standing + (budget.row().national() ? 0 : 1);
        }

        Family paid(int rule) {
            return paid[rule];
        }

        /** The row of a year's envelope, at 0. */
        Rows fundRows(int year) {
            return fundRows[year];
        }

        /**
         * The row of what of a year's envelope may be invested, at 0; none without such a limit.
         */
        Rows investRows(int year) {
            return shareRows[year];
        }

        private void write() {
            Window window = f.window();
            int firstYear = f.s().yearIndex(window.from());
            int lastYear = f.s().yearIndex(window.until() - 1);
            int end = budget.end() < window.decideUntil() ? budget.end() : window.until();
            double[] envelope = new double[lastYear + 1];
            double sum = 0;
            for (int y = firstYear; y <= lastYear; y++) {
                envelope[y] = y == firstYear ? left() : envelope(y, end);
                sum += envelope[y];
            }
            if (sum <= 0 || rules.isEmpty()) {
                return;
            }
            for (int y = firstYear; y <= lastYear; y++) {
                double most = y == firstYear ? investable() : budget.investShare() * envelope[y];
                year(y, y == firstYear, envelope[y], most);
            }
            for (int r = 0; r < paid.length; r++) {
                boolean invests = rules.get(r).use() == FundRule.Use.INVESTMENT;
                if (!invests || budget.investShare() > 0) {
                    pay(r, invests, end);
                }
            }
        }

        /** A year's payments, and what is left, are its envelope and what is carried over. */
        private void year(int y, boolean isFirst, double envelope, double most) {
            int from = f.window().from();
            m.column(left[y], from);
            Expr carried = isFirst ? Expr.ZERO : left[y - 1].at(from).times(budget.carryOver());
            m.equal(fundRows[y], 0, left[y].at(from), carried.plus(envelope));
            if (budget.investShare() > 0 && budget.investShare() < 1) {
                m.atMost(shareRows[y], 0, Expr.ZERO, Expr.of(most));
            }
        }

        private void pay(int r, boolean invests, int end) {
            FundRule rule = rules.get(r);
            Optional<Account> owed = owed(rule);
            if (owed.isEmpty()) {
                return;
            }
            Rows rows = owed.get().rows;
            boolean abroad =
                    budget.row().national() && !rule.supplier().equals(budget.row().home());
            double worth = abroad ? 1 / (1 + f.s().premiumAbroad()) : 1;
            int first = Math.max(f.window().from(), budget.first());
            for (int t = first; t < f.window().until() && t < end; t++) {
                if (!rows.has(t)) {
                    continue;
                }
                int y = f.s().yearIndex(t);
                m.column(paid[r], t);
                m.plus(rows.at(t), paid[r].at(t).times(worth));
                m.plus(fundRows[y].at(0), paid[r].at(t));
                if (invests && shareRows[y].has(0)) {
                    m.plus(shareRows[y].at(0), paid[r].at(t));
                }
            }
        }

        /** millions that the fund still has in the first year of the window. */
        private double left() {
            int year = f.s().yearIndex(f.window().from());
            double rest = 0;
            for (int y = 0; y <= year; y++) {
                rest = budget.amounts().get(y) + budget.carryOver() * rest;
                for (int t = 0; t < f.window().from(); t++) {
                    for (int r = 0; f.s().yearIndex(t) == y && r < paid.length; r++) {
                        rest -= m.past(paid[r], t);
                    }
                }
                rest = Math.max(0, rest);
            }
            return rest;
        }

        /** millions that the fund may still invest in the first year of the window. */
        private double investable() {
            int year = f.s().yearIndex(f.window().from());
            double rest = budget.investShare() * budget.amounts().get(year);
            for (int t = 0; t < f.window().from(); t++) {
                for (int r = 0; f.s().yearIndex(t) == year && r < paid.length; r++) {
                    boolean invests = rules.get(r).use() == FundRule.Use.INVESTMENT;
                    rest -= invests ? m.past(paid[r], t) : 0;
                }
            }
            return Math.max(0, rest);
        }

        /** millions that the fund has new in a later year of the window, as far as is known. */
        private double envelope(int y, int end) {
            int known = Math.min(y, f.s().yearIndex(f.window().decideUntil() - 1));
            int whole = 0;
            for (int t = 0; t < Math.min(f.s().months(), budget.end()); t++) {
                whole += f.s().yearIndex(t) == known ? 1 : 0;
            }
            int here = 0;
            for (int t = f.window().from(); t < Math.min(f.window().until(), end); t++) {
                here += f.s().yearIndex(t) == y ? 1 : 0;
            }
            return whole == 0 ? 0 : budget.amounts().get(known) / whole * here;
        }
    }
}
