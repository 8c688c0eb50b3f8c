package org.holdfast.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.brief.Delay;
import org.holdfast.brief.Windows;
import org.holdfast.chart.Scene;
import org.holdfast.chart.WaitsChart;
import org.holdfast.model.Expansion;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.report.Report;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
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

    static Report of(Sheet sheet, Optional<Ledger> ledger) {
        Language language = sheet.language();
        List<Section> sections = new ArrayList<>();
        lengths(sheet).ifPresent(sections::add);
        waiting(sheet).ifPresent(sections::add);
        calendar(sheet).ifPresent(sections::add);
        KeptSection.of(sheet, ledger).ifPresent(sections::add);
        String lede =
                Waiting.shortest(sheet.answer().delay(), language).map(s -> s + " ").orElse("")
                        + PageMessages.delayLede(language);
        return sheet.page("delay", Waiting.title(sheet.answer().delay(), language), lede, sections);
    }

    private static List<Item> items(Sheet sheet) {
        return sheet.instance().items().stream()
                .filter(item -> sheet.instance().claims(0, sheet.instance().indexOf(item.id())))
                .toList();
    }

    private static List<Line> lines(Sheet sheet, Item item) {
        Instance instance = sheet.instance();
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
                                    build.lead() * low(sheet, build) + producer.row().lag().low(),
                                    build.lead() * high(sheet, build)
                                            + producer.row().lag().high()));
                }
            }
        }
        lines.sort(Comparator.comparingInt(Line::whole));
        return lines;
    }

    private static double low(Sheet sheet, ExpansionOption build) {
        return expansion(sheet, build)
                .filter(e -> e.lead().value() > 0)
                .map(e -> e.lead().low() / e.lead().value())
                .orElse(1.0);
    }

    private static double high(Sheet sheet, ExpansionOption build) {
        return expansion(sheet, build)
                .filter(e -> e.lead().value() > 0)
                .map(e -> e.lead().high() / e.lead().value())
                .orElse(1.0);
    }

    private static Optional<Expansion> expansion(Sheet sheet, ExpansionOption build) {
        return sheet.c().expansions().stream()
                .filter(e -> e.origin().equals(build.origin()))
                .findFirst();
    }

    private static Optional<Section> lengths(Sheet sheet) {
        Language language = sheet.language();
        List<WaitsChart.Wait> waits = new ArrayList<>();
        Rows rows =
                sheet.rows()
                        .column("item", sheet.in(Labels.ITEM), Kind.TEXT)
                        .column("lines", sheet.in(PageMessages.LINES), Kind.NUMBER)
                        .column(
                                "build",
                                sheet.in(PageMessages.BUILDING),
                                sheet.in(PageMessages.MONTHS),
                                Kind.NUMBER)
                        .column(
                                "deliver",
                                sheet.in(PageMessages.SHIPPING),
                                sheet.in(PageMessages.MONTHS),
                                Kind.NUMBER)
                        .column(
                                "low",
                                sheet.in(Labels.LOW),
                                sheet.in(PageMessages.MONTHS),
                                Kind.NUMBER)
                        .column(
                                "high",
                                sheet.in(Labels.HIGH),
                                sheet.in(PageMessages.MONTHS),
                                Kind.NUMBER)
                        .column(
                                "existing",
                                sheet.in(PageMessages.ON_EXISTING),
                                sheet.in(PageMessages.MONTHS),
                                Kind.NUMBER);
        Optional<Item> longest = Optional.empty();
        double most = 0;
        for (Item item : items(sheet)) {
            List<Line> lines = lines(sheet, item);
            if (lines.isEmpty()) {
                continue;
            }
            Line middle = lines.get(lines.size() / 2);
            double low = lines.stream().mapToDouble(Line::low).min().orElse(0);
            double high = lines.stream().mapToDouble(Line::high).max().orElse(0);
            Optional<Double> existing = existing(sheet, item);
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
            if (existing.isPresent()) {
                rows.amount(existing.get());
            } else {
                rows.nothing();
            }
            lines.forEach(line -> {
                rows.from(line.build().origin().source());
                expansion(sheet, line.build()).ifPresent(e -> rows.from(e.lead()));
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
                        List.of(sheet.in(PageMessages.BUILDING), sheet.in(PageMessages.SHIPPING)),
                        sheet.in(PageMessages.SHORTEST_TO_LONGEST),
                        sheet.in(PageMessages.EXISTING));
        return Optional.of(
                Sheet.section(
                        "lengths",
                        sheet.in(PageMessages.HOW_LONG),
                        List.of(),
                        Sheet.card(
                                "lengths",
                                title,
                                measure,
                                alt,
                                labels ->
                                        WaitsChart.draw(
                                                waits,
                                                names,
                                                new Scene.Caption(title, alt),
                                                labels),
                                rows)));
    }

    private static String spoken(List<WaitsChart.Wait> waits, Language language) {
        StringBuilder text = new StringBuilder();
        for (WaitsChart.Wait wait : waits) {
            double sum = wait.months().stream().mapToDouble(m -> m).sum();
            text.append(text.isEmpty() ? "" : "; ")
                    .append(wait.name())
                    .append(' ')
                    .append(Months.count((int) Math.round(sum), language));
        }
        return text.append('.').toString();
    }

    /** Months of an order on a line that works, the middle one. */
    private static Optional<Double> existing(Sheet sheet, Item item) {
        int i = sheet.instance().indexOf(item.id());
        List<Integer> all =
                sheet.instance().producers().stream()
                        .filter(s -> s.item() == i && s.plans() && s.capacity() > 0)
                        .map(Windows::contract)
                        .sorted()
                        .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of((double) all.get(all.size() / 2));
    }

    /** What the brief says of waiting. */
    private static Optional<Section> waiting(Sheet sheet) {
        return Optional.of(sheet.answer().delay())
                .filter(points -> !points.isEmpty())
                .map(points -> Delay.of(sheet.c(), points, sheet.language()));
    }

    private static Optional<Section> calendar(Sheet sheet) {
        Language language = sheet.language();
        Windows windows = new Windows(sheet.answer(), sheet.instance());
        Rows rows =
                sheet.rows()
                        .column("item", sheet.in(Labels.ITEM), Kind.TEXT)
                        .column("existing", sheet.in(PageMessages.LAST_ON_LINE), Kind.MONTH)
                        .column("line", sheet.in(PageMessages.LAST_NEW_LINE), Kind.MONTH);
        Optional<Item> first = Optional.empty();
        int earliest = Integer.MAX_VALUE;
        for (Item item : items(sheet)) {
            int i = sheet.instance().indexOf(item.id());
            Optional<Double> existing = existing(sheet, item);
            List<Line> lines = lines(sheet, item);
            if (existing.isEmpty() && lines.isEmpty()) {
                continue;
            }
            rows.text(item.id(), item.name().in(language));
            if (existing.isPresent()) {
                int last = windows.lastMonth(i, existing.get().intValue());
                rows.month(Months.at(sheet.c().settings(), last));
            } else {
                rows.nothing();
            }
            if (lines.isEmpty()) {
                rows.nothing();
            } else {
                Line middle = lines.get(lines.size() / 2);
                int last = windows.lastMonth(i, middle.whole());
                rows.month(Months.at(sheet.c().settings(), last));
                if (last < earliest) {
                    earliest = last;
                    first = Optional.of(item);
                }
            }
            lines.forEach(line -> rows.from(line.producer().row().lag()));
            sheet.c().needs().stream()
                    .filter(n -> n.item().equals(item.id()))
                    .filter(n -> n.holder().equals(sheet.c().settings().claimant()))
                    .forEach(n -> rows.from(n.origin().source()));
            rows.end();
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String title =
                PageMessages.calendarTitle(
                        first.get().shortName(),
                        Months.at(sheet.c().settings(), earliest),
                        language);
        return Optional.of(
                Sheet.section(
                        "calendar",
                        sheet.in(PageMessages.CALENDAR),
                        List.of(),
                        rows.table("calendar", title, PageMessages.calendarMeasure(language))));
    }
}
