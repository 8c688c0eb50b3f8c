package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.casefile.Elicitation.Answer;
import org.holdfast.casefile.Elicitation.Asked;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.Problem;
import org.holdfast.intake.tables.Book;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Quantity;
import org.holdfast.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElicitationTest {
    private static final Path TINY = Path.of("src/test/resources/cases/tiny");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 3);
    private static final String HEAD = "table,row,column,5 %,50 %,95 %,why,who (role),day\n";
    private static final String STOCK = "stocks,\"europe, shell-155\",quantity,";
    private static final String NEED =
            "needs,\"ukraine, shell-155, floor, hold, stated_requirement\",quantity,";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final Elicitation tiny = Elicitation.of(TINY, List.of());

    private Elicitation.Filled read(String... lines) throws IOException, BadFileException {
        Path file = folder.resolve("sheet.csv");
        Files.writeString(file, HEAD + String.join("\n", lines) + "\n");
        return tiny.read(file, TODAY);
    }

    private List<String> problems(String... lines) throws IOException, BadFileException {
        return read(lines).problems().stream().map(Problem::line).toList();
    }

    /** In each language the headings that are written are those that are read. */
    @Test
    void aSheetThatWasWrittenIsReadAndNothingInItIsAnswered() throws IOException, BadFileException {
        Asked stock = tiny.find("stocks: europe, shell-155: quantity").orElseThrow();
        assertThat(stock.value()).isEqualTo("250000");
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".xlsx");
            Elicitation.write(file, "A tiny case", List.of(stock), language);
            try (Book book = Book.open(file)) {
                assertThat(book.sheets()).hasSize(2);
            }
            assertThat(tiny.read(file, TODAY).problems())
                    .extracting(Problem::message)
                    .containsExactly(
                            "No line of it is filled in. Write the 5, 50 and 95 % of at least one"
                                    + " figure.");
        }
    }

    @Test
    void anAnswerBecomesAReviewAndARowOverTheCase() throws IOException, BadFileException {
        var filled =
                read(
                        STOCK
                                + "150000,200000,300000,Counted in Brussels,head of stocks,2024-04-30",
                        NEED + ",,,,,",
                        NEED + "60000,90000,120000,Too low for this front,,");
        assertThat(filled.problems()).isEmpty();
        assertThat(filled.open()).isEqualTo(1);
        assertThat(filled.answers())
                .extracting(Answer::role, Answer::day)
                .containsExactly(
                        tuple("head of stocks", LocalDate.of(2024, 4, 30)),
                        tuple("head of stocks", TODAY));
        // The stock has no range, so that another median disputes it; so does a need out of its
        // range.
        assertThat(Elicitation.reviews(filled.answers()))
                .extracting(row -> row.get("verdict"))
                .containsExactly("disputes", "disputes");
        Path overlay = folder.resolve("head-of-stocks");
        for (var file : tiny.overlay(filled.answers()).entrySet()) {
            Path target = overlay.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.writeString(target, file.getValue());
        }
        Case c = ((Reading.Sound) CaseReader.read(TINY, List.of(overlay))).sound();
        Quantity stock = c.stocks().get(2).quantity();
        assertThat(List.of(stock.low(), stock.value(), stock.high()))
                .containsExactly(150_000.0, 200_000.0, 300_000.0);
        assertThat(c.needs()).hasSize(12);
        assertThat(c.needs().getFirst().quantity().orElseThrow().value()).isEqualTo(90_000);
        Source asked = c.findSource("e-head-of-stocks").orElseThrow();
        assertThat(List.of(asked.title(), asked.note()))
                .allSatisfy(told ->
                        assertThat(told.said())
                                .doesNotHaveDuplicates()
                                .allMatch(said -> said.contains("head of stocks")));
    }

    @Test
    void reviewsThatWereMadeOfAnswersAreSoundBesideTheCase() throws IOException, BadFileException {
        TinyCopy copy = new TinyCopy(folder.resolve("copy"));
        List<Answer> answers =
                read(NEED + "50000,61000,80000,As we count,head of stocks,").answers();
        Elicitation.addReviews(copy.path("reviews.csv"), answers);
        Elicitation.addReviews(copy.path("reviews.csv"), answers);
        assertThat(copy.problems()).isEmpty();
        assertThat(((Reading.Sound) copy.read()).sound().reviews())
                .singleElement()
                .extracting(r -> r.verdict().name())
                .isEqualTo("ACCEPTS");
    }

    @Test
    void theAnswersOfAllHaveEqualWeights() throws IOException, BadFileException {
        List<Answer> pooled =
                Elicitation.pooled(
                        read(
                                        STOCK + "100000,200000,300000,a,one,",
                                        STOCK + "200000,300000,500000,b,two,",
                                        NEED + "1,2,3,c,two,")
                                .answers());
        assertThat(pooled)
                .extracting(Answer::low, Answer::value, Answer::high)
                .containsExactly(tuple(150_000.0, 250_000.0, 400_000.0), tuple(1.0, 2.0, 3.0));
    }

    @Test
    void aLineThatCannotBeUsedIsToldWithItsPlace() throws IOException, BadFileException {
        assertThat(
                        problems(
                                STOCK + "1,2,3,a,,",
                                STOCK + "1,,3,a,one,",
                                STOCK + "3,2,1,a,one,",
                                STOCK + "1,many,3,a,one,",
                                STOCK + "-1,2,3,a,one,",
                                STOCK + "1,2,3,,one,",
                                STOCK + "1,2,3,a,one,soon",
                                "stocks,\"atlantis, shell-155\",quantity,1,2,3,a,one,"))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "sheet.csv, line 2, column 'who (role)': Nobody"),
                        line ->
                                assertThat(line)
                                        .startsWith("sheet.csv, line 3, column '50 %': This"),
                        line -> assertThat(line).startsWith("sheet.csv, line 4, column '50 %'"),
                        line -> assertThat(line).startsWith("sheet.csv, line 5, column '50 %'"),
                        line -> assertThat(line).startsWith("sheet.csv, line 6, column '5 %'"),
                        line ->
                                assertThat(line)
                                        .startsWith("sheet.csv, line 7, column 'why': Nothing"),
                        line -> assertThat(line).startsWith("sheet.csv, line 8, column 'day'"),
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "sheet.csv, line 9: The case has no figure 'stocks:"
                                                        + " atlantis, shell-155: quantity'."));
    }

    @Test
    void aTableThatIsNoSheetIsToldSo() throws IOException, BadFileException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, "a,b\n1,2\n");
        assertThat(tiny.read(file, TODAY).problems())
                .extracting(Problem::line)
                .singleElement()
                .asString()
                .startsWith("other.csv: No sheet here has the headings table, row, column");
    }
}
