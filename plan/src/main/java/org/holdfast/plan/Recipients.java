package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.model.OptimalRange.Kind;

/** Whom the money of a plan comes from and goes to, as millions by column of its programme. */
final class Recipients {
    private Recipients() {}

    /**
     * One of them.
     *
     * @param millions [column]
     */
    @SuppressWarnings("ArrayRecordComponent") // read only
    record Recipient(Kind kind, String id, double[] millions) {}

    /** Makers and sellers of the claimant's goods, at their prices, and then the funds. */
    static List<Recipient> all(PlanModel model) {
        List<Recipient> all = new ArrayList<>(suppliers(model));
        for (Money.Payer payer : model.money.payers) {
            Model.Costs costs = model.frame.model().costs();
            for (int t = 0; t < model.instance().months(); t++) {
                costs.add(payer.payments(t), 1);
            }
            add(all, Kind.FUND, payer.budget.row().id(), costs);
        }
        return all;
    }

    /** Makers and sellers of the claimant's goods, at their prices. */
    static List<Recipient> suppliers(PlanModel model) {
        List<Recipient> all = new ArrayList<>();
        for (Production one : model.producers) {
            Model.Costs costs = model.frame.model().costs();
            for (int t = 0; t < model.instance().months(); t++) {
                costs.add(one.made(0).at(t), model.frame.price(one.producer, t));
            }
            add(all, Kind.MAKER, one.producer.row().id(), costs);
        }
        for (Offers.Purchase one : model.offers.purchases) {
            Model.Costs costs = model.frame.model().costs();
            double price = one.offer.price() * model.frame.lot(one.offer.item()) / 1e6;
            for (int t = 0; t < model.instance().months(); t++) {
                costs.add(one.bought.at(t), price);
            }
            add(all, Kind.SELLER, one.offer.row().id(), costs);
        }
        return all;
    }

    /** Those who can get or pay anything. */
    private static void add(List<Recipient> all, Kind kind, String id, Model.Costs costs) {
        if (Arrays.stream(costs.byColumn()).anyMatch(v -> v != 0)) {
            all.add(new Recipient(kind, id, costs.byColumn()));
        }
    }
}
