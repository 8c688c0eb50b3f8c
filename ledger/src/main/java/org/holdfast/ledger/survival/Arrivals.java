package org.holdfast.ledger.survival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.holdfast.ledger.Stage;
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
    static Optional<Whole> whole(List<Step> chain, Stage from, Stage to) {
        List<Step> promised = chain.stream().filter(s -> s.stage() == from).toList();
        List<Step> arrived = chain.stream().filter(s -> s.stage() == to).toList();
        boolean things = promised.stream().allMatch(s -> s.item().isPresent());
        Map<String, List<Step>> wanted = things ? byItem(promised) : Map.of("", promised);
        Map<String, List<Step>> came = things ? byItem(arrived) : Map.of("", arrived);
        Optional<LocalDate> earliest = Optional.empty();
        Optional<LocalDate> latest = Optional.empty();
        for (Map.Entry<String, List<Step>> item : wanted.entrySet()) {
            OptionalDouble much = sum(item.getValue(), things);
            List<Step> parts = came.getOrDefault(item.getKey(), List.of());
            if (much.isEmpty() || sum(parts, things).isEmpty()) {
                return Optional.empty();
            }
            double enough = ALL * much.getAsDouble();
            Optional<LocalDate> last = reached(parts, enough, things, Step::latest);
            if (last.isEmpty()) {
                return Optional.empty();
            }
            latest = later(latest, last);
            earliest = later(earliest, reached(parts, enough, things, Step::earliest));
        }
        return Optional.of(new Whole(earliest, latest));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(o -> o.isAfter(one.get())).isPresent() ? other : one;
    }

    private static Map<String, List<Step>> byItem(List<Step> steps) {
        Map<String, List<Step>> items = new LinkedHashMap<>();
        for (Step step : steps) {
            items.computeIfAbsent(step.item().orElse(""), i -> new ArrayList<>()).add(step);
        }
        return items;
    }

    /** The day by which parts add up to enough, each taken on one end of its dates. */
    private static Optional<LocalDate> reached(
            List<Step> parts,
            double enough,
            boolean things,
            Function<Step, Optional<LocalDate>> end) {
        List<Step> dated =
                parts.stream()
                        .filter(s -> end.apply(s).isPresent())
                        .sorted(Comparator.comparing(s -> end.apply(s).orElseThrow()))
                        .toList();
        double sum = 0;
        for (Step part : dated) {
            sum += part.amount(things).orElse(0);
            if (sum >= enough) {
                return end.apply(part);
            }
        }
        return Optional.empty();
    }

    /** Together, netted; empty if one of them has no amount. */
    private static OptionalDouble sum(List<Step> steps, boolean things) {
        return steps.stream().anyMatch(s -> s.amount(things).isEmpty())
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Netting.of(steps.stream().map(s -> s.claim(things)).toList()).total());
    }
}
