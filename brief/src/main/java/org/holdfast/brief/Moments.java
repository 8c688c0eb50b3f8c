package org.holdfast.brief;

import org.holdfast.ledger.When;
import org.holdfast.model.Language;
import org.holdfast.words.Months;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;

/** When something happened, in words, as exactly as it is known. */
public final class Moments {
    private Moments() {}

    /**
     * {@code 25 Jun 2026}, {@code by 3 Oct 2023}, {@code not disclosed}; empty if nothing is said.
     */
    public static String of(When when, Language language) {
        return switch (when) {
            case When.Exact exact -> PageWords.day(exact.date(), language);
            case When.InMonth in -> Months.shortName(in.month(), language);
            case When.InYear in -> "" + in.year();
            case When.Between between ->
                    PageWords.day(between.from(), language)
                            + "–"
                            + PageWords.day(between.to(), language);
            case When.Until until ->
                    PageMessages.until(PageWords.day(until.date(), language), language);
            case When.Since since ->
                    PageMessages.since(PageWords.day(since.date(), language), language);
            case When.Undisclosed undisclosed -> PageMessages.UNDISCLOSED.in(language);
            case When.NotGiven none -> none.text();
        };
    }
}
