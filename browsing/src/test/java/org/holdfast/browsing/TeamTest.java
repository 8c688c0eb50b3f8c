package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A studio for a team: who may do what. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class TeamTest {
    private static final String PASSWORD = "four words make a sentence";

    @TempDir private static Path folder;
    private static Holdfast studio;

    @BeforeAll
    static void start() {
        studio =
                Holdfast.studio(
                        folder.resolve("data"),
                        "--team",
                        "--no-background",
                        Holdfast.TINY.toString());
    }

    @AfterAll
    static void stop() {
        if (studio != null) {
            studio.close();
        }
    }

    private static String runs() {
        return studio.address() + "?case=tiny&lang=en&page=runs";
    }

    private static void signIn(Window window, String name, String password) {
        Page page = window.page();
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", password);
        page.locator("form[aria-labelledby=sign-in-title] button").click();
    }

    /** Chooses a password at an invitation. */
    static void accept(Window window, String invitation) {
        Page page = window.open(invitation, "input[type=password]");
        for (var field : page.locator("input[type=password]").all()) {
            field.fill(PASSWORD);
        }
        page.locator("button").first().click();
        window.await("#app *");
    }

    static String invite(Holdfast studio, Window administrator, String name, String role) {
        return studio.address()
                + administrator
                        .page()
                        .evaluate(
                                "async (who) => { const me = await (await"
                                        + " fetch('api/me')).json(); const answer = await"
                                        + " fetch('api/users', {method: 'POST', headers: {'X-CSRF':"
                                        + " me.csrf, 'Content-Type': 'application/json'}, body:"
                                        + " JSON.stringify(who)}); return (await"
                                        + " answer.json()).link; }",
                                Map.of("name", name, "role", role));
    }

    @Test
    void peopleSignInAndMayDoWhatTheirRoleAllows() {
        try (Window boss = Window.wide();
                Window rita = Window.wide();
                Window anna = Window.phone()) {
            // Nobody is here yet, and nothing is shown but the door.
            anna.open(runs(), "#sign-in-title");
            assertThat(anna.text("h1")).isEqualTo("This studio is for its members");
            assertThat(anna.page().locator("form.card").count()).isEqualTo(1);
            anna.picture("team-nobody");
            anna.isOpenToAll("signing in");

            accept(boss, studio.invitation());
            String forRita = invite(studio, boss, "rita", "reader");
            accept(rita, forRita);
            accept(anna, invite(studio, boss, "anna", "analyst"));

            // A reader looks and starts nothing.
            rita.open(runs(), ".account");
            assertThat(rita.text(".account")).contains("rita");
            assertThat(rita.text("#start-why")).contains("reader");
            assertThat(rita.page().locator("form.card button.primary[disabled]").count())
                    .isEqualTo(1);
            rita.picture("team-reader");

            // An analyst signs out, is refused with a wrong password, signs in and may start.
            anna.open(runs(), ".account");
            anna.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            // No form stands for a moment where the name was: what is typed is typed into the door.
            anna.await("#sign-in-title");
            assertThat(anna.text("h1")).isEqualTo("This studio is for its members");
            signIn(anna, "anna", "wrong wrong wrong");
            anna.await("#sign-in-wrong");
            anna.isOpenToAll("refused");
            signIn(anna, "anna", PASSWORD);
            anna.await(".account");
            anna.await("form.card button.primary:not([disabled])");

            // An invitation is good once.
            try (Window other = Window.wide()) {
                other.page().navigate(forRita);
                assertThat(other.page().locator("input[type=password]").count()).isZero();
            }
        }
    }
}
