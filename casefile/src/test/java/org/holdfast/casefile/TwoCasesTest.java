package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.Problem;
import org.holdfast.model.Change;
import org.holdfast.model.Change.Kind;
import org.holdfast.model.Change.Side;
import org.holdfast.model.Change.Sort;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoCasesTest {
    private static final Path TINY = Path.of("src/test/resources/cases/tiny");

    private TinyCopy other;

    @BeforeEach
    void copy(@TempDir Path folder) {
        other = new TinyCopy(folder);
    }

    private List<Change> changes() {
        TwoCases both = TwoCases.read(TINY, other.folder(), List.of());
        assertThat(both.after().problems()).extracting(Problem::line).isEmpty();
        return both.changes();
    }

    private Change onlyChange() {
        assertThat(changes()).hasSize(1);
        return changes().getFirst();
    }

    /**
     * {@code CHANGED FIGURE needs.csv [ukraine, shell-155, floor, hold, stated_requirement]
     * quantity: 60000 → 9}.
     */
    private static String line(Change c) {
        return "%s %s %s [%s] %s: %s → %s"
                .formatted(
                        c.kind(),
                        c.sort(),
                        c.table(),
                        c.row(),
                        c.column(),
                        c.before().map(Side::text).orElse(""),
                        c.after().map(Side::text).orElse(""));
    }

    private void finds(String... lines) {
        assertThat(changes()).extracting(TwoCasesTest::line).containsExactly(lines);
    }

    @Test
    void aCaseAndItsCopyDoNotDiffer() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void aFigureIsToldWithRangeSourceAndDate() {
        other.with("tables/producers.csv", "40000,30000,50000", "50000,45000,70000");
        Change change = onlyChange();
        assertThat(line(change))
                .isEqualTo("CHANGED FIGURE producers.csv [shells-germany] capacity: 40000 → 50000");
        assertThat(change.before())
                .contains(
                        new Side(
                                "40000",
                                Optional.of(40_000.0),
                                Optional.of(30_000.0),
                                Optional.of(50_000.0),
                                "a-tiny",
                                "2024-02"));
        assertThat(change.relative().orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(change.weight()).isCloseTo(0.2, within(1e-12));
        assertThat(change.rangeWeight()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void anOtherWayToWriteTheSameIsNoChange() {
        other.with("tables/producers.csv", "40000,30000,50000", "40000.0,3e4,50000");
        other.with("tables/stocks.csv", "120,,", "120,0,");
        assertThat(changes()).isEmpty();
    }

    @Test
    void aRowWithAKeyIsFoundWhereverItStands() {
        String text = other.text("tables/stocks.csv");
        List<String> lines = text.lines().toList();
        String turned =
                lines.getFirst()
                        + "\n"
                        + String.join("\n", lines.subList(1, lines.size()).reversed());
        other.holding("tables/stocks.csv", turned + "\n");
        assertThat(changes()).isEmpty();
    }

    @Test
    void aRowThatComesAndOneThatGoesAreToldCellByCell() {
        other.plus("tables/fund_rules.csv", "budgets,investment,ukraine,ukraine,a-tiny,2024-02");
        finds(
                "ADDED CHOICE fund_rules.csv [budgets, investment, ukraine, ukraine] fund:  → budgets",
                "ADDED CHOICE fund_rules.csv [budgets, investment, ukraine, ukraine] use:  → investment",
                "ADDED CHOICE fund_rules.csv [budgets, investment, ukraine, ukraine] supplier:  → ukraine",
                "ADDED CHOICE fund_rules.csv [budgets, investment, ukraine, ukraine] claimant:  → ukraine");
        TwoCases back = TwoCases.read(other.folder(), TINY, List.of());
        assertThat(back.changes()).extracting(Change::kind).containsOnly(Kind.REMOVED);
    }

    @Test
    void withoutAKeyRowsThatAgreeInNamesAndMonthsAreTheSame() {
        other.with("tables/needs.csv", "floor,hold,,,60000,50000,80000", "floor,hold,,,90000,,");
        finds(
                "CHANGED FIGURE needs.csv [ukraine, shell-155, floor, hold, stated_requirement] quantity: 60000 → 90000");
    }

    @Test
    void withoutAKeyARowMayMoveToAnotherMonth() {
        other.with("tables/expansions.csv", "announced,2024-12", "announced,2025-03");
        assertThat(onlyChange().column()).isEqualTo("month");
        assertThat(onlyChange().sort()).isEqualTo(Sort.CHOICE);
        assertThat(onlyChange().before().map(Side::text)).contains("2024-12");
    }

    @Test
    void whereThereIsOneMoreOfThemNoneHasMoved() {
        other.with(
                "tables/needs.csv",
                "stock_target,any,2025-09,,300000",
                "stock_target,any,2025-10,,300000");
        other.plus(
                "tables/needs.csv",
                "europe,shell-155,stock_target,any,2026-01,,10000,,,,,,a-tiny,2024-02,stated_requirement");
        assertThat(changes())
                .extracting(Change::kind)
                .contains(Kind.ADDED, Kind.REMOVED)
                .doesNotContain(Kind.CHANGED);
    }

    @Test
    void wordsAndSourcesAreRemarks() {
        other.with("tables/items.csv", "155 mm shell,", "A shell of 155 mm,");
        other.with("tables/offers.csv", "a-tiny,2024-02", "a-tiny,2024-01");
        assertThat(changes()).extracting(Change::sort).containsOnly(Sort.REMARK);
        assertThat(changes()).extracting(Change::column).containsExactly("name_en", "known_on");
    }

    @Test
    void whatHappenedLaterIsARemark() {
        String text = other.text("tables/actuals.csv");
        String row = text.lines().toList().get(1);
        other.plus("tables/actuals.csv", row.replaceFirst("20[0-9]{2}-[0-9]{2}", "2025-12"));
        assertThat(changes()).isNotEmpty().extracting(Change::sort).containsOnly(Sort.REMARK);
    }

    @Test
    void settingsOfTheCaseAreCompared() {
        other.with("case.yaml", "months: 24", "months: 30");
        other.with("case.yaml", "share_rule: pro_rata", "share_rule: priority");
        finds(
                "CHANGED FIGURE case.yaml [] months: 24 → 30",
                "CHANGED CHOICE case.yaml [] share_rule: pro_rata → priority");
    }

    @Test
    void aScenarioIsComparedByWhatItSets() {
        other.with("scenarios/all-levers.yaml", "contract-length: 60", "contract-length: 36");
        other.holding(
                "scenarios/new.yaml", "title: {en: New, nl: Nieuw}\nabout: {en: New, nl: Nieuw}\n");
        finds(
                "CHANGED FIGURE scenarios/ [all-levers] contract-length: 60 → 36",
                "ADDED CHOICE scenarios/ [new] title:  → New",
                "CHANGED FIGURE scenarios/ [support-ends] contract-length: 60 → 36");
    }

    @Test
    void aDefaultIsToldOnce() {
        other.with("tables/levers.csv", "months,maanden,6,60,12", "months,maanden,6,60,24");
        finds("CHANGED FIGURE levers.csv [contract-length] default: 12 → 24");
    }

    @Test
    void aStatementThatChangedIsNotOverlooked() {
        String statement = "- id: one\n  en: One\n  nl: Een\n  way: plan\n  that: tier(floor) <= ";
        TinyCopy stated = other.holding(ChecksFile.NAME, statement + "12\n");
        finds("ADDED CHOICE checks.yaml [one] that:  → plan, baseline: tier(floor) <= 12");
        assertThat(stated.folder()).isDirectory();
    }

    @Test
    void nothingIsComparedWithACaseThatIsUnsound() {
        other.with("tables/stocks.csv", "250000,60000", "250000,many");
        TwoCases both = TwoCases.read(TINY, other.folder(), List.of());
        assertThat(both.changes()).isEmpty();
        assertThat(both.before()).isInstanceOf(Reading.Sound.class);
        assertThat(both.after()).isInstanceOf(Reading.Unsound.class);
        assertThat(TwoCases.read(TINY, Path.of("no/such/case"), List.of()).after().problems())
                .hasSize(1);
    }

    /**
     * One number changed somewhere: that is told, nowhere else anything, and backwards the same.
     */
    @Seeds(40)
    void oneChangedNumberIsOneChange(long seed) {
        Random random = new Random(seed);
        List<Table<?>> tables =
                Tables.ALL.stream().filter(t -> Files.exists(other.path(path(t)))).toList();
        Table<?> table = tables.get(random.nextInt(tables.size()));
        List<String> lines = new ArrayList<>(other.text(path(table)).lines().toList());
        int line = 1 + random.nextInt(lines.size() - 1);
        List<String> cells = new ArrayList<>(List.of(lines.get(line).split(",", -1)));
        List<Integer> numbers =
                IntStream.range(0, cells.size())
                        .filter(k -> cells.get(k).matches("[1-9][0-9]*(\\.[0-9]+)?|0\\.[0-9]+"))
                        .boxed()
                        .toList();
        if (numbers.isEmpty()) {
            return;
        }
        int cell = numbers.get(random.nextInt(numbers.size()));
        cells.set(cell, cells.get(cell) + (cells.get(cell).contains(".") ? "1" : ".5"));
        lines.set(line, String.join(",", cells));
        other.holding(path(table), String.join("\n", lines) + "\n");
        TwoCases both = TwoCases.read(TINY, other.folder(), List.of());
        TwoCases back = TwoCases.read(other.folder(), TINY, List.of());
        if (both.after() instanceof Reading.Unsound) {
            assertThat(both.changes()).isEmpty();
            return;
        }
        assertThat(both.changes()).isNotEmpty();
        assertThat(both.changes()).extracting(Change::table).containsOnly(table.file());
        assertThat(back.changes()).hasSameSizeAs(both.changes());
        if (both.changes().getFirst().kind() == Kind.CHANGED) {
            assertThat(both.changes()).hasSize(1);
            assertThat(back.changes().getFirst().before())
                    .isEqualTo(both.changes().getFirst().after());
        }
    }

    private static String path(Table<?> table) {
        return table.folder() + table.file();
    }
}
