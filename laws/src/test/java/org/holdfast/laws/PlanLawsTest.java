package org.holdfast.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.balance.Balance;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.AdHoc;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Expansion;
import org.holdfast.model.FundRule;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.FundBudget;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.Producer;
import org.holdfast.model.RandomCases;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.model.WarCases;
import org.holdfast.testing.Seeds;

/** What holds for every plan and for every ad hoc path, whatever the case. */
class PlanLawsTest {
    private static final double SAME = 1e-5;
    private static final Map<Long, Solved> SOLVED = new ConcurrentHashMap<>();

    /** One case, planned and followed ad hoc once for all laws about single plans. */
    private record Solved(Instance s, List<Plan> both) {
        /**
         * Each second case has a fund that ends, each third holds something back; the last ones run
         * for parts of a quarter.
         */
        private static Solved of(long seed) {
            return SOLVED.computeIfAbsent(
                    seed,
                    n -> {
                        CaseKit kit = n <= 8 ? WarCases.drawQuarters(n) : WarCases.draw(n);
                        if (n % 3 == 0) {
                            RandomCases.heldBack(kit, n);
                        }
                        int end = 12 + new Random(n).nextInt(24);
                        Instance s =
                                n % 2 == 0
                                        ? kit.instance()
                                        : kit.with(Effect.FUND_END, "present", end);
                        return new Solved(s, List.of(Plans.plan(s).plan(), Plans.adHoc(s).plan()));
                    });
        }
    }

    @Seeds(16)
    void theBalanceReproducesThePlanAndAdHoc(long seed) {
        Solved solved = Solved.of(seed);
        Instance s = solved.s;
        for (Plan plan : solved.both) {
            Trajectory trajectory = Balance.run(s, plan);
            assertThat(Balance.difference(s, plan, trajectory)).isLessThan(1e-6);
            List<TierValue> again = Balance.tiers(s, trajectory, plan);
            for (int k = 0; k < again.size(); k++) {
                double said = plan.tiers().get(k).presentValue();
                assertThat(again.get(k).tier()).isEqualTo(plan.tiers().get(k).tier());
                assertThat(again.get(k).presentValue())
                        .as("%s, %s", plan.way(), again.get(k).tier())
                        .isCloseTo(said, within(1e-6 * (1 + Math.abs(said))));
            }
        }
    }

    /** Computed from the decisions alone, without the balance. */
    @Seeds(16)
    void everyUnitComesFromSomewhereAndNoStockIsNegative(long seed) {
        Solved solved = Solved.of(seed);
        Instance s = solved.s;
        for (Plan plan : solved.both) {
            Trajectory trajectory = Balance.run(s, plan);
            for (int c = 0; c < s.claimants().size(); c++) {
                for (int i = 0; i < s.items().size(); i++) {
                    stockCloses(s, plan, trajectory, c, i);
                }
            }
            materialsClose(s, plan);
        }
    }

    private static void stockCloses(Instance s, Plan plan, Trajectory trajectory, int c, int i) {
        String holder = s.claimants().get(c);
        String item = s.items().get(i).id();
        double lot = s.items().get(i).lot();
        double level = s.initialStock(c, i);
        double given = 0;
        for (int t = 0; t < s.months(); t++) {
            for (ActiveProducer producer : s.producers()) {
                if (producer.item() == i && t >= producer.lag()) {
                    level += at(plan, Kind.OUTPUT, producer.row().id(), holder, t - producer.lag());
                }
            }
            for (ActiveOffer offer : s.offers()) {
                if (c == 0 && offer.item() == i && t >= offer.lag()) {
                    level += at(plan, Kind.PURCHASE, offer.row().id(), holder, t - offer.lag());
                }
            }
            for (int giver = 1; giver < s.claimants().size(); giver++) {
                double gift = at(plan, Kind.GIFT, s.claimants().get(giver), item, t);
                level += c == 0 ? gift : c == giver ? -gift : 0;
                given += c == giver ? gift : 0;
            }
            level -= at(plan, Kind.RELEASE, holder, item, t);
            if (c == 0) {
                level -= at(plan, Kind.COVER, item, "", t);
                level -= sum(plan, Kind.SUBSTITUTE, d -> d.detail().equals(item), t);
            }
            level -= trajectory.total(holder, item, Measure.EXPIRED).at(t);
            assertThat(level / lot)
                    .as("%s, stock of %s of %s in month %s", plan.way(), item, holder, t)
                    .isGreaterThan(-1e-5)
                    .isCloseTo(
                            trajectory.total(holder, item, Measure.STOCK).at(t) / lot,
                            within(1e-5));
        }
        assertThat(given / lot).isLessThan(s.giftable(c, i) / lot + 1e-6);
    }

    private static void materialsClose(Instance s, Plan plan) {
        for (int m = 0; m < s.materials().size(); m++) {
            double lot = s.materials().get(m).lot();
            double level = s.materials().get(m).stock().value();
            for (int t = 0; t < s.months(); t++) {
                for (var materialSource : s.materialSources()) {
                    if (materialSource.material() == m) {
                        level += at(plan, Kind.MATERIAL, materialSource.row().id(), "", t);
                    }
                }
                for (ActiveProducer producer : s.producers()) {
                    level -=
                            s.materialUse(producer.item(), m)
                                    * sum(plan, Kind.OUTPUT, of(producer.row().id()), t);
                }
                assertThat(level / lot).as("%s, month %s", plan.way(), t).isGreaterThan(-1e-4);
            }
        }
    }

    @Seeds(16)
    void noEuroIsSpentTwiceOrOutsideItsFundsRules(long seed) {
        Solved solved = Solved.of(seed);
        Instance s = solved.s;
        for (Plan plan : solved.both) {
            for (FundBudget budget : s.budgets()) {
                String fund = budget.row().id();
                double left = 0;
                for (int y = 0; y < s.years(); y++) {
                    left = budget.amounts().get(y) + budget.carryOver() * left;
                    double invested = 0;
                    for (int t = 0; t < s.months(); t++) {
                        if (s.yearIndex(t) == y) {
                            left -= sum(plan, Kind.PAYMENT, of(fund), t);
                            invested +=
                                    sum(
                                            plan,
                                            Kind.PAYMENT,
                                            d -> of(fund).test(d) && d.detail().startsWith("inv"),
                                            t);
                        }
                    }
                    assertThat(left).as("%s, left of %s", plan.way(), fund).isGreaterThan(-1e-5);
                    assertThat(invested)
                            .as("%s, invested of %s", plan.way(), fund)
                            .isLessThan(budget.investShare() * budget.amounts().get(y) + 1e-5);
                }
                for (int t = 0; t < s.months(); t++) {
                    if (t < budget.first() || t >= budget.end()) {
                        assertThat(sum(plan, Kind.PAYMENT, of(fund), t)).isZero();
                    }
                }
            }
            for (Decision d : plan.all(Kind.PAYMENT)) {
                assertThat(s.c().fundRules()).anyMatch(r -> allows(r, d));
            }
        }
    }

    private static boolean allows(FundRule r, Decision d) {
        String use =
                switch (r.use()) {
                    case PROCUREMENT -> "procurement/";
                    case INVESTMENT -> "investment/";
                };
        return r.fund().equals(d.subject())
                && d.detail().equals(use + r.supplier() + "/" + r.claimant());
    }

    /**
     * Up to each month, suppliers of a bloc have been paid at least what is due for the decisions
     * taken: the bare price (price steps add to it), offers, material lines that firms pay, lines
     * that the public pays.
     */
    @Seeds(16)
    void suppliersArePaidWhatIsDue(long seed) {
        Solved solved = Solved.of(seed);
        Instance s = solved.s;
        for (Plan plan : solved.both) {
            for (String bloc : List.of("ukraine", "west", "elsewhere")) {
                double due = 0;
                double dueLines = 0;
                double paid = 0;
                double paidLines = 0;
                for (int t = 0; t < s.months(); t++) {
                    int month = t;
                    due += due(s, plan, bloc, t);
                    for (ActiveProducer producer : s.producers()) {
                        if (producer.bloc().equals(bloc)) {
                            dueLines +=
                                    lines(
                                            plan,
                                            producer.row().id(),
                                            producer.expansions(),
                                            true,
                                            t);
                        }
                    }
                    for (var materialSource : s.materialSources()) {
                        if (materialSource.bloc().equals(bloc)) {
                            due +=
                                    lines(
                                            plan,
                                            materialSource.row().id(),
                                            materialSource.expansions(),
                                            false,
                                            t);
                            dueLines +=
                                    lines(
                                            plan,
                                            materialSource.row().id(),
                                            materialSource.expansions(),
                                            true,
                                            t);
                        }
                    }
                    paid += paid(s, plan, "procurement/" + bloc + "/", month);
                    paidLines += paid(s, plan, "investment/" + bloc + "/", month);
                    assertThat(paid)
                            .as("%s, %s, month %s", plan.way(), bloc, t)
                            .isGreaterThan(due - 1e-5 * (1 + due));
                    assertThat(paidLines)
                            .as("%s, lines of %s, month %s", plan.way(), bloc, t)
                            .isGreaterThan(dueLines - 1e-5 * (1 + dueLines));
                }
            }
        }
    }

    private static double paid(Instance s, Plan plan, String rule, int t) {
        double sum = 0;
        for (FundBudget budget : s.budgets()) {
            double money =
                    sum(
                            plan,
                            Kind.PAYMENT,
                            d -> of(budget.row().id()).test(d) && d.detail().startsWith(rule),
                            t);
            boolean home = rule.contains("/" + budget.row().home() + "/");
            boolean dearer = budget.row().national() && !home;
            sum += dearer ? money / (1 + s.premiumAbroad()) : money;
        }
        return sum;
    }

    private static double due(Instance s, Plan plan, String bloc, int t) {
        double due = 0;
        for (ActiveProducer producer : s.producers()) {
            if (!producer.bloc().equals(bloc)) {
                continue;
            }
            double made =
                    sum(plan, Kind.OUTPUT, of(producer.row().id()), t) * producer.price(t) / 1e6;
            boolean booked = t < producer.orderLag();
            due += booked ? made * (1 - producer.advance()) : made;
            double warm = sum(plan, Kind.KEPT_WARM, of(producer.row().id()), t);
            due += warm * producer.price(t) * producer.warmCost() / 1e6;
        }
        for (ActiveOffer offer : s.offers()) {
            if (offer.bloc().equals(bloc)) {
                due += sum(plan, Kind.PURCHASE, of(offer.row().id()), t) * offer.price() / 1e6;
            }
        }
        return due;
    }

    private static double lines(
            Plan plan,
            String id,
            List<Instance.ExpansionOption> expansions,
            boolean byPublic,
            int t) {
        double due = 0;
        for (int k = 0; k < expansions.size(); k++) {
            Kind kind = byPublic ? Kind.LINE_BY_PUBLIC : Kind.LINE_BY_FIRM;
            due += at(plan, kind, id, "" + k, t) * expansions.get(k).cost();
        }
        return due;
    }

    @Seeds(12)
    void moreMoneyIsNeverWorse(long seed) {
        CaseKit kit = WarCases.draw(seed);
        Plan less = Plans.plan(kit.instance()).plan();
        double factor = 1 + new Random(seed).nextDouble();
        kit.envelopes.replaceAll(
                e -> "present".equals(e.fund()) ? e.withAmount(e.amount().times(factor)) : e);
        notWorse(Plans.plan(kit.instance()).plan(), less);
    }

    @Seeds(8)
    void anEarlierStartIsNeverWorse(long seed) {
        CaseKit kit = WarCases.draw(seed);
        Plan before = null;
        for (int start : new int[] {12, 6, 3, 1, 0}) {
            Plan plan = Plans.plan(kit.with(Effect.START, "", start)).plan();
            if (before != null) {
                notWorse(plan, before);
            }
            before = plan;
        }
    }

    /** A lever and two settings of which the second allows at least what the first does. */
    private record Widening(Effect effect, String subject, double narrow, double wide) {}

    /** Where lines need no upkeep: a damaged line needs none, so damage can be a way to save it. */
    @Seeds(12)
    void fewerLossesAreNeverWorse(long seed) {
        CaseKit kit = WarCases.draw(seed);
        kit.producers.replaceAll(p -> withoutUpkeep(p, p.kind()));
        Plan narrow = Plans.plan(kit.with(Effect.LOSSES, "", 2)).plan();
        notWorse(Plans.plan(kit.with(Effect.LOSSES, "", 1)).plan(), narrow);
    }

    @Seeds(4)
    void aLeverThatWidensIsNeverWorse(long seed) {
        List<Widening> list =
                List.of(
                        new Widening(Effect.CONTRACT_LENGTH, "", 12, 36),
                        new Widening(Effect.CONTRACT_LENGTH, "", 36, 120),
                        new Widening(Effect.MATERIAL_PRIORITY, "", 0, 1),
                        new Widening(Effect.REDIRECT, "", 0, 1),
                        new Widening(Effect.JOINT_ORDERS, "", 0, 1),
                        new Widening(Effect.GIFTS, "", 0.5, 1),
                        new Widening(Effect.FUND_SIZE, "present", 0.5, 1),
                        new Widening(Effect.ALLY_RESERVE, "", 0.4, 0.1),
                        new Widening(Effect.PUBLIC_LINE_NEEDS_ORDER, "", 1, 0),
                        new Widening(Effect.MIN_CONTRACT, "", 1, 0.5),
                        new Widening(Effect.LINE_COST, "", 2, 1),
                        new Widening(Effect.LEAD_TIME, "", 3, 0),
                        new Widening(Effect.MATERIAL_USE, "", 1.5, 1),
                        new Widening(Effect.MATERIAL_OUTPUT, "", 0.5, 1),
                        new Widening(Effect.SLIP, "", 6, 0),
                        new Widening(Effect.AVAILABILITY, "", 0.8, 1),
                        new Widening(Effect.FUND_END, "present", 12, 40));
        for (Widening w : list) {
            CaseKit kit = WarCases.draw(seed);
            Plan narrow = Plans.plan(kit.with(w.effect(), w.subject(), w.narrow())).plan();
            Plan wide = Plans.plan(kit.with(w.effect(), w.subject(), w.wide())).plan();
            try {
                notWorse(wide, narrow);
            } catch (AssertionError e) {
                throw new AssertionError(w + ": " + e.getMessage(), e);
            }
        }
    }

    /**
     * Where only the first months have needs and nothing must be kept up after them (no contracts,
     * no line to be kept warm), months added at the end cannot hurt: whatever was planned without
     * them can still be done, and then nothing.
     */
    @Seeds(12)
    void aLongerHorizonIsNeverWorseForTheFirstMonths(long seed) {
        notWorse(horizon(seed, 9).subList(0, 2), horizon(seed, 0).subList(0, 2));
    }

    private static List<TierValue> horizon(long seed, int longer) {
        CaseKit drawn = WarCases.draw(seed);
        CaseKit kit = CaseKit.war(drawn.months + longer);
        kit.discount = drawn.discount;
        kit.endRule = new EndRule(0, 2, 0.5);
        kit.items.addAll(drawn.items);
        kit.substitutes.addAll(drawn.substitutes);
        kit.stocks.addAll(drawn.stocks);
        kit.priceSteps.addAll(drawn.priceSteps);
        kit.expansions.addAll(drawn.expansions);
        kit.materials.addAll(drawn.materials);
        kit.materialUse.addAll(drawn.materialUse);
        kit.materialSources.addAll(drawn.materialSources);
        kit.offers.addAll(drawn.offers);
        kit.funds.addAll(drawn.funds);
        kit.fundRules.addAll(drawn.fundRules);
        kit.exposure.addAll(drawn.exposure);
        kit.levers.addAll(drawn.levers);
        int last = drawn.months - 1;
        for (Need n : drawn.needs) {
            if (n.tier() == Tier.FLOOR || n.tier() == Tier.FULL) {
                kit.need(
                        n.holder(),
                        n.item(),
                        n.tier(),
                        0,
                        last,
                        n.quantity().orElseThrow().value());
            }
        }
        for (Producer p : drawn.producers) {
            kit.producers.add(withoutUpkeep(p, Producer.Kind.STATE));
        }
        // The same money in every year: a horizon that ends in spring has only a part of its year.
        kit.envelopes.addAll(drawn.envelopes);
        kit.expansions.replaceAll(e ->
                e.announced() ? e : e.withAnnounced(false).withFinance(Expansion.Finance.PUBLIC));
        return Plans.plan(kit.instance()).plan().tiers();
    }

    private static Producer withoutUpkeep(Producer p, Producer.Kind kind) {
        return p.withKind(kind).withSustaining(CaseKit.exactly(0));
    }

    /**
     * Ad hoc may sign for longer than its money lasts, and break the contract: it then has the line
     * and does not pay for it. The programme counts that as the shortfall that it would have met;
     * what is reported does not.
     */
    @Seeds(24)
    void foresightIsNeverWorseThanAdHocThatKeepsItsContracts(long seed) {
        Instance s = WarCases.drawQuarters(seed).instance();
        double plan = value(Plans.plan(s).plan(), ObjectiveTier.FLOOR);
        Plan adHoc = Plans.adHoc(s).plan();
        double reached = value(adHoc, ObjectiveTier.FLOOR) + broken(s, adHoc);
        assertThat(plan).isLessThan(reached + SAME * (1 + reached));
    }

    private static double broken(Instance s, Plan adHoc) {
        double sum = 0;
        for (Decision d : adHoc.all(Kind.BROKEN)) {
            ActiveProducer producer =
                    s.producers().stream()
                            .filter(j -> j.row().id().equals(d.subject()))
                            .findFirst()
                            .orElseThrow();
            int i = producer.item();
            for (int t = 0; t < s.months(); t++) {
                double need = Math.max(s.floor(0, i, t), 0.1 * s.full(0, i, t));
                double weight = s.items().get(i).weight() * s.discount(t);
                sum += Math.max(0.1, weight) * d.quantity().at(t) / need;
            }
        }
        return sum;
    }

    /** Months between plans that are no multiple of a quarter, and windows of several lengths. */
    @Seeds(12)
    void adHocIsFollowedWhateverItsWindow(long seed) {
        CaseKit kit = WarCases.draw(seed);
        Random random = new Random(seed);
        int every = 1 + random.nextInt(7);
        kit.adHoc = new AdHoc(every + random.nextInt(18), every, 12, 0.2);
        Instance s = kit.instance();
        Plan plan = Plans.adHoc(s).plan();
        assertThat(Balance.difference(s, plan, Balance.run(s, plan)))
                .as("%s", kit.adHoc)
                .isLessThan(1e-6);
    }

    /**
     * Two ways to one optimum: no plan has a lower weighted sum than the weighted solve, and none
     * is better in the first tier than the tiers one by one. Weights trade a hundredth of one tier
     * for one of the next, so the tiers themselves need not be the same.
     */
    @Seeds(16)
    void theWeightedSolveAndTheTiersAgree(long seed) {
        Instance s = WarCases.draw(seed).instance();
        Plan plan = Plans.plan(s).plan();
        Plan quick = Plans.quick(s).plan();
        notWorse(plan, quick);
        double slack = 0.1 * Math.abs(plan.tiers().get(3).presentValue()) / 100;
        assertThat(weighted(quick)).isLessThan(weighted(plan) * (1 + 1e-6) + slack);
    }

    private static double weighted(Plan plan) {
        return 1000 * plan.tiers().get(0).presentValue()
                + 10 * plan.tiers().get(1).presentValue()
                + 0.1 * plan.tiers().get(2).presentValue();
    }

    /**
     * Tier by tier: the first that differs decides. Cost counts what the plan does not minimise.
     */
    private static void notWorse(Plan wide, Plan narrow) {
        notWorse(wide.tiers(), narrow.tiers());
    }

    private static void notWorse(List<TierValue> wide, List<TierValue> narrow) {
        for (int k = 0; k < Math.min(3, wide.size()); k++) {
            double a = wide.get(k).presentValue();
            double b = narrow.get(k).presentValue();
            assertThat(a)
                    .as("%s", wide.get(k).tier())
                    .isLessThanOrEqualTo(b + SAME * (1 + Math.abs(b)));
            // A hair in one tier can be worth a hundred in the next.
            if (Math.abs(a - b) > 1e-7 * (1 + Math.abs(b))) {
                return;
            }
        }
    }

    private static double value(Plan plan, ObjectiveTier tier) {
        return plan.tiers().stream()
                .filter(t -> t.tier() == tier)
                .mapToDouble(TierValue::presentValue)
                .findFirst()
                .orElseThrow();
    }

    private static double at(Plan plan, Kind kind, String subject, String detail, int t) {
        return plan.find(kind, subject, detail).map(d -> d.quantity().at(t)).orElse(0.0);
    }

    private static java.util.function.Predicate<Decision> of(String subject) {
        return d -> d.subject().equals(subject);
    }

    private static double sum(
            Plan plan, Kind kind, java.util.function.Predicate<Decision> which, int t) {
        return plan.all(kind).stream()
                .filter(which)
                .map(Decision::quantity)
                .mapToDouble((Series q) -> q.at(t))
                .sum();
    }
}
