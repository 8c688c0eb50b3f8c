package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.ReadBy;
import org.holdfast.model.schema.Rows;

/**
 * What a case says of its uncertain numbers besides their ranges.
 *
 * @param rules in order; of those that fit a number, the first counts
 */
public record Uncertainty(List<Factor> factors, List<Rule> rules, List<Correlation> correlations) {

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
     * @param weights as many weights
     */
    @Rows(
            table = "uncertainties",
            about =
                    "How uncertain numbers of other tables are drawn, and which move together; of the rows that fit a number the first counts.")
    public record Rule(
            @Column(
                            value =
                                    "The table of the numbers. A lever is a gate: it is drawn only where the scenario leaves it at its default.",
                            form = Form.TABLE_DRAWN)
                    String table,
            @Column(value = "The row's name; empty: every row.", optional = true) String subject,
            @Column(value = "The number's column; empty: every column.", optional = true)
                    String column,
            @Column(
                            value = "The source that the number names; empty: any.",
                            name = "stands_on",
                            of = "sources",
                            optional = true)
                    String source,
            @Column(
                            value =
                                    "What moves them together; empty: numbers of one column on one source do.",
                            of = "factors",
                            optional = true)
                    String factor,
            @Column(value = "How a number lies in its range.", empty = "quantiles")
                    Distribution distribution,
            @Column(
                            value =
                                    "For a discrete distribution: values with weights, as factors of the central value; for a lever, settings.",
                            form = Form.WEIGHTED,
                            optional = true)
                    @ReadBy("values")
                    List<Double> values,
            @ReadBy("weights") List<Double> weights,
            @Column(
                            value =
                                    "The class of reference_classes.csv that the range or the chances rest on.",
                            optional = true)
                    String referenceClass,
            @Column(
                            value =
                                    "When it is seen what it is; until then whoever plans anew counts on the central value. Empty: a gate after a year, growth after two, each year's money, announced lines and what the model leaves out as they come, everything else at once.",
                            form = Form.MONTH,
                            optional = true)
                    Optional<Integer> learned,
            @Column(
                            value =
                                    "Whether the numbers are what the class measured: its middle, and the ends between which nine in ten of new cases lie. The case is then read only while they are.",
                            empty = "no")
                    boolean measured,
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
