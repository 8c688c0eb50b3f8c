package org.holdfast.brief;

import java.util.List;
import org.holdfast.model.Answer;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Situation;
import org.holdfast.model.Situation.Feed;
import org.holdfast.model.Situation.Purse;
import org.holdfast.model.Situation.Sale;
import org.holdfast.model.Situation.Site;

/** How long a decision takes to work, and the last month in which it still helps. */
public final class Windows {
    private final Answer answer;
    private final Situation situation;
    private final int months;

    public Windows(Answer answer, Situation situation) {
        this.answer = answer;
        this.situation = situation;
        months = situation.months();
    }

    /**
     * The last month index in which something that takes so long still helps: it arrives in the
     * last month in which the item is under its floor on the current course; if it cannot, in the
     * last month short of the full need; if it cannot either, in the last month of the period.
     */
    public int lastMonth(int item, int delay) {
        ItemBalance course =
                ItemBalance.of(
                        answer.adHoc().trajectory(),
                        answer.c().settings().claimant(),
                        situation.items().get(item).id());
        int floor = course.lastUnderFloor().orElse(-1);
        if (floor >= delay) {
            return floor - delay;
        }
        int full = course.lastShortOfFull().orElse(-1);
        return Math.max(0, (full >= delay ? full : months - 1) - delay);
    }

    /** Months from a frame contract on existing lines to arrival. */
    public static int contract(Site site) {
        return site.orderLag() + site.lag();
    }

    /** Months from ordering a line to the arrival of what it makes. */
    public static int line(Site site, int build) {
        return build < site.builds().size()
                ? site.builds().get(build).lead() + site.lag()
                : site.lag();
    }

    /** Months from ordering a line for a material to the arrival of what is made of it. */
    int line(Feed feed, int build) {
        int lead = build < feed.builds().size() ? feed.builds().get(build).lead() : 0;
        return lead
                + situation.sites().stream()
                        .filter(site -> site.item() >= 0)
                        .filter(site -> situation.materialUse(site.item(), feed.material()) > 0)
                        .mapToInt(Site::lag)
                        .min()
                        .orElse(0);
    }

    /** The last month in which a fund has money that still buys something that helps. */
    int lastMonthOf(Purse purse) {
        int funded = 0;
        for (int t = 0; t < months; t++) {
            if (purse.amounts().get(situation.yearIndex(t)) > 0 && t < purse.end()) {
                funded = t;
            }
        }
        return Math.min(funded, lastMonthOfMoney());
    }

    private int lastMonthOfMoney() {
        int last = 0;
        for (Site site : situation.sites()) {
            if (site.item() >= 0 && (site.capacity() > 0 || site.announced().sum() > 0)) {
                last = Math.max(last, lastMonth(site.item(), contract(site)));
            }
        }
        for (Sale sale : situation.sales()) {
            if (sale.item() >= 0) {
                last = Math.max(last, Math.min(sale.to(), lastMonth(sale.item(), sale.lag())));
            }
        }
        return last;
    }

    /** Items that are made of a material. */
    List<Integer> itemsOf(int material) {
        return java.util.stream.IntStream.range(0, situation.items().size())
                .filter(i -> situation.materialUse(i, material) > 0)
                .boxed()
                .toList();
    }
}
