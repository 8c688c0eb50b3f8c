package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Rows;

/** A country, or a bloc of countries. */
@Rows(table = "parties", about = "Countries, and blocs of countries.", needed = true)
@Copies
public record Party(
        @Column(value = "The party's name in other tables.", form = Form.ID) String id,
        @Column("Full name.") Text name,
        @Column(
                        value = "A country, or a bloc of countries.",
                        name = "kind",
                        choices = {"country", "bloc"},
                        yes = "bloc",
                        empty = "country")
                boolean isBloc,
        @Column(
                        value =
                                "The bloc in which a country sells and buys; empty for a bloc, or for a country that is a market by itself.",
                        of = "parties",
                        only = Only.BLOC)
                Optional<String> bloc,
        @Column(value = "The country's code in ISO 3166.", optional = true) String iso,
        @Column(value = "Whether the plan commands what the party owns.", empty = "yes")
                boolean plans,
        @Column(value = "Member of the European Union.", empty = "no") boolean eu,
        @Column(value = "Member of NATO.", empty = "no") boolean nato,
        @Column(
                        value =
                                "Whether what comes from here counts as one's own supply when self-reliance is told; a claimant's own industry always does.",
                        empty = "no")
                boolean ownSupply,
        @Column(value = "Gross domestic product.", unit = "billion a year", money = true)
                Optional<Quantity> gdp,
        @Column(value = "Defence spending as a share of GDP.", unit = "share", high = 1)
                Optional<Quantity> defenceShare,
        @Column(value = "People.", unit = "million") Optional<Quantity> population,
        Origin origin)
        implements PartyCopies {}
