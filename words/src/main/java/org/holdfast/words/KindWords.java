package org.holdfast.words;

import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Need;
import org.holdfast.model.Result;
import org.holdfast.model.Source;
import org.holdfast.model.Text;
import org.holdfast.model.Way;

/**
 * The heads of tables, the names of series and the words for every kind that a reader meets, in
 * both languages. Names of items, parties, blocs and funds come from the case.
 */
public final class KindWords {
    private KindWords() {}

    /** The way to plan. */
    public static Text of(Way way) {
        return switch (way) {
            case AD_HOC -> Labels.AD_HOC;
            case PLAN -> Labels.PLAN;
        };
    }

    /** The tier of the objective. */
    public static Text of(CaseSettings.ObjectiveTier objectiveTier) {
        return switch (objectiveTier) {
            case FLOOR -> Labels.FLOOR_NEED;
            case FULL -> Labels.FULL_NEED;
            case ALLY_TARGETS -> Labels.ALLIES_STOCK_TARGETS;
            case COST -> Labels.COST;
        };
    }

    /** What binds. */
    public static Text of(Binding.Kind kind) {
        return switch (kind) {
            case MONEY -> Labels.MONEY;
            case INVESTMENT -> Labels.MONEY_FOR_PRODUCTION_LINES;
            case MATERIAL -> Labels.MATERIAL;
            case CAPACITY -> Labels.CAPACITY;
            case BUILDING_RATE -> Labels.BUILDING_RATE;
            case LEAD_TIME -> Labels.BUILDING_TIME;
            case OFFER -> Labels.OFFER;
            case GIFT -> Labels.GIFT;
            case STOCK -> Labels.STOCK;
        };
    }

    /** The posture of a need. */
    public static Text of(Need.Posture posture) {
        return switch (posture) {
            case ANY -> CardLabels.ANY_POSTURE;
            case HOLD -> CardLabels.HOLD;
            case COUNTER_ATTACK -> CardLabels.COUNTER_ATTACK;
        };
    }

    /** The kind of source. */
    public static Text of(Source.Kind kind) {
        return switch (kind) {
            case DOCUMENT -> Labels.DOCUMENT;
            case DERIVED -> Labels.DERIVED;
            case ASSUMPTION -> Labels.ASSUMPTION;
        };
    }

    /** How a solve ended. */
    public static Text of(Result.Status status) {
        return switch (status) {
            case OPTIMAL -> Labels.SOLVED;
            case INFEASIBLE -> Labels.NO_PLAN_MEETS_ALL_LIMITS;
            case TIME_LIMIT -> Labels.OUT_TIME;
            case FAILED -> Labels.FAILED;
        };
    }
}
