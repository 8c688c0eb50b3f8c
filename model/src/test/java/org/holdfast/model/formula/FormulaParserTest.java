package org.holdfast.model.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.holdfast.model.Text;
import org.holdfast.model.formula.Comparison.Relation;
import org.holdfast.model.formula.Formula.Aggregate;
import org.holdfast.model.formula.Formula.Operator;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {
    private static Comparison right(String text) {
        return switch (FormulaParser.parse(text)) {
            case Parsed.Right(Comparison comparison) -> comparison;
            case Parsed.Wrong wrong -> throw new AssertionError(text + ": " + wrong);
        };
    }

    private static Parsed.Wrong wrong(String text) {
        return switch (FormulaParser.parse(text)) {
            case Parsed.Right(Comparison comparison) ->
                    throw new AssertionError(text + " was read as " + comparison);
            case Parsed.Wrong wrong -> wrong;
        };
    }

    @Test
    void aMonthlyFigureIsComparedInEachMonthOfASpan() {
        Comparison read = right("coverage(shell-155) >= 0.5 from 2026-01 to 2026-12");
        assertThat(written(read.left())).isEqualTo("coverage(shell-155)");
        assertThat(read.relation()).isEqualTo(Relation.AT_LEAST);
        assertThat(read.right()).isEqualTo(new Formula.Constant(0.5));
        assertThat(read.months()).isEqualTo(Span.of(YearMonth.of(2026, 1), YearMonth.of(2026, 12)));
        assertThat(read.byMonth()).isTrue();
    }

    @Test
    void aTierIsOneNumberAndMayBeOffByATolerance() {
        Comparison read = right("tier(floor) <= 12.5 +- 0.5");
        assertThat(read.byMonth()).isFalse();
        assertThat(read.tolerance()).isEqualTo(0.5);
        assertThat(read.months()).isEqualTo(Span.ALL);
    }

    @Test
    void aYearMeansItsTwelveMonthsAndAMonthItself() {
        assertThat(right("used(x) <= 1 in 2026").months())
                .isEqualTo(Span.of(YearMonth.of(2026, 1), YearMonth.of(2026, 12)));
        assertThat(right("used(x) <= 1 in 2026-03").months())
                .isEqualTo(Span.of(YearMonth.of(2026, 3), YearMonth.of(2026, 3)));
        assertThat(right("used(x) <= 1 from 2026-03").months())
                .isEqualTo(new Span(Optional.of(YearMonth.of(2026, 3)), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 - 2 - 3 <= 0              | ((1 - 2) - 3)",
                "1 + 2 * 3 <= 0              | (1 + (2 * 3))",
                "(1 + 2) * 3 <= 0            | ((1 + 2) * 3)",
                "8 / 4 / 2 <= 0              | ((8 / 4) / 2)",
                "- 2 * -3 <= 0               | (-2 * -3)",
                "2 - -3 <= 0                 | (2 - -3)",
                "2 + -3 <= 0                 | (2 + -3)",
                "stock(ukraine, a-1) - 3<=0  | (stock(ukraine, a-1) - 3)",
                "mean(used(a) / need(a) in 2026) <= 1 | mean((used(a) / need(a)) 2026-01 2026-12)",
                "at(stock(ukraine, a), 2026-02) <= 1  | at(stock(ukraine, a) 2026-02)",
                "spending(eu-fund, 2026) <= 1         | spending(eu-fund, 2026)",
                "sum(arrived(a, eu) from 2025-01) <= 1 | sum(arrived(a, eu) 2025-01 …)",
            })
    void aFormulaIsReadAsArithmeticIs(String text, String tree) {
        assertThat(written(right(text).left())).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max(used(x))-min(used(x))<=10+-1",
                "  tier( cost )\n <=\t51000 ",
                "arrived(155-shell) >= 0 +- 0",
                "1 = 1 +- 0",
            })
    void spacesAreFree(String text) {
        assertThat(FormulaParser.parse(text)).isInstanceOf(Parsed.Right.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "tiers(floor) <= 12     | 1  | tiers    | a number, or one of tier, allies, present_value",
                "tier(flor) <= 12       | 6  | flor     | one of floor, full, ally_targets, cost",
                "tier floor <= 12       | 6  | floor    | '(' after tier",
                "tier(floor <= 12       | 12 | <        | ')'",
                "tier(floor) < 12       | 13 | <        | <=, >= or =",
                "tier(floor) == 12      | 14 | =        | a number, a figure",
                "tier(floor) <= 12,5    | 18 | ,        | a decimal point",
                "tier(floor) <= 50%     | 18 | %        | a share such as 0.5",
                "tier(floor) <= 12 from 2026-01 | 19 | from | nothing about months",
                "tier(floor) = 12       | 17 |          | '+-' and a tolerance",
                "tier(floor)            | 12 |          | <=, >= or =",
                "tier(floor) <=         | 15 |          | a number, a figure",
                "used() <= 1            | 6  | )        | the name of an item",
                "stock(ukraine) <= 1    | 14 | )        | ',' and the name of an item",
                "stock(ukraine, x, y) <= 1 | 17 | ,     | ')'",
                "arrived(x; eu) <= 1    | 10 | ;        | ',' and the name of a bloc, or )",
                "spending(f, 26) <= 1   | 13 | 26       | a year such as 2026",
                "used(x) <= 1 in 2026-13 | 17 | 2026-13 | a month such as 2026-01 or a year",
                "used(x) <= 1 in May    | 17 | May      | a month such as 2026-01 or a year",
                "used(x) <= 1 from 2026-03 to 2026-02 | 30 | 2026-02 | a month that is not before",
                "min(tier(floor)) <= 1  | 5  | tier     | something with a value for each month",
                "min(used(x) to 2026-01) <= 1 | 13 | to | +, -, *, /, 'from' or 'in'",
                "at(used(x)) <= 1       | 11 | )        | ',' and a month",
                "tier(floor) <= 12 +- -1 | 22 | -1      | the tolerance, a number",
                "used(x) <= 1 2026      | 14 | 2026     | '+-' and a tolerance, 'from' or 'in'",
                "used(x) <= 12e5        | 14 | e5       | the end of the number",
            })
    void whatIsWrongIsToldWithItsColumnAndWhatWasExpected(
            String text, int column, String found, String expected) {
        Parsed.Wrong wrong = wrong(text);
        assertThat(wrong.column()).isEqualTo(column);
        assertThat(wrong.found()).isEqualTo(found == null ? "" : found);
        assertThat(wrong.expected().en()).contains(expected);
    }

    @Test
    void aWrongNameIsToldWithTheNamesThatThereAre() {
        assertThat(wrong("covrage(x) <= 1").choices()).contains("coverage", "mean", "at");
        assertThat(wrong("tier(flor) <= 1").choices()).contains("floor");
    }

    @Test
    void aFormulaIsNeitherEndlesslyLongNorDeep() {
        assertThat(wrong("(".repeat(400)).expected().en()).contains("inside each other");
        assertThat(wrong("-".repeat(400) + "1 <= 1").expected().en()).contains("inside each other");
        assertThat(wrong("1 + ".repeat(400) + "1 <= 1").expected().en()).contains("characters");
        assertThat(right("1+".repeat(400) + "1 <= 1").byMonth()).isFalse();
    }

    /** What is written out from what was read, read again, is the same. */
    @Seeds(200)
    void aDrawnFormulaIsReadAsItWasDrawn(long seed) {
        Random random = new Random(seed);
        Formula drawn = drawn(random, 3);
        Comparison read = right(source(drawn) + " <= 0");
        assertThat(written(read.left())).isEqualTo(written(drawn));
    }

    /** Any text is a comparison, or wrong at a column of it, and nothing else happens. */
    @Seeds(200)
    void anOddTextIsWrongSomewhereInIt(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "tier",
            "(",
            ")",
            "floor",
            ",",
            "coverage",
            "shell-155",
            " ",
            "<=",
            ">=",
            "=",
            "+-",
            "+",
            "-",
            "*",
            "/",
            "1",
            "0.5",
            "12,5",
            "from",
            "to",
            "in",
            "2026-01",
            "2026",
            "min",
            "mean",
            "at",
            "stock",
            "ukraine",
            "%",
            "é",
            "😀",
            "\n",
            "\u0000",
            ".",
            "\"",
            "#"
        };
        for (int tried = 0; tried < 50; tried++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            isRightOrWrongInIt(text.toString());
        }
    }

    private static void isRightOrWrongInIt(String text) {
        switch (FormulaParser.parse(text)) {
            case Parsed.Right _ -> {}
            case Parsed.Wrong(int column, String found, Text expected, List<String> choices) -> {
                int length = text.codePointCount(0, text.length());
                assertThat(column).isBetween(1, length + 1);
                assertThat(text.substring(text.offsetByCodePoints(0, column - 1)))
                        .startsWith(found);
                assertThat(expected.en()).isNotBlank();
                assertThat(choices).doesNotContainNull();
            }
        }
    }

    private static Formula drawn(Random random, int depth) {
        String[] items = {"shell-155", "drone-fpv", "x"};
        if (depth == 0 || random.nextInt(4) == 0) {
            Figure figure = Figure.USED;
            return random.nextBoolean()
                    ? new Formula.Constant(random.nextInt(1000) / 8.0)
                    : new Formula.Read(
                            figure,
                            List.of(
                                    new Formula.Argument(
                                            Figure.Takes.ITEM,
                                            items[random.nextInt(items.length)],
                                            0)));
        }
        Formula one = drawn(random, depth - 1);
        if (one.byMonth() && random.nextInt(3) == 0) {
            YearMonth month = YearMonth.of(2024 + random.nextInt(5), 1 + random.nextInt(12));
            Aggregate[] aggregates = Aggregate.values();
            return random.nextBoolean()
                    ? new Formula.At(one, month)
                    : new Formula.Over(
                            aggregates[random.nextInt(aggregates.length)],
                            one,
                            random.nextBoolean()
                                    ? Span.ALL
                                    : Span.of(month, month.plusMonths(random.nextInt(9))));
        }
        if (random.nextInt(4) == 0) {
            return new Formula.Negative(one);
        }
        Operator[] operators = Operator.values();
        return new Formula.Combined(
                operators[random.nextInt(operators.length)], one, drawn(random, depth - 1));
    }

    /** As one would write it, with parentheses around everything. */
    private static String source(Formula formula) {
        return switch (formula) {
            case Formula.Constant(double value) -> Double.toString(value);
            case Formula.Read _ -> written(formula);
            case Formula.Over(var aggregate, var of, var span) ->
                    aggregate.word()
                            + "("
                            + source(of)
                            + span.from().map(from -> " from " + from).orElse("")
                            + span.to().map(to -> " to " + to).orElse("")
                            + ")";
            case Formula.At(var of, var month) -> "at(" + source(of) + ", " + month + ")";
            case Formula.Combined(var operator, var left, var right) ->
                    "(" + source(left) + ")" + sign(operator) + "(" + source(right) + ")";
            case Formula.Negative(var of) -> "-(" + source(of) + ")";
        };
    }

    private static String written(Formula formula) {
        return switch (formula) {
            case Formula.Constant(double value) ->
                    value == Math.rint(value) ? Long.toString((long) value) : "" + value;
            case Formula.Read(var figure, var arguments) ->
                    figure.word()
                            + arguments.stream()
                                    .map(Formula.Argument::text)
                                    .collect(Collectors.joining(", ", "(", ")"));
            case Formula.Over(var aggregate, var of, var span) ->
                    aggregate.word()
                            + "("
                            + written(of)
                            + " "
                            + span.from().map(Object::toString).orElse("…")
                            + " "
                            + span.to().map(Object::toString).orElse("…")
                            + ")";
            case Formula.At(var of, var month) -> "at(" + written(of) + " " + month + ")";
            case Formula.Combined(var operator, var left, var right) ->
                    "(" + written(left) + " " + sign(operator) + " " + written(right) + ")";
            case Formula.Negative(var of) -> "-" + written(of);
        };
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDED_BY -> "/";
        };
    }
}
