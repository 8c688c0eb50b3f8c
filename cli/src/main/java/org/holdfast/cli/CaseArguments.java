package org.holdfast.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Scenario;
import org.holdfast.questions.Asked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case and which scenario a command is about. */
final class CaseArguments {
    static final String BASELINE = "baseline";

    @Parameters(paramLabel = "CASE")
    private Path path;

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = BASELINE)
    private String scenario;

    @Option(names = "--set", paramLabel = "LEVER=VALUE")
    private List<String> set = new ArrayList<>();

    @Mixin private OverlayArguments over = new OverlayArguments();

    /**
     * What was asked.
     *
     * @param read the case, with what lies beside its tables
     * @param set the levers set by hand, as {@code lever=value}, in the case's order
     * @param kept the folder in which answers are kept between runs
     */
    record Chosen(Reading.Sound read, Scenario scenario, List<String> set, Path kept) {
        Chosen {
            set = List.copyOf(set);
        }

        Case c() {
            return read.sound();
        }

        /** A name for the folder of results: the scenario, and what was set by hand. */
        String name() {
            String name = scenario.id() + set.stream().map(s -> "+" + s).reduce("", String::concat);
            return name.length() <= 100
                    ? name
                    : scenario.id() + "+" + Integer.toHexString(set.hashCode());
        }
    }

    Path path() {
        return path;
    }

    /** Reads the case and finds the scenario in it. */
    Chosen ask(Environment around) {
        Path folder = around.folder().resolve(path);
        return asked(sound(CaseReader.read(folder, over.folders(around))), over.kept(around));
    }

    /** What was read, if it is a case; its problems end the command. */
    static Reading.Sound sound(Reading reading) {
        return switch (reading) {
            case Reading.Unsound unsound -> throw new ProblemsException(unsound.problems());
            case Reading.Sound sound -> sound;
        };
    }

    /** A scenario of the case. */
    static Scenario scenario(Case c, String name) {
        return Asked.of(c, name, List.of(), 0).scenario();
    }

    private Chosen asked(Reading.Sound read, Path kept) {
        Asked found = Asked.of(read.sound(), scenario, set, 0);
        return new Chosen(read, found.scenario(), found.set(), kept);
    }
}
