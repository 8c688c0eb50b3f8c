package org.holdfast.model.formula;

import java.util.List;
import org.holdfast.model.Text;

/** What came of reading a formula. */
public sealed interface Parsed {
    /** It is one. */
    record Right(Comparison comparison) implements Parsed {}

    /**
     * It is none.
     *
     * @param column where reading stopped, the first character being 1
     * @param found what stands there; empty at the end
     * @param expected what was expected
     * @param choices the names that could have stood there, if it is a name
     */
    record Wrong(int column, String found, Text expected, List<String> choices) implements Parsed {
        public Wrong {
            choices = List.copyOf(choices);
        }
    }
}
