package org.holdfast.casefile;

import java.util.List;
import java.util.Optional;
import org.holdfast.intake.Problem;
import org.holdfast.ledger.track.CaseLedger;
import org.holdfast.model.Case;
import org.holdfast.model.Statement;

/** What came of reading a folder. */
public sealed interface Reading {
    /** The problems found, in the order of the files. */
    List<Problem> problems();

    /**
     * The folder holds a case that can be relied on.
     *
     * @param sound the case
     * @param statements what its answers should be; empty if it has no checks.yaml
     * @param ledger what became of promises made before; empty if it has no folder ledger
     * @param warnings what a careful planner would still want to hear
     */
    record Sound(
            Case sound,
            List<Statement> statements,
            Optional<CaseLedger> ledger,
            List<Problem> warnings)
            implements Reading {
        public Sound {
            statements = List.copyOf(statements);
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /** The folder holds no case yet; at least one problem is an error. */
    record Unsound(List<Problem> problems) implements Reading {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
