package org.holdfast.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.model.Binding;
import org.holdfast.model.Binding.Kind;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Envelope;
import org.holdfast.model.Expansion;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.TierValue;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

/**
 * What binds, against the same case with a little more and a little less of it: the shortfall is
 * convex in every limit, so the shadow price lies between the two differences.
 */
class BindingTest {
    private static final double NOISE = 2e-5;

    @Seeds(8)
    void aBillionMoreOrLessBracketsTheWorthOfMoney(long seed) {
        CaseKit kit = WarCases.draw(seed);
        for (Binding b : first(kit.instance(), Kind.MONEY)) {
            int year = 2024 + kit.instance().yearIndex(b.from());
            // EUR million a year; the last year counts by its months.
            double part = (b.to() - b.from() + 1) / 12.0;
            double step = 0.02;
            brackets(
                    b,
                    kit,
                    step,
                    () -> money(kit, b.subject(), year, step * 1000 / part),
                    () -> money(kit, b.subject(), year, -step * 1000 / part));
        }
    }

    private static void money(CaseKit kit, String fund, int year, double millions) {
        kit.envelopes.add(new Envelope(fund, year, CaseKit.exactly(millions)));
    }

    /** Of the last year, whose end is the end of the horizon: what comes need not go again. */
    @Seeds(8)
    void aLotMoreOrLessBracketsTheWorthOfAMaterial(long seed) {
        double step = 0.5;
        brackets(seed, Kind.MATERIAL, "powder", "powder-plant", step, step / 0.6);
    }

    @Seeds(8)
    void aLotMoreOrLessBracketsTheWorthOfShellCapacity(long seed) {
        brackets(seed, Kind.CAPACITY, "shell-far", "shell-far", 0.05, 0.05 * 1000);
        brackets(seed, Kind.CAPACITY, "shell-near", "shell-near", 0.05, 0.05 * 1000);
    }

    @Seeds(8)
    void aLotMoreOrLessBracketsTheWorthOfInterceptorCapacity(long seed) {
        brackets(seed, Kind.CAPACITY, "interceptor-far", "interceptor-far", 0.1, 0.1);
        brackets(seed, Kind.CAPACITY, "interceptor-near", "interceptor-near", 0.1, 0.1);
    }

    /** Announces a little at the start of the last year; then twice as much, and nothing. */
    private static void brackets(
            long seed, Kind kind, String subject, String announcing, double step, double units) {
        CaseKit kit = WarCases.draw(seed);
        kit.levers.removeIf(l -> l.effect() == Effect.MATERIAL_PRIORITY);
        int last = kit.instance().years() - 1;
        int from = 0;
        while (kit.instance().yearIndex(from) < last) {
            from++;
        }
        int month = from;
        kit.announced(announcing, month, units);
        Plans.plan(kit.instance()).binding().stream()
                .filter(b -> b.kind() == kind && b.tier() == ObjectiveTier.FLOOR)
                .filter(b -> b.subject().equals(subject) && b.from() == month)
                .forEach(b ->
                        brackets(
                                b,
                                kit,
                                step,
                                () -> kit.announced(announcing, month, units),
                                () -> kit.expansions.removeLast()));
    }

    /** The rate is the same in all years, so the worth of all years together is compared. */
    @Seeds(8)
    void aLotMoreOrLessAMonthBracketsTheWorthOfTheBuildingRate(long seed) {
        CaseKit kit = WarCases.draw(seed);
        List<Binding> all = first(kit.instance(), Kind.BUILDING_RATE);
        for (String producer : all.stream().map(Binding::subject).distinct().toList()) {
            double lot = lotOf(kit, producer);
            double gain =
                    all.stream()
                            .filter(b -> b.subject().equals(producer))
                            .mapToDouble(Binding::presentValue)
                            .sum();
            double step = 0.1;
            brackets(
                    producer,
                    gain,
                    kit,
                    step,
                    () -> rate(kit, producer, step * lot),
                    () -> rate(kit, producer, -step * lot));
        }
    }

    private static void rate(CaseKit kit, String producer, double more) {
        kit.expansions.replaceAll(e ->
                e.announced() || !e.subject().equals(producer)
                        ? e
                        : e.withAnnounced(false)
                                .withRate(CaseKit.exactly(Math.max(0, e.rate().value() + more))));
    }

    private static double lotOf(CaseKit kit, String producer) {
        String item = producer.substring(0, producer.indexOf('-'));
        return kit.build().getItem(item).lot();
    }

    /** A whole billion, a whole lot: not the first small step, which may be worth far more. */
    @Seeds(8)
    void whatIsToldOfAUnitIsWhatPlanningWithItFindsAndNeverMoreThanIsMissing(long seed) {
        CaseKit kit = WarCases.draw(seed);
        Instance s = kit.instance();
        Planner.Planned planned = Plans.plan(s, 6);
        assertThat(planned.binding()).anyMatch(Binding::checked);
        for (Binding b : planned.binding()) {
            TierValue tier = TierValue.find(planned.plan().tiers(), b.tier()).orElseThrow();
            double all = tier.plain() + tier.allies();
            assertThat(b.presentValue()).as(b.toString()).isLessThanOrEqualTo(all);
            b.gain()
                    .ifPresent(gain -> {
                        assertThat(gain.plain()).as(b.toString()).isLessThanOrEqualTo(tier.plain());
                        assertThat(gain.allies())
                                .as(b.toString())
                                .isLessThanOrEqualTo(tier.allies());
                    });
            if (b.kind() == Kind.MONEY && b.checked() && b.tier() == ObjectiveTier.FLOOR) {
                double part = (b.to() - b.from() + 1) / 12.0;
                var envelopes = List.copyOf(kit.envelopes);
                money(kit, b.subject(), 2024 + s.yearIndex(b.from()), 1000 / part);
                double with = shortfall(kit.instance());
                kit.envelopes.clear();
                kit.envelopes.addAll(envelopes);
                assertThat(b.total()).as(b.toString()).isCloseTo(all - with, within(0.02 * all));
            }
        }
    }

    @Seeds(5)
    void atMostSoManyOfATierAreSolvedAgainAndEachKindOnceBeforeAnyTwice(long seed) {
        List<Binding> told = Plans.plan(WarCases.draw(seed).instance(), 4).binding();
        for (ObjectiveTier tier : ObjectiveTier.values()) {
            List<Binding> of = told.stream().filter(b -> b.tier() == tier).toList();
            List<Kind> solved = of.stream().filter(Binding::checked).map(Binding::kind).toList();
            assertThat(solved).hasSizeLessThanOrEqualTo(4);
            boolean twice = solved.stream().distinct().count() < solved.size();
            assertThat(twice)
                    .as("each kind once: " + of)
                    .isIn(false, of.stream().map(Binding::kind).distinct().count() < 4);
        }
    }

    private static double shortfall(Instance s) {
        TierValue tier = Plans.first(s);
        return tier.plain() + tier.allies();
    }

    /** Bindings in the first tier; the draws are such that it is never met in full. */
    private static List<Binding> first(Instance s, Kind kind) {
        return Plans.plan(s).binding().stream()
                .filter(b -> b.kind() == kind && b.tier() == ObjectiveTier.FLOOR)
                .limit(2)
                .toList();
    }

    private static void brackets(
            Binding b, CaseKit kit, double step, Runnable more, Runnable less) {
        brackets(b.toString(), b.presentValue(), kit, step, more, less);
    }

    private static void brackets(
            String what, double gain, CaseKit kit, double step, Runnable more, Runnable less) {
        double now = floor(kit.instance());
        double all = shortfall(kit.instance()); // a shadow price is told up to this
        var expansions = List.copyOf(kit.expansions);
        var envelopes = List.copyOf(kit.envelopes);
        more.run();
        double with = floor(kit.instance());
        restore(kit, expansions, envelopes);
        less.run();
        double without = floor(kit.instance());
        restore(kit, expansions, envelopes);
        assertThat(gain)
                .as(what)
                .isBetween(
                        Math.min(all, (now - with) / step) - NOISE * (1 + now) / step,
                        (without - now) / step + NOISE * (1 + now) / step);
    }

    private static void restore(CaseKit kit, List<Expansion> expansions, List<Envelope> envelopes) {
        kit.expansions.clear();
        kit.expansions.addAll(expansions);
        kit.envelopes.clear();
        kit.envelopes.addAll(envelopes);
    }

    private static double floor(Instance s) {
        return Plans.first(s).presentValue();
    }

    @Test
    void everyKindOfLimitBindsSomewhere() {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (long seed = 1; seed <= 25; seed++) {
            Plans.plan(WarCases.draw(seed).instance()).binding().stream()
                    .filter(b -> b.tier() == ObjectiveTier.FLOOR)
                    .map(Binding::kind)
                    .forEach(seen::add);
        }
        assertThat(seen)
                .contains(
                        Kind.MONEY,
                        Kind.MATERIAL,
                        Kind.CAPACITY,
                        Kind.BUILDING_RATE,
                        Kind.OFFER,
                        Kind.STOCK);
    }
}
