package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Newspapers: bought for 1 today, sold for 2 tomorrow; 10 or 30 are asked for. */
class SmpsCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(
                news.resolve("news.cor"),
                """
                NAME          news
                ROWS
                 N  cost
                 L  printed
                 L  sold
                 L  asked
                COLUMNS
                    buy       cost      1.0          printed   1.0
                    buy       sold      -1.0
                    sell      cost      -2.0         sold      1.0
                    sell      asked     1.0
                RHS
                    RHS       printed   100.0
                    RHS       asked     10.0
                ENDATA
                """);
        Files.writeString(
                news.resolve("news.tim"),
                """
                TIME          news
                PERIODS
                    buy       printed                TODAY
                    sell      sold                   TOMORROW
                ENDATA
                """);
        Files.writeString(
                news.resolve("news.sto"),
                """
                STOCH         news
                INDEP         DISCRETE
                    RHS       asked     10.0         TOMORROW  0.4
                    RHS       asked     30.0         TOMORROW  0.6
                ENDATA
                """);
    }

    private Called smps(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "smps";
        System.arraycopy(args, 0, all, 1, args.length);
        return Called.in(folder, all);
    }

    /** 30 bought: 30 − 2 · (0.4 · 10 + 0.6 · 30) = −14; 10 bought: −10. */
    @ParameterizedTest
    @CsvSource({"extensive", "lshaped", "sddp"})
    void eachMethodSaysObjectiveBoundAndFirstStage(String method) {
        Called told = smps("news", "--method", method);
        assertThat(told.exit()).isEqualTo(Exit.DONE);
        assertThat(told.out())
                .contains("news: 2 scenarios in 2 stages, minimised.")
                .contains("Objective  -14\n")
                .contains("Bound      -14\n")
                .contains("  buy  30\n");
        Called json = smps("news", "--method", method, "--json");
        assertThat(json.out())
                .contains("\"objective\":-14.0")
                .contains("\"firstStage\":{\"buy\":30.0}")
                .contains("\"scenarios\":2,\"stages\":2")
                .contains("\"status\":\"optimal\"");
    }

    @Test
    void itSpeaksEachLanguage() {
        assertThat(smps("news", "--lang", "nl").out())
                .contains("news: 2 scenario’s in 2 fasen, geminimaliseerd.")
                .contains("Doel     -14\n")
                .contains("Methode  extensive");
        assertThat(smps("news", "--lang", "uk").out())
                .contains("news: 2 сценарії, етапів: 2, мінімізація.");
    }

    @Test
    void whoFearsTheWorstBuysTen() {
        assertThat(smps("news", "--risk", "worst").out()).contains("Objective  -10\n");
        assertThat(smps("news", "--risk", "cvar:0.4").out()).contains("Objective  -10\n");
        assertThat(smps("news", "--risk", "mix:1,0.4").out()).contains("Objective  -14\n");
    }

    @ParameterizedTest
    @CsvSource({"cvar", "cvar:2", "mix:0.5", "fear"})
    void aMeasureThatIsNoneIsWrongUse(String risk) {
        Called told = smps("news", "--risk", risk);
        assertThat(told.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(told.err()).contains("--risk cannot be '" + risk + "'").contains("cvar:0.1");
    }

    @Test
    void whatCannotBeReadIsAProblemWithItsPlace() throws IOException {
        Path stoch = folder.resolve("news/news.sto");
        Files.writeString(stoch, Files.readString(stoch).replace("asked", "wanted"));
        Called told = smps("news");
        assertThat(told.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(told.err())
                .contains(
                        "news.sto, line 3, column 15: There is no row 'wanted' in the core file.");
        assertThat(told.out()).isEmpty();
        assertThat(smps("news", "--lang", "uk").err())
                .contains("news.sto, рядок 3, позиція 15: У файлі core немає обмеження «wanted».");
    }

    @Test
    void whatIsWrittenInStochOptFormatHasTheSameAnswer() {
        assertThat(smps("news", "--write", "news.sof.json").exit()).isEqualTo(Exit.DONE);
        assertThat(smps("news.sof.json", "--method", "sddp").out())
                .contains("news: 2 scenarios in 2 stages, minimised.")
                .contains("Objective  -14\n");
        assertThat(smps("news", "--write", "nowhere/news.sof.json").err())
                .contains("Cannot write to '");
    }

    @Test
    void aFolderThatIsNoneIsWrongUse() {
        assertThat(smps("nothing").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void samplesTellBothBoundsWithTheirIntervalsAndOnlyOfTheMean() throws IOException {
        Called told = smps("news", "--sample", "50", "--json");
        assertThat(told.exit()).as(told.err()).isEqualTo(Exit.DONE);
        JsonNode found = JsonMapper.shared().readTree(told.out());
        for (String side : new String[] {"sampled", "sampledBound"}) {
            assertThat(found.get(side).get("low").asDouble()).isLessThan(-13);
            assertThat(found.get(side).get("high").asDouble()).isGreaterThan(-15);
        }
        assertThat(found.get("firstStage").get("buy").asDouble()).isCloseTo(30, within(0.01));
        assertThat(smps("news", "--sample", "50", "--lang", "nl").out()).contains("steekproeven");
        Called wrong = smps("news", "--sample", "50", "--risk", "cvar:0.1");
        assertThat(wrong.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(wrong.err()).contains("--sample takes a number from 2 on and the mean alone");
        Files.writeString(
                folder.resolve("news/news.sto"),
                """
                STOCH         news
                SCENARIOS     DISCRETE
                 SC BAD       ROOT      1.0          TOMORROW
                    RHS       asked     10.0
                ENDATA
                """);
        Called named = smps("news", "--sample", "50");
        assertThat(named.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(named.err()).contains("solve it without --sample");
    }

    @ParameterizedTest
    @CsvSource({
        "en, neither a policy nor a bound",
        "nl, geen beleid en geen grens",
        "uk, ні політики"
    })
    void aTimeThatIsOverAtOnceIsSaidWithWhatIsKnownByThen(String language, String said) {
        Called told =
                smps("news", "--method", "lshaped", "--time-limit", "1e-9", "--lang", language);
        assertThat(told.exit()).isEqualTo(Exit.OTHER_ANSWER);
        assertThat(told.err()).contains(said, "--time-limit").doesNotContain("Exception");
        assertThat(told.out()).isEmpty();
    }
}
