package org.holdfast.casefile.checks;

/** Looks at the rows of a case for one sort of problem. */
public interface Check {
    /** Adds the problems found. Cells that are wrong by themselves are passed over. */
    void look();
}
