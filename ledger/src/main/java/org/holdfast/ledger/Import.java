package org.holdfast.ledger;

import java.time.LocalDate;

/**
 * One file, taken in: all that its series said on a day. A later import of the same series takes
 * its place from the day on which it could be known; the earlier one stays and can be asked for.
 *
 * @param hash of the file's bytes; a ledger holds each file once
 * @param file name of the file, without folders
 * @param series the list that it is a version of, such as {@code kiel-ukraine-support-tracker}
 * @param release the source's own name of this version; may be empty
 * @param layout what the file was recognised as
 * @param knownOn day from which this version could be known
 * @param recordedOn day on which it was taken in
 */
public record Import(
        FileHash hash,
        String file,
        String series,
        String release,
        String layout,
        LocalDate knownOn,
        LocalDate recordedOn) {
    public Import {
        if (file.isBlank() || series.isBlank()) {
            throw new IllegalArgumentException("an import needs a file and a series");
        }
    }
}
