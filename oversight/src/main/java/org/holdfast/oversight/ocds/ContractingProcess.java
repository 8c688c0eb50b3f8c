package org.holdfast.oversight.ocds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
     * The invitation to bid.
     *
     * @param methodDetails the procedure's local name
     * @param start first moment for bids
     * @param end last moment for bids
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
            List<Milestone> milestones) {
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
                        List.of());

        public Tender {
            items = List.copyOf(items);
            milestones = List.copyOf(milestones);
        }
    }

    /** An amount of money, as published. */
    public record Price(double amount, String currency) {}

    /**
     * Tenderers of a bid, or suppliers of an award.
     *
     * @param ids their ids, in order
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
     * @param priced whether the bid names an amount at all, also one without a currency
     */
    public record Bid(
            Optional<String> status,
            Organizations tenderers,
            Optional<Price> price,
            boolean priced,
            Optional<Instant> date) {
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

    /** A decision to give a contract. */
    public record Award(
            Optional<String> id,
            Optional<String> status,
            Organizations suppliers,
            Optional<Price> value,
            List<Item> items) {
        public Award {
            items = List.copyOf(items);
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
    public record Transaction(
            Optional<Price> value, Optional<String> payer, Optional<String> payee) {}
}
