package org.holdfast.ledger.survival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Copies;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Chains;
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
        Map<String, List<Step>> chains = chains(events, from, to, by, ends);
        List<Wait> waits = new ArrayList<>();
        long silent = 0;
        long undated = 0;
        for (Map.Entry<String, List<Step>> chain : chains.entrySet()) {
            List<Step> all = chain.getValue();
            if (all.stream().noneMatch(s -> s.stage() == from)) {
                continue;
            }
            Optional<Step> began = first(all, from, Step::latest);
            if (began.isEmpty()) {
                undated++;
                continue;
            }
            Step start = began.get();
            boolean came = all.stream().anyMatch(s -> s.stage() == to && s.isSome());
            Optional<LocalDate> taken =
                    first(all, Stage.WITHDRAWN, Step::latest).flatMap(Step::latest);
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
                waits.add(new Wait(start.group(), chain.getKey(), months.get(), start.place()));
            }
        }
        return new Found(waits, silent, undated);
    }

    /** What is kept of the events that a wait can begin or end with, chain by chain. */
    private static Map<String, List<Step>> chains(
            Stream<Event> events, Stage from, Stage to, By by, Ends ends) {
        Chains together = new Chains();
        Copies copies = new Copies();
        List<Step> steps = new ArrayList<>();
        events.forEachOrdered(event -> {
            together.add(event);
            if (event.stage() == from || event.stage() == to || event.stage() == Stage.WITHDRAWN) {
                steps.add(Step.of(event, group(by, event), ends == Ends.ALL, copies));
            }
        });
        Map<String, List<Step>> chains = new LinkedHashMap<>();
        for (Step step : steps) {
            chains.computeIfAbsent(together.first(step.key()), f -> new ArrayList<>(2)).add(step);
        }
        return chains;
    }

    /** The last day on which not all had come: the watch's, or that of what is said to have. */
    private static LocalDate lastSeen(
            List<Step> chain, Stage to, Optional<LocalDate> watched, LocalDate asOf) {
        LocalDate said =
                chain.stream()
                        .filter(s -> s.stage() == to && s.isSome())
                        .flatMap(s -> s.earliest().stream())
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

    private static Optional<Step> first(
            List<Step> chain, Stage stage, Function<Step, Optional<LocalDate>> day) {
        return chain.stream()
                .filter(s -> s.stage() == stage && s.isSome() && day.apply(s).isPresent())
                .min(Comparator.comparing(s -> day.apply(s).orElse(LocalDate.MAX)));
    }

    private static Optional<Duration> notYet(Step began, LocalDate until) {
        return began.latest()
                .filter(day -> !day.isAfter(until))
                .map(day -> new Duration.NotYet(months(day, until)));
    }

    private static Optional<Duration> ended(
            Step began, List<Step> chain, Stage to, LocalDate asOf) {
        Optional<LocalDate> last = first(chain, to, Step::latest).flatMap(Step::latest);
        boolean bounded =
                chain.stream()
                        .filter(s -> s.stage() == to && s.isSome())
                        .allMatch(s -> s.earliest().isPresent());
        Optional<LocalDate> earliest =
                bounded
                        ? first(chain, to, Step::earliest).flatMap(Step::earliest)
                        : Optional.empty();
        return ended(began, earliest, last, asOf);
    }

    private static Optional<Duration> ended(
            Step began, Optional<LocalDate> earliest, Optional<LocalDate> latest, LocalDate asOf) {
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

    /** The curve of a group: product limit, or Turnbull's where any duration is an interval. */
    public static SurvivalCurve curve(String name, List<Duration> durations) {
        boolean intervals = durations.stream().anyMatch(d -> d instanceof Duration.Within);
        if (!intervals) {
            return KaplanMeier.of(name, durations);
        }
        return Turnbull.curve(name, durations);
    }
}
