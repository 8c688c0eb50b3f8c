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
            case HOLDS -> new Text("Holds", "Klopt");
            case HOLDS_WITH_A_WIDER_RANGE ->
                    new Text("Holds with a wider range", "Klopt met een ruimere marge");
            case CANNOT_BE_CHECKED -> new Text("Cannot be checked", "Niet na te gaan");
            case DOES_NOT_HOLD -> new Text("Does not hold", "Klopt niet");
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
        String page = "p. " + place.page();
        return switch (language) {
            case EN ->
                    page
                            + place.footnote().map(n -> "; its note " + n).orElse("")
                            + (place.cited().isEmpty() ? "" : " names ");
            case NL ->
                    page
                            + place.footnote().map(n -> "; noot " + n).orElse("")
                            + (place.cited().isEmpty() ? "" : " noemt ");
        };
    }

    /**
     * Says what the claims are and whose.
     *
     * @param papers titles of the papers, as their publishers give them
     */
    public static String inOurWords(List<String> papers, Language language) {
        String named = String.join("; ", papers);
        return switch (language) {
            case EN ->
                    "What "
                            + named
                            + " says, in our own words and in its order; judgements and proposals are"
                            + " left out. Pages and notes are those of the paper.";
            case NL ->
                    "Wat "
                            + named
                            + " zegt, in onze eigen woorden en in dezelfde volgorde; oordelen en"
                            + " voorstellen blijven buiten beschouwing. Pagina’s en noten zijn die van"
                            + " de publicatie.";
        };
    }

    /** How many claims of the paper hold. */
    public static String ofThePaper(List<Claim> claims, Language language) {
        return counts(
                new Text("Claims of the paper", "Beweringen uit de publicatie"), claims, language);
    }

    /**
     * How many claims of the debate hold.
     *
     * @param beside whether claims of a paper are told too, from which these must be told apart
     */
    public static String ofTheDebate(List<Claim> claims, boolean beside, Language language) {
        Text whose =
                beside
                        ? new Text(
                                "Of the debate, not of the paper",
                                "Uit het debat, niet uit de publicatie")
                        : new Text("Claims of the debate", "Beweringen uit het debat");
        return counts(whose, claims, language);
    }

    private static String counts(Text whose, List<Claim> claims, Language language) {
        int all = claims.size();
        int hold = count(claims, Verdict.HOLDS) + count(claims, Verdict.HOLDS_WITH_A_WIDER_RANGE);
        int fail = count(claims, Verdict.DOES_NOT_HOLD);
        int open = count(claims, Verdict.CANNOT_BE_CHECKED);
        String start = whose.in(language) + ": " + all;
        return switch (language) {
            case EN ->
                    all == 0
                            ? "No claims were checked"
                            : hold == all
                                    ? start + ", and all hold"
                                    : start
                                            + "; "
                                            + (hold == 0 ? "none" : hold)
                                            + (hold <= 1 ? " holds" : " hold")
                                            + (fail == 0
                                                    ? ""
                                                    : ", "
                                                            + fail
                                                            + (fail == 1 ? " does not" : " do not"))
                                            + (open == 0 ? "" : ", " + open + " cannot be checked");
            case NL ->
                    all == 0
                            ? "Er zijn geen beweringen nagegaan"
                            : hold == all
                                    ? start + ", en alles klopt"
                                    : start
                                            + "; "
                                            + (hold == 0 ? "geen enkele" : hold)
                                            + (hold <= 1 ? " klopt" : " kloppen")
                                            + (fail == 0 ? "" : ", " + fail + " niet")
                                            + (open == 0 ? "" : ", " + open + " niet na te gaan");
        };
    }

    private static int count(List<Claim> claims, Verdict verdict) {
        return (int) claims.stream().filter(c -> c.verdict() == verdict).count();
    }
}
