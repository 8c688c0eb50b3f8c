package org.holdfast.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.holdfast.answer.Replanner;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.agents.Policies;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Scenario;
import org.holdfast.plan.Solver;
import org.jspecify.annotations.Nullable;

/**
 * All that a machine needs to play policies, as bytes and words; it reads the case and draws the
 * futures for itself.
 */
final class PolicyWork implements Serializable {
    private static final long serialVersionUID = 1;

    private final CaseFiles files;
    private final String scenario;
    private final int futures;
    private final long seed;
    private final int every;
    private final boolean isWaiting;

    /** What this machine has read of it; tasks of a machine share it. */
    private transient @Nullable Opened opened;

    private PolicyWork(PolicyArguments asked, CaseFiles files) {
        this.files = files;
        scenario = asked.scenario();
        futures = asked.futures();
        seed = asked.seed();
        every = asked.every();
        isWaiting = asked.isWaiting();
    }

    /**
     * What is asked, with the case read.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    static PolicyWork of(PolicyArguments asked) throws IOException {
        PolicyWork work = new PolicyWork(asked, CaseFiles.of(asked.folder()));
        work.opened();
        return work;
    }

    Case c() {
        return opened().c;
    }

    /** The scenario that was asked for. */
    Scenario scenario() {
        return opened().asked;
    }

    /** Today's terms. */
    Scenario today() {
        return opened().terms.off();
    }

    List<Policies.Policy> policies() {
        return opened().policies;
    }

    /** The policies, with what is known of them. */
    Policies with(Policies.Memory memory) {
        return opened().policies(memory);
    }

    /** Plays a policy in a future. */
    Policies.Played play(int policy, int future) {
        Opened here = opened();
        return here.policies(Policies.Memory.none()).play(here.policies.get(policy), future);
    }

    private synchronized Opened opened() {
        if (opened == null) {
            opened = new Opened();
        }
        return opened;
    }

    private final class Opened {
        private final Case c = files.read();
        private final Scenario asked =
                c.findScenario(scenario)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "the case has no scenario '"
                                                + scenario
                                                + "'; there are "
                                                + c.scenarios().stream()
                                                        .map(Scenario::id)
                                                        .toList()));
        private final Study.Policies terms = Study.policies(c, asked);
        private final Draws draws =
                Draws.of(c, terms.off(), Sequence.LATIN_HYPERCUBE, futures, seed);
        private final List<Policies.Policy> policies =
                Policies.all(c, PolicyRuns.measures(c, terms.off(), terms.on()), every, isWaiting);

        /** As long as the machine works: it has no end of its own. */
        private final Replanner replanner = new Replanner(Highs::new, Solver.NO_CLOCK);

        private Policies policies(Policies.Memory memory) {
            return new Policies(c, draws, terms.off(), terms.on(), seed, every, replanner, memory);
        }
    }
}
