package org.holdfast.model;

/**
 * A currency.
 *
 * @param code of ISO 4217: three capitals
 */
public record Currency(String code) {
    /** That of a case which names none, and of trackers that publish in it. */
    public static final Currency EURO = new Currency("EUR");

    public Currency {
        if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("not three capitals: " + code);
        }
    }
}
