package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.AirDefence;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.junit.jupiter.api.Test;

/** That the air defence of the example cases is that which was seen up to their date. */
class ExampleSkiesTest {
    /** Shares stopped by class in the first month, if so much of each need is met. */
    private static Map<String, Double> stopped(String id, boolean full) {
        Reading reading = CaseReader.read(Path.of("../cases/" + id));
        Case c = ((Reading.Sound) reading).sound();
        Instance instance = Instance.of(c, c.findScenario("baseline").orElseThrow());
        AirDefence defence = AirDefence.of(instance);
        AirDefence.Month month = defence.month();
        for (int k = 0; k < defence.raids().size(); k++) {
            String item = defence.raids().get(k).item();
            double launched = instance.adversary(item, Flow.LAUNCHES, Level.CENTRAL).at(0);
            month.launched[k] = defence.launched(k, launched);
        }
        for (int i = 0; i < month.used.length; i++) {
            month.used[i] = full ? instance.full(0, i, 0) : instance.floor(0, i, 0);
        }
        month.run();
        Map<String, Double> found = new TreeMap<>();
        for (int k = 0; k < defence.raids().size(); k++) {
            found.put(defence.raids().get(k).id(), 1 - month.leaked[k] / month.launched[k]);
        }
        return found;
    }

    @Test
    void theFloorsOf2024HoldWhatWasStoppedInTheYearBefore() {
        Map<String, Double> floor = stopped("ukraine-2024", false);
        assertThat(floor.get("drones")).isCloseTo(0.82, within(0.04));
        assertThat(floor.get("cruise")).isCloseTo(0.83, within(0.04));
        assertThat(floor.get("ballistic")).isCloseTo(0.37, within(0.02));
        assertThat(floor.get("fast")).isZero();
        assertThat(stopped("ukraine-2024", true).get("ballistic")).isCloseTo(0.63, within(0.02));
    }

    @Test
    void theFloorsOf2026HoldWhatWasStoppedInTheYearBefore() {
        Map<String, Double> floor = stopped("ukraine-2026", false);
        assertThat(floor.get("drones")).isCloseTo(0.86, within(0.04));
        assertThat(floor.get("cruise")).isCloseTo(0.81, within(0.04));
        assertThat(floor.get("ballistic")).isCloseTo(0.31, within(0.02));
        assertThat(stopped("ukraine-2026", true).get("ballistic")).isCloseTo(0.52, within(0.02));
    }
}
