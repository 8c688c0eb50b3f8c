package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;

/** A text taken apart. Takes no regular expression, which would weigh more than the rest. */
public final class Parts {
    private Parts() {}

    /** What stands between the separators; empty parts are parts. */
    public static List<String> of(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int k = 0; k <= text.length(); k++) {
            if (k == text.length() || text.charAt(k) == separator) {
                parts.add(text.substring(from, k));
                from = k + 1;
            }
        }
        return parts;
    }
}
