package org.holdfast.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
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
        CommandLine line = main.line(args);
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            around.say(RefusalMessages.MEMORY_FULL.in(main.asked));
            return Exit.OUR_MISTAKE;
        } catch (Throwable e) { // the door: nobody above us could say it better
            return main.ourMistake(e);
        } finally {
            around.rawOut().flush(); // rows of CSV are written without a println, which would do it
        }
    }

    /** The commands with all that each takes. */
    static CommandLine commands(Environment around) {
        return new Main(around, Language.EN).line("@");
    }

    private CommandLine line(String... args) {
        CommandLine line = new CommandLine(this);
        SubCommand.add(COMMANDS, line, List.of(args));
        line.setOut(around.rawOut())
                .setErr(around.err())
                .setColorScheme(Help.defaultColorScheme(around.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> wrongUse(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
        line.setResourceBundle(HelpTexts.in(asked));
        line.setHelpFactory((of, colours) -> new HelpWithLimits(of, colours, asked));
        // A language said before the command is the command's too.
        line.setDefaultValueProvider(of ->
                of instanceof OptionSpec option && option.longestName().equals("--lang")
                        ? asked.code()
                        : null);
        NarrowHelp.set(line, around.width());
        line.registerConverter(Path.class, Main::path)
                .registerConverter(LocalDate.class, LocalDate::parse)
                .registerConverter(Double.class, OptionValue::decimal)
                .registerConverter(double.class, OptionValue::decimal)
                .setExecutionStrategy(Main::executed);
        return line;
    }

    /** A path; no text stands for the folder one is in. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("empty");
        }
        return Path.of(text);
    }

    private static int executed(ParseResult parsed) {
        boolean help =
                parsed.asCommandLineList().stream()
                        .anyMatch(line -> line.getParseResult().isUsageHelpRequested());
        if (!help) {
            OptionValue.check(parsed);
        }
        return new CommandLine.RunLast().execute(parsed);
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
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        around.say(TerminalText.line(wrong(e, command, name)));
        around.err().println(RefusalMessages.showsHow(name, asked));
        return Exit.WRONG_USE;
    }

    /** What was wrong with the line, in the language that it asks for. */
    private String wrong(ParameterException e, CommandLine command, String name) {
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    unknown(unmatched.getUnmatched().getFirst(), command, name);
            case MissingParameterException missing ->
                    RefusalMessages.missing(
                            missing.getMissing().stream()
                                    .map(OptionValue::whole)
                                    .collect(Collectors.joining(", ")),
                            asked);
            case OverwrittenOptionException twice ->
                    RefusalMessages.twice(OptionValue.name(twice.getOverwritten()), asked);
            default ->
                    e.getArgSpec() != null && e.getValue() != null
                            ? OptionValue.refusal(e.getArgSpec(), e.getValue()).in(asked)
                            : String.valueOf(e.getMessage());
        };
    }

    private String unknown(String argument, CommandLine command, String name) {
        CommandSpec of = command.getCommandSpec();
        boolean isOption = argument.startsWith("-");
        if (isOption && command.getParent() == null) {
            return RefusalMessages.unknownOption(argument, asked);
        }
        // What may stay out is left to the next argument if it cannot be read, and so to nobody.
        Optional<PositionalParamSpec> unread =
                of.positionalParameters().stream()
                        .filter(one -> one.arity().isVariable())
                        .findFirst();
        if (!isOption && unread.isPresent()) {
            return OptionValue.refusal(unread.get(), argument).in(asked);
        }
        Set<String> names = isOption ? of.optionsMap().keySet() : of.subcommands().keySet();
        return !isOption && names.isEmpty()
                ? RefusalMessages.tooMuch(argument, asked)
                : Unknown.text(
                                isOption ? RefusalMessages.OPTION : RefusalMessages.COMMAND,
                                isOption ? argument.split("=", 2)[0] : argument,
                                Text.same(command.getParent() == null ? "Holdfast" : name),
                                names)
                        .in(asked);
    }

    private int failed(Exception e, CommandLine command) {
        return switch (e) {
            case WrongArgumentException wrong ->
                    wrongUse(new ParameterException(command, wrong.why().in(asked)));
            case ProblemsException problems -> problems(problems, command);
            case BadFileException bad -> {
                around.say(TerminalText.line(bad.in(asked)));
                yield Exit.PROBLEMS;
            }
            case HighsUnavailableException none -> {
                around.say(String.valueOf(none.getMessage()));
                yield Exit.WRONG_USE;
            }
            case BrokenLogException broken -> {
                around.say(
                        broken.getMessage()
                                + " Nothing was added to it. 'holdfast audit verify' says"
                                + " what is wrong.");
                yield Exit.PROBLEMS;
            }
            case StoreException store -> store(store);
            case NoSuchFileException none -> unusable(none);
            case FileAlreadyExistsException there -> unusable(there);
            case FileNotFoundException folder -> unusable(folder);
            case UncheckedIOException io when io.getCause() instanceof StoreException store ->
                    store(store);
            default -> ourMistake(e);
        };
    }

    private int store(StoreException e) {
        around.say(TerminalText.line(e.text().in(asked)));
        return Exit.PROBLEMS;
    }

    private int unusable(IOException e) {
        around.say(TerminalText.line(Say.reason(e).in(asked)) + ".");
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
        around.say(CheckCommand.count(e.problems(), asked) + CliMessages.nothingWasComputed(asked));
        return Exit.PROBLEMS;
    }

    static Language language(CommandLine command) {
        return ((Main) command.getCommandSpec().root().userObject()).asked;
    }

    private int ourMistake(Throwable e) {
        around.say(
                "This is our mistake: "
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
