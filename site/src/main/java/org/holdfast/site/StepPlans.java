package org.holdfast.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.plan.Planner;

/** Plans for the steps of policy levers: what a simulator answers with before it plans anew. */
public final class StepPlans implements Pages {
    private final SimulatorFiles files;

    public StepPlans(SimulatorFiles files) {
        this.files = files;
    }

    @Override
    public Making making() {
        return Making.PLANS;
    }

    @Override
    public List<String> of(Case c) {
        return List.of();
    }

    @Override
    public Optional<byte[]> page(Case c, String page, Language language) {
        return Optional.empty();
    }

    @Override
    public List<String> files(Case c) {
        return List.of(SimulatorFiles.PLANS);
    }

    @Override
    public Optional<byte[]> file(Case c, String name) throws IOException {
        return name.equals(SimulatorFiles.PLANS) ? files.findPlans(c) : Optional.empty();
    }

    @Override
    public boolean hasPlans(Case c) {
        return files.hasPlans(c);
    }

    @Override
    public void prepare(List<Case> cases, Planner.Progress progress) throws IOException {
        for (Case c : cases) {
            files.plans(c, (done, of) -> progress.step(c.settings().id() + ": plans", done, of));
        }
    }
}
