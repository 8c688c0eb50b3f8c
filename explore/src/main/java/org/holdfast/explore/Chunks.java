package org.holdfast.explore;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Plays plans in many futures, a chunk at a time: no more than three chunks are in memory, and what
 * a run that was stopped had finished is not played again. While a chunk is played, the one before
 * it is kept and handed on.
 */
final class Chunks {
    /** Futures in a chunk: a whole number of blocks, some tens of megabytes. */
    static final int SIZE = 1024;

    private final Explorer explorer;
    private final ChunkStore store;
    private final int all;
    private int done;

    /**
     * Chunks of one piece of work.
     *
     * @param all runs of the whole of it, so that its progress can be told
     */
    Chunks(Explorer explorer, ChunkStore store, int all) {
        this.explorer = explorer;
        this.store = store;
        this.all = all;
    }

    /**
     * Plays a plan in all futures.
     *
     * @param monthly whether the monthly measures are asked for too
     * @param then gets each chunk, in the order of the futures, on another thread than this one;
     *     all of them before this ends
     */
    void play(Exploring.Entry entry, Draws draws, boolean monthly, Consumer<Chunk> then) {
        try (ExecutorService handing = Executors.newSingleThreadExecutor()) {
            Future<?> before = CompletableFuture.completedFuture(true);
            for (int first = 0; first < draws.futures(); first += SIZE) {
                Draws here = draws.between(first, Math.min(draws.futures(), first + SIZE));
                Optional<Runs> found = store.find(entry, here, monthly);
                Runs runs = found.orElseGet(() -> played(entry, here, monthly));
                done += here.futures();
                explorer.tell(done, all);
                Chunk chunk = new Chunk(first, here, runs);
                await(before);
                before =
                        handing.submit(() -> {
                            if (found.isEmpty()) {
                                store.keep(entry, here, monthly, runs);
                            }
                            then.accept(chunk);
                        });
            }
            await(before);
        }
    }

    private Runs played(Exploring.Entry entry, Draws draws, boolean monthly) {
        Runs runs = explorer.partOf(done, all).run(entry.base(), entry.plan(), draws, List.of());
        return monthly ? runs : runs.withoutSeries();
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Explorer.CancelledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a chunk could not be handed on", e.getCause());
        }
    }
}
