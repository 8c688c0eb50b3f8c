package org.holdfast.cli;

import java.util.concurrent.Callable;
import org.holdfast.report.Blocks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command below {@code holdfast}. What it says with {@code --help} stands in help.properties. */
abstract class SubCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    final CommandSpec spec() {
        return spec;
    }

    final Environment around() {
        return ((Main) spec.root().userObject()).around();
    }

    final void print(Blocks blocks) {
        SectionText.of(blocks.list(), around().width()).forEach(around().out()::println);
    }

    /** That it was used in a wrong way. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final ParameterException wrong(String message, Throwable cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
