package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.holdfast.answer.Windows;
import org.holdfast.chart.Scene;
import org.holdfast.chart.WaitsChart;
import org.holdfast.model.Expansion;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Quantity;
import org.holdfast.report.Chart;
import org.holdfast.report.Report;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;
import org.holdfast.words.Waiting;

/**
 * How long things take, what waiting costs, until when an order still helps, and how long promises
 * took so far.
 */
final class DelayPage {
    private DelayPage() {}

    /**
     * A line that can be built.
     *
     * @param low shortest months from order to arrival that the case thinks possible
     * @param high longest
     */
    private record Line(ActiveProducer producer, ExpansionOption build, double low, double high) {
        int whole() {
            return build.lead() + producer.lag();
        }
    }

    static Report of(Context on, Optional<Ledger> ledger) {
        Language language = on.language();
        List<Section> sections = new ArrayList<>();
        lengths(on).ifPresent(sections::add);
        waiting(on).ifPresent(sections::add);
        calendar(on).ifPresent(sections::add);
        KeptSection.of(on, ledger).ifPresent(sections::add);
        String lede =
                Waiting.shortest(on.answer().delay(), language).map(s -> s + " ").orElse("")
                        + PageMessages.delayLede(language)
                        + " "
                        + SectionMessages.centralCase(language);
        return on.page("delay", Waiting.title(on.answer().delay(), language), lede, sections);
    }

    private static List<Item> items(Context on) {
        return on.instance().items().stream()
                .filter(item -> on.instance().claims(0, on.instance().indexOf(item.id())))
                .toList();
    }

    private static List<Line> lines(Context on, Item item) {
        Instance instance = on.instance();
        int i = instance.indexOf(item.id());
        List<Line> lines = new ArrayList<>();
        for (ActiveProducer producer : instance.producers()) {
            if (producer.item() != i || !producer.plans()) {
                continue;
            }
            for (ExpansionOption build : producer.expansions()) {
                if (build.ceiling() > 0) {
                    lines.add(
                            new Line(
                                    producer,
                                    build,
                                    build.lead() * share(on, build, Quantity::low)
                                            + producer.row().lag().low(),
                                    build.lead() * share(on, build, Quantity::high)
                                            + producer.row().lag().high()));
                }
            }
        }
        lines.sort(Comparator.comparingInt(Line::whole));
        return lines;
    }

    /** An end of the lead time, as a share of what it is. */
    private static double share(Context on, ExpansionOption build, ToDoubleFunction<Quantity> end) {
        return expansion(on, build)
                .filter(e -> e.lead().value() > 0)
                .map(e -> end.applyAsDouble(e.lead()) / e.lead().value())
                .orElse(1.0);
    }

    private static Optional<Expansion> expansion(Context on, ExpansionOption build) {
        return on.c().expansions().stream()
                .filter(e -> e.origin().equals(build.origin()))
                .findFirst();
    }

    private static Optional<Section> lengths(Context on) {
        Language language = on.language();
        List<WaitsChart.Wait> waits = new ArrayList<>();
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("lines", PageMessages.LINES, Kind.NUMBER)
                        .column(
                                "build",
                                on.in(PageMessages.BUILDING),
                                on.in(PageMessages.MONTHS),
                                Kind.NUMBER)
                        .column(
                                "deliver",
                                on.in(PageMessages.SHIPPING),
                                on.in(PageMessages.MONTHS),
                                Kind.NUMBER)
                        .column("low", on.in(Labels.LOW), on.in(PageMessages.MONTHS), Kind.NUMBER)
                        .column("high", on.in(Labels.HIGH), on.in(PageMessages.MONTHS), Kind.NUMBER)
                        .column(
                                "existing",
                                on.in(PageMessages.ON_EXISTING),
                                on.in(PageMessages.MONTHS),
                                Kind.NUMBER);
        Optional<Item> longest = Optional.empty();
        double most = 0;
        for (Item item : items(on)) {
            List<Line> lines = lines(on, item);
            if (lines.isEmpty()) {
                continue;
            }
            Line middle = lines.get(lines.size() / 2);
            double low = lines.stream().mapToDouble(Line::low).min().orElse(0);
            double high = lines.stream().mapToDouble(Line::high).max().orElse(0);
            Optional<Double> existing = existing(on, item);
            waits.add(
                    new WaitsChart.Wait(
                            item.name().in(language),
                            List.of(
                                    (double) middle.build().lead(),
                                    (double) middle.producer().lag()),
                            low,
                            high,
                            existing));
            if (middle.whole() > most) {
                most = middle.whole();
                longest = Optional.of(item);
            }
            rows.text(item.id(), item.name().in(language));
            for (double months :
                    List.of(
                            (double) lines.size(),
                            (double) middle.build().lead(),
                            (double) middle.producer().lag(),
                            low,
                            high)) {
                rows.amount(months);
            }
            rows.amount(existing);
            lines.forEach(line -> {
                rows.from(line.build().origin().source());
                expansion(on, line.build()).ifPresent(e -> rows.from(e.lead()));
                rows.from(line.producer().row().lag());
            });
            rows.end();
        }
        if (longest.isEmpty()) {
            return Optional.empty();
        }
        String title = PageWords.longestTitle(longest.get().shortName(), most, language);
        String measure = PageMessages.longestMeasure(language);
        String alt = title + ". " + spoken(waits, language);
        WaitsChart.Names names =
                new WaitsChart.Names(
                        List.of(on.in(PageMessages.BUILDING), on.in(PageMessages.SHIPPING)),
                        on.in(PageMessages.SHORTEST_TO_LONGEST),
                        on.in(PageMessages.EXISTING));
        var caption = new Scene.Caption(title, alt);
        return Optional.of(
                Section.of(
                        "lengths",
                        on.in(PageMessages.HOW_LONG),
                        List.of(),
                        new Chart(
                                        "lengths",
                                        caption,
                                        measure,
                                        labels -> WaitsChart.draw(waits, names, caption, labels))
                                .with(rows.table())));
    }

    private static String spoken(List<WaitsChart.Wait> waits, Language language) {
        return waits.stream()
                .map(wait -> {
                    double sum = wait.months().stream().mapToDouble(m -> m).sum();
                    return wait.name() + " " + Months.count((int) Math.round(sum), language);
                })
                .collect(Collectors.joining("; ", "", "."));
    }

    /** Months of an order on a line that works, the middle one. */
    private static Optional<Double> existing(Context on, Item item) {
        int i = on.instance().indexOf(item.id());
        List<Integer> all =
                on.instance().producers().stream()
                        .filter(s -> s.item() == i && s.plans() && s.capacity() > 0)
                        .map(Windows::contract)
                        .sorted()
                        .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of((double) all.get(all.size() / 2));
    }

    /** What the brief says of waiting. */
    private static Optional<Section> waiting(Context on) {
        return Optional.of(on.answer().delay())
                .filter(points -> !points.isEmpty())
                .map(points -> Delay.of(on.c(), points, on.language()));
    }

    private static Optional<Section> calendar(Context on) {
        Language language = on.language();
        Windows windows = new Windows(on.instance(), on.answer().adHoc().trajectory());
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("existing", PageMessages.LAST_ON_LINE, Kind.MONTH)
                        .column("line", PageMessages.LAST_NEW_LINE, Kind.MONTH);
        Optional<Item> first = Optional.empty();
        int earliest = Integer.MAX_VALUE;
        for (Item item : items(on)) {
            int i = on.instance().indexOf(item.id());
            Optional<Double> existing = existing(on, item);
            List<Line> lines = lines(on, item);
            if (existing.isEmpty() && lines.isEmpty()) {
                continue;
            }
            rows.text(item.id(), item.name().in(language));
            rows.month(
                    existing.map(months -> windows.lastMonth(i, months.intValue()))
                            .map(last -> Months.at(on.c().settings(), last)));
            if (lines.isEmpty()) {
                rows.nothing();
            } else {
                Line middle = lines.get(lines.size() / 2);
                int last = windows.lastMonth(i, middle.whole());
                rows.month(Months.at(on.c().settings(), last));
                if (last < earliest) {
                    earliest = last;
                    first = Optional.of(item);
                }
            }
            lines.forEach(line -> rows.from(line.producer().row().lag()));
            on.c().needs().stream()
                    .filter(n -> n.item().equals(item.id()))
                    .filter(n -> n.holder().equals(on.c().settings().claimant()))
                    .forEach(n -> rows.from(n.origin().source()));
            rows.end();
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String title =
                PageMessages.calendarTitle(
                        first.get().shortName(), Months.at(on.c().settings(), earliest), language);
        return Optional.of(
                Section.of(
                        "calendar",
                        on.in(PageMessages.CALENDAR),
                        List.of(),
                        rows.table("calendar", title, PageMessages.calendarMeasure(language))));
    }
}
