package org.holdfast.ledger.survival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.When;
import org.holdfast.ledger.questions.Netting;

/** When all of a promise had arrived: item by item in units, or in euros where it is money. */
final class Arrivals {
    /** Figures are rounded: so much of a promise is all of it. */
    private static final double ALL = 0.999;

    private Arrivals() {}

    /**
     * When the last that was promised came.
     *
     * @param earliest empty if nothing bounds it from below
     */
    record Whole(Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

    /** Empty if not all came, or if an amount that it takes to say so is not known. */
    static Optional<Whole> whole(List<Event> chain, Stage from, Stage to) {
        List<Event> promised = chain.stream().filter(e -> e.stage() == from).toList();
        List<Event> arrived = chain.stream().filter(e -> e.stage() == to).toList();
        boolean things = promised.stream().allMatch(e -> e.goods().isPresent());
        Map<String, List<Event>> wanted = things ? byItem(promised) : Map.of("", promised);
        Map<String, List<Event>> came = things ? byItem(arrived) : Map.of("", arrived);
        Optional<LocalDate> earliest = Optional.empty();
        Optional<LocalDate> latest = Optional.empty();
        for (Map.Entry<String, List<Event>> item : wanted.entrySet()) {
            OptionalDouble much = sum(item.getValue(), things);
            List<Event> parts = came.getOrDefault(item.getKey(), List.of());
            if (much.isEmpty() || sum(parts, things).isEmpty()) {
                return Optional.empty();
            }
            double enough = ALL * much.getAsDouble();
            Optional<LocalDate> last = reached(parts, enough, things, When::latest);
            if (last.isEmpty()) {
                return Optional.empty();
            }
            latest = later(latest, last);
            earliest = later(earliest, reached(parts, enough, things, When::earliest));
        }
        return Optional.of(new Whole(earliest, latest));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(o -> o.isAfter(one.get())).isPresent() ? other : one;
    }

    private static Map<String, List<Event>> byItem(List<Event> events) {
        Map<String, List<Event>> items = new LinkedHashMap<>();
        for (Event event : events) {
            String item =
                    event.goods().map(g -> g.item().strip().toLowerCase(Locale.ROOT)).orElse("");
            items.computeIfAbsent(item, i -> new ArrayList<>()).add(event);
        }
        return items;
    }

    /** The day by which parts add up to enough, each taken on one end of its dates. */
    private static Optional<LocalDate> reached(
            List<Event> parts,
            double enough,
            boolean things,
            Function<When, Optional<LocalDate>> end) {
        List<Event> dated =
                parts.stream()
                        .filter(e -> end.apply(e.when()).isPresent())
                        .sorted(Comparator.comparing(e -> end.apply(e.when()).orElseThrow()))
                        .toList();
        double sum = 0;
        for (Event part : dated) {
            sum += amount(part, things).orElse(0);
            if (sum >= enough) {
                return end.apply(part.when());
            }
        }
        return Optional.empty();
    }

    /** Together, netted; empty if one of them has no amount. */
    private static OptionalDouble sum(List<Event> events, boolean things) {
        List<Netting.Claim> claims = new ArrayList<>();
        for (Event event : events) {
            OptionalDouble amount = amount(event, things);
            Optional<Parent> parent =
                    event.parent().filter(p -> p.relation() != Parent.Relation.STEP_OF);
            claims.add(
                    new Netting.Claim(
                            event.key(),
                            amount,
                            parent.map(Parent::key).orElse(""),
                            parent.map(p -> p.relation() == Parent.Relation.REPEATS)
                                    .orElse(false)));
            if (amount.isEmpty()) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(Netting.of(claims).total());
    }

    private static OptionalDouble amount(Event event, boolean things) {
        return things
                ? event.goods()
                        .map(Goods::units)
                        .map(u -> u.number())
                        .orElse(OptionalDouble.empty())
                : event.find(Valuation.Method.COUNTED_BY_SOURCE)
                        .map(v -> v.amount().number())
                        .orElse(OptionalDouble.empty());
    }
}
