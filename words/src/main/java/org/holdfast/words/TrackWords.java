package org.holdfast.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.TrackRecord;
import org.holdfast.model.TrackRecord.Promise;
import org.holdfast.model.TrackRecord.Step;

/** What became of earlier promises, in sentences. */
public final class TrackWords {
    private static final double MONTH = 30.4375;
    private static final double ALL = 0.999;

    private TrackWords() {}

    /** The promise that is drawn: things, with a due day and the most dated states. */
    public static Optional<Promise> drawn(TrackRecord record) {
        return record.promises().stream()
                .filter(p -> !p.isMoney() && p.size().isPresent() && p.arrivals().size() > 1)
                .filter(p -> p.arrivals().stream().allMatch(s -> s.amount().isPresent()))
                .filter(p -> p.arrivals().stream().allMatch(s -> s.to().isPresent()))
                .max(
                        Comparator.<Promise>comparingInt(p -> p.due().isPresent() ? 1 : 0)
                                .thenComparingInt(p -> p.arrivals().size()));
    }

    /** What had come by a day. */
    private static double by(Promise promise, LocalDate day) {
        return promise.arrivals().stream()
                .filter(s -> s.to().filter(d -> !d.isAfter(day)).isPresent())
                .mapToDouble(s -> s.amount().orElse(0))
                .sum();
    }

    /** Title of the section. */
    public static String title(TrackRecord record, Language language) {
        Optional<Promise> drawn = drawn(record).filter(p -> p.due().isPresent());
        if (drawn.isPresent()) {
            Promise p = drawn.get();
            double size = p.size().orElse(0);
            String last = day(p.arrivals().getLast().to().orElseThrow(), language);
            return TrackMessages.promisedKnownBeThere(
                    by(p, p.due().orElseThrow()) / size,
                    p.unit(),
                    p.arrived().orElse(0) / size,
                    last,
                    language);
        }
        long came = record.promises().stream().filter(p -> !p.arrivals().isEmpty()).count();
        int all = record.promises().size();
        return TrackMessages.promisesNothingKnownHave(all, came == 0, (double) came, language);
    }

    /** What the list is, and what it is not. */
    public static String intro(TrackRecord record, Language language) {
        int all = record.promises().size();
        String until = day(record.until(), language);
        return TrackMessages.intro(all, until, language);
    }

    /** Title of the chart of one promise. */
    public static String chartTitle(Promise promise, Language language) {
        return promise.name().in(language);
    }

    /** What the chart of one promise shows, for those who do not see it. */
    public static String chartDescription(Promise promise, Language language) {
        StringBuilder text = new StringBuilder();
        double sum = 0;
        for (Step step : promise.arrivals()) {
            sum += step.amount().orElse(0);
            text.append(text.isEmpty() ? "" : "; ")
                    .append(until(step, language))
                    .append(": ")
                    .append(Numbers.whole(sum, language));
        }
        return TrackMessages.chartDescription(
                promise.size().orElse(0), promise.unit(), text.toString(), language);
    }

    /** Below the chart of one promise: when all was due, and how late that is. */
    public static String due(Promise promise, Language language) {
        if (promise.due().isEmpty()) {
            return "";
        }
        LocalDate due = promise.due().get();
        LocalDate last = promise.arrivals().getLast().to().orElse(due);
        double size = promise.size().orElse(0);
        double arrived = promise.arrived().orElse(0);
        boolean whole = arrived >= ALL * size;
        String when = day(due, language);
        return TrackMessages.due(when, whole, months(due, last), size - arrived, language);
    }

    private static int months(LocalDate from, LocalDate to) {
        return (int) Math.round(ChronoUnit.DAYS.between(from, to) / MONTH);
    }

    /** {@code 11 Nov 2024}. */
    public static String day(LocalDate day, Language language) {
        return day.getDayOfMonth() + " " + Months.shortName(YearMonth.from(day), language);
    }

    /** By when something had come. */
    public static String until(Step step, Language language) {
        return step.to().map(d -> day(d, language)).orElse("?");
    }

    /** When a step was taken, as exactly as is known. */
    public static String when(Step step, Language language) {
        Optional<LocalDate> from = step.from();
        Optional<LocalDate> to = step.to();
        if (to.isEmpty()) {
            return from.isEmpty() ? "?" : day(from.get(), language) + " –";
        }
        if (from.isEmpty()) {
            return TrackMessages.when(day(to.get(), language), language);
        }
        LocalDate a = from.get();
        LocalDate b = to.get();
        if (a.equals(b)) {
            return day(a, language);
        }
        if (YearMonth.from(a).equals(YearMonth.from(b))) {
            return Months.shortName(YearMonth.from(a), language);
        }
        boolean year =
                a.getYear() == b.getYear() && a.getDayOfYear() == 1 && b.getDayOfYear() >= 365;
        return year
                ? Integer.toString(a.getYear())
                : Months.span(YearMonth.from(a), YearMonth.from(b), language);
    }

    /** When a step was taken, as a sentence has it: {@code on 5 Mar 2024}, {@code in Mar 2024}. */
    private static String taken(Step step, Language language) {
        String when = when(step, language);
        if (step.from().isEmpty() || step.to().isEmpty()) {
            return when;
        }
        boolean day = step.from().equals(step.to());
        return TrackMessages.taken(day, when, language);
    }

    /** An amount of a promise in what it counts. */
    public static String amount(Promise promise, OptionalDouble amount, Language language) {
        if (amount.isEmpty()) {
            return PageMessages.UNDISCLOSED.in(language);
        }
        double a = amount.getAsDouble();
        if (!promise.isMoney()) {
            return Quantities.of(a, promise.unit().in(language), false, language);
        }
        return Numbers.money(Money.ofUnits(a, new Currency(promise.unit().en())), language);
    }

    /** What arrived of a promise: how much and by when; or what is said instead. */
    public static String arrived(Promise promise, Language language) {
        List<Step> arrivals = promise.arrivals();
        if (arrivals.isEmpty()) {
            return promise.openOn()
                    .map(day -> TrackMessages.notYetOn(day(day, language), language))
                    .orElse(LedgerTermsMessages.NOT_SAID.in(language));
        }
        String when = when(arrivals.getLast(), language);
        if (arrivals.size() > 1) {
            when = until(arrivals.getLast(), language);
        }
        return amount(promise, promise.arrived(), language) + ", " + when;
    }

    /**
     * Months from the first step to the first arrival: {@code 9}, {@code 9–21}, {@code over 12}.
     */
    public static String months(Promise promise, Language language) {
        Step first = promise.first();
        List<Step> arrivals = promise.arrivals();
        if (first.to().isEmpty()) {
            return "–";
        }
        LocalDate start = first.to().get();
        if (arrivals.isEmpty()) {
            return promise.openOn()
                    .map(day -> {
                        return TrackMessages.months(months(start, day), language);
                    })
                    .orElse("–");
        }
        Step came = arrivals.getFirst();
        if (came.to().isEmpty()) {
            return "–";
        }
        int most = Math.max(0, months(first.from().orElse(start), came.to().get()));
        int least = Math.max(0, months(start, came.from().orElse(start)));
        String high = Numbers.whole(most, language);
        return least == most ? high : Numbers.whole(least, language) + "–" + high;
    }

    /**
     * Those of which nothing had come when last seen, the longest first; then those of which nobody
     * says; then the others, the oldest first.
     */
    public static List<Promise> lateFirst(TrackRecord record) {
        return record.promises().stream()
                .sorted(
                        Comparator.comparingInt((Promise p) ->
                                        !p.arrivals().isEmpty()
                                                ? 2
                                                : p.openOn().isPresent() ? 0 : 1)
                                .thenComparingInt(p -> -open(p))
                                .thenComparing(p -> p.first().to().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Months that nothing is known to have come; 0 if something has. */
    private static int open(Promise promise) {
        return promise.arrivals().isEmpty()
                        && promise.openOn().isPresent()
                        && promise.first().to().isPresent()
                ? months(promise.first().to().get(), promise.openOn().get())
                : 0;
    }

    /** Who is late, in a sentence. */
    public static String late(TrackRecord record, Language language) {
        List<Promise> none =
                lateFirst(record).stream()
                        .filter(p -> p.arrivals().isEmpty() && p.openOn().isPresent())
                        .toList();
        long silent =
                record.promises().stream()
                        .filter(p -> p.arrivals().isEmpty() && p.openOn().isEmpty())
                        .count();
        String rest = silent == 0 ? "" : " " + TrackMessages.listDoesNotSay((int) silent, language);
        if (none.isEmpty()) {
            return TrackMessages.everyPromiseWhichAnything(rest, language);
        }
        Promise oldest = none.getFirst();
        String since = taken(oldest.first(), language);
        String seen = day(oldest.openOn().orElseThrow(), language);
        return TrackMessages.longestWithoutFirstPayment(oldest.name(), since, seen, rest, language);
    }

    /** {@code promise to first payment}, {@code promise to all delivered}. */
    public static String wait(TrackRecord.Wait wait, Language language) {
        String from = step(wait.from(), language);
        String to = step(wait.to(), language);
        boolean decision = wait.to().equals("committed");
        return TrackMessages.wait(from, wait.whole(), decision, to, language);
    }

    /** What a stage is called as a moment. */
    private static String step(String stage, Language language) {
        return switch (stage) {
            case "promised" -> TrackMessages.promise(language);
            case "committed" -> TrackMessages.decision(language);
            case "contracted" -> "contract";
            case "paid" -> TrackMessages.payment(language);
            case "delivered" -> TrackMessages.delivery(language);
            default -> stage;
        };
    }

    /** A curve's median, or the two times between which it lies. */
    public static String median(SurvivalCurve curve, Language language) {
        return curve.between(SurvivalCurve.HALF)
                .map(half -> between(half, language))
                .orElse(TrackMessages.median(language));
    }

    /** A time, or the two between which it lies: {@code 9.6}, {@code 3.0–9.6}, {@code 3.0–…}. */
    public static String between(SurvivalCurve.Between time, Language language) {
        String least = Numbers.fixed(time.least(), 1, language);
        String most =
                time.most().isPresent()
                        ? Numbers.fixed(time.most().getAsDouble(), 1, language)
                        : "…";
        return least.equals(most) ? least : least + "–" + most;
    }

    /** {@code half within 9.6 months}, or what is known of it. */
    static String half(SurvivalCurve curve, Language language) {
        String median = median(curve, language);
        Optional<SurvivalCurve.Between> half = curve.between(SurvivalCurve.HALF);
        if (half.isEmpty()) {
            return median;
        }
        boolean atMost = half.get().least() == 0 && half.get().most().orElse(0) > 0;
        String most = Numbers.fixed(half.get().most().orElse(0), 1, language);
        if (atMost) {
            return TrackMessages.halfWithinAtMost(most, language);
        }
        return TrackMessages.halfWithinMonths(median, language);
    }

    /** Whether there are enough for a band. */
    public static boolean isBanded(SurvivalCurve curve) {
        return curve.isBounded() && curve.steps().stream().anyMatch(s -> s.standardError() > 0);
    }

    /** The interval of a curve's median. */
    public static String band(SurvivalCurve curve, Language language) {
        if (!curve.isBounded()) {
            return "–";
        }
        if (!isBanded(curve)) {
            return TrackMessages.band(language);
        }
        String low =
                curve.medianLow().isPresent()
                        ? Numbers.fixed(curve.medianLow().getAsDouble(), 1, language)
                        : "…";
        String high =
                curve.medianHigh().isPresent()
                        ? Numbers.fixed(curve.medianHigh().getAsDouble(), 1, language)
                        : "…";
        return low + "–" + high;
    }

    /** How many got there, of how many. */
    public static String count(SurvivalCurve curve, Language language) {
        return TrackMessages.count(curve.ended(), curve.subjects(), language);
    }

    /** The chart of medians, for those who do not see it. */
    public static String mediansDescription(TrackRecord record, Language language) {
        StringBuilder text = new StringBuilder();
        for (TrackRecord.Wait wait : record.waits()) {
            SurvivalCurve curve = wait.curve();
            String median = half(curve, language);
            String band =
                    isBanded(curve)
                            ? TrackMessages.bandOf(band(curve, language), language)
                            : curve.isBounded()
                                    ? TrackMessages.tooFewForBand(language)
                                    : TrackMessages.noBand(language);
            String got = TrackMessages.gotThere(count(curve, language), language);
            text.append(text.isEmpty() ? "" : " ")
                    .append(
                            Numbers.capital(wait(wait, language))
                                    + ": "
                                    + got
                                    + ", "
                                    + median
                                    + ", "
                                    + band
                                    + ".");
        }
        return text.toString();
    }

    /** How the medians were found. */
    public static String method(TrackRecord record, Language language) {
        int silent = record.waits().stream().mapToInt(TrackRecord.Wait::silent).max().orElse(0);
        return TrackMessages.method(silent, language);
    }

    /** What the totals are, with those who have most still to allocate, as the totals print. */
    public static String totals(List<TrackRecord.Total> totals, Language language) {
        String first =
                totals.stream()
                        .filter(t -> t.committed().isPresent() && t.allocated().isPresent())
                        .max(Comparator.comparingDouble(TrackWords::left))
                        .map(t ->
                                TrackMessages.mostStillBeAllocated(
                                                t.donor(),
                                                new Money(left(t), Currency.EURO),
                                                language)
                                        + " ")
                        .orElse("");
        return first + TrackMessages.allocatedSetAsideFor(language);
    }

    /** What one has still to allocate, millions. */
    private static double left(TrackRecord.Total total) {
        return printed(total.committed()) - printed(total.allocated());
    }

    private static double printed(OptionalDouble euros) {
        return Numbers.moneyValue(euros.orElse(0) / 1e6);
    }

    /** What the chart of the totals shows, for those who do not see it. */
    public static String totalsDescription(List<TrackRecord.Total> totals, Language language) {
        StringBuilder text = new StringBuilder();
        for (TrackRecord.Total t : totals) {
            text.append(t.donor().in(language))
                    .append(": ")
                    .append(euros(t.committed(), language))
                    .append(", ")
                    .append(euros(t.allocated(), language))
                    .append(". ");
        }
        return TrackMessages.totalsTitle(language) + ". " + text.toString().strip();
    }

    private static String euros(OptionalDouble amount, Language language) {
        return Numbers.money(Money.ofUnits(amount.orElse(0), Currency.EURO), language);
    }
}
