package org.holdfast.stochastic;

/** There is no answer: no point, no bound below, or no time. The message says which and where. */
public final class UnsolvedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnsolvedException(String message) {
        super(message);
    }
}
