package org.holdfast.simulator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.chart.WaitingChart;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.Series;
import org.holdfast.words.FlowWords;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.SimulatorWords;

/**
 * A chart with its finding.
 *
 * @param table the numbers that are in it, if they are asked for
 */
record Card(
        String id,
        String title,
        String measure,
        String svg,
        String alt,
        Optional<Table> table,
        Set<String> sources,
        Optional<String> note,
        List<Choice> choices) {
    /** A chart that leaves nothing to choose. */
    Card(
            String id,
            String title,
            String measure,
            String svg,
            String alt,
            Optional<Table> table,
            Set<String> sources,
            Optional<String> note) {
        this(id, title, measure, svg, alt, table, sources, note, List.of());
    }

    /**
     * What a reader may choose in a chart.
     *
     * @param key its word in the address
     * @param chosen id of the option that holds
     */
    record Choice(String key, String label, String chosen, List<Option> options) {
        Choice {
            options = List.copyOf(options);
        }
    }

    record Option(String id, String label) {}

    Card {
        sources = Set.copyOf(sources);
        choices = List.copyOf(choices);
    }

    /** Numbers as they are and as they are written. */
    record Table(List<Column> columns, List<Row> rows) {
        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        private void write(JsonText json) {
            json.list(
                            "columns",
                            columns,
                            (o, column) ->
                                    o.put("id", column.id())
                                            .put("name", column.name())
                                            .put("kind", column.kind()))
                    .list(
                            "rows",
                            rows,
                            (o, row) -> o.cells("cells", row.cells()).words("shown", row.shown()));
        }
    }

    /** {@code kind} is text, number, month or share. */
    record Column(String id, String name, String kind) {}

    record Row(List<Object> cells, List<String> shown) {
        Row {
            cells = List.copyOf(cells);
            shown = List.copyOf(shown);
        }
    }

    void write(JsonText json) {
        json.put("id", id)
                .put("title", title)
                .put("measure", measure)
                .put("svg", svg)
                .put("alt", alt)
                .words("sources", sources.stream().sorted().toList());
        table.ifPresent(t -> json.object("table", t::write));
        note.ifPresent(n -> json.put("note", n));
        if (!choices.isEmpty()) {
            json.list(
                    "choices",
                    choices,
                    (o, choice) ->
                            o.put("key", choice.key())
                                    .put("label", choice.label())
                                    .put("chosen", choice.chosen())
                                    .list(
                                            "options",
                                            choice.options(),
                                            (p, option) ->
                                                    p.put("id", option.id())
                                                            .put("label", option.label())));
        }
    }

    /** Bands, month by month. */
    static Table bands(
            YearMonth first,
            Bands bands,
            Optional<Bands> other,
            Optional<Series> under,
            Language language) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("month", Labels.MONTH.in(language), "month"));
        for (double level : bands.levels()) {
            String percent = Integer.toString((int) Math.floor(level * 100 + 0.5));
            columns.add(new Column("p" + percent, percent + "%", "share"));
        }
        other.ifPresent(o ->
                columns.add(new Column("compared", SimulatorWords.COMPARED.in(language), "share")));
        under.ifPresent(u ->
                columns.add(new Column("under", Labels.FUTURES_UNDER_FLOOR.in(language), "share")));
        var rows = new ArrayList<Row>();
        for (int t = 0; t < bands.months(); t++) {
            int month = t;
            var numbers = new ArrayList<Double>();
            bands.series().forEach(s -> numbers.add(s.at(month)));
            other.ifPresent(o -> numbers.add(o.at(0.5).at(month)));
            under.ifPresent(u -> numbers.add(u.at(month)));
            YearMonth at = first.plusMonths(t);
            rows.add(row(at.toString(), Months.shortName(at, language), numbers, language));
        }
        return new Table(columns, rows);
    }

    static Row row(String cell, String shown, List<Double> shares, Language language) {
        var cells = new ArrayList<Object>(List.of(cell));
        cells.addAll(shares);
        var words = new ArrayList<String>(List.of(shown));
        shares.forEach(share -> words.add(Numbers.share(share, language)));
        return new Row(cells, words);
    }

    /** Bands of plain numbers, month by month. */
    static Table amounts(YearMonth first, Bands bands, Optional<Bands> other, Language language) {
        Table shares = bands(first, bands, other, Optional.empty(), language);
        var columns = new ArrayList<Column>();
        for (Column column : shares.columns()) {
            boolean isMonth = column.kind().equals("month");
            columns.add(isMonth ? column : new Column(column.id(), column.name(), "number"));
        }
        var rows = new ArrayList<Row>();
        for (Row row : shares.rows()) {
            var shown = new ArrayList<String>(List.of(row.shown().getFirst()));
            for (Object cell : row.cells()) {
                if (cell instanceof Double value) {
                    shown.add(Numbers.amount(value, language));
                }
            }
            rows.add(new Row(row.cells(), shown));
        }
        return new Table(columns, rows);
    }

    /** Each path of money. */
    static Table flow(Case c, MoneyFlow flow, Language language) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("source", FlowWords.SOURCE.in(language), "text"));
        columns.add(new Column("fund", FlowWords.FUND.in(language), "text"));
        columns.add(new Column("item", FlowWords.ITEM.in(language), "text"));
        columns.add(new Column("state", FlowWords.STATE.in(language), "text"));
        columns.add(new Column("euros", SimulatorWords.MILLIONS.in(language), "number"));
        var rows = new ArrayList<Row>();
        for (MoneyFlow.Flow path : flow.flows()) {
            rows.add(
                    new Row(
                            List.of(
                                    path.source(),
                                    path.fund(),
                                    path.item().orElse(""),
                                    path.state().name().toLowerCase(Locale.ROOT),
                                    path.euros()),
                            List.of(
                                    Names.of(c, path.source()).in(language),
                                    Names.of(c, path.fund()).in(language),
                                    FlowWords.itemName(c, path, language),
                                    FlowWords.of(path.state()).in(language),
                                    Numbers.amount(path.euros(), language))));
        }
        return new Table(columns, rows);
    }

    /** What is missed after each wait. */
    static Table waits(List<WaitingChart.Wait> waits, Language language) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("wait", Labels.WAIT.in(language), "number"));
        String unit = SimulatorWords.itemMonths(0, language);
        var rows = new ArrayList<Row>();
        for (double level : Bands.LEVELS) {
            String percent = Integer.toString((int) Math.floor(level * 100 + 0.5));
            columns.add(new Column("p" + percent, percent + "% (" + unit + ")", "number"));
        }
        for (WaitingChart.Wait wait : waits) {
            var cells = new ArrayList<Object>(List.of((double) wait.months()));
            var shown = new ArrayList<String>(List.of(Integer.toString(wait.months())));
            for (double level : Bands.LEVELS) {
                cells.add(wait.shortfall().at(level));
                shown.add(Numbers.amount(wait.shortfall().at(level), language));
            }
            rows.add(new Row(cells, shown));
        }
        return new Table(columns, rows);
    }

    /** Every item, beside the comparison if there is one. */
    static Table items(List<Item> items, Outcome now, Optional<Outcome> then, Language language) {
        var rows = new ArrayList<Row>();
        Map<String, Series> compared = then.map(Outcome::median).orElse(now.median());
        for (Item item : items) {
            Series median = now.median().get(item.id());
            Series before = compared.get(item.id());
            Series under = now.under().get(item.id());
            if (median != null && before != null && under != null) {
                var shares = new ArrayList<Double>(List.of(mean(median), mean(under)));
                if (then.isPresent()) {
                    shares.add(1, mean(before));
                }
                rows.add(row(item.id(), item.name().in(language), shares, language));
            }
        }
        var columns = new ArrayList<Column>();
        columns.add(new Column("item", Labels.ITEM.in(language), "text"));
        columns.add(new Column("met", SimulatorWords.THIS.in(language), "share"));
        if (then.isPresent()) {
            columns.add(new Column("compared", SimulatorWords.OTHER.in(language), "share"));
        }
        columns.add(new Column("under", Labels.FUTURES_UNDER_FLOOR.in(language), "share"));
        return new Table(columns, rows);
    }

    private static double mean(Series series) {
        return series.sum() / series.months();
    }
}
