package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.model.FutureOutcome;

/** The columns of the Parquet files with every run of an exploration. */
public final class RunColumns {
    /** The file with one row for each plan and future. */
    public static final String FUTURES = "futures.parquet";

    /** The file with one row for each plan, future, monthly measure and month. */
    public static final String SERIES = "series.parquet";

    /** Before the name of a factor: where in its distribution it stands. */
    public static final String PLACE = "place_";

    /** Before the name of a factor: how its numbers relate to their central values. */
    public static final String RELATIVE = "relative_";

    private RunColumns() {}

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
