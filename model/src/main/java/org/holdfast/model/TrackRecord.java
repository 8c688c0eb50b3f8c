package org.holdfast.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of earlier promises, as the list says that lies beside a case: for the brief, which
 * no plan reads. Amounts of different stages stand side by side and are never added.
 *
 * @param until the last day that the list knows of
 * @param promises the oldest first
 * @param waits months from stage to stage
 * @param totals what a tracker publishes, cited; the largest first
 * @param sources documents that the case itself does not have
 */
public record TrackRecord(
        LocalDate until,
        List<Promise> promises,
        List<Wait> waits,
        List<Total> totals,
        List<Source> sources) {
    public TrackRecord {
        promises = List.copyOf(promises);
        waits = List.copyOf(waits);
        totals = List.copyOf(totals);
        sources = List.copyOf(sources);
    }

    /**
     * A promise and what followed.
     *
     * @param unit what its amounts count: {@code EUR}, {@code USD}, or things, plural
     * @param due month by which all was to have come, if it was named
     * @param openOn last day on which a source says that it had not come
     * @param openSource of that day; empty if there is none
     * @param steps in the order of their dates
     */
    public record Promise(
            String key,
            Text name,
            Text unit,
            Optional<LocalDate> due,
            Optional<LocalDate> openOn,
            String openSource,
            List<Step> steps) {
        public Promise {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException(key + " has no steps");
            }
        }

        /** Whether it is money. */
        public boolean isMoney() {
            return unit.en().length() == 3
                    && unit.en().equals(unit.en().toUpperCase(java.util.Locale.ROOT));
        }

        /** The first step. */
        public Step first() {
            return steps.getFirst();
        }

        /** What was promised, or first decided. */
        public OptionalDouble size() {
            return steps.stream()
                    .map(Step::amount)
                    .filter(OptionalDouble::isPresent)
                    .findFirst()
                    .orElse(OptionalDouble.empty());
        }

        /** Payments of money and deliveries of things. */
        public List<Step> arrivals() {
            String arrived = isMoney() ? "paid" : "delivered";
            return steps.stream().filter(s -> s.stage().equals(arrived)).toList();
        }

        /** What is known to have arrived; empty if nothing is said, or not how much. */
        public OptionalDouble arrived() {
            List<Step> arrivals = arrivals();
            if (arrivals.isEmpty() || arrivals.stream().anyMatch(s -> s.amount().isEmpty())) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(
                    arrivals.stream().mapToDouble(s -> s.amount().orElse(0)).sum());
        }
    }

    /**
     * Something that happened to a promise.
     *
     * @param stage promised, committed, contracted, paid, delivered
     * @param from the first day on which it can have happened
     * @param to the last
     * @param source id of the document
     * @param where the row that says so
     */
    public record Step(
            String stage,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            OptionalDouble amount,
            String source,
            String where) {}

    /**
     * Months from one stage to another.
     *
     * @param whole whether until all had come, rather than the first
     * @param silent promises of which nobody says whether the later stage came: left out
     */
    public record Wait(String from, String to, boolean whole, SurvivalCurve curve, int silent) {}

    /**
     * What a tracker publishes of a donor, single euros.
     *
     * @param committed promised with a purpose
     * @param allocated set aside for a named content, or handed over
     */
    public record Total(
            Text donor,
            String party,
            OptionalDouble committed,
            OptionalDouble allocated,
            String source) {}

    /** The document with an id. */
    public Optional<Source> findSource(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
