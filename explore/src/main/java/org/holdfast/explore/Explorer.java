package org.holdfast.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.holdfast.balance.FutureBalance;
import org.holdfast.balance.FutureMeasures;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;

/** Runs plans through futures, on several threads; the result does not depend on how many. */
public final class Explorer {
    /** Most futures in a block: what a thread takes at a time, small enough for its cache. */
    public static final int BLOCK = 64;

    private final int threads;
    private final Progress progress;
    private final BooleanSupplier cancelled;

    /** Hears how many futures are done. */
    @FunctionalInterface
    public interface Progress {
        void done(int futures, int of);
    }

    /**
     * An explorer.
     *
     * @param threads how many blocks run side by side
     * @param cancelled asked before each block; once true, the run ends with a {@link
     *     CancelledException}
     */
    public Explorer(int threads, Progress progress, BooleanSupplier cancelled) {
        if (threads < 1) {
            throw new IllegalArgumentException("needs at least one thread, got " + threads);
        }
        this.threads = threads;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** How many blocks run side by side. */
    public int threads() {
        return threads;
    }

    /** Whether it was asked to stop. */
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    /** The same, with its progress told as that of a part. */
    Explorer partOf(int before, int all) {
        return new Explorer(threads, (done, of) -> progress.done(before + done, all), cancelled);
    }

    /** Says how far the work is, and stops it if that was asked. */
    void tell(int done, int of) {
        progress.done(done, of);
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /** The run was asked to stop. */
    public static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public CancelledException() {
            super("stopped on request");
        }
    }

    /**
     * One plan in all futures.
     *
     * @param base what the plan was made for
     * @param forecasts series to follow for the hindcast; may be empty
     */
    public Runs run(Instance base, Plan plan, Draws draws, List<HindcastSeries> forecasts) {
        return run(List.of(new Exploring.Entry("", base, plan)), List.of(draws), forecasts)
                .getFirst();
    }

    /**
     * Plans in all futures, side by side: what a future is like is worked out once for all of them
     * that draw it alike.
     *
     * @param draws the futures of each, as many for one as for another
     * @param forecasts series to follow for the hindcast; may be empty
     * @return one for each, in their order; the same as if it had been run alone
     */
    public List<Runs> run(
            List<Exploring.Entry> entries, List<Draws> draws, List<HindcastSeries> forecasts) {
        int futures = draws.getFirst().futures();
        int blocks = Math.ceilDiv(futures, BLOCK);
        // Blocks of one size: a column that stands for no future costs as much as one that does.
        int size = blocks == 0 ? 1 : Math.ceilDiv(futures, blocks);
        FutureInstances instances = new FutureInstances(draws);
        List<Playing> first = playing(entries, instances, size);
        List<Runs> runs = new ArrayList<>();
        for (int k = 0; k < entries.size(); k++) {
            runs.add(
                    new Runs(
                            first.get(k).balance.measures().series(),
                            first.get(k).balance.measures().outcomes(),
                            forecasts.size(),
                            entries.get(k).base().months(),
                            futures));
        }
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Future<List<Playing>>> work = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int n = 0; n < Math.min(threads, blocks); n++) {
                boolean reuse = n == 0;
                work.add(
                        pool.submit(() -> {
                            List<Playing> plans = reuse ? first : playing(entries, instances, size);
                            for (int b = next.getAndIncrement();
                                    b < blocks;
                                    b = next.getAndIncrement()) {
                                if (isCancelled()) {
                                    throw new CancelledException();
                                }
                                int from = b * size;
                                int to = Math.min(futures, from + size);
                                List<FutureInstances.Block> made = instances.between(from, to);
                                for (int k : instances.order()) {
                                    plans.get(k).run(made.get(k), forecasts, runs.get(k));
                                    progress.done(
                                            done.addAndGet(to - from), futures * entries.size());
                                }
                            }
                            return plans;
                        }));
            }
        }
        List<List<Playing>> played = work.stream().map(Explorer::get).toList();
        for (int k = 0; k < entries.size(); k++) {
            List<Runs.Failure> failures = new ArrayList<>();
            for (List<Playing> thread : played) {
                failures.addAll(thread.get(k).failures);
            }
            failures.sort((a, b) -> Integer.compare(a.future(), b.future()));
            runs.get(k).fail(failures);
        }
        return runs;
    }

    /** Room for each plan; those that draw alike write down once what futures bring. */
    private static List<Playing> playing(
            List<Exploring.Entry> entries, FutureInstances instances, int size) {
        List<Playing> plans = new ArrayList<>();
        for (int k = 0; k < entries.size(); k++) {
            Instance base = entries.get(k).base();
            Plan plan = entries.get(k).plan();
            int like = instances.like(k);
            plans.add(
                    new Playing(
                            like < k
                                    ? new FutureBalance(base, plan, plans.get(like).balance)
                                    : new FutureBalance(base, plan, size)));
        }
        return plans;
    }

    /** A plan on one thread, and where it failed there. */
    private static final class Playing {
        private final FutureBalance balance;
        private final List<Runs.Failure> failures = new ArrayList<>();

        Playing(FutureBalance balance) {
            this.balance = balance;
        }

        void run(FutureInstances.Block block, List<HindcastSeries> forecasts, Runs runs) {
            failures.addAll(block.failures());
            if (block.instances().isEmpty()) {
                return;
            }
            balance.run(block.instances());
            FutureMeasures measures = balance.measures();
            int[] futures = block.futures().stream().mapToInt(f -> f).toArray();
            for (int k = 0; k < runs.series().size(); k++) {
                for (int t = 0; t < runs.months(); t++) {
                    runs.set(k, t, futures, measures.row(k, t));
                }
            }
            for (int n = 0; n < futures.length; n++) {
                end(measures, n, futures[n], runs);
                for (int k = 0; k < forecasts.size(); k++) {
                    Series flow = measures.flow(forecasts.get(k), n);
                    for (int t = 0; t < runs.months(); t++) {
                        runs.setFlow(k, t, futures[n], flow.at(t));
                    }
                }
            }
        }

        private void end(FutureMeasures measures, int column, int future, Runs runs) {
            for (int k = 0; k < runs.outcomes().size(); k++) {
                double end = measures.end(k, column);
                runs.setEnd(k, future, end);
                if (!Double.isFinite(end)) {
                    String which = runs.outcomes().get(k) + " is not a number: " + end;
                    failures.add(new Runs.Failure(future, which));
                    return;
                }
            }
        }
    }

    /**
     * What comes of work on another thread.
     *
     * @throws CancelledException if this thread was interrupted while it waited
     */
    public static <T> T get(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("work in futures failed", e.getCause());
        }
    }
}
