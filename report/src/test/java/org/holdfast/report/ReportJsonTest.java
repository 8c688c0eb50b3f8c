package org.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.holdfast.chart.Scene;
import org.holdfast.model.Language;
import org.holdfast.report.Table.Kind;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private static final Phrase SAID =
            Phrase.of(Phrase.Style.STRONG, "Shells. ")
                    .and("Half arrived")
                    .from("a")
                    .and(Phrase.Style.KIND, "rounds")
                    .computed();

    private static Chart chart(String id) {
        return new Chart(
                id,
                "Half arrived.",
                "",
                "In words",
                labels -> new Scene(labels.width(), 10, new Scene.Caption("t", "d"), List.of()));
    }

    private static Rows rows() {
        return Rows.without(Language.EN)
                .column("item", "Item", Kind.TEXT)
                .column("met", "Met", "%", Kind.SHARE)
                .text("shell", "155 mm shell")
                .number(0.123456789, "12%")
                .end()
                .text("gun", Phrase.of("Gun").from("b"))
                .unknown("not known")
                .end();
    }

    private static String json(Block... blocks) {
        Section section = new Section("supply", "Supply", "Half arrived", List.of(blocks));
        return ReportJson.of(
                new Report(
                        "briefs",
                        "Title",
                        "Lede",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(section),
                        Optional.empty(),
                        List.of(),
                        Language.EN,
                        new Report.Run(OptionalLong.of(7), "1", "abc")));
    }

    @Test
    void whatStandsApartByItsLookHasASignWhereItRunsOnAndMarksAreNoWords() {
        assertThat(SAID.text()).isEqualTo("Shells. Half arrived · rounds");
        assertThat(SAID.sources()).containsExactly("a");
    }

    @Test
    void cellsAreRawAndBesideThemAsTheyAreWritten() {
        assertThat(json(rows().table("t", "", "Of need")))
                .contains(
                        "{\"id\":\"met\",\"name\":\"Met\",\"unit\":\"%\",\"kind\":\"share\"}",
                        "\"cells\":[\"shell\",0.123456789],\"shown\":[\"155 mm shell\",\"12%\"]}",
                        "\"cells\":[\"gun\",null],\"shown\":[\"Gun\",\"not known\"],"
                                + "\"sources\":[\"b\"]");
    }

    @Test
    void noLineOfAPageBreaksWithinAnAmountOfMoney() {
        Table table =
                Rows.without(Language.NL)
                        .column("what", "Wat", Kind.TEXT)
                        .text("€ 146 mld van 8 maanden")
                        .end()
                        .table("t", "", "Van € 9,9 mld; 9,9 млрд, 5 months");
        assertThat(json(table))
                .contains(
                        "\"measure\":\"Van €\u00a09,9\u00a0mld; 9,9\u00a0млрд, 5 months\"",
                        "[\"€\u00a0146\u00a0mld van 8 maanden\"]");
    }

    @Test
    void aTableBelongsToTheChartBeforeItUnlessThatHasFiguresOfItsOwn() {
        Table table = rows().table("t", "Other", "Of need");
        assertThat(json(chart("c"), table)).doesNotContain("\"id\":\"t\"").contains("\"shell\"");
        assertThat(json(chart("c").with(rows().table()), table))
                .contains("{\"id\":\"t\",\"label\":\"Other\",\"card\":");
    }

    @Test
    void aChartIsDrawnInEachWidthAndASectionWhoseFindingAChartBearsIsCalledByItsName() {
        assertThat(json(chart("c")))
                .contains(
                        "{\"id\":\"supply\",\"title\":\"Supply\",",
                        "\"title\":\"Half arrived\",\"measure\":\"Supply\",\"svg\":",
                        "\"svgNarrow\":",
                        "\"svgWide\":");
        assertThat(json(new Block.Heading("Now"), chart("c")))
                .contains("{\"id\":\"supply\",\"title\":\"Half arrived\",", "\"title\":\"Now\",");
    }

    @Test
    void aRowHasACellForEachColumn() {
        Rows rows = rows().text("tank").end();
        assertThatIllegalArgumentException().isThrownBy(rows::table);
    }
}
