package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a case is assumed, as its page says it and as {@code check} counts it. */
class EvidenceInReadmesTest {
    private static final Path CASES = Path.of("../cases").toAbsolutePath().normalize();

    private static final List<String> GROUNDS =
            List.of(
                    "a source of grade A or B",
                    "the press (grade C)",
                    "a weak page or memory (grade D)",
                    "an assumption with a reference class",
                    "an assumption with only its rule");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private String check(String name) {
        Called check = Called.in(folder, "check", CASES.resolve(name).toString());
        assertThat(check.exit()).as(check.err()).isEqualTo(Exit.DONE);
        return check.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void theTableOfACaseCountsWhatCheckCounts(String name) throws IOException {
        Map<String, String> told = counts(check(name), "\\s+(\\d+)\\s*$");
        assertThat(told).hasSameSizeAs(GROUNDS);
        assertThat(counts(Files.readString(CASES.resolve(name + "/README.md")), " \\| (\\d+) \\|"))
                .isEqualTo(told);
    }

    private static Map<String, String> counts(String text, String then) {
        Map<String, String> counts = new LinkedHashMap<>();
        for (String ground : GROUNDS) {
            Matcher found =
                    Pattern.compile(Pattern.quote(ground) + then, Pattern.MULTILINE).matcher(text);
            if (found.find()) {
                counts.put(ground, found.group(1));
            }
        }
        return counts;
    }

    @Test
    void whatAHostileReaderIsToldIsCountedToo() throws IOException {
        Matcher counted =
                Pattern.compile("By number, ([\\d,]+) of ([\\d,]+) uncertain numbers")
                        .matcher(check("ukraine-2024"));
        assertThat(counted.find()).isTrue();
        assertThat(CASES.resolveSibling("docs/method/hostile-reading.md"))
                .content()
                .contains(" " + counted.group(1) + " of " + counted.group(2) + ".");
    }
}
