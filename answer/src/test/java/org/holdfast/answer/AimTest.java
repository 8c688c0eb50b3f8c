package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.balance.FutureBalance;
import org.holdfast.balance.FutureMeasures;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.highs.Highs;
import org.holdfast.model.Aim;
import org.holdfast.model.Case;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Origin;
import org.holdfast.model.OwnTarget;
import org.holdfast.model.Quantity;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;

/** The month in which allies reach what they set themselves, by the two ways that it is found. */
class AimTest {
    private static final Case TINY =
            ((Reading.Sound) CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny")))
                    .sound();

    private static OwnTarget target(OwnTarget.Kind kind, String item, double units) {
        Origin origin = TINY.needs().getFirst().origin();
        List<String> blocs =
                TINY.parties().stream().filter(p -> p.isBloc()).map(p -> p.id()).toList();
        return new OwnTarget(
                kind + "-" + item + "-" + units,
                Text.same(item),
                kind,
                blocs,
                Optional.of(item),
                Quantity.exactly(units, origin),
                Quantity.exactly(0, origin),
                "",
                origin);
    }

    /** Of every item, at levels that are reached soon, late, in the last month and never. */
    private static List<OwnTarget> targets(Instance s, Result result) {
        List<OwnTarget> targets = new ArrayList<>();
        for (OwnTarget.Kind kind : List.of(OwnTarget.Kind.DELIVERY, OwnTarget.Kind.CAPACITY)) {
            for (var item : s.items()) {
                OwnTarget any = target(kind, item.id(), 1);
                Aim aim = new Aim(any.id(), Optional.of(any), s.indexOf(item.id()), 0);
                double most = aim.reached(s, result).at(s.months() - 1);
                for (double share : new double[] {0.1, 0.5, 1, 1.1}) {
                    if (most > 0) {
                        targets.add(target(kind, item.id(), share * most));
                    }
                }
            }
        }
        return targets;
    }

    @Test
    void theMonthInAFutureIsThatOfThePlanWhereTheFutureIsTheOneItWasMadeFor() {
        Scenario open = TINY.findScenario("all-levers").orElseThrow();
        Result result =
                new Study(Highs::new, 60, 1, (what, done, of) -> {}).plan(TINY, open).result();
        List<OwnTarget> targets = targets(Instance.of(TINY, open), result);
        Instance s = Instance.of(TINY.withTargets(targets), open);
        FutureBalance future = new FutureBalance(s, result.plan(), 1);
        future.run(List.of(s));
        FutureMeasures measures = future.measures();
        List<Integer> months = new ArrayList<>();
        for (Aim aim : Aim.of(s)) {
            int k = measures.outcomes().indexOf(new FutureOutcome(Measure.TARGET_MONTH, aim.id()));
            int month = aim.month(s, result).orElse(s.months());
            assertThat(measures.end(k, 0)).as(aim.id()).isEqualTo(month);
            months.add(month);
        }
        assertThat(months).contains(s.months());
        assertThat(months.stream().distinct()).hasSizeGreaterThan(4);
    }
}
