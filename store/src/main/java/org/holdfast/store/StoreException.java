package org.holdfast.store;

import java.io.IOException;
import java.sql.SQLException;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** Why a store could not be opened, read or written, in a sentence for a person. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    StoreException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    StoreException(Text text, SQLException cause) {
        super(text.in(Language.EN), cause);
        this.text = text;
    }

    /** The same sentence in each language. */
    public Text text() {
        return text;
    }
}
