package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Table;

/** All tables of a case. A new table is one class beside this one, and its line here. */
public final class Tables {
    /** The tables, in the order in which problems and the page of tables tell them. */
    public static final List<Table<?>> ALL =
            List.of(
                    Sources.TABLE,
                    Items.TABLE,
                    Substitutes.TABLE,
                    Parties.TABLE,
                    Needs.TABLE,
                    Stocks.TABLE,
                    Producers.TABLE,
                    PriceSteps.TABLE,
                    Expansions.TABLE,
                    Materials.TABLE,
                    MaterialUses.TABLE,
                    MaterialSources.TABLE,
                    Offers.TABLE,
                    Funds.TABLE,
                    Envelopes.TABLE,
                    FundRules.TABLE,
                    Contributions.TABLE,
                    AdversaryFlows.TABLE,
                    Exposures.TABLE,
                    Opinion.TABLE,
                    Deflators.TABLE,
                    ExchangeRates.TABLE,
                    Levers.TABLE,
                    Factors.TABLE,
                    Uncertainties.TABLE,
                    Correlations.TABLE,
                    Actuals.TABLE,
                    Hindcasts.TABLE,
                    Claims.TABLE);

    private Tables() {}
}
