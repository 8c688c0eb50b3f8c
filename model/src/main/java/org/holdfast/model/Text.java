package org.holdfast.model;

import java.util.Objects;
import java.util.function.Function;

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
