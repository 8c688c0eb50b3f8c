package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published site, from a server that knows nothing but files. */
class PublishedTest {
    @Test
    void aSiteOfFilesPlaysFromAnyFolderAndAsksNobodyElse(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        String printed =
                Holdfast.run(
                        folder,
                        "publish",
                        "--futures",
                        "3",
                        Holdfast.TINY.toString(),
                        "--out",
                        site.toString());
        assertThat(printed).contains(site.toString());
        assertThat(Files.readString(site.resolve("index.html")))
                .contains("http-equiv=\"Content-Security-Policy\"", "default-src 'self'");
        List<String> elsewhere = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        try (FileServer server = new FileServer(site);
                Window window = Window.wide()) {
            Page page = window.page();
            page.onRequest(request -> {
                String url = request.url();
                if (url.startsWith("http") && !url.startsWith(server.address())) {
                    elsewhere.add(url);
                }
            });
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    missing.add(response.url());
                }
            });
            // The first page answers from its own file, and leads to the same in the simulator.
            window.open(server.address() + "?lang=nl", ".door-answer h1");
            // From nothing to the answer without a mouse; a voice says it once.
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(window.focused()).isEqualTo("main");
            window.tabTo("input[name=policy]");
            for (int k = 0;
                    k < 12
                            && !window.text(".opt:has(input:checked) span")
                                    .equals("Aankopen elders");
                    k++) {
                page.keyboard().press("ArrowDown");
            }
            window.awaitText(".door-answer h1", "‘Aankopen elders’");
            assertThat(window.heard())
                    .filteredOn(node -> Window.value(node, "role").equals("radio"))
                    .extracting(node -> Window.value(node, "name"))
                    .contains("Aankopen elders");
            window.tabTo("#door-when");
            page.keyboard().press("End");
            window.awaitText(".door-answer h1", "wachten");
            window.awaitText("[role=status].sr", "wachten");
            assertThat(window.voices()).isEqualTo(1);
            // A tab is named once the answer stands.
            page.waitForFunction("() => document.title.includes('één jaar')");
            assertThat(page.title())
                    .isEqualTo(window.text(".door-answer h1") + " · Holdfast")
                    .contains("één jaar");
            window.picture("published-door");
            // Held against another, whose file is fetched then.
            page.locator(".against select").selectOption("course");
            window.awaitText(".door-answer h1", "dan op de huidige koers");
            page.locator(".against select").selectOption("third-country");
            window.awaitText(".door-answer h1", "wachten");
            window.isOpenToAll("the first page of a published site");
            window.tabTo(".door-go .btn");
            page.keyboard().press("Enter");
            window.await(".kpis");
            page.waitForFunction("() => document.activeElement.id === 'main'");
            page.waitForFunction("() => location.search.includes('start=2025-03')");
            assertThat(window.search()).contains("third-country=1");
            // The number of page one stands on the simulator's own card, by the name of the policy.
            window.awaitText("#page-one", told(page, "added-later third-country 12"));
            assertThat(window.text(".page-one")).contains("Huidige koers", told(page, "packages"));
            window.open(server.address() + "?page=simulator&lang=nl", ".kpis");
            window.await(".lever input");
            window.awaitText("#page-one", "Eén gezamenlijk plan: " + told(page, "today"));
            assertThat(window.text(".page-one")).contains("De centrale variant van het vaste plan");
            String before = window.text(".outcomes, .kpis");
            page.locator(".lever input[type=range]").first().focus();
            page.keyboard().press("End");
            page.keyboard().press("Home");
            page.keyboard().press("PageUp");
            page.waitForFunction("() => location.search.length > '?page=simulator&lang=nl'.length");
            window.awaitText("#page-one", "heeft bladzijde één geen getal");
            assertThat(page.locator(".page-one a[href*='policy=']").count()).isEqualTo(2);
            assertThat(before).isNotEmpty();
            assertThat(page.locator(".full button[disabled]").count()).isEqualTo(1);
            assertThat(window.text("#full-run-help")).contains("alleen uit bestanden");
            window.picture("published");
            window.isOpenToAll("a published site");
            assertThat(window.voices()).isEqualTo(1);
            window.isWithoutErrors();
        }
        assertThat(elsewhere).isEmpty();
        assertThat(missing).isEmpty();
    }

    /** What page one tells of a policy, as the site has it. */
    private static String told(Page page, String way) {
        return (String)
                page.evaluate(
                        "async way => (await (await fetch('data/tiny/door.nl.json')).json())"
                                + ".told.ways.find(({ id }) => id === way).written",
                        way);
    }
}
