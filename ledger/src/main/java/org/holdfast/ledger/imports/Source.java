package org.holdfast.ledger.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Stage;

/**
 * A file that was recognised, ready to be read.
 *
 * @param layout what it was recognised as
 * @param series the list that it is a version of
 * @param release the source's own name of the version; may be empty
 * @param knownOn the day from which it could be known, if the file says
 * @param headline the stage that the list itself gives as its totals
 */
public record Source(
        String layout,
        String series,
        String release,
        Optional<LocalDate> knownOn,
        Stage headline,
        Reader reader) {
    /** A table of figures that are no events. */
    public Source(String layout, String series, Reader reader) {
        this(layout, series, "", Optional.empty(), Stage.COMMITTED, reader);
    }

    /** Reads a file. */
    public interface Reader {
        /**
         * From start to end.
         *
         * @param knownOn day from which what it says could be known
         */
        void read(Log log, LocalDate knownOn) throws BadFileException;
    }
}
