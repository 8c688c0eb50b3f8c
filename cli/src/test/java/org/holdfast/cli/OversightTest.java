package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OversightTest {
    private static final String LINES =
            """
            {'ocid':'one','tender':{'numberOfTenderers':1,'procurementMethod':'open'}}
            {'ocid':'two','tender':{'numberOfTenderers':2,'procurementMethod':'open'}}
            """
                    .replace('\'', '"');

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Called oversight(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "oversight";
        System.arraycopy(args, 0, all, 1, args.length);
        return Called.in(folder, all);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void flagsPrintsWhatIsFlaggedAndNothingElse() throws IOException {
        write("c.jsonl", LINES);
        write("s.ini", "[R018]\n");
        Called called = oversight("flags", "c.jsonl", "--settings", "s.ini", "--json");
        assertThat(called.out()).isEqualTo("{\"OCID\":{\"one\":{\"R018\":1.0}}}\n");
        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void countsFencesAndMapsComeWhenAskedFor() throws IOException {
        write("c.jsonl", LINES);
        write("s.ini", "[R018]\n[R024]\nthreshold = 0.1\n");
        Called called =
                oversight(
                        "flags",
                        "c.jsonl",
                        "--settings",
                        "s.ini",
                        "--json",
                        "--answers",
                        "--meta",
                        "--map");
        assertThat(called.out())
                .contains("\"R018\":{\"OCID\":{\"yes\":1,\"no\":1,")
                .contains("\"Meta\":{\"R024\":{\"lower_fence\":0.1}}")
                .contains("\"Maps\":{}");
    }

    @Test
    void theSummaryBeginsWithWhatTheDataHoldAndEndsWithWhatAFlagIs() throws IOException {
        write("c.jsonl", LINES);
        Called called = oversight("flags", "c.jsonl", "--lang", "nl");
        assertThat(called.out())
                .startsWith("Er is naar 2 aanbestedingen gekeken.")
                .contains("tender/numberOfTenderers")
                .contains("R018 Eén inschrijving")
                .contains("Een vlag is een vraag, geen oordeel");
        assertThat(called.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    }

    @Test
    void aBrokenLineIsAProblemAndTheRestIsUsed() throws IOException {
        write("c.jsonl", "{\"ocid\"\n" + LINES);
        write("s.ini", "[R018]\n");
        Called called = oversight("flags", "c.jsonl", "--settings", "s.ini", "--json");
        assertThat(called.out()).isEqualTo("{\"OCID\":{\"one\":{\"R018\":1.0}}}\n");
        assertThat(called.err())
                .startsWith("c.jsonl, line 1: column")
                .contains("1 problem; all that could be read has been used.");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
    }

    @Test
    void settingsWithAMistakeComputeNothing() throws IOException {
        write("c.jsonl", LINES);
        write("s.ini", "[R999]\n");
        Called called = oversight("flags", "c.jsonl", "--settings", "s.ini", "--json");
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("s.ini, line 1: there is no indicator 'R999'.");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
    }

    @Test
    void flagsAndCountsAreWrittenAsTables() throws IOException {
        write("c.jsonl", LINES);
        oversight("flags", "c.jsonl", "--out", "found");
        assertThat(Files.readString(folder.resolve("found/flags.csv")))
                .contains("OCID,one,R018,Single bid received,1.0");
        assertThat(Files.readString(folder.resolve("found/answers.csv")))
                .contains("R018,OCID,yes,,1");
        assertThat(Files.readString(folder.resolve("found/fields.csv")))
                .contains("tender/numberOfTenderers,2,2");
    }

    @Test
    void coverageCountsFields() throws IOException {
        write("c.jsonl", LINES);
        assertThat(oversight("coverage", "c.jsonl", "--json", "--under", "/tender/n").out())
                .isEqualTo("{\"/tender/numberOfTenderers\":2}\n");
    }

    @Test
    void releasesAreCompiledAndValidated() throws IOException {
        write(
                "p.json",
                "{\"releases\":[{\"ocid\":\"x\",\"date\":\"2026-02-01T00:00:00Z\",\"tag\":[\"award\"],\"tender\":{\"id\":\"t\",\"status\":\"complete\"}},"
                        + "{\"ocid\":\"x\",\"date\":\"2026-01-01T00:00:00Z\",\"tag\":[\"tender\"],\"tender\":{\"id\":\"t\",\"title\":\"Shells\"}}]}");
        assertThat(oversight("compile", "p.json").out())
                .isEqualTo(
                        "{\"tag\":[\"compiled\"],\"id\":\"x-2026-02-01T00:00:00Z\",\"date\":\"2026-02-01T00:00:00Z\",\"ocid\":\"x\","
                                + "\"tender\":{\"id\":\"t\",\"title\":\"Shells\",\"status\":\"complete\"}}\n");
        Called validated = oversight("validate", "p.json");
        assertThat(validated.out())
                .contains("p.json, line 1, /id: it is missing, and the standard requires it. (2×)")
                .contains("2 of 2 releases have faults.");
        assertThat(validated.exit()).isEqualTo(Exit.PROBLEMS);
    }

    @Test
    void anIndicatorIsExplainedWithItsFalseAlarms() {
        assertThat(oversight("indicators", "R018").out())
                .contains("Yes if")
                .contains("False alarm")
                .contains("Ammunition");
        assertThat(oversight("indicators", "R18").err()).contains("Did you mean 'R018'?");
    }

    @Test
    void aFundIsToldAsOfADay() {
        String fund =
                Path.of("../docs/examples/fictional-fund.yaml")
                        .toAbsolutePath()
                        .normalize()
                        .toString();
        assertThat(oversight("conditions", fund, "--as-of", "2026-03-01").out())
                .contains("Aurora Facility (fictional), as it stood on 1 Mar 2026.")
                .contains("1 of 3 conditions is overdue.");
        assertThat(oversight("conditions", fund, "--json").out())
                .startsWith("{\"fund\":\"aurora-facility\",\"fictional\":true,")
                .contains("\"state\":\"approved_once\"");
    }

    private static String aurora() {
        return Path.of("../docs/examples/fictional-fund.yaml")
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    @Test
    void approvalsEnterTheAuditLogOnce() {
        String[] conditions = {"conditions", aurora(), "--ledger", "kept"};
        assertThat(oversight(conditions).exit()).isEqualTo(Exit.DONE);
        String log = Called.in(folder, "audit", "log", "--ledger", "kept").out();
        assertThat(log).contains("approval").contains("aurora-facility/");
        oversight(conditions);
        assertThat(Called.in(folder, "audit", "log", "--ledger", "kept").out()).isEqualTo(log);
        assertThat(Called.in(folder, "audit", "verify", "--ledger", "kept").exit())
                .isEqualTo(Exit.OTHER_ANSWER);
    }

    @Test
    void thePlanOfACaseTellsWhatADelayOfTheMoneyCosts() {
        String tiny =
                Path.of("../casefile/src/test/resources/cases/tiny")
                        .toAbsolutePath()
                        .normalize()
                        .toString();
        Called told =
                oversight(
                        "conditions",
                        aurora(),
                        "--as-of",
                        "2026-03-01",
                        "--case",
                        tiny,
                        "--fund",
                        "budgets");
        assertThat(told.exit()).isEqualTo(Exit.DONE);
        assertThat(told.out())
                .contains("budgets 3 months later: ")
                .contains("item-months more under the minimum in the case's");
        assertThat(oversight("conditions", aurora(), "--case", tiny, "--fund", "budget").err())
                .contains("Did you mean 'budgets'?");
        assertThat(oversight("conditions", aurora(), "--fund", "budgets").err())
                .contains("belong together");
    }

    @Test
    void whatIsWrongWithFilesIsToldInDutchToo() throws IOException {
        write("c.jsonl", "{\"ocid\"\n" + LINES);
        write("s.ini", "[R018]\nprocurement_method = open\n[R003]\nthreshold = ten\n");
        Called odd = oversight("flags", "c.jsonl", "--lang", "nl");
        assertThat(odd.err())
                .startsWith("c.jsonl, regel 1: kolom")
                .contains("dit is geen JSON")
                .contains("1 fout; alles wat te lezen was, is gebruikt.");
        assertThat(oversight("flags", "c.jsonl", "--settings", "s.ini", "--lang", "nl").err())
                .contains(
                        "s.ini, regel 2: R018 heeft geen instelling 'procurement_method'. Er is:"
                                + " procurement_methods.")
                .contains(
                        "s.ini, regel 4: bij 'threshold' hoort een geheel getal vanaf 0; er staat"
                                + " 'ten'.")
                .contains("er is niets berekend");
        assertThat(oversight("flags", "none.jsonl", "--lang", "nl").err())
                .startsWith("none.jsonl: dat bestand is er niet.");
        write("fund.csv", "fund,tranches\na,b\n");
        assertThat(oversight("conditions", "fund.csv", "--lang", "nl").err())
                .startsWith("fund.csv: er is geen kolom 'tranches'. Er is: fund,");
    }
}
