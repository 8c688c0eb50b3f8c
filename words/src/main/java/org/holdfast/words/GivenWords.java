package org.holdfast.words;

import java.time.LocalDate;
import org.holdfast.model.Language;

/** What donors gave themselves, and with their share in the Union's aid. */
public final class GivenWords {
    private GivenWords() {}

    /** Who gave most for the size of its economy. */
    public static String title(String donor, double share, boolean union, Language language) {
        return GivenMessages.title(donor, share, union, language);
    }

    /** What the bars are: the pale one with the share, the dark one without. */
    public static String measure(String stage, LocalDate until, boolean union, Language language) {
        return GivenMessages.measure(stage, until, union, language);
    }

    /** How it is shared here, where the list does not say it. */
    public static String methodBySize(String money, Language language) {
        return GivenMessages.methodBySize(money, language);
    }
}
