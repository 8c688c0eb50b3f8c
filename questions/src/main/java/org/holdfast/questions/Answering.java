package org.holdfast.questions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.holdfast.answer.Replanner;
import org.holdfast.answer.Study;
import org.holdfast.explore.Explorer;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Solver;
import org.holdfast.results.Findings;
import org.holdfast.results.Kept;
import org.holdfast.results.KeptFutures;
import org.holdfast.results.KeptRuns;

/**
 * Answers questions, and keeps what was found between runs, by everything that it depends on: the
 * same question is computed once, through whichever door it comes.
 *
 * @param kept folder of what is kept
 * @param version of the program, noted with every result
 * @param fingerprint changes whenever the code that computes changes
 * @param today noted with every result, ISO 8601
 * @param threads that may work at once
 * @param seconds for one solve; {@link Solver#NO_CLOCK} if time does not matter
 * @param fresh whether what was kept is computed again
 * @param memory bytes that the program may use in all
 */
public record Answering(
        Path kept,
        String version,
        String fingerprint,
        String today,
        int threads,
        double seconds,
        boolean fresh,
        long memory,
        Listener listener) {
    private static final double SEARCH_SECONDS = 600;

    /** Hears how the work goes. */
    public interface Listener {
        /** Work in some parts begins; it ends when what is given is closed. */
        Progress begin(List<String> parts);

        /** An earlier run had found it. */
        void reused();

        /** What was found could not be kept. */
        void notKept(IOException why);

        /** Whether the work should stop. */
        boolean isAskedToStop();
    }

    /** How far the work is. */
    public interface Progress extends Planner.Progress, AutoCloseable {
        @Override
        void close();
    }

    /** What the run is. */
    public Answer.RunData run(Asked asked) {
        return new Answer.RunData(
                version,
                asked.c().hash(),
                asked.seed(),
                asked.set(),
                "HiGHS " + Highs.version(),
                today);
    }

    /** That a question has no answer, and why. */
    Findings.Unanswered unanswered(String question, Asked asked, Result.Certificate why) {
        return new Findings.Unanswered(question, asked.c(), asked.scenario(), why, run(asked));
    }

    /** Who plays plans in futures, and tells how many of them. */
    Explorer explorer(Progress progress) {
        return new Explorer(
                threads, (done, of) -> progress.step("futures", done, of), listener::isAskedToStop);
    }

    /** Runs that are kept between calls. */
    public KeptRuns runs() {
        return new KeptRuns(kept, fingerprint, fresh, KeptRuns.MOST);
    }

    /** Who solves. */
    Study study(Planner.Progress progress) {
        return new Study(Highs::new, seconds, threads, progress);
    }

    /** Who searches where the search need not end by itself. */
    Study searching(Planner.Progress progress) {
        return new Study(Highs::new, searchSeconds(), threads, progress);
    }

    /** Seconds for a search that tells the best found so far. */
    double searchSeconds() {
        return seconds == Solver.NO_CLOCK ? SEARCH_SECONDS : seconds;
    }

    /** Who plans anew in futures. */
    Replanner replanner() {
        return new Replanner(Highs::new, seconds);
    }

    /**
     * What policies came to in futures that an earlier call has played.
     *
     * @param open terms with all measures
     * @param futures how many are drawn: with another number, others are
     * @param every months between two plans
     */
    KeptFutures futures(Asked asked, Scenario today, Scenario open, int futures, int every) {
        String key = policies(asked, today, open, futures, every);
        return new KeptFutures(kept, key, fresh, listener::notKept);
    }

    /** Whether an earlier call has played any of them. */
    boolean hasFutures(Asked asked, Scenario today, Scenario open, int futures, int every) {
        return KeptFutures.has(kept, policies(asked, today, open, futures, every));
    }

    private String policies(Asked asked, Scenario today, Scenario open, int futures, int every) {
        // A map's own order differs from run to run.
        var settings = new TreeMap<>(open.settings());
        String program = fingerprint + " " + futures + " " + every + " " + settings;
        return Kept.key("policies", asked.c(), today, asked.seed(), program);
    }

    /**
     * The kept finding of this kind, or a new one.
     *
     * @param kind the question's name
     * @param parts of the work, as progress names them
     */
    <F extends Findings> F find(
            Class<F> type,
            String kind,
            Asked asked,
            List<String> parts,
            BiFunction<Study, Answer.RunData, F> work) {
        return find(type, kind, asked, asked.seed(), parts, work);
    }

    private <F extends Findings> F find(
            Class<F> type,
            String kind,
            Asked asked,
            long seed,
            List<String> parts,
            BiFunction<Study, Answer.RunData, F> work) {
        return kept(type, kind, asked, seed, () -> now(asked, parts, work));
    }

    /** A finding that is not kept. */
    <F> F now(Asked asked, List<String> parts, BiFunction<Study, Answer.RunData, F> work) {
        try (Progress progress = listener.begin(parts)) {
            return work.apply(study(progress), run(asked));
        }
    }

    /**
     * The same, where the work shows how far it is by itself.
     *
     * @param kind the question's name, and the numbers that it takes
     */
    <F extends Findings> F kept(
            Class<F> type, String kind, Asked asked, long seed, Supplier<F> work) {
        Kept findings = new Kept(kept);
        String key = Kept.key(kind, asked.c(), asked.scenario(), seed, fingerprint);
        if (!fresh) {
            Optional<Findings> found = findings.find(key, asked.c());
            if (found.isPresent() && type.isInstance(found.get())) {
                listener.reused();
                return type.cast(found.get());
            }
        }
        F found = work.get();
        try {
            findings.keep(key, found);
        } catch (IOException e) {
            listener.notKept(e);
        }
        return found;
    }

    /**
     * The plan and today's practice under a scenario. Nothing in them is drawn: with another seed
     * they are the same.
     */
    public Findings.Planning plans(Asked asked, Scenario scenario) {
        Asked about = asked.about(scenario);
        Findings.Planning found =
                find(
                        Findings.Planning.class,
                        "plan",
                        about,
                        0,
                        List.of("plan", "ad hoc"),
                        (study, run) -> {
                            Study.Both both = study.both(asked.c(), scenario);
                            return new Findings.Planning(
                                    asked.c(),
                                    scenario,
                                    both.plan().result(),
                                    both.adHoc().result(),
                                    both.plan().binding(),
                                    both.plan().orders(),
                                    run);
                        });
        Answer.RunData now = run(asked);
        return new Findings.Planning(
                found.c(),
                found.scenario(),
                found.plan(),
                found.adHoc(),
                found.binding(),
                found.orders(),
                new Answer.RunData(
                        now.version(),
                        now.caseHash(),
                        now.seed(),
                        now.settings(),
                        now.solver(),
                        found.run().made()));
    }
}
