package org.holdfast.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.casefile.Templates;
import org.holdfast.model.Case;
import org.holdfast.model.Factor;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
    /** In a case that is begun, one source stands behind nearly every number. */
    @Test
    void factorsOfOneSourceAndColumnSayFromWhichTableTheyAre(@TempDir Path folder)
            throws Exception {
        for (var file : Templates.files("empty", "mine").entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.writeString(target, file.getValue());
        }
        Case c = ((Reading.Sound) CaseReader.read(folder)).sound();
        List<String> names =
                Draws.of(c, c.findScenario("baseline").orElseThrow()).factors().stream()
                        .map(Factor::name)
                        .map(name -> name.en())
                        .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains(
                        "An invented figure, to be replaced (needs, quantity)",
                        "An invented figure, to be replaced (stocks, quantity)",
                        "An invented figure, to be replaced (amount)");
    }

    /** A word of the file's own, which is English, would stand in a brief of another language. */
    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void whatNamesAFactorIsToldInEachLanguage(String id) {
        Case c = ((Reading.Sound) CaseReader.read(Path.of("../cases", id))).sound();
        assertThat(Draws.of(c, c.findScenario("baseline").orElseThrow()).factors())
                .hasSizeGreaterThan(20)
                .allSatisfy(factor ->
                        assertThat(factor.name().in(Language.UK))
                                .doesNotContainPattern("\\([a-z_, ]+\\)$"));
    }
}
