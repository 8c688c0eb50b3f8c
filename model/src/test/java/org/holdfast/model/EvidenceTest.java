package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.holdfast.model.Evidence.Ground;
import org.holdfast.model.Evidence.Leading;
import org.holdfast.model.Evidence.Part;
import org.junit.jupiter.api.Test;

/** On what the answer stands, by sources and by the uncertain numbers that move it. */
class EvidenceTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final Text NONE = Text.same("");

    private static Quantity range(double value, double low, double high, String source) {
        return new Quantity(value, low, high, new Origin(source, "2024-02", "t.csv", 2, ""));
    }

    private static Source source(String id, Source.Kind kind, char grade) {
        return new Source(id, kind, Text.same(id), "", "", "", grade, NONE, CaseKit.ORIGIN);
    }

    private static Uncertainty.Rule rule(
            String table, String subject, String column, String factor, String referenceClass) {
        return new Uncertainty.Rule(
                table,
                subject,
                column,
                "",
                factor,
                Distribution.QUANTILES,
                List.of(),
                List.of(),
                referenceClass,
                Optional.empty(),
                false,
                CaseKit.ORIGIN);
    }

    private static Driver driver(String factor, double total) {
        Spread spread = new Spread(total, total, total);
        return new Driver(factor, Text.same(factor), spread, spread);
    }

    /**
     * Capacities of two works that move together, a third and two thirds wide, one from a document
     * and one guessed; a price from the press; a stock that rests on a class.
     */
    private static Case c() {
        CaseKit kit = CaseKit.war(6).item("shell", 1, 1);
        kit.need("ukraine", "shell", Need.Tier.FULL, 10);
        kit.producer("works", "west", "shell", 12, 0).producer("mill", "west", "shell", 30, 0);
        kit.stock("west", "shell", 100, 40);
        kit.producers.set(
                0,
                kit.producers
                        .getFirst()
                        .withCapacity(range(10, 8, 12, "doc"))
                        .withPrice(range(1000, 900, 1100, "press")));
        kit.producers.set(1, kit.producers.get(1).withCapacity(range(20, 10, 30, "guess")));
        kit.stocks.set(
                0, new Stock("west", "shell", range(100, 50, 150, "like"), CaseKit.exactly(40)));
        return kit.build()
                .withUncertainty(
                        new Uncertainty(
                                List.of(),
                                List.of(
                                        rule("producers", "", "capacity", "together", ""),
                                        rule("stocks", "shell", "", "", "stocks-known-later")),
                                List.of()))
                .withSources(
                        List.of(
                                source("doc", Source.Kind.DOCUMENT, 'B'),
                                source("press", Source.Kind.DERIVED, 'C'),
                                source("guess", Source.Kind.ASSUMPTION, 'D'),
                                source("like", Source.Kind.ASSUMPTION, 'D')))
                .withReplacements(
                        List.of(
                                new Replacement("other", Text.same("no"), CaseKit.ORIGIN),
                                new Replacement("guess", Text.same("orders"), CaseKit.ORIGIN)));
    }

    private static Evidence evidence(Driver... drivers) {
        Case c = c();
        return Evidence.of(c, c.scenarios().getFirst(), List.of(drivers));
    }

    private static Map<Ground, Double> weights(Evidence evidence) {
        return evidence.parts().stream().collect(Collectors.toMap(Part::ground, Part::weight));
    }

    /** A driver's weight is shared by width: a third (8 to 12) and two thirds (10 to 30). */
    @Test
    void theWeightOfADriverIsSharedByTheWidthOfTheNumbersThatItMoves() {
        Evidence evidence =
                evidence(
                        driver("together", 0.6),
                        driver("press producers price", 0.3),
                        driver("like stocks quantity", 0.3),
                        driver("nothing of the case", 7));
        Map<Ground, Double> weights = weights(evidence);
        assertThat(weights.get(Ground.GOOD)).isCloseTo(0.5 / 3, CLOSE);
        assertThat(weights.get(Ground.RULE)).isCloseTo(1.0 / 3, CLOSE);
        assertThat(weights.get(Ground.PRESS)).isCloseTo(0.25, CLOSE);
        assertThat(weights.get(Ground.CLASS)).isCloseTo(0.25, CLOSE);
        assertThat(weights.get(Ground.WEAK)).isZero();
        assertThat(evidence.parts().stream().mapToInt(Part::numbers).sum()).isEqualTo(4);
        assertThat(evidence.isWeighed()).isTrue();
    }

    @Test
    void assumptionsThatMoveTheAnswerMostComeFirstWithWhatWouldReplaceThem() {
        Evidence evidence = evidence(driver("together", 0.6), driver("like stocks quantity", 0.3));
        assertThat(evidence.leading())
                .extracting(l -> l.source().id(), Leading::ground, Leading::numbers)
                .containsExactly(tuple("guess", Ground.RULE, 1), tuple("like", Ground.CLASS, 1));
        assertThat(evidence.leading().getFirst().replacedBy()).contains(Text.same("orders"));
        assertThat(evidence.leading().getLast().replacedBy()).isEmpty();
        assertThat(evidence.leading().getFirst().factors()).containsExactly("together");
        assertThat(evidence.leading(1)).hasSize(1);
        assertThat(evidence.leading(5)).hasSize(2);
    }

    /**
     * A driver of several factors is named by all of them; one that moves nothing has no weight.
     */
    @Test
    void aDriverOfSeveralFactorsMovesTheNumbersOfEach() {
        Evidence evidence =
                evidence(driver("fog together war", 2), driver("like stocks quantity", -1));
        assertThat(weights(evidence).get(Ground.GOOD)).isCloseTo(1.0 / 3, CLOSE);
        assertThat(weights(evidence).get(Ground.CLASS)).isZero();
        assertThat(evidence.leading()).extracting(l -> l.source().id()).containsExactly("guess");
    }

    @Test
    void withoutDriversNumbersAreCountedAndNotWeighed() {
        Evidence evidence = evidence();
        assertThat(evidence.isWeighed()).isFalse();
        assertThat(evidence.leading()).isEmpty();
        assertThat(evidence.parts()).allMatch(part -> Double.isNaN(part.weight()));
        assertThat(evidence.parts()).extracting(Part::numbers).containsExactly(1, 1, 0, 1, 1);
    }

    /** Whose name, column and source fit; an empty one fits all. */
    @Test
    void aRuleFitsTheNumbersThatItNames() {
        assertThat(rule("needs", "", "", "", "").fits("needs", "shell", "quantity", "s")).isTrue();
        assertThat(rule("needs", "", "", "", "").fits("stocks", "shell", "quantity", "s"))
                .isFalse();
        assertThat(rule("needs", "shell", "", "", "").fits("needs", "drone", "q", "s")).isFalse();
        assertThat(rule("needs", "shell", "q", "", "").fits("needs", "shell", "q", "s")).isTrue();
        assertThat(rule("needs", "", "other", "", "").fits("needs", "shell", "q", "s")).isFalse();
    }

    /** What moves together, how wide, and when it is learned. */
    @Test
    void numbersOfOneColumnOnOneSourceAreWrongTogetherUnlessARuleSaysOtherwise() {
        Case c = c();
        List<UncertainNumbers.Cell> cells = UncertainNumbers.of(c, c.scenarios().getFirst()).all();
        assertThat(cells)
                .extracting(UncertainNumbers.Cell::factor)
                .containsExactlyInAnyOrder(
                        "together", "together", "press producers price", "like stocks quantity");
        assertThat(cells.stream().mapToDouble(UncertainNumbers.Cell::width).sum())
                .isCloseTo(1 / 3.0 + 2 / 3.0 + 200 / 1100.0 + 100 / 150.0, CLOSE);
        assertThat(cells).allMatch(cell -> cell.learned() == 0);
        assertThat(cells).allMatch(cell -> cell.distribution() == Distribution.QUANTILES);
    }

    /** A gate is drawn where the scenario leaves it at its default, and its ends are its values. */
    @Test
    void aLeverIsDrawnOnlyWhereNobodySetIt() {
        CaseKit kit = CaseKit.war(6).lever(Lever.Effect.GIFTS, "", 1);
        var gate =
                new Uncertainty.Rule(
                        "levers",
                        "lever-0",
                        "",
                        "",
                        "",
                        Distribution.DISCRETE,
                        List.of(0.25, 1.0, 3.0),
                        List.of(1.0, 1.0, 1.0),
                        "",
                        Optional.of(4),
                        false,
                        CaseKit.ORIGIN);
        Case c = kit.build().withUncertainty(new Uncertainty(List.of(), List.of(gate), List.of()));
        Scenario left = c.scenarios().getFirst();
        UncertainNumbers numbers = UncertainNumbers.of(c, left);
        UncertainNumbers.Cell free = numbers.all().getFirst();
        assertThat(free.range().low()).isEqualTo(0.25);
        assertThat(free.range().high()).isEqualTo(3);
        assertThat(free.range().value()).isEqualTo(1);
        assertThat(free.learned()).isEqualTo(4);
        assertThat(free.factor()).isEqualTo("lever lever-0");
        assertThat(numbers.firstLever()).isZero();
        assertThat(numbers.withoutClass()).containsExactly("levers lever-0 default");
        assertThat(numbers.scenarioAt(new double[] {3}).setting(c.levers().getFirst()))
                .isEqualTo(3);
        UncertainNumbers.Cell set =
                UncertainNumbers.of(c, left.with("lever-0", 0.5)).all().getFirst();
        assertThat(set.range().isUncertain()).isFalse();
        assertThat(set.range().value()).isEqualTo(0.5);
        assertThat(set.distribution()).isEqualTo(Distribution.FIXED);
    }

    /** What is drawn goes where it came from, in the order of the numbers. */
    @Test
    void drawnNumbersReplaceTheUncertainOnesAndNoOthers() {
        Case c = c();
        UncertainNumbers numbers = UncertainNumbers.of(c, c.scenarios().getFirst());
        double[] drawn = new double[numbers.all().size()];
        for (int n = 0; n < drawn.length; n++) {
            drawn[n] = numbers.all().get(n).range().high();
        }
        Case at = numbers.caseAt(drawn);
        assertThat(at.producers().get(0).capacity().value()).isEqualTo(12);
        assertThat(at.producers().get(0).price().value()).isEqualTo(1100);
        assertThat(at.producers().get(1).capacity().value()).isEqualTo(30);
        assertThat(at.producers().get(1).price().value()).isEqualTo(1000);
        assertThat(at.stocks().getFirst().quantity().value()).isEqualTo(150);
        assertThat(numbers.at(drawn).producers().getFirst().capacity()).isEqualTo(12);
    }
}
