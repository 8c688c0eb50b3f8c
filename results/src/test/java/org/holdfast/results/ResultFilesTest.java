package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Decision;
import org.holdfast.model.Trajectory.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultFilesTest {
    private static final Findings.Planning PLANNING = Tiny.planning();
    private static final Map<String, String> FILES = ResultFiles.of(PLANNING);

    private static String file(String name) {
        return FILES.getOrDefault(name, "");
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file(name))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream().mapToDouble(r -> Double.parseDouble(r.getField(column))).sum();
    }

    @Test
    void theFirstColumnsAreThoseThatReadersCountOn() {
        String common = "case,scenario,policy,plan,run,month,";
        assertThat(file("decisions.csv")).startsWith(common + "kind,item,by_item,party,bloc,");
        assertThat(file("balance.csv")).startsWith(common + "holder,item,measure,from_party,");
    }

    @Test
    void whatIsPaidInTheFileIsWhatThePlanPays() {
        double planned =
                PLANNING.plan().plan().all(Decision.Kind.PAYMENT).stream()
                        .mapToDouble(d -> d.quantity().sum())
                        .sum();
        var payments =
                rows("decisions.csv").stream()
                        .filter(r -> r.getField("kind").equals("payment"))
                        .filter(r -> r.getField("plan").equals("plan"))
                        .toList();
        assertThat(planned).isPositive();
        assertThat(sum(payments, "money_million")).isEqualTo(planned, within(1e-3));
        assertThat(payments)
                .allSatisfy(r -> assertThat(r.getField("month")).matches("202[456]-\\d\\d"));
    }

    @Test
    void whatIsUsedInTheFileIsWhatTheBalanceUses() {
        double used =
                PLANNING.plan().trajectory().total("ukraine", "shell-155", Measure.USED).sum();
        var rows =
                rows("balance.csv").stream()
                        .filter(r -> r.getField("measure").equals("used"))
                        .filter(r -> r.getField("plan").equals("plan"))
                        .filter(r -> r.getField("holder").equals("ukraine"))
                        .filter(r -> r.getField("item").equals("shell-155"))
                        .toList();
        assertThat(rows).hasSize(24);
        assertThat(sum(rows, "value")).isEqualTo(used, within(1e-3));
    }

    @Test
    void aDecisionOfNothingIsLeftOut() {
        assertThat(rows("decisions.csv"))
                .noneMatch(r ->
                        r.getField("quantity").equals("0")
                                && List.of("", "0").contains(r.getField("money_million")));
    }

    @Test
    void theSameWorkGivesTheSameBytes() {
        assertThat(ResultFiles.of(Tiny.planning())).isEqualTo(FILES);
    }

    @Test
    void linesEndAsOnUnix() {
        assertThat(FILES.values())
                .allSatisfy(text -> assertThat(text).endsWith("\n").doesNotContain("\r"));
    }

    @Test
    void theCertificateHoldsWhatAHostileReaderNeeds() {
        JsonNode json = JsonMapper.builder().build().readTree(file("certificate.json"));
        assertThat(json.path("caseHash").asString()).isEqualTo(Tiny.CASE.hash());
        assertThat(json.path("seed").asInt()).isEqualTo(7);
        assertThat(json.path("plan").path("status").asString()).isEqualTo("optimal");
        assertThat(json.path("plan").path("balanceDifference").asDouble()).isLessThan(1e-6);
        assertThat(json.path("adHoc").path("tiers")).hasSize(4);
        assertThat(file("certificate.json")).doesNotContain("Millis");
    }

    @Test
    void theLineForOtherProgramsHasTheTiersOfBothPlansAndTheTimes() {
        JsonNode json = JsonMapper.builder().build().readTree(Summary.line(PLANNING));
        assertThat(json.path("status").asString()).isEqualTo("optimal");
        assertThat(json.path("columns").asInt()).isPositive();
        assertThat(json.path("rows").asInt()).isPositive();
        assertThat(json.has("buildMillis")).isTrue();
        assertThat(json.has("solveMillis")).isTrue();
        assertThat(json.path("plan").path("tiers"))
                .extracting(t -> t.path("name").asString())
                .containsExactly("floor", "full", "ally_targets", "cost");
        assertThat(json.path("adHoc").path("tiers").get(0).path("unit").asString())
                .isEqualTo("item-months");
        assertThat(Summary.line(PLANNING)).doesNotContain("\n");
    }

    @Test
    void filesAreReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("a/b");
        ResultFiles.write(out, PLANNING, Map.of("x.csv", "old and longer\n"));
        ResultFiles.write(out, PLANNING, Map.of("x.csv", "new\n"));
        assertThat(Files.readString(out.resolve("x.csv"))).isEqualTo("new\n");
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("x.csv", Contents.FILE);
        }
    }

    @Test
    void whereOneFileCannotBeWrittenTheFolderStaysAsItWas(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        ResultFiles.write(out, PLANNING, Map.of("a.csv", "old\n"));
        String before = Files.readString(out.resolve(Contents.FILE));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.csv", "new\n");
        files.put("no/b.csv", "new\n");
        assertThatIOException().isThrownBy(() -> ResultFiles.write(out, PLANNING, files));
        assertThat(Files.readString(out.resolve("a.csv"))).isEqualTo("old\n");
        assertThat(Files.readString(out.resolve(Contents.FILE))).isEqualTo(before);
        try (var left = Files.list(out)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.csv", Contents.FILE);
        }
    }
}
