package org.holdfast.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.Decided;
import org.holdfast.model.Item;
import org.holdfast.model.Need.Tier;
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
import org.holdfast.model.Way;
import org.jspecify.annotations.Nullable;

/** Turns a situation and a plan into the kernel's arrays, and what it wrote into a trajectory. */
final class BalanceAdapter {
    private final Situation situation;
    private final int months;
    private final List<Integer> sites = new ArrayList<>();
    private final List<Integer> feeds = new ArrayList<>();
    private final List<Integer> sales = new ArrayList<>();
    private final List<Integer> substitutes = new ArrayList<>();
    private final Map<String, Integer> siteRow = new HashMap<>();
    private final Map<String, Integer> feedRow = new HashMap<>();
    private final Map<String, Integer> saleRow = new HashMap<>();
    private final Map<String, Integer> claimantRow = new HashMap<>();

    /** What the arrays hold now, so that what has not changed since is not written again. */
    private List<Situation> written = List.of();

    private @Nullable BalanceArrays writtenTo;

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
        for (int s = 0; s < situation.c().substitutes().size(); s++) {
            Substitute row = situation.c().substitutes().get(s);
            if (situation.indexOf(row.item()) >= 0 && situation.indexOf(row.by()) >= 0) {
                substitutes.add(s);
            }
        }
        for (int c = 0; c < situation.claimants().size(); c++) {
            claimantRow.put(situation.claimants().get(c), c);
        }
    }

    /** Sites that make one of our items, in the order of the kernel's rows. */
    List<Site> sites() {
        return sites.stream().map(situation.sites()::get).toList();
    }

    Site site(Situation future, int row) {
        return future.sites().get(sites.get(row));
    }

    List<Feed> feeds() {
        return feeds.stream().map(situation.feeds()::get).toList();
    }

    List<Sale> sales() {
        return sales.stream().map(situation.sales()::get).toList();
    }

    Sale sale(Situation future, int row) {
        return future.sales().get(sales.get(row));
    }

    List<Substitute> substitutes() {
        return substitutes.stream().map(situation.c().substitutes()::get).toList();
    }

    /** The central values in one future, and the plan's decisions. */
    BalanceArrays arrays(Plan plan) {
        BalanceArrays a = room(1);
        decide(plan, a);
        double[][] all = new double[months][1];
        for (double[] month : all) {
            month[0] = 1;
        }
        put(List.of(situation), plan, (kind, bloc) -> all, a);
        return a;
    }

    /** The central values in one future; nothing is decided. */
    BalanceArrays arrays() {
        return arrays(new Plan(Way.PLAN, situation.scenario(), 0, List.of(), List.of()));
    }

    /** Arrays with who belongs to what, and nothing else. */
    BalanceArrays room(int futures) {
        List<int[]> uses = uses();
        BalanceArrays a =
                new BalanceArrays(
                        months,
                        situation.claimants().size(),
                        situation.items().size(),
                        sites.size(),
                        sales.size(),
                        feeds.size(),
                        situation.materials().size(),
                        uses.size(),
                        substitutes.size(),
                        futures,
                        situation.c().settings().shareRule());
        for (int j = 0; j < a.sites; j++) {
            Site site = situation.sites().get(sites.get(j));
            a.siteItem[j] = site.item();
            a.siteTakes[j] = site.plans();
            a.siteExposed[j] = site.danger().isPresent();
            a.coverItem[j] = site.danger().map(Danger::interceptor).orElse(-1);
            a.coverPerUnit[j] = site.danger().map(Danger::interceptorsPerUnit).orElse(0.0);
            a.lead[site.item()] = Math.max(a.lead[site.item()], site.lag());
        }
        for (int i = 0; i < a.items; i++) {
            a.shelfLife[i] = situation.items().get(i).shelfLife().orElse(0);
        }
        for (int s = 0; s < a.feeds; s++) {
            a.feedMaterial[s] = situation.feeds().get(feeds.get(s)).material();
        }
        for (int o = 0; o < a.offers; o++) {
            a.offerItem[o] = situation.sales().get(sales.get(o)).item();
        }
        for (int u = 0; u < a.uses; u++) {
            a.useItem[u] = uses.get(u)[0];
            a.useMaterial[u] = uses.get(u)[1];
            a.itemUses[a.useItem[u]] = true;
        }
        for (int s = 0; s < a.substitutes; s++) {
            a.substituteItem[s] = situation.indexOf(substitutes().get(s).item());
            a.substituteBy[s] = situation.indexOf(substitutes().get(s).by());
        }
        return a;
    }

    /** Pairs of an item and a material that goes into it, in the order of the items. */
    private List<int[]> uses() {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < situation.items().size(); i++) {
            for (int m = 0; m < situation.materials().size(); m++) {
                String item = situation.items().get(i).id();
                String material = situation.materials().get(m).id();
                if (situation.c().materialUse().stream()
                        .anyMatch(u -> u.item().equals(item) && u.material().equals(material))) {
                    found.add(new int[] {i, m});
                }
            }
        }
        return found;
    }

    /**
     * Writes what futures bring; they have the rows of this situation, with other numbers.
     *
     * @param futures one for each column
     * @param plan whose lines come after their own lead times, as far as there is money
     */
    void put(List<Situation> futures, Plan plan, LineMoney money, BalanceArrays a) {
        double[][] drawn = new double[a.futures][months];
        if (writtenTo != a) {
            written = List.of();
            writtenTo = a;
        }
        boolean isSameMoney = isSame(futures, Situation::sharesPurses);
        Map<String, List<Decided>> lines = lines(plan);
        if (!isSameMoney || !isSame(futures, Situation::sharesSites)) {
            putSites(futures, lines, money, a, drawn);
        }
        if (!isSameMoney || !isSame(futures, Situation::sharesFeeds)) {
            putFeeds(futures, lines, money, a, drawn);
        }
        putMaterials(futures, a);
        if (!isSame(futures, Situation::sharesSales)) {
            putOffers(futures, a, drawn);
        }
        putStocks(futures, a);
        if (!isSame(futures, Situation::sharesNeeds)) {
            putNeeds(futures, a, drawn);
        }
        for (int s = 0; s < a.substitutes; s++) {
            for (int f = 0; f < a.futures; f++) {
                Substitute row = futures.get(f).c().substitutes().get(substitutes.get(s));
                a.rate[s][f] = row.rate().value();
                a.ceiling[s][f] = row.ceiling().value();
            }
        }
        written = List.copyOf(futures);
    }

    /** Whether each future has in common with the one in its column what a test asks for. */
    private boolean isSame(List<Situation> futures, BiPredicate<Situation, Situation> test) {
        if (written.size() != futures.size()) {
            return false;
        }
        for (int f = 0; f < written.size(); f++) {
            if (!test.test(futures.get(f), written.get(f))) {
                return false;
            }
        }
        return true;
    }

    private void putSites(
            List<Situation> futures,
            Map<String, List<Decided>> lines,
            LineMoney money,
            BalanceArrays a,
            double[][] drawn) {
        for (int j = 0; j < a.sites; j++) {
            for (int f = 0; f < a.futures; f++) {
                Site site = site(futures.get(f), j);
                a.capacity[j][f] = site.capacity();
                if (site.danger().isPresent()) {
                    Danger danger = site.danger().get();
                    a.loss[j][f] = danger.loss();
                    a.coveredLoss[j][f] = danger.coveredLoss();
                    a.repaired[j][f] = 1 / danger.repair();
                }
                a.siteLag[j][f] = site.lag();
                site.sellable().copyInto(drawn[f]);
            }
            a.sellable.put(j, drawn);
            for (int f = 0; f < a.futures; f++) {
                site(futures.get(f), j).announced().copyInto(drawn[f]);
            }
            Site base = site(situation, j);
            int row = j;
            for (Decided line : lines.getOrDefault(base.row().id(), List.of())) {
                int build = Integer.parseInt(line.detail());
                double[][] shares = money.shares(line.kind(), base.bloc());
                addLine(line, f -> site(futures.get(f), row).builds().get(build), shares, drawn);
            }
            a.added.put(j, drawn);
        }
    }

    private void putFeeds(
            List<Situation> futures,
            Map<String, List<Decided>> lines,
            LineMoney money,
            BalanceArrays a,
            double[][] drawn) {
        for (int s = 0; s < a.feeds; s++) {
            int row = feeds.get(s);
            for (int f = 0; f < a.futures; f++) {
                Feed feed = futures.get(f).feeds().get(row);
                a.feedCapacity[s][f] = feed.capacity();
                feed.announced().copyInto(drawn[f]);
            }
            Feed base = situation.feeds().get(row);
            for (Decided line : lines.getOrDefault(base.row().id(), List.of())) {
                int build = Integer.parseInt(line.detail());
                double[][] shares = money.shares(line.kind(), base.bloc());
                addLine(
                        line,
                        f -> futures.get(f).feeds().get(row).builds().get(build),
                        shares,
                        drawn);
            }
            a.feedAdded.put(s, drawn);
        }
    }

    private void putMaterials(List<Situation> futures, BalanceArrays a) {
        for (int s = 0; s < a.feeds; s++) {
            int row = feeds.get(s);
            for (int f = 0; f < a.futures; f++) {
                Feed feed = futures.get(f).feeds().get(row);
                a.feedShare[s][f] =
                        futures.get(f).materialShare(feed.material()) * feed.availability();
            }
        }
        for (int m = 0; m < a.materials; m++) {
            for (int f = 0; f < a.futures; f++) {
                a.materialStock[m][f] = futures.get(f).materials().get(m).stock().value();
            }
        }
        for (int u = 0; u < a.uses; u++) {
            for (int f = 0; f < a.futures; f++) {
                a.use[u][f] = futures.get(f).materialUse(a.useItem[u], a.useMaterial[u]);
            }
        }
    }

    private void putOffers(List<Situation> futures, BalanceArrays a, double[][] drawn) {
        for (int o = 0; o < a.offers; o++) {
            for (int f = 0; f < a.futures; f++) {
                Sale sale = sale(futures.get(f), o);
                a.offerLag[o][f] = sale.lag();
                a.offerTotal[o][f] = sale.total();
                for (int t = 0; t < months; t++) {
                    boolean open = sale.from() <= t && t <= sale.to();
                    drawn[f][t] = open ? sale.monthly() : 0;
                }
            }
            a.offerMonthly.put(o, drawn);
        }
    }

    private static void putStocks(List<Situation> futures, BalanceArrays a) {
        for (int k = 0; k < a.claimants * a.items; k++) {
            int c = k / a.items;
            int i = k % a.items;
            for (int f = 0; f < a.futures; f++) {
                Situation future = futures.get(f);
                a.stock[k][f] = future.initialStock(c, i);
                a.giftable[k][f] = c == 0 ? 0 : future.giftable(c, i);
            }
        }
    }

    private static void putNeeds(List<Situation> futures, BalanceArrays a, double[][] drawn) {
        for (int k = 0; k < a.claimants * a.items; k++) {
            int c = k / a.items;
            int i = k % a.items;
            for (int f = 0; f < a.futures; f++) {
                futures.get(f).copyNeed(c == 0 ? Tier.FULL : Tier.OWN_USE, c, i, drawn[f]);
            }
            a.need.put(k, drawn);
            if (c == 0) {
                for (int f = 0; f < a.futures; f++) {
                    futures.get(f).copyNeed(Tier.FLOOR, c, i, drawn[f]);
                }
                a.floor.put(i, drawn);
            }
        }
    }

    /** Capacity that a plan builds, by producer or material source, in the order of the plan. */
    private Map<String, List<Decided>> lines(Plan plan) {
        Map<String, List<Decided>> found = new HashMap<>();
        for (Decided d : plan.decisions()) {
            if (d.kind() == Decided.Kind.LINE_BY_FIRM || d.kind() == Decided.Kind.LINE_BY_PUBLIC) {
                if (!siteRow.containsKey(d.subject())) {
                    row(feedRow, d.subject(), "material source");
                }
                found.computeIfAbsent(d.subject(), subject -> new ArrayList<>()).add(d);
            }
        }
        return found;
    }

    /**
     * Adds a line that a plan builds to what futures bring.
     *
     * @param shares [month][future] how much of its money comes
     * @param drawn [future][month]
     */
    private void addLine(
            Decided line, IntFunction<Build> build, double[][] shares, double[][] drawn) {
        for (int f = 0; f < drawn.length; f++) {
            int lead = build.apply(f).lead();
            for (int t = 0; t + lead < months; t++) {
                double ordered = Math.max(0, line.quantity().at(t));
                if (ordered > 0) {
                    drawn[f][t + lead] += ordered * shares[t][f];
                }
            }
        }
    }

    /** How much of the money for a line comes in the month in which it is ordered. */
    interface LineMoney {
        /** [month][future] shares, to read until the next call. */
        double[][] shares(Decided.Kind kind, String bloc);
    }

    /** Writes what a plan decides, but for the lines that it builds. */
    void decide(Plan plan, BalanceArrays a) {
        for (Decided decided : plan.decisions()) {
            follow(decided, a);
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
                    BROKEN,
                    KEPT_WARM,
                    PAYMENT -> {}
        }
    }

    private void add(double[][] plan, int row, Series quantity) {
        for (int t = 0; t < months; t++) {
            plan[t][row] += Math.max(0, quantity.at(t));
        }
    }

    private int substituteRow(Decided d) {
        for (int s = 0; s < substitutes.size(); s++) {
            Substitute row = situation.c().substitutes().get(substitutes.get(s));
            if (row.item().equals(d.subject()) && row.by().equals(d.detail())) {
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
                    rows.addClaimant(i);
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

        private Series read(double[][][] rows, int row) {
            return Series.generate(months, t -> rows[t][row][future]);
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
                                j -> a.siteLag[j][future],
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
                                o -> a.offerLag[o][future],
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
                int c, double[][][] sent, int rows, IntUnaryOperator lag, IntPredicate counts) {
            double[] sum = new double[months];
            for (int row = 0; row < rows; row++) {
                if (!counts.test(row)) {
                    continue;
                }
                int cell = row * a.claimants + c;
                for (int t = lag.applyAsInt(row); t < months; t++) {
                    sum[t] += sent[t - lag.applyAsInt(row)][cell][future];
                }
            }
            return Series.of(sum);
        }

        void addClaimant(int i) {
            Series floor = Series.generate(months, t -> situation.floor(0, i, t));
            Series full = read(a.need.at, i);
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
            addExpired(0, i);
            Series done = used;
            for (int s = 0; s < a.substitutes; s++) {
                if (a.substituteItem[s] == i) {
                    double rate = a.rate[s][future];
                    Series units = read(r.substituted, s);
                    Series work = Series.generate(months, t -> units.at(t) / rate);
                    add(0, i, Measure.SUBSTITUTED, substitutes().get(s).by(), work);
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
            Series need = read(a.need.at, k);
            Series stock = read(r.stock, k);
            Series used = read(r.used, k);
            add(c, i, Measure.NEED_FULL, "", need);
            add(c, i, Measure.STOCK, "", stock);
            add(c, i, Measure.GIVEN, "", read(r.given, k));
            add(c, i, Measure.USED, "", used);
            addExpired(c, i);
            add(c, i, Measure.SHORT_OF_FULL, "", shortOf(need, used));
            Series floor = Series.generate(months, t -> situation.stockFloor(c, i, t));
            Series target = Series.generate(months, t -> situation.stockTarget(c, i, t));
            add(c, i, Measure.SHORT_OF_FLOOR, "", shortOf(floor, stock));
            add(c, i, Measure.SHORT_OF_TARGET, "", shortOf(target, stock));
        }

        private void addExpired(int c, int i) {
            Series expired = read(r.expired, c * a.items + i);
            if (expired.sum() > 0) {
                add(c, i, Measure.EXPIRED, "", expired);
            }
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
