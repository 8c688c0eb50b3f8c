package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.holdfast.model.Language;
import org.holdfast.testing.SmallCase;
import org.holdfast.testing.SmallCase.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyGraphCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Called graph(String... more) {
        String[] args = {"policy-graph", "case", "--futures", "30"};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Called.in(folder, all);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aCaseOfAnyShapeHasASecondOpinion(Shape shape) throws IOException {
        shape.in(folder.resolve("case"));
        Called told = graph("--json");
        assertThat(told.exit()).as(told.err()).isEqualTo(Exit.DONE);
        JsonNode found = JsonMapper.shared().readTree(told.out());
        double bound = found.get("bound").asDouble();
        double reached = found.get("reached").asDouble();
        assertThat(reached).isGreaterThan(bound - 1e-5 * (1 + bound));
        assertThat(reached).as("both came together").isLessThan(bound + 1e-3 * (1 + bound));
        assertThat(found.get("fixedToday").asDouble()).isGreaterThan(bound - 1e-5 * (1 + bound));
        JsonNode check = found.get("check");
        double whole = check.get("whole").asDouble();
        assertThat(Math.abs(whole - check.get("apart").asDouble()))
                .isLessThan(1e-6 * (1 + Math.abs(whole)));
    }

    @Test
    void itIsToldInEveryLanguageAndTheGraphIsSolvedAlikeFromItsFile() throws IOException {
        SmallCase.in(folder.resolve("case"));
        for (Language language : Language.values()) {
            assertThat(graph("--lang", language.code()).exit()).isEqualTo(Exit.DONE);
        }
        Called told = graph("--json", "--write", "graph.sof.json");
        double reached = JsonMapper.shared().readTree(told.out()).get("reached").asDouble();
        assertThat(Files.exists(folder.resolve("graph.sof.json"))).isTrue();
        Called again = Called.in(folder, "smps", "graph.sof.json", "--method", "sddp", "--json");
        double objective = JsonMapper.shared().readTree(again.out()).get("objective").asDouble();
        assertThat(Math.abs(objective / 1000 - reached)).isLessThan(1e-4 * (1 + reached));
    }

    @Test
    void thePlanWritesItsProgrammeForAnotherSolver() throws IOException {
        SmallCase.in(folder.resolve("case"));
        assertThat(Called.in(folder, "plan", "case", "--mps", "plan.mps").exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("plan.mps")))
                .startsWith("* holdfast plan: case ")
                .contains(
                        "\n*   1000.0 x floor, in item-months",
                        "\n*   1.0E-5 x cost, in millions of ")
                .contains("COLUMNS", "output.", "ENDATA");
        assertThat(Called.in(folder, "plan", "case", "--mps", "no/plan.mps").exit())
                .isEqualTo(Exit.WRONG_USE);
    }
}
