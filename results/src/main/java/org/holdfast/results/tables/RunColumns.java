package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Measure;

/** The columns of the Parquet files with every run of an exploration. */
public final class RunColumns {
    /**
     * A column, or columns whose names begin alike.
     *
     * @param name name; with an id of the case in angle brackets where there is one for each
     * @param type type in the file
     * @param unit unit of its numbers in words, or what its words are
     * @param about what it says, in a sentence for the dictionary
     */
    public record Described(String name, String type, String unit, String about) {}

    /** The file with one row for each plan and future. */
    public static final String FUTURES = "futures.parquet";

    /** The file with one row for each plan, future, monthly measure and month. */
    public static final String SERIES = "series.parquet";

    /** What a row of {@link #FUTURES} is. */
    public static final String ABOUT_FUTURES =
            "One plan in one future: what it ends with, and where each factor stands; from"
                    + " `holdfast explore --parquet`. A future that could not be run is a row too,"
                    + " with its reason.";

    /** What a row of {@link #SERIES} is. */
    public static final String ABOUT_SERIES =
            "One measure of one plan in one month of one future; from `holdfast explore --parquet`.";

    /** Before the name of a factor: where in its distribution it stands. */
    public static final String PLACE = "place_";

    /** Before the name of a factor: how its numbers relate to their central values. */
    public static final String RELATIVE = "relative_";

    private static final Described PLAN =
            new Described("plan", "string", "name", "The plan that was played.");
    private static final Described FUTURE =
            new Described(
                    "future",
                    "int32",
                    "count from 0",
                    "The future; the same number is the same future under every plan.");

    private RunColumns() {}

    /** The columns of {@link #FUTURES}. */
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
                        PLACE + "<factor>",
                        "double",
                        "share",
                        "Where the factor stands in its distribution, from 0 (lowest) to 1"
                                + " (highest)."));
        columns.add(
                new Described(
                        RELATIVE + "<factor>",
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

    /** The columns of {@link #SERIES}. */
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

    /** The column of an outcome. */
    public static String name(FutureOutcome of) {
        String word = of.measure().id();
        return of.subject().isEmpty() ? word : word + "_" + plain(of.subject());
    }

    /** Ids as parts of names of columns, which need no quotes in SQL; no two alike. */
    public static List<String> plain(List<String> ids) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            String name = plain(id);
            for (int k = 2; !taken.add(name); k++) {
                name = plain(id) + "_" + k;
            }
            names.add(name);
        }
        return names;
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
