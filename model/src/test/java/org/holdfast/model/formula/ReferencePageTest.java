package org.holdfast.model.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.holdfast.model.formula.Formula.Aggregate;
import org.junit.jupiter.api.Test;

/** The page that explains the language shows formulas that can be read, and every figure. */
class ReferencePageTest {
    private static final Path PAGE = Path.of("../docs/reference/checks.md");
    private static final Pattern WRITTEN = Pattern.compile("(?m)`([^`\n]+)`|that: (.+)$");

    @Test
    void everyFormulaOnThePageCanBeRead() throws IOException {
        List<String> formulas =
                WRITTEN.matcher(Files.readString(PAGE))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .filter(text -> text.contains("(") && text.matches(".*[<>]?= .*"))
                        .toList();
        assertThat(formulas).hasSizeGreaterThan(9);
        assertThat(formulas)
                .allSatisfy(text ->
                        assertThat(FormulaParser.parse(text))
                                .as(text)
                                .isInstanceOf(Parsed.Right.class));
    }

    @Test
    void everyFigureIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Arrays.stream(Figure.values()).map(figure -> "`" + figure.word() + "("))
                .allSatisfy(head -> assertThat(page).contains(head));
        assertThat(Arrays.stream(Aggregate.values()).map(aggregate -> "`" + aggregate.word() + "("))
                .allSatisfy(head -> assertThat(page).contains(head));
    }
}
