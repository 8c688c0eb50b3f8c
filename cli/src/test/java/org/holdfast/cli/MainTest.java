package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    /** Commands that only hold others. */
    private static final Set<String> GROUPS =
            Set.of("", "oversight", "ledger", "audit", "store", "studio user");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Called holdfast(String... args) {
        return Called.in(folder, args);
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        Called called = holdfast("--version");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out()).matches("(?s)holdfast \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        assertThat(holdfast().exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast().out())
                .contains(
                        "brief", "check", "balance", "plan", "delay", "levers", "diff", "freeze",
                        "new", "test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "brief",
                "check",
                "balance",
                "plan",
                "delay",
                "levers",
                "explore",
                "hindcast",
                "ladder",
                "alternatives",
                "first-stage",
                "stability",
                "horizon",
                "integers",
                "breaking",
                "policy-graph",
                "diff",
                "freeze",
                "new",
                "oversight",
                "oversight flags",
                "oversight coverage",
                "oversight indicators",
                "oversight compile",
                "oversight validate",
                "oversight conditions",
                "ledger",
                "ledger import",
                "ledger gap",
                "ledger open",
                "ledger burden",
                "ledger diff",
                "ledger donor",
                "ledger time",
                "ledger slips",
                "ledger template",
                "audit",
                "audit verify",
                "audit log",
                "audit head",
                "audit prove",
                "audit enter",
                "store",
                "store backup",
                "store restore",
                "store migrate",
                "studio",
                "studio user",
                "studio user add",
                "studio backup",
                "studio restore",
                "publish",
                "smps",
                "test"
            })
    void theHelpIsTheOneThatWasReviewed(String command) throws IOException {
        Called called = holdfast((command + " --help").strip().split(" ", -1));
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("Examples:").doesNotContain("\u001b");
        if (!GROUPS.contains(command)) {
            assertThat(called.out()).contains("Usual time: ");
        }
        Path golden =
                Path.of(
                        "src/test/resources/help",
                        (command.isEmpty() ? "holdfast" : command.replace(' ', '-')) + ".txt");
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(golden, called.out());
        }
        assertThat(called.out()).isEqualTo(Files.readString(golden));
        assertThat(called.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void anUnknownOptionIsWrongUseAndIsNamed() {
        Called called = holdfast("--colour-of-the-sky");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("--colour-of-the-sky").contains("holdfast --help");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void anUnknownCommandIsWrongUseAndTheNearestIsNamed() {
        Called called = holdfast("paln", Called.TINY);
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("Unknown command 'paln'. Did you mean 'plan'?");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void aCommandWithoutACaseIsWrongUse() {
        Called called = holdfast("plan");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("CASE").contains("holdfast plan --help");
    }

    @Test
    void anUnknownScenarioIsWrongUseAndTheNearestIsNamed() {
        Called called = holdfast(Called.onTiny("plan", "--scenario", "basline"));
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err())
                .contains("Unknown scenario 'basline'. Did you mean 'baseline'?")
                .contains("all-levers");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void anUnknownLeverIsWrongUseAndTheNearestIsNamed() {
        Called called = holdfast(Called.onTiny("plan", "--set", "gift=0.2"));
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("Unknown lever 'gift'. Did you mean 'gifts'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gifts=1.5", "gifts=-0.1", "support-ends=2031-01", "support-ends=2023-12"})
    void aSettingOutOfItsRangeIsWrongUseAndTheRangeIsNamed(String setting) {
        Called called = holdfast(Called.onTiny("balance", "--set", setting));
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("goes from").contains(setting.split("=", -1)[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gifts=lots",
                "gifts=NaN",
                "gifts=",
                "gifts",
                "support-ends=2025-13",
                "gifts=1d",
                "gifts=0x1p-1",
                "gifts=yes",
                "gifts=1e999",
                "start=1.5",
                "support-ends=10.5"
            })
    void aSettingThatIsNoNumberIsWrongUse(String setting) {
        Called called = holdfast(Called.onTiny("balance", "--set", setting));
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("takes");
    }

    @Test
    void aSettingWithADecimalCommaIsMetWithAPoint() {
        assertThat(holdfast(Called.onTiny("balance", "--set", "gifts=0,5")).err())
                .contains("got '0,5'. Write 0.5 with a decimal point.");
    }

    @Test
    void aSwitchTakesYesOrNo() {
        assertThat(holdfast(Called.onTiny("balance", "--set", "third-country=yes")).exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void whatACommandRefusesItRefusesInTheLanguageThatIsAskedFor() {
        assertThat(holdfast(Called.onTiny("balance", "--threads=0", "--lang", "nl")).err())
                .isEqualToIgnoringNewLines(
                        "holdfast: --threads is een geheel getal van 1 tot en met 1024, zoals 4,"
                                + " niet '0'."
                                + "'holdfast balance --help' laat zien hoe het moet.");
        assertThat(holdfast("new", "case", "--template=war", "--lang=uk").err())
                .startsWith("holdfast: Невідомо: шаблон «war».");
        assertThat(holdfast("balanse", "--lang=uk").err())
                .startsWith("holdfast: Невідомо: команда «balanse». Може, «balance»?");
    }

    @Test
    void anEmptyNameIsNotTheFolderOneIsIn() throws IOException {
        Called out = holdfast(Called.onTiny("balance", "--out", ""));
        Called from = holdfast("check", " ");
        assertThat(out.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(from.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(out.err()).contains("--out takes the name of a file or a folder");
        assertThat(from.err()).contains("CASE takes the name of a file or a folder");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aNameThatCannotBeAFilesIsToldWithoutNamesOfJava() {
        Called called = holdfast("check", "no\0name");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err())
                .contains("takes the name of a file or a folder")
                .doesNotContain("java.");
    }

    @Test
    void anUnknownPartyIsWrongUseAndTheNearestIsNamed() {
        Called called = holdfast(Called.onTiny("brief", "--for", "germony"));
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("Did you mean 'germany'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--threads=0",
                "--threads=x",
                "--threads=99999999999",
                "--time-limit=0",
                "--seed=1.5",
                "--lang=fr"
            })
    void aNumberThatMakesNoSenseIsWrongUse(String option) {
        assertThat(holdfast(Called.onTiny("plan", option)).exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void aMissingFolderIsAProblemOfTheData() {
        for (String command : new String[] {"check", "plan"}) {
            Called called = holdfast(command, "no/such/case");
            assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
            assertThat(called.out() + called.err()).contains("There is no such folder");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsWrongUse() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Called called = holdfast(Called.onTiny("balance", "--out", "file/results"));
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("--out");
    }

    @Test
    void aStudiosFolderThatCannotBeMadeIsWrongUseAndSaysHowToNameAnother() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Called called = holdfast(Called.onTiny("studio", "--no-browser", "--data", "file/runs"));
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("cannot be made").contains("--data DIR");
    }

    @Test
    void aFolderWhereAFileIsToBeReadIsNoMistakeOfOurs() {
        Called called = holdfast("studio", "restore", Called.TINY, "--data", "studio");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err()).contains("tiny").doesNotContain("mistake", "java.");
    }

    @Test
    void testIsTheLaunchersToRun() {
        assertThat(holdfast("test", "-pl", "model").exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(holdfast("test").err()).contains("./holdfast test");
    }

    @Test
    void colourIsForATerminalAndForThoseWhoWantIt() {
        assertThat(Called.atTerminal(folder, Map.of(), "--help").out()).contains("\u001b[");
        assertThat(Called.atTerminal(folder, Map.of("NO_COLOR", "1"), "--help").out())
                .doesNotContain("\u001b");
        assertThat(holdfast("--help").out()).doesNotContain("\u001b");
    }

    @Test
    void aMistakeOfOursIsOneLineThatSaysHowToReportIt() {
        Called called = broken(Map.of(), "check", Called.TINY);
        assertThat(called.exit()).isEqualTo(Exit.OUR_MISTAKE);
        assertThat(called.err().lines()).hasSize(1);
        assertThat(called.err())
                .startsWith("holdfast: This is our mistake: ")
                .contains("the wire is cut")
                .contains("report");
    }

    @Test
    void whoAsksForItSeesWhereAMistakeOfOursHappened() {
        assertThat(broken(Map.of(), "check", Called.TINY, "--debug").err()).contains("\tat ");
        assertThat(broken(Map.of("HOLDFAST_DEBUG", "1"), "check", Called.TINY).err())
                .contains("\tat ");
    }

    /** A call that fails as soon as it prints. */
    private Called broken(Map<String, String> variables, String... args) {
        StringWriter err = new StringWriter();
        PrintWriter out =
                new PrintWriter(Writer.nullWriter()) {
                    @Override
                    public void write(String text) {
                        throw new IllegalStateException("the wire\nis cut");
                    }
                };
        int exit =
                Main.run(
                        new Environment(
                                out,
                                new PrintWriter(err, true),
                                false,
                                false,
                                80,
                                1L << 30,
                                folder,
                                variables,
                                LocalDate.of(2026, 11, 24)),
                        args);
        return new Called(exit, "", err.toString());
    }
}
