package org.holdfast.studio.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.studio.accounts.Right;

/**
 * One thing that the server does: where, for whom, what comes in and what goes out. The server and
 * the OpenAPI document are both made from these, so that they cannot differ.
 *
 * @param path below the root, parameters in braces: {@code api/runs/{id}}
 * @param right what the caller must be allowed; empty: anyone may
 * @param query what may stand behind the question mark
 * @param <I> what comes in
 * @param <O> what goes out
 */
public record Route<I, O>(
        Method method,
        String path,
        String summary,
        Optional<Right> right,
        List<Parameter> query,
        Body<I> body,
        Reply<O> reply,
        Handler<I, O> handler) {
    private static final Pattern BRACES = Pattern.compile("\\{([a-z]+)}");

    public Route {
        query = List.copyOf(query);
    }

    /** How it is called. */
    public enum Method {
        GET,
        POST,
        PUT,
        DELETE
    }

    /** What may stand behind the question mark. */
    public record Parameter(String name, String about) {}

    /** Does it. */
    @FunctionalInterface
    public interface Handler<I, O> {
        O handle(Call call, I in) throws IOException, InvalidUpload;
    }

    /** Says what comes of the address alone. */
    @FunctionalInterface
    public interface Telling<O> {
        O tell(Call call) throws IOException, InvalidUpload;
    }

    /** Does something of which no more is said. */
    @FunctionalInterface
    public interface Deed {
        void run(Call call) throws IOException, InvalidUpload;
    }

    /** Reads. */
    public static At get(String path, String summary) {
        return new At(Method.GET, path, summary, Optional.empty(), List.of());
    }

    /** Makes. */
    public static At post(String path, String summary) {
        return new At(Method.POST, path, summary, Optional.empty(), List.of());
    }

    /** Changes. */
    public static At put(String path, String summary) {
        return new At(Method.PUT, path, summary, Optional.empty(), List.of());
    }

    /** Takes away. */
    public static At delete(String path, String summary) {
        return new At(Method.DELETE, path, summary, Optional.empty(), List.of());
    }

    /** Where it is, and for whom: a route of which is not said yet what comes in and goes out. */
    public record At(
            Method method,
            String path,
            String summary,
            Optional<Right> right,
            List<Parameter> query) {
        public At {
            query = List.copyOf(query);
        }

        public At needs(Right right) {
            return new At(method, path, summary, Optional.of(right), query);
        }

        /** One more thing that may stand behind the question mark. */
        public At asks(String name, String about) {
            List<Parameter> more = new ArrayList<>(query);
            more.add(new Parameter(name, about));
            return new At(method, path, summary, right, more);
        }

        public <I, O> Route<I, O> takes(Body<I> body, Reply<O> reply, Handler<I, O> handler) {
            return new Route<>(method, path, summary, right, query, body, reply, handler);
        }

        /** A record as JSON, and another. */
        public <I, O> Route<I, O> takes(
                Class<I> in, int status, Class<O> out, Handler<I, O> handler) {
            return takes(new Body.Json<>(in), new Reply.Json<>(status, out), handler);
        }

        public <O> Route<Nothing, O> replies(Reply<O> reply, Telling<O> telling) {
            return takes(new Body.None(), reply, (call, in) -> telling.tell(call));
        }

        /** A record as JSON. */
        public <O> Route<Nothing, O> gives(Class<O> type, Telling<O> telling) {
            return replies(new Reply.Json<>(200, type), telling);
        }

        public Route<Nothing, Nothing> does(Deed deed) {
            return replies(
                    new Reply.Done(),
                    call -> {
                        deed.run(call);
                        return Nothing.NOTHING;
                    });
        }
    }

    /** Nothing comes in, or nothing goes out. */
    public record Nothing() {
        public static final Nothing NOTHING = new Nothing();
    }

    /** What comes in. */
    public sealed interface Body<I> {
        /** Nothing but the address. */
        record None() implements Body<Nothing> {}

        /** A record as JSON. */
        record Json<I>(Class<I> type) implements Body<I> {}

        /** A file; the handler reads it, and stops when it is too large. */
        record File(String mediaType) implements Body<InputStream> {}
    }

    /** What goes out. */
    public sealed interface Reply<O> {
        /** A record as JSON. */
        record Json<O>(int status, Class<O> type) implements Reply<O> {}

        /** How the server is; a part that is dead shows in the status. */
        record Health() implements Reply<Whole> {}

        /** That it is done, and no more. */
        record Done() implements Reply<Nothing> {}

        /** A file. */
        record File(String mediaType) implements Reply<Download> {}

        /** Another address to go to. */
        record Elsewhere() implements Reply<URI> {}

        /** Events until it is over, each a record as JSON. */
        record Events(Class<?> of) implements Reply<Stream> {}
    }

    /**
     * A file that goes out.
     *
     * @param name under which it is saved; empty to show it
     */
    public record Download(String mediaType, Optional<String> name, Content content) {}

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Events that go out one after another. */
    @FunctionalInterface
    public interface Stream {
        /** Waits for the next event; empty when only time has passed. */
        Next next() throws InterruptedException;

        /**
         * What comes next.
         *
         * @param event if something happened
         * @param last whether nothing more will
         */
        record Next(Optional<Object> event, boolean last) {}
    }

    /** Names of the parameters in the path. */
    List<String> inPath() {
        return BRACES.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** A name for the operation, for those who make a client of the document. */
    String operation() {
        Matcher braces = BRACES.matcher(path);
        String words =
                method.name().toLowerCase(java.util.Locale.ROOT) + "/" + braces.replaceAll("by");
        StringBuilder name = new StringBuilder();
        for (String word : words.split("[/.]", -1)) {
            if (!word.isEmpty() && !word.equals("api")) {
                name.append(
                        name.isEmpty()
                                ? word
                                : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        return name.toString();
    }
}
