package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    private static Called holdfast(String... args) {
        return Called.in(folder, args);
    }

    private static List<String> names(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** The tiny case, with one table changed. */
    private static Path broken(String table, String from, String to) throws IOException {
        Path copy = Files.createTempDirectory(folder, "broken");
        try (Stream<Path> files = Files.walk(Path.of(Called.TINY))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(Path.of(Called.TINY).relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        Path file = copy.resolve("tables").resolve(table);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
        return copy;
    }

    @ParameterizedTest
    @CsvSource({
        "balance, baseline",
        "plan, baseline",
        "delay, baseline",
        "levers, baseline",
        "explore, baseline-with-all-levers",
        "brief, baseline-with-all-levers",
        "brief --quick 1 --scenario all-levers, all-levers",
        "brief --quick 1 --set support-ends=2025-01, baseline+support-ends=2025-01-with-all-levers",
        "brief --quick 1 --set gifts=0.2, baseline+gifts=0.2"
    })
    void theLastLineIsTheFolderNamedAfterTheFactsAndThePolicyOfThePlan(String line, String name)
            throws IOException {
        String[] words = line.split(" ", -1);
        Called called =
                holdfast(Called.onTiny(words[0], Arrays.copyOfRange(words, 1, words.length)));
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.lines().getLast()).isEqualTo("out/tiny/" + name);
        assertThat(names(folder.resolve("out/tiny").resolve(name))).isNotEmpty();
    }

    @Test
    void aFileNamesThePolicyWhosePlanItHolds() throws IOException {
        holdfast(Called.onTiny("brief", "--quick", "1", "--out", "policy"));
        assertThat(
                        Files.readAllLines(folder.resolve("policy/decisions.csv")).stream()
                                .map(line -> line.split(",", -1))
                                .map(cells -> cells[1] + "," + cells[2] + "," + cells[3])
                                .distinct())
                .containsExactly(
                        "scenario,policy,plan",
                        "baseline,all-levers,plan",
                        "baseline,baseline,ad-hoc");
        JsonNode files =
                JSON.readTree(Files.readString(folder.resolve("policy/contents.json")))
                        .path("files");
        for (String file : List.of("decisions.csv", "balance.csv", "plan.json", "brief.html")) {
            assertThat(files.path(file).path("scenario").asString()).isEqualTo("baseline");
            assertThat(files.path(file).path("policy").asString()).as(file).isEqualTo("all-levers");
        }
    }

    @Test
    void whatIsOneSplitAmongEqualsIsNotTakenForAFinding() throws IOException {
        Called called =
                holdfast(Called.onTiny("brief", "--quick", "1", "--for", "DE", "--out", "split"));
        String page = Files.readString(folder.resolve("split/brief.html"));
        assertThat(page)
                .contains("Who pays is open: other splits of the")
                .contains("Which fund pays how much is in part open")
                .doesNotContain("Largest payer")
                .doesNotContain("Heaviest for its size");
        assertThat(called.out().replaceAll("\\s+", " "))
                .contains("in the split shown")
                .contains("Which fund pays how much is in part open");
    }

    @Test
    void whatCostsIsSaidOfTheItemsThatItIsFor() throws IOException {
        holdfast(Called.onTiny("brief", "--quick", "1", "--out", "items"));
        holdfast(Called.onTiny("brief", "--quick", "1", "--out", "items", "--lang", "nl"));
        assertThat(Files.readString(folder.resolve("items/brief-en.html")))
                .contains("for these two items, allies’ own orders included, not for all aid; €");
        assertThat(Files.readString(folder.resolve("items/brief-nl.html")))
                .contains(
                        "voor deze twee artikelen, ook die van bondgenoten zelf, niet voor alle steun; €");
    }

    @Test
    void aBriefForAPartySaysInTheTerminalWhatItPaysMakesAndGives() {
        assertThat(holdfast(Called.onTiny("brief", "--quick", "1", "--for", "DE")).lines())
                .contains("Germany: its part in the plan.")
                .anyMatch(line -> line.startsWith("Germany pays €"))
                .anyMatch(line -> line.startsWith("- Joint fund: €"))
                .anyMatch(line -> line.startsWith("- Shell lines in Germany (155 mm): add "));
        assertThat(
                        holdfast(
                                        Called.onTiny(
                                                "brief", "--quick", "1", "--for", "de", "--lang",
                                                "nl"))
                                .lines())
                .contains("Duitsland: het eigen aandeel in het plan.")
                .anyMatch(line -> line.startsWith("- Gezamenlijk fonds: € "));
        assertThat(holdfast(Called.onTiny("brief", "--quick", "1")).out())
                .doesNotContain("its part in the plan");
    }

    /** A question about the small case; a brief's plans are made anew in two futures only. */
    private static String[] small(String command, String... more) {
        return Stream.concat(
                        Arrays.stream(Called.onTiny(command, more)),
                        command.equals("brief") ? Stream.of("--futures", "2") : Stream.empty())
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "balance", "plan", "delay", "levers", "explore", "brief"})
    void asJsonThereIsOneObjectAndNothingElse(String command) {
        Called called = holdfast(small(command, "--json"));
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.lines()).hasSize(1);
        JsonNode json = JSON.readTree(called.out());
        assertThat(json.isObject()).isTrue();
        assertThat(json.path("kind").asString()).isEqualTo(command);
        assertThat(json.path("caseHash").asString()).hasSize(16);
        assertThat(called.remarks()).isEmpty();
    }

    @Test
    void aBrokenCaseIsToldAsJsonToo() throws IOException {
        Path broken = broken("stocks.csv", "shell-155", "shell-15");
        for (String command : new String[] {"check", "plan"}) {
            Called called = holdfast(command, broken.toString(), "--json");
            assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
            assertThat(called.lines()).hasSize(1);
            JsonNode problem =
                    JSON.readTree(called.out())
                            .path("problems")
                            .valueStream()
                            .filter(p -> p.path("file").asString().equals("stocks.csv"))
                            .findFirst()
                            .orElseThrow();
            assertThat(problem.path("line").asInt()).isEqualTo(2);
            assertThat(problem.path("column").asString()).isEqualTo("item");
        }
    }

    @Test
    void everyProblemOfABrokenCaseIsPrinted() throws IOException {
        Path broken = broken("stocks.csv", "shell-155", "shell-15");
        Called check = holdfast("check", broken.toString());
        assertThat(check.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(check.out())
                .contains("error: stocks.csv, line 2, column 'item'")
                .contains("Did you mean 'shell-155'?");
        Called plan = holdfast("plan", broken.toString());
        assertThat(plan.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(plan.out()).isEmpty();
        assertThat(plan.err()).contains("stocks.csv, line 2").contains("nothing was computed");
    }

    @Test
    void whatBindsIsToldAFewOfEachKind() {
        String plan = holdfast(Called.onTiny("plan")).out();
        assertThat(plan).contains("What binds the plan:").contains("binding.csv");
        assertThat(plan.lines().filter(line -> line.startsWith("- "))).hasSizeBetween(3, 10);
        assertThat(plan).containsOnlyOnce("solving again");
    }

    @Test
    void aSoundCaseIsSummedUp() {
        Called called = holdfast(Called.onTiny("check"));
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out()).contains("sound").contains("assumption").contains("producers");
    }

    @Test
    void checkCountsWhatNumbersStandOnAndWeighsItOnlyIfAsked() {
        JsonNode counted = JSON.readTree(holdfast(Called.onTiny("check", "--json")).out());
        assertThat(counted.path("evidence").valueStream())
                .isNotEmpty()
                .noneMatch(part -> part.has("weight"));
        assertThat(counted.path("assumptions")).isEmpty();
        assertThat(holdfast(Called.onTiny("check")).out())
                .contains("uncertain numbers are assumptions")
                .contains("--influence")
                .doesNotContain("of the spread");
    }

    @Test
    void checkWeighsEvidenceAsTheBriefDoes() throws IOException {
        JsonNode weighed =
                JSON.readTree(holdfast(Called.onTiny("check", "--influence", "--json")).out());
        assertThat(
                        weighed.path("evidence")
                                .valueStream()
                                .mapToDouble(part -> part.path("weight").asDouble())
                                .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(weighed.path("assumptions")).isNotEmpty();
        assertThat(weighed.path("drivers").path(0).path("total").path("central").asDouble())
                .isPositive();
        String title = "of the spread stands on assumptions without a reference class";
        String told =
                holdfast(Called.onTiny("check", "--influence")).lines().stream()
                        .filter(line -> line.contains(title))
                        .findFirst()
                        .orElseThrow();
        holdfast(Called.onTiny("brief", "--quick", "1", "--out", "weighed"));
        assertThat(Files.readString(folder.resolve("weighed/brief.html"))).contains(told.strip());
    }

    @Test
    void aBriefFillsItsFolder() throws IOException {
        Called called =
                holdfast(
                        Called.onTiny(
                                "brief", "--quick", "1", "--out", "filled", "--ledger", "kept"));
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.lines().getLast()).isEqualTo("filled");
        assertThat(holdfast("audit", "log", "--ledger", "kept").out())
                .contains("publication")
                .contains("brief-en.html");
        assertThat(names(folder.resolve("filled")))
                .contains(
                        "brief.html",
                        "plan.json",
                        "decisions.csv",
                        "balance.csv",
                        "binding.csv",
                        "delay.csv",
                        "certificate.json");
        assertThat(Files.readString(folder.resolve("filled/brief.html"))).contains("lang=\"en\"");
        JSON.readTree(Files.readString(folder.resolve("filled/plan.json")));
        JSON.readTree(Files.readString(folder.resolve("filled/certificate.json")));
    }

    @Test
    void aSecondCallReusesWhatWasKept(@TempDir Path own) throws IOException {
        Called first = Called.atTerminal(own, Map.of(), Called.onTiny("plan"));
        byte[] plan = Files.readAllBytes(own.resolve("out/tiny/baseline/plan.json"));
        Called second = Called.atTerminal(own, Map.of(), Called.onTiny("plan"));
        Called fresh = Called.atTerminal(own, Map.of(), Called.onTiny("plan", "--fresh"));
        assertThat(first.err()).doesNotContain("reused");
        assertThat(second.err()).contains("reused");
        assertThat(fresh.err()).doesNotContain("reused");
        assertThat(second.out()).isEqualTo(first.out()).isEqualTo(fresh.out());
        assertThat(Files.readAllBytes(own.resolve("out/tiny/baseline/plan.json"))).isEqualTo(plan);
    }

    @Test
    void anotherLanguageAndAnotherPartyReuseTheSameAnswer(@TempDir Path own) throws IOException {
        Called.atTerminal(own, Map.of(), Called.onTiny("brief", "--quick", "1"));
        Called dutch =
                Called.atTerminal(
                        own, Map.of(), Called.onTiny("brief", "--quick", "1", "--lang", "nl"));
        Called german =
                Called.atTerminal(
                        own, Map.of(), Called.onTiny("brief", "--quick", "1", "--for", "de"));
        assertThat(dutch.err()).contains("hergebruikt");
        assertThat(german.err()).contains("reused");
        assertThat(dutch.out()).contains("tekortmaanden");
        assertThat(names(own.resolve("out/tiny/baseline-with-all-levers")))
                .contains("brief-en.html", "brief-nl.html", "brief-en-for-germany.html");
    }

    @Test
    void whatWasKeptAndThenDamagedIsComputedAgain(@TempDir Path own) throws IOException {
        Called first = Called.in(own, Called.onTiny("delay"));
        try (Stream<Path> kept = Files.list(own.resolve("kept"))) {
            for (Path file : kept.toList()) {
                Files.writeString(file, "not what it was");
            }
        }
        Called second = Called.atTerminal(own, Map.of(), Called.onTiny("delay"));
        assertThat(second.exit()).isEqualTo(Exit.DONE);
        assertThat(second.err()).doesNotContain("reused");
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void theNumberOfThreadsChangesNothing(@TempDir Path own) throws IOException {
        Called.in(
                own,
                Called.onTiny(
                        "brief", "--quick", "1", "--fresh", "--threads", "1", "--out", "one"));
        Called.in(
                own,
                Called.onTiny(
                        "brief", "--quick", "1", "--fresh", "--threads", "4", "--out", "four"));
        for (String name : names(own.resolve("one"))) {
            assertThat(own.resolve("four").resolve(name))
                    .hasSameTextualContentAs(own.resolve("one").resolve(name));
        }
    }

    @Test
    void aSettingGoesIntoTheAnswerAndIntoTheNameOfTheFolder() {
        Called called =
                holdfast(
                        Called.onTiny(
                                "plan", "--set", "support-ends=2025-01", "--set", "gifts=0.2"));
        assertThat(called.lines().getLast())
                .isEqualTo("out/tiny/baseline+support-ends=2025-01+gifts=0.2");
        assertThat(called.out()).contains("support-ends=2025-01");
        JsonNode json =
                JSON.readTree(
                        holdfast(Called.onTiny("plan", "--set", "support-ends=2025-01", "--json"))
                                .out());
        assertThat(json.path("settings").path("support-ends").asDouble()).isEqualTo(10);
    }

    @Test
    void outOfTimeIsAnAnswerWithItsReason(@TempDir Path own) {
        for (String command : new String[] {"plan", "brief", "delay"}) {
            Called called =
                    Called.in(own, Called.onTiny(command, "--time-limit", "1e-9", "--json"));
            assertThat(called.exit()).as(command).isEqualTo(Exit.OTHER_ANSWER);
            assertThat(JSON.readTree(called.out()).path("status").asString())
                    .isEqualTo("time_limit");
            assertThat(called.err()).contains("time");
        }
        assertThat(own.resolve("kept")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "balance", "plan", "delay", "levers", "explore", "brief"})
    void pipedOutputHasNoEscapeCodesAndFitsItsWidth(String command) {
        Called called = holdfast(small(command));
        assertThat(called.out() + called.err()).doesNotContain("\u001b").doesNotContain("\r");
        assertThat(called.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length()))
                                .as(line)
                                .isLessThanOrEqualTo(80));
        assertThat(called.remarks()).isEmpty();
    }

    @Test
    void aFolderWithTwoAnswersIsSaidToBeOne(@TempDir Path own) throws IOException {
        Called brief =
                Called.atTerminal(
                        own, Map.of(), Called.onTiny("brief", "--quick", "1", "--out", "both"));
        Called dutch =
                Called.atTerminal(
                        own,
                        Map.of(),
                        Called.onTiny("brief", "--quick", "1", "--lang", "nl", "--out", "both"));
        Called plan = Called.atTerminal(own, Map.of(), Called.onTiny("plan", "--out", "both"));
        assertThat(brief.err() + dutch.err()).doesNotContain("also holds");
        assertThat(plan.err())
                .contains("'both' also holds")
                .containsPattern(
                        ": brief-en.html, brief-nl.html, brief.html, (\\w+\\.csv, )*delay.csv\\. con")
                .doesNotContain("decisions.csv");
        JsonNode files =
                JSON.readTree(Files.readString(own.resolve("both/contents.json"))).path("files");
        assertThat(files.path("brief.html").path("command").asString()).isEqualTo("brief");
        assertThat(files.path("plan.json").path("command").asString()).isEqualTo("plan");
    }

    @Test
    void theTableOfFloorsReplacesTheOneInAPage(@TempDir Path own) throws IOException {
        Path page = own.resolve("README.md");
        Files.writeString(
                page, "before\n<!-- generated: floor -->\nold\n<!-- /generated -->\nafter\n");
        assertThat(Called.in(own, Called.onTiny("balance", "--write", "README.md")).exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(page))
                .startsWith("before\n<!-- generated: floor -->\n| Item | Minimum, a month |")
                .contains("| 60,000 | 50,000–80,000 |")
                .endsWith("<!-- /generated -->\nafter\n")
                .doesNotContain("old\n");
        Called none = Called.in(own, Called.onTiny("balance", "--write", "nowhere.md"));
        assertThat(none.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(none.err()).contains("Cannot change 'nowhere.md': there is no '");
    }

    @Test
    void theTableOfLeversReplacesTheOneInAPage() throws IOException {
        Path page = folder.resolve("README.md");
        Files.writeString(
                page,
                "before\n<!-- generated: levers -->\nold\n<!-- /generated -->\nafter\n",
                StandardCharsets.UTF_8);
        holdfast(Called.onTiny("levers", "--write", "README.md"));
        String once = Files.readString(page);
        holdfast(Called.onTiny("levers", "--write", "README.md"));
        assertThat(once)
                .startsWith("before\n<!-- generated: levers -->\n| Lever |")
                .endsWith("<!-- /generated -->\nafter\n")
                .contains("| Gifts from stocks | 50% → 100% |")
                .doesNotContain("old\n");
        assertThat(Files.readString(page)).isEqualTo(once);
        Files.writeString(folder.resolve("plain.md"), "nothing");
        assertThat(holdfast(Called.onTiny("levers", "--write", "plain.md")).exit())
                .isEqualTo(Exit.WRONG_USE);
    }
}
