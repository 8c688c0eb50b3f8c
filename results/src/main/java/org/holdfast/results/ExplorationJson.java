package org.holdfast.results;

import java.util.List;
import org.holdfast.model.Box;
import org.holdfast.model.Case;
import org.holdfast.model.Driver;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Played;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Spread;
import org.holdfast.results.tables.Cells;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What many futures say, as JSON: the same text for the same work, but for the times, which stand
 * apart and are left out where they are not asked.
 */
final class ExplorationJson {
    private ExplorationJson() {}

    static ObjectNode into(ObjectNode json, Findings.Exploring e, boolean times) {
        Exploration x = e.exploration();
        json.put("futures", x.futures());
        json.put("sequence", x.sequence());
        json.put("criterion", x.criterion());
        json.put("floorMonths", x.floorMonths());
        json.put("bandError", x.bandError());
        ArrayNode factors = json.putArray("factors");
        x.factors().forEach(f -> factors.addObject().put("id", f.id()).put("name", f.name().en()));
        ArrayNode plans = json.putArray("plans");
        x.played().forEach(p -> played(plans.addObject(), p));
        json.put("driversOf", x.driversOf());
        ArrayNode drivers = json.putArray("drivers");
        for (Driver d : x.drivers()) {
            ObjectNode one = drivers.addObject();
            one.put("factor", d.factor());
            spread(one.putObject("first"), d.first());
            spread(one.putObject("total"), d.total());
        }
        json.put("failing", x.failing());
        x.box().ifPresent(box -> box(json.putObject("box"), box));
        x.lead()
                .ifPresent(lead -> {
                    ObjectNode one = json.putObject("lead");
                    quantiles(one.putObject("saved"), lead.saved());
                    one.put("better", lead.better());
                    one.put("worse", lead.worse());
                });
        ArrayNode waiting = json.putArray("waiting");
        for (Exploration.Waited w : x.waiting()) {
            ObjectNode one = waiting.addObject();
            one.put("months", w.months());
            quantiles(one.putObject("floor"), w.floor());
            quantiles(one.putObject("more"), w.more());
        }
        if (times) {
            ObjectNode timing = json.putObject("timing");
            timing.put("seconds", e.pace().seconds());
            timing.put("futuresPerSecond", e.pace().futuresPerSecond());
            timing.put("played", e.pace().played());
            timing.put("reused", e.pace().reused());
        }
        return json;
    }

    static ObjectNode into(ObjectNode json, Case c, List<Hindcast> hindcasts) {
        ArrayNode series = json.putArray("series");
        for (Hindcast h : hindcasts) {
            ObjectNode one = series.addObject();
            one.put("series", h.series());
            one.put("name", h.name().en());
            one.put("unit", h.unit().en());
            one.put("crps", h.scores().crps());
            one.put("crpsOfPersistence", h.scores().crpsOfPersistence());
            h.scores().crpsOfTarget().ifPresent(score -> one.put("crpsOfTarget", score));
            one.put("bias", h.scores().bias());
            one.put("inside50", h.scores().inside50());
            one.put("inside80", h.scores().inside80());
            one.put("inside90", h.scores().inside90());
            ArrayNode points = one.putArray("points");
            for (Hindcast.Point p : h.points()) {
                ObjectNode point = points.addObject();
                point.put("month", Cells.month(c, p.month()));
                spread(point.putObject("actual"), p.actual());
                quantiles(point.putObject("forecast"), p.forecast());
                point.put("persistence", p.persistence());
                p.target().ifPresent(target -> point.put("target", target));
                point.put("place", Cells.word(p.place()));
            }
        }
        return json;
    }

    private static void played(ObjectNode json, Played p) {
        json.put("plan", p.id());
        json.put("way", Cells.word(p.way()));
        json.put("scenario", p.scenario().id());
        json.put("failed", p.failed());
        ArrayNode reasons = json.putArray("reasons");
        p.reasons().forEach(reasons::add);
        json.put("meets", p.meets());
        json.put("best", p.best());
        quantiles(json.putObject("regret"), p.regret());
        ArrayNode outcomes = json.putArray("outcomes");
        for (Played.Ended ended : p.ends()) {
            ObjectNode one = outcomes.addObject();
            one.put("name", Cells.word(ended.of().kind()));
            one.put("subject", ended.of().subject());
            one.put("mean", ended.mean());
            quantiles(one, ended.quantiles());
        }
    }

    private static void box(ObjectNode json, Box box) {
        json.put("coverage", box.coverage());
        json.put("density", box.density());
        json.put("mass", box.mass());
        ArrayNode sides = json.putArray("sides");
        for (Box.Side side : box.sides()) {
            ObjectNode one = sides.addObject();
            one.put("factor", side.factor());
            one.put("unit", side.unit().en());
            side.low().ifPresent(low -> one.put("low", low));
            side.high().ifPresent(high -> one.put("high", high));
        }
    }

    private static void spread(ObjectNode json, Spread spread) {
        json.put("low", spread.low());
        json.put("value", spread.central());
        json.put("high", spread.high());
    }

    private static void quantiles(ObjectNode json, Quantiles quantiles) {
        for (int k = 0; k < quantiles.levels().size(); k++) {
            json.put("q" + Math.round(100 * quantiles.levels().get(k)), quantiles.values().get(k));
        }
    }
}
