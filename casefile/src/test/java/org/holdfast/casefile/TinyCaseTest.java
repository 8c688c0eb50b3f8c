package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.holdfast.intake.Problem;
import org.holdfast.model.Case;
import org.holdfast.model.Family;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Need;
import org.holdfast.model.Origin;
import org.holdfast.model.Producer;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinyCaseTest {
    private static final Path TINY = Path.of("src/test/resources/cases/tiny");

    private final Case tiny = sound(CaseReader.read(TINY));

    private static Case sound(Reading reading) {
        assertThat(reading.problems()).extracting(Problem::line).isEmpty();
        return switch (reading) {
            case Reading.Sound(Case sound, _, _, _) -> sound;
            case Reading.Unsound _ -> throw new AssertionError("unsound without a problem");
        };
    }

    @Test
    void everyTableIsThere() {
        assertThat(tiny.items()).hasSize(3);
        assertThat(tiny.families())
                .extracting(Family::id)
                .containsExactly("shells", "missiles", "drones", "interceptors", "vehicles");
        assertThat(tiny.families().getFirst().name().in(Language.UK)).isEqualTo("Снаряди");
        assertThat(tiny.getItem("interceptor-long").shelfLife()).contains(60);
        assertThat(tiny.getItem("shell-155").shelfLife()).isEmpty();
        assertThat(tiny.parties()).hasSize(5);
        assertThat(tiny.needs()).hasSize(12);
        assertThat(tiny.getRaid("decoys").ceiling().orElseThrow().value()).isEqualTo(20);
        assertThat(tiny.getRaid("missiles").harm()).isEqualTo(10);
        assertThat(tiny.engagements().getFirst().kill().high()).isEqualTo(0.5);
        assertThat(tiny.otherDefence().getFirst().keepsUp().value()).isEqualTo(0.5);
        assertThat(tiny.producers()).hasSize(3);
        assertThat(tiny.offers()).hasSize(1);
        assertThat(tiny.funds()).hasSize(2);
        assertThat(tiny.claims()).hasSize(1);
        assertThat(tiny.settings().months()).isEqualTo(24);
    }

    @Test
    void anEffortAndATotalBecomeRatesAMonth(@TempDir Path folder) {
        TinyCopy copy =
                new TinyCopy(folder)
                        .holding(
                                "tables/needs.csv",
                                """
                                holder,item,tier,posture,from,to,quantity,quantity_low,quantity_high,counted_as,users,source,known_on,basis
                                ukraine,shell-155,floor,any,,,10,8,12,effort,300,a-tiny,2024-02,observed_use
                                ukraine,shell-155,full,any,2024-03,2025-02,1200000,,,total,,a-tiny,2024-02,circular
                                europe,shell-155,own_use,any,,,10,,,,,a-tiny,2024-02,judgement
                                """);
        var needs = sound(copy.read()).needs();
        var effort = needs.get(0).quantity().orElseThrow();
        assertThat(effort.value()).isCloseTo(10 * 300 * 365.25 / 12, within(1e-6));
        assertThat(effort.low()).isCloseTo(8 * 300 * 365.25 / 12, within(1e-6));
        assertThat(needs.get(1).quantity().orElseThrow().value()).isCloseTo(100_000, within(1e-6));
        assertThat(needs)
                .extracting(Need::basis)
                .containsExactly(
                        Need.Basis.OBSERVED_USE, Need.Basis.CIRCULAR, Need.Basis.JUDGEMENT);
    }

    @Test
    void aLeverCanHaveAnyEffect(@TempDir Path folder) {
        assertThat(withAllEffects(folder).levers())
                .extracting(Lever::effect)
                .containsAll(Arrays.asList(Lever.Effect.values()));
    }

    /** The tiny case, and a lever for each effect that none of its own has. */
    private Case withAllEffects(Path folder) {
        TinyCopy copy =
                new TinyCopy(folder)
                        .holding(
                                "tables/holds.csv",
                                """
                                group,of,party,item,share,months,fund,source,known_on
                                consent,stock,europe,shell-155,,,joint-fund,a-tiny,2024-02
                                consent,stock,europe,interceptor-long,0.5,6,,a-tiny,2024-02
                                consent,sales,germany,shell-155,0.5,,,a-tiny,2024-02
                                consent,output,europe,interceptor-long,0.5,12,,a-tiny,2024-02
                                """)
                        .holding(
                                "tables/adversary_costs.csv",
                                """
                                item,cost,ceiling,source,known_on
                                adv-missile,1000,70,a-tiny,2024-02
                                """)
                        .holding(
                                "tables/adversary_money.csv",
                                """
                                currency,amount,source,known_on
                                XXX,0.8,a-tiny,2024-02
                                """);
        for (Lever.Effect effect : Lever.Effect.values()) {
            if (tiny.levers().stream().noneMatch(lever -> lever.effect() == effect)) {
                copy.plus("tables/levers.csv", lever(effect));
            }
        }
        return sound(copy.read());
    }

    @Test
    void anInstanceWhoseLeverMovesIsTheOneThatHadItsSettingFromTheStart(@TempDir Path folder) {
        Case all = withAllEffects(folder);
        Scenario baseline = all.findScenario("baseline").orElseThrow();
        Instance unmoved = Instance.of(all, baseline);
        for (Lever lever : all.levers()) {
            for (double setting : new double[] {lever.low(), lever.high()}) {
                Map<String, Double> settings = new HashMap<>(baseline.settings());
                settings.put(lever.id(), setting);
                Scenario moved = baseline.withSettings(settings);
                assertThat(unmoved.under(moved))
                        .as(lever.id())
                        .usingRecursiveComparison()
                        .isEqualTo(Instance.of(all, moved));
            }
        }
    }

    private static String lever(Lever.Effect effect) {
        String subject =
                switch (effect.subject()) {
                    case NONE, ANY_ITEM, ANY_MATERIAL -> "";
                    case FUND, FUND_OR_BLOC -> "joint-fund";
                    case GROUP -> "third-country";
                    case HOLD -> "consent";
                    case ADVERSARY_ITEM -> "adv-missile";
                };
        String name = effect.name().toLowerCase(Locale.ROOT);
        return "%s,world,%s,%s,x,x,0.5,1,1,0,X,X,,,,,,,a-tiny,2024-02"
                .formatted(name.replace('_', '-'), name, subject);
    }

    @Test
    void whatIsLostInMakingAnItemIsUsedToo(@TempDir Path folder) {
        TinyCopy copy =
                new TinyCopy(folder)
                        .holding(
                                "tables/material_use.csv",
                                """
                                item,material,quantity,scrap,source,known_on
                                shell-155,powder,0.012,0.25,a-tiny,2024-02
                                """);
        Case c = sound(copy.read());
        var instance = Instance.of(c, c.findScenario("baseline").orElseThrow());
        assertThat(instance.materialUse(0, 0)).isCloseTo(0.016, within(1e-12));
    }

    @Test
    void moneyIsBroughtToThePriceYearByItsOwnIndexAndThenChanged() {
        assertThat(tiny.offers().get(0).price().value())
                .isCloseTo(3300 * (100 / 96.0) / 1.1, within(1e-9));
    }

    @Test
    void moneyComesInTheCurrencyOfTheCase(@TempDir Path folder) {
        var copy =
                new TinyCopy(folder)
                        .with("case.yaml", "price_year: 2024", "price_year: 2024\ncurrency: UAH")
                        .plus("tables/exchange_rates.csv", "UAH,2024,44,a-tiny,2024-02");
        Case inHryvnias = sound(copy.read());
        assertThat(inHryvnias.settings().currency().code()).isEqualTo("UAH");
        assertThat(inHryvnias.offers().getFirst().price().value())
                .isCloseTo(3300 * (100 / 96.0) / 1.1 * 44, within(1e-9));
        assertThat(inHryvnias.producers().getFirst().price().value())
                .isEqualTo(tiny.producers().getFirst().price().value());
    }

    @Test
    void envelopesAreHeldInMillions() {
        assertThat(tiny.envelopes().get(0).amount().value()).isEqualTo(4000);
        assertThat(tiny.envelopes().get(0).amount().low()).isEqualTo(3000);
    }

    @Test
    void monthsAreCountedFromTheFirst() {
        assertThat(tiny.producers().get(0).committedUntil()).contains(17);
        assertThat(tiny.expansions().get(0).month()).contains(9);
        Need everyMonth = tiny.needs().get(0);
        assertThat(everyMonth.from()).isZero();
        assertThat(everyMonth.to()).isEqualTo(23);
    }

    @Test
    void anEmptyCellTakesItsDefault() {
        assertThat(tiny.stocks().get(0).giftable().value()).isZero();
        assertThat(tiny.producers().get(0).advance().value()).isEqualTo(0.25);
        assertThat(tiny.expansions().get(1).probability().value()).isEqualTo(1);
    }

    @Test
    void aNameIsTheSameInDutchUnlessTheTableHasAnother() {
        assertThat(tiny.producers().get(0).name())
                .isEqualTo(new Text("Shell lines in Germany", "Granaatlijnen in Duitsland"));
        assertThat(tiny.producers().get(1).name()).isEqualTo(Text.same("Shell lines in Ukraine"));
    }

    @Test
    void theRuleBehindAnAssumptionIsToldInEachLanguageThatTheCaseHas(@TempDir Path folder) {
        String sources = "sources.csv";
        TinyCopy copy =
                new TinyCopy(folder)
                        .with(sources, "grade,note", "grade,note,note_nl")
                        .with(sources, "check answers.\"", "check answers.\",Met de hand gekozen.")
                        .with(sources, "prices,B,", "prices,B,,");
        Case c = sound(copy.read());
        String english = "Chosen by hand, so that the eye can check answers.";
        assertThat(c.findSource("a-tiny").orElseThrow().note())
                .isEqualTo(new Text(english, "Met de hand gekozen.", english));
    }

    @Test
    void severalOfAnItemAreCalledWhatTheCaseSaysOrElseWhatOneIsCalled(@TempDir Path folder) {
        assertThat(tiny.items().getFirst().plural()).isEqualTo(tiny.items().getFirst().name());
        String items = "tables/items.csv";
        TinyCopy copy =
                new TinyCopy(folder)
                        .with(items, ",unit_en,", ",plural_en,plural_nl,unit_en,")
                        .with(items, ",rounds,", ",155 mm shells,granaten,rounds,")
                        .with(items, "lange afstand,", "lange afstand,,,")
                        .with(items, "raket,", "raket,,,");
        Case c = sound(copy.read());
        assertThat(c.getItem("shell-155").plural())
                .isEqualTo(new Text("155 mm shells", "granaten", "155 mm shells"));
    }

    @Test
    void aFigureKnowsItsRangeAndWhereItComesFrom() {
        Producer producer = tiny.producers().get(0);
        assertThat(producer.capacity().low()).isEqualTo(30_000);
        assertThat(producer.capacity().high()).isEqualTo(50_000);
        assertThat(producer.capacity().origin())
                .isEqualTo(new Origin("a-tiny", "2024-02", "producers.csv", 2, ""));
        assertThat(producer.price().origin().source()).isEqualTo("d-prices");
    }

    @Test
    void aScenarioHasASettingForEveryLever() {
        for (Scenario scenario : tiny.scenarios()) {
            assertThat(scenario.settings())
                    .containsOnlyKeys(tiny.levers().stream().map(Lever::id).toList());
        }
    }

    @Test
    void aScenarioTakesWhatItDoesNotSetFromItsParents() {
        Scenario ends = tiny.findScenario("support-ends").orElseThrow();
        assertThat(ends.parent()).isEqualTo("all-levers");
        assertThat(ends.settings())
                .containsEntry("support-ends", 10.0)
                .containsEntry("contract-length", 60.0)
                .containsEntry("slip", 0.0);
    }

    @Test
    void theHashIsThatOfTheContent(@TempDir Path folder) {
        TinyCopy copy = new TinyCopy(folder).holding("README.md", "Another text.\n");
        assertThat(sound(copy.read()).hash()).isEqualTo(tiny.hash()).matches("[0-9a-f]{16}");
        copy.with("tables/opinion.csv", "0.5", "0.6");
        assertThat(sound(copy.read()).hash()).isNotEqualTo(tiny.hash());
    }
}
