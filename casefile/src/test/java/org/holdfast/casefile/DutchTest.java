package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems in Dutch. That every problem of the other tests is said in it, they hold themselves. */
class DutchTest {
    @Test
    void aProblemIsToldInTheReadersLanguageWithItsPlace(@TempDir Path folder) {
        TinyCopy tiny = new TinyCopy(folder);
        tiny.with("tables/material_use.csv", "shell-155,", "shell-15mm,");
        assertThat(tiny.read().problems())
                .extracting(p -> p.line(Language.NL))
                .containsExactly(
                        "material_use.csv, regel 2, kolom 'item': 'shell-15mm' staat niet in items.csv."
                                + " Bedoelt u 'shell-155'?");
    }

    @Test
    void aDecimalCommaIsExplained(@TempDir Path folder) {
        TinyCopy tiny = new TinyCopy(folder);
        tiny.with("tables/material_use.csv", "0.01", "\"0,01\"");
        assertThat(tiny.read().problems())
                .extracting(p -> p.text().in(Language.NL))
                .containsExactly("'0,01' is geen getal. Schrijf 0.01 met een decimale punt.");
    }
}
