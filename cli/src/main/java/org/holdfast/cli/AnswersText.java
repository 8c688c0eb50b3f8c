package org.holdfast.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.answer.CheckOutcome;
import org.holdfast.cli.Answers.Judged;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.results.tables.Cells;
import org.holdfast.words.KindWords;
import org.holdfast.words.StatementWords;

/** What {@code check --answers} prints: what does not hold first, and every number found. */
final class AnswersText {
    private static final int DIGITS = 6;

    private AnswersText() {}

    static List<String> lines(Case c, List<Judged> judged, Language language, int width) {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                TextTable.broken(
                        c.settings().title().in(language) + ": " + counted(judged, language),
                        width));
        List<Judged> failing = judged.stream().filter(one -> !one.holds()).toList();
        List<Judged> holding = judged.stream().filter(Judged::holds).toList();
        part(lines, CliMessages.doesNotHold(language), failing, language, width);
        part(lines, CliMessages.holdsHeading(language), holding, language, width);
        return lines;
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

    private static void part(
            List<String> lines, String head, List<Judged> all, Language language, int width) {
        if (all.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(head);
        for (Judged one : all) {
            hung(lines, "- ", one.statement().id() + ": " + said(one, language), width);
            hung(lines, "  ", one.statement().that(), width);
            hung(lines, "  ", about(one, language) + found(one, language), width);
        }
    }

    /** A text in lines, all but the first moved in. */
    static void hung(List<String> lines, String first, String text, int width) {
        List<String> broken = TextTable.broken(text.replaceAll("\\s+", " "), width - 2);
        for (int k = 0; k < broken.size(); k++) {
            lines.add((k == 0 ? first : "  ") + broken.get(k));
        }
    }

    private static String said(Judged one, Language language) {
        return one.statement().text().in(language);
    }

    private static String about(Judged one, Language language) {
        return StatementWords.way(one.statement().way()).in(language)
                + ", "
                + one.statement().scenario()
                + ": ";
    }

    private static String found(Judged one, Language language) {
        if (one.outcome().isEmpty()) {
            String reason = one.certificate().reason();
            return CliMessages.noAnswer(language)
                    + " ("
                    + KindWords.of(one.certificate().status()).in(language)
                    + (reason.isEmpty() ? "" : ": " + reason)
                    + ").";
        }
        return switch (one.outcome().get()) {
            case CheckOutcome.Holds(var nearest) -> found(nearest, language) + ".";
            case CheckOutcome.Fails(var worst, int months) ->
                    found(worst, language) + (months > 1 ? more(months - 1, language) : "") + ".";
            case CheckOutcome.NoNumber(var month) ->
                    CliMessages.dividedByZero(language)
                            + month.map(m -> " in " + m).orElse("")
                            + ".";
        };
    }

    private static String more(int months, Language language) {
        return CliMessages.moreMonth(months, language);
    }

    private static String found(CheckOutcome.Found found, Language language) {
        return CliMessages.found(language)
                + " "
                + number(found.value())
                + " "
                + CliMessages.against(language)
                + " "
                + number(found.bound())
                + found.month().map(month -> " in " + month).orElse("");
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

    /** A statement as facts for JSON. */
    static Map<String, Object> fact(Judged one) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", one.statement().id());
        fact.putAll(one.statement().text().byCode());
        fact.put("scenario", one.statement().scenario());
        fact.put("way", Cells.word(one.statement().way()));
        fact.put("that", one.statement().that());
        Optional<CheckOutcome> outcome = one.outcome();
        if (outcome.isEmpty()) {
            fact.put("status", "unanswered");
            fact.put("reason", Cells.word(one.certificate().status()));
            return fact;
        }
        switch (outcome.get()) {
            case CheckOutcome.Holds(var nearest) -> {
                fact.put("status", "holds");
                found(fact, nearest);
            }
            case CheckOutcome.Fails(var worst, int months) -> {
                fact.put("status", "fails");
                found(fact, worst);
                fact.put("monthsFailing", months);
            }
            case CheckOutcome.NoNumber(var month) -> {
                fact.put("status", "no_number");
                month.ifPresent(m -> fact.put("month", m.toString()));
            }
        }
        return fact;
    }

    private static void found(Map<String, Object> fact, CheckOutcome.Found found) {
        fact.put("found", found.value());
        fact.put("against", found.bound());
        found.month().ifPresent(month -> fact.put("month", month.toString()));
    }
}
