package org.holdfast.balance;

import java.util.Arrays;
import java.util.List;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Parts;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;
import org.holdfast.model.Situation.Level;
import org.holdfast.model.Situation.Purse;
import org.holdfast.model.Situation.Sale;
import org.holdfast.model.Situation.Site;

/** What the futures of a block make of the series that a case forecasts, month by month. */
final class HindcastFlows {
    private final BalanceArrays a;
    private final BalanceTrace r;
    private final BalanceAdapter adapter;
    private final List<Site> sites;
    private final List<Sale> sales;
    private final boolean[] ofClaimant;
    private List<Situation> futures = List.of();

    HindcastFlows(Situation base, BalanceArrays a, BalanceTrace r) {
        this.a = a;
        this.r = r;
        adapter = new BalanceAdapter(base);
        sites = adapter.sites();
        sales = adapter.sales();
        ofClaimant = new boolean[sites.size()];
        String home = base.c().blocOf(base.claimants().getFirst());
        for (int j = 0; j < ofClaimant.length; j++) {
            ofClaimant[j] = sites.get(j).bloc().equals(home);
        }
    }

    boolean isOfClaimant(int site) {
        return ofClaimant[site];
    }

    void read(List<Situation> situations) {
        futures = List.copyOf(situations);
    }

    Series of(HindcastSeries of, int f) {
        Situation s = futures.get(f);
        double[] sum =
                switch (of.measure()) {
                    case OUTPUT -> output(of, s, f);
                    case RECEIVED -> received(of, f, true);
                    case BOUGHT -> received(of, f, false);
                    case USED -> used(of, s, f);
                    case FUNDS -> funds(of, s);
                    case ADVERSARY_SUPPLY -> s.adversarySupply(of.item(), Level.CENTRAL).toArray();
                    case ADVERSARY_PRODUCTION ->
                            s.adversary(of.item(), Flow.PRODUCTION, Level.CENTRAL).toArray();
                    case ADVERSARY_USE -> FutureMeasures.adversaryUse(s, of.item());
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

    private boolean names(HindcastSeries of, Site site) {
        return names(of, site.bloc(), site.row().party(), site.row().id());
    }

    /** All that lines make, for whomever: also what others buy. */
    private double[] output(HindcastSeries of, Situation s, int f) {
        double[] sum = new double[a.months];
        int item = s.indexOf(of.item());
        for (int j = 0; j < a.sites; j++) {
            if (a.siteItem[j] != item || !names(of, sites.get(j))) {
                continue;
            }
            double availability = adapter.site(s, j).availability();
            for (int t = 0; t < a.months; t++) {
                double elsewhere = Math.max(0, availability - a.sellable.at[t][j][f]);
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
        for (int j = 0; j < a.sites && all; j++) {
            if ((of.item().isEmpty() || a.siteItem[j] == item) && names(of, sites.get(j))) {
                arrive(sum, r.output, j, a.siteLag[j][f], f);
            }
        }
        for (int o = 0; o < a.offers; o++) {
            Sale sale = sales.get(o);
            if ((of.item().isEmpty() || a.offerItem[o] == item)
                    && names(of, sale.bloc(), sale.row().party(), sale.row().id())) {
                arrive(sum, r.bought, o, a.offerLag[o][f], f);
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

    private double[] used(HindcastSeries of, Situation s, int f) {
        double[] sum = new double[a.months];
        int item = s.indexOf(of.item());
        for (int t = 0; t < a.months; t++) {
            sum[t] = r.used[t][item][f];
        }
        return sum;
    }

    private double[] funds(HindcastSeries of, Situation s) {
        double[] sum = new double[a.months];
        for (Purse purse : s.purses()) {
            if (!names(of, purse.row().id(), purse.row().home())) {
                continue;
            }
            int end = Math.min(a.months, purse.end());
            for (int t = purse.first(); t < end; t++) {
                int year = s.yearIndex(t);
                int inside = 0;
                for (int k = 0; k < end; k++) {
                    inside += s.yearIndex(k) == year ? 1 : 0;
                }
                sum[t] += purse.amounts().get(year) / inside;
            }
        }
        return sum;
    }
}
