package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Lever.Effect;

/**
 * What the adversary can afford, month by month: of what he would make, buy and launch, as much as
 * his plants, his money and his stocks allow.
 *
 * <p>In each month plants come first: he makes at most the ceiling. If that and what he buys cost
 * more than a month's money, all of it shrinks by one share: a cut does not change the mix. He then
 * launches what he would, as far as he has it. The cost of a unit falls with what has been made. A
 * scenario may have him move money between what he launches: an answer to our plan, since he sees
 * it.
 */
public final class AdversaryMeans {
    /** Months in which he comes to have moved all of the money that he moves. */
    private static final int TO_MOVE = 12;

    private final double[] money;
    private final double[] spent;
    private final List<Means> items;

    /**
     * What limits how many he makes of an item in a month.
     *
     * <p>Nothing does where his wish does: what the case says that he would make.
     */
    public enum Limit {
        NOTHING,
        PLANTS,
        MONEY
    }

    private AdversaryMeans(double[] money, double[] spent, List<Means> items) {
        this.money = money;
        this.spent = spent;
        this.items = List.copyOf(items);
    }

    static AdversaryMeans of(Instance s, Level level) {
        double factor = s.setting(Effect.ADVERSARY_MONEY, 1);
        double[] money = new double[s.months()];
        boolean[] isLimited = new boolean[s.months()];
        for (AdversaryMoney row : s.c().adversaryMoney()) {
            for (int t = Math.max(0, row.from()); t <= Math.min(s.months() - 1, row.to()); t++) {
                money[t] += factor * Instance.at(row.amount(), level) / 12;
                isLimited[t] = true;
            }
        }
        List<Means> items = new ArrayList<>();
        for (AdversaryCost row : s.c().adversaryCosts()) {
            items.add(new Means(s, row, level));
        }
        double[] spent = new double[s.months()];
        for (int t = 0; t < s.months(); t++) {
            money[t] = isLimited[t] ? money[t] : Double.POSITIVE_INFINITY;
            move(items, t);
            double cost = 0;
            for (Means m : items) {
                m.plan(t);
                cost += m.cost[t] * m.planned() / 1e6;
            }
            double share = cost > money[t] ? money[t] / cost : 1;
            for (Means m : items) {
                m.make(t, share);
            }
            spent[t] = cost * share;
        }
        return new AdversaryMeans(money, spent, items);
    }

    /** Moves money from what else he launches to the items that the scenario names. */
    private static void move(List<Means> items, int t) {
        double moving = Math.min(1, (t + 1.0) / TO_MOVE);
        for (Means to : items) {
            double share = to.shift * moving;
            if (share <= 0 || !to.isLaunched || to.made[t] <= 0) {
                continue;
            }
            double freed = 0;
            for (Means from : items) {
                if (from != to && from.isLaunched) {
                    freed += share * from.cost(t) * from.made[t];
                    from.times(t, 1 - share);
                }
            }
            to.times(t, 1 + freed / (to.cost(t) * to.made[t]));
        }
    }

    /** Money of a month, millions; infinite where the case sets no limit. */
    public double money(int t) {
        return money[t];
    }

    /** What he spends in a month, millions. */
    public double spent(int t) {
        return spent[t];
    }

    /** The items that cost something, in the order of the case. */
    public List<Means> items() {
        return items;
    }

    /** An item; nothing if it has no cost. */
    Optional<Means> of(String item) {
        for (Means m : items) {
            if (m.item.equals(item)) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    /** One item, month by month. */
    public static final class Means {
        private final String item;
        private final AdversaryCost row;
        private final double ceiling;
        private final boolean isLaunched;

        /** {@link Experience#power} of what it costs. */
        private final double power;

        /** Share of the others' money that the scenario has him move to it in the end. */
        private final double shift;

        /** [month] made new, made new and repaired, bought, launched: what he would, then does. */
        private final double[] fresh;

        private final double[] made;
        private final double[] wished;
        private final double[] bought;
        private final double[] launched;
        private final double[] cost;
        private final Limit[] limit;
        private double stock;
        private double sum;
        private double uncut;

        private Means(Instance s, AdversaryCost row, Level level) {
            this.row = row;
            item = row.item();
            ceiling =
                    row.ceiling().map(q -> Instance.at(q, level)).orElse(Double.POSITIVE_INFINITY);
            isLaunched =
                    s.c().adversaryFlows().stream()
                            .anyMatch(f -> f.item().equals(item) && f.flow() == Flow.LAUNCHES);
            shift = s.settingOf(Effect.ADVERSARY_SHIFT, item, 0);
            fresh = s.wanted(item, Flow.PRODUCTION, level);
            made = s.wanted(item, Flow.REFURBISHMENT, level);
            for (int t = 0; t < made.length; t++) {
                made[t] += fresh[t];
            }
            wished = made.clone();
            bought = s.wanted(item, Flow.PURCHASE, level);
            launched = s.wanted(item, Flow.LAUNCHES, level);
            power = Experience.power(row.learning().value());
            cost = new double[made.length];
            limit = new Limit[made.length];
            stock = made.length > 0 ? s.wanted(item, Flow.STOCK, level)[0] : 0;
        }

        /** What a unit costs in a month, given what was made before it. */
        private double cost(int t) {
            if (cost[t] == 0) {
                cost[t] = row.cost().value() * Experience.costAt(power, row.madeBefore(), sum);
            }
            return cost[t];
        }

        private void times(int t, double factor) {
            fresh[t] *= factor;
            made[t] *= factor;
            launched[t] *= factor;
        }

        private void plan(int t) {
            cost(t);
            limit[t] = Limit.NOTHING;
            if (made[t] > ceiling) {
                fresh[t] *= ceiling / made[t];
                made[t] = ceiling;
                limit[t] = Limit.PLANTS;
            }
            uncut = made[t] + bought[t];
        }

        private double planned() {
            return uncut;
        }

        private void make(int t, double share) {
            if (share < 1) {
                fresh[t] *= share;
                made[t] *= share;
                bought[t] *= share;
                limit[t] = Limit.MONEY;
            }
            sum += made[t];
            if (isLaunched) {
                stock += made[t] + bought[t];
                launched[t] = Math.min(launched[t], stock);
                stock -= launched[t];
            }
        }

        public String item() {
            return item;
        }

        /** What a unit costs in a month, in his currency. */
        public double costAt(int t) {
            return cost[t];
        }

        /** What he makes in a month, new and repaired. */
        public double madeAt(int t) {
            return made[t];
        }

        /** What he would make in a month if plants and money were no limit. */
        public double wishedAt(int t) {
            return wished[t];
        }

        /** What keeps him from making more in a month. */
        public Limit limitAt(int t) {
            return limit[t];
        }

        /** One of his flows, units a month; nothing for one that money and plants do not limit. */
        Optional<Series> flow(Flow flow) {
            return switch (flow) {
                case PRODUCTION -> Optional.of(Series.of(fresh));
                case REFURBISHMENT ->
                        Optional.of(Series.generate(made.length, t -> made[t] - fresh[t]));
                case PURCHASE -> Optional.of(Series.of(bought));
                case LAUNCHES -> Optional.of(Series.of(launched));
                case STOCK, USE -> Optional.empty();
            };
        }
    }
}
