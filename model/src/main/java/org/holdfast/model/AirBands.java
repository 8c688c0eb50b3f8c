package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What part of an interceptor's full need is worth how much: by how much less harm gets through,
 * along docs/method/air-defence.md, from nothing to the full need. The first part of the need stops
 * more than the last, so what is missing counts in bands that weigh less and less.
 */
final class AirBands {
    /** Bands of equal width. */
    private static final int BANDS = 4;

    private final Instance s;
    private final AirDefence defence;
    private final int item;
    private final NeedYear year;

    /**
     * What is missing below a part of the full need.
     *
     * @param share the part of the full need
     * @param weight what it counts for when all of it is missing; those of an item add up to 1
     */
    record Band(double share, double weight) {}

    private AirBands(Instance s, AirDefence defence, int item, NeedYear year) {
        this.s = s;
        this.defence = defence;
        this.item = item;
        this.year = year;
    }

    /** The bands of an item, of the smallest part first; none if it stops nothing. */
    static List<Band> of(Instance s, int item) {
        if (s.c().raids().isEmpty()) {
            return List.of();
        }
        AirDefence defence = AirDefence.of(s);
        boolean engages = false;
        for (int n = 0; n < defence.engagements().size(); n++) {
            engages |= defence.itemOf(n) == item;
        }
        Optional<NeedYear> year = s.needYear(item);
        return engages && year.isPresent()
                ? new AirBands(s, defence, item, year.get()).bands()
                : List.of();
    }

    /**
     * A sum of what is missing below each part is a curve of straight pieces that ends at nothing:
     * its weights follow from how steep each piece is.
     */
    private List<Band> bands() {
        double[] steep = new double[BANDS + 1];
        double before = harm(0);
        double all = before - harm(1);
        if (!(all > 1e-9 * before)) {
            return List.of();
        }
        for (int b = 0; b < BANDS; b++) {
            double after = harm((b + 1.0) / BANDS);
            steep[b] = (before - after) / all * BANDS;
            before = after;
        }
        fall(steep);
        List<Band> found = new ArrayList<>();
        for (int b = 0; b < BANDS; b++) {
            double share = (b + 1.0) / BANDS;
            found.add(new Band(share, share * (steep[b] - steep[b + 1])));
        }
        return found;
    }

    /**
     * Levels out pieces that are steeper than one before them, as where a class that is served
     * later does more harm: the nearest curve that never gets steeper (pool adjacent violators).
     */
    private static void fall(double[] steep) {
        for (int b = 1; b < BANDS; b++) {
            int from = b;
            double sum = steep[b];
            while (from > 0 && steep[from - 1] < sum / (b - from + 1)) {
                from--;
                sum += steep[from];
            }
            for (int k = from; k <= b; k++) {
                steep[k] = sum / (b - from + 1);
            }
        }
    }

    /** Harm a month when so much of the full need is there, and of other items the floor. */
    private double harm(double part) {
        AirDefence.Month month = defence.month();
        for (int k = 0; k < defence.raids().size(); k++) {
            String of = defence.raids().get(k).item();
            Series launches = s.adversary(of, AdversaryFlow.Flow.LAUNCHES, Instance.Level.CENTRAL);
            month.launched[k] = defence.launched(k, year.mean(launches));
        }
        for (int i = 0; i < month.used.length; i++) {
            for (int t = year.from(); t < year.to(); t++) {
                double used = i == item ? part * s.full(0, i, t) : s.floor(0, i, t);
                month.used[i] += used / (year.to() - year.from());
            }
        }
        month.run();
        double sum = 0;
        for (int k = 0; k < defence.raids().size(); k++) {
            sum += defence.raids().get(k).harm() * month.leaked[k];
        }
        return sum;
    }
}
