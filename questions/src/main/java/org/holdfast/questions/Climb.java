package org.holdfast.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.answer.Replanner;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Learning;
import org.holdfast.explore.agents.Ladder;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.LadderRung;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.results.Findings;

/** Climbs the ladder from packages to one plan. */
final class Climb {
    private Climb() {}

    static Findings answer(Answering answering, Call call) {
        return answer(
                answering, call.asked(), call.whole(Argument.RUNGS), call.whole(Argument.ANEW));
    }

    /**
     * The same.
     *
     * @param futures in how many
     * @param every months between two plans; nought where none is made anew
     */
    static Findings answer(Answering answering, Asked asked, int futures, int every) {
        return answering.kept(
                Findings.class,
                "ladder " + futures + " " + every,
                asked,
                asked.seed(),
                () -> climb(answering, asked, futures, every));
    }

    private static Findings climb(Answering answering, Asked asked, int futures, int every) {
        Case c = asked.c();
        Scenario today = asked.scenario();
        Scenario open = Study.policies(c, today).on();
        Findings.Planning now = answering.plans(asked, today);
        Findings.Planning abroad = answering.plans(asked, Ladder.abroad(c, today, open));
        Findings.Planning framed = answering.plans(asked, Ladder.framed(c, today, open));
        for (Result each : List.of(now.plan(), now.adHoc(), abroad.plan(), framed.plan())) {
            if (each.certificate().status() != Result.Status.OPTIMAL) {
                return answering.unanswered("ladder", asked, each.certificate());
            }
        }
        List<Exploring.Entry> programmes = new ArrayList<>();
        programmes.add(entry(c, "short-view", now, now.adHoc()));
        programmes.add(entry(c, "plan-today", now, now.plan()));
        if (!abroad.scenario().equals(now.scenario())) {
            programmes.add(entry(c, "plan-abroad", abroad, abroad.plan()));
        }
        if (!framed.scenario().equals(abroad.scenario())) {
            programmes.add(entry(c, "plan-framed", framed, framed.plan()));
        }
        if (every > 0 && !open.equals(framed.scenario())) {
            Findings.Planning all = answering.plans(asked, open);
            if (all.plan().certificate().status() == Result.Status.OPTIMAL) {
                programmes.add(entry(c, "plan-open", all, all.plan()));
            }
        }
        try (Answering.Progress progress = answering.listener().begin(List.of("futures"));
                Replanner replanner = answering.replanner()) {
            Explorer explorer =
                    new Explorer(
                            answering.threads(),
                            (done, of) -> {},
                            answering.listener()::isAskedToStop);
            Draws draws = asked.draws(futures);
            List<LadderRung> rungs =
                    new Ladder(
                                    draws,
                                    asked.seed(),
                                    explorer,
                                    (done, of) -> progress.step("futures", done, of))
                            .climb(
                                    c,
                                    today,
                                    open,
                                    programmes,
                                    new Ladder.Replanning(
                                            anew(every, today, framed.scenario(), open),
                                            every,
                                            replanner));
            return new Findings.Climbing(c, today, futures, rungs, answering.run(asked));
        } catch (Replanner.NoPlanException none) {
            return answering.unanswered("ladder", asked, none.certificate());
        }
    }

    /** One planner on today's terms, on longer ones, and on all; then knowing what will come. */
    private static List<Ladder.Anew> anew(
            int every, Scenario today, Scenario framed, Scenario open) {
        if (every == 0) {
            return List.of();
        }
        List<Ladder.Anew> steps = new ArrayList<>();
        steps.add(new Ladder.Anew("anew-today", today, Optional.of(Learning.BY_CASE)));
        steps.add(new Ladder.Anew("foresight-today", today, Optional.empty()));
        if (!framed.equals(today)) {
            steps.add(new Ladder.Anew("anew-framed", framed, Optional.of(Learning.BY_CASE)));
            steps.add(new Ladder.Anew("foresight-framed", framed, Optional.empty()));
        }
        if (!open.equals(framed)) {
            steps.add(new Ladder.Anew("anew-open", open, Optional.of(Learning.BY_CASE)));
            steps.add(new Ladder.Anew("year-open", open, Optional.of(Learning.ALL_AFTER_A_YEAR)));
            steps.add(new Ladder.Anew("foresight-open", open, Optional.empty()));
        }
        return steps;
    }

    private static Exploring.Entry entry(
            Case c, String id, Findings.Planning under, Result result) {
        return new Exploring.Entry(id, Instance.of(c, under.scenario()), result.plan());
    }
}
