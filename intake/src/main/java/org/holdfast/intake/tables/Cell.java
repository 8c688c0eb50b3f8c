package org.holdfast.intake.tables;

import java.time.LocalDate;

/** A cell of a table, as the file holds it. */
public sealed interface Cell {
    /** An empty cell, or none. */
    Cell NONE = new Empty();

    /** What a reader of the file sees, without blanks around it. */
    String text();

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A formula whose result the file does not keep, as of one that was saved by a program that
     * does not calculate: what stands there is not known.
     *
     * @param formula without the sign of equality
     */
    record Uncalculated(String formula) implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * Words, with the blanks that the file has around them.
     *
     * @param raw as in the file
     */
    record Words(String raw) implements Cell {
        @Override
        public String text() {
            return raw.replace('\u00a0', ' ').strip();
        }
    }

    /** A number that the file knows to be one. */
    record Figure(double value, String text) implements Cell {}

    /** A day that the file knows to be one. */
    record Day(LocalDate date, String text) implements Cell {}
}
