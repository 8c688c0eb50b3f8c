package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.words.BindingSentences;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;

/** What binds, in the first two tiers: a table of limits by year, and where money stops. */
final class Limits {
    private static final int MOST = 9;
    private static final int OF_A_KIND = 3;

    private Limits() {}

    /** One limit over the years. */
    private record Limit(
            Binding.Kind kind,
            String subject,
            Text per,
            ObjectiveTier tier,
            Map<Integer, Double> gains) {
        double most() {
            return gains.values().stream().mapToDouble(g -> g).max().orElse(0);
        }
    }

    static void write(Page page) {
        Language language = page.language();
        List<Limit> limits = limits(page);
        List<Limit> shown = pick(limits);
        List<Text> subjects =
                shown.stream().map(l -> subject(page, l)).distinct().limit(3).toList();
        page.section(
                "limits",
                Labels.WHAT_STANDS_IN_THE_WAY,
                BindingSentences.title(subjects, language));
        leadTime(page);
        if (limits.stream().anyMatch(l -> isMoney(l.kind()))
                || !page.answer().binding().isEmpty()) {
            money(page, limits);
        }
        for (ObjectiveTier tier : List.of(ObjectiveTier.FLOOR, ObjectiveTier.FULL)) {
            List<Limit> rows = shown.stream().filter(l -> l.tier() == tier).toList();
            if (!rows.isEmpty()) {
                table(page, rows, tier);
            }
        }
        int left = limits.size() - shown.size();
        if (left > 0) {
            page.remark(BriefSentences.otherLimits(left, language));
        }
        page.end();
    }

    private static boolean isMoney(Binding.Kind kind) {
        return switch (kind) {
            case MONEY, INVESTMENT -> true;
            case MATERIAL, CAPACITY, BUILDING_RATE, LEAD_TIME, OFFER, GIFT, STOCK -> false;
        };
    }

    private static List<Limit> limits(Page page) {
        var found = new LinkedHashMap<String, Limit>();
        for (Binding b : page.answer().binding()) {
            boolean told =
                    (b.tier() == ObjectiveTier.FLOOR || b.tier() == ObjectiveTier.FULL)
                            && b.kind() != Binding.Kind.LEAD_TIME
                            && Numbers.amountValue(b.gain()) >= 0.001;
            if (told) {
                String key = b.kind() + "/" + b.subject() + "/" + b.tier();
                Limit limit =
                        found.computeIfAbsent(
                                key,
                                k ->
                                        new Limit(
                                                b.kind(),
                                                b.subject(),
                                                b.per(),
                                                b.tier(),
                                                new TreeMap<>()));
                boolean whole = b.from() == 0 && b.to() == page.months() - 1 && page.months() > 12;
                limit.gains()
                        .merge(whole ? 0 : page.situation().year(b.from()), b.gain(), Math::max);
            }
        }
        return List.copyOf(found.values());
    }

    /** The largest limits of each kind: gains of different units cannot be compared. */
    private static List<Limit> pick(List<Limit> limits) {
        var sorted = new ArrayList<>(limits);
        sorted.sort(
                Comparator.comparing(Limit::tier)
                        .thenComparing(Comparator.comparingDouble(Limit::most).reversed()));
        var chosen = new ArrayList<Limit>();
        for (Binding.Kind kind : Binding.Kind.values()) {
            sorted.stream().filter(l -> l.kind() == kind).limit(OF_A_KIND).forEach(chosen::add);
        }
        while (chosen.size() > MOST) {
            var last = chosen.getLast();
            chosen.remove(last);
        }
        return chosen;
    }

    private static Text subject(Page page, Limit limit) {
        return switch (limit.kind()) {
            case GIFT -> {
                int slash = limit.subject().indexOf('/');
                yield slash < 0
                        ? Names.of(page.c(), limit.subject())
                        : BriefSentences.stockOf(
                                Names.of(page.c(), limit.subject().substring(0, slash)),
                                Names.of(page.c(), limit.subject().substring(slash + 1)));
            }
            case MONEY, INVESTMENT, MATERIAL, CAPACITY, BUILDING_RATE, LEAD_TIME, OFFER, STOCK ->
                    Names.of(page.c(), limit.subject());
        };
    }

    private static void leadTime(Page page) {
        page.answer().binding().stream()
                .filter(b -> b.kind() == Binding.Kind.LEAD_TIME)
                .filter(b -> b.tier() == ObjectiveTier.FLOOR || b.tier() == ObjectiveTier.FULL)
                .findFirst()
                .ifPresent(b ->
                        page.computed(
                                BriefSentences.leadTime(
                                        b.gain(),
                                        BriefSentences.where(
                                                b.tier() == ObjectiveTier.FLOOR, page.language()),
                                        page.language())));
    }

    private static void money(Page page, List<Limit> limits) {
        Language language = page.language();
        int end = page.situation().year(page.months() - 1);
        Optional<Integer> last =
                limits.stream()
                        .filter(l -> isMoney(l.kind()))
                        .flatMap(l -> l.gains().keySet().stream())
                        .max(Integer::compare);
        int after = last.orElse(0);
        List<String> instead =
                limits.stream()
                        .filter(l -> !isMoney(l.kind()))
                        .filter(l -> l.gains().keySet().stream().anyMatch(y -> y > after))
                        .map(l -> page.in(subject(page, l)))
                        .distinct()
                        .limit(3)
                        .toList();
        page.computed(BriefSentences.moneyHelps(last, end, instead, language));
    }

    private static void table(Page page, List<Limit> rows, ObjectiveTier tier) {
        Language language = page.language();
        Html html = page.html();
        int first = page.situation().year(0);
        int last = page.situation().year(page.months() - 1);
        boolean whole = rows.stream().anyMatch(r -> r.gains().containsKey(0));
        html.open("table", "class", "limits").open("caption");
        html.text(BriefSentences.bindingCaption(tier == ObjectiveTier.FLOOR, language));
        html.markup(Notes.RUN).close("caption");
        var heads = new ArrayList<String>();
        heads.add(page.in(Labels.WHAT_BINDS));
        heads.add(page.in(BriefSentences.ONE_MORE_UNIT));
        var numeric = new ArrayList<String>();
        for (int year = first; year <= last; year++) {
            numeric.add("" + year);
        }
        if (whole) {
            numeric.add(page.in(BriefSentences.ALL_YEARS));
        }
        heads.addAll(numeric);
        page.head(heads, numeric.toArray(String[]::new));
        html.open("tbody");
        for (Limit limit : rows) {
            html.open("tr").open("th", "scope", "row");
            html.text(page.in(subject(page, limit)) + " ");
            html.text(" ").element("small", page.in(Labels.of(limit.kind()))).close("th");
            html.element("td", page.in(limit.per()));
            for (int year = first; year <= last; year++) {
                gain(page, limit.gains().get(year));
            }
            if (whole) {
                gain(page, limit.gains().get(0));
            }
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private static void gain(Page page, @org.jspecify.annotations.Nullable Double gain) {
        page.html()
                .element(
                        "td",
                        gain == null ? "–" : Numbers.amount(gain, page.language()),
                        "class",
                        "n");
    }
}
