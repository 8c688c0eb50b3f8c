package org.holdfast.model;

import java.util.List;

/**
 * What a case says of its uncertain numbers besides their ranges.
 *
 * @param rules in order; of those that fit a number, the first counts
 */
public record Uncertainty(List<Factor> factors, List<Rule> rules, List<Correlation> correlations) {
    /** A case that says nothing: every number has a triangle of its own or its source's. */
    public static final Uncertainty NONE = new Uncertainty(List.of(), List.of(), List.of());

    public Uncertainty {
        factors = List.copyOf(factors);
        rules = List.copyOf(rules);
        correlations = List.copyOf(correlations);
    }

    /**
     * How the numbers of some cells are drawn.
     *
     * @param table name of the table, for example {@code producers}; {@code levers} for settings of
     *     the world that no scenario fixes
     * @param subject the row's first name; empty for every row
     * @param column the number's column; empty for every column
     * @param source the source that the number names; empty for any
     * @param factor the factor that moves them together; empty: as without a rule
     * @param values for a discrete distribution the values, as factors of the central value except
     *     for levers, where they are settings
     * @param weights as many weights
     */
    public record Rule(
            String table,
            String subject,
            String column,
            String source,
            String factor,
            Distribution distribution,
            List<Double> values,
            List<Double> weights,
            Origin origin) {
        public Rule {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
            boolean discrete = distribution == Distribution.DISCRETE;
            if (values.size() != weights.size() || discrete == values.isEmpty()) {
                throw new IllegalArgumentException(
                        "a discrete distribution needs values and weights, no other has any");
            }
        }

        boolean fits(String ofTable, String ofSubject, String ofColumn, String ofSource) {
            return table.equals(ofTable)
                    && (subject.isEmpty() || subject.equals(ofSubject))
                    && (column.isEmpty() || column.equals(ofColumn))
                    && (source.isEmpty() || source.equals(ofSource));
        }
    }
}
