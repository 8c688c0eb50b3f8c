package org.holdfast.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Plays plans in many futures, a chunk at a time: no more than three chunks of each are in memory,
 * and what a run that was stopped had finished is not played again. While a chunk is played, the
 * one before it is kept and handed on.
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

    /** Gets the chunks of plans that are played side by side. */
    @FunctionalInterface
    interface Then {
        /** Takes a chunk of one of the plans. */
        void accept(int plan, Chunk chunk);
    }

    /**
     * Plays plans in all futures, side by side.
     *
     * @param draws the futures of each plan, as many for one as for another
     * @param monthly whether the monthly measures are asked for too
     * @param then gets each chunk, in the order of the futures and in one chunk of the plans, on
     *     another thread than this one; all of them before this ends
     */
    void play(List<Exploring.Entry> entries, List<Draws> draws, boolean monthly, Then then) {
        int futures = draws.getFirst().futures();
        try (ExecutorService handing = Executors.newSingleThreadExecutor()) {
            Future<?> before = CompletableFuture.completedFuture(true);
            for (int first = 0; first < futures; first += SIZE) {
                int from = first;
                int to = Math.min(futures, first + SIZE);
                List<Draws> here = draws.stream().map(all -> all.between(from, to)).toList();
                List<Optional<Runs>> found = new ArrayList<>();
                for (int k = 0; k < entries.size(); k++) {
                    found.add(store.find(entries.get(k), here.get(k), monthly));
                }
                List<Runs> runs = played(entries, here, found, monthly);
                Explorer.get(before);
                before =
                        handing.submit(() -> {
                            for (int k = 0; k < runs.size(); k++) {
                                if (found.get(k).isEmpty()) {
                                    store.keep(entries.get(k), here.get(k), monthly, runs.get(k));
                                }
                                then.accept(k, new Chunk(from, here.get(k), runs.get(k)));
                            }
                        });
            }
            Explorer.get(before);
        }
    }

    /** The same of all plans; those that were found are not played. */
    private List<Runs> played(
            List<Exploring.Entry> entries,
            List<Draws> draws,
            List<Optional<Runs>> found,
            boolean monthly) {
        int[] missing =
                IntStream.range(0, found.size()).filter(k -> found.get(k).isEmpty()).toArray();
        int futures = draws.getFirst().futures();
        done += (found.size() - missing.length) * futures;
        Iterator<Runs> made = List.<Runs>of().iterator();
        if (missing.length > 0) {
            made =
                    explorer.partOf(done, all)
                            .run(
                                    Arrays.stream(missing).mapToObj(entries::get).toList(),
                                    Arrays.stream(missing).mapToObj(draws::get).toList(),
                                    List.of())
                            .iterator();
        }
        done += missing.length * futures;
        explorer.tell(done, all);
        List<Runs> runs = new ArrayList<>();
        for (Optional<Runs> kept : found) {
            if (kept.isPresent()) {
                runs.add(kept.get());
            } else {
                Runs played = made.next();
                runs.add(monthly ? played : played.withoutSeries());
            }
        }
        return runs;
    }
}
