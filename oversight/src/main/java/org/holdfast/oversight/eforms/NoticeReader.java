package org.holdfast.oversight.eforms;

import java.io.IOException;
import java.io.InputStream;
import org.holdfast.oversight.ocds.BadFileException;
import tools.jackson.databind.node.ObjectNode;

/** placeholder */
public final class NoticeReader {
    private NoticeReader() {}

    public static ObjectNode read(InputStream xml) throws IOException {
        throw new BadFileException("not yet");
    }
}
