package org.holdfast.words;

import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.Text;

/**
 * How the values of a measure are told: alone, between two ends, and in brackets, the unit said
 * once.
 *
 * @param unit of an amount, plural ('rounds a month'); of money, its currency; other kinds have
 *     their own
 */
public record Figure(Kind kind, Text unit) {
    /** What a measure counts. */
    public enum Kind {
        ITEM_MONTHS,
        /** Shares of 1, told as percentages. */
        SHARE,
        /** Millions of a currency. */
        MONEY,
        AMOUNT
    }

    public static final Figure ITEM_MONTHS = new Figure(Kind.ITEM_MONTHS, Text.same(""));
    public static final Figure SHARE = new Figure(Kind.SHARE, Text.same(""));

    /** Money of a currency. */
    public static Figure money(Currency currency) {
        return new Figure(Kind.MONEY, Text.same(currency.code()));
    }

    /** An amount in a unit of the case; a ratio has none. */
    public static Figure amount(Text unit) {
        return new Figure(Kind.AMOUNT, unit);
    }

    /** {@code 57 item-months}, {@code 62%}, {@code €45 bn}, {@code 12,000 rounds a month}. */
    public String of(double value, Language language) {
        return switch (kind) {
            case ITEM_MONTHS -> TierWords.itemMonths(value, language);
            case SHARE, MONEY -> bare(value, language);
            case AMOUNT ->
                    unit.in(language).isEmpty()
                            ? bare(value, language)
                            : Quantities.of(value, unit.in(language), false, language);
        };
    }

    /** The value where the unit has just been said. */
    public String bare(double value, Language language) {
        return switch (kind) {
            case ITEM_MONTHS -> Numbers.amount(Numbers.itemMonths(value), language);
            case SHARE -> Numbers.share(value, language);
            case MONEY -> Numbers.money(new Money(value, currency()), language);
            case AMOUNT -> Numbers.large(value, language);
        };
    }

    /** The value as {@link #bare} prints it. */
    double printed(double value) {
        return switch (kind) {
            case ITEM_MONTHS -> Numbers.itemMonths(value);
            case SHARE -> Numbers.shareValue(value);
            case MONEY -> Numbers.moneyValue(value);
            case AMOUNT -> Numbers.amountValue(value);
        };
    }

    /** {@code between 9 and 41 item-months}, {@code at most 41 item-months}, {@code 22 %}. */
    public String between(double low, double high, Language language) {
        boolean widens = !isSame(low, high, language) && !isSame(low, 0, language);
        return kind == Kind.ITEM_MONTHS && widens
                ? FigureMessages.itemMonths(bare(low, language), Numbers.itemMonths(high), language)
                : join(bare(low, language), high, of(high, language), low, language);
    }

    /** The same where the unit has just been said. */
    public String bareBetween(double low, double high, Language language) {
        return join(bare(low, language), high, bare(high, language), low, language);
    }

    private String join(String first, double high, String last, double low, Language language) {
        if (isSame(low, high, language)) {
            return last;
        }
        boolean fromNothing = bare(low, language).equals(bare(0, language));
        if (fromNothing) {
            return FigureMessages.atMost(last, language);
        }
        return FigureMessages.between(first, last, language);
    }

    /** {@code 9–41}, {@code 62–80%}, {@code €41–80 bn}: for brackets and titles. */
    public String range(double low, double high, Language language) {
        String first = bare(low, language);
        String last = bare(high, language);
        return switch (kind) {
            case MONEY -> Numbers.moneyRange(low, high, currency(), language);
            case ITEM_MONTHS -> Numbers.range(low, high, language);
            case AMOUNT -> Numbers.largeRange(low, high, language);
            case SHARE -> {
                boolean plain = low >= 0 && isDigit(first) && isDigit(last);
                if (first.equals(last)) {
                    yield first;
                }
                if (plain) {
                    yield first.substring(0, first.length() - 1) + "–" + last;
                }
                yield FigureMessages.range(first, last, language);
            }
        };
    }

    /** Whether two values print the same. */
    public boolean isSame(double a, double b, Language language) {
        return bare(a, language).equals(bare(b, language));
    }

    private Currency currency() {
        return new Currency(unit.en());
    }

    private static boolean isDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
