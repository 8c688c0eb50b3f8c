package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Goal;
import org.holdfast.model.Goal.Met;
import org.holdfast.model.Goal.Target;
import org.holdfast.model.Instance.StrikeExposure;

/**
 * Stocks of items, what comes in and is used, and what is missing of each goal. Equations 1, 2 and
 * 11 of docs/method/plan.md.
 */
final class Stocks {
    private final Frame f;
    private final Model m;
    private final Offers offers;
    private final Substitutes substitutes;

    /** [i] those who make the item. */
    private final List<List<Production>> makers = new ArrayList<>();

    /** [i] those who sell it. */
    private final List<List<Offers.Purchase>> sellers = new ArrayList<>();

    /** [i] those whose plants it can cover. */
    private final List<List<Production>> covered = new ArrayList<>();

    /** [c][i] */
    private final List<List<Holding>> holdings = new ArrayList<>();

    Stocks(
            Frame frame,
            List<Production> producers,
            Offers offers,
            Substitutes substitutes,
            List<Goal> goals) {
        f = frame;
        m = frame.model();
        this.offers = offers;
        this.substitutes = substitutes;
        for (int i = 0; i < f.s().items().size(); i++) {
            makers.add(new ArrayList<>());
            sellers.add(new ArrayList<>());
            covered.add(new ArrayList<>());
        }
        for (Production one : producers) {
            if (one.producer.item() >= 0) {
                makers.get(one.producer.item()).add(one);
                int interceptor = interceptor(one);
                if (interceptor >= 0) {
                    covered.get(interceptor).add(one);
                }
            }
        }
        for (Offers.Purchase one : offers.purchases) {
            if (one.offer.item() >= 0) {
                sellers.get(one.offer.item()).add(one);
            }
        }
        for (int c = 0; c < f.s().claimants().size(); c++) {
            holdings.add(new ArrayList<>());
            for (int i = 0; i < f.s().items().size(); i++) {
                holdings.get(c).add(new Holding(c, i, goals));
            }
        }
    }

    Holding of(int c, int i) {
        return holdings.get(c).get(i);
    }

    /** Writes the columns and rows of the window. */
    void write() {
        for (List<Holding> holder : holdings) {
            for (Holding one : holder) {
                one.write();
            }
        }
    }

    /** The item that covers a plant; −1 where none does. */
    private static int interceptor(Production one) {
        Optional<StrikeExposure> exposure = one.producer.exposure();
        return exposure.isPresent() ? exposure.get().interceptor() : -1;
    }

    /** Interceptors used to cover plants. */
    Expr asCover(int i, int t) {
        Expr sum = Expr.ZERO;
        for (Production one : covered.get(i)) {
            double perUnit = one.producer.exposure().orElseThrow().interceptorsPerUnit();
            Expr units = one.cover.at(t).times(perUnit);
            sum = sum.plus(units.times(f.lot(one.producer.item())).over(f.lot(i)));
        }
        return sum;
    }

    /**
     * What is missing of a goal.
     *
     * @param lots by month, where it is not simply what use lacks of the need
     */
    private record Lack(Goal goal, Family lots, Rows rows) {}

    /** What one claimant holds of one item. */
    final class Holding {
        private final int c;
        private final int i;

        /** Lots at the end of a month. */
        final Family stock;

        /** Decided in the window and come in, of an item that expires; and what expires. */
        private final Family incoming;

        private final Family expired;

        /** Of the need that use is held against: the full need, of an ally the own use. */
        private final Lack unmet;

        /** Of every other target. */
        private final List<Lack> lacks = new ArrayList<>();

        /** Stock at the end that counts. */
        final Family credit;

        final Rows stockRows;
        private final Rows incomingRows;
        private final Rows freshRows;
        private final Rows workRows;

        private Holding(int c, int i, List<Goal> goals) {
            this.c = c;
            this.i = i;
            String holder = f.s().claimants().get(c);
            String item = f.s().items().get(i).id();
            double start = f.s().initialStock(c, i) / f.lot(i);
            stock = m.state("stock", holder, i, start, this::executed);
            incoming = m.decided("incoming", holder, i);
            expired = m.decided("expired", holder, i);
            Target need = c == 0 ? Target.FULL : Target.OWN_USE;
            Optional<Lack> ofUse = Optional.empty();
            for (Goal goal : goals) {
                if (goal.claimant() == c && goal.item() == i) {
                    Lack one = lack(goal, holder, item);
                    if (goal.target() == need) {
                        ofUse = Optional.of(one);
                    } else {
                        lacks.add(one);
                    }
                }
            }
            unmet = ofUse.orElseThrow();
            credit = m.decided("credit", item, c);
            stockRows = m.rows("stock", holder, i);
            incomingRows = m.rows("incoming", holder, i);
            freshRows = m.rows("expired", holder, i);
            workRows = m.rows("substitute", "" + i, 0);
        }

        private Lack lack(Goal goal, String holder, String item) {
            return switch (goal.target()) {
                case FULL -> lack(goal, "short_full", item, 0);
                case MIDDLE -> lack(goal, "short_mid", item, 0);
                case FLOOR, OWN_USE -> lack(goal, "short_floor", holder, i);
                case STOCK_FLOOR -> lack(goal, "below_floor", holder, i);
                case STOCK_TARGET -> lack(goal, "below_target", holder, i);
            };
        }

        private Lack lack(Goal goal, String word, String subject, int part) {
            return new Lack(goal, m.decided(word, subject, part), m.rows(word, subject, part));
        }

        /** Lots that are missing of one of its goals. */
        Expr missing(Goal goal, int t) {
            for (Lack one : lacks) {
                if (one.goal.target() == goal.target() && m.has(one.lots, t)) {
                    return one.lots.at(t);
                }
            }
            return unmet.lots.at(t);
        }

        // ---- what moves a stock ----

        /** What was made or bought and has come in. */
        private Expr arrivals(int t) {
            Expr sum = Expr.ZERO;
            for (Production one : makers.get(i)) {
                sum = sum.plus(one.made(c).at(t - one.producer.lag()));
            }
            if (c == 0) {
                for (Offers.Purchase one : sellers.get(i)) {
                    sum = sum.plus(one.bought.at(t - one.offer.lag()));
                }
            }
            return sum;
        }

        /** An expression and what allies give. */
        private Expr withGifts(Expr to, int t) {
            Expr sum = to;
            for (int giver = 1; c == 0 && giver < holdings.size(); giver++) {
                sum = sum.plus(offers.gift(giver, i).at(t));
            }
            return sum;
        }

        /** An expression less what is taken out besides the item's own use. */
        private Expr lessOtherUse(Expr from, int t) {
            return c == 0
                    ? substitutes.takenFrom(from.minus(asCover(i, t)), i, t)
                    : from.minus(offers.gift(c, i).at(t));
        }

        /** Lots of work done for the item, by itself and by others. */
        Expr covered(int t) {
            return Expr.of(need(t)).minus(unmet.lots.at(t));
        }

        /** Lots of the item's work that others do. */
        private Expr byOthers(int t) {
            return c > 0 ? Expr.ZERO : substitutes.byOthers(i, t);
        }

        /** What of the starting stock, of all ages alike, is not past its shelf life. */
        private double young(int t, int shelfLife) {
            return stock.start() * Math.max(0, 1 - (t + 1.0) / shelfLife);
        }

        // ---- what is executed ----

        /** Lots used of the item itself. */
        double used(RollingState state, int t) {
            double full = c == 0 ? f.s().full(c, i, t) : f.s().ownUse(c, i, t);
            double done = full / f.lot(i) - state.at(unmet.lots, t);
            return c == 0 ? Math.max(0, done - state.value(byOthers(t))) : done;
        }

        /** Lots of work done for the item, by itself and by others. */
        double covered(RollingState state, int t) {
            return used(state, t) + state.value(byOthers(t));
        }

        private double executed(RollingState state, int t) {
            Expr kept = arrivals(t).minus(Expr.of(used(state, t)));
            double change = state.value(lessOtherUse(withGifts(kept, t), t));
            double sum = state.at(stock, t - 1) + change;
            Optional<Integer> shelfLife = f.s().items().get(i).shelfLife();
            if (shelfLife.isEmpty()) {
                return sum;
            }
            Expr fresh = Expr.of(young(t, shelfLife.get()));
            for (int at = Math.max(0, t - shelfLife.get() + 1); at <= t; at++) {
                fresh = withGifts(fresh.plus(arrivals(at)), at);
            }
            return Math.min(sum, state.value(fresh));
        }

        // ---- the programme ----

        private void write() {
            if (!f.claims(c, i)) {
                return;
            }
            for (int t = f.window().from(); t < f.window().until(); t++) {
                balance(t);
                for (Lack lack : lacks) {
                    bound(lack, t);
                }
                if (c == 0 && substitutes.any(i, t)) {
                    Expr work = unmet.lots.at(t).plus(byOthers(t));
                    m.atMost(workRows, t, work, Expr.of(need(t)));
                }
            }
            if (c == 0) {
                creditEnd();
            }
        }

        private double need(int t) {
            int foreseen = f.window().foreseen(t);
            return (c == 0 ? f.s().full(c, i, foreseen) : f.s().ownUse(c, i, foreseen)) / f.lot(i);
        }

        /** Stock is what was there, and comes in, less what is used, given or expires. */
        private void balance(int t) {
            Optional<Integer> shelfLife = f.s().items().get(i).shelfLife();
            m.column(stock, t);
            if (shelfLife.isPresent()) {
                m.column(incoming, t);
                m.column(expired, t);
            }
            if (need(t) > 0) {
                m.column(unmet.lots, t, need(t));
            }
            Expr use = Expr.of(need(t)).minus(unmet.lots.at(t)).minus(byOthers(t));
            Expr in = arrivals(t);
            Expr kept =
                    shelfLife.isPresent()
                            ? Expr.of(m.known(in)).minus(use).minus(expired.at(t))
                            : withGifts(in.minus(use), t);
            Expr right = lessOtherUse(kept, t).plus(stock.at(t - 1));
            int row = m.equal(stockRows, t, stock.at(t), right);
            if (shelfLife.isPresent()) {
                // What was decided before the window comes in as a number.
                Expr decision = withGifts(in, t).plus(-m.known(in));
                m.equal(incomingRows, t, incoming.at(t), decision);
                m.minus(row, incoming.at(t));
                m.atMost(freshRows, t, stock.at(t), fresh(t, shelfLife.get()));
            }
        }

        /**
         * First in, first out: a stock is at most what came in within its shelf life; the rest
         * expires.
         */
        private Expr fresh(int t, int shelfLife) {
            Expr sum = Expr.of(young(t, shelfLife));
            for (int at = Math.max(0, t - shelfLife + 1); at <= t; at++) {
                sum = sum.plus(m.known(arrivals(at)));
                sum = at < f.window().from() ? withGifts(sum, at) : sum.plus(incoming.at(at));
            }
            return sum;
        }

        /** What is missing of a target, where it is not simply what use lacks of the need. */
        private void bound(Lack lack, int t) {
            double target = lack.goal.target(f.s(), f.window().foreseen(t), f.lot(i));
            boolean isStock = lack.goal.target().met() == Met.STOCK;
            if (target <= 0 || (!isStock && target >= need(t))) {
                return;
            }
            m.column(lack.lots, t);
            Expr met = isStock ? stock.at(t) : covered(t);
            m.atLeast(lack.rows, t, met.plus(lack.lots.at(t)), Expr.of(target));
        }

        private void creditEnd() {
            var end = f.s().c().settings().endRule();
            int last = f.window().until() - 1;
            if (need(last) <= 0 || end.stockMonths() <= 0 || end.stockCredit() <= 0) {
                return;
            }
            m.column(credit, last + 1, end.stockMonths() * need(last));
            Rows rows = m.rows("credit", f.s().items().get(i).id(), 0);
            m.atMost(rows, last + 1, credit.at(last + 1), stock.at(last));
        }
    }
}
