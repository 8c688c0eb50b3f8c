package org.holdfast.explore.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.draw.Keys;
import org.holdfast.explore.draw.Normal;
import org.holdfast.model.Donor;
import org.junit.jupiter.api.Test;

/** Whether donors went on to decide as often as the case of 2024 says they do. */
class RhythmTest {
    private static final int MONTHS_AFTER = 26;
    private static final int DRAWS = 4000;

    @Test
    void twentyThreeOfTwentyEightDonorsKeptTheRhythmThatWasReadBeforeTheDateAndNoneGaveMoreOften() {
        Map<String, Donor> before = donors("ukraine-2024");
        Map<String, Donor> after = donors("ukraine-2026");
        int inside = 0;
        int above = 0;
        for (Donor donor : before.values()) {
            double share = Objects.requireNonNull(after.get(donor.party())).active().value();
            double months = share * (MONTHS_AFTER + 3) - 1;
            double[] drawn = drawn(donor);
            inside +=
                    months >= drawn[DRAWS / 20] - 0.5 && months <= drawn[DRAWS - DRAWS / 20] + 0.5
                            ? 1
                            : 0;
            above += months > drawn[DRAWS - DRAWS / 20] + 0.5 ? 1 : 0;
        }
        assertThat(before).hasSize(28);
        assertThat(inside).isEqualTo(23);
        assertThat(above).isZero();
    }

    /** Months with a package in the time after, as the row's range and chance have them; sorted. */
    private static double[] drawn(Donor donor) {
        double[] drawn = new double[DRAWS];
        long key = Keys.mix(donor.party().hashCode());
        double sd = (donor.active().high() - donor.active().low()) / (2 * 1.645);
        for (int k = 0; k < DRAWS; k++) {
            double z = Normal.quantile(Keys.unit(Keys.at(key, k)));
            double share = Math.clamp(donor.active().value() + sd * z, 0.01, 0.99);
            for (int t = 0; t < MONTHS_AFTER; t++) {
                long bits = Keys.at(Keys.at(key, k), t);
                drawn[k] += Keys.unit(bits) < share ? 1 : 0;
            }
        }
        Arrays.sort(drawn);
        return drawn;
    }

    private static Map<String, Donor> donors(String id) {
        var read = (Reading.Sound) CaseReader.read(Path.of("../cases").resolve(id));
        Map<String, Donor> found = new HashMap<>();
        read.sound().donors().forEach(d -> found.put(d.party(), d));
        return found;
    }
}
