package org.holdfast.simulator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Scenario;
import org.holdfast.model.Situation;
import org.holdfast.model.UncertainNumbers;

/** Packs of the built-in cases that need no solver. */
public final class SmallPacks {
    private SmallPacks() {}

    /** One of the built-in cases. */
    public static Case read(String name) {
        return switch (CaseReader.read(Path.of("../cases", name))) {
            case Reading.Sound(var sound, var statements, var warnings) -> sound;
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
        return new Pack(
                "test",
                c,
                base.id(),
                1,
                new DrawnFutures(futures, factors, places, new double[0]),
                List.of(Balance.currentSupply(Situation.of(c, base))));
    }
}
