package org.holdfast.answer;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.holdfast.plan.Planner;

/** Work side by side, and how much of it is done. */
final class Tasks implements AutoCloseable {
    private final String what;
    private final Planner.Progress progress;
    private final ExecutorService pool;
    private final int expected;
    private int submitted;
    private int done;

    /**
     * No work yet.
     *
     * @param what it is, for progress
     * @param expected how much there will be, where it is not submitted at once; none if it is
     * @param threads how many tasks run at once
     */
    Tasks(String what, int expected, int threads, Planner.Progress progress) {
        this.what = what;
        this.expected = expected;
        this.progress = progress;
        pool = Executors.newFixedThreadPool(threads);
    }

    <T> Future<T> submit(Callable<T> task) {
        return submit(1, task);
    }

    /** The same of a task as long as several. */
    <T> Future<T> submit(int size, Callable<T> task) {
        synchronized (this) {
            submitted += size;
        }
        return pool.submit(() -> {
            T result = task.call();
            synchronized (this) {
                done += size;
                progress.step(what, done, Math.max(expected, submitted));
            }
            return result;
        });
    }

    @Override
    public void close() {
        pool.close();
    }

    static <T> List<T> collect(List<Future<T>> futures) {
        return futures.stream().map(Tasks::get).toList();
    }

    static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while solving", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a solve failed", e.getCause());
        }
    }
}
