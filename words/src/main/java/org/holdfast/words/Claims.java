package org.holdfast.words;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Claim;
import org.holdfast.model.Claim.Verdict;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What our check of the paper's claims found. */
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

    /** The claim as a plain statement; empty unless it holds, for then it may not be repeated. */
    public static Optional<String> statement(Claim claim, Language language) {
        return switch (claim.verdict()) {
            case HOLDS -> Optional.of(DecideNow.trimmed(claim.claim().in(language)) + ".");
            case HOLDS_WITH_A_WIDER_RANGE ->
                    Optional.of(
                            DecideNow.trimmed(claim.claim().in(language))
                                    + ". "
                                    + finding(claim, language));
            case CANNOT_BE_CHECKED, DOES_NOT_HOLD -> Optional.empty();
        };
    }

    /** Verdict, claim and finding. A claim that does not hold appears only as a quotation. */
    public static String sentence(Claim claim, Language language) {
        String said = DecideNow.trimmed(claim.claim().in(language));
        String found = finding(claim, language);
        String rest = found.isEmpty() ? "" : " " + found;
        return switch (language) {
            case EN ->
                    switch (claim.verdict()) {
                        case HOLDS -> "Holds: " + said + "." + rest;
                        case HOLDS_WITH_A_WIDER_RANGE ->
                                "Holds with a wider range: " + said + "." + rest;
                        case CANNOT_BE_CHECKED ->
                                "Cannot be checked. The paper says: “" + said + "”." + rest;
                        case DOES_NOT_HOLD ->
                                "Does not hold. The paper says: “" + said + "”." + rest;
                    };
            case NL ->
                    switch (claim.verdict()) {
                        case HOLDS -> "Klopt: " + said + "." + rest;
                        case HOLDS_WITH_A_WIDER_RANGE ->
                                "Klopt met een ruimere marge: " + said + "." + rest;
                        case CANNOT_BE_CHECKED ->
                                "Niet na te gaan. De publicatie zegt: ‘" + said + "’." + rest;
                        case DOES_NOT_HOLD ->
                                "Klopt niet. De publicatie zegt: ‘" + said + "’." + rest;
                    };
        };
    }

    /** How many claims hold. */
    public static String title(List<Claim> claims, Language language) {
        int all = claims.size();
        int hold = count(claims, Verdict.HOLDS) + count(claims, Verdict.HOLDS_WITH_A_WIDER_RANGE);
        int fail = count(claims, Verdict.DOES_NOT_HOLD);
        int open = count(claims, Verdict.CANNOT_BE_CHECKED);
        return switch (language) {
            case EN ->
                    all == 0
                            ? "No claims were checked"
                            : hold == all
                                    ? "Claims checked: " + all + ", and all hold"
                                    : "Claims checked: "
                                            + all
                                            + "; "
                                            + (hold == 0 ? "none" : hold)
                                            + (hold == 1 ? " holds" : " hold")
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
                                    ? "Nagegane beweringen: " + all + ", en alles klopt"
                                    : "Nagegane beweringen: "
                                            + all
                                            + "; "
                                            + (hold == 0 ? "geen enkele" : hold)
                                            + (hold <= 1 ? " klopt" : " kloppen")
                                            + (fail == 0 ? "" : ", " + fail + " niet")
                                            + (open == 0 ? "" : ", " + open + " niet na te gaan");
        };
    }

    private static String finding(Claim claim, Language language) {
        String found = DecideNow.trimmed(claim.finding().in(language));
        return found.isEmpty() ? "" : found + ".";
    }

    private static int count(List<Claim> claims, Verdict verdict) {
        return (int) claims.stream().filter(c -> c.verdict() == verdict).count();
    }
}
