package org.holdfast.words;

import org.holdfast.model.Language;

/** Writes a quantity in a unit of the case, which is known in the plural only. */
public final class Quantities {
    private Quantities() {}

    /**
     * {@code 12,000 rounds}, {@code 3 million rounds}, {@code no rounds}, {@code 1 (rounds)}; with
     * 'a month' behind it if asked.
     *
     * @param unit the unit in words, plural
     */
    public static String of(double quantity, String unit, boolean aMonth, Language language) {
        double printed = Numbers.amountValue(quantity);
        String number =
                printed == 0 ? Numbers.word(0, language) : Numbers.large(quantity, language);
        long whole = printed == Math.rint(printed) ? (long) printed : 0;
        String units = aMonth ? QuantitiesMessages.of(unit, language) : unit;
        return QuantitiesMessages.counted(number, whole, units, language);
    }
}
