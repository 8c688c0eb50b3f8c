package org.holdfast.studio.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.Factor;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Situation;
import org.holdfast.model.Text;
import org.holdfast.results.Findings;
import org.holdfast.results.Kept;
import org.holdfast.results.KeptRuns;
import org.holdfast.results.ResultFiles;
import org.holdfast.results.parquet.RunFiles;

/**
 * Answers questions with the engine. Plans and chunks of futures are kept as they are finished, so
 * that work that was stopped goes on from there.
 */
public final class Computing implements Work {
    private static final int ROWS = 64;
    private static final double CRITERION = 0.1;
    private static final double SOLVE_SECONDS = 600;

    private final Path kept;
    private final String version;
    private final String program;
    private final int threads;
    private final InstantSource clock;

    /**
     * @param kept folder of what is kept between runs
     * @param program version and content of the program
     * @param threads that one run may use
     */
    public Computing(Path kept, String version, String program, int threads, InstantSource clock) {
        this.kept = kept;
        this.version = version;
        this.program = program;
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    public Told answer(Case c, Question question, Path files, Watch watch) throws IOException {
        Scenario scenario = question.scenario(c);
        return switch (question.kind()) {
            case PLAN -> {
                Findings.Planning found = plans(c, scenario, question, watch);
                ResultFiles.write(files, ResultFiles.of(found));
                yield Telling.of(found);
            }
            case EXPLORE, ROBUST -> {
                Findings.Exploring found = explore(c, scenario, question, files, watch);
                ResultFiles.write(files, ResultFiles.of(found));
                yield Telling.of(found);
            }
        };
    }

    private Answer.RunData run(Case c, Question question) {
        List<String> set = new ArrayList<>();
        question.settings().forEach((id, value) -> set.add(id + "=" + value));
        return new Answer.RunData(
                version,
                c.hash(),
                question.seed(),
                set,
                "HiGHS " + Highs.version(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
    }

    private Findings.Planning plans(Case c, Scenario scenario, Question question, Watch watch) {
        Kept findings = new Kept(kept);
        String key = Kept.key("plan", c, scenario, 0, program);
        Answer.RunData run = run(c, question);
        if (findings.find(key, c).orElse(null) instanceof Findings.Planning found) {
            return new Findings.Planning(
                    c, scenario, found.plan(), found.adHoc(), found.binding(), run);
        }
        Text planning = RunMessages.PLANNING;
        watch.step(planning, 0, 1);
        Parts parts = new Parts();
        Study study =
                new Study(
                        Highs::new,
                        SOLVE_SECONDS,
                        threads,
                        (what, done, of) -> {
                            if (watch.isAskedToStop()) {
                                throw new StoppedException();
                            }
                            parts.tell(watch, planning, what, done, of);
                        });
        Study.Both both = study.both(c, scenario);
        var found =
                new Findings.Planning(
                        c,
                        scenario,
                        both.plan().result(),
                        both.adHoc().result(),
                        both.plan().binding(),
                        run);
        check(found.plan());
        check(found.adHoc());
        try {
            findings.keep(key, found);
        } catch (IOException e) {
            watch.step(planning, 1, 1); // it is only found again next time
        }
        return found;
    }

    /** Parts that go on side by side, told as one. */
    private static final class Parts {
        private final Map<String, int[]> parts = new HashMap<>();

        private synchronized void tell(Watch watch, Text as, String what, int done, int of) {
            parts.put(what, new int[] {done, of});
            watch.step(
                    as,
                    parts.values().stream().mapToInt(p -> p[0]).sum(),
                    parts.values().stream().mapToInt(p -> p[1]).sum());
        }
    }

    private static void check(Result result) {
        String reason = result.certificate().reason();
        switch (result.certificate().status()) {
            case OPTIMAL -> {}
            case INFEASIBLE -> throw new NoAnswerException(RunMessages.noPlanMeetsAll(reason));
            case TIME_LIMIT -> throw new NoAnswerException(RunMessages.TIME_WAS_UP_BEFORE_PLAN);
            case FAILED -> throw new NoAnswerException(RunMessages.solverGaveUp(reason));
        }
    }

    private Findings.Exploring explore(
            Case c, Scenario scenario, Question question, Path files, Watch watch)
            throws IOException {
        if (Draws.of(c, scenario).factors().isEmpty()) {
            throw new NoAnswerException(RunMessages.NOTHING_CASE_HAS_RANGE_SO);
        }
        List<Exploring.Entry> entries = entries(c, scenario, question, watch);
        Text playing = RunMessages.PLAYING_FUTURES;
        Explorer explorer =
                new Explorer(
                        threads, (done, of) -> watch.step(playing, done, of), watch::isAskedToStop);
        var settings =
                new Exploring.Settings(
                        question.futures(),
                        Sequence.LATIN_HYPERCUBE,
                        question.seed(),
                        ROWS,
                        CRITERION);
        KeptRuns runs = new KeptRuns(kept, program, false, KeptRuns.MOST);
        long began = System.nanoTime();
        Exploration found;
        try (RunFiles parquet = parquet(c, question, entries, files)) {
            found =
                    new Exploring(c, explorer, settings)
                            .with(runs, Runtime.getRuntime().maxMemory() / 4, parquet)
                            .explore(entries, List.of());
            parquet.finish();
        } catch (Explorer.CancelledException e) {
            throw new StoppedException();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Scenario> under = new LinkedHashMap<>();
        entries.forEach(entry -> under.put(entry.id(), entry.base().scenario()));
        return new Findings.Exploring(
                c,
                scenario,
                under,
                found,
                run(c, question),
                new Findings.Pace(seconds, runs.played(), runs.reused()));
    }

    private List<Exploring.Entry> entries(
            Case c, Scenario scenario, Question question, Watch watch) {
        Study.Policies policies = Study.policies(c, scenario);
        Map<String, Exploring.Entry> entries = new LinkedHashMap<>();
        Findings.Planning on = plans(c, policies.on(), question, watch);
        boolean same = policies.on().equals(policies.off());
        Findings.Planning off = same ? on : plans(c, policies.off(), question, watch);
        add(entries, "plan", c, on.scenario(), on.plan());
        add(entries, "ad-hoc", c, off.scenario(), off.adHoc());
        if (!same) {
            add(entries, "foresight", c, off.scenario(), off.plan());
            add(entries, "ad-hoc-levers", c, on.scenario(), on.adHoc());
        }
        if (question.kind() == Question.Kind.ROBUST) {
            for (Scenario other : c.scenarios()) {
                if (!other.id().equals(question.scenario())) {
                    add(entries, other.id(), c, other, plans(c, other, question, watch).plan());
                }
            }
        }
        return List.copyOf(entries.values());
    }

    private static void add(
            Map<String, Exploring.Entry> to, String id, Case c, Scenario scenario, Result result) {
        to.put(id, new Exploring.Entry(id, Situation.of(c, scenario), result.plan()));
    }

    private static RunFiles parquet(
            Case c, Question question, List<Exploring.Entry> entries, Path files)
            throws IOException {
        List<Factor> factors =
                entries.stream()
                        .flatMap(e -> Draws.of(c, e.base().scenario()).factors().stream())
                        .distinct()
                        .toList();
        Map<String, String> about =
                Map.of(
                        "case", c.settings().id(),
                        "caseHash", c.hash(),
                        "scenario", question.scenario(),
                        "set", question.settings().toString(),
                        "seed", Long.toString(question.seed()),
                        "sequence", "latin_hypercube",
                        "futures", Integer.toString(question.futures()));
        return RunFiles.open(files, Exploring.outcomes(entries.getFirst()), factors, about);
    }
}
