package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.AirGoal;
import org.holdfast.model.AirGoal.Corner;
import org.holdfast.model.AirGoal.Curve;
import org.holdfast.model.AirGoal.Piece;

/**
 * What interceptors are spent on, and what of each class of attack gets through. Equation 13 of
 * docs/method/plan.md.
 */
final class Raids {
    private final Frame f;
    private final Model m;
    private final Stocks stocks;
    private final AirGoal goal;

    /** Those that do harm, each with its place among the classes of the case. */
    final List<Met> classes = new ArrayList<>();

    /** [item] */
    private final List<Spent> items = new ArrayList<>();

    /**
     * A class of attack.
     *
     * @param pieces nominal kills of what interceptors do, in each piece of the curve
     * @param leaked what gets through
     */
    record Met(int raid, List<Family> pieces, Family leaked, Rows rows) {}

    /**
     * Lots of an item that are spent in turn up to a corner, each doing what they do on average.
     * Mixed, they are all that lies between the corners.
     *
     * @param upTo none where there is only one corner, so that each does the same
     */
    private record Spent(List<Family> upTo, Rows all, Rows mixed) {}

    Raids(Frame frame, Stocks stocks) {
        f = frame;
        m = frame.model();
        this.stocks = stocks;
        goal = f.s().airGoal();
        for (int k = 0; k < goal.raids().size(); k++) {
            if (goal.raids().get(k).harm() > 0) {
                classes.add(met(k));
            }
        }
        for (int i = 0; i < f.s().items().size(); i++) {
            items.add(spent(i));
        }
    }

    private Met met(int raid) {
        String id = goal.raids().get(raid).id();
        List<Family> pieces = new ArrayList<>();
        for (int b = 0; b < AirGoal.PIECES; b++) {
            pieces.add(m.decided("met", id, b));
        }
        Family leaked = m.defined("leaked", id, 0, t -> leaked(raid, pieces, t));
        return new Met(raid, pieces, leaked, m.rows("met", id, 0));
    }

    private Expr leaked(int raid, List<Family> pieces, int t) {
        int foreseen = f.window().foreseen(t);
        Curve curve = goal.curve(raid, foreseen);
        Expr sum = Expr.of(curve.leaked());
        for (int b = 0; b < curve.pieces().size(); b++) {
            sum = sum.minus(pieces.get(b).at(t).times(curve.pieces().get(b).stops()));
        }
        return sum;
    }

    private Spent spent(int i) {
        String id = f.s().items().get(i).id();
        int most = 0;
        for (int t = 0; t < f.s().months(); t++) {
            most = Math.max(most, goal.corners(i, t).size());
        }
        List<Family> upTo = new ArrayList<>();
        for (int n = 0; n < most; n++) {
            upTo.add(m.decided("spent", id, n));
        }
        return new Spent(upTo, m.rows("spent", id, 0), m.rows("mixed", id, 0));
    }

    /** Writes the columns and rows of the window. */
    void write() {
        for (int t = f.window().from(); t < f.window().until(); t++) {
            int foreseen = f.window().foreseen(t);
            for (int i = 0; i < items.size(); i++) {
                spend(i, goal.corners(i, foreseen), t);
            }
            for (Met met : classes) {
                meet(met, t);
            }
        }
    }

    private void spend(int i, List<Corner> corners, int t) {
        if (corners.size() < 2) {
            return;
        }
        Spent spent = items.get(i);
        Expr sum = Expr.ZERO;
        Expr parts = Expr.ZERO;
        for (int n = 0; n < corners.size(); n++) {
            m.column(spent.upTo.get(n), t);
            Expr lots = spent.upTo.get(n).at(t);
            sum = sum.plus(lots);
            parts = parts.plus(lots.times(f.lot(i)).over(corners.get(n).units()));
        }
        m.equal(spent.all, t, sum, stocks.of(0, i).covered(t));
        m.atMost(spent.mixed, t, parts, Expr.of(1));
    }

    /** Pieces of a curve go no further than what is spent on the class. */
    private void meet(Met met, int t) {
        int foreseen = f.window().foreseen(t);
        List<Piece> pieces = goal.curve(met.raid, foreseen).pieces();
        if (pieces.isEmpty()) {
            return;
        }
        Expr sum = Expr.ZERO;
        for (int b = 0; b < pieces.size(); b++) {
            m.column(met.pieces.get(b), t, pieces.get(b).width());
            sum = sum.plus(met.pieces.get(b).at(t));
        }
        Expr kills = Expr.ZERO;
        for (int i = 0; i < items.size(); i++) {
            kills = kills.plus(kills(i, met.raid, goal.corners(i, foreseen), t));
        }
        m.atMost(met.rows, t, sum, kills);
    }

    private Expr kills(int i, int raid, List<Corner> corners, int t) {
        Expr kills = Expr.ZERO;
        for (int n = 0; n < corners.size(); n++) {
            Corner corner = corners.get(n);
            Expr lots =
                    corners.size() == 1
                            ? stocks.of(0, i).covered(t)
                            : items.get(i).upTo.get(n).at(t);
            double each = corner.kills(raid) / corner.units();
            kills = kills.plus(lots.times(each * f.lot(i)));
        }
        return kills;
    }

    /** Adds what gets through of all classes to what is to be small, in item-months. */
    void count(int t, Model.Costs costs) {
        int foreseen = f.window().foreseen(t);
        for (Met met : classes) {
            costs.add(met.leaked.at(t), goal.weight(met.raid, foreseen) * f.s().discount(t));
        }
    }
}
