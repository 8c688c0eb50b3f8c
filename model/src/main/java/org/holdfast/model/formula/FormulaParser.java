package org.holdfast.model.formula;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.CaseSettings.ObjectiveTier;
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
            throw stop(LONGEST, "", "at most " + LONGEST + " characters", List.of());
        }
        Formula left = sum(0);
        Relation relation = relation();
        Formula right = sum(0);
        Optional<Double> tolerance = tolerance();
        boolean byMonth = left.byMonth() || right.byMonth();
        Span months = months(byMonth);
        skip();
        if (next < text.length()) {
            throw stop(
                    "+, -, *, /"
                            + (tolerance.isEmpty() ? ", '+-' and a tolerance" : "")
                            + (byMonth ? ", 'from' or 'in' and a month" : "")
                            + ", or the end");
        }
        if (relation == Relation.EQUAL && tolerance.isEmpty()) {
            throw stop(
                    "'+-' and a tolerance, such as '+- 0.01': computed numbers are never exactly"
                            + " equal");
        }
        return new Comparison(left, relation, right, tolerance.orElse(0.0), months);
    }

    private Relation relation() {
        for (Relation relation : Relation.values()) {
            if (takes(relation.sign())) {
                return relation;
            }
        }
        throw stop("<=, >= or =");
    }

    private Optional<Double> tolerance() {
        if (!takes("+-")) {
            return Optional.empty();
        }
        return Optional.of(number("the tolerance, a number such as 0.01"));
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
            throw stop("nothing about months, since no figure here has a value for each month");
        }
        if (in) {
            return inMonths();
        }
        YearMonth from = month("a month such as 2026-01");
        if (!takesWord("to")) {
            return new Span(Optional.of(from), Optional.empty());
        }
        skip();
        start = next;
        YearMonth to = month("a month such as 2026-12");
        if (to.isBefore(from)) {
            next = start;
            throw stop("a month that is not before " + from);
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
        YearMonth month = month("a month such as 2026-01 or a year such as 2026");
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
            throw stop("at most " + DEEPEST + " parentheses or signs inside each other");
        }
        if (takes("-")) {
            return new Formula.Negative(factor(depth + 1));
        }
        if (takes("(")) {
            Formula inside = sum(depth + 1);
            close(")");
            return inside;
        }
        if (next < text.length() && isDigit(text.charAt(next))) {
            return new Formula.Constant(number("a number"));
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
            throw stop("a number, a figure such as coverage(…), or '('");
        }
        throw stop(start, head, "a number, or one of " + String.join(", ", HEADS), HEADS);
    }

    private Formula over(Aggregate aggregate, int depth) {
        Formula of = monthly(aggregate.word(), depth);
        Span months = months(true);
        close(months.equals(Span.ALL) ? "+, -, *, /, 'from' or 'in' and a month, or )" : ")");
        return new Formula.Over(aggregate, of, months);
    }

    private Formula at(int depth) {
        Formula of = monthly(AT, depth);
        if (!takes(",")) {
            throw stop("',' and a month");
        }
        YearMonth month = month("a month such as 2026-01");
        close(")");
        return new Formula.At(of, month);
    }

    private Formula monthly(String head, int depth) {
        skip();
        int start = next;
        Formula of = sum(depth + 1);
        if (!of.byMonth()) {
            next = start;
            throw stop(
                    "something with a value for each month, such as coverage(…), since '"
                            + head
                            + "' takes months together");
        }
        return of;
    }

    private Formula figure(Figure figure) {
        List<Argument> arguments = new ArrayList<>();
        for (Figure.Takes takes : figure.takes()) {
            boolean needed = arguments.size() < figure.needed();
            if (!arguments.isEmpty() && !takes(",")) {
                if (needed) {
                    throw stop("',' and " + words(takes));
                }
                break;
            }
            arguments.add(argument(takes));
        }
        boolean more = arguments.size() < figure.takes().size();
        close(more ? "',' and " + words(figure.takes().get(arguments.size())) + ", or )" : ")");
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
                    throw stop(start, name, "one of " + String.join(", ", TIERS), TIERS);
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

    private static String words(Figure.Takes takes) {
        return switch (takes) {
            case TIER -> "a tier";
            case ITEM -> "the name of an item";
            case ADVERSARY_ITEM -> "the name of an item of the adversary";
            case HOLDER -> "the name of a holder";
            case BLOC -> "the name of a bloc";
            case FUND -> "the name of a fund";
            case YEAR -> "a year such as 2026";
        };
    }

    private void open(String head) {
        if (!takes("(")) {
            throw stop("'(' after " + head);
        }
    }

    private void close(String expected) {
        if (!takes(")")) {
            throw stop(expected.equals(")") ? "')'" : expected);
        }
    }

    private double number(String expected) {
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
            throw stop("a decimal point, and no marks between thousands");
        }
        if (next < text.length() && text.charAt(next) == '%') {
            throw stop("a share such as 0.5 rather than a percentage");
        }
        if (next < text.length() && isInWord(text.charAt(next)) && text.charAt(next) != '-') {
            throw stop("the end of the number");
        }
        return Double.parseDouble(text.substring(start, next));
    }

    private YearMonth month(String expected) {
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
    private Stop stop(String expected) {
        skip();
        int start = next;
        String found = word();
        next = start;
        if (found.isEmpty() && start < text.length()) {
            found = text.substring(start, text.offsetByCodePoints(start, 1));
        }
        return stop(start, found, expected, List.of());
    }

    private Stop stop(int index, String found, String expected, List<String> choices) {
        return new Stop(new Parsed.Wrong(column(index), found, expected, choices));
    }

    /** Ends the reading of a text that is no comparison. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Parsed.Wrong wrong;

        Stop(Parsed.Wrong wrong) {
            super(wrong.expected());
            this.wrong = wrong;
        }

        Parsed.Wrong wrong() {
            return wrong;
        }
    }
}
