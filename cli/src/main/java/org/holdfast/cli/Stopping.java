package org.holdfast.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears when the program is asked to stop (Ctrl-C, or a friendly kill) and gives work the time to
 * end well: to keep what it finished, to leave no half file, to say so. Java then ends with 128 and
 * the number of the signal, whatever the work returns.
 */
final class Stopping implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stopping");
    private volatile boolean asked;

    private Stopping() {}

    /** Listens until it is closed, which the work does when it has ended. */
    static Stopping watch() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    /** Whether the work should stop. */
    boolean isAsked() {
        return asked;
    }

    private void stop() {
        asked = true;
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return; // it is ended all the same
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                ended.countDown(); // asked just now: there is nothing left to stop
            }
        }
    }
}
