package org.holdfast.model;

/**
 * How a plan that is made anew differs from the one before it in what both commit to in the same
 * months: lines that are ordered, at what they cost, and contracts that are signed, at what they
 * oblige to buy.
 *
 * @param month in which it is made
 * @param coming what falls before the next plan
 * @param all what falls in any month from then on
 */
public record Revision(int month, Commitments coming, Commitments all) {
    /**
     * Two plans side by side, in millions.
     *
     * @param earlier what the earlier plan has
     * @param later what the later one has
     * @param changed by how much they differ, thing by thing
     */
    public record Commitments(double earlier, double later, double changed) {
        /** Neither has any. */
        public static final Commitments NONE = new Commitments(0, 0, 0);

        /** Both together. */
        public Commitments plus(Commitments other) {
            return new Commitments(
                    earlier + other.earlier, later + other.later, changed + other.changed);
        }

        /** Share of all that either has which the other has not: 0 nothing, 1 all of it. */
        public double share() {
            double all = earlier + later;
            return all > 0 ? changed / all : 0;
        }
    }

    /** The same month of two rows of plans together. */
    public Revision plus(Revision other) {
        return new Revision(month, coming.plus(other.coming), all.plus(other.all));
    }
}
