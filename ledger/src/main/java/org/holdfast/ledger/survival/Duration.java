package org.holdfast.ledger.survival;

/** How long something took, as exactly as is known. Times are not negative. */
public sealed interface Duration {
    /** The time by which it cannot have ended yet. */
    double from();

    /** The time by which it has ended; infinite if it has not. */
    double to();

    /** It took exactly so long. */
    record Exactly(double time) implements Duration {
        public Exactly {
            check(time);
        }

        @Override
        public double from() {
            return time;
        }

        @Override
        public double to() {
            return time;
        }
    }

    /** It has not ended after so long. */
    record NotYet(double after) implements Duration {
        public NotYet {
            check(after);
        }

        @Override
        public double from() {
            return after;
        }

        @Override
        public double to() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /**
     * It ended after {@code from} and not later than {@code to}.
     *
     * @param from 0 if nothing is known but the end
     */
    record Within(double from, double to) implements Duration {
        public Within {
            check(from);
            check(to);
            if (to <= from) {
                throw new IllegalArgumentException("a time between " + from + " and " + to);
            }
        }
    }

    private static void check(double time) {
        if (!(time >= 0) || Double.isInfinite(time)) {
            throw new IllegalArgumentException("a duration of " + time);
        }
    }
}
