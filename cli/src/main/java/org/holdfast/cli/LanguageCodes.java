package org.holdfast.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.holdfast.model.Language;

/** What {@code --lang} takes. */
final class LanguageCodes implements Iterable<String> {
    static final String LABEL = "LANGUAGE";

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Language.values()).map(Language::code).iterator();
    }
}
