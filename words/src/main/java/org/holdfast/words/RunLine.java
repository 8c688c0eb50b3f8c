package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Answer;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.Text;

/** Where an answer comes from: the line that stands under every picture and page. */
public final class RunLine {
    private RunLine() {}

    /** Version, case, seed, solver, settings and day, so that anyone can run it again. */
    public static String of(Answer.RunData run, Language language) {
        List<String> settings = run.settings();
        return switch (language) {
            case EN ->
                    "Holdfast "
                            + run.version()
                            + " · case "
                            + run.caseHash()
                            + " · seed "
                            + run.seed()
                            + " · "
                            + run.solver()
                            + (settings.isEmpty()
                                    ? ""
                                    : " · set by hand: " + String.join(", ", settings))
                            + (run.made().isEmpty() ? "" : " · made on " + run.made());
            case NL ->
                    "Holdfast "
                            + run.version()
                            + " · casus "
                            + run.caseHash()
                            + " · startgetal "
                            + run.seed()
                            + " · "
                            + run.solver()
                            + (settings.isEmpty()
                                    ? ""
                                    : " · zelf ingesteld: " + String.join(", ", settings))
                            + (run.made().isEmpty() ? "" : " · gemaakt op " + run.made());
        };
    }

    /** Whether the solver is sure, and whether the balance finds the same. */
    public static String certificate(Result.Certificate certificate, Language language) {
        String reason = DecideNow.trimmed(certificate.reason());
        String because = reason.isEmpty() ? "." : ": " + reason + ".";
        return switch (language) {
            case EN ->
                    switch (certificate.status()) {
                        case OPTIMAL ->
                                "No better plan exists within the solver’s tolerance: "
                                        + Numbers.whole(certificate.columns(), language)
                                        + " unknowns, "
                                        + Numbers.whole(certificate.rows(), language)
                                        + " limits, largest gap "
                                        + tiny(certificate.gap(), language)
                                        + "; plan and balance differ by "
                                        + tiny(certificate.balanceDifference(), language)
                                        + " lots.";
                        case INFEASIBLE -> "No plan meets all limits" + because;
                        case TIME_LIMIT ->
                                "The time was up before the best plan was found" + because;
                        case FAILED -> "The solver failed" + because;
                    };
            case NL ->
                    switch (certificate.status()) {
                        case OPTIMAL ->
                                "Binnen de nauwkeurigheid van de rekenmethode bestaat geen beter"
                                        + " plan: "
                                        + Numbers.whole(certificate.columns(), language)
                                        + " onbekenden, "
                                        + Numbers.whole(certificate.rows(), language)
                                        + " grenzen, grootste verschil "
                                        + tiny(certificate.gap(), language)
                                        + "; plan en balans verschillen "
                                        + tiny(certificate.balanceDifference(), language)
                                        + " partijen.";
                        case INFEASIBLE -> "Geen enkel plan voldoet aan alle grenzen" + because;
                        case TIME_LIMIT ->
                                "De tijd was om voordat het beste plan gevonden was" + because;
                        case FAILED -> "De rekenmethode is vastgelopen" + because;
                    };
        };
    }

    private static String tiny(double x, Language language) {
        return Numbers.tiny(x, new Text("less than", "minder dan"), language);
    }
}
