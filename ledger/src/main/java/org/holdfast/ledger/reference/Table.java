package org.holdfast.ledger.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Source;

/** A table of figures that are no events. */
record Table(String layout, String series, Reader reader) implements Source {
    /** Reads the rows of a table. */
    interface Reader {
        void read(Log log, LocalDate knownOn) throws BadFileException;
    }

    @Override
    public String release() {
        return "";
    }

    @Override
    public Optional<LocalDate> knownOn() {
        return Optional.empty();
    }

    @Override
    public Stage headline() {
        return Stage.COMMITTED;
    }

    @Override
    public void read(Log log, LocalDate knownOn) throws BadFileException {
        reader.read(log, knownOn);
    }
}
