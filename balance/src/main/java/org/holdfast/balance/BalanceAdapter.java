package org.holdfast.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.AirDefence;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveMaterialSource;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.Expandable;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Instance.StrikeExposure;
import org.holdfast.model.Item;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Substitute;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.model.Way;
import org.jspecify.annotations.Nullable;

/** Turns an instance and a plan into the kernel's arrays, and what it wrote into a trajectory. */
final class BalanceAdapter {
    private static final double[] NO_SHARES = {};

    private final Instance instance;
    private final int months;
    private final List<Integer> producers = new ArrayList<>();
    private final List<Integer> materialSources = new ArrayList<>();
    private final List<Integer> offers = new ArrayList<>();
    private final List<Integer> substitutes = new ArrayList<>();
    private final Map<String, Integer> producerRow = new HashMap<>();
    private final Map<String, Integer> sourceRow = new HashMap<>();
    private final Map<String, Integer> offerRow = new HashMap<>();
    private final Map<String, Integer> claimantRow = new HashMap<>();

    /** Futures whose lines the arrays hold now, so that they are not written again. */
    private List<Instance> written = List.of();

    private @Nullable BalanceArrays writtenTo;

    BalanceAdapter(Instance instance) {
        this.instance = instance;
        months = instance.months();
        for (int j = 0; j < instance.producers().size(); j++) {
            if (instance.producers().get(j).item() >= 0) {
                producerRow.put(instance.producers().get(j).row().id(), producers.size());
                producers.add(j);
            }
        }
        for (int s = 0; s < instance.materialSources().size(); s++) {
            if (instance.materialSources().get(s).material() >= 0) {
                sourceRow.put(instance.materialSources().get(s).row().id(), materialSources.size());
                materialSources.add(s);
            }
        }
        for (int o = 0; o < instance.offers().size(); o++) {
            if (instance.offers().get(o).item() >= 0) {
                offerRow.put(instance.offers().get(o).row().id(), offers.size());
                offers.add(o);
            }
        }
        for (int s = 0; s < instance.c().substitutes().size(); s++) {
            Substitute row = instance.c().substitutes().get(s);
            if (instance.indexOf(row.item()) >= 0 && instance.indexOf(row.by()) >= 0) {
                substitutes.add(s);
            }
        }
        for (int c = 0; c < instance.claimants().size(); c++) {
            claimantRow.put(instance.claimants().get(c), c);
        }
    }

    /** What it was made for. */
    Instance instance() {
        return instance;
    }

    /** Sites that make one of our items, in the order of the kernel's rows. */
    List<ActiveProducer> producers() {
        return producers.stream().map(instance.producers()::get).toList();
    }

    ActiveProducer producer(Instance future, int row) {
        return future.producers().get(producers.get(row));
    }

    List<ActiveMaterialSource> materialSources() {
        return materialSources.stream().map(instance.materialSources()::get).toList();
    }

    List<ActiveOffer> offers() {
        return offers.stream().map(instance.offers()::get).toList();
    }

    ActiveOffer offer(Instance future, int row) {
        return future.offers().get(offers.get(row));
    }

    List<Substitute> substitutes() {
        return substitutes.stream().map(instance.c().substitutes()::get).toList();
    }

    /** The central values in one future, and the plan's decisions. */
    BalanceArrays arrays(Plan plan) {
        BalanceArrays a = room(world(1));
        decide(plan, a);
        double[] all = {1};
        put(List.of(instance), plan, (kind, bloc, t) -> all, a);
        return a;
    }

    /** The central values in one future; nothing is decided. */
    BalanceArrays arrays() {
        return arrays(new Plan(Way.PLAN, instance.scenario(), 0, List.of(), List.of()));
    }

    /** Room for what so many futures bring. */
    World world(int futures) {
        return new World(
                months,
                instance.claimants().size(),
                instance.items().size(),
                producers.size(),
                offers.size(),
                materialSources.size(),
                instance.materials().size(),
                uses().size(),
                substitutes.size(),
                instance.adversaryItems().size(),
                instance.c().raids().size(),
                futures);
    }

    /** Arrays with who belongs to what, and nothing else. */
    BalanceArrays room(World world) {
        List<int[]> uses = uses();
        BalanceArrays a = new BalanceArrays(world, instance.c().settings().shareRule());
        for (int j = 0; j < a.producers; j++) {
            ActiveProducer producer = instance.producers().get(producers.get(j));
            a.producerItem[j] = producer.item();
            a.producerTakes[j] = producer.plans();
            a.producerExposed[j] = producer.exposure().isPresent();
            a.coverItem[j] = producer.exposure().map(StrikeExposure::interceptor).orElse(-1);
            a.coverPerUnit[j] =
                    producer.exposure().map(StrikeExposure::interceptorsPerUnit).orElse(0.0);
            a.lead[producer.item()] = Math.max(a.lead[producer.item()], producer.lag());
        }
        for (int i = 0; i < a.items; i++) {
            a.shelfLife[i] = instance.items().get(i).shelfLife().orElse(0);
        }
        for (int k = a.items; k < a.canBeHeldBack.length; k++) {
            a.canBeHeldBack[k] = instance.canBeHeldBack(k / a.items, k % a.items);
        }
        for (int s = 0; s < a.materialSources; s++) {
            a.sourceMaterial[s] = instance.materialSources().get(materialSources.get(s)).material();
        }
        for (int o = 0; o < a.offers; o++) {
            a.offerItem[o] = instance.offers().get(offers.get(o)).item();
        }
        for (int u = 0; u < a.uses; u++) {
            a.useItem[u] = uses.get(u)[0];
            a.useMaterial[u] = uses.get(u)[1];
            a.itemUses[a.useItem[u]] = true;
        }
        for (int s = 0; s < a.substitutes; s++) {
            a.substituteItem[s] = instance.indexOf(substitutes().get(s).item());
            a.substituteBy[s] = instance.indexOf(substitutes().get(s).by());
        }
        return a;
    }

    /** Pairs of an item and a material that goes into it, in the order of the items. */
    private List<int[]> uses() {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < instance.items().size(); i++) {
            for (int m = 0; m < instance.materials().size(); m++) {
                String item = instance.items().get(i).id();
                String material = instance.materials().get(m).id();
                if (instance.c().materialUse().stream()
                        .anyMatch(u -> u.item().equals(item) && u.material().equals(material))) {
                    found.add(new int[] {i, m});
                }
            }
        }
        return found;
    }

    /**
     * Writes what futures bring; they have the rows of this instance, with other numbers.
     *
     * @param futures one for each column
     * @param plan whose lines come after their own lead times, as far as there is money
     */
    void put(List<Instance> futures, Plan plan, LineMoney money, BalanceArrays a) {
        put(futures, a);
        if (writtenTo != a) {
            written = List.of();
            writtenTo = a;
        }
        boolean isSameMoney = isSame(written, futures, Instance::sharesBudgets);
        Map<String, List<Decision>> lines = lines(plan);
        double[][] drawn = new double[a.futures][months];
        if (!isSameMoney || !isSame(written, futures, Instance::sharesProducers)) {
            for (int j = 0; j < a.producers; j++) {
                int row = j;
                putLines(
                        j,
                        lines.getOrDefault(producer(instance, j).row().id(), List.of()),
                        f -> producer(futures.get(f), row),
                        a.world.announced,
                        a.added,
                        money,
                        drawn);
            }
        }
        if (!isSameMoney || !isSame(written, futures, Instance::sharesMaterialSources)) {
            for (int s = 0; s < a.materialSources; s++) {
                int row = s;
                putLines(
                        s,
                        lines.getOrDefault(materialSource(instance, s).row().id(), List.of()),
                        f -> materialSource(futures.get(f), row),
                        a.world.sourceAnnounced,
                        a.sourceAdded,
                        money,
                        drawn);
            }
        }
        written = List.copyOf(futures);
    }

    /** Writes what futures bring, whatever is planned. */
    private void put(List<Instance> futures, BalanceArrays a) {
        World world = a.world;
        if (isSame(world.written, futures, BalanceAdapter::isOne)) {
            return;
        }
        double[][] drawn = new double[a.futures][months];
        if (!isSame(world.written, futures, Instance::sharesProducers)) {
            putSites(futures, world, drawn);
        }
        if (!isSame(world.written, futures, Instance::sharesMaterialSources)) {
            putFeeds(futures, world, drawn);
        }
        putMaterials(futures, a);
        if (!isSame(world.written, futures, Instance::sharesOffers)) {
            putOffers(futures, world, drawn);
        }
        putStocks(futures, a, drawn);
        if (!isSame(world.written, futures, Instance::sharesNeeds)) {
            putNeeds(futures, world, drawn);
            // Whatever acts on the adversary acts on needs as well.
            putAdversary(futures, world, drawn);
        }
        for (int s = 0; s < a.substitutes; s++) {
            for (int f = 0; f < a.futures; f++) {
                Substitute row = futures.get(f).c().substitutes().get(substitutes.get(s));
                a.world.rate[s][f] = row.rate().value();
                a.world.ceiling[s][f] = row.ceiling().value();
            }
        }
        world.written = List.copyOf(futures);
    }

    @SuppressWarnings("ReferenceEquality") // It is the very future, as another plan had it.
    private static boolean isOne(Instance future, Instance other) {
        return future == other;
    }

    /** Whether each future has in common with the one in its column what a test asks for. */
    private static boolean isSame(
            List<Instance> written, List<Instance> futures, BiPredicate<Instance, Instance> test) {
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

    private void putSites(List<Instance> futures, World w, double[][] drawn) {
        Series[] sellable = new Series[w.futures];
        Series[] withheld = new Series[w.futures];
        Series[] announced = new Series[w.futures];
        for (int j = 0; j < w.producers; j++) {
            for (int f = 0; f < w.futures; f++) {
                ActiveProducer producer = producer(futures.get(f), j);
                w.capacity[j][f] = producer.capacity();
                if (producer.exposure().isPresent()) {
                    StrikeExposure exposure = producer.exposure().get();
                    w.loss[j][f] = exposure.loss();
                    w.coveredLoss[j][f] = exposure.coveredLoss();
                    w.repaired[j][f] = 1 / exposure.repair();
                }
                w.producerLag[j][f] = producer.lag();
                sellable[f] = producer.sellable();
                withheld[f] = producer.withheld();
                announced[f] = producer.announced();
            }
            w.sellable.put(j, sellable, drawn);
            w.withheld.put(j, withheld, drawn);
            w.announced.put(j, announced, drawn);
        }
    }

    /**
     * Writes what is announced at a place, with the lines that a plan builds there.
     *
     * @param in the place in a future
     * @param announced rows that are shared where the plan builds nothing
     */
    private void putLines(
            int row,
            List<Decision> built,
            IntFunction<? extends Expandable> in,
            MonthlyRows announced,
            MonthlyRows added,
            LineMoney money,
            double[][] drawn) {
        if (built.isEmpty()) {
            added.share(row, announced);
            return;
        }
        for (int f = 0; f < drawn.length; f++) {
            in.apply(f).announced().copyInto(drawn[f]);
        }
        for (Decision line : built) {
            int expansion = Integer.parseInt(line.detail());
            addLine(
                    line,
                    f -> in.apply(f).expansions().get(expansion),
                    t -> money.share(line.kind(), in.apply(0).bloc(), t),
                    drawn);
        }
        added.put(row, drawn);
    }

    private void putFeeds(List<Instance> futures, World w, double[][] drawn) {
        Series[] announced = new Series[w.futures];
        for (int s = 0; s < w.materialSources; s++) {
            for (int f = 0; f < w.futures; f++) {
                ActiveMaterialSource source = materialSource(futures.get(f), s);
                w.sourceCapacity[s][f] = source.capacity();
                announced[f] = source.announced();
            }
            w.sourceAnnounced.put(s, announced, drawn);
        }
    }

    private ActiveMaterialSource materialSource(Instance future, int row) {
        return future.materialSources().get(materialSources.get(row));
    }

    private void putMaterials(List<Instance> futures, BalanceArrays a) {
        for (int s = 0; s < a.materialSources; s++) {
            int row = materialSources.get(s);
            for (int f = 0; f < a.futures; f++) {
                ActiveMaterialSource materialSource = futures.get(f).materialSources().get(row);
                a.world.sourceShare[s][f] =
                        futures.get(f).materialShare(materialSource.material())
                                * materialSource.availability();
            }
        }
        for (int m = 0; m < a.materials; m++) {
            for (int f = 0; f < a.futures; f++) {
                a.world.materialStock[m][f] = futures.get(f).materials().get(m).stock().value();
            }
        }
        for (int u = 0; u < a.uses; u++) {
            for (int f = 0; f < a.futures; f++) {
                a.world.use[u][f] = futures.get(f).materialUse(a.useItem[u], a.useMaterial[u]);
            }
        }
    }

    private void putOffers(List<Instance> futures, World a, double[][] drawn) {
        for (int o = 0; o < a.offers; o++) {
            for (int f = 0; f < a.futures; f++) {
                ActiveOffer offer = offer(futures.get(f), o);
                a.offerLag[o][f] = offer.lag();
                a.offerTotal[o][f] = offer.total();
                for (int t = 0; t < months; t++) {
                    drawn[f][t] = offer.monthly(t);
                }
            }
            a.offerMonthly.put(o, drawn);
        }
    }

    private static void putStocks(List<Instance> futures, BalanceArrays a, double[][] drawn) {
        for (int k = 0; k < a.claimants * a.items; k++) {
            int c = k / a.items;
            int i = k % a.items;
            for (int f = 0; f < a.futures; f++) {
                Instance future = futures.get(f);
                a.world.stock[k][f] = future.initialStock(c, i);
                a.world.giftable[k][f] = c == 0 ? 0 : future.giftable(c, i);
                a.world.giftableAlways[k][f] = c == 0 ? 0 : future.giftableAlways(c, i);
                for (int t = 0; t < a.months && a.canBeHeldBack[k]; t++) {
                    drawn[f][t] = future.isHeldBack(c, i, t) ? 1 : 0;
                }
            }
            if (a.canBeHeldBack[k]) {
                a.world.isHeldBack.put(k, drawn);
            }
        }
    }

    private static void putNeeds(List<Instance> futures, World w, double[][] drawn) {
        for (int k = 0; k < w.claimants * w.items; k++) {
            int c = k / w.items;
            int i = k % w.items;
            if (c == 0) {
                put(futures, Tier.FULL, c, i, w.need, k, drawn);
                put(futures, Tier.FLOOR, c, i, w.floor, i, drawn);
            } else {
                put(futures, Tier.OWN_USE, c, i, w.need, k, drawn);
                put(futures, Tier.STOCK_FLOOR, c, i, w.stockFloor, k, drawn);
                put(futures, Tier.STOCK_TARGET, c, i, w.stockTarget, k, drawn);
            }
        }
    }

    private static void put(
            List<Instance> futures,
            Tier tier,
            int c,
            int i,
            MonthlyRows rows,
            int row,
            double[][] drawn) {
        boolean hasAny = false;
        for (Instance future : futures) {
            hasAny |= future.hasNeed(tier, c, i);
        }
        if (!hasAny) {
            rows.clear(row);
            return;
        }
        for (int f = 0; f < drawn.length; f++) {
            futures.get(f).copyNeed(tier, c, i, drawn[f]);
        }
        rows.put(row, drawn);
    }

    private void putAdversary(List<Instance> futures, World w, double[][] drawn) {
        List<Item> theirs = instance.adversaryItems();
        for (int e = 0; e < theirs.size(); e++) {
            Optional<String> id = Optional.of(theirs.get(e).id());
            if (instance.items().stream().noneMatch(ours -> ours.counterpart().equals(id))) {
                continue;
            }
            for (int f = 0; f < drawn.length; f++) {
                drawn[f] = futures.get(f).adversaryUse(theirs.get(e).id());
            }
            w.theirs.put(e, drawn);
        }
        for (int k = 0; k < w.launched.length; k++) {
            for (int f = 0; f < w.futures; f++) {
                AirDefence defence = AirDefence.of(futures.get(f));
                double[] used = futures.get(f).adversaryUse(defence.raids().get(k).item());
                for (int t = 0; t < months; t++) {
                    w.launched[k][f][t] = defence.launched(k, used[t]);
                }
            }
        }
    }

    /** Capacity that a plan builds, by producer or material source, in the order of the plan. */
    private Map<String, List<Decision>> lines(Plan plan) {
        Map<String, List<Decision>> found = new HashMap<>();
        for (Decision d : plan.decisions()) {
            if (d.kind() == Decision.Kind.LINE_BY_FIRM
                    || d.kind() == Decision.Kind.LINE_BY_PUBLIC) {
                if (!producerRow.containsKey(d.subject())) {
                    row(sourceRow, d.subject(), "material source");
                }
                found.computeIfAbsent(d.subject(), subject -> new ArrayList<>()).add(d);
            }
        }
        return found;
    }

    /**
     * Adds a line that a plan builds to what futures bring.
     *
     * @param expansion in a future
     * @param money [future] how much of its money comes in a month
     * @param drawn [future][month]
     */
    private void addLine(
            Decision line,
            IntFunction<ExpansionOption> expansion,
            IntFunction<double[]> money,
            double[][] drawn) {
        int[] lead = new int[drawn.length];
        for (int f = 0; f < lead.length; f++) {
            lead[f] = expansion.apply(f).lead();
        }
        for (int t = 0; t < months; t++) {
            double ordered = Math.max(0, line.quantity().at(t));
            double[] shares = ordered > 0 ? money.apply(t) : NO_SHARES;
            for (int f = 0; f < shares.length; f++) {
                if (t + lead[f] < months) {
                    drawn[f][t + lead[f]] += ordered * shares[f];
                }
            }
        }
    }

    /** How much of the money for a line comes in the month in which it is ordered. */
    interface LineMoney {
        /** [future] shares, to read until the next call. */
        double[] share(Decision.Kind kind, String bloc, int t);
    }

    /** Writes what a plan decides, but for the lines that it builds. */
    void decide(Plan plan, BalanceArrays a) {
        for (Decision decision : plan.decisions()) {
            follow(decision, a);
        }
    }

    /**
     * Writes one line of a plan into the arrays; money and contracts do not move goods. A solver's
     * plan may lie below zero by its tolerance; that counts as zero.
     */
    private void follow(Decision d, BalanceArrays a) {
        switch (d.kind()) {
            case OUTPUT -> {
                int j = row(producerRow, d.subject(), "producer");
                add(a.output, j * a.claimants + claimant(d.detail()), d.quantity());
            }
            case PURCHASE -> {
                int o = row(offerRow, d.subject(), "offer");
                add(a.purchase, o * a.claimants + claimant(d.detail()), d.quantity());
            }
            case GIFT -> add(a.gift, claimant(d.subject()) * a.items + item(d), d.quantity());
            case RELEASE -> add(a.release, claimant(d.subject()) * a.items + item(d), d.quantity());
            case SUBSTITUTE -> add(a.substitute, substituteRow(d), d.quantity());
            case COVERED_CAPACITY ->
                    add(a.covered, row(producerRow, d.subject(), "producer"), d.quantity());
            case CLOSED -> add(a.closed, row(producerRow, d.subject(), "producer"), d.quantity());
            case MATERIAL ->
                    add(a.material, row(sourceRow, d.subject(), "material source"), d.quantity());
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

    private int substituteRow(Decision d) {
        for (int s = 0; s < substitutes.size(); s++) {
            Substitute row = instance.c().substitutes().get(substitutes.get(s));
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

    private int item(Decision d) {
        int i = instance.indexOf(d.detail());
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
                } else if (instance.claims(c, i) || rows.hasFlows(c, i)) {
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
                            instance.claimants().get(c),
                            instance.items().get(i).id(),
                            measure,
                            detail,
                            series));
        }

        private Series read(double[][][] rows, int row) {
            return Series.generate(months, t -> rows[t][row][future]);
        }

        boolean hasFlows(int c, int i) {
            String holder = instance.claimants().get(c);
            String item = instance.items().get(i).id();
            return found.stream()
                    .anyMatch(row -> row.holder().equals(holder) && row.item().equals(item));
        }

        void addFlows(int c, int i) {
            Series onTheWay =
                    inTransit(
                                    c,
                                    r.output,
                                    a.producers,
                                    j -> a.world.producerLag[j][future],
                                    j -> a.producerItem[j] == i)
                            .plus(
                                    inTransit(
                                            c,
                                            r.bought,
                                            a.offers,
                                            o -> a.world.offerLag[o][future],
                                            o -> a.offerItem[o] == i));
            if (onTheWay.sum() > 0) {
                add(c, i, Measure.IN_TRANSIT, "", onTheWay);
            }
            Set<String> blocs = new LinkedHashSet<>();
            instance.producers().forEach(s -> blocs.add(s.bloc()));
            instance.offers().forEach(s -> blocs.add(s.bloc()));
            for (String bloc : blocs) {
                Series arrived =
                        arrivals(
                                c,
                                r.output,
                                a.producers,
                                j -> a.world.producerLag[j][future],
                                j ->
                                        a.producerItem[j] == i
                                                && instance.producers()
                                                        .get(producers.get(j))
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
                                o -> a.world.offerLag[o][future],
                                o ->
                                        a.offerItem[o] == i
                                                && instance.offers()
                                                        .get(offers.get(o))
                                                        .bloc()
                                                        .equals(bloc));
                if (bought.sum() > 0) {
                    add(c, i, Measure.BOUGHT, bloc, bought);
                }
            }
        }

        /** What is on its way: sent in the month or before it, and not arrived by its end. */
        private Series inTransit(
                int c, double[][][] sent, int rows, IntUnaryOperator lag, IntPredicate counts) {
            double[] sum = new double[months];
            for (int row = 0; row < rows; row++) {
                if (!counts.test(row)) {
                    continue;
                }
                int cell = row * a.claimants + c;
                for (int t = 0; t < months; t++) {
                    for (int from = Math.max(0, t - lag.applyAsInt(row) + 1); from <= t; from++) {
                        sum[t] += sent[from][cell][future];
                    }
                }
            }
            return Series.of(sum);
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
            Series floor = Series.generate(months, t -> instance.floor(0, i, t));
            Series full = read(a.world.need.at, i);
            Series used = read(r.used, i);
            add(0, i, Measure.NEED_FLOOR, "", floor);
            add(0, i, Measure.NEED_FULL, "", full);
            add(0, i, Measure.STOCK, "", read(r.stock, i));
            for (int c = 1; c < a.claimants; c++) {
                Series given = read(r.given, c * a.items + i);
                if (given.sum() > 0) {
                    add(0, i, Measure.RECEIVED, instance.claimants().get(c), given);
                }
            }
            add(0, i, Measure.USED, "", used);
            addExpired(0, i);
            Series done = used;
            for (int s = 0; s < a.substitutes; s++) {
                if (a.substituteItem[s] == i) {
                    double rate = a.world.rate[s][future];
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
            Series need = read(a.world.need.at, k);
            Series stock = read(r.stock, k);
            Series used = read(r.used, k);
            add(c, i, Measure.NEED_FULL, "", need);
            add(c, i, Measure.STOCK, "", stock);
            add(c, i, Measure.GIVEN, "", read(r.given, k));
            add(c, i, Measure.USED, "", used);
            addExpired(c, i);
            add(c, i, Measure.SHORT_OF_FULL, "", shortOf(need, used));
            Series floor = Series.generate(months, t -> instance.stockFloor(c, i, t));
            Series target = Series.generate(months, t -> instance.stockTarget(c, i, t));
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
        List<Item> items = instance.adversaryItems();
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
                Series made = instance.adversarySupply(id, levels[l]);
                Series use = wantedByAdversary(id, levels[l], made);
                start[i * n + l] = instance.adversary(id, Flow.STOCK, levels[l]).at(0);
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
            return instance.adversary(item, Flow.LAUNCHES, level);
        }
        return hasFlow(item, Flow.USE) ? instance.adversary(item, Flow.USE, level) : supply;
    }

    private boolean hasFlow(String item, Flow flow) {
        for (AdversaryFlow row : instance.c().adversaryFlows()) {
            if (row.item().equals(item) && row.flow() == flow) {
                return true;
            }
        }
        return false;
    }
}
