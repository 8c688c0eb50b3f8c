package org.holdfast.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Language;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.Text;
import org.holdfast.model.TrackRecord;
import org.holdfast.model.TrackRecord.Promise;
import org.holdfast.model.TrackRecord.Step;

/** What became of earlier promises, in sentences. */
public final class TrackWords {
    public static final Text PROMISES_KEPT = new Text("Promises kept", "Beloofd en gekomen");
    public static final Text PROMISE = new Text("Promise", "Belofte");
    public static final Text SIZE = new Text("Size", "Omvang");
    public static final Text PROMISED = new Text("Promised", "Beloofd");
    public static final Text DECIDED = new Text("Decided", "Besloten");
    public static final Text ARRIVED =
            new Text("Arrived, as far as is said", "Gekomen, voor zover bekend");
    public static final Text MONTHS_TO_FIRST =
            new Text("Months to the first", "Maanden tot het eerste");
    public static final Text CAME = new Text("got there", "zo ver");
    public static final Text HALF_WITHIN =
            new Text("half got there within, months", "de helft kwam zo ver binnen, maanden");
    public static final Text BAND = new Text("95% band", "95%-marge");
    public static final Text NO_BOUND =
            new Text("no upper end: too few got there", "geen bovengrens: te weinig kwamen zo ver");
    public static final Text COMMITTED_BN = new Text("committed, € bn", "toegezegd, mld euro");
    public static final Text ALLOCATED_BN = new Text("allocated, € bn", "toegewezen, mld euro");

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
            String in = Numbers.share(by(p, p.due().orElseThrow()) / size, language);
            String end = Numbers.share(p.arrived().orElse(0) / size, language);
            String last = day(p.arrivals().getLast().to().orElseThrow(), language);
            String unit = p.unit().in(language);
            return switch (language) {
                case EN ->
                        in
                                + " of the promised "
                                + unit
                                + " known to be there in time, "
                                + end
                                + " by "
                                + last;
                case NL ->
                        in
                                + " van de beloofde "
                                + unit
                                + " aantoonbaar op tijd, "
                                + end
                                + " op "
                                + last;
            };
        }
        long came = record.promises().stream().filter(p -> !p.arrivals().isEmpty()).count();
        int all = record.promises().size();
        String there = Numbers.whole((double) came, language);
        return switch (language) {
            case EN -> {
                String of = "Of " + Numbers.count(all, "promise", "promises", language) + ", ";
                yield of
                        + (came == 0
                                ? "nothing is known to have come"
                                : "something is known to have come of " + there);
            }
            case NL ->
                    (came == 0
                                    ? "Van geen enkele belofte"
                                    : "Van "
                                            + there
                                            + " van de "
                                            + Numbers.count(all, "belofte", "beloften", language))
                            + " is bekend dat er iets kwam";
        };
    }

    /** What the list is, and what it is not. */
    public static String intro(TrackRecord record, Language language) {
        int all = record.promises().size();
        String until = day(record.until(), language);
        return switch (language) {
            case EN ->
                    "Beside the case lies a list of "
                            + Numbers.count(all, "promise", "promises", language)
                            + " and what came of "
                            + (all == 1 ? "it" : "them")
                            + ", as published until "
                            + until
                            + ". No plan reads it. Of money it follows the first payment, not the"
                            + " later ones. Stages stand side by side and are never added up.";
            case NL ->
                    "Bij de casus hoort een lijst van "
                            + Numbers.count(all, "belofte", "beloften", language)
                            + " en wat ervan kwam, volgens wat tot "
                            + until
                            + " is gepubliceerd. Geen enkel plan gebruikt die lijst. Van geld staat"
                            + " de eerste betaling erin, niet de latere. Fasen staan naast elkaar en"
                            + " worden nooit bij elkaar opgeteld.";
        };
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
        String size = Numbers.whole(promise.size().orElse(0), language);
        String unit = promise.unit().in(language);
        return switch (language) {
            case EN -> "Promised: " + size + " " + unit + ". There by " + text + ".";
            case NL -> "Beloofd: " + size + " " + unit + ". Gekomen op " + text + ".";
        };
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
        String late = Months.count(months(due, last), language);
        boolean whole = arrived >= ALL * size;
        String when = day(due, language);
        String lacking = Numbers.whole(size - arrived, language);
        return switch (language) {
            case EN ->
                    "All was due by "
                            + when
                            + (whole
                                    ? "; the last came " + late + " later."
                                    : ". At the last count, "
                                            + late
                                            + " later, "
                                            + lacking
                                            + " were still to come.");
            case NL ->
                    "Alles had er op "
                            + when
                            + " moeten zijn"
                            + (whole
                                    ? "; het laatste kwam " + late + " later."
                                    : ". Bij de laatste telling, "
                                            + late
                                            + " later, moesten er nog "
                                            + lacking
                                            + " komen.");
        };
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
            return switch (language) {
                case EN -> "by " + day(to.get(), language);
                case NL -> "uiterlijk " + day(to.get(), language);
            };
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
        return switch (language) {
            case EN -> (day ? "on " : "in ") + when;
            case NL -> (day ? "op " : "in ") + when;
        };
    }

    /** An amount of a promise in what it counts. */
    public static String amount(Promise promise, OptionalDouble amount, Language language) {
        if (amount.isEmpty()) {
            return switch (language) {
                case EN -> "not disclosed";
                case NL -> "niet bekendgemaakt";
            };
        }
        double a = amount.getAsDouble();
        if (!promise.isMoney()) {
            return Quantities.of(a, promise.unit().in(language), false, language);
        }
        String euros = Numbers.money(a / 1e6, language);
        return switch (promise.unit().en()) {
            case "EUR" -> euros;
            case "USD" -> euros.replace('€', '$');
            default -> euros.replace("€", promise.unit().en() + " ").replace("  ", " ");
        };
    }

    /** What arrived of a promise: how much and by when; or what is said instead. */
    public static String arrived(Promise promise, Language language) {
        List<Step> arrivals = promise.arrivals();
        if (arrivals.isEmpty()) {
            return promise.openOn()
                    .map(day ->
                            switch (language) {
                                case EN -> "not yet on " + day(day, language);
                                case NL -> "nog niet op " + day(day, language);
                            })
                    .orElse(
                            switch (language) {
                                case EN -> "not said";
                                case NL -> "niet vermeld";
                            });
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
                        String n = Numbers.whole(months(start, day), language);
                        return switch (language) {
                            case EN -> "over " + n;
                            case NL -> "meer dan " + n;
                        };
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
        String rest =
                silent == 0
                        ? ""
                        : switch (language) {
                            case EN ->
                                    " Of "
                                            + Numbers.word((int) silent, language)
                                            + " the list does not say whether anything came.";
                            case NL ->
                                    " Van "
                                            + Numbers.word((int) silent, language)
                                            + " zegt de lijst niet of er iets kwam.";
                        };
        if (none.isEmpty()) {
            return switch (language) {
                case EN -> "Of every promise of which anything is said, something has come." + rest;
                case NL -> "Van elke belofte waarover iets bekend is, is er iets gekomen." + rest;
            };
        }
        Promise oldest = none.getFirst();
        String since = taken(oldest.first(), language);
        String seen = day(oldest.openOn().orElseThrow(), language);
        String name = oldest.name().in(language);
        return switch (language) {
            case EN ->
                    "Longest without a first payment or delivery: "
                            + name
                            + ", promised "
                            + since
                            + "; nothing had come on "
                            + seen
                            + ", the last day on which a source says so."
                            + rest;
            case NL ->
                    "Het langst zonder eerste betaling of levering: "
                            + name
                            + ", beloofd "
                            + since
                            + "; er was niets gekomen op "
                            + seen
                            + ", de laatste dag waarover een bron dat zegt."
                            + rest;
        };
    }

    /** {@code promise to first payment}, {@code promise to all delivered}. */
    public static String wait(TrackRecord.Wait wait, Language language) {
        String from = step(wait.from(), language);
        String to = step(wait.to(), language);
        boolean decision = wait.to().equals("committed");
        return switch (language) {
            case EN -> from + " to " + (wait.whole() ? "the last " : decision ? "" : "first ") + to;
            case NL ->
                    from + " tot " + (wait.whole() ? "laatste " : decision ? "" : "eerste ") + to;
        };
    }

    /** What a stage is called as a moment. */
    private static String step(String stage, Language language) {
        return switch (language) {
            case EN ->
                    switch (stage) {
                        case "promised" -> "promise";
                        case "committed" -> "decision";
                        case "contracted" -> "contract";
                        case "paid" -> "payment";
                        case "delivered" -> "delivery";
                        default -> stage;
                    };
            case NL ->
                    switch (stage) {
                        case "promised" -> "belofte";
                        case "committed" -> "besluit";
                        case "contracted" -> "contract";
                        case "paid" -> "betaling";
                        case "delivered" -> "levering";
                        default -> stage;
                    };
        };
    }

    /** A curve's median, or the two times between which it lies. */
    public static String median(SurvivalCurve curve, Language language) {
        return curve.between(SurvivalCurve.HALF)
                .map(half -> between(half, language))
                .orElse(
                        switch (language) {
                            case EN -> "not yet half";
                            case NL -> "nog niet de helft";
                        });
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
        return switch (language) {
            case EN ->
                    atMost
                            ? "half within at most " + most + " months"
                            : "half within " + median + " months";
            case NL ->
                    atMost
                            ? "de helft binnen hoogstens " + most + " maanden"
                            : "de helft binnen " + median + " maanden";
        };
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
            return switch (language) {
                case EN -> "too few";
                case NL -> "te weinig";
            };
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
        String ended = Numbers.whole(curve.ended(), language);
        String all = Numbers.whole(curve.subjects(), language);
        return switch (language) {
            case EN -> ended + " of " + all;
            case NL -> ended + " van " + all;
        };
    }

    /** What the box in the chart of medians is. */
    public static final Text ONLY_BOUNDS =
            new Text("only bounds are known", "alleen grenzen bekend");

    /** Above the chart of medians. */
    public static String mediansTitle(Language language) {
        return switch (language) {
            case EN -> "How long it took from one step to the next";
            case NL -> "Hoe lang het duurde van de ene stap tot de volgende";
        };
    }

    /** The chart of medians, for those who do not see it. */
    public static String mediansDescription(TrackRecord record, Language language) {
        StringBuilder text = new StringBuilder();
        for (TrackRecord.Wait wait : record.waits()) {
            SurvivalCurve curve = wait.curve();
            String median = half(curve, language);
            String band =
                    switch (language) {
                        case EN ->
                                isBanded(curve)
                                        ? "95% band " + band(curve, language)
                                        : curve.isBounded() ? "too few for a band" : "no band";
                        case NL ->
                                isBanded(curve)
                                        ? "95%-marge " + band(curve, language)
                                        : curve.isBounded()
                                                ? "te weinig voor een marge"
                                                : "geen marge";
                    };
            String got =
                    switch (language) {
                        case EN -> count(curve, language) + " got there";
                        case NL -> count(curve, language) + " kwamen zo ver";
                    };
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
        return switch (language) {
            case EN ->
                    "What had not come counts until the last day on which a source says so; a"
                            + " promise about which no source says so is left out ("
                            + (silent == 0
                                    ? "none"
                                    : "at most " + Numbers.word(silent, language) + " in each row")
                            + "). Known days: Kaplan and Meier; days between two: Turnbull, bands"
                            + " from draws, and the least and the most that half can have taken. '…':"
                            + " the data set no bound. Few"
                            + " promises, chosen because they were watched: these are not all"
                            + " promises.";
            case NL ->
                    "Wat er nog niet was, telt tot de laatste dag waarop een bron dat zegt; een"
                            + " belofte waarover geen bron dat zegt, telt niet mee ("
                            + (silent == 0
                                    ? "geen"
                                    : "per regel hoogstens " + Numbers.word(silent, language))
                            + "). Bekende dagen: Kaplan en Meier; dagen tussen twee grenzen: Turnbull,"
                            + " marges uit trekkingen, met het minste en het meeste dat de helft"
                            + " geduurd kan hebben. '…': de gegevens geven geen grens. Het zijn er weinig, gekozen omdat ze werden gevolgd; het"
                            + " zijn niet alle beloften.";
        };
    }

    /** Above the chart of a tracker's totals. */
    public static String totalsTitle(Language language) {
        return switch (language) {
            case EN -> "What the tracker publishes: committed, and allocated of it";
            case NL -> "Wat de tracker publiceert: toegezegd, en daarvan toegewezen";
        };
    }

    /** What the totals are, with those who have most still to allocate. */
    public static String totals(List<TrackRecord.Total> totals, Language language) {
        Optional<TrackRecord.Total> most =
                totals.stream()
                        .filter(t -> t.committed().isPresent() && t.allocated().isPresent())
                        .max(
                                Comparator.comparingDouble(
                                        t -> t.committed().orElse(0) - t.allocated().orElse(0)));
        String first =
                most.map(
                                t -> {
                                    String left =
                                            Numbers.money(
                                                    (t.committed().orElse(0)
                                                                    - t.allocated().orElse(0))
                                                            / 1e6,
                                                    language);
                                    String name = t.donor().in(language);
                                    return switch (language) {
                                        case EN ->
                                                "Most is still to be allocated by "
                                                        + name
                                                        + ": "
                                                        + left
                                                        + ". ";
                                        case NL ->
                                                "Het meest moet nog worden toegewezen door "
                                                        + name
                                                        + ": "
                                                        + left
                                                        + ". ";
                                    };
                                })
                        .orElse("");
        return first
                + switch (language) {
                    case EN ->
                            "Allocated is set aside for a named content or handed over; it does not"
                                    + " mean delivered. What arrived is not recorded in these figures.";
                    case NL ->
                            "Toegewezen is: bestemd voor iets met naam, of overgedragen. Het betekent"
                                    + " niet geleverd. Wat aankwam, is in deze cijfers niet vastgelegd.";
                };
    }

    /** What the chart of the totals shows, for those who do not see it. */
    public static String totalsDescription(List<TrackRecord.Total> totals, Language language) {
        StringBuilder text = new StringBuilder();
        for (TrackRecord.Total t : totals) {
            text.append(t.donor().in(language))
                    .append(": ")
                    .append(Numbers.money(t.committed().orElse(0) / 1e6, language))
                    .append(", ")
                    .append(Numbers.money(t.allocated().orElse(0) / 1e6, language))
                    .append(". ");
        }
        return totalsTitle(language) + ". " + text.toString().strip();
    }
}
