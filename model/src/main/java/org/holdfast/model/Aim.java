package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.model.Decision.Kind;

/**
 * A target of allies of which a balance shows when it is reached: a delivery or a capacity that
 * they set themselves, or a stock that they have promised to hold.
 *
 * @param id of the row of targets.csv; of a stock {@code holder/item}
 * @param row the row; empty for a stock
 * @param item index of the item
 * @param holder index of the claimant whose stock it is; 0 for the others
 */
public record Aim(String id, Optional<OwnTarget> row, int item, int holder) {
    /** Those of an instance, in the order of the case, stocks last. */
    public static List<Aim> of(Instance s) {
        List<Aim> aims = new ArrayList<>();
        for (OwnTarget row : s.c().targets()) {
            boolean isFollowed = row.kind() != OwnTarget.Kind.SPENDING && row.item().isPresent();
            if (isFollowed) {
                aims.add(new Aim(row.id(), Optional.of(row), s.indexOf(row.item().get()), 0));
            }
        }
        for (int c = 1; c < s.claimants().size(); c++) {
            for (int i = 0; i < s.items().size(); i++) {
                if (level(s, c, i) > 0) {
                    String id = s.claimants().get(c) + "/" + s.items().get(i).id();
                    aims.add(new Aim(id, Optional.empty(), i, c));
                }
            }
        }
        return aims;
    }

    /** Whether it is a capacity, rather than a delivery or a stock. */
    public boolean isCapacity() {
        return row.filter(r -> r.kind() == OwnTarget.Kind.CAPACITY).isPresent();
    }

    /** Whether what a party makes or gives counts for a delivery or a capacity. */
    public boolean counts(String party) {
        return row.filter(r -> r.by().contains(party)).isPresent();
    }

    /** Units of a delivery that had come before the first month. */
    public double already() {
        return row.map(r -> r.already().value()).orElse(0.0);
    }

    /** Units, or units a month, that are to be reached. */
    public double level(Instance s) {
        return row.map(r -> r.quantity().value()).orElseGet(() -> level(s, holder, item));
    }

    private static double level(Instance s, int holder, int item) {
        double most = 0;
        for (int t = 0; t < s.months(); t++) {
            most = Math.max(most, s.stockTarget(holder, item, t));
        }
        return most;
    }

    /** What counts towards it at the end of each month. */
    public Series reached(Instance s, Result result) {
        if (row.isEmpty()) {
            return result.trajectory()
                    .total(
                            s.claimants().get(holder),
                            s.items().get(item).id(),
                            Trajectory.Measure.STOCK);
        }
        return isCapacity() ? capacity(s, result) : delivered(s, result);
    }

    private Series capacity(Instance s, Result result) {
        Series sum = Series.zero(s.months());
        for (Instance.ActiveProducer p : s.producers()) {
            if (p.item() != item || !counts(p.bloc())) {
                continue;
            }
            for (Decision d : result.plan().all(Kind.CAPACITY)) {
                sum = d.subject().equals(p.row().id()) ? sum.plus(d.quantity()) : sum;
            }
        }
        return sum;
    }

    private Series delivered(Instance s, Result result) {
        String claimant = s.c().settings().claimant();
        String name = s.items().get(item).id();
        double[] sum = new double[s.months()];
        for (Trajectory.Row r : result.trajectory().rows()) {
            boolean isCounted =
                    r.holder().equals(claimant)
                            && r.item().equals(name)
                            && (counts(r.suppliedBy(s.c()).orElse("")) || counts(r.detail()));
            for (int t = 0; isCounted && t < sum.length; t++) {
                sum[t] += r.series().at(t);
            }
        }
        double all = already();
        for (int t = 0; t < sum.length; t++) {
            all += sum[t];
            sum[t] = all;
        }
        return Series.of(sum);
    }

    /** The first month in which it is reached; empty if never in the period. */
    public OptionalInt month(Instance s, Result result) {
        Series reached = reached(s, result);
        double level = level(s);
        for (int t = 0; t < s.months(); t++) {
            if (isReached(reached.at(t), level)) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether so much is enough, but for what a solver rounds. */
    public static boolean isReached(double there, double level) {
        return level > 0 && there >= level * (1 - 1e-6);
    }
}
