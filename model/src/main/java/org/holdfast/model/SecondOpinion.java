package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * What a small policy graph of the case says of its first year: a stochastic programme over
 * calendar years that decides again in each of them, with what has been seen by then.
 *
 * @param years calendar years
 * @param nodes what may have been seen, over all years
 * @param states numbers that a year hands to the next
 * @param ways from the first year to the last
 * @param futures from which the chain was taken
 * @param gate id of the fund of which it is seen whether it is open, if there is one
 * @param valued one a measure of risk, the mean first
 * @param fixed the mean where all lines are fixed today
 * @param foreseen item-months on the mean of drawn ways, each known from the start
 * @param check the first years solved by two methods
 */
public record SecondOpinion(
        int years,
        int nodes,
        int states,
        double ways,
        int futures,
        Optional<String> gate,
        List<Valued> valued,
        Valued fixed,
        double foreseen,
        Check check) {
    public SecondOpinion {
        valued = List.copyOf(valued);
    }

    /** The measures of risk, by name. */
    public enum Risk {
        /** The mean. */
        MEAN,
        /** Half the mean, half the mean of the worst fifth. */
        MIX,
        /** The mean of the worst fifth. */
        TAIL,
        /** The worst of all. */
        WORST
    }

    /**
     * A policy.
     *
     * @param bound below which no policy's measure can come, item-months
     * @param reached what the policy misses on the mean of drawn ways, item-months
     * @param low in 95 of 100 such samples the mean is above this
     * @param high and below this
     * @param lines that are ordered in the first year
     */
    public record Valued(
            Risk risk,
            double bound,
            double reached,
            double low,
            double high,
            long iterations,
            int cuts,
            List<Line> lines) {
        public Valued {
            lines = List.copyOf(lines);
        }

        /** Millions that the first year's lines cost. */
        public double million() {
            return lines.stream().mapToDouble(Line::million).sum();
        }
    }

    /**
     * Lines ordered in the first year.
     *
     * @param isMaterial whether {@code subject} is a material
     * @param bloc empty for a material
     * @param monthly units a month that they can make
     */
    public record Line(
            boolean isMaterial, String subject, String bloc, double monthly, double million) {}

    /**
     * The first years as one programme and node by node.
     *
     * @param whole item-months as one programme
     * @param apart the same by stochastic dual dynamic programming
     */
    public record Check(int years, double whole, double apart) {}

    /** The policy of a measure. */
    public Valued of(Risk risk) {
        return valued.stream().filter(v -> v.risk == risk).findFirst().orElseThrow();
    }

    /** Item-months that it saves to decide on lines year by year rather than today. */
    public double news() {
        return fixed.reached - of(Risk.MEAN).reached;
    }
}
