package org.holdfast.ledger.imports;

import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.model.Text;

/** Knows one kind of file by its headings. A new kind is a class of this and a line in a list. */
public interface Importer {
    /** What it reads, in a few words. */
    Text name();

    /**
     * How to read the file, if it is of this kind.
     *
     * @throws BadFileException if it is of this kind but lacks what no such file can do without
     */
    Optional<Source> recognise(Book book) throws BadFileException;
}
