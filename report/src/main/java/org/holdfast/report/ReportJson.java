package org.holdfast.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Svg;
import org.holdfast.chart.Theme;
import org.holdfast.model.Language;
import org.holdfast.words.CardLabels;

/** Writes reports as the web part reads them ({@code docs/reference/site.schema.json}). */
public final class ReportJson {
    /** The widths that a page has its charts in: a tablet and paper, a telephone, a wide screen. */
    private static final List<Width> WIDTHS =
            List.of(
                    new Width("svg", "", 800),
                    new Width("svgNarrow", "-n", 340),
                    new Width("svgWide", "-w", 1080));

    private final Language language;
    private final List<Width> widths;

    private ReportJson(Language language, List<Width> widths) {
        this.language = language;
        this.widths = widths;
    }

    /**
     * @param end makes the ids inside the drawing unique
     * @param pixels at design size
     */
    private record Width(String name, String end, double pixels) {}

    /** A whole report. */
    public static String of(Report report) {
        ReportJson writer = new ReportJson(report.language(), WIDTHS);
        return JsonText.object(json -> writer.report(json, report));
    }

    /** A chart as a card, drawn in one width. */
    public static void card(JsonText json, Chart chart, double width, Language language) {
        new ReportJson(language, List.of(new Width("svg", "", width))).chart(json, chart);
    }

    private void report(JsonText json, Report report) {
        json.put("id", report.id()).put("title", report.title()).put("lede", report.lede());
        report.updated().ifPresent(day -> json.put("updated", day));
        report.state().ifPresent(by -> json.object("state", one -> state(one, by)));
        json.list("sections", report.sections(), this::section);
        report.records()
                .ifPresent(records ->
                        json.object(
                                "records",
                                all ->
                                        records.forEach((id, source) ->
                                                all.object(id, one -> record(one, source)))));
        if (!report.files().isEmpty()) {
            json.words("files", report.files());
        }
        report.run().seed().ifPresent(seed -> json.put("seed", seed));
        json.put("version", report.run().version()).put("hash", report.run().hash());
    }

    private void record(JsonText json, Report.SourceRecord source) {
        json.put("id", source.id()).put("title", source.title());
        tongue(json, "titleLang", source.titleIn());
        json.put("publisher", source.publisher());
        source.url().ifPresent(url -> json.put("url", url));
        json.put("date", source.date());
        source.retrieved().ifPresent(day -> json.put("retrieved", day));
        source.grade().ifPresent(grade -> json.put("grade", grade));
        source.method().ifPresent(method -> json.put("method", method));
        json.words("feeds", source.feeds());
        source.note()
                .ifPresent(note -> {
                    json.put("note", note);
                    tongue(json, "noteLang", source.noteIn());
                });
    }

    /** Named where it is not that of the reader. */
    private void tongue(JsonText json, String name, Language said) {
        if (said != language) {
            json.put(name, said.code());
        }
    }

    /** A section: its words, its charts and tables as views, and a long table below them. */
    private void section(JsonText json, Section section) {
        Gathered parts = new Gathered();
        section.flat().forEach(parts::add);
        String finding = section.finding().text();
        boolean isSaid =
                !parts.cards.isEmpty() && title(parts.cards.getFirst(), finding).equals(finding);
        String title = isSaid && !section.name().isEmpty() ? section.name() : finding;
        json.put("id", section.id()).put("title", title).words("paragraphs", parts.words);
        section.state().ifPresent(by -> json.object("state", one -> state(one, by)));
        json.list(
                "views",
                parts.cards,
                (view, card) ->
                        view.put("id", id(card))
                                .put("label", label(card, parts.cards, title, finding))
                                .object("card", one -> card(one, section, card)));
        parts.grid.ifPresent(grid -> json.object("grid", one -> grid(one, grid)));
    }

    private static void state(JsonText json, State by) {
        json.put("href", by.href()).put("command", by.command());
    }

    /** What a reader chooses a chart or table by, among those of its section. */
    private String label(Block card, List<Block> among, String section, String finding) {
        boolean isFirst = card.equals(among.getFirst());
        if (card instanceof Chart chart) {
            String unnamed = isFirst ? CardLabels.CHART.in(language) : chart.title();
            return chart.label().isEmpty() ? unnamed : chart.label();
        }
        return isFirst ? section : title(card, finding);
    }

    private static String id(Block card) {
        return card instanceof Chart chart ? chart.id() : ((Table) card).id();
    }

    private static String title(Block card, String finding) {
        if (card instanceof Chart chart) {
            return chart.title();
        }
        Table table = (Table) card;
        return table.title().isEmpty() ? finding : table.title();
    }

    private void card(JsonText json, Section section, Block card) {
        if (card instanceof Chart chart) {
            chart(json, chart.measure().isEmpty() ? chart.measured(section.name()) : chart);
        } else {
            table(json, (Table) card, title(card, section.finding().text()));
        }
    }

    private void chart(JsonText json, Chart chart) {
        json.put("id", chart.id()).put("title", chart.title()).put("measure", chart.measure());
        Labels labels = new ChartLabels(language);
        for (Width width : widths) {
            String id = chart.id() + width.end();
            json.put(
                    width.name(),
                    Svg.write(chart.draw().apply(labels.at(width.pixels())), id, Theme.PAGE));
        }
        List<String> sources = new ArrayList<>(chart.sources());
        json.put("alt", chart.alt());
        chart.figures().ifPresent(table -> json.object("table", one -> cells(one, table)));
        chart.figures()
                .map(Table::sources)
                .ifPresent(ids ->
                        ids.stream().filter(id -> !sources.contains(id)).forEach(sources::add));
        json.words("sources", sources);
        chart.note().ifPresent(note -> json.put("note", note));
        if (!chart.choices().isEmpty()) {
            json.list("choices", chart.choices(), ReportJson::choice);
        }
    }

    private static void choice(JsonText json, Chart.Choice choice) {
        json.put("key", choice.key())
                .put("label", choice.label())
                .put("chosen", choice.chosen())
                .list(
                        "options",
                        choice.options(),
                        (one, option) -> one.put("id", option.id()).put("label", option.label()));
    }

    private static void table(JsonText json, Table table, String title) {
        String measure = table.caption().text();
        json.put("id", table.id())
                .put("title", title)
                .put("measure", measure)
                .put("alt", title + ". " + measure)
                .object("table", one -> cells(one, table))
                .words("sources", List.copyOf(table.sources()));
    }

    private static void grid(JsonText json, Table table) {
        cells(json, table);
        json.words("filters", table.filters());
    }

    private static void cells(JsonText json, Table table) {
        json.list("columns", table.columns(), ReportJson::column)
                .list("rows", table.rows(), ReportJson::row);
    }

    private static void column(JsonText json, Table.Column column) {
        json.put("id", column.id()).put("name", column.name());
        column.unit().ifPresent(unit -> json.put("unit", unit));
        json.put("kind", column.kind().word());
    }

    private static void row(JsonText json, Table.Row row) {
        json.cells("cells", row.cells().stream().map(Table.Cell::value).toList())
                .words("shown", row.cells().stream().map(cell -> cell.shown().text()).toList());
        if (!row.sources().isEmpty()) {
            json.words("sources", List.copyOf(row.sources())).put("assumption", row.isAssumed());
        }
        row.href().ifPresent(address -> json.put("href", address));
    }

    /** The blocks of a section, sorted by what the page makes of them. */
    private static final class Gathered {
        private final List<String> words = new ArrayList<>();
        private final List<Block> cards = new ArrayList<>();
        private Optional<Table> grid = Optional.empty();
        private String heading = "";

        private void add(Block block) {
            switch (block) {
                case Block.Paragraph(var tone, var said) -> say(said.text());
                case Block.Points(var look, var points) ->
                        points.forEach(point ->
                                say(
                                        point.stream()
                                                .map(said -> said.words().text())
                                                .collect(Collectors.joining(" "))));
                case Block.Heading(var text) -> heading = text;
                // They stand in the headline and in the tables too.
                case Block.Figures figures -> {}
                case Block.Group group -> {}
                case Block.Fold fold -> {}
                case Chart chart -> {
                    cards.add(heading.isEmpty() ? chart : chart.titled(heading));
                    heading = "";
                }
                case Table table -> add(table);
            }
        }

        private void say(String said) {
            if (!said.isEmpty()) {
                words.add(said);
            }
        }

        /** A table belongs to the chart before it, unless that has figures of its own. */
        private void add(Table table) {
            if (!table.filters().isEmpty()) {
                grid = Optional.of(table);
            } else if (!cards.isEmpty()
                    && cards.getLast() instanceof Chart chart
                    && chart.figures().isEmpty()) {
                cards.set(cards.size() - 1, chart.with(table));
            } else {
                cards.add(table);
            }
        }
    }
}
