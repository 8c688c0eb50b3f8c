package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.holdfast.model.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints a brief where a browser is at hand, and counts its pages. */
class PrintTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBriefFillsThreeToTenPages(Language language) throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no browser here");
        Path page = folder.resolve("brief.html");
        Path pdf = folder.resolve("brief.pdf");
        Files.writeString(page, Briefs.html(Example.answer(), language, Optional.of("NL")));
        var browser =
                new ProcessBuilder(
                                CHROMIUM.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--no-first-run",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--no-pdf-header-footer",
                                "--print-to-pdf=" + pdf,
                                page.toUri().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        boolean ended = browser.waitFor(60, TimeUnit.SECONDS);
        browser.destroyForcibly();
        assumeTrue(ended && Files.exists(pdf), "the browser did not print here");
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        long pages = Pattern.compile("/Type\\s*/Page[^s]").matcher(text).results().count();
        assertThat(pages).isBetween(3L, 10L);
    }
}
