package org.holdfast.simulator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;
import org.holdfast.model.UncertainNumbers;

/** Packs of the built-in cases that need no solver. */
public final class SmallPacks {
    private SmallPacks() {}

    /** One of the built-in cases. */
    public static Case read(String name) {
        return switch (CaseReader.read(Path.of("../cases", name))) {
            case Reading.Sound(var sound, _, _, _) -> sound;
            case Reading.Unsound unsound ->
                    throw new IllegalStateException(unsound.problems().toString());
        };
    }

    /** Today's orders as the plan, and futures whose factors stand where the seed puts them. */
    public static Pack pack(Case c, int futures, long seed) {
        Scenario base = c.findScenario("baseline").orElseThrow();
        List<String> factors =
                UncertainNumbers.of(c, base).all().stream()
                        .map(UncertainNumbers.Cell::factor)
                        .distinct()
                        .toList();
        var random = new Random(seed);
        int[] places = new int[factors.size() * futures];
        Arrays.setAll(places, k -> random.nextInt(DrawnFutures.STEPS));
        double[] others =
                UncertainNumbers.of(c, base).all().stream()
                        .filter(cell -> !DrawnFutures.hasFormula(cell))
                        .flatMapToDouble(cell ->
                                DoubleStream.generate(() -> cell.range().value()).limit(futures))
                        .toArray();
        return new Pack(
                "test",
                c,
                base.id(),
                1,
                new DrawnFutures(futures, factors, places, others),
                List.of(Balance.currentSupply(Instance.of(c, base))),
                PlanError.NONE);
    }

    /** Levers anywhere in their range, a comparison, an item, both languages and widths. */
    public static List<String> addresses(Case c, int count) {
        Random random = new Random(50);
        List<String> addresses = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            StringBuilder address = new StringBuilder(k % 2 == 0 ? "lang=nl" : "lang=en");
            address.append("&width=").append(320 + random.nextInt(700));
            address.append("&item=").append(c.items().get(k % c.items().size()).id());
            if (k % 3 == 0) {
                address.append("&follow=ukraine&cards=fan,items,flow,chances,parity,waiting");
            }
            boolean isPolicyMoved = k % 5 == 4;
            for (Lever lever : c.levers()) {
                // A policy that moves is answered by saying that it is being worked out.
                if ((isPolicyMoved || !lever.isPlanned()) && random.nextInt(4) == 0) {
                    double share = random.nextInt(101) / 100.0;
                    double setting = lever.low() + share * (lever.high() - lever.low());
                    address.append(random.nextInt(5) == 0 ? "&c." : "&")
                            .append(lever.id())
                            .append('=')
                            .append(Math.round(setting * 1000) / 1000.0);
                }
            }
            addresses.add(address.toString());
        }
        return addresses;
    }
}
