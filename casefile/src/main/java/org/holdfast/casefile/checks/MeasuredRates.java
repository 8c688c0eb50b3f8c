package org.holdfast.casefile.checks;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.model.Case;
import org.holdfast.model.ClassRate;
import org.holdfast.model.UncertainNumbers;
import org.holdfast.model.Uncertainty;

/**
 * A number that is said to be what its reference class measured is that, so that a case that is
 * added to the class moves the plan and the futures, or the reading of the case stops.
 */
public final class MeasuredRates {
    private MeasuredRates() {}

    /** Looks at every number of a sound case whose rule says that it was measured. */
    public static void look(Case c, Problems problems) {
        if (c.scenarios().isEmpty()
                || c.uncertainty().rules().stream().noneMatch(Uncertainty.Rule::measured)) {
            return;
        }
        Set<Uncertainty.Rule> empty = new HashSet<>();
        for (var cell : UncertainNumbers.of(c, c.scenarios().getFirst()).all()) {
            cell.rule()
                    .filter(Uncertainty.Rule::measured)
                    .ifPresent(rule -> look(c, cell, rule, empty, problems));
        }
    }

    private static void look(
            Case c,
            UncertainNumbers.Cell cell,
            Uncertainty.Rule rule,
            Set<Uncertainty.Rule> empty,
            Problems problems) {
        Optional<ClassRate> found = ClassRate.of(c.referenceCases(), rule.referenceClass());
        if (found.isEmpty()) {
            if (empty.add(rule)) {
                problems.add(
                        CaseProblems.noRate(
                                Where.of(rule.origin()).atColumn("measured"),
                                rule.referenceClass()));
            }
            return;
        }
        ClassRate rate = found.get();
        if (!rate.is(cell.range())) {
            problems.add(
                    CaseProblems.notMeasured(
                            Where.of(cell.range().origin()).atColumn(cell.column()),
                            rate.of(),
                            rounded(rate.median()),
                            rounded(rate.low()),
                            rounded(rate.high()),
                            rate.cases()));
        }
    }

    private static double rounded(double x) {
        return Math.round(x * 1000) / 1000.0;
    }
}
