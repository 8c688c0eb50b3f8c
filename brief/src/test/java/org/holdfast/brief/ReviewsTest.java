package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.testing.SmallCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures as brief, terminal and studio show them. */
class ReviewsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Case signed(String... rows) throws IOException {
        Path small = SmallCase.in(folder).folder();
        Files.writeString(
                small.resolve("reviews.csv"),
                "table,row,column,seen,role,verdict,value,value_low,value_high,reason,date\n"
                        + String.join("\n", rows)
                        + "\n");
        return ((Reading.Sound) CaseReader.read(small)).sound();
    }

    private static String finding(Case c, Language language) {
        return Reviews.of(c, language).orElseThrow().finding().text();
    }

    @Test
    void aSignatureUnderAFigureThatHasChangedIsToldAndCountsNoMore() throws IOException {
        String stock = "stocks,\"ukraine, shell-155\",quantity,90000,";
        String other = "stocks,\"ukraine, interceptor-long\",quantity,100,";
        Case c =
                signed(
                        stock + "logistics,accepts,,,,Seen in depots,2024-03-02",
                        stock
                                + "artillery,disputes,40000,20000,60000,Half is propellant,2024-03-03",
                        stock + "audit,abstains,,,,No view,2024-03-04",
                        other + "air defence,accepts,,,,As it was then,2024-02-20");
        assertThat(finding(c, Language.EN))
                .isEqualTo(
                        "Two figures were judged by four roles: 1 accepted, 1 disputed, 1 without a view; one signature is of a figure that has changed since");
        assertThat(finding(c, Language.NL))
                .isEqualTo(
                        "Twee cijfers zijn beoordeeld door vier functies: 1 keer aanvaard, 1 keer betwist, 1 keer zonder oordeel; één handtekening geldt een cijfer dat sindsdien is veranderd");
        assertThat(finding(c, Language.UK))
                .isEqualTo(
                        "Оцінено чисел: 2; посад: 4; прийнято: 1, оскаржено: 1, без думки: 1; підписів під числами, що відтоді змінилися: 1");
        List<Table.Row> rows = rows(Reviews.of(c, Language.EN).orElseThrow());
        assertThat(rows.get(1).cells().stream().map(cell -> cell.shown().text()))
                .containsExactly(
                        "stocks: ukraine, shell-155: quantity",
                        "90,000",
                        "=",
                        "disputes",
                        "40,000 (20,000–60,000)",
                        "artillery, 2024-03-03",
                        "Half is propellant");
        assertThat(rows.get(3).cells().stream().map(cell -> cell.shown().text()))
                .contains("100", "120", "accepts, of the earlier figure");
    }

    @Test
    void whatNobodyLeftOpenAndNothingChangedIsNotTold() throws IOException {
        Case c =
                signed(
                        "stocks,\"ukraine, shell-155\",quantity,90000,logistics,accepts,,,,Seen,2024-03-02");
        assertThat(finding(c, Language.EN))
                .isEqualTo("One figure was judged by one role: 1 accepted, 0 disputed");
        assertThat(Reviews.of(c.withReviews(List.of()), Language.EN)).isEmpty();
    }

    private static List<Table.Row> rows(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
