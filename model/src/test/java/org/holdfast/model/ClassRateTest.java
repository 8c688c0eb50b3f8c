package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassRateTest {
    @Test
    void quantilesOfStudentAreThoseOfTheTables() {
        double[][] printed = {
            {3, 2.353}, {4, 2.132}, {5, 2.015}, {7, 1.895}, {10, 1.812}, {30, 1.697}
        };
        for (double[] one : printed) {
            assertThat(ClassRate.student((int) one[0])).isCloseTo(one[1], within(0.002));
        }
    }

    @Test
    void casesOfOneProgrammeCountOnceAndMoreThanAllIsAll() {
        // Logarithms 0, -0.693, -0.693 and 0.693 after the first two are one: mean -0.173,
        // spread 0.663; 2.353 x 0.663 x 1.118 = 1.744.
        ClassRate rate =
                rate(
                                ReferenceCase.Kind.SHARE,
                                of("a", 2),
                                of("a", 0.5),
                                of("", 0.5),
                                of("", 0.5),
                                of("", 2))
                        .orElseThrow();
        assertThat(rate.cases()).isEqualTo(4);
        assertThat(rate.median()).isCloseTo(0.841, within(0.001));
        assertThat(rate.low()).isCloseTo(0.147, within(0.001));
        assertThat(rate.high()).isOne();
        assertThat(rate.is(number(0.84, 0.15, 1))).isTrue();
        assertThat(rate.is(number(0.75, 0.15, 1))).isFalse();
    }

    @Test
    void growthIsToldAsAShareAYear() {
        ClassRate rate =
                rate(
                                ReferenceCase.Kind.LOG_GROWTH,
                                of("", 0.1),
                                of("", 0.3),
                                of("", 0.1),
                                of("", 0.3))
                        .orElseThrow();
        assertThat(rate.median()).isCloseTo(0.2214, within(0.0001));
    }

    @Test
    void fewCasesOnesThatCameAndNothingAtAllGiveNoRate() {
        assertThat(rate(ReferenceCase.Kind.SHARE, of("", 1), of("", 1), of("", 1))).isEmpty();
        assertThat(rate(ReferenceCase.Kind.CAME, of("", 1), of("", 1), of("", 1), of("", 1)))
                .isEmpty();
        assertThat(rate(ReferenceCase.Kind.SHARE, of("", 0), of("", 1), of("", 1), of("", 1)))
                .isEmpty();
    }

    private record One(String programme, double value) {}

    private static One of(String programme, double value) {
        return new One(programme, value);
    }

    private static Optional<ClassRate> rate(ReferenceCase.Kind kind, One... ones) {
        List<ReferenceCase> cases = new ArrayList<>();
        for (One one : ones) {
            cases.add(
                    new ReferenceCase(
                            "class",
                            kind,
                            "case " + cases.size(),
                            one.programme(),
                            number(one.value(), one.value(), one.value()),
                            origin()));
        }
        return ClassRate.of(cases, "class");
    }

    private static Quantity number(double value, double low, double high) {
        return new Quantity(value, low, high, origin());
    }

    private static Origin origin() {
        return new Origin("s", "2024-02-29", "reference_classes.csv", 2, "");
    }
}
