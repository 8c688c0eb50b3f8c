package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are brought into a team's studio: accepted by someone else, taken back, deleted. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class ListsTest {
    private static final String LIST =
            "key,stage,date,donor,recipient,kind,item,units,value,currency,source,known_on\n"
                    + "howitzers-1,promised,2024-01-05,Arcadia,Ukraine,military,howitzer,12,"
                    + "30000000,EUR,https://example.org/speech,2024-01-06\n";

    private static final String PROMISES =
            LIST.lines().findFirst().orElseThrow()
                    + "\nshells-1,promised,2024-01-03,Borduria,Ukraine,military,shell-155,1000,"
                    + "4000000,EUR,https://example.org/shells,2024-01-04\n";

    @TempDir private static Path folder;
    private static Holdfast studio;

    @BeforeAll
    static void start() throws IOException {
        Path tiny = folder.resolve("tiny");
        try (Stream<Path> all = Files.walk(Holdfast.TINY)) {
            for (Path from : all.toList()) {
                Files.copy(from, tiny.resolve(Holdfast.TINY.relativize(from)));
            }
        }
        Path ledger = Files.createDirectory(tiny.resolve("ledger"));
        Files.writeString(ledger.resolve("promises.csv"), PROMISES);
        studio =
                Holdfast.studio(
                        folder.resolve("data"), "--team", "--no-background", tiny.toString());
    }

    @AfterAll
    static void stop() {
        if (studio != null) {
            studio.close();
        }
    }

    private static void open(Window window, String page, String language, String ready) {
        window.open(studio.address() + "?case=tiny&page=" + page + "&lang=" + language, ready);
    }

    /** The pages of a case are made anew beside the answer to who accepted or deleted a list. */
    private static void openUntil(Window window, Predicate<String> shows) {
        for (int tries = 0; tries < 120; tries++) {
            open(window, "ledger", "nl", ".grid");
            if (shows.test(window.text("main"))) {
                return;
            }
            window.page().waitForTimeout(1000);
        }
    }

    private static void press(Window window, String name) {
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    @Test
    void aListIsSeenOnceAnotherAcceptedItAndIsGoneWhenItsOwnerDeletesIt() {
        try (Window boss = Window.wide();
                Window anna = Window.wide();
                Window eve = Window.wide()) {
            TeamTest.accept(boss, studio.invitation());
            TeamTest.accept(anna, TeamTest.invite(studio, boss, "anna", "analyst"));
            TeamTest.accept(eve, TeamTest.invite(studio, boss, "eve", "approver"));

            open(anna, "runs", "en", ".uploads");
            anna.page()
                    .locator(".uploads form")
                    .nth(1)
                    .locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload(
                                    "mine.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
            anna.page().locator(".uploads form").nth(1).locator("button").click();
            anna.awaitText(".uploads", "It waits until an approver accepts it");
            anna.awaitText("section[aria-labelledby=lists-title]", "waits for acceptance");
            anna.awaitText("section[aria-labelledby=lists-title]", "someone else accepts it");
            anna.isOpenToAll("lists that wait");
            anna.picture("lists-pending");

            // The ledger is the case's own until then.
            open(anna, "ledger", "en", ".grid");
            assertThat(anna.text("main")).contains("promises.csv").doesNotContain("Arcadia");

            open(eve, "runs", "nl", ".deeds button");
            assertThat(eve.text("section[aria-labelledby=lists-title]"))
                    .contains("wacht op aanvaarding", "anna");
            press(eve, "Aanvaard: mine.csv");
            eve.awaitText("section[aria-labelledby=lists-title]", "Neem terug");
            eve.isOpenToAll("lists that were accepted");
            eve.picture("lists-accepted-nl");
            openUntil(eve, text -> text.contains("Arcadia"));
            assertThat(eve.text("main")).contains("promises.csv + mine.csv", "Arcadia");

            open(anna, "runs", "en", ".deeds button");
            press(anna, "Delete mine.csv");
            anna.isOpenToAll("asked twice");
            press(anna, "Yes, delete");
            anna.awaitText("section[aria-labelledby=lists-title]", "No list has been brought in.");
            openUntil(eve, text -> !text.contains("Arcadia"));
            assertThat(eve.text("main")).doesNotContain("Arcadia");
            anna.isWithoutErrors();
            eve.isWithoutErrors();
        }
    }
}
