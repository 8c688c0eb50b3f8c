package org.holdfast.studio.http;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdfast.studio.accounts.Caller;

/** What holds for every call: headers, the name it was called by, and where it comes from. */
public final class Guard {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
                    + " data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self';"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    /**
     * The worker that makes plans holds a solver, which is WebAssembly; a worker obeys its own
     * file's policy.
     */
    private static final String SOLVING =
            POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

    /** A brief is one file that holds all that it shows, and runs nothing. */
    private static final String READING =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri"
                    + " 'none'; form-action 'none'; frame-ancestors ";

    private final boolean team;
    private final Optional<URI> address;

    /**
     * @param team whether others may call too
     * @param address by which others call it, if it stands behind another server
     */
    public Guard(boolean team, Optional<URI> address) {
        this.team = team;
        this.address = address;
    }

    /** Sets the headers of every answer. */
    public void headers(Context context) {
        boolean embedded = "1".equals(context.queryParam("embed")) && context.path().equals("/");
        String path = context.path();
        String policy = solves(path) ? SOLVING : isBrief(path) ? READING : POLICY;
        context.header("Content-Security-Policy", policy + (embedded ? "*" : "'none'"));
        if (!embedded) {
            context.header("X-Frame-Options", "DENY");
        }
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", embedded ? "cross-origin" : "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (isSecure()) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
        if (context.path().startsWith("/api/")) {
            context.header("Cache-Control", "private, no-store");
        }
    }

    private static boolean solves(String path) {
        return path.startsWith("/assets/planning-") && path.endsWith(".js");
    }

    private static boolean isBrief(String path) {
        return path.startsWith("/data/") && path.endsWith(".html");
    }

    /** Whether browsers reach it by https. */
    public boolean isSecure() {
        return address.filter(a -> "https".equals(a.getScheme())).isPresent();
    }

    /**
     * Refuses calls under a name that is not ours: a page elsewhere whose name was made to point at
     * this machine (DNS rebinding) would otherwise be let in.
     */
    public void name(Context context) {
        String host = hostOf(context.header("Host"));
        boolean known =
                HERE.contains(host) || address.map(a -> host.equals(a.getHost())).orElse(team);
        if (!known) {
            throw new ApiError(421, HttpMessages.NOT_SERVER, HttpMessages.DOES_NOT_ANSWER_NAME_OWN);
        }
    }

    private static String hostOf(@org.jspecify.annotations.Nullable String header) {
        String host = header == null ? "" : header.toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    /** Refuses a call that changes something and was not made by a page of ours. */
    public void origin(Context context, Caller caller) {
        if (SAFE.contains(context.method().name())) {
            return;
        }
        if (!isFromHere(context) || !same(context.header("X-CSRF"), caller.csrf())) {
            throw ApiError.forbidden(HttpMessages.CALL_LACKS_TOKEN_API_ME);
        }
    }

    /** Whether the browser, as far as it tells, made the call for a page of ours. */
    public boolean isFromHere(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || isOurs(origin, context.header("Host")));
    }

    private boolean isOurs(String origin, @org.jspecify.annotations.Nullable String host) {
        int slashes = origin.indexOf("://");
        String of = slashes < 0 ? "" : origin.substring(slashes + 3).toLowerCase(Locale.ROOT);
        return of.equals(host == null ? "" : host.toLowerCase(Locale.ROOT))
                || address.filter(a -> of.equals(a.getAuthority())).isPresent();
    }

    private static boolean same(@org.jspecify.annotations.Nullable String given, String expected) {
        return given != null
                && !expected.isEmpty()
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        expected.getBytes(StandardCharsets.UTF_8));
    }
}
