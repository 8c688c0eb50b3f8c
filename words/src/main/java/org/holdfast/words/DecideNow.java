package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Decision;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.OrderRange;
import org.holdfast.model.Text;

/** What has to be decided now: at most five lines, each with its price, its owner and its end. */
public final class DecideNow {
    /** The most lines that are told. */
    public static final int MOST = EarlyOrder.MOST;

    private DecideNow() {}

    /**
     * One of the first decisions of a plan.
     *
     * @param kind the kind of decision
     * @param subject name of the producer, source, offer, fund or giving party
     * @param quantity how much; a month, except for purchases, gifts and payments: in all
     * @param asGood the same in all plans that are as good, where that was found
     * @param unit what {@code quantity} counts, plural ('rounds'); empty for a fund
     * @param length how long frame contracts run; empty for other kinds
     * @param money what goes with it; none where it costs nothing or is counted elsewhere
     * @param decidedBy who decides
     * @param blockedBy who can block it; both texts empty if nobody else can
     * @param lastMonth last month in which it still helps; empty if it helps throughout
     */
    public record Line(
            Decision.Kind kind,
            Text subject,
            double quantity,
            Optional<OrderRange> asGood,
            Text unit,
            Optional<Length> length,
            Money money,
            Text decidedBy,
            Text blockedBy,
            Optional<YearMonth> lastMonth) {}

    /**
     * How long frame contracts run.
     *
     * @param shortest months
     * @param longest months; the same if all run as long
     */
    public record Length(int shortest, int longest) {
        public Length {
            if (shortest < 0 || longest < shortest) {
                throw new IllegalArgumentException("from " + shortest + " to " + longest);
            }
        }

        /** {@code 60-month}, {@code 36- to 60-month}; {@code van 36 tot 60 maanden}. */
        String in(Language language) {
            boolean same = shortest == longest;
            return DecideNowMessages.in(same, shortest, longest, language);
        }
    }

    /** The title under the name of the central case. */
    public static String titleOfCentral(List<Line> lines, Language language) {
        int count = Math.min(MOST, lines.size());
        return count == 0
                ? DecideNowMessages.decidesNothing(language)
                : DecideNowMessages.firstDecisionsOfCentral(count, language);
    }

    /** The title above the lines. */
    public static String title(List<Line> lines, Language language) {
        int count = Math.min(MOST, lines.size());
        return switch (count) {
            case 0 -> DecideNowMessages.decidesNothing(language);
            case 1 -> DecideNowMessages.decideNowFirstDecision(language);
            default -> DecideNowMessages.decideNowFirstDecisions(count, language);
        };
    }

    /** How much: {@code 12,000 rounds a month}, {@code 12.000 granaten per maand}. */
    public static String quantity(Line line, Language language) {
        String unit = line.unit().in(language);
        if (unit.isEmpty() || line.kind() == Decision.Kind.PAYMENT) {
            return "";
        }
        boolean inAll = line.kind() == Decision.Kind.PURCHASE || line.kind() == Decision.Kind.GIFT;
        return Quantities.of(line.quantity(), unit, !inAll, language);
    }

    /**
     * From the least to the most in plans that are as good: {@code 0–89,000}, {@code €36–89 bn}.
     */
    static String range(Line line, OrderRange range, Language language) {
        return line.kind() == Decision.Kind.PAYMENT
                ? Numbers.moneyRange(range.low(), range.high(), line.money().currency(), language)
                : Numbers.largeRange(range.low(), range.high(), language);
    }

    /**
     * That what is told is in part a choice among equals; empty if it is not.
     *
     * @param funds whether the money could come from other funds
     * @param makers whether an order could go to others with the same price and terms
     */
    public static Optional<String> open(boolean funds, boolean makers, Language language) {
        if (!funds && !makers) {
            return Optional.empty();
        }
        String who =
                !makers
                        ? DecideNowMessages.whichFundPaysHow(language)
                        : !funds
                                ? DecideNowMessages.whichMakerGetsHow(language)
                                : DecideNowMessages.whichFundPaysHowMuch(language);
        return Optional.of(DecideNowMessages.partSolversChoiceOthers(who, language));
    }

    /** How the ranges of lines are read; empty where one of them was not found. */
    public static Optional<String> ranges(List<Line> lines, Language language) {
        return lines.stream().allMatch(line -> line.asGood().isPresent())
                ? Optional.of(
                        DecideNowMessages.rangesRead(
                                lines.stream()
                                        .flatMap(line -> line.asGood().stream())
                                        .allMatch(OrderRange::isSame),
                                language))
                : Optional.empty();
    }

    /** A text without the point at its end, so that it can stand inside a sentence. */
    static String trimmed(String text) {
        String bare = text.trim();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
