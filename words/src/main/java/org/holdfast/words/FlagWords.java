package org.holdfast.words;

import java.util.Optional;
import org.holdfast.model.Language;

/** What is said of red flags and of the data they come from. */
public final class FlagWords {
    private FlagWords() {}

    /** A number of things. */
    public static String count(long things, Language language) {
        return Numbers.whole((double) things, language);
    }

    /** How much was looked at, and in which currency prices were compared. */
    public static String looked(long processes, Optional<String> currency, Language language) {
        String count = count(processes, language);
        String in = currency.orElse("");
        if (processes == 0) {
            return FlagMessages.noContractingProcessWas(language);
        }
        return FlagMessages.oneContractingProcessWas(
                processes == 1, count, in.isEmpty(), in, language);
    }

    /** Before the list of those with the most flags. */
    public static String most(int shown, int all, Language language) {
        if (shown < all) {
            return FlagMessages.mostFlags(shown, all, language);
        }
        return FlagMessages.flagged(language);
    }

    /** How many objects a file holds, before the count of their fields. */
    public static String objects(long objects, Language language) {
        String count = count(objects, language);
        if (objects == 1) {
            return FlagMessages.oneObjectWasCounted(language);
        }
        return FlagMessages.objectsWereCounted(count, language);
    }

    /** How many releases are as the standard wants them. */
    public static String validated(long releases, long faulty, Language language) {
        String all = count(releases, language);
        String wrong = count(faulty, language);
        if (releases == 0) {
            return FlagMessages.noReleaseWasRead(language);
        }
        if (faulty == 0) {
            return FlagMessages.noFaultRelease(all, releases == 1, language);
        }
        return FlagMessages.releaseHasFaults(wrong, all, releases == 1, language);
    }
}
