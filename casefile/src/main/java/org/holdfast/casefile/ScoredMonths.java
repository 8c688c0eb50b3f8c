package org.holdfast.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;
import org.holdfast.model.Actual;
import org.holdfast.model.Case;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.HindcastSeries.Period;
import org.holdfast.model.Origin;
import org.holdfast.model.Quantity;

/**
 * Figures as they come, made into one for each month of a series. What is counted by the day is
 * summed over the days of a month, a rate or a share is their mean; a month of which less than half
 * of the days have a figure is left out. A figure below nought corrects the others of its month.
 */
final class ScoredMonths {
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private final Case c;
    private final Problems problems;
    private final Map<String, List<Figure>> bySeries = new LinkedHashMap<>();

    ScoredMonths(Case c, Problems problems) {
        this.c = c;
        this.problems = problems;
    }

    /**
     * A row.
     *
     * @param date the month or day that it ends with
     */
    record Figure(
            HindcastSeries of,
            String date,
            double value,
            double low,
            double high,
            String unit,
            WrittenUnit.Times times,
            Origin origin,
            WrittenTable.Figure at) {
        private String month() {
            return date.substring(0, MONTH_LENGTH);
        }

        private boolean isDay() {
            return date.length() == DAY_LENGTH;
        }
    }

    void add(Figure figure) {
        bySeries.computeIfAbsent(figure.of.id(), id -> new ArrayList<>()).add(figure);
    }

    /** One figure for each month and series; what is left out or made up is told. */
    List<Actual> settled() {
        List<Actual> all = new ArrayList<>();
        for (List<Figure> figures : bySeries.values()) {
            boolean isDaily = isDaily(figures);
            Map<String, List<Figure>> months = new LinkedHashMap<>();
            figures.forEach(f -> months.computeIfAbsent(f.month(), m -> new ArrayList<>()).add(f));
            months.values().stream()
                    .filter(this::isAhead)
                    .flatMap(month ->
                            isDaily && month.stream().allMatch(Figure::isDay)
                                    ? days(month)
                                    : month(month))
                    .forEach(all::add);
        }
        return all;
    }

    /** Whether a series is counted by month, but stands here by the day, if with gaps. */
    private static boolean isDaily(List<Figure> figures) {
        if (figures.getFirst().of.period() != Period.MONTH) {
            return false;
        }
        List<LocalDate> days =
                figures.stream()
                        .filter(Figure::isDay)
                        .map(f -> LocalDate.parse(f.date))
                        .distinct()
                        .sorted()
                        .toList();
        long following = 0;
        for (int k = 1; k < days.size(); k++) {
            following += ChronoUnit.DAYS.between(days.get(k - 1), days.get(k)) == 1 ? 1 : 0;
        }
        return 2 * following >= days.size() - 1 && following > 0;
    }

    /** Whether a month is forecast; told if not. */
    private boolean isAhead(List<Figure> figures) {
        YearMonth first = c.settings().firstMonth();
        YearMonth last = first.plusMonths(c.settings().months() - 1);
        YearMonth month = YearMonth.parse(figures.getFirst().month());
        boolean isAhead = !month.isBefore(first) && !month.isAfter(last);
        if (!isAhead) {
            problems.add(
                    CaseProblems.notForecast(
                            figures.getFirst().at.where(WrittenTable.DATE),
                            figures.getFirst().date,
                            first.toString(),
                            last.toString()));
        }
        YearMonth begin = month.minusMonths(over(figures.getFirst().of.period()) - 1L);
        if (isAhead && begin.isBefore(first)) {
            problems.add(
                    CaseProblems.partlyForecast(
                            figures.getFirst().at.where(WrittenTable.DATE),
                            begin.toString(),
                            first.toString()));
        }
        return isAhead;
    }

    /** Over how many months a figure is counted, as far as its date says. */
    private static int over(Period period) {
        return switch (period) {
            case MONTH, SINCE_START -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
        };
    }

    private Stream<Actual> days(List<Figure> figures) {
        Figure first = figures.getFirst();
        int of = YearMonth.parse(first.month()).lengthOfMonth();
        Map<String, Figure> days = new LinkedHashMap<>();
        List<Figure> counted = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.value < 0) {
                counted.add(figure);
            } else if (days.putIfAbsent(figure.date, figure) == null) {
                counted.add(figure);
            } else {
                problems.add(
                        CaseProblems.scoredTwice(figure.at.line(), first.of.id(), figure.date));
            }
        }
        if (2 * days.size() < of) {
            problems.add(
                    CaseProblems.tooFewDays(
                            first.at.where(WrittenTable.DATE),
                            days.size(),
                            of,
                            first.of.id(),
                            first.month()));
            return Stream.empty();
        }
        if (days.size() < of) {
            problems.add(
                    CaseProblems.daysMissing(
                            first.at.where(WrittenTable.DATE),
                            days.size(),
                            of,
                            first.of.id(),
                            first.month()));
        }
        double span = first.of.isMean() ? first.times.span() / of : 1;
        return one(first, counted, first.times.many() * span * of / days.size());
    }

    @SuppressWarnings("ReferenceEquality") // The very figure, not one like it.
    private Stream<Actual> month(List<Figure> figures) {
        List<Figure> seen = figures.stream().filter(f -> f.value >= 0).toList();
        seen.stream()
                .skip(1)
                .forEach(f ->
                        problems.add(CaseProblems.scoredTwice(f.at.line(), f.of.id(), f.date)));
        List<Figure> counted =
                Stream.concat(seen.stream().limit(1), figures.stream().filter(f -> f.value < 0))
                        .toList();
        Figure first = counted.getFirst();
        return one(first, counted, first.times.many() * first.times.span());
    }

    private Stream<Actual> one(Figure first, List<Figure> counted, double times) {
        double value = sum(counted, Figure::value) * times;
        double most = first.of.measure().isShare() ? 1 : 1e15;
        if (value < 0 || value > most) {
            problems.add(
                    FileProblems.outOfRange(
                            first.at.where(WrittenTable.QUANTITY),
                            Decimal.plain(sum(counted, Figure::value)),
                            most == 1 ? CaseMessages.SHARE_SCORED : CaseMessages.NOT_NEGATIVE));
            return Stream.empty();
        }
        double low = sum(counted, f -> Math.min(f.low, f.value)) * times;
        double high = sum(counted, f -> Math.max(f.high, f.value)) * times;
        return Stream.of(
                new Actual(
                        first.of.id(),
                        counted.size() == 1 ? first.date : first.month(),
                        new Quantity(value, Math.clamp(low, 0, value), high, first.origin),
                        first.unit));
    }

    private static double sum(List<Figure> figures, ToDoubleFunction<Figure> of) {
        return figures.stream().mapToDouble(of).sum();
    }
}
