package org.holdfast.model;

import java.util.Optional;

/**
 * A country, or a bloc of countries.
 *
 * @param bloc the bloc that the country sells and buys in; empty for a bloc
 * @param plans whether the plan commands what this party owns; what others make or give is an offer
 *     or a series
 * @param gdp EUR billion a year, price year of the case
 * @param defenceShare defence spending as a share of GDP, 0 to 1
 * @param population million people
 */
public record Party(
        String id,
        Text name,
        boolean isBloc,
        Optional<String> bloc,
        String iso,
        boolean plans,
        boolean eu,
        boolean nato,
        Optional<Quantity> gdp,
        Optional<Quantity> defenceShare,
        Optional<Quantity> population,
        Origin origin) {}
