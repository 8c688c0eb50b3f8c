package org.holdfast.balance;

import java.util.List;
import org.holdfast.model.AirDefence;
import org.holdfast.model.Instance;
import org.holdfast.model.Series;

/** What gets through the air in each future of a block, class by class. */
final class FutureAir {
    private final AirDefence base;
    private final int months;

    /** [raid][future][month] launched. */
    private final double[][][] launched;

    /** [month][raid][future] of which so many get through. */
    final double[][][] leaked;

    /** [future][month][raid] nominal kills spent. */
    final double[][][] met;

    FutureAir(Instance base, BalanceArrays a) {
        this.base = AirDefence.of(base);
        months = a.months;
        int raids = this.base.raids().size();
        launched = a.world.launched;
        leaked = new double[months][raids][a.futures];
        met = new double[a.futures][months][raids];
    }

    /** Indices of the classes. */
    int raids() {
        return base.raids().size();
    }

    /**
     * Takes a block that was run.
     *
     * @param covered [month][item][future] units that do an item's work
     */
    void read(List<Instance> futures, double[][][] covered) {
        for (int f = 0; f < futures.size() && raids() > 0; f++) {
            read(futures.get(f), f, covered);
        }
    }

    private void read(Instance future, int f, double[][][] covered) {
        AirDefence defence = AirDefence.of(future);
        AirDefence.Month month = defence.month();
        for (int t = 0; t < months; t++) {
            for (int k = 0; k < raids(); k++) {
                month.launched[k] = launched[k][f][t];
            }
            for (int i = 0; i < month.used.length; i++) {
                month.used[i] = covered[t][i][f];
            }
            month.run();
            for (int k = 0; k < raids(); k++) {
                leaked[t][k][f] = month.leaked[k];
                met[f][t][k] = month.met()[k];
            }
        }
    }

    /** What gets through of a class in a month, on average. */
    double mean(int raid, int f) {
        double sum = 0;
        for (int t = 0; t < months; t++) {
            sum += leaked[t][raid][f];
        }
        return sum / months;
    }

    /** Share of an item's launches that is stopped, all its classes together. */
    Series stopped(String item, int f) {
        return Series.generate(
                months,
                t -> {
                    double all = 0;
                    double through = 0;
                    for (int k = 0; k < raids(); k++) {
                        if (base.raids().get(k).item().equals(item)) {
                            all += launched[k][f][t];
                            through += leaked[t][k][f];
                        }
                    }
                    return all > 0 ? 1 - through / all : 0;
                });
    }
}
