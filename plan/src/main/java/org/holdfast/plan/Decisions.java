package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.FundRule;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Material;
import org.holdfast.model.Measure;
import org.holdfast.model.Series;

/** What is executed as a plan tells it, in units. Lines that stay at zero are left out. */
final class Decisions {
    private final PlanModel plan;
    private final Instance s;
    private final RollingState state;
    private final List<Decision> told = new ArrayList<>();

    private Decisions(PlanModel plan, RollingState state) {
        this.plan = plan;
        this.s = plan.instance();
        this.state = state;
    }

    static List<Decision> of(PlanModel plan, RollingState state) {
        var decisions = new Decisions(plan, state);
        plan.producers.forEach(decisions::production);
        plan.materials.sources.forEach(decisions::source);
        plan.offers.purchases.forEach(decisions::purchase);
        decisions.holdings();
        decisions.substitutes();
        for (int i = 0; i < s(plan).items().size(); i++) {
            decisions.cover(i);
        }
        plan.money.payers.forEach(decisions::payments);
        return decisions.told;
    }

    private static Instance s(PlanModel plan) {
        return plan.instance();
    }

    /**
     * One kind of decision on one thing.
     *
     * @param lot units that count as one
     */
    private record Line(Kind kind, String subject, String detail, String unit, double lot) {}

    private void production(Production one) {
        var producer = one.producer;
        Item item = s.items().get(producer.item());
        String id = producer.row().id();
        IntToDoubleFunction price = t -> plan.frame.price(producer, t);
        for (int c = 0; c < s.claimants().size(); c++) {
            tell(of(Kind.OUTPUT, id, s.claimants().get(c), item), one.made(c), price);
        }
        tell(
                of(Kind.CAPACITY, id, "", item),
                t -> state.at(one.capacity, t) - state.at(one.damage, t));
        tell(of(Kind.COVERED_CAPACITY, id, "", item), one.cover, 0);
        lines(id, item.unit().en(), item.lot(), one.lines);
        for (int length : Contracts.LENGTHS) {
            tell(
                    of(Kind.CONTRACT, id, "" + length, item),
                    t -> state.value(one.contracts.signed(length, t)));
        }
        tell(of(Kind.NOT_TAKEN, id, "", item), one.contracts.idle, 0);
        tell(of(Kind.BROKEN, id, "", item), one.contracts.broken, 0);
        tell(
                of(Kind.KEPT_WARM, id, "", item),
                one.warm,
                t -> price.applyAsDouble(t) * producer.warmCost());
        tell(of(Kind.CLOSED, id, "", item), one.close, 0);
    }

    private void source(Materials.Source one) {
        var materialSource = one.materialSource;
        Material material = s.materials().get(materialSource.material());
        String id = materialSource.row().id();
        String unit = material.unit().en();
        double lot = material.lot();
        tell(new Line(Kind.MATERIAL, id, "", unit, lot), one.delivered, 0);
        lines(id, unit, lot, one.lines);
    }

    private void lines(String subject, String unit, double lot, List<Lines> lines) {
        for (int k = 0; k < lines.size(); k++) {
            Lines one = lines.get(k);
            Line firm = new Line(Kind.LINE_BY_FIRM, subject, "" + k, unit, lot);
            Line open = new Line(Kind.LINE_BY_PUBLIC, subject, "" + k, unit, lot);
            tell(firm, one.byFirm, one.cost());
            tell(open, one.byPublic, one.cost());
        }
    }

    private void purchase(Offers.Purchase one) {
        var offer = one.offer;
        Item item = s.items().get(offer.item());
        Line line = of(Kind.PURCHASE, offer.row().id(), s.claimants().getFirst(), item);
        tell(line, one.bought, offer.price() * item.lot() / 1e6);
    }

    private void holdings() {
        for (int c = 0; c < s.claimants().size(); c++) {
            for (int i = 0; i < s.items().size(); i++) {
                Item item = s.items().get(i);
                String holder = s.claimants().get(c);
                var holding = plan.stocks.of(c, i);
                tell(of(Kind.GIFT, holder, item.id(), item), plan.offers.gift(c, i), 0);
                tell(of(Kind.RELEASE, holder, item.id(), item), t -> holding.used(state, t));
            }
        }
    }

    private void substitutes() {
        for (int n = 0; n < s.c().substitutes().size(); n++) {
            var row = s.c().substitutes().get(n);
            Line line = of(Kind.SUBSTITUTE, row.item(), row.by(), s.c().getItem(row.by()));
            tell(line, plan.substitutes.used(n), 0);
        }
    }

    private void cover(int i) {
        Item item = s.items().get(i);
        Line line = of(Kind.COVER, item.id(), "", item);
        tell(line, t -> state.value(plan.stocks.asCover(i, t)));
    }

    private void payments(Money.Payer payer) {
        String fund = payer.budget.row().id();
        String unit = Measure.COST.unit().word(s.c().settings().currency());
        for (int r = 0; r < payer.rules.size(); r++) {
            String rule = name(payer.rules.get(r));
            tell(new Line(Kind.PAYMENT, fund, rule, unit, 1), payer.paid(r), 1);
        }
    }

    private static String name(FundRule rule) {
        String use =
                switch (rule.use()) {
                    case PROCUREMENT -> "procurement";
                    case INVESTMENT -> "investment";
                };
        return use + "/" + rule.supplier() + "/" + rule.claimant();
    }

    private static Line of(Kind kind, String subject, String detail, Item item) {
        return new Line(kind, subject, detail, item.unit().en(), item.lot());
    }

    private void tell(Line line, Family lots, double money) {
        tell(line, lots, t -> money);
    }

    private void tell(Line line, Family lots, IntToDoubleFunction money) {
        tell(line, t -> state.at(lots, t), money);
    }

    private void tell(Line line, IntToDoubleFunction lots) {
        tell(line, lots, t -> 0);
    }

    /**
     * Adds a line.
     *
     * @param money millions for a lot, by month
     */
    private void tell(Line line, IntToDoubleFunction lots, IntToDoubleFunction money) {
        double[] byMonth = new double[s.months()];
        boolean any = false;
        for (int t = 0; t < byMonth.length; t++) {
            double now = lots.applyAsDouble(t);
            byMonth[t] = Math.abs(now) > Model.NOTHING ? now : 0;
            any |= byMonth[t] != 0;
        }
        if (any) {
            Series quantity = Series.of(byMonth).times(line.lot);
            Series cost = Series.generate(s.months(), t -> byMonth[t] * money.applyAsDouble(t));
            told.add(new Decision(line.kind, line.subject, line.detail, line.unit, quantity, cost));
        }
    }
}
