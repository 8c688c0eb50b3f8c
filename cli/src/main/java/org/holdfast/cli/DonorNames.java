package org.holdfast.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;

/** Donors by the names that a reader knows. Lists name them in English. */
final class DonorNames {
    private static final Locale DUTCH = Locale.of("nl");

    /** What is no country, or has another name in lists than in Unicode's tables. */
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("eu (commission and council)", "EU (Commissie en Raad)"),
                    Map.entry("european union", "Europese Unie"),
                    Map.entry("eu institutions", "EU-instellingen"),
                    Map.entry("european investment bank", "Europese Investeringsbank"),
                    Map.entry("european peace facility", "Europese Vredesfaciliteit"),
                    Map.entry("european commission", "Europese Commissie"),
                    Map.entry("czech republic", "Tsjechië"),
                    Map.entry("turkey", "Turkije"),
                    Map.entry("republic of korea", "Zuid-Korea"),
                    Map.entry("czech initiative", "Tsjechisch initiatief"),
                    Map.entry("united states of america", "Verenigde Staten"));

    private static final Map<String, String> COUNTRIES = countries();

    private DonorNames() {}

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(
                    country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    country.getDisplayCountry(DUTCH));
        }
        return names;
    }

    /** A donor's name; one that is not known stays as the list has it. */
    static String of(String name, Language language) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return switch (language) {
            case EN -> name;
            case NL -> OTHERS.getOrDefault(plain, COUNTRIES.getOrDefault(plain, name));
        };
    }

    /** A gap by donor with the names that a reader knows. */
    static Gap of(Gap gap, Language language) {
        return gap.with(gap.rows().stream().map(r -> r.named(of(r.name(), language))).toList());
    }
}
