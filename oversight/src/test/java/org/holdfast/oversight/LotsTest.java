package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bids for different lots are no rivals. */
class LotsTest {
    private static String bid(String tenderer, String status, double amount, String... lots) {
        return "{'status':'%s','tenderers':[{'id':'%s'}],'value':{'amount':%s,'currency':'EUR'}%s}"
                .formatted(status, tenderer, amount, related(lots));
    }

    private static String award(String supplier, String... lots) {
        return "{'status':'active','suppliers':[{'id':'%s'}]%s}".formatted(supplier, related(lots));
    }

    private static String related(String... lots) {
        return lots.length == 0 ? "" : ",'relatedLots':['" + String.join("','", lots) + "']";
    }

    private static String process(String ocid, List<String> awards, String... bids) {
        return "{'ocid':'%s','tender':{'lots':[{'id':'1'},{'id':'2'},{'id':'3'}]},'awards':[%s],'bids':{'details':[%s]}}"
                .formatted(ocid, String.join(",", awards), String.join(",", bids));
    }

    private static Verdicts only(String settings, String... lines) {
        return Asking.about(settings, lines).counts().getFirst().verdicts();
    }

    @Test
    void equalPricesForDifferentLotsAreNoFlag() {
        assertThat(
                        Asking.results(
                                "[R028]",
                                process(
                                        "apart",
                                        List.of(),
                                        bid("Ash", "valid", 5, "1"),
                                        bid("Elm", "valid", 5, "2")),
                                process(
                                        "more",
                                        List.of(),
                                        bid("Ash", "valid", 5, "1"),
                                        bid("Elm", "valid", 5, "1", "2"))))
                .isEmpty();
    }

    @Test
    void equalPricesForTheSameLotsAreFlagged() {
        assertThat(
                        only(
                                        "[R028]",
                                        process(
                                                "F",
                                                List.of(),
                                                bid("Ash", "valid", 5, "2", "1"),
                                                bid("Elm", "disqualified", 5, "1", "2"),
                                                bid("Oak", "valid", 5, "3")))
                                .flagged(Group.TENDERER))
                .isEqualTo(Map.of("Ash", 1.0, "Elm", 1.0));
    }

    @Test
    void ofBidsThatDoNotSayForWhichOfSeveralLotsTheyAreNothingIsKnown() {
        String line =
                process("p", List.of(), bid("Ash", "valid", 5), bid("Elm", "disqualified", 5));
        assertThat(only("[R028]", line).open(Group.OCID)).isEqualTo(Map.of(Reason.NO_LOTS, 1L));
    }

    @Test
    void oneLotIsTheWhole() {
        String line =
                process("F", List.of(), bid("Ash", "valid", 5, "1"), bid("Elm", "valid", 5, "1"))
                        .replace(",{'id':'2'},{'id':'3'}", "");
        assertThat(only("[R028]", line).flagged(Group.OCID)).containsOnlyKeys("F");
        assertThat(only("[R028]", line.replace(",'relatedLots':['1']", "")).flagged(Group.OCID))
                .containsOnlyKeys("F");
    }

    @Test
    void tenWinnersOfAFrameworkAreNotEachOthersRivals() {
        List<String> awards = new ArrayList<>();
        List<String> bids = new ArrayList<>();
        StringBuilder suppliers = new StringBuilder();
        for (int k = 0; k < 10; k++) {
            awards.add(award("W" + k));
            bids.add(bid("W" + k, "valid", 1_000_000));
            suppliers.append(k == 0 ? "" : ",").append("{'id':'W").append(k).append("'}");
        }
        String framework =
                process("framework", awards, bids.toArray(String[]::new))
                        .replace("{'id':'1'},{'id':'2'},{'id':'3'}", "");
        String one =
                framework
                        .replaceFirst(
                                "'awards':\\[.*?]}\\]",
                                "'awards':[{'status':'active','suppliers':[" + suppliers + "]}]")
                        .replace("framework", "one award");
        assertThat(Asking.results("[R028]", framework, one)).isEmpty();
        bids.add(bid("Loser", "valid", 1_000_000));
        assertThat(
                        only(
                                        "[R028]",
                                        process("F", awards, bids.toArray(String[]::new))
                                                .replace("{'id':'1'},{'id':'2'},{'id':'3'}", ""))
                                .flagged(Group.OCID))
                .containsOnlyKeys("F");
    }

    @Test
    void theLowestOfAnotherLotIsNotTheLowest() {
        assertThat(
                        only(
                                        "[R036]",
                                        process(
                                                "apart",
                                                List.of(award("Ash", "1")),
                                                bid("Ash", "valid", 5, "1"),
                                                bid("Elm", "disqualified", 2, "2")),
                                        process(
                                                "F",
                                                List.of(award("Ash", "1"), award("Oak", "2")),
                                                bid("Ash", "valid", 1, "1"),
                                                bid("Elm", "disqualified", 2, "2"),
                                                bid("Oak", "valid", 3, "2")))
                                .flagged(Group.OCID))
                .containsOnlyKeys("F");
    }

    @Test
    void whoeverIsLeftOverInOneLotIsFlaggedForThatLot() {
        assertThat(
                        only(
                                        "[R035]",
                                        process(
                                                "F",
                                                List.of(award("Ash", "1"), award("Oak", "2")),
                                                bid("Ash", "valid", 1, "1"),
                                                bid("Elm", "disqualified", 2, "1"),
                                                bid("Oak", "valid", 3, "2"),
                                                bid("Fir", "valid", 4, "2")),
                                        process(
                                                "apart",
                                                List.of(award("Ash", "1")),
                                                bid("Ash", "valid", 1, "1"),
                                                bid("Elm", "disqualified", 2, "2")))
                                .flagged(Group.OCID))
                .isEqualTo(Map.of("F", 1.0));
    }

    @Test
    void aLateBidForALotThatSomebodyElseWonDidNotWin() {
        String late = ",'date':'2026-03-02T00:00:00Z'}";
        String line =
                process(
                                "p",
                                List.of(award("Ash", "1"), award("Elm", "2")),
                                bid("Ash", "valid", 1, "2").replaceFirst("}$", late),
                                bid("Ash", "valid", 1, "1")
                                        .replaceFirst("}$", late.replace("03-02", "02-02")),
                                bid("Elm", "valid", 1, "2")
                                        .replaceFirst("}$", late.replace("03-02", "02-02")))
                        .replace(
                                "'tender':{",
                                "'tender':{'tenderPeriod':{'endDate':'2026-03-01T00:00:00Z'},");
        assertThat(only("[R030]", line).count(Group.OCID, Answer.NO)).isEqualTo(1);
        assertThat(only("[R030]", line.replaceFirst("'2'\\]}\\]", "'3']}]")).flagged(Group.OCID))
                .isEmpty();
        assertThat(only("[R030]", line.replace("['1']}", "['2']}")).flagged(Group.OCID))
                .containsOnlyKeys("p");
    }

    @Test
    void aMarginIsThatOfTheLotThatWasAwarded() {
        assertThat(
                        only(
                                        "[R024]\nthreshold = 9",
                                        process(
                                                "p",
                                                List.of(award("Ash", "1")),
                                                bid("Ash", "valid", 100, "1"),
                                                bid("Elm", "valid", 101, "2"),
                                                bid("Fir", "valid", 90, "3"),
                                                bid("Oak", "valid", 150, "1")))
                                .flagged(Group.OCID))
                .isEqualTo(Map.of("p", 0.5));
        assertThat(
                        only(
                                        "[R024]\nthreshold = 9",
                                        process(
                                                "p",
                                                List.of(award("Ash")),
                                                bid("Ash", "valid", 100),
                                                bid("Elm", "valid", 101)))
                                .open(Group.OCID))
                .isEqualTo(Map.of(Reason.NO_LOTS, 1L));
    }

    @Test
    void whoBidsForALotThatNobodyWonHasNotLostIt() {
        assertThat(
                        only(
                                        "[R025]\nthreshold = 1",
                                        process(
                                                "p",
                                                List.of(award("Ash", "1")),
                                                bid("Ash", "valid", 100, "1"),
                                                bid("Elm", "valid", 101, "2"),
                                                bid("Oak", "valid", 150, "1", "2")))
                                .flagged(Group.TENDERER))
                .isEqualTo(Map.of("Ash", 1.0, "Oak", 0.0));
    }
}
