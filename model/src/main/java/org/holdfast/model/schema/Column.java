package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column from which a component of a row is read. What a cell may hold follows from the
 * component's type: a name or text, a choice of an enumeration, yes or no, a number, a quantity
 * with its range and source, a text (the same in each language unless {@code name_nl} is filled).
 * An {@code Optional} may be empty.
 *
 * <p>A component that is read from several columns has several of these, and {@link ReadBy}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
@Repeatable(Column.All.class)
public @interface Column {
    /** What the column holds, in one sentence for messages and for the reference. */
    String value();

    /** Its name in the header, where it is not the component's. */
    String name() default "";

    /** What a cell holds, where the type of the component does not say it. */
    Form form() default Form.BY_TYPE;

    /** Tables, one of whose rows it names. */
    String[] of() default {};

    /** What a row must be to be named. */
    Only only() default Only.ANY;

    /** The words that may stand here, where the type does not say them. */
    String[] choices() default {};

    /** Of a {@code boolean} with choices: the one that means true. */
    String yes() default "yes";

    /** Unit of a quantity, in words. */
    String unit() default "";

    /** Whether the quantity is money: converted to the case's currency and price year. */
    boolean money() default false;

    /** Lowest number. */
    double low() default 0;

    /** Whether a number must lie above {@link #low} rather than at it or above. */
    boolean above() default false;

    /** Highest number; beyond 1e15 no figure of a case makes sense. */
    double high() default HUGE;

    /** What one unit in the file is in the record. */
    double times() default 1;

    /** What an empty cell means, if it means something. */
    String empty() default "";

    /** The column of a text whose words count where this one is empty. */
    String like() default "";

    /** Whether the cell may be empty, where the type does not say it. */
    boolean optional() default false;

    /** Beyond this no figure of a case makes sense, and arithmetic would lose digits. */
    double HUGE = 1e15;

    /** What a cell holds. */
    enum Form {
        BY_TYPE,
        /** A name by which rows elsewhere refer to this one. */
        ID,
        /** Three capitals that name a currency or the area of a price index. */
        CODE,
        /** Names of rows, separated by spaces. */
        NAMES,
        /** A month; where it may be empty, one before the first month counts as the first. */
        MONTH,
        /** The first month of a span; empty or earlier: the case's first. */
        FROM,
        /** The last month of a span; empty or later: the horizon's last. */
        TO,
        DAY,
        /** A date or a month; a month means its last day. */
        DAY_OR_MONTH,
        /** A date, a month or a year. */
        ROUGH_DAY,
        YEAR,
        /** Values with weights, {@code 10:1 84:3}. */
        WEIGHTED,
        /** A table with numbers that a future draws. */
        TABLE_DRAWN,
        /** The note that every row may have: a column of every table. */
        NOTE
    }

    /** What a row must be to be named. */
    enum Only {
        ANY,
        OURS,
        ADVERSARYS,
        BLOC,
        MARKET
    }

    /** Several columns of one component. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.RECORD_COMPONENT)
    @interface All {
        Column[] value();
    }
}
