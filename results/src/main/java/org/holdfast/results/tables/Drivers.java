package org.holdfast.results.tables;

import java.util.List;
import org.holdfast.model.Driver;

/** What the spread of the floor shortfall comes from. */
public final class Drivers {
    /** The table. */
    public static final Table<Driver> TABLE =
            new Table<>(
                    "drivers.csv",
                    "One factor, and the share of the spread of the floor shortfall that comes from it.",
                    List.of(
                            new Column<>("factor", "ids", "The factor or factors.", Driver::factor),
                            new Column<>("name", "words", "In words.", d -> d.name().en()),
                            new Column<>(
                                    "first",
                                    "share",
                                    "First-order Sobol index: by itself.",
                                    d -> Cells.number(d.first().central())),
                            new Column<>(
                                    "first_low",
                                    "share",
                                    "Low end of its 90 % bootstrap interval.",
                                    d -> Cells.number(d.first().low())),
                            new Column<>(
                                    "first_high",
                                    "share",
                                    "High end.",
                                    d -> Cells.number(d.first().high())),
                            new Column<>(
                                    "total",
                                    "share",
                                    "Total Sobol index: by itself and together with others.",
                                    d -> Cells.number(d.total().central())),
                            new Column<>(
                                    "total_low",
                                    "share",
                                    "Low end of its 90 % bootstrap interval.",
                                    d -> Cells.number(d.total().low())),
                            new Column<>(
                                    "total_high",
                                    "share",
                                    "High end.",
                                    d -> Cells.number(d.total().high()))));

    private Drivers() {}

    /** The rows, weightiest first. */
    public static List<Driver> of(List<Driver> drivers) {
        return drivers;
    }
}
