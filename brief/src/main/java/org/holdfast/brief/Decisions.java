package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.holdfast.model.Answer;
import org.holdfast.model.Decided;
import org.holdfast.model.Decided.Kind;
import org.holdfast.model.Fund;
import org.holdfast.model.Item;
import org.holdfast.model.Origin;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.DecideNow;
import org.holdfast.words.Months;
import org.holdfast.words.Names;

/**
 * The largest decisions of the plan's first twelve months. Decisions on one item in one bloc count
 * together, and an item has one line; they are compared by the item-months that they can supply
 * until the end, at most what the item is short of on the current course. Funds that nobody has
 * agreed to come first: the rest is paid from them.
 */
final class Decisions {
    private static final int EARLY = 12;
    private static final int FUNDS = 2;
    private static final int OF_A_KIND = 2;

    private final Answer answer;
    private final Situation situation;
    private final Windows windows;
    private final int early;
    private final List<Entry> found = new ArrayList<>();

    private Decisions(Answer answer, Situation situation) {
        this.answer = answer;
        this.situation = situation;
        windows = new Windows(answer, situation);
        early = Math.min(EARLY, situation.months());
    }

    /**
     * A decision and what is known of it.
     *
     * @param item index of the item that it serves; −1 for a fund
     * @param worksFrom index of the month in which it first has effect
     * @param until index of the last month in which the plan decides it
     * @param weight item-months that it can supply until the end; EUR million for a fund
     * @param origins rows that it rests on
     */
    record Entry(
            DecideNow.Line line,
            int item,
            int worksFrom,
            int until,
            double weight,
            List<Origin> origins) {
        Entry {
            origins = List.copyOf(origins);
        }
    }

    /** At most {@link DecideNow#MOST} entries, the largest first. */
    static List<Entry> of(Answer answer, Situation situation) {
        var decisions = new Decisions(answer, situation);
        List<Entry> list = decisions.funds().stream().limit(FUNDS).toList();
        decisions.producers();
        decisions.materials();
        decisions.purchases();
        decisions.gifts();
        return decisions.pick(new ArrayList<>(list));
    }

    private List<Entry> pick(List<Entry> chosen) {
        found.sort(Comparator.comparingDouble(Entry::weight).reversed());
        var kinds = new HashMap<Kind, Integer>();
        var served = new HashSet<Integer>();
        for (Entry entry : found) {
            boolean room =
                    chosen.size() < DecideNow.MOST
                            && kinds.getOrDefault(entry.line().kind(), 0) < OF_A_KIND
                            && !served.contains(entry.item());
            if (room) {
                chosen.add(entry);
                kinds.merge(entry.line().kind(), 1, Integer::sum);
                served.add(entry.item());
            }
        }
        return List.copyOf(chosen);
    }

    private List<Entry> funds() {
        var entries = new ArrayList<Entry>();
        for (Fund fund : answer.c().funds()) {
            boolean open =
                    switch (fund.status()) {
                        case PROPOSED, LEVER -> true;
                        case AGREED, YARDSTICK -> false;
                    };
            Series paid = payments(fund.id());
            if (open && paid.sum() > 0) {
                entries.add(
                        new Entry(
                                new DecideNow.Line(
                                        Kind.PAYMENT,
                                        fund.name(),
                                        paid.sum(),
                                        Text.same(""),
                                        Optional.empty(),
                                        paid.sum(),
                                        fund.decidedBy(),
                                        fund.blockedBy(),
                                        Optional.of(at(windows.lastMonthOfMoney()))),
                                -1,
                                first(paid),
                                last(paid),
                                paid.sum(),
                                List.of(fund.origin())));
            }
        }
        entries.sort(Comparator.comparingDouble(Entry::weight).reversed());
        return entries;
    }

    private Series payments(String fund) {
        return answer.plan().plan().all(Kind.PAYMENT).stream()
                .filter(d -> d.subject().equals(fund))
                .map(Decided::quantity)
                .reduce(Series.zero(situation.months()), Series::plus);
    }

    /** What is decided early about one item in one bloc. */
    private static final class Group {
        private double quantity;
        private double euros;
        private double itemMonths;
        private int worksFrom = Integer.MAX_VALUE;
        private int lastMonth;
        private final TreeSet<String> names = new TreeSet<>();
        private final Map<Integer, Double> lengths = new HashMap<>();
        private final List<Origin> origins = new ArrayList<>();
    }

    private void producers() {
        for (Kind kind : List.of(Kind.CONTRACT, Kind.LINE_BY_FIRM, Kind.LINE_BY_PUBLIC)) {
            var groups = new LinkedHashMap<String, Group>();
            for (Situation.Site site : situation.sites()) {
                if (site.item() < 0) {
                    continue;
                }
                for (Decided d : answer.plan().plan().all(kind)) {
                    if (d.subject().equals(site.row().id()) && d.quantity().sum(0, early) > 0) {
                        add(groups, site, kind, d);
                    }
                }
            }
            groups.forEach((key, group) -> entry(kind, key, group));
        }
    }

    private void add(Map<String, Group> groups, Situation.Site site, Kind kind, Decided d) {
        Group group = groups.computeIfAbsent(site.item() + "/" + site.bloc(), key -> new Group());
        boolean contract = kind == Kind.CONTRACT;
        int number = number(d.detail());
        int delay =
                contract
                        ? Windows.contract(site)
                        : Windows.line(site, Math.min(number, site.builds().size() - 1));
        double quantity = d.quantity().sum(0, early);
        int works = first(d.quantity()) + delay;
        int runs = Math.max(0, situation.months() - works);
        group.quantity += quantity;
        group.euros += d.euros().sum(0, early);
        group.itemMonths += quantity * (contract ? Math.min(number, runs) : runs);
        group.worksFrom = Math.min(group.worksFrom, works);
        group.lastMonth = Math.max(group.lastMonth, windows.lastMonth(site.item(), delay));
        group.names.add(site.row().name());
        group.origins.add(site.row().origin());
        if (contract) {
            group.lengths.merge(number, quantity, Double::sum);
        }
    }

    private void entry(Kind kind, String key, Group group) {
        int slash = key.indexOf('/');
        int item = Integer.parseInt(key.substring(0, slash));
        String bloc = key.substring(slash + 1);
        Item row = situation.items().get(item);
        boolean one = group.names.size() == 1;
        Text subject =
                one
                        ? Text.same(group.names.first())
                        : BriefSentences.makers(row.shortName(), Names.of(answer.c(), bloc));
        String use = kind == Kind.LINE_BY_PUBLIC ? "investment" : "procurement";
        Optional<Fund> payer = payer(use, bloc);
        Optional<Integer> length =
                group.lengths.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
        found.add(
                new Entry(
                        new DecideNow.Line(
                                kind,
                                subject,
                                group.quantity,
                                row.unit(),
                                length,
                                group.euros,
                                payer.map(Fund::decidedBy).orElse(BriefSentences.unknownOwner()),
                                payer.map(Fund::blockedBy).orElse(Text.same("")),
                                Optional.of(at(group.lastMonth))),
                        item,
                        group.worksFrom,
                        early - 1,
                        weight(item, group.itemMonths),
                        group.origins));
    }

    private void materials() {
        for (Kind kind : List.of(Kind.LINE_BY_FIRM, Kind.LINE_BY_PUBLIC)) {
            var groups = new LinkedHashMap<String, Group>();
            for (Situation.Feed feed : situation.feeds()) {
                for (Decided d : answer.plan().plan().all(kind)) {
                    List<Integer> items = windows.itemsOf(feed.material());
                    double quantity = d.quantity().sum(0, early);
                    if (!d.subject().equals(feed.row().id()) || quantity <= 0 || items.isEmpty()) {
                        continue;
                    }
                    Group group =
                            groups.computeIfAbsent(
                                    feed.material() + "/" + feed.bloc(), key -> new Group());
                    int build = Math.min(number(d.detail()), feed.builds().size() - 1);
                    int delay = windows.line(feed, build);
                    int works = first(d.quantity()) + delay;
                    group.quantity += quantity;
                    group.euros += d.euros().sum(0, early);
                    group.itemMonths += quantity * Math.max(0, situation.months() - works);
                    group.worksFrom = Math.min(group.worksFrom, works);
                    for (int item : items) {
                        group.lastMonth = Math.max(group.lastMonth, windows.lastMonth(item, delay));
                    }
                    group.names.add(feed.row().name());
                    group.origins.add(feed.row().origin());
                }
            }
            groups.forEach((key, group) -> materialEntry(kind, key, group));
        }
    }

    private void materialEntry(Kind kind, String key, Group group) {
        int slash = key.indexOf('/');
        int material = Integer.parseInt(key.substring(0, slash));
        String bloc = key.substring(slash + 1);
        var row = situation.materials().get(material);
        int item =
                windows.itemsOf(material).stream()
                        .min(
                                Comparator.comparingDouble(
                                        i -> weight(i, 1) / situation.materialUse(i, material)))
                        .orElseThrow();
        Text subject =
                group.names.size() == 1
                        ? Text.same(group.names.first())
                        : BriefSentences.materialMakers(row.name(), Names.of(answer.c(), bloc));
        Optional<Fund> payer =
                payer(kind == Kind.LINE_BY_PUBLIC ? "investment" : "procurement", bloc);
        found.add(
                new Entry(
                        new DecideNow.Line(
                                kind,
                                subject,
                                group.quantity,
                                row.unit(),
                                Optional.empty(),
                                group.euros,
                                payer.map(Fund::decidedBy).orElse(BriefSentences.unknownOwner()),
                                payer.map(Fund::blockedBy).orElse(Text.same("")),
                                Optional.of(at(group.lastMonth))),
                        item,
                        group.worksFrom,
                        early - 1,
                        weight(item, group.itemMonths / situation.materialUse(item, material)),
                        group.origins));
    }

    private void purchases() {
        var groups = new LinkedHashMap<String, Group>();
        for (Situation.Sale sale : situation.sales()) {
            for (Decided d : answer.plan().plan().all(Kind.PURCHASE)) {
                double quantity = d.quantity().sum(0, early);
                if (!d.subject().equals(sale.row().id()) || quantity <= 0 || sale.item() < 0) {
                    continue;
                }
                Group group =
                        groups.computeIfAbsent(sale.item() + "/" + sale.bloc(), key -> new Group());
                group.quantity += quantity;
                group.euros += d.euros().sum(0, early);
                group.worksFrom = Math.min(group.worksFrom, first(d.quantity()) + sale.lag());
                group.lastMonth =
                        Math.max(
                                group.lastMonth,
                                Math.min(sale.to(), windows.lastMonth(sale.item(), sale.lag())));
                group.names.add(sale.row().name());
                group.origins.add(sale.row().origin());
            }
        }
        groups.forEach((key, group) -> {
            int slash = key.indexOf('/');
            int item = Integer.parseInt(key.substring(0, slash));
            String bloc = key.substring(slash + 1);
            Item row = situation.items().get(item);
            Text subject =
                    group.names.size() == 1
                            ? Text.same(group.names.first())
                            : BriefSentences.sellers(row.shortName(), Names.of(answer.c(), bloc));
            Optional<Fund> payer = payer("procurement", bloc);
            found.add(
                    new Entry(
                            new DecideNow.Line(
                                    Kind.PURCHASE,
                                    subject,
                                    group.quantity,
                                    row.unit(),
                                    Optional.empty(),
                                    group.euros,
                                    payer.map(Fund::decidedBy)
                                            .orElse(BriefSentences.unknownOwner()),
                                    payer.map(Fund::blockedBy).orElse(Text.same("")),
                                    Optional.of(at(group.lastMonth))),
                            item,
                            group.worksFrom,
                            early - 1,
                            weight(item, group.quantity),
                            group.origins));
        });
    }

    private void gifts() {
        for (Decided d : answer.plan().plan().all(Kind.GIFT)) {
            double quantity = d.quantity().sum(0, early);
            int item = situation.indexOf(d.detail());
            if (quantity <= 0 || item < 0) {
                continue;
            }
            Item row = situation.items().get(item);
            Text holder = Names.of(answer.c(), d.subject());
            found.add(
                    new Entry(
                            new DecideNow.Line(
                                    Kind.GIFT,
                                    BriefSentences.stockOf(holder, row.shortName()),
                                    quantity,
                                    row.unit(),
                                    Optional.empty(),
                                    0,
                                    BriefSentences.governments(holder),
                                    Text.same(""),
                                    Optional.of(at(windows.lastShort(item)))),
                            item,
                            first(d.quantity()),
                            early - 1,
                            weight(item, quantity),
                            answer.c().stocks().stream()
                                    .filter(s ->
                                            s.holder().equals(d.subject())
                                                    && s.item().equals(d.detail()))
                                    .map(s -> s.giftable().origin())
                                    .toList()));
        }
    }

    /** The fund that pays most for a use in a bloc, for the claimant whose need it is. */
    private Optional<Fund> payer(String use, String bloc) {
        String detail = use + "/" + bloc + "/" + answer.c().settings().ukraine();
        var paid = new HashMap<String, Double>();
        for (Decided d : answer.plan().plan().all(Kind.PAYMENT)) {
            if (d.detail().toLowerCase(Locale.ROOT).equals(detail)) {
                paid.merge(d.subject(), d.quantity().sum(), Double::sum);
            }
        }
        return paid.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
                .flatMap(e ->
                        answer.c().funds().stream()
                                .filter(f -> f.id().equals(e.getKey()))
                                .findFirst());
    }

    /** Units in item-months of the item, weighted; at most what the current course is short of. */
    private double weight(int item, double units) {
        double need = 0;
        for (int t = 0; t < situation.months(); t++) {
            need += Math.max(situation.full(0, item, t), situation.floor(0, item, t));
        }
        double mean = need / situation.months();
        if (mean <= 0) {
            return 0;
        }
        Item row = situation.items().get(item);
        double missing =
                answer.adHoc()
                        .trajectory()
                        .total(
                                answer.c().settings().ukraine(),
                                row.id(),
                                Trajectory.Measure.SHORT_OF_FULL)
                        .sum();
        return Math.min(units, missing) / mean * row.weight();
    }

    private java.time.YearMonth at(int t) {
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

    /** The number that a detail holds: a contract's length, or which expansion of a site. */
    static Optional<Integer> length(String detail) {
        return detail.chars().allMatch(Character::isDigit) && !detail.isEmpty()
                ? Optional.of(Integer.parseInt(detail))
                : Optional.empty();
    }

    private static int number(String detail) {
        return length(detail).orElse(0);
    }
}
