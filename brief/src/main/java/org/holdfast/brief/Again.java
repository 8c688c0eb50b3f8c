package org.holdfast.brief;

import java.util.stream.Collectors;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.Scenario;

/**
 * Commands that ask again what was asked: the same scenario, levers and seed.
 *
 * @param asked scenario and levers as they stand behind the case, each with a space before it;
 *     empty where all is as usual
 * @param seed the same of the seed
 */
record Again(String asked, String seed) {
    /** As usual. */
    static final Again USUAL = new Again("", "");

    /**
     * What a run was asked.
     *
     * @param reference under which today's practice was planned: in the world of the scenario that
     *     was asked for, which is its parent
     */
    static Again of(Case c, Scenario reference, Answer.RunData run) {
        String scenario =
                c.findScenario(reference.parent())
                        .filter(of -> !of.id().equals(c.baseline().id()))
                        .map(of -> " --scenario " + of.id())
                        .orElse("");
        String levers =
                run.settings().stream()
                        .map(setting -> " --set " + setting)
                        .collect(Collectors.joining());
        return new Again(scenario + levers, seed(run.seed()));
    }

    /** A command about the case. */
    String command(String name) {
        return "holdfast " + name + " CASE" + asked + seed;
    }

    /** The command that finds what policies come to in the same futures. */
    String policies(PolicyRuns runs) {
        // All measures together are tried a year later in any case.
        boolean waits =
                runs.ways().stream().anyMatch(way -> way.kind() == Kind.ADDED_LATER)
                        || runs.ways().stream().filter(way -> way.kind() == Kind.ALL_LATER).count()
                                > 1;
        return "holdfast policies CASE"
                + asked
                + " --futures "
                + runs.futures()
                + " --anew "
                + runs.every()
                + (waits ? " --waiting 1" : "")
                + seed(runs.seed());
    }

    private static String seed(long seed) {
        return seed == 0 ? "" : " --seed " + seed;
    }
}
