package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;
import org.holdfast.model.Way;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static PlanFile file(Plan plan) {
        return new PlanFile("plan", "tiny", Tiny.CASE.hash(), plan);
    }

    @Test
    void aPlanComesBackToTheLastBit() throws IOException {
        Findings.Planning found = Tiny.planning();
        for (Plan plan : List.of(found.plan().plan(), found.adHoc().plan())) {
            Path written = file(plan).write(folder);
            PlanFile back = PlanFile.of(Files.readAllBytes(written)).orElseThrow();
            assertThat(back.caseHash()).isEqualTo(Tiny.CASE.hash());
            assertSame(back.plan(), plan);
        }
    }

    @Seeds(50)
    void everyNumberComesBackToTheLastBit(long seed) {
        Random random = new Random(seed);
        double[] odd = {0, -0.0, 1, -1, 1e9, 4e18, Double.MIN_VALUE, 0.1, 1 / 3.0, 1e300};
        double[] quantity = new double[24];
        for (int t = 0; t < quantity.length; t++) {
            quantity[t] =
                    random.nextBoolean()
                            ? odd[random.nextInt(odd.length)]
                            : random.nextGaussian() * 1e5;
        }
        Plan plan =
                new Plan(
                        Way.PLAN,
                        Tiny.SCENARIO.with("gifts", random.nextDouble()),
                        3,
                        List.of(
                                new Decision(
                                        Decision.Kind.OUTPUT,
                                        "é \"works\"",
                                        "",
                                        "rounds",
                                        Series.of(quantity),
                                        Series.of(-0.0, -0.0))),
                        List.of(
                                new TierValue(
                                        ObjectiveTier.FLOOR,
                                        random.nextDouble(),
                                        -0.0,
                                        random.nextDouble(),
                                        random.nextDouble())));
        assertSame(PlanFile.of(file(plan).bytes()).orElseThrow().plan(), plan);
    }

    private static void assertSame(Plan back, Plan plan) {
        assertThat(back.way()).isEqualTo(plan.way());
        assertThat(back.scenario()).isEqualTo(plan.scenario());
        assertThat(back.start()).isEqualTo(plan.start());
        assertThat(back.tiers()).isEqualTo(plan.tiers());
        assertThat(back.decisions()).hasSameSizeAs(plan.decisions());
        for (int k = 0; k < plan.decisions().size(); k++) {
            Decision a = back.decisions().get(k);
            Decision b = plan.decisions().get(k);
            assertThat(List.of(a.kind(), a.subject(), a.detail(), a.unit()))
                    .isEqualTo(List.of(b.kind(), b.subject(), b.detail(), b.unit()));
            assertThat(bits(a.quantity())).isEqualTo(bits(b.quantity()));
            assertThat(bits(a.money())).isEqualTo(bits(b.money()));
        }
    }

    private static long[] bits(Series series) {
        long[] bits = new long[series.months()];
        for (int t = 0; t < bits.length; t++) {
            bits[t] = Double.doubleToRawLongBits(series.at(t));
        }
        return bits;
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        Plan plan = Tiny.standing().supply().plan();
        assertThat(file(plan).bytes()).isEqualTo(file(plan).bytes());
    }

    @Test
    void whatIsDamagedIsNoPlan() {
        byte[] whole = file(Tiny.standing().supply().plan()).bytes();
        for (int at : new int[] {0, 20, whole.length / 2, whole.length - 3}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            assertThat(PlanFile.of(damaged)).as("byte %d", at).isEmpty();
        }
        assertThat(PlanFile.of(new byte[0])).isEmpty();
        assertThat(PlanFile.of(new byte[] {'{', '}'})).isEmpty();
    }

    @Test
    void aNameThatCouldLeadOutOfTheFolderIsRefused() {
        Plan plan = Tiny.standing().supply().plan();
        for (String name : new String[] {"", "../x", "a/b", ".hidden", "a b"}) {
            assertThatThrownBy(() -> new PlanFile(name, "tiny", "", plan))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + name + "'");
        }
    }
}
