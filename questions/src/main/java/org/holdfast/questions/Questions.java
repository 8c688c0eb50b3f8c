package org.holdfast.questions;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.answer.PlansBeside;
import org.holdfast.answer.Replanner;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Hindcasting;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Forecast;
import org.holdfast.model.Instance;
import org.holdfast.model.Instances;
import org.holdfast.model.Lever;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.TierValue;
import org.holdfast.results.Findings;
import org.holdfast.results.tables.Alternatives;
import org.holdfast.stochastic.Decomposition.Effort;
import org.holdfast.stochastic.PolicyGraph;
import org.holdfast.stochastic.SecondOpinions;
import org.holdfast.stochastic.UnsolvedException;

/** Every question that can be asked of a case, once; commands and kept runs ask them from here. */
public final class Questions {
    private static final String TOGETHER = "all-levers";

    /** Share of a plan's goods: less from another hand is no other plan. */
    private static final double SAME = 0.01;

    /** Where do we stand? */
    public static final Question<Findings.Standing> BALANCE =
            new Question<>(
                    "balance",
                    List.of(),
                    (answering, call) -> {
                        Asked asked = call.asked();
                        return new Findings.Standing(
                                asked.c(),
                                asked.scenario(),
                                Study.balance(asked.c(), asked.scenario()),
                                Study.thresholds(asked.c(), asked.scenario()),
                                answering.run(asked));
                    });

    /** What would it take? */
    public static final Question<Findings.Planning> PLAN =
            new Question<>(
                    "plan",
                    List.of(),
                    (answering, call) -> answering.plans(call.asked(), call.asked().scenario()));

    /** What does waiting cost? */
    public static final Question<Findings.Waiting> DELAY =
            new Question<>("delay", List.of(), Questions::delay);

    /** What does each policy lever do on its own? */
    public static final Question<Findings.Moving> LEVERS =
            new Question<>("levers", List.of(), Questions::levers);

    /** Everything that the brief tells, or that there is no answer. */
    public static final Question<Findings> BRIEF =
            new Question<>(
                    "brief",
                    List.of(Argument.WORLDS, Argument.WAITING, Argument.QUICK, Argument.LADDER),
                    Questions::brief);

    /** What was forecast against what happened, or that today's practice has no answer. */
    public static final Question<Findings> HINDCAST =
            new Question<>("hindcast", List.of(Argument.FUTURES), Questions::hindcast);

    /** The plans in many futures, or that there are none. */
    public static final Question<Findings> EXPLORE =
            new Question<>(
                    "explore",
                    List.of(Argument.FUTURES, Argument.DRIVERS, Argument.CRITERION),
                    (answering, call) ->
                            new Explore(answering, call)
                                    .answer(List.of(), false, (entry, chunk) -> {}));

    /** What coordination is worth, or that a plan to hold it against was not found. */
    public static final Question<Findings> LADDER =
            new Question<>("ladder", List.of(Argument.RUNGS, Argument.ANEW), Climb::answer);

    /** What does each policy come to, planned anew, or that a plan was not found in some future. */
    public static final Question<Findings> POLICIES =
            new Question<>(
                    "policies",
                    List.of(Argument.WORLDS, Argument.RHYTHM, Argument.WAITING),
                    PolicyQuestion::answer);

    /** The policies that were played before in all futures; empty if none was. */
    public static Optional<Findings.Deciding> knownPolicies(Answering answering, Call call) {
        return PolicyQuestion.known(answering, call);
    }

    /** Which other plans are nearly as good? */
    public static final Question<Findings.Alternatives> ALTERNATIVES =
            new Question<>(
                    "alternatives",
                    List.of(Argument.OTHERS, Argument.SLACK),
                    Questions::alternatives);

    /** What is the least shortfall for less and less money? */
    public static final Question<Findings.Frontier> FRONTIER =
            new Question<>("frontier", List.of(Argument.STEPS), Questions::frontier);

    /** What of the plan could be otherwise at no loss? */
    public static final Question<Findings.Ranging> RANGES =
            new Question<>("ranges", List.of(), Questions::ranges);

    /** What to commit to in the first year, or that some future has no plan. */
    public static final Question<Findings> FIRST_STAGE =
            new Question<>(
                    "first-stage",
                    List.of(Argument.COMMON, Argument.ALONE, Argument.RISK),
                    Questions::firstStage);

    /** How much of what was planned changes, or that a plan was not found in some future. */
    public static final Question<Findings> STABILITY =
            new Question<>(
                    "stability",
                    List.of(Argument.WORLDS, Argument.RHYTHM, Argument.ROOM),
                    Questions::stability);

    /** What a longer horizon changes in the first years, or that there is no plan. */
    public static final Question<Findings> HORIZON =
            new Question<>(
                    "horizon",
                    List.of(Argument.LONGER, Argument.FIRST, Argument.ROOM),
                    (answering, call) ->
                            beside(
                                    "horizon",
                                    answering,
                                    call,
                                    (plans, asked) ->
                                            plans.longer(
                                                    asked.c(),
                                                    asked.scenario(),
                                                    call.whole(Argument.LONGER),
                                                    Math.min(
                                                            call.whole(Argument.FIRST),
                                                            asked.c().settings().months()),
                                                    call.number(Argument.ROOM))));

    /** What whole lines change, or that no plan was found in time. */
    public static final Question<Findings> INTEGERS =
            new Question<>(
                    "integers",
                    List.of(Argument.LUMP, Argument.RATES, Argument.GAP),
                    (answering, call) ->
                            beside(
                                    "integers",
                                    answering,
                                    call,
                                    (plans, asked) ->
                                            plans.whole(
                                                    asked.c(),
                                                    asked.scenario(),
                                                    call.number(Argument.LUMP),
                                                    call.whole(Argument.RATES) > 0,
                                                    call.number(Argument.GAP))));

    /** What is the smallest change at which the plan breaks, or that there is no plan? */
    public static final Question<Findings> BREAKING =
            new Question<>("breaking", List.of(Argument.CRITERION), Questions::breaking);

    /** What a small stochastic programme says of the first year, or that it has no answer. */
    public static final Question<Findings> POLICY_GRAPH =
            new Question<>(
                    "policy-graph",
                    List.of(Argument.CHAIN, Argument.ITERATIONS),
                    Questions::policyGraph);

    private Questions() {}

    /** All of them, in the order in which a reader meets them. */
    public static List<Question<?>> all() {
        return List.of(
                BRIEF,
                BALANCE,
                PLAN,
                DELAY,
                LEVERS,
                POLICIES,
                EXPLORE,
                HINDCAST,
                LADDER,
                ALTERNATIVES,
                FRONTIER,
                RANGES,
                FIRST_STAGE,
                STABILITY,
                HORIZON,
                INTEGERS,
                BREAKING,
                POLICY_GRAPH);
    }

    private static Findings.Waiting delay(Answering answering, Call call) {
        Asked asked = call.asked();
        return answering.find(
                Findings.Waiting.class,
                "delay",
                asked,
                List.of("delay"),
                (study, run) ->
                        new Findings.Waiting(
                                asked.c(),
                                asked.scenario(),
                                study.delay(asked.c(), asked.scenario()),
                                run));
    }

    /**
     * What it costs that a fund pays later.
     *
     * @param months by how many
     */
    public static Findings.Waiting delayOf(
            String fund, List<Integer> months, Answering answering, Asked asked) {
        return answering.find(
                Findings.Waiting.class,
                "delay of " + fund + " by " + months,
                asked,
                List.of("delay"),
                (study, run) ->
                        new Findings.Waiting(
                                asked.c(),
                                asked.scenario(),
                                study.delay(asked.c(), asked.scenario(), fund, months),
                                run));
    }

    /** The answer, and what each policy comes to in the same futures. */
    private static Findings brief(Answering answering, Call call) {
        Findings found = answer(answering, call.asked());
        boolean isWhole = call.whole(Argument.QUICK) == 0;
        if (!isWhole
                || !(found instanceof Findings.Told told)
                || !(POLICIES.ask(answering, call) instanceof Findings.Deciding deciding)) {
            return found;
        }
        Answer answer = told.answer().with(deciding.policies());
        if (call.whole(Argument.LADDER) > 0
                && Climb.answer(
                                answering,
                                call.asked().about(deciding.today()),
                                deciding.policies().futures(),
                                deciding.policies().every())
                        instanceof Findings.Climbing climbing) {
            answer = answer.withLadder(climbing.rungs());
        }
        return new Findings.Told(told.scenario(), answer);
    }

    private static Findings answer(Answering answering, Asked asked) {
        return answering.find(
                Findings.class,
                "brief",
                asked,
                List.of("brief"),
                (study, run) ->
                        switch (study.answer(asked.c(), asked.scenario(), run)) {
                            case Study.Outcome.Found(Answer answer) ->
                                    new Findings.Told(asked.scenario(), answer);
                            case Study.Outcome.NotFound(var certificate) ->
                                    answering.unanswered("brief", asked, certificate);
                        });
    }

    private static Findings.Alternatives alternatives(Answering answering, Call call) {
        Asked asked = call.asked();
        double slack = call.number(Argument.SLACK);
        return answering.now(
                asked,
                List.of("alternatives"),
                (study, run) -> {
                    List<Result> found =
                            study.alternatives(
                                    asked.c(),
                                    asked.scenario(),
                                    call.whole(Argument.OTHERS),
                                    slack);
                    return new Findings.Alternatives(
                            asked.c(), asked.scenario(), slack, different(asked.c(), found), run);
                });
    }

    private static Findings.Frontier frontier(Answering answering, Call call) {
        Asked asked = call.asked();
        return answering.now(
                asked,
                List.of("frontier"),
                (study, run) ->
                        new Findings.Frontier(
                                asked.c(),
                                asked.scenario(),
                                study.frontier(
                                        asked.c(), asked.scenario(), call.whole(Argument.STEPS)),
                                run));
    }

    private static Findings.Ranging ranges(Answering answering, Call call) {
        Asked asked = call.asked();
        return answering.now(
                asked,
                List.of("ranges"),
                (study, run) -> {
                    Study.Ranged found = study.ranges(asked.c(), asked.scenario());
                    return new Findings.Ranging(
                            asked.c(), asked.scenario(), found.plan(), found.ranges(), run);
                });
    }

    /** What is found of plans that are made in futures. */
    @FunctionalInterface
    private interface InFutures {
        /**
         * Finds it.
         *
         * @throws Replanner.NoPlanException if a solve found none
         */
        Findings of(Study study, Draws draws, Answer.RunData run);
    }

    /**
     * The kept finding of a question about plans in futures, or a new one.
     *
     * @param settings what it depends on besides case, scenario and seed
     */
    private static Findings inFutures(
            Answering answering,
            Asked asked,
            String question,
            String settings,
            String part,
            int futures,
            InFutures made) {
        return answering.find(
                Findings.class,
                question + "-" + settings,
                asked,
                List.of(part),
                (study, run) -> {
                    Draws draws = asked.draws(futures);
                    try {
                        return made.of(study, draws, run);
                    } catch (Replanner.NoPlanException none) {
                        return answering.unanswered(question, asked, none.certificate());
                    }
                });
    }

    private static Findings firstStage(Answering answering, Call call) {
        Asked asked = call.asked();
        int futures = call.whole(Argument.COMMON);
        int alone = Math.max(futures, call.whole(Argument.ALONE));
        double risk = call.number(Argument.RISK);
        return inFutures(
                answering,
                asked,
                "first-stage",
                futures + "-" + alone + "-" + risk,
                "first stage",
                alone,
                (study, draws, run) ->
                        new Findings.Committing(
                                asked.c(),
                                asked.scenario(),
                                study.firstStages().of(asked.instance(), draws, futures, risk),
                                run));
    }

    private static Findings stability(Answering answering, Call call) {
        Asked asked = call.asked();
        int futures = call.whole(Argument.WORLDS);
        int every = call.whole(Argument.RHYTHM);
        double slack = call.number(Argument.ROOM);
        return inFutures(
                answering,
                asked,
                "stability",
                futures + "-" + every + "-" + slack,
                "futures",
                futures,
                (study, draws, run) ->
                        new Findings.Keeping(
                                asked.c(),
                                asked.scenario(),
                                study.stabilities().of(draws, every, slack),
                                run));
    }

    private static Findings beside(
            String name,
            Answering answering,
            Call call,
            BiFunction<PlansBeside, Asked, PlanBeside> made) {
        Asked asked = call.asked();
        try (Answering.Progress progress = answering.listener().begin(List.of(name))) {
            PlanBeside found = made.apply(answering.searching(progress).beside(), asked);
            return new Findings.Beside(asked.c(), asked.scenario(), found, answering.run(asked));
        } catch (Replanner.NoPlanException none) {
            return answering.unanswered(name, asked, none.certificate());
        }
    }

    private static Findings breaking(Answering answering, Call call) {
        Asked asked = call.asked();
        Case c = asked.c();
        Findings.Planning plans = answering.plans(asked, asked.scenario());
        for (Result each : List.of(plans.plan(), plans.adHoc())) {
            if (each.certificate().status() != Result.Status.OPTIMAL) {
                return answering.unanswered("breaking", asked, each.certificate());
            }
        }
        double criterion = call.number(Argument.CRITERION);
        Instance base = asked.instance();
        try (Answering.Progress progress = answering.listener().begin(List.of("futures"))) {
            Explorer explorer = answering.explorer(progress);
            var settings =
                    new Exploring.Settings(2, Sequence.LATIN_HYPERCUBE, asked.seed(), 0, criterion);
            return new Findings.Stressing(
                    c,
                    asked.scenario(),
                    criterion,
                    new Exploring(c, explorer, settings)
                            .breaking(
                                    new Exploring.Entry("plan", base, plans.plan().plan()),
                                    new Exploring.Entry("ad-hoc", base, plans.adHoc().plan())),
                    answering.run(asked));
        }
    }

    private static Findings policyGraph(Answering answering, Call call) {
        Asked asked = call.asked();
        int futures = call.whole(Argument.CHAIN);
        int iterations = call.whole(Argument.ITERATIONS);
        return answering.find(
                Findings.class,
                "policy-graph-" + futures + "-" + iterations,
                asked,
                List.of("policy graph"),
                (study, run) -> {
                    try {
                        return new Findings.Graphed(
                                asked.c(),
                                asked.scenario(),
                                SecondOpinions.of(
                                        asked.instance(),
                                        chain(call),
                                        Highs::new,
                                        asked.seed(),
                                        new Effort(
                                                answering.searchSeconds(),
                                                iterations,
                                                SecondOpinions.GAP),
                                        answering.threads()),
                                run);
                    } catch (UnsolvedException none) {
                        return new Findings.Unanswered(
                                "policy-graph",
                                asked.c(),
                                asked.scenario(),
                                Result.Certificate.unsolved(
                                        Result.Status.FAILED, none.text().en(), "", run.solver()),
                                run);
                    }
                });
    }

    /** The small graph itself, which is minimised. */
    public static PolicyGraph graphOf(Call call) {
        Asked asked = call.asked();
        return SecondOpinions.graph(asked.instance(), chain(call));
    }

    /** The futures from which the chain of the small graph is taken. */
    private static List<Instance> chain(Call call) {
        Asked asked = call.asked();
        Draws draws = asked.draws(call.whole(Argument.CHAIN));
        return IntStream.range(0, draws.futures()).mapToObj(draws::instance).toList();
    }

    /** Without the plans that buy as an earlier one does. */
    private static List<Result> different(Case c, List<Result> found) {
        List<Result> kept = new ArrayList<>();
        for (Result each : found) {
            if (kept.stream().noneMatch(other -> isAlike(c, each, other))) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static boolean isAlike(Case c, Result a, Result b) {
        Map<String, Double> one = Alternatives.supplies(c, a.plan());
        Map<String, Double> other = Alternatives.supplies(c, b.plan());
        double all = one.values().stream().mapToDouble(v -> v).sum();
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .allMatch(source -> {
                    double difference =
                            one.getOrDefault(source, 0.0) - other.getOrDefault(source, 0.0);
                    return Math.abs(difference) < SAME * all;
                });
    }

    private static Findings.Moving levers(Answering answering, Call call) {
        Asked asked = call.asked();
        return answering.find(
                Findings.Moving.class,
                "levers",
                asked,
                List.of("levers"),
                (study, run) -> move(study, asked.c(), asked.scenario(), run));
    }

    private static Findings.Moving move(
            Study study, Case c, Scenario scenario, Answer.RunData run) {
        Instance instance = Instance.of(c, scenario);
        List<Move> moves = new ArrayList<>();
        for (Lever lever : c.levers()) {
            boolean isTold =
                    lever.block() == Lever.Block.POLICY
                            || (lever.isOthers() && !Instances.isIdle(lever, instance));
            if (isTold && lever.low() < lever.high()) {
                double from = scenario.setting(lever);
                double to = from < lever.high() ? lever.high() : lever.low();
                Scenario under = scenario.with(lever.id(), to);
                moves.add(new Move(lever.id(), from, to, true, under));
                if (lever.worst(from).equals(OptionalDouble.of(to))) {
                    moves.add(new Move(lever.id(), from, to, false, under));
                }
            }
        }
        c.findScenario(TOGETHER)
                .filter(together -> !together.id().equals(scenario.id()))
                .map(together -> new Move(TOGETHER, Double.NaN, Double.NaN, true, together))
                .ifPresent(moves::add);
        Study.Compared compared =
                study.compare(
                        c,
                        scenario,
                        moves.stream().filter(Move::isForeseen).map(Move::under).toList(),
                        moves.stream().filter(m -> !m.isForeseen()).map(Move::under).toList());
        Iterator<List<TierValue>> foreseen = compared.foreseen().iterator();
        Iterator<List<TierValue>> unforeseen = compared.unforeseen().iterator();
        List<Findings.Moved> moved =
                moves.stream()
                        .map(m ->
                                new Findings.Moved(
                                        m.lever(),
                                        m.from(),
                                        m.to(),
                                        m.isForeseen(),
                                        (m.isForeseen() ? foreseen : unforeseen).next()))
                        .toList();
        return new Findings.Moving(c, scenario, compared.unmoved(), moved, run);
    }

    /** A lever to be moved, or all of another scenario's. */
    private record Move(String lever, double from, double to, boolean isForeseen, Scenario under) {}

    private static Findings hindcast(Answering answering, Call call) {
        Asked asked = call.asked();
        return playing(
                answering,
                call,
                (hindcasting, entry, draws) ->
                        new Findings.Scoring(
                                asked.c(),
                                asked.scenario(),
                                call.whole(Argument.FUTURES),
                                hindcasting.of(entry, draws),
                                answering.run(asked)),
                none -> none);
    }

    /** Bands of the coming months, or why there are none. */
    public sealed interface Foreseen {
        /** The bands of each series. */
        record Bands(List<Forecast> series) implements Foreseen {
            public Bands {
                series = List.copyOf(series);
            }
        }

        /** Today's practice has no answer. */
        record Not(Findings.Unanswered why) implements Foreseen {}
    }

    /** What the case foresees of its series in the months to come. */
    public static Foreseen forecast(Answering answering, Call call) {
        return Questions.<Foreseen>playing(
                answering,
                call,
                (hindcasting, entry, draws) -> new Foreseen.Bands(hindcasting.ahead(entry, draws)),
                Foreseen.Not::new);
    }

    /** What is asked of today's practice in many futures. */
    private interface Played<T> {
        T of(Hindcasting hindcasting, Exploring.Entry entry, Draws draws);
    }

    private static <T> T playing(
            Answering answering,
            Call call,
            Played<T> played,
            Function<Findings.Unanswered, T> unanswered) {
        Asked asked = call.asked();
        Case c = asked.c();
        if (c.hindcasts().isEmpty()) {
            throw new WrongArgumentException(QuestionMessages.NO_SERIES);
        }
        Result practice = answering.plans(asked, asked.scenario()).adHoc();
        if (practice.certificate().status() != Result.Status.OPTIMAL) {
            return unanswered.apply(
                    answering.unanswered("hindcast", asked, practice.certificate()));
        }
        int futures = call.whole(Argument.FUTURES);
        try (Answering.Progress progress = answering.listener().begin(List.of("futures"))) {
            Explorer explorer = answering.explorer(progress);
            var entry = new Exploring.Entry("ad-hoc", asked.instance(), practice.plan());
            var settings =
                    new Exploring.Settings(futures, Sequence.LATIN_HYPERCUBE, asked.seed(), 0, 0);
            return played.of(
                    new Hindcasting(c, explorer),
                    entry,
                    new Exploring(c, explorer, settings).draws(entry.base()));
        }
    }
}
