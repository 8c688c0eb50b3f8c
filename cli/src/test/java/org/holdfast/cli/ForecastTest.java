package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.store.audit.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is foreseen, frozen, and held against figures as they come. */
class ForecastTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Called holdfast(String... args) {
        return Called.in(folder, args);
    }

    @Test
    void figuresAreScoredInACaseThatForecastsNothingItself() throws IOException {
        assertThat(holdfast("new", "mine").exit()).isEqualTo(Exit.DONE);
        Files.writeString(folder.resolve("new.csv"), "series,date,quantity\nfunds,2027,5\n");
        Called scored =
                holdfast("score", "mine", "--actuals", "new.csv", "--futures", "20", "--json");
        assertThat(scored.exit()).as(scored.err()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("out")).isDirectory();
        Files.writeString(folder.resolve("bad.csv"), "series,date,quantity\nnothing,2026-13,x\n");
        Called bad = holdfast("score", "mine", "--actuals", "bad.csv");
        assertThat(bad.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(bad.err()).contains("line 2, column 'date'");
        assertThat(holdfast("forecast", "mine").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void aForecastIsFrozenWithItsHashInTheLog() throws IOException {
        assertThat(holdfast("new", "mine").exit()).isEqualTo(Exit.DONE);
        Path tables = folder.resolve("mine/tables");
        String source = Files.readAllLines(folder.resolve("mine/sources.csv")).get(1);
        String id = source.substring(0, source.indexOf(','));
        String known = "1990-01";
        Files.writeString(
                tables.resolve("observations.csv"),
                "series,date,quantity,source,known_on\nmoney,1990-01,3," + id + "," + known + "\n");
        Files.writeString(
                tables.resolve("hindcasts.csv"),
                "series,name_en,name_nl,unit_en,unit_nl,measure,period,source,known_on\n"
                        + "money,Money,Geld,EUR m,EUR m,funds,month,"
                        + id
                        + ","
                        + known
                        + "\n");
        Called frozen =
                holdfast("forecast", "mine", "--futures", "20", "--ledger", "led", "--out", "o");
        assertThat(frozen.exit()).as(frozen.err()).isEqualTo(Exit.DONE);
        String hash = Hash.of(folder.resolve("o/forecast.csv")).toString();
        assertThat(frozen.out().replace("\n", " ")).contains(hash).contains("Entry 1");
        assertThat(Files.readAllLines(folder.resolve("o/forecast.csv"))).hasSizeGreaterThan(10);
        assertThat(holdfast("audit", "log", "--ledger", "led").out()).contains("forecast.csv");

        String first = Files.readAllLines(folder.resolve("o/forecast.csv")).get(1);
        String month = first.split(",", -1)[5];
        Files.writeString(
                folder.resolve("new.csv"),
                "series,date,quantity\nmoney," + month + ",4\nelse," + month + ",1\n");
        String[] frozenScore = {
            "score", "mine", "--actuals", "new.csv", "--forecast", "o/forecast.csv", "--out", "p"
        };
        Called scored = holdfast(frozenScore);
        assertThat(scored.exit()).as(scored.err()).isEqualTo(Exit.DONE);
        assertThat(scored.err()).contains("'else' is not in hindcasts.csv").doesNotContain("hash");
        String row = Files.readAllLines(folder.resolve("p/hindcast.csv")).get(1);
        String[] bands = first.split(",", -1);
        assertThat(row).contains(bands[8]).contains(bands[14]);
        Files.writeString(
                folder.resolve("other.csv"),
                Files.readString(folder.resolve("o/forecast.csv")).replace("\nmine,", "\nyours,"));
        frozenScore[5] = "other.csv";
        Called refused = holdfast(frozenScore);
        assertThat(refused.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(refused.err()).contains("other.csv, line 2, column 'case'", "'yours'");
    }
}
