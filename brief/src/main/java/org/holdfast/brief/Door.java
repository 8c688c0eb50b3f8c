package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Instance;
import org.holdfast.model.Instances;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.PairedChange;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Scenario;
import org.holdfast.report.JsonText;
import org.holdfast.results.Findings;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.DecideOrWait;
import org.holdfast.words.DecideOrWait.Asked;
import org.holdfast.words.DecideOrWait.Decided;
import org.holdfast.words.DecideOrWait.Pair;
import org.holdfast.words.DecideOrWait.What;
import org.holdfast.words.DecideOrWaitMessages;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.LeverWords;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.PayerWords;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.SimulatorWords;

/**
 * The first page of the studio: what is decided, from when, and in one sentence what that does to
 * the shortfall of a weapon. Every answer that was computed is in the file, so that nothing has to
 * be waited for; one that was not is not there.
 */
public final class Door {
    /** Its name among the pages of a case. */
    public static final String ID = "door";

    /** Today's course among what a policy can be held against. */
    private static final String COURSE = "course";

    /** More futures than this are told by as many dots, each one of them in so many. */
    private static final int DOTS = 20;

    private static final int MOST_TICKS = 5;

    private final Case c;
    private final Scenario today;
    private final Scenario open;
    private final PolicyRuns runs;
    private final Language language;
    private final Instance instance;
    private final CaseSettings settings;
    private final List<Policy> policies;

    private Door(Findings.Deciding found, Language language) {
        this.language = language;
        c = found.c();
        today = found.today();
        open = Study.policies(c, found.scenario()).on();
        runs = found.policies();
        instance = Instance.of(c, today);
        settings = c.settings();
        policies = policies(runs, c, found.scenario());
    }

    /**
     * The page as JSON, as {@code docs/reference/site.schema.json} describes it.
     *
     * @param found with all that was computed, be it not all that could be asked
     */
    public static String json(Findings.Deciding found, Language language) {
        Door door = new Door(found, language);
        return JsonText.object(json -> door.write(json, found.run().version()));
    }

    /** What a policy can be held against, by the ids that the page has. */
    public static List<String> against(Findings.Deciding found) {
        return new Door(found, Language.EN).against().stream().map(Policy::id).toList();
    }

    /**
     * Every policy, now and later, held against one that is decided now.
     *
     * @param against one of {@link #against(Findings.Deciding)}
     */
    public static String pairs(Findings.Deciding found, String against, Language language) {
        Door door = new Door(found, language);
        Policy other =
                door.against().stream()
                        .filter(p -> p.id().equals(against))
                        .findFirst()
                        .orElseThrow();
        return JsonText.object(json -> door.write(json, other));
    }

    /**
     * What can be decided, or what that can be held against.
     *
     * @param measure the lever that it moves; empty for none or all
     */
    private record Policy(String id, Decided what, Optional<Lever> measure) {
        Policy(String id, Decided what) {
            this(id, what, Optional.empty());
        }

        String lever() {
            return measure.map(Lever::id).orElse("");
        }
    }

    /**
     * A weapon.
     *
     * @param minimum units a month, mean over the months in which any is needed
     */
    private record Weapon(Item item, double minimum) {}

    /**
     * An answer.
     *
     * @param dots units more, smallest first: one a future, or one for each twentieth of them
     */
    private record Cell(
            Asked asked,
            Policy policy,
            Weapon weapon,
            PairedChange change,
            DecideOrWait.Said said,
            List<Double> dots,
            List<Level> levels) {
        /** Months of waiting. */
        int after() {
            return asked.after();
        }
    }

    /**
     * How much is missing one way.
     *
     * @param kind course, now or later
     */
    private record Level(String kind, String name, double units, String written) {}

    private record Tick(double at, String label) {}

    private void write(JsonText json, String version) {
        List<Weapon> weapons = weapons();
        List<Cell> cells = cells(Optional.empty());
        json.put("id", ID)
                .put("version", version)
                .put("hash", c.hash())
                .put("seed", runs.seed())
                .put(
                        "lede",
                        c.marked(
                                DecideOrWaitMessages.lede(
                                        runs.futures(), settings.firstMonth(), last(), language),
                                language))
                .put("held", Hindcasts.held(c, language))
                .put(
                        "levels",
                        DecideOrWaitMessages.levels(
                                Months.period(settings.months(), language), language))
                .list("policies", policies, this::policy)
                .list("waits", waits(), this::wait)
                .list("against", against(), this::against)
                .put("item", DecideOrWaitMessages.item(c.hasAdversary(), language))
                .list("weapons", weapons, (o, weapon) -> weapon(o, weapon, cells))
                .list("terms", terms(), (o, term) -> term.write(o))
                .list("answers", cells, this::answer)
                .object("told", this::told);
    }

    private void write(JsonText json, Policy against) {
        List<Cell> cells = cells(Optional.of(against));
        json.put("against", against.id())
                .put("hash", c.hash())
                .list(
                        "weapons",
                        weapons(),
                        (o, weapon) -> {
                            o.put("id", weapon.item().id());
                            o.object("axis", axis -> axis(axis, of(weapon, cells), _ -> true));
                        })
                .list("answers", cells, this::answer);
    }

    /** Every answer, against one policy or against what each adds to. */
    private List<Cell> cells(Optional<Policy> against) {
        List<Integer> waits = waits();
        List<Weapon> weapons = weapons();
        List<Cell> cells = new ArrayList<>();
        for (Policy policy : policies) {
            for (int after : waits) {
                for (Weapon weapon : weapons) {
                    cell(policy, after, against, weapon).ifPresent(cells::add);
                }
            }
        }
        return cells;
    }

    private YearMonth last() {
        return settings.firstMonth().plusMonths(settings.months() - 1L);
    }

    // ---- What can be asked.

    private static List<Policy> policies(PolicyRuns runs, Case c, Scenario asked) {
        List<Policy> found = new ArrayList<>();
        Optional<Lever> only = Study.onlyMeasure(runs, c, asked);
        runs.find(Kind.ALL)
                .ifPresent(_ ->
                        found.add(
                                only.isPresent()
                                        ? new Policy(only.get().id(), Decided.MEASURE, only)
                                        : new Policy(States.ALL, Decided.ALL)));
        runs.find(Kind.TODAY)
                .ifPresent(_ -> found.add(new Policy(States.ONE_PLAN, Decided.ONE_PLAN)));
        for (String id : runs.levers()) {
            Optional<Lever> lever = c.findLever(id);
            lever.ifPresent(_ -> found.add(new Policy(id, Decided.MEASURE, lever)));
        }
        return found;
    }

    /** Today's course, and all that can be decided and can act. */
    private List<Policy> against() {
        List<Policy> against = new ArrayList<>();
        runs.find(Kind.PACKAGES).ifPresent(_ -> against.add(new Policy(COURSE, Decided.COURSE)));
        policies.stream()
                .filter(p -> p.measure().filter(m -> Instances.isIdle(m, instance)).isEmpty())
                .forEach(against::add);
        return against;
    }

    private void against(JsonText json, Policy policy) {
        json.put("id", policy.id()).put("name", name(policy));
    }

    private String name(Policy policy) {
        return switch (policy.what()) {
            case COURSE -> DecideOrWaitMessages.course(language);
            case ONE_PLAN -> PolicyMessages.ONE_PLAN.in(language);
            case ALL -> DecideOrWaitMessages.all(language);
            case MEASURE -> policy.measure().orElseThrow().name().in(language);
        };
    }

    private List<Integer> waits() {
        return runs.ways().stream().map(Way::after).distinct().sorted().toList();
    }

    /** Those of which a least need is known, the one that is short for longest first. */
    private List<Weapon> weapons() {
        ToDoubleFunction<ItemRun> shortFor =
                run -> run.months().stream().mapToDouble(Double::doubleValue).sum();
        return runs.find(Kind.PACKAGES).stream()
                .flatMap(way -> way.items().stream())
                .sorted((a, b) ->
                        Double.compare(shortFor.applyAsDouble(b), shortFor.applyAsDouble(a)))
                .flatMap(run -> weapon(run.item()).stream())
                .toList();
    }

    private Optional<Weapon> weapon(String id) {
        int i = instance.indexOf(id);
        OptionalDouble minimum =
                IntStream.range(0, settings.months())
                        .mapToDouble(t -> instance.floor(0, i, t))
                        .filter(need -> need > 0)
                        .average();
        return minimum.stream()
                .mapToObj(need -> new Weapon(instance.items().get(i), need))
                .findFirst();
    }

    private void policy(JsonText json, Policy policy) {
        json.put("id", policy.id()).put("name", name(policy));
        switch (policy.what()) {
            case COURSE, ONE_PLAN ->
                    json.put("help", DecideOrWaitMessages.onePlanHelp(runs.every(), language));
            case ALL -> json.put("help", DecideOrWaitMessages.allHelp(names(), language));
            case MEASURE -> measure(json, policy.measure().orElseThrow());
        }
        json.object("settings", o -> set(policy).forEach(o::put));
    }

    private void measure(JsonText json, Lever lever) {
        json.put("help", lever.help().in(language));
        if (Instances.isIdle(lever, instance)) {
            String name = lever.name().in(language);
            Optional<SimulatorWords.Stand> other =
                    Instances.findKey(lever, instance)
                            .map(key -> new SimulatorWords.Stand(key.name(), stands(key)));
            json.object(
                    "idle",
                    o ->
                            o.put("title", DecideOrWaitMessages.cannotAct(name, language))
                                    .put("reading", SimulatorWords.idle(other, language)));
        }
    }

    private String stands(Lever lever) {
        return LeverWords.setting(settings, lever, today.setting(lever), language);
    }

    private List<String> names() {
        return PolicyRuns.measures(c, today, open).stream()
                .map(lever -> lever.name().in(language))
                .toList();
    }

    /** Where the levers of the simulator stand for the same. */
    private Map<String, Double> set(Policy policy) {
        List<Lever> moved =
                switch (policy.what()) {
                    case COURSE, ONE_PLAN -> List.of();
                    case MEASURE -> policy.measure().stream().toList();
                    case ALL -> PolicyRuns.measures(c, today, open);
                };
        return set(moved);
    }

    private Map<String, Double> set(List<Lever> moved) {
        Map<String, Double> set = new LinkedHashMap<>();
        moved.forEach(lever -> set.put(lever.id(), open.setting(lever)));
        return set;
    }

    private void wait(JsonText json, int after) {
        YearMonth month = settings.firstMonth().plusMonths(after);
        json.put("after", after)
                .put(
                        "label",
                        after == 0
                                ? DecideOrWaitMessages.now(month, language)
                                : DecideOrWaitMessages.later(
                                        month, Months.period(after, language), language))
                .put(
                        "short",
                        after == 0
                                ? DecideOrWaitMessages.NOW_SHORT.in(language)
                                : Months.shortName(month, language))
                .object("settings", o -> start(after).forEach(o::put));
    }

    /** The lever of the simulator that has the plan begin later. */
    private Map<String, Double> start(int after) {
        Map<String, Double> set = new LinkedHashMap<>();
        c.levers().stream()
                .filter(lever -> after > 0 && lever.effect() == Lever.Effect.START)
                .forEach(lever -> set.put(lever.id(), (double) after));
        return set;
    }

    private void weapon(JsonText json, Weapon weapon, List<Cell> cells) {
        List<Cell> own = of(weapon, cells);
        json.put("id", weapon.item().id())
                .put("name", shortName(weapon))
                .put("small", runs.small(List.of(weapon.item().id())))
                .object("decide", o -> axis(o, own, after -> after == 0))
                .object("wait", o -> axis(o, own, after -> after > 0));
    }

    private static List<Cell> of(Weapon weapon, List<Cell> cells) {
        return cells.stream().filter(cell -> cell.weapon().equals(weapon)).toList();
    }

    /** One axis for all that can be decided, so that it does not move with the choice. */
    private void axis(JsonText json, List<Cell> cells, IntPredicate after) {
        double[] dots =
                cells.stream()
                        .filter(cell -> after.test(cell.after()))
                        .flatMap(cell -> cell.dots().stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        double low = 0;
        double high = 0;
        for (double dot : dots) {
            low = Math.min(low, dot);
            high = Math.max(high, dot);
        }
        json.put("low", low).put("high", high).list("ticks", ticks(low, high), this::tick);
    }

    private List<Tick> ticks(double low, double high) {
        List<Tick> ticks = new ArrayList<>();
        double step = step((high - low) / MOST_TICKS);
        for (double at = Math.ceil(low / step) * step; at <= high; at += step) {
            boolean isZero = Math.abs(at) < step / 2;
            ticks.add(
                    isZero
                            ? new Tick(0, DecideOrWaitMessages.NO_CHANGE.in(language))
                            : new Tick(
                                    at,
                                    (at > 0 ? "+" : "−")
                                            + DecideOrWait.number(Math.abs(at), language)));
        }
        return ticks;
    }

    /** One, two or five times a power of ten, no less than a size. */
    private static double step(double size) {
        double power = 0.1;
        while (power * 10 < size) {
            power *= 10;
        }
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= size) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private void tick(JsonText json, Tick tick) {
        json.put("at", tick.at()).put("label", tick.label());
    }

    // ---- What is answered.

    private record Ways(Way from, Way to) {}

    /**
     * Both in the same futures; empty where one of them was not computed.
     *
     * @param against decided now; if empty, what the policy adds to or does without waiting
     */
    private Optional<Ways> ways(Policy policy, int after, Optional<Policy> against) {
        return way(policy, after)
                .flatMap(to ->
                        against.isPresent()
                                ? way(against.get(), 0).map(from -> new Ways(from, to))
                                : runs.before(to).map(from -> new Ways(from, to)));
    }

    private Optional<Way> way(Policy policy, int after) {
        return switch (policy.what()) {
            case COURSE -> runs.find(Kind.PACKAGES);
            case ONE_PLAN -> after == 0 ? runs.find(Kind.TODAY) : Optional.empty();
            case MEASURE ->
                    runs.find(after == 0 ? Kind.ADDED : Kind.ADDED_LATER, policy.lever(), after)
                            .or(() -> runs.levers().isEmpty() ? all(after) : Optional.empty());
            case ALL -> all(after);
        };
    }

    private Optional<Way> all(int after) {
        return runs.find(after == 0 ? Kind.ALL : Kind.ALL_LATER, "", after);
    }

    /** Empty where it was not computed, or is held against itself. */
    private Optional<Cell> cell(Policy policy, int after, Optional<Policy> against, Weapon weapon) {
        return after == 0 && against.filter(policy::equals).isPresent()
                ? Optional.empty()
                : ways(policy, after, against)
                        .map(ways -> cell(policy, after, against, weapon, ways));
    }

    private Cell cell(
            Policy policy, int after, Optional<Policy> against, Weapon weapon, Ways ways) {
        String item = weapon.item().id();
        PairedChange change = runs.change(ways.from(), ways.to(), List.of(item));
        boolean isNothing =
                Stream.of(ways.from(), ways.to())
                        .allMatch(way -> way.find(item).orElseThrow().meanUnits() <= 0);
        Asked asked =
                new Asked(
                        against.isPresent()
                                ? What.PAIR
                                : after == 0 ? policy.what().adds() : What.WAITING,
                        policy.measure().map(lever -> lever.name().in(language)).orElse(""),
                        after,
                        against.map(other -> pair(policy, after, other)).orElse(Pair.NONE),
                        shortName(weapon),
                        weapon.item().unit().in(language),
                        weapon.minimum());
        return new Cell(
                asked,
                policy,
                weapon,
                change,
                DecideOrWait.of(asked, change, isNothing, language),
                dots(change),
                levels(asked, ways.from(), item, change));
    }

    private Pair pair(Policy policy, int after, Policy against) {
        return new Pair(deciding(policy, after), deciding(against, 0));
    }

    private String deciding(Policy policy, int after) {
        String measure = policy.measure().map(lever -> lever.name().in(language)).orElse("");
        return DecideOrWait.deciding(policy.what(), measure, after, language);
    }

    private List<Double> dots(PairedChange change) {
        List<Double> sorted = change.each().stream().map(less -> 0 - less).sorted().toList();
        int n = sorted.size();
        if (n <= DOTS) {
            return sorted.stream().map(Door::shortened).toList();
        }
        List<Double> dots = new ArrayList<>();
        for (int k = 0; k < DOTS; k++) {
            dots.add(
                    shortened(
                            sorted.subList(k * n / DOTS, (k + 1) * n / DOTS).stream()
                                    .mapToDouble(Double::doubleValue)
                                    .average()
                                    .orElseThrow()));
        }
        return dots;
    }

    /** Three digits are more than a dot is wide. */
    private static double shortened(double units) {
        return DecideOrWait.printed(units, DecideOrWait.grid(units) / 10);
    }

    /**
     * What is missing on average either way. A level is rounded by itself, so that it is one number
     * whatever it is held against.
     */
    private List<Level> levels(Asked asked, Way way, String item, PairedChange change) {
        double from = way.find(item).orElseThrow().meanUnits();
        double to = Math.max(0, from - change.less());
        boolean isCourse = way.kind() == Kind.PACKAGES;
        boolean isTold =
                switch (change.verdict()) {
                    case CLEAR, DEPENDS -> true;
                    case TOO_SMALL -> change.isUneven();
                    case SAME -> false;
                };
        double coarsest = isTold ? DecideOrWait.coarsest(from, to) : Double.POSITIVE_INFINITY;
        String onePlan = PolicyMessages.ONE_PLAN.in(language);
        String first =
                switch (asked.what()) {
                    case ONE_PLAN -> DecideOrWaitMessages.levelCourse(language);
                    case MEASURE, ALL -> onePlan;
                    case WAITING -> DecideOrWaitMessages.levelNow(language);
                    case PAIR -> Numbers.capital(asked.pair().second());
                };
        String kind = isCourse ? "course" : asked.what() == What.WAITING ? "now" : "plan";
        Level second =
                level(
                        asked.after() > 0 ? "later" : "now",
                        switch (asked.what()) {
                            case ONE_PLAN -> onePlan;
                            case MEASURE -> DecideOrWaitMessages.levelMeasure(language);
                            case ALL -> DecideOrWaitMessages.levelAll(language);
                            case WAITING ->
                                    DecideOrWaitMessages.levelLater(
                                            Months.period(asked.after(), language), language);
                            case PAIR -> Numbers.capital(asked.pair().first());
                        },
                        to,
                        coarsest,
                        asked);
        Optional<Level> course =
                runs.find(Kind.PACKAGES)
                        .filter(_ -> !isCourse)
                        .flatMap(of -> of.find(item))
                        .map(run ->
                                level(
                                        "course",
                                        DecideOrWaitMessages.levelCourse(language),
                                        run.meanUnits(),
                                        Double.POSITIVE_INFINITY,
                                        asked));
        return Stream.concat(
                        course.stream(),
                        Stream.of(level(kind, first, from, coarsest, asked), second))
                .toList();
    }

    private Level level(String kind, String name, double units, double coarsest, Asked asked) {
        double grid = DecideOrWait.levelGrid(units, coarsest);
        return new Level(
                kind,
                name,
                DecideOrWait.printed(units, grid),
                DecideOrWait.units(units, grid, asked, language));
    }

    /** As the pages read it: what is uneven shows its futures, as what depends does. */
    private static String verdict(PairedChange change) {
        PairedChange.Verdict shown =
                change.isUneven() ? PairedChange.Verdict.DEPENDS : change.verdict();
        return shown.name().toLowerCase(Locale.ROOT);
    }

    private void answer(JsonText json, Cell cell) {
        PairedChange change = cell.change();
        int all = runs.futures();
        int fewer = (int) Math.round(change.fewer() * all);
        int more = (int) Math.round(change.more() * all);
        int equal = all - fewer - more;
        json.put("policy", cell.policy().id())
                .put("after", cell.after())
                .put("weapon", cell.weapon().item().id())
                .put("verdict", verdict(change))
                .put("title", cell.said().title())
                .put("reading", cell.said().reading())
                .put("smaller", DecideOrWaitMessages.smaller(fewer, all, language))
                .put("larger", DecideOrWaitMessages.larger(more, all, language));
        if (equal > 0) {
            json.put("equal", DecideOrWaitMessages.equal(equal, all, language));
        }
        json.put(
                        "measured",
                        DecideOrWaitMessages.measured(
                                BriefSentences.several(cell.weapon().item()).in(language),
                                cell.weapon().item().unit().in(language),
                                last(),
                                cell.asked().what(),
                                cell.asked().pair().first(),
                                cell.asked().pair().second(),
                                all <= DOTS,
                                language))
                .cells("dots", List.copyOf(cell.dots()))
                .list("levels", cell.levels(), this::level);
    }

    private void level(JsonText json, Level level) {
        json.put("kind", level.kind())
                .put("name", level.name())
                .put("units", level.units())
                .put("written", level.written());
    }

    // ---- What page one tells of every policy: months of the minimum missing, all items together.

    private void told(JsonText json) {
        PolicyFigures figures = new PolicyFigures(runs, settings.currency());
        json.put("measured", DecideOrWaitMessages.told(runs.futures(), runs.every(), language))
                .list(
                        "ways",
                        runs.ways().stream().filter(way -> way.kind() != Kind.TRIGGERED).toList(),
                        (o, way) -> told(o, way, figures));
    }

    private void told(JsonText json, Way way, PolicyFigures figures) {
        json.put("id", way.id())
                .put("name", name(way))
                .put("months", figures.missed(way))
                .put("written", figures.missed(way, language));
        settings(way).ifPresent(set -> json.object("settings", o -> set.forEach(o::put)));
        asked(way)
                .ifPresent(policy ->
                        json.object(
                                "asked",
                                o -> o.put("policy", policy.id()).put("after", way.after())));
    }

    private String name(Way way) {
        String now =
                switch (way.kind()) {
                    case PACKAGES -> DecideOrWaitMessages.course(language);
                    case FORESIGHT -> Numbers.capital(PolicyMessages.NOBODY.in(language));
                    case LEFT_OUT ->
                            DecideOrWaitMessages.allBut(c.getLever(way.lever()).name(), language);
                    case TODAY, ADDED, ADDED_LATER, ALL, ALL_LATER ->
                            asked(way).map(this::name).orElse(way.lever());
                    case TRIGGERED -> way.lever();
                };
        return way.after() == 0
                ? now
                : DecideOrWaitMessages.nameLater(
                        now, Months.period(way.after(), language), language);
    }

    /** What is asked here to be told of a way; empty where it cannot be. */
    private Optional<Policy> asked(Way way) {
        return policies.stream()
                .filter(p -> way(p, way.after()).filter(way::equals).isPresent())
                .findFirst();
    }

    /** Where the levers of the simulator stand for a way; empty where they can stand for none. */
    private Optional<Map<String, Double>> settings(Way way) {
        return switch (way.kind()) {
            case PACKAGES, FORESIGHT, TRIGGERED -> Optional.empty();
            case LEFT_OUT -> {
                Map<String, Double> set = set(PolicyRuns.measures(c, today, open));
                set.remove(way.lever());
                yield Optional.of(set);
            }
            case TODAY, ADDED, ALL, ADDED_LATER, ALL_LATER -> {
                Map<String, Double> later = start(way.after());
                yield later.isEmpty() && way.after() > 0
                        ? Optional.empty()
                        : asked(way)
                                .map(policy -> {
                                    Map<String, Double> set = set(policy);
                                    set.putAll(later);
                                    return set;
                                });
            }
        };
    }

    // ---- What words mean.

    private record Term(String id, String name, String means) {
        void write(JsonText json) {
            json.put("id", id).put("name", name).put("means", means);
        }
    }

    private List<Term> terms() {
        PayerWords payers = PayerWords.of(settings);
        return List.of(
                new Term(
                        "shortfall",
                        DecideOrWaitMessages.shortfall(language),
                        DecideOrWaitMessages.shortfallMeans(
                                Names.claimant(c).in(language), language)),
                new Term(
                        "minimum",
                        DecideOrWaitMessages.minimum(language),
                        DecideOrWaitMessages.minimumMeans(language)),
                new Term(
                        "future",
                        DecideOrWaitMessages.future(language),
                        DecideOrWaitMessages.futureMeans(runs.futures(), language)),
                new Term(
                        "course",
                        DecideOrWaitMessages.course(language),
                        DecideOrWaitMessages.courseMeans(
                                payers.course(runs.find(Kind.PACKAGES).isPresent()),
                                payers.each(),
                                settings.knownBy(),
                                language)),
                new Term(
                        "plan",
                        DecideOrWaitMessages.plan(language),
                        DecideOrWaitMessages.planMeans(runs.every(), language)));
    }

    /** A title has no abbreviations. */
    private String shortName(Weapon weapon) {
        String name = weapon.item().shortName().in(language);
        return name.contains(".") ? weapon.item().name().in(language) : name;
    }
}
