package org.holdfast.cli;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.model.Currency;
import org.holdfast.model.Text;
import org.holdfast.questions.Argument;
import org.holdfast.questions.Unknown;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What the value of an option has to be, and what is said of one that is not. */
final class OptionValue {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class);

    /** An example of any whole number: there are no limits to say. */
    private static final double ANY = 7;

    private OptionValue() {}

    /** What an option is called, as it is typed; what stands for an argument in the help. */
    static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** The same with what stands for its value: {@code --seed N}. */
    static String whole(ArgSpec arg) {
        return arg instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : arg.paramLabel();
    }

    /** What is said of a value that could not be read. */
    static Text refusal(ArgSpec arg, String got) {
        return number(arg)
                .map(argument -> argument.refusal(name(arg), got))
                .orElseGet(() -> Unknown.refusal(name(arg), takes(arg, got), got));
    }

    /** What the help of a count says of the least and the most that it takes. */
    static Optional<Text> limits(ArgSpec arg) {
        boolean isCount = within(arg).map(Within::count).orElse(true);
        return isCount ? number(arg).flatMap(Argument::limits) : Optional.empty();
    }

    /** The option that an argument of a question is on the command line. */
    static OptionSpec option(Argument argument) {
        double standard = argument.standard();
        return OptionSpec.builder(named(argument))
                .paramLabel(argument.label())
                .userObject(argument)
                .type(argument.whole() ? int.class : double.class)
                .defaultValue(
                        argument.whole()
                                ? Integer.toString((int) standard)
                                : Double.toString(standard))
                .build();
    }

    /** The value of such an option. */
    static double given(CommandSpec command, Argument argument) {
        Number given = command.findOption(named(argument)).getValue();
        return given.doubleValue();
    }

    private static String named(Argument argument) {
        return "--" + argument.name();
    }

    /** Ends the command if a number that was given makes no sense. */
    static void check(ParseResult parsed) {
        for (CommandLine command : parsed.asCommandLineList()) {
            for (ArgSpec arg : command.getParseResult().matchedArgs()) {
                Optional<Argument> argument = number(arg);
                for (String got : arg.originalStringValues()) {
                    if (argument.isPresent() && !argument.get().takes(Double.parseDouble(got))) {
                        Text why = argument.get().refusal(name(arg), got);
                        throw new ParameterException(command, why.in(Main.language(command)));
                    }
                }
            }
        }
    }

    /** A number with decimals, written as a case writes it. */
    static double decimal(String text) {
        OptionalDouble number = Decimal.parse(text);
        if (number.isEmpty() || Double.isInfinite(number.getAsDouble())) {
            throw new NumberFormatException(text);
        }
        return number.getAsDouble();
    }

    /** Which numbers an option takes, if it takes numbers. */
    private static Optional<Argument> number(ArgSpec arg) {
        if (arg.userObject() instanceof Argument argument) {
            return Optional.of(argument);
        }
        Class<?> type = type(arg);
        boolean whole = WHOLE.contains(type);
        if (!whole && !DECIMAL.contains(type)) {
            return Optional.empty();
        }
        return Optional.of(
                within(arg)
                        .map(within -> argument(arg, within, whole))
                        .orElseGet(() ->
                                argument(
                                        arg,
                                        ANY,
                                        Double.NEGATIVE_INFINITY,
                                        whole,
                                        OptionalDouble.empty())));
    }

    private static Optional<Within> within(ArgSpec arg) {
        return arg.userObject() instanceof Field field
                ? Optional.ofNullable(field.getAnnotation(Within.class))
                : Optional.empty();
    }

    private static Argument argument(ArgSpec arg, Within within, boolean whole) {
        double most = within.to();
        OptionalDouble below =
                Double.isInfinite(most)
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(whole ? most + 1 : Math.nextUp(most));
        return argument(arg, within.suchAs(), within.from(), whole, below);
    }

    private static Argument argument(
            ArgSpec arg, double example, double least, boolean whole, OptionalDouble below) {
        return new Argument(name(arg), arg.paramLabel(), example, example, least, below, whole);
    }

    /** What an option takes that takes no numbers. */
    private static Text takes(ArgSpec arg, String got) {
        Class<?> type = type(arg);
        if (type.isEnum()) {
            return RefusalMessages.oneOf(String.join(", ", words(arg, type)));
        }
        if (type == Path.class) {
            boolean isAscii = got.chars().allMatch(letter -> letter < 128);
            return isAscii ? RefusalMessages.A_FILE : RefusalMessages.A_FILE_IN_A_LOCALE;
        }
        if (type == LocalDate.class) {
            return RefusalMessages.A_DAY;
        }
        return type == Currency.class ? RefusalMessages.A_CURRENCY : RefusalMessages.NO_VALUE;
    }

    private static List<String> words(ArgSpec arg, Class<?> type) {
        Iterable<String> listed = arg.completionCandidates();
        List<String> named =
                listed == null
                        ? List.of(type.getEnumConstants()).stream().map(Object::toString).toList()
                        : StreamSupport.stream(listed.spliterator(), false).toList();
        return named.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    /** Of the value itself, also where there may be none or several. */
    private static Class<?> type(ArgSpec arg) {
        return arg.auxiliaryTypes()[0];
    }
}
