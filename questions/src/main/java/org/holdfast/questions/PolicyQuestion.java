package org.holdfast.questions;

import java.util.List;
import java.util.Optional;
import org.holdfast.answer.Replanner;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.agents.Policies;
import org.holdfast.model.Case;
import org.holdfast.model.Lever;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Scenario;
import org.holdfast.results.Findings;
import org.holdfast.results.KeptFutures;

/** What each policy comes to, planned anew, in the same futures. */
final class PolicyQuestion {
    private PolicyQuestion() {}

    /**
     * What is asked.
     *
     * @param today today's terms
     * @param open terms with all measures
     * @param every months between two plans
     */
    private record Terms(
            Asked asked,
            Scenario today,
            Scenario open,
            int futures,
            int every,
            List<Policies.Policy> policies) {
        static Terms of(Call call) {
            Case c = call.asked().c();
            Study.Policies terms = Study.policies(c, call.asked().scenario());
            int every = call.whole(Argument.RHYTHM);
            List<Lever> measures = PolicyRuns.measures(c, terms.off(), terms.on());
            return new Terms(
                    call.asked(),
                    terms.off(),
                    terms.on(),
                    call.whole(Argument.WORLDS),
                    every,
                    Policies.all(c, measures, every, call.whole(Argument.WAITING) > 0));
        }

        Policies in(Replanner replanner, KeptFutures kept) {
            Case c = asked.c();
            Draws draws = asked.about(today).draws(futures);
            return new Policies(c, draws, today, open, asked.seed(), every, replanner, kept);
        }

        Findings.Deciding found(PolicyRuns runs, Answering answering) {
            return new Findings.Deciding(
                    asked.c(), asked.scenario(), today, runs, answering.run(asked));
        }
    }

    static Findings answer(Answering answering, Call call) {
        Terms terms = Terms.of(call);
        Asked asked = call.asked();
        try (Answering.Progress progress = answering.listener().begin(List.of("futures"));
                Replanner replanner = answering.replanner();
                KeptFutures kept = kept(answering, terms)) {
            PolicyRuns runs =
                    terms.in(replanner, kept)
                            .run(
                                    terms.policies(),
                                    answering.threads(),
                                    (done, of) -> progress.step("futures", done, of),
                                    answering.listener()::isAskedToStop);
            return terms.found(runs, answering);
        } catch (Replanner.NoPlanException none) {
            return answering.unanswered("policies", asked, none.certificate());
        }
    }

    private static KeptFutures kept(Answering answering, Terms terms) {
        return answering.futures(
                terms.asked(), terms.today(), terms.open(), terms.futures(), terms.every());
    }

    /** The policies that were played before in all futures; empty if none was. */
    static Optional<Findings.Deciding> known(Answering answering, Call call) {
        Terms terms = Terms.of(call);
        Asked asked = call.asked();
        if (!answering.hasFutures(
                asked, terms.today(), terms.open(), terms.futures(), terms.every())) {
            return Optional.empty();
        }
        try (Replanner replanner = answering.replanner();
                KeptFutures kept = kept(answering, terms)) {
            PolicyRuns runs = terms.in(replanner, kept).known(terms.policies());
            return runs.ways().isEmpty()
                    ? Optional.empty()
                    : Optional.of(terms.found(runs, answering));
        }
    }
}
