package org.holdfast.ledger.track;

import java.util.Objects;
import org.holdfast.model.Text;

/**
 * What keeps a file in a case's folder {@code ledger} from being read as it stands.
 *
 * @param file the path in the case: {@code ledger/totals.csv}
 * @param line line in that file, the first being 1; 0 if the whole file is meant
 * @param column heading of the column; empty if the whole line is meant
 * @param message what stands there, what was expected and a way out
 */
public record Fault(String file, long line, String column, Text message) {
    public Fault {
        Objects.requireNonNull(file);
        Objects.requireNonNull(column);
        Objects.requireNonNull(message);
    }

    Text placed() {
        String at = line > 0 ? Long.toString(line) : "";
        String of = column.isEmpty() ? "" : " '" + column + "'";
        return new Text(
                file
                        + (at.isEmpty() ? "" : ", line " + at)
                        + (of.isEmpty() ? "" : ", column" + of)
                        + ": "
                        + message.en(),
                file
                        + (at.isEmpty() ? "" : ", regel " + at)
                        + (of.isEmpty() ? "" : ", kolom" + of)
                        + ": "
                        + message.nl());
    }
}
