package org.holdfast.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.Decided;
import org.holdfast.model.Item;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;
import org.holdfast.model.Situation.Build;
import org.holdfast.model.Situation.Danger;
import org.holdfast.model.Situation.Feed;
import org.holdfast.model.Situation.Level;
import org.holdfast.model.Situation.Sale;
import org.holdfast.model.Situation.Site;
import org.holdfast.model.Substitute;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;

/** Turns a situation and a plan into the kernel's arrays, and what it wrote into a trajectory. */
final class BalanceAdapter {
    private final Situation situation;
    private final int months;
    private final List<Integer> sites = new ArrayList<>();
    private final List<Integer> feeds = new ArrayList<>();
    private final List<Integer> sales = new ArrayList<>();
    private final List<Substitute> substitutes = new ArrayList<>();
    private final Map<String, Integer> siteRow = new HashMap<>();
    private final Map<String, Integer> feedRow = new HashMap<>();
    private final Map<String, Integer> saleRow = new HashMap<>();
    private final Map<String, Integer> claimantRow = new HashMap<>();

    BalanceAdapter(Situation situation) {
        this.situation = situation;
        months = situation.months();
        for (int j = 0; j < situation.sites().size(); j++) {
            if (situation.sites().get(j).item() >= 0) {
                siteRow.put(situation.sites().get(j).row().id(), sites.size());
                sites.add(j);
            }
        }
        for (int s = 0; s < situation.feeds().size(); s++) {
            if (situation.feeds().get(s).material() >= 0) {
                feedRow.put(situation.feeds().get(s).row().id(), feeds.size());
                feeds.add(s);
            }
        }
        for (int o = 0; o < situation.sales().size(); o++) {
            if (situation.sales().get(o).item() >= 0) {
                saleRow.put(situation.sales().get(o).row().id(), sales.size());
                sales.add(o);
            }
        }
        substitutes.addAll(substitutes(situation));
        for (int c = 0; c < situation.claimants().size(); c++) {
            claimantRow.put(situation.claimants().get(c), c);
        }
    }

    /** Sites that make one of our items, in the order of the kernel's rows. */
    List<Site> sites() {
        return sites(situation);
    }

    List<Site> sites(Situation future) {
        return sites.stream().map(future.sites()::get).toList();
    }

    List<Feed> feeds() {
        return feeds.stream().map(situation.feeds()::get).toList();
    }

    List<Sale> sales() {
        return sales(situation);
    }

    List<Sale> sales(Situation future) {
        return sales.stream().map(future.sales()::get).toList();
    }

    List<Substitute> substitutes() {
        return List.copyOf(substitutes);
    }

    /** The same central values in every future, and the plan's decisions. */
    BalanceArrays arrays(Plan plan, int futures) {
        BalanceArrays a = arrays(futures);
        decide(plan, a);
        for (int f = 0; f < futures; f++) {
            build(plan, situation, LineMoney.ALL, a, f);
        }
        return a;
    }

    /** The same central values in every future; nothing is decided. */
    BalanceArrays arrays(int futures) {
        BalanceArrays a = room(futures);
        for (int f = 0; f < futures; f++) {
            put(situation, a, f);
        }
        return a;
    }

    /** Arrays with who belongs to what, and nothing else. */
    BalanceArrays room(int futures) {
        BalanceArrays a =
                new BalanceArrays(
                        months,
                        situation.claimants().size(),
                        situation.items().size(),
                        sites.size(),
                        sales.size(),
                        feeds.size(),
                        situation.materials().size(),
                        substitutes.size(),
                        futures,
                        situation.c().settings().shareRule());
        for (int j = 0; j < a.sites; j++) {
            Site site = situation.sites().get(sites.get(j));
            a.siteItem[j] = site.item();
            a.siteTakes[j] = site.plans();
            a.coverItem[j] = site.danger().map(Danger::interceptor).orElse(-1);
            a.coverPerUnit[j] = site.danger().map(Danger::interceptorsPerUnit).orElse(0.0);
        }
        for (int s = 0; s < a.feeds; s++) {
            a.feedMaterial[s] = situation.feeds().get(feeds.get(s)).material();
        }
        for (int o = 0; o < a.offers; o++) {
            a.offerItem[o] = situation.sales().get(sales.get(o)).item();
        }
        for (int s = 0; s < a.substitutes; s++) {
            a.substituteItem[s] = situation.indexOf(substitutes.get(s).item());
            a.substituteBy[s] = situation.indexOf(substitutes.get(s).by());
        }
        return a;
    }

    /** Writes what one future brings; it has the rows of this situation, with other numbers. */
    void put(Situation future, BalanceArrays a, int f) {
        int n = a.futures;
        for (int j = 0; j < a.sites; j++) {
            Site site = future.sites().get(sites.get(j));
            int k = j * n + f;
            a.capacity[k] = site.capacity();
            a.loss[k] = 0;
            a.coveredLoss[k] = 0;
            a.repaired[k] = 0;
            if (site.danger().isPresent()) {
                Danger danger = site.danger().get();
                a.loss[k] = danger.loss();
                a.coveredLoss[k] = danger.coveredLoss();
                a.repaired[k] = 1 / danger.repair();
            }
            a.siteLag[k] = site.lag();
            for (int t = 0; t < months; t++) {
                a.added[(j * months + t) * n + f] = site.announced().at(t);
                a.sellable[(j * months + t) * n + f] = site.sellable().at(t);
            }
        }
        for (int s = 0; s < a.feeds; s++) {
            Feed feed = future.feeds().get(feeds.get(s));
            double share = future.materialShare(feed.material()) * feed.availability();
            a.feedCapacity[s * n + f] = feed.capacity();
            for (int t = 0; t < months; t++) {
                a.feedAdded[(s * months + t) * n + f] = feed.announced().at(t);
                a.feedShare[(s * months + t) * n + f] = share;
            }
        }
        for (int o = 0; o < a.offers; o++) {
            Sale sale = future.sales().get(sales.get(o));
            a.offerLag[o * n + f] = sale.lag();
            a.offerTotal[o * n + f] = sale.total();
            for (int t = sale.from(); t <= sale.to(); t++) {
                a.offerMonthly[(o * months + t) * n + f] = sale.monthly();
            }
        }
        for (int m = 0; m < a.materials; m++) {
            a.materialStock[m * n + f] = future.materials().get(m).stock().value();
            for (int i = 0; i < a.items; i++) {
                a.use[(i * a.materials + m) * n + f] = future.materialUse(i, m);
            }
        }
        for (int c = 0; c < a.claimants; c++) {
            for (int i = 0; i < a.items; i++) {
                int k = c * a.items + i;
                a.stock[k * n + f] = future.initialStock(c, i);
                a.giftable[k * n + f] = c == 0 ? 0 : future.giftable(c, i);
                for (int t = 0; t < months; t++) {
                    a.need[(k * months + t) * n + f] =
                            c == 0 ? future.full(c, i, t) : future.ownUse(c, i, t);
                }
            }
        }
        List<Substitute> rows = substitutes(future);
        for (int s = 0; s < a.substitutes; s++) {
            a.rate[s * n + f] = rows.get(s).rate().value();
            a.ceiling[s * n + f] = rows.get(s).ceiling().value();
        }
    }

    private static List<Substitute> substitutes(Situation s) {
        return s.c().substitutes().stream()
                .filter(r -> s.indexOf(r.item()) >= 0 && s.indexOf(r.by()) >= 0)
                .toList();
    }

    /** How much of the money for a line comes in the month in which it is ordered. */
    @FunctionalInterface
    interface LineMoney {
        /** All of it. */
        LineMoney ALL = (kind, bloc, t) -> 1;

        double share(Decided.Kind kind, String bloc, int t);
    }

    /** Writes what a plan decides, but for the lines that it builds. */
    void decide(Plan plan, BalanceArrays a) {
        for (Decided decided : plan.decisions()) {
            follow(decided, a);
        }
    }

    /** Adds the lines that a plan builds to what one future brings, after its own lead times. */
    void build(Plan plan, Situation future, LineMoney money, BalanceArrays a, int f) {
        for (Decided d : plan.decisions()) {
            if (d.kind() != Decided.Kind.LINE_BY_FIRM && d.kind() != Decided.Kind.LINE_BY_PUBLIC) {
                continue;
            }
            Integer j = siteRow.get(d.subject());
            int row = j != null ? j : row(feedRow, d.subject(), "material source");
            double[] added = j != null ? a.added : a.feedAdded;
            List<Build> builds =
                    j != null
                            ? future.sites().get(sites.get(row)).builds()
                            : future.feeds().get(feeds.get(row)).builds();
            String bloc =
                    j != null
                            ? future.sites().get(sites.get(row)).bloc()
                            : future.feeds().get(feeds.get(row)).bloc();
            int lead = builds.get(Integer.parseInt(d.detail())).lead();
            for (int t = 0; t + lead < months; t++) {
                double ordered = Math.max(0, d.quantity().at(t));
                if (ordered > 0) {
                    added[(row * months + t + lead) * a.futures + f] +=
                            ordered * money.share(d.kind(), bloc, t);
                }
            }
        }
    }

    /**
     * Writes one line of a plan into the arrays; money and contracts do not move goods. A solver's
     * plan may lie below zero by its tolerance; that counts as zero.
     */
    private void follow(Decided d, BalanceArrays a) {
        switch (d.kind()) {
            case OUTPUT -> {
                int j = row(siteRow, d.subject(), "producer");
                add(a.output, j * a.claimants + claimant(d.detail()), d.quantity());
            }
            case PURCHASE -> {
                int o = row(saleRow, d.subject(), "offer");
                add(a.purchase, o * a.claimants + claimant(d.detail()), d.quantity());
            }
            case GIFT -> add(a.gift, claimant(d.subject()) * a.items + item(d), d.quantity());
            case RELEASE -> add(a.release, claimant(d.subject()) * a.items + item(d), d.quantity());
            case SUBSTITUTE -> add(a.substitute, substituteRow(d), d.quantity());
            case COVERED_CAPACITY ->
                    add(a.covered, row(siteRow, d.subject(), "producer"), d.quantity());
            case CLOSED -> add(a.closed, row(siteRow, d.subject(), "producer"), d.quantity());
            case MATERIAL ->
                    add(a.material, row(feedRow, d.subject(), "material source"), d.quantity());
            case LINE_BY_FIRM,
                    LINE_BY_PUBLIC,
                    COVER,
                    CAPACITY,
                    CONTRACT,
                    NOT_TAKEN,
                    KEPT_WARM,
                    PAYMENT -> {}
        }
    }

    private void add(double[] array, int row, Series quantity) {
        for (int t = 0; t < months; t++) {
            array[row * months + t] += Math.max(0, quantity.at(t));
        }
    }

    private int substituteRow(Decided d) {
        for (int s = 0; s < substitutes.size(); s++) {
            if (substitutes.get(s).item().equals(d.subject())
                    && substitutes.get(s).by().equals(d.detail())) {
                return s;
            }
        }
        throw new IllegalArgumentException(
                "the case has no substitute of " + d.subject() + " by " + d.detail());
    }

    private int claimant(String id) {
        return row(claimantRow, id, "holder");
    }

    private int item(Decided d) {
        int i = situation.indexOf(d.detail());
        if (i < 0) {
            throw new IllegalArgumentException("no item of ours: '" + d.detail() + "'");
        }
        return i;
    }

    private static int row(Map<String, Integer> rows, String id, String what) {
        Integer row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no such " + what + ": '" + id + "'");
        }
        return row;
    }

    /** What the kernel wrote for one future, holder by holder, and the adversary beside it. */
    Trajectory trajectory(BalanceArrays a, BalanceTrace r, int future) {
        Rows rows = new Rows(a, r, future);
        for (int c = 0; c < a.claimants; c++) {
            for (int i = 0; i < a.items; i++) {
                rows.addFlows(c, i);
                if (c == 0) {
                    rows.addUkraine(i);
                } else if (situation.claims(c, i) || rows.hasFlows(c, i)) {
                    rows.addAlly(c, i);
                }
            }
        }
        addAdversary(rows.found);
        return new Trajectory(months, rows.found);
    }

    /** Gathers the rows of a trajectory. */
    private final class Rows {
        private final BalanceArrays a;
        private final BalanceTrace r;
        private final int future;
        private final List<Trajectory.Row> found = new ArrayList<>();

        Rows(BalanceArrays a, BalanceTrace r, int future) {
            this.a = a;
            this.r = r;
            this.future = future;
        }

        private void add(int c, int i, Measure measure, String detail, Series series) {
            found.add(
                    new Trajectory.Row(
                            situation.claimants().get(c),
                            situation.items().get(i).id(),
                            measure,
                            detail,
                            series));
        }

        private Series read(double[] array, int row) {
            return Series.generate(months, t -> array[(row * months + t) * a.futures + future]);
        }

        boolean hasFlows(int c, int i) {
            String holder = situation.claimants().get(c);
            String item = situation.items().get(i).id();
            return found.stream()
                    .anyMatch(row -> row.holder().equals(holder) && row.item().equals(item));
        }

        void addFlows(int c, int i) {
            Set<String> blocs = new LinkedHashSet<>();
            situation.sites().forEach(s -> blocs.add(s.bloc()));
            situation.sales().forEach(s -> blocs.add(s.bloc()));
            for (String bloc : blocs) {
                Series arrived =
                        arrivals(
                                c,
                                r.output,
                                a.sites,
                                j -> a.siteLag[j * a.futures + future],
                                j ->
                                        a.siteItem[j] == i
                                                && situation
                                                        .sites()
                                                        .get(sites.get(j))
                                                        .bloc()
                                                        .equals(bloc));
                if (arrived.sum() > 0) {
                    add(c, i, Measure.ARRIVED, bloc, arrived);
                }
                Series bought =
                        arrivals(
                                c,
                                r.bought,
                                a.offers,
                                o -> a.offerLag[o * a.futures + future],
                                o ->
                                        a.offerItem[o] == i
                                                && situation
                                                        .sales()
                                                        .get(sales.get(o))
                                                        .bloc()
                                                        .equals(bloc));
                if (bought.sum() > 0) {
                    add(c, i, Measure.BOUGHT, bloc, bought);
                }
            }
        }

        private Series arrivals(
                int c, double[] sent, int rows, IntUnaryOperator lag, IntPredicate counts) {
            double[] sum = new double[months];
            for (int row = 0; row < rows; row++) {
                if (!counts.test(row)) {
                    continue;
                }
                int cell = (row * a.claimants + c) * months;
                for (int t = lag.applyAsInt(row); t < months; t++) {
                    sum[t] += sent[(cell + t - lag.applyAsInt(row)) * a.futures + future];
                }
            }
            return Series.of(sum);
        }

        void addUkraine(int i) {
            Series floor = Series.generate(months, t -> situation.floor(0, i, t));
            Series full = read(a.need, i);
            Series used = read(r.used, i);
            add(0, i, Measure.NEED_FLOOR, "", floor);
            add(0, i, Measure.NEED_FULL, "", full);
            add(0, i, Measure.STOCK, "", read(r.stock, i));
            for (int c = 1; c < a.claimants; c++) {
                Series given = read(r.given, c * a.items + i);
                if (given.sum() > 0) {
                    add(0, i, Measure.RECEIVED, situation.claimants().get(c), given);
                }
            }
            add(0, i, Measure.USED, "", used);
            Series done = used;
            for (int s = 0; s < a.substitutes; s++) {
                if (a.substituteItem[s] == i) {
                    double rate = a.rate[s * a.futures + future];
                    Series units = read(r.substituted, s);
                    Series work = Series.generate(months, t -> units.at(t) / rate);
                    add(0, i, Measure.SUBSTITUTED, substitutes.get(s).by(), work);
                    done = done.plus(work);
                }
            }
            add(0, i, Measure.SHORT_OF_FLOOR, "", shortOf(floor, done));
            add(0, i, Measure.SHORT_OF_FULL, "", shortOf(full, done));
            Series cover = read(r.cover, i);
            if (cover.sum() > 0) {
                add(0, i, Measure.COVER, "", cover);
            }
        }

        void addAlly(int c, int i) {
            int k = c * a.items + i;
            Series need = read(a.need, k);
            Series stock = read(r.stock, k);
            Series used = read(r.used, k);
            add(c, i, Measure.NEED_FULL, "", need);
            add(c, i, Measure.STOCK, "", stock);
            add(c, i, Measure.GIVEN, "", read(r.given, k));
            add(c, i, Measure.USED, "", used);
            add(c, i, Measure.SHORT_OF_FULL, "", shortOf(need, used));
            Series floor = Series.generate(months, t -> situation.stockFloor(c, i, t));
            Series target = Series.generate(months, t -> situation.stockTarget(c, i, t));
            add(c, i, Measure.SHORT_OF_FLOOR, "", shortOf(floor, stock));
            add(c, i, Measure.SHORT_OF_TARGET, "", shortOf(target, stock));
        }

        private Series shortOf(Series need, Series there) {
            return Series.generate(months, t -> Math.max(0, need.at(t) - there.at(t)));
        }
    }

    private void addAdversary(List<Trajectory.Row> rows) {
        List<Item> items = situation.adversaryItems();
        Level[] levels = Level.values();
        int n = levels.length;
        double[] supply = new double[items.size() * months * n];
        double[] wanted = new double[items.size() * months * n];
        double[] start = new double[items.size() * n];
        double[] used = new double[items.size() * months * n];
        double[] stock = new double[items.size() * months * n];
        for (int i = 0; i < items.size(); i++) {
            for (int l = 0; l < n; l++) {
                String id = items.get(i).id();
                Series made = situation.adversarySupply(id, levels[l]);
                Series use = wantedByAdversary(id, levels[l], made);
                start[i * n + l] = situation.adversary(id, Flow.STOCK, levels[l]).at(0);
                for (int t = 0; t < months; t++) {
                    supply[(i * months + t) * n + l] = made.at(t);
                    wanted[(i * months + t) * n + l] = use.at(t);
                }
            }
        }
        BalanceKernel.runAdversary(items.size(), months, n, supply, wanted, start, used, stock);
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).id();
            for (int l = 0; l < n; l++) {
                rows.add(adversaryRow(id, Measure.ADVERSARY_SUPPLY, levels, l, supply, i));
                rows.add(adversaryRow(id, Measure.ADVERSARY_USE, levels, l, used, i));
                rows.add(adversaryRow(id, Measure.ADVERSARY_STOCK, levels, l, stock, i));
            }
        }
    }

    private Trajectory.Row adversaryRow(
            String item, Measure measure, Level[] levels, int l, double[] from, int i) {
        Series series = Series.generate(months, t -> from[(i * months + t) * levels.length + l]);
        return new Trajectory.Row(
                Balance.ADVERSARY, item, measure, Balance.detail(levels[l]), series);
    }

    /** Launches if the case has a row for them, else use, else all that comes. */
    private Series wantedByAdversary(String item, Level level, Series supply) {
        if (hasFlow(item, Flow.LAUNCHES)) {
            return situation.adversary(item, Flow.LAUNCHES, level);
        }
        return hasFlow(item, Flow.USE) ? situation.adversary(item, Flow.USE, level) : supply;
    }

    private boolean hasFlow(String item, Flow flow) {
        for (AdversaryFlow row : situation.c().adversaryFlows()) {
            if (row.item().equals(item) && row.flow() == flow) {
                return true;
            }
        }
        return false;
    }
}
