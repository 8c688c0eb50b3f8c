package org.holdfast.messages;

import java.nio.file.Path;

/**
 * Something wrong in a file of messages.
 *
 * @param line from 1
 */
record Fault(Path file, int line, String what) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
