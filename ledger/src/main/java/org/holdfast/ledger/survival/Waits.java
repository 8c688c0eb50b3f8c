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

    /** When a wait ends. */
    public enum Ends {
        /** With the first that arrives. */
        FIRST,
        /** When all that was promised has arrived. */
        ALL
    }

    /** Until when aid was watched of which nothing, or not all, is said to have arrived. */
    public interface Watch {
        /**
         * The day until which it is known not to have arrived.
         *
         * @param key of the aid's first event
         * @return empty if nobody says, so that it is left out
         */
        Optional<LocalDate> until(String key);

        /** All of it was watched until a day. */
        static Watch until(LocalDate day) {
            return key -> Optional.of(day);
        }

        /** Of what is not said to have arrived, nothing is known. */
        static Watch none() {
            return key -> Optional.empty();
        }
    }

    /**
     * Reads waits.
     *
     * @param asOf the last day of all: what has no other end ended by then
     */
    public static Found of(
            Stream<Event> events,
            Stage from,
            Stage to,
            By by,
            Ends ends,
            LocalDate asOf,
            Watch watch) {
        Map<String, List<Event>> chains = chains(events.toList());
        List<Wait> waits = new ArrayList<>();
        long silent = 0;
        long undated = 0;
        for (Map.Entry<String, List<Event>> chain : chains.entrySet()) {
            List<Event> all = chain.getValue();
            Optional<Event> began = first(all, from, When::latest);
            if (all.stream().noneMatch(e -> e.stage() == from)) {
                continue;
            }
            if (began.isEmpty()) {
                undated++;
                continue;
            }
            When start = began.get().when();
            boolean came = all.stream().anyMatch(e -> e.stage() == to && isSome(e));
            Optional<LocalDate> taken =
                    first(all, Stage.WITHDRAWN, When::latest).flatMap(e -> e.when().latest());
            Optional<LocalDate> seen = taken.isPresent() ? taken : watch.until(chain.getKey());
            Optional<Duration> months;
            if (came && ends == Ends.FIRST) {
                months = ended(start, all, to, asOf);
            } else if (came) {
                Optional<Arrivals.Whole> whole = Arrivals.whole(all, from, to);
                months =
                        whole.isPresent()
                                ? ended(start, whole.get().earliest(), whole.get().latest(), asOf)
                                : notYet(start, lastSeen(all, to, seen, asOf));
            } else if (seen.isPresent()) {
                months = notYet(start, seen.get());
            } else {
                silent++;
                continue;
            }
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

    /** The last day on which not all had come: the watch's, or that of what is said to have. */
    private static LocalDate lastSeen(
            List<Event> chain, Stage to, Optional<LocalDate> watched, LocalDate asOf) {
        LocalDate said =
                chain.stream()
                        .filter(e -> e.stage() == to && isSome(e))
                        .flatMap(e -> e.when().earliest().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
        LocalDate last = watched.filter(day -> day.isAfter(said)).orElse(said);
        return last.isAfter(asOf) ? asOf : last;
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
        Optional<LocalDate> last = first(chain, to, When::latest).flatMap(e -> e.when().latest());
        boolean bounded =
                chain.stream()
                        .filter(e -> e.stage() == to && isSome(e))
                        .allMatch(e -> e.when().earliest().isPresent());
        Optional<LocalDate> earliest =
                bounded
                        ? first(chain, to, When::earliest).flatMap(e -> e.when().earliest())
                        : Optional.empty();
        return ended(began, earliest, last, asOf);
    }

    private static Optional<Duration> ended(
            When began, Optional<LocalDate> earliest, Optional<LocalDate> latest, LocalDate asOf) {
        Optional<LocalDate> start = began.earliest();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        double most = months(start.get(), latest.orElse(asOf));
        double least =
                Math.max(
                        0,
                        months(began.latest().orElse(start.get()), earliest.orElse(start.get())));
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
    public static Map<String, List<Event>> chains(List<Event> events) {
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
        return Turnbull.curve(name, durations);
    }
}
