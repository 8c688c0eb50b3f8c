package org.holdfast.model;

import java.util.List;

/**
 * What it changes, and what it costs, that plans which are made anew keep to what was planned
 * before, in the same futures.
 *
 * @param futures how many
 * @param every months between two plans
 * @param slack share by which a tier may be worse where it may be at all
 * @param ways in the order of {@link Kept}
 */
public record Stability(int futures, int every, double slack, List<Way> ways) {
    /** How much of the earlier plan is kept. */
    public enum Kept {
        /** Only what is signed and started. */
        SIGNED,
        /** As much as the optimum of every tier allows. */
        AT_OPTIMUM,
        /** As much as a share off the optimum of every tier allows. */
        WITHIN_SLACK
    }

    /**
     * One way to plan anew.
     *
     * @param missed [future] {@link Measure#CLAIMANT_FLOOR}
     * @param spent [future] millions
     * @param revisions each plan but the first, with the commitments of all futures together
     */
    public record Way(
            Kept kept, List<Double> missed, List<Double> spent, List<Revision> revisions) {
        public Way {
            missed = List.copyOf(missed);
            spent = List.copyOf(spent);
            revisions = List.copyOf(revisions);
        }

        public double meanMissed() {
            return PolicyRuns.mean(missed);
        }

        public double meanSpent() {
            return PolicyRuns.mean(spent);
        }

        /** All plans together: what was to come before the next of them. */
        public Revision.Commitments coming() {
            return revisions.stream()
                    .map(Revision::coming)
                    .reduce(Revision.Commitments.NONE, Revision.Commitments::plus);
        }

        /** All plans together, and all months. */
        public Revision.Commitments all() {
            return revisions.stream()
                    .map(Revision::all)
                    .reduce(Revision.Commitments.NONE, Revision.Commitments::plus);
        }
    }

    public Stability {
        ways = List.copyOf(ways);
    }

    public Way way(Kept kept) {
        return ways.stream().filter(way -> way.kept() == kept).findFirst().orElseThrow();
    }

    /** What a way misses less than the first, future by future. */
    public PairedChange change(Way way) {
        Way first = ways.getFirst();
        return PairedChange.of(
                first.missed(),
                way.missed(),
                PairedChange.TRIFLE * first.meanMissed(),
                PairedChange.NOTHING);
    }
}
