package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.words.DecideOrWaitMessages;
import org.holdfast.words.PayerWords;
import org.holdfast.words.PolicyMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LadderStepsTest {
    private static final Text NONE = Text.same("");

    @Test
    void whetherTheBoundHoldsIsToldByFutures() {
        assertThat(LadderSteps.bound(12, 0, Language.EN))
                .isEqualTo(
                        "Checked: in 12 of 12 futures nothing lies below what nobody can avoid.");
        assertThat(LadderSteps.bound(12, 3, Language.EN))
                .startsWith("Warning: something that was played misses, in 3 of 12 futures, less");
        assertThat(LadderSteps.bound(12, 0, Language.NL)).contains("in 12 van 12 toekomsten");
        assertThat(LadderSteps.bound(12, 3, Language.NL)).contains("in 3 van 12 toekomsten");
        assertThat(LadderSteps.bound(12, 0, Language.UK)).contains("у 12 з 12 варіантів");
        assertThat(LadderSteps.bound(12, 3, Language.UK)).contains("у 3 з 12 варіантів");
    }

    @ParameterizedTest
    @EnumSource
    void withOneMeasureNoStepSpeaksOfAllOfThem(Language language) {
        LadderSteps.Terms open = LadderSteps.Terms.OPEN;
        LadderSteps.How anew = LadderSteps.How.ANEW;
        String many = SectionMessages.ladderTerms(false, open, language).substring(10);
        assertThat(SectionMessages.ladderTerms(true, open, language)).doesNotContain(many);
        assertThat(SectionMessages.ladderPlanner(anew, true, open, language)).doesNotContain(many);
        assertThat(SectionMessages.ladderAnewGain(false, NONE, 5, 4, 1, 1, 1, language))
                .isNotEqualTo(SectionMessages.ladderAnewGain(false, NONE, 5, 4, 1, 1, 2, language));
        assertThat(SectionMessages.policyForesight(1, language))
                .isNotEqualTo(SectionMessages.policyForesight(2, language));
        assertThat(SectionMessages.payersFutures(12, true, language))
                .isNotEqualTo(SectionMessages.payersFutures(12, false, language));
    }

    @Test
    void whatIsReadOfPoliciesSaysOnlyWhatTheTableHas() {
        String none = SectionMessages.policiesRead(0, false, false, "12", "12", Language.EN);
        assertThat(none).doesNotContain("measure", "waiting", "planned output", "  ");
        assertThat(none).contains("foresight against that plan. What comes");
        assertThat(SectionMessages.policiesRead(1, true, false, "12", "12", Language.EN))
                .contains("the measure against one plan", "waiting against not waiting")
                .doesNotContain("all measures", "planned output");
        assertThat(SectionMessages.policiesRead(2, true, true, "12", "12", Language.EN))
                .contains("against all measures", "planned output");
    }

    @Test
    void withoutAMeasureNoLevelOfMeasuresIsTold() {
        assertThat(SectionMessages.ladderAnewGain(false, NONE, 5, 4, 4, 3, 0, Language.EN))
                .isEqualTo(
                        "On average 5 item-months of the minimum are missed where each donor"
                                + " decides package by package and 4 with one plan on today’s terms"
                                + " that is made anew as news comes; 3 nobody can avoid.");
    }

    @Test
    void oneTargetOfAlliesIsNotCountedOfOne() {
        for (Language language : Language.values()) {
            for (int plan = 0; plan <= 1; plan++) {
                for (int adHoc = 0; adHoc <= 1; adHoc++) {
                    assertThat(OwnTargetMessages.finding(plan, 1, adHoc, language))
                            .doesNotContain("1", "none");
                }
            }
        }
        assertThat(OwnTargetMessages.finding(0, 3, 2, Language.EN))
                .isEqualTo(
                        "Allies’ own targets reached in time: none of 3 with the plan, 2 ad hoc");
    }

    /**
     * A case of its own words for those who pay is told of in these, and of no donors or allies.
     */
    @ParameterizedTest
    @EnumSource
    void whoPaysIsCalledAsTheCaseCallsThem(Language language) {
        Text each = new Text("each member state", "elke lidstaat", "кожна держава-член");
        Text all = new Text("member states", "lidstaten", "держави-члени");
        PayerWords own =
                PayerWords.of(
                        Example.full()
                                .settings()
                                .withPayers(Optional.of(new CaseSettings.Payers(each, all))));
        assertThat(
                        List.of(
                                SectionMessages.policyPackages(own.isOwn(), own.each(), language),
                                SectionMessages.ladderPackages(own.isOwn(), own.each(), language),
                                SectionMessages.ladderGain(
                                        own.isOwn(), own.each(), 5, 4, "", language),
                                SectionMessages.ladderAnewGain(
                                        own.isOwn(), own.each(), 5, 4, 4, 3, 0, language),
                                PolicyMessages.computed(own.course(true), own.each(), 12, language),
                                DecideOrWaitMessages.courseMeans(
                                        own.course(true),
                                        own.each(),
                                        LocalDate.of(2020, 5, 31),
                                        language)))
                .allMatch(said -> said.contains(each.in(language)))
                .noneMatch(said -> said.matches("(?iu).*(donor|донор).*"));
        assertThat(
                        List.of(
                                own.annex(language),
                                SectionMessages.ladderStep(own.isOwn(), own.all(), language)))
                .allMatch(said -> said.contains(all.in(language)));
        assertThat(PolicyMessages.computed(own.course(false), own.each(), 12, language))
                .doesNotContain(each.in(language));
    }
}
