package org.holdfast.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledMessagesTest {
    private static final String MODEL =
            """
            package org.holdfast.model;
            public record Text(String en, String nl) {}
            """;
    private static final String LANGUAGE =
            """
            package org.holdfast.model;
            public enum Language { EN, NL }
            """;

    @TempDir Path folder;

    @Test
    void aMessageIsAMethodThatSaysItInEachLanguage() throws Exception {
        write("en/Waiting.ftl", "costs = Waiting { $wait } costs { $amount }.");
        write("nl/Waiting.ftl", "costs = { $wait } wachten kost { $amount }.");
        assertThat(said("costs", "EN", "6 months", "€3 m"))
                .isEqualTo("Waiting 6 months costs €3 m.");
        assertThat(said("costs", "NL", "6 maanden", "€ 3 mln"))
                .isEqualTo("6 maanden wachten kost € 3 mln.");
    }

    @Test
    void anIdInCapitalsIsAConstantInAllLanguages() throws Exception {
        write("en/Waiting.ftl", "-plan = plan\nTITLE = The { -plan }");
        write("nl/Waiting.ftl", "-plan = plan\nTITLE = Het { -plan }");
        assertThat(compiled().getField("TITLE").get(null))
                .hasToString("Text[en=The plan, nl=Het plan]");
    }

    @Test
    void aNumberChoosesByThePluralOfItsLanguage() throws Exception {
        String months =
                "months = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n } more\n }";
        write("en/Waiting.ftl", months);
        write("nl/Waiting.ftl", months);
        assertThat(said("months", "EN", 0)).isEqualTo("none");
        assertThat(said("months", "EN", 1)).isEqualTo("one");
        assertThat(said("months", "NL", 7)).isEqualTo("7 more");
    }

    @Test
    void ukrainianHasThreePluralsOfWholeNumbers() throws Exception {
        StringBuilder rules = new StringBuilder("package told; public class Waiting {");
        for (String category : List.of("one", "few", "many")) {
            rules.append("public static boolean " + category + "(int n) { return ")
                    .append(Plurals.UK.condition(category, "n"))
                    .append("; }");
        }
        Files.createDirectories(folder.resolve("java"));
        Files.writeString(folder.resolve("java/Waiting.java"), rules + "}");
        Class<?> ukrainian = loaded();
        for (int n = 0; n <= 1000; n++) {
            int last = n % 10;
            boolean teen = n % 100 >= 11 && n % 100 <= 14;
            String expected = teen || last == 0 || last >= 5 ? "many" : last == 1 ? "one" : "few";
            for (String category : List.of("one", "few", "many")) {
                assertThat(ukrainian.getMethod(category, int.class).invoke(null, n))
                        .as(category + " of " + n)
                        .isEqualTo(category.equals(expected));
            }
        }
    }

    @Test
    void aTruthAndAConstantOfAnEnumChoose() throws Exception {
        String text =
                """
                # $language2 (org.holdfast.model.Language)
                told = { $late ->
                    [true] late
                   *[false] in time
                 } { $language2 ->
                    [EN] English
                   *[NL] Dutch
                 }
                """;
        write("en/Waiting.ftl", text);
        write("nl/Waiting.ftl", text);
        Class<?> waiting = compiled();
        Class<?> language = waiting.getClassLoader().loadClass("org.holdfast.model.Language");
        Object dutch = language.getEnumConstants()[1];
        assertThat(
                        waiting.getMethod("told", language, boolean.class, language)
                                .invoke(null, dutch, true, dutch))
                .isEqualTo("late Dutch");
    }

    @Test
    void aFunctionSaysWhatItTakes() throws Exception {
        write("en/Waiting.ftl", "told = { IN($name) }, { IN($name) }");
        write("nl/Waiting.ftl", "told = { IN($name) }");
        assertThat(faults()).isEmpty();
        assertThat(folder.resolve("java/told/WaitingEn.java"))
                .content()
                .contains("told(org.holdfast.model.Text name)")
                .contains("name.in(Language.EN) + \", \" + name.in(Language.EN)");
    }

    @Test
    void aMessageIsAlsoATextInAllLanguages() throws Exception {
        write("en/Waiting.ftl", "told = { $n } times");
        write("nl/Waiting.ftl", "told = { $n } maal");
        assertThat(compiled().getMethod("told", String.class).invoke(null, "3"))
                .hasToString("Text[en=3 times, nl=3 maal]");
    }

    @Test
    void aTermIsSaidInTheCaseThatIsAskedFor() throws Exception {
        String term =
                """
                -year = { $case ->
                   *[nominative] рік
                    [locative] році
                 }
                TITLE = { -year }, у { -year(case: "locative") }
                """;
        write("en/Waiting.ftl", term);
        write("nl/Waiting.ftl", term);
        assertThat(compiled().getField("TITLE").get(null))
                .hasToString("Text[en=рік, у році, nl=рік, у році]");
    }

    @Test
    void aMessageThatIsMissingIsToldWithItsPlace() throws Exception {
        write("en/Waiting.ftl", "one = One\n\ntwo = Two");
        write("nl/Waiting.ftl", "one = Een\n\ndrie = Drie");
        assertThat(faults())
                .containsExactly(
                        "nl/Waiting.ftl:1: two is missing; it stands in en/Waiting.ftl:3",
                        "nl/Waiting.ftl:3: drie does not stand in en/Waiting.ftl");
    }

    @Test
    void anArgumentThatIsMissingOrUnknownIsToldWithItsPlace() throws Exception {
        write("en/Waiting.ftl", "costs = { $wait } costs { $amount }");
        write("nl/Waiting.ftl", "# Kosten\ncosts = { $wait } kost { $bedrag }");
        assertThat(faults())
                .containsExactly(
                        "nl/Waiting.ftl:2: costs: there is no $bedrag; en/Waiting.ftl has [wait, amount]",
                        "nl/Waiting.ftl:2: costs: $amount is missing");
    }

    @Test
    void anArgumentThatOnlyChoosesMayBeLeftOut() throws Exception {
        write("en/Waiting.ftl", "given = { $n ->\n    [one] is\n   *[other] are\n } given");
        write("nl/Waiting.ftl", "given = gegeven");
        assertThat(said("given", "NL", 2)).isEqualTo("gegeven");
    }

    @Test
    void aFileThatIsMissingIsTold() throws Exception {
        write("en/Waiting.ftl", "one = One");
        assertThat(faults()).containsExactly("nl/Waiting.ftl:1: this file is missing");
    }

    @Test
    void aLanguageThatIsBeingWrittenMayLackAMessageButNotSayItWrong() throws Exception {
        write("en/Waiting.ftl", "one = One\ntwo = Two { $n }");
        write("nl/Waiting.ftl", "one = Een\ntwo = Twee { $n }");
        write("uk/Waiting.ftl", "two = Два { $m }");
        assertThat(faults())
                .containsExactly(
                        "uk/Waiting.ftl:1: two: there is no $m; en/Waiting.ftl has [n]",
                        "uk/Waiting.ftl:1: two: $n is missing");
    }

    @Test
    void whatIsNotFluentIsToldWithItsLine() throws Exception {
        write("en/Waiting.ftl", "one = One\ntwo = { $n\n");
        write("nl/Waiting.ftl", "one = Een");
        assertThat(faults()).first().asString().startsWith("en/Waiting.ftl:2: not Fluent's syntax");
    }

    @Test
    void anIdThatStandsTwiceIsTold() throws Exception {
        write("en/Waiting.ftl", "one = One\none = Two");
        write("nl/Waiting.ftl", "one = Een");
        assertThat(faults()).containsExactly("en/Waiting.ftl:2: one stands in line 1 too");
    }

    @Test
    void aPluralThatALanguageDoesNotHaveIsTold() throws Exception {
        write("en/Waiting.ftl", "n = { $n ->\n    [one] one\n   *[other] more\n }");
        write("nl/Waiting.ftl", "n = { $n ->\n    [few] enkele\n   *[other] meer\n }");
        assertThat(faults())
                .containsExactly("nl/Waiting.ftl:1: n: a number is never [few] in this language");
    }

    @Test
    void aFunctionThatThereIsNotIsTold() throws Exception {
        write("en/Waiting.ftl", "n = { MONNEY($n) }");
        write("nl/Waiting.ftl", "n = { MONEY($n) }");
        assertThat(faults())
                .first()
                .asString()
                .startsWith("en/Waiting.ftl:1: n: there is no function MONNEY; there are [A");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("messages").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> faults() throws IOException {
        List<Fault> faults = new ArrayList<>();
        Path messages = folder.resolve("messages");
        Main.compile(
                messages,
                "told",
                folder.resolve("java"),
                List.of("en", "nl"),
                List.of("uk"),
                faults);
        return faults.stream()
                .map(f -> f.toString().replace(messages + "/", ""))
                .distinct()
                .toList();
    }

    private String said(String message, String language, Object... arguments) throws Exception {
        Class<?> waiting = compiled();
        for (var method : waiting.getMethods()) {
            if (method.getName().equals(message) && method.getReturnType() == String.class) {
                Class<?> type = method.getParameterTypes()[arguments.length];
                List<Object> all = new ArrayList<>(List.of(arguments));
                for (Object constant : type.getEnumConstants()) {
                    if (constant.toString().equals(language)) {
                        all.add(constant);
                    }
                }
                return (String) method.invoke(null, all.toArray());
            }
        }
        throw new AssertionError("no method " + message);
    }

    /** The class of Waiting.ftl, as Java's compiler takes it. */
    private Class<?> compiled() throws Exception {
        assertThat(faults()).isEmpty();
        Path java = folder.resolve("java");
        Files.createDirectories(java.resolve("model"));
        Files.writeString(java.resolve("model/Text.java"), MODEL);
        Files.writeString(java.resolve("model/Language.java"), LANGUAGE);
        return loaded();
    }

    private Class<?> loaded() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
        try (Stream<Path> found = Files.walk(folder.resolve("java"))) {
            found.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
        URI uri = classes.toUri();
        return new URLClassLoader(new java.net.URL[] {uri.toURL()}).loadClass("told.Waiting");
    }
}
