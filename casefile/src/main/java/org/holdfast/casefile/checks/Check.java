package org.holdfast.casefile.checks;

import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.intake.Problems;

/** Looks at the rows of a case for one sort of problem. */
@FunctionalInterface
public interface Check {
    /** Adds the problems found. Cells that are wrong by themselves are passed over. */
    void look(CaseRows rows, Problems problems);
}
