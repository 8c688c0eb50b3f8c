package org.holdfast.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.analysis.Empirical;
import org.holdfast.explore.analysis.Robustness;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Played;
import org.holdfast.model.Quantiles;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.RunColumns;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a run fills, and their rows. Columns are those of the files of {@code holdfast
 * explore}; numbers are not rounded.
 */
final class Tables {
    /** One row for each future of a plan; a folder for each plan. */
    static final String FUTURES = "futures";

    /** One row for each measure and month of a plan; a folder for each plan. */
    static final String BANDS = "bands";

    /** One row for each plan and number that futures end with. */
    static final String OUTCOMES = "outcomes";

    /** One row for each plan. */
    static final String PLANS = "plans";

    private static final String FUTURE = "future";
    private static final String FAILED = "failed";

    private Tables() {}

    static StructType futures(List<FutureOutcome> outcomes) {
        List<StructField> fields = new ArrayList<>();
        fields.add(field(FUTURE, DataTypes.IntegerType));
        fields.add(field(FAILED, DataTypes.StringType));
        outcomes.forEach(of -> fields.add(field(RunColumns.name(of), DataTypes.DoubleType)));
        return DataTypes.createStructType(fields);
    }

    /** The rows of the futures of a block. */
    static List<Row> rows(int from, Part.Ends ends) {
        List<Row> rows = new ArrayList<>();
        for (int f = 0; f < ends.reasons.length; f++) {
            @Nullable Object[] cells = new @Nullable Object[2 + ends.values.length];
            cells[0] = from + f;
            boolean failed = !ends.reasons[f].isEmpty();
            cells[1] = failed ? ends.reasons[f] : null;
            for (int k = 0; k < ends.values.length; k++) {
                cells[2 + k] = failed ? null : ends.values[k][f];
            }
            rows.add(RowFactory.create(cells));
        }
        return rows;
    }

    static StructType bands(boolean values) {
        List<StructField> fields = new ArrayList<>();
        fields.add(field("measure", DataTypes.StringType));
        fields.add(field("item", DataTypes.StringType));
        fields.add(field("month", DataTypes.StringType));
        fields.add(field("futures", DataTypes.IntegerType));
        quantiles("", fields);
        if (values) {
            fields.add(field("values", DataTypes.createArrayType(DataTypes.FloatType, false)));
        }
        return DataTypes.createStructType(fields);
    }

    /**
     * The row of one measure in one month.
     *
     * @param labels the months as they are written
     */
    static Row row(Months.Month month, Shape shape, List<String> labels, boolean values) {
        FutureSeries series = shape.series().get(month.row / shape.months());
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(Cells.word(series.measure()));
        cells.add(series.item());
        cells.add(labels.get(month.row % shape.months()));
        cells.add(month.sorted.length);
        addQuantiles(
                Empirical.quantiles(month.sorted, Bands.LEVELS).map(Empirical.Summary::quantiles),
                cells);
        if (values) {
            cells.add(month.values);
        }
        return RowFactory.create(cells.toArray());
    }

    /** The months of a case as they are written. */
    static List<String> labels(Case c, int months) {
        List<String> labels = new ArrayList<>();
        for (int t = 0; t < months; t++) {
            labels.add(Cells.month(c, t));
        }
        return labels;
    }

    static StructType outcomes() {
        List<StructField> fields = new ArrayList<>();
        fields.add(field("plan", DataTypes.StringType));
        fields.add(field("measure", DataTypes.StringType));
        fields.add(field("item", DataTypes.StringType));
        fields.add(field("mean", DataTypes.DoubleType));
        quantiles("", fields);
        fields.add(field("never", DataTypes.DoubleType));
        return DataTypes.createStructType(fields);
    }

    static Row row(String plan, Played.Ended ended) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(plan);
        cells.add(ended.of().measure().id());
        cells.add(ended.of().subject());
        cells.add(ended.mean());
        addQuantiles(Optional.of(ended.quantiles()), cells);
        cells.add(ended.never());
        return RowFactory.create(cells.toArray());
    }

    static StructType plans() {
        List<StructField> fields = new ArrayList<>();
        fields.add(field("plan", DataTypes.StringType));
        fields.add(field("way", DataTypes.StringType));
        fields.add(field("scenario", DataTypes.StringType));
        fields.add(field("futures", DataTypes.IntegerType));
        fields.add(field(FAILED, DataTypes.IntegerType));
        fields.add(field("reasons", DataTypes.createArrayType(DataTypes.StringType, false)));
        fields.add(field("meets", DataTypes.DoubleType));
        fields.add(field("best", DataTypes.DoubleType));
        quantiles("regret_", fields);
        fields.add(field("worst_regret", DataTypes.DoubleType));
        return DataTypes.createStructType(fields);
    }

    /**
     * The row of a plan.
     *
     * @param score none if the plan failed in all futures
     */
    static Row row(Exploring.Entry entry, Ended.Counted ended, Optional<Robustness.Score> score) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(entry.id());
        cells.add(Cells.word(entry.plan().way()));
        cells.add(entry.base().scenario().id());
        cells.add(ended.futures());
        cells.add(ended.failed());
        cells.add(ended.reasons().toArray(String[]::new));
        cells.add(score.map(Robustness.Score::goodEnough).orElse(null));
        cells.add(score.map(Robustness.Score::best).orElse(null));
        addQuantiles(score.map(Robustness.Score::regrets), cells);
        cells.add(score.map(Robustness.Score::worstRegret).orElse(null));
        return RowFactory.create(cells.toArray());
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    private static void quantiles(String prefix, List<StructField> fields) {
        for (double level : Bands.LEVELS) {
            fields.add(field(prefix + "q" + Math.round(100 * level), DataTypes.DoubleType));
        }
    }

    private static void addQuantiles(Optional<Quantiles> quantiles, List<@Nullable Object> cells) {
        for (int k = 0; k < Bands.LEVELS.size(); k++) {
            int at = k;
            cells.add(quantiles.map(q -> q.values().get(at)).orElse(null));
        }
    }
}
