package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.junit.jupiter.api.Test;

class PlanModelTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/holdfast/plan/families.txt");

    private static Instance tiny(String scenario) {
        Case c =
                switch (CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny"))) {
                    case Reading.Sound sound -> sound.sound();
                    case Reading.Unsound unsound -> throw new AssertionError(unsound.problems());
                };
        return Instance.of(c, c.findScenario(scenario).orElseThrow());
    }

    /**
     * How many columns and rows each family has, and a sum over every bit: whoever changes the
     * programme sees where, and whoever does not sees that he did not.
     */
    @Test
    void theProgrammesOfTheTinyCaseAreThoseThatWereReviewed() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String scenario : new String[] {"baseline", "all-levers"}) {
            Instance s = tiny(scenario);
            tell(text, scenario + ", whole", PlanModel.whole(s));
            tell(text, scenario + ", bound", PlanModel.bound(s));
            RollingState nothing = new RollingState(s.months());
            tell(
                    text,
                    scenario + ", months 3 to 21",
                    new PlanModel(s, nothing, new Window(3, 15, 21)));
        }
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    /** Whoever plans once pays what he signs; what bounds all who plan anew need not. */
    @Test
    void onlyTheBoundMayBreakWhatItSignsAndLeaveOutUpkeep() {
        Instance s = tiny("all-levers");
        StringBuilder whole = new StringBuilder();
        StringBuilder bound = new StringBuilder();
        tell(whole, "", PlanModel.whole(s));
        tell(bound, "", PlanModel.bound(s));
        for (String leftOut : new String[] {"broken ", "premium_unpaid ", "unkept "}) {
            assertThat(whole).doesNotContain("\n" + leftOut);
            assertThat(bound).contains("\n" + leftOut);
        }
    }

    private static void tell(StringBuilder text, String title, PlanModel model) {
        Programme p = model.programme();
        text.append(title).append("\n\ncolumns\n");
        families(text, p.columns(), p::columnName);
        text.append("\nrows\n");
        families(text, p.rows(), p::rowName);
        text.append("\nentries ").append(p.nonZeros());
        text.append("\nbits ").append(Long.toHexString(bits(model))).append("\n\n");
    }

    private static void families(StringBuilder text, int members, IntFunction<String> name) {
        TreeMap<String, Integer> counted = new TreeMap<>();
        for (int k = 0; k < members; k++) {
            counted.merge(name.apply(k).substring(0, name.apply(k).indexOf('.')), 1, Integer::sum);
        }
        counted.forEach((word, n) -> text.append(word).append(' ').append(n).append('\n'));
    }

    private static long bits(PlanModel model) {
        CRC32 sum = new CRC32();
        sum.update(MpsWriter.write(model.programme()).getBytes(StandardCharsets.UTF_8));
        for (ObjectiveTier tier : ObjectiveTier.values()) {
            for (double cost : model.costs(tier)) {
                sum.update(Double.toString(cost).getBytes(StandardCharsets.UTF_8));
            }
        }
        return sum.getValue();
    }
}
