package org.holdfast.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command below {@code holdfast}. What it says with {@code --help} stands in help.properties. */
@Command(mixinStandardHelpOptions = true)
abstract class SubCommand implements Callable<Integer> {
    /** What a command is called, and how it is made. */
    record Named(String name, Supplier<? extends SubCommand> making) {}

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /**
     * Adds commands to the one above them. Those whose name is no argument are a name alone, for
     * help lists and suggestions: to read what a command takes costs picocli milliseconds, and
     * there are more than fifty.
     */
    static void add(List<Named> commands, CommandLine above, List<String> arguments) {
        // Picocli reads arguments from a file, @FILE; any command may be named there.
        boolean each = arguments.stream().anyMatch(argument -> argument.startsWith("@"));
        for (Named one : commands) {
            if (each || arguments.contains(one.name())) {
                SubCommand command = one.making().get();
                CommandLine line = new CommandLine(command);
                command.addOptions();
                add(command.commands(), line, arguments);
                above.addSubcommand(one.name(), line);
            } else {
                above.addSubcommand(one.name(), new CommandLine(CommandSpec.create()));
            }
        }
    }

    /** The commands below this one, in the order in which they are listed. */
    List<Named> commands() {
        return List.of();
    }

    /** Adds options that no field of this command is annotated with. */
    void addOptions() {}

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
    final ParameterException wrong(Text why) {
        return Say.wrong(spec, why);
    }
}
