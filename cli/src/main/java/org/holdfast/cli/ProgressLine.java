package org.holdfast.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.holdfast.model.Language;
import org.holdfast.plan.Planner;

/**
 * One line that says how far the work is and how long it still takes. It appears after two seconds,
 * for a person only, and is gone when the work is done.
 */
final class ProgressLine implements Planner.Progress, AutoCloseable {
    private static final long WAIT = TimeUnit.SECONDS.toNanos(2);
    private static final long TICK_MILLIS = 500;

    private record Step(int done, int of, long when) {}

    private final PrintWriter err;
    private final int width;
    private final Language language;
    private final LongSupplier nanos;
    private long began;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final ScheduledExecutorService clock;
    private int shown;
    private boolean isOfOne;

    private ProgressLine(
            PrintWriter err, int width, Language language, LongSupplier nanos, boolean ticks) {
        this.err = err;
        this.width = width;
        this.language = language;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.clock =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("progress").factory());
        if (ticks) {
            var _ =
                    clock.scheduleWithFixedDelay(
                            this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** No line at all, for those who do not read it. */
    static ProgressLine none() {
        return with(
                new PrintWriter(Writer.nullWriter()), 0, Language.EN, List.of(), () -> 0, false);
    }

    /** A line that moves on its own while the work is on. */
    static ProgressLine on(PrintWriter err, int width, Language language, List<String> parts) {
        return with(err, width, language, parts, System::nanoTime, true);
    }

    /** A line that tells only of what moved last, where there are many parts. */
    static ProgressLine latest(PrintWriter err, int width) {
        ProgressLine line = with(err, width, Language.EN, List.of(), System::nanoTime, true);
        line.isOfOne = true;
        return line;
    }

    static ProgressLine with(
            PrintWriter err,
            int width,
            Language language,
            List<String> parts,
            LongSupplier nanos,
            boolean ticks) {
        var line = new ProgressLine(err, width, language, nanos, ticks);
        synchronized (line) {
            parts.forEach(part -> line.steps.put(part, new Step(0, 0, line.began)));
        }
        return line;
    }

    @Override
    public synchronized void step(String what, int done, int of) {
        if (isOfOne && !steps.containsKey(what)) {
            steps.clear();
            began = nanos.getAsLong();
        }
        steps.put(what, new Step(done, of, nanos.getAsLong()));
        tick();
    }

    private synchronized void tick() {
        long now = nanos.getAsLong();
        if (now - began < WAIT) {
            return;
        }
        String text = text(now);
        String cut = text.length() < width ? text : text.substring(0, width - 1);
        err.print("\r" + cut + " ".repeat(Math.max(0, shown - cut.length())));
        err.flush();
        shown = cut.length();
    }

    private String text(long now) {
        StringBuilder text = new StringBuilder("holdfast: ");
        double left = 0;
        String gap = "";
        for (var part : steps.entrySet()) {
            Step step = part.getValue();
            text.append(gap).append(part.getKey());
            gap = ", ";
            if (step.done() > 0) {
                text.append(' ').append(step.done()).append('/').append(step.of());
                double pace = (step.when() - began) / 1e9 / step.done();
                double since = (now - step.when()) / 1e9;
                left = Math.max(left, pace * (step.of() - step.done()) - since);
            } else {
                left = Double.POSITIVE_INFINITY;
            }
        }
        return text.append(left(left)).toString();
    }

    private String left(double seconds) {
        if (!Double.isFinite(seconds)) {
            return " …";
        }
        long whole = Math.max(1, Math.round(seconds));
        String time = whole < 90 ? whole + " s" : Math.round(whole / 60.0) + " min";
        return switch (language) {
            case EN -> " … about " + time + " left";
            case NL -> " … nog ongeveer " + time;
        };
    }

    @Override
    public void close() {
        clock.shutdownNow();
        synchronized (this) {
            if (shown > 0) {
                err.print("\r" + " ".repeat(shown) + "\r");
                err.flush();
                shown = 0;
            }
        }
    }
}
