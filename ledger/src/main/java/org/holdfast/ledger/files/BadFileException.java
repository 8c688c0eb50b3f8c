package org.holdfast.ledger.files;

/** A file that cannot be taken in; the message says why and what to do, to the user. */
public final class BadFileException extends Exception {
    public BadFileException(String message) {
        super(message);
    }
}
