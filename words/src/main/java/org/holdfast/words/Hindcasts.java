package org.holdfast.words;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Hindcast.Place;
import org.holdfast.model.Hindcast.Point;
import org.holdfast.model.Language;

/**
 * What a case of the past forecast, and what happened: misses first. A point is a hit if what
 * happened lies inside the central 90 % of the forecast, a series if all its points do.
 */
public final class Hindcasts {
    /** With fewer points than this nothing is said about the width of the bands. */
    private static final int FEW = 10;

    private Hindcasts() {}

    /** Whether the forecast did better than something simpler, by the figures as they print. */
    private enum Comparison {
        BETTER,
        SAME,
        WORSE;

        static Comparison of(double forecast, double other) {
            double ours = Numbers.amountValue(forecast);
            double theirs = Numbers.amountValue(other);
            if (ours == theirs) {
                return SAME;
            }
            return ours < theirs ? BETTER : WORSE;
        }
    }

    /** The series with the largest share of misses first, otherwise in the order given. */
    public static List<Hindcast> missesFirst(List<Hindcast> series) {
        return series.stream()
                .sorted(Comparator.comparingDouble(h -> -(double) misses(h) / h.points().size()))
                .toList();
    }

    /** {@code Hindcast: 4 of 9 series missed at least once}. */
    public static String title(List<Hindcast> series, Language language) {
        int all = series.size();
        int missed = (int) series.stream().filter(h -> misses(h) > 0).count();
        boolean oneDate = series.stream().allMatch(h -> h.points().size() == 1);
        return switch (language) {
            case EN -> {
                String miss = oneDate ? "missed" : "missed at least once";
                yield "Hindcast: "
                        + switch (all) {
                            case 0 -> "nothing to compare with yet";
                            case 1 -> missed == 0 ? "the one series hit" : "the one series " + miss;
                            case 2 ->
                                    switch (missed) {
                                        case 0 -> "neither of two series missed";
                                        case 1 -> "one of two series " + miss;
                                        default -> "both series " + miss;
                                    };
                            default ->
                                    missed == 0
                                            ? "none of " + all + " series missed"
                                            : missed == all
                                                    ? "all " + all + " series " + miss
                                                    : missed + " of " + all + " series " + miss;
                        };
            }
            case NL -> {
                String miss = oneDate ? "mis" : "minstens één keer mis";
                yield "Toets achteraf: "
                        + switch (all) {
                            case 0 -> "nog niets om mee te vergelijken";
                            case 1 -> missed == 0 ? "de ene reeks raak" : "de ene reeks " + miss;
                            case 2 ->
                                    switch (missed) {
                                        case 0 -> "geen van beide reeksen mis";
                                        case 1 -> "één van de twee reeksen " + miss;
                                        default -> "beide reeksen " + miss;
                                    };
                            default ->
                                    missed == 0
                                            ? "geen van de " + all + " reeksen mis"
                                            : missed == all
                                                    ? "alle " + all + " reeksen " + miss
                                                    : missed
                                                            + " van de "
                                                            + all
                                                            + " reeksen "
                                                            + miss;
                        };
            }
        };
    }

    /** What a chart shows that draws some series of all, those that missed most. */
    public static String drawnTitle(List<Hindcast> drawn, List<Hindcast> all, Language language) {
        int n = drawn.size();
        if (n == all.size() || n == 0) {
            return title(drawn, language);
        }
        if (n == 1) {
            return HindcastsMessages.seriesMissedMost(language);
        }
        return HindcastsMessages.seriesMissedMost2(n, language);
    }

    /** The overall verdict: hits, then against no change, then against the official targets. */
    public static String verdict(List<Hindcast> series, Language language) {
        int all = series.size();
        if (all == 0) {
            return HindcastsMessages.nothingWasForecastHas(language);
        }
        int hits = (int) series.stream().filter(h -> misses(h) == 0).count();
        int beaten = better(series.stream().map(Hindcasts::againstPersistence).toList());
        List<Comparison> targets = series.stream().flatMap(h -> againstTarget(h).stream()).toList();
        return switch (language) {
            case EN ->
                    hitsEn(hits, all)
                            + " inside the 90% band throughout; the forecast "
                            + (all > 1
                                    ? "beat the assumption that nothing changes in "
                                            + orNone(beaten, language)
                                            + targetsEn(targets)
                                    : (beaten == 1 ? "beat" : "did not beat")
                                            + " the assumption that nothing changes")
                            + ".";
            case NL ->
                    hitsNl(hits, all)
                            + " binnen de bandbreedte van 90%; de voorspelling won "
                            + (all > 1
                                    ? "van de aanname dat er niets verandert bij "
                                            + orNone(beaten, language)
                                            + targetsNl(targets)
                                    : (beaten == 1 ? "" : "niet ")
                                            + "van de aanname dat er niets verandert")
                            + ".";
        };
    }

    private static String hitsEn(int hits, int all) {
        if (all == 1) {
            return hits == 1 ? "The one series lay" : "The one series did not lie";
        }
        if (hits == all) {
            return all == 2
                    ? "Both series lay"
                    : "All " + Numbers.word(all, Language.EN) + " series lay";
        }
        return "Of "
                + Numbers.word(all, Language.EN)
                + " series "
                + orNone(hits, Language.EN)
                + " lay";
    }

    private static String hitsNl(int hits, int all) {
        if (all == 1) {
            return hits == 1 ? "De ene reeks lag steeds" : "De ene reeks lag niet steeds";
        }
        if (hits == all) {
            return all == 2
                    ? "Beide reeksen lagen steeds"
                    : "Alle " + Numbers.word(all, Language.NL) + " reeksen lagen steeds";
        }
        return "Van "
                + Numbers.word(all, Language.NL)
                + (hits > 1 ? " reeksen lagen er " : " reeksen lag er ")
                + orNone(hits, Language.NL)
                + " steeds";
    }

    private static String targetsEn(List<Comparison> targets) {
        String beaten = orNone(better(targets), Language.EN);
        String all = Numbers.word(targets.size(), Language.EN);
        return switch (targets.size()) {
            case 0 -> "";
            case 1 ->
                    better(targets) == 1
                            ? ", and the official target in the one that has it"
                            : ", but not the official target in the one that has it";
            default ->
                    ", and the official target in " + beaten + " of the " + all + " that have one";
        };
    }

    private static String targetsNl(List<Comparison> targets) {
        String beaten = orNone(better(targets), Language.NL);
        String all = Numbers.word(targets.size(), Language.NL);
        return switch (targets.size()) {
            case 0 -> "";
            case 1 ->
                    better(targets) == 1
                            ? ", en van het officiële doel bij de ene die er een heeft"
                            : ", maar niet van het officiële doel bij de ene die er een heeft";
            default ->
                    ", en van het officiële doel bij "
                            + beaten
                            + " van de "
                            + all
                            + " die er een hebben";
        };
    }

    private static String orNone(int count, Language language) {
        if (count > 0) {
            return Numbers.word(count, language);
        }
        return HindcastsMessages.orNone(language);
    }

    /**
     * Whether the bands were as wide as they had to be, over the points of all series. Twice the
     * standard deviation of a binomial count is left to chance; points of one series go together,
     * so that is the least that chance does.
     */
    public static String bandWidth(List<Hindcast> series, Language language) {
        int all = series.stream().mapToInt(h -> h.points().size()).sum();
        int inside = all - series.stream().mapToInt(Hindcasts::misses).sum();
        int expected = (int) Math.floor(0.9 * all + 0.5);
        if (all < FEW) {
            return HindcastsMessages.thereTooFewFigures(all, language);
        }
        int margin = Math.max(1, (int) Math.floor(2 * Math.sqrt(0.09 * all) + 0.5));
        return HindcastsMessages.allFiguresLayInside(
                all,
                inside,
                expected,
                margin,
                inside < expected - margin,
                inside > expected + margin,
                language);
    }

    /** {@code Missed at 2 of 3 dates: lower}: what stands above a panel of the chart. */
    public static String mark(Hindcast series, Language language) {
        int all = series.points().size();
        int missed = misses(series);
        boolean below = series.points().stream().anyMatch(p -> p.place() == Place.BELOW);
        boolean above = series.points().stream().anyMatch(p -> p.place() == Place.ABOVE);
        boolean bothWays = below && above;
        return switch (language) {
            case EN -> {
                String way = bothWays || missed == 0 ? "" : above ? ": higher" : ": lower";
                if (missed == 0) {
                    yield "Hit" + atAllEn(all);
                }
                if (missed == all) {
                    yield all == 1
                            ? "Missed" + way + " than forecast"
                            : "Missed" + atAllEn(all) + way;
                }
                yield "Missed at " + missed + " of " + all + " dates" + way;
            }
            case NL -> {
                String way = bothWays || missed == 0 ? "" : above ? ": hoger" : ": lager";
                if (missed == 0) {
                    yield "Raak" + atAllNl(all);
                }
                if (missed == all) {
                    yield all == 1 ? "Mis" + way + " dan voorspeld" : "Mis" + atAllNl(all) + way;
                }
                yield "Mis op " + missed + " van " + all + " momenten" + way;
            }
        };
    }

    private static String atAllEn(int dates) {
        return switch (dates) {
            case 1 -> "";
            case 2 -> " at both dates";
            default -> " at all " + dates + " dates";
        };
    }

    private static String atAllNl(int dates) {
        return switch (dates) {
            case 1 -> "";
            case 2 -> " op beide momenten";
            default -> " op alle " + dates + " momenten";
        };
    }

    /**
     * {@code Missed: European output, December 2024. What happened: 47,000 rounds a month
     * (41,000–50,000). …}
     *
     * @param first the month that month 0 of the points is
     */
    public static String point(Hindcast series, Point point, YearMonth first, Language language) {
        Figure figure = Figure.amount(series.unit());
        String happened = figure.of(point.actual().central(), language);
        String range =
                figure.isSame(point.actual().low(), point.actual().high(), language)
                        ? ""
                        : " ("
                                + figure.range(
                                        point.actual().low(), point.actual().high(), language)
                                + ")";
        double median = point.forecast().at(0.5);
        String forecast = figure.bare(median, language);
        String band =
                figure.bareBetween(point.forecast().at(0.05), point.forecast().at(0.95), language);
        String off = off(median, point.actual().central(), language);
        boolean hit = point.place() == Place.INSIDE;
        String reaches = reaches(point, language);
        return HindcastsMessages.point(
                hit,
                series.name(),
                first.plusMonths(point.month()),
                happened,
                range,
                forecast,
                band,
                off,
                reaches,
                language);
    }

    /** {@code 32% too high}, as a share of what happened and between the figures as they print. */
    private static String off(double forecast, double actual, Language language) {
        double ours = Numbers.amountValue(forecast);
        double theirs = Numbers.amountValue(actual);
        boolean high = ours > theirs;
        if (ours == theirs) {
            return HindcastsMessages.exactlyWhatHappened(language);
        }
        if (theirs > 0 && ours >= 3 * theirs) {
            return HindcastsMessages.timesWhatHappened(ours / theirs, language);
        }
        String share =
                theirs > 0 ? Numbers.share(Math.abs(ours - theirs) / theirs, language) + " " : "";
        return HindcastsMessages.tooHigh(share, high, language);
    }

    private static String reaches(Point point, Language language) {
        boolean near =
                switch (point.place()) {
                    case INSIDE -> false;
                    case BELOW -> point.actual().high() >= point.forecast().at(0.05);
                    case ABOVE -> point.actual().low() <= point.forecast().at(0.95);
                };
        if (!near) {
            return "";
        }
        return " " + HindcastsMessages.reaches(language);
    }

    /** On which side of the forecast the series lie that missed; empty if none did. */
    public static String direction(List<Hindcast> series, Language language) {
        List<Hindcast> missed = series.stream().filter(h -> misses(h) > 0).toList();
        int above = (int) missed.stream().filter(h -> isOn(h, Place.ABOVE, Place.BELOW)).count();
        int below = (int) missed.stream().filter(h -> isOn(h, Place.BELOW, Place.ABOVE)).count();
        int both = missed.size() - above - below;
        if (missed.isEmpty()) {
            return "";
        }
        String higher = orNone(above, language);
        String lower = orNone(below, language);
        return switch (language) {
            case EN ->
                    "Of those that missed, "
                            + higher
                            + " came out higher than forecast and "
                            + lower
                            + " lower"
                            + (both == 0
                                    ? "."
                                    : "; " + Numbers.word(both, language) + " did both.");
            case NL ->
                    "Waar de voorspelling mis was, lag de uitkomst bij "
                            + seriesNl(above)
                            + " hoger en bij "
                            + seriesNl(below)
                            + " lager"
                            + (both == 0 ? "." : "; bij " + seriesNl(both) + " kwam beide voor.");
        };
    }

    private static String seriesNl(int count) {
        return orNone(count, Language.NL) + (count < 2 ? " reeks" : " reeksen");
    }

    private static boolean isOn(Hindcast series, Place side, Place other) {
        return series.points().stream().anyMatch(p -> p.place() == side)
                && series.points().stream().noneMatch(p -> p.place() == other);
    }

    /**
     * {@code Better than no change (mean error 16,000 against 20,000 rounds a month).} The forecast
     * against what is simpler, for a place with little room.
     */
    public static String compared(Hindcast series, Language language) {
        Figure figure = Figure.amount(series.unit());
        String ours = figure.bare(series.scores().crps(), language);
        String theirs = figure.of(series.scores().crpsOfPersistence(), language);
        Comparison persistence = againstPersistence(series);
        String first =
                HindcastsMessages.compared(
                        comparative(persistence, language),
                        errors(persistence, ours, theirs, language),
                        language);
        return first + targeted(series, language);
    }

    private static String targeted(Hindcast series, Language language) {
        Optional<Comparison> target = againstTarget(series);
        if (target.isEmpty()) {
            return "";
        }
        Figure figure = Figure.amount(series.unit());
        String ours = figure.bare(error(series), language);
        String theirs = figure.bare(series.scores().crpsOfTarget().orElse(0.0), language);
        return " "
                + HindcastsMessages.targeted(
                        comparative(target.get(), language),
                        errors(target.get(), ours, theirs, language),
                        language);
    }

    private static String comparative(Comparison comparison, Language language) {
        return switch (comparison) {
            case BETTER -> HindcastsMessages.better(language);
            case SAME -> HindcastsMessages.noBetter(language);
            case WORSE -> HindcastsMessages.worse(language);
        };
    }

    private static String errors(
            Comparison comparison, String ours, String theirs, Language language) {
        boolean same = comparison == Comparison.SAME;
        return HindcastsMessages.errors(same, ours, theirs, language);
    }

    /** {@code better}: the forecast against the assumption that nothing changes, for a table. */
    public static String againstNoChange(Hindcast series, Language language) {
        return lower(comparative(againstPersistence(series), language));
    }

    /**
     * Which series are drawn, and by which rule.
     *
     * @param drawn how many are drawn
     * @param all how many there are
     */
    public static String shown(int drawn, int all, Language language) {
        if (drawn == all) {
            return HindcastsMessages.allSeriesDrawnThose(language);
        }
        return HindcastsMessages.drawnSeriesWithLargest(drawn, language);
    }

    /** The point at which a series is furthest from its forecast, in widths of its 90 % band. */
    public static Point furthest(Hindcast series) {
        return series.points().stream()
                .max(Comparator.comparingDouble(Hindcasts::distance))
                .orElseThrow();
    }

    private static double distance(Point point) {
        double low = point.forecast().at(0.05);
        double high = point.forecast().at(0.95);
        double middle = (low + high) / 2;
        double half = Math.max((high - low) / 2, 1e-9 * Math.max(1, Math.abs(middle)));
        return Math.abs(point.actual().central() - middle) / half;
    }

    /** What a screen reader says of the chart. */
    public static String description(List<Hindcast> series, Language language) {
        List<String> marks =
                series.stream()
                        .map(h -> h.name().in(language) + " (" + lower(mark(h, language)) + ")")
                        .toList();
        return HindcastsMessages.description(String.join(", ", marks), language);
    }

    private static int misses(Hindcast series) {
        return (int) series.points().stream().filter(p -> p.place() != Place.INSIDE).count();
    }

    private static int better(List<Comparison> comparisons) {
        return (int) comparisons.stream().filter(c -> c == Comparison.BETTER).count();
    }

    private static Comparison againstPersistence(Hindcast series) {
        return Comparison.of(series.scores().crps(), series.scores().crpsOfPersistence());
    }

    private static Optional<Comparison> againstTarget(Hindcast series) {
        return series.scores().crpsOfTarget().map(target -> Comparison.of(error(series), target));
    }

    /**
     * The error of the forecast where there is a target: its score if every point has one, else the
     * mean distance of its median, so that both are taken over the same points.
     */
    private static double error(Hindcast series) {
        List<Point> points = series.points().stream().filter(p -> p.target().isPresent()).toList();
        if (points.isEmpty() || points.size() == series.points().size()) {
            return series.scores().crps();
        }
        double sum = 0;
        for (Point point : points) {
            sum += Math.abs(point.forecast().at(0.5) - point.actual().central());
        }
        return sum / points.size();
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
