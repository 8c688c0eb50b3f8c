package org.holdfast.cli;

import java.util.Map;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import picocli.CommandLine.Command;

/** What it would take: the least-shortfall plan, beside today's practice. */
@Command(name = "plan")
final class PlanCommand extends QuestionCommand<Findings.Planning> {
    PlanCommand() {
        super(Questions.PLAN);
    }

    @Override
    int tell(Job job, Findings.Planning found) {
        return job.end(found, Map.of(), PlanText.lines(found, job.language(), job.width()));
    }
}
