package org.holdfast.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.holdfast.cli.SubCommand.Named;
import org.holdfast.highs.HighsUnavailableException;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.Problem;
import org.holdfast.model.Language;
import org.holdfast.model.TerminalText;
import org.holdfast.model.Text;
import org.holdfast.questions.Question;
import org.holdfast.questions.Questions;
import org.holdfast.questions.Unknown;
import org.holdfast.questions.WrongArgumentException;
import org.holdfast.results.Summary;
import org.holdfast.store.StoreException;
import org.holdfast.store.audit.BrokenLogException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code holdfast}: hands its arguments to one subcommand and returns an exit code. */
@Command(
        name = "holdfast",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnSuccess = Exit.DONE,
        exitCodeOnInvalidInput = Exit.WRONG_USE,
        exitCodeOnExecutionException = Exit.OUR_MISTAKE)
public final class Main implements Runnable {
    private static final String REPORT =
            "Please report it with the command, the case and the output of 'holdfast --version';"
                    + " --debug shows where it happened.";

    /** The commands, in the order in which they are listed. */
    private static final List<Named> COMMANDS =
            List.of(
                    new Named("brief", BriefCommand::new),
                    new Named("check", CheckCommand::new),
                    new Named("balance", BalanceCommand::new),
                    new Named("plan", PlanCommand::new),
                    asking(Questions.DELAY),
                    new Named("levers", LeversCommand::new),
                    new Named("explore", ExploreCommand::new),
                    asking(Questions.HINDCAST),
                    asking(Questions.POLICIES),
                    asking(Questions.LADDER),
                    asking(Questions.ALTERNATIVES),
                    asking(Questions.FRONTIER),
                    asking(Questions.RANGES),
                    asking(Questions.FIRST_STAGE),
                    asking(Questions.STABILITY),
                    asking(Questions.HORIZON),
                    asking(Questions.INTEGERS),
                    asking(Questions.BREAKING),
                    new Named("policy-graph", PolicyGraphCommand::new),
                    new Named("forecast", ForecastCommand::new),
                    new Named("score", ScoreCommand::new),
                    new Named("diff", DiffCommand::new),
                    new Named("freeze", FreezeCommand::new),
                    new Named("new", NewCommand::new),
                    new Named("roll", RollCommand::new),
                    new Named("elicit", ElicitCommand::new),
                    new Named("oversight", OversightCommand::new),
                    new Named("ledger", LedgerCommand::new),
                    new Named("audit", AuditCommand::new),
                    new Named("store", StoreCommand::new),
                    new Named("studio", StudioCommand::new),
                    new Named("publish", PublishCommand::new),
                    new Named("smps", SmpsCommand::new),
                    new Named("test", TestCommand::new));

    private final Environment around;

    @Spec private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = "--lang",
            paramLabel = LanguageCodes.LABEL,
            completionCandidates = LanguageCodes.class,
            defaultValue = "EN")
    @SuppressWarnings("UnusedVariable") // HelpTexts reads it
    private Language language;

    /** The language that the whole line asks for, also where it could not be parsed. */
    private final Language asked;

    private Main(Environment around, Language asked) {
        this.around = around;
        this.asked = asked;
    }

    /** Runs one command and ends the process with its {@link Exit} code. */
    public static void main(String[] args) {
        System.exit(run(Environment.ofThisProcess(), args));
    }

    private static Named asking(Question<?> question) {
        return new Named(question.name(), () -> new QuestionCommand<>(question));
    }

    /** Runs one command in the given surroundings; returns its {@link Exit} code. */
    static int run(Environment around, String... args) {
        Main main = new Main(around, HelpTexts.asked(args));
        CommandLine line = new CommandLine(main);
        SubCommand.add(COMMANDS, line, List.of(args));
        line.setOut(around.rawOut())
                .setErr(around.err())
                .setColorScheme(Help.defaultColorScheme(around.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> main.wrongUse(e))
                .setExecutionExceptionHandler((e, command, parsed) -> main.failed(e, command));
        line.setResourceBundle(HelpTexts.in(main.asked));
        // A language said before the command is the command's too.
        line.setDefaultValueProvider(of ->
                of instanceof OptionSpec option && option.longestName().equals("--lang")
                        ? main.asked.code()
                        : null);
        NarrowHelp.set(line, around.width());
        line.registerConverter(Path.class, Main::path)
                .registerConverter(Integer.class, text -> whole(text, Integer::valueOf))
                .registerConverter(int.class, text -> whole(text, Integer::valueOf))
                .registerConverter(long.class, text -> whole(text, Long::valueOf));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            around.err().println("holdfast: " + RefusalMessages.MEMORY_FULL.in(main.asked));
            return Exit.OUR_MISTAKE;
        } catch (Throwable e) { // the door: nobody above us could say it better
            return main.ourMistake(e);
        } finally {
            around.rawOut().flush(); // rows of CSV are written without a println, which would do it
        }
    }

    /** A path, of which Java's own words would say less. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("it is empty; name a file or a folder");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "'"
                            + text
                            + "' cannot be a name of a file here; with letters beyond ASCII in it,"
                            + " a locale such as LC_ALL=C.UTF-8 is needed");
        }
    }

    private static <N> N whole(String text, Function<String, N> reading) {
        try {
            return reading.apply(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no whole number, or too large");
        }
    }

    Environment around() {
        return around;
    }

    /** Without a subcommand there is nothing to do but say what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(around.rawOut());
    }

    private int wrongUse(ParameterException e) {
        PrintWriter err = around.err();
        CommandLine command = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
            err.println(
                    "holdfast: " + TerminalText.line(unknown(unmatched.getUnmatched().getFirst())));
        } else {
            err.println("holdfast: " + TerminalText.line(String.valueOf(e.getMessage())));
            UnmatchedArgumentException.printSuggestions(e, err);
        }
        err.println(RefusalMessages.showsHow(command.getCommandSpec().qualifiedName(), asked));
        return Exit.WRONG_USE;
    }

    private String unknown(String argument) {
        if (argument.startsWith("-")) {
            return RefusalMessages.unknownOption(argument, asked);
        }
        return Unknown.text(
                        RefusalMessages.COMMAND,
                        argument,
                        Text.same("Holdfast"),
                        spec.subcommands().keySet())
                .in(asked);
    }

    private int failed(Exception e, CommandLine command) {
        return switch (e) {
            case WrongArgumentException wrong ->
                    wrongUse(new ParameterException(command, wrong.why().in(asked)));
            case ProblemsException problems -> problems(problems, command);
            case BadFileException bad -> {
                around.err().println("holdfast: " + TerminalText.line(bad.in(asked)));
                yield Exit.PROBLEMS;
            }
            case HighsUnavailableException none -> {
                around.err().println("holdfast: " + none.getMessage());
                yield Exit.WRONG_USE;
            }
            case BrokenLogException broken -> {
                around.err()
                        .println(
                                "holdfast: "
                                        + broken.getMessage()
                                        + " Nothing was added to it. 'holdfast audit verify' says"
                                        + " what is wrong.");
                yield Exit.PROBLEMS;
            }
            case StoreException store -> store(store);
            case NoSuchFileException none -> unusable(none);
            case FileAlreadyExistsException there -> unusable(there);
            case UncheckedIOException io when io.getCause() instanceof StoreException store ->
                    store(store);
            default -> ourMistake(e);
        };
    }

    private int store(StoreException e) {
        around.err().println("holdfast: " + TerminalText.line(e.text().in(asked)));
        return Exit.PROBLEMS;
    }

    private int unusable(FileSystemException e) {
        around.err().println("holdfast: " + TerminalText.line(Say.reason(e).in(asked)) + ".");
        return Exit.PROBLEMS;
    }

    private int problems(ProblemsException e, CommandLine command) {
        if (command.getParseResult().hasMatchedOption("--json")) {
            around.out()
                    .println(
                            Summary.line(
                                    CheckCommand.Problems.of(
                                            command.getCommandName(), e.problems())));
        }
        for (Problem problem : e.problems()) {
            around.err().println(CheckCommand.line(problem, asked));
        }
        around.err()
                .println(
                        "holdfast: "
                                + CheckCommand.count(e.problems(), asked)
                                + CliMessages.nothingWasComputed(asked));
        return Exit.PROBLEMS;
    }

    static Language language(CommandLine command) {
        return ((Main) command.getCommandSpec().root().userObject()).asked;
    }

    private int ourMistake(Throwable e) {
        around.err()
                .println(
                        "holdfast: This is our mistake: "
                                + String.valueOf(e).replaceAll("\\s+", " ")
                                + ". "
                                + REPORT);
        if (debug || around.debug()) {
            StringWriter stack = new StringWriter();
            e.printStackTrace(new PrintWriter(stack, true));
            around.err().print(stack);
            around.err().flush();
        }
        return Exit.OUR_MISTAKE;
    }
}
