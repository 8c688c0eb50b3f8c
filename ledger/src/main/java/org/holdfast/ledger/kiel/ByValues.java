package org.holdfast.ledger.kiel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Headings.Found;
import org.holdfast.intake.tables.Line;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.When;
import org.holdfast.ledger.reading.Dates;
import org.holdfast.ledger.reading.Numbers;

/**
 * Finds columns of the main sheet of which no heading tells what they are, by what stands in them:
 * words for kinds of aid, days, currencies, countries; and euros by their sums, which the workbook
 * publishes. It finds out likewise in what euros are counted.
 */
final class ByValues {
    /** So much of what stands in a column must be of the kind. */
    private static final double MOST_OF_IT = 0.9;

    /** Dates are often words, and not every donor is a country. */
    private static final double HALF_OF_IT = 0.5;

    /** So near are sums that were published, and ratios of the same amounts. */
    private static final double NEAR = 0.02;

    private static final int FEWEST = 3;
    private static final double[] SCALES = {1, 1e3, 1e6, 1e9};

    /** No list of aid has only amounts below this, in single euros. */
    static final double LEAST = 1e5;

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> COUNTRIES =
            Stream.concat(
                            Stream.of(Locale.getISOCountries())
                                    .map(code -> Locale.of("", code))
                                    .map(l -> l.getDisplayCountry(Locale.ENGLISH)),
                            Stream.of("Czech Republic", "Turkey", "Turkiye", "United States"))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private final Line heads;
    private final List<Line> rows;
    private final CountrySummary summary;
    private final Map<KielColumn, Found> found = new EnumMap<>(KielColumn.class);
    private final Set<KielColumn> guessed = new HashSet<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Dates dates = new Dates(LocalDate.MAX);

    /**
     * @param heads the line of headings
     * @param rows below it
     */
    ByValues(
            Line heads, List<Line> rows, Map<KielColumn, Found> byHeading, CountrySummary summary) {
        this.heads = heads;
        this.rows = rows;
        this.summary = summary;
        found.putAll(byHeading);
        byHeading.values().forEach(f -> taken.add(f.column()));
        words();
        euros();
    }

    /** All columns that are known now. */
    Map<KielColumn, Found> found() {
        return found;
    }

    /** Those of which no heading told it. */
    Set<KielColumn> guessed() {
        return guessed;
    }

    private void words() {
        take(KielColumn.KIND, MOST_OF_IT, c -> KielKinds.of(c.text()).isPresent());
        if (!found.containsKey(KielColumn.VALUE)) {
            take(KielColumn.MEASURE, MOST_OF_IT, c -> isMeasure(c.text()));
        }
        take(KielColumn.DONOR, HALF_OF_IT, c -> isDonor(c.text()));
        take(KielColumn.CURRENCY, MOST_OF_IT, c -> CURRENCIES.contains(c.text()));
        take(KielColumn.DATE, HALF_OF_IT, this::isDay);
    }

    private static boolean isMeasure(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return word.startsWith("alloc") || word.startsWith("commit");
    }

    private boolean isDonor(String text) {
        return summary.has(text)
                || COUNTRIES.contains(text.toLowerCase(Locale.ROOT))
                || KielKinds.isTheUnion(text)
                || KielKinds.isInstitution(text);
    }

    private boolean isDay(Cell cell) {
        return cell instanceof Cell.Day
                || (cell instanceof Cell.Words && dates.of(cell).value() instanceof When.Exact);
    }

    private void take(KielColumn column, double share, Predicate<Cell> fits) {
        if (found.containsKey(column)) {
            return;
        }
        int best = -1;
        double most = 0;
        for (int k = 0; k < wide(); k++) {
            if (taken.contains(k)) {
                continue;
            }
            int at = k;
            List<Cell> cells =
                    rows.stream().map(r -> r.at(at)).filter(c -> !c.text().isEmpty()).toList();
            double part =
                    cells.size() < FEWEST
                            ? 0
                            : (double) cells.stream().filter(fits).count() / cells.size();
            if (part >= share && part > most) {
                most = part;
                best = k;
            }
        }
        put(column, best);
    }

    private void put(KielColumn column, int at) {
        if (at >= 0) {
            taken.add(at);
            guessed.add(column);
            found.put(column, new Found(at, heads.at(at).text(), false));
        }
    }

    private int wide() {
        return Math.max(
                heads.cells().size(),
                rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
    }

    /** Columns of euros whose sums by donor and kind are those that the workbook publishes. */
    private void euros() {
        boolean later =
                found.containsKey(KielColumn.MEASURE)
                        || found.containsKey(KielColumn.ACTIVITY_VALUE);
        if (!later && !found.containsKey(KielColumn.VALUE)) {
            put(KielColumn.VALUE, bySums(Stage.COMMITTED, false));
        }
        if (later
                && !found.containsKey(KielColumn.SUB_VALUE_REDISTRIBUTED)
                && !found.containsKey(KielColumn.SUB_VALUE)) {
            put(KielColumn.SUB_VALUE_REDISTRIBUTED, bySums(Stage.ALLOCATED, true));
        }
        if (later && !found.containsKey(KielColumn.ACTIVITY_VALUE)) {
            put(KielColumn.ACTIVITY_VALUE, bySums(Stage.COMMITTED, false));
        }
    }

    private int bySums(Stage stage, boolean onlyAllocations) {
        for (int k = 0; k < wide(); k++) {
            if (!taken.contains(k) && scaleBySums(k, stage, onlyAllocations).isPresent()) {
                return k;
            }
        }
        return -1;
    }

    /** In what a column is counted if its sums are those published; empty if they are not. */
    private OptionalDouble scaleBySums(int column, Stage stage, boolean onlyAllocations) {
        Map<String, Map<Kind, Double>> published = summary.published(stage);
        if (!found.containsKey(KielColumn.DONOR) || !found.containsKey(KielColumn.KIND)) {
            return OptionalDouble.empty();
        }
        Map<String, Map<Kind, Double>> sums = new HashMap<>();
        for (Line row : rows) {
            Optional<Kind> kind = KielKinds.of(cell(row, KielColumn.KIND).text());
            boolean counts =
                    !onlyAllocations
                            || cell(row, KielColumn.MEASURE)
                                    .text()
                                    .toLowerCase(Locale.ROOT)
                                    .startsWith("alloc");
            OptionalDouble number = Numbers.number(row.at(column));
            if (kind.isPresent() && counts && number.isPresent()) {
                sums.computeIfAbsent(
                                cell(row, KielColumn.DONOR).text(), d -> new EnumMap<>(Kind.class))
                        .merge(kind.get(), number.getAsDouble(), Double::sum);
            }
        }
        for (double scale : SCALES) {
            int all = 0;
            int same = 0;
            for (Map.Entry<String, Map<Kind, Double>> donor : published.entrySet()) {
                for (Map.Entry<Kind, Double> one : donor.getValue().entrySet()) {
                    double sum =
                            scale
                                    * sums.getOrDefault(donor.getKey(), Map.of())
                                            .getOrDefault(one.getKey(), 0.0);
                    if (one.getValue() > 0) {
                        all++;
                        same += isNear(sum, one.getValue()) ? 1 : 0;
                    }
                }
            }
            if (all >= FEWEST && same > HALF_OF_IT * all) {
                return OptionalDouble.of(scale);
            }
        }
        return OptionalDouble.empty();
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= NEAR * Math.abs(b);
    }

    private Cell cell(Line row, KielColumn column) {
        Found at = found.get(column);
        return at == null ? Cell.NONE : row.at(at.column());
    }

    /** In what the file counts its euros, and how that is known. */
    record Scale(double factor, Sign sign) {
        static final Scale ONE = new Scale(1, Sign.NONE);

        enum Sign {
            NONE,
            HEADING,
            PUBLISHED,
            SOURCE,
            /** Too small for single euros, and nothing says what they are. */
            SMALL
        }
    }

    /** In what a column of euros is counted. */
    Scale scale(KielColumn column) {
        Found at = found.get(column);
        if (at == null) {
            return Scale.ONE;
        }
        boolean allocated =
                column == KielColumn.SUB_VALUE_REDISTRIBUTED || column == KielColumn.SUB_VALUE;
        OptionalDouble sums =
                scaleBySums(at.column(), allocated ? Stage.ALLOCATED : Stage.COMMITTED, allocated);
        if (sums.isPresent()) {
            return sums.getAsDouble() == 1
                    ? Scale.ONE
                    : new Scale(sums.getAsDouble(), Scale.Sign.PUBLISHED);
        }
        OptionalDouble said = inHeading(at.text());
        if (said.isPresent()) {
            return new Scale(said.getAsDouble(), Scale.Sign.HEADING);
        }
        OptionalDouble source = bySource(at.column());
        if (source.isPresent()) {
            return source.getAsDouble() == 1
                    ? Scale.ONE
                    : new Scale(source.getAsDouble(), Scale.Sign.SOURCE);
        }
        List<Double> amounts = amounts(at.column());
        return amounts.size() >= FEWEST && amounts.stream().allMatch(a -> a < LEAST)
                ? new Scale(1, Scale.Sign.SMALL)
                : Scale.ONE;
    }

    private List<Double> amounts(int column) {
        List<Double> amounts = new ArrayList<>();
        for (Line row : rows) {
            OptionalDouble number = Numbers.number(row.at(column));
            if (number.isPresent() && number.getAsDouble() > 0) {
                amounts.add(number.getAsDouble());
            }
        }
        return amounts;
    }

    /** Of what the source gives in euros, the value in euros is the same. */
    private OptionalDouble bySource(int column) {
        for (double scale : SCALES) {
            int all = 0;
            int same = 0;
            for (Line row : rows) {
                OptionalDouble stated = Numbers.number(cell(row, KielColumn.STATED));
                OptionalDouble value = Numbers.number(row.at(column));
                if (cell(row, KielColumn.CURRENCY).text().equals("EUR")
                        && stated.orElse(0) > 0
                        && value.orElse(0) > 0) {
                    all++;
                    same += isNear(scale * value.orElse(0), stated.orElse(0)) ? 1 : 0;
                }
            }
            if (all >= FEWEST && same > HALF_OF_IT * all) {
                return OptionalDouble.of(scale);
            }
        }
        return OptionalDouble.empty();
    }

    /** What a heading says that amounts are counted in. */
    static OptionalDouble inHeading(String heading) {
        for (String word :
                heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").split(" ", -1)) {
            switch (word) {
                case "thousand", "thousands", "tsd", "k" -> {
                    return OptionalDouble.of(1e3);
                }
                case "million", "millions", "mln", "mio", "mn", "m" -> {
                    return OptionalDouble.of(1e6);
                }
                case "billion", "billions", "bn", "mld", "mrd" -> {
                    return OptionalDouble.of(1e9);
                }
                default -> {}
            }
        }
        return OptionalDouble.empty();
    }
}
