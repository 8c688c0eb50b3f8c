package org.holdfast.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.answer.Study;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.questions.Call;
import org.holdfast.questions.Explore;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import org.holdfast.results.KeptRuns;
import org.holdfast.results.PlanFile;
import org.holdfast.results.parquet.RunFiles;
import org.holdfast.results.tables.RunColumns;
import org.holdfast.words.Numbers;
import picocli.CommandLine.Option;

/** What many futures say of the plans. */
final class ExploreCommand extends QuestionCommand<Findings> {
    @Option(names = "--sequence", paramLabel = "NAME", defaultValue = "LATIN_HYPERCUBE")
    private Sequence sequence;

    @Option(names = "--also", paramLabel = "SCENARIO", split = ",")
    private List<String> also = new ArrayList<>();

    @Option(names = "--waiting")
    private boolean waiting;

    @Option(names = "--plans-out", paramLabel = "DIR")
    private Optional<Path> plansOut = Optional.empty();

    ExploreCommand() {
        super(Questions.EXPLORE);
    }

    @Override
    int answer(Job asked, Call call) {
        Job job = asked.showing(Study.policies(asked.c(), asked.scenario()).on());
        Explore explore = new Explore(job.answering(), call, sequence);
        List<Scenario> others =
                also.stream().map(name -> CaseArguments.scenario(job.c(), name)).toList();
        return switch (explore.plans(others, waiting)) {
            case Explore.Plans.None(var certificate) -> job.exit(certificate);
            case Explore.Plans.Found plans -> {
                plansOut.ifPresent(folder -> plans.all().forEach(e -> write(folder, job.c(), e)));
                // It listens until everything is said: once it is closed, Java may end at any
                // moment.
                try (Stopping stopping = Stopping.watch()) {
                    yield played(job, explore, plans, stopping);
                }
            }
        };
    }

    @Override
    int tell(Job job, Findings found) {
        return job.end(
                found,
                how().parquet() ? List.of(RunColumns.FUTURES, RunColumns.SERIES) : List.of());
    }

    private int played(Job job, Explore explore, Explore.Plans.Found plans, Stopping stopping) {
        KeptRuns kept = explore.runs();
        try {
            Findings.Exploring found = play(job, explore, plans, stopping);
            Findings.Pace pace = found.pace();
            if (pace.reused() > 0) {
                job.remark(RemarkMessages.REUSED_RUNS);
            }
            String seconds = Numbers.fixed(pace.seconds(), 1, how().language());
            job.remark(
                    RemarkMessages.played(
                            Long.toString(pace.played() + pace.reused()),
                            seconds,
                            Long.toString(pace.reused())));
            kept.failure().ifPresent(e -> job.remark(RemarkMessages.runsNotKept(Say.reason(e))));
            return tell(job, found);
        } catch (IOException e) {
            throw job.cannotWrite(e);
        } catch (UncheckedIOException e) {
            throw job.cannotWrite(
                    Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
        } catch (Explorer.CancelledException e) {
            around().say(stopped(kept).in(how().language()));
            return Exit.STOPPED;
        }
    }

    private Findings.Exploring play(
            Job job, Explore explore, Explore.Plans.Found plans, Stopping stopping)
            throws IOException {
        if (!how().parquet()) {
            return explore.play(plans, (entry, chunk) -> {}, stopping::isAsked);
        }
        try (RunFiles files = explore.files(job.folder(), plans)) {
            Findings.Exploring found = explore.play(plans, files, stopping::isAsked);
            files.finish();
            return found;
        }
    }

    /** What is left of work that was stopped. */
    private Text stopped(KeptRuns kept) {
        return kept.failure()
                .map(e -> RemarkMessages.stoppedNotKept(Say.reason(e)))
                .orElse(
                        kept.kept() == 0
                                ? RemarkMessages.STOPPED_AT_ONCE
                                : RemarkMessages.stoppedKept(
                                        Long.toString(kept.kept()), kept.folder().toString()));
    }

    private void write(Path folder, Case c, Exploring.Entry entry) {
        try {
            new PlanFile(entry.id(), c.settings().id(), c.hash(), entry.plan())
                    .write(around().folder().resolve(folder));
        } catch (IOException e) {
            throw wrong(CliMessages.cannotWriteTo(folder.toString(), Say.reason(e)));
        }
    }
}
