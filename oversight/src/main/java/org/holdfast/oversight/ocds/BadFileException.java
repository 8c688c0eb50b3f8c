package org.holdfast.oversight.ocds;

import java.io.IOException;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** A file that cannot be read any further; the message tells a person why and what to do. */
public final class BadFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public BadFileException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
