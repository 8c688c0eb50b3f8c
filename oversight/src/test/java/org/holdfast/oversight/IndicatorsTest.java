package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each indicator on invented processes, small enough to judge by eye. */
class IndicatorsTest {
    private static final String WON = "'awards':[{'status':'active','suppliers':[{'id':'Ash'}]}]";

    private static String bid(String tenderer, String status, double amount) {
        return "{'status':'"
                + status
                + "','tenderers':[{'id':'"
                + tenderer
                + "'}],'value':{'amount':"
                + amount
                + ",'currency':'EUR'}}";
    }

    private static String process(String ocid, String more, String... bids) {
        return "{'ocid':'"
                + ocid
                + "','bids':{'details':["
                + String.join(",", bids)
                + "]}"
                + (more.isEmpty() ? "" : "," + more)
                + "}";
    }

    private static Map<String, Object> ocids(Object... idsAndValues) {
        return group("OCID", idsAndValues);
    }

    private static Map<String, Object> group(String group, Object... idsAndValues) {
        Map<String, Object> found = new java.util.LinkedHashMap<>();
        for (int k = 0; k < idsAndValues.length; k += 3) {
            found.put(
                    (String) idsAndValues[k],
                    Map.of((String) idsAndValues[k + 1], idsAndValues[k + 2]));
        }
        return Map.of(group, found);
    }

    // ---- R003.

    private static String period(String ocid, String start, String end, String more) {
        return "{'ocid':'"
                + ocid
                + "','tender':{'tenderPeriod':{'startDate':'"
                + start
                + "','endDate':'"
                + end
                + "'}"
                + more
                + "}}";
    }

    @Test
    void aPeriodOfFourteenDaysAndSomeHoursIsShort() {
        assertThat(
                        Asking.results(
                                "[R003]",
                                period("short", "2026-03-01T08:00:00Z", "2026-03-16T07:59:59Z", ""),
                                period("long", "2026-03-01T08:00:00Z", "2026-03-16T08:00:00Z", ""),
                                period(
                                        "shorter by its offset",
                                        "2026-03-01T08:00:00Z",
                                        "2026-03-16T08:00:00+01:00",
                                        ""),
                                period("no times", "2026-03-01", "2026-03-02", "")))
                .isEqualTo(ocids("short", "R003", 1.0, "shorter by its offset", "R003", 1.0));
    }

    @Test
    void eachProcedureMayHaveItsOwnThreshold() {
        String settings = "[R003]\nthreshold = 3\n[R003.procurement_method_details]\nurgent = 1\n";
        String start = "2026-03-01T08:00:00Z";
        String end = "2026-03-03T08:00:00Z";
        assertThat(
                        Asking.results(
                                settings,
                                period("plain", start, end, ""),
                                period(
                                        "urgent",
                                        start,
                                        end,
                                        ",'procurementMethodDetails':'urgent'")))
                .isEqualTo(ocids("plain", "R003", 1.0));
    }

    @Test
    void onlyTheNamedMethodsAreAskedForTheirPeriod() {
        String start = "2026-03-01T08:00:00Z";
        String end = "2026-03-03T08:00:00Z";
        Flags flags =
                Asking.about(
                        "[R003]\nprocurement_methods = open|selective # both",
                        period("open", start, end, ",'procurementMethod':'open'"),
                        period("direct", start, end, ",'procurementMethod':'direct'"),
                        period("unknown", start, end, ""));
        assertThat(flags.results()).isEqualTo(ocids("open", "R003", 1.0));
        assertThat(flags.counts().getFirst().verdicts().open(Group.OCID))
                .isEqualTo(Map.of(Reason.OTHER_METHOD, 1L, Reason.NO_METHOD, 1L));
    }

    // ---- R018.

    @Test
    void oneTendererInACompetitionIsFlagged() {
        assertThat(
                        Asking.results(
                                "[R018]",
                                "{'ocid':'one','tender':{'numberOfTenderers':1,'procurementMethod':'open'}}",
                                "{'ocid':'two','tender':{'numberOfTenderers':2,'procurementMethod':'open'}}",
                                "{'ocid':'direct','tender':{'numberOfTenderers':1,'procurementMethod':'direct'}}"))
                .isEqualTo(ocids("one", "R018", 1.0));
    }

    // ---- R024 and R058.

    private static List<String> market(String first) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        for (int k = 0; k < 9; k++) {
            lines.add(
                    process(
                            "p" + k,
                            WON,
                            bid("Ash", "valid", 10),
                            bid("Elm", "valid", 15 + k % 2)));
        }
        return lines;
    }

    @Test
    void whoLosesByRemarkablyLittleIsFlaggedWithTheWinner() {
        Flags flags =
                Asking.about(
                        "[R024]",
                        market(
                                        process(
                                                "F",
                                                WON,
                                                bid("Ash", "valid", 10),
                                                bid("Oak", "valid", 10.1)))
                                .toArray(String[]::new));
        assertThat(flags.results().keySet()).containsExactly("OCID", "Tenderer");
        Verdicts verdicts = flags.counts().getFirst().verdicts();
        assertThat(verdicts.flagged(Group.OCID)).containsOnlyKeys("F");
        assertThat(verdicts.flagged(Group.TENDERER)).isEqualTo(Map.of("Ash", 0.0, "Oak", 0.0));
        assertThat(verdicts.maps())
                .isEqualTo(Map.of("ocid_tenderer_r024", Map.of("F", List.of("Ash", "Oak"))));
        assertThat(verdicts.count(Group.OCID, Answer.NO)).isEqualTo(9);
    }

    @Test
    void whoWinsByRemarkablyMuchIsFlagged() {
        assertThat(
                        Asking.results(
                                "[R058]",
                                market(
                                                process(
                                                        "F",
                                                        WON,
                                                        bid("Ash", "valid", 10),
                                                        bid("Oak", "valid", 100)))
                                        .toArray(String[]::new)))
                .isEqualTo(
                        Map.of(
                                "OCID",
                                Map.of("F", Map.of("R058", 9.0)),
                                "Tenderer",
                                Map.of("Ash", Map.of("R058", 0.0))));
    }

    @Test
    void aFenceOfTheSettingsTakesThePlaceOfTheDatas() {
        assertThat(
                        Asking.results(
                                        "[R024]\nthreshold = 0.5",
                                        process(
                                                "F",
                                                WON,
                                                bid("Ash", "valid", 10),
                                                bid("Oak", "valid", 15)))
                                .get("OCID"))
                .isEqualTo(Map.of("F", Map.of("R024", 0.5)));
    }

    @Test
    void theWinnersOwnSecondBidIsNoRival() {
        assertThat(
                        Asking.results(
                                        "[R024]\nthreshold = 0.6",
                                        process(
                                                "F",
                                                WON,
                                                bid("Ash", "valid", 10),
                                                bid("Ash", "valid", 11),
                                                bid("Oak", "valid", 15)))
                                .get("OCID"))
                .isEqualTo(Map.of("F", Map.of("R024", 0.5)));
    }

    @Test
    void withoutAComparableWinnerThereIsNoMarginAndTheReasonIsTold() {
        String won = WON;
        Flags flags =
                Asking.about(
                        "currency = EUR\n[R024]\nthreshold = 100",
                        process(
                                "pending",
                                "'awards':[{'status':'pending'}]",
                                bid("Ash", "valid", 1)),
                        process(
                                "two suppliers",
                                "'awards':[{'status':'active','suppliers':[{'id':'Ash'},{'id':'Elm'}]}]",
                                bid("Ash", "valid", 1)),
                        process("alone", won, bid("Ash", "valid", 1)),
                        process("dearer", won, bid("Ash", "valid", 2), bid("Elm", "valid", 1)),
                        process(
                                "dollars",
                                won,
                                bid("Ash", "valid", 1),
                                bid("Elm", "valid", 2).replace("EUR", "USD")),
                        process(
                                "nameless",
                                won,
                                bid("Ash", "valid", 1),
                                "{'status':'valid','value':{'amount':2,'currency':'EUR'}}"),
                        process("no bids", won));
        assertThat(flags.results()).isEmpty();
        assertThat(flags.counts().getFirst().verdicts().open(Group.OCID))
                .isEqualTo(
                        Map.of(
                                Reason.UNDECIDED, 1L,
                                Reason.SEVERAL_SUPPLIERS, 1L,
                                Reason.ONE_VALID_BIDDER, 1L,
                                Reason.NOT_THE_LOWEST, 1L,
                                Reason.OTHER_CURRENCY, 1L,
                                Reason.UNNAMED, 1L,
                                Reason.NO_BIDS, 1L));
    }

    // ---- R025.

    @Test
    void whoBidsALotAndHardlyWinsIsFlagged() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            String winner = k == 0 ? "Yew" : "W" + k;
            lines.add(
                    process(
                            "p" + k,
                            "'awards':[{'status':'active','suppliers':[{'id':'" + winner + "'}]}]",
                            bid("Yew", "valid", 2),
                            bid("W" + k, "valid", 1)));
        }
        assertThat(
                        Asking.results(
                                "[R025]\npercentile = 95\nthreshold = 0.2",
                                lines.toArray(String[]::new)))
                .isEqualTo(group("Tenderer", "Yew", "R025", 0.125));
    }

    // ---- R028.

    @Test
    void equalPricesOfDifferentTenderersAreFlaggedWhateverBecameOfTheBids() {
        assertThat(
                        Asking.results(
                                "[R028]",
                                process(
                                        "F",
                                        "",
                                        bid("Ash", "valid", 5),
                                        bid("Elm", "disqualified", 5.0)),
                                process(
                                        "withdrawn",
                                        "",
                                        bid("Fir", "valid", 5),
                                        bid("Oak", "withdrawn", 5)),
                                process(
                                        "same",
                                        "",
                                        bid("Fir", "valid", 5),
                                        bid("Fir", "pending", 5))))
                .isEqualTo(
                        Map.of(
                                "OCID", Map.of("F", Map.of("R028", 1.0)),
                                "Tenderer",
                                        Map.of(
                                                "Ash",
                                                Map.of("R028", 1.0),
                                                "Elm",
                                                Map.of("R028", 1.0))));
    }

    @Test
    void whereThePriceIsSetBeforehandNobodyIsAsked() {
        String bids = "'tender':{'procurementMethodDetails':'list price'}";
        String line = process("F", bids, bid("Ash", "valid", 5), bid("Elm", "valid", 5));
        assertThat(
                        Asking.results(
                                "no_price_comparison_procurement_methods = list" + " price\n[R028]",
                                line))
                .isEmpty();
        assertThat(Asking.results("price_comparison_procurement_methods = auction\n[R028]", line))
                .isEmpty();
        assertThat(
                        Asking.results(
                                "price_comparison_procurement_methods = list" + " price\n[R028]",
                                line))
                .isNotEmpty();
        assertThat(
                        Asking.results(
                                "[exclusions]\nprocurement_method_details = list"
                                        + " price\n[R028]",
                                line))
                .isEmpty();
    }

    // ---- R030.

    private static String dated(String tenderer, String status, String date) {
        return "{'status':'"
                + status
                + "','date':'"
                + date
                + "','tenderers':[{'id':'"
                + tenderer
                + "'}]}";
    }

    @Test
    void aWinnerWhoseBidCameAfterTheDeadlineIsFlagged() {
        String more = "'tender':{'tenderPeriod':{'endDate':'2026-03-15T12:00:00Z'}}," + WON;
        assertThat(
                        Asking.results(
                                "[R030]",
                                process("F", more, dated("Ash", "valid", "2026-03-15T12:00:01Z")),
                                process(
                                        "in" + " time",
                                        more,
                                        dated("Ash", "valid", "2026-03-15T12:00:00Z")),
                                process(
                                        "loser",
                                        more,
                                        dated("Elm", "valid", "2026-03-16T12:00:00Z")),
                                process(
                                        "thrown" + " out",
                                        more,
                                        dated("Ash", "disqualified", "2026-03-16T12:00:00Z"))))
                .isEqualTo(
                        Map.of(
                                "OCID", Map.of("F", Map.of("R030", 1.0)),
                                "Tenderer", Map.of("Ash", Map.of("R030", 1.0))));
    }

    // ---- R035.

    @Test
    void aWinnerWhoIsLeftOverIsFlaggedWithTheNumberOfTheOthers() {
        String settings = "[R035]\nthreshold = 2";
        assertThat(
                        Asking.results(
                                settings,
                                process(
                                        "F",
                                        WON,
                                        bid("Ash", "valid", 1),
                                        bid("Elm", "disqualified", 1),
                                        bid("Elm", "disqualified", 1),
                                        bid("Oak", "disqualified", 1)),
                                process(
                                        "one",
                                        WON,
                                        bid("Ash", "valid", 1),
                                        bid("Elm", "disqualified", 1))))
                .isEqualTo(
                        Map.of(
                                "OCID", Map.of("F", Map.of("R035", 2.0)),
                                "Tenderer", Map.of("Ash", Map.of("R035", 0.0))));
    }

    // ---- R036.

    @Test
    void theCheapestThrownOutIsFlaggedAlsoAtATie() {
        assertThat(
                        Asking.results(
                                "[R036]",
                                process(
                                        "F",
                                        WON,
                                        bid("Elm", "disqualified", 1),
                                        bid("Ash", "valid", 2)),
                                process(
                                        "tie",
                                        WON,
                                        bid("Elm", "disqualified", 2),
                                        bid("Ash", "valid", 2)),
                                process(
                                        "invited",
                                        WON,
                                        bid("Oak", "invited", 0.5),
                                        bid("Elm", "disqualified", 1),
                                        bid("Ash", "valid", 2)),
                                process(
                                        "dearer",
                                        WON,
                                        bid("Elm", "disqualified", 3),
                                        bid("Ash", "valid", 2)),
                                process(
                                        "no" + " award",
                                        "",
                                        bid("Elm", "disqualified", 1),
                                        bid("Ash", "valid", 2)),
                                process("none valid", WON, bid("Elm", "disqualified", 1))))
                .isEqualTo(ocids("F", "R036", 1.0, "tie", "R036", 1.0, "invited", "R036", 1.0));
    }

    // ---- R038.

    @Test
    void whoDisqualifiesRemarkablyOftenIsFlaggedApartByRole() {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            lines.add(
                    process(
                            "p" + k,
                            "'buyer':{'id':'B" + k + "'},'tender':{'procuringEntity':{'id':'P'}}",
                            bid("T" + k, k == 0 ? "disqualified" : "valid", 1),
                            bid("U" + k, "valid", 2)));
        }
        Flags flags = Asking.about("[R038]", lines.toArray(String[]::new));
        assertThat(flags.results().get("Buyer")).isEqualTo(Map.of("B0", Map.of("R038", 0.5)));
        assertThat(flags.results()).doesNotContainKey("Tenderer");
        assertThat(flags.counts().getLast().verdicts().open(Group.TENDERER))
                .isEqualTo(Map.of(Reason.TOO_FEW, 12L));
    }

    @Test
    void whereNobodyIsDisqualifiedNobodyIsAnOutlier() {
        assertThat(
                        Asking.results(
                                "[R038]",
                                process(
                                        "a",
                                        "'buyer':{'id':'B'}",
                                        bid("Ash", "valid", 1),
                                        bid("Elm", "valid", 1)),
                                process(
                                        "b",
                                        "'buyer':{'id':'C'}",
                                        bid("Ash", "valid", 1),
                                        bid("Elm", "valid", 1))))
                .isEmpty();
    }

    // ---- R048.

    @Test
    void whoSuppliesEverythingIsFlaggedAlsoWithFewProcesses() {
        String all =
                "{'ocid':'%s','awards':[{'status':'active','suppliers':[{'id':'%s'}],'items':[%s]}]}";
        String bread = "{'classification':{'id':'15800000'}}";
        String guns = "{'classification':{'id':35300000}}";
        String boats = "{'classification':{'id':'34500000'}}";
        String planes = "{'classification':{'id':'60400000'}}";
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            lines.add(all.formatted("a" + k, "S" + k, bread));
            lines.add(all.formatted("b" + k, "S" + k, k < 2 ? guns : bread));
        }
        lines.add(all.formatted("c", "All", bread + "," + guns + "," + boats + "," + planes));
        assertThat(
                        Asking.results(
                                "[R048]\nminimum_contracting_processes = 2",
                                lines.toArray(String[]::new)))
                .isEqualTo(group("Tenderer", "All", "R048", 4.0));
    }

    // ---- For all.

    @Test
    void aCancelledTenderAndAProcessWithoutAnOcidAreNotAsked() {
        Flags flags =
                Asking.about(
                        "[R036]",
                        process(
                                "gone",
                                WON + ",'tender':{'status':'cancelled'}",
                                bid("Elm", "disqualified", 1),
                                bid("Ash", "valid", 2)),
                        "{'ocid':7}");
        assertThat(flags.results()).isEmpty();
        assertThat(flags.counts().getFirst().verdicts().open(Group.OCID))
                .isEqualTo(Map.of(Reason.CANCELLED, 1L, Reason.NO_OCID, 1L));
    }

    @Test
    void everyProcessGetsExactlyOneAnswer() {
        List<String> lines =
                market(process("F", WON, bid("Ash", "valid", 10), bid("Oak", "valid", 100)));
        lines.add("{'ocid':'bare'}");
        lines.add("{'ocid':3}");
        StringBuilder settings = new StringBuilder();
        Indicators.ALL.forEach(i -> settings.append("[").append(i.code()).append("]\n"));
        Flags flags = Asking.about(settings.toString(), lines.toArray(String[]::new));
        for (Flags.Count count : flags.counts()) {
            if (count.group() == Group.OCID) {
                long answered = 0;
                for (Answer answer : Answer.values()) {
                    answered += count.verdicts().count(Group.OCID, answer);
                }
                assertThat(answered).as(count.indicator().code()).isEqualTo(lines.size());
            }
        }
    }

    // ---- What audit offices found.

    private static String contract(String contract) {
        return "{'ocid':'F','awards':[{'id':1,'status':'active','suppliers':[{'id':'Ash'}],"
                + "'items':[{'id':'shells','quantity':100,'unit':{'value':{'amount':1000,'currency':'EUR'}}}]}],"
                + "'contracts':[{'id':'c','awardID':'1'"
                + contract
                + "}]}";
    }

    @Test
    void aPriceAboveTheAwardsIsFlaggedWithItsRatio() {
        String item = ",'items':[{'id':'shells','unit':{'value':{'amount':%s,'currency':'EUR'}}}]";
        assertThat(Asking.results("[price_above_ceiling]", contract(item.formatted("2450"))))
                .isEqualTo(ocids("F", "price_above_ceiling", 2.45));
        assertThat(Asking.results("[price_above_ceiling]", contract(item.formatted("1000"))))
                .isEmpty();
        assertThat(
                        Asking.results(
                                "[price_above_ceiling]\ntolerance = 2",
                                contract(item.formatted("2450"))))
                .isEmpty();
    }

    @Test
    void paymentsAboveTheContractAreFlagged() {
        String paid =
                ",'value':{'amount':100,'currency':'EUR'},'implementation':{'transactions':["
                        + "{'value':{'amount':80,'currency':'EUR'}},{'value':{'amount':70,'currency':'EUR'}}]}";
        assertThat(Asking.results("[price_above_ceiling]", contract(paid)))
                .isEqualTo(ocids("F", "price_above_ceiling", 1.5));
    }

    @Test
    void moreThanWasAwardedIsFlaggedWithItsRatio() {
        assertThat(
                        Asking.results(
                                "[quantity_above_maximum]",
                                contract(",'items':[{'id':'shells','quantity':3120}]")))
                .isEqualTo(ocids("F", "quantity_above_maximum", 31.2));
    }

    private static String delivery(String milestone, String transactions) {
        return contract(
                ",'implementation':{'milestones':[{'type':'delivery',"
                        + milestone
                        + "}]"
                        + (transactions.isEmpty() ? "" : ",'transactions':[" + transactions + "]")
                        + "}");
    }

    @Test
    void aLateDeliveryWithoutAPenaltyIsFlaggedWithItsDays() {
        String late = "'dueDate':'2026-03-01T00:00:00Z','dateMet':'2026-03-11T00:00:00Z'";
        String paid = "{'value':{'amount':80,'currency':'EUR'},'payer':{'id':'B'}}";
        String penalty = "{'value':{'amount':5,'currency':'EUR'},'payer':{'id':'Ash'}}";
        String settings = "[late_without_penalty]";
        assertThat(Asking.results(settings, delivery(late, paid)))
                .isEqualTo(ocids("F", "late_without_penalty", 10.0));
        assertThat(Asking.results(settings, delivery(late, paid + "," + penalty))).isEmpty();
        assertThat(
                        Asking.about(settings, delivery(late, ""))
                                .counts()
                                .getFirst()
                                .verdicts()
                                .open(Group.OCID))
                .isEqualTo(Map.of(Reason.NO_TRANSACTIONS, 1L));
    }

    @Test
    void aDeliveryThatNeverCameIsLateUntilTheDayAsked() {
        assertThat(
                        Asking.results(
                                "[late_without_penalty]",
                                delivery(
                                        "'dueDate':'2026-06-21T23:59:59Z'",
                                        "{'value':{'amount':80,'currency':'EUR'}}")))
                .isEqualTo(ocids("F", "late_without_penalty", 9.0));
    }

    @Test
    void lateReportsAndCountsAreFlaggedWithTheirDays() {
        String step =
                ",'implementation':{'milestones':[{'type':'%s','dueDate':'2025-01-31T00:00:00Z','dateMet':'2025-10-29T00:00:00Z'}]}";
        assertThat(Asking.results("[loss_reported_late]", contract(step.formatted("lossReport"))))
                .isEqualTo(ocids("F", "loss_reported_late", 271.0));
        assertThat(Asking.results("[inventory_overdue]", contract(step.formatted("inventory"))))
                .isEqualTo(ocids("F", "inventory_overdue", 271.0));
    }

    @Test
    void aPaymentStepThatNobodyDescribedIsFlagged() {
        String steps =
                ",'milestones':[{'type':'financing','description':''},{'type':'financing','description':'300 rounds tested'}]";
        assertThat(Asking.results("[compliance_undefined]", contract(steps)))
                .isEqualTo(ocids("F", "compliance_undefined", 1.0));
    }
}
