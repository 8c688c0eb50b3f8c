package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Decided;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What has to be decided now: at most five lines, each with its price, its owner and its end. */
public final class DecideNow {
    /** The most lines that are told. */
    public static final int MOST = 5;

    private DecideNow() {}

    /**
     * One of the first decisions of a plan.
     *
     * @param kind the kind of decision
     * @param subject name of the producer, source, offer, fund or giving party
     * @param quantity how much; a month, except for purchases, gifts and payments: in all
     * @param unit what {@code quantity} counts, plural ('rounds'); empty for a fund
     * @param length how long frame contracts run; empty for other kinds
     * @param euros EUR million that go with it; 0 where it costs nothing or is counted elsewhere
     * @param decidedBy who decides
     * @param blockedBy who can block it; both texts empty if nobody else can
     * @param lastMonth last month in which it still helps; empty if it helps throughout
     */
    public record Line(
            Decided.Kind kind,
            Text subject,
            double quantity,
            Text unit,
            Optional<Length> length,
            double euros,
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
            String most = Numbers.whole(longest, language);
            boolean same = shortest == longest;
            return switch (language) {
                case EN ->
                        (same ? "" : Numbers.whole(shortest, language) + "- to ") + most + "-month";
                case NL ->
                        "van "
                                + (same ? "" : Numbers.whole(shortest, language) + " tot ")
                                + Months.count(longest, language);
            };
        }
    }

    /** The title above the lines. */
    public static String title(List<Line> lines, Language language) {
        int count = Math.min(MOST, lines.size());
        return switch (language) {
            case EN ->
                    switch (count) {
                        case 0 -> "Nothing has to be decided now";
                        case 1 -> "Decide now: a first decision of this plan";
                        default ->
                                "Decide now: "
                                        + Numbers.word(count, language)
                                        + " first decisions of this plan";
                    };
            case NL ->
                    switch (count) {
                        case 0 -> "Nu hoeft er niets te worden besloten";
                        case 1 -> "Nu beslissen: een eerste besluit van dit plan";
                        default ->
                                "Nu beslissen: "
                                        + Numbers.word(count, language)
                                        + " eerste besluiten van dit plan";
                    };
        };
    }

    /** One paragraph a line, at most {@link #MOST}. */
    public static List<String> sentences(List<Line> lines, Language language) {
        return lines.stream().limit(MOST).map(line -> sentence(line, language)).toList();
    }

    /** What, how much, who, and until when. */
    public static String sentence(Line line, Language language) {
        String what = what(line, language) + howMuch(line, language);
        String price = line.euros() > 0 ? " (" + Numbers.money(line.euros(), language) + ")" : "";
        return switch (language) {
            case EN -> what + price + ". " + who(line, language) + " " + until(line, language);
            case NL -> what + price + ". " + who(line, language) + " " + until(line, language);
        };
    }

    private static String howMuch(Line line, Language language) {
        String quantity = quantity(line, language);
        return quantity.isEmpty() ? "" : ": " + quantity;
    }

    /** What to do, without how much: {@code Sign 60-month frame contracts with …}. */
    public static String what(Line line, Language language) {
        String subject = line.subject().in(language);
        return switch (language) {
            case EN -> whatEn(line, subject);
            case NL -> whatNl(line, subject);
        };
    }

    private static String whatEn(Line line, String subject) {
        return switch (line.kind()) {
            case OUTPUT -> "Order from " + subject;
            case PURCHASE -> "Buy from " + subject;
            case GIFT -> "Give from the stocks of " + subject;
            case RELEASE -> "Release for use, from the stocks of " + subject;
            case SUBSTITUTE -> "Use a substitute for " + subject;
            case COVER -> "Set aside to cover plants, " + subject;
            case COVERED_CAPACITY -> "Protect from strikes, capacity of " + subject;
            case CAPACITY -> "Keep lines running at " + subject;
            case LINE_BY_FIRM ->
                    "Have " + subject + " expand at the firm’s own cost, against firm orders";
            case LINE_BY_PUBLIC -> "Pay for new production lines at " + subject;
            case CONTRACT ->
                    "Sign "
                            + line.length().map(n -> n.in(Language.EN) + " ").orElse("")
                            + "frame contracts with "
                            + subject;
            case NOT_TAKEN -> "Pay for what is ordered and not taken from " + subject;
            case BROKEN -> "Break the contract with " + subject;
            case KEPT_WARM -> "Pay to keep idle lines warm at " + subject;
            case CLOSED -> "Close lines at " + subject;
            case MATERIAL -> "Secure the output of " + subject;
            case PAYMENT -> "Make money available: " + subject;
        };
    }

    private static String whatNl(Line line, String subject) {
        return switch (line.kind()) {
            case OUTPUT -> "Bestel bij " + subject;
            case PURCHASE -> "Koop bij " + subject;
            case GIFT -> "Schenk uit de voorraad van " + subject;
            case RELEASE -> "Geef vrij voor gebruik, uit de voorraad van " + subject;
            case SUBSTITUTE -> "Zet een vervanger in voor " + subject;
            case COVER -> "Zet apart om fabrieken te beschermen, " + subject;
            case COVERED_CAPACITY -> "Bescherm tegen aanvallen, capaciteit van " + subject;
            case CAPACITY -> "Houd lijnen draaiend bij " + subject;
            case LINE_BY_FIRM ->
                    "Laat "
                            + subject
                            + " op eigen kosten uitbreiden, in ruil voor vaste bestellingen";
            case LINE_BY_PUBLIC -> "Betaal nieuwe productielijnen bij " + subject;
            case CONTRACT ->
                    "Sluit raamcontracten"
                            + line.length().map(n -> " " + n.in(Language.NL)).orElse("")
                            + " met "
                            + subject;
            case NOT_TAKEN -> "Betaal wat besteld maar niet afgenomen is bij " + subject;
            case BROKEN -> "Verbreek het contract met " + subject;
            case KEPT_WARM -> "Betaal om stilstaande lijnen warm te houden bij " + subject;
            case CLOSED -> "Sluit lijnen bij " + subject;
            case MATERIAL -> "Leg de productie van " + subject + " vast";
            case PAYMENT -> "Maak geld vrij: " + subject;
        };
    }

    /** How much: {@code 12,000 rounds a month}, {@code 12.000 granaten per maand}. */
    public static String quantity(Line line, Language language) {
        String unit = line.unit().in(language);
        if (unit.isEmpty() || line.kind() == Decided.Kind.PAYMENT) {
            return "";
        }
        boolean inAll = line.kind() == Decided.Kind.PURCHASE || line.kind() == Decided.Kind.GIFT;
        return Quantities.of(line.quantity(), unit, !inAll, language);
    }

    /** Who decides and who can block it. */
    public static String who(Line line, Language language) {
        String decides = trimmed(line.decidedBy().in(language));
        String blocks = trimmed(line.blockedBy().in(language));
        return switch (language) {
            case EN ->
                    blocks.isEmpty()
                            ? "Decided by: " + decides + ". Nobody else can block it."
                            : "Decided by: " + decides + ". Can be blocked by: " + blocks + ".";
            case NL ->
                    blocks.isEmpty()
                            ? "Besluit door: " + decides + ". Niemand anders kan het tegenhouden."
                            : "Besluit door: "
                                    + decides
                                    + ". Kan worden geblokkeerd door: "
                                    + blocks
                                    + ".";
        };
    }

    /** The last month in which it still helps. */
    public static String until(Line line, Language language) {
        return switch (language) {
            case EN ->
                    line.lastMonth()
                            .map(m ->
                                    "Last month in which it still helps: "
                                            + Months.shortName(m, language)
                                            + ".")
                            .orElse("It helps in every month looked at.");
            case NL ->
                    line.lastMonth()
                            .map(m ->
                                    "Laatste maand waarin het nog helpt: "
                                            + Months.shortName(m, language)
                                            + ".")
                            .orElse("Het helpt in elke bekeken maand.");
        };
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
                switch (language) {
                    case EN ->
                            !makers
                                    ? "Which fund pays how much"
                                    : !funds
                                            ? "Which maker gets how much"
                                            : "Which fund pays how much, and which maker gets how"
                                                    + " much,";
                    case NL ->
                            !makers
                                    ? "Welk fonds hoeveel betaalt,"
                                    : !funds
                                            ? "Welke producent hoeveel krijgt,"
                                            : "Welk fonds hoeveel betaalt en welke producent hoeveel"
                                                    + " krijgt,";
                };
        return Optional.of(
                switch (language) {
                    case EN ->
                            who
                                    + " is in part the solver’s choice: others would do as well at"
                                    + " the same cost.";
                    case NL ->
                            who
                                    + " is ten dele een keuze van de rekenmethode: met andere lukt"
                                    + " het even goed voor hetzelfde geld.";
                });
    }

    /** A text without the point at its end, so that it can stand inside a sentence. */
    static String trimmed(String text) {
        String bare = text.trim();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
