package org.holdfast.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same words in both languages of the brief and the studio. */
public record Text(String en, String nl) {
    public Text {
        Objects.requireNonNull(en);
        Objects.requireNonNull(nl);
    }

    /** One text for both languages: a proper name, an id. */
    public static Text same(String both) {
        return new Text(both, both);
    }

    /** Several texts one after another. */
    public static Text joined(String between, List<Text> texts) {
        return each(language ->
                texts.stream().map(t -> t.in(language)).collect(Collectors.joining(between)));
    }

    /** What is said in a language, for each of them. */
    public static Text each(Function<Language, String> said) {
        return new Text(said.apply(Language.EN), said.apply(Language.NL));
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case NL -> nl;
        };
    }
}
