package org.holdfast.highs;

/** HiGHS cannot be used on this machine as it stands; the message says what to do about it. */
public final class HighsUnavailableException extends RuntimeException {
    HighsUnavailableException(String message) {
        super(message);
    }

    HighsUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
