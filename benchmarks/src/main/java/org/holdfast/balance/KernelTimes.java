package org.holdfast.balance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.holdfast.benchmarks.Cases;
import org.holdfast.explore.Draws;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.plan.Planner;

/**
 * Plays the plan of a case in some futures on one thread and prints how many a second: the kernel
 * alone, and with drawing and measuring. Writes what went into the kernel and what came out, for a
 * peer to do the same.
 */
final class KernelTimes {
    private static final double SECONDS = 3;

    private KernelTimes() {}

    /** Case folder, scenario, folder to write to, number of futures, futures in a block. */
    static void main(String[] args) throws IOException {
        Path out = Path.of(args[2]);
        int block = Integer.parseInt(args[4]);
        int futures = Integer.parseInt(args[3]) / block * block;
        Instance base = Cases.instance(Path.of(args[0]), args[1]);
        Plan plan = plan(base);
        Draws draws = Draws.of(base.c(), base.scenario(), Sequence.LATIN_HYPERCUBE, futures, 1);
        List<FutureBalance> blocks = new ArrayList<>();
        for (int first = 0; first < futures; first += block) {
            FutureBalance balance = new FutureBalance(base, plan, block);
            balance.run(instances(draws, first, block));
            blocks.add(balance);
        }
        write(out, blocks);
        print("months", blocks.getFirst().arrays.months);
        print("items", blocks.getFirst().arrays.items);
        print("sites", blocks.getFirst().arrays.producers);
        print("futures", futures);
        print("block", block);
        List<Doubled.Block> plain =
                blocks.stream().map(b -> new Doubled.Block(b.arrays, b.trace)).toList();
        double once = perSecond(plain, futures);
        print("kernel_futures_per_second", once);
        double half = perSecond(plain.subList(0, plain.size() / 2), futures / 2);
        print("cost_of_twice_the_futures", 2 * half / once);
        print(
                "cost_of_twice_the_items",
                once / perSecond(blocks.stream().map(Doubled::items).toList(), futures));
        print(
                "cost_of_twice_the_months",
                once / perSecond(blocks.stream().map(Doubled::months).toList(), futures));
        FutureBalance again = new FutureBalance(base, plan, block);
        print("all_futures_per_second", perSecond(again, draws, block));
    }

    private static Plan plan(Instance base) {
        try (Highs highs = new Highs()) {
            Planner planner = new Planner(highs, 3_600, (_, _, _) -> {}, System::nanoTime);
            return planner.plan(base).plan();
        }
    }

    private static List<Instance> instances(Draws draws, int first, int count) {
        return IntStream.range(first, first + count).mapToObj(draws::instance).toList();
    }

    /** The kernel alone, over all blocks again and again; the best of five. */
    private static double perSecond(List<Doubled.Block> blocks, int futures) {
        double best = 0;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            int runs = 0;
            double seconds = 0;
            while (seconds < SECONDS) {
                blocks.forEach(b -> BalanceKernel.run(b.arrays(), b.trace()));
                runs++;
                seconds = (System.nanoTime() - start) / 1e9;
            }
            best = Math.max(best, runs * futures / seconds);
        }
        return best;
    }

    /** Drawing, the kernel and the measures; the best of five. */
    private static double perSecond(FutureBalance balance, Draws draws, int block) {
        double best = 0;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            int done = 0;
            double seconds = 0;
            while (seconds < SECONDS) {
                int first = done % (draws.futures() - block + 1) / block * block;
                balance.run(instances(draws, first, block));
                done += block;
                seconds = (System.nanoTime() - start) / 1e9;
            }
            best = Math.max(best, done / seconds);
        }
        return best;
    }

    private static void write(Path out, List<FutureBalance> blocks) throws IOException {
        BalanceArrays a = blocks.getFirst().arrays;
        OperatingRule x = blocks.getFirst().operating;
        if (a.materialsByPriority || a.stockByPriority) {
            throw new IllegalArgumentException("the peer only shares in proportion");
        }
        try (KernelFile file = new KernelFile(out, "inputs")) {
            file.scalar("claimants", a.claimants);
            file.row("siteItem", a.producerItem);
            file.row("siteTakes", a.producerTakes);
            file.row("coverItem", a.coverItem);
            file.row("coverPerUnit", a.coverPerUnit);
            file.row("lead", a.lead);
            file.row("offerItem", a.offerItem);
            file.row("feedMaterial", a.sourceMaterial);
            file.row("useItem", a.useItem);
            file.row("useMaterial", a.useMaterial);
            file.row("substituteItem", a.substituteItem);
            file.row("substituteBy", a.substituteBy);
            file.row("siteBloc", x.producerBloc);
            file.row("offerBloc", x.offerBloc);
            file.row("ready", Arrays.stream(x.ready).flatMapToInt(Arrays::stream).toArray());
            file.table("output", a.output);
            file.table("covered", a.covered);
            file.table("closed", a.closed);
            file.table("purchase", a.purchase);
            file.table("material", a.material);
            file.table("gift", a.gift);
            file.table("release", a.release);
            file.table("substitute", a.substitute);
            file.table("made", x.made);
            file.table("fed", x.fed);
            file.table("offered", x.offered);
            file.table("there", x.there);
            file.table("lack", x.lack);
            file.table("worth", x.worth);
            file.table("isPaid", numbers(x.isPaid));
            file.table("carried", x.carried);
            file.futures("capacity", blocks, b -> b.arrays.world.capacity);
            file.futures("loss", blocks, b -> b.arrays.world.loss);
            file.futures("coveredLoss", blocks, b -> b.arrays.world.coveredLoss);
            file.futures("repaired", blocks, b -> b.arrays.world.repaired);
            file.futures("siteLag", blocks, b -> KernelFile.of(b.arrays.world.producerLag));
            file.futures("feedCapacity", blocks, b -> b.arrays.world.sourceCapacity);
            file.futures("feedShare", blocks, b -> b.arrays.world.sourceShare);
            file.futures("materialStock", blocks, b -> b.arrays.world.materialStock);
            file.futures("use", blocks, b -> b.arrays.world.use);
            file.futures("offerTotal", blocks, b -> b.arrays.world.offerTotal);
            file.futures("offerLag", blocks, b -> KernelFile.of(b.arrays.world.offerLag));
            file.futures("stock", blocks, b -> b.arrays.world.stock);
            file.futures("giftable", blocks, b -> b.arrays.world.giftable);
            file.futures("rate", blocks, b -> b.arrays.world.rate);
            file.futures("ceiling", blocks, b -> b.arrays.world.ceiling);
            file.months("sitePrice", blocks, b -> b.operating.producerPrice);
            file.futures("dearer", blocks, b -> b.operating.dearer);
            file.months("added", blocks, b -> b.arrays.added.at);
            file.months("sellable", blocks, b -> b.arrays.world.sellable.at);
            file.months("feedAdded", blocks, b -> b.arrays.sourceAdded.at);
            file.months("offerMonthly", blocks, b -> b.arrays.world.offerMonthly.at);
            file.months("need", blocks, b -> b.arrays.world.need.at);
            file.months("floor", blocks, b -> b.arrays.world.floor.at);
            file.months("money", blocks, b -> b.operating.money);
        }
        try (KernelFile file = new KernelFile(out, "outcomes")) {
            file.months("stock", blocks, b -> b.trace.stock);
            file.months("used", blocks, b -> b.trace.used);
            file.months("given", blocks, b -> b.trace.given);
            file.months("output", blocks, b -> b.trace.output);
            file.months("bought", blocks, b -> b.trace.bought);
            file.months("substituted", blocks, b -> b.trace.substituted);
        }
    }

    private static double[][] numbers(boolean[][] rows) {
        double[][] numbers = new double[rows.length][];
        for (int t = 0; t < rows.length; t++) {
            numbers[t] = new double[rows[t].length];
            for (int k = 0; k < rows[t].length; k++) {
                numbers[t][k] = rows[t][k] ? 1 : 0;
            }
        }
        return numbers;
    }

    private static void print(String key, double value) {
        System.out.printf(Locale.ROOT, "%s %.12g%n", key, value);
    }
}
