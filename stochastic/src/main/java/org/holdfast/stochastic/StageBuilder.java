package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the programme of a node, with columns called by their names. */
final class StageBuilder {
    private final ProgrammeWriter writer = new ProgrammeWriter();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<double[]> sides = new ArrayList<>();

    private final int incoming;

    /** A programme that is handed these columns by the stage before. */
    StageBuilder(String... incoming) {
        this.incoming = incoming.length;
        for (String name : incoming) {
            column(name, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }

    /** A column that is decided here. */
    StageBuilder column(String name, double cost, double lower, double upper) {
        if (places.putIfAbsent(name, writer.column(name, cost, lower, upper)) != null) {
            throw new IllegalArgumentException("column '" + name + "' is there twice");
        }
        return this;
    }

    /** A row; {@code parts} are columns, each once, and their coefficients in turn. */
    StageBuilder row(String name, double lower, double upper, Object... parts) {
        int row = writer.row(name, lower, upper);
        sides.add(new double[] {lower, upper});
        for (int k = 0; k < parts.length; k += 2) {
            writer.entry(row, place((String) parts[k]), ((Number) parts[k + 1]).doubleValue());
        }
        return this;
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("there is no column '" + name + "'");
        }
        return place;
    }

    /** The programme, which hands these columns on. */
    StageProgramme build(String... outgoing) {
        return new StageProgramme(
                writer.programme(),
                sides.stream().mapToDouble(side -> side[0]).toArray(),
                sides.stream().mapToDouble(side -> side[1]).toArray(),
                0,
                incoming,
                Arrays.stream(outgoing).mapToInt(this::place).toArray(),
                new int[0]);
    }
}
