package org.holdfast.studio;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.store.Accounts.Invitation;
import org.holdfast.studio.accounts.Authentication;
import org.holdfast.studio.http.Admission;
import org.holdfast.studio.http.ApiError;
import org.holdfast.studio.http.Call;
import org.holdfast.studio.http.Guard;

/**
 * Where someone who was invited chooses a password: a plain form that needs no script, so that it
 * works before the web part is built.
 */
record Welcome(Authentication authentication, Guard guard, Sessions sessions) {
    /** Shows the form; looking at it does not use the invitation up. */
    void show(Context context) {
        page(
                context,
                200,
                Optional.ofNullable(context.queryParam("key")).orElse(""),
                Text.same(""));
    }

    /** Takes the password. */
    void take(Context context) {
        String key = Optional.ofNullable(context.formParam("key")).orElse("");
        String password = Optional.ofNullable(context.formParam("password")).orElse("");
        String again = Optional.ofNullable(context.formParam("again")).orElse("");
        if (!guard.isFromHere(context)) {
            page(context, 403, key, StudioMessages.FORM_FROM_ELSEWHERE);
            return;
        }
        if (!password.equals(again)) {
            page(context, 400, key, StudioMessages.PASSWORDS_DIFFER);
            return;
        }
        try {
            Cookie session =
                    sessions.beginning(
                            authentication.accept(key, password, Admission.from(context)));
            context.cookie(session);
            context.status(303).header("Location", "./");
        } catch (ApiError e) {
            page(context, e.status(), key, e.detail());
        }
    }

    private void page(Context context, int status, String key, Text wrong) {
        Language language = Call.language(context);
        Optional<Invitation> invitation = authentication.invitation(key);
        String form =
                invitation
                        .map(i ->
                                """
                                <p>%s</p>
                                <form method="post" action="welcome">
                                <input type="hidden" name="key" value="%s">
                                <p><label>%s<br>
                                <input type="password" name="password" autocomplete="new-password" minlength="12" required></label></p>
                                <p><label>%s<br>
                                <input type="password" name="again" autocomplete="new-password" minlength="12" required></label></p>
                                <p><button>%s</button></p>
                                </form>
                                """
                                        .formatted(
                                                escaped(
                                                        StudioMessages.welcome(
                                                                i.name(), i.role(), language)),
                                                escaped(key),
                                                StudioMessages.PASSWORD.in(language),
                                                StudioMessages.ONCE_MORE.in(language),
                                                StudioMessages.SIGN_IN.in(language)))
                        .orElse("<p>" + StudioMessages.INVITATION_GONE.in(language) + "</p>");
        String said = wrong.in(language);
        String alarm = said.isEmpty() ? "" : "<p role=\"alert\"><b>" + escaped(said) + "</b></p>";
        context.header("Cache-Control", "no-store");
        context.status(status)
                .html(
                        """
                        <!doctype html>
                        <html lang="%s"><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>Holdfast Studio</title>
                        <body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 28rem; margin: 4rem auto; padding: 0 1rem">
                        <h1>Holdfast Studio</h1>
                        %s%s</body></html>
                        """
                                .formatted(language.code(), alarm, form));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
