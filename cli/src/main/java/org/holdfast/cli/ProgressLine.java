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
import org.holdfast.model.TerminalText;
import org.holdfast.questions.Answering;

/**
 * One line that says how far the work is and how long it still takes; of the time it says nothing
 * while a step takes longer than those before it did. In a terminal it appears after two seconds,
 * moves, and is gone when the work is done; in a log it is said anew every 15 seconds.
 */
final class ProgressLine implements Answering.Progress {
    private static final long WAIT = TimeUnit.SECONDS.toNanos(2);
    private static final long AGAIN = TimeUnit.SECONDS.toNanos(15);
    private static final long TICK_MILLIS = 500;

    private record Step(int done, int of, long when) {}

    private final PrintWriter err;
    private final int width;
    private final Language language;
    private final LongSupplier nanos;
    private long began;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final ScheduledExecutorService clock;
    private final boolean stays;
    private long said;
    private int shown;
    private boolean isOfOne;

    private ProgressLine(
            PrintWriter err,
            int width,
            Language language,
            LongSupplier nanos,
            boolean ticks,
            boolean stays) {
        this.err = err;
        this.width = width;
        this.language = language;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.said = began;
        this.stays = stays;
        this.clock =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("progress").factory());
        if (ticks) {
            var _ =
                    clock.scheduleWithFixedDelay(
                            this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** No line at all, for those who asked for none. */
    static ProgressLine none() {
        return with(
                new PrintWriter(Writer.nullWriter()), 0, Language.EN, List.of(), () -> 0, false);
    }

    /** For whoever reads standard error: a line that moves on its own, or one now and then. */
    static ProgressLine on(Environment around, Language language, List<String> parts) {
        return with(
                new ProgressLine(
                        around.rawErr(),
                        around.width(),
                        language,
                        System::nanoTime,
                        true,
                        !around.errIsTerminal()),
                parts);
    }

    /** The same of what moved last only, where there are many parts. */
    static ProgressLine latest(Environment around) {
        ProgressLine line = on(around, Language.EN, List.of());
        line.isOfOne = true;
        return line;
    }

    /** A line that moves, by the given clock. */
    static ProgressLine with(
            PrintWriter err,
            int width,
            Language language,
            List<String> parts,
            LongSupplier nanos,
            boolean ticks) {
        return with(new ProgressLine(err, width, language, nanos, ticks, false), parts);
    }

    /** Lines that stay, by the given clock. */
    static ProgressLine staying(
            PrintWriter err, Language language, List<String> parts, LongSupplier nanos) {
        return with(new ProgressLine(err, 0, language, nanos, false, true), parts);
    }

    private static ProgressLine with(ProgressLine line, List<String> parts) {
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
        if (stays) {
            if (now - said >= AGAIN) {
                err.println(TerminalText.line(text(now)));
                said = now;
            }
            return;
        }
        if (now - began < WAIT) {
            return;
        }
        String text = TerminalText.line(text(now));
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
                boolean isOverdue = step.done() < step.of() && since > pace;
                left =
                        isOverdue
                                ? Double.POSITIVE_INFINITY
                                : Math.max(left, pace * (step.of() - step.done()) - since);
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
        return " " + CliMessages.left(time, language);
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
