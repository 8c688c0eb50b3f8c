package org.holdfast.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.HindcastSeries.Period;
import org.holdfast.model.Language;
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

    private static final Map<String, Double> MANY = new HashMap<>();
    private static final Map<String, Double> TIMES = new HashMap<>();

    /** Currencies, of which one is not the other. */
    private static final Map<String, String> MONEY = new HashMap<>();

    static {
        all(MANY, 1e2, "hundred hundreds honderd сотень сотні");
        all(MANY, 1e3, "thousand thousands duizend duizenden тисяч тисячі тисяча тис");
        all(MANY, 1e3, "k 000 000s '000 '000s 1000 1,000 1.000 1000s x1000 thsd tsd");
        all(MANY, 1e6, "million millions miljoen miljoenen мільйон мільйонів мільйони");
        all(MANY, 1e6, "млн mln mn mio m");
        all(MANY, 1e9, "billion billions miljard miljarden мільярд мільярдів мільярди");
        all(MANY, 1e9, "млрд mld mrd bn");
        all(TIMES, DAY, "day days daily dag dagen день добу дні");
        all(TIMES, WEEK, "week weeks weekly weken тиждень тижні");
        all(TIMES, MONTH, "month months monthly maand maanden місяць місяці");
        all(TIMES, QUARTER, "quarter quarters quarterly kwartaal квартал");
        all(TIMES, YEAR, "year years yearly annual annually yr jaar jaren рік роки");
        all(MONEY, "eur", "eur euro euros € євро");
        all(MONEY, "usd", "usd us$ $ dollar dollars долар доларів дол");
        all(MONEY, "gbp", "gbp £ pound pounds pond");
        all(MONEY, "uah", "uah ₴ hryvnia грн гривень");
    }

    private static <T> void all(Map<String, T> words, T meaning, String written) {
        for (String word : written.split(" ", -1)) {
            words.put(word, meaning);
        }
    }

    private static final Set<String> EACH =
            Set.of("a", "an", "per", "each", "in", "of", "на", "за");

    /**
     * What a figure in some unit is to be multiplied with.
     *
     * @param many for the number of things
     * @param span for the time in which they are counted; 1 where the unit names none
     * @param isOther whether it calls what is counted by another name
     */
    record Times(double many, double span, boolean isOther) {
        private static final Times ONE = new Times(1, 1, false);
    }

    private static final Set<String> PERCENT =
            Set.of(
                    "%",
                    "percent",
                    "per cent",
                    "pct",
                    "procent",
                    "відсотки",
                    "відсотків",
                    "% of launches");

    WrittenUnit {
        what = List.copyOf(what);
    }

    static WrittenUnit read(String text) {
        double many = 1;
        double perMonth = 0;
        List<String> what = new ArrayList<>();
        for (String written :
                text.strip().toLowerCase(Locale.ROOT).replaceAll("[/()]", " ").split("\\s+", -1)) {
            String word =
                    written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
            if (MANY.containsKey(word)) {
                many *= MANY.getOrDefault(word, 1.0);
            } else if (TIMES.containsKey(word)) {
                perMonth = TIMES.getOrDefault(word, MONTH);
            } else if (!EACH.contains(word) && !word.isEmpty()) {
                what.add(MONEY.getOrDefault(word, word));
            }
        }
        return new WrittenUnit(many, what, perMonth);
    }

    /** So many of something a month. */
    static Text monthly(Text what) {
        return new Text(
                what.in(Language.EN) + " a month",
                what.in(Language.NL) + " per maand",
                what.in(Language.UK) + " на місяць");
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

    /**
     * Units of a series in one of some other; nothing where neither can be reckoned over to the
     * other, as dollars to euros, or a month to what has no time.
     */
    static Optional<Times> in(HindcastSeries of, String unit) {
        List<String> own = of.unit().said();
        if (unit.isBlank()
                || own.isEmpty()
                || own.stream().allMatch(String::isBlank)
                || own.stream().anyMatch(unit.strip()::equalsIgnoreCase)) {
            return Optional.of(Times.ONE);
        }
        if (of.measure().isShare()) {
            boolean isPercent = PERCENT.contains(unit.strip().toLowerCase(Locale.ROOT));
            return Optional.of(new Times(isPercent ? 0.01 : 1, 1, !isPercent));
        }
        WrittenUnit asked = read(unit);
        List<WrittenUnit> all = own.stream().map(WrittenUnit::read).toList();
        WrittenUnit one =
                all.stream()
                        .filter(u -> u.what.equals(asked.what))
                        .findFirst()
                        .orElse(all.getFirst());
        boolean isMoney = asked.isMoney() || (one.isMoney() && !asked.what.isEmpty());
        boolean isOther = !asked.what.isEmpty() && !one.what.equals(asked.what);
        return (isMoney && isOther) || (one.perMonth == 0 && asked.perMonth > 0)
                ? Optional.empty()
                : Optional.of(
                        new Times(asked.many / one.many, asked.span(one, of.period()), isOther));
    }

    private boolean isMoney() {
        return what.stream().anyMatch(MONEY::containsValue);
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
