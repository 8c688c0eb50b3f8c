package org.holdfast.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.Text;
import org.holdfast.model.Ties;

/** Who pays, in money and as a share of the economy, under three keys. */
public final class WhoPays {
    private WhoPays() {}

    /**
     * {@code Largest payer: Germany, €4.5 bn of €23 bn a year}; where that is a choice among
     * equals, that it is one.
     *
     * @param ties where another split would do as well
     */
    public static String title(Case c, List<Burden> burdens, Ties ties, Language language) {
        double total =
                burdens.stream().mapToDouble(Burden::byFund).sum() / (c.settings().months() / 12.0);
        return title(c, burdens, ties, Numbers.money(c.money(total), language), language);
    }

    /**
     * The same.
     *
     * @param sum what all pay a year, as the page that it stands on writes it
     */
    public static String title(
            Case c, List<Burden> burdens, Ties ties, String sum, Language language) {
        double years = c.settings().months() / 12.0;
        double total = burdens.stream().mapToDouble(Burden::byFund).sum() / years;
        Optional<Burden> largest = burdens.stream().max(Comparator.comparingDouble(Burden::byFund));
        if (largest.isEmpty() || Numbers.moneyValue(total) == 0) {
            return WhoPaysMessages.planCostsNobodyAnything(language);
        }
        boolean alone = largest.get().byFund() / years >= total * (1 - 1e-9);
        if (isOpen(burdens, ties)) {
            return WhoPaysMessages.whoPaysOpenOther(sum, language);
        }
        if (alone) {
            return WhoPaysMessages.paysAll(Names.of(c, largest.get().party()), sum, language);
        }
        return WhoPaysMessages.largestPayer(
                Names.of(c, largest.get().party()),
                c.money(largest.get().byFund() / years),
                sum,
                language);
    }

    /** Whether what the payers pay is one split among equals. */
    public static boolean isOpen(List<Burden> burdens, Ties ties) {
        return burdens.stream().anyMatch(b -> b.byFund() > 0 && ties.parties().contains(b.party()));
    }

    /**
     * Who carries most against the size of the economy; empty if no size is known, it is open, or
     * another prints as much. Of an only payer, what share it is.
     */
    public static Optional<String> heaviest(
            Case c, List<Burden> burdens, Ties ties, Language language) {
        if (isOpen(burdens, ties)) {
            return Optional.empty();
        }
        int months = c.settings().months();
        if (burdens.size() == 1) {
            return burdens.stream()
                    .filter(only -> only.gdp() > 0 && only.byFund() > 0)
                    .map(only -> WhoPaysMessages.shareOfOne(shareOfGdp(only, months), language))
                    .findFirst();
        }
        return burdens.stream()
                .filter(b -> b.gdp() > 0 && b.byFund() > 0)
                .max(Comparator.comparingDouble(b -> shareOfGdp(b, months)))
                .filter(most -> {
                    String printed = Numbers.share(shareOfGdp(most, months), language);
                    return burdens.stream()
                            .filter(b -> b.gdp() > 0 && !b.equals(most))
                            .map(b -> Numbers.share(shareOfGdp(b, months), language))
                            .noneMatch(printed::equals);
                })
                .map(b -> {
                    return WhoPaysMessages.heaviest(
                            Names.of(c, b.party()), shareOfGdp(b, months), language);
                });
    }

    /**
     * Whether the case names anybody's defence spending; one that is not about defence does not.
     */
    public static boolean namesDefence(List<Burden> burdens) {
        return burdens.stream().anyMatch(b -> b.byDefence() > 0);
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
                    return WhoPaysMessages.yardsticks(
                            Names.of(c, b.party()),
                            c.money(b.byFund() / years),
                            c.money(b.byGdp() / years),
                            open,
                            namesDefence(burdens),
                            language);
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
     * @param defence whether {@link #namesDefence the case names defence spending}
     */
    public static String sentence(
            Text party,
            Burden burden,
            Currency currency,
            int months,
            boolean open,
            boolean defence,
            Language language) {
        String shown = open ? " " + WhoPaysMessages.splitShown(language) : "";
        if (Numbers.moneyValue(burden.byFund()) == 0) {
            return WhoPaysMessages.paysNothingBySize(
                    party,
                    shown,
                    new Money(burden.byGdp(), currency),
                    defence,
                    new Money(burden.byDefence(), currency),
                    language);
        }
        String period = Months.period(months, language);
        return WhoPaysMessages.paysOverGrossDomestic(
                party,
                new Money(burden.byFund(), currency),
                period,
                shown,
                burden.gdp() > 0,
                shareOfGdp(burden, months),
                new Money(burden.byGdp(), currency),
                defence,
                new Money(burden.byDefence(), currency),
                language);
    }
}
