package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are right by themselves and wrong together, and exactly what the planner reads. */
class BrokenCasesTest {
    private static final String NEVER_HELD_BACK =
            "holds.csv, line 2, column 'group': No lever has effect 'hold' or 'hold_from' with subject 'consent' and the row names no fund, so it is never held back.";

    private static final String LEVERS = "tables/levers.csv";
    private static final String FUNDS = "tables/funds.csv";
    private static final String BASELINE = "scenarios/baseline.yaml";

    private TinyCopy tiny;

    @BeforeEach
    void copy(@TempDir Path folder) {
        tiny = new TinyCopy(folder);
    }

    private void says(String... lines) {
        assertThat(tiny.problems()).containsExactly(lines);
    }

    @Test
    void adHocIsPlannedAnewEveryFewQuarters() {
        tiny.with("case.yaml", "every: 3", "every: 4");
        says(
                "case.yaml, line 14, entry 'ad_hoc.every': '4' is not a multiple of 3, such as 3, since contracts and upkeep are counted by quarter.");
        tiny.with("case.yaml", "every: 4", "every: 13");
        says("case.yaml, line 14, entry 'ad_hoc.every': '13' is out of range. Expected 3 to 12.");
    }

    @Test
    void whoPaysIsCalledBothEachAndAll() {
        tiny.with(
                "case.yaml",
                "share_rule: pro_rata",
                "share_rule: pro_rata\npayers: {each: each state}");
        says(
                "case.yaml, entry 'payers.all': The entry is missing. It holds: all who pay, such as 'states', as a text or as {en: …, nl: …}.");
    }

    @Test
    void aNeedIsAQuantityOrFollowsLaunches() {
        tiny.with(
                "tables/needs.csv",
                "interceptor-long,floor,any,,,,",
                "interceptor-long,floor,any,,,5,");
        says(
                "needs.csv, line 6: A need has either 'quantity', or all of 'against', 'share_engaged' and 'per_target'; this row has both.");
    }

    @Test
    void aNeedThatFollowsLaunchesNeedsLaunches() {
        tiny.with("tables/adversary_flows.csv", "launches", "purchase");
        says(
                "needs.csv, line 6, column 'against': 'adv-missile' has no row with flow 'launches' in adversary_flows.csv, so this row would be nothing.",
                "needs.csv, line 7, column 'against': 'adv-missile' has no row with flow 'launches' in adversary_flows.csv, so this row would be nothing.",
                "raids.csv, line 2, column 'item': 'adv-missile' has no row with flow 'launches' in adversary_flows.csv, so this row would be nothing.",
                "raids.csv, line 3, column 'item': 'adv-missile' has no row with flow 'launches' in adversary_flows.csv, so this row would be nothing.");
    }

    @Test
    void gunsAreMeasuredAtANumberOfLaunches() {
        tiny.with("tables/raids.csv", ",12,0,", ",,0,");
        says(
                "raids.csv, line 3, column 'reference': '0' is not launches a month, since other_defence.csv has a row of this class.");
    }

    @Test
    void theClassesOfAnItemHaveAPartOfIt() {
        tiny.with("tables/raids.csv", "adv-missile,0.8,", "adv-missile,0,")
                .with("tables/raids.csv", "adv-missile,0.2,", "adv-missile,0,");
        says(
                "raids.csv, line 2, column 'share': '0' is not a number above 0 in one of the classes of this item.");
    }

    @Test
    void aNeedWithoutAStockIsWarnedAbout() {
        tiny.with("tables/stocks.csv", "europe,interceptor-long,260,30,a-tiny,2024-02\n", "");
        says(
                "needs.csv, line 11, column 'item': There is no stock of 'interceptor-long' at 'europe' in stocks.csv: it is taken as 0. Add a row to say so.");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void aNeedThatNobodyCanMeetIsWarnedAbout() {
        tiny.with(
                "tables/items.csv",
                "adv-missile,adversary",
                "gun,ours,Gun,Kanon,gun,kanon,guns,kanonnen,vehicles,1,1,,,a-tiny,2024-02,a-tiny\nadv-missile,adversary");
        tiny.plus("tables/needs.csv", "ukraine,gun,full,any,,,10,,,,,,a-tiny,2024-02,judgement");
        tiny.plus("tables/stocks.csv", "ukraine,gun,100,,a-tiny,2024-02");
        says(
                "needs.csv, line 14, column 'item': 'gun' has no row in producers.csv or offers.csv: once the stocks are used up, this need cannot be met.");
    }

    @Test
    void theFullNeedIncludesTheFloor() {
        tiny.with(
                "tables/needs.csv",
                "floor,hold,,,60000,50000,80000",
                "floor,hold,2024-06,,130000,,");
        says(
                "needs.csv, line 3, column 'quantity': In 2024-06 the full need of 'shell-155' (posture hold) is 120000, below its minimum of 130000. The full need includes the minimum.");
    }

    @Test
    void whatIsHeldBackIsThere() {
        holding("consent,stock,germany,shell-155,,,");
        says(
                "holds.csv, line 2, column 'party': 'germany' is not a holder with a stock of the item, in stocks.csv.",
                NEVER_HELD_BACK);
        holding("consent,output,south-korea,interceptor-long,,,");
        says(
                "holds.csv, line 2, column 'party': 'south-korea' is not the country or bloc of a producer or offer of the item.",
                NEVER_HELD_BACK);
    }

    @Test
    void aRuleOpensWhatSomebodyCanDecide() {
        tiny.holding(
                "tables/triggers.csv",
                """
                id,name_en,name_nl,lever,sign,item,month,side,level,source,known_on
                short,If shells run short,Als granaten opraken,support-ends,missing,shell-155,2024-12,above,0.1,a-tiny,2024-02
                """);
        says(
                "triggers.csv, line 2, column 'lever': 'support-ends' is no measure: its block in levers.csv is not policy, so no rule can open it.");
    }

    @Test
    void onlyAStockIsReplacedByAFund() {
        holding("consent,output,germany,shell-155,,,joint-fund");
        says(
                "holds.csv, line 2, column 'fund': 'joint-fund' is not left empty, since only what is given from stock is replaced by a fund.");
    }

    @Test
    void aHoldThatNothingSetsOffIsWarnedAbout() {
        holding("consent,sales,germany,shell-155,,,");
        says(NEVER_HELD_BACK);
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void aLeverHoldsBackWhatIsListed() {
        tiny.plus(
                "tables/levers.csv",
                "consent-ends,world,hold_from,consnt,month,maand,0,12,12,-1,X,X,,,,,,,a-tiny,2024-02");
        holding("consent,sales,germany,shell-155,,,");
        says(
                NEVER_HELD_BACK,
                "levers.csv, line 26, column 'subject': 'consnt' is not in holds.csv. Did you mean 'consent'?");
    }

    private void holding(String row) {
        tiny.holding(
                "tables/holds.csv",
                "group,of,party,item,share,months,fund,source,known_on\n"
                        + row
                        + ",a-tiny,2024-02\n");
    }

    @Test
    void nobodyGivesMoreThanThereIs() {
        tiny.with("tables/stocks.csv", "250000,60000", "250000,260000");
        says(
                "stocks.csv, line 4, column 'giftable': 260000 can be given away, but the stock is only 250000.");
    }

    @Test
    void ukraineGivesNothing() {
        tiny.with("tables/stocks.csv", "120,,", "120,5,");
        says(
                "stocks.csv, line 3, column 'giftable': 'ukraine' receives gifts and gives none. Write 0.");
    }

    @Test
    void priceStepsRise() {
        tiny.with("tables/price_steps.csv", "shells-germany,1,1.25", "shells-germany,1,0.9");
        says(
                "price_steps.csv, line 3: The steps of 'shells-germany' must rise, both in share and in factor, from line to line; compare line 2.");
    }

    @Test
    void priceStepsThatStopShortAreWarnedAbout() {
        tiny.with("tables/price_steps.csv", "shells-germany,1,1.25", "shells-germany,0.9,1.25");
        says(
                "price_steps.csv, line 3, column 'share': The steps of 'shells-germany' end at 0.9; beyond it the last factor holds. Add a step up to share 1 to say so.");
    }

    @Test
    void contributionsAddUpToOne() {
        tiny.with("tables/contributions.csv", "0.25", "0.35");
        says(
                "contributions.csv, line 2, column 'share': The contributions to 'budgets' add up to 1.1 instead of 1.");
    }

    @Test
    void aFundWithItsOwnKeyHasContributions() {
        tiny.holding("tables/contributions.csv", "fund,party,share,source,known_on\n");
        says(
                "funds.csv, line 2, column 'key': 'budgets' is shared by a key of its own, but has no rows in contributions.csv.");
    }

    @Test
    void contributionsToAFundWithAnotherKeyAreNotUsed() {
        tiny.with(FUNDS, "europe,own", "europe,gdp");
        says(
                "contributions.csv, line 2, column 'fund': 'budgets' is shared by key 'gdp', so this row would not be used. Set its key to 'own' or remove the row.",
                "contributions.csv, line 3, column 'fund': 'budgets' is shared by key 'gdp', so this row would not be used. Set its key to 'own' or remove the row.");
    }

    @Test
    void aKeyNeedsItsFigures() {
        tiny.with("tables/parties.csv", "yes,yes,yes,1000,", "yes,yes,yes,,");
        says(
                "funds.csv, line 3, column 'key': 'joint-fund' is shared by key over its contributors, but 'gdp' of 'poland' in parties.csv is empty.");
    }

    @Test
    void aFundHasRules() {
        tiny.holding(
                "tables/fund_rules.csv",
                """
                fund,use,supplier,claimant,source,known_on
                budgets,procurement,europe,ukraine,a-tiny,2024-02
                """);
        says(
                "funds.csv, line 3, column 'id': 'joint-fund' has no rows in fund_rules.csv, so it could be used for nothing.");
    }

    @Test
    void anAgreedFundWasAgreedOnADay() {
        tiny.with(FUNDS, "agreed,europe,,2024-01-31", "agreed,europe,,");
        says(
                "funds.csv, line 2, column 'agreed': 'budgets' has status 'agreed'. Fill in the day, or call it proposed.");
    }

    @Test
    void announcedCapacityComesInAMonth() {
        tiny.with("tables/expansions.csv", "announced,2024-12", "announced,");
        says(
                "expansions.csv, line 2, column 'month': Nothing stands here. Expected: a value, since kind is 'announced'.");
    }

    @Test
    void aSiteUnderFireHasRatesOfLoss() {
        tiny.holding(
                "tables/exposure.csv",
                "party,loss,covered_loss,repair,interceptor,interceptors,source,known_on\n");
        says(
                "producers.csv, line 3, column 'exposed': The site is exposed, but 'ukraine' has no row in exposure.csv.");
    }

    @Test
    void aProducerBelongsToAPartyThatPlans() {
        tiny.with(
                "tables/producers.csv",
                "Interceptor line in Germany,germany",
                "Interceptor line in Germany,south-korea");
        says(
                "producers.csv, line 4, column 'party': 'south-korea' does not plan (plans = no), so the plan cannot command its producers. What it sells belongs in offers.csv.");
    }

    @Test
    void priorityDoesNotLowerAShare() {
        tiny.with("tables/materials.csv", "0.6,0.9", "0.6,0.5");
        says(
                "materials.csv, line 2, column 'priority_share': The share with priority (0.5) is below the share without (0.6).");
    }

    @Test
    void aGroupLeverHasMembers() {
        tiny.with(LEVERS, "open_group,third-country", "open_group,third-countries");
        says(
                "offers.csv, line 2, column 'group': No lever has effect 'open_group' with subject 'third-country', so the group is always open.",
                "levers.csv, line 7, column 'subject': No producer, material source or offer has group 'third-countries'. Did you mean 'third-country'?");
    }

    @Test
    void aLeverOnAFundNamesIt() {
        tiny.with(LEVERS, "fund_size,joint-fund", "fund_size,");
        says(
                "funds.csv, line 3, column 'status': 'joint-fund' has status 'lever' and no lever with effect 'fund_size', so it is never open.",
                "levers.csv, line 2, column 'subject': The effect 'fund_size' needs a subject: a fund.");
    }

    @Test
    void aSubjectIsNotOverlooked() {
        tiny.with(LEVERS, "redirect,policy,redirect,", "redirect,policy,redirect,germany");
        says(
                "levers.csv, line 8, column 'subject': The effect 'redirect' takes no subject, so 'germany' would be overlooked. Empty the cell.");
    }

    @Test
    void aDefaultLiesWithinItsRange() {
        tiny.with(LEVERS, "months,maanden,6,60,12", "months,maanden,6,60,72");
        says(
                "levers.csv, line 4, column 'default': The lever runs from 6 to 60 and its default is 72. Low may not exceed the default, nor the default high.");
    }

    @Test
    void twoLeversDoNotActOnTheSame() {
        tiny.with(LEVERS, "availability,world,availability", "availability,world,losses");
        says(
                "levers.csv, line 24, column 'effect': The lever 'availability' on line 23 has the same effect and subject. Keep one.");
    }

    @Test
    void aScenarioSetsLeversOfTheCase() {
        tiny.plus(BASELINE, "world: {sanctoins: 1}");
        says(
                "scenarios/baseline.yaml, line 3, entry 'world.sanctoins': 'sanctoins' is not in levers.csv. Did you mean 'sanctions'?");
    }

    @Test
    void aPolicyIsNotPartOfTheWorld() {
        tiny.plus(BASELINE, "world: {gifts: 1}");
        says(
                "scenarios/baseline.yaml, line 3, entry 'world.gifts': 'gifts' is a lever of the block 'policy'. Move it there.");
    }

    @Test
    void aSettingLiesWithinItsRange() {
        tiny.plus(BASELINE, "world: {sanctions: 1.5}");
        says(
                "scenarios/baseline.yaml, line 3, entry 'world.sanctions': '1.5' is out of range. Expected 0 to 1 (share).");
    }

    @Test
    void aMonthBeyondTheRangeIsToldInMonths() {
        tiny.plus(BASELINE, "world: {support-ends: 2026-04}");
        says(
                "scenarios/baseline.yaml, line 3, entry 'world.support-ends': '2026-04' is out of range. Expected 2024-03 to 2026-03 (month).");
    }

    @Test
    void aMonthIsNoShare() {
        tiny.plus(BASELINE, "world: {sanctions: 2025-01}");
        says(
                "scenarios/baseline.yaml, line 3, entry 'world.sanctions': '2025-01' is a month, but this lever is set in: share.");
    }

    @Test
    void aSettingIsANumber() {
        tiny.plus(BASELINE, "world: {sanctions: high}");
        says(
                "scenarios/baseline.yaml, line 3, entry 'world.sanctions': 'high' is not a number. Write digits with a decimal point, such as 1250.5.");
    }

    @Test
    void aMonthIsWhole() {
        tiny.plus(BASELINE, "world: {support-ends: 10.5}");
        says(
                "scenarios/baseline.yaml, line 3, entry 'world.support-ends': '10.5' is not a month such as 2025-01, or a whole number of months from the first.");
    }

    @Test
    void scenariosDoNotExtendEachOtherInACircle() {
        tiny.plus(BASELINE, "extends: support-ends");
        says(
                "scenarios/all-levers.yaml, line 3, entry 'extends': The scenarios extend each other in a circle: all-levers → baseline → support-ends → all-levers. Let one of them stand alone.");
    }

    @Test
    void aScenarioExtendsOneThatIsThere() {
        tiny.with("scenarios/support-ends.yaml", "extends: all-levers", "extends: all-lever");
        says(
                "scenarios/support-ends.yaml, line 3, entry 'extends': 'all-lever' is not in scenarios/. Did you mean 'all-levers'?");
    }
}
