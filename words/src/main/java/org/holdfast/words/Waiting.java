package org.holdfast.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
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
                value(now.get(), ObjectiveTier.FLOOR),
                value(last.get(), ObjectiveTier.FLOOR),
                language);
    }

    /** What a wait costs, from what is missed of the floor now and then, item-months. */
    public static String title(int months, double now, double later, Language language) {
        Change change = Change.ofItemMonths(now, later);
        String wait = Months.period(months, language);
        return switch (change.direction()) {
            case WORSE -> WaitingMessages.waitingCostsUnderFloor(wait, change.size(), language);
            case SAME -> WaitingMessages.waitingAddsNothingShortfall(wait, language);
            case BETTER -> WaitingMessages.waitingSavesUnderFloor(wait, change.size(), language);
        };
    }

    /** What one wait costs in the first tier that it changes: floor, full need, targets, cost. */
    public static String sentence(DelayPoint now, DelayPoint later, Language language) {
        Optional<ObjectiveTier> tier = firstChanged(now, later);
        if (tier.isEmpty()) {
            return WaitingMessages.startLaterSameResult(later.months(), language);
        }
        String change =
                TierWords.change(
                        tier.get(), value(now, tier.get()), value(later, tier.get()), language);
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
                        .map(tier ->
                                Change.ofItemMonths(
                                        value(now.get(), tier), value(later.get(), tier)))
                        .toList();
        return Optional.of(
                WaitingMessages.shortest(
                        later.get().months(),
                        both(changes.getFirst(), changes.getLast(), language),
                        language));
    }

    private static String both(Change floor, Change full, Language language) {
        Optional<String> under = told(floor, WaitingMessages.UNDER_FLOOR, "", language);
        Optional<String> of =
                told(
                        full,
                        WaitingMessages.FULL_NEED,
                        floor.direction() == full.direction() ? "" : verb(full, language) + " ",
                        language);
        String verb = verb(floor, language) + " ";
        return switch (language) {
            case EN ->
                    under.map(u -> verb + u + of.map(f -> " and " + f).orElse(""))
                            .or(() -> of.map(f -> f + ", and nothing under the floor"))
                            .orElse("changes nothing that shows in these figures");
            case NL ->
                    under.map(u -> verb + u + of.map(f -> " en " + f).orElse(""))
                            .or(() -> of.map(f -> f + ", en niets onder de ondergrens"))
                            .orElse("verandert niets dat in deze cijfers te zien is");
        };
    }

    private static Optional<String> told(
            Change change, Text where, String verb, Language language) {
        return change.direction() == Change.Direction.SAME
                ? Optional.empty()
                : Optional.of(
                        verb
                                + TierWords.itemMonths(change.size(), language)
                                + " "
                                + where.in(language));
    }

    private static String verb(Change change, Language language) {
        boolean worse = change.direction() == Change.Direction.WORSE;
        if (worse) {
            return WaitingMessages.costs(language);
        }
        return WaitingMessages.saves(language);
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
                        : Change.ofItemMonths(now, later);
        return change.direction() != Change.Direction.SAME;
    }

    private static double value(DelayPoint point, ObjectiveTier tier) {
        return TierValue.find(point.tiers(), tier).map(TierValue::plain).orElse(0.0);
    }
}
