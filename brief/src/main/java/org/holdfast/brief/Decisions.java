package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.model.Answer;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Fund;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Origin;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.model.Ties;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.DecideNow;
import org.holdfast.words.Months;
import org.holdfast.words.Names;

/**
 * The largest decisions of the plan's first twelve months. Funds that nobody has agreed to come
 * first: the rest is paid from them. Then what is decided about one item, or one material, in one
 * bloc, by the item-months that it can supply until the end, but no more than the plan gains for
 * that item over the current course. An item comes twice only when others leave room.
 */
final class Decisions {
    private static final int EARLY = 12;
    private static final int FUNDS = 2;

    /** Rows of a subject that are named as its sources. */
    private static final int SOURCES = 3;

    /** Less than this share of a subject's largest decision is not worth a reader's time. */
    private static final double NOTICED = 0.1;

    /** Contracts of a length with less than this share of the quantity do not widen its span. */
    private static final double TOLD = 0.01;

    private final Answer answer;
    private final Instance instance;
    private final Windows windows;
    private final Ties ties;
    private final int early;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private Decisions(Answer answer, Instance instance) {
        this.answer = answer;
        ties = Ties.of(instance, answer.plan().plan());
        this.instance = instance;
        windows = new Windows(answer, instance);
        early = Math.min(EARLY, instance.months());
    }

    /**
     * A decision and what is known of it.
     *
     * @param also other kinds of decision on the same subject, smaller than the first
     * @param fund id of the fund that pays most of it, or that it is about
     * @param worksFrom index of the month in which it first has effect
     * @param until index of the last month in which the plan decides it
     * @param isAmongEquals whether others with the same price and terms could do it as well
     * @param origins rows that it rests on
     */
    record Entry(
            DecideNow.Line line,
            List<DecideNow.Line> also,
            Optional<String> fund,
            int worksFrom,
            int until,
            boolean isAmongEquals,
            List<Origin> origins) {
        Entry {
            also = List.copyOf(also);
            origins = List.copyOf(origins);
        }
    }

    /** What is decided early about one item or material in one place. */
    private static final class Group {
        private final int item;
        private final Text what;
        private final Text unit;
        private final String place;
        private final Map<Kind, Part> parts = new TreeMap<>();
        private final Set<Text> names = new LinkedHashSet<>();
        private final List<Origin> origins = new ArrayList<>();
        private boolean isAmongEquals;

        private Group(int item, Text what, Text unit, String place) {
            this.item = item;
            this.what = what;
            this.unit = unit;
            this.place = place;
        }

        private Part part(Kind kind) {
            return parts.computeIfAbsent(kind, k -> new Part());
        }
    }

    /** One kind of decision in a group. */
    private static final class Part {
        private double quantity;
        private double money;
        private double itemMonths;
        private int worksFrom = Integer.MAX_VALUE;
        private int lastMonth;
        private final Map<Integer, Double> lengths = new TreeMap<>();

        private void add(double units, double millions, double supplied, int works, int last) {
            quantity += units;
            money += millions;
            itemMonths += supplied;
            worksFrom = Math.min(worksFrom, works);
            lastMonth = Math.max(lastMonth, last);
        }

        /** From the shortest contract to the longest, without those that are next to nothing. */
        private Optional<DecideNow.Length> length() {
            IntSummaryStatistics told =
                    lengths.entrySet().stream()
                            .filter(e -> e.getValue() >= TOLD * quantity)
                            .mapToInt(Map.Entry::getKey)
                            .summaryStatistics();
            return told.getCount() == 0
                    ? Optional.empty()
                    : Optional.of(new DecideNow.Length(told.getMin(), told.getMax()));
        }
    }

    /** At most {@link DecideNow#MOST} entries. */
    static List<Entry> of(Answer answer, Instance instance) {
        var decisions = new Decisions(answer, instance);
        decisions.producers();
        decisions.materials();
        decisions.purchases();
        decisions.gifts();
        var chosen = new ArrayList<>(decisions.funds().stream().limit(FUNDS).toList());
        decisions.pick(DecideNow.MOST - chosen.size()).forEach(g -> chosen.add(decisions.entry(g)));
        return List.copyOf(chosen);
    }

    private List<Group> pick(int most) {
        var gains = new HashMap<Integer, Double>();
        for (int i = 0; i < instance.items().size(); i++) {
            gains.put(i, gain(i));
        }
        var sorted = new ArrayList<>(groups.values());
        sorted.sort(
                Comparator.comparingDouble(
                                (Group g) -> Math.min(largest(g), gains.getOrDefault(g.item, 0.0)))
                        .thenComparingDouble(Decisions::largest)
                        .reversed());
        var served = new HashSet<Integer>();
        var first = sorted.stream().filter(g -> served.add(g.item)).limit(most).toList();
        var chosen = new ArrayList<>(first);
        sorted.stream()
                .filter(g -> !first.contains(g))
                .limit(most - (long) first.size())
                .forEach(chosen::add);
        return chosen;
    }

    private static double largest(Group group) {
        return group.parts.values().stream().mapToDouble(p -> p.itemMonths).max().orElse(0);
    }

    /** Item-months of full need that the plan meets and the current course does not, weighted. */
    private double gain(int item) {
        Item row = instance.items().get(item);
        Series before = met(answer.adHoc(), row);
        Series after = met(answer.plan(), row);
        double sum = 0;
        for (int t = 0; t < instance.months(); t++) {
            double need = need(item, t);
            double more = Math.min(after.at(t), need) - Math.min(before.at(t), need);
            sum += need > 0 ? more / need : 0;
        }
        return Math.max(0, sum) * row.weight();
    }

    private Series met(Result result, Item item) {
        String holder = answer.c().settings().claimant();
        return ItemBalance.of(result.trajectory(), holder, item.id()).covered();
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

    private void producers() {
        for (Instance.ActiveProducer producer : instance.producers()) {
            for (Kind kind : List.of(Kind.CONTRACT, Kind.LINE_BY_FIRM, Kind.LINE_BY_PUBLIC)) {
                for (Decision d : decided(kind, producer.row().id())) {
                    if (producer.item() < 0) {
                        continue;
                    }
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
                    Group group = item(producer.item(), producer.bloc());
                    Part part = group.part(kind);
                    part.add(
                            quantity,
                            d.money().sum(0, early),
                            itemMonths(
                                    producer.item(),
                                    quantity * (contract ? Math.min(number, runs) : runs)),
                            works,
                            windows.lastMonth(producer.item(), delay));
                    if (contract) {
                        part.lengths.merge(number, quantity, Double::sum);
                    }
                    group.names.add(producer.row().name());
                    group.isAmongEquals |= ties.makers().contains(producer.row().id());
                    group.origins.add(producer.row().origin());
                }
            }
        }
    }

    private void materials() {
        for (Instance.ActiveMaterialSource materialSource : instance.materialSources()) {
            List<Integer> items = windows.itemsOf(materialSource.material());
            for (Kind kind : List.of(Kind.LINE_BY_FIRM, Kind.LINE_BY_PUBLIC)) {
                for (Decision d : decided(kind, materialSource.row().id())) {
                    if (items.isEmpty()) {
                        continue;
                    }
                    int served =
                            items.stream()
                                    .min(
                                            Comparator.comparingDouble(
                                                    i -> made(i, materialSource.material())))
                                    .orElseThrow();
                    int number =
                            within(
                                    length(d.detail()).orElse(0),
                                    materialSource.expansions().size());
                    int delay = windows.line(materialSource, number);
                    int works = first(d.quantity()) + delay;
                    double quantity = d.quantity().sum(0, early);
                    var material = instance.materials().get(materialSource.material());
                    Group group =
                            groups.computeIfAbsent(
                                    "material/"
                                            + materialSource.material()
                                            + "/"
                                            + materialSource.bloc(),
                                    key ->
                                            new Group(
                                                    served,
                                                    material.name(),
                                                    material.unit(),
                                                    materialSource.bloc()));
                    group.part(kind)
                            .add(
                                    quantity,
                                    d.money().sum(0, early),
                                    quantity
                                            * Math.max(0, instance.months() - works)
                                            * made(served, materialSource.material()),
                                    works,
                                    items.stream()
                                            .mapToInt(i -> windows.lastMonth(i, delay))
                                            .max()
                                            .orElseThrow());
                    group.names.add(materialSource.row().name());
                    group.origins.add(materialSource.row().origin());
                }
            }
        }
    }

    /** Item-months of an item that can be made of one unit of a material. */
    private double made(int item, int material) {
        return itemMonths(item, 1) / instance.materialUse(item, material);
    }

    private void purchases() {
        for (Instance.ActiveOffer offer : instance.offers()) {
            for (Decision d : decided(Kind.PURCHASE, offer.row().id())) {
                if (offer.item() < 0) {
                    continue;
                }
                double quantity = d.quantity().sum(0, early);
                Group group = item(offer.item(), offer.bloc());
                group.part(Kind.PURCHASE)
                        .add(
                                quantity,
                                d.money().sum(0, early),
                                itemMonths(offer.item(), quantity),
                                first(d.quantity()) + offer.lag(),
                                Math.min(offer.to(), windows.lastMonth(offer.item(), offer.lag())));
                group.names.add(offer.row().name());
                group.origins.add(offer.row().origin());
            }
        }
    }

    private void gifts() {
        for (Decision d : answer.plan().plan().all(Kind.GIFT)) {
            double quantity = d.quantity().sum(0, early);
            int item = instance.indexOf(d.detail());
            if (quantity <= 0 || item < 0) {
                continue;
            }
            Group group = item(item, d.subject());
            group.part(Kind.GIFT)
                    .add(
                            quantity,
                            0,
                            itemMonths(item, quantity),
                            first(d.quantity()),
                            windows.lastMonth(item, 0));
            answer.c().stocks().stream()
                    .filter(s -> s.holder().equals(d.subject()) && s.item().equals(d.detail()))
                    .forEach(s -> group.origins.add(s.giftable().origin()));
        }
    }

    private Group item(int item, String place) {
        Item row = instance.items().get(item);
        return groups.computeIfAbsent(
                item + "/" + place, key -> new Group(item, row.name(), row.unit(), place));
    }

    /** Decisions of one kind on one subject that are taken early. */
    private List<Decision> decided(Kind kind, String subject) {
        return answer.plan().plan().all(kind).stream()
                .filter(d -> d.subject().equals(subject) && d.quantity().sum(0, early) > 0)
                .toList();
    }

    private Entry entry(Group group) {
        var lines = new ArrayList<Map.Entry<Kind, Part>>(group.parts.entrySet());
        lines.sort(
                Comparator.comparingDouble((Map.Entry<Kind, Part> e) -> e.getValue().itemMonths)
                        .reversed());
        double least = NOTICED * lines.getFirst().getValue().itemMonths;
        lines.removeIf(e -> e.getValue().itemMonths < least);
        Text place = Names.of(answer.c(), group.place);
        Text subject =
                group.names.size() == 1 && !group.isAmongEquals
                        ? BriefMessages.subject(group.what, group.names.iterator().next())
                        : BriefMessages.subject(group.what, place);
        Kind kind = lines.getFirst().getKey();
        Part part = lines.getFirst().getValue();
        Optional<Fund> payer = kind == Kind.GIFT ? Optional.empty() : payer(kind, group.place);
        Text decides =
                kind == Kind.GIFT
                        ? BriefMessages.governments(place)
                        : payer.map(Fund::decidedBy).orElse(BriefSentences.unknownOwner());
        Text blocks = payer.map(Fund::blockedBy).orElse(Text.same(""));
        List<DecideNow.Line> told =
                lines.stream()
                        .map(e -> line(e.getKey(), e.getValue(), group, subject, decides, blocks))
                        .toList();
        return new Entry(
                told.getFirst(),
                told.subList(1, told.size()),
                payer.map(Fund::id),
                part.worksFrom,
                early - 1,
                group.isAmongEquals,
                group.origins.stream().distinct().limit(SOURCES).toList());
    }

    private DecideNow.Line line(
            Kind kind, Part part, Group group, Text subject, Text decides, Text blocks) {
        return new DecideNow.Line(
                kind,
                subject,
                part.quantity,
                group.unit,
                part.length(),
                answer.c().money(part.money),
                decides,
                blocks,
                Optional.of(at(part.lastMonth)));
    }

    private List<Entry> funds() {
        var paid = new LinkedHashMap<Instance.FundBudget, Series>();
        for (Instance.FundBudget budget : instance.budgets()) {
            boolean open =
                    switch (budget.row().status()) {
                        case PROPOSED, LEVER -> true;
                        case AGREED, YARDSTICK -> false;
                    };
            Series payments = payments(answer, budget.row().id());
            if (open && payments.sum() > 0) {
                paid.put(budget, payments);
            }
        }
        return paid.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble((Map.Entry<Instance.FundBudget, Series> e) ->
                                        e.getValue().sum())
                                .reversed())
                .map(e -> fund(e.getKey(), e.getValue()))
                .toList();
    }

    private Entry fund(Instance.FundBudget budget, Series paid) {
        Fund fund = budget.row();
        return new Entry(
                new DecideNow.Line(
                        Kind.PAYMENT,
                        fund.name(),
                        paid.sum(),
                        Text.same(""),
                        Optional.empty(),
                        answer.c().money(paid.sum()),
                        fund.decidedBy(),
                        fund.blockedBy(),
                        Optional.of(at(windows.lastMonthOf(budget)))),
                List.of(),
                Optional.of(fund.id()),
                first(paid),
                last(paid),
                false,
                List.of(fund.origin()));
    }

    /** What the plan pays from a fund, millions a month. */
    static Series payments(Answer answer, String fund) {
        return answer.plan().plan().all(Kind.PAYMENT).stream()
                .filter(d -> d.subject().equals(fund))
                .map(Decision::quantity)
                .reduce(Series.zero(answer.c().settings().months()), Series::plus);
    }

    /** The fund that pays most for a kind of decision in a bloc, for the claimant in need. */
    private Optional<Fund> payer(Kind kind, String bloc) {
        String use = kind == Kind.LINE_BY_PUBLIC ? "investment" : "procurement";
        String detail = use + "/" + bloc + "/" + answer.c().settings().claimant();
        var paid = new TreeMap<String, Double>();
        for (Decision d : answer.plan().plan().all(Kind.PAYMENT)) {
            if (d.detail().equals(detail)) {
                paid.merge(d.subject(), d.quantity().sum(), Double::sum);
            }
        }
        return paid.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .flatMap(e ->
                        answer.c().funds().stream()
                                .filter(f -> f.id().equals(e.getKey()))
                                .findFirst());
    }

    private YearMonth at(int t) {
        return Months.at(answer.c().settings(), t);
    }

    /** The first month in which something is decided. */
    static int first(Series series) {
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
    static int last(Series series) {
        for (int t = series.months() - 1; t >= 0; t--) {
            if (series.at(t) > 1e-6) {
                return t;
            }
        }
        return 0;
    }

    /** The number that a detail holds: a contract's length, or which expansion of a producer. */
    static Optional<Integer> length(String detail) {
        return detail.chars().allMatch(Character::isDigit) && !detail.isEmpty()
                ? Optional.of(Integer.parseInt(detail))
                : Optional.empty();
    }

    private static int within(int number, int size) {
        return Math.max(0, Math.min(number, size - 1));
    }
}
