package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Trajectory.Measure;

/**
 * What comes through the air and what becomes of it, month by month: read off a trajectory, so that
 * every door tells the same.
 */
public record AirBalance(List<OfRaid> raids) {
    /** Who holds the adversary's rows of a trajectory, and the level that is followed. */
    private static final String ADVERSARY = "adversary";

    private static final String CENTRAL = "central";

    public AirBalance {
        raids = List.copyOf(raids);
    }

    /**
     * One class of attack.
     *
     * @param launched a month
     * @param leaked of which so many get through, a month
     * @param peakLaunched on each of the month's largest nights
     * @param peakLeaked of which so many get through
     * @param by what meets it: what interceptors and other means are spent and destroy
     */
    public record OfRaid(
            Raid raid,
            Series launched,
            Series leaked,
            Series peakLaunched,
            Series peakLeaked,
            List<By> by) {
        public OfRaid {
            by = List.copyOf(by);
        }

        /** Share of what is launched that is stopped, over months from one to before another. */
        public Optional<Double> stopped(int from, int to) {
            double all = launched.sum(from, to);
            return all > 0 ? Optional.of(1 - leaked.sum(from, to) / all) : Optional.empty();
        }
    }

    /**
     * What meets a class.
     *
     * @param item the item that is spent; empty for guns and other means without stock
     * @param spent units of the item a month, with what stands in for it
     * @param destroyed a month: its part of what is stopped, by effort
     */
    public record By(Text name, Optional<Item> item, Series spent, Series destroyed) {}

    /** What a trajectory makes of an instance's air defence. */
    public static AirBalance of(Instance s, Trajectory trajectory) {
        AirDefence defence = AirDefence.of(s);
        int raids = defence.raids().size();
        int months = s.months();
        if (raids == 0) {
            return new AirBalance(List.of());
        }
        Series[] launches = launches(s, trajectory);
        Series[] used = used(s, trajectory);
        AirDefence.Month month = defence.month();
        double[][] launched = new double[raids][months];
        double[][] leaked = new double[raids][months];
        double[][] peak = new double[raids][months];
        double[][] fired = new double[defence.engagements().size()][months];
        double[][] destroyed = new double[fired.length][months];
        double[][] byOthers = new double[defence.others().size()][months];
        for (int t = 0; t < months; t++) {
            for (int k = 0; k < raids; k++) {
                month.launched[k] = defence.launched(k, launches[k].at(t));
            }
            for (int i = 0; i < used.length; i++) {
                month.used[i] = used[i].at(t);
            }
            month.run();
            for (int k = 0; k < raids; k++) {
                launched[k][t] = month.launched[k];
                leaked[k][t] = month.leaked[k];
                peak[k][t] = month.peakLeaked[k];
            }
            for (int n = 0; n < fired.length; n++) {
                fired[n][t] = month.fired[n];
                destroyed[n][t] = month.destroyed(defence.raidOf(n), month.effort[n]);
            }
            for (int o = 0; o < byOthers.length; o++) {
                byOthers[o][t] = month.destroyed(defence.raidOfOther(o), month.otherEffort[o]);
            }
        }
        List<OfRaid> found = new ArrayList<>();
        for (int k = 0; k < raids; k++) {
            Raid raid = defence.raids().get(k);
            List<By> by = new ArrayList<>();
            for (int n = 0; n < fired.length; n++) {
                if (defence.raidOf(n) == k) {
                    Item item = s.items().get(defence.itemOf(n));
                    by.add(
                            new By(
                                    item.name(),
                                    Optional.of(item),
                                    Series.of(fired[n]),
                                    Series.of(destroyed[n])));
                }
            }
            for (int o = 0; o < byOthers.length; o++) {
                if (defence.raidOfOther(o) == k) {
                    Text name = defence.others().get(o).name();
                    Series none = Series.zero(months);
                    by.add(new By(name, Optional.empty(), none, Series.of(byOthers[o])));
                }
            }
            double night = raid.peak().value() / AirDefence.PEAK_NIGHTS;
            Series all = Series.of(launched[k]);
            found.add(
                    new OfRaid(
                            raid,
                            all,
                            Series.of(leaked[k]),
                            all.times(night),
                            Series.of(peak[k]),
                            by));
        }
        return new AirBalance(found);
    }

    /** [raid] launches of its item a month. */
    private static Series[] launches(Instance s, Trajectory trajectory) {
        return s.c().raids().stream()
                .map(raid ->
                        trajectory
                                .find(ADVERSARY, raid.item(), Measure.ADVERSARY_USE, CENTRAL)
                                .orElse(Series.zero(s.months())))
                .toArray(Series[]::new);
    }

    /** [item] units a month that do its work. */
    private static Series[] used(Instance s, Trajectory trajectory) {
        String claimant = s.claimants().getFirst();
        return s.items().stream()
                .map(item -> ItemBalance.of(trajectory, claimant, item.id()).covered())
                .toArray(Series[]::new);
    }
}
