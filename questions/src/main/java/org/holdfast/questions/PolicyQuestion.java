package org.holdfast.questions;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.answer.Replanner;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.agents.Policies;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Lever;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Scenario;
import org.holdfast.results.Findings;
import org.holdfast.results.KeptFutures;

/** What each policy comes to, planned anew, in the same futures. */
final class PolicyQuestion {
    /** Months after which terms may change, where waiting is asked for, as far as the case goes. */
    private static final List<Integer> LATER = List.of(12, 24);

    private PolicyQuestion() {}

    static Findings answer(Answering answering, Call call) {
        Asked asked = call.asked();
        Case c = asked.c();
        Study.Policies terms = Study.policies(c, asked.scenario());
        Scenario today = terms.off();
        Scenario open = terms.on();
        int every = call.whole(Argument.RHYTHM);
        int futures = call.whole(Argument.WORLDS);
        List<Lever> measures = Policies.measures(c, today, open);
        List<Policies.Policy> policies = new ArrayList<>(Policies.now(measures));
        if (call.whole(Argument.WAITING) > 0) {
            List<Integer> months =
                    LATER.stream()
                            .filter(m -> m % every == 0 && m < c.settings().months())
                            .toList();
            policies.addAll(Policies.later(measures, months));
        }
        Draws draws = Draws.of(c, today, Sequence.LATIN_HYPERCUBE, futures, asked.seed());
        try (Answering.Progress progress = answering.listener().begin(List.of("futures"));
                Replanner replanner = answering.replanner();
                KeptFutures kept = answering.futures(asked, today, open, futures, every)) {
            PolicyRuns runs =
                    new Policies(c, draws, today, open, asked.seed(), every, replanner, kept)
                            .run(
                                    policies,
                                    answering.threads(),
                                    (done, of) -> progress.step("futures", done, of),
                                    answering.listener()::isAskedToStop);
            return new Findings.Deciding(c, today, runs, answering.run(asked));
        } catch (Replanner.NoPlanException none) {
            return new Findings.Unanswered(
                    "policies", c, today, none.certificate(), answering.run(asked));
        }
    }
}
