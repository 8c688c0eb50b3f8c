package org.holdfast.explore;

import java.nio.file.Path;
import java.util.List;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void time() {
        Case c = ((Reading.Sound) CaseReader.read(Path.of("../cases/ukraine-2024"))).sound();
        Scenario s = c.findScenario("baseline").orElseThrow();
        Situation base = Situation.of(c, s);
        Plan plan = Balance.currentSupply(base);
        for (int k = 0; k < 3; k++) {
            long a = System.nanoTime();
            Draws draws = Draws.of(c, s, Sequence.LATIN_HYPERCUBE, 2000, 1);
            long b = System.nanoTime();
            for (int f = 0; f < 200; f++) draws.situation(f);
            long d = System.nanoTime();
            Runs runs =
                    new Explorer(1, (x, y) -> {}, () -> false).run(base, plan, draws, List.of());
            long e = System.nanoTime();
            System.out.println(
                    "cells "
                            + draws.cells().size()
                            + " factors "
                            + draws.factors().size()
                            + " draw "
                            + (b - a) / 1e6
                            + " situation us "
                            + (d - b) / 2e5
                            + " run "
                            + (e - d) / 1e6
                            + " fail "
                            + runs.failures().size());
        }
    }
}
