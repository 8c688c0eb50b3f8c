package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.holdfast.model.Instance;
import org.holdfast.model.Need;
import org.holdfast.model.SecondOpinion.Line;
import org.holdfast.stochastic.CaseOptions.Option;
import org.holdfast.stochastic.YearNumbers.Kind;

/**
 * A small policy graph of a case: calendar years, and in each year after the first what has been
 * seen by then of two things, whether a gate is open and how much is needed. The chain is taken
 * from futures of the case (as Löhndorf and Shapiro 2019, European Journal of Operational Research
 * 273, 650–661, take theirs from simulated paths): futures of a year in which the same was seen are
 * one node, which has their mean numbers, and its arrows are how many of them go where. The first
 * year is the central case's, in which everything is decided before anything is seen.
 *
 * <p>What it leaves out is on docs/method/second-opinion.md.
 */
final class CaseGraph {
    /** What a wholly missing item-month costs; all else only breaks ties. */
    static final double ITEM_MONTH = 1_000;

    /** The same under the full need. */
    private static final double FULL = 0.1;

    /** A million that is spent. */
    private static final double MILLION = 1e-5;

    /** Needs are low, middle or high. */
    private static final int LEVELS = 3;

    private static final double ALIKE = 1e-9;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double NOTHING = Double.NEGATIVE_INFINITY;

    private final Instance central;
    private final Blocs blocs;
    private final List<Option> options;
    private final int years;

    /** [year][node] numbers; one node in the first year. */
    private final List<List<YearNumbers>> numbers = new ArrayList<>();

    /** [year][node][node of the year after] probability. */
    private final List<double[][]> arrows = new ArrayList<>();

    /** [year] what the mean of all futures comes to. */
    private final List<YearNumbers> mean = new ArrayList<>();

    private final Optional<String> gate;

    private CaseGraph(
            Instance central, Blocs blocs, List<Option> options, int years, Optional<String> gate) {
        this.central = central;
        this.blocs = blocs;
        this.options = options;
        this.years = years;
        this.gate = gate;
    }

    /** The graph of a case, from futures that are instances of the same case. */
    static CaseGraph of(Instance central, List<Instance> futures) {
        Blocs blocs = Blocs.of(central);
        Optional<String> gate = gate(futures);
        CaseGraph graph =
                new CaseGraph(
                        central, blocs, CaseOptions.of(central, blocs), central.years(), gate);
        graph.numbers.add(List.of(YearNumbers.of(central, blocs, 0)));
        graph.mean.add(graph.numbers.getFirst().getFirst());
        int[] before = new int[futures.size()];
        for (int year = 1; year < graph.years; year++) {
            int y = year;
            List<YearNumbers> each =
                    futures.stream().map(f -> YearNumbers.of(f, blocs, y)).toList();
            int[] now = graph.classes(futures, each, year);
            int count = 1 + Arrays.stream(now).max().orElse(0);
            List<YearNumbers> nodes = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                int node = n;
                nodes.add(
                        YearNumbers.mean(
                                IntStream.range(0, now.length)
                                        .filter(f -> now[f] == node)
                                        .mapToObj(each::get)
                                        .toList()));
            }
            graph.arrows.add(counted(before, now, graph.numbers.getLast().size(), count));
            graph.numbers.add(nodes);
            graph.mean.add(YearNumbers.mean(each));
            before = now;
        }
        return graph;
    }

    /** The first years of it. */
    CaseGraph first(int some) {
        CaseGraph cut = new CaseGraph(central, blocs, options, Math.min(some, years), gate);
        cut.numbers.addAll(numbers.subList(0, cut.years));
        cut.arrows.addAll(arrows.subList(0, cut.years - 1));
        cut.mean.addAll(mean.subList(0, cut.years));
        return cut;
    }

    int years() {
        return years;
    }

    /** The fund that is open in some futures and closed in others, if there is one. */
    Optional<String> gate() {
        return gate;
    }

    List<Option> options() {
        return options;
    }

    /** States that a year hands to the next. */
    int states() {
        return before().size();
    }

    /** Lines of an option, in units. */
    Line line(Option option, double lots) {
        double lot =
                option.isFeed()
                        ? central.materials().get(option.subject()).lot()
                        : central.items().get(option.subject()).lot();
        return new Line(
                option.isFeed(),
                option.isFeed()
                        ? central.materials().get(option.subject()).id()
                        : central.items().get(option.subject()).id(),
                option.isFeed() ? "" : blocs.names().get(option.bloc()),
                lots * lot,
                lots * option.cost());
    }

    // ---- what is seen ----

    /** Of the claimant's funds that some futures have and others have not, the largest. */
    private static Optional<String> gate(List<Instance> futures) {
        Map<String, double[]> money = new TreeMap<>();
        for (int f = 0; f < futures.size(); f++) {
            int future = f;
            var ours = YearNumbers.funds(futures.get(f));
            futures.get(f).budgets().stream()
                    .filter(b -> ours.contains(b.row().id()))
                    .forEach(b ->
                            money.computeIfAbsent(b.row().id(), id -> new double[futures.size()])[
                                            future] =
                                    b.amounts().stream().mapToDouble(a -> a).sum());
        }
        return money.entrySet().stream()
                .filter(e ->
                        Arrays.stream(e.getValue()).anyMatch(m -> m == 0)
                                && Arrays.stream(e.getValue()).anyMatch(m -> m > 0))
                .max(Comparator.comparingDouble(e -> Arrays.stream(e.getValue()).sum()))
                .map(Map.Entry::getKey);
    }

    private boolean isOpen(Instance future, int year) {
        return gate.flatMap(id ->
                        future.budgets().stream().filter(b -> b.row().id().equals(id)).findFirst())
                .map(b -> year < b.amounts().size() && b.amounts().get(year) > 0)
                .orElse(false);
    }

    /** Which node each future is in; numbered without gaps. */
    private int[] classes(List<Instance> futures, List<YearNumbers> each, int year) {
        double[] needs = each.stream().mapToDouble(this::need).toArray();
        double[] sorted = needs.clone();
        Arrays.sort(sorted);
        boolean isAlike = sorted[sorted.length - 1] - sorted[0] <= ALIKE * (1 + sorted[0]);
        int[] raw = new int[needs.length];
        for (int f = 0; f < raw.length; f++) {
            int level = 0;
            for (int k = 1; k < LEVELS && !isAlike; k++) {
                level += needs[f] >= sorted[k * sorted.length / LEVELS] ? 1 : 0;
            }
            raw[f] = level + (isOpen(futures.get(f), year) ? LEVELS : 0);
        }
        int[] known = Arrays.stream(raw).distinct().sorted().toArray();
        return Arrays.stream(raw).map(r -> Arrays.binarySearch(known, r)).toArray();
    }

    /**
     * How much is needed, each item by its weight and as a share of what the central case needs.
     */
    private double need(YearNumbers year) {
        double sum = 0;
        for (int i = 0; i < central.items().size(); i++) {
            double whole = 0;
            for (int t = 0; t < central.months(); t++) {
                whole += central.floor(0, i, t) / central.items().get(i).lot();
            }
            double here = year.of(Kind.FLOOR, i);
            sum += whole > 0 ? central.items().get(i).weight() * here / whole : 0;
        }
        return sum;
    }

    private static double[][] counted(int[] before, int[] now, int from, int to) {
        double[][] share = new double[from][to];
        double[] all = new double[from];
        for (int f = 0; f < now.length; f++) {
            share[before[f]][now[f]]++;
            all[before[f]]++;
        }
        for (int n = 0; n < from; n++) {
            for (int k = 0; k < to; k++) {
                share[n][k] /= all[n];
            }
        }
        return share;
    }

    // ---- the programme of a year ----

    /** The graph; lines are decided anew in each node. */
    PolicyGraph graph() {
        return graph(List.of());
    }

    /**
     * The graph.
     *
     * @param most [year] of each option at most so much is ordered; empty if nothing limits it
     */
    PolicyGraph graph(List<double[]> most) {
        GraphWriter writer = new GraphWriter();
        List<int[]> places = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            int y = year;
            places.add(
                    numbers.get(year).stream()
                            .mapToInt(n -> writer.node(y, programme(y, n, most)))
                            .toArray());
        }
        for (int year = 0; year + 1 < years; year++) {
            double[][] share = arrows.get(year);
            for (int n = 0; n < share.length; n++) {
                Map<Integer, Double> next = new LinkedHashMap<>();
                for (int k = 0; k < share[n].length; k++) {
                    if (share[n][k] > 0) {
                        next.put(places.get(year + 1)[k], share[n][k]);
                    }
                }
                writer.after(places.get(year)[n], next);
            }
        }
        return writer.graph();
    }

    /** The mean of all futures, year after year. */
    PolicyGraph meanPath() {
        GraphWriter writer = new GraphWriter();
        for (int year = 0; year < years; year++) {
            writer.node(year, programme(year, mean.get(year), List.of()));
            if (year > 0) {
                writer.after(year - 1, Map.of(year, 1.0));
            }
        }
        return writer.graph();
    }

    /** The name of what is ordered of an option. */
    static String lines(int option) {
        return "lines " + option;
    }

    /** What is handed on, with its value before the first year. */
    private Map<String, Double> before() {
        Map<String, Double> states = new LinkedHashMap<>();
        for (int i = 0; i < central.items().size(); i++) {
            double lot = central.items().get(i).lot();
            states.put("stock " + i, central.initialStock(0, i) / lot);
            double gifts = 0;
            for (int c = 1; c < central.claimants().size(); c++) {
                gifts += largest(c, i) / lot;
            }
            if (gifts > 0) {
                states.put("gifts " + i, gifts);
            }
            double offered = 0;
            for (Instance.ActiveOffer offer : central.offers()) {
                offered += offer.item() == i ? offer.total() / lot : 0;
            }
            if (offered > 0) {
                states.put("offers " + i, offered);
            }
        }
        for (int m = 0; m < central.materials().size(); m++) {
            double lot = central.materials().get(m).lot();
            states.put("material " + m, central.c().materials().get(m).stock().value() / lot);
        }
        for (int k = 0; k < options.size(); k++) {
            states.put("built " + k, 0.0);
            for (int n = 1; n < options.get(k).years(); n++) {
                states.put("coming " + k + " " + n, 0.0);
            }
        }
        states.put("money", 0.0);
        return states;
    }

    private double largest(int claimant, int item) {
        return Math.max(central.giftable(claimant, item), central.giftableAlways(claimant, item));
    }

    private StageProgramme programme(int year, YearNumbers now, List<double[]> most) {
        Map<String, Double> states = before();
        boolean isFirst = year == 0;
        StageBuilder it =
                isFirst
                        ? new StageBuilder()
                        : new StageBuilder(
                                states.keySet().stream()
                                        .map(s -> "in " + s)
                                        .toArray(String[]::new));
        if (isFirst) {
            states.forEach((name, value) -> it.column("in " + name, 0, value, value));
        }
        states.keySet().forEach(name -> it.column(name, 0, 0, INF));
        int[] months = YearNumbers.months(central, year);
        List<Object> spent = new ArrayList<>();
        for (int k = 0; k < options.size(); k++) {
            Option option = options.get(k);
            double limit = most.isEmpty() ? INF : most.get(year)[k];
            it.column(lines(k), 0, 0, Math.min(limit, option.rate() * months.length));
            spend(spent, lines(k), option.cost());
            order(it, k, option);
        }
        for (int i = 0; i < central.items().size(); i++) {
            item(it, i, now, months, states, spent);
        }
        for (int m = 0; m < central.materials().size(); m++) {
            material(it, m, now);
        }
        it.column("spent", MILLION, 0, INF);
        spend(spent, "spent", -1);
        it.row("spent", 0, 0, spent.toArray());
        it.row(
                "money",
                NOTHING,
                now.of(Kind.MONEY, 0),
                "spent",
                1,
                "money",
                1,
                "in money",
                -now.of(Kind.CARRIED, 0));
        return it.build(year + 1 < years ? states.keySet().toArray(String[]::new) : new String[0]);
    }

    private static void spend(List<Object> spent, String column, double price) {
        if (price != 0) {
            spent.add(column);
            spent.add(price);
        }
    }

    /** Lines ordered now make after the option's years; what is ordered in all has a ceiling. */
    private static void order(StageBuilder it, int k, Option option) {
        List<Object> all = new ArrayList<>(List.of("in built " + k, 1, lines(k), 1));
        String last = lines(k);
        for (int n = option.years() - 1; n > 0; n--) {
            String coming = "coming " + k + " " + n;
            it.row(coming, 0, 0, coming, 1, last, -1);
            last = "in " + coming;
            all.add(last);
            all.add(1);
        }
        it.row("built " + k, 0, 0, "built " + k, 1, "in built " + k, -1, last, -1);
        it.row("ceiling " + k, NOTHING, option.ceiling(), all.toArray());
    }

    private void item(
            StageBuilder it,
            int i,
            YearNumbers now,
            int[] months,
            Map<String, Double> states,
            List<Object> spent) {
        double floor = now.of(Kind.FLOOR, i);
        double full = now.of(Kind.FULL, i);
        double worth =
                central.items().get(i).weight()
                        * Arrays.stream(months).mapToDouble(central::discount).average().orElse(1)
                        * months.length;
        it.column("use " + i, 0, 0, full);
        List<Object> stock =
                new ArrayList<>(List.of("stock " + i, 1, "in stock " + i, -1, "use " + i, 1));
        for (int b = 0; b < blocs.count(); b++) {
            int site = i * blocs.count() + b;
            Optional<Integer> option = option(false, i, b);
            double base = now.of(Kind.BASE, site);
            if (base <= 0 && option.isEmpty()) {
                continue;
            }
            String output = "output " + i + " " + b;
            it.column(output, 0, 0, INF);
            List<Object> limit = new ArrayList<>(List.of(output, 1));
            option.ifPresent(k -> {
                limit.add("in built " + k);
                limit.add(-now.of(Kind.SHARE, site));
            });
            it.row(output, NOTHING, base, limit.toArray());
            stock.add(output);
            stock.add(-1);
            spend(spent, output, now.of(Kind.PRICE, site));
        }
        taken(it, "gifts " + i, "gift " + i, now.of(Kind.GIFT, i), states, stock);
        taken(it, "offers " + i, "bought " + i, now.of(Kind.OFFERED, i), states, stock);
        if (states.containsKey("offers " + i)) {
            spend(spent, "bought " + i, now.of(Kind.OFFER_PRICE, i));
        }
        it.row("stock " + i, 0, 0, stock.toArray());
        // As in what is told of a plan: needs derived from supply count with the full need only.
        if (floor > 0 && !central.isCircular(Need.Tier.FLOOR, 0, i)) {
            it.column("short " + i, ITEM_MONTH * worth / floor, 0, INF);
            it.row("floor " + i, floor, INF, "use " + i, 1, "short " + i, 1);
        }
        if (full > 0) {
            it.column("lack " + i, FULL * worth / full, 0, INF);
            it.row("full " + i, full, INF, "use " + i, 1, "lack " + i, 1);
        }
    }

    /** What is taken of something that does not come back. */
    private static void taken(
            StageBuilder it,
            String left,
            String taken,
            double most,
            Map<String, Double> states,
            List<Object> stock) {
        if (states.containsKey(left)) {
            it.column(taken, 0, 0, most);
            it.row(left, 0, 0, left, 1, "in " + left, -1, taken, 1);
            stock.add(taken);
            stock.add(-1);
        }
    }

    private void material(StageBuilder it, int m, YearNumbers now) {
        double lot = central.materials().get(m).lot();
        List<Object> parts = new ArrayList<>(List.of("material " + m, 1, "in material " + m, -1));
        for (int i = 0; i < central.items().size(); i++) {
            double use = central.materialUse(i, m) * central.items().get(i).lot() / lot;
            for (int b = 0; b < blocs.count() && use > 0; b++) {
                int site = i * blocs.count() + b;
                if (now.of(Kind.BASE, site) > 0 || option(false, i, b).isPresent()) {
                    parts.add("output " + i + " " + b);
                    parts.add(use);
                }
            }
        }
        option(true, m, 0)
                .ifPresent(k -> {
                    parts.add("in built " + k);
                    parts.add(-now.of(Kind.FEED, m));
                });
        // what is not used need not be made
        it.row("material " + m, NOTHING, now.of(Kind.SUPPLY, m), parts.toArray());
    }

    private Optional<Integer> option(boolean isFeed, int subject, int bloc) {
        return IntStream.range(0, options.size())
                .filter(k -> {
                    Option o = options.get(k);
                    return o.isFeed() == isFeed && o.subject() == subject && o.bloc() == bloc;
                })
                .boxed()
                .findFirst();
    }
}
