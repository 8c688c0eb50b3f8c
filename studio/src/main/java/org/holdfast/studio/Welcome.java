package org.holdfast.studio;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import java.util.Optional;
import org.holdfast.store.Accounts.Invitation;
import org.holdfast.studio.accounts.Authentication;
import org.holdfast.studio.http.Admission;
import org.holdfast.studio.http.ApiError;
import org.holdfast.studio.http.Guard;

/**
 * Where someone who was invited chooses a password: a plain form that needs no script, so that it
 * works before the web part is built.
 */
final class Welcome {
    private final Authentication authentication;
    private final Guard guard;
    private final Sessions sessions;

    Welcome(Authentication authentication, Guard guard, Sessions sessions) {
        this.authentication = authentication;
        this.guard = guard;
        this.sessions = sessions;
    }

    /** Shows the form; looking at it does not use the invitation up. */
    void show(Context context) {
        page(context, 200, Optional.ofNullable(context.queryParam("key")).orElse(""), "");
    }

    /** Takes the password. */
    void take(Context context) {
        String key = Optional.ofNullable(context.formParam("key")).orElse("");
        String password = Optional.ofNullable(context.formParam("password")).orElse("");
        String again = Optional.ofNullable(context.formParam("again")).orElse("");
        if (!guard.isFromHere(context)) {
            page(context, 403, key, "The form was sent from another site.");
            return;
        }
        if (!password.equals(again)) {
            page(context, 400, key, "The two passwords differ. De wachtwoorden verschillen.");
            return;
        }
        try {
            Cookie session =
                    sessions.beginning(
                            authentication.accept(key, password, Admission.from(context)));
            context.cookie(session);
            context.status(303).header("Location", "./");
        } catch (ApiError e) {
            page(context, e.status(), key, e.detail().en() + " " + e.detail().nl());
        }
    }

    private void page(Context context, int status, String key, String wrong) {
        Optional<Invitation> invitation = authentication.invitation(key);
        String form =
                invitation
                        .map(i ->
                                """
                                <p>Welcome, <b>%s</b> (%s). Choose a password of 12 characters or more.<br>
                                <span lang="nl">Welkom. Kies een wachtwoord van ten minste 12 tekens.</span></p>
                                <form method="post" action="welcome">
                                <input type="hidden" name="key" value="%s">
                                <p><label>Password / wachtwoord<br>
                                <input type="password" name="password" autocomplete="new-password" minlength="12" required></label></p>
                                <p><label>Once more / nog eens<br>
                                <input type="password" name="again" autocomplete="new-password" minlength="12" required></label></p>
                                <p><button>Sign in / aanmelden</button></p>
                                </form>
                                """
                                        .formatted(
                                                escaped(i.name()), escaped(i.role()), escaped(key)))
                        .orElse(
                                """
                                <p>This invitation was used, or is too old. Ask for a new one.<br>
                                <span lang="nl">Deze uitnodiging is gebruikt of te oud. Vraag een nieuwe.</span></p>
                                """);
        String alarm = wrong.isEmpty() ? "" : "<p role=\"alert\"><b>" + escaped(wrong) + "</b></p>";
        context.header("Cache-Control", "no-store");
        context.status(status)
                .html(
                        """
                        <!doctype html>
                        <html lang="en"><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>Holdfast Studio</title>
                        <body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 28rem; margin: 4rem auto; padding: 0 1rem">
                        <h1>Holdfast Studio</h1>
                        %s%s</body></html>
                        """
                                .formatted(alarm, form));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
