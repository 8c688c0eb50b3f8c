package org.holdfast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.answer.CheckOutcome;
import org.holdfast.answer.StatementCheck;
import org.holdfast.answer.Study;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Statement;
import org.holdfast.results.Findings;

/** Asks a case for the answers that statements are about, each of them once. */
final class Answers {
    private Answers() {}

    /**
     * A statement and what its answer says of it.
     *
     * @param outcome empty if there is no answer; then the certificate says why
     */
    record Judged(
            Statement statement, Optional<CheckOutcome> outcome, Result.Certificate certificate) {
        boolean holds() {
            return outcome.filter(CheckOutcome.Holds.class::isInstance).isPresent();
        }
    }

    /** Makes the work on one scenario. */
    @FunctionalInterface
    interface Work {
        Job on(Scenario scenario);
    }

    /** The statements in their order, each judged on its answer. */
    static List<Judged> check(Case c, List<Statement> statements, Work work) {
        Map<String, List<Statement>> byScenario = new LinkedHashMap<>();
        for (Statement statement : statements) {
            byScenario
                    .computeIfAbsent(statement.scenario(), id -> new ArrayList<>())
                    .add(statement);
        }
        Map<String, Judged> judged = new LinkedHashMap<>();
        for (var group : byScenario.entrySet()) {
            Scenario scenario = c.findScenario(group.getKey()).orElseThrow();
            Job job = work.on(scenario);
            Instance instance = Instance.of(c, scenario);
            Map<Statement.Way, Result> results = new LinkedHashMap<>();
            for (Statement statement : group.getValue()) {
                if (!results.containsKey(statement.way())) {
                    results.putAll(results(job, statement.way()));
                }
                judged.put(
                        statement.id(),
                        check(instance, statement, result(results, statement.way())));
            }
        }
        return statements.stream()
                .flatMap(s -> Optional.ofNullable(judged.get(s.id())).stream())
                .toList();
    }

    /** The answer of one way to plan. */
    static Result result(Job job, Statement.Way way) {
        return result(results(job, way), way);
    }

    private static Result result(Map<Statement.Way, Result> results, Statement.Way way) {
        return Optional.ofNullable(results.get(way)).orElseThrow();
    }

    /**
     * The answer of one way, and with it what comes for nothing: plan and ad hoc are kept together.
     */
    private static Map<Statement.Way, Result> results(Job job, Statement.Way way) {
        return switch (way) {
            case BALANCE -> Map.of(Statement.Way.BALANCE, Study.balance(job.c(), job.scenario()));
            case PLAN, AD_HOC -> {
                Findings.Planning found = job.plans(job.scenario());
                yield Map.of(Statement.Way.PLAN, found.plan(), Statement.Way.AD_HOC, found.adHoc());
            }
        };
    }

    private static Judged check(Instance instance, Statement statement, Result result) {
        boolean answered = result.certificate().status() == Result.Status.OPTIMAL;
        return new Judged(
                statement,
                answered
                        ? Optional.of(
                                StatementCheck.check(instance, result, statement.comparison()))
                        : Optional.empty(),
                result.certificate());
    }
}
