package org.holdfast.oversight.conditions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Money that is released in tranches, each when its conditions are met.
 *
 * @param fictional whether it is made up, as an example
 * @param currency of all amounts
 */
public record Fund(
        String id, String name, boolean fictional, String currency, List<Tranche> tranches) {
    public Fund {
        Objects.requireNonNull(currency);
        tranches = List.copyOf(tranches);
        Set<String> ids = new HashSet<>();
        for (Tranche tranche : tranches) {
            if (!ids.add(tranche.id())) {
                throw new IllegalArgumentException("two tranches are called " + tranche.id());
            }
        }
    }

    /**
     * Part of the money.
     *
     * @param amount millions
     * @param due day on which it should be released
     * @param released day on which it was
     */
    public record Tranche(
            String id,
            String title,
            double amount,
            LocalDate due,
            Optional<LocalDate> released,
            List<Condition> conditions) {
        public Tranche {
            conditions = List.copyOf(conditions);
            if (!(amount >= 0) || !Double.isFinite(amount)) {
                throw new IllegalArgumentException("an amount must be from 0, got " + amount);
            }
        }
    }

    /**
     * What must be so before a tranche is released. It is met when there is evidence, and two
     * persons, neither of them the owner, have approved it no earlier than the evidence came.
     *
     * @param criterion what counts as met; a condition without one is a finding by itself
     * @param owner who has to bring it about
     */
    public record Condition(
            String id,
            String title,
            Optional<String> criterion,
            String owner,
            LocalDate due,
            List<Evidence> evidence,
            List<Approval> approvals,
            List<Entry> history) {
        public Condition {
            evidence = List.copyOf(evidence);
            approvals = List.copyOf(approvals);
            history = List.copyOf(history);
        }
    }

    /**
     * What shows that a condition is met.
     *
     * @param file its name; it may lie beside the fund's file
     * @param sha256 hash of its bytes, 64 hexadecimal digits in small letters
     * @param link where it is published
     */
    public record Evidence(
            Optional<String> file,
            Optional<String> sha256,
            Optional<String> link,
            String by,
            LocalDate date) {}

    /** Somebody has looked at the evidence and found the condition met. */
    public record Approval(String by, LocalDate date) {}

    /** Something that happened, in words. */
    public record Entry(LocalDate date, String by, String what) {}
}
