package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.report.Block;
import org.holdfast.report.Phrase;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.testing.Seeds;
import org.holdfast.words.Numbers;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.PolicySentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever adds up or subtracts what stands on page one finds what it says. */
class PageOneTest {
    private static final List<String> LEVERS = List.of("contracts", "big-fund", "joint");

    /** Words of the method, which a minister need not know. */
    private static final Map<Language, List<String>> NEVER =
            Map.of(
                    Language.EN,
                    List.of(
                            "item-month",
                            "floor",
                            "ad hoc",
                            "lever",
                            "baseline",
                            "median",
                            "percentile",
                            "robust",
                            "regret"),
                    Language.NL,
                    List.of("knop", "artikelmaand", "spijt", "ondergrens", "paper", "ad hoc"),
                    Language.UK,
                    List.of("ad hoc", "важіль", "медіан", "сценарі"));

    private static PolicyRuns random(long seed) {
        Random random = new Random(seed);
        int futures = 2 + random.nextInt(20);
        double size = Math.pow(10, random.nextDouble(-0.5, 2.5));
        double money = Math.pow(10, random.nextDouble(0, 5));
        List<Way> ways = new ArrayList<>();
        ways.add(way(Kind.PACKAGES, "", futures, size, money, random));
        ways.add(way(Kind.TODAY, "", futures, size, money, random));
        for (String lever : LEVERS) {
            ways.add(way(Kind.ADDED, lever, futures, size, money, random));
            ways.add(way(Kind.LEFT_OUT, lever, futures, size, money, random));
        }
        ways.add(way(Kind.ALL, "", futures, size, money, random));
        ways.add(way(Kind.FORESIGHT, "", futures, size, money, random));
        return new PolicyRuns(futures, seed, 12, Example.MONTHS, ways);
    }

    private static Way way(
            Kind kind, String lever, int futures, double size, double money, Random random) {
        List<ItemRun> items =
                List.of(
                        item("shell", futures, size, random),
                        item("interceptor", futures, size, random));
        List<Double> missed =
                IntStream.range(0, futures)
                        .mapToObj(f -> items.stream().mapToDouble(i -> i.months().get(f)).sum())
                        .toList();
        List<Double> spent =
                IntStream.range(0, futures).mapToObj(f -> money * random.nextDouble()).toList();
        return new Way(kind, lever, 0, missed, spent, items);
    }

    private static ItemRun item(String id, int futures, double size, Random random) {
        List<Double> months =
                IntStream.range(0, futures).mapToObj(f -> size * random.nextDouble()).toList();
        return new ItemRun(
                id,
                months,
                months.stream().map(m -> 1000 * m).toList(),
                IntStream.range(0, futures)
                        .mapToObj(f -> random.nextInt(2 * Example.MONTHS))
                        .map(t -> Math.min(t, Example.MONTHS))
                        .toList());
    }

    private static List<Section> page(PolicyRuns runs, Language language) {
        List<Section> all =
                Brief.sections(Example.withoutPolicies().with(runs), language, Optional.empty());
        int end =
                IntStream.range(0, all.size())
                        .filter(k -> all.get(k).id().equals("decide"))
                        .findFirst()
                        .orElseThrow();
        return all.subList(0, end);
    }

    private static Table table(List<Section> page, String id) {
        return page.stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.flat().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Table.Cell cell(Table table, Table.Row row, String column) {
        int at =
                IntStream.range(0, table.columns().size())
                        .filter(k -> table.columns().get(k).id().equals(column))
                        .findFirst()
                        .orElseThrow();
        return row.cells().get(at);
    }

    private static Table.Row row(Table table, String id) {
        return table.rows().stream()
                .filter(row -> row.cells().getFirst().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What is printed, as a number. */
    private static double printed(Table.Cell cell) {
        String text = cell.shown().text().replace(",", "").replace("−", "-").replace("+", "");
        // Less than the smallest figure of the page: the levels on it are the same.
        return text.startsWith("<") ? 0 : Double.parseDouble(text.split("[ (]", -1)[0]);
    }

    private static List<String> sentences(List<Section> page) {
        return page.getFirst().blocks().stream()
                .filter(Block.Points.class::isInstance)
                .map(Block.Points.class::cast)
                .flatMap(points -> points.points().stream())
                .map(point -> point.getFirst().words().text())
                .toList();
    }

    private static List<Double> numbers(String sentence) {
        return Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?")
                .matcher(sentence)
                .results()
                .map(found -> Double.parseDouble(found.group().replace(",", "")))
                .toList();
    }

    @Seeds(60)
    void theWeaponsAddUpToWhatTheSentencesSay(long seed) {
        List<Section> page = page(random(seed), Language.EN);
        Table weapons = table(page, "weapons");
        for (String column : List.of("today_missing", "all_missing", "least_missing")) {
            double total = printed(cell(weapons, weapons.rows().getLast(), column));
            double sum =
                    weapons.rows().stream()
                            .limit(weapons.rows().size() - 1)
                            .mapToDouble(row -> printed(cell(weapons, row, column)))
                            .sum();
            assertThat(sum).as(column).isCloseTo(total, within(1e-9));
        }
        List<String> said = sentences(page);
        assertThat(numbers(said.get(0)))
                .contains(printed(cell(weapons, weapons.rows().getLast(), "today_missing")));
        assertThat(numbers(said.get(1)))
                .contains(printed(cell(weapons, weapons.rows().getLast(), "all_missing")));
    }

    @Seeds(60)
    void aWeaponThatIsShortInMoreFuturesButForLessIsNamedBelowTheTable(long seed) {
        List<Section> page = page(random(seed), Language.EN);
        Table weapons = table(page, "weapons");
        for (Table.Row row : weapons.rows().subList(0, weapons.rows().size() - 1)) {
            boolean isOftener =
                    tenths(weapons, row, "all_short") > tenths(weapons, row, "today_short");
            boolean isLess =
                    printed(cell(weapons, row, "all_missing"))
                            < printed(cell(weapons, row, "today_missing"));
            String name = row.cells().getFirst().shown().text();
            assertThat(remarks(page))
                    .filteredOn(remark -> remark.startsWith("Short in more futures"))
                    .filteredOn(remark -> remark.contains(name))
                    .hasSize(isOftener && isLess ? 1 : 0);
        }
    }

    @Test
    void aShortageThatIsCalledEndedShowsFewerSquaresThanAnyThatIsNot() {
        for (int futures = 1; futures <= 200; futures++) {
            for (int in = 0; in <= futures; in++) {
                assertThat(PolicyFigures.ofTen((double) in / futures) <= 2)
                        .as("%s of %s futures", in, futures)
                        .isEqualTo(4 * in <= futures);
            }
        }
    }

    private static int tenths(Table table, Table.Row row, String column) {
        return cell(table, row, column).shown().spans().stream()
                .filter(Phrase.Squares.class::isInstance)
                .mapToInt(span -> ((Phrase.Squares) span).filled())
                .sum();
    }

    private static List<String> remarks(List<Section> page) {
        return page.stream()
                .flatMap(section -> section.flat().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).words().text())
                .toList();
    }

    @Seeds(60)
    void whatMeasuresAddIsTheDifferenceOfWhatIsSaidToBeMissing(long seed) {
        PolicyRuns runs = random(seed);
        List<Section> page = page(runs, Language.EN);
        Table measures = table(page, "measures");
        List<String> said = sentences(page);
        boolean isTold = isNumber(measures, "today", "added") && isNumber(measures, "all", "added");
        if (isTold) {
            double less =
                    printed(cell(measures, row(measures, "today"), "added"))
                            + printed(cell(measures, row(measures, "all"), "added"));
            Table weapons = table(page, "weapons");
            double before = printed(cell(weapons, weapons.rows().getLast(), "today_missing"));
            double after = printed(cell(weapons, weapons.rows().getLast(), "all_missing"));
            assertThat(less).isCloseTo(before - after, within(1e-9));
        }
        double more =
                printed(cell(measures, row(measures, "today"), "money"))
                        + printed(cell(measures, row(measures, "all"), "money"));
        List<Double> money = numbers(said.get(1));
        assertThat(more).isCloseTo(money.get(money.size() - 2) - money.getLast(), within(1e-9));
    }

    private static boolean isNumber(Table table, String id, String column) {
        Table.Cell cell = cell(table, row(table, id), column);
        return cell instanceof Table.Number && !cell.shown().text().equals("0");
    }

    /** 3 stood on page one where the section of that run says 3.4. */
    @Test
    void theCentralCaseHasTheDigitsThatItHasInItsOwnSection() {
        List<Section> page = page(ExamplePolicies.runs(), Language.EN);
        List<String> central = column(table(page, "ladder"), "central");
        assertThat(central).contains("3.4");
    }

    private static List<String> column(Table table, String id) {
        int at = table.columns().stream().map(Table.Column::id).toList().indexOf(id);
        return table.rows().stream().map(row -> row.cells().get(at).shown().text()).toList();
    }

    @Test
    void aMeasureIsToldByItsVerdict() {
        Table measures = table(page(ExamplePolicies.runs(), Language.EN), "measures");
        Table.Row contracts = row(measures, "contracts");
        assertThat(cell(measures, contracts, "added").shown().text()).isEqualTo("7 (all futures)");
        assertThat(cell(measures, contracts, "decided_by").shown().text())
                .isEqualTo("Each government");
        Table.Row fund = row(measures, "big-fund");
        assertThat(cell(measures, fund, "added").shown().text()).isEqualTo("0");
        assertThat(cell(measures, fund, "left_out").shown().text()).isEqualTo("2 (all futures)");
        assertThat(cell(measures, row(measures, "all"), "until").value()).isEqualTo("2025-03");
        assertThat(measures.columns())
                .extracting(Table.Column::heading)
                .contains("Latest start that still helps")
                .doesNotContain("Deciding still helps until");
        assertThat(measures.caption().text())
                .contains("Latest start: of those tried (Mar 2024, Sep 2024, Mar 2025).");
        assertThat(measures.rows())
                .extracting(line -> line.cells().getFirst().value())
                .containsExactly("today", "contracts", "big-fund", "all");
        assertThat(
                        page(ExamplePolicies.runs(), Language.EN).stream()
                                .flatMap(section -> section.flat().stream())
                                .map(Object::toString))
                .anyMatch(block ->
                        block.contains("Too small or too uneven to tell")
                                && block.contains("Joint orders"));
    }

    @Test
    void aMeasureThatHelpsOnlyAtOnceHasTodayAsItsLatestStart() {
        List<Way> ways = new ArrayList<>(ExamplePolicies.runs().ways());
        Way none = ExamplePolicies.runs().find(Kind.TODAY).orElseThrow();
        for (int after : List.of(6, 12)) {
            ways.add(
                    new Way(
                            Kind.ADDED_LATER,
                            "contracts",
                            after,
                            none.missed(),
                            none.spent(),
                            none.items()));
        }
        PolicyRuns runs = new PolicyRuns(20, 3, 12, Example.MONTHS, ways);
        Table measures = table(page(runs, Language.EN), "measures");
        assertThat(cell(measures, row(measures, "contracts"), "until").value())
                .isEqualTo("2024-03");
    }

    @Test
    void aWaitOfWholeYearsIsToldInYears() {
        List<Way> ways = new ArrayList<>(ExamplePolicies.runs().ways());
        Way all = ExamplePolicies.runs().find(Kind.ALL).orElseThrow();
        ways.add(new Way(Kind.ALL_LATER, "", 24, all.missed(), all.spent(), all.items()));
        PolicyRuns runs = new PolicyRuns(20, 3, 12, Example.MONTHS, ways);
        for (Language language : Language.values()) {
            List<Section> whole =
                    Brief.sections(
                            Example.withoutPolicies().with(runs), language, Optional.empty());
            assertThat(table(whole, "later").rows())
                    .extracting(row -> row.cells().getFirst().shown().text())
                    .endsWith(
                            switch (language) {
                                case EN -> "two years later";
                                case NL -> "twee jaar later";
                                case UK -> "пізніше на 2 роки";
                            });
        }
    }

    @Test
    void theTitleNamesAGroupOnlyWhereAllOfItFaresAlike() {
        Case apart = Example.answer().c();
        String family = apart.getItem("shell").family();
        Case together =
                apart.withItems(
                        apart.items().stream().map(item -> item.withFamily(family)).toList());
        assertThat(title(apart, 10, 0))
                .as("each is one item of its group")
                .isEqualTo("Shortages that can be ended: 155 mm shell and long-range interceptor");
        assertThat(title(together, 10, 0))
                .as("both of one group are ended")
                .isEqualTo("Shortages that can be ended: shells");
        assertThat(title(together, 10, 10))
                .as("one is ended, one remains")
                .isEqualTo(
                        "Shortages that can be ended: 155 mm shell; that remain: long-range interceptor");
        assertThat(title(together, 4, 4))
                .as("one is ended, one is short in four of ten futures as before")
                .isEqualTo("Shortages that can be ended: 155 mm shell");
    }

    /** Where shells run short in all futures and then in none, interceptors in some of ten. */
    private static String title(Case c, int before, int after) {
        Way today = fates(Kind.TODAY, 10, before);
        Way all = fates(Kind.ALL, 0, after);
        PolicyRuns runs = new PolicyRuns(10, 0, 12, Example.MONTHS, List.of(today, all));
        return PolicySentences.title(c, runs, today, all, false, Language.EN);
    }

    private static Way fates(Kind kind, int shells, int interceptors) {
        List<Double> none = Collections.nCopies(10, 1.0);
        return new Way(
                kind,
                "",
                0,
                none,
                none,
                List.of(fate("shell", shells), fate("interceptor", interceptors)));
    }

    private static ItemRun fate(String id, int in) {
        return new ItemRun(
                id,
                Collections.nCopies(10, 0.5),
                Collections.nCopies(10, 1.0),
                IntStream.range(0, 10).mapToObj(f -> f < in ? 0 : Example.MONTHS).toList());
    }

    @Test
    void aFamilyOfTwoUnitsIsToldByTheUnitOfItsWorstWeapon() {
        Answer answer = Example.answer();
        Case c = answer.c();
        String family = c.getItem("shell").family();
        Answer mixed =
                answer.withC(
                        c.withItems(c.items().stream().map(i -> i.withFamily(family)).toList()));
        Table measures = table(Brief.sections(mixed, Language.EN, Optional.empty()), "measures");
        assertThat(measures.columns())
                .filteredOn(column -> column.id().startsWith("units_"))
                .extracting(Table.Column::heading)
                .containsExactly("Shells (rounds)");
        assertThat(cell(measures, row(measures, "contracts"), "units_" + family).value())
                .isEqualTo(
                        cell(
                                        table(whole(), "measures"),
                                        row(table(whole(), "measures"), "contracts"),
                                        "units_" + family)
                                .value());
    }

    private static List<Section> whole() {
        return Brief.sections(Example.answer(), Language.EN, Optional.empty());
    }

    @Test
    void thePayersAddUpToTheMoneyOfPageOne() {
        Table payers = table(whole(), "payers");
        List<Double> money = numbers(sentences(whole()).get(1));
        Map<String, Double> said =
                Map.of("fund", money.get(money.size() - 4), "today", money.get(money.size() - 3));
        said.forEach((column, billions) -> {
            double total = printed(cell(payers, payers.rows().getLast(), column));
            double sum =
                    payers.rows().stream()
                            .limit(payers.rows().size() - 1)
                            .mapToDouble(row -> printed(cell(payers, row, column)))
                            .sum();
            assertThat(sum).as(column).isEqualTo(total);
            assertThat(total / 1000).as(column).isCloseTo(billions, within(0.05));
        });
    }

    @Test
    void whatItCostsStandsBesideTheShareOfAllAidThatItIs() {
        String sentence = sentences(whole()).get(1);
        PolicyRuns runs = ExamplePolicies.runs();
        double aYear = runs.find(Kind.PACKAGES).orElseThrow().meanSpent() / 3;
        assertThat(sentence)
                .contains(
                        "instead of €1.5 bn, of which €1.5 bn is aid: "
                                + Numbers.share(aYear / 20_000, Language.EN)
                                + " of all military aid.");
        assertThat(whole().toString())
                .contains(
                        "All military aid: €20.0 bn a year; of what is planned for here €1.5 bn is aid");
    }

    @Test
    void anOrderIsToldByWhatEightFuturesInTenOrderAndHowManyDo() {
        Table orders = table(whole(), "orders");
        Table.Row shell = row(orders, "shell");
        assertThat(cell(orders, shell, "contract").shown().text())
                .isEqualTo("30,000–38,000 (all futures)");
        assertThat(cell(orders, shell, "line").shown().text())
                .isEqualTo("40,000 (4 futures in 10)");
        assertThat(
                        whole().stream()
                                .filter(section -> section.id().equals("orders"))
                                .map(section -> section.finding().text()))
                .containsExactly("First orders: two of three come in nine futures of ten, or more");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOnPageOneIsInTheListThatSaysWhereItIsFound(Language language) {
        String brief = Briefs.html(Example.answer(), language, Optional.empty());
        Set<String> page = digits(brief, "<body>", "<section id=\"orders\"");
        Set<String> listed = digits(brief, "<section id=\"numbers\"", "</section>");
        assertThat(page).hasSizeGreaterThan(30);
        assertThat(listed).containsAll(page);
    }

    @Test
    void everyColumnThatTheListOfNumbersNamesIsOneOfThatFile() throws IOException {
        Map<String, Set<String>> columns = columnsOfResults();
        String page = Files.readString(Path.of("../docs/method/page-one.md"));
        String brief = Briefs.html(Example.answer(), Language.EN, Optional.empty());
        int list = brief.indexOf("<section id=\"numbers\"");
        List<String> places =
                new ArrayList<>(
                        named(
                                brief.substring(list, brief.indexOf("</section>", list))
                                        .replaceAll("<[^>]*>", " ")));
        assertThat(places).hasSizeGreaterThan(10);
        page.lines()
                .filter(line -> line.startsWith("| ") && line.endsWith(" |"))
                .map(line -> line.replaceAll("`, `([a-z_]+)(?=`)", ": $1").replace("`", ""))
                .map(line -> line.substring(line.lastIndexOf(" | ")))
                .forEach(line -> places.addAll(named(line)));
        assertThat(places).hasSizeGreaterThan(20);
        for (String place : places) {
            String[] parts = place.split(": ", -1);
            assertThat(columns.get(parts[0])).as(place).contains(parts[1]);
        }
    }

    /** {@code policies.csv: less} for each column that is named behind a file. */
    private static List<String> named(String text) {
        return Pattern.compile(
                        "(polic(?:y_[a-z]+|ies)\\.csv): ([a-z_]+(?:(?:, |: )[a-z_]+(?![a-z_.]))*)")
                .matcher(text)
                .results()
                .flatMap(found ->
                        Pattern.compile(", |: ")
                                .splitAsStream(found.group(2))
                                .map(column -> found.group(1) + ": " + column))
                .toList();
    }

    /** By file of results, its columns, as its reference page lists them. */
    private static Map<String, Set<String>> columnsOfResults() throws IOException {
        Map<String, Set<String>> columns = new HashMap<>();
        String file = "";
        for (String line : Files.readAllLines(Path.of("../docs/reference/results.md"))) {
            if (line.startsWith("## ")) {
                file = line.substring(3);
            } else if (line.startsWith("| `")) {
                columns.computeIfAbsent(file, _ -> new TreeSet<>())
                        .add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        return columns;
    }

    /** The numbers in a part of a page, without its marks and what its markup is made of. */
    private static Set<String> digits(String html, String from, String to) {
        int begin = html.indexOf(from);
        int end = html.indexOf(to, begin);
        assertThat(begin).as(from).isNotNegative();
        assertThat(end).as(to).isGreaterThan(begin);
        String text = html.substring(begin, end).replaceAll("(?s)<sup.*?</sup>|<[^>]*>", " ");
        return Pattern.compile(
                        "(?<![\\p{Alnum}.,]|\\p{Alnum}\\+)[+\u2212]?[0-9](?:[0-9.,\\u00a0\\u202f]*[0-9])?(?![0-9\\p{Alpha}])")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatStandsOnOneRunIsNamedSoWherePageOneTellsOfFutures() {
        Map<String, String> names = new HashMap<>();
        whole().forEach(section -> names.put(section.id(), section.name()));
        for (String id : List.of("central", "decide", "gains", "waiting", "changes", "supply")) {
            assertThat(names.get(id)).as(id).containsIgnoringCase("the central case");
        }
        assertThat(names.get("later")).isEqualTo("What waiting costs");
        assertThat(names.get("futures")).endsWith("followed by rule");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordOfTheMethodStandsOnPageOne(Language language) {
        String page =
                Brief.html(
                                Example.answer(),
                                language,
                                Optional.empty(),
                                Optional.empty(),
                                new Imprint(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Imprint.Extent.ONE))
                        .replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ")
                        .toLowerCase(Locale.ROOT);
        for (String word : NEVER.getOrDefault(language, List.of())) {
            assertThat(page).doesNotContain(word);
        }
    }

    @Test
    void withoutPoliciesPageOneSaysWhatWasNotComputed() {
        List<Section> all =
                Brief.sections(Example.withoutPolicies(), Language.EN, Optional.empty());
        assertThat(all).extracting(Section::id).startsWith("headline", "central");
        assertThat(all.getFirst().toString()).contains("was not computed for this brief");
    }
}
