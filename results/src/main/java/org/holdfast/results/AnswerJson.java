package org.holdfast.results;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.model.Answer;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.Measure;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.SecondOpinion;
import org.holdfast.model.Spread;
import org.holdfast.model.Surprise;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.results.internal.Json;
import org.holdfast.results.tables.AllTables;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.Table;

/** What is found of plans as records that are written as JSON, a component an entry. */
final class AnswerJson {
    private AnswerJson() {}

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
        static Head of(Findings findings) {
            return of(Summary.command(findings), findings);
        }

        private static Head of(String kind, Findings findings) {
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

    /** Of a finding of which its tables say all. */
    record Tabled() {}

    /**
     * A finding as one object.
     *
     * @param own what no table has: a record
     * @param tables the rows of its tables by their names
     */
    record Whole(
            @JsonUnwrapped Head head,
            @JsonUnwrapped Object own,
            @JsonAnyGetter Map<String, List<Map<String, Object>>> tables) {
        static Whole of(Object own, Findings findings) {
            Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
            AllTables.ALL.stream()
                    .filter(Table::isInJson)
                    .flatMap(table -> table.of(findings).stream())
                    .forEach(filled -> tables.put(filled.table().name(), filled.json()));
            return new Whole(Head.of(findings), own, tables);
        }
    }

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

    /** How long a plan took; no part of a file, so that the same work gives the same bytes. */
    record Times(
            @JsonView(Json.Timed.class) long buildMillis,
            @JsonView(Json.Timed.class) long solveMillis) {
        private static Times of(Result result) {
            Result.Certificate c = result.certificate();
            return new Times(c.buildMillis(), c.solveMillis());
        }
    }

    /** How large the programme of a plan is. */
    record Size(int columns, int rows, int nonZeros, @JsonUnwrapped Times times) {
        private static Size of(Result result) {
            Result.Certificate c = result.certificate();
            return new Size(c.columns(), c.rows(), c.nonZeros(), Times.of(result));
        }
    }

    /** A plan. */
    record Planned(
            Result.Status status, String reason, List<Tier> tiers, @JsonUnwrapped Times times) {
        private static Planned of(Result result, Currency currency) {
            return new Planned(
                    result.certificate().status(),
                    result.certificate().reason(),
                    Tier.of(result, currency),
                    Times.of(result));
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

    record Planning(@JsonUnwrapped Size size, Planned plan, Planned adHoc) {
        static Planning of(Findings.Planning p) {
            Currency currency = p.c().settings().currency();
            return new Planning(
                    Size.of(p.plan()),
                    Planned.of(p.plan(), currency),
                    Planned.of(p.adHoc(), currency));
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

    record Standing(String holder, List<Tier> tiers, List<Stands> items) {
        static Standing of(Findings.Standing s) {
            return new Standing(
                    s.c().settings().claimant(),
                    Tier.of(s.supply(), s.c().settings().currency()),
                    Stands.of(s));
        }
    }

    /** A plan, and others that are nearly as good. */
    record Alternatives(double slack, List<List<Tier>> plans) {
        static Alternatives of(Findings.Alternatives a) {
            return new Alternatives(
                    a.slack(),
                    a.found().stream()
                            .map(result -> Tier.of(result.tiers(), a.c().settings().currency()))
                            .toList());
        }
    }

    /** What to commit to in the first year. */
    record Committing(
            int futures,
            int alone,
            double onTail,
            double valueOfStochasticSolution,
            double valueOfPerfectInformation) {
        static Committing of(Findings.Committing f) {
            return new Committing(
                    f.found().futures(),
                    f.found().alone(),
                    f.found().onTail(),
                    f.found().valueOfStochasticSolution(),
                    f.found().valueOfPerfectInformation());
        }
    }

    /** A plan, and one that was made otherwise. */
    record Beside(
            double asked,
            int months,
            double shortfall,
            double shortfallOtherwise,
            double moneyMillion,
            double moneyMillionOtherwise,
            double changed,
            double gap,
            double excess,
            Optional<PlanBeside.Rates> rates) {
        static Beside of(Findings.Beside b) {
            PlanBeside found = b.found();
            return new Beside(
                    found.asked(),
                    found.months(),
                    found.plan().missed(),
                    found.other().missed(),
                    found.plan().spent(),
                    found.other().spent(),
                    found.changed().share(),
                    found.gap(),
                    found.excess(),
                    found.rates());
        }
    }

    /** What a small policy graph says of the first year; {@code gate} is a fund's id. */
    record Graphed(
            int years,
            int nodes,
            int states,
            double ways,
            int futures,
            Optional<String> gate,
            double bound,
            double reached,
            double fixedToday,
            double worthOfNews,
            double foreseen,
            SecondOpinion.Check check) {
        static Graphed of(Findings.Graphed g) {
            SecondOpinion found = g.found();
            return new Graphed(
                    found.years(),
                    found.nodes(),
                    found.states(),
                    found.ways(),
                    found.futures(),
                    found.gate(),
                    found.of(SecondOpinion.Risk.MEAN).bound(),
                    found.of(SecondOpinion.Risk.MEAN).reached(),
                    found.fixed().reached(),
                    found.news(),
                    found.foreseen(),
                    found.check());
        }
    }

    /**
     * In how many futures something was found.
     *
     * @param every months after which plans are made anew, where they are
     */
    record Futures(int futures, Optional<Integer> every) {}

    /** A range of item-months. */
    record Range(double low, double central, double high, String unit) {
        private static Range of(Spread spread) {
            return new Range(
                    spread.low(), spread.central(), spread.high(), Measure.Unit.ITEM_MONTHS.word());
        }
    }

    record Told(
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
            List<SwitchingValue> switching,
            List<Surprise> surprises,
            Map<String, Double> floorThresholds) {
        static Told of(Findings.Told t) {
            Answer a = t.answer();
            Currency currency = t.c().settings().currency();
            return new Told(
                    a.scenario().id(),
                    sorted(a.scenario()),
                    a.reference().id(),
                    sorted(a.reference()),
                    Size.of(a.plan()),
                    Planned.of(a.plan(), currency),
                    Planned.of(a.adHoc(), currency),
                    Planned.of(a.planWithoutLevers(), currency),
                    Planned.of(a.adHocWithLevers(), currency),
                    Planned.of(a.planOtherSwitch(), currency),
                    Range.of(a.floorAdHoc()),
                    Range.of(a.floorPlan()),
                    a.switching(),
                    a.surprises(),
                    new TreeMap<>(a.floorThresholds()));
        }
    }
}
