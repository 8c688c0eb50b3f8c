package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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
import org.junit.jupiter.api.Test;

/** What a studio for one person keeps and takes in. */
class StudioTest extends InAStudio {
    StudioTest() {
        super(Holdfast.TINY);
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
        bring(tiny("case.yaml", "A tiny case", "A case of my own"));
        window.awaitText(".uploads", "Taken in");
        page.waitForFunction(
                "() => [...document.querySelectorAll('.case-switch option')]"
                        + ".some((option) => option.textContent.includes('A case of my own'))");
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
}
