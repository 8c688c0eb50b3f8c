package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that is moved on and judged, as a ministry does it. */
class LivingCaseTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Called holdfast(String... args) {
        return Called.in(folder, args);
    }

    @Test
    void aRolledCaseIsCheckedBalancedAndPlanned() {
        Called roll = holdfast("roll", Called.TINY, "2025-02", "--to", "later");
        assertThat(roll.exit()).as(roll.err()).isEqualTo(Exit.DONE);
        assertThat(roll.out())
                .contains("Booked", "To be asked", "see ROLLED.md.")
                .endsWith("later\n");
        assertThat(holdfast("check", "later").out()).contains("13 months from 2025-02");
        assertThat(holdfast("balance", "later").exit()).isEqualTo(Exit.DONE);
        Called brief = holdfast("brief", "later", "--out", "answer");
        assertThat(brief.exit()).as(brief.err()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("answer/brief.html")).content().contains("(→ 2025-02)");
        assertThat(holdfast("roll", Called.TINY, "2025-02", "--to", "later").exit())
                .isEqualTo(Exit.PROBLEMS);
        assertThat(holdfast("roll", Called.TINY, "2030-01", "--to", "b").exit())
                .isEqualTo(Exit.WRONG_USE);
        assertThat(holdfast("roll", Called.TINY, "soon", "--to", "b").err())
                .startsWith("holdfast: MONTH is a month such as 2024-12, got 'soon'.");
        assertThat(holdfast("roll", Called.TINY, "2025-02", "--to", "c", "--json").out())
                .contains("\"kind\":\"roll\"", "\"booked\":[", "\"asked\":[", "\"old\":[");
    }

    /** What a plan ordered is there when the case begins later, and no more can be added for it. */
    @Test
    void whatAPlanOrderedAndSignedIsBooked() throws IOException {
        String[] after = {"--after", "plan", "--scenario", "all-levers"};
        Called roll =
                holdfast(
                        "roll",
                        Called.TINY,
                        "2025-02",
                        "--to",
                        "planned",
                        after[0],
                        after[1],
                        after[2],
                        after[3]);
        assertThat(roll.exit()).as(roll.err()).isEqualTo(Exit.DONE);
        assertThat(roll.out().replaceAll("\\s+", " "))
                .contains("ordered by the plan, is there from", "makes of its plan");
        assertThat(holdfast("roll", Called.TINY, "2025-02", "--to", "still").out())
                .doesNotContain("ordered");
        assertThat(rows("planned", ",announced,")).isGreaterThan(rows("still", ",announced,"));
        assertThat(rows("planned", ",possible,")).isEqualTo(rows("still", ",possible,"));
        assertThat(holdfast("plan", "planned").exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast("roll", Called.TINY, "2025-02", "--to", "x", "--after", "that").exit())
                .isEqualTo(Exit.WRONG_USE);
    }

    private long rows(String of, String with) throws IOException {
        return Files.readAllLines(folder.resolve(of).resolve("tables/expansions.csv")).stream()
                .filter(line -> line.contains(with))
                .count();
    }

    @Test
    void figuresArePutToExpertsAndTheAnswerIsToldUnderEachOfThem() throws IOException {
        holdfast("new", "mine");
        Called out = holdfast("elicit", Called.TINY, "--out", "sheet.xlsx", "--most", "3");
        assertThat(out.exit()).as(out.err()).isEqualTo(Exit.DONE);
        assertThat(out.lines()).contains("sheet.xlsx").anyMatch(line -> line.startsWith("- "));
        String head = "table,row,column,5 %,50 %,95 %,why,who (role)\n";
        String stock = "stocks,\"ukraine, shell-155\",quantity,";
        Files.writeString(folder.resolve("a.csv"), head + stock + "10000,20000,30000,Few,one\n");
        Files.writeString(folder.resolve("b.csv"), head + stock + "80000,90000,99000,Many,two\n");
        Called in = holdfast("elicit", Called.TINY, "--in", "a.csv", "b.csv", "--to", "heard");
        assertThat(in.exit()).as(in.err()).isEqualTo(Exit.DONE);
        assertThat(in.out())
                .contains("2 answers of 2 roles; 0 left open.", "the case", "all of them, equal");
        assertThat(folder.resolve("heard/reviews.csv"))
                .content()
                .contains("one,disputes,20000,10000,30000,Few", "two,accepts,90000");
        Files.writeString(
                folder.resolve("c.csv"),
                head
                        + "needs,\"ukraine, shell-155, full, hold, stated_requirement\",quantity,1,2,3,None,three\n");
        Called mixed = holdfast("elicit", Called.TINY, "--in", "a.csv", "c.csv", "--to", "mixed");
        assertThat(mixed.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(mixed.err()).contains("three/needs.csv", "The full need includes the minimum.");
        assertThat(mixed.out()).contains("2 answers of 2 roles", "the case", "one");
        Called under = holdfast("balance", Called.TINY, "--with", "heard/one");
        assertThat(under.out().replaceAll("\\s+", " "))
                .startsWith("Not public: with private rows of 'one'");
        assertThat(holdfast("elicit", Called.TINY).exit()).isEqualTo(Exit.WRONG_USE);

        // One role's rows are private: who is asked about them sees them, and signs beside them.
        Called secret =
                holdfast(
                        "elicit",
                        Called.TINY,
                        "--in",
                        "b.csv",
                        "--to",
                        "told",
                        "--with",
                        "heard/one",
                        "--sign");
        assertThat(secret.exit()).as(secret.err()).isEqualTo(Exit.DONE);
        assertThat(secret.out().replaceAll("\\s+", " "))
                .startsWith("Not public: with private rows of 'one'");
        assertThat(folder.resolve("told/reviews.csv")).content().contains("20000,two,disputes");
        assertThat(folder.resolve("heard/one/reviews.csv"))
                .content()
                .contains("two,disputes,90000");
        Called sheet =
                holdfast(
                        "elicit",
                        Called.TINY,
                        "--out",
                        "secret.xlsx",
                        "--most",
                        "1",
                        "--with",
                        "heard/one",
                        "--json");
        assertThat(sheet.out()).contains("\"mark\":\"Not public: with private rows of 'one'");
        Files.writeString(folder.resolve("half.csv"), head + stock + "1,,2,a,one\n");
        Called half = holdfast("elicit", Called.TINY, "--in", "half.csv");
        assertThat(half.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(half.err())
                .contains("half.csv, line 2, column '50 %': This line has one or two");
    }
}
