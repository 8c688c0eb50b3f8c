package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Experience;
import org.holdfast.model.Instance.ActiveProducer;

/**
 * The frame contracts of one producer, and the guarantee that its lines need. Equations 5 and 6 of
 * docs/method/plan.md.
 */
final class Contracts {
    /** Lengths of frame contracts, months. */
    static final int[] LENGTHS = {12, 36, 60, 120};

    /** Cost of breaking a contract, in item-months of what it would have made. */
    private static final double BREAK = 1;

    private final Frame f;
    private final Model m;
    private final Money money;
    private final Production plant;
    private final ActiveProducer producer;

    /** For lines that the firm pays, one of each length; then for lines that the public pays. */
    private final List<Terms> terms = new ArrayList<>();

    /** By quarter: what of this window's contracts runs, and what their lines cost meanwhile. */
    private final Family active;

    private final Family premium;

    /** By quarter: ordered and not taken, paid; neither taken nor paid; premium not paid. */
    final Family idle;

    final Family broken;
    private final Family unpaid;

    private final Rows activeRows;
    private final Rows premiumRows;
    private final Rows unpaidRows;
    private final Rows takeRows;
    private final Rows firmRows;
    private final Rows publicRows;

    private final Optional<Experience> ageing;

    /** Months until the lines for which contracts are signed can make anything. */
    private final int lead;

    /** [quarter] what earlier windows signed for it, lots a month. */
    private double[] oldLots = {};

    /** [quarter] the same, millions a month for the lines. */
    private double[] oldPremium = {};

    /**
     * Contracts of one kind.
     *
     * @param signed lots a month
     * @param length months
     * @param isForFirm whether they pay for a line; one that the public has paid is not paid again
     * @param line millions a month that they pay for it, for each lot a month
     */
    private record Terms(Family signed, int length, boolean isForFirm, double line) {}

    Contracts(Frame frame, Money money, Production plant) {
        f = frame;
        m = frame.model();
        this.money = money;
        this.plant = plant;
        producer = plant.producer;
        ageing = f.s().experience(producer.item()).filter(row -> row.ageing().value() > 0);
        lead = producer.expansions().isEmpty() ? 0 : producer.expansions().getFirst().lead();
        String id = producer.row().id();
        for (int l = 0; l < LENGTHS.length; l++) {
            Family signed = m.committed("contract", id, l);
            terms.add(new Terms(signed, LENGTHS[l], true, lineOf(LENGTHS[l])));
        }
        // Nobody signs for longer than a line that is paid already asks for.
        int shortest = 0;
        while (shortest < LENGTHS.length && LENGTHS[shortest] < producer.publicMinContract()) {
            shortest++;
        }
        if (shortest < LENGTHS.length) {
            Family signed = m.committed("contract", id, LENGTHS.length);
            terms.add(new Terms(signed, LENGTHS[shortest], false, 0));
        }
        active = m.decided("active", id, 0);
        premium = m.decided("premium", id, 0);
        idle = m.decided("idle", id, 0);
        broken = m.decided("broken", id, 0);
        unpaid = m.decided("premium_unpaid", id, 0);
        activeRows = m.rows("active", id, 0);
        premiumRows = m.rows("premium", id, 0);
        unpaidRows = m.rows("premium_unpaid", id, 0);
        takeRows = m.rows("take", id, 0);
        firmRows = m.rows("guarantee", id, 0);
        publicRows = m.rows("guarantee", id, 1);
    }

    /** Lots a month signed for so many months. */
    Expr signed(int length, int t) {
        Expr sum = Expr.ZERO;
        for (Terms of : terms) {
            sum = of.length == length ? sum.plus(of.signed.at(t)) : sum;
        }
        return sum;
    }

    /** Writes all but what is taken; true if the producer has or had any contract. */
    boolean write() {
        int from = f.window().from();
        boolean needed = false;
        for (int t = from; t < f.window().until(); t++) {
            for (Lines one : plant.lines) {
                needed |= m.has(one.byFirm, t);
                needed |= m.has(one.byPublic, t) && plant.publicLineNeedsOrder();
            }
        }
        double old = 0;
        for (Terms of : terms) {
            old += m.known(of.signed.sum(0, from));
        }
        if (!needed && old <= 0) {
            return false;
        }
        for (int t = from; needed && t < f.window().until(); t++) {
            if (f.decides(t)) {
                sign(t);
            }
        }
        sumOld();
        Expr[] begins = new Expr[oldLots.length];
        Expr[] costs = new Expr[oldLots.length];
        Arrays.fill(begins, Expr.ZERO);
        Arrays.fill(costs, Expr.ZERO);
        sumNew(begins, costs);
        for (int t = from; t < f.window().until(); t += Frame.QUARTER) {
            quarter(t, begins[at(t)], costs[at(t)]);
        }
        return true;
    }

    /** The place of a quarter of the window among them. */
    private int at(int quarter) {
        return (quarter - f.window().from()) / Frame.QUARTER;
    }

    /** Adds up what earlier windows signed for each quarter. */
    private void sumOld() {
        int from = f.window().from();
        int quarters = (f.window().months() + Frame.QUARTER - 1) / Frame.QUARTER;
        oldLots = new double[quarters];
        oldPremium = new double[quarters];
        for (Terms of : terms) {
            for (int signed = 0; signed < from; signed++) {
                double lots = m.past(of.signed, signed);
                if (lots > 0) {
                    int first = firstQuarter(signed);
                    double premium = lots * premiumOf(of, signed);
                    for (int q = 0; q < quarters; q++) {
                        int quarter = from + q * Frame.QUARTER;
                        if (first <= quarter && quarter < first + of.length) {
                            oldLots[q] += lots;
                            oldPremium[q] += premium;
                        }
                    }
                }
            }
        }
    }

    /**
     * Adds up what of this window's contracts begins in each quarter, less what ends.
     *
     * @param begins [quarter] lots a month
     * @param costs [quarter] millions a month for their lines
     */
    private void sumNew(Expr[] begins, Expr[] costs) {
        int from = f.window().from();
        for (Terms of : terms) {
            for (int t = from; t < f.window().until(); t++) {
                if (m.has(of.signed, t)) {
                    Expr lots = of.signed.at(t);
                    Expr cost = lots.times(premiumOf(of, t));
                    int first = at(from + firstQuarter(t - from));
                    int end = first + of.length / Frame.QUARTER;
                    if (first < begins.length) {
                        begins[first] = begins[first].plus(lots);
                        costs[first] = costs[first].plus(cost);
                    }
                    if (end < begins.length) {
                        begins[end] = begins[end].minus(lots);
                        costs[end] = costs[end].minus(cost);
                    }
                }
            }
        }
    }

    /** Orders that are long enough, for at least the required share of each line. */
    private void sign(int t) {
        Expr firm = Expr.ZERO;
        Expr open = Expr.ZERO;
        boolean firmPays = false;
        boolean publicPays = false;
        for (Lines one : plant.lines) {
            firmPays |= m.has(one.byFirm, t);
            publicPays |= m.has(one.byPublic, t) && plant.publicLineNeedsOrder();
            firm = firm.plus(one.byFirm.at(t).times(producer.requiredUtilisation()));
            open = open.plus(one.byPublic.at(t).times(producer.publicUtilisation()));
        }
        if (firmPays) {
            m.atLeast(firmRows, t, sign(t, true, producer.minContract()), firm);
        }
        if (publicPays) {
            // They cost nothing but what is taken, so a point inside would sign for any amount.
            m.equal(publicRows, t, sign(t, false, producer.publicMinContract()), open);
        }
    }

    /** Makes the columns of what is signed in a month; their sum. */
    private Expr sign(int t, boolean isForFirm, int atLeast) {
        Expr sum = Expr.ZERO;
        for (Terms of : terms) {
            boolean isLongEnough = atLeast <= of.length && of.length <= f.s().contractLength();
            if (of.isForFirm == isForFirm && isLongEnough) {
                m.column(of.signed, t);
                sum = sum.plus(of.signed.at(t));
            }
        }
        return sum;
    }

    /**
     * What is under contract in a quarter, what of it is not taken, and what the line costs
     * meanwhile.
     *
     * @param begins lots a month of this window's contracts that begin, less those that end
     * @param costs millions a month for their lines
     */
    private void quarter(int quarter, Expr begins, Expr costs) {
        m.column(active, quarter, Frame.QUARTER);
        m.column(premium, quarter, Frame.QUARTER);
        m.column(idle, quarter, Frame.QUARTER);
        double old = oldPremium[at(quarter)];
        boolean isBreakable = mayBreak(quarter);
        if (isBreakable) {
            m.column(broken, quarter, Frame.QUARTER);
            m.column(unpaid, quarter, Frame.QUARTER);
        }
        follow(activeRows, active, quarter, begins);
        follow(premiumRows, premium, quarter, costs);
        Expr due =
                premium.at(quarter)
                        .minus(unpaid.at(quarter))
                        .plus(old)
                        .plus(idle.at(quarter).times(f.price(producer, quarter)));
        Money.Account account = money.made(producer.bloc(), 0);
        for (int t = quarter; t < f.quarterEnd(quarter); t++) {
            account.due(t, due);
        }
        if (isBreakable) {
            m.atMost(
                    unpaidRows,
                    quarter,
                    unpaid.at(quarter).minus(premium.at(quarter)),
                    Expr.of(old));
        }
    }

    /** Only what was signed in an earlier window can turn out to be unpayable; in a bound, all. */
    private boolean mayBreak(int quarter) {
        return f.window().isBound()
                || (f.window().isOutlook(quarter)
                        ? oldLots[at(quarter)] > 0
                        : f.window().from() > 0);
    }

    private void follow(Rows rows, Family running, int quarter, Expr begins) {
        boolean isFirst = quarter == f.window().from();
        Expr before = isFirst ? Expr.ZERO : running.at(quarter - Frame.QUARTER);
        m.equal(rows, quarter, running.at(quarter), before.plus(begins));
    }

    /** Months until the first quarter that begins when the lead time is over. */
    private int firstQuarter(int signed) {
        return (signed + lead + Frame.QUARTER - 1) / Frame.QUARTER * Frame.QUARTER;
    }

    /**
     * millions a month for each lot a month under contract: the firm's line written off over its
     * length, and what it costs to keep the type up to date that was ordered.
     *
     * @param t month in which it is signed
     */
    private double premiumOf(Terms of, int t) {
        double renewal = ageing.map(row -> row.renewal(lead, of.length)).orElse(0.0);
        return of.line + renewal * f.price(producer, t);
    }

    private double lineOf(int length) {
        double rate = f.s().c().settings().interest();
        double shrink = 1;
        for (int n = 0; n < length; n++) {
            shrink /= 1 + rate;
        }
        double annuity = rate > 0 ? rate / (1 - shrink) : 1.0 / length;
        double cost = plant.lines.isEmpty() ? 0 : plant.lines.getFirst().cost();
        return cost * annuity / Math.max(0.05, producer.requiredUtilisation());
    }

    /** Take or pay: a quarter's output, with what is not taken, against the contracts. */
    void take(int quarter) {
        int end = f.quarterEnd(quarter);
        Expr taken = Expr.ZERO;
        for (int t = quarter; t < end; t++) {
            taken = taken.plus(plant.madeForAll(t));
        }
        Expr all = taken.plus(idle.at(quarter).plus(broken.at(quarter)).times(end - quarter));
        Expr ordered = active.at(quarter).plus(oldLots[at(quarter)]);
        m.atLeast(takeRows, quarter, all, ordered.times(end - quarter));
    }

    /**
     * What breaking a contract counts in the first tier, or leaving out upkeep: the shortfall that
     * it would have met.
     */
    Expr breaking(int t) {
        int i = producer.item();
        if (i < 0) {
            return Expr.ZERO;
        }
        double each = each(i, t);
        return broken.at(t)
                .plus(plant.unkept.at(t))
                .times(each)
                .plus(unpaid.at(t).times(each / f.price(producer, t)));
    }

    /** Item-months that a lot a month would have met. */
    private double each(int i, int t) {
        int foreseen = f.window().foreseen(t);
        double floor = f.s().floor(0, i, foreseen);
        double need = Math.max(floor, 0.1 * f.s().full(0, i, foreseen)) / f.lot(i);
        double weight = f.s().items().get(i).weight() * f.s().discount(t);
        return BREAK * Math.max(0.1, weight) / Math.max(need, 1e-3);
    }

    /** The share of what contracts cost beyond the end that is charged. */
    Expr tail(int t) {
        if (producer.item() < 0) {
            return Expr.ZERO;
        }
        int months = f.s().months();
        double share = f.s().discount(months) * f.s().c().settings().endRule().tailCost();
        Expr sum = Expr.ZERO;
        for (Terms of : terms) {
            int end = Math.max(f.window().until(), months);
            int beyond = Math.max(0, t + lead + of.length - end);
            double cost = share * beyond * (f.price(producer, months) + premiumOf(of, t));
            sum = sum.plus(of.signed.at(t).times(cost));
        }
        return sum;
    }
}
