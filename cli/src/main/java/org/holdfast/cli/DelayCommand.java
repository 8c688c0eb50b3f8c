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
@Command(name = "delay")
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
