package org.holdfast.studio.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.model.Text;

/**
 * A run as it is kept.
 *
 * @param by who asked for it, the first first
 * @param created when it was first asked for, ISO 8601
 * @param message where it stands, or why it ended so
 * @param wallMs how long its last attempt took
 * @param attempts how often a server ended while it ran
 * @param version of the program that answers
 */
public record Run(
        String id,
        Question question,
        List<String> by,
        String created,
        State state,
        Text message,
        long wallMs,
        int attempts,
        String version,
        Optional<Approval> approval) {
    public Run {
        by = List.copyOf(by);
    }

    /** How far it is. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        STOPPED,
        /** The server ended while it ran; the next one goes on with it. */
        INTERRUPTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether nothing more will come of it by itself. */
        public boolean isOver() {
            return this == DONE || this == FAILED || this == STOPPED;
        }
    }

    /**
     * That someone stands for it.
     *
     * @param when ISO 8601
     * @param note in their words
     */
    public record Approval(String by, String when, String note) {}

    Run with(State next, Text said) {
        return new Run(id, question, by, created, next, said, wallMs, attempts, version, approval);
    }

    Run took(long millis) {
        return new Run(
                id, question, by, created, state, message, millis, attempts, version, approval);
    }

    Run tried(int times) {
        return new Run(id, question, by, created, state, message, wallMs, times, version, approval);
    }

    Run approved(Approval given) {
        return new Run(
                id,
                question,
                by,
                created,
                state,
                message,
                wallMs,
                attempts,
                version,
                Optional.of(given));
    }

    /** The same, asked for by someone more. */
    Run also(String name) {
        if (by.contains(name)) {
            return this;
        }
        List<String> more = new ArrayList<>(by);
        more.add(name);
        return by(more);
    }

    /** The same, no longer asked for by someone. */
    Run without(String name) {
        return by(by.stream().filter(one -> !one.equals(name)).toList());
    }

    private Run by(List<String> names) {
        return new Run(
                id, question, names, created, state, message, wallMs, attempts, version, approval);
    }
}
