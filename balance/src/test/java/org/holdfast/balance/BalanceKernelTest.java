package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.holdfast.model.Plan;
import org.holdfast.model.Situation;
import org.holdfast.model.Substitute;
import org.holdfast.testing.Seeds;

class BalanceKernelTest {
    @Seeds(200)
    void theKernelAgreesWithThePlainVersionBitForBit(long seed) {
        Situation s = RandomCases.draw(seed).situation();
        Plan plan = RandomCases.plan(s, seed);
        PlainBalance plain = new PlainBalance(s, plan);
        BalanceArrays a = new BalanceAdapter(s).arrays(plan, 1);
        BalanceTrace r = new BalanceTrace(a);
        BalanceKernel.run(a, r);
        for (int t = 0; t < a.months; t++) {
            for (int j = 0; j < a.sites; j++) {
                String id = s.sites().get(j).row().id();
                same(plain, "capacity " + id, t, r.capacity, a, j);
                same(plain, "damaged " + id, t, r.damaged, a, j);
                same(plain, "covered " + id, t, r.covered, a, j);
                for (int c = 0; c < a.claimants; c++) {
                    String key = "output " + id + " " + s.claimants().get(c);
                    same(plain, key, t, r.output, a, j * a.claimants + c);
                }
            }
            for (int m = 0; m < a.materials; m++) {
                same(plain, "material " + m, t, r.materialStock, a, m);
            }
            for (int k = 0; k < a.claimants * a.items; k++) {
                String cell =
                        s.claimants().get(k / a.items) + " " + s.items().get(k % a.items).id();
                same(plain, "stock " + cell, t, r.stock, a, k);
                same(plain, "used " + cell, t, r.used, a, k);
                same(plain, "given " + cell, t, r.given, a, k);
            }
            for (int u = 0; u < a.substitutes; u++) {
                Substitute sub = s.c().substitutes().get(u);
                String key = "substituted " + sub.item() + " " + sub.by();
                same(plain, key, t, r.substituted, a, u);
            }
            for (int i = 0; i < a.items; i++) {
                same(plain, "cover " + i, t, r.cover, a, i);
            }
        }
    }

    private static void same(
            PlainBalance plain, String key, int t, double[] kernel, BalanceArrays a, int row) {
        assertThat(kernel[row * a.months + t])
                .describedAs("%s in month %d", key, t)
                .isEqualTo(plain.get(key, t));
    }

    @Seeds(50)
    void equalFuturesGiveEqualColumns(long seed) throws IllegalAccessException {
        Situation s = RandomCases.draw(seed).situation();
        Plan plan = RandomCases.plan(s, seed);
        BalanceArrays one = new BalanceAdapter(s).arrays(plan, 1);
        BalanceTrace alone = new BalanceTrace(one);
        BalanceKernel.run(one, alone);
        BalanceArrays three = new BalanceAdapter(s).arrays(plan, 3);
        BalanceTrace beside = new BalanceTrace(three);
        BalanceKernel.run(three, beside);
        for (Field field : BalanceTrace.class.getDeclaredFields()) {
            if (field.get(alone) instanceof double[] single
                    && field.get(beside) instanceof double[] many) {
                for (int k = 0; k < many.length; k++) {
                    assertThat(many[k])
                            .describedAs("%s, column %d", field.getName(), k % 3)
                            .isEqualTo(single[k / 3]);
                }
            }
        }
    }

    @Seeds(30)
    void aFutureDoesNotDependOnItsNeighbours(long seed) {
        Situation s = RandomCases.draw(seed).situation();
        Plan plan = RandomCases.plan(s, seed);
        BalanceArrays one = new BalanceAdapter(s).arrays(plan, 1);
        BalanceArrays two = new BalanceAdapter(s).arrays(plan, 2);
        for (int k = 0; k < two.need.length; k += 2) {
            two.need[k] *= 0.5;
        }
        for (int k = 0; k < two.sellable.length; k += 2) {
            two.sellable[k] *= 0.7;
        }
        for (int j = 0; j < two.siteLag.length; j += 2) {
            two.siteLag[j] += 1;
        }
        BalanceTrace alone = new BalanceTrace(one);
        BalanceTrace beside = new BalanceTrace(two);
        BalanceKernel.run(one, alone);
        BalanceKernel.run(two, beside);
        for (int k = 0; k < alone.stock.length; k++) {
            assertThat(beside.stock[2 * k + 1]).isEqualTo(alone.stock[k]);
        }
    }
}
