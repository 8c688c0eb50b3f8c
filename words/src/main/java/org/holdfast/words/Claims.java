package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Claim;
import org.holdfast.model.Claim.Verdict;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What our check of the paper's claims, and of others in the debate, found. */
public final class Claims {
    private Claims() {}

    /** The verdict in words, as a table cell. */
    public static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> ClaimsMessages.HOLDS;
            case HOLDS_WITH_A_WIDER_RANGE -> ClaimsMessages.HOLDS_WITH_WIDER_RANGE;
            case CANNOT_BE_CHECKED -> ClaimsMessages.CANNOT_BE_CHECKED;
            case DOES_NOT_HOLD -> ClaimsMessages.DOES_NOT_HOLD;
        };
    }

    /** Whether a claim may be repeated as true. */
    public static boolean isUsable(Claim claim) {
        return switch (claim.verdict()) {
            case HOLDS, HOLDS_WITH_A_WIDER_RANGE -> true;
            case CANNOT_BE_CHECKED, DOES_NOT_HOLD -> false;
        };
    }

    /** Where in the paper a claim stands; marks of what the paper names for it may follow. */
    public static String place(Claim.Place place, Language language) {
        return ClaimsMessages.place(
                place.page(),
                place.footnote().isPresent(),
                place.footnote().map(String::valueOf).orElse(""),
                place.cited().isEmpty(),
                language);
    }

    /**
     * Says what the claims are and whose.
     *
     * @param papers titles of the papers, as their publishers give them
     */
    public static String inOurWords(List<String> papers, Language language) {
        String named = String.join("; ", papers);
        return ClaimsMessages.inOurWords(named, language);
    }

    /** How many claims of the paper hold. */
    public static String ofThePaper(List<Claim> claims, Language language) {
        return counts(ClaimsMessages.CLAIMS_PAPER, claims, language);
    }

    /**
     * How many claims of the debate hold.
     *
     * @param beside whether claims of a paper are told too, from which these must be told apart
     */
    public static String ofTheDebate(List<Claim> claims, boolean beside, Language language) {
        Text whose = beside ? ClaimsMessages.DEBATE_NOT_PAPER : ClaimsMessages.CLAIMS_DEBATE;
        return counts(whose, claims, language);
    }

    private static String counts(Text whose, List<Claim> claims, Language language) {
        int all = claims.size();
        int hold = count(claims, Verdict.HOLDS) + count(claims, Verdict.HOLDS_WITH_A_WIDER_RANGE);
        int fail = count(claims, Verdict.DOES_NOT_HOLD);
        int open = count(claims, Verdict.CANNOT_BE_CHECKED);
        String start = whose.in(language) + ": " + all;
        if (hold == all) {
            return ClaimsMessages.allHold(start, language);
        }
        return ClaimsMessages.noneHolds(start, hold, hold <= 1, fail, open, language);
    }

    private static int count(List<Claim> claims, Verdict verdict) {
        return (int) claims.stream().filter(c -> c.verdict() == verdict).count();
    }
}
