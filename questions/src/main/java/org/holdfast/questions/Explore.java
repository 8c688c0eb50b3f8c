package org.holdfast.questions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.Factor;
import org.holdfast.model.Instance;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.results.Findings;
import org.holdfast.results.KeptRuns;
import org.holdfast.results.parquet.RunFiles;

/**
 * The plans of a case in many futures, in the steps in which a door may want to take part: which
 * plans are played, and then playing them.
 */
public final class Explore {
    /** The name of the plan with the levers, which is the one that is explained. */
    public static final String PLAN = "plan";

    private final Answering answering;
    private final Asked asked;
    private final Exploring.Settings settings;
    private final KeptRuns runs;

    /** With futures drawn as usual. */
    public Explore(Answering answering, Call call) {
        this(answering, call, Sequence.LATIN_HYPERCUBE);
    }

    /**
     * The same.
     *
     * @throws WrongArgumentException if all futures of the case are alike
     */
    public Explore(Answering answering, Call call, Sequence sequence) {
        this.answering = answering;
        asked = call.asked();
        settings =
                new Exploring.Settings(
                        call.whole(Argument.FUTURES),
                        sequence,
                        asked.seed(),
                        call.whole(Argument.DRIVERS),
                        call.number(Argument.CRITERION));
        runs = answering.runs();
        if (Draws.of(asked.c(), asked.scenario()).factors().isEmpty()) {
            throw new WrongArgumentException(QuestionMessages.NOTHING_HAS_A_RANGE);
        }
    }

    /** The plans that are played, or that there are none. */
    public sealed interface Plans {
        /**
         * What is played.
         *
         * @param later the plan started later and later, if that was asked
         */
        record Found(List<Exploring.Entry> entries, List<Exploring.Entry> later) implements Plans {
            public Found {
                entries = List.copyOf(entries);
                later = List.copyOf(later);
            }

            public Stream<Exploring.Entry> all() {
                return Stream.concat(entries.stream(), later.stream());
            }
        }

        /** A plan could not be made. */
        record None(Result.Certificate certificate) implements Plans {}
    }

    /**
     * The plan with the levers, today's practice, and the two between.
     *
     * @param also scenarios whose plans are played too
     * @param waiting whether the plan is also played started later
     */
    public Plans plans(List<Scenario> also, boolean waiting) {
        Case c = asked.c();
        Study.Policies policies = Study.policies(c, asked.scenario());
        boolean same = policies.on().equals(policies.off());
        Findings.Planning on = answering.plans(asked, policies.on());
        Findings.Planning off = same ? on : answering.plans(asked, policies.off());
        for (Result each : List.of(on.plan(), on.adHoc(), off.plan(), off.adHoc())) {
            if (each.certificate().status() != Result.Status.OPTIMAL) {
                return new Plans.None(each.certificate());
            }
        }
        List<Exploring.Entry> entries = new ArrayList<>();
        entries.add(entry(PLAN, on.scenario(), on.plan()));
        entries.add(entry("ad-hoc", off.scenario(), off.adHoc()));
        if (!same) {
            entries.add(entry("foresight", off.scenario(), off.plan()));
            entries.add(entry("ad-hoc-levers", on.scenario(), on.adHoc()));
        }
        for (Scenario other : also) {
            entries.add(entry(other.id(), other, answering.plans(asked, other).plan()));
        }
        return new Plans.Found(entries, waiting ? later(policies.on()) : List.of());
    }

    private List<Exploring.Entry> later(Scenario on) {
        try (Answering.Progress progress = answering.listener().begin(List.of("delay"))) {
            return answering.study(progress).later(asked.c(), on);
        }
    }

    private Exploring.Entry entry(String id, Scenario scenario, Result result) {
        return new Exploring.Entry(id, Instance.of(asked.c(), scenario), result.plan());
    }

    /**
     * Plays them.
     *
     * @param listener hears of every run
     * @param isAskedToStop asked now and then
     * @throws Explorer.CancelledException if it was stopped; the runs that are finished are kept
     */
    public Findings.Exploring play(
            Plans.Found plans, Exploring.Listener listener, BooleanSupplier isAskedToStop) {
        long began = System.nanoTime();
        Exploration found;
        try (Answering.Progress progress = answering.listener().begin(List.of("futures"))) {
            Explorer explorer =
                    new Explorer(
                            answering.threads(),
                            (done, of) -> progress.step("futures", done, of),
                            isAskedToStop);
            found =
                    new Exploring(asked.c(), explorer, settings)
                            .with(runs, answering.memory() / 4, listener)
                            .explore(plans.entries(), plans.later());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Scenario> under = new LinkedHashMap<>();
        plans.all().forEach(entry -> under.put(entry.id(), entry.base().scenario()));
        return new Findings.Exploring(
                asked.c(),
                asked.scenario(),
                under,
                found,
                answering.run(asked),
                new Findings.Pace(seconds, runs.played(), runs.reused()));
    }

    /** Both steps. */
    Findings answer(List<Scenario> also, boolean waiting, Exploring.Listener listener) {
        return switch (plans(also, waiting)) {
            case Plans.None(var certificate) -> answering.unanswered("explore", asked, certificate);
            case Plans.Found found -> play(found, listener, answering.listener()::isAskedToStop);
        };
    }

    /**
     * What drives the plan with the levers, and nothing else of what futures tell: the same indices
     * as in the whole exploration, from the same runs, for a small part of its work.
     *
     * @throws WrongArgumentException if all futures of the case are alike
     */
    public static Findings drivers(Answering answering, Asked asked) {
        Map<String, Double> fewest = Map.of(Argument.FUTURES.name(), Argument.FUTURES.least());
        Explore explore = new Explore(answering, new Call(asked, fewest));
        Findings.Planning on =
                answering.plans(asked, Study.policies(asked.c(), asked.scenario()).on());
        if (on.plan().certificate().status() != Result.Status.OPTIMAL) {
            return answering.unanswered("explore", asked, on.plan().certificate());
        }
        Exploring.Entry plan = explore.entry(PLAN, on.scenario(), on.plan());
        return explore.play(
                new Plans.Found(List.of(plan), List.of()),
                (entry, chunk) -> {},
                answering.listener()::isAskedToStop);
    }

    /** Runs that are kept between calls, as they stand. */
    public KeptRuns runs() {
        return runs;
    }

    /** Files for every run, in a folder. */
    public RunFiles files(Path folder, Plans.Found plans) throws IOException {
        List<Factor> factors =
                plans.entries().stream()
                        .flatMap(e -> Draws.of(asked.c(), e.base().scenario()).factors().stream())
                        .distinct()
                        .toList();
        Map<String, String> about =
                Map.of(
                        "case", asked.c().settings().id(),
                        "caseHash", asked.c().hash(),
                        "scenario", asked.scenario().id(),
                        "set", String.join(" ", asked.set()),
                        "seed", Long.toString(asked.seed()),
                        "sequence", settings.sequence().name().toLowerCase(Locale.ROOT),
                        "futures", Integer.toString(settings.futures()),
                        "version", answering.version());
        return RunFiles.open(
                folder, Exploring.outcomes(plans.entries().getFirst()), factors, about);
    }
}
