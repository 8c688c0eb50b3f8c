package org.holdfast.words;

import java.util.List;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.Text;

/** What would change the answer: how far an assumption must move before a headline turns. */
public final class Switching {
    private Switching() {}

    /** The statement that would turn. */
    public static String headline(
            SwitchingValue.Headline headline, Text claimant, Language language) {
        return switch (headline) {
            case SUPPLY_FAILS_FLOOR -> SwitchingMessages.currentSupplyDoesNot(claimant, language);
            case LEVERS_BEAT_FORESIGHT -> SwitchingMessages.leversLowerShortfallBy(language);
            case PLAN_HALVES_SHORTFALL -> SwitchingMessages.leversAtLeastHalve(language);
        };
    }

    /** How far one assumption must move, or that the headline stands wherever it was looked at. */
    public static String sentence(
            CaseSettings settings, Lever lever, SwitchingValue value, Language language) {
        String now = LeverWords.setting(settings, lever, value.central(), language);
        String range = LeverWords.range(settings, lever, value.low(), value.high(), language);
        String turns =
                value.turnsAt()
                        .map(at -> LeverWords.setting(settings, lever, at, language))
                        .orElse("");
        boolean up = value.turnsAt().map(at -> at > value.central()).orElse(false);
        if (value.margin() <= 0) {
            return SwitchingMessages.statementDoesNotHold(lever.name(), now, range, language);
        }
        if (turns.isEmpty()) {
            return SwitchingMessages.standsOverWholeRange(lever.name(), now, range, language);
        }
        return SwitchingMessages.noLongerHoldsAt(lever.name(), turns, up, now, range, language);
    }

    /** How many of the assumptions looked at would turn an answer. */
    public static String title(List<SwitchingValue> values, Language language) {
        int all = (int) values.stream().map(SwitchingValue::lever).distinct().count();
        int turning =
                (int)
                        values.stream()
                                .filter(v -> v.turnsAt().isPresent())
                                .map(SwitchingValue::lever)
                                .distinct()
                                .count();
        return switch (language) {
            case EN -> {
                if (all == 0) {
                    yield "No assumption was moved";
                }
                if (turning == 0) {
                    yield switch (all) {
                        case 1 -> "The one assumption looked at does not change the answer";
                        case 2 ->
                                "Neither of the two assumptions looked at changes the answer on"
                                        + " its own";
                        default ->
                                "None of the "
                                        + Numbers.word(all, language)
                                        + " assumptions looked at changes the answer on its own";
                    };
                }
                if (turning == all) {
                    yield switch (all) {
                        case 1 -> "The one assumption looked at can change the answer";
                        case 2 -> "Both assumptions looked at can change the answer";
                        default -> "All " + all + " assumptions looked at can change the answer";
                    };
                }
                yield Numbers.capital(Numbers.word(turning, language))
                        + " of "
                        + all
                        + " assumptions can change the answer";
            }
            case NL -> {
                if (all == 0) {
                    yield "Er is geen aanname verschoven";
                }
                if (turning == 0) {
                    yield all == 1
                            ? "De ene bekeken aanname verandert het antwoord niet"
                            : "Geen van de "
                                    + Numbers.word(all, language)
                                    + " bekeken aannames verandert op zichzelf het antwoord";
                }
                if (turning == all) {
                    yield switch (all) {
                        case 1 -> "De ene bekeken aanname kan het antwoord veranderen";
                        case 2 -> "Beide bekeken aannames kunnen het antwoord veranderen";
                        default ->
                                "Alle " + all + " bekeken aannames kunnen het antwoord veranderen";
                    };
                }
                yield Numbers.capital(Numbers.word(turning, language))
                        + " van de "
                        + all
                        + " aannames "
                        + (turning == 1 ? "kan" : "kunnen")
                        + " het antwoord veranderen";
            }
        };
    }
}
