package org.holdfast.cli;

import java.util.Map;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import picocli.CommandLine.Command;

/** What it would take: the least-shortfall plan, beside today's practice. */
@Command(
        name = "plan",
        header = "What would it take? Plan and ad hoc, side by side.",
        description = {
            "Finds the plan with the least shortfall over the whole horizon,"
                    + " and beside it what today's practice (ad hoc) reaches; prints both, what"
                    + " binds the plan, and how sure the solver is."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast plan cases/ukraine-2024",
            "  holdfast plan cases/ukraine-2024 --scenario all-levers",
            "  holdfast plan cases/ukraine-2024 --set gifts=0.8 --set us-support-ends=2025-01",
            "  holdfast plan cases/ukraine-2024 --json",
            "",
            "Usual time: under a minute for ukraine-2024 on two cores; again, seconds."
        })
final class PlanCommand extends QuestionCommand<Findings.Planning> {
    PlanCommand() {
        super(Questions.PLAN);
    }

    @Override
    int tell(Job job, Findings.Planning found) {
        return job.end(found, Map.of(), PlanText.lines(found, job.language(), job.width()));
    }
}
