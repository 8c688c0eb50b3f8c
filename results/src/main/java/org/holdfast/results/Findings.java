package org.holdfast.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Breaking;
import org.holdfast.model.Case;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Exploration;
import org.holdfast.model.FirstStage;
import org.holdfast.model.Hindcast;
import org.holdfast.model.LadderRung;
import org.holdfast.model.OptimalRange;
import org.holdfast.model.OrderRange;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.SecondOpinion;
import org.holdfast.model.Stability;
import org.holdfast.model.TierValue;
import org.holdfast.results.tables.Provenance;

/** What one command found, with the inputs that it rests on; ready to be written or kept. */
public sealed interface Findings {
    /** The case that was asked. */
    Case c();

    /** The scenario that was asked for, with the settings of the command line. */
    Scenario scenario();

    /** Version, case hash, seed and settings. */
    Answer.RunData run();

    /** What the plan in it was made with. */
    default Provenance provenance() {
        return provenance(Provenance.PLAN);
    }

    /** What a plan in it was made with, by its name. */
    default Provenance provenance(String plan) {
        return Provenance.of(c(), scenario(), run(), plan, under(plan));
    }

    /** The scenario that a plan in it was made under, by its name. */
    default Scenario under(String plan) {
        return scenario();
    }

    /** The plan, today's practice and what binds the plan, where they were found. */
    default Optional<Plans> plans() {
        return Optional.empty();
    }

    /** What it found for the months, by the names of the plans: none where it found no months. */
    default SequencedMap<String, Result> results() {
        SequencedMap<String, Result> results = new LinkedHashMap<>();
        plans().ifPresent(plans -> {
            results.put(Provenance.PLAN, plans.plan());
            results.put(Provenance.AD_HOC, plans.adHoc());
        });
        return results;
    }

    /** What each policy comes to in the same futures, where that was computed. */
    default Optional<PolicyRuns> policyRuns() {
        return Optional.empty();
    }

    /** What these were found with: today's terms, to which each policy adds its own. */
    default Provenance policyProvenance() {
        return provenance();
    }

    /** The plan, today's practice and what binds the plan. */
    record Plans(Result plan, Result adHoc, List<Binding> binding) {
        public Plans {
            binding = List.copyOf(binding);
        }
    }

    /** Where we stand: current supply, nothing new decided. */
    record Standing(
            Case c,
            Scenario scenario,
            Result supply,
            Map<String, Double> floorThresholds,
            Answer.RunData run)
            implements Findings {
        public Standing {
            floorThresholds = Map.copyOf(floorThresholds);
        }

        @Override
        public SequencedMap<String, Result> results() {
            return new LinkedHashMap<>(Map.of(Provenance.CURRENT_SUPPLY, supply));
        }
    }

    /**
     * The plan and today's practice, both under the scenario's own policy.
     *
     * @param orders how far what is told of the plan's first orders could be otherwise at no loss
     */
    record Planning(
            Case c,
            Scenario scenario,
            Result plan,
            Result adHoc,
            List<Binding> binding,
            List<OrderRange> orders,
            Answer.RunData run)
            implements Findings {
        public Planning {
            binding = List.copyOf(binding);
            orders = List.copyOf(orders);
        }

        @Override
        public Optional<Plans> plans() {
            return Optional.of(new Plans(plan, adHoc, binding));
        }
    }

    /** The same plan, started later and later. */
    record Waiting(Case c, Scenario scenario, List<DelayPoint> points, Answer.RunData run)
            implements Findings {
        public Waiting {
            points = List.copyOf(points);
        }
    }

    /**
     * Everything that the brief tells.
     *
     * @param scenario the scenario that was asked for; the answer's own may show more levers
     */
    record Told(Scenario scenario, Answer answer) implements Findings {
        @Override
        public Case c() {
            return answer.c();
        }

        @Override
        public Answer.RunData run() {
            return answer.run();
        }

        @Override
        public Optional<PolicyRuns> policyRuns() {
            return answer.policies();
        }

        @Override
        public Provenance policyProvenance() {
            return Provenance.of(c(), scenario, run(), Provenance.PLAN, answer.reference());
        }

        @Override
        public Optional<Plans> plans() {
            return Optional.of(new Plans(answer.plan(), answer.adHoc(), answer.binding()));
        }

        @Override
        public Scenario under(String plan) {
            return plan.equals(Provenance.AD_HOC) ? answer.reference() : answer.scenario();
        }
    }

    /**
     * One lever moved, all else as in the scenario.
     *
     * @param lever id of the lever, or of a scenario that moves several
     * @param isForeseen whether the plan is made for it; if not, the plan of the scenario itself is
     *     followed and adapts by rule, as in any future
     * @param tiers what the plan then reaches; none if it was not found in time
     */
    record Moved(String lever, double from, double to, boolean isForeseen, List<TierValue> tiers) {
        public Moved {
            tiers = List.copyOf(tiers);
        }
    }

    /**
     * What each lever alone does to the plan.
     *
     * @param unmoved what the plan reaches in the scenario itself
     */
    record Moving(
            Case c,
            Scenario scenario,
            List<TierValue> unmoved,
            List<Moved> moved,
            Answer.RunData run)
            implements Findings {
        public Moving {
            unmoved = List.copyOf(unmoved);
            moved = List.copyOf(moved);
        }
    }

    /**
     * What each policy comes to in the same futures.
     *
     * @param today today's terms: the baseline's policy in the scenario's world, to which each
     *     policy adds its own
     */
    record Deciding(
            Case c, Scenario scenario, Scenario today, PolicyRuns policies, Answer.RunData run)
            implements Findings {
        @Override
        public Scenario under(String plan) {
            return today;
        }

        @Override
        public Optional<PolicyRuns> policyRuns() {
            return Optional.of(policies);
        }
    }

    /**
     * The steps from packages to one plan, in the same futures.
     *
     * @param futures how many
     * @param rungs packages first
     */
    record Climbing(
            Case c, Scenario scenario, int futures, List<LadderRung> rungs, Answer.RunData run)
            implements Findings {
        public Climbing {
            rungs = List.copyOf(rungs);
        }
    }

    /**
     * A plan, and others that are nearly as good and buy elsewhere.
     *
     * @param slack share by which each tier of the others may be worse
     * @param found the plan first
     */
    record Alternatives(
            Case c, Scenario scenario, double slack, List<Result> found, Answer.RunData run)
            implements Findings {
        public Alternatives {
            found = List.copyOf(found);
        }
    }

    /** What a small stochastic programme says of the first year. */
    record Graphed(Case c, Scenario scenario, SecondOpinion found, Answer.RunData run)
            implements Findings {}

    /** What to commit to in the first year, and what to decide when. */
    record Committing(Case c, Scenario scenario, FirstStage found, Answer.RunData run)
            implements Findings {}

    /**
     * The least shortfall for less and less money.
     *
     * @param found the plan first, the one that costs least last
     */
    record Frontier(Case c, Scenario scenario, List<Result> found, Answer.RunData run)
            implements Findings {
        public Frontier {
            found = List.copyOf(found);
        }
    }

    /**
     * The smallest changes of the world at which the plan breaks.
     *
     * @param criterion share of the floor that it may miss
     */
    record Stressing(
            Case c, Scenario scenario, double criterion, List<Breaking> found, Answer.RunData run)
            implements Findings {
        public Stressing {
            found = List.copyOf(found);
        }
    }

    /**
     * How far a plan could be otherwise at no loss in any tier.
     *
     * @param found makers, sellers, then funds
     */
    record Ranging(
            Case c, Scenario scenario, Result plan, List<OptimalRange> found, Answer.RunData run)
            implements Findings {
        public Ranging {
            found = List.copyOf(found);
        }
    }

    /** A plan, and what differs in one that is made otherwise. */
    record Beside(Case c, Scenario scenario, PlanBeside found, Answer.RunData run)
            implements Findings {}

    /** What it changes that plans made anew keep to what was planned before. */
    record Keeping(Case c, Scenario scenario, Stability found, Answer.RunData run)
            implements Findings {}

    /**
     * What many futures say of the plans.
     *
     * @param under the name of a plan that was played → the scenario that it was made under
     * @param pace how long it took; no part of what was found
     */
    record Exploring(
            Case c,
            Scenario scenario,
            Map<String, Scenario> under,
            Exploration exploration,
            Answer.RunData run,
            Pace pace)
            implements Findings {
        public Exploring {
            under = Map.copyOf(under);
        }

        @Override
        public Scenario under(String plan) {
            return under.getOrDefault(plan, scenario);
        }
    }

    /**
     * How long runs took.
     *
     * @param seconds of all of it
     * @param played runs that were played, of one plan in one future each
     * @param reused runs that an earlier call had played
     */
    record Pace(double seconds, int played, int reused) {
        /** Runs played a second. */
        @JsonProperty
        public double futuresPerSecond() {
            return seconds > 0 ? played / seconds : 0;
        }
    }

    /**
     * What was forecast, against what happened.
     *
     * @param futures in how many futures it was forecast
     */
    record Scoring(
            Case c, Scenario scenario, int futures, List<Hindcast> hindcasts, Answer.RunData run)
            implements Findings {
        public Scoring {
            hindcasts = List.copyOf(hindcasts);
        }
    }

    /**
     * No answer was found, and why.
     *
     * @param kind the command
     */
    record Unanswered(
            String kind,
            Case c,
            Scenario scenario,
            Result.Certificate certificate,
            Answer.RunData run)
            implements Findings {}
}
