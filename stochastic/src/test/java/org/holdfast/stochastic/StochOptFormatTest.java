package org.holdfast.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.holdfast.highs.Highs;
import org.holdfast.model.Language;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Newspapers of the format's own documentation: bought for 1, sold for 1.5; 10 are asked for with
 * .4, 14 with .6. With 10 bought, 5 are earned; with 14, −14 + 1.5 · (.4 · 10 + .6 · 14) = 4.6.
 */
class StochOptFormatTest {
    private static final String NEWS =
            """
            {
              "name": "news", "version": {"major": 1, "minor": 0},
              "root": {"state_variables": {"x": 0.0}, "successors": {"buy": 1.0}},
              "nodes": {
                "buy": {"subproblem": "buying", "realizations": [], "successors": {"sell": 1.0}},
                "sell": {"subproblem": "selling", "successors": {}, "realizations": [
                  {"probability": 0.4, "support": {"d": 10.0}},
                  {"probability": 0.6, "support": {"d": 14.0}}]}
              },
              "subproblems": {
                "buying": {
                  "state_variables": {"x": {"in": "x_in", "out": "x_out"}},
                  "random_variables": [],
                  "subproblem": {
                    "version": {"major": 1, "minor": 2},
                    "variables": [{"name": "x_in"}, {"name": "x_out"}],
                    "objective": {"sense": "max", "function": {
                      "type": "ScalarAffineFunction",
                      "terms": [{"coefficient": -1.0, "variable": "x_out"}], "constant": 0.0}},
                    "constraints": [{
                      "function": {"type": "Variable", "name": "x_out"},
                      "set": {"type": "GreaterThan", "lower": 0.0}}]}},
                "selling": {
                  "state_variables": {"x": {"in": "x_in", "out": "x_out"}},
                  "random_variables": ["d"],
                  "subproblem": {
                    "version": {"major": 1, "minor": 2},
                    "variables": [{"name": "x_in"}, {"name": "x_out"}, {"name": "u"}, {"name": "d"}],
                    "objective": {"sense": "max", "function": {
                      "type": "ScalarAffineFunction",
                      "terms": [{"coefficient": 1.5, "variable": "u"}], "constant": 0.0}},
                    "constraints": [
                      {"function": {"type": "ScalarAffineFunction", "constant": 0.0, "terms": [
                          {"coefficient": 1.0, "variable": "u"},
                          {"coefficient": -1.0, "variable": "x_in"}]},
                       "set": {"type": "LessThan", "upper": 0.0}},
                      {"function": {"type": "ScalarAffineFunction", "constant": 0.0, "terms": [
                          {"coefficient": 1.0, "variable": "u"},
                          {"coefficient": -1.0, "variable": "d"}]},
                       "set": {"type": "LessThan", "upper": 0.0}},
                      {"function": {"type": "Variable", "name": "u"},
                       "set": {"type": "GreaterThan", "lower": 0.0}},
                      {"function": {"type": "ScalarAffineFunction", "constant": 0.0, "terms": [
                          {"coefficient": 1.0, "variable": "x_out"},
                          {"coefficient": 1.0, "variable": "u"},
                          {"coefficient": -1.0, "variable": "x_in"}]},
                       "set": {"type": "EqualTo", "value": 0.0}}]}}
              },
              "validation_scenarios": [
                [{"node": "buy"}, {"node": "sell", "support": {"d": 10.0}}],
                [{"node": "buy"}, {"node": "sell", "support": {"d": 9.0}}]]
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private StochasticProgramme read(String text) throws IOException {
        return StochasticProgramme.read(Files.writeString(folder.resolve("a.sof.json"), text));
    }

    private static List<Found> byEachMethod(StochasticProgramme it, RiskMeasure risk) {
        return List.of(
                ExtensiveForm.solve(it.graph(), risk, Highs::new, 60),
                Decomposition.lShaped(it.graph(), risk, Highs::new, 60, it.validation()),
                Decomposition.sddp(it.graph(), risk, Highs::new, 1, 60, it.validation()));
    }

    private void earns(double expected, String text) throws IOException {
        StochasticProgramme it = read(text);
        for (Found found : byEachMethod(it, RiskMeasure.mean())) {
            assertThat(-found.objective()).as(found.method()).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void theNewsvendorBuysTenAndTriesHisPolicyInTheScenariosOfTheFile() throws IOException {
        StochasticProgramme it = read(NEWS);
        assertThat(it.name()).isEqualTo("news");
        assertThat(it.maximise()).isTrue();
        assertThat(it.stages()).isEqualTo(2);
        for (Found found : byEachMethod(it, RiskMeasure.mean())) {
            assertThat(found.objective()).as(found.method()).isCloseTo(-5, within(1e-6));
            assertThat(found.firstStage().get("x_out")).isCloseTo(10, within(1e-6));
            if (!found.method().equals("extensive")) {
                assertThat(found.played().stream().map(Found.Played::costs))
                        .containsExactly(List.of(10.0, -15.0), List.of(10.0, -13.5));
            }
        }
    }

    /** 1.5 · price: a random price and a random number on a state, both products. */
    @Test
    void whatIsUncertainMayMultiplyADecisionAndAState() throws IOException {
        String price =
                NEWS.replace(
                                "\"type\": \"ScalarAffineFunction\",\n"
                                        + "          \"terms\": [{\"coefficient\": 1.5,"
                                        + " \"variable\": \"u\"}], \"constant\": 0.0}",
                                "\"type\": \"ScalarQuadraticFunction\", \"affine_terms\": [],"
                                        + " \"constant\": 0.0, \"quadratic_terms\": [{"
                                        + "\"coefficient\": 1.5, \"variable_1\": \"u\","
                                        + " \"variable_2\": \"p\"}]}")
                        .replace("[\"d\"]", "[\"d\", \"p\"]")
                        .replace("{\"name\": \"d\"}", "{\"name\": \"d\"}, {\"name\": \"p\"}")
                        .replace("\"d\": 10.0}", "\"d\": 10.0, \"p\": 1.0}")
                        .replace("\"d\": 14.0}", "\"d\": 14.0, \"p\": 2.0}")
                        .replace("\"d\": 9.0}", "\"d\": 9.0, \"p\": 1.0}");
        // each of 14 earns .6 · 3 − 1 more than it costs: −14 + .4 · 15 + .6 · 42
        earns(-14 + 6 + 25.2, price);
    }

    /** The rest of the way ends: half the chance to sell at all. */
    @Test
    void whereArrowsSumToLessThanOneTheRestEnds() throws IOException {
        earns(0, NEWS.replace("{\"sell\": 1.0}", "{\"sell\": 0.5}"));
        earns(-10 + 0.9 * 15, NEWS.replace("{\"sell\": 1.0}", "{\"sell\": 0.9}"));
    }

    /** With 4 in stock before, and either node to begin with. */
    @Test
    void aFirstStageThatIsDrawnBeginsWithTheStateOfTheRoot() throws IOException {
        StochasticProgramme it =
                read(
                        NEWS.replace("{\"x\": 0.0}", "{\"x\": 4.0}")
                                .replace("{\"buy\": 1.0}", "{\"buy\": 0.5, \"sell\": 0.5}")
                                .replaceAll("(?s),\\s*\"validation.*]]", ""));
        assertThat(it.stages()).isEqualTo(2);
        assertThat(it.notes()).hasSize(1);
        for (Found found : byEachMethod(it, RiskMeasure.mean())) {
            assertThat(-found.objective()).isCloseTo(.5 * 5 + .5 * 6, within(1e-6));
        }
    }

    @Test
    void wholeNumbersAreTakenByOneProgrammeAlone() throws IOException {
        StochasticProgramme it =
                read(
                        NEWS.replace("10.0", "9.5")
                                .replace(
                                        "\"set\": {\"type\": \"GreaterThan\", \"lower\": 0.0}}]}}",
                                        "\"set\": {\"type\": \"GreaterThan\", \"lower\": 0.0}},"
                                                + " {\"function\": {\"type\": \"Variable\","
                                                + " \"name\": \"x_out\"}, \"set\":"
                                                + " {\"type\": \"Integer\"}}]}}"));
        Found found = ExtensiveForm.solve(it.graph(), RiskMeasure.mean(), Highs::new, 60);
        // 9 earn 4.5; a tenth sells half with .4, whole with .6: −1 + 1.5 · (.2 + .6) = .2
        assertThat(-found.objective()).isCloseTo(4.7, within(1e-6));
        assertThat(found.firstStage().get("x_out")).isCloseTo(10, within(1e-6));
    }

    @Test
    void theLayoutOfVersionsBeforeIsReadToo() throws IOException {
        earns(
                5,
                """
                {"version": {"major": 0, "minor": 1},
                 "root": {"name": "root", "state_variables": {"x": {"initial_value": 0.0}}},
                 "nodes": {
                  "buy": {"state_variables": {"x": {"in": "a", "out": "b"}}, "random_variables": [],
                   "realizations": [], "subproblem": {"version": {"major": 0, "minor": 4},
                    "variables": [{"name": "a"}, {"name": "b"}],
                    "objective": {"sense": "min", "function":
                     {"head": "SingleVariable", "variable": "b"}},
                    "constraints": [{"function": {"head": "VectorOfVariables", "variables": ["b"]},
                     "set": {"head": "Nonnegatives", "dimension": 1}}]}},
                  "sell": {"state_variables": {"x": {"in": "a", "out": "b"}},
                   "random_variables": ["d"],
                   "realizations": [{"probability": 0.4, "support": {"d": 10.0}},
                    {"probability": 0.6, "support": {"d": 14.0}}],
                   "subproblem": {"version": {"major": 0, "minor": 4},
                    "variables": [{"name": "a"}, {"name": "b"}, {"name": "u"}, {"name": "d"}],
                    "objective": {"sense": "min", "function": {"head": "ScalarAffineFunction",
                     "terms": [{"variable": "u", "coefficient": -1.5}], "constant": 0.0}},
                    "constraints": [{"function": {"head": "VectorAffineFunction",
                      "constants": [0.0, 0.0], "terms": [
                      {"output_index": 1, "scalar_term": {"variable": "u", "coefficient": 1.0}},
                      {"output_index": 1, "scalar_term": {"variable": "a", "coefficient": -1.0}},
                      {"output_index": 2, "scalar_term": {"variable": "u", "coefficient": 1.0}},
                      {"output_index": 2, "scalar_term": {"variable": "d", "coefficient": -1.0}}]},
                     "set": {"head": "Nonpositives", "dimension": 2}}]}}},
                 "edges": [{"from": "root", "to": "buy", "probability": 1.0},
                  {"from": "buy", "to": "sell", "probability": 1.0}]}
                """);
    }

    @Seeds(20)
    void aGraphThatIsWrittenIsReadAsTheSame(long seed) throws IOException {
        PolicyGraph graph = MethodsTest.random(new SplittableRandom(seed));
        String text =
                JsonMapper.shared().writeValueAsString(StochOptWriter.write("random", "", graph));
        StochasticProgramme again = read(text);
        assertThat(again.graph().scenarios()).isEqualTo(graph.scenarios());
        for (RiskMeasure risk : List.of(RiskMeasure.mean(), RiskMeasure.cvar(0.3))) {
            double one = ExtensiveForm.solve(graph, risk, Highs::new, 60).objective();
            double other = ExtensiveForm.solve(again.graph(), risk, Highs::new, 60).objective();
            assertThat(other).isCloseTo(one, within(1e-9 * (1 + Math.abs(one))));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "minor": 0          | "minor": 7            | line 2, column 30: Version 1.7 cannot be read
                    {"buy": 1.0}        | {"bye": 1.0}          | line 3, column 65: There is no 'bye'. Did you mean 'buy'?
                    "subproblem": "buying" | "subproblem": "buyin" | line 5, column 27: There is no 'buyin'. Did you mean 'buying'?
                    "d": 10.0           | "e": 10.0             | line 7, column 45: There is no 'e'
                    0.4                 | 0.5                   | line 6, column 13: The probabilities of the outcomes of sell sum to 1.1
                    "name": "d"         | "name": "dd"          | line 39, column 49: There is no 'd'
                    "type": "LessThan"  | "type": "SecondOrderCone" | line 36, column 19: SecondOrderCone cannot be read
                    "successors": {},   | "successors": {"buy": 1.0}, | line 5, column 12: The node 'buy' follows on itself
                    "sense": "max"      | "sense": "most"       | line 17, column 32: There is no 'most'
                    "name": "news",     | "name": "news"        | line 2, column 18: This is no JSON
                    "name": "news",     | "nome": "news",       | line 2, column 11: An entry 'nome' is not known here. Did you mean 'name'?
                    {"node": "buy"}     | {"node": "sell", "support": {"d": 1.0}} | line 50, column 15: A scenario begins with the first node, 'buy'
                    """)
    void whatCannotBeReadIsSaidWithItsPlace(String old, String now, String message) {
        assertThat(NEWS).contains(old);
        String changed =
                old.equals("0.4") || old.equals("\"d\": 10.0") || old.contains("node")
                        ? NEWS.replaceFirst(java.util.regex.Pattern.quote(old), now)
                        : NEWS.replace(old, now);
        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("a.sof.json, " + message);
    }

    @Test
    void whatIsNotLinearIsRefused() {
        assertThatThrownBy(() ->
                        read(
                                NEWS.replace(
                                        "\"type\": \"ScalarAffineFunction\",\n"
                                                + "          \"terms\": [{\"coefficient\": 1.5,"
                                                + " \"variable\": \"u\"}], \"constant\": 0.0}",
                                        "\"type\": \"ScalarQuadraticFunction\", \"constant\": 0,"
                                                + " \"affine_terms\": [], \"quadratic_terms\": [{"
                                                + "\"coefficient\": 1.5, \"variable_1\": \"u\","
                                                + " \"variable_2\": \"u\"}]}")))
                .hasMessageContaining("The product of 'u' and 'u' is not linear");
    }

    /** Words of the file are cut, doubled, changed or put elsewhere. */
    @Seeds(300)
    void whateverStandsInAFileItIsReadOrSaidWhatIsWrong(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String[] known = (NEWS + " -1 0 1e300 null true [] {}").split("\\s+", -1);
        String text = NEWS;
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            text = SmpsTest.changed(random, text, known);
        }
        try {
            assertThat(read(text).graph().stages()).isPositive();
        } catch (UnreadableException e) {
            assertThat(Arrays.stream(Language.values()).map(e.text()::in))
                    .allSatisfy(said -> assertThat(said).contains(": "))
                    .doesNotHaveDuplicates();
        }
    }

    private static final String PROBLEM =
            """
            {"version": "MSMLP 1.1", "name": "stock", "maximize": false, "variables": [
              {"name": "stock", "stage": 0, "obj": [1.0], "lb": [0.0], "ub": ["inf"],
               "type": "CONTINUOUS"},
              {"name": "buy", "stage": 1, "obj": [{"ADD": "price"}], "lb": [0.0], "ub": ["inf"],
               "type": "CONTINUOUS"}],
             "constraints": [
              {"name": "", "type": "GEQ", "rhs": [{"ADD": 2.0}, {"MUL": "need"}], "lhs": [
               {"name": "buy", "stage": 1, "coefficient": [1.0]},
               {"name": "stock", "stage": 0, "coefficient": [{"ADD": "kept"}, {"ADD": 0.5}]}]}]}
            """;

    private static final String LATTICE =
            """
            {"0": {"stage": 0, "state": {}, "successors": {"a": 0.25, "b": 0.75}},
             "a": {"stage": 1, "state": {"need": 5.0, "price": 8.0, "kept": 0.5}, "successors": {}},
             "b": {"stage": 1, "state": {"need": 2.0, "price": 8.0, "kept": 0.0}, "successors": {}}}
            """;

    /** Of each in stock 1 is left with .25, a half with .75: worth 8 · .625 = 5 while both lack. */
    @Test
    void aLatticeOfMspFormatIsRead() throws IOException {
        Files.writeString(folder.resolve("s.problem.json"), PROBLEM);
        Files.writeString(folder.resolve("s.lattice.json"), LATTICE);
        StochasticProgramme it = StochasticProgramme.read(folder);
        for (Found found : byEachMethod(it, RiskMeasure.mean())) {
            assertThat(found.objective()).isCloseTo(10, within(1e-6));
            assertThat(found.firstStage().get("stock")).isCloseTo(10, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"problem", "lattice"})
    void aFileThatIsMissingIsNamed(String missing) throws IOException {
        Files.writeString(folder.resolve("s.problem.json"), PROBLEM);
        Files.writeString(folder.resolve("s.lattice.json"), LATTICE);
        Files.delete(folder.resolve("s." + missing + ".json"));
        assertThatThrownBy(() -> StochasticProgramme.read(folder))
                .hasMessageContaining(
                        missing.equals("problem") ? "no core file" : "no lattice file");
    }
}
