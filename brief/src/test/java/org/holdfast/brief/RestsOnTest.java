package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Breaking;
import org.holdfast.model.Breaking.Move;
import org.holdfast.model.Breaking.Question;
import org.holdfast.model.Breaking.Together;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Factor;
import org.holdfast.model.Language;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.PlanBeside.Commitment;
import org.holdfast.model.PlanBeside.Otherwise;
import org.holdfast.model.PlanBeside.Side;
import org.holdfast.model.Revision;
import org.holdfast.model.Revision.Commitments;
import org.holdfast.model.Scenario;
import org.holdfast.model.Stability;
import org.holdfast.model.Stability.Kept;
import org.holdfast.model.Text;
import org.holdfast.report.Block;
import org.holdfast.report.Section;
import org.holdfast.results.Findings;
import org.holdfast.words.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of what a plan rests on, of invented figures. */
class RestsOnTest {
    private static final Case TINY =
            ((Reading.Sound) CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny")))
                    .sound();
    private static final Scenario BASELINE = TINY.findScenario("baseline").orElseThrow();

    private static Section section(Findings findings, Language language) {
        List<Section> sections = FoundSections.of(findings, language);
        assertThat(sections).hasSize(1);
        return sections.getFirst();
    }

    private static String finding(Findings findings) {
        return section(findings, Language.EN).finding().text();
    }

    private static String paragraphs(Findings findings) {
        return String.join(
                "\n",
                section(findings, Language.EN).blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).words().text())
                        .toList());
    }

    private static Findings beside(Otherwise how, double asked) {
        return new Findings.Beside(
                TINY,
                BASELINE,
                new PlanBeside(
                        how,
                        asked,
                        12,
                        new Side(3, 1000),
                        new Side(5, 1200),
                        0.002,
                        0.1,
                        how == Otherwise.WHOLE
                                ? Optional.of(new PlanBeside.Rates(30, 4))
                                : Optional.empty(),
                        List.of(
                                new Commitment(
                                        Decision.Kind.CONTRACT,
                                        "shells-germany",
                                        "36",
                                        1,
                                        300,
                                        100))),
                Fixture.RUN);
    }

    private static Findings stressing(Breaking... found) {
        return new Findings.Stressing(TINY, BASELINE, 0.1, List.of(found), Fixture.RUN);
    }

    private static Breaking breaking(Question question, double margin) {
        Move move = new Move(new Factor("powder", Text.same("Powder")), -0.5, 0.8);
        return new Breaking(
                question,
                margin,
                40,
                List.of(move),
                Optional.of(new Together(0.25, List.of(move, move), 128, 3)));
    }

    private static Findings keeping() {
        Commitments changed = new Commitments(60, 40, 50);
        return new Findings.Keeping(
                TINY,
                BASELINE,
                new Stability(
                        2,
                        12,
                        0.01,
                        List.of(
                                way(Kept.SIGNED, changed),
                                way(Kept.AT_OPTIMUM, new Commitments(60, 40, 30)),
                                way(Kept.WITHIN_SLACK, new Commitments(60, 40, 5)))),
                Fixture.RUN);
    }

    private static Stability.Way way(Kept kept, Commitments all) {
        return new Stability.Way(
                kept,
                List.of(7.0, 9.0),
                List.of(100.0, 120.0),
                List.of(new Revision(12, Commitments.NONE, all)));
    }

    @Test
    void aLongerHorizonIsToldByWhatItAsksFor() {
        assertThat(finding(beside(Otherwise.LONGER, 24)))
                .isEqualTo(
                        "Looking 24 months further asks for other lines and contracts in 50% of their"
                                + " money in the first 12 months.");
    }

    @Test
    void wholeLinesAreToldFirstByWhatTheyMiss() {
        assertThat(finding(beside(Otherwise.WHOLE, 0.25)))
                .isEqualTo(
                        "In whole lines 5 item-months are missed, and 3 if any part of a line can be"
                                + " built; 50% of the money of lines and contracts goes elsewhere.");
        assertThat(paragraphs(beside(Otherwise.WHOLE, 0.25)))
                .contains("whole multiples of 25% are built")
                .contains("may lie 0.2% above the best there is");
    }

    @Test
    void aContractThatDiffersIsNamedWithItsMonths() {
        Section section = section(beside(Otherwise.LONGER, 24), Language.EN);
        assertThat(section.blocks().toString()).contains("contract of 36 months: ");
    }

    @Test
    void aRadiusIsToldWithHowManyDoItAloneAndWhatNearerWorldsSay() {
        Findings found = stressing(breaking(Question.BEATEN, 4), breaking(Question.MISSES, 2));
        assertThat(finding(found))
                .isEqualTo(
                        "The plan is no better than ad hoc once 2 numbers together move 25% of the way"
                                + " to the end of their ranges; one does it alone.");
        assertThat(paragraphs(found))
                .contains(
                        "misses 4 item-months less than ad hoc. Of 40 numbers one breaks it alone")
                .contains("could miss 2 item-months more before it misses 10% of the minimum")
                .contains("of 128 worlds drawn within nine tenths of that 3 break it");
    }

    @Test
    void whatIsBrokenAtTheMediansIsSaidOnce() {
        Findings found = stressing(breaking(Question.BEATEN, -1), breaking(Question.MISSES, -2));
        assertThat(finding(found)).contains("misses no less than ad hoc");
        assertThat(paragraphs(found))
                .startsWith(
                        "Where every number is at its median the plan misses 2 item-months more than"
                                + " 10% of the minimum");
    }

    @Test
    void whatChangesIsToldWithoutAndWithKeepingIt() {
        assertThat(finding(keeping()))
                .isEqualTo(
                        "Of the lines and contracts that were planned, 50% by money change when the"
                                + " plan is made anew; 30% if nothing is changed that does not help,"
                                + " and 5% if every aim may be missed by 1% more.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageTellsThem(Language language) {
        for (Findings each :
                List.of(
                        keeping(),
                        beside(Otherwise.LONGER, 24),
                        beside(Otherwise.WHOLE, 0.5),
                        stressing(breaking(Question.BEATEN, 4), breaking(Question.MISSES, 2)))) {
            Section section = section(each, language);
            assertThat(section.finding().text()).isNotBlank();
            assertThat(section.blocks()).hasSizeGreaterThan(1);
        }
    }
}
