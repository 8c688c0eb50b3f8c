package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.brief.Delay;
import org.holdfast.model.Language;
import org.holdfast.questions.Questions;
import org.holdfast.report.Section;
import org.holdfast.results.Findings;
import org.holdfast.words.RunLine;
import picocli.CommandLine.Command;

/** What waiting costs. */
@Command(
        name = "delay",
        header = "The plan started later.",
        description = {
            "The same plan, started 0, 1, 3, 6, 12, 18 and 24 months later, as far as the case's"
                    + " lever 'start' goes, side by side, with central figures. 'holdfast explore"
                    + " CASE --waiting' tells it over many futures, up to a year."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast delay cases/ukraine-2024 --scenario all-levers",
            "  holdfast delay cases/ukraine-2024 --scenario large-fund --json",
            "  holdfast explore cases/ukraine-2024 --scenario all-levers --waiting",
            "",
            "Usual time: about a minute for ukraine-2024 on two cores; again, seconds."
        })
final class DelayCommand extends QuestionCommand<Findings.Waiting> {
    DelayCommand() {
        super(Questions.DELAY);
    }

    @Override
    int tell(Job job, Findings.Waiting found) {
        return job.end(found, Map.of(), lines(found, job.language(), job.width()));
    }

    private static List<String> lines(Findings.Waiting w, Language language, int width) {
        List<String> lines = new ArrayList<>();
        lines.addAll(PlanText.wrapped(PlanText.heading(w.c(), w.scenario(), language), width));
        Section section = Delay.of(w.c(), w.points(), language);
        lines.addAll(PlanText.wrapped(section.finding().text(), width));
        lines.add("");
        lines.addAll(TextTable.of(Delay.table(w.c(), w.points(), language)).lines(width));
        lines.add("");
        lines.addAll(PlanText.wrapped(RunLine.of(w.run(), language), width));
        return lines;
    }
}
