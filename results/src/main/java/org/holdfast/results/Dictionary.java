package org.holdfast.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decided;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Trajectory;
import org.holdfast.results.tables.Balances;
import org.holdfast.results.tables.Bindings;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.Changes;
import org.holdfast.results.tables.Column;
import org.holdfast.results.tables.Decisions;
import org.holdfast.results.tables.Delays;
import org.holdfast.results.tables.Drivers;
import org.holdfast.results.tables.FutureBands;
import org.holdfast.results.tables.FutureEnds;
import org.holdfast.results.tables.Hindcasts;
import org.holdfast.results.tables.Levers;
import org.holdfast.results.tables.Made;
import org.holdfast.results.tables.RunColumns;
import org.holdfast.results.tables.Table;

/** The dictionary of results: every file, every column, every word in them. */
public final class Dictionary {
    private static final List<Table<?>> TABLES =
            List.of(
                    Decisions.TABLE,
                    Balances.TABLE,
                    Bindings.TABLE,
                    Delays.TABLE,
                    Levers.TABLE,
                    FutureBands.TABLE,
                    FutureEnds.TABLE,
                    Drivers.TABLE,
                    Hindcasts.TABLE,
                    Changes.TABLE);

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put(
                "brief.html",
                "The brief that was asked for last. A copy is beside it, with language and party in its name.");
        FILES.put(
                "plan.json",
                "Both plans with their inputs, tiers and decisions; series have one number a month.");
        FILES.put(
                "certificate.json",
                "What a hostile reader needs to check both plans: gaps, tolerances, tie-breaks, case hash, seed, version, and how far the balance is from the plan.");
        FILES.put(
                "explore.json",
                "What many futures say of the plans: outcomes, drivers, boxes, waiting; from `holdfast explore`.");
        FILES.put(
                "hindcast.json",
                "What was forecast, against what happened: points and scores; from `holdfast hindcast`.");
        FILES.put("balance.json", "Where we stand, item by item; from `holdfast balance`.");
        FILES.put(
                Contents.FILE,
                "Which command, scenario (whose facts), policy (whose levers) and settings each file of the folder is from: a later command replaces only the files that it writes too.");
    }

    private Dictionary() {}

    /** The dictionary as Markdown: docs/reference/results.md. */
    public static String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(
                """
                # Results: files and columns

                Written by `Dictionary`; refresh this page with
                `./mvnw -pl results -am test -Dholdfast.refresh=true`. A command writes its files into the folder
                of `--out`. The same case, scenario, settings, seed and version give the same bytes.

                Numbers have a point and at most six decimals; an empty cell is a number that does not exist.
                Months are written `2024-03`. Money is in euros of the case's price year. Ids are those of the case.
                An *item-month* is a month in which one item is wholly missing.

                Words in a cell that a spreadsheet program would calculate, because they begin with `=`, `+`, `-`, `@`,
                a tab or a line end (also behind a `;`, a tab or a line end within the cell), have an apostrophe before
                that place: `'=1+1`. Numbers such as -5 stay numbers. To have the words as they were, take one apostrophe
                away from before such a place; whatever Holdfast reads as CSV it reads so. This holds for every CSV file
                and for `--csv`. JSON and Parquet hold the words as they are.

                | file | what it is |
                | --- | --- |
                """);
        FILES.forEach((file, about) -> row(text, "`" + file + "`", about));
        TABLES.forEach(table -> row(text, "`" + table.file() + "`", table.about()));
        row(text, "`" + RunColumns.FUTURES + "`", RunColumns.ABOUT_FUTURES);
        row(text, "`" + RunColumns.SERIES + "`", RunColumns.ABOUT_SERIES);
        TABLES.forEach(table -> table(text, table));
        parquet(text, RunColumns.FUTURES, RunColumns.ABOUT_FUTURES, RunColumns.futures());
        parquet(text, RunColumns.SERIES, RunColumns.ABOUT_SERIES, RunColumns.series());
        text.append(
                """

                Both are compressed with zstd and hold what they are of (case, scenario, seed, version) and the id and
                name of each factor (`factors`) as their own metadata. In Python: `pandas.read_parquet("futures.parquet")`.
                In SQL, with DuckDB:
                `select month, quantile_cont(value, 0.5) from 'series.parquet' where plan = 'plan' and item = 'shell-155' and
                measure = 'coverage' group by month order by month`.
                """);
        words(text, "Kinds of decision", "kind", List.of(Decided.Kind.values()), Dictionary::about);
        words(
                text,
                "Measures of the balance",
                "measure",
                List.of(Trajectory.Measure.values()),
                Dictionary::about);
        words(
                text,
                "Measures of futures",
                "measure",
                List.of(FutureSeries.Measure.values()),
                Dictionary::about);
        words(text, "Kinds of limit", "kind", List.of(Binding.Kind.values()), Dictionary::about);
        words(
                text,
                "Tiers of the objective",
                "tier",
                List.of(ObjectiveTier.values()),
                Dictionary::about);
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void table(StringBuilder text, Table<?> table) {
        text.append("\n## ").append(table.file()).append("\n\n").append(table.about());
        text.append("\n\n| column | unit | what it says |\n| --- | --- | --- |\n");
        for (Column<?> column : table.columns()) {
            row(text, "`" + column.name() + "`", column.unit(), column.about());
        }
        if (!table.equals(Changes.TABLE)) { // the one that is of two cases, and of no plan
            Made.COLUMNS.forEach(
                    column -> row(text, "`" + column.name() + "`", column.unit(), column.about()));
        }
    }

    private static void parquet(
            StringBuilder text, String file, String about, List<RunColumns.Described> columns) {
        text.append("\n## ").append(file).append("\n\n").append(about);
        text.append("\n\n| column | type | unit | what it says |\n| --- | --- | --- | --- |\n");
        for (RunColumns.Described column : columns) {
            row(text, "`" + column.name() + "`", column.type(), column.unit(), column.about());
        }
    }

    private static <E extends Enum<E>> void words(
            StringBuilder text,
            String title,
            String column,
            List<E> constants,
            java.util.function.Function<E, String> about) {
        text.append("\n## ").append(title).append("\n\n| ").append(column);
        text.append(" | what it is |\n| --- | --- |\n");
        for (E constant : constants) {
            row(text, "`" + Cells.word(constant) + "`", about.apply(constant));
        }
    }

    private static String about(Decided.Kind kind) {
        return switch (kind) {
            case OUTPUT ->
                    "Units made by the producer `subject` for the claimant `detail`, in the month of"
                            + " production.";
            case PURCHASE -> "Units bought on the offer `subject` for the claimant `detail`.";
            case GIFT -> "Units of the item `detail` given by the holder `subject`.";
            case RELEASE ->
                    "Units of the item `detail` that the holder `subject` releases for use.";
            case SUBSTITUTE -> "Units of `detail` released in the place of the item `subject`.";
            case COVER -> "Interceptors `subject` used to cover plants.";
            case COVERED_CAPACITY -> "Capacity of the producer `subject` under cover.";
            case CAPACITY -> "Capacity of the producer `subject` that works.";
            case LINE_BY_FIRM ->
                    "New capacity ordered at the producer or material source `subject`, paid by the"
                            + " firm.";
            case LINE_BY_PUBLIC ->
                    "New capacity ordered at the producer or material source `subject`, paid by the"
                            + " public.";
            case CONTRACT ->
                    "Frame contract signed with the producer `subject` for `detail` months, units a"
                            + " month.";
            case NOT_TAKEN -> "Take-or-pay volume that is paid and not taken.";
            case BROKEN ->
                    "Volume under contract that is neither taken nor paid: a contract broken.";
            case KEPT_WARM -> "Idle capacity of the producer `subject` that is kept warm.";
            case CLOSED -> "Capacity of the producer `subject` that is closed.";
            case MATERIAL -> "Output of the material source `subject` that reaches these items.";
            case PAYMENT ->
                    "EUR million paid by the fund `subject`; `detail` is use/supplier bloc/claimant.";
        };
    }

    private static String about(Trajectory.Measure measure) {
        return switch (measure) {
            case NEED_FLOOR -> "Below this the front or the sky cannot be held.";
            case NEED_FULL -> "What the posture needs in full; for an ally its own use.";
            case STOCK -> "Stock at the end of the month.";
            case ARRIVED -> "From producers, after the lag; `detail`: bloc of the producer.";
            case BOUGHT -> "From offers, after the lag; `detail`: bloc of the seller.";
            case RECEIVED -> "From allies' stocks; `detail`: the giver.";
            case GIVEN -> "Given to others.";
            case USED -> "Used.";
            case EXPIRED -> "Not used before its shelf life ended.";
            case SUBSTITUTED -> "Work done by substitutes, in units of this item.";
            case SHORT_OF_FLOOR ->
                    "Missing to the floor; for an ally, to the stock below which it does not go.";
            case SHORT_OF_FULL -> "Missing to the full need.";
            case SHORT_OF_TARGET -> "Missing to an ally's stock target.";
            case COVER -> "Used to cover plants.";
            case ADVERSARY_SUPPLY -> "The adversary's production, refurbishment and purchases.";
            case ADVERSARY_USE -> "The adversary's use or launches.";
            case ADVERSARY_STOCK -> "The adversary's stock at the end of the month.";
        };
    }

    private static String about(FutureSeries.Measure measure) {
        return switch (measure) {
            case COVERED -> "Units of need met, by its own use and by substitutes, in the month.";
            case COVERAGE -> "Share of the full need that is met; 1 where nothing is needed.";
            case FLOOR_COVERAGE -> "Units met as a share of the floor need.";
            case SHORTFALL -> "Units of the full need missed since the first month.";
            case FLOOR_SHORTFALL -> "Units of the floor need missed since the first month.";
            case STOCK_MONTHS ->
                    "Stock at the end of the month, in months of that month's full need.";
            case SELF_RELIANCE ->
                    "The claimant's own output as a share of its use since the first month.";
            case RECEIVED -> "Units that reach the claimant in the month: made, bought or given.";
            case OUTPUT -> "Units made for all claimants in the month.";
            case FIRE_RATIO -> "Units that the adversary uses for each of ours.";
            case FIRE_DIFFERENCE -> "Units that the adversary uses minus ours.";
            case WAITING ->
                    "The adversary's advantage of waiting; 0 in the last 24 months, where it has"
                            + " none.";
        };
    }

    private static String about(Binding.Kind kind) {
        return switch (kind) {
            case MONEY -> "The money of a fund in a year.";
            case INVESTMENT -> "The share of a fund that may pay for production lines.";
            case MATERIAL -> "The supply of a material.";
            case CAPACITY -> "The capacity of a producer or material source.";
            case BUILDING_RATE -> "How much new capacity can be started in a month.";
            case LEAD_TIME -> "How long a new line takes to build.";
            case OFFER -> "How much is on offer.";
            case GIFT -> "How much may be given from stock.";
            case STOCK -> "What was in stock at the start.";
        };
    }

    private static String about(ObjectiveTier tier) {
        return switch (tier) {
            case FLOOR ->
                    "Item-months under the claimant's floor; beside it, what allies miss of theirs.";
            case FULL -> "Item-months short of the claimant's full need.";
            case ALLY_TARGETS -> "Item-months below allies' stock targets.";
            case COST -> "What it costs, EUR million.";
        };
    }
}
