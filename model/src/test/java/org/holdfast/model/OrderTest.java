package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.holdfast.model.FirstStage.Kind;
import org.holdfast.model.PolicyRuns.Order;
import org.junit.jupiter.api.Test;

/** What counts as an order of the first year. */
class OrderTest {
    private static Order order(double... units) {
        return new Order(Kind.PURCHASE, "shell", 1000, Arrays.stream(units).boxed().toList());
    }

    @Test
    void lessThanAHundredthOfALotIsNoOrder() {
        assertThat(order(0.001, 0.002, 0.0015).share()).isZero();
        assertThat(order(9.9, 9, 0).share()).isZero();
        assertThat(order(11, 12, 10.5).share()).isEqualTo(1);
    }

    @Test
    void aTraceOfWhatAnotherFutureOrdersIsNoOrder() {
        assertThat(order(5000, 99, 101, 0).share()).isEqualTo(0.5);
        assertThat(order(5000, 99, 101, 0).at(0)).isEqualTo(101);
    }
}
