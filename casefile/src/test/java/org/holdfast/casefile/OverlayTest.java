package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.holdfast.intake.Problem;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Stock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    private static final Path TINY = Path.of("src/test/resources/cases/tiny");
    private static final String STOCKS = "holder,item,quantity,giftable,source,known_on\n";
    private static final String SOURCE =
            """
            id,kind,title,publisher,date,url,grade,note
            p-count,document,A count that is not public,Ministry,2024-02-20,,A,
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aRowWithTheKeyOfOneOfTheCaseTakesItsPlaceAndAnyOtherIsAdded() {
        Case c =
                sound(
                        Map.of(
                                "sources.csv",
                                SOURCE,
                                "tables/stocks.csv",
                                STOCKS
                                        + "europe,shell-155,310000,9000,p-count,2024-02-20\n"
                                        + "poland,shell-155,5000,,p-count,2024-02-20\n"));
        assertThat(c.stocks())
                .extracting(Stock::holder, s -> s.quantity().value())
                .contains(tuple("europe", 310_000.0), tuple("poland", 5_000.0))
                .hasSize(5);
        assertThat(c.stocks().get(2).quantity().origin().file()).isEqualTo("secret/stocks.csv");
        assertThat(c.findSource("p-count")).isPresent();
    }

    @Test
    void aCaseUnderAnOverlaySaysInItsNameTitleMarkAndHashThatItIsAnother() {
        Case plain = ((Reading.Sound) CaseReader.read(TINY)).sound();
        Map<String, String> rows =
                Map.of(
                        "tables/stocks.csv",
                        STOCKS + "europe,shell-155,310000,9000,a-tiny,2024-02\n");
        Case c = sound(rows);
        assertThat(plain.mark(Language.EN)).isEmpty();
        assertThat(c.settings().id()).isEqualTo("tiny-with-secret");
        assertThat(c.settings().title().en()).isEqualTo("A tiny case, with private rows");
        assertThat(c.mark(Language.EN))
                .isEqualTo(
                        "Not public: with private rows of 'secret' (1 in place of the case's, 0"
                                + " added).");
        assertThat(c.mark(Language.NL)).startsWith("Niet openbaar:");
        assertThat(c.mark(Language.UK)).startsWith("Не для оприлюднення:");
        assertThat(c.hash()).isNotEqualTo(plain.hash());
        assertThat(sound(rows).hash()).isEqualTo(c.hash());
        assertThat(CaseReader.read(TINY).problems()).isEmpty();
    }

    @Test
    void aProblemNamesTheOverlaysOwnFileLineAndColumn() {
        assertThat(
                        problems(
                                Map.of(
                                        "tables/stocks.csv",
                                        STOCKS
                                                + "europe,shell-155,many,,a-tiny,2024-02\n"
                                                + "atlantis,shell-155,1,,a-tiny,2025-02\n")))
                .satisfiesExactlyInAnyOrder(
                        line ->
                                assertThat(line)
                                        .startsWith("secret/stocks.csv, line 2, column 'quantity'"),
                        line ->
                                assertThat(line)
                                        .startsWith("secret/stocks.csv, line 3, column 'holder'"),
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "secret/stocks.csv, line 3, column 'known_on'"));
    }

    @Test
    void aFileThatNobodyWouldReadIsAProblemAndATextForPeopleIsNot() {
        assertThat(
                        problems(
                                Map.of(
                                        "stocks.csv",
                                        STOCKS,
                                        "README.md",
                                        "Do not pass on.",
                                        "tables/stock.csv",
                                        STOCKS,
                                        "tables/stocks.csv",
                                        STOCKS + "europe,shell-155,1,,a-tiny,2024-02\n")))
                .containsExactly(
                        "secret/stocks.csv: This is not a table that can be laid over a case, so"
                                + " nobody would read it. Rename or remove it.",
                        "secret/tables/stock.csv: This is not a table that can be laid over a case,"
                                + " so nobody would read it. Rename or remove it. Did you mean"
                                + " 'stocks.csv'?");
    }

    @Test
    void anOverlayThatIsNotThereOrHoldsNothingIsAProblem() throws IOException {
        Path none = folder.resolve("none");
        assertThat(CaseReader.read(TINY, List.of(none)).problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("There is no such folder. What --with lays over a case");
        assertThat(problems(Map.of()))
                .singleElement()
                .asString()
                .startsWith("secret: Nothing here can be laid over a case.");
    }

    private Case sound(Map<String, String> files) {
        return switch (CaseReader.read(TINY, List.of(overlay(files)))) {
            case Reading.Sound(Case c, _, _, _) -> c;
            case Reading.Unsound(List<Problem> problems) ->
                    throw new AssertionError(problems.stream().map(Problem::line).toList());
        };
    }

    private List<String> problems(Map<String, String> files) {
        return CaseReader.read(TINY, List.of(overlay(files))).problems().stream()
                .map(Problem::line)
                .toList();
    }

    private Path overlay(Map<String, String> files) {
        Path overlay = folder.resolve("secret");
        try {
            Files.createDirectories(overlay);
            for (var file : files.entrySet()) {
                Path path = overlay.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, file.getValue());
            }
            return overlay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
