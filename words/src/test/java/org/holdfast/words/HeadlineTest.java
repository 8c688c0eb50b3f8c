package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static Item item(Item.Side side, String en, String nl, double weight) {
        Item shells = Fixture.shells();
        return shells.withId(en)
                .withSide(side)
                .withName(new Text(en, nl))
                .withShortName(new Text(en, nl))
                .withWeight(weight);
    }

    private static final Item HOWITZER = item(Item.Side.OURS, "Howitzer", "Houwitser", 0.25);
    private static final Item DRONE = item(Item.Side.OURS, "Armed drone", "Bewapende drone", 0.25);
    private static final Item MINE = item(Item.Side.OURS, "Mine", "Mijn", 2);
    private static final Item THEIRS = item(Item.Side.ADVERSARY, "Tank", "Tank", 3);

    private static Case with(List<Item> items) {
        return Fixture.small().withItems(items);
    }

    @Test
    void theItemMonthIsExplainedWithTheCasesOwnFirstItem() {
        List<Item> items = List.of(Fixture.shells(), DRONE, THEIRS);
        assertThat(Headline.itemMonth(with(items), Language.EN))
                .contains("one item, such as 155 mm shells, is wholly missing");
        assertThat(Headline.itemMonth(with(items), Language.NL))
                .contains("bijvoorbeeld 155 mm-granaten, helemaal ontbreekt");
        assertThat(Headline.itemMonth(with(List.of(Fixture.shells(), THEIRS)), Language.EN))
                .contains("all that is needed of 155 mm shells is wholly missing");
    }

    @Test
    void itemsThatCountWithAWeightAreNamedWhereTheItemMonthIsExplained() {
        List<Item> items = List.of(Fixture.shells(), HOWITZER, MINE, DRONE, THEIRS);
        assertThat(Headline.itemMonth(with(items), Language.EN))
                .endsWith(
                        "count as one. These items count with a weight of their own: howitzer and"
                                + " armed drone 0.25; mine 2.");
        assertThat(Headline.itemMonth(with(items), Language.NL))
                .endsWith(
                        "tellen als één. Deze artikelen tellen mee met een eigen gewicht: houwitser"
                                + " en bewapende drone 0,25; mijn 2.");
        assertThat(Headline.itemMonth(with(List.of(HOWITZER)), Language.EN))
                .endsWith("One item counts with a weight of its own: howitzer 0.25.");
    }

    @Test
    void nothingIsSaidOfWeightsWhereEveryItemOfOursCountsWhole() {
        assertThat(Headline.itemMonth(with(List.of(Fixture.shells(), THEIRS)), Language.EN))
                .endsWith("two months at half count as one.");
    }

    @Test
    void manyFuturesAreReferredToByPageOrSectionAndOnlyWhereTheyAreTold() {
        assertThat(Headline.centralCase(true, true, Language.EN))
                .endsWith("what many futures come to stands on page one.");
        assertThat(Headline.centralCase(false, true, Language.EN))
                .contains("section “" + Labels.IN_MANY_FUTURES.en() + "”");
        assertThat(Headline.centralCase(false, true, Language.NL))
                .contains("deel ‘" + Labels.IN_MANY_FUTURES.in(Language.NL) + "’");
        assertThat(Headline.centralCase(false, false, Language.EN))
                .endsWith("at its central value.");
    }

    @Test
    void theFloorIsToldInTheWordsOfTheCase() {
        Case small = Fixture.small();
        Case peace = small.withSettings(small.settings().withFloorMeans(Optional.empty()));
        assertThat(Headline.floor(peace, Language.EN))
                .isEqualTo("The minimum is the least that is needed.");
        Case war =
                peace.withItems(
                        List.of(
                                Fixture.shells(),
                                Fixture.shells().withId("theirs").withSide(Item.Side.ADVERSARY)));
        assertThat(Headline.floor(war, Language.EN)).contains("the front and the sky");
        Text own =
                new Text(
                        "Enough for every nurse.",
                        "Genoeg voor elke verpleegkundige.",
                        "Вистачає кожній медсестрі.");
        Case masks = war.withSettings(war.settings().withFloorMeans(Optional.of(own)));
        assertThat(Headline.floor(masks, Language.NL)).isEqualTo(own.in(Language.NL));
    }

    @Test
    void aSentenceNamesSeveralOfAnItemAsTheCaseDoesAndElseByItsName() {
        Item shells = Fixture.shells().withName(new Text("Large shell", "Grote granaat"));
        Text none = BriefSentences.several(shells.withPlural(shells.name()));
        assertThat(none.in(Language.EN)).isEqualTo("large shell");
        assertThat(none.in(Language.NL)).isEqualTo("grote granaat");
        Text several = new Text("NATO shells", "NAVO-granaten", "снаряди НАТО");
        Case c = Fixture.small().withItems(List.of(shells.withPlural(several)));
        assertThat(BriefSentences.several(c, shells.id())).isEqualTo(several);
        assertThat(BriefSentences.several(c, "nothing").en()).isEqualTo("nothing");
    }
}
