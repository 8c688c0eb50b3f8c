package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong seconds = new AtomicLong();

    private ProgressLine line() {
        return ProgressLine.with(
                new PrintWriter(err, true),
                80,
                Language.EN,
                List.of("plan", "ad hoc"),
                () -> seconds.get() * 1_000_000_000L,
                false);
    }

    @Test
    void quickWorkShowsNothing() {
        try (ProgressLine line = line()) {
            seconds.set(1);
            line.step("plan", 4, 4);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void slowWorkSaysHowFarItIsAndHowLongItTakes() {
        try (ProgressLine line = line()) {
            seconds.set(10);
            line.step("plan", 2, 4);
            assertThat(err.toString()).endsWith("plan 2/4, ad hoc …");
            line.step("ad hoc", 10, 30);
            assertThat(err.toString()).endsWith("plan 2/4, ad hoc 10/30 … about 20 s left");
        }
        assertThat(err.toString()).endsWith(" \r");
    }

    @Test
    void aStepThatTakesLongerThanThoseBeforeItLeavesTheTimeUnsaid() {
        try (ProgressLine line = line()) {
            seconds.set(10);
            line.step("plan", 1, 4);
            seconds.set(25);
            line.step("ad hoc", 28, 28);
            assertThat(err.toString()).endsWith("plan 1/4, ad hoc 28/28 …");
            seconds.set(60);
            line.step("plan", 2, 4);
            assertThat(err.toString()).endsWith("plan 2/4, ad hoc 28/28 … about 60 s left");
        }
    }

    @Test
    void inALogALineNowAndThenSaysWhatIsDoneAndHowFarItIs() {
        try (ProgressLine line =
                ProgressLine.staying(
                        new PrintWriter(err, true),
                        Language.EN,
                        List.of("plan", "ad hoc"),
                        () -> seconds.get() * 1_000_000_000L)) {
            for (int second = 0; second <= 40; second++) {
                seconds.set(second);
                line.step("plan", Math.max(1, second / 10), 10);
            }
        }
        assertThat(err.toString().lines())
                .containsExactly("holdfast: plan 1/10, ad hoc …", "holdfast: plan 3/10, ad hoc …");
    }

    @Test
    void quickWorkLeavesNothingInALog() {
        try (ProgressLine line =
                ProgressLine.staying(
                        new PrintWriter(err, true),
                        Language.EN,
                        List.of("plan"),
                        () -> seconds.get() * 1_000_000_000L)) {
            seconds.set(14);
            line.step("plan", 4, 4);
        }
        assertThat(err.toString()).isEmpty();
    }
}
