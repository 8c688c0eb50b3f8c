package org.holdfast.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** Donors by the names that a reader knows. Lists name them in English. */
final class DonorNames {
    /** What is no country, or has another name in lists than in Unicode's tables. */
    private static final Map<String, Text> OTHERS =
            Map.ofEntries(
                    Map.entry("eu (commission and council)", CliMessages.EU_COMMISSION_AND_COUNCIL),
                    Map.entry("european union", CliMessages.EUROPEAN_UNION),
                    Map.entry("eu institutions", CliMessages.EU_INSTITUTIONS),
                    Map.entry("european investment bank", CliMessages.EUROPEAN_INVESTMENT_BANK),
                    Map.entry("european peace facility", CliMessages.EUROPEAN_PEACE_FACILITY),
                    Map.entry("european commission", CliMessages.EUROPEAN_COMMISSION),
                    Map.entry("czech republic", country("CZ")),
                    Map.entry("turkey", country("TR")),
                    Map.entry("republic of korea", country("KR")),
                    Map.entry("czech initiative", CliMessages.CZECH_INITIATIVE),
                    Map.entry("united states of america", country("US")));

    private static final Map<String, Text> COUNTRIES = countries();

    private DonorNames() {}

    private static Map<String, Text> countries() {
        Map<String, Text> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Text name = country(code);
            names.put(name.en().toLowerCase(Locale.ROOT), name);
        }
        return names;
    }

    private static Text country(String code) {
        Locale country = Locale.of("", code);
        return Text.each(language -> country.getDisplayCountry(Locale.of(language.code())));
    }

    /** A donor's name; one that is not known, and in English each, stays as the list has it. */
    static String of(String name, Language language) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        Text known = OTHERS.getOrDefault(plain, COUNTRIES.get(plain));
        return known == null || language == Language.EN ? name : known.in(language);
    }

    /** A gap by donor with the names that a reader knows. */
    static Gap of(Gap gap, Language language) {
        return gap.with(gap.rows().stream().map(r -> r.named(of(r.name(), language))).toList());
    }
}
