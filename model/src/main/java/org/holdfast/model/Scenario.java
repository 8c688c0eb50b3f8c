package org.holdfast.model;

import java.util.Map;
import java.util.TreeMap;
import org.holdfast.model.schema.Copies;

/**
 * A scenario: what we decide and what happens, as settings of the case's levers.
 *
 * @param settings lever id → setting, for every lever of the case, parents and defaults already
 *     applied
 */
@Copies
public record Scenario(
        String id, Text title, Text about, String parent, Map<String, Double> settings)
        implements ScenarioCopies {
    public Scenario {
        settings = Map.copyOf(settings);
    }

    /** Where a lever stands; where it stands by itself if that is not said. */
    public double setting(Lever lever) {
        return settings.getOrDefault(lever.id(), lever.standard());
    }

    /** The same scenario with one lever moved. */
    public Scenario with(String lever, double setting) {
        var changed = new TreeMap<>(settings);
        changed.put(lever, setting);
        return new Scenario(id, title, about, parent, changed);
    }
}
