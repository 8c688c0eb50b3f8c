package org.holdfast.oversight;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers of one indicator: who is flagged with which value, and how many got which answer. Ids
 * are in their own order, so that the order of the files changes nothing.
 */
public final class Verdicts {
    private static final double DECIMALS = 10_000;

    private final Map<Group, Map<String, Double>> flagged = new EnumMap<>(Group.class);
    private final Map<Group, Long> passed = new EnumMap<>(Group.class);
    private final Map<Group, Map<Reason, Long>> open = new EnumMap<>(Group.class);
    private final Map<String, Double> fences = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> maps = new TreeMap<>();
    private final boolean mapping;

    /**
     * @param mapping whether to keep which organizations belong to which process
     */
    Verdicts(boolean mapping) {
        this.mapping = mapping;
    }

    /** Yes: whoever has this id is flagged with this value. */
    public void yes(Group group, String id, double value) {
        flagged.computeIfAbsent(group, g -> new TreeMap<>()).put(id, value);
    }

    /** No: one more of the group was asked and has passed. */
    public void no(Group group) {
        passed.merge(group, 1L, Long::sum);
    }

    /** Not answered, for this reason. */
    public void open(Group group, Reason reason) {
        open.computeIfAbsent(group, g -> new EnumMap<>(Reason.class)).merge(reason, 1L, Long::sum);
    }

    /** A number that the answers were found by, for instance a fence. */
    public void by(String name, double value) {
        fences.put(name, Math.rint(value * DECIMALS) / DECIMALS);
    }

    /** Which organizations are flagged in which process. */
    public void inProcess(String map, String ocid, List<String> ids) {
        if (mapping) {
            maps.computeIfAbsent(map, m -> new TreeMap<>()).put(ocid, List.copyOf(ids));
        }
    }

    /** Who is flagged, with the value, by id. */
    public Map<String, Double> flagged(Group group) {
        return flagged.getOrDefault(group, Map.of());
    }

    /** How many got the answer. */
    public long count(Group group, Answer answer) {
        return switch (answer) {
            case YES -> flagged(group).size();
            case NO -> passed.getOrDefault(group, 0L);
            case NOT_APPLICABLE, NO_DATA ->
                    open(group).entrySet().stream()
                            .filter(e -> e.getKey().answer() == answer)
                            .mapToLong(Map.Entry::getValue)
                            .sum();
        };
    }

    /** How many were not answered, by reason. */
    public Map<Reason, Long> open(Group group) {
        return open.getOrDefault(group, Map.of());
    }

    /** The numbers that the answers were found by, to four decimals. */
    public Map<String, Double> fences() {
        return fences;
    }

    /** By name: process to flagged organizations. */
    public Map<String, Map<String, List<String>>> maps() {
        return maps;
    }
}
