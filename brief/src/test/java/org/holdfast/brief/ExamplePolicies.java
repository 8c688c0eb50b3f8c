package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.holdfast.model.FirstStage;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Bill;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Order;
import org.holdfast.model.PolicyRuns.Way;

/** What policies come to in the made-up case: a measure of each verdict. */
final class ExamplePolicies {
    static final int FUTURES = 20;
    private static final int SEED = 3;
    private static final int EVERY = 12;

    private ExamplePolicies() {}

    static PolicyRuns runs() {
        List<Way> ways = new ArrayList<>();
        ways.add(way(Kind.PACKAGES, "", 0, 14.3, 9.6, 4_100));
        ways.add(way(Kind.TODAY, "", 0, 10.4, 7.3, 5_350));
        ways.add(way(Kind.ADDED, "contracts", 0, 4.45, 6.6, 6_020));
        ways.add(way(Kind.ADDED, "big-fund", 0, 10.4, 7.3, 5_350));
        ways.add(
                way(
                        Kind.ADDED,
                        "redirect",
                        0,
                        f -> 10.4 + (f % 2 == 0 ? 4 : -3) * spread(f),
                        f -> 7.3 * spread(f),
                        5_500));
        ways.add(way(Kind.ADDED, "joint", 0, 10.3, 7.3, 5_350));
        ways.add(way(Kind.LEFT_OUT, "contracts", 0, 6.2, 5.9, 7_100));
        ways.add(way(Kind.LEFT_OUT, "big-fund", 0, 1.2, 5.6, 7_310));
        ways.add(way(Kind.ALL, "", 0, 0.2, 5.2, 7_700));
        ways.add(way(Kind.ALL_LATER, "", 6, 1.1, 5.6, 7_600));
        ways.add(way(Kind.ALL_LATER, "", 12, 3.3, 6.1, 7_500));
        ways.add(way(Kind.FORESIGHT, "", 0, 0.1, 4.8, 7_650));
        return new PolicyRuns(FUTURES, SEED, EVERY, Example.MONTHS, ways);
    }

    private static Way way(
            Kind kind, String lever, int after, double shells, double missiles, double spent) {
        return way(kind, lever, after, f -> shells * spread(f), f -> missiles * spread(f), spent);
    }

    private static Way way(
            Kind kind,
            String lever,
            int after,
            IntToDoubleFunction shells,
            IntToDoubleFunction missiles,
            double spent) {
        List<ItemRun> items =
                List.of(run("shell", shells, 75_000, 2), run("interceptor", missiles, 30, 7));
        return new Way(
                kind,
                lever,
                after,
                each(f -> shells.applyAsDouble(f) + missiles.applyAsDouble(f)),
                each(f -> spent * (1 + 0.01 * f)),
                items,
                bills(kind, f -> spent * (1 + 0.01 * f)),
                List.of(
                        order(FirstStage.Kind.CONTRACT, "shell", f -> 29_000 + 500 * f),
                        order(FirstStage.Kind.LINE, "shell", f -> f < 12 ? 0 : 40_000),
                        order(FirstStage.Kind.GIFT, "interceptor", _ -> 34)),
                0);
    }

    /** With all measures the large fund pays a third. */
    private static List<Bill> bills(Kind kind, IntToDoubleFunction spent) {
        double large = kind == Kind.ALL ? 1 / 3.0 : 0;
        return List.of(
                new Bill("small", "ukraine", each(f -> (1 - large) * spent.applyAsDouble(f))),
                new Bill("big", "ukraine", each(f -> large * spent.applyAsDouble(f))));
    }

    private static Order order(FirstStage.Kind kind, String item, IntToDoubleFunction quantity) {
        return new Order(kind, item, 1, each(quantity));
    }

    /** It runs short where a whole month is missing, the sooner the more. */
    private static ItemRun run(
            String item, IntToDoubleFunction months, double minimum, int earliest) {
        return new ItemRun(
                item,
                each(months),
                each(f -> minimum * months.applyAsDouble(f)),
                IntStream.range(0, FUTURES)
                        .mapToObj(f -> months.applyAsDouble(f) < 1 ? Example.MONTHS : earliest + f)
                        .toList());
    }

    /** Futures are unlike: some miss half as much again, some half. */
    private static double spread(int future) {
        return 0.5 + future / (FUTURES - 1.0);
    }

    private static List<Double> each(IntToDoubleFunction value) {
        return IntStream.range(0, FUTURES).mapToObj(value::applyAsDouble).toList();
    }
}
