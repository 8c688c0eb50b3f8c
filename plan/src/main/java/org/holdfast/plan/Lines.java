package org.holdfast.plan;

import org.holdfast.model.Instance.ExpansionOption;

/**
 * New lines of one expansion, of a producer or of a source of a material: ordered by the firm or by
 * the public, at most so many at once and in all.
 */
final class Lines {
    private final Frame f;
    private final Model m;
    private final ExpansionOption expansion;
    private final double lot;

    /** Lots a month ordered. */
    final Family byFirm;

    final Family byPublic;
    private final Rows ceilingRows;
    final Rows rateRows;

    /**
     * The lines of an expansion.
     *
     * @param kind before the words of its names: empty for producers
     * @param part place of the expansion among those of its subject
     */
    Lines(
            Frame frame,
            ExpansionOption expansion,
            double lot,
            String kind,
            String subject,
            int part) {
        f = frame;
        m = frame.model();
        this.expansion = expansion;
        this.lot = lot;
        boolean isSource = !kind.isEmpty();
        byFirm = m.committed(isSource ? kind + "firm" : "firm_line", subject, part);
        byPublic = m.committed(isSource ? kind + "public" : "public_line", subject, part);
        ceilingRows = m.rows(kind + "ceiling", subject, part);
        rateRows = m.rows(kind + "rate", subject, part);
    }

    /** millions for a lot a month. */
    double cost() {
        return expansion.cost() * lot;
    }

    /** Lots a month ordered in a month, whoever pays. */
    Expr ordered(int t) {
        return byFirm.at(t).plus(byPublic.at(t));
    }

    /** Lots a month that come into use in a month. */
    Expr arriving(int t) {
        return ordered(t - expansion.lead());
    }

    /** Lots a month that may still be ordered. */
    double left() {
        double built = 0;
        for (int t = 0; t < f.window().from(); t++) {
            built += m.known(ordered(t));
        }
        return Math.max(0, expansion.ceiling() / lot - built);
    }

    /**
     * Writes the columns and rows of the window.
     *
     * @param firm whether the firm may pay
     * @param open whether the public may pay
     * @param lag months from output to use
     * @param pay says what is due for what is ordered in a month
     */
    void write(boolean firm, boolean open, int lag, Paying pay) {
        double left = left();
        int total = m.atMost(ceilingRows, 0, Expr.ZERO, Expr.of(left));
        int last = f.window().until() - expansion.lead() - lag;
        for (int t = f.window().from(); left > 0 && t < last; t++) {
            if (!f.decides(t)) {
                continue;
            }
            if (firm) {
                m.column(byFirm, t);
            }
            if (open) {
                m.column(byPublic, t);
            }
            m.atMost(rateRows, t, ordered(t), Expr.of(expansion.rate() / lot * Frame.step(t)));
            m.plus(total, ordered(t));
            pay.due(t);
        }
    }

    /** Says what is due for the lines of a month. */
    @FunctionalInterface
    interface Paying {
        void due(int t);
    }
}
