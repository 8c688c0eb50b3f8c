package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;

class GapWordsTest {
    private static final Gap GAP =
            new Gap(
                    "a list",
                    "EUR",
                    List.of("committed", "delivered"),
                    List.of(
                            new Gap.Row(
                                    "Arcadia",
                                    List.of(OptionalDouble.of(40e9), OptionalDouble.of(10e9)),
                                    List.of(0L, 0L),
                                    List.of(
                                            Optional.empty(),
                                            Optional.of(new Gap.Recorded(25e9, 10e9)))),
                            new Gap.Row(
                                    "Borduria",
                                    List.of(OptionalDouble.of(10e9), OptionalDouble.empty()),
                                    List.of(0L, 0L))));

    private static final Gap ONE_STAGE =
            new Gap(
                    "a list",
                    "EUR",
                    List.of("allocated"),
                    List.of(new Gap.Row("Arcadia", List.of(OptionalDouble.of(3e9)), List.of(0L))));

    @Test
    void whatIsNotKnownToHaveArrivedIsNotSaidToBeMissing() {
        assertThat(GapWords.finding(GAP, Language.EN))
                .isEqualTo(
                        "Together €50 bn committed. The list records what is delivered for €25 bn of"
                                + " it: €10 bn (40%). Of the rest the list does not say that it"
                                + " arrived, nor that it did not.");
        assertThat(GapWords.finding(GAP, Language.NL))
                .isEqualTo(
                        "Samen € 50 mld toegezegd. Wat is geleverd, legt de lijst vast voor € 25 mld"
                                + " daarvan: € 10 mld (40%). Van de rest zegt de lijst niet dat het"
                                + " aankwam, en ook niet dat het niet aankwam.");
    }

    @Test
    void moneyThatWasPaidHasArrivedThoughDeliveriesInKindHaveNoAmount() {
        Gap gap =
                new Gap(
                        "a list",
                        "EUR",
                        List.of("promised", "paid", "delivered"),
                        List.of(
                                new Gap.Row(
                                        "Arcadia",
                                        List.of(
                                                OptionalDouble.of(50e9),
                                                OptionalDouble.of(9e9),
                                                OptionalDouble.empty()),
                                        List.of(0L, 0L, 3L),
                                        List.of(
                                                Optional.empty(),
                                                Optional.of(new Gap.Recorded(40e9, 9e9)),
                                                Optional.of(new Gap.Recorded(0, 0))))));

        assertThat(PageWords.gapTitle(gap, new Text("Ukraine", "Oekraïne", "Україна"), Language.EN))
                .isEqualTo("€9 bn (23%) of the €40 bn recorded is paid; €50 bn is promised");
    }

    @Test
    void aTitleTellsTheShareOfWhatIsRecordedAndFits() {
        Text recipient = new Text("Ukraine", "Oekraïne", "Україна");
        assertThat(PageWords.gapTitle(GAP, recipient, Language.EN))
                .isEqualTo("€10 bn (40%) of the €25 bn recorded is delivered; €50 bn is committed")
                .hasSizeLessThan(80);
        assertThat(PageWords.gapTitle(GAP, recipient, Language.NL))
                .isEqualTo(
                        "Van vastgelegde € 25 mld is € 10 mld (40%) geleverd; € 50 mld toegezegd")
                .hasSizeLessThan(80);
    }

    private static Gap.Row row(OptionalDouble committed, double allocated) {
        return new Gap.Row(
                "Arcadia",
                List.of(committed, OptionalDouble.of(allocated)),
                List.of(0L, 0L),
                List.of(
                        Optional.empty(),
                        committed.isPresent()
                                ? Optional.of(new Gap.Recorded(committed.getAsDouble(), allocated))
                                : Optional.empty()));
    }

    @Test
    void whatIsAllocatedIsNotSaidToHaveArrived() {
        Gap gap =
                new Gap(
                        "a list",
                        "EUR",
                        List.of("committed", "allocated"),
                        List.of(row(OptionalDouble.of(40e9), 10e9)));
        assertThat(GapWords.finding(gap, Language.EN))
                .isEqualTo(
                        "Together €40 bn committed. Of it €10 bn (25%) is known to be allocated. What"
                                + " arrived the list does not record: allocated has not yet arrived.");
        assertThat(PageWords.gapTitle(gap, Text.same("Oz"), Language.EN))
                .isEqualTo("€40 bn committed to Oz; no amount is known to have arrived");
    }

    @Test
    void ofATotalThatIsNotKnownNoShareIsTold() {
        Gap gap =
                new Gap(
                        "a list",
                        "EUR",
                        List.of("committed", "allocated"),
                        List.of(row(OptionalDouble.empty(), 31e9)));
        assertThat(GapWords.finding(gap, Language.EN))
                .isEqualTo(
                        "How much was committed the list does not say. €31 bn is allocated; a share of"
                                + " it cannot be told.");
        assertThat(GapWords.finding(gap, Language.NL))
                .startsWith("Hoeveel is toegezegd, zegt de lijst niet.")
                .doesNotContain("€ 0");
    }

    @Test
    void whatWasWithdrawnIsNotHowFarAidCame() {
        Gap gap =
                new Gap(
                        "a list",
                        "EUR",
                        List.of("promised", "delivered", "withdrawn"),
                        List.of(
                                new Gap.Row(
                                        "Arcadia",
                                        List.of(
                                                OptionalDouble.of(10e9),
                                                OptionalDouble.of(4e9),
                                                OptionalDouble.of(5e9)),
                                        List.of(0L, 0L, 0L),
                                        List.of(
                                                Optional.empty(),
                                                Optional.of(new Gap.Recorded(10e9, 4e9)),
                                                Optional.empty()))));
        assertThat(gap.furthest()).isEqualTo(1);
        assertThat(GapWords.finding(gap, Language.EN))
                .contains("€4 bn (40%) is known to be delivered");
    }

    @Test
    void aListOfOneStageSaysSo() {
        assertThat(GapWords.finding(ONE_STAGE, Language.EN))
                .isEqualTo("Together €3 bn allocated; the list says nothing of other stages.");
        assertThat(GapWords.title(ONE_STAGE).in(Language.NL)).isEqualTo("Toegewezen, per donor");
    }

    @Test
    void theChartIsToldRowByRow() {
        assertThat(GapWords.description(GAP, "a file", Language.EN))
                .contains("Borduria: committed €10 bn, delivered not known.")
                .endsWith("Source: a file.");
    }
}
