package org.holdfast.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Fund;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Material;
import org.holdfast.model.Origin;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.model.Ties;
import org.holdfast.model.Trajectory;

/**
 * The largest decisions of the plan's first twelve months. Funds that nobody has agreed to come
 * first: the rest is paid from them. Then what is decided about one item, or one material, in one
 * bloc, by the item-months that it can supply until the end, but no more than the plan gains for
 * that item over the current course. An item comes twice only when others leave room.
 */
public final class EarlyDecisions {
    private static final int FUNDS = 2;

    /** Less than this share of a subject's largest decision is not worth a reader's time. */
    private static final double NOTICED = 0.1;

    private final Instance instance;
    private final Plan plan;
    private final Trajectory planned;
    private final Trajectory course;
    private final Windows windows;
    private final Ties ties;
    private final int early;

    private EarlyDecisions(Instance instance, Plan plan, Trajectory planned, Trajectory course) {
        this.instance = instance;
        this.plan = plan;
        this.planned = planned;
        this.course = course;
        ties = Ties.of(instance, plan);
        windows = new Windows(instance, course);
        early = Math.min(EarlyOrder.MONTHS, instance.months());
    }

    /**
     * What is told first.
     *
     * @param funds that nobody has agreed to, the largest first
     * @param groups the others, the most telling first
     */
    public record Told(List<Spending> funds, List<Group> groups) {
        public Told {
            funds = List.copyOf(funds);
            groups = List.copyOf(groups);
        }

        /** Every order and payment that is told, and those of the makers and funds that are. */
        public List<EarlyOrder> orders() {
            Stream<EarlyOrder> paid = funds.stream().map(Spending::order);
            return Stream.concat(paid, groups.stream().flatMap(group -> group.orders().stream()))
                    .distinct()
                    .toList();
        }
    }

    /**
     * What the plan spends of a fund.
     *
     * @param paid millions a month
     * @param lastMonth index of the last month in which its money helps
     */
    public record Spending(Fund fund, Series paid, int lastMonth) {
        /** All its payments, as an order. */
        public EarlyOrder order() {
            return payment(fund);
        }
    }

    private static EarlyOrder payment(Fund fund) {
        return new EarlyOrder(Kind.PAYMENT, fund.id(), "");
    }

    /**
     * What is decided about: an item or a material, in one place.
     *
     * @param item index of the item, or of that which the material serves
     * @param what name of the item or material
     * @param unit what is counted, plural
     * @param place id of the bloc or giver
     */
    public record About(String subject, int item, Text what, Text unit, String place) {}

    /** A maker, seller or source. */
    public record From(String id, Text name) {}

    /** A decision that is taken early; a gift is from nobody that would have to be named. */
    private record Taken(
            About about,
            Kind kind,
            Part part,
            Optional<From> from,
            List<Origin> origins,
            boolean isAmongEquals) {}

    /**
     * What is decided early about one item or material in one place.
     *
     * @param from makers, sellers or sources that it comes from
     * @param origins rows that it rests on
     * @param isAmongEquals whether others with the same price and terms could do it as well
     * @param payer the fund that pays most of the largest decision, if any pays
     */
    public record Group(
            About about,
            Map<Kind, Part> parts,
            List<From> from,
            List<Origin> origins,
            boolean isAmongEquals,
            Optional<Fund> payer) {
        public Group {
            parts = Collections.unmodifiableMap(new TreeMap<>(parts));
            from = List.copyOf(from);
            origins = List.copyOf(origins);
        }

        private static Group of(About about, List<Taken> taken) {
            return new Group(
                    about,
                    taken.stream()
                            .collect(
                                    Collectors.toMap(
                                            Taken::kind, Taken::part, Part::plus, TreeMap::new)),
                    taken.stream().flatMap(one -> one.from().stream()).distinct().toList(),
                    taken.stream().flatMap(one -> one.origins().stream()).toList(),
                    taken.stream().anyMatch(Taken::isAmongEquals),
                    Optional.empty());
        }

        private Group paidBy(Optional<Fund> payer) {
            return new Group(about, parts, from, origins, isAmongEquals, payer);
        }

        /** Name of the item or material. */
        public Text what() {
            return about.what;
        }

        /** What is counted, plural. */
        public Text unit() {
            return about.unit;
        }

        /** Id of the bloc or giver. */
        public String place() {
            return about.place;
        }

        /** Name of the one maker, seller or source that it comes from; empty if there are more. */
        public Optional<Text> name() {
            return from.size() == 1 ? Optional.of(from.getFirst().name()) : Optional.empty();
        }

        /** Its kinds of decision, the largest first, without those that are next to nothing. */
        public List<Map.Entry<Kind, Part>> told() {
            double least = NOTICED * largest();
            return parts.entrySet().stream()
                    .filter(e -> e.getValue().itemMonths >= least)
                    .sorted(
                            Comparator.comparingDouble(
                                            (Map.Entry<Kind, Part> e) -> e.getValue().itemMonths)
                                    .reversed())
                    .toList();
        }

        private double largest() {
            return parts.values().stream().mapToDouble(Part::itemMonths).max().orElse(0);
        }

        /** One kind of decision on it, as an order. */
        public EarlyOrder order(Kind kind) {
            return new EarlyOrder(kind, about.subject, about.place);
        }

        /**
         * The same from the one maker, seller or source that is named; empty if there are more, and
         * of a gift.
         */
        public Optional<EarlyOrder> orderOfOne(Kind kind) {
            return kind != Kind.GIFT && from.size() == 1
                    ? Optional.of(new EarlyOrder(kind, about.subject, from.getFirst().id()))
                    : Optional.empty();
        }

        /** What its payer pays in all, as an order. */
        public Optional<EarlyOrder> paying() {
            return payer.map(EarlyDecisions::payment);
        }

        private List<EarlyOrder> orders() {
            List<EarlyOrder> orders = new ArrayList<>();
            for (Map.Entry<Kind, Part> part : told()) {
                orders.add(order(part.getKey()));
                orderOfOne(part.getKey()).ifPresent(orders::add);
            }
            paying().ifPresent(orders::add);
            return orders;
        }
    }

    /**
     * One kind of decision in a group.
     *
     * @param quantity units; a month for lines and contracts
     * @param money millions; 0 where it is paid for elsewhere
     * @param itemMonths that it can supply until the end, weighted
     * @param worksFrom index of the month in which it first has effect
     * @param lastMonth index of the last month in which it still helps
     * @param lengths units by length in months, of contracts
     */
    public record Part(
            double quantity,
            double money,
            double itemMonths,
            int worksFrom,
            int lastMonth,
            Map<Integer, Double> lengths) {
        public Part {
            lengths = Collections.unmodifiableMap(new TreeMap<>(lengths));
        }

        private Part plus(Part other) {
            Map<Integer, Double> both = new TreeMap<>(lengths);
            other.lengths.forEach((length, units) -> both.merge(length, units, Double::sum));
            return new Part(
                    quantity + other.quantity,
                    money + other.money,
                    itemMonths + other.itemMonths,
                    Math.min(worksFrom, other.worksFrom),
                    Math.max(lastMonth, other.lastMonth),
                    both);
        }
    }

    /**
     * What is told of a plan.
     *
     * @param planned what the plan comes to
     * @param course what today's practice comes to
     */
    public static Told of(Instance instance, Plan plan, Trajectory planned, Trajectory course) {
        var decisions = new EarlyDecisions(instance, plan, planned, course);
        List<Spending> funds = decisions.funds().stream().limit(FUNDS).toList();
        List<Group> chosen = decisions.pick(EarlyOrder.MOST - funds.size());
        return new Told(funds, chosen.stream().map(decisions::paid).toList());
    }

    private Group paid(Group group) {
        Kind kind = group.told().getFirst().getKey();
        return kind == Kind.GIFT ? group : group.paidBy(payer(kind, group.place()));
    }

    private Stream<Group> groups() {
        List<Taken> taken = new ArrayList<>();
        producers(taken);
        materials(taken);
        purchases(taken);
        gifts(taken);
        return taken.stream()
                .collect(
                        Collectors.groupingBy(
                                Taken::about, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> Group.of(group.getKey(), group.getValue()));
    }

    private List<Group> pick(int most) {
        var gains = new HashMap<Integer, Double>();
        for (int i = 0; i < instance.items().size(); i++) {
            gains.put(i, gain(i));
        }
        List<Group> sorted =
                groups().sorted(
                                Comparator.comparingDouble((Group g) ->
                                                Math.min(
                                                        g.largest(),
                                                        gains.getOrDefault(g.about.item, 0.0)))
                                        .thenComparingDouble(Group::largest)
                                        .reversed())
                        .toList();
        var served = new HashSet<Integer>();
        var first = sorted.stream().filter(g -> served.add(g.about.item)).limit(most).toList();
        var chosen = new ArrayList<>(first);
        sorted.stream()
                .filter(g -> !first.contains(g))
                .limit(most - (long) first.size())
                .forEach(chosen::add);
        return chosen;
    }

    /** Item-months of full need that the plan meets and the current course does not, weighted. */
    private double gain(int item) {
        Item row = instance.items().get(item);
        Series before = met(course, row);
        Series after = met(planned, row);
        double sum = 0;
        for (int t = 0; t < instance.months(); t++) {
            double need = need(item, t);
            double more = Math.min(after.at(t), need) - Math.min(before.at(t), need);
            sum += need > 0 ? more / need : 0;
        }
        return Math.max(0, sum) * row.weight();
    }

    private Series met(Trajectory trajectory, Item item) {
        String holder = instance.c().settings().claimant();
        return ItemBalance.of(trajectory, holder, item.id()).covered();
    }

    private double need(int item, int t) {
        return Math.max(instance.full(0, item, t), instance.floor(0, item, t));
    }

    /** Units of an item in item-months, weighted. */
    private double itemMonths(int item, double units) {
        double need = 0;
        for (int t = 0; t < instance.months(); t++) {
            need += need(item, t);
        }
        double mean = need / instance.months();
        return mean > 0 ? units / mean * instance.items().get(item).weight() : 0;
    }

    private void producers(List<Taken> taken) {
        for (Instance.ActiveProducer producer : instance.producers()) {
            int item = producer.item();
            if (item < 0) {
                continue;
            }
            for (Kind kind : List.of(Kind.CONTRACT, Kind.LINE_BY_FIRM, Kind.LINE_BY_PUBLIC)) {
                for (Decision d : decided(kind, producer.row().id())) {
                    boolean contract = kind == Kind.CONTRACT;
                    int number = length(d.detail()).orElse(0);
                    int delay =
                            contract
                                    ? Windows.contract(producer)
                                    : Windows.line(
                                            producer, within(number, producer.expansions().size()));
                    int works = first(d.quantity()) + delay;
                    int runs = Math.max(0, instance.months() - works);
                    double quantity = d.quantity().sum(0, early);
                    taken.add(
                            new Taken(
                                    item(item, producer.bloc()),
                                    kind,
                                    new Part(
                                            quantity,
                                            d.money().sum(0, early),
                                            itemMonths(
                                                    item,
                                                    quantity
                                                            * (contract
                                                                    ? Math.min(number, runs)
                                                                    : runs)),
                                            works,
                                            windows.lastMonth(item, delay),
                                            contract ? Map.of(number, quantity) : Map.of()),
                                    from(producer.row().id(), producer.row().name()),
                                    List.of(producer.row().origin()),
                                    ties.makers().contains(producer.row().id())));
                }
            }
        }
    }

    private void materials(List<Taken> taken) {
        for (Instance.ActiveMaterialSource source : instance.materialSources()) {
            int material = source.material();
            List<Integer> items = windows.itemsOf(material);
            if (items.isEmpty()) {
                continue;
            }
            for (Kind kind : List.of(Kind.LINE_BY_FIRM, Kind.LINE_BY_PUBLIC)) {
                for (Decision d : decided(kind, source.row().id())) {
                    int served =
                            items.stream()
                                    .min(Comparator.comparingDouble(i -> made(i, material)))
                                    .orElseThrow();
                    int number = within(length(d.detail()).orElse(0), source.expansions().size());
                    int delay = windows.line(source, number);
                    int works = first(d.quantity()) + delay;
                    double quantity = d.quantity().sum(0, early);
                    Material row = instance.materials().get(material);
                    taken.add(
                            new Taken(
                                    new About(
                                            row.id(),
                                            served,
                                            row.name(),
                                            row.unit(),
                                            source.bloc()),
                                    kind,
                                    new Part(
                                            quantity,
                                            d.money().sum(0, early),
                                            quantity
                                                    * Math.max(0, instance.months() - works)
                                                    * made(served, material),
                                            works,
                                            items.stream()
                                                    .mapToInt(i -> windows.lastMonth(i, delay))
                                                    .max()
                                                    .orElseThrow(),
                                            Map.of()),
                                    from(source.row().id(), source.row().name()),
                                    List.of(source.row().origin()),
                                    false));
                }
            }
        }
    }

    /** Item-months of an item that can be made of one unit of a material. */
    private double made(int item, int material) {
        return itemMonths(item, 1) / instance.materialUse(item, material);
    }

    private void purchases(List<Taken> taken) {
        for (Instance.ActiveOffer offer : instance.offers()) {
            int item = offer.item();
            if (item < 0) {
                continue;
            }
            for (Decision d : decided(Kind.PURCHASE, offer.row().id())) {
                double quantity = d.quantity().sum(0, early);
                taken.add(
                        new Taken(
                                item(item, offer.bloc()),
                                Kind.PURCHASE,
                                new Part(
                                        quantity,
                                        d.money().sum(0, early),
                                        itemMonths(item, quantity),
                                        first(d.quantity()) + offer.lag(),
                                        Math.min(offer.to(), windows.lastMonth(item, offer.lag())),
                                        Map.of()),
                                from(offer.row().id(), offer.row().name()),
                                List.of(offer.row().origin()),
                                false));
            }
        }
    }

    private void gifts(List<Taken> taken) {
        for (Decision d : plan.all(Kind.GIFT)) {
            double quantity = d.quantity().sum(0, early);
            int item = instance.indexOf(d.detail());
            if (quantity <= 0 || item < 0) {
                continue;
            }
            taken.add(
                    new Taken(
                            item(item, d.subject()),
                            Kind.GIFT,
                            new Part(
                                    quantity,
                                    0,
                                    itemMonths(item, quantity),
                                    first(d.quantity()),
                                    windows.lastMonth(item, 0),
                                    Map.of()),
                            Optional.empty(),
                            instance.c().stocks().stream()
                                    .filter(s -> s.holder().equals(d.subject()))
                                    .filter(s -> s.item().equals(d.detail()))
                                    .map(s -> s.giftable().origin())
                                    .toList(),
                            false));
        }
    }

    private About item(int item, String place) {
        Item row = instance.items().get(item);
        return new About(row.id(), item, row.name(), row.unit(), place);
    }

    private static Optional<From> from(String id, Text name) {
        return Optional.of(new From(id, name));
    }

    /** Decisions of one kind on one subject that are taken early. */
    private List<Decision> decided(Kind kind, String subject) {
        return plan.all(kind).stream()
                .filter(d -> d.subject().equals(subject) && d.quantity().sum(0, early) > 0)
                .toList();
    }

    private List<Spending> funds() {
        var paid = new LinkedHashMap<Instance.FundBudget, Series>();
        for (Instance.FundBudget budget : instance.budgets()) {
            boolean open =
                    switch (budget.row().status()) {
                        case PROPOSED, LEVER -> true;
                        case AGREED, YARDSTICK -> false;
                    };
            Series payments = payments(plan, budget.row().id(), instance.months());
            if (open && payments.sum() > 0) {
                paid.put(budget, payments);
            }
        }
        return paid.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble((Map.Entry<Instance.FundBudget, Series> e) ->
                                        e.getValue().sum())
                                .reversed())
                .map(e ->
                        new Spending(
                                e.getKey().row(), e.getValue(), windows.lastMonthOf(e.getKey())))
                .toList();
    }

    /** What a plan pays from a fund, millions a month. */
    public static Series payments(Plan plan, String fund, int months) {
        return plan.all(Kind.PAYMENT).stream()
                .filter(d -> d.subject().equals(fund))
                .map(Decision::quantity)
                .reduce(Series.zero(months), Series::plus);
    }

    /** The fund that pays most for a kind of decision in a bloc, for the claimant in need. */
    private Optional<Fund> payer(Kind kind, String bloc) {
        String use = kind == Kind.LINE_BY_PUBLIC ? "investment" : "procurement";
        String detail = use + "/" + bloc + "/" + instance.c().settings().claimant();
        var paid = new TreeMap<String, Double>();
        for (Decision d : plan.all(Kind.PAYMENT)) {
            if (d.detail().equals(detail)) {
                paid.merge(d.subject(), d.quantity().sum(), Double::sum);
            }
        }
        return paid.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .flatMap(e -> instance.c().findFund(e.getKey()));
    }

    /** The first month in which something is decided. */
    public static int first(Series series) {
        double most = 0;
        for (int t = 0; t < series.months(); t++) {
            most = Math.max(most, series.at(t));
        }
        for (int t = 0; t < series.months(); t++) {
            if (series.at(t) > 1e-6 * most && series.at(t) > 0) {
                return t;
            }
        }
        return 0;
    }

    /** The last month in which something is decided. */
    public static int last(Series series) {
        for (int t = series.months() - 1; t >= 0; t--) {
            if (series.at(t) > 1e-6) {
                return t;
            }
        }
        return 0;
    }

    /** The number that a detail holds: a contract's length, or which expansion of a producer. */
    public static Optional<Integer> length(String detail) {
        return detail.chars().allMatch(Character::isDigit) && !detail.isEmpty()
                ? Optional.of(Integer.parseInt(detail))
                : Optional.empty();
    }

    private static int within(int number, int size) {
        return Math.max(0, Math.min(number, size - 1));
    }
}
