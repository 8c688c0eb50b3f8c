package org.holdfast.casefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.intake.Problem;
import org.holdfast.model.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not there, not files, not text, too large: never an exception. */
@Timeout(20)
class BrokenFilesTest {
    private static final String STOCKS = "tables/stocks.csv";
    private static final String CASE = "case.yaml";

    private TinyCopy tiny;

    @BeforeEach
    void copy(@TempDir Path folder) {
        tiny = new TinyCopy(folder);
    }

    private void says(String... lines) {
        assertThat(tiny.problems()).containsExactly(lines);
    }

    private void mentions(String... lines) {
        assertThat(tiny.problems()).contains(lines);
        assertThat(tiny.read()).isInstanceOf(Reading.Unsound.class);
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThat(CaseReader.read(Path.of("no/such/folder")).problems())
                .extracting(Problem::line)
                .containsExactly(
                        "no/such/folder: There is no such folder. A case is a folder with case.yaml, tables/ and scenarios/ in it.");
    }

    @Test
    void aFileInsteadOfAFolder() {
        assertThat(CaseReader.read(tiny.path(CASE)).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "This is not a folder. A case is a folder with case.yaml, tables/ and scenarios/ in it.");
    }

    @Test
    void anEmptyFolder(@TempDir Path empty) {
        assertThat(CaseReader.read(empty).problems())
                .extracting(Problem::line)
                .containsExactly(
                        "case.yaml: The file is missing from the case's folder. It fixes the title, the first month, the objective and the like.",
                        "sources.csv: The file is missing from the case's folder. Every document, and every rule behind an assumption.",
                        "items.csv: The file is missing from tables/. What is used up: shells, drones, masks. The first of ours is the one that is shown first and large.",
                        "parties.csv: The file is missing from tables/. Countries, and blocs of countries.",
                        "needs.csv: The file is missing from tables/. What holders need of items; rows of one holder, item, tier and posture add up.",
                        "scenarios/baseline.yaml: The file is missing from scenarios/. It is the scenario that is used when none is named.");
    }

    @Test
    void oneLanguageIsEnoughWhicheverItIs() {
        tiny.with(CASE, "  en: \"A tiny case\"\n", "");
        assertThat(tiny.read())
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        read ->
                                assertThat(read.sound().settings().title())
                                        .isEqualTo(Text.same("Een kleine casus")));
        tiny.with(CASE, "title:\n  nl: \"Een kleine casus\"\n", "title: {}\n");
        says(
                "case.yaml, entry 'title.en': The entry is missing. It holds: the case's title, here or in another language.");
    }

    @Test
    void aMissingTableIsNotBlamedOnTheRowsThatNeedIt() {
        tiny.without("tables/items.csv");
        says(
                "items.csv: The file is missing from tables/. What is used up: shells, drones, masks. The first of ours is the one that is shown first and large.");
    }

    @Test
    void aMisspelledTableIsNotOverlooked() throws IOException {
        Files.move(tiny.path("tables/opinion.csv"), tiny.path("tables/opinions.csv"));
        says(
                "tables/opinions.csv: This is not a table of a case, so nobody would read it. Rename or remove it. Did you mean 'opinion.csv'?");
    }

    @Test
    void aFolderNamedLikeATable() throws IOException {
        tiny.without(STOCKS);
        Files.createDirectory(tiny.path(STOCKS));
        mentions(
                "stocks.csv: This is not an ordinary file but a folder, a device or a link that leads nowhere. Put a file in its place.");
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        tiny.without(CASE);
        Files.createSymbolicLink(tiny.path(CASE), Path.of("nowhere"));
        mentions(
                "case.yaml: This is not an ordinary file but a folder, a device or a link that leads nowhere. Put a file in its place.");
    }

    @Test
    void aDeviceIsNotRead() throws IOException {
        tiny.without(STOCKS);
        Files.createSymbolicLink(tiny.path(STOCKS), Path.of("/dev/zero"));
        mentions(
                "stocks.csv: This is not an ordinary file but a folder, a device or a link that leads nowhere. Put a file in its place.");
    }

    @Test
    void aFileWhereAFolderBelongs() throws IOException {
        try (var all = Files.list(tiny.path("scenarios"))) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(tiny.path("scenarios"));
        tiny.holding("scenarios", "baseline");
        mentions(
                "scenarios/: This is not a folder. A case is a folder with case.yaml, tables/ and scenarios/ in it.");
    }

    @Test
    void textThatIsNotUtf8() throws IOException {
        Files.write(
                tiny.path("sources.csv"),
                tiny.text("sources.csv")
                        .replace("A price list", "Één prijslijst")
                        .getBytes(ISO_8859_1));
        mentions(
                "sources.csv, line 3: These bytes are not UTF-8. Save the file as UTF-8 ('CSV UTF-8' in a spreadsheet).");
    }

    @Test
    void aZeroByte() {
        tiny.with(STOCKS, "120,,", "12\0000,,");
        mentions(
                "stocks.csv, line 3: The character U+0000 has no place in a text. Remove it; if there are many, this is not a text file.");
    }

    @Test
    void aLineOfTwoGigabytesIsRefusedAtOnce() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(tiny.path(STOCKS).toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        mentions(
                "stocks.csv: The file is larger than the limit of 33554432 bytes. Split it, or check how it was made.");
    }

    @Test
    void aFileWithoutLineEnds() {
        tiny.holding(STOCKS, "holder,item,quantity\n" + "x".repeat(100_001));
        mentions(
                "stocks.csv, line 2: The line is longer than the limit of 100000 bytes. Check that the file has line ends.");
    }

    @Test
    void anEmptyTable() {
        tiny.holding(STOCKS, "");
        mentions(
                "stocks.csv: The file is empty. Its first line must name the columns: holder,item,quantity,source,known_on.");
    }

    @Test
    void aTableWithoutRowsWhereOneIsNeeded() {
        tiny.holding(
                "tables/needs.csv",
                tiny.text("tables/needs.csv").lines().findFirst().orElseThrow());
        mentions("needs.csv: The table has no rows, and a case needs at least one.");
    }

    @Test
    void aSpreadsheetsMarksAndLineEndsAreWelcome() {
        tiny.holding(STOCKS, "\ufeff" + tiny.text(STOCKS).replace("\n", "\r\n") + "\r\n,,,,,\r\n");
        says();
    }

    @Test
    void yamlThatIsNotYaml() {
        tiny.with(CASE, "cost]", "cost");
        says(
                "case.yaml, line 11: The file is not well-formed YAML: while parsing a flow sequence, expected ',' or ']'.");
    }

    @Test
    void anAliasIsRefused() {
        tiny.with(CASE, "discount: 0.01", "discount: &a 0.01")
                .with(CASE, "interest: 0.006", "interest: *a");
        says(
                "case.yaml, line 12: Anchors (&), aliases (*) and tags (!) are not read. Write the value out; put quotes around a text that begins with such a sign.");
    }

    @Test
    void aBombOfAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(level, level, level - 1, level - 1));
        }
        tiny.holding(CASE, bomb.toString());
        says(
                "case.yaml, line 1: Anchors (&), aliases (*) and tags (!) are not read. Write the value out; put quotes around a text that begins with such a sign.");
    }

    @Test
    void entriesLieNotTooDeep() {
        tiny.with(CASE, "discount: 0.01", "discount: " + "[".repeat(50_000));
        says("case.yaml, line 11: Entries lie more than 10 deep, the limit.");
    }

    @Test
    void anEntryStandsOnce() {
        tiny.plus(CASE, "interest: 0.007");
        says(
                "case.yaml, line 19, entry 'interest': This is already on line 12. Keep one of the two.");
    }

    @Test
    void aSecondDocumentIsRefused() {
        tiny.plus(CASE, "---\nid: other");
        says("case.yaml, line 20: Expected the end of the file (one document) here.");
    }

    @Test
    void anUnknownEntryIsMetWithTheNearestOne() {
        tiny.with(CASE, "discount: 0.01", "discuont: 0.01");
        says(
                "case.yaml, line 11, entry 'discuont': There is no such entry. Remove it. Did you mean 'discount'?");
    }

    @Test
    void theObjectiveNamesATierOnce() {
        tiny.with(CASE, "[floor, full,", "[floor, floor,");
        says("case.yaml, line 10, entry 'objective': 'floor' stands twice in the list. Keep one.");
    }

    @Test
    void valuesOfCaseYamlAreJudgedLikeCells() {
        tiny.with(CASE, "months: 24", "months: 24.5")
                .with(CASE, "known_by: 2024-02-29", "known_by: 29-02-2024")
                .with(CASE, "ukraine: ukraine", "ukraine: ukrain")
                .with(CASE, "{window: 12,", "{window: 0,")
                .with(CASE, "share_rule: pro_rata", "share_rule: fair");
        says(
                "case.yaml, line 6, entry 'months': '24.5' is not a whole number.",
                "case.yaml, line 8, entry 'known_by': '29-02-2024' is not a date such as 2024-02-29.",
                "case.yaml, line 9, entry 'ukraine': 'ukrain' is not in parties.csv. Did you mean 'ukraine'?",
                "case.yaml, line 13, entry 'share_rule': 'fair' is not known here. Expected priority or pro_rata.",
                "case.yaml, line 14, entry 'ad_hoc.window': '0' is out of range. Expected 3 to 600.");
    }

    @Test
    void aScenarioIsNamedPlainly() {
        tiny.holding("scenarios/My plan.yml", "title: x");
        says(
                "scenarios/My plan.yml: This is not a scenario (a name of lower-case letters, digits and hyphens, then .yaml), so nobody would read it. Rename or remove it.");
    }
}
