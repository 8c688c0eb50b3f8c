package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.casefile.Reading;
import org.holdfast.cli.CaseArguments.Chosen;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.results.Summary;
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

    @Spec private CommandSpec spec;

    /**
     * Adds commands to the one above them. Those whose name is no argument are a name alone, for
     * help lists and suggestions: to read what a command takes costs picocli milliseconds, and
     * there are more than fifty. A line that begins with one of them lists and suggests no others.
     */
    static void add(List<Named> commands, CommandLine above, List<String> arguments) {
        // Picocli reads arguments from a file, @FILE; any command may be named there.
        boolean each = arguments.stream().anyMatch(argument -> argument.startsWith("@"));
        boolean chosen =
                !arguments.isEmpty()
                        && commands.stream().anyMatch(c -> c.name().equals(arguments.getFirst()));
        for (Named one : commands) {
            if (each || arguments.contains(one.name())) {
                SubCommand command = one.making().get();
                CommandLine line = new CommandLine(command);
                command.addOptions();
                add(command.commands(), line, arguments);
                above.addSubcommand(one.name(), line);
            } else if (!chosen) {
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

    /** One object on one line. */
    final void printJson(Object told) {
        around().out().println(Summary.line(told));
    }

    /** Where files went, below all that was said. */
    final void printPlace(Path place) {
        around().out().println();
        around().out().println(place);
    }

    /** What everything of this case has to say first, if that is anything. */
    static Blocks marked(Case c, Language language) {
        Blocks blocks = new Blocks();
        String mark = c.mark(language);
        return mark.isEmpty() ? blocks : blocks.paragraph(mark);
    }

    /** Work on a scenario of a case that was read already. */
    final Job job(SolveArguments how, Reading.Sound read, Scenario scenario, Path kept) {
        return Job.on(around(), spec, how, new Chosen(read, scenario, List.of(), kept));
    }

    /** Ends the command if something is where a folder is to be made. */
    static void mustBeFree(Path folder, Path named) throws IOException, BadFileException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new BadFileException(CliMessages.notEmptyLeftAs(named.toString()));
        }
    }

    /** A file is not empty either: nothing can be written into it. */
    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** That it was used in a wrong way. */
    final ParameterException wrong(Text why) {
        return Say.wrong(spec, why);
    }
}
