package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.junit.jupiter.api.Test;

/**
 * The pages of the reference say what the code does. Refresh them with {@code ./mvnw test -pl
 * casefile -am -Dtest=ReferencePagesTest -Drefresh}, and review the difference like code.
 */
class ReferencePagesTest {
    private static final Path REFERENCE = Path.of("../docs/reference");
    private static final List<Path> MESSAGES =
            List.of(
                    Path.of("../intake/src/main/messages/en/FileProblems.ftl"),
                    Path.of("src/main/messages/en/CaseProblems.ftl"));

    /** A comment and the message below it. */
    private static final Pattern KIND = Pattern.compile("((?:# .*\n)+)(\\w)(\\w+) = ");

    @Test
    void thePageOfTablesIsFresh() throws IOException {
        isFresh("tables.md", TablesPage.markdown());
    }

    @Test
    void thePageOfProblemsIsFresh() throws IOException {
        StringBuilder page =
                new StringBuilder(
                        """
                        # What can be wrong with a case

                        Written from the messages of problems by the build. Every message says
                        where the problem is, what stands there, what was expected, and a way out. A kind
                        marked *warning* leaves the case usable.
                        """);
        for (Path file : MESSAGES) {
            KIND.matcher(Files.readString(file))
                    .results()
                    .forEach(kind -> {
                        String name = kind.group(2).toUpperCase(Locale.ROOT) + kind.group(3);
                        page.append("\n## ")
                                .append(name)
                                .append("\n\n")
                                .append(prose(kind.group(1)));
                    });
        }
        isFresh("problems.md", page.toString());
    }

    @Test
    void everyKindOfProblemSaysWhatItIs() throws IOException {
        for (Path file : MESSAGES) {
            String text = Files.readString(file);
            assertThat(KIND.matcher(text).results())
                    .hasSameSizeAs(text.lines().filter(line -> line.matches("\\w+ = .*")).toList());
        }
    }

    @Test
    void everyNameInAColumnPointsToATable() {
        List<String> tables = Tables.ALL.stream().map(Table::name).toList();
        for (Table<?> table : Tables.ALL) {
            for (Column column : table.columns()) {
                if (column.form() instanceof Form.Name(List<String> pointed, _)) {
                    assertThat(tables).containsAll(pointed);
                }
            }
        }
    }

    /** What is said of a kind, without its arguments. */
    private static String prose(String comment) {
        String said =
                comment.lines()
                        .map(line -> line.substring("# ".length()))
                        .filter(line -> !line.startsWith("$"))
                        .collect(Collectors.joining(" "));
        return said.replaceFirst("^Warning\\.", "*Warning.*") + "\n";
    }

    private static void isFresh(String name, String expected) throws IOException {
        Path page = REFERENCE.resolve(name);
        if (System.getProperty("refresh") != null) {
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page)).isEqualTo(expected);
    }
}
