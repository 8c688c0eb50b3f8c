package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;

/**
 * The policy that is asked for, started later. Each start needs a plan of its own, and plans of the
 * same kind: the difference between two ways of solving is no cost of waiting.
 */
record Waits(Simulator simulator, Question question) {
    static final String CARD = "waiting";

    private static final int[] MONTHS = {0, 6, 12, 24};

    /** The policy started some months later than asked. */
    record Wait(int months, double setting, Scenario scenario) {}

    /** What a wait comes to. */
    record Met(int months, Outcome outcome) {}

    private List<Wait> waits() {
        var waits = new ArrayList<Wait>();
        simulator
                .start()
                .ifPresent(lever -> {
                    double from = question.scenario().setting(lever);
                    for (int months : MONTHS) {
                        if (from + months <= lever.high()) {
                            double setting = from + months;
                            waits.add(new Wait(months, setting, at(lever, setting)));
                        }
                    }
                });
        return waits;
    }

    private Scenario at(Lever lever, double setting) {
        return question.scenario().with(lever.id(), setting);
    }

    private List<Met> met(boolean coarse) {
        var met = new ArrayList<Met>();
        for (Wait wait : waits()) {
            Optional<Outcome> outcome =
                    simulator.planned(wait.scenario(), question.item(), question.futures(), coarse);
            outcome.ifPresent(o -> met.add(new Met(wait.months(), o)));
        }
        return !met.isEmpty() && met.getFirst().months() == 0 ? met : List.of();
    }

    /**
     * The waits that have a plan, of the kind of which there are most; none without a start now.
     */
    List<Met> met() {
        List<Met> fine = met(false);
        List<Met> coarse = met(true);
        return fine.size() >= coarse.size() ? fine : coarse;
    }

    /** Starts that still lack a plan, as they stand in an address. */
    List<String> missing() {
        List<Met> met = met();
        Optional<Lever> start = simulator.start();
        return waits().stream()
                .filter(w -> met.stream().noneMatch(m -> m.months() == w.months()))
                .map(w -> start.orElseThrow().id() + "=" + (int) w.setting())
                .toList();
    }
}
