package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.results.Findings;

/**
 * A plan and today's practice, whichever question they were made for, and what a policy is asked
 * about them: the sections that tell it, each only where the case has something to tell.
 *
 * @param under the scenario of the plan
 * @param today the scenario of today's practice
 */
record SideBySide(
        Case c,
        Scenario under,
        Scenario today,
        Result plan,
        Result adHoc,
        Optional<Exploration> played,
        Language language) {

    static SideBySide of(Answer answer, Language language) {
        return new SideBySide(
                answer.c(),
                answer.scenario(),
                answer.reference(),
                answer.plan(),
                answer.adHoc(),
                answer.exploration(),
                language);
    }

    static SideBySide of(Findings.Planning p, Language language) {
        return new SideBySide(
                p.c(), p.scenario(), p.scenario(), p.plan(), p.adHoc(), Optional.empty(), language);
    }

    /** The sections, in the order in which they are read. */
    List<Section> sections() {
        return Stream.of(
                        OwnSupply.of(this),
                        OwnTargets.of(this),
                        Opinion.of(c, language),
                        PublicMoney.of(this),
                        CounterAttack.of(this),
                        Pressure.of(this))
                .flatMap(Optional::stream)
                .toList();
    }

    Instance instance() {
        return Instance.of(c, under);
    }

    Instance instanceToday() {
        return Instance.of(c, today);
    }

    String in(Text text) {
        return text.in(language);
    }

    Rows rows() {
        return new Rows(c, language);
    }
}
