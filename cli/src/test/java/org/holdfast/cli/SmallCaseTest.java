package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.brief.Ledger;
import org.holdfast.brief.Pages;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.report.Report;
import org.holdfast.report.ReportJson;
import org.holdfast.simulator.Simulator;
import org.holdfast.site.Packer;
import org.holdfast.site.SimulatorFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A case of three items, five producers and two funds, in one language, with nothing but what it
 * must say.
 */
class SmallCaseTest {
    /** The word for another currency than the case's, in any language. */
    private static final String EUROS = "€|\\bEUR\\b|(?iu)\\beuro[s’]?\\b|євро\\b";

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put(
                "case.yaml",
                """
                id: winter
                title: Power through a winter
                first_month: 2026-10
                months: 24
                currency: UAH
                known_by: 2026-09-30
                claimant: grid
                floor_means: The floor is the least that keeps hospitals and water running.
                """);
        FILES.put(
                "scenarios/baseline.yaml",
                """
                title: As agreed
                about: What is agreed and nothing more.
                """);
        FILES.put(
                "sources.csv",
                """
                id,kind,title,note
                a-guess,assumption,Our own guess,What one engineer would say of a winter like the last
                """);
        FILES.put(
                "tables/items.csv",
                """
                id,name,unit,family,lot,source,known_on
                transformer,Transformer,transformers,vehicles,1,a-guess,2026-09
                generator,Generator,generators,drones,10,a-guess,2026-09
                pump,Pump,pumps,shells,10,a-guess,2026-09
                """);
        FILES.put(
                "tables/parties.csv",
                """
                id,name,gdp,source,known_on
                grid,The grid,7000,a-guess,2026-09
                industry,Industry,2000,a-guess,2026-09
                """);
        FILES.put(
                "tables/needs.csv",
                """
                holder,item,tier,quantity,source,known_on
                grid,transformer,floor,12,a-guess,2026-09
                grid,generator,floor,200,a-guess,2026-09
                grid,generator,full,300,a-guess,2026-09
                grid,pump,floor,150,a-guess,2026-09
                """);
        FILES.put(
                "tables/producers.csv",
                """
                id,name,party,item,capacity,price,source,known_on
                coils,Coil works,industry,transformer,6,900000,a-guess,2026-09
                cores,Core works,industry,transformer,3,1000000,a-guess,2026-09
                motors,Motor works,industry,generator,160,40000,a-guess,2026-09
                sheds,Shed works,grid,generator,50,45000,a-guess,2026-09
                pumps,Pump works,industry,pump,140,8000,a-guess,2026-09
                """);
        FILES.put(
                "tables/funds.csv",
                """
                id,name,home,agreed,contributors,source,known_on
                levy,The levy,grid,2026-09-01,grid,a-guess,2026-09
                aid,The aid,industry,2026-09-01,industry,a-guess,2026-09
                """);
        FILES.put(
                "tables/envelopes.csv",
                """
                fund,year,amount,source,known_on
                levy,2027,0.2,a-guess,2026-09
                levy,2028,0.15,a-guess,2026-09
                aid,2027,0.1,a-guess,2026-09
                """);
        FILES.put(
                "tables/fund_rules.csv",
                """
                fund,use,supplier,claimant,source,known_on
                levy,procurement,industry,grid,a-guess,2026-09
                levy,procurement,grid,grid,a-guess,2026-09
                aid,procurement,industry,grid,a-guess,2026-09
                """);
    }

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve("winter").resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void itTakesFewerThanTwoHundredCells() {
        long cells =
                FILES.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".csv"))
                        .flatMap(file -> file.getValue().lines().skip(1))
                        .flatMap(line ->
                                Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                        .filter(cell -> !cell.isEmpty())
                        .count();
        assertThat(cells).isLessThan(200);
    }

    @Test
    void itIsSoundAndEveryTableThatIsNotThereIsEmpty() {
        Called check = Called.in(folder, "check", "winter");
        assertThat(check.out()).contains(": sound");
        assertThat(check.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void itIsPlannedAndTheGridMissesWhatNobodyMakes() {
        Called plan = Called.in(folder, "plan", "winter", "--json");
        assertThat(plan.out()).contains("\"status\":\"optimal\"");
        assertThat(Called.in(folder, "balance", "winter").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void itsBriefIsWholeInBothLanguagesAndSaysNothingOfAnyWar() throws IOException {
        for (String language : List.of("en", "nl")) {
            Called brief =
                    Called.in(
                            folder, "brief", "winter", "--quick", "1", "--lang", language, "--out",
                            "b");
            assertThat(brief.remarks()).isEmpty();
            assertThat(brief.exit()).isEqualTo(Exit.DONE);
            assertThat(folder.resolve("b/brief-" + language + ".html"))
                    .content()
                    .contains("The grid", "Power through a winter", "hospitals and water running")
                    .doesNotContain("Ukraine", "Oekraïne", "the sky", "luchtruim");
        }
    }

    @Test
    void itsMoneyIsToldInItsOwnCurrencyAtEveryDoor() throws IOException {
        for (String language : List.of("en", "nl", "uk")) {
            for (String command : List.of("check", "balance", "plan", "delay", "levers", "brief")) {
                Called called = Called.in(folder, told(command, language));
                assertThat(called.exit()).as(command + called.err()).isEqualTo(Exit.DONE);
                assertThat(called.out()).as(command).doesNotContainPattern(EUROS);
            }
            assertThat(folder.resolve("b/brief-" + language + ".html"))
                    .content()
                    .contains(language.equals("uk") ? "грн" : "UAH");
        }
        Called json = Called.in(folder, "plan", "winter", "--json", "--out", "b");
        assertThat(json.out()).contains("UAH million").doesNotContainPattern(EUROS);
        try (Stream<Path> files = Files.walk(folder.resolve("b"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replaceAll("base64,[A-Za-z0-9+/=]*", "");
                assertThat(text).as(file.toString()).doesNotContainPattern(EUROS);
            }
        }
        assertThat(folder.resolve("b/burden.csv")).content().contains("UAH million");
    }

    @Test
    void itsLedgerIsCountedInItsOwnCurrency() throws IOException {
        Files.createDirectories(folder.resolve("winter/ledger"));
        Files.writeString(
                folder.resolve("winter/ledger/promises.csv"),
                """
                key,stage,date,donor,kind,item,units,value,currency,known_on
                a,promised,2026-03-10,Industry,military,pump,20,4000000000,UAH,2026-03-11
                a,delivered,2026-05-10,Industry,military,pump,5,1000000000,,2026-05-11
                b,promised,2026-03-10,Arcadia,financial,,,7000000,USD,2026-03-11
                """);
        Called check = Called.in(folder, "check", "winter");
        assertThat(check.exit()).isEqualTo(Exit.DONE);
        Case c = ((Reading.Sound) CaseReader.read(folder.resolve("winter"))).sound();
        Environment around =
                new Environment(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        false,
                        false,
                        80,
                        1L << 30,
                        folder,
                        Map.of(),
                        LocalDate.of(2026, 11, 24));
        Optional<Ledger> ledger =
                StudioFiles.ledgers(
                                Optional.empty(),
                                List.of(folder.resolve("winter")),
                                List.of(),
                                around)
                        .apply(c);
        assertThat(ledger.orElseThrow().events())
                .allSatisfy(e -> assertThat(e.recipient()).isEqualTo("The grid"));
        var run = new Answer.RunData("", "", 1, List.of(), "", "");
        for (Language language : Language.values()) {
            List<Report> pages =
                    Pages.withoutAPlan(
                            c, c.scenarios().getFirst(), run, List.of(), ledger, language);
            assertThat(pages).hasSize(2);
            for (Report page : pages) {
                assertThat(ReportJson.of(page))
                        .contains(language == Language.UK ? "грн" : "UAH", "4000", "1000")
                        .doesNotContainPattern(EUROS);
            }
            assertThat(ReportJson.of(pages.getFirst())).contains("7 USD");
        }
    }

    private static String[] told(String command, String language) {
        List<String> words = new ArrayList<>(List.of(command, "winter", "--lang", language));
        if (command.equals("brief")) {
            words.addAll(List.of("--futures", "2"));
        }
        if (!command.equals("check")) {
            words.addAll(List.of("--out", "b"));
        }
        return words.toArray(String[]::new);
    }

    @Test
    void itsCardsInAStudioCountItsOwnCurrency() throws IOException {
        Case c = ((Reading.Sound) CaseReader.read(folder.resolve("winter"))).sound();
        var simulator = new Simulator(new Packer(Highs::new, 60, 1, "test").pack(c));
        for (Language language : Language.values()) {
            assertThat(simulator.describe(language)).doesNotContainPattern(EUROS);
            assertThat(simulator.ask("lang=" + language.code()))
                    .contains(language == Language.UK ? "грн" : "UAH")
                    .doesNotContainPattern(EUROS);
        }
    }

    @Test
    void itsPackForAStudioTellsItInBothLanguages() throws IOException {
        Reading reading = CaseReader.read(folder.resolve("winter"));
        Case c = ((Reading.Sound) reading).sound();
        var files = new SimulatorFiles(new Packer(Highs::new, 60, 1, "test"), folder, "test");
        for (Language language : Language.values()) {
            assertThat(new String(files.first(c, language), StandardCharsets.UTF_8))
                    .contains("The grid", "Transformer")
                    .doesNotContain("Ukraine", "Oekraïne");
        }
    }
}
