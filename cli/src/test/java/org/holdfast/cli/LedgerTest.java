package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.testing.SmallCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The ledger's commands, on lists of countries that do not exist. */
class LedgerTest {
    private static final String LIST =
            """
            key,stage,date,donor,kind,item,units,value,currency,parent,relation,source,known_on
            g1,promised,2023-01-01,Arcadia,military,gun,10,40000000,EUR,,,a speech,2023-01-02
            g1,delivered,2023-07-01,Arcadia,military,gun,6,24000000,EUR,g1,step_of,a report,2023-07-02
            j1,promised,2023-02-01,Union of Borduria,financial,,,100000000,EUR,,,a summit,2023-02-02
            j2,promised,2023-03-01,Borduria,financial,,,30000000,EUR,j1,part_of,a speech,2023-03-02
            j3,promised,2023-04-01,Borduria,financial,,,30000000,EUR,j2,repeats,a speech,2023-04-02
            s1,promised,2023-05-01,Carpania,military,shell,undisclosed,,EUR,,,a rumour,2023-05-02
            """;

    /** The tracker's main sheet as CSV. */
    private static final String TRACKER =
            """
            ID,countries,Announcement Date,Type of Aid General,Original Currency,Total,Converted Value in EUR,Total monetary value delivered in EUR
            AR1,Arcadia,2022-03-01,Military,EUR,5000000,5000000,1000000
            AR2,Arcadia,2022-04-01,Humanitarian,EUR,.,.,.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
        Files.writeString(folder.resolve("tracker.csv"), TRACKER);
    }

    private Called ledger(String... args) {
        return Called.in(
                folder, Stream.concat(Stream.of("ledger"), Stream.of(args)).toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out/ledger"))) {
            return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void anImportPrintsTotalsRowsAndRemarks() {
        Called called = ledger("import", "tracker.csv", "--json");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.lines()).hasSize(1);
        assertThat(called.out())
                .contains("{\"donor\":\"Arcadia\",\"kind\":\"military\",\"eurBn\":0.005")
                .contains("\"rows\":{\"read\":1,\"remarked\":1,\"leftOut\":0}")
                .contains("not known, which is not zero");
    }

    @Test
    void aSecondImportOfTheSameFileChangesNothing() throws IOException {
        ledger("import", "tracker.csv");
        List<String> before = files();
        Called called = ledger("import", "tracker.csv");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out()).contains("nothing was changed");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theGapNetsPartsAndRepeatsAndNeverAddsStages() {
        ledger("import", "list.csv");
        Called called = ledger("gap", "--csv");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.lines())
                .contains(
                        "donor,promised,promised_not_known,delivered,delivered_not_known,delivered_recorded,delivered_open,delivered_share,unit",
                        "Arcadia,40000000,0,24000000,0,40000000,16000000,0.6,EUR",
                        "Union of Borduria,70000000,0,,0,,,,EUR",
                        "Borduria,30000000,0,,0,,,,EUR");
        assertThat(ledger("gap", "--by", "item", "--csv").lines())
                .contains("gun,10,0,6,0,10,4,0.6,units", "shell,,1,,0,,,,units");
    }

    @Test
    void aProgrammeForOthersIsNoAidForUkraine() throws IOException {
        Files.writeString(
                folder.resolve("two.csv"),
                """
                key,stage,date,donor,recipient,kind,item,units,value,currency,parent,relation,source,known_on
                a,promised,2023-01-01,Arcadia,Ukraine,military,,,40,EUR,,,a speech,2023-01-02
                b,promised,2023-01-01,Arcadia,Arcadian industry,military,,,500,EUR,,,a speech,2023-01-02
                """);
        ledger("import", "two.csv");
        assertThat(ledger("gap", "--csv").lines()).contains("Arcadia,40,0,EUR");
        assertThat(ledger("gap", "--csv", "--recipient", "all").lines())
                .contains("Arcadia,540,0,EUR");
    }

    @Test
    void aNameThatTheListDoesNotHaveIsSaid() {
        ledger("import", "list.csv");
        for (String option : List.of("--donor", "--recipient")) {
            Called called = ledger("gap", option, "Nobody");
            assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
            assertThat(called.err()).contains("'Nobody'").contains("list.csv");
        }
    }

    @Test
    void aKindOfWhichThereIsNothingIsNoMistakeOfOurs() {
        ledger("import", "list.csv");
        Called called = ledger("gap", "--kind", "humanitarian");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err()).contains("list.csv has no such aid");
    }

    @Test
    void everyFigureIsTracedToALine() {
        ledger("import", "list.csv");
        assertThat(ledger("gap", "--trace", "--csv").lines())
                .contains("Arcadia,promised,Arcadia,military,g1,2023-01-01,40000000,list.csv,,2,");
        assertThat(ledger("gap", "--trace", "--json").out())
                .contains("\"file\":\"list.csv\",\"line\":3");
    }

    @Test
    void asOfADayNothingLaterIsKnown() {
        ledger("import", "list.csv");
        assertThat(ledger("gap", "--as-of", "2023-06-30", "--csv").lines())
                .contains("donor,promised,promised_not_known,unit")
                .contains("Arcadia,40000000,0,EUR");
        Called before = ledger("gap", "--as-of", "2022-12-31");
        assertThat(before.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(before.err()).contains("nothing that was known on 2022-12-31");
    }

    @Test
    void aChartIsDrawnForThoseWhoSeeItAndThoseWhoDoNot() throws IOException {
        ledger("import", "list.csv");
        assertThat(ledger("gap", "--svg", "gap.svg", "--lang", "nl").exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("gap.svg")))
                .startsWith("<svg")
                .contains("Arcadia")
                .contains("beloofd");
    }

    @Test
    void whatIsOpenLongestComesFirst() {
        ledger("import", "list.csv");
        Called called = ledger("open");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out()).contains("Of 1 the list says something about delivery");
        assertThat(called.out().indexOf("1 Jan 2023"))
                .isLessThan(called.out().indexOf("1 May 2023"))
                .isNotNegative();
    }

    @Test
    void aDonorsRecordIsOnePage() {
        ledger("import", "list.csv");
        assertThat(ledger("donor", "arcadia").out()).contains("gun").contains("2023");
        Called unknown = ledger("donor", "Arcadja");
        assertThat(unknown.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(unknown.err()).contains("Did you mean 'Arcadia'?");
    }

    @Test
    void aNewVersionOfAListIsComparedWithTheOneBefore() throws IOException {
        ledger("import", "list.csv");
        Files.writeString(folder.resolve("list.csv"), LIST.replace("24000000", "30000000"));
        Called again = ledger("import", "list.csv");
        assertThat(again.out()).contains("Against list.csv").contains("+0.006");
        assertThat(ledger("diff", "--all").out()).contains("24.000 → 30.000");
        Called diff = ledger("diff");
        assertThat(diff.lines().getFirst()).startsWith("Before: list.csv, known on ");
        assertThat(diff.lines().get(1)).startsWith("After: list.csv, known on ");
        assertThat(diff.lines().get(0).substring(8)).isNotEqualTo(diff.lines().get(1).substring(7));
        assertThat(diff.out())
                .containsPattern("promised +0\\.140\\* +0\\.140\\* +0\\.000")
                .containsPattern("delivered +0\\.024 +0\\.030 +\\+0\\.006");
        assertThat(ledger("diff", "--lang", "nl").out())
                .contains("Eerder: list.csv, bekend op ")
                .containsPattern("geleverd +0,024 +0,030 +\\+0,006");
        assertThat(ledger("diff", "--json").out())
                .contains("{\"stage\":\"delivered\",\"beforeEur\":2.4E7,\"afterEur\":3.0E7}");
    }

    @Test
    void timeToDeliverCountsThoseStillWaitedFor() {
        ledger("import", "list.csv");
        Called called = ledger("time", "--json");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out())
                .contains("\"promises\":3,\"arrived\":1")
                .contains("\"undated\":0")
                .contains("\"watchedUntil\":\"2026-11-24\"");
    }

    @Test
    void aWaitForTheWholeIsNotOverWithAPart() {
        ledger("import", "list.csv");
        assertThat(ledger("time", "--json").out()).contains("\"arrived\":1");
        assertThat(ledger("time", "--whole", "--json").out())
                .contains("\"whole\":true")
                .contains("\"arrived\":0");
    }

    @Test
    void slipsAreWrittenIntoACaseThatStaysSound() throws IOException {
        ledger("import", "list.csv");
        SmallCase tiny = SmallCase.in(folder.resolve("case"));
        Called called = ledger("slips", "--to", "case", "--planned", "3", "--donor", "Arcadia");
        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(tiny.text("tables/uncertainties.csv"))
                .contains("levers,slip,,,,discrete,3:1.000,ledger-slips,");
        assertThat(tiny.text("sources.csv")).contains("ledger-slips,derived");
        assertThat(CaseReader.read(folder.resolve("case"))).isInstanceOf(Reading.Sound.class);
        String once = tiny.text("sources.csv");
        ledger("slips", "--to", "case", "--planned", "3", "--donor", "Arcadia");
        assertThat(tiny.text("sources.csv")).isEqualTo(once);
    }

    @Test
    void noSlipIsMeasuredWhereNothingSaysThatAnyWaitTookTime() throws IOException {
        Files.writeString(
                folder.resolve("undated.csv"),
                """
                key,stage,date,donor,kind,item,units,parent,relation,known_on
                a,promised,2023-01-10,Arcadia,military,gun,10,,,2023-06-01
                a1,delivered,until 2023-03-20,Arcadia,military,gun,10,a,step_of,2023-06-01
                b,promised,2023-02-10,Arcadia,military,gun,10,,,2023-06-01
                b1,delivered,until 2023-05-20,Arcadia,military,gun,10,b,step_of,2023-06-01
                """);
        ledger("import", "undated.csv");
        SmallCase tiny = SmallCase.in(folder.resolve("case"));
        String before = tiny.text("sources.csv");
        Called called = ledger("slips", "--to", "case");
        assertThat(called.exit()).isNotEqualTo(Exit.DONE);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .contains("of none of the 2 waits from promised to delivered is a least time")
                .contains("between 0 and 3.3 months")
                .contains("holdfast ledger template");
        assertThat(tiny.text("sources.csv")).isEqualTo(before);
        assertThat(ledger("time").out())
                .containsPattern("all +2 +2 +0.0–2.3 +0.0–2.3 +– +0.0–3.3")
                .contains("Where the least is 0, nothing says that it took any time");
        assertThat(ledger("time", "--lang", "nl").out()).contains("0,0–2,3");
        assertThat(ledger("time", "--json").out())
                .contains("\"medianLeast\":0.0")
                .contains("\"medianMost\":2.2")
                .doesNotContain("\"median\":");
    }

    @Test
    void anAmountInDollarsSaysWhatItLacksAndIsCountedOnceTheRateIsThere() throws IOException {
        Files.writeString(
                folder.resolve("dollars.csv"),
                """
                key,stage,date,donor,kind,value,currency
                a,promised,2023-03-10,Arcadia,military,110000000,USD
                b,promised,,Borduria,military,7000000,USD
                """);
        ledger("import", "dollars.csv");
        assertThat(ledger("gap").out()).contains("not known").contains("2 × USD");
        Files.writeString(
                folder.resolve("eurofxref-hist.csv"),
                """
                Date,USD,JPY,BGN,CZK,DKK,GBP,HUF,PLN,RON,SEK,CHF
                2023-03-09,1.1,143,2,23,7,1,380,5,5,11,1
                """);
        ledger("import", "eurofxref-hist.csv");
        assertThat(ledger("gap").out()).containsPattern("Arcadia +0\\.100").contains("1 × USD");
        assertThat(ledger("gap", "--lang", "nl").out()).contains("Neem met 'holdfast ledger");
    }

    @Test
    void aListInHryvniasIsCountedInThemWhereThatIsAsked() throws IOException {
        Files.writeString(
                folder.resolve("own.csv"),
                """
                key,stage,date,donor,kind,value,currency
                a,promised,2023-03-10,Arcadia,military,4000000000,UAH
                a,delivered,2023-05-10,Arcadia,military,1000000000,UAH
                """);
        ledger("import", "own.csv");
        assertThat(ledger("gap").out()).contains("2 × UAH").contains("--currency UAH");
        assertThat(ledger("gap", "--currency", "uah").out())
                .containsPattern("UAH bn +promised")
                .containsPattern("Arcadia +4\\.000 +1\\.000 +25% of 4\\.000")
                .contains("UAH 4 bn")
                .doesNotContain("€", "EUR");
        assertThat(ledger("gap", "--currency", "UAH", "--csv").out()).contains("4000000000,0");
        assertThat(ledger("open", "--currency", "UAH").out())
                .contains("UAH m")
                .contains("4,000.0")
                .doesNotContain("EUR");
        assertThat(ledger("open", "--currency", "UAH", "--csv").out())
                .contains(",uah,arrived_uah,")
                .contains(",4000000000,1000000000,");
        assertThat(ledger("donor", "Arcadia", "--currency", "UAH").out())
                .contains("UAH bn", "UAH 4 bn")
                .doesNotContain("€", "EUR");
    }

    @Test
    void whatCountsInEurosIsNotConvertedAndSaysSo() {
        ledger("import", "list.csv");
        for (String[] asked :
                List.of(
                        new String[] {"burden", "--currency", "UAH"},
                        new String[] {"gap", "--currency", "UAH", "--per", "gdp"},
                        new String[] {"gap", "--currency", "UAH", "--prices", "2020"})) {
            assertThat(ledger(asked).err())
                    .contains("counts in euros: leave out --currency")
                    .hasLineCount(1);
        }
        ledger("import", "tracker.csv");
        String series =
                ledger("gap", "--json")
                        .out()
                        .replaceAll("(?s).*\"series\":\"(kiel[^\"]*)\".*", "$1");
        assertThat(ledger("gap", "--currency", "UAH", "--series", series).err())
                .contains("tracker.csv is a tracker's list, which counts in euros");
        assertThat(ledger("gap", "--currency", "hryvnia").err())
                .contains("--currency takes a currency in three letters");
    }

    @Test
    void pricesOfAnotherYearNeedAPriceLevelAndSaySo() throws IOException {
        ledger("import", "list.csv");
        assertThat(ledger("gap", "--prices", "2025").out())
                .contains("In prices of 2025")
                .contains("are not told in them");
        Files.writeString(
                folder.resolve("deflator.csv"),
                """
                Country Name,Country Code,Indicator Name,Indicator Code,2024,2025
                Euro area,EMU,Deflator,NY.GDP.DEFL.KD.ZG,10,20
                """);
        ledger("import", "deflator.csv");
        // 40 million of 2023, less the part delivered; prices rise by 10 and then by 20 per cent.
        assertThat(ledger("gap", "--prices", "2025", "--csv").out()).contains("Arcadia,52800000,");
        assertThat(ledger("gap", "--csv").out()).contains("Arcadia,40000000,");
    }

    @ParameterizedTest
    @CsvSource({
        "gap, donor, 'Arcadia, promised, 4.0E7, 0, null, null, null, EUR'",
        "gap --trace, line, 'Arcadia, promised, Arcadia, military, g1, 2023-01-01, 4.0E7, list.csv, , 2, '",
        "open, not_later_than, 'g1, Arcadia, military, 2023-01-01, 2023-01-01, 4.0E7, 2.4E7, delivered, gun, list.csv, , 2'",
        "burden, donor, 'Arcadia, promised, 4.0E7, null, null, null, null, null, '",
        "time --by donor, \"group\", 'Arcadia, 1, 1, 5.946611909650924, 5.946611909650924, 5.946611909650924, 5.946611909650924, 5.946611909650924, 5.946611909650924, null, null, 5.946611909650924, 5.946611909650924, 5.946611909650924'",
        "donor Arcadia, \"by\", 'item, gun, promised, 10.0, 0, null, null, null, units'"
    })
    void eachAnswerIsATableForPrograms(String question, String order, String first)
            throws Exception {
        ledger("import", "list.csv");
        List<String> asked = List.of(question.split(" "));
        Called called = ledger(with(asked, "--parquet", "answer.parquet", "--csv"));
        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select * from '%s' order by %s"
                                        .formatted(folder.resolve("answer.parquet"), order))) {
            int columns = rows.getMetaData().getColumnCount();
            assertThat(rows.next()).isTrue();
            List<String> cells = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (int c = 1; c <= columns; c++) {
                cells.add("" + rows.getObject(c));
                names.add(rows.getMetaData().getColumnName(c));
            }
            assertThat(String.join(", ", cells)).isEqualTo(first);
            if (!question.equals("gap")) {
                assertThat(called.lines().getFirst()).isEqualTo(String.join(",", names));
            }
        }
        assertThat(ledger(with(asked, "--json")).out()).startsWith("{\"command\":\"ledger ");
        assertThat(ledger(with(asked, "--parquet", "none/answer.parquet")).err())
                .contains("'none/answer.parquet' cannot be written");
    }

    @Test
    void whatIsNotKnownIsNoBurdenOfZero() throws IOException {
        Files.writeString(
                folder.resolve("kept-quiet.csv"),
                """
                key,stage,date,donor,kind,value,currency,known_on
                a,promised,2023-05-01,Arcadia,military,7000000,EUR,2023-05-02
                b,promised,2023-05-01,Carpania,military,undisclosed,EUR,2023-05-02
                """);
        ledger("import", "kept-quiet.csv");
        assertThat(ledger("burden").out()).containsPattern("Carpania +not known");
        assertThat(ledger("burden", "--json").out())
                .contains("{\"donor\":\"Carpania\",\"stage\":\"promised\"}");
    }

    @Test
    void aDutchReaderReadsDutchNumbersDaysAndNames() throws IOException {
        Files.writeString(
                folder.resolve("dutch.csv"),
                """
                key,stage,date,donor,kind,value,currency,known_on
                a,promised,until 2023-05-01,Germany,military,61000000000,EUR,2023-05-02
                a,delivered,2023-06-01,Germany,military,1500000000,EUR,2023-06-02
                """);
        assertThat(ledger("import", "dutch.csv", "--lang", "nl").out())
                .contains("Eigen lijst")
                .contains("Hoe het is gelezen (1):")
                .contains("gelezen als een dag tot en met 2023-05-01")
                .doesNotContain("read as")
                .containsPattern("Duitsland +0,000 +0,000 +61,000");
        assertThat(ledger("open", "--lang", "nl").out())
                .contains("uiterlijk 1 mei")
                .contains("Duitsland")
                .contains("militair")
                .contains("61.000,0");
        assertThat(ledger("gap", "--by", "kind", "--lang", "nl").out())
                .containsPattern("militair +61,000 +1,500 +2,5% van 61,000 +59,500");
        assertThat(ledger("donor", "Germany", "--lang", "nl").out())
                .contains("geen maand bekend")
                .contains("€ 61 mld");
        assertThat(ledger("time", "--by", "kind", "--lang", "nl").out())
                .contains("gevolgd tot 24 nov 2026");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, '\t'", "UTF-16LE, ;", "UTF-16BE, ','", "UTF-8, |", "windows-1252, ;"})
    void aListIsReadInWhateverLettersAndSeparatorsItWasSaved(String letters, String separator)
            throws IOException {
        String bom = letters.endsWith("E") ? "\uFEFF" : "";
        Files.write(
                folder.resolve("saved.csv"),
                (bom
                                + "key,stage,date,donor,kind,value\r\na,promised,2023-01-01,Zürn,military,7\r\n")
                        .replace(",", separator)
                        .getBytes(Charset.forName(letters)));
        Called called = ledger("import", "saved.csv", "--json");
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("\"read\":1,", "Zürn");
    }

    private static String[] with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whatWasContractedNamesItsContract() throws IOException {
        Files.writeString(
                folder.resolve("contracts.csv"),
                """
                key,stage,date,donor,kind,value,source
                a,promised,2023-01-01,Arcadia,military,5000000,a speech
                a,contracted,2023-03-10,Arcadia,military,4000000,https://tenders.example/ocds-abc123-77/view
                """);
        ledger("import", "contracts.csv");
        assertThat(ledger("donor", "Arcadia").out()).contains("ocds-abc123-77  a  Arcadia");
        Files.writeString(
                folder.resolve("release.json"),
                """
                {"ocid":"ocds-abc123-77","id":"1","date":"2023-01-01T00:00:00Z","tag":["tender"],
                 "initiationType":"tender","tender":{"id":"1"}}
                """);
        Called flags =
                Called.in(folder, "oversight", "flags", "release.json", "--ledger", "out/ledger");
        assertThat(flags.out())
                .contains("What the ledger calls contracted")
                .contains("€4 m  no flags");
    }

    @Test
    void theTemplateCanBeTakenIn() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), ledger("template").out());
        Called called = ledger("import", "mine.csv", "--json");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out()).contains("\"rows\":{\"read\":2,\"remarked\":0,\"leftOut\":0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.csv", ".", "odd.csv"})
    void whatCannotBeTakenInIsToldInWords(String file) throws IOException {
        Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
        Called called = ledger("import", file);
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err()).startsWith("holdfast: ").doesNotContain("java", "Exception");
    }

    @Test
    void anEmptyLedgerSaysHowToFillIt() {
        Called called = ledger("gap");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err()).contains("holdfast ledger import FILE");
    }

    @Test
    void whatIsWrongWithAListIsToldInDutchToo() throws IOException {
        Files.writeString(folder.resolve("open.csv"), LIST.replace("a rumour", "\"a rumour"));
        assertThat(ledger("import", "open.csv", "--lang", "nl").err())
                .startsWith("holdfast: open.csv, regel 7, kolom 'source': een aanhalingsteken");
        assertThat(ledger("import", "none.csv", "--lang", "nl").err())
                .startsWith("holdfast: Er is geen bestand '");
        Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
        assertThat(ledger("import", "odd.csv", "--lang", "nl").err())
                .startsWith(
                        "holdfast: odd.csv is geen van de bestanden die kunnen worden ingelezen: ")
                .contains("een lijst volgens 'holdfast ledger template'");
        ledger("import", "list.csv");
        assertThat(ledger("gap", "--donor", "Arcadie", "--lang", "nl").err())
                .startsWith("holdfast: Onbekend: donor 'Arcadie'. Bedoelde u 'Arcadia'?");
        assertThat(ledger("gap", "--as-of", "2020-01-01", "--lang", "nl").err())
                .contains("In het grootboek staat niets dat bekend was op 2020-01-01.");
        assertThat(ledger("gap", "--svg", "no/gap.svg", "--lang", "nl").err())
                .startsWith("holdfast: 'no/gap.svg' is niet te schrijven: ");
    }

    @Test
    void aTraceInJsonIsOneObjectOnOneLine() {
        ledger("import", "list.csv");
        Called called = ledger("gap", "--trace", "--json");
        assertThat(called.lines()).hasSize(1);
        var json = JsonMapper.shared().readTree(called.out());
        assertThat(json.path("trace")).hasSize(6);
        assertThat(json.path("trace").get(5).path("row").asString()).isEqualTo("Carpania");
        assertThat(json.path("trace").get(5).has("amount")).isFalse();
        assertThat(json.path("trace").get(0).path("file").asString()).isEqualTo("list.csv");
        assertThat(json.path("trace").get(0).path("line").asInt()).isEqualTo(2);
        assertThat(JsonMapper.shared().readTree(ledger("gap", "--json").out()).has("trace"))
                .isFalse();
    }

    @Test
    void aRemarkOnAListNamesTheColumnAndAWayOut() throws IOException {
        Files.writeString(
                folder.resolve("odd.csv"),
                LIST.replace("2023-01-01", "2023-02-30").replace(",40000000,", ",40 million-ish,"));
        assertThat(ledger("import", "odd.csv").out().replaceAll("\\s+", " "))
                .contains(
                        "line 2, column 'date': no date as it is written; left open. Write it as"
                                + " 2024-03-31 [2023-02-30]")
                .contains(
                        "line 2, column 'value': no number as it is written; kept as words. Write"
                                + " digits with a decimal point, such as 1500.5 [40 million-ish]");
    }

    @Test
    void aListWithTwoColumnsOfOneNameIsRefused() throws IOException {
        Files.writeString(folder.resolve("twice.csv"), LIST.replaceFirst("units", "value"));
        Called called = ledger("import", "twice.csv");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err())
                .startsWith("holdfast: twice.csv, line 1: two columns are called 'value'");
    }
}
