package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
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
                                    List.of(0L, 0L)),
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
                        "Of the €50 bn committed, €10 bn (20%) is known to be delivered. Of the rest"
                                + " the list does not say that it arrived, nor that it did not.");
        assertThat(GapWords.finding(GAP, Language.NL))
                .isEqualTo(
                        "Van de € 50 mld die is toegezegd, is van € 10 mld (20%) bekend dat het is"
                                + " geleverd. Van de rest zegt de lijst niet dat het aankwam, en ook"
                                + " niet dat het niet aankwam.");
    }

    @Test
    void aListOfOneStageSaysSo() {
        assertThat(GapWords.finding(ONE_STAGE, Language.EN))
                .isEqualTo("Together €3 bn allocated; the list says nothing of other stages.");
        assertThat(GapWords.title(ONE_STAGE).in(Language.NL)).isEqualTo("Toegewezen, per gever");
    }

    @Test
    void theChartIsToldRowByRow() {
        assertThat(GapWords.description(GAP, "a file", Language.EN))
                .contains("Borduria: committed €10 bn, delivered not known.")
                .endsWith("Source: a file.");
    }
}
