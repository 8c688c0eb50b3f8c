package org.holdfast.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What of each class of attack gets through, from what is launched and what is spent on it:
 * docs/method/air-defence.md. National monthly totals.
 *
 * <p>Of N launches a share e is within reach. Effort A is counted in nominal kills: what would be
 * destroyed if nothing were met twice. Spread evenly, it lets (1 − e) N + e N exp(−A ÷ (e N))
 * through. That is convex in N and A together and doubles when both double, so the next unit always
 * does less than the last, and a larger raid that meets the same effort lets a larger share
 * through.
 */
public final class AirDefence {
    /** The largest nights of a month that are told apart. */
    public static final int PEAK_NIGHTS = 3;

    private static final double NIGHTS = 365.25 / 12;

    private final List<Raid> raids;
    private final List<Engagement> engagements;
    private final List<OtherDefence> others;

    /** [raid] its part of the launches of its item. */
    private final double[] share;

    /** Who meets what. */
    private final Links links;

    /** [raid] share of it within reach, and nominal kills that one nominal kill is worth. */
    private final double[] reach;

    private final double[] effect;

    /** [raid] launches a month that others were seen to meet. */
    private final double[] reference;

    /** [raid] share of it on the largest nights, and most effort a night; without end if any. */
    private final double[] peak;

    private final double[] ceiling;

    /** [engagement] units that it would have for each within reach. */
    private final double[] perTarget;

    /** [engagement] nominal kills of one unit. */
    private final double[] worth;

    /** [other] nominal kills for each that it meets, and how far it keeps up with more of them. */
    private final double[] otherKills;

    private final double[] otherKeepsUp;

    /** What a case says of its air defence; of a case without classes of attack there is none. */
    AirDefence(Case c, Links links) {
        this.links = links;
        raids = c.raids();
        engagements = c.engagements();
        others = c.otherDefence();
        share = new double[raids.size()];
        for (int k = 0; k < share.length; k++) {
            String item = raids.get(k).item();
            double all = 0;
            for (Raid other : raids) {
                all += other.item().equals(item) ? other.share().value() : 0;
            }
            share[k] = all > 0 ? raids.get(k).share().value() / all : 0;
        }
        reach = raids.stream().mapToDouble(raid -> raid.reach().value()).toArray();
        effect = raids.stream().mapToDouble(raid -> raid.effect().value()).toArray();
        reference = raids.stream().mapToDouble(Raid::reference).toArray();
        peak = raids.stream().mapToDouble(raid -> raid.peak().value()).toArray();
        ceiling = raids.stream().mapToDouble(AirDefence::ceiling).toArray();
        perTarget = engagements.stream().mapToDouble(e -> e.perTarget().value()).toArray();
        worth = engagements.stream().mapToDouble(e -> nominal(e.kill().value())).toArray();
        otherKills = others.stream().mapToDouble(other -> other.effort().value()).toArray();
        otherKeepsUp = others.stream().mapToDouble(other -> other.keepsUp().value()).toArray();
    }

    private static double ceiling(Raid raid) {
        return raid.ceiling().map(Quantity::value).orElse(Double.POSITIVE_INFINITY);
    }

    /** What a case says of its air defence; of a case without classes of attack there is none. */
    public static AirDefence of(Instance instance) {
        return instance.airDefence();
    }

    /** The classes of attack; empty where the case tells of none. */
    public List<Raid> raids() {
        return raids;
    }

    /** What a month's numbers are in the order of. */
    public List<Engagement> engagements() {
        return engagements;
    }

    public List<OtherDefence> others() {
        return others;
    }

    /** Index of the raid that an engagement is against. */
    public int raidOf(int engagement) {
        return links.engagedRaid[engagement];
    }

    public int itemOf(int engagement) {
        return links.engagedItem[engagement];
    }

    public int raidOfOther(int other) {
        return links.otherRaid[other];
    }

    /** Engagements of an item, in groups that are served one after another. */
    int[][] turns(int item) {
        return links.turns[item];
    }

    /** Nominal kills of one unit. */
    double kills(int engagement) {
        return worth[engagement] * effect[links.engagedRaid[engagement]];
    }

    /** Share of a class that anything can engage. */
    double reach(int raid) {
        return reach[raid];
    }

    /** Whether effort against a class has a most a night. */
    boolean hasCeiling(int raid) {
        return ceiling[raid] < Double.POSITIVE_INFINITY;
    }

    /** Launches of a class when so many of its item are launched. */
    public double launched(int raid, double ofItem) {
        return share[raid] * ofItem;
    }

    /** Who meets what: the same in every future of a case. */
    static final class Links {
        /** [engagement] index of its raid, and of its item. */
        private final int[] engagedRaid;

        private final int[] engagedItem;

        /** [other] index of its raid. */
        private final int[] otherRaid;

        /** [item][turn] its engagements, in groups that are served one after another. */
        private final int[][][] turns;

        /**
         * Links of a case.
         *
         * @param items ids of what the claimant uses
         */
        Links(Case c, List<String> items) {
            List<String> raids = c.raids().stream().map(Raid::id).toList();
            engagedRaid = c.engagements().stream().mapToInt(e -> raids.indexOf(e.raid())).toArray();
            engagedItem = c.engagements().stream().mapToInt(e -> items.indexOf(e.item())).toArray();
            otherRaid = c.otherDefence().stream().mapToInt(o -> raids.indexOf(o.raid())).toArray();
            turns =
                    IntStream.range(0, items.size())
                            .mapToObj(i -> turns(c.engagements(), i))
                            .toArray(int[][][]::new);
        }

        private int[][] turns(List<Engagement> engagements, int item) {
            List<Integer> own =
                    IntStream.range(0, engagedItem.length)
                            .filter(n -> engagedItem[n] == item)
                            .boxed()
                            .toList();
            return own.stream()
                    .map(n -> engagements.get(n).order())
                    .distinct()
                    .sorted()
                    .map(order ->
                            own.stream()
                                    .filter(n -> engagements.get(n).order() == order)
                                    .mapToInt(n -> n)
                                    .toArray())
                    .toArray(int[][]::new);
        }
    }

    /** One month: room for what {@link #run} writes. */
    public final class Month {
        /** [raid] launched; to be filled in. */
        public final double[] launched = new double[raids.size()];

        /** [item] units that do its work, substitutes among them; to be filled in. */
        public final double[] used = new double[links.turns.length];

        /** [engagement] units spent on the class. */
        public final double[] fired = new double[engagements.size()];

        /** [engagement] nominal kills of these. */
        public final double[] effort = new double[engagements.size()];

        /** [other] nominal kills. */
        public final double[] otherEffort = new double[others.size()];

        /** [raid] that get through. */
        public final double[] leaked = new double[raids.size()];

        /** [raid] that get through on each of the largest nights. */
        public final double[] peakLeaked = new double[raids.size()];

        /** [raid] nominal kills spent. */
        private final double[] all = new double[raids.size()];

        private Month() {}

        /** Shares out what is used and counts what gets through. */
        public void run() {
            meet();
            for (int k = 0; k < leaked.length; k++) {
                leak(k);
            }
        }

        /** Shares out what is used, and counts the nominal kills. */
        void meet() {
            Arrays.fill(all, 0);
            for (int i = 0; i < used.length; i++) {
                fire(i);
            }
            for (int n = 0; n < fired.length; n++) {
                effort[n] = fired[n] * worth[n] * effect[links.engagedRaid[n]];
                all[links.engagedRaid[n]] += effort[n];
            }
            for (int o = 0; o < otherEffort.length; o++) {
                int k = links.otherRaid[o];
                otherEffort[o] = otherEffort(o, k, launched[k]) * effect[k];
                all[k] += otherEffort[o];
            }
        }

        /** Its part of what is stopped of a class, by effort. */
        double destroyed(int raid, double part) {
            double stopped = launched[raid] - leaked[raid];
            return all[raid] > 0 ? stopped * part / all[raid] : 0;
        }

        /** [raid] nominal kills spent, to be read only. */
        public double[] met() {
            return all;
        }

        /** Classes are served in turn; what is left when all are served goes to all alike. */
        private void fire(int item) {
            double left = used[item];
            double all = 0;
            for (int[] turn : links.turns[item]) {
                double wanted = 0;
                for (int n : turn) {
                    fired[n] = wanted(n);
                    wanted += fired[n];
                }
                double part = wanted > 0 ? Math.min(1, left / wanted) : 0;
                for (int n : turn) {
                    fired[n] *= part;
                }
                left = Math.max(0, left - wanted);
                all += wanted;
            }
            if (left == 0 || all == 0) {
                return;
            }
            for (int[] turn : links.turns[item]) {
                for (int n : turn) {
                    fired[n] += left * wanted(n) / all;
                }
            }
        }

        /** Units that an engagement would have. */
        double wanted(int n) {
            return launched[links.engagedRaid[n]] * reach[links.engagedRaid[n]] * perTarget[n];
        }

        private void leak(int k) {
            double onPeak;
            if (hasCeiling(k)) {
                onPeak = onPeak(k, launched[k], all[k]);
                leaked[k] = onPeak + onRest(k, launched[k], all[k]);
            } else {
                leaked[k] = through(k, all[k]);
                onPeak = peak[k] * leaked[k];
            }
            peakLeaked[k] = onPeak / PEAK_NIGHTS;
        }

        /** Launches of a class that get through so many nominal kills. */
        double through(int k, double met) {
            return hasCeiling(k)
                    ? onPeak(k, launched[k], met) + onRest(k, launched[k], met)
                    : leaked(launched[k], met, reach[k]);
        }
    }

    /** What gets through on the largest nights, of a class with a ceiling. */
    private double onPeak(int k, double launched, double met) {
        return leaked(peak[k] * launched, toPeak(k, met), reach[k]);
    }

    /** What gets through on the other nights. */
    private double onRest(int k, double launched, double met) {
        double most = (NIGHTS - PEAK_NIGHTS) * ceiling[k];
        double spent = Math.min(met - toPeak(k, met), most);
        return leaked((1 - peak[k]) * launched, spent, reach[k]);
    }

    private double toPeak(int k, double met) {
        return Math.min(peak[k] * met, PEAK_NIGHTS * ceiling[k]);
    }

    /** Room for a month. */
    public Month month() {
        return new Month();
    }

    private double otherEffort(int other, int k, double launched) {
        double known = reference[k];
        double met = Math.max(0, known + otherKeepsUp[other] * (launched - known));
        return reach[k] * otherKills[other] * met;
    }

    /**
     * Launches that get through.
     *
     * @param effort nominal kills spent on them
     * @param reach share of them that anything can engage
     */
    public static double leaked(double launched, double effort, double reach) {
        double within = reach * launched;
        return within > 0
                ? launched - within + within * Elementary.exp(-effort / within)
                : launched;
    }

    /** Nominal kills of one unit that destroys what it is spent on with this chance: −ln(1 − q). */
    public static double nominal(double chance) {
        return -Elementary.log(1 - chance);
    }
}
