package org.holdfast.store;

import java.io.IOException;
import java.sql.SQLException;

/** Why a store could not be opened, read or written, in a sentence for a person. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, SQLException cause) {
        super(message, cause);
    }
}
