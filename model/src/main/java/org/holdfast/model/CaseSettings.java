package org.holdfast.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.schema.Copies;

/**
 * What case.yaml fixes.
 *
 * @param months length of the horizon
 * @param currency in which all money of the case is told, in prices of {@code priceYear}
 * @param knownBy nothing known later may be used, except in actuals
 * @param objective tiers in the order in which they are met
 * @param discount discount a month on item-months and on cost, as a share (0.01: one per cent)
 * @param claimant id of the party whose need is the purpose of the plan
 * @param floorMeans the sentence that says what the floor is; the general one where it is empty
 * @param payers what those who pay are called; donors and allies where it is empty
 * @param mark what every output has to say of the case before anything else, such as that it holds
 *     rows that are not public; empty for a case as it lies in its folder
 * @param shareRule how the balance shares what is less than planned
 */
@Copies
public record CaseSettings(
        String id,
        Text title,
        YearMonth firstMonth,
        int months,
        int priceYear,
        Currency currency,
        LocalDate knownBy,
        List<ObjectiveTier> objective,
        double discount,
        String claimant,
        ShareRule shareRule,
        AdHoc adHoc,
        EndRule endRule,
        double interest,
        Optional<Text> floorMeans,
        Optional<Payers> payers,
        Optional<Text> mark)
        implements CaseSettingsCopies {
    public CaseSettings {
        objective = List.copyOf(objective);
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1, got " + months);
        }
    }

    public enum ObjectiveTier {
        FLOOR("The claimant's floor, and the allies' own use and stock floors."),
        FULL("The claimant's full need."),
        ALLY_TARGETS("The allies' stock targets."),
        COST("What it costs.");

        private final String about;

        ObjectiveTier(String about) {
            this.about = about;
        }

        /** What it is, in a sentence for the dictionary of results. */
        public String about() {
            return about;
        }
    }

    /**
     * What those who pay are called.
     *
     * @param each one of them, nominative: "each member state"
     * @param all of them, nominative: "member states"
     */
    public record Payers(Text each, Text all) {}

    public enum ShareRule {
        PRIORITY,
        PRO_RATA
    }

    /**
     * Today's practice.
     *
     * @param window months that a planner looks ahead
     * @param every months between plans
     * @param contractLength longest contract, months
     * @param nationalPremium how much more national money pays outside its own bloc, as a share
     */
    public record AdHoc(int window, int every, int contractLength, double nationalPremium) {}

    /**
     * What the end of the horizon is worth.
     *
     * @param stockCredit share of an item-month credited for stock at the end
     * @param stockMonths months of full need up to which stock is credited
     * @param tailCost share of the cost of contracts beyond the end that is charged
     */
    public record EndRule(double stockCredit, double stockMonths, double tailCost) {}
}
