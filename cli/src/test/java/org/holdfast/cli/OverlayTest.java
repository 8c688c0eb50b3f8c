package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private rows over the smallest case, as a ministry would use them. */
class OverlayTest {
    private static final String MARK =
            "Not public: with private rows of 'secret' (1 in place of the case's, 0 added).";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("secret/tables"));
        Files.writeString(
                folder.resolve("secret/tables/stocks.csv"),
                """
                holder,item,quantity,giftable,source,known_on
                europe,shell-155,987654,0,a-tiny,2024-02
                """);
    }

    private Called holdfast(String... args) {
        return Called.in(folder, args);
    }

    @Test
    void everyOutputOfACommandSaysThatTheCaseIsNotPublic() throws IOException {
        Called called = holdfast("balance", Called.TINY, "--with", "secret");
        assertThat(called.exit()).as(called.err()).isEqualTo(Exit.DONE);
        assertThat(called.out().replaceAll("\\s+", " ")).startsWith(MARK);
        Path out = folder.resolve("out/tiny-with-secret/baseline");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).isNotEmpty();
        }
        assertThat(out.resolve("contents.json")).content().contains("\"mark\" : \"" + MARK);
        assertThat(out.resolve("balance.json")).content().contains("\"mark\" : \"" + MARK);
        assertThat(Files.readAllLines(out.resolve("balance.csv")).subList(1, 4))
                .allMatch(line -> line.startsWith("tiny-with-secret,"));
        assertThat(holdfast("balance", Called.TINY, "--with", "secret", "--json").out())
                .contains("\"mark\":\"" + MARK);
    }

    @Test
    void aBriefSaysItOnEveryPageAndIsKeptWithThePrivateRowsAlone() throws IOException {
        List<String> args =
                new ArrayList<>(List.of("plan", Called.TINY, "--with", "secret", "--out", "b"));
        assertThat(holdfast(args.toArray(String[]::new)).exit()).isEqualTo(Exit.DONE);
        assertThat(files(folder.resolve("secret/.kept"))).isNotEmpty();
        assertThat(files(folder))
                .filteredOn(file -> file.getFileName().toString().endsWith(".json.gz"))
                .allMatch(file -> file.startsWith(folder.resolve("secret/.kept")));
    }

    @Test
    void checkAndDiffLayTheRowsOverTheCaseToo() {
        Called check = holdfast("check", Called.TINY, "--with", "secret");
        assertThat(check.exit()).isEqualTo(Exit.DONE);
        assertThat(check.out().replaceAll("\\s+", " ")).contains(MARK);
        Called diff = holdfast("diff", Called.TINY, Called.TINY, "--with", "secret");
        assertThat(diff.exit()).as(diff.err()).isEqualTo(Exit.DONE);
        assertThat(diff.out()).contains("250000 → 987654");
    }

    @Test
    void whatADelayOfMoneyCostsIsToldWithPrivateRowsToo() throws IOException {
        String fund =
                Path.of("../docs/examples/fictional-fund.yaml")
                        .toAbsolutePath()
                        .normalize()
                        .toString();
        List<String> args =
                List.of(
                        "oversight",
                        "conditions",
                        fund,
                        "--as-of",
                        "2026-03-01",
                        "--with",
                        "secret",
                        "--case",
                        Called.TINY,
                        "--fund",
                        "budgets");
        Called told = holdfast(args.toArray(String[]::new));
        assertThat(told.exit()).as(told.err()).isEqualTo(Exit.DONE);
        assertThat(told.out().replaceAll("\\s+", " "))
                .startsWith(MARK)
                .contains("budgets 3 months later: ");
        assertThat(files(folder.resolve("secret/.kept"))).isNotEmpty();
        List<String> json = new ArrayList<>(args);
        json.add("--json");
        assertThat(holdfast(json.toArray(String[]::new)).out()).contains("\"mark\":\"" + MARK);
        Called alone = holdfast("oversight", "conditions", fund, "--with", "secret");
        assertThat(alone.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(alone.err()).contains("give that too");
    }

    @Test
    void whatIsReadByOthersOrWrittenIntoTheCaseTakesNoPrivateRows() {
        for (String command : List.of("freeze", "publish")) {
            assertThat(holdfast(command, Called.TINY, "--with", "secret").exit())
                    .as(command)
                    .isEqualTo(Exit.WRONG_USE);
        }
        Called team = holdfast("studio", Called.TINY, "--with", "secret", "--team");
        assertThat(team.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(team.err()).contains("--with lays private rows over the case, and --team");
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
