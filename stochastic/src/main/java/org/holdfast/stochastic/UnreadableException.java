package org.holdfast.stochastic;

import org.holdfast.model.Text;

/** A file of an instance cannot be read. Its text names file, line, column, and the way out. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Text text;

    UnreadableException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** What is wrong, in every language. */
    public Text text() {
        return text;
    }
}
