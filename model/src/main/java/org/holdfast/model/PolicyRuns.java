package org.holdfast.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each policy comes to in the same futures, where what is decided is thought over again every
 * few months: the one headline that brief, studio and terminal tell.
 *
 * @param futures how many
 * @param seed from which they are drawn
 * @param every months between two plans
 * @param months of the case
 * @param ways each in the same futures, in the order in which they are told
 */
public record PolicyRuns(int futures, long seed, int every, int months, List<Way> ways) {
    /** Rounding of the solver in one future is less than this part of a trifle. */
    private static final double ROUNDING = 100;

    /** What is decided, by whom, and knowing what. */
    public enum Kind {
        /** Today's terms; donors each by themselves, by rule. */
        PACKAGES,
        /** Today's terms; one plan, made anew. */
        TODAY,
        /** Today's terms and one measure more; one plan, made anew. */
        ADDED,
        /** All measures but one; one plan, made anew. */
        LEFT_OUT,
        /** All measures; one plan, made anew. */
        ALL,
        /** One measure, some months later than now, and until then today's terms. */
        ADDED_LATER,
        /** All measures, some months later than now, and until then today's terms. */
        ALL_LATER,
        /** Today's terms, and one measure more if a rule of the case is set off. */
        TRIGGERED,
        /**
         * All measures, by one who knows the future and asks for nothing but the claimant's floor:
         * nobody misses less of it.
         */
        FORESIGHT
    }

    /**
     * What one way comes to.
     *
     * @param lever the measure that is added or left out, or the rule; empty where it is none or
     *     all
     * @param after months for which today's terms stay
     * @param missed [future] {@link Measure#CLAIMANT_FLOOR}: the sum of its items
     * @param spent [future] millions: the sum of the bills, where these are known
     * @param items each item whose floor stands on its own, in the order of the case
     * @param bills what each fund pays, and for whom
     * @param orders what is committed in the first year
     * @param setOff futures in which the rule that it follows opened its measure; 0 without a rule
     */
    public record Way(
            Kind kind,
            String lever,
            int after,
            List<Double> missed,
            List<Double> spent,
            List<ItemRun> items,
            List<Bill> bills,
            List<Order> orders,
            int setOff) {
        public Way {
            missed = List.copyOf(missed);
            spent = List.copyOf(spent);
            items = List.copyOf(items);
            bills = List.copyOf(bills);
            orders = List.copyOf(orders);
            int futures = missed.size();
            boolean isWhole =
                    spent.size() == futures
                            && items.stream().allMatch(i -> i.months().size() == futures)
                            && bills.stream().allMatch(b -> b.millions().size() == futures)
                            && orders.stream().allMatch(o -> o.quantity().size() == futures);
            if (!isWhole) {
                throw new IllegalArgumentException("one number for each future");
            }
        }

        /** A way of which bills and orders are not known. */
        public Way(
                Kind kind,
                String lever,
                int after,
                List<Double> missed,
                List<Double> spent,
                List<ItemRun> items) {
            this(kind, lever, after, missed, spent, items, List.of(), List.of(), 0);
        }

        /**
         * The name of the way in files: {@code today}, {@code added gifts}, {@code all-later 12}.
         */
        public String id() {
            String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return id + (lever.isEmpty() ? "" : " " + lever) + (after == 0 ? "" : " " + after);
        }

        public double meanMissed() {
            return mean(missed);
        }

        public double meanSpent() {
            return mean(spent);
        }

        /** [fund] millions paid for anybody, mean over futures. */
        public Map<String, Double> meanPaid() {
            Map<String, Double> paid = new LinkedHashMap<>();
            bills.forEach(bill -> paid.merge(bill.fund(), mean(bill.millions()), Double::sum));
            return paid;
        }

        public Optional<ItemRun> find(String item) {
            return items.stream().filter(i -> i.item().equals(item)).findFirst();
        }

        /** [future] units missed of some items together. */
        private List<Double> units(List<String> of) {
            List<List<Double>> each =
                    items.stream().filter(i -> of.contains(i.item())).map(ItemRun::units).toList();
            return IntStream.range(0, missed.size())
                    .mapToObj(f -> each.stream().mapToDouble(units -> units.get(f)).sum())
                    .toList();
        }
    }

    /**
     * What a fund pays.
     *
     * @param claimant for whom
     * @param millions [future] over all months
     */
    public record Bill(String fund, String claimant, List<Double> millions) {
        public Bill {
            millions = List.copyOf(millions);
        }

        /** Millions, mean over futures. */
        public double mean() {
            return PolicyRuns.mean(millions);
        }

        /** A quantile over futures, millions. */
        public double at(double level) {
            return Quantiles.of(sorted(millions), level);
        }
    }

    /**
     * What is committed of one thing in the first twelve months, whoever makes, sells or gives it.
     *
     * @param subject id of the item, or of the material of a line
     * @param lot units in a lot of the subject
     * @param quantity [future] in units of the subject, a month for a line or a contract
     */
    public record Order(FirstStage.Kind kind, String subject, double lot, List<Double> quantity) {
        /** Of the most that any future orders: less is what ties leave. */
        private static final double TRACE = 0.02;

        public Order {
            quantity = List.copyOf(quantity);
        }

        /** Share of futures in which it is ordered, by {@link FirstStage#least}. */
        public double share() {
            return done().length / (double) quantity.size();
        }

        /** A quantile over the futures in which it is ordered, if any. */
        public double at(double level) {
            return Quantiles.of(done(), level);
        }

        private double[] done() {
            double[] sorted = sorted(quantity);
            double least = FirstStage.least(TRACE, sorted[sorted.length - 1], lot);
            return Arrays.stream(sorted).filter(q -> q > least).toArray();
        }
    }

    /**
     * What a way comes to for one item.
     *
     * @param months [future] item-months missed of its floor, by its weight
     * @param units [future] units missed of its floor
     * @param from [future] {@link Measure#RUNS_SHORT_MONTH}
     */
    public record ItemRun(
            String item, List<Double> months, List<Double> units, List<Integer> from) {
        public ItemRun {
            months = List.copyOf(months);
            units = List.copyOf(units);
            from = List.copyOf(from);
            if (units.size() != months.size() || from.size() != months.size()) {
                throw new IllegalArgumentException("one number for each future");
            }
        }

        /**
         * Share of futures in which it runs short.
         *
         * @param horizon months of the case
         */
        public double runsShort(int horizon) {
            return from.stream().filter(month -> month < horizon).count() / (double) from.size();
        }

        public double meanUnits() {
            return mean(units);
        }

        public double meanMonths() {
            return mean(months);
        }
    }

    public PolicyRuns {
        ways = List.copyOf(ways);
        int expected = futures;
        if (ways.stream().anyMatch(way -> way.missed().size() != expected)) {
            throw new IllegalArgumentException("every way is played in all futures");
        }
    }

    /** The measures of a case: what is set otherwise with all of them than today, in its order. */
    public static List<Lever> measures(Case c, Scenario today, Scenario open) {
        return c.levers().stream()
                .filter(lever -> lever.block() == Lever.Block.POLICY)
                .filter(lever -> today.setting(lever) != open.setting(lever))
                .toList();
    }

    /** The measure of a case that has no other: it is told of by its name, not as all of them. */
    public Optional<Lever> onlyMeasure(Case c, Scenario today, Scenario open) {
        List<Lever> measures = measures(c, today, open);
        return measures.size() == 1 && levers().isEmpty()
                ? Optional.of(measures.getFirst())
                : Optional.empty();
    }

    /** The way of a kind that names no measure and waits for nothing. */
    public Optional<Way> find(Kind kind) {
        return find(kind, "", 0);
    }

    public Optional<Way> find(Kind kind, String lever, int after) {
        return ways.stream()
                .filter(w -> w.kind() == kind && w.lever().equals(lever) && w.after() == after)
                .findFirst();
    }

    /** The measures that are added or left out, in the order of the case. */
    public List<String> levers() {
        return ways.stream()
                .filter(w -> w.kind() == Kind.ADDED)
                .map(Way::lever)
                .distinct()
                .toList();
    }

    /** Whether more than one wait was tried, so that the last in which a measure helps is known. */
    public boolean isWaitingTried() {
        return ways.stream().map(Way::after).filter(after -> after > 0).distinct().count() > 1;
    }

    /**
     * In how many futures a way misses less than who knows the future: 0, where that is the bound
     * that it is said to be, or where nobody knows.
     */
    public int below(Way way) {
        return find(Kind.FORESIGHT)
                .map(least ->
                        (int)
                                IntStream.range(0, futures)
                                        .filter(f ->
                                                PairedChange.isBelow(
                                                        way.missed().get(f), least.missed().get(f)))
                                        .count())
                .orElse(0);
    }

    /**
     * The way that a way is held against: what it adds to, leaves out of, or is the next step of.
     */
    public Optional<Way> before(Way way) {
        return switch (way.kind()) {
            case PACKAGES -> Optional.empty();
            case TODAY -> find(Kind.PACKAGES);
            case ADDED, ALL, TRIGGERED -> find(Kind.TODAY);
            case LEFT_OUT, ALL_LATER, FORESIGHT -> find(Kind.ALL).or(() -> find(Kind.TODAY));
            case ADDED_LATER -> find(Kind.ADDED, way.lever(), 0).or(() -> find(Kind.ALL));
        };
    }

    /**
     * What a way changes, future by future.
     *
     * @param from what is missed otherwise
     */
    public PairedChange change(Way from, Way to) {
        double trifle = find(Kind.PACKAGES).map(Way::meanMissed).orElse(from.meanMissed());
        return PairedChange.of(
                from.missed(), to.missed(), PairedChange.TRIFLE * trifle, PairedChange.NOTHING);
    }

    /**
     * What a way changes in units of some items, future by future.
     *
     * @param items of one unit
     */
    public PairedChange change(Way from, Way to, List<String> items) {
        double small = small(items);
        return PairedChange.of(
                from.units(items),
                to.units(items),
                small,
                Math.max(PairedChange.NOTHING, small / ROUNDING));
    }

    /** Units of some items of which less is a trifle. */
    public double small(List<String> items) {
        return PairedChange.TRIFLE
                * find(Kind.PACKAGES).map(way -> mean(way.units(items))).orElse(0.0);
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(v -> v).sorted().toArray();
    }

    static double mean(List<Double> values) {
        return IntStream.range(0, values.size()).mapToDouble(values::get).sum() / values.size();
    }
}
