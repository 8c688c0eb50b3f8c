package org.holdfast.ledger.survival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Locator;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.When;
import org.holdfast.model.SurvivalCurve;

/**
 * Months from one stage of aid to the first of another, read off chains of events: exact where both
 * days are known, between two bounds where one is not, and not ended where the later stage has not
 * come.
 */
public final class Waits {
    private static final double DAYS = 30.4375;

    /** What waits are grouped by. */
    public enum By {
        ALL,
        DONOR,
        KIND,
        ITEM
    }

    /**
     * One wait.
     *
     * @param months how long
     * @param began where the earlier stage stands
     */
    public record Wait(String group, String key, Duration months, Locator began) {}

    /**
     * The answer.
     *
     * @param silent of how many the list says nothing about the later stage, so that they are left
     *     out
     * @param undated of how many a date is missing that a wait cannot do without
     */
    public record Found(List<Wait> waits, long silent, long undated) {
        public Found {
            waits = List.copyOf(waits);
        }

        /** The durations by group, groups in the order in which they were met. */
        public Map<String, List<Duration>> groups() {
            Map<String, List<Duration>> groups = new LinkedHashMap<>();
            for (Wait wait : waits) {
                groups.computeIfAbsent(wait.group(), g -> new ArrayList<>()).add(wait.months());
            }
            return groups;
        }
    }

    private Waits() {}

    /**
     * Reads waits.
     *
     * @param asOf the day until which it was watched
     * @param silenceIsWaiting whether aid of which nothing is said about the later stage is still
     *     waited for; else it is left out
     */
    public static Found of(
            Stream<Event> events,
            Stage from,
            Stage to,
            By by,
            LocalDate asOf,
            boolean silenceIsWaiting) {
        Map<String, List<Event>> chains = chains(events.toList());
        List<Wait> waits = new ArrayList<>();
        long silent = 0;
        long undated = 0;
        for (Map.Entry<String, List<Event>> chain : chains.entrySet()) {
            Optional<Event> began = first(chain.getValue(), from, When::latest);
            if (chain.getValue().stream().noneMatch(e -> e.stage() == from)) {
                continue;
            }
            if (began.isEmpty()) {
                undated++;
                continue;
            }
            boolean came = chain.getValue().stream().anyMatch(e -> e.stage() == to && isSome(e));
            Optional<Event> taken = first(chain.getValue(), Stage.WITHDRAWN, When::latest);
            if (!came && taken.isEmpty() && !silenceIsWaiting) {
                silent++;
                continue;
            }
            Optional<Duration> months =
                    came
                            ? ended(began.get().when(), chain.getValue(), to, asOf)
                            : notYet(
                                    began.get().when(),
                                    taken.flatMap(e -> e.when().latest()).orElse(asOf));
            if (months.isEmpty()) {
                undated++;
            } else {
                waits.add(
                        new Wait(
                                group(by, began.get()),
                                chain.getKey(),
                                months.get(),
                                began.get().locator()));
            }
        }
        return new Found(waits, silent, undated);
    }

    private static String group(By by, Event event) {
        return switch (by) {
            case ALL -> "all";
            case DONOR -> event.donor();
            case KIND -> event.kind().word();
            case ITEM -> event.goods().map(Goods::item).orElse("–");
        };
    }

    /** A delivery of none is no delivery. */
    private static boolean isSome(Event event) {
        return event.goods().map(Goods::units).map(u -> u.number().orElse(1) != 0).orElse(true);
    }

    private static Optional<Event> first(
            List<Event> chain, Stage stage, Function<When, Optional<LocalDate>> by) {
        return chain.stream()
                .filter(e -> e.stage() == stage && isSome(e) && by.apply(e.when()).isPresent())
                .min(Comparator.comparing(e -> by.apply(e.when()).orElse(LocalDate.MAX)));
    }

    private static Optional<Duration> notYet(When began, LocalDate until) {
        return began.latest()
                .filter(day -> !day.isAfter(until))
                .map(day -> new Duration.NotYet(months(day, until)));
    }

    private static Optional<Duration> ended(
            When began, List<Event> chain, Stage to, LocalDate asOf) {
        Optional<LocalDate> start = began.earliest();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last =
                first(chain, to, When::latest).flatMap(e -> e.when().latest()).orElse(asOf);
        LocalDate earliest =
                chain.stream()
                        .filter(e -> e.stage() == to && isSome(e))
                        .map(e -> e.when().earliest().orElse(start.get()))
                        .min(Comparator.naturalOrder())
                        .orElse(start.get());
        double most = months(start.get(), last);
        double least = Math.max(0, months(began.latest().orElse(start.get()), earliest));
        if (most < 0) {
            return Optional.empty();
        }
        return Optional.of(
                most <= least ? new Duration.Exactly(most) : new Duration.Within(least, most));
    }

    private static double months(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS;
    }

    /** Events that name each other as parents, under the name of the first. */
    private static Map<String, List<Event>> chains(List<Event> events) {
        Map<String, String> parents = new HashMap<>();
        for (Event e : events) {
            e.parent()
                    .filter(p -> p.series().equals(e.series()) && !p.key().equals(e.key()))
                    .ifPresent(p -> parents.putIfAbsent(e.key(), p.key()));
        }
        Map<String, List<Event>> chains = new LinkedHashMap<>();
        for (Event e : events) {
            Set<String> seen = new HashSet<>();
            String root = e.key();
            while (parents.containsKey(root) && seen.add(root)) {
                root = parents.getOrDefault(root, root);
            }
            chains.computeIfAbsent(root, r -> new ArrayList<>()).add(e);
        }
        return chains;
    }

    /** The curve of a group: product limit, or Turnbull's where any duration is an interval. */
    public static SurvivalCurve curve(String name, List<Duration> durations) {
        boolean intervals = durations.stream().anyMatch(d -> d instanceof Duration.Within);
        if (!intervals) {
            return KaplanMeier.of(name, durations);
        }
        int ended = (int) durations.stream().filter(d -> !(d instanceof Duration.NotYet)).count();
        return Turnbull.of(durations).curve(name, durations.size(), ended);
    }
}
