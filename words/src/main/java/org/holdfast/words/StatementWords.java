package org.holdfast.words;

import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;
import org.holdfast.model.Statement;
import org.holdfast.model.Text;

/** Says as a statement what one answer of one scenario came to. */
public final class StatementWords {
    private StatementWords() {}

    /**
     * {@code The plan comes to 41 item-months under the floor (scenario: As it goes).}
     *
     * @param value plain, as {@link org.holdfast.model.TierValue} has it
     */
    public static Text tier(Statement.Way way, ObjectiveTier tier, double value, Text scenario) {
        return new Text(
                subject(way, Language.EN)
                        + " comes to "
                        + TierWords.amount(tier, value, Language.EN)
                        + scenario(scenario, Language.EN),
                subject(way, Language.NL)
                        + " komt uit op "
                        + TierWords.amount(tier, value, Language.NL)
                        + scenario(scenario, Language.NL));
    }

    /**
     * {@code The plan meets 62% of the full need in the average month: 155 mm shell (…).}
     *
     * @param mean mean over the months of the share of the full need that is met
     */
    public static Text coverage(Statement.Way way, Text item, double mean, Text scenario) {
        return new Text(
                subject(way, Language.EN)
                        + " meets "
                        + Numbers.share(mean, Language.EN)
                        + " of the full need in the average month: "
                        + item.en()
                        + scenario(scenario, Language.EN),
                subject(way, Language.NL)
                        + " dekt in de gemiddelde maand "
                        + Numbers.share(mean, Language.NL)
                        + " van de volledige behoefte: "
                        + item.nl()
                        + scenario(scenario, Language.NL));
    }

    /** {@code plan}, {@code ad hoc}, {@code current supply}: which answer it is about. */
    public static Text way(Statement.Way way) {
        return switch (way) {
            case BALANCE -> new Text("current supply", "huidige aanvoer");
            case PLAN -> Text.same("plan");
            case AD_HOC -> Text.same("ad hoc");
        };
    }

    private static String subject(Statement.Way way, Language language) {
        return switch (language) {
            case EN ->
                    switch (way) {
                        case BALANCE -> "Current supply";
                        case PLAN -> "The plan";
                        case AD_HOC -> "Ad hoc planning";
                    };
            case NL ->
                    switch (way) {
                        case BALANCE -> "De huidige aanvoer";
                        case PLAN -> "Het plan";
                        case AD_HOC -> "Ad hoc plannen";
                    };
        };
    }

    private static String scenario(Text title, Language language) {
        return switch (language) {
            case EN -> " (scenario: " + title.en() + ").";
            case NL -> " (scenario: " + title.nl() + ").";
        };
    }
}
