package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.model.Binding;
import org.holdfast.model.Binding.Kind;
import org.holdfast.model.Situation;
import org.holdfast.model.Text;

/**
 * What binds: shadow prices, each from the first tier in which it is not zero, in units that a
 * reader knows. Duals of later tiers hold the earlier ones fixed; they are told with their tier
 * beside them.
 */
final class Bindings {
    private static final double NOISE = 1e-7;
    private final Formulation f;
    private final Situation s;
    private final List<double[]> duals;
    private final List<Binding> found = new ArrayList<>();

    private Bindings(Formulation f, List<double[]> duals) {
        this.f = f;
        this.s = f.situation();
        this.duals = duals;
    }

    static List<Binding> of(Formulation f, List<double[]> duals) {
        var b = new Bindings(f, duals);
        b.money();
        b.materials();
        b.sites();
        b.offersAndGifts();
        var order = b.s.c().settings().objective();
        b.found.sort(
                Comparator.comparingInt((Binding x) -> order.indexOf(x.tier()))
                        .thenComparing(Comparator.comparingDouble(Binding::gain).reversed()));
        return b.found;
    }

    private void money() {
        for (int p = 0; p < s.purses().size(); p++) {
            for (int y = 0; y < s.years(); y++) {
                int[] span = monthsOf(y);
                String fund = s.purses().get(p).row().id();
                var billion = new Text("billion euros", "miljard euro");
                note(Kind.MONEY, fund, span, billion, 1000, f.fundRow[p][y]);
                note(Kind.INVESTMENT, fund, span, billion, 1000, f.investRow[p][y]);
            }
        }
    }

    private void materials() {
        for (int m = 0; m < s.materials().size(); m++) {
            var material = s.materials().get(m);
            for (int y = 0; y < s.years(); y++) {
                int[] span = monthsOf(y);
                note(
                        Kind.MATERIAL,
                        material.id(),
                        span,
                        new Text(
                                counted(material.lot(), material.unit()).en() + " a month",
                                counted(material.lot(), material.unit()).nl() + " per maand"),
                        1,
                        rows(f.materialRow[m], span));
            }
        }
    }

    private void sites() {
        for (int j = 0; j < s.sites().size(); j++) {
            var site = s.sites().get(j);
            if (site.item() < 0) {
                continue;
            }
            var item = s.items().get(site.item());
            var unit =
                    new Text(
                            counted(item.lot(), item.unit()).en() + " a month",
                            counted(item.lot(), item.unit()).nl() + " per maand");
            for (int y = 0; y < s.years(); y++) {
                int[] span = monthsOf(y);
                note(Kind.CAPACITY, site.row().id(), span, unit, 1, rows(f.outputRow[j], span));
                for (int k = 0; k < site.builds().size(); k++) {
                    note(
                            Kind.BUILDING_RATE,
                            site.row().id(),
                            span,
                            unit,
                            1,
                            rows(f.rateRow[j][k], span));
                }
            }
        }
    }

    private void offersAndGifts() {
        int[] all = {0, s.months() - 1};
        for (int o = 0; o < s.sales().size(); o++) {
            var sale = s.sales().get(o);
            if (sale.item() >= 0) {
                note(Kind.OFFER, sale.row().id(), all, one(sale.item()), 1, f.offerRow[o]);
            }
        }
        for (int c = 1; c < s.claimants().size(); c++) {
            for (int i = 0; i < s.items().size(); i++) {
                String id = s.claimants().get(c) + "/" + s.items().get(i).id();
                note(Kind.GIFT, id, all, one(i), 1, f.giftRow[c][i]);
            }
        }
        for (int i = 0; i < s.items().size(); i++) {
            for (int y = 0; y < s.years(); y++) {
                int[] span = monthsOf(y);
                int middle = f.stockRow[i][(span[0] + span[1]) / 2];
                note(Kind.STOCK, s.items().get(i).id(), span, one(i), 1, middle);
            }
        }
    }

    private Text one(int i) {
        return counted(s.items().get(i).lot(), s.items().get(i).unit());
    }

    /** A lot in words: the case knows its units in the plural only, so a lot of one is a unit. */
    private static Text counted(double lot, Text unit) {
        return lot == 1
                ? new Text("unit", "eenheid")
                : new Text(plain(lot) + " " + unit.en(), plain(lot) + " " + unit.nl());
    }

    private static String plain(double lot) {
        return lot == Math.floor(lot) ? "" + (int) lot : "" + lot;
    }

    private int[] monthsOf(int year) {
        int first = -1;
        int last = -1;
        for (int t = 0; t < s.months(); t++) {
            if (s.yearIndex(t) == year) {
                first = first < 0 ? t : first;
                last = t;
            }
        }
        return new int[] {first, last};
    }

    private static int[] rows(int[] byMonth, int[] span) {
        int[] rows = new int[span[1] - span[0] + 1];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = byMonth[span[0] + n];
        }
        return rows;
    }

    private void note(Kind kind, String subject, int[] span, Text per, double units, int... rows) {
        var order = s.c().settings().objective();
        for (int k = 0; k < duals.size(); k++) {
            double sum = 0;
            for (int row : rows) {
                sum += row < 0 ? 0 : duals.get(k)[row];
            }
            if (Math.abs(sum) > NOISE) {
                double gain = -sum;
                if (gain > 0) {
                    found.add(
                            new Binding(
                                    kind,
                                    subject,
                                    span[0],
                                    span[1],
                                    per,
                                    order.get(k),
                                    gain * units,
                                    false));
                }
                return;
            }
        }
    }
}
