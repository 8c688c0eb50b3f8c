package org.holdfast.results;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Result;
import org.holdfast.results.internal.Json;

/** A finding as one JSON object: on standard output, in plan.json and in certificate.json. */
public final class Summary {
    private Summary() {}

    /** One line of JSON, with the times that the work took. */
    public static String line(Findings findings) {
        return Json.line(json(findings));
    }

    /** Facts that are no finding, such as the problems of a case, as one line of JSON. */
    public static String line(Object facts) {
        return Json.line(facts);
    }

    /** The same without times, so that the same work gives the same bytes. */
    static String planFile(Findings findings) {
        return Json.pages(json(findings));
    }

    /** What a hostile reader needs to check the plans. */
    static String certificateFile(Findings findings, Result plan, Result adHoc) {
        return Json.pages(AnswerJson.Certificates.of(findings, plan, adHoc));
    }

    /** How the work as a whole ended: as the plan did, or as ad hoc did if that is worse. */
    public static Result.Certificate outcome(Findings findings) {
        return switch (findings) {
            case Findings.Standing s -> s.supply().certificate();
            case Findings.Planning p -> worse(p.plan(), p.adHoc());
            case Findings.Told t -> worse(t.answer().plan(), t.answer().adHoc());
            case Findings.Waiting w -> waiting(w);
            case Findings.Moving m -> moving(m);
            case Findings.Climbing l -> timely(true, "", l.run());
            case Findings.Deciding d -> timely(true, "", d.run());
            case Findings.Alternatives a -> a.found().getFirst().certificate();
            case Findings.Frontier f -> f.found().getFirst().certificate();
            case Findings.Ranging r -> r.plan().certificate();
            case Findings.Committing f -> timely(true, "", f.run());
            case Findings.Keeping k -> timely(true, "", k.run());
            case Findings.Stressing s -> timely(true, "", s.run());
            case Findings.Beside b -> timely(true, "", b.run());
            case Findings.Graphed g -> timely(true, "", g.run());
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
        return Result.Certificate.unsolved(
                found ? Result.Status.OPTIMAL : Result.Status.TIME_LIMIT,
                found ? "" : reason,
                "",
                run.solver());
    }

    /** What was asked, without the answer. */
    static AnswerJson.Question question(Findings findings) {
        return AnswerJson.Question.of(command(findings), findings);
    }

    /** The command whose finding it is. */
    static String command(Findings findings) {
        return switch (findings) {
            case Findings.Standing s -> "balance";
            case Findings.Planning p -> "plan";
            case Findings.Waiting w -> "delay";
            case Findings.Moving m -> "levers";
            case Findings.Climbing l -> "ladder";
            case Findings.Deciding d -> "policies";
            case Findings.Alternatives a -> "alternatives";
            case Findings.Frontier f -> "frontier";
            case Findings.Ranging r -> "ranges";
            case Findings.Committing f -> "first-stage";
            case Findings.Keeping k -> "stability";
            case Findings.Stressing s -> "breaking";
            case Findings.Beside b ->
                    switch (b.found().how()) {
                        case LONGER -> "horizon";
                        case WHOLE -> "integers";
                    };
            case Findings.Graphed g -> "policy-graph";
            case Findings.Exploring e -> "explore";
            case Findings.Scoring s -> "hindcast";
            case Findings.Told t -> "brief";
            case Findings.Unanswered u -> u.kind();
        };
    }

    private static AnswerJson.Whole json(Findings findings) {
        Object own =
                switch (findings) {
                    case Findings.Standing s -> AnswerJson.Standing.of(s);
                    case Findings.Planning p -> AnswerJson.Planning.of(p);
                    case Findings.Told t -> AnswerJson.Told.of(t);
                    case Findings.Climbing l ->
                            new AnswerJson.Futures(l.futures(), Optional.empty());
                    case Findings.Deciding d ->
                            new AnswerJson.Futures(
                                    d.policies().futures(), Optional.of(d.policies().every()));
                    case Findings.Alternatives a -> AnswerJson.Alternatives.of(a);
                    case Findings.Beside b -> AnswerJson.Beside.of(b);
                    case Findings.Committing f -> AnswerJson.Committing.of(f);
                    case Findings.Graphed g -> AnswerJson.Graphed.of(g);
                    case Findings.Exploring e -> ExplorationJson.Explored.of(e);
                    case Findings.Scoring s -> ExplorationJson.Scoring.of(s);
                    case Findings.Waiting _,
                            Findings.Moving _,
                            Findings.Frontier _,
                            Findings.Ranging _,
                            Findings.Keeping _,
                            Findings.Stressing _,
                            Findings.Unanswered _ ->
                            new AnswerJson.Tabled();
                };
        return AnswerJson.Whole.of(own, findings);
    }
}
