package org.holdfast.store.audit;

/** A text that is not what it should be; the message says what was expected, for a person. */
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }
}
