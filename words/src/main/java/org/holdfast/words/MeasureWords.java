package org.holdfast.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Need;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;

/** How the figures of the registry are told: their names, their units, and their numbers. */
public final class MeasureWords {
    private MeasureWords() {}

    /**
     * What a reader is told of the tiers that answers to a case reach: of allies' stock targets
     * only where the case has any.
     */
    public static List<Measure> told(Case c, List<List<TierValue>> answers) {
        boolean hasTargets = c.needs().stream().anyMatch(n -> n.tier() == Need.Tier.STOCK_TARGET);
        return told(
                c.settings().objective().stream()
                        .filter(tier -> hasTargets || tier != ObjectiveTier.ALLY_TARGETS)
                        .toList(),
                answers);
    }

    /**
     * What a reader is told of the tiers that answers reach, row by row of a table: plain figures
     * that one of the answers has, in the order of the objective; the allies' floors and circular
     * needs only where they are missed.
     */
    public static List<Measure> told(List<ObjectiveTier> objective, List<List<TierValue>> answers) {
        List<Measure> rows = new ArrayList<>();
        for (ObjectiveTier tier : objective) {
            for (Measure row : Measure.of(tier)) {
                boolean told =
                        answers.stream()
                                .flatMap(tiers -> row.in(tiers).stream())
                                .anyMatch(v -> !row.isBeside() || Numbers.itemMonths(v) != 0);
                if (row.worth() == Measure.Worth.PLAIN && told) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** The name of what is reached in a tier of the objective, without the unit. */
    public static Text label(Measure measure) {
        return switch (measure) {
            case ALLIES_FLOOR -> MeasureMessages.ALLIES_OWN_USE_STOCK_FLOORS;
            case CIRCULAR_FLOOR -> MeasureMessages.CIRCULAR_FLOORS;
            case CIRCULAR_FULL -> MeasureMessages.CIRCULAR_FULL_NEEDS;
            case CIRCULAR_TARGETS -> MeasureMessages.CIRCULAR_STOCK_TARGETS;
            default -> KindWords.of(measure.tier().orElseThrow());
        };
    }

    /** The unit as a reader has it: {@code item-months}, {@code millions}. */
    public static Text unit(Measure measure, Currency currency) {
        return switch (measure.unit()) {
            case ITEM_MONTHS -> MeasureMessages.ITEM_MONTHS;
            case MONEY -> MeasureMessages.million(currency);
            case MONTHS, MONTH -> MeasureMessages.MONTHS;
            case UNITS_A_MONTH -> MeasureMessages.UNITS_A_MONTH;
            case SHARE -> Text.same("%");
        };
    }

    /** The name and the unit, as the heading of a column. */
    public static String heading(Measure measure, Currency currency, Language language) {
        return label(measure).in(language) + ", " + unit(measure, currency).in(language);
    }

    /** The number in a table for a reader; a dash where there is none. */
    public static String number(Measure measure, Optional<Double> value, Language language) {
        return number(value, measure.unit().decimals(), language);
    }

    /** The same with as many decimals as {@link #decimals} says. */
    public static String number(Optional<Double> value, int decimals, Language language) {
        return value.map(v -> fixed(v, decimals, language)).orElse("–");
    }

    /** How many a column has that is drawn too: as many as it has in the chart. */
    public static int decimals(Measure measure, double largest) {
        return measure.unit() == Measure.Unit.ITEM_MONTHS
                ? Numbers.decimals(largest)
                : measure.unit().decimals();
    }

    /** What differs in the seventh decimal is the solver's; it must not tip a half. */
    private static String fixed(double value, int decimals, Language language) {
        return Numbers.fixed(steady(value), decimals, language);
    }

    private static double steady(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    /** The difference of two figures as they print, with its sign; 0 where they print alike. */
    public static String change(
            Measure measure, Optional<Double> from, Optional<Double> to, Language language) {
        return change(from, to, measure.unit().decimals(), language);
    }

    /** The same with as many decimals as {@link #decimals} says. */
    public static String change(
            Optional<Double> from, Optional<Double> to, int decimals, Language language) {
        if (from.isEmpty() || to.isEmpty()) {
            return "–";
        }
        double change =
                Numbers.fixedValue(steady(to.get()), decimals)
                        - Numbers.fixedValue(steady(from.get()), decimals);
        String size = fixed(Math.abs(change), decimals, language);
        boolean none = size.chars().noneMatch(c -> c >= '1' && c <= '9');
        return none ? "0" : (change < 0 ? "−" : "+") + size;
    }

    /** {@code 57 item-months under the floor}; money for the cost. */
    public static String amount(
            Measure measure, double value, Currency currency, Language language) {
        if (measure == Measure.ALLIES_FLOOR) {
            return MeasureMessages.amount(value, language);
        }
        return measure.isCircular()
                ? MeasureMessages.circularAmount(value, language)
                : TierWords.amount(measure.tier().orElseThrow(), value, currency, language);
    }
}
