package org.holdfast.studio;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.holdfast.studio.http.Call;

/**
 * The cookies that name a session. No script can read them, and no other site makes them go out.
 */
final class Sessions {
    /** Names the session. */
    static final String NAME = "holdfast";

    private static final int DAYS = 7 * 24 * 3600;
    private static final int MINUTES = 600;

    private final boolean secure;
    private final String path;

    /**
     * @param secure whether browsers send them by https only
     * @param path below which they go out
     */
    Sessions(boolean secure, String path) {
        this.secure = secure;
        this.path = path;
    }

    void begin(Call call, String token) {
        call.cookie(beginning(token));
    }

    Cookie beginning(String token) {
        return cookie(NAME, token, DAYS, SameSite.STRICT);
    }

    void end(Call call) {
        call.cookie(cookie(NAME, "", 0, SameSite.STRICT));
    }

    /** A cookie for some minutes, which goes out too when another site sends the browser here. */
    void note(Call call, String name, String value) {
        call.cookie(cookie(name, value, MINUTES, SameSite.LAX));
    }

    private Cookie cookie(String name, String value, int seconds, SameSite site) {
        return new Cookie(name, value, path, seconds, secure, true, null, site);
    }
}
