package org.holdfast.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;

/**
 * What a reader is told of the tiers that a plan reaches, row by row of a table: every number
 * plain, and the first tier by whose shortfall it is. See {@link TierValue}.
 */
public enum Reached {
    FLOOR(ObjectiveTier.FLOOR),
    ALLIES_FLOOR(ObjectiveTier.FLOOR),
    FULL(ObjectiveTier.FULL),
    ALLY_TARGETS(ObjectiveTier.ALLY_TARGETS),
    COST(ObjectiveTier.COST);

    private final ObjectiveTier tier;

    Reached(ObjectiveTier tier) {
        this.tier = tier;
    }

    /**
     * The rows that have a number in one of the answers, in the order of the objective; the allies'
     * floors only where they are missed.
     */
    public static List<Reached> rows(List<ObjectiveTier> objective, List<List<TierValue>> answers) {
        List<Reached> rows = new ArrayList<>();
        for (ObjectiveTier tier : objective) {
            for (Reached row : values()) {
                boolean told =
                        answers.stream()
                                .flatMap(tiers -> row.value(tiers).stream())
                                .anyMatch(v -> row != ALLIES_FLOOR || Numbers.itemMonths(v) != 0);
                if (row.tier == tier && told) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** What one answer comes to, plain; empty if it has no such tier. */
    public Optional<Double> value(List<TierValue> tiers) {
        return TierValue.find(tiers, tier)
                .map(found -> this == ALLIES_FLOOR ? found.allies() : found.plain());
    }

    /** Its name, without the unit. */
    public Text label() {
        return this == ALLIES_FLOOR
                ? ReachedMessages.ALLIES_OWN_USE_STOCK_FLOORS
                : KindWords.of(tier);
    }

    /** {@code item-months} or {@code EUR million}. */
    public Text unit() {
        return tier == ObjectiveTier.COST
                ? ReachedMessages.EUR_MILLION
                : ReachedMessages.ITEM_MONTHS;
    }

    /** Whether it is money rather than something missing. */
    public boolean isMoney() {
        return tier == ObjectiveTier.COST;
    }

    /** {@code 57 item-months under the floor}; money for the cost. */
    public String amount(double value, Language language) {
        if (this != ALLIES_FLOOR) {
            return TierWords.amount(tier, value, language);
        }
        return ReachedMessages.amount(value, language);
    }
}
