package org.holdfast.ledger.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.holdfast.ledger.Observation;
import org.holdfast.model.Gap;

/**
 * Who bears what, by donor: what a country gives itself, and with its share in what the European
 * Union's institutions give; in euros and as a share of gross domestic product. With shares, the
 * Union's own line is left out, for it is in the shares.
 */
public final class Burdens {
    /**
     * One country.
     *
     * @param own what it gives itself, single euros; empty if the list does not say how much
     * @param union its share in the Union's aid, single euros, as the source has it
     * @param gdp single euros a year
     */
    public record Burden(
            String donor,
            OptionalDouble own,
            OptionalDouble union,
            OptionalDouble gdp,
            String gdpFrom) {
        /** With the share in the Union's aid, single euros; empty if neither is known. */
        public OptionalDouble together() {
            return own.isEmpty() && union.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(own.orElse(0) + union.orElse(0));
        }

        /** What it gives itself as a share of gross domestic product. */
        public OptionalDouble ownShare() {
            return share(own);
        }

        /** With the share in the Union's aid, as a share of gross domestic product. */
        public OptionalDouble togetherShare() {
            return share(together());
        }

        private OptionalDouble share(OptionalDouble euros) {
            return euros.isPresent() && gdp.isPresent() && gdp.getAsDouble() > 0
                    ? OptionalDouble.of(euros.getAsDouble() / gdp.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

    /**
     * The answer.
     *
     * @param stage of what is given
     * @param shares whether the source has shares in the Union's aid
     */
    public record Found(String stage, boolean shares, List<Burden> burdens) {
        public Found {
            burdens = List.copyOf(burdens);
        }
    }

    private Burdens() {}

    /**
     * Burdens by the first stage of a gap by donor.
     *
     * @param stage which of the gap's stages
     * @param union shares in the Union's aid, single euros; the subject is the country
     * @param gdp gross domestic product, single euros; of several years the last counts
     */
    public static Found of(Gap byDonor, int stage, List<Observation> union, List<Observation> gdp) {
        Map<String, Double> shares = new HashMap<>();
        union.forEach(o -> shares.put(o.subject(), o.value()));
        Map<String, Observation> products = new HashMap<>();
        gdp.forEach(
                o -> products.merge(o.subject(), o, (a, b) -> b.from().isBefore(a.from()) ? a : b));
        Map<String, Burden> found = new LinkedHashMap<>();
        for (Gap.Row row : byDonor.rows()) {
            if (!shares.isEmpty() && isUnion(row.name())) {
                continue;
            }
            Observation product = products.get(row.name());
            Double share = shares.get(row.name());
            found.put(
                    row.name(),
                    new Burden(
                            row.name(),
                            row.amounts().get(stage),
                            share == null ? OptionalDouble.empty() : OptionalDouble.of(share),
                            product == null
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(product.value()),
                            product == null ? "" : product.locator().toString()));
        }
        return new Found(
                byDonor.stages().get(stage), !shares.isEmpty(), new ArrayList<>(found.values()));
    }

    private static boolean isUnion(String donor) {
        return donor.startsWith("EU (")
                || donor.startsWith("European Peace Facility")
                || donor.startsWith("European Investment Bank");
    }
}
