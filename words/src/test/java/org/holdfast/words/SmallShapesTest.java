package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.Driver;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Money;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said where a case has one of a thing, or none. */
class SmallShapesTest {
    private static final Text GAS = new Text("Natural gas", "Aardgas", "Природний газ");

    @Test
    void englishAndDutchHaveOneWordForTheLeastThatIsNeeded() throws IOException {
        assertThat(said("nl"))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        (_, words) -> assertThat(words).doesNotContainIgnoringCase("ondergren"));
        assertThat(said("en"))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        (_, words) -> assertThat(words).doesNotContainPattern("(?i)\\bfloors?\\b"));
    }

    /** What the message files of a language say, without names of messages and arguments. */
    private static Map<Path, String> said(String language) throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            // These two speak of bounds: of a distribution, and of a variable.
            Stream<Path> files =
                    modules.filter(module -> !module.endsWith("oversight"))
                            .filter(module -> !module.endsWith("stochastic"))
                            .map(module -> module.resolve("src/main/messages/" + language))
                            .filter(Files::isDirectory)
                            .flatMap(SmallShapesTest::files);
            return Stream.concat(
                            files, Stream.of(Path.of("../web/src/messages/" + language + ".ftl")))
                    .collect(Collectors.toMap(file -> file, SmallShapesTest::words));
        }
    }

    private static String words(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.replaceAll("^\\w+ = |\\$\\w+|\\[[A-Z_]+\\]", ""))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasOneMeasureIsNotToldOfAllOfThem(Language language) {
        String all = PolicyMessages.decidedWhen(false, language);
        assertThat(PolicyMessages.decidedWhen(true, language)).isNotEqualTo(all);
        String many = PolicyMessages.allMeasures(false, language);
        assertThat(PolicyMessages.ordersCaption(true, false, GAS, 12, language))
                .doesNotContain(many, "всіма заходами", "усіма заходами");
        assertThat(PolicyMessages.ladder("5", true, "4", "1", true, language))
                .doesNotContain(many, "усіма заходами");
    }

    @Test
    void aClaimantWithoutAlliesOrdersForItselfAlone() {
        assertThat(PolicyMessages.ordersCaption(true, false, GAS, 12, Language.EN))
                .doesNotContain("allies");
        assertThat(PolicyMessages.ordersCaption(false, true, GAS, 12, Language.EN))
                .contains("and its allies together");
    }

    @Test
    void oneFirstDecisionAndOneFirstOrderAreSingular() {
        assertThat(DecideNowMessages.firstDecisionsOfCentral(1, Language.EN))
                .isEqualTo("One first decision of the plan made for it");
        assertThat(DecideNowMessages.firstDecisionsOfCentral(1, Language.NL))
                .isEqualTo("Eén eerste besluit van het plan dat daarvoor is gemaakt");
        assertThat(DecideNowMessages.firstDecisionsOfCentral(3, Language.EN))
                .isEqualTo("Three first decisions of the plan made for it");
        assertThat(PolicyMessages.ordersTitle(1, false, 2, Language.EN))
                .isEqualTo("First orders: one of two comes in nine futures of ten, or more");
        assertThat(PolicyMessages.ordersTitle(2, false, 5, Language.EN))
                .isEqualTo("First orders: two of five come in nine futures of ten, or more");
        assertThat(PolicyMessages.ordersTitle(1, false, 2, Language.NL))
                .isEqualTo(
                        "Eerste bestellingen: één van de twee is er in negen van de tien"
                                + " toekomsten of meer");
    }

    @Test
    void theExampleOfAnItemMonthIsAnItemAndNotItsGroup() {
        assertThat(HeadlineMessages.itemMonth(false, Text.same("circuit breakers"), Language.EN))
                .contains("one item, such as circuit breakers, is wholly missing");
        assertThat(HeadlineMessages.itemMonth(true, Text.same("gas"), Language.EN))
                .contains("all that is needed of gas is wholly missing")
                .doesNotContain("such as");
        assertThat(Headline.itemMonth(tiny(), Language.EN))
                .contains("155 mm shells")
                .doesNotContain("such as");
    }

    @Test
    void theTitleOfAnOnlyItemSaysWhetherThePlanEndsItsShortage() {
        assertThat(shortage(bridge(Optional.of(MAY)), Language.EN))
                .isEqualTo("Homeland runs short of bridges from May 2026, with the plan too");
        assertThat(shortage(bridge(Optional.empty()), Language.EN))
                .isEqualTo(
                        "Homeland runs short of bridges from May 2026; with the plan it does not");
        assertThat(shortage(bridge(Optional.of(MAY)), Language.NL))
                .isEqualTo("Homeland: tekort aan bridges vanaf mei 2026, ook met het plan");
        assertThat(shortage(bridge(Optional.empty()), Language.UK))
                .isEqualTo("Homeland, нестача: bridges з тра 2026; за планом нестачі немає");
    }

    private static final Currency EUROS = new Currency("EUR");

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private static Shortages.Line bridge(Optional<YearMonth> withPlan) {
        return new Shortages.Line(
                Text.same("Bridge"),
                Text.same("bridges"),
                false,
                new Shortages.Course(Optional.of(MAY), Optional.empty(), 9),
                new Shortages.Course(withPlan, Optional.empty(), withPlan.isPresent() ? 8 : 0));
    }

    private static String shortage(Shortages.Line line, Language language) {
        return Shortages.title(Text.same("Homeland"), List.of(line), language).orElseThrow();
    }

    @Test
    void nothingIsSaidOfALittleMoreMoneyWhereNoFundHasAny() {
        Money none = new Money(0, EUROS);
        String said =
                BriefSentences.moneyHelps(
                        List.of(), List.of(2026, 2027), none, none, List.of(), Language.EN);
        assertThat(said).contains("No fund holds any money").doesNotContain("buys nothing");
        String held =
                BriefSentences.moneyHelps(
                        List.of(),
                        List.of(2026, 2027),
                        none,
                        new Money(10, EUROS),
                        List.of(),
                        Language.EN);
        assertThat(held).contains("buys nothing in any year");
    }

    @Test
    void aChangeThatNoFigureShowsIsNotSubtracted() {
        assertThat(Headline.withPlan(only(62.14), only(62.13), Language.EN))
                .isEqualTo("The plan hardly changes that: 62 as well.");
        assertThat(Headline.withPlan(only(62.14), only(62.14), Language.EN))
                .isEqualTo("The plan changes nothing: 62 as well.");
        assertThat(Headline.withPlan(only(62.14), only(55), Language.EN))
                .isEqualTo("The plan brings this down to 55: 7 fewer.");
    }

    private static Spread only(double value) {
        return new Spread(value, value, value);
    }

    @Test
    void whatHappensAlwaysOrNeverIsNotCalledNearlySo() {
        Text misses = DiscoveryMessages.misses(0.1);
        assertThat(Discovery.oneSided(misses, 1, Language.EN))
                .isEqualTo("The plan misses more than 10% of the minimum in every future.");
        assertThat(Discovery.oneSided(misses, 0, Language.EN))
                .isEqualTo("The plan misses more than 10% of the minimum in no future.");
        assertThat(Discovery.oneSided(misses, 0.99, Language.EN)).contains("nearly always");
    }

    @Test
    void factorsThatMoveNothingDoNotActTogether() {
        List<Driver> none = List.of(factor("price", 0, 0, 0), factor("money", 0, 0, 0));
        for (Language language : Language.values()) {
            assertThat(Drivers.oneByOne(none, language)).isEmpty();
        }
        Driver alone = new Driver("price", Text.same("price"), only(0), new Spread(0.1, 0.2, 0.3));
        assertThat(Drivers.oneByOne(List.of(alone), Language.EN))
                .hasValueSatisfying(said -> assertThat(said).contains("they act only together"));
    }

    private static Case tiny() {
        CaseKit kit = CaseKit.war(12);
        kit.items.add(Fixture.shells());
        return kit.build();
    }

    @Test
    void theLargestFactorIsCalledSoOnlyWhereNoOtherMayBeAsLarge() {
        Driver price = factor("price", 0.16, 0.25, 0.38);
        assertThat(Drivers.title(List.of(price, factor("money", 0.1, 0.12, 0.15)), Language.EN))
                .isEqualTo("Price: behind 25% of the spread in the answer");
        assertThat(Drivers.title(List.of(price, factor("money", 0.1, 0.21, 0.3)), Language.EN))
                .isEqualTo("Price: behind 25% of the spread, not clearly the most");
    }

    private static Driver factor(String name, double low, double share, double high) {
        Spread spread = new Spread(low, share, high);
        return new Driver(name, Text.same(name), spread, spread);
    }

    @Test
    void whatAFactorDoesWithOthersIsNoLessThanWhatItDoesAlone() {
        Driver price =
                new Driver(
                        "price",
                        Text.same("Price"),
                        new Spread(0.3, 0.67, 0.94),
                        new Spread(0.3, 0.49, 0.7));
        assertThat(Drivers.title(List.of(price), Language.EN))
                .isEqualTo("Price: behind 67% of the spread in the answer");
        assertThat(Drivers.description(List.of(price), Language.EN))
                .contains("67% alone and 67% with others");
    }

    @Test
    void noNumberWithARangeIsToldAsSuch() {
        for (Language language : Language.values()) {
            assertThat(PolicyMessages.minimum(GAS, 5, GAS, false, 5, 5, 0, "0", language))
                    .doesNotContain("0");
        }
        assertThat(PolicyMessages.minimum(GAS, 5, GAS, false, 5, 5, 0, "0", Language.EN))
                .endsWith("No number of this case has a range.");
        assertThat(PolicyMessages.minimum(GAS, 5, GAS, false, 5, 5, 7, "6", Language.EN))
                .endsWith("Of 7 uncertain numbers 6 are assumptions.");
    }

    @Test
    void payersAreToldOfTheirEconomiesOnlyWhereTheseAreKnown() {
        for (Language language : Language.values()) {
            assertThat(BriefSentences.payersCaption(2026, 24, 1, language))
                    .endsWith("2026" + (language == Language.UK ? " року." : "."));
        }
        assertThat(BriefSentences.payersCaption(2026, 24, 2, Language.EN)).contains("two keys");
        assertThat(BriefSentences.payersCaption(2026, 24, 3, Language.EN)).contains("three keys");
    }

    @Test
    void supplyThatBringsNothingIsNotSaidToMeetAtMostNothing() {
        for (Language language : Language.values()) {
            assertThat(
                            BriefSentences.floorAgainstSources(
                                    GAS, GAS, 0, 4, 10, Text.same("units"), language))
                    .doesNotContain(" 0 ", "hooguit", "at most", "щонайбільше");
        }
    }

    @Test
    void targetsOfAlliesAreToldOnlyWhereTheCaseHasThem() {
        List<TierValue> tiers =
                List.of(
                        new TierValue(ObjectiveTier.FLOOR, 3, 3, 0, 0),
                        new TierValue(ObjectiveTier.ALLY_TARGETS, 0, 0, 0, 0));
        assertThat(MeasureWords.told(tiny(), List.of(tiers)))
                .containsExactly(Measure.CLAIMANT_FLOOR);
    }

    @Test
    void ukrainianLevelsNeedNoCaseOfTheirNumber() {
        assertThat(PolicyMessages.ladder("21", true, "25", "4", false, Language.UK))
                .isEqualTo(
                        "Бракує місячних мінімальних потреб: нині 21; з одним планом 25,"
                                + " з усіма заходами 4");
    }

    @Test
    void whatBindsIsNamedOnceInATitle() {
        Text fund = Text.same("the fund");
        assertThat(BindingSentences.title(List.of(fund, GAS, fund), Language.EN))
                .isEqualTo("What binds: the fund and Natural gas");
        assertThat(
                        BindingSentences.title(
                                List.of(fund, fund, GAS, Text.same("steel"), Text.same("ships")),
                                Language.EN))
                .isEqualTo("What binds, among others: the fund, Natural gas and steel");
    }

    @Test
    void monthsUnderTheFloorAreOfThoseInWhichThereIsANeed() {
        assertThat(SupplySentences.title(GAS, 1, 10, true, 7, Language.EN))
                .isEqualTo(
                        "Natural gas: 1 of 10 months of need under the minimum, 6 fewer than ad hoc");
        assertThat(SupplySentences.title(GAS, 10, 10, true, 10, Language.NL))
                .isEqualTo(
                        "Aardgas: alle 10 maanden met behoefte onder het minimum, evenveel als ad hoc");
        assertThat(SupplySentences.title(GAS, 1, 24, false, 7, Language.EN))
                .startsWith("Natural gas: 1 of 24 months under the minimum");
    }

    @Test
    void theOneItemThatFallsShortIsNotAllOfOne() {
        assertThat(SimulatorMessages.itemFallsUnderFloor(false, 1, 1, true, Language.EN))
                .isEqualTo("The one item falls under its minimum in half of the futures");
        assertThat(SimulatorMessages.itemFallsUnderFloor(false, 1, 1, true, Language.NL))
                .isEqualTo("Het ene artikel zakt in de helft van de toekomsten onder het minimum");
    }

    @Test
    void paymentsAreForOwnForcesOnlyInAWar() {
        assertThat(PageMessages.burdenLede(false, false, GAS, false, Language.EN))
                .startsWith("These are payments of the plan, for Natural gas, not what");
        assertThat(PageMessages.burdenLede(true, false, GAS, false, Language.EN))
                .contains("and for the needs of others")
                .doesNotContain("forces");
        assertThat(PageMessages.burdenLede(true, true, GAS, false, Language.EN))
                .contains("and for own forces");
    }
}
