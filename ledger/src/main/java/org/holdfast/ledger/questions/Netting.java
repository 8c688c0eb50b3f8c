package org.holdfast.ledger.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Parent;

/**
 * What each event of one stage counts for, so that nothing counts twice. Events are tied by the
 * parents that they name, and by nothing else:
 *
 * <ul>
 *   <li>parts count for themselves, and what they belong to counts for the rest; if the parts add
 *       up to more than the whole, the whole rules and the parts are cut in proportion;
 *   <li>where the whole has no amount, it is the sum of its parts;
 *   <li>a promise announced again counts only for what it adds to the first.
 * </ul>
 *
 * <p>So a whole counts for exactly its amount, whatever its parts say.
 */
public final class Netting {
    private final List<Claim> claims;
    private final double[] counted;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, List<Integer>> parts = new HashMap<>();
    private final Map<Integer, List<Integer>> repeats = new HashMap<>();

    /**
     * An event as netting sees it.
     *
     * @param amount single euros; empty if it is not known
     * @param parent key of the whole or of the first announcement; empty if there is none
     * @param repeats whether it is an announcement again, rather than a part
     */
    public record Claim(String key, OptionalDouble amount, String parent, boolean repeats) {
        /** What an event of a stage claims, by its source's counted figure. */
        public static Claim of(Event event) {
            OptionalDouble amount = event.counted();
            return event.parent()
                    .filter(p -> p.relation() != Parent.Relation.STEP_OF)
                    .filter(p -> p.series().equals(event.series()))
                    .map(p ->
                            new Claim(
                                    event.key(),
                                    amount,
                                    p.key(),
                                    p.relation() == Parent.Relation.REPEATS))
                    .orElseGet(() -> new Claim(event.key(), amount, "", false));
        }
    }

    private Netting(List<Claim> claims) {
        this.claims = claims;
        this.counted = new double[claims.size()];
    }

    /** Nets the events of one stage. */
    public static Netting of(List<Claim> claims) {
        Netting netting = new Netting(List.copyOf(claims));
        netting.run();
        return netting;
    }

    /** What a claim counts for, single euros; 0 if its amount is not known. */
    public double counted(int claim) {
        return counted[claim];
    }

    /** What all of them count for together, single euros. */
    public double total() {
        double sum = 0;
        for (double one : counted) {
            sum += one;
        }
        return sum;
    }

    private void run() {
        for (int k = 0; k < claims.size(); k++) {
            byKey.putIfAbsent(claims.get(k).key(), k);
        }
        List<Integer> roots = new ArrayList<>();
        for (int k = 0; k < claims.size(); k++) {
            Integer parent = byKey.get(claims.get(k).parent());
            if (parent == null || leadsBack(k)) {
                roots.add(k);
            } else {
                (claims.get(k).repeats() ? repeats : parts)
                        .computeIfAbsent(parent, p -> new ArrayList<>())
                        .add(k);
            }
        }
        roots.forEach(this::settle);
    }

    /** Whether a chain of parents leads back to where it started. */
    private boolean leadsBack(int claim) {
        Set<Integer> seen = new HashSet<>();
        for (Integer k = claim; k != null; k = byKey.get(claims.get(k).parent())) {
            if (!seen.add(k)) {
                return true;
            }
        }
        return false;
    }

    /** Settles a claim and all below it; returns what they count for. */
    private double settle(int claim) {
        double below = 0;
        for (int part : parts.getOrDefault(claim, List.of())) {
            below += settle(part);
        }
        OptionalDouble own = claims.get(claim).amount();
        double total = below;
        if (own.isPresent()) {
            total = own.getAsDouble();
            if (below <= total || below <= 0) {
                counted[claim] = total - below;
            } else {
                scale(parts.getOrDefault(claim, List.of()), Math.max(0, total) / below);
                total = Math.max(0, total);
            }
        }
        for (int again : repeats.getOrDefault(claim, List.of())) {
            double said = settle(again);
            double more = Math.max(0, said - total);
            if (said != 0) {
                scale(List.of(again), more / said);
            }
            total += more;
        }
        return total;
    }

    private void scale(List<Integer> some, double factor) {
        for (int k : some) {
            counted[k] *= factor;
            scale(parts.getOrDefault(k, List.of()), factor);
            scale(repeats.getOrDefault(k, List.of()), factor);
        }
    }
}
