package org.holdfast.studio.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.studio.accounts.Caller;

/** One call of a route. */
public final class Call {
    private static final String CALLER = "caller";
    private static final String FROM = "from";

    private final Context context;

    Call(Context context) {
        this.context = context;
    }

    static void by(Context context, Caller caller, String from) {
        context.attribute(CALLER, caller);
        context.attribute(FROM, from);
    }

    Context context() {
        return context;
    }

    /** Who calls. */
    public Caller caller() {
        Caller caller = context.attribute(CALLER);
        return caller == null ? Caller.NOBODY : caller;
    }

    /** A parameter of the path. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** A parameter behind the question mark, if it is there and not empty. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isEmpty());
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(context.cookie(name)).filter(text -> !text.isEmpty());
    }

    /** Where the call comes from, for counting and for the log. */
    public String address() {
        String from = context.attribute(FROM);
        return from == null ? context.ip() : from;
    }

    /** Which size was announced; 0 if none. */
    public long size() {
        return Math.max(0, context.req().getContentLengthLong());
    }

    /** Sets a cookie that no script can read. */
    public void cookie(io.javalin.http.Cookie cookie) {
        context.cookie(cookie);
    }

    /** In which language to answer: as asked in the address, else as the browser prefers. */
    public Language language() {
        return language(context);
    }

    /** The same, of a call that is no route's. */
    public static Language language(Context context) {
        String asked = context.queryParam("lang");
        if (asked != null) {
            return Language.of(asked).orElse(Language.EN);
        }
        String header = context.header("Accept-Language");
        if (header == null || header.length() > 200) {
            return Language.EN;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Language.of(range.getRange().split("-", 2)[0]))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Language.EN);
        } catch (IllegalArgumentException e) {
            return Language.EN;
        }
    }
}
