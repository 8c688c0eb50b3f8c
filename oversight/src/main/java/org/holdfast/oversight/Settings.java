package org.holdfast.oversight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which indicators to ask, and how.
 *
 * @param currency the main currency; else that of most processes
 * @param noPriceComparison procedures in which prices do not compete
 * @param priceComparison the only procedures in which they do, if given
 * @param leftOut procedures that no indicator looks at
 * @param sections by code: the indicators to ask
 */
public record Settings(
        Optional<String> currency,
        Set<String> noPriceComparison,
        Optional<Set<String>> priceComparison,
        Set<String> leftOut,
        Map<String, Section> sections) {
    public Settings {
        noPriceComparison = Set.copyOf(noPriceComparison);
        priceComparison = priceComparison.map(Set::copyOf);
        leftOut = Set.copyOf(leftOut);
        sections = Map.copyOf(sections);
    }

    /** Everything is asked, as defined. */
    public static Settings standard() {
        return new Settings(
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Indicators.ALL.stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Indicator::code, i -> Section.STANDARD)));
    }

    /** Whether prices compete in a procedure of this local name. */
    boolean comparesPrices(Optional<String> methodDetails) {
        return methodDetails.filter(noPriceComparison::contains).isEmpty()
                && priceComparison
                        .map(only -> methodDetails.filter(only::contains).isPresent())
                        .orElse(true);
    }
}
