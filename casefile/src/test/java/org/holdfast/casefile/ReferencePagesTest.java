package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.casefile.tables.TablesPage;
import org.holdfast.intake.Problem;
import org.junit.jupiter.api.Test;

/**
 * The pages of the reference say what the code does. Refresh them with {@code ./mvnw test -pl
 * casefile -am -Dtest=ReferencePagesTest -Drefresh}, and review the difference like code.
 */
class ReferencePagesTest {
    private static final Path REFERENCE = Path.of("../docs/reference");
    private static final Path SOURCE =
            Path.of("../intake/src/main/java/org/holdfast/intake/Problem.java");
    private static final Pattern KIND =
            Pattern.compile("    /\\*\\*((?:(?!\\*/).)*)\\*/\\s+record (\\w+)\\(", Pattern.DOTALL);

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

                        Written from the kinds of problem in `intake` by the build. Every message says
                        where the problem is, what stands there, what was expected, and a way out. A kind
                        marked *warning* leaves the case usable.
                        """);
        for (MatchResult kind : kinds()) {
            page.append("\n## ").append(kind.group(2)).append("\n\n");
            page.append(isWarning(kind) ? "*Warning.* " : "").append(prose(kind.group(1)));
            page.append('\n');
        }
        isFresh("problems.md", page.toString());
    }

    @Test
    void everyKindOfProblemHasItsPage() throws IOException {
        assertThat(kinds())
                .extracting(kind -> kind.group(2))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Problem.class.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .toList());
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

    private static List<MatchResult> kinds() throws IOException {
        return KIND.matcher(Files.readString(SOURCE)).results().toList();
    }

    private static boolean isWarning(MatchResult kind) throws IOException {
        String source = Files.readString(SOURCE);
        int next = source.indexOf("\n    /**", kind.end());
        String body = source.substring(kind.end(), next < 0 ? source.length() : next);
        return body.contains("Severity.WARNING");
    }

    /** The description, without the parameters. */
    private static String prose(String javadoc) {
        String text = javadoc.replaceAll("(?m)^\\s*\\*? ?", "").strip();
        int parameters = text.indexOf("@param");
        return (parameters < 0 ? text : text.substring(0, parameters))
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void isFresh(String name, String expected) throws IOException {
        Path page = REFERENCE.resolve(name);
        if (System.getProperty("refresh") != null) {
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page)).isEqualTo(expected);
    }
}
