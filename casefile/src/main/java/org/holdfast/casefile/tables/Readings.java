package org.holdfast.casefile.tables;

import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.model.Actual;
import org.holdfast.model.AdversaryCost;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.AdversaryMoney;
import org.holdfast.model.AllAid;
import org.holdfast.model.Case;
import org.holdfast.model.Claim;
import org.holdfast.model.Contribution;
import org.holdfast.model.Correlation;
import org.holdfast.model.Discrepancy;
import org.holdfast.model.Donor;
import org.holdfast.model.Engagement;
import org.holdfast.model.Envelope;
import org.holdfast.model.Expansion;
import org.holdfast.model.Experience;
import org.holdfast.model.Exposure;
import org.holdfast.model.Factor;
import org.holdfast.model.Family;
import org.holdfast.model.Fund;
import org.holdfast.model.FundOversight;
import org.holdfast.model.FundRule;
import org.holdfast.model.Habit;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Hold;
import org.holdfast.model.Item;
import org.holdfast.model.Lever;
import org.holdfast.model.Material;
import org.holdfast.model.MaterialSource;
import org.holdfast.model.MaterialUse;
import org.holdfast.model.Need;
import org.holdfast.model.Observation;
import org.holdfast.model.Offer;
import org.holdfast.model.OpinionPoint;
import org.holdfast.model.OtherDefence;
import org.holdfast.model.OwnTarget;
import org.holdfast.model.Party;
import org.holdfast.model.Passage;
import org.holdfast.model.PriceStep;
import org.holdfast.model.Producer;
import org.holdfast.model.Quantity;
import org.holdfast.model.Raid;
import org.holdfast.model.ReferenceCase;
import org.holdfast.model.Replacement;
import org.holdfast.model.Review;
import org.holdfast.model.Source;
import org.holdfast.model.Stock;
import org.holdfast.model.Substitute;
import org.holdfast.model.Trigger;
import org.holdfast.model.Uncertainty;
import org.holdfast.model.schema.Tabled;

/**
 * The rows of a case, in the order in which problems and the page of tables tell them, and how to
 * read what is more than a cell.
 */
@Tabled(
        value = {
            Source.class,
            Passage.class,
            Replacement.class,
            Family.class,
            Item.class,
            Substitute.class,
            Party.class,
            Need.class,
            Stock.class,
            Hold.class,
            Producer.class,
            PriceStep.class,
            Experience.class,
            Expansion.class,
            Material.class,
            MaterialUse.class,
            MaterialSource.class,
            Offer.class,
            Fund.class,
            Envelope.class,
            FundRule.class,
            Contribution.class,
            AdversaryFlow.class,
            AdversaryMoney.class,
            AdversaryCost.class,
            Raid.class,
            Engagement.class,
            OtherDefence.class,
            Exposure.class,
            AllAid.class,
            OpinionPoint.class,
            OwnTarget.class,
            FundOversight.class,
            Donor.class,
            Habit.class,
            PriceIndex.class,
            ExchangeRate.class,
            FigureAge.class,
            Lever.class,
            Trigger.class,
            Factor.class,
            Uncertainty.Rule.class,
            Correlation.class,
            Discrepancy.class,
            ReferenceCase.class,
            Observation.class,
            Actual.class,
            HindcastSeries.class,
            Claim.class,
            Review.class
        },
        of = Case.class)
final class Readings {
    /** Days in an average month. */
    private static final double DAYS = 365.25 / 12;

    private Readings() {}

    /** A need as units a month, whatever it is counted as. */
    static Optional<Quantity> aMonth(Entry row) {
        return row.findQuantity("quantity").map(q -> q.times(monthly(row)));
    }

    /** Units a month in one unit of the quantity. */
    private static double monthly(Entry row) {
        return switch (row.text("counted_as")) {
            case "effort" -> row.number("users") * DAYS;
            case "total" -> 1.0 / Math.max(1, row.to("to") - row.from("from") + 1);
            default -> 1;
        };
    }

    /** Announced capacity that states no rate comes all at once. */
    static Quantity rate(Entry row) {
        return row.findQuantity("rate").orElseGet(() -> row.quantity("size"));
    }

    /** Announced capacity need not say who pays. */
    static Expansion.Finance finance(Entry row) {
        return row.findText("finance").isEmpty()
                ? Expansion.Finance.EITHER
                : row.oneOf("finance", Expansion.Finance.class);
    }

    static List<Double> values(Entry row) {
        return row.weighted("values").stream().map(pair -> pair[0]).toList();
    }

    static List<Double> weights(Entry row) {
        return row.weighted("values").stream().map(pair -> pair[1]).toList();
    }

    /** The figure that was judged is in another row: {@code CaseReader} looks it up. */
    static Optional<Double> notLookedUp(Entry judged) {
        return Optional.empty();
    }

    /** Where in the paper a claim stands, if it is the paper's. */
    static Optional<Claim.Place> place(Entry row) {
        return row.text("whose").equals("paper")
                ? Optional.of(
                        new Claim.Place(
                                (int) row.number("page"),
                                row.findNumber("footnote").map(Double::intValue),
                                row.names("cited")))
                : Optional.empty();
    }
}
