package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Unmatched;

/** Listed for the reader; the launcher runs it before any Java of ours is started. */
final class TestCommand extends SubCommand {
    @Unmatched
    @SuppressWarnings("UnusedVariable") // so that picocli refuses none of them
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        around().say("'test' builds from sources; call it as ./holdfast test in a checkout.");
        return Exit.WRONG_USE;
    }
}
