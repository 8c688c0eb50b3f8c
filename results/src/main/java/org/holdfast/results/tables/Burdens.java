package org.holdfast.results.tables;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.model.Burden;
import org.holdfast.model.Measure;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** Who pays, under three keys. */
@Listed
public final class Burdens {
    /** What decides how much each party pays. */
    public enum Key {
        FUND,
        GDP,
        DEFENCE
    }

    /** What one party pays under one key. */
    public record Row(Burden of, Key key, double value) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "burden.csv",
                    "What one party pays for the plan over the horizon, under one key. Each key"
                            + " shares the same total.",
                    List.of(
                            Column.words("party", "id", "Who pays.", row -> row.of().party()),
                            Column.word(
                                    "key",
                                    "fund: as the funds' own keys share it; gdp, defence: as gross"
                                            + " domestic product or defence spending would.",
                                    row -> row.key()),
                            Column.amount("value", "as in `unit`", "What it pays.", Row::value),
                            Column.unit(
                                    "Millions of the case's currency, in prices of its price year.",
                                    row -> Measure.COST.unit())),
                    Table.of(Findings.Told.class, Burdens::of));

    private Burdens() {}

    private static List<Provenance.Of<Row>> of(Findings.Told told) {
        return told.provenance()
                .of(told.answer().burdens().stream().flatMap(Burdens::rows).toList());
    }

    private static Stream<Row> rows(Burden burden) {
        return Stream.of(
                new Row(burden, Key.FUND, burden.byFund()),
                new Row(burden, Key.GDP, burden.byGdp()),
                new Row(burden, Key.DEFENCE, burden.byDefence()));
    }
}
