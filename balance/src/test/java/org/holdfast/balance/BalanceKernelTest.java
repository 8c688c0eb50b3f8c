package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.RandomCases;
import org.holdfast.model.Substitute;
import org.holdfast.testing.Seeds;

class BalanceKernelTest {
    @Seeds(200)
    void theKernelAgreesWithThePlainVersionBitForBit(long seed) {
        CaseKit kit = RandomCases.draw(seed);
        Instance s = (seed % 2 == 0 ? kit : RandomCases.heldBack(kit, seed)).instance();
        Plan plan = RandomCases.plan(s, seed);
        PlainBalance plain = new PlainBalance(s, plan);
        BalanceArrays a = new BalanceAdapter(s).arrays(plan);
        BalanceTrace r = new BalanceTrace(a, true);
        BalanceKernel.run(a, r);
        for (int t = 0; t < a.months; t++) {
            for (int j = 0; j < a.producers; j++) {
                String id = s.producers().get(j).row().id();
                same(plain, "capacity " + id, t, r.capacity, j);
                same(plain, "damaged " + id, t, r.damaged, j);
                same(plain, "covered " + id, t, r.covered, j);
                for (int c = 0; c < a.claimants; c++) {
                    String key = "output " + id + " " + s.claimants().get(c);
                    same(plain, key, t, r.output, j * a.claimants + c);
                }
            }
            for (int m = 0; m < a.materials; m++) {
                same(plain, "material " + m, t, r.materialStock, m);
            }
            for (int k = 0; k < a.claimants * a.items; k++) {
                String cell =
                        s.claimants().get(k / a.items) + " " + s.items().get(k % a.items).id();
                same(plain, "stock " + cell, t, r.stock, k);
                same(plain, "used " + cell, t, r.used, k);
                same(plain, "given " + cell, t, r.given, k);
            }
            for (int u = 0; u < a.substitutes; u++) {
                Substitute sub = s.c().substitutes().get(u);
                String key = "substituted " + sub.item() + " " + sub.by();
                same(plain, key, t, r.substituted, u);
            }
            for (int i = 0; i < a.items; i++) {
                same(plain, "cover " + i, t, r.cover, i);
            }
        }
    }

    private static void same(PlainBalance plain, String key, int t, double[][][] kernel, int row) {
        assertThat(kernel[t][row][0])
                .describedAs("%s in month %d", key, t)
                .isEqualTo(plain.get(key, t));
    }

    @Seeds(50)
    void equalFuturesGiveEqualColumns(long seed) throws IllegalAccessException {
        Instance s = RandomCases.draw(seed).instance();
        BalanceTrace alone = run(arrays(List.of(s), seed));
        BalanceTrace beside = run(arrays(List.of(s, s, s), seed));
        for (Field field : BalanceTrace.class.getDeclaredFields()) {
            // What counts which lines tests reach adds a field of its own, which nobody may read.
            if (field.getType() == double[][][].class
                    && field.get(alone) instanceof double[][][] single
                    && field.get(beside) instanceof double[][][] many) {
                for (int t = 0; t < many.length; t++) {
                    for (int row = 0; row < many[t].length; row++) {
                        double number = single[t][row][0];
                        assertThat(many[t][row])
                                .describedAs("%s, month %d, row %d", field.getName(), t, row)
                                .containsExactly(number, number, number);
                    }
                }
            }
        }
    }

    @Seeds(30)
    void aFutureDoesNotDependOnItsNeighbours(long seed) {
        Instance one = RandomCases.draw(seed).instance();
        CaseKit kit = RandomCases.draw(seed);
        kit.needs.clear();
        kit.stocks.replaceAll(r -> r.withQuantity(r.quantity().times(0.5)));
        kit.offers.replaceAll(r ->
                r.withMonthly(r.monthly().times(0.7))
                        .withLag(CaseKit.exactly(r.lag().value() + 1)));
        Instance other = kit.instance();
        BalanceTrace alone = run(arrays(List.of(one), seed));
        BalanceTrace beside = run(arrays(List.of(other, one), seed));
        for (int t = 0; t < one.months(); t++) {
            for (int row = 0; row < alone.stock[t].length; row++) {
                assertThat(beside.stock[t][row][1]).isEqualTo(alone.stock[t][row][0]);
            }
        }
    }

    /** What is kept for one month only is what the next month needs, and changes nothing. */
    @Seeds(30)
    void itDoesNotMatterHowMuchOfTheTraceIsKept(long seed) {
        Instance s = RandomCases.draw(seed).instance();
        BalanceArrays a = arrays(List.of(s, s), seed);
        BalanceTrace whole = new BalanceTrace(a, true);
        BalanceTrace lean = new BalanceTrace(a, false);
        BalanceKernel.run(a, whole);
        BalanceKernel.run(a, lean);
        assertThat(lean.stock).isDeepEqualTo(whole.stock);
        assertThat(lean.works).isDeepEqualTo(whole.works);
        assertThat(lean.output).isDeepEqualTo(whole.output);
        assertThat(lean.used).isDeepEqualTo(whole.used);
    }

    private static BalanceArrays arrays(List<Instance> futures, long seed) {
        Instance base = RandomCases.draw(seed).instance();
        Plan plan = RandomCases.plan(base, seed);
        BalanceAdapter adapter = new BalanceAdapter(base);
        BalanceArrays a = adapter.room(adapter.world(futures.size()));
        adapter.decide(plan, a);
        double[] all = new double[a.futures];
        Arrays.fill(all, 1);
        adapter.put(futures, plan, (kind, bloc, t) -> all, a);
        return a;
    }

    private static BalanceTrace run(BalanceArrays a) {
        BalanceTrace r = new BalanceTrace(a, true);
        BalanceKernel.run(a, r);
        return r;
    }
}
