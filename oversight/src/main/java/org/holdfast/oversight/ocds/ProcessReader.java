package org.holdfast.oversight.ocds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;
import org.holdfast.oversight.ocds.ContractingProcess.Contract;
import org.holdfast.oversight.ocds.ContractingProcess.Item;
import org.holdfast.oversight.ocds.ContractingProcess.Milestone;
import org.holdfast.oversight.ocds.ContractingProcess.Organizations;
import org.holdfast.oversight.ocds.ContractingProcess.Price;
import org.holdfast.oversight.ocds.ContractingProcess.Tender;
import org.holdfast.oversight.ocds.ContractingProcess.Transaction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Takes what the questions need straight out of the tokens of one object. A field of another kind
 * than the standard's is as good as absent; of a repeated name the last counts.
 */
final class ProcessReader {
    /**
     * What an object turned out to be.
     *
     * @param compiled whether it stands for the whole process: tagged so, or without a tag
     * @param holds whether it holds releases or records, and has to be opened
     */
    record Found(ContractingProcess process, boolean compiled, boolean holds) {}

    private final JsonParser in;

    private ProcessReader(JsonParser in) {
        this.in = in;
    }

    /** Reads one object, on whose start the parser stands. */
    static Found read(JsonParser in) {
        return new ProcessReader(in).process();
    }

    private Found process() {
        Optional<String> ocid = Optional.empty();
        Optional<String> buyer = Optional.empty();
        Tender tender = Tender.UNKNOWN;
        List<Bid> bids = List.of();
        List<Award> awards = List.of();
        List<Contract> contracts = List.of();
        boolean compiled = true;
        boolean holds = false;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "ocid" -> ocid = string();
                case "tag" -> compiled = compiled();
                case "buyer" -> buyer = id();
                case "tender" -> tender = tender();
                case "bids" -> bids = bids();
                case "awards" -> awards = list(this::award);
                case "contracts" -> contracts = list(this::contract);
                case "releases", "records", "compiledRelease" -> {
                    holds = true;
                    in.skipChildren();
                }
                default -> in.skipChildren();
            }
        }
        return new Found(
                new ContractingProcess(ocid, buyer, tender, bids, awards, contracts),
                compiled,
                holds);
    }

    /** A list of tags without 'compiled' is that of a single release. */
    private boolean compiled() {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return true;
        }
        boolean empty = true;
        boolean found = false;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            empty = false;
            found |= string().filter("compiled"::equals).isPresent();
        }
        return found || empty;
    }

    private Tender tender() {
        Optional<String> status = Optional.empty();
        Optional<String> method = Optional.empty();
        Optional<String> details = Optional.empty();
        Period period = Period.UNKNOWN;
        OptionalDouble tenderers = OptionalDouble.empty();
        Optional<String> entity = Optional.empty();
        List<Item> items = List.of();
        List<Milestone> milestones = List.of();
        List<String> lots = List.of();
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "status" -> status = string();
                case "lots" -> lots = sorted(list(this::id));
                case "procurementMethod" -> method = string();
                case "procurementMethodDetails" -> details = string();
                case "tenderPeriod" -> period = period();
                case "numberOfTenderers" -> tenderers = number();
                case "procuringEntity" -> entity = id();
                case "items" -> items = items();
                case "milestones" -> milestones = milestones();
                default -> in.skipChildren();
            }
        }
        return new Tender(
                status,
                method,
                details,
                period.start(),
                period.end(),
                tenderers,
                entity,
                items,
                milestones,
                lots);
    }

    private record Period(Optional<Instant> start, Optional<Instant> end) {
        static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());
    }

    private Period period() {
        Optional<Instant> from = Optional.empty();
        Optional<Instant> to = Optional.empty();
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "startDate" -> from = moment();
                case "endDate" -> to = moment();
                default -> in.skipChildren();
            }
        }
        return new Period(from, to);
    }

    private List<Bid> bids() {
        return within("details", List.of(), () -> list(this::bid));
    }

    private Bid bid() {
        Optional<String> status = Optional.empty();
        Organizations tenderers = Organizations.NONE;
        Value value = Value.NONE;
        Optional<Instant> date = Optional.empty();
        List<String> lots = List.of();
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "status" -> status = string();
                case "relatedLots" -> lots = sorted(list(this::name));
                case "tenderers" -> tenderers = organizations();
                case "value" -> value = value();
                case "date" -> date = moment();
                default -> in.skipChildren();
            }
        }
        boolean priced = value.amount().isPresent() && value.amount().getAsDouble() > 0;
        Optional<Price> price = priced ? value.price() : Optional.empty();
        return new Bid(status, tenderers, price, priced, date, lots);
    }

    private Award award() {
        Optional<String> id = Optional.empty();
        Optional<String> status = Optional.empty();
        Organizations suppliers = Organizations.NONE;
        Value value = Value.NONE;
        List<Item> items = List.of();
        List<String> lots = List.of();
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = name();
                case "status" -> status = string();
                case "relatedLots" -> lots = sorted(list(this::name));
                case "suppliers" -> suppliers = organizations();
                case "value" -> value = value();
                case "items" -> items = items();
                default -> in.skipChildren();
            }
        }
        return new Award(id, status, suppliers, value.price(), items, lots);
    }

    private Contract contract() {
        Optional<String> id = Optional.empty();
        Optional<String> award = Optional.empty();
        Optional<String> status = Optional.empty();
        Value value = Value.NONE;
        List<Item> items = List.of();
        List<Milestone> milestones = List.of();
        Done done = Done.NOTHING;
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = name();
                case "awardID" -> award = name();
                case "status" -> status = string();
                case "value" -> value = value();
                case "items" -> items = items();
                case "milestones" -> milestones = milestones();
                case "implementation" -> done = implementation();
                default -> in.skipChildren();
            }
        }
        List<Milestone> all = new ArrayList<>(milestones);
        all.addAll(done.milestones());
        return new Contract(id, award, status, value.price(), items, all, done.transactions());
    }

    private record Done(List<Milestone> milestones, List<Transaction> transactions) {
        static final Done NOTHING = new Done(List.of(), List.of());
    }

    private Done implementation() {
        List<Milestone> milestones = List.of();
        List<Transaction> transactions = List.of();
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "milestones" -> milestones = milestones();
                case "transactions" -> transactions = list(this::transaction);
                default -> in.skipChildren();
            }
        }
        return new Done(milestones, transactions);
    }

    private Transaction transaction() {
        Value value = Value.NONE;
        Optional<String> payer = Optional.empty();
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "value", "amount" -> value = value();
                case "payer" -> payer = id();
                default -> in.skipChildren();
            }
        }
        return new Transaction(value.price(), payer);
    }

    private List<Milestone> milestones() {
        return list(this::milestone);
    }

    private Milestone milestone() {
        Optional<String> id = Optional.empty();
        Optional<String> type = Optional.empty();
        Optional<String> status = Optional.empty();
        Optional<Instant> due = Optional.empty();
        Optional<Instant> met = Optional.empty();
        boolean described = false;
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = name();
                case "type" -> type = string();
                case "status" -> status = string();
                case "dueDate" -> due = moment();
                case "dateMet" -> met = moment();
                case "description" -> described |= string().filter(t -> !t.isBlank()).isPresent();
                case "documents" -> described |= !list(this::skipped).isEmpty();
                default -> in.skipChildren();
            }
        }
        return new Milestone(id, type, status, due, met, described);
    }

    private boolean skipped() {
        in.skipChildren();
        return true;
    }

    private List<Item> items() {
        return list(this::item);
    }

    private Item item() {
        Optional<String> id = Optional.empty();
        Optional<String> classification = Optional.empty();
        OptionalDouble quantity = OptionalDouble.empty();
        Optional<Price> price = Optional.empty();
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = name();
                case "classification" -> classification = id();
                case "quantity" -> quantity = number();
                case "unit" -> price = unitPrice();
                default -> in.skipChildren();
            }
        }
        return new Item(id, classification, quantity, price);
    }

    private Optional<Price> unitPrice() {
        return within("value", Value.NONE, this::value).price();
    }

    private record Value(OptionalDouble amount, Optional<String> currency) {
        static final Value NONE = new Value(OptionalDouble.empty(), Optional.empty());

        Optional<Price> price() {
            return amount.isPresent() && currency.isPresent()
                    ? Optional.of(new Price(amount.getAsDouble(), currency.get()))
                    : Optional.empty();
        }
    }

    private Value value() {
        OptionalDouble amount = OptionalDouble.empty();
        Optional<String> currency = Optional.empty();
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "amount" -> amount = number();
                case "currency" -> currency = string();
                default -> in.skipChildren();
            }
        }
        return new Value(amount, currency);
    }

    /** Organizations in a list; a single one without its list is read as a list of one. */
    private Organizations organizations() {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            Optional<String> one = id();
            return new Organizations(one.map(List::of).orElse(List.of()), one.isPresent());
        }
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return Organizations.NONE;
        }
        List<String> ids = new ArrayList<>(2);
        int count = 0;
        boolean complete = true;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            count++;
            Optional<String> id = id();
            complete &= id.isPresent();
            if (id.isPresent() && !ids.contains(id.get())) {
                ids.add(id.get());
            }
        }
        return new Organizations(ids, count > 0 && complete);
    }

    /** Each id once, in their order; what has none is passed over. */
    private static List<String> sorted(List<Optional<String>> ids) {
        return ids.isEmpty()
                ? List.of()
                : ids.stream().flatMap(Optional::stream).distinct().sorted().toList();
    }

    /** The {@code id} of the object here; absent if there is none. */
    private Optional<String> id() {
        return within("id", Optional.empty(), this::name);
    }

    /** One field of the object here, the only one that matters. */
    private <T> T within(String field, T absent, Reading<T> reading) {
        T found = absent;
        for (String name = start(); name != null; name = in.nextName()) {
            in.nextToken();
            if (name.equals(field)) {
                found = reading.read();
            } else {
                in.skipChildren();
            }
        }
        return found;
    }

    // ---- What stands at the current token.

    /** The first name of the object here, or null if there is no object or it is empty. */
    @SuppressWarnings("NullAway") // the parser says 'no more names' with null
    private String start() {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            return null;
        }
        return in.nextName();
    }

    private interface Reading<T> {
        T read();
    }

    private <T> List<T> list(Reading<T> one) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return List.of();
        }
        List<T> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(one.read());
        }
        return list;
    }

    private Optional<String> string() {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(in.getString());
        }
        in.skipChildren();
        return Optional.empty();
    }

    /** An identifier: a text, or a whole number written as one. */
    private Optional<String> name() {
        return switch (in.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT -> Optional.of(in.getString());
            default -> {
                in.skipChildren();
                yield Optional.empty();
            }
        };
    }

    private OptionalDouble number() {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT
                || in.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            double number = in.getDoubleValue();
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        }
        in.skipChildren();
        return OptionalDouble.empty();
    }

    private Optional<Instant> moment() {
        return string().flatMap(Dates::moment);
    }
}
