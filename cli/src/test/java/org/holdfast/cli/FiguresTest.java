package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.Language;
import org.holdfast.words.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One quantity is one number, whichever command one asks for it. */
class FiguresTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The tiny case as it is. */
    private static final String PLAIN = "plain";

    /** Allies are short of their stock floors, and nothing is needed before year two. */
    private static final String ALLIES_SHORT = "allies-short";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private void write(String shape) throws IOException {
        TinyCase made = TinyCase.in(folder.resolve("case"));
        if (shape.equals(ALLIES_SHORT)) {
            String needs = made.text("tables/needs.csv");
            made.holding(
                    "tables/needs.csv",
                    needs.replace("floor,hold,,,60000,50000,80000", "floor,hold,2025-06,,250000,,")
                            .replace(
                                    "full,hold,,,120000,100000,150000",
                                    "full,hold,2025-06,,300000,,")
                            .replace("full,any,,,", "full,any,2025-08,,")
                            .replace(
                                    "interceptor-long,floor,any,,,",
                                    "interceptor-long,floor,any,2025-08,,")
                            .replace("stock_floor,any,,,100000", "stock_floor,any,,,600000"));
        }
    }

    private Called call(String... args) {
        Called called = Called.in(folder, args);
        assertThat(called.exit()).as(String.join(" ", args) + called.err()).isEqualTo(Exit.DONE);
        return called;
    }

    private JsonNode json(String... args) {
        return JSON.readTree(
                call(Stream.concat(Stream.of(args), Stream.of("--json")).toArray(String[]::new))
                        .out());
    }

    private static double value(Map<String, Double> tiers, String tier) {
        return Objects.requireNonNull(tiers.get(tier), tier);
    }

    /** Plain values and the allies' part, by tier. */
    private static Map<String, Double> plain(JsonNode tiers) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (JsonNode tier : tiers) {
            found.put(tier.path("name").asString(), tier.path("plain").asDouble());
            if (tier.has("allies")) {
                found.put("allies_floor", tier.path("allies").asDouble());
            }
        }
        return found;
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

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, ALLIES_SHORT})
    void planDelayLeversBriefAndDiffTellTheSameNumberOfTheSamePlan(String shape)
            throws IOException {
        write(shape);
        Map<String, Double> plan = plain(json("plan", "case").path("plan").path("tiers"));
        Map<String, Double> all =
                plain(json("plan", "case", "--scenario", "all-levers").path("plan").path("tiers"));
        JsonNode brief = json("brief", "case");
        JsonNode levers = json("levers", "case");
        assertSame("levers", plain(levers.path("tiers")), plan);
        for (JsonNode moved : levers.path("levers")) {
            if (moved.path("lever").asString().equals("all-levers")) {
                assertSame("levers, all", plain(moved.path("tiers")), all);
            }
        }
        assertSame("brief", plain(brief.path("plan").path("tiers")), all);
        assertSame("brief", plain(brief.path("planWithoutLevers").path("tiers")), plan);
        assertSame("brief's wait", plain(brief.path("delay").get(0).path("tiers")), all);
        JsonNode delay = json("delay", "case").path("delay");
        assertSame("delay", plain(delay.get(0).path("tiers")), plan);
        JsonNode answers = json("diff", "case", "case", "--plan").path("answers");
        Map<String, Double> diff = new LinkedHashMap<>();
        for (JsonNode tier : answers.get(0).path("tiers")) {
            diff.put(tier.path("name").asString(), tier.path("before").asDouble());
        }
        assertSame("diff", diff, plan);
        assertThat(value(plan, "floor")).isGreaterThan(1);
        assertThat(value(plan, "allies_floor")).isGreaterThan(shape.equals(ALLIES_SHORT) ? 1 : 0.1);
    }

    private static void assertSame(
            String door, Map<String, Double> told, Map<String, Double> expected) {
        assertThat(told).as(door).isNotEmpty();
        told.forEach((tier, value) -> {
            double hair = tier.equals("cost") ? 1e-4 * value(expected, tier) : 1e-4;
            assertThat(value).as(door + ", " + tier).isCloseTo(value(expected, tier), within(hair));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, ALLIES_SHORT})
    void everyTablePrintsThatNumber(String shape) throws IOException {
        write(shape);
        JsonNode found = json("plan", "case");
        Map<String, Double> plan = plain(found.path("plan").path("tiers"));
        String plans = call("plan", "case").out();
        String diff = call("diff", "case", "case", "--plan").out();
        String delay = call("delay", "case").out();
        String levers = call("levers", "case").out();
        String floor = first(plans, "Floor need, item-months", value(plan, "floor"));
        String full = first(plans, "Full need, item-months", value(plan, "full"));
        String allies = first(plans, "Allies’ own use and", value(plan, "allies_floor"));
        List<String> tiers = List.of(floor, allies, full);
        assertThat(row(plans, "Floor need, item-months").subList(0, 2)).containsOnly(floor);
        assertThat(row(plans, "Full need, item-months").subList(0, 2)).containsOnly(full);
        assertThat(row(diff, "Floor need, item-months")).containsExactly(floor, floor, "0");
        assertThat(row(diff, "Full need, item-months")).containsExactly(full, full, "0");
        assertThat(row(delay, "0 ")).containsExactlyElementsOf(tiers);
        assertThat(row(levers, "As it")).startsWith(tiers.toArray(String[]::new));
        assertThat(row(plans, "Allies’ own use and").subList(0, 2)).containsOnly(allies);
        assertThat(row(diff, "Allies’ own use and")).containsExactly(allies, allies, "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, ALLIES_SHORT})
    void aDifferenceIsThatOfTheNumbersThemselvesAtEveryDoor(String shape) throws IOException {
        write(shape);
        JsonNode points = json("delay", "case").path("delay");
        double now = value(plain(points.get(0).path("tiers")), "floor");
        double later = value(plain(points.get(points.size() - 1).path("tiers")), "floor");
        String title = "Waiting one year costs " + Numbers.amount(later - now, Language.EN);
        String printed = call("delay", "case").out();
        assertThat(printed).contains(title + " item-month");
        assertThat(row(printed, "12 ")).contains("+" + Numbers.fixed(later - now, 2, Language.EN));
        call("delay", "case", "--out", "out");
        List<String> rows = Files.readAllLines(folder.resolve("out/delay.csv"));
        assertThat(rows.getFirst()).startsWith("months,tier,plain,more,allies,present_value,unit");
        String last = rows.stream().filter(r -> r.startsWith("12,floor,")).findFirst().orElse("");
        assertThat(Double.parseDouble(last.split(",", -1)[3])).isCloseTo(later - now, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whatTheAlliesMissIsNotSaidOfTheClaimant(String language) throws IOException {
        write(ALLIES_SHORT);
        JsonNode brief = json("brief", "case");
        Map<String, Double> adHoc = plain(brief.path("adHoc").path("tiers"));
        Called told = call("brief", "case", "--out", "out", "--lang", language);
        Language in = language.equals("en") ? Language.EN : Language.NL;
        String page = Files.readString(folder.resolve("out/brief-" + language + ".html"));
        String allies = Numbers.amount(value(adHoc, "allies_floor"), in);
        String claimant = Numbers.amount(value(adHoc, "floor"), in);
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
                .isCloseTo(value(adHoc, "floor"), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "delay", "levers", "brief", "balance"})
    void aPresentValueIsCalledSoInEveryJson(String command) throws IOException {
        write(ALLIES_SHORT);
        List<JsonNode> tiers = json(command, "case").findValues("tiers");
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
    private void writeLater() throws IOException {
        TinyCase made = TinyCase.in(folder.resolve("case"));
        made.holding(
                "tables/needs.csv",
                made.text("tables/needs.csv")
                        .replace("floor,hold,,,", "floor,hold,2025-06,,")
                        .replace("full,hold,,,", "full,hold,2025-06,,")
                        .replace(",floor,any,,,", ",floor,any,2025-08,,")
                        .replace(",full,any,,,", ",full,any,2025-08,,"));
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
        call("brief", "case", "--out", "out");
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
        TinyCase made = TinyCase.in(folder.resolve("case"));
        String needs = made.text("tables/needs.csv");
        made.holding(
                "tables/needs.csv",
                needs.lines()
                                .filter(line -> !line.startsWith("ukraine,"))
                                .collect(Collectors.joining("\n"))
                        + "\n");
        Called called = Called.in(folder, "balance", "case");
        assertThat(called.out() + called.err())
                .contains("Nothing is needed in any month of this case.");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, ALLIES_SHORT})
    void nothingThatIsToldOfALimitExceedsWhatIsMissing(String shape) throws IOException {
        write(shape);
        JsonNode found = json("plan", "case", "--out", "out");
        Map<String, Double> plan = plain(found.path("plan").path("tiers"));
        assertThat(found.path("binding")).isNotEmpty();
        for (JsonNode binding : found.path("binding")) {
            String tier = binding.path("tier").asString();
            double all =
                    value(plan, tier) + (tier.equals("floor") ? value(plan, "allies_floor") : 0);
            assertThat(binding.path("presentValue").asDouble()).isLessThanOrEqualTo(all);
            assertThat(binding.has("gain")).isEqualTo(binding.path("checked").asBoolean());
            if (binding.has("gain")) {
                assertThat(binding.path("gain").asDouble()).isLessThanOrEqualTo(value(plan, tier));
            }
        }
        List<String> rows = Files.readAllLines(folder.resolve("out/binding.csv"));
        assertThat(rows.getFirst())
                .startsWith("kind,subject,from,to,per,tier,gain,allies,present_value,unit,checked");
        assertThat(rows.stream().filter(row -> row.contains(",no,")))
                .allMatch(row -> row.matches(".*,(floor|full|ally_targets|cost),,,[0-9.]+,.*"));
        assertThat(call("plan", "case").out()).contains("Each of these was found by solving again");
    }
}
