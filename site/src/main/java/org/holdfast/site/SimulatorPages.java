package org.holdfast.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.plan.Planner;

/** What the simulator starts from; made when it is asked for, or when it is its turn. */
public final class SimulatorPages implements Pages {
    private final SimulatorFiles files;

    public SimulatorPages(SimulatorFiles files) {
        this.files = files;
    }

    @Override
    public Making making() {
        return Making.SIMULATOR;
    }

    @Override
    public List<String> of(Case c) {
        return List.of("simulator");
    }

    @Override
    public Optional<byte[]> page(Case c, String page, Language language) {
        return Optional.empty();
    }

    @Override
    public List<String> files(Case c) {
        List<String> names = new ArrayList<>(List.of(SimulatorFiles.PACK));
        for (Language language : Language.values()) {
            names.add(SimulatorFiles.first(language));
        }
        return names;
    }

    @Override
    public Optional<byte[]> file(Case c, String name) throws IOException {
        if (name.equals(SimulatorFiles.PACK)) {
            return Optional.of(files.pack(c));
        }
        for (Language language : Language.values()) {
            if (name.equals(SimulatorFiles.first(language))) {
                return Optional.of(files.first(c, language));
            }
        }
        return Optional.empty();
    }

    @Override
    public void begin(List<Case> cases, Planner.Progress progress) throws IOException {
        prepare(cases, progress);
    }

    @Override
    public void prepare(List<Case> cases, Planner.Progress progress) throws IOException {
        for (Case c : cases) {
            progress.step(c.settings().id() + ": pack", 0, 1);
            files.first(c, Language.EN);
            progress.step(c.settings().id() + ": pack", 1, 1);
        }
    }
}
