package org.holdfast.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Case;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.MoneyFlow.State;
import org.holdfast.model.Text;

/** Where the money comes from and what it becomes, in a title and in sentences. */
public final class FlowWords {
    private FlowWords() {}

    /** Heads of the four columns. */
    public static List<String> heads(Language language) {
        return List.of(
                CardLabels.WHO_PAYS.in(language),
                FlowMessages.FUND.in(language),
                FlowMessages.ITEM.in(language),
                FlowMessages.STATE.in(language));
    }

    /** How far money is. */
    public static Text of(State state) {
        return switch (state) {
            case DELIVERED -> FlowMessages.DELIVERED;
            case IN_PRODUCTION -> FlowMessages.PRODUCTION;
            case NO_CONTRACT -> FlowMessages.NO_CONTRACT;
        };
    }

    /** How much is delivered by the end of the horizon, and what has no contract. */
    public static String title(
            MoneyFlow flow, YearMonth last, Currency currency, Language language) {
        Money whole = new Money(flow.total(), currency);
        double all = Numbers.moneyValue(flow.total());
        double open = Numbers.moneyValue(flow.total(State.NO_CONTRACT));
        double done = Numbers.moneyValue(flow.total(State.DELIVERED));
        if (all == 0) {
            return FlowMessages.thereNoMoney(language);
        }
        if (open == all) {
            return FlowMessages.noneHasContractBy(whole, last, language);
        }
        if (done == all) {
            return FlowMessages.allDeliveredBy(whole, last, language);
        }
        return FlowMessages.noneDeliveredByRest(
                done == 0,
                new Money(flow.total(State.DELIVERED), currency),
                whole,
                last,
                open == 0,
                new Money(flow.total(State.NO_CONTRACT), currency),
                language);
    }

    /** What is drawn, and in what unit. */
    public static String measure(Case c, Language language) {
        int year = c.settings().priceYear();
        return FlowMessages.measure(
                c.settings().currency(), year, last(c), Names.claimant(c), language);
    }

    /** What the chart shows, column by column, for those who do not see it. */
    public static String description(Case c, MoneyFlow flow, Language language) {
        Map<String, Double> sources = new LinkedHashMap<>();
        Map<String, Double> items = new LinkedHashMap<>();
        Map<String, Double> states = new LinkedHashMap<>();
        for (MoneyFlow.Flow one : flow.flows()) {
            sources.merge(Names.of(c, one.source()).in(language), one.money(), Double::sum);
            items.merge(itemName(c, one, language), one.money(), Double::sum);
            states.merge(of(one.state()).in(language), one.money(), Double::sum);
        }
        return title(flow, last(c), c.settings().currency(), language)
                + ". "
                + CardLabels.WHO_PAYS.in(language)
                + ": "
                + listed(c, sources, language)
                + ". "
                + FlowMessages.ITEM.in(language)
                + ": "
                + listed(c, items, language)
                + ". "
                + FlowMessages.STATE.in(language)
                + ": "
                + listed(c, states, language)
                + ".";
    }

    /** What a path buys. */
    public static String itemName(Case c, MoneyFlow.Flow flow, Language language) {
        if (flow.state() == State.NO_CONTRACT) {
            return FlowMessages.UNBOUND.in(language);
        }
        return flow.item()
                .map(id -> Names.of(c, id).in(language))
                .orElse(FlowMessages.OTHER.in(language));
    }

    private static YearMonth last(Case c) {
        return Months.at(c.settings(), c.settings().months() - 1);
    }

    private static String listed(Case c, Map<String, Double> amounts, Language language) {
        List<String> parts = new ArrayList<>();
        amounts.forEach((name, millions) ->
                parts.add(name + " " + Numbers.money(c.money(millions), language)));
        return Lists.and(parts, language);
    }
}
