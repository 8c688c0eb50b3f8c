package org.holdfast.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.holdfast.results.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
final class PlanCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Mixin private CaseArguments which = new CaseArguments();
    @Mixin private RunArguments how = new RunArguments();

    @Override
    public Integer call() {
        Job job = Job.of(main.around(), spec, which, how);
        Findings.Planning found = job.plans(job.scenario());
        return job.end(found, Map.of(), PlanText.lines(found, job.language(), job.width()));
    }
}
