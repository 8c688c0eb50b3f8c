package org.holdfast.intake;

import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** A file that cannot be taken in; the message says why and what to do, to the user. */
public final class BadFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public BadFileException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** The message in a language; {@link #getMessage} is the English one. */
    public String in(Language language) {
        return text.in(language);
    }
}
