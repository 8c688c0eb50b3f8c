package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.answer.EarlyDecisions;
import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Producer;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Fit;
import org.holdfast.report.Table.Kind;
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

    static Section of(Context on) {
        Language language = on.language();
        List<Limit> limits = limits(on);
        List<Limit> shown = pick(limits);
        List<Text> subjects =
                Stream.concat(
                                shown.stream().sorted(Comparator.comparing(Limit::tier)),
                                limits.stream())
                        .filter(l -> !isNamed(l, limits))
                        .map(l -> inSentence(on, l))
                        .distinct()
                        .toList();
        Blocks blocks = new Blocks();
        leadTime(on).ifPresent(blocks::computed);
        if (limits.stream().anyMatch(l -> isMoney(l.kind())) || !on.answer().binding().isEmpty()) {
            blocks.computed(money(on, limits));
        }
        if (!shown.isEmpty()) {
            blocks.add(table(on, shown));
        }
        int left = limits.size() - shown.size();
        if (left > 0) {
            blocks.remark(BriefSentences.otherLimits(left, language));
        }
        return new Section(
                "limits",
                on.in(Labels.WHAT_STANDS_IN_THE_WAY),
                BindingSentences.title(subjects, language),
                blocks.list());
    }

    /** Whether a stock is of an item whose makers stand in the title. */
    private static boolean isNamed(Limit limit, List<Limit> limits) {
        return limit.kind() == Binding.Kind.STOCK
                && limits.stream()
                        .anyMatch(other ->
                                other.kind() != Binding.Kind.STOCK
                                        && other.subject().equals(limit.subject()));
    }

    private static boolean isMoney(Binding.Kind kind) {
        return switch (kind) {
            case MONEY, INVESTMENT -> true;
            case MATERIAL, CAPACITY, BUILDING_RATE, LEAD_TIME, OFFER, GIFT, STOCK -> false;
        };
    }

    private static List<Limit> limits(Context on) {
        var found = new LinkedHashMap<String, Limit>();
        for (Binding b : on.answer().binding()) {
            boolean told =
                    (b.tier() == ObjectiveTier.FLOOR || b.tier() == ObjectiveTier.FULL)
                            && b.kind() != Binding.Kind.LEAD_TIME
                            && Numbers.amountValue(b.presentValue()) >= 0.001;
            if (told) {
                String subject = item(on, b);
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
                limit.years().add(isAlways(on, b) ? 0 : on.instance().year(b.from()));
                if (Numbers.amountValue(b.total()) >= 0.001) {
                    limit.solved().add(b);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isAlways(Context on, Binding b) {
        return b.from() == 0 && b.to() == on.months() - 1 && on.months() > 12;
    }

    /** Producers of one item face one limit, told by that of the largest gain. */
    private static String item(Context on, Binding binding) {
        return switch (binding.kind()) {
            case CAPACITY, BUILDING_RATE ->
                    on.c()
                            .findProducer(binding.subject())
                            .map(Producer::item)
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

    private static Text subject(Context on, Limit limit) {
        return switch (limit.kind()) {
            case GIFT -> gift(on, limit).with(Numbers::capital);
            case CAPACITY, BUILDING_RATE -> {
                long equals = equals(on, limit);
                yield equals == 1
                        ? Names.of(on.c(), limit.best().subject())
                        : BriefMessages.makers(
                                BriefSentences.several(on.c(), limit.subject())
                                        .with(Numbers::capital),
                                (int) equals);
            }
            case MONEY, INVESTMENT, MATERIAL, LEAD_TIME, OFFER, STOCK ->
                    Names.of(on.c(), limit.subject());
        };
    }

    private static Text gift(Context on, Limit limit) {
        int slash = limit.subject().indexOf('/');
        return slash < 0
                ? Names.of(on.c(), limit.subject())
                : BriefSentences.stockOf(
                        Names.of(on.c(), limit.subject().substring(0, slash)),
                        BriefSentences.several(on.c(), limit.subject().substring(slash + 1)));
    }

    /** Makers for which the gain that is printed was found, in the same months. */
    private static long equals(Context on, Limit limit) {
        Binding best = limit.best();
        String printed = BriefSentences.gain(best.gain().orElseThrow(), on.language());
        return limit.solved().stream()
                .filter(b -> b.from() == best.from() && b.to() == best.to())
                .filter(b ->
                        BriefSentences.gain(b.gain().orElseThrow(), on.language()).equals(printed))
                .map(Binding::subject)
                .distinct()
                .count();
    }

    /** The name of what binds in running text: an item or material in lower case. */
    private static Text inSentence(Context on, Limit limit) {
        return switch (limit.kind()) {
            case MATERIAL, CAPACITY, BUILDING_RATE ->
                    BriefSentences.several(on.c(), limit.subject());
            case STOCK -> BriefMessages.inStock(BriefSentences.several(on.c(), limit.subject()));
            case GIFT -> gift(on, limit);
            case MONEY, INVESTMENT, LEAD_TIME, OFFER -> Names.of(on.c(), limit.subject());
        };
    }

    private static Optional<String> leadTime(Context on) {
        return on.answer().binding().stream()
                .filter(b -> b.kind() == Binding.Kind.LEAD_TIME)
                .filter(b -> b.tier() == ObjectiveTier.FLOOR || b.tier() == ObjectiveTier.FULL)
                .findFirst()
                .map(b -> leadTime(on, b.tier(), b.gain().orElseThrow()));
    }

    private static String leadTime(Context on, ObjectiveTier tier, Binding.Gain gain) {
        Language language = on.language();
        boolean alliesOnly =
                Numbers.amountValue(gain.plain()) <= 0 && Numbers.amountValue(gain.allies()) > 0;
        return BriefSentences.leadTime(
                alliesOnly ? gain.allies() : gain.plain(),
                alliesOnly
                        ? BriefMessages.whereAllies(language)
                        : BriefSentences.where(tier == ObjectiveTier.FLOOR, language),
                language);
    }

    private static String money(Context on, List<Limit> limits) {
        Language language = on.language();
        Instance instance = on.instance();
        List<Integer> all =
                IntStream.range(0, on.months()).map(instance::year).distinct().boxed().toList();
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
                        .map(l -> on.in(inSentence(on, l)))
                        .distinct()
                        .limit(3)
                        .toList();
        double held =
                instance.budgets().stream()
                        .flatMap(budget -> budget.amounts().stream())
                        .mapToDouble(a -> a)
                        .sum();
        double spent =
                instance.budgets().stream()
                        .mapToDouble(p ->
                                EarlyDecisions.payments(
                                                on.answer().plan().plan(),
                                                p.row().id(),
                                                on.months())
                                        .sum())
                        .sum();
        return BriefSentences.moneyHelps(
                years, all, on.c().money(spent), on.c().money(held), instead, language);
    }

    private static Table table(Context on, List<Limit> limits) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("limit", Labels.WHAT_BINDS, Kind.TEXT)
                        .column("tier", Labels.TIER, Kind.TEXT, Fit.UNBROKEN)
                        .column("unit", BriefMessages.ONE_MORE_UNIT, Kind.TEXT, Fit.UNBROKEN)
                        .column("months", BriefMessages.IN_MONTHS, Kind.TEXT, Fit.UNBROKEN)
                        .column("gain", BriefMessages.SHORT_LESS_BY, Kind.NUMBER);
        for (Limit limit : limits) {
            Binding best = limit.best();
            Binding.Gain gain = best.gain().orElseThrow();
            rows.text(
                            limit.kind().name().toLowerCase(Locale.ROOT) + "/" + limit.subject(),
                            Phrase.of(on.in(subject(on, limit)) + " ")
                                    .and(Phrase.Style.KIND, on.in(KindWords.of(limit.kind()))))
                    .text(KindWords.of(limit.tier()))
                    .text(limit.per())
                    .text(
                            Months.at(on.c().settings(), best.from())
                                    + "/"
                                    + Months.at(on.c().settings(), best.to()),
                            span(on, best))
                    .number(gain.plain(), BriefSentences.gain(gain, language))
                    .end();
        }
        return rows.computed("limits", BriefMessages.bindingCaption(language));
    }

    private static String span(Context on, Binding b) {
        var settings = on.c().settings();
        return isAlways(on, b)
                ? on.in(BriefMessages.ALL_YEARS)
                : Months.span(
                        Months.at(settings, b.from()), Months.at(settings, b.to()), on.language());
    }
}
