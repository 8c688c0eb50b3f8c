package org.holdfast.oversight.ocds;

import java.io.IOException;

/** A file that cannot be read any further; the message tells a person why and what to do. */
public final class BadFileException extends IOException {
    private static final long serialVersionUID = 1L;

    public BadFileException(String message) {
        super(message);
    }
}
