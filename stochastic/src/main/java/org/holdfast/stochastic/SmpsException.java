package org.holdfast.stochastic;

/** A file of an instance cannot be read. The message names file, line, and the way out. */
public final class SmpsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SmpsException(String message) {
        super(message);
    }
}
