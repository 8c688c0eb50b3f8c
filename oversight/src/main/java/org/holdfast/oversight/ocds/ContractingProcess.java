package org.holdfast.oversight.ocds;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What the questions need of one contracting process: a compiled release without its texts. What a
 * publisher left out is absent here, never zero.
 *
 * @param ocid the Open Contracting ID; absent if it is not a text
 * @param buyer id of the buyer
 */
public record ContractingProcess(
        Optional<String> ocid,
        Optional<String> buyer,
        Tender tender,
        List<Bid> bids,
        List<Award> awards,
        List<Contract> contracts) {
    public ContractingProcess {
        bids = List.copyOf(bids);
        awards = List.copyOf(awards);
        contracts = List.copyOf(contracts);
    }

    /**
     * Whether bids were invited for parts apart, so that not every bid is a rival of every other.
     * One lot alone is the whole.
     */
    public boolean hasLots() {
        Set<String> lots = new HashSet<>(tender.lots());
        for (Bid bid : bids) {
            lots.addAll(bid.lots());
        }
        for (Award award : awards) {
            lots.addAll(award.lots());
        }
        return lots.size() > 1;
    }

    /**
     * The invitation to bid.
     *
     * @param methodDetails the procedure's local name
     * @param start first moment for bids
     * @param end last moment for bids
     * @param lots ids of the parts for which bids are invited apart
     */
    public record Tender(
            Optional<String> status,
            Optional<String> method,
            Optional<String> methodDetails,
            Optional<Instant> start,
            Optional<Instant> end,
            OptionalDouble tenderers,
            Optional<String> procuringEntity,
            List<Item> items,
            List<Milestone> milestones,
            List<String> lots) {
        /** Nothing is known of the tender. */
        public static final Tender UNKNOWN =
                new Tender(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of());

        public Tender {
            items = List.copyOf(items);
            milestones = List.copyOf(milestones);
            lots = List.copyOf(lots);
        }
    }

    /** An amount of money, as published. */
    public record Price(double amount, String currency) {}

    /**
     * Tenderers of a bid, or suppliers of an award.
     *
     * @param ids their ids, in order, each once
     * @param complete whether there is at least one and each has an id
     */
    public record Organizations(List<String> ids, boolean complete) {
        /** None were published. */
        public static final Organizations NONE = new Organizations(List.of(), false);

        public Organizations {
            ids = List.copyOf(ids);
        }

        /** The id, if there is one organization and it has one. */
        public Optional<String> only() {
            return complete && ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
        }
    }

    /**
     * An offer.
     *
     * @param price what is asked; an amount of nothing or less is no price
     * @param priced whether the bid names an amount at all, also one without a currency
     * @param lots for which lots, in the order of their ids; none if the bid does not say
     */
    public record Bid(
            Optional<String> status,
            Organizations tenderers,
            Optional<Price> price,
            boolean priced,
            Optional<Instant> date,
            List<String> lots) {
        public Bid {
            lots = List.copyOf(lots);
        }

        /** Whether the bid was handed in: neither only invited nor withdrawn. */
        public boolean isSubmitted() {
            return status.isPresent()
                    && !status.get().equals("invited")
                    && !status.get().equals("withdrawn");
        }

        public boolean isValid() {
            return status.isPresent() && status.get().equals("valid");
        }

        public boolean isDisqualified() {
            return status.isPresent() && status.get().equals("disqualified");
        }
    }

    /**
     * A decision to give a contract.
     *
     * @param lots for which lots, in the order of their ids; none if the award does not say
     */
    public record Award(
            Optional<String> id,
            Optional<String> status,
            Organizations suppliers,
            Optional<Price> value,
            List<Item> items,
            List<String> lots) {
        public Award {
            items = List.copyOf(items);
            lots = List.copyOf(lots);
        }

        public boolean isActive() {
            return status.isPresent() && status.get().equals("active");
        }

        /** Whether it is still open, or its status is none that the standard closes awards with. */
        public boolean isUndecided() {
            return status.isEmpty()
                    || switch (status.get()) {
                        case "active", "cancelled", "unsuccessful" -> false;
                        default -> true;
                    };
        }
    }

    /**
     * A thing bought.
     *
     * @param classification id of the item's class, for instance a CPV code
     * @param unitPrice price of one unit
     */
    public record Item(
            Optional<String> id,
            Optional<String> classification,
            OptionalDouble quantity,
            Optional<Price> unitPrice) {}

    /** A contract, with what was done under it. */
    public record Contract(
            Optional<String> id,
            Optional<String> award,
            Optional<String> status,
            Optional<Price> value,
            List<Item> items,
            List<Milestone> milestones,
            List<Transaction> transactions) {
        public Contract {
            items = List.copyOf(items);
            milestones = List.copyOf(milestones);
            transactions = List.copyOf(transactions);
        }
    }

    /**
     * A step with a date.
     *
     * @param type what kind of step it is: {@code delivery}, {@code financing}, {@code inventory} …
     * @param described whether a text or a document says what it takes
     */
    public record Milestone(
            Optional<String> id,
            Optional<String> type,
            Optional<String> status,
            Optional<Instant> due,
            Optional<Instant> met,
            boolean described) {}

    /** Money that moved, or a penalty that was taken off. */
    public record Transaction(Optional<Price> value, Optional<String> payer) {}
}
