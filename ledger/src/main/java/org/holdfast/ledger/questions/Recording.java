package org.holdfast.ledger.questions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Stage;
import org.holdfast.model.Gap;

/**
 * For which aid a list records a later stage: a share of what came is a share of that aid alone.
 *
 * <ul>
 *   <li>Where the list itself publishes that aid, by donor and kind, it is what it publishes.
 *   <li>Where silence means that nothing arrived, and before an arrival, it is all aid of a sort of
 *       which the list ever tells the stage.
 *   <li>Else it is the rows of which it tells the stage; or, if what came belongs to no row, all
 *       aid of that donor and kind.
 * </ul>
 */
public final class Recording {
    private static final Pattern FURTHER = Pattern.compile("~\\d+$");
    private static final Set<Stage> ARRIVALS = EnumSet.of(Stage.PAID, Stage.DELIVERED);

    /** How it is known for which aid a list records a stage. */
    public enum Basis {
        /** The list publishes it. */
        PUBLISHED,
        /** Rows say it of themselves. */
        ROWS,
        /** A donor's arrivals are told, of no row in particular. */
        DONORS,
        /** The list tells the stage of all aid of the sort. */
        ALL
    }

    /**
     * For which aid a list records a stage.
     *
     * @param where the sheet that publishes it; empty if none does
     */
    public record Scope(Stage stage, Kind kind, Basis basis, String where) {}

    private record Whose(Stage stage, String donor, Kind kind) {}

    private record Sort(Stage stage, Kind kind) {}

    private record Silent(Stage stage, String chain) {}

    private static final class Recorded {
        private double of;
        private double come;
        private double all;
        private boolean any;
        private boolean reached;
    }

    /** Where the amount of an event is added to. */
    interface Aid {
        void add(OptionalDouble amount);
    }

    private final Silence silence;
    private final Gaps.By by;
    private final Map<Whose, Observation> published = new HashMap<>();
    private final Chains together = new Chains();
    private final FirstStages stages = new FirstStages();

    /** Names of the aid, or of its chain, that reached a stage. */
    private final Map<Stage, Set<String>> named = new EnumMap<>(Stage.class);

    private final Map<Stage, Set<String>> chains = new EnumMap<>(Stage.class);
    private final Set<Whose> loose = new HashSet<>();
    private final Set<Sort> sorts = new HashSet<>();
    private final Set<Silent> silent = new HashSet<>();
    private final Map<String, Map<Whose, Recorded>> found = new LinkedHashMap<>();
    private final Set<Scope> scopes = new LinkedHashSet<>();

    /**
     * @param published figures of {@link #measure}
     */
    Recording(Silence silence, Gaps.By by, List<Observation> published) {
        this.silence = silence;
        this.by = by;
        if (by == Gaps.By.DONOR || by == Gaps.By.KIND) {
            for (Stage stage : ARRIVALS) {
                for (Kind kind : Kind.values()) {
                    published.stream()
                            .filter(o -> o.measure().equals(measure(stage, kind)))
                            .forEach(o ->
                                    this.published.put(new Whose(stage, o.subject(), kind), o));
                }
            }
        }
    }

    /**
     * The measure under which a list's own figure is kept of the aid for which it records a stage:
     * what a donor promised of it, single euros.
     */
    public static String measure(Stage stage, Kind kind) {
        return "recorded-" + stage.word() + "-" + kind.word();
    }

    /** What a list publishes of the aid for which it records arrivals. */
    public static List<Observation> published(LedgerStore ledger, Import list) {
        List<Observation> found = new ArrayList<>();
        for (Stage stage : ARRIVALS) {
            for (Kind kind : Kind.values()) {
                found.addAll(ledger.figures(list, measure(stage, kind)));
            }
        }
        return found;
    }

    /** Learns of which aid a stage is told. */
    void learn(Event event, boolean hasAmount) {
        sorts.add(new Sort(event.stage(), event.kind()));
        if (silence == Silence.WAITING) {
            stages.add(aid(event), event.stage());
            return;
        }
        together.add(event);
        if (!hasAmount) {
            silent.add(new Silent(event.stage(), event.key()));
        }
        if (ARRIVALS.contains(event.stage())) {
            if (event.parent().isEmpty()) {
                loose.add(new Whose(event.stage(), event.donor(), event.kind()));
            } else {
                named.computeIfAbsent(event.stage(), s -> new HashSet<>()).add(event.key());
            }
        }
    }

    /** Where an event counts: as what was promised, or as what of it came. */
    List<Aid> aid(Event event, String row, Stage first) {
        if (by == Gaps.By.MONTH) {
            return List.of();
        }
        List<Aid> aids = new ArrayList<>();
        if (isFirst(event, first)) {
            for (Stage stage : Stage.values()) {
                if (stage.compareTo(event.stage()) > 0 && stage.compareTo(Stage.DELIVERED) <= 0) {
                    basis(event, stage)
                            .ifPresent(basis -> {
                                Recorded recorded = at(event, row, stage);
                                tell(event, stage, basis);
                                aids.add(amount -> {
                                    recorded.of += amount.orElse(0);
                                    recorded.any |= amount.isPresent();
                                });
                            });
                }
            }
        } else {
            Recorded recorded = at(event, row, event.stage());
            boolean known =
                    silence == Silence.WAITING || !silent.contains(new Silent(first, chain(event)));
            aids.add(amount -> {
                recorded.reached = true;
                recorded.all += amount.orElse(0);
                recorded.come += known ? amount.orElse(0) : 0;
            });
        }
        return aids;
    }

    /**
     * Whether the amount of an event is what later stages of its aid are a share of. In one's own
     * list aid that was never promised counts from the stage with which it begins.
     */
    private boolean isFirst(Event event, Stage first) {
        return event.stage() == first
                || (silence == Silence.WAITING
                        && event.parent().isEmpty()
                        && stages.isFirst(aid(event), event.stage()));
    }

    /** The key of a list's row: further rows of a stage have it with a number behind it. */
    private static String aid(Event event) {
        return FURTHER.matcher(event.key()).replaceFirst("");
    }

    private Recorded at(Event event, String row, Stage stage) {
        return found.computeIfAbsent(row, r -> new LinkedHashMap<>())
                .computeIfAbsent(
                        new Whose(stage, event.donor(), event.kind()), w -> new Recorded());
    }

    private void tell(Event event, Stage stage, Basis basis) {
        Observation said = published.get(new Whose(stage, event.donor(), event.kind()));
        scopes.add(
                said == null
                        ? new Scope(stage, event.kind(), basis, "")
                        : new Scope(stage, event.kind(), Basis.PUBLISHED, said.locator().sheet()));
    }

    private Optional<Basis> basis(Event event, Stage stage) {
        if (silence == Silence.WAITING || !ARRIVALS.contains(stage)) {
            return sorts.contains(new Sort(stage, event.kind()))
                    ? Optional.of(Basis.ALL)
                    : Optional.empty();
        }
        if (loose.contains(new Whose(stage, event.donor(), event.kind()))) {
            return Optional.of(Basis.DONORS);
        }
        return reached(stage).contains(chain(event)) ? Optional.of(Basis.ROWS) : Optional.empty();
    }

    /** An item is told of one by one; money of the whole that it belongs to. */
    private String chain(Event event) {
        return by == Gaps.By.ITEM ? event.key() : together.first(event.key());
    }

    /** Resolved when all are known. */
    private Set<String> reached(Stage stage) {
        return chains.computeIfAbsent(
                stage,
                s -> {
                    Set<String> all = new HashSet<>();
                    named.getOrDefault(s, Set.of())
                            .forEach(
                                    key -> all.add(by == Gaps.By.ITEM ? key : together.first(key)));
                    return all;
                });
    }

    /** What a row records of a stage. */
    Optional<Gap.Recorded> of(String row, Stage stage) {
        double of = 0;
        double come = 0;
        boolean any = false;
        for (Map.Entry<Whose, Recorded> entry : found.getOrDefault(row, Map.of()).entrySet()) {
            Recorded recorded = entry.getValue();
            if (entry.getKey().stage() != stage) {
                continue;
            }
            Observation said = published.get(entry.getKey());
            if (said != null && recorded.reached) {
                any = true;
                of += said.value();
                come += recorded.all;
            } else if (recorded.any) {
                any = true;
                of += recorded.of;
                come += recorded.come;
            }
        }
        return any ? Optional.of(new Gap.Recorded(of, come)) : Optional.empty();
    }

    List<Scope> scopes() {
        return List.copyOf(scopes);
    }
}
