package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A linear programme over all stages, as a file says it. */
class Core {
    static final double INF = Double.POSITIVE_INFINITY;

    /** A row; {@code range} is how far apart its sides lie, NaN if it has but one. */
    record Row(String name, char kind, double rhs, double range) {
        double lower() {
            return switch (kind) {
                case 'G' -> rhs;
                case 'L' -> Double.isNaN(range) ? -INF : rhs - Math.abs(range);
                default -> Double.isNaN(range) ? rhs : Math.min(rhs, rhs + range);
            };
        }

        double upper() {
            return switch (kind) {
                case 'L' -> rhs;
                case 'G' -> Double.isNaN(range) ? INF : rhs + Math.abs(range);
                default -> Double.isNaN(range) ? rhs : Math.max(rhs, rhs + range);
            };
        }

        /** The infinity that says that the row has no such side; 0 if none says so. */
        double none() {
            return kind == 'L' ? INF : kind == 'G' ? -INF : 0;
        }

        Row withRhs(double other) {
            return new Row(name, kind, other, range);
        }
    }

    /** A column. */
    record Column(String name, double cost, double lower, double upper, boolean isWhole) {
        Column withCost(double other) {
            return new Column(name, other, lower, upper, isWhole);
        }

        Column withBounds(double low, double high) {
            return new Column(name, cost, low, high, isWhole);
        }
    }

    /** A place in the matrix. */
    record Cell(int row, int column) {}

    final List<Row> rows = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();
    final Map<Cell, Double> entries = new LinkedHashMap<>();
    double offset;
    boolean maximise;

    /** The column with another bound. */
    static Column bounded(Column old, String kind, double value) {
        Column whole =
                kind.equals("UI") || kind.equals("LI") || kind.equals("BV")
                        ? new Column(old.name(), old.cost(), old.lower(), old.upper(), true)
                        : old;
        return switch (kind) {
            case "UP", "UI" ->
                    whole.withBounds(value < 0 && old.lower() == 0 ? -INF : old.lower(), value);
            case "LO", "LI" -> whole.withBounds(value, old.upper());
            case "FX" -> old.withBounds(value, value);
            case "FR" -> old.withBounds(-INF, INF);
            case "MI" -> old.withBounds(-INF, old.upper());
            case "PL" -> old.withBounds(old.lower(), INF);
            case "BV" -> whole.withBounds(0, 1);
            default -> throw new AssertionError(kind);
        };
    }
}
