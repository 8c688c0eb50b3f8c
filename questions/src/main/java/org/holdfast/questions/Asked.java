package org.holdfast.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.explore.Draws;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;

/**
 * What a question is asked about.
 *
 * @param scenario with the levers that were set by hand
 * @param set those levers, as {@code lever=value}, in the case's order
 * @param seed of what is drawn at random
 */
public record Asked(Case c, Scenario scenario, List<String> set, long seed) {
    public Asked {
        set = List.copyOf(set);
    }

    /**
     * A scenario of a case with levers as a person sets them.
     *
     * @param set {@code LEVER=VALUE}
     * @throws WrongArgumentException if the case has no such scenario or lever, or one cannot stand
     *     so
     */
    public static Asked of(Case c, String scenario, List<String> set, long seed) {
        Scenario found = Levers.scenario(c, scenario);
        Map<String, Double> settings = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (String one : set) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new WrongArgumentException(QuestionMessages.notSet(one));
            }
            String name = one.substring(0, equals).strip();
            String value = one.substring(equals + 1).strip();
            settings.put(name, Levers.setting(c, Levers.lever(c, name), value));
            written.put(name, name + "=" + value);
        }
        return new Asked(c, with(c, found, settings), inOrder(c, written), seed);
    }

    /**
     * The same with levers as a program sets them; one that stands as in the scenario is not set.
     *
     * @param set lever to setting; months as their number from the case's first
     */
    public static Asked of(Case c, String scenario, Map<String, Double> set, long seed) {
        Scenario found = Levers.scenario(c, scenario);
        Map<String, Double> settings = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        set.forEach((id, value) -> {
            double setting = Levers.setting(c, Levers.lever(c, id), value);
            if (setting != found.settings().getOrDefault(id, Double.NaN)) {
                settings.put(id, setting);
                written.put(id, id + "=" + setting);
            }
        });
        return new Asked(c, with(c, found, settings), inOrder(c, written), seed);
    }

    private static Scenario with(Case c, Scenario scenario, Map<String, Double> settings) {
        Scenario changed = scenario;
        for (Lever lever : c.levers()) {
            Double setting = settings.get(lever.id());
            if (setting != null) {
                changed = changed.with(lever.id(), setting);
            }
        }
        return changed;
    }

    private static List<String> inOrder(Case c, Map<String, String> written) {
        List<String> inOrder = new ArrayList<>();
        for (Lever lever : c.levers()) {
            if (written.containsKey(lever.id())) {
                inOrder.add(written.getOrDefault(lever.id(), ""));
            }
        }
        return inOrder;
    }

    /** The case under the scenario, every lever applied. */
    Instance instance() {
        return Instance.of(c, scenario);
    }

    /** So many futures of it. */
    Draws draws(int futures) {
        return Draws.of(c, scenario, Sequence.LATIN_HYPERCUBE, futures, seed);
    }

    /** The same question about another scenario. */
    public Asked about(Scenario other) {
        return new Asked(c, other, set, seed);
    }
}
