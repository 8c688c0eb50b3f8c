package org.holdfast.ledger.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Stage;

/** A file that was recognised, ready to be read. */
public interface Source {
    /** What it was recognised as. */
    String layout();

    /** The list that it is a version of. */
    String series();

    /** The source's own name of the version; may be empty. */
    String release();

    /** The day from which it could be known, if the file says. */
    Optional<LocalDate> knownOn();

    /** The stage that the list itself gives as its totals. */
    Stage headline();

    /**
     * Reads it from start to end.
     *
     * @param knownOn day from which what it says could be known
     */
    void read(Log log, LocalDate knownOn) throws BadFileException;
}
