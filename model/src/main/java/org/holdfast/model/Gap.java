package org.holdfast.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What was promised and what of it arrived, side by side. Stages are shown beside each other and
 * never added.
 *
 * @param series the list that it is read from
 * @param unit what amounts are counted in, such as {@code EUR} or pieces
 * @param stages words of the stages, from promise to delivery
 * @param rows one for each donor, item or month
 */
public record Gap(String series, String unit, List<String> stages, List<Row> rows) {
    public Gap {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.amounts().size() != stages.size() || row.notKnown().size() != stages.size()) {
                throw new IllegalArgumentException(row.name() + " has other stages than " + stages);
            }
        }
    }

    /**
     * One donor, item or month.
     *
     * @param amounts by stage; empty where the list says nothing of the stage
     * @param notKnown by stage: how many events have no amount, so that it is a least one
     */
    public record Row(String name, List<OptionalDouble> amounts, List<Long> notKnown) {
        public Row {
            amounts = List.copyOf(amounts);
            notKnown = List.copyOf(notKnown);
        }

        /** The first amount less the last, where both are said. */
        public OptionalDouble open() {
            OptionalDouble first = amounts.getFirst();
            OptionalDouble last = amounts.getLast();
            return amounts.size() > 1 && first.isPresent() && last.isPresent()
                    ? OptionalDouble.of(first.getAsDouble() - last.getAsDouble())
                    : OptionalDouble.empty();
        }

        /** The last amount as a share of the first, where both are said. */
        public OptionalDouble share() {
            OptionalDouble first = amounts.getFirst();
            OptionalDouble last = amounts.getLast();
            return amounts.size() > 1
                            && first.isPresent()
                            && first.getAsDouble() > 0
                            && last.isPresent()
                    ? OptionalDouble.of(last.getAsDouble() / first.getAsDouble())
                    : OptionalDouble.empty();
        }
    }
}
