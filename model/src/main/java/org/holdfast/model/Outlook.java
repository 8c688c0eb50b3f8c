package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Instance.ActiveMaterialSource;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.FundBudget;

/**
 * What somebody sees who stands in a future: the future itself until a month, and from it on what
 * is believed, from the level that was seen last.
 */
record Outlook(Instance future, Instance believed, int from) {

    /** [claimant][item][month] */
    double[][][] needs(Need.Tier tier) {
        int claimants = future.claimants().size();
        int items = future.items().size();
        double[][][] needs = new double[claimants][items][future.months()];
        double[] after = new double[future.months()];
        for (int c = 0; c < claimants; c++) {
            for (int i = 0; i < items; i++) {
                future.copyNeed(tier, c, i, needs[c][i]);
                believed.copyNeed(tier, c, i, after);
                join(needs[c][i], after, times(needs[c][i], after));
            }
        }
        return needs;
    }

    /** [month] what the adversary launches of an item. */
    double[] launches(String item) {
        double[] launches = future.launches(item).clone();
        double[] after = believed.launches(item);
        join(launches, after, times(launches, after));
        return launches;
    }

    List<ActiveProducer> producers() {
        List<ActiveProducer> all = new ArrayList<>();
        for (int j = 0; j < future.producers().size(); j++) {
            ActiveProducer seen = future.producers().get(j);
            ActiveProducer then = believed.producers().get(j);
            all.add(
                    seen.with(
                            join(seen.announced(), then.announced()),
                            goingOn(seen.sellable(), then.sellable()),
                            lasting(seen.first(), then.first()),
                            lasting(seen.withheld(), then.withheld())));
        }
        return List.copyOf(all);
    }

    List<ActiveMaterialSource> materialSources() {
        List<ActiveMaterialSource> all = new ArrayList<>();
        for (int s = 0; s < future.materialSources().size(); s++) {
            ActiveMaterialSource seen = future.materialSources().get(s);
            ActiveMaterialSource then = believed.materialSources().get(s);
            all.add(seen.with(join(seen.announced(), then.announced())));
        }
        return List.copyOf(all);
    }

    /** An offer that opens or closes against what is believed is seen to when it does. */
    List<ActiveOffer> offers() {
        List<ActiveOffer> all = new ArrayList<>();
        for (int o = 0; o < future.offers().size(); o++) {
            ActiveOffer seen = future.offers().get(o);
            ActiveOffer then = believed.offers().get(o);
            boolean isOpen = seen.monthly() > 0;
            boolean isBelieved = then.monthly() > 0;
            Series withheld = lasting(seen.withheld(), then.withheld());
            if (isOpen == isBelieved) {
                all.add(seen.with(seen.from(), seen.to(), withheld));
            } else if (isBelieved) {
                all.add(then.with(Math.max(then.from(), from), then.to(), withheld));
            } else {
                all.add(seen.with(seen.from(), Math.min(seen.to(), from - 1), withheld));
            }
        }
        return List.copyOf(all);
    }

    /** A year that has begun has the money that it has; later years what is believed. */
    List<FundBudget> budgets() {
        List<FundBudget> all = new ArrayList<>();
        int begun = from == 0 ? 0 : future.yearIndex(from - 1) + 1;
        for (int f = 0; f < future.budgets().size(); f++) {
            FundBudget seen = future.budgets().get(f);
            FundBudget then = believed.budgets().get(f);
            List<Double> amounts = new ArrayList<>(seen.amounts().subList(0, begun));
            amounts.addAll(then.amounts().subList(begun, then.amounts().size()));
            int end = seen.end() <= from ? seen.end() : Math.max(then.end(), from);
            all.add(
                    new FundBudget(
                            seen.row(),
                            seen.first(),
                            end,
                            amounts,
                            seen.carryOver(),
                            seen.investShare()));
        }
        return List.copyOf(all);
    }

    /**
     * What is held back goes on as is believed, or as it was seen last if that is something else.
     */
    private Series lasting(Series seen, Series then) {
        double[] joined = seen.toArray();
        for (int t = from; t < joined.length; t++) {
            boolean isOther = from > 0 && joined[from - 1] != then.at(from - 1);
            joined[t] = isOther ? joined[from - 1] : then.at(t);
        }
        return Series.ofOwn(joined);
    }

    /** As is believed. */
    private Series join(Series seen, Series then) {
        double[] joined = seen.toArray();
        join(joined, then.toArray(), 1);
        return Series.ofOwn(joined);
    }

    /** As is believed, from the level that was seen last. */
    private Series goingOn(Series seen, Series then) {
        double[] joined = seen.toArray();
        double[] after = then.toArray();
        join(joined, after, times(joined, after));
        return Series.ofOwn(joined);
    }

    /** Puts what is believed, so many times, in the months from which it is. */
    private void join(double[] seen, double[] then, double times) {
        for (int t = from; t < seen.length; t++) {
            seen[t] = then[t] * times;
        }
    }

    /** How many times what was believed of the month seen last was there in it. */
    private double times(double[] seen, double[] then) {
        boolean isKnown = from > 0 && seen[from - 1] > 0 && then[from - 1] > 0;
        return isKnown ? seen[from - 1] / then[from - 1] : 1;
    }
}
