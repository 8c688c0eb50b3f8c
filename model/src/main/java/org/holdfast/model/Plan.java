package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * What is decided, month by month, and what it reaches by the programme's own count.
 *
 * @param start month index before which nothing new was decided
 */
public record Plan(
        Way way, Scenario scenario, int start, List<Decision> decisions, List<TierValue> tiers) {
    public Plan {
        decisions = List.copyOf(decisions);
        tiers = List.copyOf(tiers);
    }

    public Optional<Decision> find(Decision.Kind kind, String subject, String detail) {
        return decisions.stream()
                .filter(d ->
                        d.kind() == kind
                                && d.subject().equals(subject)
                                && d.detail().equals(detail))
                .findFirst();
    }

    public List<Decision> all(Decision.Kind kind) {
        return decisions.stream().filter(d -> d.kind() == kind).toList();
    }
}
