package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.AirBalance;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What comes through the air, what is spent on it and what gets through, month by month. */
@Listed
public final class AirDefences {
    /** What is measured. */
    public enum Measure {
        LAUNCHED("Launched."),
        LEAKED("Of which so many get through."),
        PEAK_LAUNCHED("Launched on each of the month's three largest nights."),
        PEAK_LEAKED("Of which so many get through."),
        SPENT("Units of `by_item` spent on the class, with what stands in for them."),
        DESTROYED("Stopped by `by`: its part of what is stopped, by effort.");

        private final String about;

        Measure(String about) {
            this.about = about;
        }

        /** What it is, in a sentence. */
        public String about() {
            return about;
        }
    }

    /**
     * One measure of one class of attack in one month.
     *
     * @param by the item or other means that meets it, and its name; empty for what is of all
     */
    public record Row(
            String raid,
            String month,
            Measure measure,
            String byItem,
            String by,
            double value,
            String unit) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofMany(
                    "air_defence.csv",
                    "One measure of one class of attack from the air in one month, under one plan;"
                            + " of a case that has such classes.",
                    List.of(
                            Column.words("month", "month", "The month.", Row::month),
                            Column.words("raid", "id", "The class of attack.", Row::raid),
                            Column.word(
                                    "measure",
                                    "What is measured; the measures are listed below.",
                                    row -> row.measure()),
                            Column.words("by", "words", "What meets it, in English.", Row::by)
                                    .of(Measure.SPENT, Measure.DESTROYED),
                            Column.words(
                                    "by_item",
                                    "id",
                                    "The item that is spent; empty for guns and other means without"
                                            + " stock.",
                                    Row::byItem),
                            Column.amount("value", "as in `unit`", "How much.", Row::value),
                            Column.words(
                                    "unit",
                                    "words",
                                    "The unit of the adversary's item, or of the item that is spent; a month, of"
                                            + " the largest nights a night.",
                                    Row::unit)),
                    AirDefences::of);

    private AirDefences() {}

    private static Optional<List<Provenance.Of<Row>>> of(Findings findings) {
        if (findings.c().raids().isEmpty()) {
            return Optional.empty();
        }
        return Table.ofEach((found, result) -> of(found.c(), found.scenario(), result.trajectory()))
                .apply(findings);
    }

    /** The rows of a trajectory, class by class. */
    public static List<Row> of(Case c, Scenario under, Trajectory trajectory) {
        List<Row> rows = new ArrayList<>();
        for (AirBalance.OfRaid of : AirBalance.of(Instance.of(c, under), trajectory).raids()) {
            String unit = c.getItem(of.raid().item()).unit().in(Language.EN);
            Adding to = new Adding(c, of.raid().id(), rows);
            to.add(Measure.LAUNCHED, "", "", of.launched(), unit + " a month");
            to.add(Measure.LEAKED, "", "", of.leaked(), unit + " a month");
            to.add(Measure.PEAK_LAUNCHED, "", "", of.peakLaunched(), unit + " a night");
            to.add(Measure.PEAK_LEAKED, "", "", of.peakLeaked(), unit + " a night");
            for (AirBalance.By by : of.by()) {
                String name = by.name().in(Language.EN);
                String item = by.item().map(i -> i.id()).orElse("");
                by.item()
                        .ifPresent(i ->
                                to.add(
                                        Measure.SPENT,
                                        item,
                                        name,
                                        by.spent(),
                                        i.unit().in(Language.EN) + " a month"));
                to.add(Measure.DESTROYED, item, name, by.destroyed(), unit + " a month");
            }
        }
        return rows;
    }

    private record Adding(Case c, String raid, List<Row> rows) {
        void add(Measure measure, String byItem, String by, Series values, String unit) {
            for (int t = 0; t < values.months(); t++) {
                rows.add(new Row(raid, Cells.month(c, t), measure, byItem, by, values.at(t), unit));
            }
        }
    }
}
