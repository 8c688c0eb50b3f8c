package org.holdfast.casefile.checks;

import java.util.List;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.model.Case;
import org.holdfast.model.Lever;
import org.holdfast.model.UncertainNumbers;
import org.holdfast.model.Uncertainty;

/**
 * Whether every number can be drawn by its rule, and can be what is drawn. Which rule is a number's
 * is known only of a whole case, so this is asked when all else is sound.
 */
public final class Drawing {
    private static final String RULES = "uncertainties.csv";

    private Drawing() {}

    /** Looks at every number of a case that a rule with bounds of its own draws. */
    public static void look(Case c, Problems problems) {
        boolean none = c.uncertainty().rules().stream().noneMatch(Drawing::canGoBeyond);
        if (none || c.scenarios().isEmpty()) {
            return;
        }
        for (var cell : UncertainNumbers.of(c, c.scenarios().getFirst()).all()) {
            if (!cell.table().equals("levers")) {
                cell.rule()
                        .filter(Drawing::canGoBeyond)
                        .ifPresent(rule -> number(cell, rule, problems));
            }
        }
        for (Uncertainty.Rule rule : c.uncertainty().rules()) {
            if (rule.table().equals("levers") && canGoBeyond(rule)) {
                c.findLever(rule.subject()).ifPresent(lever -> lever(lever, rule, problems));
            }
        }
    }

    private static boolean canGoBeyond(Uncertainty.Rule rule) {
        return switch (rule.distribution()) {
            case DISCRETE -> true;
            case QUANTILES, TRIANGULAR, PERT, UNIFORM, FIXED -> false;
        };
    }

    private static void number(
            UncertainNumbers.Cell cell, Uncertainty.Rule rule, Problems problems) {
        Where number = Where.of(cell.range().origin()).atColumn(cell.column());
        Range range = range(cell.table(), cell.column());
        for (double factor : rule.values()) {
            double drawn = factor * cell.range().value();
            if (!range.holds(drawn)) {
                problems.add(
                        CaseProblems.drawnBeyond(
                                place(rule, "values"), drawn, number, range.words()));
            }
        }
    }

    private static void lever(Lever lever, Uncertainty.Rule rule, Problems problems) {
        Where number = Where.of(lever.origin()).atColumn("default");
        Range range = Range.of(lever.low(), lever.high());
        for (double drawn : rule.values()) {
            if (!range.holds(drawn)) {
                problems.add(
                        CaseProblems.drawnBeyond(
                                place(rule, "values"), drawn, number, range.words()));
            }
        }
    }

    private static Range range(String table, String column) {
        List<Column> columns =
                Tables.ALL.stream()
                        .filter(t -> t.name().equals(table))
                        .flatMap(t -> t.columns().stream())
                        .filter(c -> c.name().equals(column))
                        .toList();
        return columns.getFirst().form() instanceof Form.Quantity(Range range, _, _)
                ? range
                : Range.ANY;
    }

    private static Where place(Uncertainty.Rule rule, String column) {
        return Where.inFile(RULES).atLine(rule.origin().line()).atColumn(column);
    }
}
