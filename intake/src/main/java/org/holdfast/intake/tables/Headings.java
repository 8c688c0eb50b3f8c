package org.holdfast.intake.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds columns by their headings, never by their place: first headings that are known word by
 * word, then those that have the right words in them.
 *
 * @param <C> the columns looked for
 */
public final class Headings<C extends Enum<C>> {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Class<C> type;
    private final Map<C, Names> names;

    /**
     * What a column may be called.
     *
     * @param known headings, in lower case and without signs
     * @param words if no heading is known: each of these words (or one of those between bars) is in
     *     the heading
     * @param not and none of these
     */
    public record Names(List<String> known, List<String> words, List<String> not) {
        public Names {
            known = List.copyOf(known);
            words = List.copyOf(words);
            not = List.copyOf(not);
        }

        /** Known headings alone. */
        public static Names known(String... known) {
            return new Names(List.of(known), List.of(), List.of());
        }

        /** Other words by which it may be known. */
        public Names orWords(String... words) {
            return new Names(known, List.of(words), not);
        }

        /** Words that another column has. */
        public Names without(String... not) {
            return new Names(known, words, List.of(not));
        }
    }

    /**
     * A heading that was found.
     *
     * @param column counted from 0
     * @param text as the file has it
     * @param exact whether the heading is known word by word
     */
    public record Found(int column, String text, boolean exact) {}

    public Headings(Class<C> type, Map<C, Names> names) {
        this.type = type;
        this.names = new EnumMap<>(names);
    }

    /** The columns of a line of headings. */
    public Map<C, Found> in(Line line) {
        List<String> heads = line.cells().stream().map(cell -> plain(cell.text())).toList();
        List<Set<String>> words =
                heads.stream().map(head -> Set.copyOf(Arrays.asList(head.split(" ", -1)))).toList();
        Map<C, Found> found = new EnumMap<>(type);
        Set<Integer> taken = new HashSet<>();
        for (C column : type.getEnumConstants()) {
            Names of = names.get(column);
            if (of != null) {
                known(of, heads)
                        .filter(k -> taken.add(k))
                        .ifPresent(k -> found.put(column, new Found(k, line.at(k).text(), true)));
            }
        }
        for (C column : type.getEnumConstants()) {
            Names of = names.get(column);
            if (of != null && !found.containsKey(column) && !of.words().isEmpty()) {
                for (int k = 0; k < heads.size(); k++) {
                    if (!taken.contains(k) && fits(of, words.get(k))) {
                        taken.add(k);
                        found.put(column, new Found(k, line.at(k).text(), false));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Integer> known(Names names, List<String> heads) {
        for (String name : names.known()) {
            int k = heads.indexOf(name);
            if (k >= 0) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Names names, Set<String> words) {
        return names.words().stream()
                        .allMatch(asked ->
                                Arrays.stream(asked.split("\\|", -1)).anyMatch(w -> has(words, w)))
                && names.not().stream().noneMatch(w -> has(words, w));
    }

    /** A word, or with a star at its end the start of one. */
    private static boolean has(Set<String> words, String asked) {
        return asked.endsWith("*")
                ? words.stream().anyMatch(w -> w.startsWith(asked.substring(0, asked.length() - 1)))
                : words.contains(asked);
    }

    /** A heading in lower case, with one blank between words and no signs but those of money. */
    public static String plain(String heading) {
        String text =
                Normalizer.normalize(heading, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace("€", " eur ")
                        .replace("$", " usd ")
                        .replace("%", " percent ");
        List<String> words = new ArrayList<>();
        for (String word : SIGNS.split(text, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
