package org.holdfast.oversight.conditions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.oversight.conditions.Fund.Approval;
import org.holdfast.oversight.conditions.Fund.Condition;
import org.holdfast.oversight.conditions.Fund.Evidence;
import org.holdfast.oversight.conditions.Fund.Tranche;

/** How a fund stands on a day: only what had happened by then counts. */
public record FundStanding(Fund fund, LocalDate asOf, List<TrancheStanding> tranches) {
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final int PERSONS = 2;

    public FundStanding {
        Objects.requireNonNull(asOf);
        tranches = List.copyOf(tranches);
    }

    /** How far a condition is. */
    public enum State {
        /** Nothing was handed in. */
        OPEN,
        /** There is evidence, and nobody has approved it. */
        EVIDENCE,
        /** One person has approved it. */
        APPROVED_ONCE,
        /** Two persons have. */
        MET
    }

    /**
     * A condition on the day.
     *
     * @param met the day on which the second person approved it
     * @param daysLate days past its due date: until the day if it is not met, else until it was
     */
    public record ConditionStanding(
            Condition condition, State state, Optional<LocalDate> met, long daysLate) {
        public boolean isOverdue() {
            return state != State.MET && daysLate > 0;
        }
    }

    /**
     * A tranche on the day.
     *
     * @param releasable whether all its conditions are met
     * @param monthsHeld months from its due date to its release, or to the day if it is held back
     * @param held millions × months: what waited, for how long
     */
    public record TrancheStanding(
            Tranche tranche,
            List<ConditionStanding> conditions,
            boolean releasable,
            boolean released,
            double monthsHeld,
            double held) {
        public TrancheStanding {
            conditions = List.copyOf(conditions);
        }

        /** Whether money flowed although a condition was not met on the day. */
        public boolean isReleasedTooSoon() {
            return released && !releasable;
        }
    }

    /** How the fund stands at the end of a day. */
    public static FundStanding of(Fund fund, LocalDate asOf) {
        return new FundStanding(
                fund, asOf, fund.tranches().stream().map(t -> tranche(t, asOf)).toList());
    }

    private static TrancheStanding tranche(Tranche tranche, LocalDate asOf) {
        List<ConditionStanding> conditions =
                tranche.conditions().stream().map(c -> condition(c, asOf)).toList();
        Optional<LocalDate> released = tranche.released().filter(day -> !day.isAfter(asOf));
        double months =
                Math.max(0, ChronoUnit.DAYS.between(tranche.due(), released.orElse(asOf)))
                        / DAYS_A_MONTH;
        return new TrancheStanding(
                tranche,
                conditions,
                conditions.stream().allMatch(c -> c.state() == State.MET),
                released.isPresent(),
                months,
                months * tranche.amount());
    }

    private static ConditionStanding condition(Condition condition, LocalDate asOf) {
        Optional<LocalDate> handedIn =
                condition.evidence().stream()
                        .map(Evidence::date)
                        .filter(day -> !day.isAfter(asOf))
                        .min(Comparator.naturalOrder());
        Map<String, LocalDate> approved = new LinkedHashMap<>();
        condition.approvals().stream()
                .filter(a -> !a.date().isAfter(asOf))
                .filter(a -> handedIn.isPresent() && !a.date().isBefore(handedIn.get()))
                .filter(a -> !person(a.by()).equals(person(condition.owner())))
                .sorted(Comparator.comparing(Approval::date))
                .forEach(a -> approved.putIfAbsent(person(a.by()), a.date()));
        Optional<LocalDate> met = approved.values().stream().skip(PERSONS - 1L).findFirst();
        State state =
                met.isPresent()
                        ? State.MET
                        : !approved.isEmpty()
                                ? State.APPROVED_ONCE
                                : handedIn.isPresent() ? State.EVIDENCE : State.OPEN;
        long late = ChronoUnit.DAYS.between(condition.due(), met.orElse(asOf));
        return new ConditionStanding(condition, state, met, Math.max(0, late));
    }

    /** A name as it is compared: case and blanks make no other person. */
    static String person(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Conditions past their due date and not met, the longest first. */
    public List<ConditionStanding> overdue() {
        return tranches.stream()
                .flatMap(t -> t.conditions().stream())
                .filter(ConditionStanding::isOverdue)
                .sorted(Comparator.comparingLong(c -> -c.daysLate()))
                .toList();
    }

    /** Millions that are due and not released. */
    public double heldBack() {
        return tranches.stream()
                .filter(t -> !t.released() && t.monthsHeld() > 0)
                .mapToDouble(t -> t.tranche().amount())
                .sum();
    }

    /** Millions × months that waited, of released tranches too. */
    public double held() {
        return tranches.stream().mapToDouble(TrancheStanding::held).sum();
    }
}
