package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModelTest {
    /** A stock that what was made two months ago comes into. */
    private static final class Shop {
        final Model model;
        final Family made;
        final Family stock;
        final Rows rows;

        Shop(Window window, RollingState before) {
            model = new Model(window, before);
            made = model.decided("made", "shop", 0);
            stock =
                    model.state(
                            "stock",
                            "shop",
                            0,
                            5,
                            (state, t) -> state.value(stockOf(t - 1).plus(madeIn(t - 2).times(3))));
            rows = model.rows("stock", "shop", 0);
            for (int t = window.from(); t < window.until(); t++) {
                model.column(made, t);
                model.column(stock, t);
                Expr in = stock.at(t - 1).plus(made.at(t - 2).times(3));
                model.equal(rows, t, stock.at(t), in.plus(-1));
            }
        }

        private Expr stockOf(int t) {
            return stock.at(t);
        }

        private Expr madeIn(int t) {
            return made.at(t);
        }
    }

    private static Shop whole() {
        return new Shop(Window.whole(4), new RollingState(4));
    }

    @Test
    void beforeAllMonthsAQuantityIsItsStart() {
        Programme p = whole().model.programme();
        assertThat(p.rowLower()).containsExactly(4, -1, -1, -1);
        assertThat(p.rowUpper()).containsExactly(4, -1, -1, -1);
    }

    @Test
    void insideTheWindowItIsAColumnAndBeforeItTheNumberThatWasExecuted() {
        RollingState before = new RollingState(4);
        Shop first = whole();
        before.set(first.made, 0, 10);
        before.set(first.made, 1, 20);
        before.set(first.stock, 1, 7);
        Programme p = new Shop(new Window(2, 4, 4), before).model.programme();
        assertThat(p.rowName(0)).isEqualTo("stock.shop.0.2");
        // stock[2] = stock[1] + 3 made[0] − 1, of which all but stock[2] is executed.
        assertThat(p.rowLower()).containsExactly(36, 59);
        assertThat(p.columnName(1)).isEqualTo("stock.shop.0.2");
        assertThat(p.starts()).containsExactly(0, 0, 2, 2, 3);
        assertThat(p.coefficient()).containsExactly(1, -1, 1);
    }

    @Test
    void aMonthWithoutAColumnAddsNothing() {
        Model model = new Model(Window.whole(2), new RollingState(2));
        Family made = model.decided("made", "shop", 0);
        model.column(made, 1);
        Rows rows = model.rows("all", "shop", 0);
        model.atMost(rows, 0, made.sum(0, 2), Expr.of(8));
        assertThat(model.has(made, 0)).isFalse();
        assertThat(model.programme().nonZeros()).isEqualTo(1);
        assertThat(rows.at(0)).isZero();
        assertThat(rows.at(1)).isEqualTo(-1);
    }

    @Test
    void aColumnMayStandForSeveralMonths() {
        Model model = new Model(Window.whole(4), new RollingState(4));
        Family warm = model.decided("warm", "shop", 0);
        model.column(warm, 0, 3);
        model.column(warm, 3, 3);
        assertThat(model.programme().columns()).isEqualTo(2);
        Model.Costs costs = model.costs();
        costs.add(warm.sum(0, 4), 2);
        assertThat(costs.byColumn()).containsExactly(6, 2);
    }

    @Test
    void whatFollowsIsKeptFromWindowToWindowWithoutTheSolversRounding() {
        Shop shop = whole();
        RollingState state = new RollingState(4);
        // A solver's stocks, off by a little; what was made decides.
        shop.model.execute(new double[] {1, 4.1, 2, 3.1, 0, 5.1, 0, 10.1}, 4, state);
        assertThat(state.at(shop.made, 1)).isEqualTo(2);
        assertThat(state.at(shop.stock, -1)).isEqualTo(5);
        assertThat(state.at(shop.stock, 1)).isEqualTo(5);
        assertThat(state.at(shop.stock, 3)).isEqualTo(5 + 3 * 1 + 3 * 2);
    }

    @Test
    void aDefinedQuantityIsItsExpressionAndThenTheNumberThatItCameTo() {
        Model model = new Model(Window.whole(2), new RollingState(2));
        Family made = model.decided("made", "shop", 0);
        Family advance = model.defined("advance", "shop", 0, t -> made.at(t + 1).times(0.25));
        model.column(made, 1);
        model.equal(model.rows("paid", "shop", 0), 0, advance.at(0), Expr.of(2));
        assertThat(model.programme().coefficient()).containsExactly(0.25);
        Model.Costs costs = model.costs();
        costs.add(advance.at(0), 2);
        assertThat(costs.byColumn()).containsExactly(0.5);
        RollingState state = new RollingState(2);
        model.execute(new double[] {8}, 1, state);
        assertThat(state.at(advance, 0)).isEqualTo(2);
    }

    @Test
    void aRowIsWrittenOnce() {
        Model model = new Model(Window.whole(2), new RollingState(2));
        Rows rows = model.rows("all", "shop", 0);
        model.atMost(rows, 0, Expr.ZERO, Expr.ZERO);
        assertThatThrownBy(() -> model.atMost(rows, 0, Expr.ZERO, Expr.ZERO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is a row all.shop.0.0");
    }
}
