package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.model.Answer;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.PairedChange;
import org.holdfast.model.PairedChange.Verdict;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Result;
import org.holdfast.model.Text;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CardLabels;
import org.holdfast.words.DecideOrWait;
import org.holdfast.words.Labels;
import org.holdfast.words.LeverWords;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.NumberMessages;
import org.holdfast.words.Numbers;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.PolicySentences;
import org.holdfast.words.Shortages;

/** What policies come to in the same futures: title and sentences, weapons, measures. */
final class PageOne {
    /** Groups of items whose units have a column. */
    private static final int GROUPS = 2;

    private final Context on;
    private final Language language;
    private final PolicyRuns runs;
    private final PolicyFigures figures;
    private final Way today;
    private final Way all;

    /** The measure of a case that has no other. */
    private final Optional<Lever> only;

    private PageOne(Context on, PolicyRuns runs, Way today, Way all) {
        this.on = on;
        this.runs = runs;
        this.today = today;
        this.all = all;
        language = on.language();
        figures = new PolicyFigures(runs, currency());
        only = Study.onlyMeasure(runs, on.c(), on.instance().scenario());
    }

    /** Where today's course and all measures were computed. */
    static Optional<PageOne> of(Context on, PolicyRuns runs) {
        return PolicySentences.today(runs)
                .flatMap(
                        today -> runs.find(Kind.ALL).map(all -> new PageOne(on, runs, today, all)));
    }

    private Currency currency() {
        return on.c().settings().currency();
    }

    String title() {
        return PolicySentences.title(on.c(), runs, today, all, only.isPresent(), language);
    }

    /** Three sentences: today's course, all measures, what nobody avoids. */
    List<Phrase> said() {
        List<String> sentences = PolicySentences.said(on.c(), runs, only.isPresent(), language);
        List<Way> told =
                Stream.concat(Stream.of(today, all), runs.find(Kind.FORESIGHT).stream()).toList();
        return IntStream.range(0, sentences.size())
                .mapToObj(k -> strong(sentences.get(k), figures.missed(told.get(k), language)))
                .toList();
    }

    /** The same, numbered. */
    Block sentences() {
        return new Block.Points(
                Block.Points.Look.NUMBERED,
                said().stream()
                        .map(words ->
                                List.of(new Block.Paragraph(Block.Tone.PLAIN, words.computed())))
                        .toList());
    }

    /** A sentence with the first place of its figure made to stand out. */
    private static Phrase strong(String sentence, String figure) {
        int at = sentence.indexOf(" " + figure) + 1;
        return at == 0
                ? Phrase.of(sentence)
                : Phrase.of(sentence.substring(0, at))
                        .and(Phrase.Style.STRONG, figure)
                        .and(sentence.substring(at + figure.length()));
    }

    /** Which weapons run short, from when, and in how many of ten futures. */
    Section weapons() {
        Optional<Way> least = runs.find(Kind.FORESIGHT);
        String course = on.in(PolicyMessages.TODAYS_COURSE);
        String measures = PolicyMessages.allMeasures(only.isPresent(), language);
        String missing = PolicyMessages.missing(language);
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Table.Kind.TEXT)
                        .column("today_short", course, PolicyMessages.SHORT_IN, Table.Kind.SHARE)
                        .column("today_from", course, PolicyMessages.FROM_ABOUT, Table.Kind.MONTH)
                        .column("all_short", measures, PolicyMessages.SHORT_IN, Table.Kind.SHARE)
                        .column(
                                "today_missing",
                                missing,
                                PolicyMessages.TODAYS_COURSE,
                                Table.Kind.NUMBER)
                        .column(
                                "all_missing",
                                missing,
                                PolicyMessages.allMeasures(only.isPresent()),
                                Table.Kind.NUMBER);
        least.ifPresent(_ ->
                rows.column("least_missing", missing, PolicyMessages.NOBODY, Table.Kind.NUMBER));
        List<Double> before = figures.months(today);
        List<Double> after = figures.months(all);
        Optional<List<Double>> nobody = least.map(figures::months);
        for (int k : worstFirst()) {
            ItemRun item = today.items().get(k);
            rows.text(item.item(), on.in(on.c().getItem(item.item()).name()));
            often(rows, item);
            int from = PolicyFigures.from(item, runs.months());
            rows.month(Optional.of(at(from)).filter(_ -> from < runs.months()));
            often(rows, all.items().get(k));
            part(rows, item, before.get(k));
            part(rows, all.items().get(k), after.get(k));
            nobody.ifPresent(parts -> part(rows, least.orElseThrow().items().get(k), parts.get(k)));
            rows.end();
        }
        rows.text("all", on.in(PolicyMessages.ALTOGETHER)).unknown("").unknown("").unknown("");
        rows.number(today.meanMissed(), figures.missed(today, language))
                .number(all.meanMissed(), figures.missed(all, language));
        least.ifPresent(way -> rows.number(way.meanMissed(), figures.missed(way, language)));
        rows.end(Table.Weight.TOTAL);
        Blocks blocks =
                new Blocks()
                        .add(
                                rows.computed(
                                        "weapons",
                                        PolicyMessages.weaponsCaption(
                                                at(runs.months() - 1),
                                                runs.futures(),
                                                PolicySentences.few(runs),
                                                language)));
        List<String> oftener = oftener(before, after);
        if (!oftener.isEmpty()) {
            blocks.remark(PolicyMessages.oftener(String.join(", ", oftener), language));
        }
        return new Section(
                "weapons",
                "",
                PolicyMessages.weaponsTitle(on.c().hasAdversary(), language),
                blocks.list());
    }

    /**
     * What all measures leave short in more futures, but for less: a reader would doubt the row.
     */
    private List<String> oftener(List<Double> before, List<Double> after) {
        return worstFirst().stream()
                .filter(k -> ofTen(all, k) > ofTen(today, k) && after.get(k) < before.get(k))
                .map(k -> on.in(on.c().getItem(today.items().get(k).item()).name()))
                .toList();
    }

    private int ofTen(Way way, int item) {
        return PolicyFigures.ofTen(way.items().get(item).runsShort(runs.months()));
    }

    /** Who decides: each by themselves, one plan, all measures, and what nobody avoids. */
    Section ladder() {
        Optional<Way> plan = runs.find(Kind.TODAY);
        Rows rows =
                on.rows()
                        .column("step", PolicyMessages.WHO_DECIDES, Table.Kind.TEXT)
                        .column("missing", PolicyMessages.missing(), Table.Kind.NUMBER)
                        .column("bar", "", Table.Kind.TEXT)
                        .column("money", BriefMessages.A_YEAR, Table.Kind.NUMBER)
                        .column("central", PolicyMessages.CENTRAL, Table.Kind.NUMBER);
        PolicySentences.mainWays(runs, only).forEach((name, way) -> step(rows, way, name));
        Blocks blocks =
                new Blocks().add(rows.computed("ladder", PolicyMessages.ladderCaption(language)));
        return new Section(
                "ladder",
                "",
                PolicyMessages.ladder(
                        figures.missed(today, language),
                        plan.isPresent() && !plan.get().equals(today),
                        plan.map(way -> figures.missed(way, language)).orElse(""),
                        figures.missed(all, language),
                        only.isPresent(),
                        language),
                blocks.list());
    }

    /** What it costs to decide all measures later; empty where that was not computed. */
    Optional<Section> later() {
        List<Way> later = runs.ways().stream().filter(w -> w.kind() == Kind.ALL_LATER).toList();
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Rows rows =
                on.rows()
                        .column(
                                "wait",
                                PolicyMessages.decidedWhen(only.isPresent(), language),
                                Table.Kind.TEXT)
                        .column("missing", PolicyMessages.missing(), Table.Kind.NUMBER)
                        .column("more", PolicyMessages.MORE_THAN_NOW, Table.Kind.NUMBER)
                        .column("money", BriefMessages.A_YEAR, Table.Kind.NUMBER);
        waited(rows, all);
        later.forEach(way -> waited(rows, way));
        Way first = later.getFirst();
        PairedChange more = runs.change(first, all);
        return Optional.of(
                new Section(
                        "later",
                        on.in(Labels.WHAT_WAITING_COSTS),
                        PolicySentences.later(
                                only.isPresent(),
                                Months.period(first.after(), language),
                                figures.written(figures.less(first, all), language),
                                more,
                                language),
                        List.of(
                                rows.computed(
                                        "later",
                                        PolicyMessages.laterCaption(runs.futures(), language)))));
    }

    private void waited(Rows rows, Way way) {
        rows.text(
                        way.id(),
                        PolicyMessages.decided(
                                way.after(), Months.period(way.after(), language), language))
                .number(way.meanMissed(), figures.missed(way, language));
        if (way.equals(all)) {
            rows.nothing();
        } else {
            PairedChange more = runs.change(way, all);
            cell(rows, more.less(), figures.told(way, all, language), more);
        }
        rows.number(way.meanSpent(), figures.aYear(way, language)).end();
    }

    private void step(Rows rows, Way way, Text name) {
        double whole = today.meanMissed();
        double least = runs.find(Kind.FORESIGHT).map(Way::meanMissed).orElse(0.0);
        rows.text(way.id(), Numbers.capital(name.in(language)))
                .number(way.meanMissed(), figures.missed(way, language))
                .text(
                        way.id(),
                        whole > 0
                                ? Phrase.NONE.and(
                                        new Phrase.Bar(way.meanMissed() / whole, least / whole))
                                : Phrase.NONE)
                .number(way.meanSpent(), figures.aYear(way, language));
        Answer found = on.answer();
        Result central =
                way.equals(today)
                        ? found.adHoc()
                        : way.kind() == Kind.TODAY ? found.planWithoutLevers() : found.plan();
        double missed = Context.plain(central, ObjectiveTier.FLOOR);
        rows.number(missed, BriefSentences.itemMonths(missed, language)).end();
    }

    private YearMonth at(int t) {
        return Months.at(on.c().settings(), t);
    }

    /** Places of items, those of which most is missing on today's course first. */
    private List<Integer> worstFirst() {
        List<ItemRun> items = today.items();
        return IntStream.range(0, items.size())
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer k) -> items.get(k).meanMonths())
                                .reversed())
                .toList();
    }

    private void part(Rows rows, ItemRun item, double printed) {
        rows.number(item.meanMonths(), figures.written(printed, language));
    }

    private void often(Rows rows, ItemRun item) {
        double share = item.runsShort(runs.months());
        rows.number(share, squares(share, Shortages.inTen(share, language)));
    }

    private static Phrase squares(double share, String said) {
        return Phrase.NONE.and(new Phrase.Squares(PolicyFigures.ofTen(share), said));
    }

    /**
     * What one measure adds.
     *
     * @param base what it is added to, and what comes of it
     * @param leftOut all measures without it, where that was computed
     */
    private record Line(
            String id,
            Phrase name,
            Way base,
            Way added,
            Optional<Way> leftOut,
            Text decidedBy,
            Text blockedBy,
            Optional<Integer> until) {}

    /** What each measure adds, who can do it, who can block it, and what it costs. */
    Section measures() {
        List<Line> lines = lines();
        List<List<Item>> groups = groups();
        List<Line> told = lines.stream().filter(line -> isTold(line, groups)).toList();
        boolean isLeftOut = told.stream().anyMatch(line -> line.leftOut().isPresent());
        boolean hasUntil =
                runs.isWaitingTried() && told.stream().anyMatch(line -> line.until().isPresent());
        String months = PolicyMessages.fewerMonths(language);
        String units = PolicyMessages.fewerUnits(language);
        Rows rows =
                on.rows()
                        .column("measure", PolicyMessages.MEASURE, Table.Kind.TEXT)
                        .column("added", months, PolicyMessages.ADDED, Table.Kind.NUMBER);
        if (isLeftOut) {
            rows.column("left_out", months, PolicyMessages.LEFT_OUT, Table.Kind.NUMBER);
        }
        for (List<Item> group : groups) {
            rows.column(
                    "units_" + group.getFirst().family(), units, heading(group), Table.Kind.NUMBER);
        }
        rows.column("decided_by", PolicyMessages.WHO, Table.Kind.TEXT)
                .column("blocked_by", PolicyMessages.BLOCKS, Table.Kind.TEXT)
                .column(
                        "money",
                        PolicyMessages.moneyMore(
                                currency(),
                                on.in(
                                        figures.isInBillions()
                                                ? NumberMessages.BILLION
                                                : NumberMessages.MILLION),
                                language),
                        Table.Kind.NUMBER);
        if (hasUntil) {
            rows.column("until", PolicyMessages.LATEST_START, Table.Kind.MONTH);
        }
        for (Line line : told) {
            row(rows, line, groups, isLeftOut, hasUntil);
        }
        List<String> trifles =
                lines.stream()
                        .filter(line -> !told.contains(line))
                        .map(line -> line.name().text())
                        .toList();
        Blocks blocks =
                new Blocks()
                        .add(
                                rows.computed(
                                        "measures",
                                        PolicyMessages.measuresCaption(
                                                isLeftOut,
                                                hasUntil,
                                                hasUntil ? starts() : "",
                                                runs.futures(),
                                                language)));
        if (!trifles.isEmpty()) {
            blocks.remark(PolicyMessages.trifles(String.join(", ", trifles), language));
        }
        return new Section(
                "measures",
                "",
                PolicyMessages.measuresTitle(only.isPresent(), language),
                blocks.list());
    }

    private void row(
            Rows rows, Line line, List<List<Item>> groups, boolean isLeftOut, boolean hasUntil) {
        rows.text(line.id(), line.name());
        months(rows, line.base(), line.added());
        if (isLeftOut) {
            line.leftOut()
                    .ifPresentOrElse(without -> months(rows, without, all), () -> rows.unknown(""));
        }
        for (List<Item> group : groups) {
            PairedChange change = change(line, group);
            cell(rows, change.less(), DecideOrWait.number(change.less(), language), change);
        }
        who(rows, line.decidedBy());
        who(rows, line.blockedBy());
        rows.number(
                line.added().meanSpent() - line.base().meanSpent(),
                figures.more(line.base(), line.added(), language));
        if (hasUntil) {
            rows.month(line.until().map(this::at), "");
        }
        rows.end(line.id().equals(all.id()) ? Table.Weight.TOTAL : Table.Weight.ONE);
    }

    private void who(Rows rows, Text named) {
        if (named.en().isEmpty()) {
            rows.unknown(on.in(PolicyMessages.NOT_NAMED));
        } else {
            rows.text(shortened(named));
        }
    }

    private void months(Rows rows, Way from, Way to) {
        PairedChange change = runs.change(from, to);
        cell(rows, change.less(), figures.told(from, to, language), change);
    }

    /** A size, if it can be told, and in how many futures it is so. */
    private void cell(Rows rows, double less, String written, PairedChange change) {
        Phrase size = Phrase.of(PolicySentences.change(written, change, language));
        String often = Shortages.inTen(change.fewer(), language);
        Phrase said =
                switch (change.verdict()) {
                    case SAME, TOO_SMALL -> size;
                    case DEPENDS ->
                            size.and(" ")
                                    .and(
                                            Phrase.Style.SMALL,
                                            PolicySentences.sides(change, language));
                    case CLEAR -> size.and(squares(change.fewer(), " (" + often + ")"));
                };
        if (change.verdict() == Verdict.TOO_SMALL) {
            rows.unknown(said);
        } else {
            rows.number(less, said);
        }
    }

    private PairedChange change(Line line, List<Item> group) {
        return runs.change(line.base(), line.added(), group.stream().map(Item::id).toList());
    }

    /** Whether it changes anything that can be told; one plan and all measures always are. */
    private boolean isTold(Line line, List<List<Item>> groups) {
        return line.added().kind() != Kind.ADDED
                || isFinding(runs.change(line.base(), line.added()))
                || line.leftOut().map(without -> isFinding(runs.change(without, all))).orElse(false)
                || groups.stream().anyMatch(group -> isFinding(change(line, group)));
    }

    private static boolean isFinding(PairedChange change) {
        return switch (change.verdict()) {
            case SAME, TOO_SMALL -> false;
            case DEPENDS, CLEAR -> true;
        };
    }

    /** One plan, each measure by what it adds, and all of them. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Optional<Way> plan = runs.find(Kind.TODAY);
        plan.filter(way -> !way.equals(today))
                .ifPresent(way ->
                        lines.add(
                                new Line(
                                        way.id(),
                                        name(on.in(PolicyMessages.ONE_PLAN)),
                                        today,
                                        way,
                                        Optional.empty(),
                                        PolicyMessages.ONE_PLAN_WHO,
                                        PolicyMessages.ONE_PLAN_BLOCKS,
                                        Optional.empty())));
        Way base = plan.orElse(today);
        runs.levers().stream()
                .flatMap(id -> on.c().findLever(id).stream())
                .map(lever ->
                        line(
                                lever,
                                base,
                                runs.find(Kind.ADDED, lever.id(), 0).orElseThrow(),
                                until(base, Kind.ADDED, Kind.ADDED_LATER, lever.id())))
                .sorted(
                        Comparator.comparingDouble((Line line) -> line.added().meanMissed())
                                .thenComparing(Line::id))
                .forEach(lines::add);
        Optional<Integer> until = until(base, Kind.ALL, Kind.ALL_LATER, "");
        lines.add(
                only.map(lever -> line(lever, base, all, until))
                        .orElseGet(() ->
                                new Line(
                                        all.id(),
                                        name(on.in(PolicyMessages.ALL_TOGETHER)),
                                        base,
                                        all,
                                        Optional.empty(),
                                        PolicyMessages.ALL_WHO,
                                        PolicyMessages.ALL_BLOCKS,
                                        until)));
        return lines;
    }

    private static Phrase name(String name) {
        return Phrase.of(Phrase.Style.STRONG, name);
    }

    private Line line(Lever lever, Way base, Way added, Optional<Integer> until) {
        double setting = on.instance().scenario().setting(lever);
        String set = LeverWords.setting(on.c().settings(), lever, setting, language);
        return new Line(
                lever.id(),
                name(on.in(lever.name())).and(Phrase.Style.NOTE, " (" + set + ")"),
                base,
                added,
                runs.find(Kind.LEFT_OUT, lever.id(), 0),
                said(lever.decidedBy(), lever, true),
                said(lever.blockedBy(), lever, false),
                until);
    }

    /** What the lever says itself, or the fund that it opens. */
    private Text said(Text own, Lever lever, boolean isDecided) {
        return !own.en().isEmpty()
                ? own
                : on.c()
                        .findFund(lever.subject())
                        .filter(_ -> lever.effect().subject() == Lever.Subject.FUND)
                        .map(fund -> isDecided ? fund.decidedBy() : fund.blockedBy())
                        .orElse(own);
    }

    /** The months in which measures were tried to begin, first to last. */
    private String starts() {
        return runs.ways().stream()
                .map(Way::after)
                .distinct()
                .sorted()
                .map(after -> Months.shortName(at(after), language))
                .collect(Collectors.joining(", "));
    }

    /** The last month, of those that were tried, in which it clearly still helped. */
    private Optional<Integer> until(Way base, Kind now, Kind later, String lever) {
        List<Way> starts =
                runs.ways().stream()
                        .filter(way -> way.kind() == now || way.kind() == later)
                        .filter(way -> way.lever().equals(lever))
                        .toList();
        return starts.stream()
                .filter(_ -> starts.size() > 1)
                .filter(way -> {
                    PairedChange change = runs.change(base, way);
                    return change.verdict() == Verdict.CLEAR && change.less() > 0;
                })
                .map(Way::after)
                .max(Comparator.naturalOrder());
    }

    /** The first statement of several: the rest stands further on in the brief. */
    private static Text shortened(Text text) {
        return text.with(said -> {
            int end = said.indexOf(';');
            return end < 0 ? said : said.substring(0, end);
        });
    }

    /**
     * The families of which most is missing on today's course; of each what is counted in the unit
     * of its worst item, for drones do not add up with missiles.
     */
    private List<List<Item>> groups() {
        List<List<Item>> groups = new ArrayList<>();
        for (int k : worstFirst()) {
            Item worst = on.c().getItem(today.items().get(k).item());
            if (today.items().get(k).meanMonths() > 0
                    && groups.stream()
                            .noneMatch(g -> g.getFirst().family().equals(worst.family()))) {
                groups.add(family(worst).filter(item -> item.unit().equals(worst.unit())).toList());
            }
        }
        return groups.subList(0, Math.min(GROUPS, groups.size()));
    }

    private Stream<Item> family(Item of) {
        return today.items().stream()
                .map(run -> on.c().getItem(run.item()))
                .filter(item -> item.family().equals(of.family()));
    }

    /** The name of a family, and its unit where the family has more than one. */
    private Text heading(List<Item> group) {
        Item first = group.getFirst();
        Text name = Names.family(on.c(), first);
        return family(first).count() == group.size()
                ? name
                : Text.each(l -> name.in(l) + " (" + first.unit().in(l) + ")");
    }
}
