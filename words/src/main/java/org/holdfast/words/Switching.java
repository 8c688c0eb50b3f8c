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
        String where = where(settings, lever, value, language);
        if (where.isEmpty()) {
            return value.stands()
                    ? SwitchingMessages.standsOverWholeRange(lever.name(), now, range, language)
                    : SwitchingMessages.statementDoesNotHold(lever.name(), now, range, language);
        }
        return value.stands()
                ? SwitchingMessages.noLongerHoldsAt(lever.name(), where, now, range, language)
                : SwitchingMessages.wouldHoldAt(lever.name(), where, now, range, language);
    }

    /**
     * The verdict beside a bar: where the headline turns, or that it stands or fails throughout.
     */
    public static String verdict(
            CaseSettings settings, Lever lever, SwitchingValue value, Language language) {
        String where = where(settings, lever, value, language);
        if (where.isEmpty()) {
            return value.stands()
                    ? BriefMessages.standsThroughout(language)
                    : BriefMessages.doesNotHold(language);
        }
        return BriefMessages.turns(value.stands(), where, language);
    }

    /** {@code at ×0.5 or less and at ×1.6 or more}; empty where nothing turns. */
    private static String where(
            CaseSettings settings, Lever lever, SwitchingValue value, Language language) {
        String less =
                value.below()
                        .map(at -> LeverWords.setting(settings, lever, at, language))
                        .map(at -> SwitchingMessages.orLess(at, language))
                        .orElse("");
        String more =
                value.above()
                        .map(at -> LeverWords.setting(settings, lever, at, language))
                        .map(at -> SwitchingMessages.orMore(at, language))
                        .orElse("");
        return less.isEmpty() || more.isEmpty()
                ? less + more
                : SwitchingMessages.either(less, more, language);
    }

    /** How many of the assumptions looked at would turn an answer. */
    public static String title(List<SwitchingValue> values, Language language) {
        int all = (int) values.stream().map(SwitchingValue::lever).distinct().count();
        int turning =
                (int)
                        values.stream()
                                .filter(SwitchingValue::turns)
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
