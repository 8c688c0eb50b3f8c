package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Expansion;
import org.holdfast.model.Instance.ActiveMaterialSource;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Material;
import org.holdfast.model.Producer;

/**
 * Materials: sources that can grow, what of theirs reaches these items, the stock, and what items
 * use of it. Equation 8 of docs/method/plan.md.
 */
final class Materials {
    private final Frame f;
    private final Model m;
    private final Money money;
    final List<Source> sources = new ArrayList<>();

    /** [material] who uses it. */
    private final List<List<Use>> uses = new ArrayList<>();

    private final List<Family> stocks = new ArrayList<>();
    private final List<Rows> stockRows = new ArrayList<>();

    Materials(Frame frame, Money money, List<Production> producers) {
        f = frame;
        m = frame.model();
        this.money = money;
        for (int k = 0; k < f.s().materials().size(); k++) {
            uses.add(uses(k, producers));
        }
        for (ActiveMaterialSource source : f.s().materialSources()) {
            sources.add(new Source(source));
        }
        for (int k = 0; k < f.s().materials().size(); k++) {
            Material material = f.s().materials().get(k);
            stocks.add(stock(k, material));
            stockRows.add(m.rows("material", material.id(), 0));
        }
    }

    /** What a producer makes for a claimant, and lots of a material for each lot of it. */
    private record Use(Family made, double perLot) {}

    private List<Use> uses(int k, List<Production> producers) {
        double lot = f.s().materials().get(k).lot();
        List<Use> found = new ArrayList<>();
        for (Production one : producers) {
            int i = one.producer.item();
            double perLot = i < 0 ? 0 : f.s().materialUse(i, k) * f.lot(i) / lot;
            for (int c = 0; perLot > 0 && c < f.s().claimants().size(); c++) {
                if (one.serves(c)) {
                    found.add(new Use(one.made(c), perLot));
                }
            }
        }
        return found;
    }

    private Family stock(int k, Material material) {
        double start = material.stock().value() / material.lot();
        return m.state("material", material.id(), 0, start, (state, t) -> state.value(stock(k, t)));
    }

    /** A source of a material. */
    final class Source {
        final ActiveMaterialSource materialSource;
        private final double lot;
        private final Family capacity;

        /** Lots that reach these items. */
        final Family delivered;

        final List<Lines> lines = new ArrayList<>();

        private Source(ActiveMaterialSource materialSource) {
            this.materialSource = materialSource;
            String id = materialSource.row().id();
            lot =
                    materialSource.material() < 0
                            ? 1
                            : f.s().materials().get(materialSource.material()).lot();
            double start = materialSource.capacity() / lot;
            capacity = m.state("feed_capacity", id, 0, start, this::executed);
            delivered = m.defined("feed", id, 0, this::delivered);
            for (ExpansionOption expansion : materialSource.expansions()) {
                lines.add(new Lines(f, expansion, lot, "feed_", id, lines.size()));
            }
        }

        private double announced(int t) {
            return t < f.window().decideUntil() ? materialSource.announced().at(t) / lot : 0;
        }

        private double executed(RollingState state, int t) {
            double sum = state.at(capacity, t - 1) + announced(t);
            for (Lines one : lines) {
                sum += state.value(one.arriving(t));
            }
            return sum;
        }

        /** What is added to what can be made in a month. */
        private Expr added(int t) {
            Expr sum = Expr.of(announced(t));
            for (Lines one : lines) {
                sum = sum.plus(one.arriving(t));
            }
            return sum;
        }

        private Expr delivered(int t) {
            if (materialSource.material() < 0) {
                return Expr.ZERO;
            }
            double share =
                    f.s().materialShare(materialSource.material()) * materialSource.availability();
            if (!lines.isEmpty()) {
                return capacity.at(t).times(share);
            }
            double sum = materialSource.capacity() / lot;
            for (int at = 0; at <= t; at++) {
                sum += announced(at);
            }
            return Expr.of(share * sum);
        }

        private void write() {
            if (materialSource.material() < 0) {
                return;
            }
            for (int k = 0; k < lines.size(); k++) {
                order(lines.get(k), materialSource.expansions().get(k).finance());
            }
            Rows rows = m.rows("feed_capacity", materialSource.row().id(), 0);
            for (int t = f.window().from(); !lines.isEmpty() && t < f.window().until(); t++) {
                m.column(capacity, t);
                m.equal(rows, t, capacity.at(t), added(t).plus(capacity.at(t - 1)));
            }
        }

        /** What firms pay they get back through their prices, so that it is due at once. */
        private void order(Lines one, Expansion.Finance finance) {
            boolean firm =
                    finance != Expansion.Finance.PUBLIC
                            && materialSource.row().kind() != Producer.Kind.STATE;
            boolean open = finance != Expansion.Finance.FIRM;
            one.write(
                    firm,
                    open,
                    0,
                    t -> {
                        if (firm) {
                            money.made(materialSource.bloc(), 0)
                                    .due(t, one.byFirm.at(t).times(one.cost()));
                        }
                        if (open) {
                            money.invested(materialSource.bloc())
                                    .due(t, one.byPublic.at(t).times(one.cost()));
                        }
                    });
        }
    }

    Rows stockRows(int material) {
        return stockRows.get(material);
    }

    /** Writes the columns and rows of the window. */
    void write() {
        for (Source source : sources) {
            source.write();
        }
        for (int k = 0; k < stocks.size(); k++) {
            for (int t = f.window().from(); t < f.window().until(); t++) {
                m.column(stocks.get(k), t);
                m.equal(stockRows.get(k), t, stocks.get(k).at(t), stock(k, t));
            }
        }
    }

    /** What was in stock and is delivered, less what items use of it. */
    private Expr stock(int k, int t) {
        Expr sum = stocks.get(k).at(t - 1);
        for (Source source : sources) {
            if (source.materialSource.material() == k) {
                sum = sum.plus(source.delivered.at(t));
            }
        }
        for (Use use : uses.get(k)) {
            sum = sum.minus(use.made.at(t).times(use.perLot));
        }
        return sum;
    }
}
