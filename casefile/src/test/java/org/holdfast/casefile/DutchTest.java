package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.intake.DutchPhrases;
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
                .extracting(p -> p.message(Language.NL))
                .containsExactly("'0,01' is geen getal. Schrijf 0.01 met een decimale punt.");
    }

    @Test
    void everythingThatACellMayHoldHasWordsInDutch() {
        for (Form form :
                List.of(
                        new Form.Id(),
                        new Form.Words(),
                        new Form.Code(),
                        new Form.Name(List.of("items"), Form.Filter.ANY),
                        new Form.Name(List.of("funds", "parties"), Form.Filter.BLOC),
                        new Form.Names("items"),
                        new Form.YesNo(),
                        new Form.Month(),
                        new Form.Day(),
                        new Form.DayOrMonth(),
                        new Form.RoughDay(),
                        new Form.Year(),
                        new Form.Plain(Range.SHARE),
                        new Form.Plain(Range.NOT_NEGATIVE),
                        new Form.Plain(Range.of(-600, 600)),
                        new Form.Weighted(),
                        new Form.OneOf(List.of("yes", "no")))) {
            assertThat(DutchPhrases.knows(form.words())).as(form.words()).isTrue();
        }
        for (Form.Filter filter : Form.Filter.values()) {
            assertThat(DutchPhrases.knows(filter.words())).as(filter.words()).isTrue();
        }
        for (String text :
                List.of("1,5", "1,000", "12%", "1.000.000", "nan", "n/a", "many", "9".repeat(60))) {
            assertThat(DutchPhrases.knows(Decimal.hint(text))).as(text).isTrue();
        }
    }

    @Test
    void aPieceThatNobodyTranslatedIsLeftBetweenQuotationMarks() {
        assertThat(DutchPhrases.of("a shoe of three miles")).isEqualTo("‘a shoe of three miles’");
        assertThat(DutchPhrases.of("a name in funds.csv or parties.csv: a bloc (kind 'bloc')"))
                .isEqualTo("een naam in funds.csv of parties.csv: een blok (kind 'bloc')");
    }
}
