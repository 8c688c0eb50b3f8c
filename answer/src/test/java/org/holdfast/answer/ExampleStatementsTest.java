package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Statement;
import org.holdfast.model.Statement.Way;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the example cases state about their answers is true. */
class ExampleStatementsTest {
    static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("../cases"))) {
            return all.filter(folder -> Files.exists(folder.resolve("checks.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatACaseStatesAboutItsCurrentSupplyHolds(Path folder) {
        holds(folder, List.of(Way.BALANCE));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("cases")
    void whatACaseStatesAboutItsPlansHolds(Path folder) {
        holds(folder, List.of(Way.PLAN, Way.AD_HOC));
    }

    private static void holds(Path folder, List<Way> ways) {
        if (!(CaseReader.read(folder) instanceof Reading.Sound(Case c, var statements, _, _))) {
            throw new AssertionError(folder + " is unsound");
        }
        Map<String, Map<Way, Result>> answers = new HashMap<>();
        for (Statement statement : statements) {
            if (ways.contains(statement.way())) {
                Scenario scenario = c.findScenario(statement.scenario()).orElseThrow();
                Result result =
                        answers.computeIfAbsent(scenario.id(), id -> new EnumMap<>(Way.class))
                                .computeIfAbsent(statement.way(), way -> answer(c, scenario, way));
                assertThat(
                                StatementCheck.check(
                                        Instance.of(c, scenario), result, statement.comparison()))
                        .as("%s: %s", statement.id(), statement.that())
                        .isInstanceOf(CheckOutcome.Holds.class);
            }
        }
    }

    private static Result answer(Case c, Scenario scenario, Way way) {
        Study study = new Study(Highs::new, 600, 1, (what, done, of) -> {});
        return switch (way) {
            case BALANCE -> Study.balance(c, scenario);
            case PLAN -> study.plan(c, scenario).result();
            case AD_HOC -> study.adHoc(c, scenario).result();
        };
    }
}
