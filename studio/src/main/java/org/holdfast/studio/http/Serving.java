package org.holdfast.studio.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.studio.accounts.Caller;
import org.holdfast.studio.accounts.Right;
import tools.jackson.core.JacksonException;

/** Puts routes into Javalin, and tells what went wrong as problem objects. */
public final class Serving {
    private static final System.Logger LOG = System.getLogger(Serving.class.getName());
    private static final String PROBLEM = "application/problem+json";

    private Serving() {}

    /** Adds the routes, each behind its right. */
    public static void add(RoutesConfig into, List<Route<?, ?>> routes) {
        routes.forEach(route -> add(into, route));
        into.exception(ApiError.class, (e, context) -> tell(context, e));
        into.exception(JacksonException.class, (e, context) -> tell(context, unreadable(e)));
        into.exception(InvalidUpload.class, (e, context) -> tell(context, e));
        into.exception(Exception.class, (e, context) -> tell(context, mistake(e)));
        for (int status : new int[] {404, 405, 413}) {
            into.error(status, context -> tellStatus(context, status));
        }
    }

    private static <I, O> void add(RoutesConfig into, Route<I, O> route) {
        HandlerType method = HandlerType.findOrCreate(route.method().name());
        String path = "/" + route.path();
        if (route.reply() instanceof Route.Reply.Events) {
            into.sse(
                    path,
                    client -> {
                        Call call = new Call(client.ctx());
                        allow(call, route.right());
                        stream(client, asStream(route, call));
                    });
            return;
        }
        into.addHttpHandler(
                method,
                path,
                context -> {
                    Call call = new Call(context);
                    allow(call, route.right());
                    answer(
                            context,
                            route.reply(),
                            route.handler().handle(call, read(context, route)));
                });
    }

    private static <I, O> Route.Stream asStream(Route<I, O> route, Call call) {
        try {
            if (route.handler().handle(call, read(call.context(), route))
                    instanceof Route.Stream s) {
                return s;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidUpload e) {
            throw ApiError.wrong(e.title());
        }
        throw new IllegalStateException(route.path() + " has no stream");
    }

    private static void allow(Call call, Optional<Right> right) {
        if (right.isEmpty()) {
            return;
        }
        Caller caller = call.caller();
        if (!caller.isSignedIn()) {
            throw ApiError.nobody();
        }
        if (!caller.may(right.get())) {
            throw ApiError.forbidden(HttpMessages.YOUR_ROLE_DOES_NOT_ALLOW);
        }
    }

    private static <I> I read(Context context, Route<I, ?> route) throws IOException {
        return switch (route.body()) {
            case Route.Body.None none -> cast(Route.Nothing.NOTHING);
            case Route.Body.File file -> cast(context.req().getInputStream());
            case Route.Body.Json<I>(Class<I> type) -> {
                if (!context.isJson()) {
                    throw new ApiError(
                            415, HttpMessages.NOT_JSON, HttpMessages.SEND_JSON_SAY_SO_CONTENT);
                }
                yield Json.read(context.bodyInputStream(), type);
            }
        };
    }

    /** The compiler cannot see that the body decides what I is; the records of Body do. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <I> I cast(Object in) {
        return (I) in;
    }

    private static void answer(Context context, Route.Reply<?> reply, Object out)
            throws IOException {
        switch (reply) {
            case Route.Reply.Json<?>(int status, Class<?> type) -> {
                context.status(status).contentType("application/json");
                context.result(Json.bytes(out));
            }
            case Route.Reply.Health health -> {
                Whole whole = (Whole) out;
                context.status(whole.isWell() ? 200 : 503).contentType("application/json");
                context.result(Json.bytes(whole));
            }
            case Route.Reply.Done done -> context.status(204);
            case Route.Reply.File file -> send(context, (Route.Download) out);
            case Route.Reply.Elsewhere elsewhere -> {
                context.status(303).header("Location", ((URI) out).toString());
            }
            case Route.Reply.Events events -> throw new IllegalStateException("streamed");
        }
    }

    private static void send(Context context, Route.Download file) throws IOException {
        context.contentType(file.mediaType());
        file.name()
                .ifPresent(name ->
                        context.header(
                                "Content-Disposition", "attachment; filename=\"" + name + "\""));
        context.result(file.content().open());
    }

    private static void stream(SseClient client, Route.Stream stream) {
        try {
            boolean last = false;
            while (!last && !client.terminated()) {
                Route.Stream.Next next = stream.next();
                if (next.event().isPresent()) {
                    client.sendEvent("run", Json.text(next.event().get()));
                } else {
                    client.sendComment("still here");
                }
                last = next.last();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
    }

    static void tell(Context context, ApiError e) {
        Language language = Call.language(context);
        tell(
                context,
                new ProblemDetails(
                        e.title().in(language), e.detail().in(language), e.status(), List.of()));
        if (e.status() == 429) {
            context.header("Retry-After", "60");
        }
    }

    private static void tell(Context context, InvalidUpload e) {
        Language language = Call.language(context);
        Text detail = HttpMessages.NOTHING_WAS_TAKEN_MEND_WHAT;
        tell(
                context,
                new ProblemDetails(
                        e.title().in(language), detail.in(language), 422, e.problems(language)));
    }

    private static void tell(Context context, ProblemDetails fault) {
        if (context.res().isCommitted()) {
            return;
        }
        endReading(context);
        context.status(fault.status()).contentType(PROBLEM);
        context.result(Json.bytes(fault));
    }

    /**
     * Who is refused may still be sending. What is left unread makes the connection end without a
     * word, which may take the answer with it: what is left is read, unless it is very much, and
     * then the answer says that the connection ends.
     */
    private static void endReading(Context context) {
        long length = context.req().getContentLengthLong();
        boolean chunked = context.header("Transfer-Encoding") != null;
        if (length <= 0 && !chunked) {
            return;
        }
        try {
            if (length <= Sizes.REST && isAllRead(context.req().getInputStream())) {
                return;
            }
        } catch (IOException e) {
            // What was to come does not come: the connection ends, as below.
        }
        context.header("Connection", "close");
    }

    private static boolean isAllRead(InputStream rest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long read = 0; read < Sizes.REST; ) {
            int some = rest.read(buffer);
            if (some < 0) {
                return true;
            }
            read += some;
        }
        return false;
    }

    private static void tellStatus(Context context, int status) {
        String type = context.res().getContentType();
        if (type != null && type.startsWith(PROBLEM)) {
            return;
        }
        tell(
                context,
                switch (status) {
                    case 405 ->
                            new ApiError(
                                    405,
                                    HttpMessages.NOT_WAY,
                                    HttpMessages.ADDRESS_THERE_BUT_NOT_FOR);
                    case 413 -> ApiError.tooLarge(Sizes.SMALL);
                    default -> ApiError.unknown(HttpMessages.THERE_NOTHING_HERE);
                });
    }

    private static ApiError unreadable(JacksonException e) {
        String place =
                e.getLocation() == null || e.getLocation().getLineNr() < 0
                        ? ""
                        : " (line "
                                + e.getLocation().getLineNr()
                                + ", column "
                                + e.getLocation().getColumnNr()
                                + ")";
        String why =
                String.valueOf(e.getOriginalMessage())
                        .replaceAll("\\s+", " ")
                        .replaceAll(" ?\\(class [^)]*\\), not marked as ignorable", "")
                        .replaceAll("`?org\\.holdfast\\.[A-Za-z.$]+`?", "what is expected here")
                        .replaceAll(" ?\\(token `JsonToken[^)]*\\)", "")
                        .replaceAll("java\\.(lang|util)\\.", "");
        String shown = why.length() > 200 ? why.substring(0, 200) + "…" : why;
        return ApiError.wrong(HttpMessages.jsonCannotBeRead(place, shown));
    }

    private static ApiError mistake(Exception e) {
        LOG.log(System.Logger.Level.ERROR, "a call failed", e);
        return new ApiError(
                500, HttpMessages.OUR_MISTAKE, HttpMessages.SERVER_MADE_MISTAKE_NOTHING_YOURS);
    }
}
