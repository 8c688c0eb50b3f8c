package org.holdfast.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.model.FirstStage;
import org.holdfast.model.Item;
import org.holdfast.model.Material;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Order;
import org.holdfast.model.Text;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.words.CardLabels;
import org.holdfast.words.DecideOrWait;
import org.holdfast.words.Names;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.Shortages;

/** What is ordered in the first year with all measures: how much, and in how many futures. */
record FirstOrders(Context on, PolicyRuns runs, List<Order> orders) {
    /** In so many futures it is the same in nearly all. */
    private static final double NEARLY_ALL = 0.9;

    /** Where policies were played, and anything is ordered. */
    static Optional<Section> of(Context on) {
        return on.answer()
                .policies()
                .flatMap(runs ->
                        runs.find(Kind.ALL)
                                .map(all ->
                                        all.orders().stream()
                                                .filter(order -> order.share() > 0)
                                                .toList())
                                .filter(orders -> !orders.isEmpty())
                                .map(orders -> new FirstOrders(on, runs, orders).section()));
    }

    private Section section() {
        long sure = orders.stream().filter(order -> order.share() >= NEARLY_ALL).count();
        return new Section(
                "orders",
                on.in(PolicyMessages.ORDERS),
                PolicyMessages.ordersTitle(
                        (int) sure, sure == orders.size(), orders.size(), on.language()),
                List.of(table()));
    }

    private Table table() {
        List<FirstStage.Kind> kinds =
                Stream.of(FirstStage.Kind.values())
                        .filter(kind -> orders.stream().anyMatch(o -> o.kind() == kind))
                        .toList();
        Rows rows = on.rows().column("item", CardLabels.ITEM, Table.Kind.TEXT);
        kinds.forEach(kind ->
                rows.column(
                        kind.name().toLowerCase(Locale.ROOT),
                        PolicyMessages.ordered(kind, on.language()),
                        Table.Kind.NUMBER));
        subjects()
                .forEach((subject, name) -> {
                    rows.text(subject, name);
                    kinds.forEach(kind -> cell(rows, kind, subject));
                    rows.end();
                });
        return rows.table(
                "orders",
                Phrase.of(
                                PolicyMessages.ordersCaption(
                                        Study.onlyMeasure(runs, on.c(), on.instance().scenario())
                                                .isPresent(),
                                        BurdenPage.isAnyoneElseInNeed(on.c()),
                                        Names.claimant(on.c()),
                                        runs.futures(),
                                        on.language()))
                        .and(mayDiffer())
                        .computed());
    }

    /**
     * Of some kinds other plans that are as good have more or less in the first year. See
     * docs/decisions/0082-first-decisions-with-their-ends.md.
     */
    private String mayDiffer() {
        boolean isGiven = orders.stream().anyMatch(o -> o.kind() == FirstStage.Kind.GIFT);
        boolean isOfMaterials =
                orders.stream().anyMatch(o -> on.c().findMaterial(o.subject()).isPresent());
        return (isGiven ? " " + on.in(PolicyMessages.GIFTS_MAY_DIFFER) : "")
                + (isOfMaterials ? " " + on.in(PolicyMessages.MATERIALS_MAY_DIFFER) : "");
    }

    /** What is ordered by its name and unit: items and then materials, in the order of the case. */
    private Map<String, Phrase> subjects() {
        Map<String, Phrase> subjects = new LinkedHashMap<>();
        for (Item item : on.c().items()) {
            subjects.put(item.id(), named(item.name(), item.unit()));
        }
        for (Material material : on.c().materials()) {
            subjects.put(material.id(), named(material.name(), material.unit()));
        }
        subjects.keySet().retainAll(orders.stream().map(Order::subject).toList());
        return subjects;
    }

    private Phrase named(Text name, Text unit) {
        return Phrase.of(on.in(name)).and(Phrase.Style.NOTE, " (" + on.in(unit) + ")");
    }

    /**
     * Between what eight in ten of the futures lie in which it is ordered, and how many these are.
     */
    private void cell(Rows rows, FirstStage.Kind kind, String subject) {
        Optional<Order> found =
                orders.stream()
                        .filter(o -> o.kind() == kind && o.subject().equals(subject))
                        .findFirst();
        if (found.isEmpty()) {
            rows.unknown("");
            return;
        }
        double low = found.get().at(0.1);
        double high = found.get().at(0.9);
        double share = found.get().share();
        String often = Shortages.inTen(share, on.language());
        rows.number(
                found.get().at(0.5),
                Phrase.of(DecideOrWait.range(low, high, on.language()))
                        .and(new Phrase.Squares(PolicyFigures.ofTen(share), " (" + often + ")")));
    }
}
