package org.holdfast.balance;

import java.util.Arrays;
import java.util.List;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.Discrepancy;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.FundBudget;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Parts;
import org.holdfast.model.Series;

/** What the futures of a block make of the series that a case forecasts, month by month. */
final class HindcastFlows {
    private final BalanceArrays a;
    private final BalanceTrace r;
    private final FutureAir air;
    private final BalanceAdapter adapter;
    private final List<ActiveProducer> producers;
    private final List<ActiveOffer> offers;
    private final boolean[] ofClaimant;
    private List<Instance> futures = List.of();

    HindcastFlows(Instance base, BalanceArrays a, BalanceTrace r, FutureAir air) {
        this.a = a;
        this.r = r;
        this.air = air;
        adapter = new BalanceAdapter(base);
        producers = adapter.producers();
        offers = adapter.offers();
        ofClaimant = new boolean[producers.size()];
        String home = base.c().blocOf(base.claimants().getFirst());
        for (int j = 0; j < ofClaimant.length; j++) {
            ofClaimant[j] = producers.get(j).bloc().equals(home);
        }
    }

    boolean isOfClaimant(int producer) {
        return ofClaimant[producer];
    }

    void read(List<Instance> instances) {
        futures = List.copyOf(instances);
    }

    Series of(HindcastSeries of, int f) {
        Instance s = futures.get(f);
        double[] sum =
                switch (of.measure()) {
                    case CAPACITY -> capacity(of, s, f);
                    case OFFERED -> offered(of, s);
                    case OUTPUT -> output(of, s, f);
                    case RECEIVED -> received(of, f, true);
                    case BOUGHT -> received(of, f, false);
                    case USED -> used(of, s, f);
                    case FUNDS -> funds(of, s);
                    case ADVERSARY_SUPPLY -> s.adversarySupply(of.item(), Level.CENTRAL).toArray();
                    case ADVERSARY_PRODUCTION ->
                            s.adversary(of.item(), Flow.PRODUCTION, Level.CENTRAL).toArray();
                    case ADVERSARY_USE -> s.adversaryUse(of.item());
                    case STOPPED -> air.stopped(of.item(), f).toArray();
                };
        return Series.of(sum).times(of.scale());
    }

    private static boolean names(HindcastSeries of, String... ids) {
        if (of.bloc().isEmpty()) {
            return true;
        }
        List<String> wanted = Parts.of(of.bloc(), ' ');
        return Arrays.stream(ids).anyMatch(wanted::contains);
    }

    private boolean names(HindcastSeries of, ActiveProducer producer) {
        return names(of, producer.bloc(), producer.row().party(), producer.row().id());
    }

    /** What lines could make if all of it were bought. */
    private double[] capacity(HindcastSeries of, Instance s, int f) {
        double[] sum = new double[a.months];
        int item = s.indexOf(of.item());
        double[] drift = s.drift(Discrepancy.Of.OUTPUT, of.item());
        for (int j = 0; j < a.producers; j++) {
            if (a.producerItem[j] != item || !names(of, producers.get(j))) {
                continue;
            }
            double availability = adapter.producer(s, j).availability();
            for (int t = 0; t < a.months; t++) {
                sum[t] += availability * r.works[t][j][f] * (drift.length == 0 ? 1 : drift[t]);
            }
        }
        return sum;
    }

    /** What is for offer, by the month in which it arrives: its rate until all of it is gone. */
    private double[] offered(HindcastSeries of, Instance s) {
        double[] sum = new double[a.months];
        int item = s.indexOf(of.item());
        for (int o = 0; o < a.offers; o++) {
            ActiveOffer offer = s.offers().get(o);
            if ((!of.item().isEmpty() && offer.item() != item)
                    || !names(of, offer.bloc(), offer.row().party(), offer.row().id())) {
                continue;
            }
            double[] drift = s.drift(Discrepancy.Of.OFFERS, offer.row().item());
            double left = offer.total();
            for (int t = offer.from(); t <= offer.to() && left > 0; t++) {
                double sold = Math.min(left, offer.monthly(t));
                left -= sold;
                int at = t + offer.lag();
                if (at < a.months) {
                    sum[at] += sold * (drift.length == 0 ? 1 : drift[at]);
                }
            }
        }
        return sum;
    }

    /** All that lines make, for whomever: also what others buy. */
    private double[] output(HindcastSeries of, Instance s, int f) {
        double[] sum = new double[a.months];
        int item = s.indexOf(of.item());
        for (int j = 0; j < a.producers; j++) {
            if (a.producerItem[j] != item || !names(of, producers.get(j))) {
                continue;
            }
            double availability = adapter.producer(s, j).availability();
            double[] drift = s.drift(Discrepancy.Of.OUTPUT, of.item());
            for (int t = 0; t < a.months; t++) {
                double whole = availability * (drift.length == 0 ? 1 : drift[t]);
                double elsewhere = Math.max(0, whole - a.world.sellable.at[t][j][f]);
                sum[t] += elsewhere * r.works[t][j][f];
                for (int c = 0; c < a.claimants; c++) {
                    sum[t] += r.output[t][j * a.claimants + c][f];
                }
            }
        }
        return sum;
    }

    private double[] received(HindcastSeries of, int f, boolean all) {
        double[] sum = new double[a.months];
        int item = futures.get(f).indexOf(of.item());
        for (int j = 0; j < a.producers && all; j++) {
            if ((of.item().isEmpty() || a.producerItem[j] == item) && names(of, producers.get(j))) {
                arrive(sum, r.output, j, a.world.producerLag[j][f], f);
            }
        }
        for (int o = 0; o < a.offers; o++) {
            ActiveOffer offer = offers.get(o);
            if ((of.item().isEmpty() || a.offerItem[o] == item)
                    && names(of, offer.bloc(), offer.row().party(), offer.row().id())) {
                arrive(sum, r.bought, o, a.world.offerLag[o][f], f);
            }
        }
        List<String> claimants = futures.get(f).claimants();
        for (int c = 1; c < a.claimants && all && item >= 0; c++) {
            for (int t = 0; t < a.months && names(of, claimants.get(c)); t++) {
                sum[t] += r.given[t][c * a.items + item][f];
            }
        }
        return sum;
    }

    private void arrive(double[] sum, double[][][] sent, int row, int lag, int f) {
        for (int t = lag; t < a.months; t++) {
            sum[t] += sent[t - lag][row * a.claimants][f];
        }
    }

    private double[] used(HindcastSeries of, Instance s, int f) {
        double[] sum = new double[a.months];
        int item = s.indexOf(of.item());
        for (int t = 0; t < a.months; t++) {
            sum[t] = r.used[t][item][f];
        }
        return sum;
    }

    /** What a fund has for a year, evenly over the months of that year in which it pays. */
    private double[] funds(HindcastSeries of, Instance s) {
        double[] sum = new double[a.months];
        for (FundBudget budget : s.budgets()) {
            if (!names(of, budget.row().id(), budget.row().home())) {
                continue;
            }
            int end = Math.min(a.months, budget.end());
            for (int t = budget.first(); t < end; t++) {
                int year = s.yearIndex(t);
                int inside = 0;
                for (int k = budget.first(); k < end; k++) {
                    inside += s.yearIndex(k) == year ? 1 : 0;
                }
                sum[t] += budget.amounts().get(year) / inside;
            }
        }
        return sum;
    }
}
