package org.holdfast.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.Numbers;
import org.holdfast.words.RunLine;
import picocli.CommandLine.Command;

/** Were we right? */
@Command(name = "hindcast")
final class HindcastCommand extends QuestionCommand<Findings> {
    HindcastCommand() {
        super(Questions.HINDCAST);
    }

    @Override
    int tell(Job job, Findings found) {
        return found instanceof Findings.Scoring scoring
                ? job.end(scoring, Map.of(), lines(scoring, job))
                : job.exit(found);
    }

    private static List<String> lines(Findings.Scoring s, Job job) {
        Language language = job.language();
        int width = job.width();
        YearMonth first = s.c().settings().firstMonth();
        List<String> lines = new ArrayList<>();
        lines.addAll(PlanText.wrapped(PlanText.heading(s.c(), s.scenario(), language), width));
        lines.addAll(PlanText.wrapped(Hindcasts.title(s.hindcasts(), language), width));
        lines.add("");
        TextTable table =
                TextTable.ofNumbers(
                        CliMessages.series(language),
                        CliMessages.points2(language),
                        CliMessages.inside(language),
                        "score",
                        CliMessages.noChange(language));
        for (Hindcast h : Hindcasts.missesFirst(s.hindcasts())) {
            table.add(
                    h.name().in(language),
                    Integer.toString(h.points().size()),
                    Numbers.share(h.scores().inside90(), language),
                    Numbers.amount(h.scores().crps(), language),
                    Numbers.amount(h.scores().crpsOfPersistence(), language));
        }
        lines.addAll(table.lines(width));
        lines.add("");
        for (Hindcast h : Hindcasts.missesFirst(s.hindcasts())) {
            lines.addAll(
                    PlanText.wrapped(
                            Hindcasts.point(h, h.points().getLast(), first, language), width));
        }
        lines.add("");
        lines.addAll(PlanText.wrapped(Hindcasts.verdict(s.hindcasts(), language), width));
        lines.addAll(
                PlanText.wrapped(
                        HindcastsMessages.hindsight(
                                YearMonth.from(s.c().settings().knownBy()), language),
                        width));
        lines.addAll(PlanText.wrapped(RunLine.of(s.run(), language), width));
        return lines;
    }
}
