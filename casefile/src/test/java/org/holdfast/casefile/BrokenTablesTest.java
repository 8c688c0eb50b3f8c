package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.holdfast.casefile.checks.FigurePlaces;
import org.holdfast.casefile.checks.TableGrounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing wrong with a table, and exactly what the planner reads. */
class BrokenTablesTest {
    private static final String PRODUCERS = "tables/producers.csv";
    private static final String STOCKS = "tables/stocks.csv";

    private TinyCopy tiny;

    @BeforeEach
    void copy(@TempDir Path folder) {
        tiny = new TinyCopy(folder);
    }

    private void says(String... lines) {
        assertThat(tiny.problems()).containsExactly(lines);
    }

    @Test
    void aMisspelledNameIsMetWithTheNearestOne() {
        tiny.with("tables/material_use.csv", "shell-155,", "shell-15mm,");
        says(
                "material_use.csv, line 2, column 'item': 'shell-15mm' is not in items.csv. Did you mean 'shell-155'?");
    }

    @Test
    void aNameThatIsLikeNoOtherGetsNoGuess() {
        tiny.with(
                PRODUCERS,
                "shells-germany,Shell lines in Germany,germany",
                "shells-germany,Shell lines in Germany,atlantis");
        says("producers.csv, line 2, column 'party': 'atlantis' is not in parties.csv.");
    }

    @Test
    void anItemOfTheWrongSideIsRefused() {
        tiny.with("tables/material_use.csv", "shell-155,", "adv-missile,");
        says(
                "material_use.csv, line 2, column 'item': 'adv-missile' is in items.csv, but its side is 'adversary'. Expected an item of ours (side 'ours').");
    }

    @Test
    void aFundIsHomeInAMarketNotInAMemberOfOne() {
        tiny.with(
                "tables/fund_rules.csv", "budgets,investment,europe", "budgets,investment,poland");
        says(
                "fund_rules.csv, line 6, column 'supplier': 'poland' is in parties.csv, but its bloc is 'europe'. Expected a bloc, or a country without one.");
    }

    @Test
    void aDecimalCommaIsExplained() {
        tiny.with("tables/material_use.csv", "0.01", "\"0,01\"");
        says(
                "material_use.csv, line 2, column 'quantity': '0,01' is not a number. Write 0.01 with a decimal point.");
    }

    @Test
    void aCommaThatCouldBeEitherIsExplainedBothWays() {
        tiny.with(STOCKS, "90000", "\"90,000\"");
        says(
                "stocks.csv, line 2, column 'quantity': '90,000' is not a number. Write 90.000 with a decimal point, or 90000 if thousands are meant.");
    }

    @Test
    void aPointThatCouldMeanThousandsIsReadAndWarnedAbout() {
        tiny.with(STOCKS, "90000", "90.000");
        says(
                "stocks.csv, line 2, column 'quantity': '90.000' is read as 90. If thousands are meant, write 90000.");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void thousandsWithMarksAreRefused() {
        tiny.with("tables/offers.csv", "200000", "1.200.000");
        says(
                "offers.csv, line 2, column 'total': '1.200.000' is not a number. Write thousands without marks between them.");
    }

    @Test
    void infinityAndNoNumberAreRefused() {
        tiny.with(STOCKS, "90000", "NaN").with(STOCKS, "120,", "-Infinity,");
        says(
                "stocks.csv, line 2, column 'quantity': 'NaN' is not a number. Only finite numbers can be read.",
                "stocks.csv, line 3, column 'quantity': '-Infinity' is not a number. Only finite numbers can be read.");
    }

    @Test
    void aNumberBeyondAllMeasureIsOutOfRange() {
        tiny.with(STOCKS, "90000", "9e999");
        says(
                "stocks.csv, line 2, column 'quantity': '9e999' is out of range. Expected 0 or more (at most 1e15).");
    }

    @Test
    void aPercentSignIsExplained() {
        tiny.with("tables/contributions.csv", "0.75", "75%");
        says(
                "contributions.csv, line 2, column 'share': '75%' is not a number. Write a share between 0 and 1, without a percent sign.");
    }

    @Test
    void aLotIsOfAUsualSize() {
        tiny.with("tables/items.csv", "shells,1000,1,", "shells,1e9,1,");
        says("items.csv, line 2, column 'lot': '1e9' is out of range. Expected 0.001 to 1000000.");
    }

    @Test
    void aNegativeStockIsOutOfRange() {
        tiny.with(STOCKS, "90000", "-1");
        says(
                "stocks.csv, line 2, column 'quantity': '-1' is out of range. Expected 0 or more (at most 1e15).");
    }

    @Test
    void aShareAboveOneIsOutOfRange() {
        tiny.with("tables/contributions.csv", "0.75", "75");
        says("contributions.csv, line 2, column 'share': '75' is out of range. Expected 0 to 1.");
    }

    @Test
    void aRangeMustSurroundItsValue() {
        tiny.with(PRODUCERS, "40000,30000,50000", "40000,45000,50000");
        says(
                "producers.csv, line 2, column 'capacity': The range is out of order: low 45000, value 40000, high 50000. Low may not exceed the value, nor the value high.");
    }

    @Test
    void aRangeNeedsAValue() {
        tiny.with("tables/needs.csv", "hold,,,60000,50000", "hold,,,,50000");
        says(
                "needs.csv, line 2, column 'quantity_low': This belongs to column 'quantity', which is empty. Fill that in, or empty this.",
                "needs.csv, line 2, column 'quantity_high': This belongs to column 'quantity', which is empty. Fill that in, or empty this.",
                "needs.csv, line 2: A need has either 'quantity', or all of 'against', 'share_engaged' and 'per_target'; this row has neither in full.");
    }

    @Test
    void aMonthIsWrittenWithItsYearFirst() {
        tiny.with("tables/offers.csv", "2024-03,2025-12", "03-2024,2025-13");
        says(
                "offers.csv, line 2, column 'from': '03-2024' is not a month such as 2024-03.",
                "offers.csv, line 2, column 'to': '2025-13' is not a month such as 2024-03.");
    }

    @Test
    void aWindowDoesNotEndBeforeItBegins() {
        tiny.with("tables/offers.csv", "2024-03,2025-12", "2025-03,2024-12");
        says(
                "offers.csv, line 2, column 'to': '2024-12' comes before 2025-03, the 'from' of the same row.");
    }

    @Test
    void aWindowBeyondTheHorizonIsWarnedAbout() {
        tiny.with("tables/offers.csv", "2024-03,2025-12", "2027-03,2027-12");
        says(
                "offers.csv, line 2, column 'from': '2027-03' lies outside the horizon (2024-03 to 2026-02), so the row changes nothing.");
    }

    @Test
    void aWordOutsideTheListIsMetWithTheList() {
        tiny.with("tables/needs.csv", "own_use,any,,,3000", "own-use,any,,,3000");
        says(
                "needs.csv, line 8, column 'tier': 'own-use' is not known here. Expected floor, full, own_use, stock_floor or stock_target. Did you mean 'own_use'?");
    }

    @Test
    void yesIsWrittenAsYes() {
        tiny.with(PRODUCERS, "germany,yes,existing,,shell-155", "germany,true,existing,,shell-155");
        says("producers.csv, line 2, column 'pool': 'true' is not yes or no.");
    }

    @Test
    void anIdIsPlain() {
        tiny.with("tables/opinion.csv", "more-aid", "More aid")
                .with("tables/materials.csv", "powder,Prop", "Powder ,Prop");
        says(
                "materials.csv, line 2, column 'id': 'Powder' is not a name of lower-case letters, digits and single hyphens, at most 60.");
    }

    @Test
    void whatCannotBeSeenIsShown() {
        tiny.with("tables/material_use.csv", "shell-155,", "shell\u200b-155,");
        says(
                "material_use.csv, line 2, column 'item': 'shellU+200B-155' is not in items.csv. Did you mean 'shell-155'?");
    }

    @Test
    void anUnknownColumnIsMetWithTheNearestOne() {
        tiny.with("tables/price_steps.csv", "share", "shere");
        says(
                "price_steps.csv, line 1, column 'shere': The table price_steps has no such column. Remove it. Did you mean 'share'?",
                "price_steps.csv, line 1, column 'share': The column is missing. It holds: Upper end of the step, as a share of capacity.");
    }

    @Test
    void aColumnStandsOnce() {
        tiny.with(STOCKS, "holder,item,quantity,giftable", "holder,item,quantity,quantity");
        says(
                "stocks.csv, line 1, column 'quantity': The header names this column twice. Keep one.");
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        tiny.with(STOCKS, "90000,,", "90000,");
        says(
                "stocks.csv, line 2: The row has 5 cells, the header 6. A comma inside a text needs quotes around the text.");
    }

    @Test
    void aCellThatIsNeededIsFilled() {
        tiny.with(STOCKS, "90000", "");
        says(
                "stocks.csv, line 2, column 'quantity': Nothing stands here. Expected: The stock in the first month.");
    }

    @Test
    void semicolonsAreRecognised() {
        tiny.holding(STOCKS, "holder;item;quantity\nukraine;shell-155;1,5\n");
        says(
                "stocks.csv, line 1: The columns are separated by ';'. Save the table with commas between columns and points in numbers.");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheTable() {
        tiny.with(STOCKS, "ukraine,interceptor-long", "\"ukraine,interceptor-long");
        assertThat(tiny.problems())
                .contains(
                        "stocks.csv, line 3: The table breaks off here: a quote (\") is opened and never closed. The rest of the file was not read.");
    }

    @Test
    void textAfterAClosingQuoteEndsTheTable() {
        tiny.with(STOCKS, "ukraine,interceptor-long", "\"ukraine\"x,interceptor-long");
        assertThat(tiny.problems())
                .contains(
                        "stocks.csv, line 3: The table breaks off here: text follows a closing quote (\"). The rest of the file was not read.");
    }

    @Test
    void aKeyStandsOnce() {
        tiny.plus(STOCKS, "ukraine,shell-155,5,,a-tiny,2024-02");
        says(
                "stocks.csv, line 6, column 'holder, item': 'ukraine, shell-155' is already on line 2. Keep one of the two rows.");
    }

    @Test
    void aRowOfNeedsMayNotComeTwice() {
        tiny.plus(
                "tables/needs.csv",
                "europe,shell-155,own_use,any,,,3000,,,,,,a-tiny,2024-02,stated_requirement");
        says("needs.csv, line 14: 'The whole row' is already on line 8. Keep one of the two rows.");
    }

    @Test
    void aProducerAndAnOfferDoNotShareAName() {
        tiny.with("tables/offers.csv", "korea-shells,Sh", "shells-germany,Sh")
                .with("tables/price_steps.csv", "korea-shells,1,1,a-tiny,2024-02\n", "");
        says(
                "offers.csv, line 2, column 'id': 'shells-germany' is also a name in producers.csv. Choose another, so that rows can refer to either.");
    }

    @Test
    void nothingIsKnownLaterThanTheCase() {
        tiny.with(
                STOCKS,
                "ukraine,shell-155,90000,,a-tiny,2024-02",
                "ukraine,shell-155,90000,,a-tiny,2024-03");
        says(
                "stocks.csv, line 2, column 'known_on': This was known on 2024-03, after 2024-02-29, the case's known_by. Use an earlier figure; what came later belongs in actuals.csv.");
    }

    @Test
    void everySourceIsListed() {
        tiny.with("tables/exposure.csv", "a-tiny", "a-tyni");
        says(
                "exposure.csv, line 2, column 'source': 'a-tyni' is not in sources.csv. Did you mean 'a-tiny'?");
    }

    @Test
    void anAssumptionHasARule() {
        tiny.with("sources.csv", "\"Chosen by hand, so that the eye can check answers.\"", "");
        says(
                "sources.csv, line 2, column 'note': 'a-tiny' is of kind 'assumption'. Write the rule behind it in the note.");
    }

    @Test
    void moneyOfAnUnknownCurrencyCannotBeConverted() {
        tiny.with("tables/offers.csv", "USD,2023", "KRW,2023");
        says(
                "offers.csv, line 2, column 'currency': There is no rate for 'KRW' in 2024. Add a row to exchange_rates.csv.",
                "offers.csv, line 2, column 'price_year': There is no price index of 'KRW' for 2023. Add a row to deflators.csv.",
                "offers.csv, line 2, column 'price_year': There is no price index of 'KRW' for 2024. Add a row to deflators.csv.");
    }

    @Test
    void aCaseInAnotherCurrencyNeedsItsRateWhereARowHasItsOwn() {
        tiny.with("case.yaml", "price_year: 2024", "price_year: 2024\ncurrency: UAH");
        says(
                "offers.csv, line 2, column 'currency': There is no rate for 'UAH' in 2024. Add a row to exchange_rates.csv.");
    }

    @Test
    void aCurrencyIsOneOfTheStandard() {
        tiny.with("case.yaml", "price_year: 2024", "price_year: 2024\ncurrency: hryvnia");
        says(
                "case.yaml, line 8, entry 'currency': 'hryvnia' is not a currency by its code of ISO 4217, such as EUR, UAH or USD.");
    }

    @Test
    void aRuleOfDrawingFitsSomethingThatIsThere() {
        tiny.holding("tables/factors.csv", "id,name_en,name_nl\npowder,Powder,Kruit\n")
                .holding(
                        "tables/uncertainties.csv",
                        """
                        table,subject,column,stands_on,factor,distribution,values,source,known_on
                        producers,nammo,capacity,,powder,pert,,a-tiny,2024-02
                        producers,,capasity,,poeder,lognormal,,a-tiny,2024-02
                        levers,joint-fond,,,,discrete,,a-tiny,2024-02
                        levers,,,,,triangular,0:1 2,a-tiny,2024-02
                        """)
                .holding(
                        "tables/correlations.csv",
                        """
                        factor,with,correlation,source,known_on
                        powder,powder,1.5,a-tiny,2024-02
                        """)
                .holding(
                        "tables/hindcasts.csv",
                        """
                        series,name_en,name_nl,unit_en,unit_nl,measure,item,period,source,known_on
                        shell-ouput,Shells,Granaten,rounds,granaten,output,shell-155,month,a-tiny,2024-02
                        """);
        says(
                "uncertainties.csv, line 2, column 'subject': 'nammo' is not in producers.csv.",
                "uncertainties.csv, line 3, column 'distribution': 'lognormal' is not known here. Expected quantiles, triangular, pert, uniform, discrete or fixed.",
                "uncertainties.csv, line 3, column 'factor': 'poeder' is not in factors.csv. Did you mean 'powder'?",
                "uncertainties.csv, line 3, column 'column': 'capasity' is not known here. Expected capacity, availability, committed_elsewhere, price, advance, order_lag, lag, min_contract, required_utilisation, public_min_contract, public_utilisation, sustaining, warm_cost or closing_cost. Did you mean 'capacity'?",
                "uncertainties.csv, line 4, column 'subject': 'joint-fond' is not in levers.csv. Did you mean 'joint-fund'?",
                "uncertainties.csv, line 4, column 'values': Nothing stands here. Expected: the values that it may take, with weights.",
                "uncertainties.csv, line 5, column 'values': '0:1 2' is not values with weights above 0, such as 10:1 84:3.",
                "uncertainties.csv, line 5, column 'subject': Nothing stands here. Expected: the lever that is drawn.",
                "correlations.csv, line 2, column 'correlation': '1.5' is out of range. Expected -1 to 1.",
                "correlations.csv, line 2, column 'with': 'powder' is not another factor.",
                "hindcasts.csv, line 2, column 'series': 'shell-ouput' is not in column series of actuals.csv or observations.csv. Did you mean 'shell-output'?");
    }

    @Test
    void anEffortHasUsersAndAStockIsNeitherEffortNorTotal() {
        tiny.holding(
                "tables/needs.csv",
                """
                holder,item,tier,posture,quantity,counted_as,users,source,known_on,basis
                ukraine,shell-155,floor,any,10,effort,,a-tiny,2024-02,judgement
                ukraine,shell-155,full,any,900000,rate,300,a-tiny,2024-02,judgement
                europe,shell-155,stock_target,any,900000,total,,a-tiny,2024-02,judgement
                europe,shell-155,own_use,any,10,each,,a-tiny,2024-02,judgement
                """);
        says(
                "needs.csv, line 2, column 'users': Nothing stands here. Expected: a number of users, which an effort needs.",
                "needs.csv, line 3, column 'users': '300' is not nothing, because only counted_as effort has users.",
                "needs.csv, line 4, column 'counted_as': 'total' is not rate, because a stock is held and not used up.",
                "needs.csv, line 5, column 'counted_as': 'each' is not known here. Expected rate, effort or total.");
    }

    @Test
    void aNeedSaysWhatItRestsOnAndAnItemWhyItWeighsWhatItWeighs() {
        tiny.with(
                        "tables/needs.csv",
                        "120000,100000,150000,,,,a-tiny,2024-02,stated_requirement",
                        "120000,100000,150000,,,,a-tiny,2024-02,")
                .with(
                        "tables/needs.csv",
                        "adv-missile,0.3,2,a-tiny,2024-02,follows_launches",
                        "adv-missile,0.3,2,a-tiny,2024-02,circular")
                .with(
                        "tables/items.csv",
                        "interceptors,1,1,60,,a-tiny,2024-02,a-tiny",
                        "interceptors,1,0.5,60,,a-tiny,2024-02,");
        says(
                "items.csv, line 3, column 'weight_source': Nothing says why an item-month of 'interceptor-long' weighs 0.5. Name a source whose note gives the reason.",
                "needs.csv, line 3, column 'basis': Nothing says what this need of 'shell-155' rests on. Write observed_use, stated_requirement, follows_launches, judgement or circular; until then it counts in the headline.",
                "needs.csv, line 6, column 'basis': 'circular' does not fit: this need follows launches, because 'against' is filled. Write follows_launches.");
    }

    @Test
    void aNumberIsOneThatItsDocumentStatesWhereThatIsWrittenDown() {
        tiny.holding(
                        "tables/passages.csv",
                        """
                        source,place,states
                        d-prices,page 3,36 480
                        """)
                .plus(STOCKS, "asia,shell-155,40,,d-prices,2024-01")
                .plus(STOCKS, "asia,interceptor-long,7000,,d-prices,2024-01");
        assertThat(tiny.problems())
                .filteredOn(line -> line.contains("does not state"))
                .allMatch(line -> line.contains("'d-prices' does not state"))
                .anyMatch(line -> line.startsWith("stocks.csv, line 7"))
                .anyMatch(line ->
                        line.endsWith(
                                "its passage states 36 480. Name the document that does; or, if the number was computed, a source of kind derived whose note has the formula."))
                .noneMatch(line -> line.startsWith("stocks.csv, line 6"));
    }

    @Test
    void aNumberIsNotAnotherOneInTensOrHundreds() {
        tiny.holding("tables/passages.csv", "source,place,states\nd-prices,page 3,36 480 2\n")
                .plus(STOCKS, "asia,shell-155,20,,d-prices,2024-01")
                .plus(STOCKS, "asia,interceptor-long,2000,,d-prices,2024-01");
        assertThat(tiny.problems())
                .anyMatch(line ->
                        line.startsWith(
                                "stocks.csv, line 6, column 'quantity': 'd-prices' does not state 20"))
                .noneMatch(line -> line.startsWith("stocks.csv, line 7, column 'quantity'"));
    }

    @Test
    void eachNumberThatRestsOnADocumentStandsAtAPlaceInACaseThatKeepsThem() {
        tiny.holding("tables/passages.csv", "source,place,states\nd-prices,page 3,36 480\n")
                .plus("sources.csv", "d-other,document,A page,A paper,2024-01,,C,")
                .plus(STOCKS, "asia,shell-155,40,,d-other,2024-01");
        String where = "stocks.csv, line 6, column 'quantity': ";
        String regrade =
                " make the number an assumption: name a source of that kind, with its rule, and a range.";
        assertThat(tiny.problems())
                .containsOnlyOnce(
                        where
                                + "Nothing in passages.csv says that 'd-other' states this number. Write there which numbers the document states and where. If nobody read it,"
                                + regrade);

        tiny.plus("tables/passages.csv", "d-other,,unread");
        assertThat(tiny.problems())
                .containsOnlyOnce(
                        where
                                + "Nobody read where 'd-other' states this number, says passages.csv. Read it and write down the place, or"
                                + regrade);

        tiny.plus("tables/passages.csv", "d-other,,40");
        assertThat(tiny.problems())
                .containsOnlyOnce(
                        where
                                + "'d-other' states this number, and passages.csv does not say where. Write its page, paragraph or table there, never its text. If it cannot be found again,"
                                + regrade);
    }

    @Test
    void figuresOnDocumentsAreCountedAndThoseAtAPlace() {
        assertThat(tiny.places()).isEqualTo(new FigurePlaces(1, 0));
        tiny.holding("tables/passages.csv", "source,place,states\nd-prices,page 3,table\n");
        assertThat(tiny.places()).isEqualTo(new FigurePlaces(1, 1));
    }

    @Test
    void everyTableWhoseRowsNameASourceIsCountedByWhatTheyRestOn() {
        tiny.plus(STOCKS, "asia,shell-155,40,,d-prices,2024-01");
        assertThat(tiny.grounds())
                .containsEntry("stocks", new TableGrounds(5, 1, 0, 4))
                .containsKeys("raids", "engagements", "other_defence", "exchange_rates", "claims")
                .doesNotContainKeys("sources", "holds");
    }

    @Test
    void manyProblemsOfOneKindAreCounted() {
        StringBuilder rows = new StringBuilder("item,material,quantity,source,known_on\n");
        for (int row = 0; row < 150; row++) {
            rows.append("shell-155,powder,-").append(row + 1).append(",a-tiny,2024-02\n");
        }
        tiny.holding("tables/material_use.csv", rows.toString());
        assertThat(tiny.problems())
                .hasSize(202)
                .contains(
                        "material_use.csv: 50 more problems of the kind OutOfRange are not listed.");
    }

    @Test
    void aClaimOfThePaperNeedsItsPage() {
        tiny.with("claims.csv", "paper,2,1,d-prices,", "paper,,1,d-prices,");
        says(
                "claims.csv, line 2, column 'page': The claim is said to be the paper's. Give the page on which it stands there, or make it one of the debate (whose = debate).");
    }

    @Test
    void aClaimOfTheDebateHasNoPageOfThePaper() {
        tiny.with("claims.csv", "paper,2,1,d-prices,", "debate,2,,,");
        says(
                "claims.csv, line 2, column 'page': Only a claim of the paper has a page, a footnote or a source that the paper names. Leave the cell empty, or set whose to 'paper'.");
    }

    @Test
    void aCopyThatAnybodyCanUploadIsNotGradedAsTheDocumentItself() {
        tiny.plus(
                "sources.csv",
                "s-copy,document,GDP 2021,World Bank,2023,https://www.scribd.com/document/627,B,");
        tiny.plus(
                "sources.csv",
                "s-channel,document,A statement,Ministry,2023,https://t.me/s/ministry/12,A,");
        tiny.plus("sources.csv", "s-old,document,A regulation,EU,2023,,B,Not seen; From memory");
        tiny.plus(
                "sources.csv",
                "s-weak,document,GDP 2020,World Bank,2023,https://docslib.org/d/3,C,from memory");
        says(
                "sources.csv, line 4, column 'grade': 's-copy' is graded B, but rests on 'scribd.com'. Grade it C or D, or replace it by the publisher's own page.",
                "sources.csv, line 5, column 'grade': 's-channel' is graded A, but rests on 't.me'. Grade it C or D, or replace it by the publisher's own page.",
                "sources.csv, line 6, column 'grade': 's-old' is graded B, but rests on 'from memory'. Grade it C or D, or replace it by the publisher's own page.");
    }

    @Test
    void aTargetStatedAfterTheDayOfTheCaseIsNotComparedWith() {
        tiny.holding(
                "tables/hindcasts.csv",
                """
                series,name_en,name_nl,unit_en,unit_nl,measure,item,period,target,source,known_on
                shell-output,Shells,Granaten,rounds,granaten,output,shell-155,month,shell-aim,a-tiny,2024-02
                """);
        tiny.plus("tables/actuals.csv", "shell-aim,2025-01,50000,rounds a month,a-tiny,2024-02");
        says();
        tiny.plus("tables/actuals.csv", "shell-aim,2025-06,60000,rounds a month,a-tiny,2024-06-30");
        says(
                "actuals.csv, line 4, column 'known_on': hindcasts.csv compares the forecast with this target, but it was stated on 2024-06-30, after 2024-02-29, the case's known_by. Use the target of that day, or give this one a series of its own.");
    }
}
