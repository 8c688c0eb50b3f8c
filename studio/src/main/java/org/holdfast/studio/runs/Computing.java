package org.holdfast.studio.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.explore.Explorer;
import org.holdfast.model.Case;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.plan.Solver;
import org.holdfast.questions.Answering;
import org.holdfast.questions.Call;
import org.holdfast.questions.Explore;
import org.holdfast.questions.Questions;
import org.holdfast.questions.WrongArgumentException;
import org.holdfast.results.Findings;
import org.holdfast.results.ResultFiles;
import org.holdfast.results.Summary;
import org.holdfast.results.parquet.RunFiles;

/**
 * Answers questions with the engine. Plans and chunks of futures are kept as they are finished, so
 * that work that was stopped goes on from there.
 */
public final class Computing implements Work {
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
        Call call = question.call(c);
        Answering answering = answering(watch);
        try {
            return switch (question.kind()) {
                case PLAN -> told(Questions.PLAN.ask(answering, call), files);
                case DELAY -> told(Questions.DELAY.ask(answering, call), files);
                case LEVERS -> told(Questions.LEVERS.ask(answering, call), files);
                case HINDCAST -> told(Questions.HINDCAST.ask(answering, call), files);
                case POLICIES -> told(Questions.POLICIES.ask(answering, call), files);
                case EXPLORE -> explore(answering, call, List.of(), files);
                case ROBUST -> explore(answering, call, others(c, question), files);
            };
        } catch (WrongArgumentException e) {
            throw new NoAnswerException(e.why());
        } catch (Explorer.CancelledException e) {
            throw new StoppedException();
        }
    }

    private static Told told(Findings found, Path files) throws IOException {
        check(Summary.outcome(found));
        ResultFiles.write(files, ResultFiles.of(found));
        return Telling.of(found);
    }

    private static List<Scenario> others(Case c, Question question) {
        return c.scenarios().stream().filter(s -> !s.id().equals(question.scenario())).toList();
    }

    private static Told explore(Answering answering, Call call, List<Scenario> also, Path files)
            throws IOException {
        Explore explore = new Explore(answering, call);
        return switch (explore.plans(also, false)) {
            case Explore.Plans.None(var certificate) -> {
                check(certificate);
                throw new IllegalStateException("no plan, and no reason");
            }
            case Explore.Plans.Found plans -> {
                Findings.Exploring found;
                try (RunFiles parquet = explore.files(files, plans)) {
                    found = explore.play(plans, parquet, answering.listener()::isAskedToStop);
                    parquet.finish();
                }
                yield told(found, files);
            }
        };
    }

    private Answering answering(Watch watch) {
        return new Answering(
                kept,
                version,
                program,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString(),
                threads,
                Solver.NO_CLOCK,
                false,
                Runtime.getRuntime().maxMemory(),
                new Watching(watch));
    }

    /** Tells whoever watches a run how far its work is; parts that go on side by side as one. */
    private record Watching(Watch watch) implements Answering.Listener {
        private static final Text PLANNING = RunMessages.PLANNING;
        private static final Text PLAYING = RunMessages.PLAYING_FUTURES;

        @Override
        public Answering.Progress begin(List<String> names) {
            Text as = names.contains("futures") ? PLAYING : PLANNING;
            Map<String, int[]> parts = new HashMap<>();
            watch.step(as, 0, 1);
            return new Answering.Progress() {
                @Override
                public synchronized void step(String what, int done, int of) {
                    if (as.equals(PLANNING) && watch.isAskedToStop()) {
                        throw new StoppedException();
                    }
                    parts.put(what, new int[] {done, of});
                    watch.step(
                            as,
                            parts.values().stream().mapToInt(p -> p[0]).sum(),
                            parts.values().stream().mapToInt(p -> p[1]).sum());
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public void reused() {}

        @Override
        public void notKept(IOException why) {
            // It is only found again next time.
        }

        @Override
        public boolean isAskedToStop() {
            return watch.isAskedToStop();
        }
    }

    private static void check(Result.Certificate certificate) {
        String reason = certificate.reason();
        switch (certificate.status()) {
            case OPTIMAL -> {}
            case INFEASIBLE -> throw new NoAnswerException(RunMessages.noPlanMeetsAll(reason));
            case TIME_LIMIT -> throw new NoAnswerException(RunMessages.TIME_WAS_UP_BEFORE_PLAN);
            case FAILED -> throw new NoAnswerException(RunMessages.solverGaveUp(reason));
        }
    }
}
