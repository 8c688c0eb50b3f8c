package org.holdfast.cli;

import java.util.List;
import org.holdfast.intake.Problem;

/** A case that cannot be used; the door prints its problems. */
final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemsException(List<Problem> problems) {
        super("the case has problems");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
