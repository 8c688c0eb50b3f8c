package org.holdfast.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of a case that have a range and that happen rather than are decided: found, and set.
 *
 * <p>Terms that only a plan reads (contracts, costs of lines, advances) are not among them: in a
 * future a plan is already made.
 */
public final class UncertainNumbers {
    private final Case c;
    private final Scenario scenario;
    private final Situation central;
    private final List<Cell> numbers = new ArrayList<>();
    private final List<Lever> levers = new ArrayList<>();

    /**
     * One uncertain number.
     *
     * @param table name of its table
     * @param subject name of its row
     * @param range its range; for a lever the settings that its rule allows
     * @param factor id of the factor that moves it
     * @param rule how it is drawn, where the case says so
     */
    public record Cell(
            String table,
            String subject,
            String column,
            Quantity range,
            String factor,
            Optional<Uncertainty.Rule> rule) {
        public Distribution distribution() {
            return rule.map(Uncertainty.Rule::distribution).orElse(Distribution.TRIANGULAR);
        }
    }

    private UncertainNumbers(Case c, Scenario scenario) {
        this.c = c;
        this.scenario = scenario;
        central = Situation.of(c, scenario);
        walk((table, subject, column, quantity) -> {
            if (quantity.isUncertain()) {
                add(table, subject, column, quantity);
            }
            return quantity;
        });
        for (Lever lever : c.levers()) {
            if (lever.block() == Lever.Block.WORLD && isFree(lever)) {
                c.uncertainty().rules().stream()
                        .filter(r -> r.fits("levers", lever.id(), "default", r.source()))
                        .filter(r -> r.subject().equals(lever.id()))
                        .findFirst()
                        .ifPresent(r -> add(lever, r));
            }
        }
    }

    /** The uncertain numbers of a case under a scenario. */
    public static UncertainNumbers of(Case c, Scenario scenario) {
        return new UncertainNumbers(c, scenario);
    }

    /** The numbers, in a fixed order. */
    public List<Cell> all() {
        return Collections.unmodifiableList(numbers);
    }

    /** A lever that the scenario leaves where it stands by itself. */
    private boolean isFree(Lever lever) {
        Double setting = scenario.settings().get(lever.id());
        return setting == null || setting == lever.standard();
    }

    private void add(Lever lever, Uncertainty.Rule rule) {
        double low = lever.low();
        double high = lever.high();
        if (!rule.values().isEmpty()) {
            low = rule.values().stream().mapToDouble(v -> v).min().orElseThrow();
            high = rule.values().stream().mapToDouble(v -> v).max().orElseThrow();
        }
        double value = Math.max(low, Math.min(high, lever.standard()));
        String factor = rule.factor().isEmpty() ? "lever " + lever.id() : rule.factor();
        Quantity range = new Quantity(value, low, high, rule.origin());
        numbers.add(new Cell("levers", lever.id(), "default", range, factor, Optional.of(rule)));
        levers.add(lever);
    }

    private void add(String table, String subject, String column, Quantity q) {
        String source = q.origin().source();
        var rule =
                c.uncertainty().rules().stream()
                        .filter(r -> r.fits(table, subject, column, source))
                        .findFirst();
        // Numbers that stand on one source are wrong together.
        String factor = source + " " + table + " " + column;
        if (rule.isPresent() && !rule.get().factor().isEmpty()) {
            factor = rule.get().factor();
        }
        numbers.add(new Cell(table, subject, column, q, factor, rule));
    }

    /**
     * The case in one future: every uncertain number set.
     *
     * @param drawn a value for each of {@link #all}, in its order
     */
    public Case caseAt(double[] drawn) {
        int[] next = {0};
        return walk((table, subject, column, q) ->
                q.isUncertain() ? Quantity.exactly(drawn[next[0]++], q.origin()) : q);
    }

    /** The scenario in one future: the levers of the world that are drawn, set. */
    public Scenario scenarioAt(double[] drawn) {
        if (levers.isEmpty()) {
            return scenario;
        }
        Map<String, Double> settings = new HashMap<>(scenario.settings());
        for (int n = 0; n < levers.size(); n++) {
            settings.put(levers.get(n).id(), drawn[numbers.size() - levers.size() + n]);
        }
        return new Scenario(
                scenario.id(), scenario.title(), scenario.about(), scenario.parent(), settings);
    }

    /** A case and a scenario in one future, as plan and balance read them. */
    public Situation at(double[] drawn) {
        return central.with(caseAt(drawn), scenarioAt(drawn));
    }

    @FunctionalInterface
    private interface Change {
        Quantity apply(String table, String subject, String column, Quantity quantity);
    }

    /** The case with every number that happens changed; the one list of what can be drawn. */
    private Case walk(Change f) {
        return new Case(
                c.settings(),
                c.hash(),
                c.items(),
                map(c.substitutes(), r -> substitute(r, f)),
                c.parties(),
                map(c.needs(), r -> need(r, f)),
                map(c.stocks(), r -> stock(r, f)),
                map(c.producers(), r -> producer(r, f)),
                c.priceSteps(),
                map(c.expansions(), r -> expansion(r, f)),
                map(c.materials(), r -> material(r, f)),
                map(c.materialUse(), r -> materialUse(r, f)),
                map(c.materialSources(), r -> source(r, f)),
                map(c.offers(), r -> offer(r, f)),
                c.funds(),
                map(c.envelopes(), r -> envelope(r, f)),
                c.fundRules(),
                c.contributions(),
                map(c.adversaryFlows(), r -> flow(r, f)),
                map(c.exposure(), r -> exposure(r, f)),
                c.opinion(),
                c.levers(),
                c.actuals(),
                c.sources(),
                c.claims(),
                c.scenarios(),
                c.uncertainty(),
                c.hindcasts());
    }

    private static <T> List<T> map(List<T> rows, java.util.function.UnaryOperator<T> f) {
        List<T> changed = new ArrayList<>(rows.size());
        for (T row : rows) {
            changed.add(f.apply(row));
        }
        return changed;
    }

    private static Substitute substitute(Substitute r, Change f) {
        return new Substitute(
                r.item(),
                r.by(),
                f.apply("substitutes", r.item(), "rate", r.rate()),
                f.apply("substitutes", r.item(), "ceiling", r.ceiling()));
    }

    private static Need need(Need r, Change f) {
        return new Need(
                r.holder(),
                r.item(),
                r.tier(),
                r.posture(),
                r.from(),
                r.to(),
                r.quantity().map(q -> f.apply("needs", r.item(), "quantity", q)),
                r.launches()
                        .map(l ->
                                new Need.Launches(
                                        l.against(),
                                        f.apply(
                                                "needs",
                                                r.item(),
                                                "share_engaged",
                                                l.shareEngaged()),
                                        f.apply("needs", r.item(), "per_target", l.perTarget()))),
                r.origin());
    }

    private static Stock stock(Stock r, Change f) {
        return new Stock(
                r.holder(),
                r.item(),
                f.apply("stocks", r.item(), "quantity", r.quantity()),
                f.apply("stocks", r.item(), "giftable", r.giftable()));
    }

    private static Producer producer(Producer r, Change f) {
        return new Producer(
                r.id(),
                r.name(),
                r.party(),
                r.pool(),
                r.kind(),
                r.group(),
                r.item(),
                f.apply("producers", r.id(), "capacity", r.capacity()),
                f.apply("producers", r.id(), "availability", r.availability()),
                f.apply("producers", r.id(), "committed_elsewhere", r.committedElsewhere()),
                r.committedUntil(),
                f.apply("producers", r.id(), "price", r.price()),
                r.advance(),
                r.orderLag(),
                f.apply("producers", r.id(), "lag", r.lag()),
                r.exposed(),
                r.minContract(),
                r.requiredUtilisation(),
                r.publicMinContract(),
                r.publicUtilisation(),
                r.sustaining(),
                r.warmCost(),
                r.closingCost(),
                r.origin());
    }

    /** What was announced may come smaller or in part; what can be ordered may take longer. */
    private static Expansion expansion(Expansion r, Change f) {
        boolean announced = r.announced();
        return new Expansion(
                r.subject(),
                announced,
                r.month(),
                announced ? f.apply("expansions", r.subject(), "size", r.size()) : r.size(),
                announced ? f.apply("expansions", r.subject(), "rate", r.rate()) : r.rate(),
                announced ? r.lead() : f.apply("expansions", r.subject(), "lead", r.lead()),
                r.cost(),
                r.finance(),
                announced
                        ? f.apply("expansions", r.subject(), "probability", r.probability())
                        : r.probability(),
                r.origin());
    }

    private static Material material(Material r, Change f) {
        return new Material(
                r.id(),
                r.name(),
                r.unit(),
                r.lot(),
                f.apply("materials", r.id(), "stock", r.stock()),
                f.apply("materials", r.id(), "defence_share", r.defenceShare()),
                f.apply("materials", r.id(), "priority_share", r.priorityShare()),
                r.origin());
    }

    private static MaterialUse materialUse(MaterialUse r, Change f) {
        return new MaterialUse(
                r.item(),
                r.material(),
                f.apply("material_use", r.material(), "quantity", r.quantity()));
    }

    private static MaterialSource source(MaterialSource r, Change f) {
        return new MaterialSource(
                r.id(),
                r.name(),
                r.party(),
                r.pool(),
                r.kind(),
                r.group(),
                r.material(),
                f.apply("material_sources", r.id(), "capacity", r.capacity()),
                f.apply("material_sources", r.id(), "availability", r.availability()),
                r.origin());
    }

    private static Offer offer(Offer r, Change f) {
        return new Offer(
                r.id(),
                r.name(),
                r.party(),
                r.item(),
                r.group(),
                f.apply("offers", r.id(), "price", r.price()),
                f.apply("offers", r.id(), "monthly", r.monthly()),
                f.apply("offers", r.id(), "total", r.total()),
                r.from(),
                r.to(),
                f.apply("offers", r.id(), "lag", r.lag()),
                r.origin());
    }

    private static Envelope envelope(Envelope r, Change f) {
        return new Envelope(
                r.fund(), r.year(), f.apply("envelopes", r.fund(), "amount", r.amount()));
    }

    private static AdversaryFlow flow(AdversaryFlow r, Change f) {
        return new AdversaryFlow(
                r.item(),
                r.flow(),
                r.from(),
                r.to(),
                f.apply("adversary_flows", r.item(), "quantity", r.quantity()),
                f.apply("adversary_flows", r.item(), "growth", r.growth()),
                f.apply("adversary_flows", r.item(), "imported_share", r.importedShare()),
                r.origin());
    }

    private static Exposure exposure(Exposure r, Change f) {
        return new Exposure(
                r.party(),
                f.apply("exposure", r.party(), "loss", r.loss()),
                f.apply("exposure", r.party(), "covered_loss", r.coveredLoss()),
                f.apply("exposure", r.party(), "repair", r.repair()),
                r.interceptor(),
                f.apply("exposure", r.party(), "interceptors", r.interceptors()));
    }
}
