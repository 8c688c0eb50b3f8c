package org.holdfast.benchmarks;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;

/** Case folders, ready to plan. */
public final class Cases {
    public static final String BASELINE = "baseline";

    private Cases() {}

    public static Instance instance(Path folder, String scenario) {
        Case c =
                switch (CaseReader.read(folder)) {
                    case Reading.Sound(var sound, _, _, _) -> sound;
                    case Reading.Unsound(var problems) ->
                            throw new IllegalArgumentException(
                                    problems.stream()
                                            .map(Object::toString)
                                            .collect(Collectors.joining("\n")));
                };
        return Instance.of(
                c,
                c.findScenario(scenario)
                        .orElseThrow(() -> new IllegalArgumentException("no such scenario")));
    }
}
