package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A studio of a case over which private rows are laid. */
class PrivateRowsTest {
    @Test
    void theFirstThingThatASimulatorSaysIsThatItsCaseIsNotPublic(@TempDir Path folder)
            throws IOException {
        Path secret = Files.createDirectories(folder.resolve("secret/tables"));
        Files.writeString(
                secret.resolve("stocks.csv"),
                """
                holder,item,quantity,giftable,source,known_on
                europe,shell-155,987654,0,a-tiny,2024-02
                """);
        try (Holdfast studio =
                        Holdfast.studio(
                                folder.resolve("data"),
                                "--no-background",
                                "--with",
                                folder.resolve("secret").toString(),
                                Holdfast.TINY.toString());
                Window window = Window.wide()) {
            Page page =
                    window.open(
                            studio.address() + "?case=tiny-with-secret&page=simulator&lang=en",
                            ".kpis");
            window.picture("private-rows");
            assertThat(page.textContent("main"))
                    .contains("Not public: with private rows of 'secret'");
            window.isWithoutErrors();
        }
    }
}
