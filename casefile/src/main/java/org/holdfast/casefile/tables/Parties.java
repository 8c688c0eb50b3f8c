package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Party;

/** Countries, and blocs of countries. */
public final class Parties {
    /** Columns and binding. */
    public static final Table<Party> TABLE =
            Table.of(
                            "parties",
                            "Countries, and blocs of countries.",
                            Table.columns(
                                    List.of(Column.id("The party's name in other tables.")),
                                    Column.texts("name", "Full name."),
                                    List.of(
                                            Column.oneOf(
                                                    "kind",
                                                    List.of("country", "bloc"),
                                                    "A country, or a bloc of countries."),
                                            Column.party(
                                                            "bloc",
                                                            Form.Filter.BLOC,
                                                            "The bloc in which a country sells and buys; empty for a bloc, or for a country that is a market by itself.")
                                                    .optional(),
                                            Column.text("iso", "The country's code in ISO 3166.")
                                                    .optional(),
                                            Column.yesNo(
                                                    "plans",
                                                    "Whether the plan commands what the party owns."),
                                            Column.yesNo("eu", "Member of the European Union."),
                                            Column.yesNo("nato", "Member of NATO."),
                                            Column.money(
                                                            "gdp",
                                                            "EUR billion a year",
                                                            "Gross domestic product.")
                                                    .optional(),
                                            Column.share(
                                                            "defence_share",
                                                            "Defence spending as a share of GDP.")
                                                    .optional(),
                                            Column.quantity("population", "million", "People.")
                                                    .optional())),
                            Parties::bind)
                    .mustBeThere();

    private Parties() {}

    private static Party bind(Entry row) {
        return new Party(
                row.text("id"),
                row.texts("name"),
                row.text("kind").equals("bloc"),
                row.findText("bloc"),
                row.text("iso"),
                row.yes("plans"),
                row.yes("eu"),
                row.yes("nato"),
                row.findQuantity("gdp"),
                row.findQuantity("defence_share"),
                row.findQuantity("population"),
                row.origin());
    }
}
