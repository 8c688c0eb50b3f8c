package org.holdfast.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The same words in every language.
 *
 * @param said one a language, in the order of Language
 */
public record Text(List<String> said) {
    public Text {
        said = List.copyOf(said);
        if (said.size() != Language.values().length) {
            throw new IllegalArgumentException("not one a language: " + said);
        }
    }

    /**
     * In the order of Language. A language for which nothing is given says what the first does:
     * messages, which stand in files, are given for each.
     */
    public Text(String first, String... further) {
        this(filled(first, further));
    }

    private static List<String> filled(String first, String... further) {
        List<String> said = new ArrayList<>();
        said.add(first);
        said.addAll(List.of(further));
        while (said.size() < Language.values().length) {
            said.add(first);
        }
        return said;
    }

    /** One text for every language: a proper name, an id. */
    public static Text same(String all) {
        return new Text(all);
    }

    /** Several texts one after another. */
    public static Text joined(String between, List<Text> texts) {
        return each(language ->
                texts.stream().map(t -> t.in(language)).collect(Collectors.joining(between)));
    }

    /** What is said in a language, for each of them. */
    public static Text each(Function<Language, String> said) {
        List<String> each = new ArrayList<>();
        for (Language language : Language.values()) {
            each.add(said.apply(language));
        }
        return new Text(each);
    }

    /** The same after a change to its words. */
    public Text with(UnaryOperator<String> change) {
        return each(language -> change.apply(in(language)));
    }

    /** Whether it is the same in every language, as a proper name may be. */
    public boolean sameInAll() {
        return said.stream().distinct().count() == 1;
    }

    /** The language in which it is said here: English where it has no other words. */
    public Language tongue(Language language) {
        return in(language).equals(en()) ? Language.EN : language;
    }

    /** What data say, which are the same in every language. */
    public String en() {
        return in(Language.EN);
    }

    /** What is said by the code of its language, in the order of Language. */
    public Map<String, String> byCode() {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            byCode.put(language.code(), in(language));
        }
        return byCode;
    }

    @SuppressWarnings("EnumOrdinal") // The list is in the order of Language, as its builder says.
    public String in(Language language) {
        return said.get(language.ordinal());
    }
}
