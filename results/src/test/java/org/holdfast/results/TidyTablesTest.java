package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.model.Decision;
import org.holdfast.model.Measure;
import org.holdfast.results.tables.Cell;
import org.holdfast.results.tables.Column;
import org.holdfast.results.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One meaning a column: what the dictionary says of it holds in every row. */
class TidyTablesTest {
    private static final Findings.Told TOLD = Tiny.told();

    /** The tables of all that a brief and the balance tell. */
    static Stream<Table.Filled<?>> tables() {
        return Stream.concat(
                ResultFiles.tables(TOLD).stream(), ResultFiles.tables(Tiny.standing()).stream());
    }

    private static List<Map<String, Cell>> rows(Table.Filled<?> table) {
        List<String> names = table.table().columns().stream().map(Column::name).toList();
        return table.cells()
                .map(cells -> {
                    Map<String, Cell> row = new LinkedHashMap<>();
                    for (int k = 0; k < names.size(); k++) {
                        row.put(names.get(k), cells.get(k));
                    }
                    return row;
                })
                .toList();
    }

    private static List<Map<String, Cell>> rows(String file) {
        return rows(tables().filter(t -> t.table().file().equals(file)).findFirst().orElseThrow());
    }

    private static String text(Map<String, Cell> row, String column) {
        return row.getOrDefault(column, Cell.NONE).text();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aColumnIsFilledForTheKindsThatItsDictionaryNamesAndEmptyForAllOthers(
            Table.Filled<?> table) {
        String kinds =
                Stream.of("kind", "measure")
                        .filter(name ->
                                table.table().columns().stream()
                                        .anyMatch(c -> c.name().equals(name)))
                        .findFirst()
                        .orElse("");
        for (Column<?> column : table.table().columns()) {
            if (column.of().isEmpty()) {
                continue;
            }
            for (Map<String, Cell> row : rows(table)) {
                assertThat(row.getOrDefault(column.name(), Cell.NONE).isFilled())
                        .as("%s of %s", column.name(), row)
                        .isEqualTo(column.of().contains(text(row, kinds)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatHasANumberHasItsUnit(Table.Filled<?> table) {
        if (table.table().file().equals("names.csv")) {
            return;
        }
        assertThat(table.rows()).isNotEmpty();
        assertThat(rows(table)).allMatch(row -> row.getOrDefault("unit", Cell.NONE).isFilled());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theKeyOfARowIsOfNoOther(Table.Filled<?> table) {
        Set<List<String>> keys = new HashSet<>();
        for (Map<String, Cell> row : rows(table)) {
            List<String> key = new ArrayList<>();
            row.forEach((column, cell) -> {
                if (!(cell instanceof Cell.Amount)) {
                    key.add(column + "=" + cell.text());
                }
            });
            assertThat(keys.add(key)).as("twice: %s", key).isTrue();
        }
    }

    @Test
    void tablesOfPlansBeginAlikeAndHoldBothPlansWithThePolicyOfEach() {
        for (String file : List.of("decisions.csv", "balance.csv")) {
            List<Map<String, Cell>> rows = rows(file);
            assertThat(rows.getFirst().keySet().stream().limit(6))
                    .containsExactly("case", "scenario", "policy", "plan", "run", "month");
            assertThat(rows.stream().map(r -> text(r, "plan") + " " + text(r, "policy")).distinct())
                    .containsExactly("plan all-levers+gifts=1", "ad-hoc baseline");
            assertThat(rows.stream().map(row -> text(row, "run")).distinct()).hasSize(1);
        }
    }

    @Test
    void theItemOfADecisionNeedsNoJoin() {
        Set<String> items = new HashSet<>();
        Tiny.CASE.items().forEach(item -> items.add(item.id()));
        List<String> without = List.of("material", "material_line", "payment");
        for (Map<String, Cell> row : rows("decisions.csv")) {
            if (without.contains(text(row, "kind"))) {
                assertThat(text(row, "item")).isEmpty();
            } else {
                assertThat(items).contains(text(row, "item"));
            }
        }
    }

    @Test
    void everyDecisionOfBothPlansIsInTheTable() {
        List<Map<String, Cell>> rows = rows("decisions.csv");
        for (Side one :
                List.of(
                        new Side("plan", TOLD.answer().plan().plan().decisions()),
                        new Side("ad-hoc", TOLD.answer().adHoc().plan().decisions()))) {
            double all = one.decisions().stream().mapToDouble(d -> d.quantity().sum()).sum();
            double told =
                    rows.stream()
                            .filter(row -> text(row, "plan").equals(one.plan()))
                            .mapToDouble(row -> Double.parseDouble(text(row, "quantity")))
                            .sum();
            assertThat(told).isCloseTo(all, within(1e-6 * Math.abs(all)));
        }
    }

    private record Side(String plan, List<Decision> decisions) {}

    @Test
    void whatIsPaidIsTheSumOfThePayments() {
        double paid =
                rows("decisions.csv").stream()
                        .filter(row -> text(row, "plan").equals("plan"))
                        .filter(row -> text(row, "kind").equals("payment"))
                        .mapToDouble(row -> Double.parseDouble(text(row, "money_million")))
                        .sum();
        double planned =
                TOLD.answer().plan().plan().all(Decision.Kind.PAYMENT).stream()
                        .mapToDouble(d -> d.quantity().sum())
                        .sum();
        assertThat(paid).isPositive().isCloseTo(planned, within(1e-3));
    }

    @Test
    void moneyThatGoesWithADecisionIsTold() {
        for (Decision d : TOLD.answer().plan().plan().decisions()) {
            if (d.money().sum() > 0) {
                assertThat(rows("decisions.csv"))
                        .as("%s", d.kind())
                        .anyMatch(row ->
                                row.getOrDefault("money_million", Cell.NONE).isFilled()
                                        && row.containsValue(Cell.words(d.subject())));
            }
        }
    }

    @Test
    void aStepOfALimitIsWhatItsSentenceSays() {
        for (var b : TOLD.answer().binding()) {
            Map<String, Cell> row = rows("binding.csv").get(TOLD.answer().binding().indexOf(b));
            String step = text(row, "step") + " " + text(row, "step_unit");
            String per = b.per().en().replace(",", "");
            assertThat(List.of(per, per + "s less"))
                    .as(step)
                    .anyMatch(said ->
                            said.equals(step)
                                    || (said.equals("billion euros")
                                            && step.equals("1000 EUR million"))
                                    || (said.startsWith("unit") && step.startsWith("1 "))
                                    || (said.startsWith("month less")
                                            && step.equals("1 months less")));
        }
    }

    @Test
    void everyMeasureOfATierIsARowOfEachDelay() {
        List<String> measures =
                Stream.of(Measure.values())
                        .filter(m -> m.tier().isPresent())
                        .map(Measure::id)
                        .toList();
        for (var point : TOLD.answer().delay()) {
            assertThat(
                            rows("delay.csv").stream()
                                    .filter(row ->
                                            text(row, "delay_months").equals("" + point.months()))
                                    .map(row -> text(row, "measure")))
                    .allMatch(measures::contains)
                    .contains("claimant_floor", "allies_floor", "claimant_full");
        }
    }
}
