package org.holdfast.stochastic;

import org.holdfast.stochastic.Core.Cell;

/** Where an uncertain number stands in a core. */
sealed interface Place {
    record Coefficient(Cell cell) implements Place {}

    record Cost(int column) implements Place {}

    record Side(int row) implements Place {}

    /** A bound of a kind of MPS. */
    record Bound(int column, String kind) implements Place {}

    /** The constant of the objective. */
    record Offset() implements Place {}
}
