package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Expansion;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Instance.StrikeExposure;
import org.holdfast.model.Producer;

/**
 * One producer: lines ordered, capacity, damage and cover, output and its payment, upkeep.
 * Equations 3, 4, 7 and 9 of docs/method/plan.md, and the advances of 12.
 */
final class Production {
    private final Frame f;
    private final Model m;
    private final Money money;
    final ActiveProducer producer;
    private final boolean[] serves;

    /** [c] what is due for what is made. */
    private final Money.Account[] accounts;

    /** [c][k] lots made in a price step. */
    private final Family[][] output;

    /** [c] lots made. */
    private final Family[] made;

    /** [c] millions of the advance paid, by the month of the order. */
    private final Family[] prepaid;

    final Family capacity;
    final Family damage;
    final Family cover;
    final Family close;
    final Family warm;

    /** In a bound only: what would have to be kept warm and is not. */
    final Family unkept;

    final List<Lines> lines = new ArrayList<>();
    final Contracts contracts;

    final Rows capacityRows;
    private final Rows damageRows;
    private final Rows coverRows;
    private final Rows warmRows;

    /** [k] the output of a price step. */
    private final Rows[] stepRows;

    /** Of what may go to the claimant, where part is held back. */
    private final Rows withheldRows;

    /** [c] */
    private final Rows[] orderedRows;

    Production(Frame frame, Money money, ActiveProducer producer) {
        f = frame;
        m = frame.model();
        this.money = money;
        this.producer = producer;
        String id = producer.row().id();
        int claimants = f.s().claimants().size();
        serves = new boolean[claimants];
        accounts = new Money.Account[claimants];
        output = new Family[claimants][];
        made = new Family[claimants];
        prepaid = new Family[claimants];
        orderedRows = new Rows[claimants];
        for (int c = 0; c < claimants; c++) {
            int claimant = c;
            serves[c] = f.serves(producer, c);
            accounts[c] = money.made(producer.bloc(), c);
            output[c] = new Family[serves[c] ? producer.steps().size() : 0];
            for (int k = 0; k < output[c].length; k++) {
                output[c][k] = m.decided("output", id, c * 8 + k);
            }
            made[c] = m.defined("made", id, c, t -> made(claimant, t));
            prepaid[c] = m.defined("prepaid", id, c, t -> advances(claimant, t));
            orderedRows[c] = m.rows("ordered", id, c);
        }
        capacity = m.state("capacity", id, 0, producer.capacity() / lot());
        damage = m.decided("damage", id, 0);
        cover = m.decided("cover", id, 0);
        close = m.decided("close", id, 0);
        warm = m.decided("warm", id, 0);
        unkept = m.decided("unkept", id, 0);
        for (ExpansionOption expansion : producer.expansions()) {
            lines.add(new Lines(f, expansion, lot(), "", id, lines.size()));
        }
        capacityRows = m.rows("capacity", id, 0);
        damageRows = m.rows("damage", id, 0);
        coverRows = m.rows("cover", id, 0);
        warmRows = m.rows("warm", id, 0);
        withheldRows = m.rows("withheld", id, 0);
        stepRows = new Rows[producer.steps().size()];
        for (int k = 0; k < stepRows.length; k++) {
            stepRows[k] = m.rows("output", id, k);
        }
        contracts = new Contracts(f, money, this);
    }

    /** Lots made for a claimant. */
    Family made(int c) {
        return made[c];
    }

    /** Whether it makes its item for a claimant. */
    boolean serves(int c) {
        return serves[c];
    }

    /** Lots made for all claimants in a month of the window. */
    Expr madeForAll(int t) {
        Expr sum = Expr.ZERO;
        for (Family[] steps : output) {
            for (Family step : steps) {
                sum = sum.plus(step.at(t));
            }
        }
        return sum;
    }

    private Expr made(int c, int t) {
        Expr sum = Expr.ZERO;
        for (Family step : output[c]) {
            sum = sum.plus(step.at(t));
        }
        return sum;
    }

    /** What is paid in month t for what is made when the order has become output. */
    private Expr advances(int c, int t) {
        Expr sum = Expr.ZERO;
        for (int k = 0; k < output[c].length; k++) {
            int made = t + producer.orderLag();
            Expr ordered = output[c][k].at(made).times(f.price(producer, made));
            sum =
                    sum.plus(
                            ordered.times(producer.steps().get(k).factor())
                                    .times(producer.advance()));
        }
        return sum;
    }

    /** Units in a lot; of what is no item of ours, one. */
    double lot() {
        return producer.item() < 0 ? 1 : f.lot(producer.item());
    }

    /** Capacity that is not damaged. */
    private Expr working(int t) {
        return capacity.at(t).minus(damage.at(t));
    }

    /** Writes the columns and rows of the window. */
    void write() {
        boolean any = false;
        for (boolean served : serves) {
            any |= served;
        }
        if (!any) {
            return;
        }
        for (int k = 0; k < lines.size(); k++) {
            order(lines.get(k), producer.expansions().get(k).finance());
        }
        boolean contracted = contracts.write();
        for (int t = f.window().from(); t < f.window().until(); t++) {
            capacity(t);
            if (producer.exposure().isPresent()) {
                exposure(producer.exposure().get(), t);
            }
            output(t);
            if (t + 1 == f.quarterEnd(f.quarter(t))) {
                sustain(f.quarter(t));
                if (contracted) {
                    contracts.take(f.quarter(t));
                }
            }
        }
    }

    private void order(Lines one, Expansion.Finance finance) {
        int longest = f.s().contractLength();
        boolean firm =
                finance != Expansion.Finance.PUBLIC
                        && producer.row().kind() != Producer.Kind.STATE
                        && longest >= producer.minContract();
        boolean open =
                finance != Expansion.Finance.FIRM
                        && (!publicLineNeedsOrder() || longest >= producer.publicMinContract());
        if ((firm || open) && one.left() > 0) {
            one.write(
                    firm,
                    open,
                    producer.lag(),
                    t -> {
                        if (open) {
                            money.invested(producer.bloc())
                                    .due(t, one.byPublic.at(t).times(one.cost()));
                        }
                    });
        }
    }

    /** Whether a line that the public pays needs orders as well. */
    boolean publicLineNeedsOrder() {
        return producer.row().kind() != Producer.Kind.STATE && f.s().publicLineNeedsOrder();
    }

    /** Capacity follows from what stood, what was announced or ordered, and what is closed. */
    private void capacity(int t) {
        m.column(capacity, t);
        if (producer.sustaining() > 0 && closes(t) && !f.window().isOutlook(t)) {
            m.column(close, t);
        }
        Expr added = Expr.of(announced(t));
        for (Lines one : lines) {
            added = added.plus(one.arriving(t));
        }
        Expr stays = capacity.at(t).plus(close.at(t));
        m.equal(capacityRows, t, stays, added.plus(capacity.at(t - 1)));
    }

    /**
     * Closing is what happens to a line that nobody pays for, so it needs no decision and does not
     * wait for the start. It is possible each quarter, and whenever capacity comes back or comes in
     * that may have to be shut again: else a month without money would leave no way out.
     */
    private boolean closes(int t) {
        return t == f.quarter(t) || producer.exposure().isPresent() || announced(t) > 0;
    }

    private double announced(int t) {
        return t < f.window().decideUntil() ? producer.announced().at(t) / lot() : 0;
    }

    /** Damage grows by strikes, less where there is cover, and is repaired. */
    private void exposure(StrikeExposure exposure, int t) {
        m.column(damage, t);
        if (exposure.interceptor() >= 0 && f.claims(0, exposure.interceptor())) {
            m.column(cover, t);
            m.atLeast(coverRows, t, working(t).minus(cover.at(t)), Expr.ZERO);
        }
        double keep = 1 - 1 / exposure.repair() - exposure.loss();
        double spared = exposure.loss() - exposure.coveredLoss();
        Expr before =
                damage.at(t - 1)
                        .times(keep)
                        .plus(capacity.at(t - 1).times(exposure.loss()))
                        .minus(cover.at(t - 1).times(spared));
        m.equal(damageRows, t, damage.at(t), t == 0 ? Expr.ZERO : before);
    }

    private void output(int t) {
        double price = f.price(producer, t);
        for (int c = 0; c < output.length; c++) {
            for (int k = 0; k < output[c].length; k++) {
                m.column(output[c][k], t);
                pay(c, t, output[c][k].at(t), price * producer.steps().get(k).factor());
            }
        }
        double sellable = producer.sellable().at(f.window().foreseen(t));
        for (int k = 0; k < stepRows.length; k++) {
            Expr sum = Expr.ZERO;
            for (Family[] steps : output) {
                sum = steps.length > 0 ? sum.plus(steps[k].at(t)) : sum;
            }
            double width = producer.steps().get(k).share() * sellable;
            m.atMost(stepRows[k], t, sum, working(t).times(width));
        }
        double withheld = producer.withheld().at(f.window().foreseen(t));
        if (withheld > 0 && serves[0]) {
            Expr most = working(t).times((1 - withheld) * sellable);
            m.atMost(withheldRows, t, made(0, t), most);
        }
    }

    /**
     * Advance when ordered, the rest on delivery; the order book of the start has its advance
     * behind it. What an earlier window would have had to order is made as far as it did: its
     * advance is paid.
     *
     * @param lots made for a claimant in a price step
     * @param price millions a lot
     */
    private void pay(int c, int t, Expr lots, double price) {
        int order = t - producer.orderLag();
        double advance = price * producer.advance();
        accounts[c].due(t, lots.times(price - advance));
        if (order >= f.window().from()) {
            accounts[c].due(order, lots.times(advance));
        } else if (order >= 0 && advance > 0) {
            if (!orderedRows[c].has(t)) {
                m.atMost(orderedRows[c], t, Expr.ZERO, prepaid[c].at(order));
            }
            m.plus(orderedRows[c].at(t), lots.times(advance));
        }
    }

    /**
     * Use it, keep it warm or close it: a quarter's output against the least that sustains the
     * line.
     */
    private void sustain(int quarter) {
        int foreseen = f.window().foreseen(quarter);
        double share = producer.sustaining() - f.s().soldElsewhere(producer, foreseen);
        boolean isFree = share <= 0 || share >= producer.sellable().at(foreseen);
        if (isFree || f.window().isOutlook(quarter)) {
            return;
        }
        int end = f.quarterEnd(quarter);
        m.column(warm, quarter, Frame.QUARTER);
        if (f.window().isBound()) {
            m.column(unkept, quarter, Frame.QUARTER);
        }
        Expr used = warm.at(quarter).plus(unkept.at(quarter)).times(end - quarter);
        for (int t = quarter; t < end; t++) {
            used = used.plus(madeForAll(t)).minus(working(t).times(share));
        }
        m.atLeast(warmRows, quarter, used, Expr.ZERO);
        for (int t = quarter; t < end; t++) {
            double cost = f.price(producer, t) * producer.warmCost();
            accounts[0].due(t, warm.at(quarter).times(cost));
        }
    }

    /** Equation 11: a share of the lines' output is reserved for allies' own stocks. */
    static void reserve(Frame f, List<Production> producers) {
        double share = f.s().allyReserve();
        int claimants = f.s().claimants().size();
        if (share <= 0 || claimants < 2) {
            return;
        }
        for (int i = 0; i < f.s().items().size(); i++) {
            boolean ally = false;
            for (int c = 1; c < claimants; c++) {
                ally |= f.claims(c, i);
            }
            if (!ally) {
                continue;
            }
            Rows rows = f.model().rows("reserve", f.s().items().get(i).id(), 0);
            List<Production> makers = new ArrayList<>();
            for (Production one : producers) {
                if (one.producer.item() == i && (one.serves[1] || one.serves[claimants - 1])) {
                    makers.add(one);
                }
            }
            for (int t = f.window().from(); t < f.window().until(); t++) {
                Expr over = Expr.ZERO;
                for (Production one : makers) {
                    double most = (1 - share) * one.producer.sellable().at(f.window().foreseen(t));
                    over = over.plus(one.made[0].at(t)).minus(one.working(t).times(most));
                }
                f.model().atMost(rows, t, over, Expr.ZERO);
            }
        }
    }
}
