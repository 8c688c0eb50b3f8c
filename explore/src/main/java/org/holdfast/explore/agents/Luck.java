package org.holdfast.explore.agents;

import java.util.EnumMap;
import java.util.Map;
import org.hipparchus.util.FastMath;
import org.holdfast.explore.draw.Keys;
import org.holdfast.explore.draw.Normal;
import org.holdfast.model.Case;
import org.holdfast.model.Habit;
import org.holdfast.model.Quantity;

/**
 * Chance in one future, the same at every step of the ladder: when donors decide, how much, and
 * what they are drawn to. Each number depends on nothing but what it is asked for.
 */
final class Luck {
    private static final double FARTHEST = 3;
    private static final int POINTS = 2000;

    private final long key;
    private final Map<Habit.Of, Double> habits = new EnumMap<>(Habit.Of.class);

    /** Mean of what {@link #size} multiplies, so that budgets come out right on average. */
    private final double meanSize;

    Luck(Case c, long seed, int future) {
        key = Keys.mix(Keys.mix(seed) + future);
        for (Habit.Of of : Habit.Of.values()) {
            habits.put(of, drawn(c, of));
        }
        double sum = 0;
        for (int k = 0; k < POINTS; k++) {
            sum += spread((k + 0.5) / POINTS);
        }
        meanSize = sum / POINTS;
    }

    /** Half of the futures lie evenly between low and value, half between value and high. */
    private double drawn(Case c, Habit.Of of) {
        double low = of.low();
        double value = of.value();
        double high = of.high();
        for (Habit row : c.habits()) {
            if (row.of() == of) {
                Quantity q = row.value();
                low = q.low();
                value = q.value();
                high = q.high();
            }
        }
        double u = uniform(1, of.name().hashCode(), 0, 0);
        return u < 0.5 ? low + 2 * u * (value - low) : value + (2 * u - 1) * (high - value);
    }

    double habit(Habit.Of of) {
        return habits.getOrDefault(of, of.value());
    }

    int months(Habit.Of of) {
        return (int) Math.round(habit(of));
    }

    /** Whether a donor decides in a month. */
    boolean acts(int donor, int month, double active) {
        double sd = habit(Habit.Of.SPREAD_OF_MEETINGS);
        double common = FastMath.exp(sd * normal(2, month, 0, 0) - sd * sd / 2);
        return uniform(3, donor, month, 0) < Math.min(active * common, 0.97);
    }

    /** What a package is, as a multiple of the usual one; 1 on average. */
    double size(int donor, int month) {
        return spread(uniform(4, donor, month, 0)) / meanSize;
    }

    private double spread(double u) {
        double z = Math.clamp(Normal.quantile(u), -FARTHEST, FARTHEST);
        return FastMath.exp(habit(Habit.Of.SPREAD_OF_PACKAGES) * z);
    }

    /** A donor's budget, as a multiple of what the case has; 1 on average. */
    double budget(int donor) {
        double sd = habit(Habit.Of.SPREAD_OF_BUDGETS);
        return FastMath.exp(sd * normal(5, donor, 0, 0) - sd * sd / 2);
    }

    /** What draws a donor to an item beside all reasons: standard Gumbel. */
    double taste(int donor, int month, int item) {
        return -FastMath.log(-FastMath.log(uniform(6, donor, month, item)));
    }

    private double normal(int of, int a, int b, int c) {
        return Normal.quantile(uniform(of, a, b, c));
    }

    private double uniform(int of, int a, int b, int c) {
        return Keys.unit(Keys.at(Keys.at(Keys.at(Keys.at(key, of), a), b), c));
    }
}
