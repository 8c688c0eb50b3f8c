package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Instance.ActiveOffer;

/**
 * What reaches the party in need without being made for it: purchases on offers, and gifts from
 * allies' stocks of the start. Equation 10 of docs/method/plan.md.
 */
final class Offers {
    private final Frame f;
    private final Model m;
    private final Money money;
    final List<Purchase> purchases = new ArrayList<>();

    /** [c][i] lots given. */
    private final Family[][] gifts;

    private final Rows[][] giftRows;

    /** [c][i] of gifts in months in which part of the stock is held back. */
    private final Rows[][] heldRows;

    Offers(Frame frame, Money money) {
        f = frame;
        m = frame.model();
        this.money = money;
        for (ActiveOffer offer : f.s().offers()) {
            purchases.add(new Purchase(offer));
        }
        int claimants = f.s().claimants().size();
        int items = f.s().items().size();
        gifts = new Family[claimants][items];
        giftRows = new Rows[claimants][items];
        heldRows = new Rows[claimants][items];
        for (int c = 0; c < claimants; c++) {
            for (int i = 0; i < items; i++) {
                gifts[c][i] = m.decided("gift", f.s().claimants().get(c), i);
                giftRows[c][i] = m.rows("gift", f.s().claimants().get(c), i);
                heldRows[c][i] = m.rows("held", f.s().claimants().get(c), i);
            }
        }
    }

    /** Purchases on one offer. */
    final class Purchase {
        final ActiveOffer offer;

        /** [k] lots bought in a price step. */
        private final Family[] steps;

        final Family bought;
        final Rows rows;

        private Purchase(ActiveOffer offer) {
            this.offer = offer;
            String id = offer.row().id();
            steps = new Family[offer.steps().size()];
            for (int k = 0; k < steps.length; k++) {
                steps[k] = m.decided("offer", id, k);
            }
            bought = m.defined("bought", id, 0, this::bought);
            rows = m.rows("offer", id, 0);
        }

        private Expr bought(int t) {
            Expr sum = Expr.ZERO;
            for (Family step : steps) {
                sum = sum.plus(step.at(t));
            }
            return sum;
        }

        private void write() {
            if (offer.item() < 0 || offer.monthly() <= 0) {
                return;
            }
            int from = f.window().from();
            double lot = f.lot(offer.item());
            double left = Math.max(0, offer.total() / lot - m.known(bought.sum(0, from)));
            int total = m.atMost(rows, 0, Expr.ZERO, Expr.of(left));
            Money.Account account = money.made(offer.bloc(), 0);
            int first = Math.max(from, Math.max(offer.from(), f.s().start()));
            int last = Math.min(offer.to(), f.window().decideUntil() - 1);
            for (int t = first; t <= last && t + offer.lag() < f.window().until(); t++) {
                for (int k = 0; k < steps.length; k++) {
                    var step = offer.steps().get(k);
                    double most = offer.monthly(f.window().foreseen(t)) / lot;
                    m.column(steps[k], t, most * step.share());
                    m.plus(total, steps[k].at(t));
                    double price = offer.price() * lot / 1e6 * step.factor();
                    account.due(t, steps[k].at(t).times(price));
                }
            }
        }
    }

    Family gift(int c, int i) {
        return gifts[c][i];
    }

    Rows giftRows(int c, int i) {
        return giftRows[c][i];
    }

    /** Writes the columns and rows of the window. */
    void write() {
        for (Purchase purchase : purchases) {
            purchase.write();
        }
        for (int c = 1; c < gifts.length; c++) {
            for (int i = 0; i < gifts[c].length; i++) {
                int from = f.window().from();
                double left = f.s().giftable(c, i) / f.lot(i);
                for (int t = 0; t < from; t++) {
                    left -= m.past(gifts[c][i], t);
                }
                if (left <= 1e-9 || !f.claims(0, i)) {
                    continue;
                }
                int total = m.atMost(giftRows[c][i], 0, Expr.ZERO, Expr.of(left));
                for (int t = from; t < f.window().until(); t++) {
                    m.column(gifts[c][i], t);
                    m.plus(total, gifts[c][i].at(t));
                }
                holdBack(c, i);
            }
        }
    }

    /** In months in which part of a stock is held back, only the rest of it is given. */
    private void holdBack(int c, int i) {
        double left = f.s().giftableAlways(c, i) / f.lot(i);
        Expr given = Expr.ZERO;
        boolean any = false;
        for (int t = 0; t < f.window().until(); t++) {
            boolean isHeld = f.s().isHeldBack(c, i, f.window().foreseen(t));
            if (isHeld && t < f.window().from()) {
                left -= m.past(gifts[c][i], t);
            } else if (isHeld) {
                given = given.plus(gifts[c][i].at(t));
                any = true;
            }
        }
        if (any) {
            m.atMost(heldRows[c][i], 0, given, Expr.of(Math.max(0, left)));
        }
    }
}
