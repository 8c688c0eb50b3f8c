package org.holdfast.explore;

import java.util.ArrayList;
import java.util.Arrays;
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
        int blocks = Math.ceilDiv(draws.futures(), BLOCK);
        // Blocks of one size: a column that stands for no future costs as much as one that does.
        int size = blocks == 0 ? 1 : Math.ceilDiv(draws.futures(), blocks);
        FutureBalance first = new FutureBalance(base, plan, size);
        Runs runs =
                new Runs(
                        first.measures().series(),
                        first.measures().outcomes(),
                        forecasts.size(),
                        base.months(),
                        draws.futures());
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Future<List<Runs.Failure>>> work = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int k = 0; k < Math.min(threads, blocks); k++) {
                boolean reuse = k == 0;
                work.add(
                        pool.submit(() -> {
                            FutureBalance balance =
                                    reuse ? first : new FutureBalance(base, plan, size);
                            List<Runs.Failure> failures = new ArrayList<>();
                            for (int b = next.getAndIncrement();
                                    b < blocks;
                                    b = next.getAndIncrement()) {
                                if (isCancelled()) {
                                    throw new CancelledException();
                                }
                                int from = b * size;
                                int to = Math.min(draws.futures(), from + size);
                                run(balance, draws, from, to, forecasts, runs, failures);
                                progress.done(done.addAndGet(to - from), draws.futures());
                            }
                            return failures;
                        }));
            }
        }
        List<Runs.Failure> failures = new ArrayList<>();
        work.forEach(w -> failures.addAll(get(w)));
        failures.sort((a, b) -> Integer.compare(a.future(), b.future()));
        runs.fail(failures);
        return runs;
    }

    private static void run(
            FutureBalance balance,
            Draws draws,
            int from,
            int to,
            List<HindcastSeries> forecasts,
            Runs runs,
            List<Runs.Failure> failures) {
        List<Instance> instances = new ArrayList<>(to - from);
        int[] numbers = new int[to - from];
        for (int f = from; f < to; f++) {
            try {
                Instance instance = draws.instance(f);
                numbers[instances.size()] = f;
                instances.add(instance);
            } catch (IllegalArgumentException refused) {
                failures.add(new Runs.Failure(f, String.valueOf(refused.getMessage())));
            }
        }
        if (instances.isEmpty()) {
            return;
        }
        balance.run(instances);
        FutureMeasures measures = balance.measures();
        int[] futures = Arrays.copyOf(numbers, instances.size());
        for (int k = 0; k < runs.series().size(); k++) {
            for (int t = 0; t < runs.months(); t++) {
                runs.set(k, t, futures, measures.row(k, t));
            }
        }
        for (int n = 0; n < futures.length; n++) {
            for (int k = 0; k < runs.outcomes().size(); k++) {
                double end = measures.end(k, n);
                runs.setEnd(k, futures[n], end);
                if (!Double.isFinite(end)) {
                    failures.add(
                            new Runs.Failure(
                                    futures[n],
                                    runs.outcomes().get(k) + " is not a number: " + end));
                    break;
                }
            }
            for (int k = 0; k < forecasts.size(); k++) {
                Series flow = measures.flow(forecasts.get(k), n);
                for (int t = 0; t < runs.months(); t++) {
                    runs.setFlow(k, t, futures[n], flow.at(t));
                }
            }
        }
    }

    private static List<Runs.Failure> get(Future<List<Runs.Failure>> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a run failed", e.getCause());
        }
    }
}
