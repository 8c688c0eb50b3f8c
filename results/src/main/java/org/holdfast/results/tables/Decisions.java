package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Parts;
import org.holdfast.model.Plan;
import org.holdfast.model.schema.Listed;

/** What a plan decides, month by month. */
@Listed
public final class Decisions {
    /** The kinds of decision, as the file has them. */
    public enum Kind {
        OUTPUT("Units made for the claimant, in the month of production."),
        PURCHASE("Units bought on the offer for the claimant."),
        GIFT("Units that the party gives from its stock to the claimant."),
        RELEASE("Units that the party releases for its own use."),
        SUBSTITUTE("Units of `by_item` released in the place of the item."),
        COVER("Units used to cover plants."),
        COVERED_CAPACITY("Capacity under cover, units a month."),
        CAPACITY("Capacity that works, units a month."),
        LINE("New capacity ordered at a producer, units a month."),
        MATERIAL_LINE("New capacity ordered at a material source, units a month."),
        CONTRACT("Frame contract signed, units a month."),
        NOT_TAKEN("Take-or-pay volume that is paid and not taken."),
        BROKEN("Volume under contract that is neither taken nor paid: a contract broken."),
        KEPT_WARM("Idle capacity that is kept warm, units a month."),
        CLOSED("Capacity that is closed, units a month."),
        MATERIAL("Output of a material source that reaches these items."),
        PAYMENT("Money paid by a fund. These rows together are all that is paid.");

        private final String about;

        Kind(String about) {
            this.about = about;
        }

        /** What it is, in a sentence for the dictionary. */
        public String about() {
            return about;
        }
    }

    /**
     * A decision in one month.
     *
     * @param ids ids and words of what is decided, by column; those that do not apply are not there
     */
    public record Row(
            Kind kind,
            Map<String, String> ids,
            String month,
            double quantity,
            String unit,
            double millions) {}

    private static final Set<Kind> AT_SOURCES = EnumSet.of(Kind.MATERIAL_LINE, Kind.MATERIAL);
    private static final Set<Kind> OF_PARTIES = EnumSet.complementOf(EnumSet.of(Kind.PAYMENT));
    private static final Set<Kind> OF_ITEMS =
            EnumSet.complementOf(EnumSet.of(Kind.MATERIAL_LINE, Kind.MATERIAL, Kind.PAYMENT));
    private static final Set<Kind> ELSEWHERE =
            EnumSet.of(Kind.PURCHASE, Kind.GIFT, Kind.RELEASE, Kind.SUBSTITUTE, Kind.COVER);
    private static final Set<Kind> AT_PRODUCERS =
            OF_ITEMS.stream()
                    .filter(kind -> !ELSEWHERE.contains(kind))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<Kind> FOR_CLAIMANTS =
            Stream.concat(ELSEWHERE.stream(), Stream.of(Kind.OUTPUT, Kind.PAYMENT))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<Kind> PAID_FOR =
            EnumSet.of(Kind.OUTPUT, Kind.PURCHASE, Kind.LINE, Kind.MATERIAL_LINE, Kind.KEPT_WARM);
    private static final Set<Kind> WITH_MONEY =
            Stream.concat(PAID_FOR.stream(), Stream.of(Kind.PAYMENT))
                    .collect(Collectors.toUnmodifiableSet());

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofMany(
                    "decisions.csv",
                    "One decision of one plan in one month. Months in which nothing is decided are"
                            + " left out.",
                    List.of(
                            Column.words(
                                    "month",
                                    "month",
                                    "The month in which it is decided or done.",
                                    Row::month),
                            Column.word(
                                    "kind",
                                    "What is decided; the kinds are listed below.",
                                    row -> row.kind()),
                            id("item", "What is made, bought, given or used.").of(OF_ITEMS),
                            id("by_item", "The item that stands in for it.").of(Kind.SUBSTITUTE),
                            id("party", "Who makes, sells, gives or uses it.").of(OF_PARTIES),
                            id("bloc", "The bloc of the party; itself if it has none.")
                                    .of(OF_PARTIES),
                            id("claimant", "For whom.").of(FOR_CLAIMANTS),
                            id("producer", "The producer.").of(AT_PRODUCERS),
                            id("material", "The material.").of(AT_SOURCES),
                            id("material_source", "The material source.").of(AT_SOURCES),
                            id("offer", "The offer.").of(Kind.PURCHASE),
                            id("fund", "The fund that pays.").of(Kind.PAYMENT),
                            word("purpose", "procurement or investment.").of(Kind.PAYMENT),
                            id("supplier_bloc", "The bloc that is paid.").of(Kind.PAYMENT),
                            word("payer", "firm or public.").of(Kind.LINE, Kind.MATERIAL_LINE),
                            Column.<Row>words(
                                            "term_months",
                                            "months",
                                            "Length of the contract.",
                                            row -> row.ids().getOrDefault("term_months", ""))
                                    .of(Kind.CONTRACT),
                            Column.amount(
                                    "quantity",
                                    "as in `unit`",
                                    "How much, in that month.",
                                    Row::quantity),
                            Column.words("unit", "words", "The unit of `quantity`.", Row::unit),
                            Column.<Row>amount(
                                            "money_million",
                                            "millions of the case's currency, in prices of its price year",
                                            "What is paid, or what the decision is worth at its price or"
                                                    + " cost.",
                                            row ->
                                                    WITH_MONEY.contains(row.kind())
                                                            ? row.millions()
                                                            : Double.NaN)
                                    .of(WITH_MONEY),
                            Column.<Row>words(
                                            "counted_in",
                                            "word",
                                            "`payment`: that money is in rows of kind payment too, so that"
                                                    + " it must not be added to them.",
                                            row ->
                                                    PAID_FOR.contains(row.kind())
                                                            ? Cells.word(Kind.PAYMENT)
                                                            : "")
                                    .of(PAID_FOR)),
                    Table.ofEach((found, result) -> of(found.c(), result.plan())));

    private Decisions() {}

    private static Column<Row> id(String name, String about) {
        return Column.words(name, "id", about, row -> row.ids().getOrDefault(name, ""));
    }

    private static Column<Row> word(String name, String about) {
        return Column.words(name, "word", about, row -> row.ids().getOrDefault(name, ""));
    }

    /** The rows of a plan, in its own order. */
    public static List<Row> of(Case c, Plan plan) {
        List<Row> rows = new ArrayList<>();
        for (Decision d : plan.decisions()) {
            boolean isLine =
                    d.kind() == Decision.Kind.LINE_BY_FIRM
                            || d.kind() == Decision.Kind.LINE_BY_PUBLIC;
            Kind kind = kind(c, d);
            Map<String, String> ids = ids(c, kind, d);
            if (isLine) {
                ids.put("payer", d.kind() == Decision.Kind.LINE_BY_FIRM ? "firm" : "public");
            }
            for (int t = 0; t < d.quantity().months(); t++) {
                double quantity = d.quantity().at(t);
                double money = d.money().at(t);
                if (Cells.isSomething(quantity) || Cells.isSomething(money)) {
                    rows.add(new Row(kind, ids, Cells.month(c, t), quantity, d.unit(), money));
                }
            }
        }
        return rows;
    }

    private static Kind kind(Case c, Decision d) {
        return switch (d.kind()) {
            case OUTPUT -> Kind.OUTPUT;
            case PURCHASE -> Kind.PURCHASE;
            case GIFT -> Kind.GIFT;
            case RELEASE -> Kind.RELEASE;
            case SUBSTITUTE -> Kind.SUBSTITUTE;
            case COVER -> Kind.COVER;
            case COVERED_CAPACITY -> Kind.COVERED_CAPACITY;
            case CAPACITY -> Kind.CAPACITY;
            case LINE_BY_FIRM, LINE_BY_PUBLIC ->
                    c.findProducer(d.subject()).isPresent() ? Kind.LINE : Kind.MATERIAL_LINE;
            case CONTRACT -> Kind.CONTRACT;
            case NOT_TAKEN -> Kind.NOT_TAKEN;
            case BROKEN -> Kind.BROKEN;
            case KEPT_WARM -> Kind.KEPT_WARM;
            case CLOSED -> Kind.CLOSED;
            case MATERIAL -> Kind.MATERIAL;
            case PAYMENT -> Kind.PAYMENT;
        };
    }

    /** What a decision is about, by column: all that a join with the case would tell. */
    private static Map<String, String> ids(Case c, Kind kind, Decision d) {
        String claimant = c.settings().claimant();
        return switch (kind) {
            case OUTPUT -> with(atProducer(c, d), "claimant", d.detail());
            case CONTRACT -> with(atProducer(c, d), "term_months", d.detail());
            case COVERED_CAPACITY, CAPACITY, LINE, NOT_TAKEN, BROKEN, KEPT_WARM, CLOSED ->
                    atProducer(c, d);
            case MATERIAL, MATERIAL_LINE -> atSource(c, d);
            case PURCHASE -> with(onOffer(c, d), "claimant", d.detail());
            case GIFT -> with(ofParty(c, d.subject(), d.detail()), "claimant", claimant);
            case RELEASE -> with(ofParty(c, d.subject(), d.detail()), "claimant", d.subject());
            case SUBSTITUTE ->
                    with(
                            with(ofParty(c, claimant, d.subject()), "claimant", claimant),
                            "by_item",
                            d.detail());
            case COVER -> with(ofParty(c, claimant, d.subject()), "claimant", claimant);
            case PAYMENT -> {
                List<String> paid = Parts.of(d.detail(), '/');
                Map<String, String> ids = new LinkedHashMap<>();
                ids.put("fund", d.subject());
                ids.put("purpose", paid.get(0));
                ids.put("supplier_bloc", paid.get(1));
                ids.put("claimant", paid.get(2));
                yield ids;
            }
        };
    }

    private static Map<String, String> with(Map<String, String> ids, String column, String id) {
        ids.put(column, id);
        return ids;
    }

    private static Map<String, String> ofParty(Case c, String party, String item) {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("party", party);
        ids.put("bloc", c.blocOf(party));
        if (!item.isEmpty()) {
            ids.put("item", item);
        }
        return ids;
    }

    private static Map<String, String> atProducer(Case c, Decision d) {
        return c.findProducer(d.subject())
                .map(p -> with(ofParty(c, p.party(), p.item()), "producer", p.id()))
                .orElseThrow();
    }

    private static Map<String, String> atSource(Case c, Decision d) {
        return c.materialSources().stream()
                .filter(s -> s.id().equals(d.subject()))
                .map(s ->
                        with(
                                with(ofParty(c, s.party(), ""), "material_source", s.id()),
                                "material",
                                s.material()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> onOffer(Case c, Decision d) {
        return c.findOffer(d.subject())
                .map(o -> with(ofParty(c, o.party(), o.item()), "offer", o.id()))
                .orElseThrow();
    }
}
