package org.holdfast.answer;

import static org.holdfast.answer.Tasks.collect;
import static org.holdfast.answer.Tasks.get;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.explore.Draws;
import org.holdfast.explore.agents.Commitments;
import org.holdfast.explore.analysis.Split;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision;
import org.holdfast.model.Factor;
import org.holdfast.model.FirstStage;
import org.holdfast.model.FirstStage.Choice;
import org.holdfast.model.FirstStage.Fresh;
import org.holdfast.model.FirstStage.Kind;
import org.holdfast.model.FirstStage.Saved;
import org.holdfast.model.FirstStage.Signpost;
import org.holdfast.model.FirstStage.Value;
import org.holdfast.model.FirstStage.Weighed;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Result.Certificate;
import org.holdfast.model.TierValue;
import org.holdfast.plan.SampleAverage;
import org.holdfast.plan.SampleAverage.Common;
import org.holdfast.plan.SampleAverage.Risk;
import org.holdfast.plan.Solver;

/**
 * Finds the first stage: what to commit to in the first year for many futures at once, and which
 * decisions of that year differ from future to future. See docs/method/first-stage.md.
 */
public final class FirstStages {
    /** Months in a period after the first year. */
    private static final int FAR = 6;

    /** A future of a programme of many takes so many times as long as one on its own, roughly. */
    private static final int LONGER = 3;

    /** Weights of the worst futures that the frontier shows. */
    private static final List<Double> ON_TAIL = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    /** What the weighted sum counts for an item-month under the floor. */
    private static final double ITEM_MONTH = 1e3;

    /** Less of what any plan decides of a thing is not deciding it. */
    private static final double SOME = 0.05;

    /** A signpost that tells by chance more often than this is none. */
    private static final double CHANCE = 0.01;

    private final Solving solving;

    FirstStages(Solving solving) {
        this.solving = solving;
    }

    /**
     * Finds it.
     *
     * @param central the case as it is expected
     * @param draws futures that are planned on their own
     * @param futures how many of them, from the first on, commit to the same
     * @param onTail weight of the worst of them in the commitments that are told, 0–1
     * @throws Replanner.NoPlanException if a solve found no optimum
     */
    public FirstStage of(Instance central, Draws draws, int futures, double onTail) {
        List<Instance> all = IntStream.range(0, draws.futures()).mapToObj(draws::instance).toList();
        List<Instance> some = all.subList(0, futures);
        int weights = with(onTail).size();
        int together = LONGER * futures * (weights + 1);
        int after = futures * (weights + 1) + 2 * (all.size() - futures);
        try (Tasks work = solving.tasks("first stage", together + all.size() + after)) {
            // the longest first
            Map<Double, Future<Common>> firsts = new TreeMap<>();
            for (double weight : with(onTail)) {
                Risk risk = new Risk(weight, FirstStage.TAIL);
                firsts.put(
                        weight,
                        submit(
                                work,
                                LONGER * futures,
                                solver -> same(some).solve(solver, solving.seconds(), risk)));
            }
            Future<Common> forCentral =
                    submit(
                            work,
                            LONGER * futures,
                            solver ->
                                    beside(central, some)
                                            .solve(solver, solving.seconds(), Risk.none()));
            List<Future<Common>> alone =
                    all.stream()
                            .map(one ->
                                    submit(
                                            work,
                                            1,
                                            solver ->
                                                    same(List.of(one))
                                                            .solve(
                                                                    solver,
                                                                    solving.seconds(),
                                                                    Risk.none())))
                            .toList();
            List<Weighed> frontier = new ArrayList<>();
            firsts.forEach((weight, found) ->
                    frontier.add(new Weighed(weight, within(work, some, get(found)))));
            List<Common> apart = collect(alone);
            Common forMany = get(Objects.requireNonNull(firsts.get(0.0)));
            return new FirstStage(
                    futures,
                    all.size(),
                    onTail,
                    value(apart.subList(0, futures)),
                    frontier.getFirst().value(),
                    within(work, some, get(forCentral)),
                    fresh(
                            work,
                            all.subList(futures, all.size()),
                            apart.subList(futures, all.size()),
                            forMany,
                            get(forCentral)),
                    frontier,
                    choices(
                            central,
                            draws,
                            apart,
                            get(Objects.requireNonNull(firsts.get(onTail)))));
        }
    }

    private static List<Double> with(double onTail) {
        return Stream.concat(ON_TAIL.stream(), Stream.of(onTail)).distinct().toList();
    }

    private static SampleAverage same(List<Instance> futures) {
        return SampleAverage.even(futures, SampleAverage.YEAR, FAR);
    }

    /**
     * The plan for the central case, among those of which the first year can be done in futures.
     */
    private static SampleAverage beside(Instance central, List<Instance> futures) {
        List<Instance> all = new ArrayList<>(futures);
        all.addFirst(central);
        double[] probability = new double[all.size()];
        probability[0] = 1;
        return new SampleAverage(all, probability, SampleAverage.YEAR, FAR);
    }

    /** What the best plans within commitments come to in futures. */
    private Value within(Tasks work, List<Instance> futures, Common committed) {
        return value(
                collect(
                        futures.stream()
                                .map(one ->
                                        submit(work, 1, solver -> within(solver, one, committed)))
                                .toList()));
    }

    private SampleAverage.Outcome within(Solver solver, Instance future, Common committed) {
        return same(List.of(future)).solve(solver, solving.seconds(), committed.committed());
    }

    /** What commitments come to in futures that they were not chosen for. */
    private Optional<Fresh> fresh(
            Tasks work,
            List<Instance> futures,
            List<Common> apart,
            Common together,
            Common central) {
        List<Optional<Common>> forMany = tried(work, futures, together);
        List<Optional<Common>> forCentral = tried(work, futures, central);
        int[] done =
                IntStream.range(0, futures.size())
                        .filter(f -> forMany.get(f).isPresent() && forCentral.get(f).isPresent())
                        .toArray();
        if (done.length < 2) {
            return Optional.empty();
        }
        List<Common> known = Arrays.stream(done).mapToObj(apart::get).toList();
        List<Common> many =
                Arrays.stream(done).mapToObj(f -> forMany.get(f).orElseThrow()).toList();
        List<Common> one =
                Arrays.stream(done).mapToObj(f -> forCentral.get(f).orElseThrow()).toList();
        return Optional.of(
                new Fresh(
                        done.length,
                        futures.size() - done.length,
                        value(known),
                        value(many),
                        value(one),
                        Saved.of(missed(one), missed(many)),
                        Saved.of(missed(many), missed(known))));
    }

    /** The best plan within commitments in each future; empty where they cannot be done. */
    private List<Optional<Common>> tried(Tasks work, List<Instance> futures, Common committed) {
        return collect(
                futures.stream()
                        .map(one ->
                                work.submit(() ->
                                        solving.with(solver ->
                                                tried(within(solver, one, committed), solver))))
                        .toList());
    }

    private static Optional<Common> tried(SampleAverage.Outcome outcome, Solver solver) {
        boolean isInfeasible =
                outcome instanceof SampleAverage.Outcome.None(Solver.Outcome.Infeasible _);
        return isInfeasible ? Optional.empty() : Optional.of(found(outcome, solver));
    }

    private static double[] missed(List<Common> each) {
        return tier(each.stream().map(one -> one.plans().getFirst()).toList(), ObjectiveTier.FLOOR);
    }

    private static Value value(List<Common> each) {
        return value(
                each.stream().mapToDouble(one -> one.values()[0]).toArray(),
                each.stream().map(one -> one.plans().getFirst()).toList());
    }

    private static Value value(double[] sums, List<Plan> plans) {
        return Value.of(
                Arrays.stream(sums).map(sum -> sum / ITEM_MONTH).toArray(),
                tier(plans, ObjectiveTier.FLOOR),
                tier(plans, ObjectiveTier.COST));
    }

    private static double[] tier(List<Plan> plans, ObjectiveTier tier) {
        return plans.stream()
                .mapToDouble(plan ->
                        TierValue.find(plan.tiers(), tier).map(TierValue::plain).orElse(0.0))
                .toArray();
    }

    // ---- what differs ----

    /** One thing that can be decided. */
    private record Thing(Kind kind, String subject, String detail, String unit) {}

    private static List<Choice> choices(
            Instance s, Draws draws, List<Common> apart, Common together) {
        Places places = Places.of(s);
        Map<Thing, double[]> decided = new LinkedHashMap<>();
        for (int f = 0; f < apart.size(); f++) {
            note(places, apart.get(f).plans().getFirst(), f, apart.size(), decided);
        }
        Map<Thing, double[]> common = new LinkedHashMap<>();
        for (int f = 0; f < together.plans().size(); f++) {
            note(places, together.plans().get(f), f, together.plans().size(), common);
        }
        List<Observed> observed = Observed.of(draws);
        List<Choice> choices = new ArrayList<>();
        decided.forEach((thing, quantities) -> {
            double most = Arrays.stream(quantities).max().orElse(0);
            double least = FirstStage.least(SOME, most, s.c().lotOf(places.item(thing)));
            Choice choice =
                    choice(
                            thing,
                            quantities,
                            common.getOrDefault(thing, new double[0]),
                            least,
                            observed);
            if (!choice.isNever()) {
                choices.add(choice);
            }
        });
        choices.sort((a, b) -> a.kind().compareTo(b.kind()));
        return choices;
    }

    /**
     * What makers, sellers and sources of materials make, and where.
     *
     * @param subjects [id] the item or material
     * @param blocs [id of a maker or source] its bloc
     */
    private record Places(Map<String, String> subjects, Map<String, String> blocs) {
        static Places of(Instance s) {
            Map<String, String> blocs = new HashMap<>();
            s.producers().forEach(p -> blocs.put(p.row().id(), p.bloc()));
            s.materialSources().forEach(m -> blocs.put(m.row().id(), m.bloc()));
            return new Places(Commitments.subjects(s), blocs);
        }

        /** The item or material that is decided about. */
        String item(Thing thing) {
            return switch (thing.kind) {
                case LINE, CONTRACT -> thing.subject;
                case PURCHASE -> subject(thing.subject);
                case GIFT -> thing.detail;
            };
        }

        /**
         * Makers of one thing in one bloc are taken together: where they tie, which of them a plan
         * takes says nothing.
         */
        Optional<Thing> thing(Decision d) {
            return Kind.of(d.kind())
                    .map(kind ->
                            switch (kind) {
                                case LINE, CONTRACT ->
                                        new Thing(
                                                kind,
                                                subject(d.subject()),
                                                blocs.getOrDefault(d.subject(), ""),
                                                d.unit());
                                case PURCHASE -> new Thing(kind, d.subject(), "", d.unit());
                                case GIFT -> new Thing(kind, d.subject(), d.detail(), d.unit());
                            });
        }

        private String subject(String id) {
            return subjects.getOrDefault(id, id);
        }
    }

    /** Adds what a plan decides in the first year, whoever pays and for however long. */
    private static void note(
            Places places, Plan plan, int future, int futures, Map<Thing, double[]> into) {
        for (Decision d : plan.decisions()) {
            places.thing(d)
                    .ifPresent(thing -> {
                        int year = Math.min(SampleAverage.YEAR, d.quantity().months());
                        into.computeIfAbsent(thing, t -> new double[futures])[future] +=
                                d.quantity().sum(0, year);
                    });
        }
    }

    /**
     * Whether it is decided, and what tells.
     *
     * @param quantities [future]
     * @param together [future] of the common plan; empty where it decides nothing of it
     * @param least from which quantity on it is decided
     */
    private static Choice choice(
            Thing thing,
            double[] quantities,
            double[] together,
            double least,
            List<Observed> observed) {
        boolean[] isDone = new boolean[quantities.length];
        List<Double> done = new ArrayList<>();
        for (int f = 0; f < isDone.length; f++) {
            isDone[f] = quantities[f] > least;
            if (isDone[f]) {
                done.add(quantities[f]);
            }
        }
        Collections.sort(done);
        double[] sorted = done.stream().mapToDouble(q -> q).toArray();
        Choice choice =
                new Choice(
                        thing.kind,
                        thing.subject,
                        thing.detail,
                        thing.unit,
                        (double) sorted.length / isDone.length,
                        sorted.length == 0 ? 0 : Quantiles.of(sorted, 0.1),
                        sorted.length == 0 ? 0 : Quantiles.of(sorted, 0.9),
                        Arrays.stream(together).average().orElse(0),
                        Optional.empty());
        return choice.isNow() || choice.isNever()
                ? choice
                : choice.with(Observed.signpost(observed, isDone));
    }

    /** A number that is seen within the first year, in each future. */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    private record Observed(Factor factor, FirstStage.Scale scale, double[] numbers) {
        static List<Observed> of(Draws draws) {
            List<Observed> all = new ArrayList<>();
            for (int k = 0; k < draws.factors().size(); k++) {
                int factor = k;
                int[] cells =
                        IntStream.range(0, draws.cells().size())
                                .filter(n -> draws.factorOf(n) == factor)
                                .toArray();
                boolean isSeen =
                        Arrays.stream(cells)
                                .allMatch(
                                        n -> draws.cells().get(n).learned() <= SampleAverage.YEAR);
                if (isSeen) {
                    all.add(of(draws, factor, cells));
                }
            }
            return all;
        }

        private static Observed of(Draws draws, int factor, int[] cells) {
            Factor named = draws.factors().get(factor);
            boolean hasCentral =
                    Arrays.stream(cells).anyMatch(n -> draws.cells().get(n).range().value() > 0);
            if (hasCentral) {
                return new Observed(named, FirstStage.Scale.OF_CENTRAL, draws.relative(factor));
            }
            double[] own =
                    IntStream.range(0, draws.futures())
                            .mapToDouble(f -> draws.value(cells[0], f))
                            .toArray();
            boolean isGate = Arrays.stream(own).allMatch(v -> v == 0 || v == 1);
            return new Observed(
                    named, isGate ? FirstStage.Scale.WHETHER : FirstStage.Scale.OWN, own);
        }

        /** Found in every second future, tried in the others. */
        static Optional<Signpost> signpost(List<Observed> all, boolean[] isDone) {
            int[] even = IntStream.range(0, isDone.length).filter(f -> f % 2 == 0).toArray();
            int[] odd = IntStream.range(0, isDone.length).filter(f -> f % 2 == 1).toArray();
            double[][] numbers = all.stream().map(Observed::numbers).toArray(double[][]::new);
            return Split.best(numbers, isDone, even)
                    .map(split -> {
                        Observed found = all.get(split.factor());
                        Split.Score score = split.score(found.numbers, isDone, odd);
                        return new Signpost(
                                found.factor.id(),
                                found.factor.name(),
                                found.scale,
                                split.threshold(),
                                split.isAbove(),
                                score.right(),
                                score.of(),
                                score.chance());
                    })
                    .filter(signpost -> signpost.chance() < CHANCE);
        }
    }

    /** One solve, by a solver of its own. */
    private Future<Common> submit(
            Tasks work, int size, Function<Solver, SampleAverage.Outcome> piece) {
        return work.submit(size, () -> solving.with(solver -> found(piece.apply(solver), solver)));
    }

    private static Common found(SampleAverage.Outcome outcome, Solver solver) {
        return switch (outcome) {
            case SampleAverage.Outcome.Found(Common common) -> common;
            case SampleAverage.Outcome.None(var why) ->
                    throw new Replanner.NoPlanException(
                            Certificate.unsolved(why.status(), why.reason(), "", solver.name()));
        };
    }
}
