package org.holdfast.ledger.questions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.When;
import org.holdfast.model.Currency;
import org.holdfast.model.Gap;

/**
 * The gap between promise and delivery, by donor, item, month, kind or origin. Of events that are
 * no part of others and have none, only their sum is kept.
 *
 * <p>A share is only over aid for which the list records the later stage, see {@link Recording}.
 */
public final class Gaps implements Question {
    /** What a row of the answer is. */
    public enum By {
        DONOR,
        ITEM,
        MONTH,
        KIND,
        ORIGIN
    }

    /**
     * One event and what it counts for.
     *
     * @param amount single units of the list's currency, or things; empty if it is not known
     */
    public record Trace(
            String row,
            Stage stage,
            String donor,
            Kind kind,
            String key,
            String date,
            OptionalDouble amount,
            Locator locator) {}

    /** The row by month of what has none. */
    public static final String NO_MONTH = "no month";

    private final String series;
    private final By by;
    private final Optional<String> donor;
    private final Optional<Kind> kind;

    /** Keys that others name as what they belong to, of all stages. */
    private final Set<String> wholes = new HashSet<>();

    /** Rows in which money is counted. */
    private final Set<String> valued = new HashSet<>();

    /** [row] stages at which it has aid that counts for nothing, since its worth is not known. */
    private final Map<String, Set<Stage>> uncounted = new HashMap<>();

    /** Amounts that replace those of a key's first stage. */
    private final Map<String, OptionalDouble> corrected = new HashMap<>();

    /** In which the list is counted: one for all of it. */
    private String currency = Currency.EURO.code();

    private Stage first = Stage.CORRECTED;
    private final Map<String, Map<Stage, Sum>> rows;
    private final Recording recording;
    private final Map<Stage, List<Tied>> tied = new EnumMap<>(Stage.class);
    private final Map<Stage, Netting> nettings = new EnumMap<>(Stage.class);

    private static final class Sum {
        private double amount;
        private boolean any;
        private long notKnown;

        private void add(OptionalDouble one) {
            if (one.isPresent()) {
                any = true;
                amount += one.getAsDouble();
            } else {
                notKnown++;
            }
        }
    }

    /**
     * A claim that is netted when all are known.
     *
     * @param sum what it is counted in; empty if it only nets others
     */
    private record Tied(Netting.Claim claim, Optional<Sum> sum, List<Recording.Aid> recorded) {}

    /**
     * @param donor only this donor, if given
     * @param kind only this kind, if given
     */
    public Gaps(String series, By by, Optional<String> donor, Optional<Kind> kind) {
        this(series, by, donor, kind, List.of());
    }

    /**
     * @param published what the list itself publishes of the aid for which it records later stages,
     *     see {@link Recording#measure}
     */
    public Gaps(
            String series,
            By by,
            Optional<String> donor,
            Optional<Kind> kind,
            List<Observation> published) {
        this.recording = new Recording(Silence.of(series), by, published);
        this.series = series;
        this.by = by;
        this.donor = donor;
        this.kind = kind;
        this.rows = by == By.MONTH ? new TreeMap<>() : new LinkedHashMap<>();
    }

    /** The gap of one list; see {@link Question#ask} for the list. */
    public static Gap of(
            String series,
            Supplier<Stream<Event>> list,
            By by,
            Optional<String> donor,
            Optional<Kind> kind) {
        return of(series, list, by, donor, kind, List.of());
    }

    /** The same, with what the list publishes of the aid for which it records later stages. */
    public static Gap of(
            String series,
            Supplier<Stream<Event>> list,
            By by,
            Optional<String> donor,
            Optional<Kind> kind,
            List<Observation> published) {
        Gaps gaps = new Gaps(series, by, donor, kind, published);
        Question.ask(list, List.of(gaps));
        return gaps.gap();
    }

    @Override
    public void tie(Event event) {
        if (!isAsked(event)) {
            return;
        }
        Optional<Valuation> counted = event.find(Valuation.Method.COUNTED_BY_SOURCE);
        if (counted.isPresent()) {
            valued.add(row(event));
            currency = counted.get().currency();
        }
        Netting.Claim claim = stated(event);
        if (event.stage() == Stage.CORRECTED) {
            if (claim.amount().isPresent()) {
                corrected.put(event.parent().map(Parent::key).orElse(event.key()), claim.amount());
            }
            return;
        }
        if (!claim.parent().isEmpty()) {
            wholes.add(claim.parent());
        }
        first = event.stage().compareTo(first) < 0 ? event.stage() : first;
        if (counts(event)) {
            recording.learn(event, claim.amount().isPresent());
        }
    }

    @Override
    public void count(Event event) {
        if (!isAsked(event) || event.stage() == Stage.CORRECTED) {
            return;
        }
        Netting.Claim claim = claim(event);
        boolean counts = counts(event);
        if (!counts) {
            uncounted
                    .computeIfAbsent(row(event), r -> EnumSet.noneOf(Stage.class))
                    .add(event.stage());
        }
        List<Recording.Aid> recorded = counts ? recording.aid(event, row(event), first) : List.of();
        if (isTied(claim)) {
            tied.computeIfAbsent(event.stage(), s -> new ArrayList<>())
                    .add(
                            new Tied(
                                    claim,
                                    counts ? Optional.of(sum(event)) : Optional.empty(),
                                    recorded));
        } else if (counts) {
            sum(event).add(claim.amount());
            recorded.forEach(aid -> aid.add(claim.amount()));
        }
    }

    @Override
    public void end() {
        tied.forEach((stage, all) -> {
            Netting netting = Netting.of(all.stream().map(Tied::claim).toList());
            nettings.put(stage, netting);
            for (int k = 0; k < all.size(); k++) {
                OptionalDouble amount = counted(all.get(k).claim(), netting, k);
                all.get(k).sum().ifPresent(sum -> sum.add(amount));
                all.get(k).recorded().forEach(aid -> aid.add(amount));
            }
        });
        tied.clear();
    }

    /** The answer. */
    public Gap gap() {
        List<Stage> shown =
                Stream.of(Stage.values())
                        .filter(s -> rows.values().stream().anyMatch(r -> r.containsKey(s)))
                        .toList();
        return new Gap(
                series,
                by == By.ITEM ? "units" : currency,
                shown.stream().map(Stage::word).toList(),
                rows.entrySet().stream().map(e -> row(e.getKey(), e.getValue(), shown)).toList());
    }

    /** For which aid the list records later stages, and how that is known. */
    public List<Recording.Scope> scopes() {
        return recording.scopes();
    }

    /**
     * Every event behind the answer, in the order of the list; to be closed by the caller.
     *
     * @param list the list of which was asked; it is read once more
     */
    public Stream<Trace> traces(Supplier<Stream<Event>> list) {
        Map<Stage, Integer> met = new EnumMap<>(Stage.class);
        return list.get()
                .sequential()
                .filter(e -> isAsked(e) && e.stage() != Stage.CORRECTED)
                .flatMap(e -> trace(e, met).stream());
    }

    /**
     * @param met [stage] how many of the tied were met; counted on
     */
    private Optional<Trace> trace(Event event, Map<Stage, Integer> met) {
        Netting.Claim claim = claim(event);
        OptionalDouble amount = claim.amount();
        Netting netting = nettings.get(event.stage());
        if (netting != null && isTied(claim)) {
            amount = counted(claim, netting, met.merge(event.stage(), 1, Integer::sum) - 1);
        }
        return counts(event)
                ? Optional.of(
                        new Trace(
                                row(event),
                                event.stage(),
                                event.donor(),
                                event.kind(),
                                event.key(),
                                event.when().text(),
                                amount,
                                event.locator()))
                : Optional.empty();
    }

    private static OptionalDouble counted(Netting.Claim claim, Netting netting, int k) {
        return claim.amount().isPresent()
                ? OptionalDouble.of(netting.counted(k))
                : OptionalDouble.empty();
    }

    private boolean isAsked(Event event) {
        return (donor.isEmpty() || event.donor().equalsIgnoreCase(donor.get()))
                && (kind.isEmpty() || event.kind() == kind.get())
                && (by != By.ITEM || event.goods().isPresent());
    }

    private boolean isTied(Netting.Claim claim) {
        return !claim.parent().isEmpty() || wholes.contains(claim.key());
    }

    /**
     * Units always count; of money only what the source counts, unless it counts nothing of this
     * row: then it is not known what it comes to, and the row is not left out for it.
     */
    private boolean counts(Event event) {
        return by == By.ITEM
                || event.find(Valuation.Method.COUNTED_BY_SOURCE).isPresent()
                || !valued.contains(row(event));
    }

    /** What an event claims, in money or in units. */
    private Netting.Claim stated(Event event) {
        Netting.Claim claim = Netting.Claim.of(event);
        return by == By.ITEM
                ? new Netting.Claim(
                        event.key(),
                        event.goods().map(g -> g.units().number()).orElse(OptionalDouble.empty()),
                        claim.repeats() ? claim.parent() : "",
                        claim.repeats())
                : claim;
    }

    /** What it claims, corrected if it is the first stage of its aid. */
    private Netting.Claim claim(Event event) {
        Netting.Claim claim = stated(event);
        OptionalDouble instead = event.stage() == first ? corrected.get(event.key()) : null;
        return instead == null
                ? claim
                : new Netting.Claim(claim.key(), instead, claim.parent(), claim.repeats());
    }

    private Sum sum(Event event) {
        return rows.computeIfAbsent(row(event), r -> new EnumMap<>(Stage.class))
                .computeIfAbsent(event.stage(), s -> new Sum());
    }

    private String row(Event event) {
        return switch (by) {
            case DONOR -> event.donor();
            case KIND -> event.kind().word();
            case ORIGIN -> event.origin().word();
            case MONTH -> month(event.when());
            case ITEM -> event.goods().map(Goods::item).orElse("");
        };
    }

    private static String month(When when) {
        return switch (when) {
            case When.Exact e -> YearMonth.from(e.date()).toString();
            case When.InMonth m -> m.month().toString();
            case When.Between b ->
                    YearMonth.from(b.from()).equals(YearMonth.from(b.to()))
                            ? YearMonth.from(b.from()).toString()
                            : NO_MONTH;
            case When.InYear y -> NO_MONTH;
            case When.Until u -> NO_MONTH;
            case When.Since s -> NO_MONTH;
            case When.Undisclosed u -> NO_MONTH;
            case When.NotGiven n -> NO_MONTH;
        };
    }

    private Gap.Row row(String name, Map<Stage, Sum> sums, List<Stage> stages) {
        List<OptionalDouble> amounts = new ArrayList<>();
        List<Long> notKnown = new ArrayList<>();
        for (Stage stage : stages) {
            Sum sum = sums.get(stage);
            amounts.add(
                    sum != null && sum.any
                            ? OptionalDouble.of(sum.amount)
                            : OptionalDouble.empty());
            notKnown.add(sum == null ? 0 : sum.notKnown);
        }
        return new Gap.Row(
                name,
                amounts,
                notKnown,
                stages.stream()
                        .map(stage ->
                                isTold(name, sums, stage)
                                        ? recording.of(name, stage)
                                        : Optional.<Gap.Recorded>empty())
                        .toList());
    }

    /**
     * Whether a list tells how much of a row came to a later stage, if only by its silence. It does
     * not where it tells of aid there and of no amount, nor where it tells of aid further on, which
     * passed the stage unrecorded.
     */
    private boolean isTold(String row, Map<Stage, Sum> sums, Stage stage) {
        if (stage == first) {
            return false;
        }
        Sum sum = sums.get(stage);
        if (sum != null && sum.any) {
            return true;
        }
        Set<Stage> met = EnumSet.noneOf(Stage.class);
        met.addAll(sums.keySet());
        met.addAll(uncounted.getOrDefault(row, Set.of()));
        return met.stream()
                .noneMatch(s -> s.compareTo(stage) >= 0 && s.compareTo(Stage.DELIVERED) <= 0);
    }
}
