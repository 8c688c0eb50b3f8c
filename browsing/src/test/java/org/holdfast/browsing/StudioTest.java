package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A studio for one person, with a real case and a small one. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class StudioTest {
    private static final String KPIS = ".kpis";

    /** Said when the plan that the browser made is there, and nothing more will change. */
    private static final String PLANNED = "Planned by half-years";

    private static final String FIRST_NUMBER = ".kpi .big";

    @TempDir private static Path folder;
    private static Holdfast studio;

    private Window window;

    @BeforeAll
    static void start() {
        studio =
                Holdfast.studio(
                        folder.resolve("data"),
                        "--no-background",
                        Holdfast.UKRAINE.toString(),
                        Holdfast.TINY.toString());
    }

    @AfterAll
    static void stop() {
        if (studio != null) {
            studio.close();
        }
    }

    @BeforeEach
    void open() {
        window = Window.wide();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static String at(String query) {
        return studio.address() + query;
    }

    private Locator button(String name) {
        return window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    // ---- The simulator.

    @Test
    void aLeverOfTheWorldAnswersWhileItMoves() {
        Page page = window.open(at("?case=ukraine-2024&page=simulator&lang=en"), KPIS);
        window.picture("simulator");
        String before = window.text(FIRST_NUMBER);
        page.focus("#lever-floor-need");
        page.keyboard().press("End");
        assertThat(page.getAttribute("#lever-floor-need", "aria-valuetext")).isEqualTo("×1.6");
        page.waitForFunction(
                "(before) => document.querySelector('.kpi .big').textContent !== before"
                        + " && location.search.includes('floor-need=1.6')",
                before);
        window.picture("simulator-moved");
        window.isWithoutErrors();
    }

    @Test
    void aLeverOfPolicySaysAtOnceThatItIsBeingWorkedOutAndShowsNoFigureOfAnotherPlan() {
        Page page = window.open(at("?case=ukraine-2024&page=simulator&lang=en"), KPIS);
        page.focus("#lever-gifts");
        page.keyboard().press("Home");
        page.waitForFunction(
                "() => document.querySelector('h1').textContent === 'This policy is being worked"
                        + " out' && [...document.querySelectorAll('.kpi .big')].every((of) =>"
                        + " of.textContent === '…') && !document.querySelector('.plot, .delta')");
        assertThat(window.search()).contains("gifts=0");
        window.isWithoutErrors();
    }

    @Test
    void aLeverOfPolicyGetsAPlanOfItsOwnThatTheBrowserMakes() {
        Page page = window.open(at("?case=ukraine-2024&page=simulator&lang=en"), KPIS);
        page.focus("#lever-gifts");
        page.keyboard().press("Home");
        window.awaitText(".state", PLANNED);
        assertThat(window.text(".state")).contains("the full plan was made too");
        assertThat(window.text(".stamp")).startsWith("200 futures");
        window.picture("simulator-planned");
        window.isWithoutErrors();
    }

    @Test
    void anAddressRestoresLeversItemComparisonAndLanguage() {
        Page page = window.open(at("?case=tiny&lang=en&gifts=0.8&c.gifts=0.2"), KPIS);
        window.await(".lever");
        assertThat(page.getAttribute("#lever-gifts", "aria-valuetext")).isEqualTo("80%");
        window.awaitText(".state", PLANNED);
        page.locator(".seg-i").nth(1).click();
        page.waitForFunction("() => location.search.includes('item=')");
        String address = at(window.search());
        try (Window other = Window.wide()) {
            other.open(address, KPIS);
            other.await(".seg-i");
            for (String what : List.of(FIRST_NUMBER, "h1", ".card h2")) {
                // Both first answer from few futures, then from all.
                other.awaitText(what, window.text(what));
            }
            other.isWithoutErrors();
        }
    }

    @Test
    void aPolicyIsPinnedAndEveryChangeIsToldAgainstIt() {
        Page page = window.open(at("?case=tiny&lang=en&gifts=1"), KPIS);
        button("Pin as comparison").click();
        page.focus("#lever-gifts");
        page.keyboard().press("Home");
        page.waitForFunction("() => /c\\.gifts=1/.test(location.search)");
        assertThat(button("Compare with the baseline again").count()).isEqualTo(1);
        button("Undo").click();
        window.isWithoutErrors();
    }

    @Test
    void junkInTheAddressFallsBackToTheBaseline() {
        window.open(at("?case=tiny&lang=en&gifts=99&posture=x&item=tanks&at=-4"), KPIS);
        window.await("#lever-gifts");
        assertThat(window.page().getAttribute("#lever-gifts", "aria-valuetext")).isEqualTo("50%");
        window.isWithoutErrors();
    }

    // ---- Downloads.

    private Window.Saved download(String format) {
        Page page = window.open(at("?case=tiny&lang=en&sanctions=0.5"), KPIS);
        window.await(".card .menu summary");
        page.locator(".card .menu summary").first().click();
        return window.save(() ->
                page.locator(".card")
                        .first()
                        .locator(".pop button", new Locator.LocatorOptions().setHasText(format))
                        .click());
    }

    @Test
    void aPictureForSlidesIsAPngOfTheCard() throws IOException {
        Window.Saved saved = download("PNG");
        assertThat(saved.name()).endsWith(".png");
        var picture = javax.imageio.ImageIO.read(saved.file().toFile());
        assertThat(picture.getWidth()).isGreaterThan(1000);
        assertThat(picture.getHeight()).isGreaterThan(500);
    }

    @Test
    void aPictureForPrintIsAnSvgWithItsOriginAndItsFonts() {
        Window.Saved saved = download("SVG");
        String svg = new String(saved.bytes(), StandardCharsets.UTF_8);
        assertThat(saved.name()).endsWith(".svg");
        assertThat(svg)
                .startsWith("<svg")
                .contains("data:font/woff2", "sanctions=0.5")
                .doesNotContain("light-dark(");
        assertThat(svg.replaceAll("<[^>]+>", "")).contains("Holdfast");
    }

    @Test
    void aTableForASpreadsheetHasUnitsMonthsAndSources() {
        Window.Saved saved = download("CSV");
        String csv = new String(saved.bytes(), StandardCharsets.UTF_8);
        assertThat(saved.name()).endsWith(".csv");
        assertThat(csv).startsWith("\ufeff").contains("\r\n2024-03,", "Futures under the floor");
        assertThat(csv.lines().count()).isEqualTo(25);
    }

    @Test
    void aTableForProgramsIsParquetThatAnotherLibraryReads() throws IOException {
        Window.Saved saved = download("Parquet");
        assertThat(saved.name()).endsWith(".parquet");
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(saved.file()))) {
            assertThat(reader.getFileMetaData().numRows()).isEqualTo(24);
        }
    }

    // ---- Runs.

    @Test
    void aRunTellsHowFarItIsAndSurvivesAReloadInTheMiddle() {
        Page page = window.open(at("?case=tiny&lang=en&page=runs"), "form.card");
        page.locator("form.card select").first().selectOption("explore");
        page.locator("form.card input[type=number]").first().fill("2000");
        page.locator("form.card button[type=submit]:not([disabled])").first().click();
        window.await(".prog");
        page.waitForFunction("() => location.search.includes('run=')");
        window.picture("run-going");
        String address = at(window.search());
        page.reload();
        window.await(".state");
        window.awaitText(".state", "done", 240_000);
        window.await(KPIS);
        window.picture("run-done");
        window.isOpenToAll("a run");
        // The same question has the same address, and is not asked of the engine again.
        try (Window other = Window.wide()) {
            other.open(address, KPIS);
            assertThat(other.text(".state")).contains("done");
            assertThat(other.page().locator("a[href*='/files/']").count()).isPositive();
        }
        window.isWithoutErrors();
    }

    @Test
    void aRunThatIsNotThereIsToldSo() {
        window.open(at("?case=tiny&lang=nl&page=runs&run=0123456789abcdef"), ".failure");
        assertThat(window.text(".failure")).contains("Op dit adres staat geen berekening");
    }

    // ---- Uploads.

    private static byte[] tiny(String broken, String from, String to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> all = Files.walk(Holdfast.TINY)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = Holdfast.TINY.relativize(file).toString();
                String text = Files.readString(file);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        (name.equals(broken) ? text.replace(from, to) : text)
                                .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void bring(byte[] zip) {
        Locator form = window.page().locator(".uploads form").first();
        form.locator("input").setInputFiles(new FilePayload("casus.zip", "application/zip", zip));
        form.locator("button").click();
    }

    @Test
    void aBrokenCaseIsRefusedWithFileLineAndColumn() {
        window.open(at("?case=tiny&lang=nl&page=runs"), ".uploads input:not([disabled])");
        bring(tiny("tables/producers.csv", ",shell-155,40000", ",shell-15mm,40000"));
        window.await(".problems li");
        assertThat(window.text(".problems"))
                .contains("producers.csv", "regel 2", "item", "shell-15mm", "shell-155");
        window.picture("upload-refused");
        window.isOpenToAll("a case with problems");
        window.isWithoutErrors();
    }

    @Test
    void aSoundCaseIsTakenInAndShown() {
        Page page =
                window.open(at("?case=tiny&lang=en&page=runs"), ".uploads input:not([disabled])");
        bring(tiny("README.md", "", "A case of my own. "));
        window.awaitText(".uploads", "Taken in");
        page.waitForFunction(
                "() => [...document.querySelectorAll('.case-switch option')].length >= 2");
        window.isWithoutErrors();
    }

    @Test
    void whatACaseCallsItsItemsIsTextWhateverItSays() {
        Page page =
                window.open(at("?case=tiny&lang=en&page=runs"), ".uploads input:not([disabled])");
        String evil = "<img src=x onerror=window.evil=1><script>window.evil=1</script>";
        bring(tiny("tables/items.csv", "155 mm shell", evil));
        window.awaitText(".uploads", "Taken in");
        Object id =
                page.evaluate(
                        "async () => (await (await fetch('data/cases.json')).json())"
                                + ".cases.map((c) => c.id).filter((id) => id.includes('~')).at(-1)");
        window.open(at("?lang=en&page=simulator&case=" + id), KPIS);
        window.await(".lever input");
        window.awaitText("main", "<img src=x");
        Object found =
                page.evaluate(
                        "() => [document.querySelectorAll('img[src=x]').length,"
                                + " document.querySelectorAll('main script').length,"
                                + " window.evil === undefined]");
        assertThat(found).isEqualTo(List.of(0, 0, true));
        window.isWithoutErrors();
    }

    // ---- Everyone.

    @ParameterizedTest
    @CsvSource({
        "en, Runs, first under its floor",
        "nl, Berekeningen, als eerste onder het minimum"
    })
    void itSpeaksBothLanguages(String language, String page, String finding) {
        window.open(at("?case=ukraine-2024&page=simulator&lang=" + language), KPIS);
        assertThat(window.page().getAttribute("html", "lang")).isEqualTo(language);
        assertThat(window.text("nav")).contains(page);
        assertThat(window.text("h1")).contains(finding);
        window.picture("simulator-" + language);
    }

    @Test
    void onAPhoneALeverAndTheOutcomesStayInReach() {
        try (Window phone = Window.phone()) {
            phone.open(at("?case=ukraine-2024&page=simulator&lang=nl&theme=dark"), KPIS);
            phone.await(".lever");
            assertThat(phone.page().locator(".lever:visible").count()).isEqualTo(1);
            phone.picture("simulator-phone");
            phone.isOpenToAll("the simulator on a phone");
            phone.isWithoutErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?case=ukraine-2024&lang=en&gifts=0.8&c.gifts=0.2",
                "?case=ukraine-2024&lang=nl&theme=dark",
                "?case=ukraine-2024&lang=en&page=sources",
                "?case=tiny&lang=nl&page=runs",
                "?case=ukraine-2024&lang=en&embed=1&card=fan"
            })
    void noPageStandsInAnyonesWay(String query) {
        window.open(at(query), "main h1, main .card h2, main .kpis");
        window.page().waitForTimeout(500);
        window.picture("page" + query.replaceAll("[^a-z0-9]+", "-"));
        window.isOpenToAll(query);
        window.isWithoutErrors();
    }

    @Test
    void itIsTheSameProgramThatTheCommandLineIs() {
        Object list =
                window.open(at("?page=simulator&lang=en"), KPIS)
                        .evaluate(
                                "async () => (await (await fetch('data/cases.json')).json())"
                                        + ".cases.map((c) => c.id).slice(0, 2)");
        assertThat(list).isEqualTo(List.of("ukraine-2024", "tiny"));
    }
}
