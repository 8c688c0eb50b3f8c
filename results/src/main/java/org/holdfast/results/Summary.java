package org.holdfast.results;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Burden;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decided;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Plan;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.TierValue;
import org.holdfast.results.internal.Json;
import org.holdfast.results.tables.Cells;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A finding as one JSON object: on standard output, in plan.json and in certificate.json. */
public final class Summary {
    private Summary() {}

    /** One line of JSON, with the times that the work took. */
    public static String line(Findings findings) {
        return Json.line(json(findings, true));
    }

    /** Facts that are no finding, such as the problems of a case, as one line of JSON. */
    public static String line(Map<String, ?> facts) {
        return Json.line(facts);
    }

    /** The same without times, so that the same work gives the same bytes; and the decisions. */
    static String planFile(Findings findings) {
        ObjectNode json = json(findings, false);
        switch (findings) {
            case Findings.Planning p -> {
                decisions(json.withObject("plan"), p.plan().plan());
                decisions(json.withObject("adHoc"), p.adHoc().plan());
            }
            case Findings.Told told -> {
                decisions(json.withObject("plan"), told.answer().plan().plan());
                decisions(json.withObject("adHoc"), told.answer().adHoc().plan());
            }
            case Findings.Standing s -> decisions(json, s.supply().plan());
            case Findings.Waiting w -> {}
            case Findings.Moving m -> {}
            case Findings.Exploring e -> {}
            case Findings.Scoring s -> {}
            case Findings.Unanswered u -> {}
        }
        return Json.pages(json);
    }

    /** What a hostile reader needs to check the plans. */
    static String certificateFile(Findings findings, Result plan, Result adHoc) {
        ObjectNode json = head("certificate", findings);
        certificate(json.putObject("plan"), plan);
        certificate(json.putObject("adHoc"), adHoc);
        return Json.pages(json);
    }

    /** How the work as a whole ended: as the plan did, or as ad hoc did if that is worse. */
    public static Result.Certificate outcome(Findings findings) {
        return switch (findings) {
            case Findings.Standing s -> s.supply().certificate();
            case Findings.Planning p -> worse(p.plan(), p.adHoc());
            case Findings.Told t -> worse(t.answer().plan(), t.answer().adHoc());
            case Findings.Waiting w -> waiting(w);
            case Findings.Moving m -> moving(m);
            case Findings.Exploring e -> timely(true, "", e.run());
            case Findings.Scoring s -> timely(true, "", s.run());
            case Findings.Unanswered u -> u.certificate();
        };
    }

    private static Result.Certificate worse(Result plan, Result adHoc) {
        return plan.certificate().status() == Result.Status.OPTIMAL
                ? adHoc.certificate()
                : plan.certificate();
    }

    private static Result.Certificate waiting(Findings.Waiting w) {
        List<Integer> without =
                w.points().stream()
                        .filter(p -> p.tiers().isEmpty())
                        .map(DelayPoint::months)
                        .toList();
        return timely(
                without.isEmpty(),
                "no plan was found for a start later by this many months: " + without,
                w.run());
    }

    private static Result.Certificate moving(Findings.Moving m) {
        List<String> without =
                m.moved().stream()
                        .filter(moved -> moved.tiers().isEmpty())
                        .map(Findings.Moved::lever)
                        .toList();
        return timely(
                without.isEmpty() && !m.unmoved().isEmpty(),
                "no plan was found for " + (m.unmoved().isEmpty() ? "the scenario" : without),
                m.run());
    }

    private static Result.Certificate timely(boolean found, String reason, Answer.RunData run) {
        return new Result.Certificate(
                found ? Result.Status.OPTIMAL : Result.Status.TIME_LIMIT,
                found ? "" : reason,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                "",
                0,
                0,
                0,
                run.solver());
    }

    /** What was asked, without the answer. */
    static ObjectNode question(Findings findings) {
        ObjectNode json = Json.object();
        json.put("command", command(findings));
        json.put("case", findings.c().settings().id());
        json.put("caseHash", findings.c().hash());
        json.put("scenario", findings.scenario().id());
        json.put("policy", findings.made().policy());
        ArrayNode set = json.putArray("set");
        findings.run().settings().forEach(set::add);
        json.put("seed", findings.run().seed());
        json.put("version", findings.run().version());
        return json;
    }

    private static String command(Findings findings) {
        return switch (findings) {
            case Findings.Standing s -> "balance";
            case Findings.Planning p -> "plan";
            case Findings.Waiting w -> "delay";
            case Findings.Moving m -> "levers";
            case Findings.Exploring e -> "explore";
            case Findings.Scoring s -> "hindcast";
            case Findings.Told t -> "brief";
            case Findings.Unanswered u -> u.kind();
        };
    }

    private static ObjectNode json(Findings findings, boolean times) {
        return switch (findings) {
            case Findings.Standing s -> standing(s);
            case Findings.Planning p -> planning(p, times);
            case Findings.Waiting w -> waitingJson(w);
            case Findings.Told t -> told(t, times);
            case Findings.Moving m -> movingJson(m);
            case Findings.Exploring e -> ExplorationJson.into(head("explore", e), e, times);
            case Findings.Scoring s ->
                    ExplorationJson.into(head("hindcast", s), s.c(), s.hindcasts());
            case Findings.Unanswered u -> head(u.kind(), u);
        };
    }

    private static ObjectNode head(String kind, Findings findings) {
        ObjectNode json = Json.object();
        Result.Certificate outcome = outcome(findings);
        json.put("kind", kind);
        json.put("status", Cells.word(outcome.status()));
        json.put("reason", outcome.reason());
        json.put("case", findings.c().settings().id());
        json.put("caseHash", findings.c().hash());
        json.put("scenario", findings.scenario().id());
        settings(json.putObject("settings"), findings.scenario());
        ArrayNode set = json.putArray("set");
        findings.run().settings().forEach(set::add);
        json.put("seed", findings.run().seed());
        json.put("version", findings.run().version());
        json.put("solver", findings.run().solver());
        return json;
    }

    private static void settings(ObjectNode json, Scenario scenario) {
        new TreeMap<>(scenario.settings()).forEach((lever, value) -> json.put(lever, value));
    }

    private static ObjectNode standing(Findings.Standing s) {
        ObjectNode json = head("balance", s);
        json.put("holder", s.c().settings().claimant());
        tiers(json.putArray("tiers"), s.supply());
        ArrayNode items = json.putArray("items");
        for (var standing : Standings.of(s.c(), s.supply().trajectory(), s.floorThresholds())) {
            ObjectNode item = items.addObject();
            item.put("item", standing.item().id());
            item.put("unit", standing.item().unit().en());
            item.put("from", Cells.month(s.c(), standing.year().from()));
            item.put("to", Cells.month(s.c(), standing.year().to() - 1));
            item.put("floor", standing.floor());
            item.put("full", standing.full());
            item.put("supply", standing.supply());
            item.put("stock", standing.stock());
            item.put("coverage", standing.coverage());
            item.put("monthsUnderFloor", standing.monthsUnderFloor());
            standing.firstUnderFloor()
                    .ifPresent(t -> item.put("firstUnderFloor", Cells.month(s.c(), t)));
            standing.floorMetUpTo().ifPresent(value -> item.put("floorMetUpTo", value));
        }
        return json;
    }

    private static ObjectNode planning(Findings.Planning p, boolean times) {
        ObjectNode json = head("plan", p);
        size(json, p.plan(), times);
        result(json.putObject("plan"), p.plan(), times);
        result(json.putObject("adHoc"), p.adHoc(), times);
        binding(json.putArray("binding"), p, p.binding());
        return json;
    }

    private static ObjectNode waitingJson(Findings.Waiting w) {
        ObjectNode json = head("delay", w);
        delay(json.putArray("delay"), w.points());
        return json;
    }

    private static ObjectNode movingJson(Findings.Moving m) {
        ObjectNode json = head("levers", m);
        ArrayNode unmoved = json.putArray("tiers");
        m.unmoved().forEach(tier -> tier(unmoved.addObject(), tier));
        ArrayNode levers = json.putArray("levers");
        for (Findings.Moved moved : m.moved()) {
            ObjectNode one = levers.addObject();
            one.put("lever", moved.lever());
            one.put("from", moved.from());
            one.put("to", moved.to());
            ArrayNode tiers = one.putArray("tiers");
            moved.tiers().forEach(tier -> tier(tiers.addObject(), tier));
        }
        return json;
    }

    private static ObjectNode told(Findings.Told t, boolean times) {
        Answer a = t.answer();
        ObjectNode json = head("brief", t);
        json.put("planScenario", a.scenario().id());
        settings(json.putObject("planSettings"), a.scenario());
        json.put("adHocScenario", a.reference().id());
        settings(json.putObject("adHocSettings"), a.reference());
        size(json, a.plan(), times);
        result(json.putObject("plan"), a.plan(), times);
        result(json.putObject("adHoc"), a.adHoc(), times);
        result(json.putObject("planWithoutLevers"), a.planWithoutLevers(), times);
        result(json.putObject("adHocWithLevers"), a.adHocWithLevers(), times);
        result(json.putObject("planOtherSwitch"), a.planOtherSwitch(), times);
        spread(json.putObject("floorAdHoc"), a.floorAdHoc());
        spread(json.putObject("floorPlan"), a.floorPlan());
        binding(json.putArray("binding"), t, a.binding());
        delay(json.putArray("delay"), a.delay());
        switching(json.putArray("switching"), a.switching());
        burdens(json.putArray("burdens"), a.burdens());
        ObjectNode thresholds = json.putObject("floorThresholds");
        new TreeMap<>(a.floorThresholds()).forEach((item, value) -> thresholds.put(item, value));
        return json;
    }

    private static void size(ObjectNode json, Result plan, boolean times) {
        json.put("columns", plan.certificate().columns());
        json.put("rows", plan.certificate().rows());
        json.put("nonZeros", plan.certificate().nonZeros());
        times(json, plan, times);
    }

    private static void times(ObjectNode json, Result result, boolean times) {
        if (times) {
            json.put("buildMillis", result.certificate().buildMillis());
            json.put("solveMillis", result.certificate().solveMillis());
        }
    }

    private static void result(ObjectNode json, Result result, boolean times) {
        json.put("status", Cells.word(result.certificate().status()));
        json.put("reason", result.certificate().reason());
        tiers(json.putArray("tiers"), result);
        times(json, result, times);
    }

    private static void tiers(ArrayNode json, Result result) {
        for (TierValue tier : result.plan().tiers()) {
            ObjectNode one = tier(json.addObject(), tier);
            TierValue.find(result.tiers(), tier.tier())
                    .ifPresent(t -> one.put("balance", t.plain()));
        }
        if (result.plan().tiers().isEmpty()) {
            result.tiers().forEach(tier -> tier(json.addObject(), tier));
        }
    }

    private static ObjectNode tier(ObjectNode json, TierValue tier) {
        json.put("name", Cells.word(tier.tier()));
        json.put("plain", tier.plain());
        if (tier.tier() == ObjectiveTier.FLOOR) {
            json.put("allies", tier.allies());
        }
        json.put("presentValue", tier.presentValue());
        json.put("unit", tier.unit());
        return json;
    }

    private static void certificate(ObjectNode json, Result result) {
        Result.Certificate c = result.certificate();
        json.put("status", Cells.word(c.status()));
        json.put("reason", c.reason());
        json.put("columns", c.columns());
        json.put("rows", c.rows());
        json.put("nonZeros", c.nonZeros());
        json.put("primalInfeasibility", c.primalInfeasibility());
        json.put("dualInfeasibility", c.dualInfeasibility());
        json.put("gap", c.gap());
        json.put("tolerance", c.tolerance());
        json.put("tieBreak", c.tieBreak());
        json.put("balanceDifference", c.balanceDifference());
        json.put("solver", c.solver());
        tiers(json.putArray("tiers"), result);
    }

    private static void binding(ArrayNode json, Findings findings, List<Binding> bindings) {
        for (Binding b : bindings) {
            ObjectNode one = json.addObject();
            one.put("kind", Cells.word(b.kind()));
            one.put("subject", b.subject());
            one.put("from", Cells.month(findings.c(), b.from()));
            one.put("to", Cells.month(findings.c(), b.to()));
            one.put("per", b.per().en());
            one.put("tier", Cells.word(b.tier()));
            b.gain()
                    .ifPresent(gain -> {
                        one.put("gain", gain.plain());
                        if (b.tier() == ObjectiveTier.FLOOR) {
                            one.put("allies", gain.allies());
                        }
                    });
            one.put("presentValue", b.presentValue());
            one.put("unit", b.tier() == ObjectiveTier.COST ? "EUR million" : "item-months");
            one.put("checked", b.checked());
        }
    }

    private static void delay(ArrayNode json, List<DelayPoint> points) {
        for (DelayPoint point : points) {
            ObjectNode one = json.addObject();
            one.put("months", point.months());
            ArrayNode tiers = one.putArray("tiers");
            point.tiers().forEach(tier -> tier(tiers.addObject(), tier));
        }
    }

    private static void switching(ArrayNode json, List<SwitchingValue> values) {
        for (SwitchingValue value : values) {
            ObjectNode one = json.addObject();
            one.put("lever", value.lever());
            one.put("headline", Cells.word(value.headline()));
            one.put("low", value.low());
            one.put("central", value.central());
            one.put("high", value.high());
            value.turnsAt().ifPresent(at -> one.put("turnsAt", at));
            one.put("margin", value.margin());
        }
    }

    private static void burdens(ArrayNode json, List<Burden> burdens) {
        for (Burden burden : burdens) {
            ObjectNode one = json.addObject();
            one.put("party", burden.party());
            one.put("byFund", burden.byFund());
            one.put("byGdp", burden.byGdp());
            one.put("byDefence", burden.byDefence());
            one.put("gdp", burden.gdp());
            one.put("unit", "EUR million");
        }
    }

    private static void spread(ObjectNode json, Spread spread) {
        json.put("low", spread.low());
        json.put("central", spread.central());
        json.put("high", spread.high());
        json.put("unit", "item-months");
    }

    private static void decisions(ObjectNode json, Plan plan) {
        ArrayNode decisions = json.putArray("decisions");
        for (Decided d : plan.decisions()) {
            ObjectNode one = decisions.addObject();
            one.put("kind", Cells.word(d.kind()));
            one.put("subject", d.subject());
            one.put("detail", d.detail());
            one.put("unit", d.unit());
            series(one.putArray("quantity"), d.quantity());
            one.put("moneyUnit", "EUR million");
            series(one.putArray("money"), d.euros());
        }
    }

    private static void series(ArrayNode json, Series series) {
        for (int t = 0; t < series.months(); t++) {
            json.add(Json.exact(series.at(t)));
        }
    }
}
