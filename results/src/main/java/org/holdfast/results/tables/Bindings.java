package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.holdfast.model.Binding;
import org.holdfast.model.Binding.Kind;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Item;
import org.holdfast.model.Measure;
import org.holdfast.model.Parts;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What binds, and what one more unit of it would buy. */
@Listed
public final class Bindings {
    /**
     * One limit over one span of months.
     *
     * @param rank from 1
     * @param ids ids of what it is a limit of, by column; those that do not apply are not there
     * @param step units in one more of it
     */
    public record Row(
            int rank,
            Binding of,
            Map<String, String> ids,
            String from,
            String to,
            double step,
            String stepUnit) {
        private double gain(ToDoubleFunction<Binding.Gain> part) {
            return of.gain().map(part::applyAsDouble).orElse(Double.NaN);
        }

        private boolean isOfFloor() {
            return of.tier() == ObjectiveTier.FLOOR;
        }
    }

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "binding.csv",
                    "One limit over a span of months: what one more step of it would buy in the"
                            + " plan. First the first tier, then the highest shadow price.",
                    List.of(
                            Column.whole("rank", "count from 1", "The order.", Row::rank),
                            Column.word(
                                    "kind",
                                    "What kind of limit; the kinds are listed below.",
                                    row -> row.of().kind()),
                            id("item", "What is made, given, bought or held.")
                                    .of(
                                            Kind.CAPACITY,
                                            Kind.BUILDING_RATE,
                                            Kind.OFFER,
                                            Kind.GIFT,
                                            Kind.STOCK),
                            id("party", "Who makes, sells, gives or holds it.")
                                    .of(
                                            Kind.CAPACITY,
                                            Kind.BUILDING_RATE,
                                            Kind.OFFER,
                                            Kind.GIFT,
                                            Kind.STOCK),
                            id("producer", "The producer.").of(Kind.CAPACITY, Kind.BUILDING_RATE),
                            id("material", "The material.").of(Kind.MATERIAL),
                            id("offer", "The offer.").of(Kind.OFFER),
                            id("fund", "The fund.").of(Kind.MONEY, Kind.INVESTMENT),
                            Column.words("month_from", "month", "Its first month.", Row::from),
                            Column.words("month_to", "month", "Its last month.", Row::to),
                            Column.amount(
                                    "step", "as in `step_unit`", "One more of it.", Row::step),
                            Column.words(
                                    "step_unit", "words", "The unit of `step`.", Row::stepUnit),
                            Column.word(
                                    "tier",
                                    "The first tier of the objective in which it counts.",
                                    row -> row.of().tier()),
                            Column.amount(
                                    "gain",
                                    "as in `unit`",
                                    "How much less is missing, or how much cheaper the plan is, for"
                                            + " one more step, every month counting alike; of the"
                                            + " floor, for the claimant. Empty if it was not solved"
                                            + " again.",
                                    row -> row.gain(Binding.Gain::plain)),
                            Column.amount(
                                    "allies_gain",
                                    "as in `unit`",
                                    "Of the floor: how much less the allies miss of their own use"
                                            + " and stock floors.",
                                    row ->
                                            row.isOfFloor()
                                                    ? row.gain(Binding.Gain::allies)
                                                    : Double.NaN),
                            Column.amount(
                                    "present_value",
                                    "as in `unit`",
                                    "The shadow price: what a first small part is worth to the"
                                            + " programme, for one step, as a present value; at most"
                                            + " what the tier has. A whole step may buy less.",
                                    row -> row.of().presentValue()),
                            Column.unit(
                                    "item-months, or millions of the case's currency.",
                                    row -> Measure.of(row.of().tier()).getFirst().unit()),
                            Column.words(
                                    "checked",
                                    "true or false",
                                    "Whether `gain` was found by solving again with one step more.",
                                    row -> Boolean.toString(row.of().checked()))),
                    Bindings::of);

    private Bindings() {}

    private static Column<Row> id(String name, String about) {
        return Column.words(name, "id", about, row -> row.ids().getOrDefault(name, ""));
    }

    private static Optional<List<Provenance.Of<Row>>> of(Findings findings) {
        return findings.plans()
                .map(plans -> findings.provenance().of(of(findings.c(), plans.binding())));
    }

    /** The rows, in the order in which they were found. */
    public static List<Row> of(Case c, List<Binding> bindings) {
        List<Row> rows = new ArrayList<>();
        for (Binding b : bindings) {
            Map<String, String> ids = ids(c, b);
            rows.add(
                    new Row(
                            rows.size() + 1,
                            b,
                            ids,
                            Cells.month(c, b.from()),
                            Cells.month(c, b.to()),
                            step(c, b, ids),
                            stepUnit(c, b, ids)));
        }
        return rows;
    }

    /** What a limit is of, by column: all that a join with the case would tell. */
    private static Map<String, String> ids(Case c, Binding b) {
        Map<String, String> ids = new LinkedHashMap<>();
        switch (b.kind()) {
            case MONEY, INVESTMENT -> ids.put("fund", b.subject());
            case MATERIAL -> ids.put("material", b.subject());
            case CAPACITY, BUILDING_RATE ->
                    c.findProducer(b.subject())
                            .ifPresent(p -> {
                                ids.put("producer", p.id());
                                ids.put("item", p.item());
                                ids.put("party", p.party());
                            });
            case OFFER ->
                    c.findOffer(b.subject())
                            .ifPresent(o -> {
                                ids.put("offer", o.id());
                                ids.put("item", o.item());
                                ids.put("party", o.party());
                            });
            case GIFT -> {
                List<String> given = Parts.of(b.subject(), '/');
                ids.put("party", given.get(0));
                ids.put("item", given.get(1));
            }
            case STOCK -> {
                ids.put("party", c.settings().claimant());
                ids.put("item", b.subject());
            }
            case LEAD_TIME -> {}
        }
        return ids;
    }

    private static double step(Case c, Binding b, Map<String, String> ids) {
        return switch (b.kind()) {
            case MONEY, INVESTMENT -> 1000;
            case LEAD_TIME -> 1;
            case MATERIAL -> c.findMaterial(b.subject()).orElseThrow().lot();
            case CAPACITY, BUILDING_RATE, OFFER, GIFT, STOCK -> item(c, ids).lot();
        };
    }

    private static String stepUnit(Case c, Binding b, Map<String, String> ids) {
        boolean isRate =
                EnumSet.of(Kind.MATERIAL, Kind.CAPACITY, Kind.BUILDING_RATE).contains(b.kind());
        String unit =
                switch (b.kind()) {
                    case MONEY, INVESTMENT -> Measure.Unit.MONEY.word(c.settings().currency());
                    case LEAD_TIME -> "months less";
                    case MATERIAL -> c.findMaterial(b.subject()).orElseThrow().unit().en();
                    case CAPACITY, BUILDING_RATE, OFFER, GIFT, STOCK -> item(c, ids).unit().en();
                };
        return isRate ? unit + " a month" : unit;
    }

    private static Item item(Case c, Map<String, String> ids) {
        return c.getItem(ids.getOrDefault("item", ""));
    }
}
