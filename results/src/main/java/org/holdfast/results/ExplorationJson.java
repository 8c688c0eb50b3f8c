package org.holdfast.results;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Spread;
import org.holdfast.model.Way;
import org.holdfast.results.AnswerJson.For;
import org.holdfast.results.AnswerJson.Head;
import org.holdfast.results.internal.Json;
import org.holdfast.results.tables.Cells;

/** What is found in many futures as records that are written as JSON, a component an entry. */
final class ExplorationJson {
    private ExplorationJson() {}

    record Factor(String id, String name) {}

    record Range(double low, double value, double high) {
        private static Range of(Spread spread) {
            return new Range(spread.low(), spread.central(), spread.high());
        }
    }

    record Driver(String factor, Range first, Range total) {}

    record Side(String factor, String unit, Optional<Double> low, Optional<Double> high) {}

    record Box(double coverage, double density, double mass, List<Side> sides) {
        private static Box of(org.holdfast.model.Box box) {
            return new Box(
                    box.coverage(),
                    box.density(),
                    box.mass(),
                    box.sides().stream()
                            .map(s -> new Side(s.factor(), s.unit().en(), s.low(), s.high()))
                            .toList());
        }
    }

    /** An answer of the adversary, as it is set. */
    record Answered(
            String lever,
            double from,
            double to,
            double plan,
            double adHoc,
            Optional<Double> turns) {}

    /** What futures end with; the quantiles are entries of their own. */
    record Ended(
            String name,
            String subject,
            double mean,
            @JsonAnyGetter Map<String, Double> quantiles) {}

    record Played(
            String plan,
            Way way,
            String scenario,
            int failed,
            List<String> reasons,
            double meets,
            double best,
            Quantiles regret,
            List<Ended> outcomes) {
        private static Played of(org.holdfast.model.Played p) {
            return new Played(
                    p.id(),
                    p.way(),
                    p.scenario().id(),
                    p.failed(),
                    p.reasons(),
                    p.meets(),
                    p.best(),
                    p.regret(),
                    p.ends().stream()
                            .map(e ->
                                    new Ended(
                                            e.of().measure().id(),
                                            e.of().subject(),
                                            e.mean(),
                                            Json.byLevel(e.quantiles())))
                            .toList());
        }
    }

    record Explored(
            @JsonUnwrapped Head head,
            int futures,
            String sequence,
            double criterion,
            double floorMonths,
            double bandError,
            List<Factor> factors,
            List<Played> plans,
            String driversOf,
            List<Driver> drivers,
            double failing,
            Optional<Box> box,
            Optional<Exploration.Lead> lead,
            List<Exploration.Waited> waiting,
            List<Answered> answers,
            Optional<Findings.Pace> timing) {
        static Explored of(Findings.Exploring e, For reader) {
            Exploration x = e.exploration();
            return new Explored(
                    Head.of("explore", e),
                    x.futures(),
                    x.sequence(),
                    x.criterion(),
                    x.floorMonths(),
                    x.bandError(),
                    x.factors().stream().map(f -> new Factor(f.id(), f.name().en())).toList(),
                    x.played().stream().map(Played::of).toList(),
                    x.driversOf(),
                    x.drivers().stream()
                            .map(d ->
                                    new Driver(
                                            d.factor(), Range.of(d.first()), Range.of(d.total())))
                            .toList(),
                    x.failing(),
                    x.box().map(Box::of),
                    x.lead(),
                    x.waiting(),
                    x.answers().stream()
                            .map(a ->
                                    new Answered(
                                            a.lever(), a.from(), a.to(), a.plan(), a.adHoc(),
                                            a.turns()))
                            .toList(),
                    Optional.of(e.pace()).filter(_ -> reader == For.PROGRAM));
        }
    }

    record Point(
            String month,
            Range actual,
            Quantiles forecast,
            double persistence,
            Optional<Double> target,
            Hindcast.Place place,
            double pit) {}

    record Scored(
            String series,
            String name,
            String unit,
            boolean conditional,
            @JsonUnwrapped Hindcast.Scores scores,
            List<Point> points) {
        private static Scored of(Case c, Hindcast h) {
            return new Scored(
                    h.series(),
                    h.name().en(),
                    h.unit().en(),
                    h.conditional(),
                    h.scores(),
                    h.points().stream()
                            .map(p ->
                                    new Point(
                                            Cells.month(c, p.month()),
                                            Range.of(p.actual()),
                                            p.forecast(),
                                            p.persistence(),
                                            p.target(),
                                            p.place(),
                                            p.pit()))
                            .toList());
        }
    }

    record Scoring(@JsonUnwrapped Head head, List<Scored> series) {
        static Scoring of(Findings.Scoring s) {
            return new Scoring(
                    Head.of("hindcast", s),
                    s.hindcasts().stream().map(h -> Scored.of(s.c(), h)).toList());
        }
    }
}
