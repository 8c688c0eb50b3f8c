package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is usual is no outlier, however few or however alike the numbers are. */
class FenceGuardsTest {
    private static String bid(String tenderer, String status, double amount) {
        return "{'status':'%s','tenderers':[{'id':'%s'}],'value':{'amount':%s,'currency':'EUR'}}"
                .formatted(status, tenderer, amount);
    }

    private static String won(String ocid, String winner, String... bids) {
        return "{'ocid':'%s','bids':{'details':[%s]},'awards':[{'status':'active','suppliers':[{'id':'%s'}]}]}"
                .formatted(ocid, String.join(",", bids), winner);
    }

    private static Verdicts only(String settings, List<String> lines) {
        return Asking.about(settings, lines.toArray(String[]::new)).counts().getFirst().verdicts();
    }

    @Test
    void firmsThatWonEveryBidAreNotCalledOftenLost() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            lines.add(won("p" + k, "W" + k, bid("W" + k, "valid", 1), bid("Yew", "valid", 2)));
        }
        Verdicts verdicts = only("[R025]", lines);
        assertThat(verdicts.flagged(Group.TENDERER)).isEmpty();
        assertThat(verdicts.open(Group.TENDERER)).isEqualTo(Map.of(Reason.NO_SPREAD, 21L));
    }

    @Test
    void aWinnerWithoutABidOfHisOwnWinsNothing() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            lines.add(won("p" + k, "Ash", bid("Elm" + k, "valid", 1), bid("Oak", "valid", 2)));
        }
        lines.add(won("last", "Ash", bid("Ash", "valid", 1)));
        assertThat(Asking.results("[R025]\nthreshold = 7", lines.toArray(String[]::new)).toString())
                .contains("Ash={R025=1.0}");
    }

    @Test
    void whoeverBidLessOftenThanTheSettingsAskIsNotAskedAbout() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            lines.add(won("p" + k, "Ash" + k, bid("Ash" + k, "valid", 1), bid("Yew", "valid", 2)));
        }
        lines.add(won("q", "Ash0", bid("Ash0", "valid", 1), bid("Nut", "valid", 2)));
        Verdicts verdicts = only("[R025]\nminimum_contracting_processes = 2", lines);
        assertThat(verdicts.flagged(Group.TENDERER)).isEqualTo(Map.of("Yew", 0.0));
        assertThat(verdicts.open(Group.TENDERER)).isEqualTo(Map.of(Reason.TOO_FEW, 8L));
    }

    @Test
    void fourMarginsGiveNoFence() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            lines.add(won("p" + k, "Ash", bid("Ash", "valid", 10), bid("Elm", "valid", 15 + k)));
        }
        assertThat(only("[R024]", lines).open(Group.OCID)).isEqualTo(Map.of(Reason.NO_SPREAD, 4L));
        assertThat(only("[R058]", lines).open(Group.OCID)).isEqualTo(Map.of(Reason.NO_SPREAD, 4L));
    }

    @Test
    void marginsThatDifferByTheirRoundingAloneGiveNoFence() {
        List<String> lines = new ArrayList<>();
        for (double price : new double[] {1, 3, 7, 10, 11, 13, 17, 19, 0.3, 0.7, 1.3, 100}) {
            lines.add(
                    won(
                            "p" + price,
                            "Ash",
                            bid("Ash", "valid", price),
                            bid("Elm", "valid", price * 1.1)));
        }
        assertThat(only("[R024]", lines).open(Group.OCID)).isEqualTo(Map.of(Reason.NO_SPREAD, 12L));
        assertThat(only("[R058]", lines).open(Group.OCID)).isEqualTo(Map.of(Reason.NO_SPREAD, 12L));
    }

    @Test
    void buyersWhoAllDisqualifyHalfAreNotRemarkable() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            lines.add(
                    won("p" + k, "Ash", bid("Ash", "valid", 1), bid("Elm" + k, "disqualified", 2))
                            .replaceFirst("\\{", "{'buyer':{'id':'B" + k + "'},"));
        }
        Verdicts verdicts = only("[R038]", lines);
        assertThat(verdicts.flagged(Group.BUYER)).isEmpty();
        assertThat(verdicts.open(Group.BUYER)).isEqualTo(Map.of(Reason.NO_SPREAD, 20L));
    }

    @Test
    void theOnlyBuyerIsNotHeldAgainstHimself() {
        List<String> lines =
                List.of(
                        won("p", "Ash", bid("Ash", "valid", 1), bid("Elm", "disqualified", 2))
                                .replaceFirst("\\{", "{'buyer':{'id':'B'},"));
        assertThat(only("[R038]", lines).open(Group.BUYER)).isEqualTo(Map.of(Reason.NO_SPREAD, 1L));
    }

    @Test
    void suppliersWhoAllSupplyOneClassAreNotCalledSuppliersOfAll() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            lines.add(
                    ("{'ocid':'p%d','awards':[{'status':'active','suppliers':[{'id':'S%d'}],"
                                    + "'items':[{'classification':{'id':'35300000'}}]}]}")
                            .formatted(k, k));
        }
        Verdicts verdicts = only("[R048]\nminimum_contracting_processes = 1", lines);
        assertThat(verdicts.flagged(Group.TENDERER)).isEmpty();
        assertThat(verdicts.open(Group.TENDERER)).isEqualTo(Map.of(Reason.NO_SPREAD, 12L));
    }

    @Test
    void aThresholdOfNoneStillAsksForSomebodyWhoWasDisqualified() {
        assertThat(Asking.results("[R035]\nthreshold = 0", won("p", "Ash", bid("Ash", "valid", 1))))
                .isEmpty();
    }

    @Test
    void anAmountOfNothingOrLessIsNoPrice() {
        assertThat(
                        Asking.results(
                                "[R028]\n[R036]",
                                won("zero", "Ash", bid("Ash", "valid", 0), bid("Elm", "valid", 0)),
                                won(
                                        "out",
                                        "Ash",
                                        bid("Ash", "valid", 5),
                                        bid("Elm", "disqualified", 0)),
                                won(
                                        "less",
                                        "Ash",
                                        bid("Ash", "valid", 5),
                                        bid("Elm", "disqualified", -4))))
                .isEmpty();
    }
}
