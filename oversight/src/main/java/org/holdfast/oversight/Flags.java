package org.holdfast.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was asked and what was answered.
 *
 * @param needed how many processes were looked at, and which fields they have
 * @param currency the one in which prices were compared
 * @param verdicts in the order of {@link Indicators}
 */
public record Flags(Needed needed, Optional<String> currency, Map<Indicator, Verdicts> verdicts) {
    /**
     * What is flagged, as OCP's Cardinal writes it: group, then id, then indicator, then value.
     * Groups in which nothing is flagged are left out.
     */
    public Map<String, Object> results() {
        Map<String, Object> results = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            Map<String, Map<String, Double>> found = new TreeMap<>();
            verdicts.forEach((indicator, verdict) ->
                    verdict.flagged(group)
                            .forEach((id, value) ->
                                    found.computeIfAbsent(id, i -> new TreeMap<>())
                                            .put(indicator.code(), value)));
            if (!found.isEmpty()) {
                results.put(group.key(), found);
            }
        }
        return results;
    }

    /** The numbers that the answers were found by: indicator, then name, then value. */
    public Map<String, Object> fences() {
        Map<String, Object> fences = new LinkedHashMap<>();
        verdicts.forEach((indicator, verdict) -> {
            if (!verdict.fences().isEmpty()) {
                fences.put(indicator.code(), verdict.fences());
            }
        });
        return fences;
    }

    /** Which organizations are flagged in which process: map, then process, then ids. */
    public Map<String, Object> maps() {
        Map<String, Object> maps = new LinkedHashMap<>();
        verdicts.values().forEach(verdict -> maps.putAll(verdict.maps()));
        return maps;
    }

    /** Indicator, group, answer, count; with the reasons for open answers. */
    public Map<String, Object> answers() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Count count : counts()) {
            @SuppressWarnings("unchecked") // we put it there
            var groups =
                    (Map<String, Object>)
                            all.computeIfAbsent(
                                    count.indicator().code(), c -> new LinkedHashMap<>());
            @SuppressWarnings("unchecked") // we put it there
            var answers =
                    (Map<String, Object>)
                            groups.computeIfAbsent(count.group().key(), g -> new LinkedHashMap<>());
            for (Answer answer : Answer.values()) {
                answers.put(answer.key(), count.verdicts().count(count.group(), answer));
            }
            Map<String, Object> reasons = new LinkedHashMap<>();
            count.verdicts()
                    .open(count.group())
                    .forEach((reason, n) ->
                            reasons.put(reason.name().toLowerCase(java.util.Locale.ROOT), n));
            if (!reasons.isEmpty()) {
                answers.put("because", reasons);
            }
        }
        return all;
    }

    /** The answers of one indicator about one group. */
    public record Count(Indicator indicator, Group group, Verdicts verdicts) {}

    /** One for each indicator and each group that it asks about. */
    public List<Count> counts() {
        return verdicts.entrySet().stream()
                .flatMap(e ->
                        e.getKey().groups().stream()
                                .map(group -> new Count(e.getKey(), group, e.getValue())))
                .toList();
    }
}
