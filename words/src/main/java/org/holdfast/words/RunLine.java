package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;

/** Where an answer comes from: the line that stands under every picture and page. */
public final class RunLine {
    private RunLine() {}

    /** What was asked: the case, the scenario and the months. */
    public static String asked(Case c, Scenario scenario, Language language) {
        CaseSettings settings = c.settings();
        return settings.title().in(language)
                + ": "
                + scenario.title().in(language)
                + ", "
                + Months.span(
                        settings.firstMonth(),
                        Months.at(settings, settings.months() - 1),
                        language);
    }

    /** Version, case, seed, solver, settings and day, so that anyone can run it again. */
    public static String of(Answer.RunData run, Language language) {
        List<String> settings = run.settings();
        return RunLineMessages.of(
                run.version(),
                run.caseHash(),
                run.seed(),
                run.solver(),
                settings.isEmpty(),
                String.join(", ", settings),
                run.made().isEmpty(),
                run.made(),
                language);
    }

    /** Whether the solver is sure, and whether the balance finds the same. */
    public static String certificate(Result.Certificate certificate, Language language) {
        String reason = DecideNow.trimmed(certificate.reason());
        String because = reason.isEmpty() ? "." : ": " + reason + ".";
        return switch (certificate.status()) {
            case OPTIMAL ->
                    RunLineMessages.noBetterPlanExists(
                            certificate.columns(),
                            certificate.rows(),
                            tiny(certificate.gap(), language),
                            tiny(certificate.balanceDifference(), language),
                            language);
            case INFEASIBLE -> RunLineMessages.noPlanMeetsAll(because, language);
            case TIME_LIMIT -> RunLineMessages.timeWasUpBefore(because, language);
            case FAILED -> RunLineMessages.solverFailed(because, language);
        };
    }

    /** A number near zero: exact, or the first power of ten that it is less than. */
    public static String tiny(double x, Language language) {
        return Numbers.tiny(x, RunLineMessages.LESS_THAN, language);
    }
}
