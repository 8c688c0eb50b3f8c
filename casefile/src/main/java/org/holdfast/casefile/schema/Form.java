package org.holdfast.casefile.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Shown;
import org.holdfast.intake.Where;
import org.holdfast.model.Text;

/** What a cell may hold. */
public sealed interface Form {
    /** A name by which rows elsewhere refer to this one. */
    record Id() implements Form {}

    /** Any text. */
    record Words() implements Form {}

    /** Three capitals that name a currency or the area of a price index. */
    record Code() implements Form {}

    /**
     * The name of a row elsewhere.
     *
     * @param tables the tables in which the name may be
     * @param filter what that row must be
     */
    record Name(List<String> tables, Filter filter) implements Form {
        public Name {
            tables = List.copyOf(tables);
        }
    }

    /** Names of rows elsewhere, separated by spaces. */
    record Names(String table) implements Form {}

    /** yes or no. */
    record YesNo() implements Form {}

    /** A month, {@code 2024-03}. */
    record Month() implements Form {}

    /** A date, {@code 2024-02-29}. */
    record Day() implements Form {}

    /** A date or a month; a month means its last day. */
    record DayOrMonth() implements Form {}

    /** A date, a month or a year. */
    record RoughDay() implements Form {}

    /** A year. */
    record Year() implements Form {}

    /** A plain number. */
    record Plain(Range range) implements Form {}

    /**
     * A number with a range and a source of its own.
     *
     * @param unit in words
     * @param money whether it is converted to the case's currency and price year
     */
    record Quantity(Range range, String unit, boolean money) implements Form {}

    /** Values with weights, {@code 10:1 84:3}. */
    record Weighted() implements Form {}

    /** One of a few words. */
    record OneOf(List<String> choices) implements Form {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /** What a row must be to be named. */
    enum Filter {
        ANY(CaseMessages.ANY_ROW, "", ""),
        OURS(CaseMessages.OURS, "side", "ours"),
        ADVERSARYS(CaseMessages.ADVERSARYS, "side", "adversary"),
        BLOC(CaseMessages.BLOC, "kind", "bloc"),
        MARKET(CaseMessages.MARKET, "bloc", "");

        private final Text words;

        private final String column;
        private final String value;

        Filter(Text words, String column, String value) {
            this.words = words;
            this.column = column;
            this.value = value;
        }

        /** What is wanted, in words. */
        public Text words() {
            return words;
        }

        /** What is wrong with a row, or nothing if the row will do. */
        public Optional<Text> objection(Row row) {
            if (this == ANY || row.isWrong(column) || row.find(column).orElse("").equals(value)) {
                return Optional.empty();
            }
            return Optional.of(
                    row.find(column)
                            .map(there -> CaseMessages.columnIs(column, there))
                            .orElseGet(() -> CaseMessages.columnIsEmpty(column)));
        }
    }

    /** The longest name. */
    int LONGEST_ID = 60;

    /** Names: lower case, digits, hyphens. */
    Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Months, as {@code 2024-03}. */
    Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    /** Days, as {@code 2024-02-29}. */
    Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Years, as {@code 2024}. */
    Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** Whether a text can be a name. */
    static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** The words in which a file writes the constants of an enumeration. */
    static OneOf oneOf(Class<? extends Enum<?>> constants, char between) {
        return new OneOf(
                Arrays.stream(constants.getEnumConstants())
                        .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', between))
                        .toList());
    }

    /** The month written as {@code 2024-03}, if it is one between 1900 and 2200. */
    static Optional<YearMonth> month(String text) {
        return parsed(text, MONTH, YearMonth::parse).filter(month -> isYear(month.getYear()));
    }

    /** The date written as {@code 2024-02-29}, if it is one between 1900 and 2200. */
    static Optional<LocalDate> day(String text) {
        return parsed(text, DAY, LocalDate::parse).filter(day -> isYear(day.getYear()));
    }

    private static <T> Optional<T> parsed(String text, Pattern form, Function<String, T> parse) {
        try {
            return form.matcher(text).matches() ? Optional.of(parse.apply(text)) : Optional.empty();
        } catch (DateTimeException refused) {
            return Optional.empty();
        }
    }

    /** The date, or the last day of the month. */
    static Optional<LocalDate> lastDay(String text) {
        return day(text).or(() -> month(text).map(YearMonth::atEndOfMonth));
    }

    /** The year, if it is one between 1900 and 2200. */
    static Optional<Integer> year(String text) {
        return YEAR.matcher(text).matches() && isYear(Integer.parseInt(text))
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    /** The values and their weights, if the text is a list of them. */
    static Optional<List<double[]>> weighted(String text) {
        List<double[]> found = new ArrayList<>();
        for (String pair : text.strip().split("\\s+", -1)) {
            String[] parts = pair.split(":", -1);
            OptionalDouble value = Decimal.parse(parts[0]);
            OptionalDouble weight =
                    parts.length == 2 ? Decimal.parse(parts[1]) : OptionalDouble.empty();
            if (value.isEmpty()
                    || !Range.ANY.holds(value.getAsDouble())
                    || weight.isEmpty()
                    || !Range.POSITIVE.holds(weight.getAsDouble())) {
                return Optional.empty();
            }
            found.add(new double[] {value.getAsDouble(), weight.getAsDouble()});
        }
        return Optional.of(found);
    }

    private static boolean isYear(int year) {
        return year >= 1900 && year <= 2200;
    }

    /** What the cell may hold, in words for messages and for the page of tables. */
    default Text words() {
        return switch (this) {
            case Id() -> CaseMessages.ID;
            case Words() -> CaseMessages.WORDS;
            case Code() -> CaseMessages.CODE;
            case Name(var tables, var filter) ->
                    filter == Filter.ANY
                            ? CaseMessages.nameIn(Table.files(tables))
                            : CaseMessages.nameOf(Table.files(tables), filter.words());
            case Names(var table) -> CaseMessages.names(table + ".csv");
            case YesNo() -> CaseMessages.YES_OR_NO;
            case Month() -> CaseMessages.MONTH;
            case Day() -> CaseMessages.DAY;
            case DayOrMonth() -> CaseMessages.DAY_OR_MONTH;
            case RoughDay() -> CaseMessages.ROUGH_DAY;
            case Year() -> CaseMessages.YEAR;
            case Plain(var range) -> range.words();
            case Quantity(var range, _, _) -> range.words();
            case Weighted() -> CaseMessages.WEIGHTED;
            case OneOf(var choices) -> Text.same(String.join(" | ", choices));
        };
    }

    /** Whether the text may stand here; if not, a problem is added. */
    default boolean accepts(String text, Where where, Problems problems) {
        return switch (this) {
            case Words() -> true;
            case Names(_) -> true;
            case Name(_, _) -> true;
            case Id() -> accepts(isId(text), text, where, problems);
            case Code() -> accepts(text.matches("[A-Z]{3}"), text, where, problems);
            case YesNo() -> accepts(text.equals("yes") || text.equals("no"), text, where, problems);
            case Month() -> accepts(month(text).isPresent(), text, where, problems);
            case Day() -> accepts(day(text).isPresent(), text, where, problems);
            case DayOrMonth() -> accepts(lastDay(text).isPresent(), text, where, problems);
            case RoughDay() ->
                    accepts(
                            lastDay(text).isPresent() || year(text).isPresent(),
                            text,
                            where,
                            problems);
            case Year() -> accepts(year(text).isPresent(), text, where, problems);
            case Weighted() -> accepts(weighted(text).isPresent(), text, where, problems);
            case Plain(var range) -> acceptsNumber(range, text, where, problems);
            case Quantity(var range, _, _) -> acceptsNumber(range, text, where, problems);
            case OneOf(var choices) -> {
                if (!choices.contains(text)) {
                    problems.add(
                            FileProblems.notOneOf(
                                    where, text, choices, problems.nearest(text, choices)));
                }
                yield choices.contains(text);
            }
        };
    }

    private boolean accepts(boolean right, String text, Where where, Problems problems) {
        if (!right) {
            problems.add(FileProblems.wrongForm(where, text, words()));
        }
        return right;
    }

    /** Whether the text is a number in the range; if not, a problem is added. */
    static boolean acceptsNumber(Range range, String text, Where where, Problems problems) {
        OptionalDouble number = Decimal.parse(text);
        if (number.isEmpty()) {
            problems.add(FileProblems.notANumber(where, text, Decimal.hint(text)));
            return false;
        }
        if (!range.holds(number.getAsDouble())) {
            problems.add(FileProblems.outOfRange(where, text, range.words()));
            return false;
        }
        Decimal.asThousands(text)
                .ifPresent(thousands ->
                        problems.add(
                                FileProblems.looksLikeThousands(
                                        where,
                                        text,
                                        Shown.number(number.getAsDouble()),
                                        thousands)));
        return true;
    }
}
