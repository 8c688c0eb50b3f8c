package org.holdfast.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdfast.intake.tables.Locator;
import org.holdfast.model.schema.Copies;

/**
 * Something that happened to aid, as one row of one file says. The ledger is a list of these and
 * nothing else.
 *
 * @param id made of the content, so that the same statement has the same id in every file; {@link
 *     EventId#OF_CONTENT} asks for it
 * @param series the list that it comes from, such as {@code kiel-ukraine-support-tracker}
 * @param key its name in the series, shared by all stages of the same aid
 * @param donor who gives, in the source's words
 * @param recipient who receives
 * @param goods what is given, if it is things
 * @param origin whether it comes out of stocks
 * @param valuations what it is worth, the source's counted figure first
 * @param parent what it belongs to
 * @param document what the source cites: a link, a title; may be empty
 * @param note what a reader should know; may be empty
 * @param locator where it stands
 * @param knownOn day on which it could be known
 */
@Copies
public record Event(
        EventId id,
        String series,
        String key,
        Stage stage,
        When when,
        String donor,
        String recipient,
        Kind kind,
        Optional<Goods> goods,
        Origin origin,
        List<Valuation> valuations,
        Optional<Parent> parent,
        String document,
        String note,
        Locator locator,
        LocalDate knownOn)
        implements EventCopies {
    /** A registered prefix and what the publisher puts behind it. */
    private static final Pattern OCID = Pattern.compile("ocds-[a-z0-9]{6}-[^\\s,;/?#\"'()]+");

    public Event {
        if (series.isBlank() || key.isBlank() || donor.isBlank()) {
            throw new IllegalArgumentException(
                    "an event needs a series, a key and a donor: " + locator);
        }
        valuations = List.copyOf(valuations);
        if (id.equals(EventId.OF_CONTENT)) {
            id =
                    EventId.ofContent(
                            series,
                            key,
                            stage,
                            when,
                            donor,
                            recipient,
                            kind,
                            goods,
                            origin,
                            valuations,
                            parent,
                            document,
                            note);
        }
    }

    /**
     * The contract that the event's document is or links to, by its name in the Open Contracting
     * Data Standard.
     */
    public Optional<String> contract() {
        return OCID.matcher(document).results().map(MatchResult::group).findFirst();
    }

    /**
     * What the source counts it as, in single units of the currency in which the list is counted;
     * empty if it is not known.
     */
    public OptionalDouble counted() {
        return find(Valuation.Method.COUNTED_BY_SOURCE)
                .map(v -> v.amount().number())
                .orElse(OptionalDouble.empty());
    }

    /** The first valuation by the method, if there is one. */
    public Optional<Valuation> find(Valuation.Method method) {
        return valuations.stream().filter(v -> v.method() == method).findFirst();
    }
}
