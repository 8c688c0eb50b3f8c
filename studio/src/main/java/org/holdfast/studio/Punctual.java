package org.holdfast.studio;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections of callers who never come to an end. A byte now and then keeps a connection
 * from being idle, so the head of a call, and what is sent with it, have a time within which all of
 * it has come.
 */
final class Punctual extends EventsHandler {
    private static final long EVERY_MILLIS = 500;

    private final long head;
    private final long body;
    private final Map<Connection, Waiting> waiting = new ConcurrentHashMap<>();
    private final Scheduler clock = new ScheduledExecutorScheduler("punctual", true);

    /**
     * What is awaited of a connection: the head of its next call, or the rest of a body.
     *
     * @param bytes that had come from it when this began; more of them begin the next call
     * @param since when the first of it came, nanoseconds; 0 while nothing has come
     * @param within nanoseconds
     */
    private record Waiting(long bytes, long since, long within) {
        boolean isLate(long now) {
            return since != 0 && now - since > within;
        }
    }

    /**
     * @param head how long the head of a call may take to come
     * @param body how long what is sent with it may take
     */
    Punctual(Handler handler, Duration head, Duration body) {
        super(handler);
        this.head = head.toNanos();
        this.body = body.toNanos();
        installBean(clock);
    }

    /** Hears of connections; to be added to the connector. */
    Connection.Listener watch() {
        return new Connection.Listener() {
            @Override
            public void onOpened(Connection connection) {
                waiting.put(connection, new Waiting(0, 0, head));
            }

            @Override
            public void onClosed(Connection connection) {
                waiting.remove(connection);
            }
        };
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        next();
    }

    private void next() {
        clock.schedule(this::look, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        waiting.forEach((connection, one) -> {
            if (!connection.getEndPoint().isOpen()) {
                waiting.remove(connection, one);
            } else if (one.isLate(now)) {
                connection.getEndPoint().close();
            } else if (one.since() == 0 && connection.getBytesIn() > one.bytes()) {
                waiting.replace(connection, one, new Waiting(one.bytes(), now, one.within()));
            }
        });
        if (isRunning()) {
            next();
        }
    }

    @Override
    protected void onBeforeHandling(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        HttpFields headers = request.getHeaders();
        boolean more =
                headers.getLongField(HttpHeader.CONTENT_LENGTH) > 0
                        || headers.contains(HttpHeader.TRANSFER_ENCODING);
        if (more) {
            waiting.put(connection, new Waiting(0, System.nanoTime(), body));
        } else {
            waiting.remove(connection);
        }
    }

    @Override
    protected void onRequestRead(
            Request request, Content.@org.jspecify.annotations.Nullable Chunk chunk) {
        if (chunk != null && chunk.isLast()) {
            waiting.remove(request.getConnectionMetaData().getConnection());
        }
    }

    @Override
    protected void onComplete(
            Request request,
            int status,
            HttpFields headers,
            @org.jspecify.annotations.Nullable Throwable failure) {
        Connection connection = request.getConnectionMetaData().getConnection();
        if (connection.getEndPoint().isOpen()) {
            waiting.put(connection, new Waiting(connection.getBytesIn(), 0, head));
        }
    }
}
