package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that a brief names beside its figures find these figures again. */
class FoundAgainTest {
    private static final Pattern COMMAND = Pattern.compile("<code>(holdfast [^<]*)</code>");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Set<String> commands(String... asked) throws IOException {
        List<String> line = new ArrayList<>(List.of("brief", Called.TINY, "--out", "brief"));
        line.addAll(List.of("--futures", "2"));
        line.addAll(List.of(asked));
        Called called = Called.in(folder, line.toArray(String[]::new));
        assertThat(called.exit()).as(called.err()).isEqualTo(Exit.DONE);
        Set<String> found = new LinkedHashSet<>();
        Matcher each = COMMAND.matcher(Files.readString(folder.resolve("brief/brief.html")));
        while (each.find()) {
            found.add(each.group(1));
        }
        return found;
    }

    private void run(String command, String out) {
        List<String> line = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
        line.removeFirst();
        line.replaceAll(word -> word.equals("CASE") ? Called.TINY : word);
        line.addAll(List.of("--out", out));
        Called called = Called.in(folder, line.toArray(String[]::new));
        assertThat(called.exit()).as("%s: %s", command, called.err()).isEqualTo(Exit.DONE);
    }

    private void isFoundAgain(String file, String out) throws IOException {
        assertThat(figures(folder.resolve(out).resolve(file)))
                .isNotEmpty()
                .isEqualTo(figures(folder.resolve("brief").resolve(file)));
    }

    /** What stands behind case, scenario, policy, plan and run, which only name the question. */
    private static List<String> figures(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(row -> row.split(",", 6)[5]).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--set support-ends=2025-01 --seed 3 --waiting 1",
                "--scenario all-levers --set gifts=0.5"
            })
    void theFiguresOfPageOneAreFoundAgainByTheCommandThatItNames(String asked) throws IOException {
        String command =
                commands(asked.split(" ", -1)).stream()
                        .filter(one -> one.startsWith("holdfast policies "))
                        .findFirst()
                        .orElseThrow();
        run(command, "again");
        for (String file : List.of("policies.csv", "policy_orders.csv", "policy_bills.csv")) {
            isFoundAgain(file, "again");
        }
    }

    @Test
    void everyCommandThatABriefNamesCanBeRunAndAnotherSettingIsAnotherFigure() throws IOException {
        Set<String> named = commands("--scenario", "support-ends", "--set", "gifts=0.2");
        run("holdfast policies CASE --futures 2", "usual");
        assertThat(figures(folder.resolve("usual/policies.csv")))
                .isNotEqualTo(figures(folder.resolve("brief/policies.csv")));
        assertThat(named).hasSizeGreaterThan(2);
        for (String command : named) {
            run(command.replace(" --futures 2000", " --futures 20"), "again");
        }
    }

    /** A row of a table of plans, by what names its question: case, scenario, policy and run. */
    private Set<List<String>> questions(String file, String plan) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .filter(row -> row[3].equals(plan))
                .map(row -> List.of(row[0], row[1], row[2], row[4]))
                .collect(Collectors.toSet());
    }

    @Test
    void whatPoliciesComeToIsJoinedWithABriefOnTheScenarioThatBothWereAskedOf() throws IOException {
        commands("--scenario", "support-ends");
        run("holdfast policies CASE --futures 2 --scenario support-ends", "again");
        Set<List<String>> today = questions("brief/balance.csv", "ad-hoc");
        assertThat(today)
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("tiny", "support-ends", "baseline"));
        for (String file : List.of("policies.csv", "policy_futures.csv", "policy_orders.csv")) {
            assertThat(questions("again/" + file, "plan")).as(file).isEqualTo(today);
        }
        assertThat(Files.readString(folder.resolve("again/policies.csv")))
                .isEqualTo(Files.readString(folder.resolve("brief/policies.csv")));
    }
}
