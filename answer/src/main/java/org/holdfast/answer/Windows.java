package org.holdfast.answer;

import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveMaterialSource;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.FundBudget;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Trajectory;

/** How long a decision takes to work, and the last month in which it still helps. */
public final class Windows {
    private final Trajectory course;
    private final Instance instance;
    private final int months;

    /**
     * Those of an instance.
     *
     * @param course what today's practice comes to
     */
    public Windows(Instance instance, Trajectory course) {
        this.course = course;
        this.instance = instance;
        months = instance.months();
    }

    /**
     * The last month index in which something that takes so long still helps: it arrives in the
     * last month in which the item is under its floor on the current course; if it cannot, in the
     * last month short of the full need; if it cannot either, in the last month of the period.
     */
    public int lastMonth(int item, int delay) {
        ItemBalance supply =
                ItemBalance.of(
                        course,
                        instance.c().settings().claimant(),
                        instance.items().get(item).id());
        int floor = supply.lastUnderFloor().orElse(-1);
        if (floor >= delay) {
            return floor - delay;
        }
        int full = supply.lastShortOfFull().orElse(-1);
        return Math.max(0, (full >= delay ? full : months - 1) - delay);
    }

    /** Months from a frame contract on existing lines to arrival. */
    public static int contract(ActiveProducer producer) {
        return producer.orderLag() + producer.lag();
    }

    /** Months from ordering a line to the arrival of what it makes. */
    public static int line(ActiveProducer producer, int expansion) {
        return expansion < producer.expansions().size()
                ? producer.expansions().get(expansion).lead() + producer.lag()
                : producer.lag();
    }

    /** Months from ordering a line for a material to the arrival of what is made of it. */
    int line(ActiveMaterialSource materialSource, int expansion) {
        int lead =
                expansion < materialSource.expansions().size()
                        ? materialSource.expansions().get(expansion).lead()
                        : 0;
        return lead
                + instance.producers().stream()
                        .filter(producer -> producer.item() >= 0)
                        .filter(producer ->
                                instance.materialUse(producer.item(), materialSource.material())
                                        > 0)
                        .mapToInt(ActiveProducer::lag)
                        .min()
                        .orElse(0);
    }

    /** The last month in which a fund has money that still buys something that helps. */
    int lastMonthOf(FundBudget budget) {
        int funded = 0;
        for (int t = 0; t < months; t++) {
            if (budget.amounts().get(instance.yearIndex(t)) > 0 && t < budget.end()) {
                funded = t;
            }
        }
        return Math.min(funded, lastMonthOfMoney());
    }

    private int lastMonthOfMoney() {
        int last = 0;
        for (ActiveProducer producer : instance.producers()) {
            if (producer.item() >= 0
                    && (producer.capacity() > 0 || producer.announced().sum() > 0)) {
                last = Math.max(last, lastMonth(producer.item(), contract(producer)));
            }
        }
        for (ActiveOffer offer : instance.offers()) {
            if (offer.item() >= 0) {
                last = Math.max(last, Math.min(offer.to(), lastMonth(offer.item(), offer.lag())));
            }
        }
        return last;
    }

    /** Items that are made of a material. */
    List<Integer> itemsOf(int material) {
        return IntStream.range(0, instance.items().size())
                .filter(i -> instance.materialUse(i, material) > 0)
                .boxed()
                .toList();
    }
}
