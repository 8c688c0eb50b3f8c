package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;

/** What is used in place of what. */
final class Substitutes {
    private final Frame f;
    private final List<Use> uses = new ArrayList<>();

    /**
     * One item used in place of another.
     *
     * @param item index of the item whose work is done; −1 if it is not ours
     * @param by index of what does it; −1 if it is not ours
     * @param perLot lots of the substitute that do the work of one lot
     * @param share of the full need that it can do
     * @param used lots of the substitute used
     */
    private record Use(int item, int by, double perLot, double share, Family used) {}

    Substitutes(Frame frame) {
        f = frame;
        for (var row : f.s().c().substitutes()) {
            int item = f.s().indexOf(row.item());
            int by = f.s().indexOf(row.by());
            boolean ours = item >= 0 && by >= 0;
            double perLot = ours ? row.rate().value() * f.lot(item) / f.lot(by) : 1;
            Family used = f.model().decided("substitute", "" + uses.size(), 0);
            uses.add(new Use(item, by, perLot, row.ceiling().value(), used));
        }
    }

    /** Lots of the substitute used, by its place in the case's list. */
    Family used(int n) {
        return uses.get(n).used;
    }

    /** An expression less the lots of an item used in place of others. */
    Expr takenFrom(Expr from, int i, int t) {
        Expr left = from;
        for (Use use : uses) {
            left = use.by == i ? left.minus(use.used.at(t)) : left;
        }
        return left;
    }

    /** Lots of an item's work that others do. */
    Expr byOthers(int i, int t) {
        Expr sum = Expr.ZERO;
        for (Use use : uses) {
            sum = use.item == i ? sum.plus(use.used.at(t).over(use.perLot)) : sum;
        }
        return sum;
    }

    /** Whether anything does an item's work in a month. */
    boolean any(int i, int t) {
        boolean any = false;
        for (Use use : uses) {
            any |= use.item == i && f.model().has(use.used, t);
        }
        return any;
    }

    /** Writes the columns of the window. */
    void write() {
        for (Use use : uses) {
            for (int t = f.window().from(); t < f.window().until(); t++) {
                if (use.item < 0 || use.by < 0) {
                    continue;
                }
                double full = f.s().full(0, use.item, f.window().foreseen(t));
                double most = use.share * full / f.lot(use.item) * use.perLot;
                if (most > 0) {
                    f.model().column(use.used, t, most);
                }
            }
        }
    }
}
