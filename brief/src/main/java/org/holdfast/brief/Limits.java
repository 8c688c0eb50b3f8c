package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;
import org.holdfast.model.Situation;
import org.holdfast.model.Text;
import org.holdfast.words.BindingSentences;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.KindWords;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;

/** What binds, in the first two tiers: what one unit more buys, and where money stops. */
final class Limits {
    private static final int MOST = 7;
    private static final int OF_A_KIND = 3;

    private Limits() {}

    /**
     * One limit over the years.
     *
     * @param subject id of what binds; of the item, for limits of its producers
     * @param years calendar years in which it binds; 0 for all of them
     * @param solved what was found by solving again
     */
    private record Limit(
            Binding.Kind kind,
            String subject,
            Text per,
            ObjectiveTier tier,
            Set<Integer> years,
            List<Binding> solved) {
        double most() {
            return solved.stream().mapToDouble(Binding::total).max().orElse(0);
        }

        /** Whose gain is printed. */
        Binding best() {
            return solved.stream().max(Comparator.comparingDouble(Binding::total)).orElseThrow();
        }
    }

    static void write(Page page) {
        Language language = page.language();
        List<Limit> limits = limits(page);
        List<Limit> shown = pick(limits);
        List<Text> subjects =
                Stream.concat(
                                shown.stream().sorted(Comparator.comparing(Limit::tier)),
                                limits.stream())
                        .map(l -> inSentence(page, l))
                        .distinct()
                        .toList();
        page.section(
                "limits",
                Labels.WHAT_STANDS_IN_THE_WAY,
                BindingSentences.title(subjects, language));
        leadTime(page);
        if (limits.stream().anyMatch(l -> isMoney(l.kind()))
                || !page.answer().binding().isEmpty()) {
            money(page, limits);
        }
        if (!shown.isEmpty()) {
            table(page, shown);
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
                            && Numbers.amountValue(b.presentValue()) >= 0.001;
            if (told) {
                String subject = item(page, b);
                String key = b.kind() + "/" + subject + "/" + b.tier();
                Limit limit =
                        found.computeIfAbsent(
                                key,
                                k ->
                                        new Limit(
                                                b.kind(),
                                                subject,
                                                b.per(),
                                                b.tier(),
                                                new TreeSet<>(),
                                                new ArrayList<>()));
                limit.years().add(isAlways(page, b) ? 0 : page.situation().year(b.from()));
                if (Numbers.amountValue(b.total()) >= 0.001) {
                    limit.solved().add(b);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isAlways(Page page, Binding b) {
        return b.from() == 0 && b.to() == page.months() - 1 && page.months() > 12;
    }

    /** Producers of one item face one limit, told by that of the largest gain. */
    private static String item(Page page, Binding binding) {
        return switch (binding.kind()) {
            case CAPACITY, BUILDING_RATE ->
                    page.c().producers().stream()
                            .filter(p -> p.id().equals(binding.subject()))
                            .map(p -> p.item())
                            .findFirst()
                            .orElse(binding.subject());
            case MONEY, INVESTMENT, MATERIAL, LEAD_TIME, OFFER, GIFT, STOCK -> binding.subject();
        };
    }

    /** The largest limits of each kind and tier: gains of different units cannot be compared. */
    private static List<Limit> pick(List<Limit> limits) {
        var sorted = new ArrayList<>(limits);
        sorted.removeIf(limit -> limit.solved().isEmpty());
        sorted.sort(
                Comparator.comparing(Limit::tier)
                        .thenComparing(Comparator.comparingDouble(Limit::most).reversed()));
        var chosen = new ArrayList<Limit>();
        for (int rank = 0; rank < OF_A_KIND && chosen.size() < MOST; rank++) {
            for (ObjectiveTier tier : List.of(ObjectiveTier.FLOOR, ObjectiveTier.FULL)) {
                for (Binding.Kind kind : Binding.Kind.values()) {
                    sorted.stream()
                            .filter(l -> l.kind() == kind && l.tier() == tier)
                            .skip(rank)
                            .findFirst()
                            .ifPresent(chosen::add);
                }
            }
        }
        var kept = new ArrayList<>(chosen.subList(0, Math.min(MOST, chosen.size())));
        kept.sort(Comparator.comparing(Limit::tier).thenComparing(Limit::kind));
        return kept;
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
            case CAPACITY, BUILDING_RATE -> {
                long equals = equals(page, limit);
                yield equals == 1
                        ? Names.of(page.c(), limit.best().subject())
                        : BriefSentences.makers(Names.of(page.c(), limit.subject()), (int) equals);
            }
            case MONEY, INVESTMENT, MATERIAL, LEAD_TIME, OFFER, STOCK ->
                    Names.of(page.c(), limit.subject());
        };
    }

    /** Makers for which the gain that is printed was found, in the same months. */
    private static long equals(Page page, Limit limit) {
        Binding best = limit.best();
        String printed = BriefSentences.gain(best.gain().orElseThrow(), page.language());
        return limit.solved().stream()
                .filter(b -> b.from() == best.from() && b.to() == best.to())
                .filter(b ->
                        BriefSentences.gain(b.gain().orElseThrow(), page.language())
                                .equals(printed))
                .map(Binding::subject)
                .distinct()
                .count();
    }

    /** The name of what binds in running text: an item or material in lower case. */
    private static Text inSentence(Page page, Limit limit) {
        Text name = Names.of(page.c(), limit.subject());
        return switch (limit.kind()) {
            case MATERIAL, CAPACITY, BUILDING_RATE, STOCK -> BriefSentences.inSentence(name);
            case GIFT -> BriefSentences.inSentence(subject(page, limit));
            case MONEY, INVESTMENT, LEAD_TIME, OFFER -> name;
        };
    }

    private static void leadTime(Page page) {
        page.answer().binding().stream()
                .filter(b -> b.kind() == Binding.Kind.LEAD_TIME)
                .filter(b -> b.tier() == ObjectiveTier.FLOOR || b.tier() == ObjectiveTier.FULL)
                .findFirst()
                .ifPresent(b -> leadTime(page, b.tier(), b.gain().orElseThrow()));
    }

    private static void leadTime(Page page, ObjectiveTier tier, Binding.Gain gain) {
        Language language = page.language();
        boolean alliesOnly =
                Numbers.amountValue(gain.plain()) <= 0 && Numbers.amountValue(gain.allies()) > 0;
        page.computed(
                BriefSentences.leadTime(
                        alliesOnly ? gain.allies() : gain.plain(),
                        alliesOnly
                                ? BriefMessages.whereAllies(language)
                                : BriefSentences.where(tier == ObjectiveTier.FLOOR, language),
                        language));
    }

    private static void money(Page page, List<Limit> limits) {
        Language language = page.language();
        Situation situation = page.situation();
        List<Integer> all =
                IntStream.range(0, page.months()).map(situation::year).distinct().boxed().toList();
        List<Integer> years =
                limits.stream()
                        .filter(l -> isMoney(l.kind()))
                        .flatMap(l -> l.years().stream())
                        .distinct()
                        .sorted()
                        .toList();
        int after = years.isEmpty() ? 0 : years.getLast();
        List<String> instead =
                limits.stream()
                        .filter(l -> !isMoney(l.kind()))
                        .filter(l -> l.years().stream().anyMatch(y -> y > after))
                        .sorted(Comparator.comparing(Limit::tier))
                        .map(l -> page.in(inSentence(page, l)))
                        .distinct()
                        .limit(3)
                        .toList();
        double held =
                situation.purses().stream()
                        .flatMap(purse -> purse.amounts().stream())
                        .mapToDouble(a -> a)
                        .sum();
        double spent =
                situation.purses().stream()
                        .mapToDouble(p -> Decisions.payments(page.answer(), p.row().id()).sum())
                        .sum();
        page.computed(BriefSentences.moneyHelps(years, all, spent, held, instead, language));
    }

    private static void table(Page page, List<Limit> rows) {
        Language language = page.language();
        Html html = page.html();
        html.open("table", "class", "limits").open("caption");
        html.text(BriefMessages.bindingCaption(language));
        html.markup(Notes.RUN).close("caption");
        var heads = new ArrayList<String>();
        heads.add(page.in(Labels.WHAT_BINDS));
        heads.add(page.in(Labels.TIER));
        heads.add(page.in(BriefMessages.ONE_MORE_UNIT));
        heads.add(page.in(BriefMessages.IN_MONTHS));
        heads.add(page.in(BriefMessages.SHORT_LESS_BY));
        page.head(heads, heads.getLast());
        html.open("tbody");
        for (Limit limit : rows) {
            html.open("tr").open("th", "scope", "row");
            html.text(page.in(subject(page, limit)) + " ");
            html.element("span", page.in(KindWords.of(limit.kind())), "class", "kind").close("th");
            html.element("td", page.in(KindWords.of(limit.tier())), "class", "m");
            html.element("td", page.in(limit.per()), "class", "m");
            Binding best = limit.best();
            html.element("td", span(page, best), "class", "m");
            html.element(
                    "td", BriefSentences.gain(best.gain().orElseThrow(), language), "class", "n");
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private static String span(Page page, Binding b) {
        var settings = page.c().settings();
        return isAlways(page, b)
                ? page.in(BriefMessages.ALL_YEARS)
                : Months.span(
                        Months.at(settings, b.from()),
                        Months.at(settings, b.to()),
                        page.language());
    }
}
