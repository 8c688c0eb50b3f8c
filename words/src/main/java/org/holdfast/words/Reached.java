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

    /** Its word in a file: {@code allies_floor}. */
    public String id() {
        return switch (this) {
            case FLOOR -> "floor";
            case ALLIES_FLOOR -> "allies_floor";
            case FULL -> "full";
            case ALLY_TARGETS -> "ally_targets";
            case COST -> "cost";
        };
    }

    /** What is missing or paid, and its unit. */
    public String heading(Language language) {
        return label().in(language) + ", " + unit().in(language);
    }

    /** The number alone, as it stands under its heading. */
    public String written(Optional<Double> value, Language language) {
        return value.map(v -> fixed(v, language)).orElse("–");
    }

    /** A change with its sign; 0 where nothing is seen to change. */
    public String change(Optional<Double> from, Optional<Double> to, Language language) {
        if (from.isEmpty() || to.isEmpty()) {
            return "–";
        }
        double change = to.get() - from.get();
        String size = fixed(Math.abs(change), language);
        boolean none = size.chars().noneMatch(c -> c >= '1' && c <= '9');
        return none ? "0" : (change < 0 ? "−" : "+") + size;
    }

    /** What differs in the seventh decimal is the solver's; it must not tip a half. */
    private String fixed(double value, Language language) {
        return Numbers.fixed(Math.rint(value * 1e6) / 1e6, isMoney() ? 0 : 2, language);
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
