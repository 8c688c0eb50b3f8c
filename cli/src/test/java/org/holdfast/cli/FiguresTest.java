package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.brief.Door;
import org.holdfast.casefile.CaseReader;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.simulator.Simulator;
import org.holdfast.site.Packer;
import org.holdfast.studio.cases.AnswerPages;
import org.holdfast.studio.cases.DoorPages;
import org.holdfast.testing.SmallCase;
import org.holdfast.testing.SmallCase.Shape;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One quantity is one number, whichever door one asks at, on cases of different structure. */
class FiguresTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A folder a shape, so that what one test asked another finds kept. */
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path all;

    private Path folder = all;

    private SmallCase write(Shape shape) {
        folder = all.resolve(shape.name());
        return shape.in(folder.resolve("case"));
    }

    private static String[] and(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }

    private Called call(String... args) {
        Called called = Called.in(folder, args);
        assertThat(called.exit()).as(String.join(" ", args) + called.err()).isEqualTo(Exit.DONE);
        return called;
    }

    private JsonNode json(String... args) {
        return JSON.readTree(call(and(args, "--json")).out());
    }

    private static double value(Map<String, Double> tiers, String tier) {
        return Objects.requireNonNull(tiers.get(tier), tier);
    }

    /** What a list of tiers in JSON says, by measure. */
    private static Map<String, Double> measures(JsonNode tiers) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (JsonNode tier : tiers) {
            String name = tier.path("name").asString();
            for (Measure measure :
                    Measure.of(ObjectiveTier.valueOf(name.toUpperCase(Locale.ROOT)))) {
                String key =
                        measure.worth() == Measure.Worth.PRESENT_VALUE
                                ? "presentValue"
                                : measure.isCircular()
                                        ? "circular"
                                        : measure == Measure.ALLIES_FLOOR ? "allies" : "plain";
                if (tier.has(key)) {
                    found.put(measure.id(), tier.path(key).asDouble());
                }
            }
        }
        return found;
    }

    /** The rows of a CSV file, by column. */
    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return csv.stream().toList();
        }
    }

    /**
     * What a table in JSON with a row a measure says, of rows in which columns have these texts.
     */
    private static Map<String, Double> measures(JsonNode rows, Map<String, String> where) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            boolean isIt =
                    where.entrySet().stream()
                            .allMatch(e -> row.path(e.getKey()).asString("").equals(e.getValue()));
            if (isIt) {
                found.put(row.path("measure").asString(), row.path("value").asDouble());
            }
        }
        return found;
    }

    private static Map<String, Double> after(JsonNode delay, int months) {
        return measures(delay, Map.of("delay_months", Integer.toString(months)));
    }

    /** Every row of a table in JSON is the row of its file. */
    private void assertSameRows(JsonNode json, String file) throws IOException {
        List<NamedCsvRecord> rows = rows(file);
        assertThat(rows).as(file).isNotEmpty().hasSameSizeAs(json);
        for (int k = 0; k < rows.size(); k++) {
            NamedCsvRecord row = rows.get(k);
            json.get(k)
                    .properties()
                    .forEach(cell -> {
                        String text = row.getField(cell.getKey());
                        if (cell.getValue().isNumber()) {
                            assertThat(Double.parseDouble(text))
                                    .as(file + ", " + cell.getKey())
                                    .isCloseTo(cell.getValue().asDouble(), within(1e-5));
                        } else {
                            assertThat(text).isEqualTo(cell.getValue().asString());
                        }
                    });
        }
    }

    /** The numbers of one row of a printed table, with their signs. */
    private static List<String> row(String out, String start) {
        String line = out.lines().filter(l -> l.startsWith(start)).findFirst().orElse("");
        assertThat(line).as(start + " in:\n" + out).isNotEmpty();
        List<String> numbers = new ArrayList<>();
        Matcher m =
                Pattern.compile("[+−]?[0-9][0-9,]*(\\.[0-9]+)?")
                        .matcher(line.substring(start.length()));
        while (m.find()) {
            numbers.add(m.group());
        }
        return numbers;
    }

    /** The first number of a row, which is the value to two decimals. */
    private static String first(String out, String start, double value) {
        String number = row(out, start).getFirst();
        assertThat(Double.parseDouble(number)).isCloseTo(value, within(0.00501));
        return number;
    }

    private static void assertSame(
            String door, Map<String, Double> told, Map<String, Double> expected) {
        assertThat(told).as(door).isNotEmpty();
        told.forEach((measure, value) -> {
            double is = value(expected, measure);
            double hair = measure.startsWith("cost") ? Math.max(1e-6, 1e-4 * is) : 1e-4;
            assertThat(value).as(door + ", " + measure).isCloseTo(is, within(hair));
        });
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyJsonTellsTheSameNumberOfTheSamePlan(Shape shape) throws IOException {
        write(shape);
        Map<String, Double> plan = measures(json("plan", "case").path("plan").path("tiers"));
        Map<String, Double> all =
                measures(
                        json("plan", "case", "--scenario", "all-levers")
                                .path("plan")
                                .path("tiers"));
        assertThat(value(plan, "claimant_floor")).isGreaterThan(1);
        assertThat(value(plan, "allies_floor")).isGreaterThan(shape == Shape.ALLIES_SHORT ? 1 : -1);
        if (shape == Shape.ALLIES_SHORT) {
            assertThat(value(plan, "circular_floor")).isGreaterThan(1);
        } else {
            assertThat(value(plan, "circular_floor")).isZero();
        }
        JsonNode levers = json("levers", "case").path("levers");
        assertSame(
                "levers, none", measures(levers, Map.of("lever", "", "policy", "baseline")), plan);
        assertSame("levers, all", measures(levers, Map.of("policy", "all-levers")), all);
        JsonNode brief = json("brief", "case", "--quick", "1");
        assertSame("brief", measures(brief.path("plan").path("tiers")), all);
        assertSame("brief", measures(brief.path("planWithoutLevers").path("tiers")), plan);
        assertSame("brief's wait", after(brief.path("delay"), 0), all);
        JsonNode delay = json("delay", "case").path("delay");
        assertSame("delay", after(delay, 0), plan);
        JsonNode answers = json("diff", "case", "case", "--plan").path("answers");
        Map<String, Double> diff = new LinkedHashMap<>();
        for (JsonNode tier : answers.get(0).path("tiers")) {
            diff.put(tier.path("name").asString(), tier.path("before").asDouble());
        }
        assertSame("diff", diff, plan);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyFileTellsTheNumberOfItsCommand(Shape shape) throws Exception {
        write(shape);
        JsonNode plan = json("plan", "case", "--out", "out", "--parquet");
        JsonNode delay = json("delay", "case", "--out", "out", "--parquet").path("delay");
        assertSameRows(delay, "out/delay.csv");
        assertSameRows(plan.path("binding"), "out/binding.csv");
        assertSameRows(json("levers", "case", "--out", "out").path("levers"), "out/levers.csv");
        JsonNode file = JSON.readTree(Files.readString(folder.resolve("out/plan.json")));
        for (String of : List.of("plan", "adHoc")) {
            assertSame(
                    "plan.json",
                    measures(file.path(of).path("tiers")),
                    measures(plan.path(of).path("tiers")));
        }
        double paid = 0;
        for (NamedCsvRecord row : rows("out/decisions.csv")) {
            boolean isPaid = row.getField("kind").equals("payment");
            paid +=
                    isPaid && row.getField("plan").equals("plan")
                            ? Double.parseDouble(row.getField("money_million"))
                            : 0;
        }
        assertThat(sum("decisions", "money_million", "kind = 'payment' and \"plan\" = 'plan'"))
                .isCloseTo(paid, within(1e-3));
        assertThat(sum("delay", "value", "measure = 'claimant_floor' and delay_months = 0"))
                .isCloseTo(value(after(delay, 0), "claimant_floor"), within(1e-5));
    }

    /** The sum of a column of a Parquet file in {@code out}, as DuckDB reads it. */
    private double sum(String table, String column, String where) throws SQLException {
        String query =
                "select sum(%s) from '%s' where %s"
                        .formatted(column, folder.resolve("out/" + table + ".parquet"), where);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getDouble(1);
        }
    }

    private static List<Double> numbers(List<String> printed) {
        return printed.stream().map(number -> Double.valueOf(number.replace(",", ""))).toList();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyPrintedTableHasThatNumber(Shape shape) throws IOException {
        write(shape);
        JsonNode found = json("plan", "case");
        Map<String, Double> plan = measures(found.path("plan").path("tiers"));
        String plans = call("plan", "case").out();
        String diff = call("diff", "case", "case", "--plan").out();
        String delay = call("delay", "case").out();
        String levers = call("levers", "case", "--markdown").out();
        List<String> tiers = new ArrayList<>();
        for (Measure measure :
                List.of(
                        Measure.CLAIMANT_FLOOR,
                        Measure.ALLIES_FLOOR,
                        Measure.CIRCULAR_FLOOR,
                        Measure.CLAIMANT_FULL)) {
            if (value(plan, measure.id()) < 0.005) {
                continue;
            }
            String label =
                    MeasureWords.label(measure)
                            .en()
                            .replaceAll("(Allies’ own use and|Minimums defined by own).*", "$1");
            String number = first(plans, label, value(plan, measure.id()));
            tiers.add(number);
            assertThat(row(plans, label).subList(0, 2)).containsOnly(number);
            assertThat(row(diff, label)).containsExactly(number, number, "0");
        }
        // With the decimals of the chart of all waits.
        assertThat(numbers(row(delay, "0 ")))
                .usingComparatorForType(
                        (a, b) -> Math.abs(a - b) < 0.0501 ? 0 : Double.compare(a, b), Double.class)
                .containsExactlyElementsOf(numbers(tiers));
        String asItGoes = shape == Shape.UKRAINIAN_ALONE ? "| Ас іт" : "| As it";
        assertThat(row(levers, asItGoes)).startsWith(tiers.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aDifferenceIsThatOfTheTwoNumbersAsTheyPrintAndOfTheNumbersThemselvesInTheFile(Shape shape)
            throws IOException {
        write(shape);
        JsonNode points = json("delay", "case", "--out", "out").path("delay");
        double now = value(after(points, 0), "claimant_floor");
        double later = value(after(points, 12), "claimant_floor");
        String printed = call("delay", "case").out();
        if (later - now > 0.005) {
            List<Double> then = numbers(row(printed, "12 ").subList(0, 2));
            double more = then.get(0) - numbers(row(printed, "0 ")).getFirst();
            assertThat(then.get(1)).isCloseTo(more, within(1e-9));
            assertThat(printed)
                    .contains("Waiting one year costs " + Numbers.amount(more, Language.EN));
        }
        for (NamedCsvRecord row : rows("out/delay.csv")) {
            if (row.getField("delay_months").equals("12")
                    && row.getField("measure").equals("claimant_floor")) {
                assertThat(Double.parseDouble(row.getField("change")))
                        .isCloseTo(later - now, within(1e-5));
            }
        }
    }

    /** The headline: what is missed in the same futures, where what is decided is thought over. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void whatAPolicyMissesIsOneNumberInTheBriefOnScreenInJsonAndInTheFile(Shape shape)
            throws IOException {
        write(shape);
        String[] asked = {"policies", "case", "--futures", "2", "--out", "out"};
        String[] brief = {"brief", "case", "--futures", "2", "--pages", "1", "--out", "out"};
        String summary = call(brief).out().replaceAll("\\s+", " ");
        String page =
                Files.readString(folder.resolve("out/brief-en.html"))
                        .replaceAll("(?s)<style>.*?</style>|<sup.*?</sup>|<[^>]*>", "")
                        .replaceAll("\\s+", " ");
        Called found = Called.in(folder, and(asked, "--json"));
        if (found.exit() == Exit.OTHER_ANSWER) {
            assertThat(page).contains("was not computed for this brief");
            return;
        }
        JsonNode json = JSON.readTree(found.out());
        String printed = call(asked).out().replaceAll("\\s+", " ");
        double most = 0;
        Map<String, Double> missed = new LinkedHashMap<>();
        for (JsonNode way : json.path("policies")) {
            missed.put(way.path("way").asString(), way.path("shortfall").asDouble());
            most = Math.max(most, way.path("shortfall").asDouble());
        }
        int decimals = most < 10 ? 1 : 0;
        Map<String, String> told = new LinkedHashMap<>();
        missed.forEach((way, value) -> told.put(way, Numbers.fixed(value, decimals, Language.EN)));
        for (String door : List.of(printed, page, summary)) {
            assertThat(door)
                    .contains(
                            "on average "
                                    + told.get("packages")
                                    + " months of the minimum are missing.")
                    .contains("leave " + told.get("all") + " missing;");
        }
        assertThat(summary.indexOf("on average " + told.get("packages")))
                .isLessThan(summary.indexOf("The central case:"));
        assertThat(json(brief).path("policies")).isEqualTo(json.path("policies"));
        assertThat(printed)
                .contains(" today’s " + told.get("packages") + " ")
                // A name is broken where the table has no more room.
                .containsPattern(
                        " one plan,( all)? " + Pattern.quote(told.get("all") + " ") + ".*measures");
        Map<String, String> atTheDoor = atTheDoor();
        assertThat(atTheDoor).containsKeys("packages", "today", "all", "foresight");
        for (NamedCsvRecord row : rows("out/policies.csv")) {
            assertThat(Double.parseDouble(row.getField("shortfall")))
                    .isCloseTo(value(missed, row.getField("way")), within(1e-5));
            assertThat(atTheDoor)
                    .containsEntry(
                            row.getField("way"),
                            Numbers.fixed(
                                    Double.parseDouble(row.getField("shortfall")),
                                    decimals,
                                    Language.EN));
        }
    }

    /** What stands of each policy at the front door and on the simulator's card. */
    private Map<String, String> atTheDoor() throws IOException {
        Case c = CaseArguments.sound(CaseReader.read(folder.resolve("case"))).sound();
        var program =
                new AnswerPages.Program(
                        Program.version(), Program.fingerprint(), () -> "2026-11-24");
        DoorPages door =
                new DoorPages(
                        List.of(folder.resolve("kept")),
                        program,
                        1,
                        new DoorPages.Grid(2, false, 12));
        door.recall(List.of(c));
        byte[] page = door.page(c, Door.ID, Language.EN).orElseThrow();
        Map<String, String> told = new LinkedHashMap<>();
        for (JsonNode way : JSON.readTree(page).path("told").path("ways")) {
            told.put(way.path("id").asString(), way.path("written").asString());
        }
        return told;
    }

    /** From packages to one plan, in the same futures as page one. */
    @Test
    void howAlliesDecideIsToldInTheNumbersOfPageOne() throws IOException {
        write(Shape.PLAIN);
        String[] asked = {"brief", "case", "--futures", "2", "--ladder", "1", "--out", "out"};
        JsonNode json = json(asked);
        Map<String, Double> missed = new LinkedHashMap<>();
        for (JsonNode way : json.path("policies")) {
            missed.put(way.path("way").asString(), way.path("shortfall").asDouble());
        }
        Map<String, String> same =
                Map.of(
                        "packages", "packages",
                        "anew-today", "today",
                        "anew-open", "all",
                        "foresight-open", "foresight");
        assertSameRows(json.path("ladder"), "out/ladder.csv");
        Set<String> found = new TreeSet<>();
        for (JsonNode rung : json.path("ladder")) {
            String way = same.get(rung.path("step").asString());
            if (way != null) {
                found.add(way);
                assertThat(rung.path("shortfall").asDouble())
                        .as(way)
                        .isCloseTo(value(missed, way), within(1e-6));
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(same.values()));
        assertThat(Files.readString(folder.resolve("out/brief-en.html")))
                .contains("Annex. How allies decide")
                .contains("id=\"steps-chart", "not computed");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void futuresTellTheSameOnScreenInJsonAndInEveryFile(Shape shape) throws Exception {
        write(shape);
        String[] asked = {"explore", "case", "--futures", "20", "--drivers", "0", "--out", "out"};
        JsonNode json = JSON.readTree(call(and(asked, "--parquet", "--json")).out());
        String printed = call(asked).out();
        assertSameRows(json.path("outcomes"), "out/outcomes.csv");
        for (JsonNode outcome : json.path("outcomes")) {
            String id = outcome.path("plan").asString();
            String measure = outcome.path("measure").asString();
            if (!outcome.has("item")) {
                assertThat(sum("futures", measure, "\"plan\" = '" + id + "'") / 20)
                        .as("mean of %s under %s", measure, id)
                        .isCloseTo(
                                outcome.path("mean").asDouble(),
                                within(1e-6 * (1 + outcome.path("mean").asDouble())));
            }
            if (measure.equals("claimant_floor")) {
                assertThat(row(printed, called(id) + "  ").subList(0, 3))
                        .containsExactly(
                                Numbers.amount(outcome.path("q5").asDouble(), Language.EN),
                                Numbers.amount(outcome.path("q50").asDouble(), Language.EN),
                                Numbers.amount(outcome.path("q95").asDouble(), Language.EN));
            }
        }
    }

    /** What a plan of that id is called on screen. */
    private static String called(String plan) {
        return switch (plan) {
            case "plan" -> "Plan";
            case "ad-hoc" -> "Ad hoc";
            case "foresight" -> "Plan without levers";
            case "ad-hoc-levers" -> "Ad hoc with levers";
            default -> plan;
        };
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void statementsAreHeldAgainstTheNumbersOfThePlan(Shape shape) throws IOException {
        SmallCase made = write(shape);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("claimant_floor", "tier(floor)");
        asked.put("allies_floor", "allies(floor)");
        asked.put("floor_present_value", "present_value(floor)");
        asked.put("claimant_full", "tier(full)");
        asked.put("cost", "tier(cost)");
        StringBuilder checks = new StringBuilder();
        asked.forEach((measure, formula) ->
                checks.append("- id: ")
                        .append(measure.replace('_', '-'))
                        .append("\n  en: A.\n  nl: A.\n  way: plan\n  that: ")
                        .append(formula)
                        .append(" >= 0\n"));
        made.holding("checks.yaml", checks.toString());
        Map<String, Double> plan = measures(json("plan", "case").path("plan").path("tiers"));
        JsonNode statements = json("check", "case", "--answers").path("answers");
        assertThat(statements).hasSize(asked.size());
        Map<String, Double> found = new LinkedHashMap<>();
        for (JsonNode one : statements) {
            found.put(one.path("id").asString().replace('-', '_'), one.path("found").asDouble());
        }
        assertSame("check --answers", found, plan);
        String printed = call("check", "case", "--answers").out();
        found.forEach((measure, value) ->
                assertThat(printed).contains("found " + AnswersText.number(value) + " against"));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void theHindcastTellsTheSameOnScreenInJsonAndInItsTable(Shape shape) throws IOException {
        folder = all.resolve(shape + "-with-hindcast");
        SmallCase made = shape.in(folder.resolve("case"));
        String item = shape == Shape.MASKS ? "mask" : "shell-155";
        made.holding(
                "tables/hindcasts.csv",
                "series,name_en,name_nl,unit_en,unit_nl,measure,item,period,source,known_on\n"
                        + "shell-output,Output,Productie,units,stuks,output,"
                        + item
                        + ",month,a-tiny,2024-02\n");
        JsonNode json = json("hindcast", "case", "--futures", "20", "--out", "out");
        String printed = call("hindcast", "case", "--futures", "20").out();
        JsonNode series = json.path("series").get(0);
        assertThat(rows("out/hindcast.csv").getFirst().getField("item")).isEqualTo(item);
        assertSameRows(json.path("hindcast"), "out/hindcast.csv");
        assertThat(row(printed, "Output"))
                .contains(Numbers.amount(series.path("crps").asDouble(), Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void theSimulatorSaysTheNumberOfThePlan(Shape shape) {
        write(shape);
        Case c = CaseArguments.sound(CaseReader.read(folder.resolve("case"))).sound();
        Map<String, Double> plan = measures(json("plan", "case").path("plan").path("tiers"));
        String answer = new Simulator(new Packer(Highs::new, 60, 1, "1").pack(c)).ask("lang=en");
        assertThat(JSON.readTree(answer).path("central").path("written").asString())
                .isEqualTo(BriefSentences.itemMonths(value(plan, "claimant_floor"), Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void balanceTellsTheSameOnScreenAndInJson(Shape shape) {
        write(shape);
        String printed = call("balance", "case").out();
        for (JsonNode item : json("balance", "case").path("items")) {
            List<String> numbers = List.of(printed.split("[^0-9,.%]+", -1));
            for (String rate : List.of("floor", "full", "supply")) {
                assertThat(numbers)
                        .contains(Numbers.whole(item.path(rate).asDouble(), Language.EN));
            }
            assertThat(numbers)
                    .contains(
                            Numbers.share(item.path("coverage").asDouble(), Language.EN),
                            item.path("monthsUnderFloor").asString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whatTheAlliesMissIsNotSaidOfTheClaimant(String language) throws IOException {
        write(Shape.ALLIES_SHORT);
        JsonNode brief = json("brief", "case", "--quick", "1");
        Map<String, Double> adHoc = measures(brief.path("adHoc").path("tiers"));
        Called told = call("brief", "case", "--quick", "1", "--out", "out", "--lang", language);
        Language in = language.equals("en") ? Language.EN : Language.NL;
        String page = Files.readString(folder.resolve("out/brief-" + language + ".html"));
        String allies = Numbers.amount(value(adHoc, "allies_floor"), in);
        String claimant = Numbers.amount(value(adHoc, "claimant_floor"), in);
        for (String text : List.of(told.out(), page)) {
            String whole = text.replaceAll("\\s+", " ");
            assertThat(whole)
                    .contains(
                            in == Language.EN
                                    ? "The allies themselves miss " + allies + " item-months"
                                    : "De bondgenoten tellen zelf op de huidige koers " + allies);
            assertThat(whole)
                    .contains(
                            in == Language.EN
                                    ? "Ukraine falls " + claimant + " item-month"
                                    : claimant + " tekortmaand");
        }
        assertThat(brief.path("floorAdHoc").path("central").asDouble())
                .isCloseTo(value(adHoc, "claimant_floor"), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "brief", "balance"})
    void aPresentValueIsCalledSoInEveryJson(String command) throws IOException {
        write(Shape.ALLIES_SHORT);
        String[] asked =
                command.equals("brief")
                        ? new String[] {command, "case", "--quick", "1"}
                        : new String[] {command, "case"};
        List<JsonNode> tiers = json(asked).findValues("tiers");
        assertThat(tiers).isNotEmpty();
        for (JsonNode tier : tiers.stream().flatMap(t -> t.valueStream()).toList()) {
            assertThat(tier.propertyNames())
                    .contains("plain", "presentValue", "unit")
                    .doesNotContain("value");
            Optional.of(tier)
                    .filter(t -> t.path("name").asString().equals("floor"))
                    .ifPresent(t -> assertThat(t.has("allies")).isTrue());
        }
    }

    /** The tiny case, its whole need moved to the second year, each item to a month of its own. */
    private void writeLater() {
        folder = all.resolve("later");
        SmallCase.in(folder.resolve("case"))
                .set("needs", "holder=ukraine posture=hold", Map.of("from", "2025-06"))
                .set("needs", "holder=ukraine posture=any", Map.of("from", "2025-08"));
    }

    @Test
    void balanceTellsOfTheFirstYearInWhichThereIsANeedAndSaysWhich() throws IOException {
        writeLater();
        String printed = call("balance", "case").out();
        assertThat(row(printed, "155 mm").subList(0, 4))
                .containsExactly("2025", "06", "60,000", "120,000");
        assertThat(printed)
                .contains("Needed", "2025-06", "2025-08")
                .containsPattern("in\\s+which the item is needed");
        JsonNode items = json("balance", "case").path("items");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("from").asString()).isEqualTo("2025-06");
        assertThat(items.get(0).path("to").asString()).isEqualTo("2026-02");
        assertThat(items.get(0).path("floorMetUpTo").asDouble()).isPositive();
        assertThat(call("balance", Called.TINY).out().replaceAll("\\s+", " "))
                .contains("mean of Mar 2024–Feb 2025, the first year in which there is a need")
                .doesNotContain("Needed");
    }

    @Test
    void theBriefsTableOfNeedsIsOfTheFirstMonthInWhichThereIsOne() throws IOException {
        writeLater();
        call("brief", "case", "--quick", "1", "--out", "out");
        String page = Files.readString(folder.resolve("out/brief-en.html"));
        String table = page.substring(page.indexOf("<table class=\"items\">"));
        table = table.substring(0, table.indexOf("</table>"));
        assertThat(table)
                .contains("the first month in which the item is needed", "60,000", "120,000")
                .contains("needed from Jun 2025", "needed from Aug 2025");
        assertThat(page).contains("throughout the first year of need, Jun 2025–Feb 2026");
    }

    @Test
    void aCaseWithoutAnyNeedSaysSoInsteadOfAnEmptyTable() throws IOException {
        folder = all.resolve("none");
        SmallCase made = SmallCase.in(folder.resolve("case"));
        made.holding(
                "tables/needs.csv",
                made.text("tables/needs.csv")
                                .lines()
                                .filter(line -> !line.startsWith("ukraine,"))
                                .collect(Collectors.joining("\n"))
                        + "\n");
        Called called = Called.in(folder, "balance", "case");
        assertThat(called.out() + called.err())
                .contains("Nothing is needed in any month of this case.");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void nothingThatIsToldOfALimitExceedsWhatIsMissing(Shape shape) throws IOException {
        write(shape);
        JsonNode found = json("plan", "case", "--out", "out");
        Map<String, Double> plan = measures(found.path("plan").path("tiers"));
        assertThat(found.path("binding")).isNotEmpty();
        for (JsonNode binding : found.path("binding")) {
            ObjectiveTier tier =
                    ObjectiveTier.valueOf(binding.path("tier").asString().toUpperCase(Locale.ROOT));
            double own = value(plan, Measure.of(tier).getFirst().id());
            double all = own + (tier == ObjectiveTier.FLOOR ? value(plan, "allies_floor") : 0);
            assertThat(binding.path("present_value").asDouble()).isLessThanOrEqualTo(all);
            assertThat(binding.has("gain")).isEqualTo(binding.path("checked").asBoolean());
            if (binding.has("gain")) {
                assertThat(binding.path("gain").asDouble()).isLessThanOrEqualTo(own);
            }
        }
        for (NamedCsvRecord row : rows("out/binding.csv")) {
            assertThat(row.getField("gain").isEmpty())
                    .isEqualTo(row.getField("checked").equals("false"));
        }
        assertThat(call("plan", "case").out()).contains("Each of these was found by solving again");
    }
}
