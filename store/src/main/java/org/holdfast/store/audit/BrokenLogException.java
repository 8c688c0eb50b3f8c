package org.holdfast.store.audit;

/** A log to which nothing can be added, for someone has changed what is there. */
public final class BrokenLogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenLogException(String message) {
        super(message);
    }
}
