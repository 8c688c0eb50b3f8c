package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.answer.CheckOutcome;
import org.holdfast.cli.Answers.Judged;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.Statement;
import org.holdfast.report.Blocks;
import org.holdfast.results.tables.Cells;
import org.holdfast.words.KindWords;
import org.holdfast.words.StatementWords;

/** What {@code check --answers} prints: what does not hold first, and every number found. */
final class AnswersText {
    private static final int DIGITS = 6;

    private AnswersText() {}

    static Blocks words(Case c, List<Judged> judged, Language language) {
        Blocks blocks =
                new Blocks()
                        .paragraph(
                                c.settings().title().in(language)
                                        + ": "
                                        + counted(judged, language));
        part(
                blocks,
                CliMessages.doesNotHold(language),
                judged.stream().filter(one -> !one.holds()),
                language);
        part(
                blocks,
                CliMessages.holdsHeading(language),
                judged.stream().filter(Judged::holds),
                language);
        return blocks;
    }

    /** {@code 5 statements about its answers: 4 hold, 1 does not.} */
    static String counted(List<Judged> judged, Language language) {
        int all = judged.size();
        long holding = judged.stream().filter(Judged::holds).count();
        if (all == 0) {
            return CliMessages.nothingStatedAboutAnswers(language);
        }
        String count = CliMessages.statementAboutAnswers(all, language);
        if (holding == all) {
            return count
                    + (all == 1 ? CliMessages.itHolds(language) : CliMessages.allHold(language));
        }
        long failing = all - holding;
        return count
                + CliMessages.holdsDoesNot(holding, holding == 1, failing, failing == 1, language);
    }

    private static void part(Blocks blocks, String head, Stream<Judged> all, Language language) {
        Blocks points = new Blocks();
        all.forEach(one ->
                points.point(
                        one.statement().id() + ": " + one.statement().text().in(language),
                        one.statement().that(),
                        about(one, language) + found(one, language)));
        if (!points.list().isEmpty()) {
            blocks.keep(new Blocks().paragraph(head).and(points));
        }
    }

    private static String about(Judged one, Language language) {
        String way = StatementWords.way(one.statement().way()).in(language);
        return "%s, %s: ".formatted(way, one.statement().scenario());
    }

    private static String found(Judged one, Language language) {
        if (one.outcome().isEmpty()) {
            String reason = one.certificate().reason();
            String status = KindWords.of(one.certificate().status()).in(language);
            String why = reason.isEmpty() ? status : status + ": " + reason;
            return "%s (%s).".formatted(CliMessages.noAnswer(language), why);
        }
        return switch (one.outcome().get()) {
            case CheckOutcome.Holds(var nearest) -> found(nearest, language) + ".";
            case CheckOutcome.Fails(var worst, int months) ->
                    found(worst, language)
                            + (months > 1 ? CliMessages.moreMonth(months - 1, language) : "")
                            + ".";
            case CheckOutcome.NoNumber(var month) ->
                    CliMessages.dividedByZero(language)
                            + month.map(m -> " in " + m).orElse("")
                            + ".";
        };
    }

    private static String found(CheckOutcome.Found found, Language language) {
        return "%s %s %s %s%s"
                .formatted(
                        CliMessages.found(language),
                        number(found.value()),
                        CliMessages.against(language),
                        number(found.bound()),
                        found.month().map(month -> " in " + month).orElse(""));
    }

    /** A number as formulas write it, to six digits: it stands beside one. */
    static String number(double number) {
        if (number == 0 || !Double.isFinite(number)) {
            return Cells.number(number);
        }
        return new BigDecimal(number)
                .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What an answer says of a statement, as JSON. */
    record Told(
            String id,
            @JsonAnyGetter Map<String, String> text,
            String scenario,
            Statement.Way way,
            String that,
            String status,
            Optional<Result.Status> reason,
            OptionalDouble found,
            OptionalDouble against,
            Optional<String> month,
            Optional<Integer> monthsFailing) {
        static Told of(Judged one) {
            Optional<CheckOutcome> outcome = one.outcome();
            if (outcome.isEmpty()) {
                return of(one, "unanswered", Optional.empty(), Optional.empty(), Optional.empty());
            }
            return switch (outcome.get()) {
                case CheckOutcome.Holds(var nearest) ->
                        of(one, "holds", Optional.of(nearest), nearest.month(), Optional.empty());
                case CheckOutcome.Fails(var worst, int months) ->
                        of(one, "fails", Optional.of(worst), worst.month(), Optional.of(months));
                case CheckOutcome.NoNumber(var month) ->
                        of(one, "no_number", Optional.empty(), month, Optional.empty());
            };
        }

        private static Told of(
                Judged one,
                String status,
                Optional<CheckOutcome.Found> found,
                Optional<YearMonth> month,
                Optional<Integer> failing) {
            Statement said = one.statement();
            return new Told(
                    said.id(),
                    said.text().byCode(),
                    said.scenario(),
                    said.way(),
                    said.that(),
                    status,
                    Optional.of(one.certificate().status()).filter(s -> one.outcome().isEmpty()),
                    number(found.map(CheckOutcome.Found::value)),
                    number(found.map(CheckOutcome.Found::bound)),
                    month.map(YearMonth::toString),
                    failing);
        }

        private static OptionalDouble number(Optional<Double> number) {
            return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
        }
    }
}
