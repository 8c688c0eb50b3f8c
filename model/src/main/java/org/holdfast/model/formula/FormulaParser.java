package org.holdfast.model.formula;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Text;
import org.holdfast.model.formula.Comparison.Relation;
import org.holdfast.model.formula.Formula.Aggregate;
import org.holdfast.model.formula.Formula.Argument;
import org.holdfast.model.formula.Formula.Operator;

/**
 * Reads a comparison of formulas, by recursive descent.
 *
 * <pre>
 * comparison = sum ("&lt;=" | "&gt;=" | "=") sum ["+-" number] [months]
 * months     = "from" month ["to" month] | "in" (month | year)
 * sum        = product {("+" | "-") product}
 * product    = factor {("*" | "/") factor}
 * factor     = number | "-" factor | "(" sum ")"
 *            | figure "(" name {"," name} ")"
 *            | ("min" | "max" | "mean" | "sum") "(" sum [months] ")"
 *            | "at" "(" sum "," month ")"
 * </pre>
 *
 * <p>Names of the case, in which a hyphen is a letter, stand only between the parentheses of a
 * figure; so {@code a-b} is never a name and a difference at once. Whether the names exist is for
 * the reader of the case to say.
 */
public final class FormulaParser {
    /** The longest formula, characters. */
    public static final int LONGEST = 1_000;

    private static final int DEEPEST = 30;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final String AT = "at";
    private static final List<String> HEADS =
            Stream.of(
                            Arrays.stream(Figure.values()).map(Figure::word),
                            Arrays.stream(Aggregate.values()).map(Aggregate::word),
                            Stream.of(AT))
                    .flatMap(words -> words)
                    .toList();
    private static final List<String> TIERS =
            Arrays.stream(ObjectiveTier.values()).map(Figure::word).toList();

    private static final Text JANUARY = FormulaMessages.monthLike("2026-01");

    private final String text;
    private int next;

    private FormulaParser(String text) {
        this.text = text;
    }

    /** The comparison that a text holds, or where and why it holds none. */
    public static Parsed parse(String text) {
        try {
            return new Parsed.Right(new FormulaParser(text).comparison());
        } catch (Stop stop) {
            return stop.wrong();
        }
    }

    private Comparison comparison() {
        if (text.length() > LONGEST) {
            throw stop(LONGEST, "", FormulaMessages.longest(LONGEST), List.of());
        }
        Formula left = sum(0);
        Relation relation = relation();
        Formula right = sum(0);
        Optional<Double> tolerance = tolerance();
        boolean byMonth = left.byMonth() || right.byMonth();
        Span months = months(byMonth);
        skip();
        if (next < text.length()) {
            throw stop(FormulaMessages.end(tolerance.isEmpty(), byMonth));
        }
        if (relation == Relation.EQUAL && tolerance.isEmpty()) {
            throw stop(FormulaMessages.TOLERANCE);
        }
        return new Comparison(left, relation, right, tolerance.orElse(0.0), months);
    }

    private Relation relation() {
        for (Relation relation : Relation.values()) {
            if (takes(relation.sign())) {
                return relation;
            }
        }
        throw stop(FormulaMessages.RELATION);
    }

    private Optional<Double> tolerance() {
        if (!takes("+-")) {
            return Optional.empty();
        }
        return Optional.of(number(FormulaMessages.TOLERANCE_NUMBER));
    }

    private Span months(boolean allowed) {
        skip();
        int start = next;
        boolean in = takesWord("in");
        if (!in && !takesWord("from")) {
            return Span.ALL;
        }
        if (!allowed) {
            next = start;
            throw stop(FormulaMessages.NO_MONTHS);
        }
        if (in) {
            return inMonths();
        }
        YearMonth from = month(JANUARY);
        if (!takesWord("to")) {
            return new Span(Optional.of(from), Optional.empty());
        }
        skip();
        start = next;
        YearMonth to = month(FormulaMessages.monthLike("2026-12"));
        if (to.isBefore(from)) {
            next = start;
            throw stop(FormulaMessages.monthNotBefore(from.toString()));
        }
        return Span.of(from, to);
    }

    private Span inMonths() {
        skip();
        int start = next;
        Optional<Integer> year = year();
        if (year.isPresent() && !isHyphen()) {
            return Span.of(YearMonth.of(year.get(), 1), YearMonth.of(year.get(), 12));
        }
        next = start;
        YearMonth month = month(FormulaMessages.MONTH_OR_YEAR);
        return Span.of(month, month);
    }

    private Formula sum(int depth) {
        Formula sum = product(depth);
        while (true) {
            skip();
            if (text.startsWith("+-", next)) {
                return sum;
            } else if (takes("+")) {
                sum = new Formula.Combined(Operator.PLUS, sum, product(depth));
            } else if (takes("-")) {
                sum = new Formula.Combined(Operator.MINUS, sum, product(depth));
            } else {
                return sum;
            }
        }
    }

    private Formula product(int depth) {
        Formula product = factor(depth);
        while (true) {
            if (takes("*")) {
                product = new Formula.Combined(Operator.TIMES, product, factor(depth));
            } else if (takes("/")) {
                product = new Formula.Combined(Operator.DIVIDED_BY, product, factor(depth));
            } else {
                return product;
            }
        }
    }

    private Formula factor(int depth) {
        skip();
        if (depth > DEEPEST) {
            throw stop(FormulaMessages.deepest(DEEPEST));
        }
        if (takes("-")) {
            return new Formula.Negative(factor(depth + 1));
        }
        if (takes("(")) {
            Formula inside = sum(depth + 1);
            close(FormulaMessages.CLOSE);
            return inside;
        }
        if (next < text.length() && isDigit(text.charAt(next))) {
            return new Formula.Constant(number(FormulaMessages.NUMBER));
        }
        int start = next;
        String head = word();
        Optional<Figure> figure = Figure.find(head);
        if (figure.isPresent()) {
            open(head);
            return figure(figure.get());
        }
        for (Aggregate aggregate : Aggregate.values()) {
            if (aggregate.word().equals(head)) {
                open(head);
                return over(aggregate, depth);
            }
        }
        if (head.equals(AT)) {
            open(head);
            return at(depth);
        }
        next = start;
        if (head.isEmpty()) {
            throw stop(FormulaMessages.FACTOR);
        }
        throw stop(start, head, FormulaMessages.numberOrOneOf(String.join(", ", HEADS)), HEADS);
    }

    private Formula over(Aggregate aggregate, int depth) {
        Formula of = monthly(aggregate.word(), depth);
        Span months = months(true);
        close(months.equals(Span.ALL) ? FormulaMessages.CLOSE_OR_MONTHS : FormulaMessages.CLOSE);
        return new Formula.Over(aggregate, of, months);
    }

    private Formula at(int depth) {
        Formula of = monthly(AT, depth);
        if (!takes(",")) {
            throw stop(FormulaMessages.comma(FormulaMessages.MONTH));
        }
        YearMonth month = month(JANUARY);
        close(FormulaMessages.CLOSE);
        return new Formula.At(of, month);
    }

    private Formula monthly(String head, int depth) {
        skip();
        int start = next;
        Formula of = sum(depth + 1);
        if (!of.byMonth()) {
            next = start;
            throw stop(FormulaMessages.monthly(head));
        }
        return of;
    }

    private Formula figure(Figure figure) {
        List<Argument> arguments = new ArrayList<>();
        for (Figure.Takes takes : figure.takes()) {
            boolean needed = arguments.size() < figure.needed();
            if (!arguments.isEmpty() && !takes(",")) {
                if (needed) {
                    throw stop(FormulaMessages.comma(words(takes)));
                }
                break;
            }
            arguments.add(argument(takes));
        }
        boolean more = arguments.size() < figure.takes().size();
        close(
                more
                        ? FormulaMessages.commaOrClose(words(figure.takes().get(arguments.size())))
                        : FormulaMessages.CLOSE);
        return new Formula.Read(figure, arguments);
    }

    private Argument argument(Figure.Takes takes) {
        skip();
        int start = next;
        String name = word();
        int column = column(start);
        next = start;
        switch (takes) {
            case TIER -> {
                if (!TIERS.contains(name)) {
                    throw stop(start, name, FormulaMessages.oneOf(String.join(", ", TIERS)), TIERS);
                }
            }
            case YEAR -> {
                if (year().isEmpty() || next != start + name.length()) {
                    throw stop(start, name, words(takes), List.of());
                }
            }
            case ITEM, ADVERSARY_ITEM, HOLDER, BLOC, FUND -> {
                if (name.isEmpty()) {
                    throw stop(words(takes));
                }
            }
        }
        next = start + name.length();
        return new Argument(takes, name, column);
    }

    private static Text words(Figure.Takes takes) {
        return switch (takes) {
            case TIER -> FormulaMessages.TIER;
            case ITEM -> FormulaMessages.ITEM;
            case ADVERSARY_ITEM -> FormulaMessages.ADVERSARY_ITEM;
            case HOLDER -> FormulaMessages.HOLDER;
            case BLOC -> FormulaMessages.BLOC;
            case FUND -> FormulaMessages.FUND;
            case YEAR -> FormulaMessages.YEAR;
        };
    }

    private void open(String head) {
        if (!takes("(")) {
            throw stop(FormulaMessages.open(head));
        }
    }

    private void close(Text expected) {
        if (!takes(")")) {
            throw stop(expected);
        }
    }

    private double number(Text expected) {
        skip();
        int start = next;
        digits();
        if (next == start) {
            throw stop(expected);
        }
        if (next + 1 < text.length()
                && text.charAt(next) == '.'
                && isDigit(text.charAt(next + 1))) {
            next++;
            digits();
        }
        if (next + 1 < text.length()
                && text.charAt(next) == ','
                && isDigit(text.charAt(next + 1))) {
            throw stop(FormulaMessages.DECIMAL_POINT);
        }
        if (next < text.length() && text.charAt(next) == '%') {
            throw stop(FormulaMessages.NO_PERCENT);
        }
        if (next < text.length() && isInWord(text.charAt(next)) && text.charAt(next) != '-') {
            throw stop(FormulaMessages.NUMBER_ENDS);
        }
        return Double.parseDouble(text.substring(start, next));
    }

    private YearMonth month(Text expected) {
        skip();
        int start = next;
        Optional<Integer> year = year();
        if (year.isPresent() && isHyphen()) {
            next++;
            int from = next;
            digits();
            if (next - from == 2) {
                int month = Integer.parseInt(text.substring(from, next));
                if (month >= 1 && month <= 12) {
                    return YearMonth.of(year.get(), month);
                }
            }
        }
        next = start;
        throw stop(expected);
    }

    private Optional<Integer> year() {
        int start = next;
        digits();
        if (next - start == 4) {
            int year = Integer.parseInt(text.substring(start, next));
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private boolean isHyphen() {
        return next < text.length() && text.charAt(next) == '-';
    }

    private void digits() {
        while (next < text.length() && isDigit(text.charAt(next))) {
            next++;
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-';
    }

    /** The word that begins here, perhaps empty. */
    private String word() {
        int start = next;
        while (next < text.length() && isInWord(text.charAt(next))) {
            next++;
        }
        return text.substring(start, next);
    }

    private boolean takes(String sign) {
        skip();
        if (!text.startsWith(sign, next)) {
            return false;
        }
        next += sign.length();
        return true;
    }

    private boolean takesWord(String wanted) {
        skip();
        int start = next;
        if (word().equals(wanted)) {
            return true;
        }
        next = start;
        return false;
    }

    private void skip() {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
    }

    private int column(int index) {
        return text.codePointCount(0, Math.min(index, text.length())) + 1;
    }

    /** Stops at the next word or sign. */
    private Stop stop(Text expected) {
        skip();
        int start = next;
        String found = word();
        next = start;
        if (found.isEmpty() && start < text.length()) {
            found = text.substring(start, text.offsetByCodePoints(start, 1));
        }
        return stop(start, found, expected, List.of());
    }

    private Stop stop(int index, String found, Text expected, List<String> choices) {
        return new Stop(new Parsed.Wrong(column(index), found, expected, choices));
    }

    /** Ends the reading of a text that is no comparison. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Parsed.Wrong wrong;

        Stop(Parsed.Wrong wrong) {
            super(wrong.expected().en());
            this.wrong = wrong;
        }

        Parsed.Wrong wrong() {
            return wrong;
        }
    }
}
