package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;

/** Listed for the reader; the launcher runs it before any Java of ours is started. */
@Command(
        name = "test",
        header = "Builds Holdfast from its sources, with every test.",
        description = {
            "Runs the whole build, which checks everything; its output goes to target/test.log."
                    + " What stands behind 'test' goes to Maven, as in ./mvnw verify."
        },
        footer = {
            "",
            "Examples:",
            "  ./holdfast test",
            "  ./holdfast test -pl balance",
            "",
            "Usual time: about twenty minutes on two cores."
        })
final class TestCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Unmatched
    @SuppressWarnings("UnusedVariable") // so that picocli refuses none of them
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        main.around()
                .err()
                .println(
                        "holdfast: 'test' builds from sources; call it as ./holdfast test in a"
                                + " checkout.");
        return Exit.WRONG_USE;
    }
}
