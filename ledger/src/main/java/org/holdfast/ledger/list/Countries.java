package org.holdfast.ledger.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.Language;

/** Names of countries, in every language and as codes of ISO 3166. */
final class Countries {
    private static final Set<String> ALL =
            Arrays.stream(Locale.getISOCountries())
                    .flatMap(Countries::names)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> UKRAINE = names("UA").collect(Collectors.toSet());

    private Countries() {}

    private static Stream<String> names(String code) {
        Locale country = Locale.of("", code);
        return Stream.concat(
                        Stream.of(code, country.getISO3Country()),
                        Arrays.stream(Language.values())
                                .map(l -> country.getDisplayCountry(Locale.of(l.code()))))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    static boolean isOne(String name) {
        return ALL.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isUkraine(String name) {
        return UKRAINE.contains(name.toLowerCase(Locale.ROOT));
    }
}
