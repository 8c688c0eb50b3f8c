package org.holdfast.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Fund;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.OptimalRange;
import org.holdfast.model.OrderRange;
import org.holdfast.model.Plan;
import org.holdfast.model.TierValue;
import org.holdfast.model.WarCases;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

/** Which of all optimal plans is taken. */
class OptimalFaceTest {
    private static final int MONTHS = 12;

    /** A need of 12 a month that each of some makers can meet. */
    private static CaseKit kit(String... makers) {
        CaseKit kit = CaseKit.war(MONTHS).item("shell", 1, 1);
        kit.need("ukraine", "shell", Tier.FLOOR, 12).need("ukraine", "shell", Tier.FULL, 12);
        for (String maker : makers) {
            kit.producer(maker, "west", "shell", 200, 0);
        }
        kit.producers.replaceAll(p -> p.withSustaining(CaseKit.exactly(0)));
        return kit;
    }

    private static Map<String, Double> sums(Plan plan, Kind kind) {
        return plan.all(kind).stream()
                .collect(
                        Collectors.groupingBy(
                                Decision::subject,
                                Collectors.summingDouble(d -> d.quantity().sum())));
    }

    @Test
    void whereTwoMakersTieThePlanOrdersFromBoth() {
        Instance s = kit("one", "other").fund("fund", 0, 10).instance();
        for (Plan plan : new Plan[] {Plans.plan(s).plan(), Plans.adHoc(s).plan()}) {
            Map<String, Double> made = sums(plan, Kind.OUTPUT);
            double one = made.getOrDefault("one", 0.0);
            double all = one + made.getOrDefault("other", 0.0);
            assertThat(all).isGreaterThan(143);
            assertThat(one / all).isBetween(0.2, 0.8);
        }
    }

    private static OptimalRange of(String subject, List<OptimalRange> ranges) {
        return ranges.stream().filter(r -> r.subject().equals(subject)).findFirst().orElseThrow();
    }

    /** All from one or all from the other; and of two funds all by one or all by the other. */
    @Test
    void rangesTellWhatCouldBeOtherwiseAtNoLoss() {
        Instance s = kit("one", "other", "dear").fund("fund", 0, 10).instance();
        CaseKit kit = kit("one", "other", "dear").fund("fund", 0, 10).fund("second", 0, 10);
        kit.producers.replaceAll(
                p -> p.id().equals("dear") ? p.withPrice(CaseKit.exactly(2000)) : p);
        List<OptimalRange> ranges = Plans.ranges(kit.instance());
        for (List<String> tied : List.of(List.of("one", "other"), List.of("fund", "second"))) {
            double all = tied.stream().mapToDouble(id -> of(id, ranges).planned()).sum();
            for (String id : tied) {
                assertThat(of(id, ranges).low()).as(id).isCloseTo(0, within(1e-4));
                assertThat(of(id, ranges).high()).as(id).isCloseTo(all, within(1e-4));
            }
        }
        assertThat(of("dear", ranges).isTied(1e-3)).isFalse();
        assertThat(
                        Plans.ranges(s).stream()
                                .filter(range -> range.kind() == OptimalRange.Kind.FUND)
                                .anyMatch(range -> range.isTied(1e-3)))
                .isFalse();
    }

    /**
     * Two sellers of one place tie: how much each sells is open, how much the place sells is not.
     */
    @Test
    void ordersOfTheFirstYearAreToldWithTheirEndsOverAllOptimalPlans() {
        CaseKit kit = kit().fund("fund", 0, 10).offer("one", "shell", "", 20, 500, 0);
        kit.offer("other", "shell", "", 20, 500, 0);
        List<OrderRange> ranges =
                Plans.orders(
                        kit.instance(),
                        plan ->
                                Stream.of("elsewhere", "one", "other")
                                        .map(from -> new EarlyOrder(Kind.PURCHASE, "shell", from))
                                        .toList());
        assertThat(ranges).extracting(OrderRange::isDispensable).containsExactly(false, true, true);
        assertThat(ranges).extracting(OrderRange::isSame).containsExactly(true, false, false);
        for (OrderRange range : ranges) {
            assertThat(range.high()).as("%s", range).isCloseTo(12 * 12, within(1e-3));
        }
    }

    private static OrderRange of(EarlyOrder order, List<OrderRange> ranges) {
        return ranges.stream().filter(r -> r.order().equals(order)).findFirst().orElseThrow();
    }

    /** Of a place all makers together have at least what each must have, at most what all can. */
    @Seeds(6)
    void whatAPlaceGetsLiesBetweenTheEndsOfItsMakersAddedUp(long seed) {
        Instance s = WarCases.draw(seed).instance();
        Map<EarlyOrder, List<EarlyOrder>> places = new HashMap<>();
        for (Instance.ActiveProducer maker : s.producers()) {
            String item = s.items().get(maker.item()).id();
            for (Kind kind : List.of(Kind.CONTRACT, Kind.LINE_BY_FIRM, Kind.LINE_BY_PUBLIC)) {
                places.computeIfAbsent(
                                new EarlyOrder(kind, item, maker.bloc()), k -> new ArrayList<>())
                        .add(new EarlyOrder(kind, item, maker.row().id()));
            }
        }
        List<EarlyOrder> all =
                places.entrySet().stream()
                        .flatMap(e -> Stream.concat(Stream.of(e.getKey()), e.getValue().stream()))
                        .toList();
        Plan[] told = new Plan[1];
        List<OrderRange> ranges =
                Plans.orders(
                        s,
                        plan -> {
                            told[0] = plan;
                            return all;
                        });
        assertThat(ranges).hasSameSizeAs(all);
        places.forEach((place, makers) -> {
            OrderRange whole = of(place, ranges);
            double trifle = 1e-4 * (1 + whole.high());
            assertThat(whole.low())
                    .isGreaterThan(
                            makers.stream().mapToDouble(m -> of(m, ranges).low()).sum() - trifle);
            assertThat(whole.high())
                    .isLessThan(
                            makers.stream().mapToDouble(m -> of(m, ranges).high()).sum() + trifle);
            double ordered =
                    told[0].all(place.kind()).stream()
                            .filter(d ->
                                    makers.stream().anyMatch(m -> m.from().equals(d.subject())))
                            .mapToDouble(d -> d.quantity().sum(0, Math.min(12, s.months())))
                            .sum();
            assertThat(whole.planned()).isCloseTo(ordered, within(trifle));
        });
    }

    /** Each fund could pay all. */
    @Test
    void whatIsAgreedPaysFirstAndOwnMoneyBeforeJoint() {
        CaseKit kit = kit("works");
        kit.fund("lever", 0, 1).fund("proposed", 0, 1).fund("joint", 0, 1).fund("own", 0, 1);
        kit.lever(Effect.FUND_SIZE, "lever", 1).lever(Effect.FUND_SIZE, "proposed", 1);
        kit.funds.replaceAll(fund ->
                switch (fund.id()) {
                    case "lever" -> fund.withStatus(Fund.Status.LEVER);
                    case "proposed" -> fund.withStatus(Fund.Status.PROPOSED).withNational(true);
                    case "own" -> fund.withNational(true);
                    default -> fund;
                });
        assertThat(sums(Plans.plan(kit.instance()).plan(), Kind.PAYMENT)).containsOnlyKeys("own");
        kit.funds.removeIf(fund -> fund.id().equals("own"));
        assertThat(sums(Plans.plan(kit.instance()).plan(), Kind.PAYMENT)).containsOnlyKeys("joint");
        kit.funds.removeIf(fund -> fund.id().equals("joint"));
        assertThat(sums(Plans.plan(kit.instance()).plan(), Kind.PAYMENT))
                .containsOnlyKeys("proposed");
    }

    /** The tiers of a weighted solve, and nothing that is only the noise of a solver. */
    @Seeds(8)
    void aPlanInsideTheFaceGivesNothingAwayAndHasNoNoise(long seed) {
        Instance s = WarCases.draw(seed).instance();
        Plan plan = Plans.plan(s).plan();
        Plan weighted = Plans.quick(s).plan();
        for (int k = 0; k < plan.tiers().size(); k++) {
            TierValue inside = plan.tiers().get(k);
            double told = weighted.tiers().get(k).presentValue();
            // The weighted solve may give up a hundredth of one tier for one of the next.
            assertThat(inside.presentValue())
                    .as("%s", inside.tier())
                    .isLessThan(told + 0.01 * (1 + Math.abs(told)));
        }
        for (Decision d : plan.decisions()) {
            for (double quantity : d.quantity().toArray()) {
                assertThat(quantity == 0 || Math.abs(quantity) > 1e-8).as("%s", d).isTrue();
            }
        }
    }

    /** What it costs is the line and the goods; contracts ask for goods only. */
    @Test
    void aLineThatThePublicPaysIsNotWrittenOffByItsContractsAgain() {
        CaseKit kit = CaseKit.war(24).item("shell", 1, 1);
        kit.need("ukraine", "shell", Tier.FLOOR, 10).need("ukraine", "shell", Tier.FULL, 10);
        kit.producer("works", "west", "shell", 0, 0).possible("works", 10, 10, 0, 1e5);
        kit.fund("fund", 0, 100).lever(Effect.CONTRACT_LENGTH, "", 12);
        kit.producers.replaceAll(p -> p.withMinContract(CaseKit.exactly(60)));
        Plan plan = Plans.plan(kit.instance()).plan();
        double lines = plan.all(Kind.LINE_BY_PUBLIC).getFirst().quantity().sum();
        assertThat(lines).isCloseTo(10, within(1e-4));
        assertThat(plan.all(Kind.CONTRACT)).isNotEmpty();
        double goods = plan.all(Kind.OUTPUT).stream().mapToDouble(d -> d.money().sum()).sum();
        double paid = plan.all(Kind.PAYMENT).stream().mapToDouble(d -> d.quantity().sum()).sum();
        assertThat(paid).isCloseTo(lines * 12 * 0.1 + goods, within(0.02 * goods));
    }
}
