package org.holdfast.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that someone probably meant: Levenshtein's distance, 1965. */
public final class Nearest {
    private static final int LONGEST = 60;
    private static final int MOST = 5_000;

    private Nearest() {}

    /**
     * The nearest name, if one is near enough for a slip of the keyboard; capitals do not count,
     * and of several the first is taken.
     */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST || names.size() > MOST) {
            return Optional.empty();
        }
        String best = "";
        int least = 1 + Math.max(2, written.length() / 3);
        for (String name : names) {
            if (Math.abs(name.length() - written.length()) < least && name.length() <= LONGEST) {
                int distance = distance(lower(written), lower(name));
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return best.isEmpty() || least >= written.length() ? Optional.empty() : Optional.of(best);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
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
