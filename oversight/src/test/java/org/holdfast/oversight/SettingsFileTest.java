package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
    private static Settings sound(String text) {
        return ((SettingsFile.Reading.Sound) SettingsFile.read("s.ini", text)).settings();
    }

    private static List<String> problems(String text) {
        return ((SettingsFile.Reading.Unsound) SettingsFile.read("s.ini", text))
                .problems().stream().map(p -> p.line(Language.EN)).toList();
    }

    @Test
    void aSectionAsksAnIndicatorAndItsLinesChangeIt() {
        Settings settings =
                sound(
                        """
                        ; a remark
                        currency = USD
                        no_price_comparison_procurement_methods = "Draw|Fixed price"

                        [exclusions]
                        procurement_method_details = Test

                        [R035]
                        threshold = 3 # three of them
                        [R003.procurement_method_details]
                        Cotización = 7
                        """);
        assertThat(settings.currency()).isEqualTo(Optional.of("USD"));
        assertThat(settings.noPriceComparison()).isEqualTo(Set.of("Draw", "Fixed price"));
        assertThat(settings.priceComparison()).isEmpty();
        assertThat(settings.leftOut()).isEqualTo(Set.of("Test"));
        assertThat(settings.sections().keySet()).isEqualTo(Set.of("R035", "R003"));
        assertThat(settings.sections().getOrDefault("R035", Section.STANDARD).number("threshold"))
                .hasValue(3);
        assertThat(
                        settings.sections()
                                .getOrDefault("R003", Section.STANDARD)
                                .table("procurement_method_details"))
                .containsEntry("Cotización", 7.0);
    }

    @Test
    void sectionsThatPrepareDataElsewhereArePassedOver() {
        assertThat(
                        sound(
                                        "[defaults]\ncurrency = USD\n[codelists.bid_status]\na ="
                                                + " valid\n")
                                .sections())
                .isEmpty();
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        assertThat(
                        problems(
                                """
                                curency = USD
                                [R099]
                                [R024]
                                treshold = 1
                                threshold = much
                                nonsense
                                [R025]
                                percentile = 101
                                """))
                .satisfiesExactly(
                        p ->
                                assertThat(p)
                                        .startsWith(
                                                "s.ini, line 1: there is no setting"
                                                        + " 'curency'"),
                        p ->
                                assertThat(p)
                                        .startsWith(
                                                "s.ini, line 2: there is no indicator" + " 'R099'"),
                        p ->
                                assertThat(p)
                                        .startsWith(
                                                "s.ini, line 4: R024 has no setting"
                                                        + " 'treshold'"),
                        p -> assertThat(p).contains("line 5").contains("got 'much'"),
                        p -> assertThat(p).contains("line 6").contains("'nonsense' is neither"),
                        p -> assertThat(p).contains("line 8").contains("from 0 to 100"));
    }
}
