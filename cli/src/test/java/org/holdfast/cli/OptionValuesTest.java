package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Every option of every command meets every value that is none of its own. */
class OptionValuesTest {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class);

    /** Which no number is: text, nothing, what Java alone reads, what is too large. */
    private static final List<String> NO_NUMBER =
            List.of(
                    "none such",
                    "",
                    " ",
                    "NaN",
                    "Infinity",
                    "1e400",
                    "1d",
                    "0x10",
                    "0,5",
                    "\u001b[31m");

    private static final List<String> NO_WHOLE = List.of("1.5", "99999999999999999999");

    /** Beyond what any option takes that has a limit at all. */
    private static final List<String> BEYOND = List.of("-1", "-2000000000");

    /** Whose number only says which drawing is made. */
    private static final Set<String> FREE = Set.of("--seed");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    /**
     * A value that an option does not take.
     *
     * @param words the command, with something for all that it needs
     */
    private record Wrong(List<String> words, ArgSpec arg, String value) {
        private String[] line(Language language) {
            List<String> line = new ArrayList<>(List.of("--lang=" + language.code()));
            line.addAll(words);
            if (arg instanceof OptionSpec option) {
                line.add(option.longestName() + "=" + value);
            }
            return line.toArray(String[]::new);
        }

        private String name() {
            return OptionValuesTest.name(arg);
        }

        @Override
        public String toString() {
            return String.join(" ", words) + " " + name() + "=" + value;
        }
    }

    private static CommandLine commands() {
        return Main.commands(
                new Environment(
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(Writer.nullWriter()),
                        false,
                        false,
                        80,
                        1L << 30,
                        folder,
                        Map.of(),
                        LocalDate.of(2026, 11, 24)));
    }

    private static List<CommandSpec> all(CommandLine line) {
        List<CommandSpec> found = new ArrayList<>(List.of(line.getCommandSpec()));
        line.getSubcommands().values().forEach(below -> found.addAll(all(below)));
        return found;
    }

    /** Of each option three values, in turn, so that each value is met by many options. */
    private static List<Wrong> wrong() {
        List<Wrong> all = new ArrayList<>();
        int turn = 0;
        for (CommandSpec command : all(commands())) {
            for (ArgSpec arg : command.args()) {
                List<String> values = values(arg);
                for (int k = 0; k < Math.min(3, values.size()); k++) {
                    String value = values.get(turn++ % values.size());
                    all.add(new Wrong(words(command, arg, value), arg, value));
                }
            }
        }
        return all;
    }

    /** The command, with something for each argument that it cannot go without. */
    @SuppressWarnings("ReferenceEquality") // the very argument, not one like it
    private static List<String> words(CommandSpec command, ArgSpec but, String value) {
        List<String> words = new ArrayList<>(List.of(command.qualifiedName(" ").split(" ")));
        words.removeFirst();
        for (PositionalParamSpec one : command.positionalParameters()) {
            if (one == but) {
                words.add(value);
            } else if (one.required()) {
                words.add("some");
            }
        }
        for (OptionSpec one : command.options()) {
            if (one != but && one.required()) {
                words.add(one.longestName() + "=some");
            }
        }
        return words;
    }

    private static List<String> values(ArgSpec arg) {
        Class<?> type = arg.auxiliaryTypes()[0];
        if (WHOLE.contains(type)) {
            return Stream.of(
                            NO_NUMBER,
                            NO_WHOLE,
                            FREE.contains(name(arg)) ? List.<String>of() : BEYOND)
                    .flatMap(List::stream)
                    .toList();
        }
        if (DECIMAL.contains(type)) {
            return Stream.of(NO_NUMBER, BEYOND).flatMap(List::stream).toList();
        }
        if (type == Path.class) {
            return List.of("", " ", "no\0name");
        }
        if (type == boolean.class) {
            return List.of("none such");
        }
        return type == String.class ? List.of() : List.of("none such", "", "-1", "1e400");
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    @Test
    void aValueThatIsNoneOfItsOwnIsMetWithWhatTheOptionTakes() {
        wrong().forEach(wrong -> met(wrong, Language.EN));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = Mode.EXCLUDE)
    void andInTheLanguageThatIsAskedFor(Language language) {
        Set<ArgSpec> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Wrong> first = wrong().stream().filter(one -> seen.add(one.arg())).toList();
        List<Language> others = Stream.of(Language.values()).filter(l -> l != Language.EN).toList();
        for (int k = others.indexOf(language); k < first.size(); k += others.size()) {
            met(first.get(k), language);
        }
    }

    private static void met(Wrong wrong, Language language) {
        Called called = Called.in(folder, wrong.line(language));
        assertThat(called.exit()).as("%s: %s", wrong, called.err()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.out()).isEmpty();
        assertThat(called.err().lines()).as("%s", wrong).hasSize(2);
        String said = called.err().lines().findFirst().orElseThrow();
        assertThat(said)
                .as("%s", wrong)
                .startsWith("holdfast: " + wrong.name() + " ")
                .contains(wrong.value().replaceAll("\\p{Cntrl}", "?"))
                .doesNotContain("java", "Exception", "\u001b");
        assertThat(said)
                .containsPattern(
                        switch (language) {
                            case EN -> " takes .*; got '.*'\\.";
                            case NL -> " is .*, niet '.*'\\.";
                            case UK -> " приймає .*, а вказано «.*»\\.";
                        });
    }

    @Test
    void allCommandsAndKindsOfValuesAreMet() {
        List<Wrong> all = wrong();
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(all.stream().map(one -> one.arg().auxiliaryTypes()[0]).distinct())
                .hasSizeGreaterThan(8);
        assertThat(all).extracting(Wrong::value).containsAll(NO_NUMBER).containsAll(NO_WHOLE);
    }
}
