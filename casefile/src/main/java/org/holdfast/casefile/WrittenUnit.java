package org.holdfast.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.HindcastSeries.Period;
import org.holdfast.model.Text;

/**
 * A unit as people write it: {@code thousand drones a month} is so many, of what, in which time.
 *
 * @param many how many of what is counted one of them is
 * @param what what is counted
 * @param perMonth how many such times a month has; 0 if it names none
 */
record WrittenUnit(double many, List<String> what, double perMonth) {
    private static final double MONTH = 1;
    private static final double QUARTER = 1 / 3.0;
    private static final double YEAR = 1 / 12.0;
    private static final double DAY = 365.25 / 12;
    private static final double WEEK = DAY / 7;

    private static final Map<String, Double> MANY =
            Map.ofEntries(
                    Map.entry("hundred", 1e2),
                    Map.entry("honderd", 1e2),
                    Map.entry("сотень", 1e2),
                    Map.entry("thousand", 1e3),
                    Map.entry("duizend", 1e3),
                    Map.entry("тисяч", 1e3),
                    Map.entry("тис.", 1e3),
                    Map.entry("million", 1e6),
                    Map.entry("miljoen", 1e6),
                    Map.entry("мільйонів", 1e6),
                    Map.entry("млн", 1e6),
                    Map.entry("billion", 1e9),
                    Map.entry("miljard", 1e9),
                    Map.entry("мільярдів", 1e9),
                    Map.entry("млрд", 1e9));

    private static final Map<String, Double> TIMES =
            Map.ofEntries(
                    Map.entry("day", DAY),
                    Map.entry("dag", DAY),
                    Map.entry("день", DAY),
                    Map.entry("добу", DAY),
                    Map.entry("week", WEEK),
                    Map.entry("тиждень", WEEK),
                    Map.entry("month", MONTH),
                    Map.entry("maand", MONTH),
                    Map.entry("місяць", MONTH),
                    Map.entry("quarter", QUARTER),
                    Map.entry("kwartaal", QUARTER),
                    Map.entry("квартал", QUARTER),
                    Map.entry("year", YEAR),
                    Map.entry("jaar", YEAR),
                    Map.entry("рік", YEAR));

    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "на", "за");

    /**
     * What a figure in some unit is to be multiplied with.
     *
     * @param many for the number of things
     * @param span for the time in which they are counted; 1 where the unit names none
     */
    record Times(double many, double span) {}

    WrittenUnit {
        what = List.copyOf(what);
    }

    static WrittenUnit read(String text) {
        double many = 1;
        double perMonth = 0;
        List<String> what = new ArrayList<>();
        for (String word :
                text.strip().toLowerCase(Locale.ROOT).replace('/', ' ').split("\\s+", -1)) {
            if (MANY.containsKey(word)) {
                many *= MANY.getOrDefault(word, 1.0);
            } else if (TIMES.containsKey(word)) {
                perMonth = TIMES.getOrDefault(word, MONTH);
            } else if (!EACH.contains(word)) {
                what.add(word);
            }
        }
        return new WrittenUnit(many, what, perMonth);
    }

    /** What is counted by the month, counted by another span or in all, in each language. */
    static Text over(Text unit, Period period) {
        return switch (period) {
            case MONTH -> unit;
            case QUARTER -> by(unit, new Text("quarter", "kwartaal", "квартал"));
            case YEAR -> by(unit, new Text("year", "jaar", "рік"));
            case SINCE_START ->
                    Text.each(language ->
                            Stream.of(unit.in(language).split(" ", -1))
                                    .filter(word -> !isTime(word) && !EACH.contains(word))
                                    .collect(Collectors.joining(" ")));
        };
    }

    private static Text by(Text unit, Text span) {
        return Text.each(language ->
                Stream.of(unit.in(language).split(" ", -1))
                        .map(word -> isTime(word) ? span.in(language) : word)
                        .collect(Collectors.joining(" ")));
    }

    private static boolean isTime(String word) {
        return TIMES.getOrDefault(word, 0.0) == MONTH;
    }

    /** Units of a series in one of some other; nothing if that counts something else. */
    static Optional<Times> in(HindcastSeries of, String unit) {
        List<String> own = of.unit().said();
        if (unit.isBlank()
                || own.isEmpty()
                || own.stream().anyMatch(unit.strip()::equalsIgnoreCase)) {
            return Optional.of(new Times(1, 1));
        }
        if (of.measure().isShare()) {
            boolean isPercent =
                    unit.strip().equals("%") || unit.strip().equalsIgnoreCase("percent");
            return isPercent ? Optional.of(new Times(0.01, 1)) : Optional.empty();
        }
        WrittenUnit asked = read(unit);
        return own.stream()
                .map(WrittenUnit::read)
                .filter(one -> one.what.equals(asked.what))
                .filter(one -> one.perMonth > 0 || asked.perMonth == 0)
                .findFirst()
                .map(one -> new Times(asked.many / one.many, asked.span(one, of.period())));
    }

    /** What is counted by month is summed over the months of its series; a rate stays one. */
    private double span(WrittenUnit own, Period period) {
        double counted =
                own.perMonth != MONTH
                        ? own.perMonth
                        : switch (period) {
                            case MONTH, SINCE_START -> MONTH;
                            case QUARTER -> QUARTER;
                            case YEAR -> YEAR;
                        };
        return perMonth == 0 ? 1 : perMonth / counted;
    }
}
