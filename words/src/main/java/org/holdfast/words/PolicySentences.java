package org.holdfast.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.model.AllAid;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Fund;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.PairedChange;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Text;

/** What page one says of policies in fair futures: its title, three sentences, and verdicts. */
public final class PolicySentences {
    /** Names in a title; more are counted. */
    private static final int NAMED = 3;

    /** Of a share of futures above it, a weapon runs short in most. */
    private static final double MOST = 0.5;

    /** Up to this share of futures, its shortage is called ended. */
    private static final double FEW = 0.25;

    private PolicySentences() {}

    /** In how many futures a shortage that is called ended may still be. */
    public static int few(PolicyRuns runs) {
        return (int) (FEW * runs.futures());
    }

    /** Today's course: donors by themselves, or today's terms where no donors are known. */
    public static Optional<Way> today(PolicyRuns runs) {
        return runs.find(Kind.PACKAGES).or(() -> runs.find(Kind.TODAY));
    }

    /** What page one tells of: policies with today's course and all measures among them. */
    public static Optional<PolicyRuns> told(Answer answer) {
        return answer.policies()
                .filter(runs -> today(runs).isPresent() && runs.find(Kind.ALL).isPresent());
    }

    /**
     * By its name, who decides: today's course, one plan, all measures, and who knows all.
     *
     * @param only the measure of a case that has no other
     */
    public static Map<Text, Way> mainWays(PolicyRuns runs, Optional<Lever> only) {
        Map<Text, Way> ways = new LinkedHashMap<>();
        Optional<Way> today = today(runs);
        today.ifPresent(way -> ways.put(PolicyMessages.TODAYS_COURSE, way));
        runs.find(Kind.TODAY)
                .filter(way -> !today.equals(Optional.of(way)))
                .ifPresent(way -> ways.put(PolicyMessages.ONE_PLAN, way));
        runs.find(Kind.ALL)
                .ifPresent(way ->
                        ways.put(only.map(Lever::name).orElse(PolicyMessages.ALL_TOGETHER), way));
        runs.find(Kind.FORESIGHT)
                .ifPresent(way -> ways.put(PolicyMessages.allKnowing(only.isPresent()), way));
        return ways;
    }

    /** What becomes of an item that runs short on today's course. */
    private enum Fate {
        ENDED,
        LEFT
    }

    /** Items that run short in most futures on today's course, and what all measures make of it. */
    private static Map<Item, Fate> fates(Case c, PolicyRuns runs, Way today, Way all) {
        List<String> worst =
                today.items().stream()
                        .sorted(
                                Comparator.comparingDouble(PolicyRuns.ItemRun::meanMonths)
                                        .reversed())
                        .map(PolicyRuns.ItemRun::item)
                        .toList();
        Map<Item, Fate> fates = new LinkedHashMap<>();
        for (String id : worst) {
            double before = today.find(id).orElseThrow().runsShort(runs.months());
            double after = all.find(id).orElseThrow().runsShort(runs.months());
            if (before > MOST) {
                fates.put(c.getItem(id), after <= FEW ? Fate.ENDED : Fate.LEFT);
            }
        }
        return fates;
    }

    /**
     * The title: whose shortage all measures end, and whose they do not.
     *
     * @param today what goes on as it is
     * @param all with all measures
     * @param isOne whether that is one
     */
    public static String title(
            Case c, PolicyRuns runs, Way today, Way all, boolean isOne, Language language) {
        Map<Item, Fate> fates = fates(c, runs, today, all);
        List<Item> items = today.items().stream().map(run -> c.getItem(run.item())).toList();
        List<String> ended = named(c, items, fates, Fate.ENDED, language);
        List<String> left = named(c, items, fates, Fate.LEFT, language);
        if (ended.isEmpty()) {
            return left.isEmpty()
                    ? PolicyMessages.titleNone(language)
                    : PolicyMessages.titleLeft(isOne, listed(left, language), language);
        }
        return left.isEmpty()
                ? PolicyMessages.titleEnded(listed(ended, language), language)
                : PolicyMessages.titleEndedLeft(
                        listed(ended, language), listed(left, language), language);
    }

    /**
     * Groups whose items all have one fate; items by themselves where their group has another, has
     * one that does not run short in most futures, or has one item alone: a howitzer is not all
     * vehicles and guns.
     */
    private static List<String> named(
            Case c, List<Item> items, Map<Item, Fate> fates, Fate fate, Language language) {
        List<String> names = new ArrayList<>();
        fates.forEach((item, own) -> {
            List<Item> family =
                    items.stream().filter(i -> i.family().equals(item.family())).toList();
            boolean isWhole =
                    family.size() > 1 && family.stream().allMatch(i -> fates.get(i) == own);
            Text name =
                    isWhole
                            ? BriefSentences.inSentence(Names.family(c, item))
                            : BriefSentences.several(item);
            String told = name.in(language);
            if (own == fate && !names.contains(told)) {
                names.add(told);
            }
        });
        return names;
    }

    private static String listed(List<String> names, Language language) {
        return names.size() <= NAMED
                ? Lists.apart(names, language)
                : PolicyMessages.more(
                        names.size() - NAMED + 1,
                        String.join(", ", names.subList(0, NAMED - 1)),
                        language);
    }

    /**
     * The three sentences: today's course, all measures, and what nobody avoids; none where today's
     * course or all measures were not computed.
     *
     * @param isOne whether all measures are one
     */
    public static List<String> said(Case c, PolicyRuns runs, boolean isOne, Language language) {
        Optional<Way> today = today(runs);
        Optional<Way> all = runs.find(Kind.ALL);
        if (today.isEmpty() || all.isEmpty()) {
            return List.of();
        }
        PolicyFigures figures = new PolicyFigures(runs, c.settings().currency());
        List<String> said = new ArrayList<>();
        said.add(today(c, runs, figures, today.get(), all.get(), language));
        said.add(all(c, runs, figures, today.get(), all.get(), isOne, language));
        runs.find(Kind.FORESIGHT)
                .ifPresent(least -> said.add(nobody(figures, all.get(), least, language)));
        return said;
    }

    /** How many run short on today's course, and how much is missing. */
    private static String today(
            Case c, PolicyRuns runs, PolicyFigures figures, Way today, Way all, Language language) {
        int count = fates(c, runs, today, all).size();
        int items = today.items().size();
        return PolicyMessages.today(
                count,
                count == items,
                items,
                c.hasAdversary(),
                figures.missed(today),
                figures.missed(today, language),
                language);
    }

    /** What all measures leave, what it costs, and which share of all aid that is today. */
    private static String all(
            Case c,
            PolicyRuns runs,
            PolicyFigures figures,
            Way today,
            Way all,
            boolean isOne,
            Language language) {
        Optional<AllAid> whole = whole(c, today);
        double aid = aid(c, runs, today);
        return PolicyMessages.all(
                isOne,
                runs.every(),
                whole.isPresent(),
                c.hasAdversary(),
                figures.missed(all, language),
                whole.map(known -> aid / known.amount().value()).orElse(0.0),
                whole.map(AllAid::name).orElse(Text.same("")),
                figures.aYear(all, language),
                figures.aYear(today, language),
                figures.money(aid, language),
                language);
    }

    /** All aid, where the case knows it and what a way costs each fund is known. */
    public static Optional<AllAid> whole(Case c, Way way) {
        return c.allAid().stream()
                .findFirst()
                .filter(aid -> aid.amount().value() > 0 && !way.bills().isEmpty());
    }

    /**
     * What others pay for the claimant a year, millions: the rest is its own, or for themselves.
     */
    public static double aid(Case c, PolicyRuns runs, Way way) {
        String claimant = c.settings().claimant();
        Set<String> own =
                c.funds().stream()
                        .filter(fund -> fund.contributors().equals(claimant))
                        .map(Fund::id)
                        .collect(Collectors.toSet());
        return way.bills().stream()
                        .filter(bill -> bill.claimant().equals(claimant))
                        .filter(bill -> !own.contains(bill.fund()))
                        .mapToDouble(PolicyRuns.Bill::mean)
                        .sum()
                / (runs.months() / 12.0);
    }

    /** What nobody can avoid. */
    private static String nobody(PolicyFigures figures, Way all, Way foresight, Language language) {
        double least = figures.missed(foresight);
        if (figures.missed(all) == 0) {
            return PolicyMessages.nothingLeft(language);
        }
        if (least == 0) {
            return PolicyMessages.everybody(language);
        }
        String written = figures.missed(foresight, language);
        return least >= figures.missed(all)
                ? PolicyMessages.noneOfThese(written, language)
                : PolicyMessages.nobody(written, language);
    }

    /**
     * What it costs to decide all measures later.
     *
     * @param isOne whether all measures are one
     * @param wait how much later, as a period
     * @param size how many months of the minimum more are missing then, as printed
     * @param more what is missing then less what is missing now, future by future
     */
    public static String later(
            boolean isOne, String wait, String size, PairedChange more, Language language) {
        return switch (more.verdict()) {
            case SAME -> PolicyMessages.laterSame(isOne, wait, language);
            case TOO_SMALL -> PolicyMessages.laterTooSmall(isOne, wait, language);
            case DEPENDS -> {
                List<Integer> sides = DecideOrWait.apportioned(more, 10);
                yield PolicyMessages.laterDepends(
                        isOne, sides.get(0), sides.get(1), wait, language);
            }
            case CLEAR ->
                    more.less() > 0
                            ? PolicyMessages.laterCosts(isOne, wait, size, language)
                            : PolicyMessages.laterSaves(isOne, wait, language);
        };
    }

    /**
     * What may be said of a change in a cell: its size, or that it is too small to tell or none.
     */
    public static String change(String size, PairedChange change, Language language) {
        return switch (change.verdict()) {
            case SAME -> PolicyMessages.same(language);
            case TOO_SMALL -> PolicyMessages.tooSmall(language);
            case DEPENDS, CLEAR -> size;
        };
    }

    /** The two sides of a measure that helps in some futures and harms in others. */
    public static String sides(PairedChange change, Language language) {
        List<Integer> sides = DecideOrWait.apportioned(change, 10);
        return PolicyMessages.depends(sides.get(0), sides.get(1), language);
    }
}
