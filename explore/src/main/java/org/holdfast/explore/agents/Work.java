package org.holdfast.explore.agents;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.holdfast.explore.Explorer;

/** Pieces of work that know nothing of each other. */
final class Work {
    private Work() {}

    /**
     * Does all of it.
     *
     * @param piece by its number
     * @param stop asked before each piece
     * @return what came of each, in order
     * @throws Explorer.CancelledException if it was asked to stop; what had begun is finished
     */
    static <T> List<T> sideBySide(
            int pieces,
            int threads,
            IntFunction<T> piece,
            Explorer.Progress progress,
            BooleanSupplier stop) {
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> work = new ArrayList<>();
            for (int n = 0; n < pieces; n++) {
                int number = n;
                work.add(
                        pool.submit(() -> {
                            if (stop.getAsBoolean()) {
                                throw new Explorer.CancelledException();
                            }
                            T found = piece.apply(number);
                            progress.done(done.incrementAndGet(), pieces);
                            return found;
                        }));
            }
            try {
                return work.stream().map(Explorer::get).toList();
            } catch (RuntimeException e) {
                pool.shutdownNow();
                throw e;
            }
        }
    }
}
