package org.holdfast.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that someone probably meant: Levenshtein's distance, 1965. */
final class Nearest {
    private Nearest() {}

    static Optional<String> to(String written, Collection<String> names) {
        String asked = written.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> distance(asked, name) <= Math.max(2, asked.length() / 3))
                .min(
                        Comparator.<String>comparingInt(name -> distance(asked, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code Unknown scenario 'basline'. Did you mean 'baseline'? …} */
    static String unknown(String what, String written, String whose, Collection<String> names) {
        return "Unknown "
                + what
                + " '"
                + written
                + "'."
                + to(written, names).map(name -> " Did you mean '" + name + "'?").orElse("")
                + (names.isEmpty()
                        ? " " + whose + " has none."
                        : " " + whose + " has: " + String.join(", ", names) + ".");
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
