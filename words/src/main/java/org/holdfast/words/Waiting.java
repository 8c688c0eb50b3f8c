package org.holdfast.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Language;
import org.holdfast.model.TierValue;

/** What waiting costs: the same plan, started later. */
public final class Waiting {
    private static final int YEAR = 12;

    private Waiting() {}

    /**
     * A year of waiting, or else the longest wait looked at, as the title of the chart; needs the
     * point of no wait.
     */
    public static String title(List<DelayPoint> points, Language language) {
        Optional<DelayPoint> now = points.stream().filter(p -> p.months() == 0).findFirst();
        Optional<DelayPoint> last =
                points.stream()
                        .filter(p -> p.months() > 0)
                        .max(
                                Comparator.comparingInt(
                                                (DelayPoint p) -> p.months() == YEAR ? 1 : 0)
                                        .thenComparingInt(DelayPoint::months));
        if (now.isEmpty() || last.isEmpty()) {
            return WaitingMessages.title(language);
        }
        return title(
                last.get().months(),
                change(points, now.get(), last.get(), ObjectiveTier.FLOOR),
                language);
    }

    /** What a wait costs, from what is missed of the floor now and then, item-months. */
    public static String title(int months, double now, double later, Language language) {
        return title(months, Change.ofItemMonths(now, later), language);
    }

    private static String title(int months, Change change, Language language) {
        String wait = Months.period(months, language);
        return switch (change.direction()) {
            case WORSE -> WaitingMessages.waitingCostsUnderFloor(wait, change.size(), language);
            case SAME -> WaitingMessages.waitingAddsNothingShortfall(wait, language);
            case BETTER -> WaitingMessages.waitingSavesUnderFloor(wait, change.size(), language);
        };
    }

    /** What one wait costs in the first tier that it changes: floor, full need, targets, cost. */
    public static String sentence(
            DelayPoint now, DelayPoint later, Currency currency, Language language) {
        Optional<ObjectiveTier> tier = firstChanged(now, later);
        if (tier.isEmpty()) {
            return WaitingMessages.startLaterSameResult(later.months(), language);
        }
        String change =
                TierWords.change(
                        tier.get(),
                        value(now, tier.get()),
                        value(later, tier.get()),
                        currency,
                        language);
        return WaitingMessages.startLater(later.months(), change, language);
    }

    /**
     * What the shortest wait looked at costs, under the floor and short of the full need; empty if
     * none was looked at.
     */
    public static Optional<String> shortest(List<DelayPoint> points, Language language) {
        Optional<DelayPoint> now = points.stream().filter(p -> p.months() == 0).findFirst();
        Optional<DelayPoint> later =
                points.stream()
                        .filter(p -> p.months() > 0)
                        .min(Comparator.comparingInt(DelayPoint::months));
        if (now.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        List<Change> changes =
                Stream.of(ObjectiveTier.FLOOR, ObjectiveTier.FULL)
                        .map(tier -> change(points, now.get(), later.get(), tier))
                        .toList();
        return Optional.of(
                WaitingMessages.shortest(
                        later.get().months(),
                        both(changes.getFirst(), changes.getLast(), language),
                        language));
    }

    private static String both(Change floor, Change full, Language language) {
        boolean worse = floor.direction() == Change.Direction.WORSE;
        boolean fullWorse = full.direction() == Change.Direction.WORSE;
        if (floor.direction() != Change.Direction.SAME) {
            if (full.direction() == Change.Direction.SAME) {
                return WaitingMessages.floorOnly(worse, floor.size(), language);
            }
            return worse == fullWorse
                    ? WaitingMessages.floorAndFull(worse, floor.size(), full.size(), language)
                    : WaitingMessages.floorAgainstFull(worse, floor.size(), full.size(), language);
        }
        return full.direction() == Change.Direction.SAME
                ? WaitingMessages.changesNothing(language)
                : WaitingMessages.fullOnly(fullWorse, full.size(), language);
    }

    private static Optional<ObjectiveTier> firstChanged(DelayPoint now, DelayPoint later) {
        return now.tiers().stream()
                .map(TierValue::tier)
                .filter(tier -> later.tiers().stream().anyMatch(t -> t.tier() == tier))
                .filter(tier -> differs(tier, value(now, tier), value(later, tier)))
                .findFirst();
    }

    private static boolean differs(ObjectiveTier tier, double now, double later) {
        Change change =
                tier == ObjectiveTier.COST
                        ? Change.ofMoney(now, later)
                        : Change.inColumn(now, later, Math.max(now, later));
        return change.direction() != Change.Direction.SAME;
    }

    /** As the chart of all waits has it. */
    private static Change change(
            List<DelayPoint> points, DelayPoint now, DelayPoint later, ObjectiveTier tier) {
        double largest = points.stream().mapToDouble(p -> value(p, tier)).max().orElse(0);
        return Change.inColumn(value(now, tier), value(later, tier), largest);
    }

    private static double value(DelayPoint point, ObjectiveTier tier) {
        return TierValue.find(point.tiers(), tier).map(TierValue::plain).orElse(0.0);
    }
}
