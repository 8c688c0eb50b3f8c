package org.holdfast.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.MoneyFlow.State;
import org.holdfast.model.Text;

/** Where the money comes from and what it becomes, in a title and in sentences. */
public final class FlowWords {
    public static final Text SOURCE = new Text("Who pays", "Wie betaalt");
    public static final Text FUND = new Text("Through", "Via");
    public static final Text ITEM = new Text("For", "Voor");
    public static final Text STATE = new Text("How far", "Hoever");
    public static final Text MATERIAL = new Text("Raw material", "Grondstoffen");
    public static final Text OTHER = new Text("Other", "Overig");
    public static final Text UNBOUND = new Text("Nothing ordered", "Niets besteld");

    private FlowWords() {}

    /** Heads of the four columns. */
    public static List<String> heads(Language language) {
        return List.of(
                SOURCE.in(language), FUND.in(language), ITEM.in(language), STATE.in(language));
    }

    /** How far money is. */
    public static Text of(State state) {
        return switch (state) {
            case DELIVERED -> new Text("Delivered", "Geleverd");
            case IN_PRODUCTION -> new Text("In production", "In productie");
            case NO_CONTRACT -> new Text("No contract", "Geen contract");
        };
    }

    /** How much is delivered by the end of the horizon, and what has no contract. */
    public static String title(MoneyFlow flow, YearMonth last, Language language) {
        double all = Numbers.moneyValue(flow.total());
        double open = Numbers.moneyValue(flow.total(State.NO_CONTRACT));
        double done = Numbers.moneyValue(flow.total(State.DELIVERED));
        String whole = Numbers.money(flow.total(), language);
        String delivered = Numbers.money(flow.total(State.DELIVERED), language);
        String none = Numbers.money(flow.total(State.NO_CONTRACT), language);
        String month = Months.shortName(last, language);
        if (all == 0) {
            return switch (language) {
                case EN -> "There is no money";
                case NL -> "Er is geen geld";
            };
        }
        if (open == all) {
            return switch (language) {
                case EN -> "None of the " + whole + " has a contract by " + month;
                case NL -> "Eind " + month + " is er voor de hele " + whole + " geen contract";
            };
        }
        if (done == all) {
            return switch (language) {
                case EN -> "All of the " + whole + " is delivered by " + month;
                case NL -> "Eind " + month + " is de hele " + whole + " geleverd";
            };
        }
        return switch (language) {
            case EN ->
                    (done == 0 ? "None" : delivered)
                            + " of "
                            + whole
                            + " is delivered by "
                            + month
                            + "; "
                            + (open == 0 ? "the rest is in production" : none + " has no contract");
            case NL ->
                    (done == 0 ? "Niets" : delivered)
                            + " van "
                            + whole
                            + " is eind "
                            + month
                            + " geleverd; "
                            + (open == 0 ? "de rest is in productie" : none + " zonder contract");
        };
    }

    /** What is drawn, and in what unit. */
    public static String measure(Case c, Language language) {
        String until = Months.longName(last(c), language);
        String claimant = Names.claimant(c).in(language);
        int year = c.settings().priceYear();
        return switch (language) {
            case EN ->
                    "Euros in prices of "
                            + year
                            + ", in the central case, at the end of "
                            + until
                            + ", of all funds that may buy for "
                            + claimant;
            case NL ->
                    "Euro in prijzen van "
                            + year
                            + ", in de centrale variant, stand eind "
                            + until
                            + ", van alle fondsen die voor "
                            + claimant
                            + " mogen kopen";
        };
    }

    /** How payments were shared over items, which the plan itself does not say. */
    public static String method(Language language) {
        return switch (language) {
            case EN ->
                    "The plan says which fund pays which suppliers, not for which item. What a fund"
                            + " pays to a bloc in a year is shared over the items bought there that"
                            + " year, by their value.";
            case NL ->
                    "Het plan zegt welk fonds welke leveranciers betaalt, niet voor welk artikel. Wat"
                            + " een fonds in een jaar aan een blok betaalt, is naar waarde verdeeld"
                            + " over de artikelen die daar in dat jaar zijn gekocht.";
        };
    }

    /** What the chart shows, column by column, for those who do not see it. */
    public static String description(Case c, MoneyFlow flow, Language language) {
        Map<String, Double> sources = new LinkedHashMap<>();
        Map<String, Double> items = new LinkedHashMap<>();
        Map<String, Double> states = new LinkedHashMap<>();
        for (MoneyFlow.Flow one : flow.flows()) {
            sources.merge(Names.of(c, one.source()).in(language), one.euros(), Double::sum);
            items.merge(itemName(c, one, language), one.euros(), Double::sum);
            states.merge(of(one.state()).in(language), one.euros(), Double::sum);
        }
        return title(flow, last(c), language)
                + ". "
                + SOURCE.in(language)
                + ": "
                + listed(sources, language)
                + ". "
                + ITEM.in(language)
                + ": "
                + listed(items, language)
                + ". "
                + STATE.in(language)
                + ": "
                + listed(states, language)
                + ".";
    }

    /** What a path buys. */
    public static String itemName(Case c, MoneyFlow.Flow flow, Language language) {
        if (flow.state() == State.NO_CONTRACT) {
            return UNBOUND.in(language);
        }
        return flow.item().map(id -> Names.of(c, id).in(language)).orElse(OTHER.in(language));
    }

    private static YearMonth last(Case c) {
        return Months.at(c.settings(), c.settings().months() - 1);
    }

    private static String listed(Map<String, Double> amounts, Language language) {
        List<String> parts = new ArrayList<>();
        amounts.forEach((name, euros) -> parts.add(name + " " + Numbers.money(euros, language)));
        return Lists.and(parts, language);
    }
}
