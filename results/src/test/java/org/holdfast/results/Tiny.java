package org.holdfast.results;

import java.nio.file.Path;
import java.util.List;
import org.holdfast.answer.Study;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Scenario;

/** Findings on the smallest case: two items, 24 months. */
public final class Tiny {
    public static final Case CASE = read();
    static final Scenario SCENARIO = CASE.findScenario("all-levers").orElseThrow();
    static final Answer.RunData RUN =
            new Answer.RunData("1.0", CASE.hash(), 7, List.of("gifts=1"), "HiGHS", "2026-11-24");

    private Tiny() {}

    private static Case read() {
        Path folder = Path.of("../casefile/src/test/resources/cases/tiny");
        return switch (CaseReader.read(folder)) {
            case Reading.Sound sound -> sound.sound();
            case Reading.Unsound unsound -> throw new AssertionError(unsound.problems());
        };
    }

    static Study study() {
        return new Study(Highs::new, 60, 1, (what, done, of) -> {});
    }

    static Findings.Planning planning() {
        Study.Both both = study().both(CASE, SCENARIO);
        return new Findings.Planning(
                CASE,
                SCENARIO,
                both.plan().result(),
                both.adHoc().result(),
                both.plan().binding(),
                both.plan().orders(),
                RUN);
    }

    static Findings.Standing standing() {
        return new Findings.Standing(
                CASE,
                SCENARIO,
                Study.balance(CASE, SCENARIO),
                Study.thresholds(CASE, SCENARIO),
                RUN);
    }

    static Findings.Waiting waiting() {
        return new Findings.Waiting(CASE, SCENARIO, study().delay(CASE, SCENARIO), RUN);
    }

    static Findings.Told told() {
        return switch (study().answer(CASE, SCENARIO, RUN)) {
            case Study.Outcome.Found(Answer answer) -> new Findings.Told(SCENARIO, answer);
            case Study.Outcome.NotFound(var why) -> throw new AssertionError(why);
        };
    }
}
