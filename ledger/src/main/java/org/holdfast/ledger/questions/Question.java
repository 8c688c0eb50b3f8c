package org.holdfast.ledger.questions;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.ledger.Event;

/**
 * A question to a list of any length, answered in two readings: the first learns which events
 * belong together, the second counts. So nothing needs to be kept of an event that stands alone.
 */
public interface Question {
    /** First reading. */
    void tie(Event event);

    /** Second reading, in the same order. */
    void count(Event event);

    /** After the last event. */
    default void end() {}

    /**
     * Asks several questions at once.
     *
     * @param list gives the same events each time; its streams are closed here
     */
    static void ask(Supplier<Stream<Event>> list, List<? extends Question> questions) {
        try (Stream<Event> events = list.get()) {
            events.forEachOrdered(e -> questions.forEach(q -> q.tie(e)));
        }
        try (Stream<Event> events = list.get()) {
            events.forEachOrdered(e -> questions.forEach(q -> q.count(e)));
        }
        questions.forEach(Question::end);
    }
}
