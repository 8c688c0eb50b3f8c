package org.holdfast.words;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** Which weapon runs short of its floor, from when, and in how many futures. */
public final class Shortages {
    /** Weapons named in a sentence; the table beside it has all. */
    private static final int NAMED = 4;

    /** Items of which the sum is made, where it is told of what. */
    private static final int LARGEST = 3;

    /** Of a share of futures above it, or below one minus it, no number in ten is said. */
    private static final double NEARLY = 0.95;

    private Shortages() {}

    /**
     * How one item fares on one course.
     *
     * @param from month from which it runs short, if it does
     * @param futures share of futures in which it runs short by the end, where they were played
     * @param missed item-months under its floor, with its weight
     */
    public record Course(Optional<YearMonth> from, Optional<Double> futures, double missed) {}

    /**
     * How one item fares.
     *
     * @param name as a table has it
     * @param several of it, as a sentence has them
     * @param isCircular whether its floor is known only from its own planned output
     */
    public record Line(Text name, Text several, boolean isCircular, Course current, Course plan) {}

    /** In the order in which they are told: what counts before what does not, worst first. */
    public static List<Line> ordered(List<Line> lines) {
        return lines.stream()
                .sorted(
                        Comparator.comparing(Line::isCircular)
                                .thenComparing(
                                        Comparator.comparingDouble(
                                                        (Line line) -> line.current().missed())
                                                .reversed()))
                .toList();
    }

    /**
     * The title of page one; empty where nothing that counts runs short on the current course.
     *
     * @param lines ordered
     */
    public static Optional<String> title(Text claimant, List<Line> lines, Language language) {
        List<Line> now = shortOn(lines, Line::current);
        List<Line> then = shortOn(lines, Line::plan);
        return now.stream()
                .findFirst()
                .map(worst -> {
                    String item = worst.several().in(language);
                    YearMonth from = worst.current().from().orElseThrow();
                    boolean isOnly = now.size() == 1 && now.containsAll(then);
                    return isOnly
                            ? ShortageMessages.titleOfOne(
                                    !then.isEmpty(), claimant, item, from, language)
                            : ShortageMessages.title(
                                    claimant, item, from, now.size() - 1, then.size(), language);
                });
    }

    /**
     * The title of page one from futures: what runs short in most of them.
     *
     * @param lines all with futures
     */
    public static String titleOfFutures(List<Line> lines, Language language) {
        List<Line> now = mostly(lines, Line::current);
        List<Line> then = mostly(lines, Line::plan);
        String item = now.stream().findFirst().map(line -> line.several().in(language)).orElse("");
        boolean isOnly = now.size() == 1 && now.containsAll(then);
        return isOnly
                ? ShortageMessages.titleOfOneInFutures(!then.isEmpty(), item, language)
                : ShortageMessages.titleOfFutures(
                        now.size(), now.size() - 1, then.size(), item, language);
    }

    /**
     * What runs short in most futures, on the current course and with the plan that is made once;
     * and in how many ways the central case, for which it was made, differs.
     *
     * @param lines all with futures
     * @param futures that were drawn
     */
    public static String inFutures(
            List<Line> lines, int futures, boolean isWar, Language language) {
        List<Line> now = mostly(lines, Line::current);
        List<Line> then = mostly(lines, Line::plan);
        return ShortageMessages.courseInFutures(
                        futures,
                        isWar,
                        now.size() <= NAMED,
                        now.size(),
                        often(now, Line::current, language),
                        language)
                + " "
                + ShortageMessages.planInFutures(
                        then.size(),
                        often(then, Line::plan, language),
                        then.size() <= NAMED,
                        language)
                + " "
                + ShortageMessages.centralBeside(
                        shortOn(lines, Line::current).size(),
                        shortOn(lines, Line::plan).size(),
                        language);
    }

    /** Those that count and run short in more than five of ten futures, as that is printed. */
    private static List<Line> mostly(List<Line> lines, Function<Line, Course> course) {
        return lines.stream()
                .filter(line -> !line.isCircular())
                .filter(line -> PolicyFigures.ofTen(share(course.apply(line))) > 5)
                .sorted(
                        Comparator.comparingDouble((Line line) -> share(course.apply(line)))
                                .thenComparingDouble(line -> course.apply(line).missed())
                                .reversed())
                .toList();
    }

    private static double share(Course course) {
        return course.futures().orElseThrow();
    }

    private static String often(
            List<Line> lines, Function<Line, Course> course, Language language) {
        return Lists.and(
                lines.stream()
                        .limit(NAMED)
                        .map(line ->
                                ShortageMessages.often(
                                        line.several().in(language),
                                        inTen(share(course.apply(line)), language),
                                        language))
                        .toList(),
                language);
    }

    /**
     * What runs short on the current course, and what with the plan; empty where nothing does.
     *
     * @param lines ordered
     */
    public static Optional<String> sentences(List<Line> lines, boolean isWar, Language language) {
        List<Line> now = shortOn(lines, Line::current);
        List<Line> then = shortOn(lines, Line::plan);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ShortageMessages.course(
                                isWar,
                                now.size() <= NAMED,
                                now.size(),
                                named(now, Line::current, language),
                                language)
                        + " "
                        + ShortageMessages.plan(
                                then.size(),
                                named(then, Line::plan, language),
                                then.size() <= NAMED,
                                language));
    }

    /**
     * What the sum over items is made of on the current course; empty for a sum of one item.
     *
     * @param lines ordered
     */
    public static Optional<String> largest(List<Line> lines, Language language) {
        List<String> parts =
                lines.stream()
                        .filter(line -> !line.isCircular())
                        .filter(line -> Numbers.itemMonths(line.current().missed()) > 0)
                        .map(line ->
                                line.several().in(language)
                                        + " ("
                                        + Numbers.amount(
                                                Numbers.itemMonths(line.current().missed()),
                                                language)
                                        + ")")
                        .toList();
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(
                        ShortageMessages.largest(
                                parts.size() <= LARGEST,
                                Lists.and(
                                        parts.subList(0, Math.min(LARGEST, parts.size())),
                                        language),
                                language));
    }

    /** A share of futures as a reader counts: all, nearly all, so many in ten, hardly any, none. */
    public static String inTen(double share, Language language) {
        if (share >= 1) {
            return ShortageMessages.allFutures(language);
        }
        if (share <= 0) {
            return ShortageMessages.noFuture(language);
        }
        if (share >= NEARLY) {
            return ShortageMessages.nearlyAll(language);
        }
        if (share <= 1 - NEARLY) {
            return ShortageMessages.hardlyAny(language);
        }
        return ShortageMessages.inTen(PolicyFigures.ofTen(share), language);
    }

    private static List<Line> shortOn(List<Line> lines, Function<Line, Course> course) {
        return lines.stream()
                .filter(line -> !line.isCircular())
                .filter(line -> course.apply(line).from().isPresent())
                .sorted(
                        Comparator.comparingDouble((Line line) -> course.apply(line).missed())
                                .reversed())
                .toList();
    }

    private static String named(
            List<Line> lines, Function<Line, Course> course, Language language) {
        return Lists.and(
                lines.stream()
                        .limit(NAMED)
                        .map(line ->
                                named(line.several().in(language), course.apply(line), language))
                        .toList(),
                language);
    }

    private static String named(String item, Course course, Language language) {
        return ShortageMessages.from(item, course.from().orElseThrow(), language);
    }
}
