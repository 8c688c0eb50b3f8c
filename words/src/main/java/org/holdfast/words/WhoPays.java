package org.holdfast.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.model.Ties;

/** Who pays, in euros and as a share of the economy, under three keys. */
public final class WhoPays {
    private WhoPays() {}

    /**
     * {@code Largest payer: Germany, €45 bn of €230 bn}; where that is a choice among equals, that
     * it is one.
     *
     * @param ties where another split would do as well
     */
    public static String title(Case c, List<Burden> burdens, Ties ties, Language language) {
        double total = burdens.stream().mapToDouble(Burden::byFund).sum();
        Optional<Burden> largest = burdens.stream().max(Comparator.comparingDouble(Burden::byFund));
        if (largest.isEmpty() || Numbers.moneyValue(total) == 0) {
            return switch (language) {
                case EN -> "The plan costs nobody anything";
                case NL -> "Het plan kost niemand iets";
            };
        }
        String name = Names.of(c, largest.get().party()).in(language);
        String money = Numbers.money(largest.get().byFund(), language);
        String all = Numbers.money(total, language);
        boolean alone = largest.get().byFund() >= total * (1 - 1e-9);
        if (isOpen(burdens, ties)) {
            return switch (language) {
                case EN -> "Who pays is open: other splits of the " + all + " do as well";
                case NL -> "Wie betaalt staat open: de " + all + " is ook anders te verdelen";
            };
        }
        return switch (language) {
            case EN ->
                    alone
                            ? name + " pays it all: " + all
                            : "Largest payer: " + name + ", " + money + " of " + all;
            case NL ->
                    alone
                            ? name + " betaalt alles: " + all
                            : "Grootste betaler: " + name + ", " + money + " van " + all;
        };
    }

    /** Whether what the payers pay is one split among equals. */
    public static boolean isOpen(List<Burden> burdens, Ties ties) {
        return burdens.stream().anyMatch(b -> b.byFund() > 0 && ties.parties().contains(b.party()));
    }

    /** That the split over the funds is one among equals. */
    public static String split(Language language) {
        return switch (language) {
            case EN ->
                    "The funds hold more than the plan spends, and another split over them reaches"
                            + " the same at the same cost: the one shown is the solver’s choice. How"
                            + " far each part can move is not computed yet.";
            case NL ->
                    "De fondsen hebben meer geld dan het plan uitgeeft, en een andere verdeling over"
                            + " de fondsen bereikt hetzelfde voor hetzelfde geld: de getoonde is een"
                            + " keuze van de rekenmethode. Hoeveel elk deel kan schuiven, is nog niet"
                            + " berekend.";
        };
    }

    /**
     * Who carries most against the size of the economy; empty if no size is known, or it is open.
     */
    public static Optional<String> heaviest(
            Case c, List<Burden> burdens, Ties ties, Language language) {
        if (isOpen(burdens, ties)) {
            return Optional.empty();
        }
        int months = c.settings().months();
        return burdens.stream()
                .filter(b -> b.gdp() > 0 && b.byFund() > 0)
                .max(Comparator.comparingDouble(b -> shareOfGdp(b, months)))
                .map(b -> {
                    String name = Names.of(c, b.party()).in(language);
                    String share = Numbers.share(shareOfGdp(b, months), language);
                    return switch (language) {
                        case EN ->
                                "Heaviest for its size: "
                                        + name
                                        + ", "
                                        + share
                                        + " of its gross domestic product (GDP) a year.";
                        case NL ->
                                "Het zwaarst naar omvang: "
                                        + name
                                        + ", "
                                        + share
                                        + " van het bruto binnenlands product (bbp) per jaar.";
                    };
                });
    }

    /**
     * What the keys by size are: yardsticks; and whom they would ask most beyond what it pays.
     * Empty if they ask nobody for more.
     */
    public static Optional<String> yardsticks(
            Case c, List<Burden> burdens, Ties ties, Language language) {
        boolean open = isOpen(burdens, ties);
        double years = c.settings().months() / 12.0;
        return burdens.stream()
                .max(Comparator.comparingDouble(b -> b.byGdp() - b.byFund()))
                .filter(b -> Numbers.moneyValue(b.byGdp()) > Numbers.moneyValue(b.byFund()))
                .map(b -> {
                    String name = Names.of(c, b.party()).in(language);
                    String from = Numbers.money(b.byFund() / years, language);
                    String to = Numbers.money(b.byGdp() / years, language);
                    return switch (language) {
                        case EN ->
                                "Only the first key follows from decisions. The other two are"
                                        + " yardsticks: they share the same total over all who pay into"
                                        + " a fund that the plan uses. The largest shift by size of economy: "
                                        + name
                                        + ", from "
                                        + from
                                        + " to "
                                        + to
                                        + " a year.";
                        case NL ->
                                "Alleen de eerste sleutel volgt uit besluiten. De andere twee zijn"
                                        + " maatstaven: ze verdelen hetzelfde totaal over allen die in"
                                        + " een fonds betalen dat het plan gebruikt."
                                        + (open
                                                ? ""
                                                : " De grootste verschuiving naar omvang van de"
                                                        + " economie: "
                                                        + name
                                                        + ", van "
                                                        + from
                                                        + " naar "
                                                        + to
                                                        + " per jaar.");
                    };
                });
    }

    /** What a party pays a year as a share of its gross domestic product; needs {@code gdp > 0}. */
    public static double shareOfGdp(Burden burden, int months) {
        return burden.byFund() / (months / 12.0) / burden.gdp();
    }

    /**
     * What one party pays, and what it would pay under the other keys.
     *
     * @param open whether another split over the funds would do as well
     */
    public static String sentence(
            Text party, Burden burden, int months, boolean open, Language language) {
        String name = party.in(language);
        String shown =
                switch (language) {
                    case EN -> open ? " in the split shown" : "";
                    case NL -> open ? " in de getoonde verdeling" : "";
                };
        if (Numbers.moneyValue(burden.byFund()) == 0) {
            return switch (language) {
                case EN -> name + " pays nothing" + shown + otherKeysEn(burden);
                case NL -> name + " betaalt niets" + shown + otherKeysNl(burden);
            };
        }
        String money = Numbers.money(burden.byFund(), language);
        String period = Months.period(months, language);
        return switch (language) {
            case EN ->
                    name
                            + " pays "
                            + money
                            + " over "
                            + period
                            + shown
                            + (burden.gdp() > 0
                                    ? ", "
                                            + Numbers.share(shareOfGdp(burden, months), language)
                                            + " of its gross domestic product (GDP) a year"
                                    : "")
                            + otherKeysEn(burden);
            case NL ->
                    name
                            + " betaalt"
                            + shown
                            + " in "
                            + period
                            + " "
                            + money
                            + (burden.gdp() > 0
                                    ? ", per jaar "
                                            + Numbers.share(shareOfGdp(burden, months), language)
                                            + " van het bruto binnenlands product (bbp)"
                                    : "")
                            + otherKeysNl(burden);
        };
    }

    private static String otherKeysEn(Burden burden) {
        return "; by size of economy it would be "
                + Numbers.money(burden.byGdp(), Language.EN)
                + ", by defence spending "
                + Numbers.money(burden.byDefence(), Language.EN)
                + ".";
    }

    private static String otherKeysNl(Burden burden) {
        return "; naar omvang van de economie zou het "
                + Numbers.money(burden.byGdp(), Language.NL)
                + " zijn, naar defensie-uitgaven "
                + Numbers.money(burden.byDefence(), Language.NL)
                + ".";
    }
}
