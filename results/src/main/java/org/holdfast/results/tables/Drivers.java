package org.holdfast.results.tables;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.model.Driver;
import org.holdfast.model.Measure;
import org.holdfast.model.Spread;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What the spread of the claimant's floor shortfall comes from. */
@Listed
public final class Drivers {
    /**
     * One index of one factor.
     *
     * @param index {@code first} or {@code total}
     */
    public record Row(Driver of, String index, Spread value) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "drivers.csv",
                    "One index of one factor: the share of the spread of an outcome that comes from"
                            + " it.",
                    List.of(
                            Column.words(
                                    "factor",
                                    "ids",
                                    "The factor, or several that move together, a space between them.",
                                    row -> row.of().factor()),
                            Column.words("name", "words", "In words.", row -> row.of().name().en()),
                            Column.words(
                                    "outcome",
                                    "word",
                                    "The measure that it drives.",
                                    row -> Measure.CLAIMANT_FLOOR.id()),
                            Column.words(
                                    "index",
                                    "word",
                                    "Sobol's: first, by itself; total, by itself and together with"
                                            + " others.",
                                    Row::index),
                            Column.amount(
                                    "value", "share", "The index.", row -> row.value().central()),
                            Column.amount(
                                    "low",
                                    "share",
                                    "Low end of its 90 % bootstrap interval.",
                                    row -> row.value().low()),
                            Column.amount("high", "share", "High end.", row -> row.value().high())),
                    Table.of(Findings.Exploring.class, Drivers::of));

    private Drivers() {}

    /** The rows, weightiest first. */
    public static List<Provenance.Of<Row>> of(Findings.Exploring e) {
        return e.provenance(e.exploration().driversOf())
                .of(
                        e.exploration().drivers().stream()
                                .flatMap(d ->
                                        Stream.of(
                                                new Row(d, "first", d.first()),
                                                new Row(d, "total", d.total())))
                                .toList());
    }
}
