package org.holdfast.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Way;
import org.holdfast.results.internal.Json;

/** What is found in many futures as records that are written as JSON, a component an entry. */
final class ExplorationJson {
    private ExplorationJson() {}

    record Factor(String id, String name) {}

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

    /** What is missed while the adversary does not answer. */
    record Unanswered(double plan, double adHoc) {}

    /** An answer of the adversary, as it is set. */
    record Answered(
            String lever,
            double from,
            double to,
            double plan,
            double adHoc,
            Optional<Double> turns) {}

    record Played(
            String plan,
            Way way,
            String scenario,
            int failed,
            List<String> reasons,
            double meets,
            double best,
            Quantiles regret) {
        private static Played of(org.holdfast.model.Played p) {
            return new Played(
                    p.id(),
                    p.way(),
                    p.scenario().id(),
                    p.failed(),
                    p.reasons(),
                    p.meets(),
                    p.best(),
                    p.regret());
        }
    }

    /** The first plan against today's practice, and where it loses. */
    record Lead(Quantiles saved, double better, double worse, Optional<Box> losing) {
        private static Lead of(Exploration.Lead lead) {
            return new Lead(lead.saved(), lead.better(), lead.worse(), lead.losing().map(Box::of));
        }
    }

    record Explored(
            int futures,
            String sequence,
            double criterion,
            double floorMonths,
            double bandError,
            List<Factor> factors,
            List<Played> plans,
            String driversOf,
            double failing,
            Optional<Box> box,
            Optional<Lead> lead,
            List<Exploration.Waited> waiting,
            Optional<Unanswered> unanswered,
            List<Answered> answers,
            @JsonView(Json.Timed.class) Findings.Pace timing) {
        static Explored of(Findings.Exploring e) {
            Exploration x = e.exploration();
            return new Explored(
                    x.futures(),
                    x.sequence(),
                    x.criterion(),
                    x.floorMonths(),
                    x.bandError(),
                    x.factors().stream().map(f -> new Factor(f.id(), f.name().en())).toList(),
                    x.played().stream().map(Played::of).toList(),
                    x.driversOf(),
                    x.failing(),
                    x.box().map(Box::of),
                    x.lead().map(Lead::of),
                    x.waiting(),
                    x.answers().map(found -> new Unanswered(found.plan(), found.adHoc())),
                    x.answers().stream()
                            .flatMap(found -> found.each().stream())
                            .map(a ->
                                    new Answered(
                                            a.lever(), a.from(), a.to(), a.plan(), a.adHoc(),
                                            a.turns()))
                            .toList(),
                    e.pace());
        }
    }

    record Scored(
            String series,
            String name,
            String unit,
            boolean conditional,
            @JsonUnwrapped Hindcast.Scores scores) {
        private static Scored of(Hindcast h) {
            return new Scored(
                    h.series(), h.name().en(), h.unit().en(), h.conditional(), h.scores());
        }
    }

    record Scoring(List<Scored> series) {
        static Scoring of(Findings.Scoring s) {
            return new Scoring(s.hindcasts().stream().map(Scored::of).toList());
        }
    }
}
