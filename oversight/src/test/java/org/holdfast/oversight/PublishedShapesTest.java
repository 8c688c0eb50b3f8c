package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Processes of the same shape as the published examples of the Open Contracting Partnership's
 * Cardinal, with names and amounts of our own, and what its definitions say of them. The guards of
 * ours must leave all of these as they are.
 */
class PublishedShapesTest {
    private static final String WON =
            "'awards':[{'status':'active','suppliers':[{'id':'%s'}]}%s],'tender':{%s}";

    private static String bid(String status, String tenderer) {
        return "{'status':'" + status + "','tenderers':[{'id':'" + tenderer + "'}]}";
    }

    private static String bid(String status, String tenderer, double amount) {
        return "{'status':'%s','tenderers':[{'id':'%s'}],'value':{'amount':%s,'currency':'UAH'}}"
                .formatted(status, tenderer, amount);
    }

    private static String process(String ocid, String rest, String... bids) {
        return "{'ocid':'%s','bids':{'details':[%s]},%s}"
                .formatted(ocid, String.join(",", bids), rest);
    }

    private static String won(String ocid, String winner, String... bids) {
        return process(ocid, WON.formatted(winner, "", ""), bids);
    }

    private static @Nullable Object found(String settings, List<String> lines, String group) {
        return Asking.results(settings, lines.toArray(String[]::new)).get(group);
    }

    private static Map<String, Double> value(String code, double value) {
        return Map.of(code, value);
    }

    @Test
    void aShareOfWinsIsOfProcessesHoweverOftenATendererBidsInOne() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            lines.add(won("p" + k, "Elm" + k, bid("valid", "Yew"), bid("valid", "Elm" + k)));
        }
        lines.add(won("p8", "Yew", bid("valid", "Yew"), bid("valid", "Nut")));
        lines.add(won("p9", "Yew", bid("valid", "Yew"), bid("valid", "Yew"), bid("valid", "Yew")));
        lines.add(
                process(
                        "gone",
                        WON.formatted("Elm0", "", "'status':'cancelled'"),
                        bid("valid", "Yew"),
                        bid("valid", "Elm0")));
        assertThat(found("[R025]", lines, "Tenderer"))
                .isEqualTo(Map.of("Nut", value("R025", 0), "Yew", value("R025", 0.2)));
    }

    @Test
    void sixTenderersOfWhomOneBidsEverywhereGiveAFence() {
        List<String> lines = new ArrayList<>(List.of(won("p0", "Yew", bid("valid", "Yew"))));
        for (int k = 1; k < 6; k++) {
            lines.add(won("p" + k, "Elm" + k, bid("valid", "Yew"), bid("valid", "Elm" + k)));
        }
        assertThat(found("[R025]", lines, "Tenderer"))
                .isEqualTo(Map.of("Yew", value("R025", 1.0 / 6)));
    }

    private static List<String> margins(double first, double other, int others) {
        List<String> lines = new ArrayList<>();
        lines.add(won("F", "Ash", bid("valid", "Ash", 2), bid("valid", "Elm", first)));
        for (int k = 0; k < others; k++) {
            lines.add(won("p" + k, "Ash", bid("valid", "Ash", 2), bid("valid", "Elm", other)));
        }
        return lines;
    }

    @Test
    void oneMarginAmongFiveIsFarFromFourEqualOnes() {
        assertThat(found("[R024]", margins(4, 200, 4), "OCID"))
                .isEqualTo(Map.of("F", value("R024", 1)));
        assertThat(found("[R024]", margins(4, 200, 4), "Tenderer"))
                .isEqualTo(Map.of("Ash", value("R024", 0), "Elm", value("R024", 0)));
        assertThat(found("[R058]", margins(200, 4, 4), "OCID"))
                .isEqualTo(Map.of("F", value("R058", 99)));
        assertThat(found("[R058]", margins(200, 4, 4), "Tenderer"))
                .isEqualTo(Map.of("Ash", value("R058", 0)));
    }

    @Test
    void theFenceOfMarginsIsThatOfTheMedianUnbiasedQuartiles() {
        List<String> lines = margins(2, 202, 3);
        lines.add(
                process(
                        "twice",
                        WON.formatted("Ash", ",{'status':'unsuccessful'}", ""),
                        bid("valid", "Ash", 2),
                        bid("valid", "Ash", 3),
                        bid("valid", "Elm", 202)));
        for (String odd : List.of("invited", "pending", "withdrawn", "disqualified")) {
            lines.add(won(odd, "Ash", bid(odd, "Ash", 2), bid("valid", "Elm", 2)));
        }
        lines.add(won("dearer", "Ash", bid("valid", "Ash", 4), bid("valid", "Elm", 2)));
        lines.add(
                process(
                        "two awards",
                        WON.formatted("Ash", ",{'status':'active','suppliers':[{'id':'Ash'}]}", ""),
                        bid("valid", "Ash", 2),
                        bid("valid", "Elm", 2)));
        Flags flags = Asking.about("[R024]\n[R058]", lines.toArray(String[]::new));
        assertThat(flags.results().get("OCID")).isEqualTo(Map.of("F", value("R024", 0)));
        assertThat(flags.fences().get("R024"))
                .isEqualTo(Map.of("q1", 66.6667, "q3", 100.0, "lower_fence", 16.6667));
    }

    @Test
    void aBuyerWhoAloneHasTheMinimumIsHeldAgainstAll() {
        List<String> lines = new ArrayList<>();
        lines.add(
                process(
                        "p",
                        "'buyer':{'id':'B'},'tender':{'procuringEntity':{'id':'P'}}",
                        bid("valid", "Ash"),
                        bid("disqualified", "Elm")));
        for (int k = 0; k < 4; k++) {
            lines.add(
                    process(
                            "p" + k,
                            "'buyer':{'id':'B%d'},'tender':{'procuringEntity':{'id':'P%d'}}"
                                    .formatted(k, k),
                            bid("valid", "Oak" + k)));
        }
        assertThat(Asking.results("[R038]", lines.toArray(String[]::new)))
                .isEqualTo(
                        Map.of(
                                "Buyer", Map.of("B", value("R038", 0.5)),
                                "ProcuringEntity", Map.of("P", value("R038", 0.5))));
    }

    @Test
    void aTendererWhoAloneHasTheMinimumIsHeldAgainstAll() {
        assertThat(
                        Asking.results(
                                "[R038]",
                                process(
                                        "a",
                                        "'x':1",
                                        bid("disqualified", "Yew"),
                                        bid("valid", "Ash"),
                                        bid("valid", "Elm"),
                                        bid("valid", "Oak"),
                                        bid("valid", "Fir")),
                                process("b", "'x':1", bid("valid", "Yew"))))
                .isEqualTo(Map.of("Tenderer", Map.of("Yew", value("R038", 0.5))));
    }

    @Test
    void oneSupplierOfTwoClassesAmongFourOfOneIsFlagged() {
        String line = "{'ocid':'%s','awards':[{'status':'%s','suppliers':[%s],'items':[%s]}]}";
        String one = "{'classification':{'id':'35300000'}}";
        String two = one + ",{'classification':{'id':'34500000'}}";
        List<String> lines = new ArrayList<>();
        lines.add(line.formatted("F", "active", "{'id':'All'}", two));
        for (int k = 0; k < 4; k++) {
            lines.add(line.formatted("p" + k, "active", "{'id':'S" + k + "'}", one));
        }
        for (String odd : List.of("pending", "cancelled", "unsuccessful", "invalid")) {
            lines.add(line.formatted(odd, odd, "{'id':'Odd'}", two));
        }
        lines.add(line.formatted("both", "active", "{'id':'Odd'},{'id':'Other'}", two));
        assertThat(found("[R048]\nminimum_contracting_processes = 1", lines, "Tenderer"))
                .isEqualTo(Map.of("All", value("R048", 2)));
    }

    @Test
    void equalPricesOfTheSameGroupOfTenderersAreNoFlag() {
        String both =
                "{'status':'%s','tenderers':[{'id':'%s'},{'id':'%s'}],'value':{'amount':7,'currency':'UAH'}}";
        assertThat(
                        Asking.results(
                                "[R028]",
                                process(
                                        "F",
                                        "'x':1",
                                        bid("valid", "Ash", 7),
                                        bid("disqualified", "Elm", 7)),
                                process(
                                        "shuffled",
                                        "'x':1",
                                        both.formatted("valid", "Ash", "Oak"),
                                        both.formatted("disqualified", "Oak", "Ash")),
                                process(
                                        "nameless",
                                        "'x':1",
                                        bid("valid", "Ash", 7),
                                        "{'status':'valid','value':{'amount':7,'currency':'UAH'}}"),
                                process(
                                        "currencies",
                                        "'x':1",
                                        bid("valid", "Ash", 7),
                                        bid("valid", "Elm", 7).replace("UAH", "EUR"))))
                .isEqualTo(
                        Map.of(
                                "OCID", Map.of("F", value("R028", 1)),
                                "Tenderer",
                                        Map.of("Ash", value("R028", 1), "Elm", value("R028", 1))));
    }

    @Test
    void whetherTheLowestIsOutIsAskedOfAllThatWereHandedIn() {
        String award = "'awards':[{'status':'active'}]";
        String bid = "{'status':'%s','value':{'amount':%s,'currency':'UAH'}}";
        List<String> lines = new ArrayList<>();
        for (String other : List.of("invited", "withdrawn", "pending", "valid")) {
            lines.add(
                    process(
                            other,
                            award,
                            bid.formatted("disqualified", "30"),
                            bid.formatted("valid", "40"),
                            bid.formatted(other, "5")));
        }
        lines.add(
                process(
                        "tie",
                        award,
                        bid.formatted("disqualified", "5"),
                        bid.formatted("valid", "5.0")));
        lines.add(
                process(
                        "no amount",
                        award,
                        bid.formatted("disqualified", "5"),
                        "{'status':'valid','value':{'currency':'UAH'}}"));
        assertThat(found("[R036]", lines, "OCID"))
                .isEqualTo(
                        Map.of(
                                "invited", value("R036", 1),
                                "withdrawn", value("R036", 1),
                                "tie", value("R036", 1)));
    }
}
