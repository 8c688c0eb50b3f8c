package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.holdfast.model.Language;
import org.holdfast.questions.Argument;
import org.holdfast.questions.Question;
import org.holdfast.questions.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Help is a file a language. */
class HelpTextsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static Properties file(String suffix) throws IOException {
        String name = "/" + HelpTexts.BUNDLE.replace('.', '/') + suffix + ".properties";
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(name), name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = Mode.EXCLUDE)
    void everyTextIsThereInEveryLanguageAndInNoOther(Language language) throws IOException {
        Properties english = file("");
        Properties other = file("_" + language.code());
        assertThat(other.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(other.get(key)).as(key.toString()).isNotEqualTo(text));
    }

    /** Help is a format: a sign of per cent that stands alone makes it complain on the screen. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everySignOfPerCentIsWrittenTwice(Language language) throws IOException {
        file(language == Language.EN ? "" : "_" + language.code())
                .forEach((key, text) ->
                        assertThat(text.toString().replace("%%", "").replace("%n", ""))
                                .as(key.toString())
                                .doesNotContain("%"));
    }

    /**
     * What a question takes is an argument of no class here: its help has to be found all the same.
     */
    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = Mode.EXCLUDE)
    void whatAQuestionTakesIsToldInEveryLanguage(Language language) throws IOException {
        Properties texts = file("_" + language.code());
        for (Question<?> question : Questions.all()) {
            String command = "holdfast." + question.name() + ".";
            for (Argument argument : question.arguments()) {
                assertThat(
                                texts.containsKey(command + argument.name())
                                        || texts.containsKey(argument.name()))
                        .as(question.name() + " --" + argument.name())
                        .isTrue();
            }
        }
    }

    @Test
    void helpIsToldInTheLanguageThatIsAskedFor() {
        Called all = Called.in(folder, "--lang", "uk", "--help");
        assertThat(all.out()).contains("Вживання: holdfast", "Команди:", "Коди завершення:");
        Called plan = Called.in(folder, "plan", "--help", "--lang=nl");
        assertThat(plan.out()).contains("Gebruik: holdfast plan", "Plan en ad hoc, naast elkaar");
        assertThat(plan.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void aLanguageSaidBeforeTheCommandIsTheCommandsToo() {
        List<String> after = new ArrayList<>(List.of(Called.onTiny("balance", "--lang", "nl")));
        List<String> before = new ArrayList<>(List.of("--lang", "nl"));
        before.addAll(List.of(Called.onTiny("balance")));
        String told = Called.in(folder, after.toArray(String[]::new)).out();
        assertThat(told).contains("Een kleine casus");
        assertThat(Called.in(folder, before.toArray(String[]::new)).out()).isEqualTo(told);
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefusedInEnglish() {
        Called called = Called.in(folder, "plan", "x", "--lang", "xx");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("--lang");
    }
}
