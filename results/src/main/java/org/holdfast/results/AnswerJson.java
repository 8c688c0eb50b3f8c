package org.holdfast.results;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Burden;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.Decision;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.LadderRung;
import org.holdfast.model.Measure;
import org.holdfast.model.PairedChange;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;
import org.holdfast.model.Surprise;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.results.internal.Json;
import org.holdfast.results.tables.Cells;

/** What is found of plans as records that are written as JSON, a component an entry. */
final class AnswerJson {
    private AnswerJson() {}

    /** For whom it is written. */
    enum For {
        /** Another program: with the times that the work took. */
        PROGRAM,
        /** A file: the same bytes for the same work, and the decisions. */
        FILE
    }

    /** The inputs of a finding, and how the work ended. */
    record Head(
            String kind,
            Result.Status status,
            String reason,
            @JsonProperty("case") String caseId,
            String caseHash,
            Optional<String> mark,
            String scenario,
            Map<String, Double> settings,
            List<String> set,
            long seed,
            String version,
            String solver) {
        static Head of(String kind, Findings findings) {
            Result.Certificate outcome = Summary.outcome(findings);
            return new Head(
                    kind,
                    outcome.status(),
                    outcome.reason(),
                    findings.c().settings().id(),
                    findings.c().hash(),
                    findings.c().settings().mark().map(Text::en),
                    findings.scenario().id(),
                    sorted(findings.scenario()),
                    findings.run().settings(),
                    findings.run().seed(),
                    findings.run().version(),
                    findings.run().solver());
        }
    }

    private static Map<String, Double> sorted(Scenario scenario) {
        return new TreeMap<>(scenario.settings());
    }

    /** What was asked, without the answer. */
    record Question(
            String command,
            @JsonProperty("case") String caseId,
            String caseHash,
            Optional<String> mark,
            String scenario,
            String policy,
            List<String> set,
            long seed,
            String version) {
        static Question of(String command, Findings findings) {
            return new Question(
                    command,
                    findings.c().settings().id(),
                    findings.c().hash(),
                    findings.c().settings().mark().map(Text::en),
                    findings.scenario().id(),
                    findings.provenance().policy(),
                    findings.run().settings(),
                    findings.run().seed(),
                    findings.run().version());
        }
    }

    record Unanswered(@JsonUnwrapped Head head) {}

    /**
     * What is reached in a tier.
     *
     * @param allies of the floor alone
     * @param circular of needs that their own planned output defines; not of the cost
     * @param balance what the balance makes of it, where the plan counts for itself
     */
    record Tier(
            ObjectiveTier name,
            double plain,
            Optional<Double> allies,
            Optional<Double> circular,
            double presentValue,
            String unit,
            Optional<Double> balance) {
        private static Tier of(TierValue tier, Optional<Double> balance, Currency currency) {
            return new Tier(
                    tier.tier(),
                    tier.plain(),
                    ofFloor(tier.tier(), tier.allies()),
                    Optional.of(tier.circular()).filter(_ -> tier.tier() != ObjectiveTier.COST),
                    tier.presentValue(),
                    Measure.of(tier.tier()).getFirst().unit().word(currency),
                    balance);
        }

        static List<Tier> of(List<TierValue> tiers, Currency currency) {
            return tiers.stream().map(tier -> of(tier, Optional.empty(), currency)).toList();
        }

        static List<Tier> of(Result result, Currency currency) {
            return result.plan().tiers().isEmpty()
                    ? of(result.tiers(), currency)
                    : result.plan().tiers().stream()
                            .map(tier ->
                                    of(
                                            tier,
                                            TierValue.find(result.tiers(), tier.tier())
                                                    .map(TierValue::plain),
                                            currency))
                            .toList();
        }
    }

    private static Optional<Double> ofFloor(ObjectiveTier tier, double allies) {
        return Optional.of(allies).filter(value -> tier == ObjectiveTier.FLOOR);
    }

    /** How long a plan took; not there where the same work must give the same bytes. */
    record Times(Optional<Long> buildMillis, Optional<Long> solveMillis) {
        private static Times of(Result result, For reader) {
            Optional<Result.Certificate> told =
                    Optional.of(result.certificate()).filter(c -> reader == For.PROGRAM);
            return new Times(
                    told.map(Result.Certificate::buildMillis),
                    told.map(Result.Certificate::solveMillis));
        }
    }

    /** How large the programme of a plan is. */
    record Size(int columns, int rows, int nonZeros, @JsonUnwrapped Times times) {
        private static Size of(Result result, For reader) {
            Result.Certificate c = result.certificate();
            return new Size(c.columns(), c.rows(), c.nonZeros(), Times.of(result, reader));
        }
    }

    /** A line of a plan, one number a month. */
    record DecisionRow(
            Decision.Kind kind,
            String subject,
            String detail,
            String unit,
            List<BigDecimal> quantity,
            String moneyUnit,
            List<BigDecimal> money) {
        private static List<DecisionRow> of(Result result, Currency currency) {
            return result.plan().decisions().stream()
                    .map(d ->
                            new DecisionRow(
                                    d.kind(),
                                    d.subject(),
                                    d.detail(),
                                    d.unit(),
                                    numbers(d.quantity()),
                                    Measure.Unit.MONEY.word(currency),
                                    numbers(d.money())))
                    .toList();
        }

        private static List<BigDecimal> numbers(Series series) {
            return Arrays.stream(series.toArray()).mapToObj(Json::exact).toList();
        }
    }

    /** A plan. */
    record Planned(
            Result.Status status,
            String reason,
            List<Tier> tiers,
            @JsonUnwrapped Times times,
            Optional<List<DecisionRow>> decisions) {
        /** Of a result, without what is decided. */
        private static Planned of(Result result, For reader, Currency currency) {
            return new Planned(
                    result.certificate().status(),
                    result.certificate().reason(),
                    Tier.of(result, currency),
                    Times.of(result, reader),
                    Optional.empty());
        }

        /** Of a result, in a file with what is decided. */
        private static Planned whole(Result result, For reader, Currency currency) {
            Planned of = of(result, reader, currency);
            return reader == For.PROGRAM
                    ? of
                    : new Planned(
                            of.status(),
                            of.reason(),
                            of.tiers(),
                            of.times(),
                            Optional.of(DecisionRow.of(result, currency)));
        }
    }

    /** What a hostile reader needs to check a plan, but how long it took. */
    record Certified(
            @JsonUnwrapped @JsonIgnoreProperties({"buildMillis", "solveMillis"})
                    Result.Certificate certificate,
            List<Tier> tiers) {
        private static Certified of(Result result, Currency currency) {
            return new Certified(result.certificate(), Tier.of(result, currency));
        }
    }

    record Certificates(@JsonUnwrapped Head head, Certified plan, Certified adHoc) {
        static Certificates of(Findings findings, Result plan, Result adHoc) {
            Currency currency = findings.c().settings().currency();
            return new Certificates(
                    Head.of("certificate", findings),
                    Certified.of(plan, currency),
                    Certified.of(adHoc, currency));
        }
    }

    /** Something that binds. */
    record Limit(
            Binding.Kind kind,
            String subject,
            String from,
            String to,
            String per,
            ObjectiveTier tier,
            Optional<Double> gain,
            Optional<Double> allies,
            double presentValue,
            String unit,
            boolean checked) {
        private static List<Limit> of(Findings findings, List<Binding> bindings) {
            return bindings.stream()
                    .map(b ->
                            new Limit(
                                    b.kind(),
                                    b.subject(),
                                    Cells.month(findings.c(), b.from()),
                                    Cells.month(findings.c(), b.to()),
                                    b.per().en(),
                                    b.tier(),
                                    b.gain().map(Binding.Gain::plain),
                                    b.gain().flatMap(gain -> ofFloor(b.tier(), gain.allies())),
                                    b.presentValue(),
                                    Measure.of(b.tier())
                                            .getFirst()
                                            .unit()
                                            .word(findings.c().settings().currency()),
                                    b.checked()))
                    .toList();
        }
    }

    record Planning(
            @JsonUnwrapped Head head,
            @JsonUnwrapped Size size,
            Planned plan,
            Planned adHoc,
            List<Limit> binding) {
        static Planning of(Findings.Planning p, For reader) {
            Currency currency = p.c().settings().currency();
            return new Planning(
                    Head.of("plan", p),
                    Size.of(p.plan(), reader),
                    Planned.whole(p.plan(), reader, currency),
                    Planned.whole(p.adHoc(), reader, currency),
                    Limit.of(p, p.binding()));
        }
    }

    /** Where one item stands. */
    record Stands(
            String item,
            String unit,
            String from,
            String to,
            double floor,
            double full,
            double supply,
            double stock,
            double coverage,
            int monthsUnderFloor,
            Optional<String> firstUnderFloor,
            Optional<Double> floorMetUpTo) {
        private static List<Stands> of(Findings.Standing s) {
            return Standings.of(s.c(), s.supply().trajectory(), s.floorThresholds()).stream()
                    .map(one ->
                            new Stands(
                                    one.item().id(),
                                    one.item().unit().en(),
                                    Cells.month(s.c(), one.year().from()),
                                    Cells.month(s.c(), one.year().to() - 1),
                                    one.floor(),
                                    one.full(),
                                    one.supply(),
                                    one.stock(),
                                    one.coverage(),
                                    one.monthsUnderFloor(),
                                    one.firstUnderFloor().map(t -> Cells.month(s.c(), t)),
                                    one.floorMetUpTo()))
                    .toList();
        }
    }

    record Standing(
            @JsonUnwrapped Head head,
            String holder,
            List<Tier> tiers,
            List<Stands> items,
            Optional<List<DecisionRow>> decisions) {
        static Standing of(Findings.Standing s, For reader) {
            return new Standing(
                    Head.of("balance", s),
                    s.c().settings().claimant(),
                    Tier.of(s.supply(), s.c().settings().currency()),
                    Stands.of(s),
                    reader == For.FILE
                            ? Optional.of(DecisionRow.of(s.supply(), s.c().settings().currency()))
                            : Optional.empty());
        }
    }

    /** The plan started later. */
    record Later(int months, List<Tier> tiers) {
        private static List<Later> of(List<DelayPoint> points, Currency currency) {
            return points.stream()
                    .map(p -> new Later(p.months(), Tier.of(p.tiers(), currency)))
                    .toList();
        }
    }

    record Waiting(@JsonUnwrapped Head head, List<Later> delay) {
        static Waiting of(Findings.Waiting w) {
            return new Waiting(
                    Head.of("delay", w), Later.of(w.points(), w.c().settings().currency()));
        }
    }

    /**
     * A lever moved, or several.
     *
     * @param from not there where several are
     */
    record Moved(
            String lever,
            Optional<Double> from,
            Optional<Double> to,
            boolean foreseen,
            List<Tier> tiers) {
        private static Moved of(Findings.Moved moved, Currency currency) {
            return new Moved(
                    moved.lever(),
                    Optional.of(moved.from()).filter(Double::isFinite),
                    Optional.of(moved.to()).filter(Double::isFinite),
                    moved.isForeseen(),
                    Tier.of(moved.tiers(), currency));
        }
    }

    record Moving(@JsonUnwrapped Head head, List<Tier> tiers, List<Moved> levers) {
        static Moving of(Findings.Moving m) {
            Currency currency = m.c().settings().currency();
            return new Moving(
                    Head.of("levers", m),
                    Tier.of(m.unmoved(), currency),
                    m.moved().stream().map(moved -> Moved.of(moved, currency)).toList());
        }
    }

    /** A plan, and others that are nearly as good. */
    record Alternatives(
            @JsonUnwrapped Head head, double slack, List<List<Tier>> plans, List<Supply> supplies) {
        /** Millions for the claimant, in each plan. */
        record Supply(String source, List<Double> moneyMillion) {}

        static Alternatives of(Findings.Alternatives a) {
            return new Alternatives(
                    Head.of("alternatives", a),
                    a.slack(),
                    a.found().stream()
                            .map(result -> Tier.of(result.tiers(), a.c().settings().currency()))
                            .toList(),
                    org.holdfast.results.tables.Alternatives.supplies(a).entrySet().stream()
                            .map(e -> new Supply(e.getKey(), e.getValue()))
                            .toList());
        }
    }

    /** The steps from packages to one plan. */
    record Climbing(@JsonUnwrapped Head head, int futures, List<LadderRung> rungs) {
        static Climbing of(Findings.Climbing l) {
            return new Climbing(Head.of("ladder", l), l.futures(), l.rungs());
        }
    }

    /** Policies in the same futures, and what each changes. */
    record Deciding(
            @JsonUnwrapped Head head,
            int futures,
            int every,
            List<Decided> ways,
            List<Reached> reached) {
        /** One way to decide, against the way that it changes. */
        record Decided(
                String policy,
                double missed,
                double moneyMillion,
                @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PairedChange> change) {}

        static Deciding of(Findings.Deciding d) {
            PolicyRuns runs = d.policies();
            return new Deciding(
                    Head.of("policies", d),
                    runs.futures(),
                    runs.every(),
                    runs.ways().stream()
                            .map(way ->
                                    new Decided(
                                            way.id(),
                                            way.meanMissed(),
                                            way.meanSpent(),
                                            runs.before(way)
                                                    .map(before -> runs.change(before, way))))
                            .toList(),
                    runs.ways().stream()
                            .flatMap(way -> way.items().stream().map(item -> Reached.of(way, item)))
                            .toList());
        }

        /** One item under one way, future by future. */
        record Reached(
                String policy,
                String item,
                List<Double> itemMonths,
                List<Double> units,
                List<Integer> shortFrom) {
            static Reached of(PolicyRuns.Way way, PolicyRuns.ItemRun run) {
                return new Reached(way.id(), run.item(), run.months(), run.units(), run.from());
            }
        }
    }

    /** A range of item-months. */
    record Range(double low, double central, double high, String unit) {
        private static Range of(Spread spread) {
            return new Range(
                    spread.low(), spread.central(), spread.high(), Measure.Unit.ITEM_MONTHS.word());
        }
    }

    record Bears(
            String party, double byFund, double byGdp, double byDefence, double gdp, String unit) {
        private static Bears of(Burden burden, Currency currency) {
            return new Bears(
                    burden.party(),
                    burden.byFund(),
                    burden.byGdp(),
                    burden.byDefence(),
                    burden.gdp(),
                    Measure.Unit.MONEY.word(currency));
        }
    }

    record Told(
            @JsonUnwrapped Head head,
            String planScenario,
            Map<String, Double> planSettings,
            String adHocScenario,
            Map<String, Double> adHocSettings,
            @JsonUnwrapped Size size,
            Planned plan,
            Planned adHoc,
            Planned planWithoutLevers,
            Planned adHocWithLevers,
            Planned planOtherSwitch,
            Range floorAdHoc,
            Range floorPlan,
            List<Limit> binding,
            List<Later> delay,
            List<SwitchingValue> switching,
            List<Surprise> surprises,
            List<Bears> burdens,
            Map<String, Double> floorThresholds) {
        static Told of(Findings.Told t, For reader) {
            Answer a = t.answer();
            Currency currency = t.c().settings().currency();
            return new Told(
                    Head.of("brief", t),
                    a.scenario().id(),
                    sorted(a.scenario()),
                    a.reference().id(),
                    sorted(a.reference()),
                    Size.of(a.plan(), reader),
                    Planned.whole(a.plan(), reader, currency),
                    Planned.whole(a.adHoc(), reader, currency),
                    Planned.of(a.planWithoutLevers(), reader, currency),
                    Planned.of(a.adHocWithLevers(), reader, currency),
                    Planned.of(a.planOtherSwitch(), reader, currency),
                    Range.of(a.floorAdHoc()),
                    Range.of(a.floorPlan()),
                    Limit.of(t, a.binding()),
                    Later.of(a.delay(), currency),
                    a.switching(),
                    a.surprises(),
                    a.burdens().stream().map(burden -> Bears.of(burden, currency)).toList(),
                    new TreeMap<>(a.floorThresholds()));
        }
    }
}
