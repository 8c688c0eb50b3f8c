package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The record is a row of a table of a case; its components are the columns, in this order. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Rows {
    /** Name of the table; its file is {@code name.csv}. */
    String table();

    /** What a row is, in one sentence. */
    String about();

    /**
     * Columns that no two rows may share; where there are none: {@code id}, or else only a whole
     * row may not come twice.
     */
    String[] key() default {};

    /** Whether a case must have the table, with at least one row. */
    boolean needed() default false;

    /** Whether the file lies in the case's own folder rather than in {@code tables/}. */
    boolean atTheTop() default false;

    /** What rows say about where they come from. */
    Stated stated() default Stated.STATED;

    /** Where a rule of uncertainties.csv may name rows of this table: the column that it names. */
    String subject() default "";

    /** What the rows of a table say about where they come from. */
    enum Stated {
        /** A source, and a day by which the case may use it. */
        STATED,
        /** A source and a day, which may be later: the row is never an input of a plan. */
        LOOKING_BACK,
        /** A source and a day, if it likes: the row is a name and no figure. */
        MAY_STATE,
        /** Nothing: the row is itself a source. */
        ITSELF_A_SOURCE
    }
}
