package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be saved of a card of the simulator. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class DownloadsTest extends InAStudio {
    DownloadsTest() {
        super(Holdfast.TINY);
    }

    /** One page, of whose card each test saves something. */
    private Window shown;

    @BeforeAll
    void show() {
        shown = Window.wide();
        shown.open(at("?case=tiny&lang=en&sanctions=0.5"), KPIS);
        shown.await(".card .menu summary");
    }

    @AfterAll
    void leave() {
        if (shown != null) {
            shown.isWithoutErrors();
            shown.close();
        }
    }

    private Window.Saved download(String format) {
        Page page = shown.page();
        page.locator(".card .menu summary").first().click();
        return shown.save(() ->
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
        assertThat(csv).startsWith("\ufeff").contains("\r\n2024-03,", "Futures under the minimum");
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
}
