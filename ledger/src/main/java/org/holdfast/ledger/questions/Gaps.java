package org.holdfast.ledger.questions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Locator;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.When;
import org.holdfast.model.Gap;

/** The gap between promise and delivery, by donor, item, month, kind or origin. */
public final class Gaps {
    /** What a row of the answer is. */
    public enum By {
        DONOR,
        ITEM,
        MONTH,
        KIND,
        ORIGIN
    }

    /**
     * One event and what it counts for.
     *
     * @param amount single euros, or units; empty if it is not known
     */
    public record Trace(
            String row,
            Stage stage,
            String donor,
            Kind kind,
            String key,
            String date,
            OptionalDouble amount,
            Locator locator) {}

    /**
     * The answer, and every event behind it.
     *
     * @param traces in the order of the file
     */
    public record Found(Gap gap, List<Trace> traces) {
        public Found {
            traces = List.copyOf(traces);
        }
    }

    private static final String NO_MONTH = "no month";

    /** What is kept of an event. */
    private record Kept(
            Stage stage,
            String row,
            String donor,
            Kind kind,
            String key,
            String date,
            Locator locator,
            boolean counts,
            Netting.Claim claim) {}

    private Gaps() {}

    /**
     * Sums the events of one list.
     *
     * @param donor only this donor, if given
     * @param kind only this kind, if given
     */
    public static Found of(
            String series,
            Stream<Event> events,
            By by,
            Optional<String> donor,
            Optional<Kind> kind) {
        Map<String, Double> corrected = new HashMap<>();
        Map<Stage, List<Kept>> stages = new EnumMap<>(Stage.class);
        events.filter(e -> donor.isEmpty() || e.donor().equalsIgnoreCase(donor.get()))
                .filter(e -> kind.isEmpty() || e.kind() == kind.get())
                .forEach(e -> {
                    if (e.stage() == Stage.CORRECTED) {
                        correct(e, corrected);
                        return;
                    }
                    keep(e, by)
                            .ifPresent(kept ->
                                    stages.computeIfAbsent(e.stage(), s -> new ArrayList<>())
                                            .add(kept));
                });
        return sum(series, by, stages, corrected);
    }

    /** A correction replaces the first stage of the aid that it names. */
    private static void correct(Event event, Map<String, Double> corrected) {
        String key = event.parent().map(Parent::key).orElse(event.key());
        Netting.Claim.of(event).amount().ifPresent(amount -> corrected.put(key, amount));
    }

    private static Optional<Kept> keep(Event event, By by) {
        Netting.Claim claim = Netting.Claim.of(event);
        boolean counts = event.find(Valuation.Method.COUNTED_BY_SOURCE).isPresent();
        String row =
                switch (by) {
                    case DONOR -> event.donor();
                    case KIND -> event.kind().word();
                    case ORIGIN -> event.origin().word();
                    case MONTH -> month(event.when());
                    case ITEM -> event.goods().map(Goods::item).orElse("");
                };
        if (by == By.ITEM) {
            if (event.goods().isEmpty()) {
                return Optional.empty();
            }
            claim =
                    new Netting.Claim(
                            event.key(),
                            event.goods().get().units().number(),
                            claim.repeats() ? claim.parent() : "",
                            claim.repeats());
            counts = true;
        }
        return Optional.of(
                new Kept(
                        event.stage(),
                        row,
                        event.donor(),
                        event.kind(),
                        event.key(),
                        event.when().text(),
                        event.locator(),
                        counts,
                        claim));
    }

    private static String month(When when) {
        return switch (when) {
            case When.Exact e -> YearMonth.from(e.date()).toString();
            case When.InMonth m -> m.month().toString();
            case When.Between b ->
                    YearMonth.from(b.from()).equals(YearMonth.from(b.to()))
                            ? YearMonth.from(b.from()).toString()
                            : NO_MONTH;
            case When.InYear y -> NO_MONTH;
            case When.Until u -> NO_MONTH;
            case When.Since s -> NO_MONTH;
            case When.Undisclosed u -> NO_MONTH;
            case When.NotGiven n -> NO_MONTH;
        };
    }

    private static final class Sum {
        private double amount;
        private boolean any;
        private long notKnown;
    }

    private static Found sum(
            String series, By by, Map<Stage, List<Kept>> stages, Map<String, Double> corrected) {
        List<Trace> traces = new ArrayList<>();
        Map<String, Map<Stage, Sum>> rows =
                by == By.MONTH ? new TreeMap<>() : new LinkedHashMap<>();
        boolean first = true;
        for (Map.Entry<Stage, List<Kept>> entry : stages.entrySet()) {
            List<Netting.Claim> claims = new ArrayList<>();
            for (Kept kept : entry.getValue()) {
                Double instead = first ? corrected.get(kept.key()) : null;
                claims.add(
                        instead == null
                                ? kept.claim()
                                : new Netting.Claim(
                                        kept.claim().key(),
                                        OptionalDouble.of(instead),
                                        kept.claim().parent(),
                                        kept.claim().repeats()));
            }
            first = false;
            Netting netting = Netting.of(claims);
            for (int k = 0; k < claims.size(); k++) {
                Kept kept = entry.getValue().get(k);
                if (!kept.counts()) {
                    continue;
                }
                Sum sum =
                        rows.computeIfAbsent(kept.row(), r -> new EnumMap<>(Stage.class))
                                .computeIfAbsent(entry.getKey(), s -> new Sum());
                boolean known = claims.get(k).amount().isPresent();
                if (known) {
                    sum.any = true;
                    sum.amount += netting.counted(k);
                } else {
                    sum.notKnown++;
                }
                traces.add(
                        new Trace(
                                kept.row(),
                                kept.stage(),
                                kept.donor(),
                                kept.kind(),
                                kept.key(),
                                kept.date(),
                                known
                                        ? OptionalDouble.of(netting.counted(k))
                                        : OptionalDouble.empty(),
                                kept.locator()));
            }
        }
        List<Stage> shown = stages.keySet().stream().filter(s -> anyOf(rows, s)).toList();
        return new Found(
                new Gap(
                        series,
                        by == By.ITEM ? "units" : "EUR",
                        shown.stream().map(Stage::word).toList(),
                        rows.entrySet().stream()
                                .map(e -> row(e.getKey(), e.getValue(), shown))
                                .toList()),
                traces);
    }

    private static boolean anyOf(Map<String, Map<Stage, Sum>> rows, Stage stage) {
        return rows.values().stream().anyMatch(r -> r.containsKey(stage));
    }

    private static Gap.Row row(String name, Map<Stage, Sum> sums, List<Stage> stages) {
        List<OptionalDouble> amounts = new ArrayList<>();
        List<Long> notKnown = new ArrayList<>();
        for (Stage stage : stages) {
            Sum sum = sums.get(stage);
            amounts.add(
                    sum != null && sum.any
                            ? OptionalDouble.of(sum.amount)
                            : OptionalDouble.empty());
            notKnown.add(sum == null ? 0 : sum.notKnown);
        }
        return new Gap.Row(name, amounts, notKnown);
    }
}
