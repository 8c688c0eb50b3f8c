package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.formula.Figure;
import org.holdfast.plan.MpsWriter;
import org.holdfast.plan.Planner;
import org.holdfast.questions.Call;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import picocli.CommandLine.Option;

/** What would it take? Also the programme itself, for another solver. */
final class PlanCommand extends QuestionCommand<Findings.Planning> {
    @Option(names = "--mps", paramLabel = "FILE")
    private Optional<Path> mps = Optional.empty();

    PlanCommand() {
        super(Questions.PLAN);
    }

    @Override
    int answer(Job job, Call call) throws Exception {
        if (mps.isPresent()) {
            Instance instance = Instance.of(job.c(), job.scenario());
            try {
                Files.writeString(
                        around().folder().resolve(mps.get()),
                        MpsWriter.write(
                                Planner.programme(instance)
                                        .withCost(Planner.blendedCosts(instance)),
                                comments(job, instance)));
            } catch (IOException e) {
                throw job.cannotWrite(mps.get(), e);
            }
        }
        return super.answer(job, call);
    }

    /** What the programme is, and what its tiers weigh; file formats are told in English. */
    private static List<String> comments(Job job, Instance instance) {
        String currency = job.c().settings().currency().code();
        List<String> lines = new ArrayList<>();
        lines.add(
                "holdfast plan: case %s (%s), scenario %s"
                        .formatted(job.c().settings().id(), job.c().hash(), job.scenario().id()));
        lines.add(
                "The objective is one sum of the tiers, in the order in which the plan meets them:");
        Planner.blendedWeights(instance)
                .forEach((tier, weight) ->
                        lines.add(
                                "  %s x %s, in %s"
                                        .formatted(
                                                weight,
                                                Figure.word(tier),
                                                tier == ObjectiveTier.COST
                                                        ? "millions of "
                                                                + currency
                                                                + ", present value"
                                                        : "item-months, weighted and discounted")));
        lines.add(
                "A million of each further fund in the order of payment counts as %s of a million more."
                        .formatted(Planner.blendedTurn()));
        return lines;
    }
}
