package org.holdfast.plan;

import java.util.List;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.EarlyOrder;

/** What a plan orders first, as units by column of its programme. */
final class EarlyOrders {
    private final PlanModel model;
    private final EarlyOrder order;
    private final Model.Costs units;

    private EarlyOrders(PlanModel model, EarlyOrder order) {
        this.model = model;
        this.order = order;
        units = model.frame.model().costs();
    }

    /**
     * Units of an order that one of each column counts.
     *
     * @throws IllegalArgumentException for a kind of decision that orders or pays nothing
     */
    static double[] units(PlanModel model, EarlyOrder order) {
        EarlyOrders all = new EarlyOrders(model, order);
        switch (order.kind()) {
            case LINE_BY_FIRM, LINE_BY_PUBLIC -> all.lines();
            case CONTRACT -> all.contracts();
            case PURCHASE -> all.purchases();
            case GIFT -> all.gifts();
            case PAYMENT -> all.payments();
            case OUTPUT,
                    RELEASE,
                    SUBSTITUTE,
                    COVER,
                    COVERED_CAPACITY,
                    CAPACITY,
                    NOT_TAKEN,
                    BROKEN,
                    KEPT_WARM,
                    CLOSED,
                    MATERIAL ->
                    throw new IllegalArgumentException("no order: " + order);
        }
        return all.units.byColumn();
    }

    private void add(Expr lots, double lot) {
        units.add(lots, lot);
    }

    private int months() {
        return Math.min(EarlyOrder.MONTHS, model.instance().months());
    }

    private boolean isFrom(String bloc, String id) {
        return order.from().equals(bloc) || order.from().equals(id);
    }

    private boolean isItem(int item) {
        return item >= 0 && model.instance().items().get(item).id().equals(order.subject());
    }

    private void lines() {
        for (Production one : model.producers) {
            var row = one.producer;
            if (isItem(row.item()) && isFrom(row.bloc(), row.row().id())) {
                lines(one.lines, one.lot());
            }
        }
        for (Materials.Source one : model.materials.sources) {
            var row = one.materialSource;
            var materials = model.instance().materials();
            if (row.material() >= 0
                    && materials.get(row.material()).id().equals(order.subject())
                    && isFrom(row.bloc(), row.row().id())) {
                lines(one.lines, materials.get(row.material()).lot());
            }
        }
    }

    private void lines(List<Lines> lines, double lot) {
        for (Lines one : lines) {
            Family paid = order.kind() == Kind.LINE_BY_FIRM ? one.byFirm : one.byPublic;
            add(paid.sum(0, months()), lot);
        }
    }

    private void contracts() {
        for (Production one : model.producers) {
            var row = one.producer;
            if (isItem(row.item()) && isFrom(row.bloc(), row.row().id())) {
                for (int length : Contracts.LENGTHS) {
                    for (int t = 0; t < months(); t++) {
                        add(one.contracts.signed(length, t), one.lot());
                    }
                }
            }
        }
    }

    private void purchases() {
        for (Offers.Purchase one : model.offers.purchases) {
            var row = one.offer;
            if (isItem(row.item()) && isFrom(row.bloc(), row.row().id())) {
                add(one.bought.sum(0, months()), model.frame.lot(row.item()));
            }
        }
    }

    private void gifts() {
        int item = model.instance().indexOf(order.subject());
        int giver = model.instance().claimants().indexOf(order.from());
        if (item >= 0 && giver >= 0) {
            add(model.offers.gift(giver, item).sum(0, months()), model.frame.lot(item));
        }
    }

    private void payments() {
        for (Money.Payer payer : model.money.payers) {
            if (payer.budget.row().id().equals(order.subject())) {
                for (int t = 0; t < model.instance().months(); t++) {
                    add(payer.payments(t), 1);
                }
            }
        }
    }
}
