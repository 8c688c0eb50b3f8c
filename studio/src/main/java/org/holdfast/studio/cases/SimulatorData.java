package org.holdfast.studio.cases;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.site.SimulatorFiles;

/**
 * What the simulator needs of each case. The pack is made when it is asked for or when it is its
 * turn; the plans of its steps come when there is time.
 */
public final class SimulatorData implements Pages {
    private static final System.Logger LOG = System.getLogger(SimulatorData.class.getName());

    private final SimulatorFiles files;

    public SimulatorData(SimulatorFiles files) {
        this.files = files;
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
    public Optional<byte[]> file(Case c, String name) throws IOException {
        if (name.equals(SimulatorFiles.PACK)) {
            return Optional.of(files.pack(c));
        }
        if (name.equals(SimulatorFiles.PLANS)) {
            return files.findPlans(c);
        }
        for (Language language : Language.values()) {
            if (name.equals(SimulatorFiles.first(language))) {
                return Optional.of(files.first(c, language));
            }
        }
        return Optional.empty();
    }

    /** Packs first, then the plans of their steps. */
    @Override
    public void prepare(List<Case> cases) {
        try {
            for (Case c : cases) {
                files.first(c, Language.EN);
            }
            for (Case c : cases) {
                files.plans(c, (done, of) -> {});
            }
        } catch (IOException | IllegalStateException e) {
            // The rest of the studio works without.
            LOG.log(System.Logger.Level.WARNING, "the simulator's files could not be made", e);
        }
    }
}
