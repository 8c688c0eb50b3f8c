package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.plan.Planner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The example cases know nothing that was not known on their dates. The tables are read here once
 * more by twenty lines of our own, so that a fault of the reader cannot hide a fault of the case.
 */
class HindsightTest {
    /** An example case and the day from which it looks ahead. */
    enum Example {
        OF_2024("ukraine-2024", "2024-02-29"),
        OF_2026("ukraine-2026", "2026-08-04");

        private final Path folder;
        private final String knownBy;

        Example(String id, String knownBy) {
            this.folder = Path.of("..", "cases", id);
            this.knownBy = knownBy;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOutsideTheActualsWasKnownLater(Example example) throws IOException {
        List<String> late = new ArrayList<>();
        int rows = 0;
        for (Path table : tables(example)) {
            if (table.endsWith("actuals.csv")) {
                continue;
            }
            for (Map<String, String> row : read(table)) {
                rows++;
                row.forEach((column, value) -> {
                    if (column.endsWith("known_on") && value.compareTo(example.knownBy) > 0) {
                        late.add(table.getFileName() + ": " + row);
                    }
                });
            }
        }
        assertThat(late).isEmpty();
        assertThat(rows).isGreaterThan(500);
    }

    /** Names, and what is said of sources, which have dates of their own. */
    private static final Set<String> NO_FIGURES =
            Set.of("factors.csv", "families.csv", "passages.csv", "replacements.csv");

    @ParameterizedTest
    @EnumSource
    void everyFigureSaysWhenItWasKnown(Example example) throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path table : tables(example)) {
            if (NO_FIGURES.contains(table.getFileName().toString())) {
                continue;
            }
            for (Map<String, String> row : read(table)) {
                if (!row.getOrDefault("known_on", "").matches("\\d{4}-\\d{2}(-\\d{2})?")) {
                    silent.add(table.getFileName() + ": " + row);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlySourcesOfTheActualsAreLaterThanTheCase(Example example) throws IOException {
        Set<String> ofActuals = new HashSet<>();
        for (Path table : tables(example)) {
            if (table.endsWith("actuals.csv")) {
                read(table).forEach(row -> ofActuals.add(row.getOrDefault("source", "")));
            }
        }
        List<Map<String, String>> sources = read(example.folder.resolve("sources.csv"));
        for (Map<String, String> source : sources) {
            if (source.getOrDefault("kind", "").equals("derived")
                    && ofActuals.contains(source.getOrDefault("id", ""))) {
                ofActuals.addAll(List.of(source.getOrDefault("note", "").split("[^\\w-]+")));
            }
        }
        List<String> late = new ArrayList<>();
        for (Map<String, String> source : sources) {
            if (source.getOrDefault("date", "").compareTo(example.knownBy) > 0
                    && !ofActuals.contains(source.getOrDefault("id", ""))) {
                late.add(source.toString());
            }
        }
        assertThat(late).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theCaseIsRichAndMostOfItHasASource(Example example) throws IOException {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Map<String, String> source : read(example.folder.resolve("sources.csv"))) {
            kinds.put(source.getOrDefault("id", ""), source.getOrDefault("kind", ""));
        }
        int sourced = 0;
        for (Path table : tables(example)) {
            for (Map<String, String> row : read(table)) {
                String kind = kinds.getOrDefault(row.getOrDefault("source", ""), "");
                sourced += Set.of("document", "derived").contains(kind) ? 1 : 0;
            }
        }
        assertThat(sourced).isGreaterThanOrEqualTo(100);
        assertThat(
                        read(example.folder.resolve("tables/producers.csv")).stream()
                                .filter(row -> "no".equals(row.get("pool"))))
                .hasSizeGreaterThanOrEqualTo(25);
        assertThat(read(example.folder.resolve("tables/items.csv"))).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void theScenariosThatPeopleAskForAreThere() {
        assertThat(sound(Example.OF_2024).scenarios().stream().map(Scenario::id))
                .contains(
                        "baseline",
                        "us-ends-2025-01",
                        "us-continues",
                        "small-fund",
                        "large-fund",
                        "long-orders",
                        "material-priority",
                        "state-companies",
                        "plants-in-ukraine",
                        "joint-orders",
                        "redirect-exports",
                        "all-levers",
                        "counter-attack");
        assertThat(sound(Example.OF_2026).scenarios().stream().map(Scenario::id))
                .contains(
                        "baseline",
                        "loan-renewed",
                        "reparations-loan",
                        "epf-released",
                        "purl-as-asked",
                        "us-returns",
                        "czech-list-in-full",
                        "long-orders",
                        "material-priority",
                        "plants-in-ukraine",
                        "joint-orders",
                        "redirect-exports",
                        "all-levers",
                        "counter-attack");
    }

    /**
     * The paper: four to five million shells for the adversary from March 2024 to February 2025.
     */
    @Test
    void theAdversaryHasFourToFiveMillionShellsInTheFirstYear() {
        Case c = sound(Example.OF_2024);
        Instance s = Instance.of(c, c.findScenario("baseline").orElseThrow());
        double sum =
                s.adversaryItems().stream()
                        .filter(i -> i.id().contains("shell") || i.id().contains("152"))
                        .map(i -> s.adversarySupply(i.id(), Level.CENTRAL))
                        .mapToDouble((Series supply) -> supply.sum(0, 12))
                        .sum();
        assertThat(sum).isBetween(4e6, 5e6);
    }

    @ParameterizedTest
    @EnumSource
    void everyScenarioHasAProgrammeAndACurrentSupply(Example example) {
        Case c = sound(example);
        for (Scenario scenario : c.scenarios()) {
            Instance s = Instance.of(c, scenario);
            var programme = Planner.programme(s);
            assertThat(programme.columns()).as(scenario.id()).isBetween(10_000, 100_000);
            var plan = Balance.currentSupply(s);
            Trajectory trajectory = Balance.run(s, plan);
            assertThat(Balance.difference(s, plan, trajectory)).as(scenario.id()).isLessThan(1e-6);
            for (Trajectory.Row row : trajectory.rows()) {
                if (row.measure() == Measure.STOCK || row.measure() == Measure.USED) {
                    for (double value : row.series().toArray()) {
                        assertThat(value).as("%s, %s", scenario.id(), row).isNotNegative();
                    }
                }
            }
            for (int i = 0; i < s.items().size(); i++) {
                String item = s.items().get(i).id();
                Series used = trajectory.total("ukraine", item, Measure.USED);
                for (int t = 0; t < s.months(); t++) {
                    assertThat(used.at(t)).isLessThanOrEqualTo(s.full(0, i, t) * (1 + 1e-9));
                }
            }
        }
    }

    static Case ukraine() {
        return sound(Example.OF_2024);
    }

    private static Case sound(Example example) {
        return switch (CaseReader.read(example.folder)) {
            case Reading.Sound(var sound, _, _, _) -> sound;
            case Reading.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<Path> tables(Example example) throws IOException {
        try (Stream<Path> files = Files.list(example.folder.resolve("tables"))) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
    }

    /** Commas, quotes doubled inside quotes, lines within quotes. */
    private static List<Map<String, String>> read(Path file) throws IOException {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : Files.readString(file).replace("\r", "").toCharArray()) {
            if (c == '"') {
                // Two quotes in a row close and open again; what they stand for we do not need.
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                lines.getLast().add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(new ArrayList<>());
                }
            } else {
                cell.append(c);
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (!line.isEmpty()) {
                assertThat(line).as("%s", file).hasSameSizeAs(lines.getFirst());
                Map<String, String> row = new LinkedHashMap<>();
                for (int k = 0; k < line.size(); k++) {
                    row.put(lines.getFirst().get(k), line.get(k));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
