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
        if (all == 0) {
            return SwitchingMessages.noAssumptionWasMoved(language);
        }
        if (turning == 0) {
            return SwitchingMessages.noneTurns(all, language);
        }
        return turning == all
                ? SwitchingMessages.allTurn(all, language)
                : SwitchingMessages.someTurn(turning, all, language);
    }
}
