package org.holdfast.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Measure;
import org.holdfast.model.Trajectory;
import org.holdfast.results.tables.AirDefences;
import org.holdfast.results.tables.AllTables;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.Column;
import org.holdfast.results.tables.Decisions;
import org.holdfast.results.tables.Provenance;
import org.holdfast.results.tables.RunColumns;
import org.holdfast.results.tables.Table;

/** The dictionary of results: every file, every column, every word in them. */
public final class Dictionary {
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put(
                "brief.html",
                "The brief that was asked for last. A copy is beside it, with language and party in its name.");
        FILES.put("plan.json", "Both plans with their inputs and tiers, and what limits them.");
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

    /**
     * A column, or columns whose names begin alike.
     *
     * @param name name; with an id of the case in angle brackets where there is one for each
     * @param type type in the file
     * @param unit unit of its numbers in words, or what its words are
     * @param about what it says, in a sentence for the dictionary
     */
    public record Described(String name, String type, String unit, String about) {}

    /** What a row of {@link RunColumns#FUTURES} is. */
    private static final String ABOUT_FUTURES =
            "One plan in one future: what it ends with, and where each factor stands; from"
                    + " `holdfast explore --parquet`. A future that could not be run is a row too,"
                    + " with its reason.";

    /** What a row of {@link RunColumns#SERIES} is. */
    private static final String ABOUT_SERIES =
            "One measure of one plan in one month of one future; from `holdfast explore --parquet`.";

    private static final Described PLAN =
            new Described("plan", "string", "name", "The plan that was played.");
    private static final Described FUTURE =
            new Described(
                    "future",
                    "int32",
                    "count from 0",
                    "The future; the same number is the same future under every plan.");

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

                Numbers have a point and at most six decimals; an empty cell does not apply to its row. A column means one
                thing, and `unit` says in what. Months are written `2024-03`. Money is in the currency that the case names, in prices of its price year.
                Ids are those of the case; `names.csv` has their names. Tables of plans begin with the same five columns,
                and hold all plans of the answer. The *claimant* is the party that the plan supplies. An *item-month* is a
                month in which one item is wholly missing.

                Words in a cell that a spreadsheet program would calculate, because they begin with `=`, `+`, `-`, `@`,
                a tab or a line end (also behind a `;`, a tab or a line end within the cell), have an apostrophe before
                that place: `'=1+1`. Numbers such as -5 stay numbers. To have the words as they were, take one apostrophe
                away from before such a place; whatever Holdfast reads as CSV it reads so. This holds for every CSV file
                and for `--csv`. JSON and Parquet hold the words as they are.

                The JSON of a command, printed and as a file, has the rows of its tables under their names (`delay`: those of
                `delay.csv`), each with what is filled of its columns; case, scenario and settings are said once for all. Tables
                with a row for each month, or each future, are files alone.

                | file | what it is |
                | --- | --- |
                """);
        FILES.forEach((file, about) -> row(text, "`" + file + "`", about));
        AllTables.ALL.forEach(table -> row(text, "`" + table.file() + "`", table.about()));
        row(text, "`" + RunColumns.FUTURES + "`", ABOUT_FUTURES);
        row(text, "`" + RunColumns.SERIES + "`", ABOUT_SERIES);
        text.append(
                """

                ## The first columns of every table of plans

                | column | unit | what it says |
                | --- | --- | --- |
                """);
        columns(text, Provenance.COLUMNS);
        AllTables.ALL.forEach(table -> table(text, table));
        parquet(text, RunColumns.FUTURES, ABOUT_FUTURES, futures());
        parquet(text, RunColumns.SERIES, ABOUT_SERIES, series());
        text.append(
                """

                Both are compressed with zstd and hold what they are of (case, scenario, seed, version) and the id and
                name of each factor (`factors`) as their own metadata. In Python: `pandas.read_parquet("futures.parquet")`.
                In SQL, with DuckDB:
                `select month, quantile_cont(value, 0.5) from 'series.parquet' where plan = 'plan' and item = 'shell-155' and
                measure = 'coverage' group by month order by month`.
                """);
        measures(text);
        words(
                text,
                "Kinds of decision",
                "kind",
                List.of(Decisions.Kind.values()),
                Decisions.Kind::about);
        words(
                text,
                "Measures of months, in balance.csv",
                "measure",
                List.of(Trajectory.Measure.values()),
                Trajectory.Measure::about);
        words(
                text,
                "Measures of months, in air_defence.csv",
                "measure",
                List.of(AirDefences.Measure.values()),
                AirDefences.Measure::about);
        words(
                text,
                "Measures of months over futures, in bands.csv",
                "measure",
                List.of(FutureSeries.Measure.values()),
                FutureSeries.Measure::about);
        words(text, "Kinds of limit", "kind", List.of(Binding.Kind.values()), Binding.Kind::about);
        words(
                text,
                "Tiers of the objective",
                "tier",
                List.of(ObjectiveTier.values()),
                ObjectiveTier::about);
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void table(StringBuilder text, Table<?> table) {
        text.append("\n## ").append(table.file()).append("\n\n").append(table.about());
        text.append("\n\n| column | unit | what it says |\n| --- | --- | --- |\n");
        boolean isOfPlans = names(table.columns()).startsWith(names(Provenance.COLUMNS));
        if (isOfPlans) {
            row(text, names(Provenance.COLUMNS), "", "As in every table of plans.");
        }
        int common = isOfPlans ? Provenance.COLUMNS.size() : 0;
        columns(text, table.columns().subList(common, table.columns().size()));
    }

    private static String names(List<? extends Column<?>> columns) {
        return columns.stream().map(c -> "`" + c.name() + "`").collect(Collectors.joining(", "));
    }

    private static void columns(StringBuilder text, List<? extends Column<?>> columns) {
        for (Column<?> column : columns) {
            String of = String.join(", ", column.of());
            String only = of.isEmpty() ? "" : " Of: " + of + ".";
            row(text, "`" + column.name() + "`", column.unit(), column.about() + only);
        }
    }

    private static void parquet(
            StringBuilder text, String file, String about, List<Described> columns) {
        text.append("\n## ").append(file).append("\n\n").append(about);
        text.append("\n\n| column | type | unit | what it says |\n| --- | --- | --- | --- |\n");
        for (Described column : columns) {
            row(text, "`" + column.name() + "`", column.type(), column.unit(), column.about());
        }
    }

    /** The columns of {@link RunColumns#FUTURES}. */
    public static List<Described> futures() {
        List<Described> columns = new ArrayList<>(List.of(PLAN, FUTURE));
        columns.add(
                new Described(
                        "failed",
                        "string",
                        "words",
                        "Why this future could not be run; null if it was. Then all outcomes are"
                                + " null."));
        FutureOutcome.MEASURES.forEach(measure -> columns.add(outcome(measure)));
        columns.add(
                new Described(
                        RunColumns.PLACE + "<factor>",
                        "double",
                        "share",
                        "Where the factor stands in its distribution, from 0 (lowest) to 1"
                                + " (highest)."));
        columns.add(
                new Described(
                        RunColumns.RELATIVE + "<factor>",
                        "double",
                        "share",
                        "What the numbers that the factor moves are in this future, as a share of"
                                + " their central values, on average; its place if they have none."));
        return columns;
    }

    private static Described outcome(Measure measure) {
        boolean isOfItem = measure.unit() == Measure.Unit.MONTH || measure == Measure.LEAKED;
        return number(
                measure.id() + (isOfItem ? "_<item>" : ""), measure.unit().word(), measure.about());
    }

    private static Described number(String name, String unit, String about) {
        return new Described(name, "double", unit, about);
    }

    /** The columns of {@link RunColumns#SERIES}. */
    public static List<Described> series() {
        return List.of(
                PLAN,
                new Described(
                        "item",
                        "string",
                        "id",
                        "The item; for fire ratios and waiting the adversary's; for what gets"
                                + " through the class of attack."),
                new Described("measure", "string", "word", "What is measured; as in bands.csv."),
                new Described("month", "string", "month", "The month, as in bands.csv."),
                FUTURE,
                new Described(
                        "value",
                        "float",
                        "as the measure",
                        "The measure; null if this future could not be run."));
    }

    private static void measures(StringBuilder text) {
        text.append(
                """

                ## Measures

                The figures that commands, their JSON, tables, briefs and the studio tell alike. Plain: every month counts
                alike. Present value: later months count for less by the case's discount. A tier of the objective in JSON
                has its `plain` figure, the `allies`' part of it if it is the floor, and its `presentValue`.

                | measure | unit | whose | how months count | over | what it is |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (Measure measure : Measure.values()) {
            String span =
                    switch (measure.span()) {
                        case PERIOD -> "the period";
                        case YEAR -> "the first year of need";
                    };
            row(
                    text,
                    "`" + measure.id() + "`",
                    measure.unit().word(),
                    Cells.word(measure.whose()),
                    Cells.word(measure.worth()).replace('_', ' '),
                    span,
                    measure.about());
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
}
