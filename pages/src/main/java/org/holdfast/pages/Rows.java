package org.holdfast.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Quantity;
import org.holdfast.model.Source;
import org.holdfast.words.Months;

/** A table while it is filled, row by row and cell by cell. */
final class Rows {
    /** The record of the run, where a figure is computed and rests on the whole case. */
    static final String RUN = "run";

    private static final String NOTHING = "–";

    private final Case c;
    private final Language language;
    private final List<Page.Column> columns = new ArrayList<>();
    private final List<Page.Row> rows = new ArrayList<>();
    private List<Object> cells = new ArrayList<>();
    private List<String> shown = new ArrayList<>();
    private Set<String> sources = new LinkedHashSet<>();
    private boolean isAssumed;
    private Optional<String> href = Optional.empty();

    Rows(Case c, Language language) {
        this.c = c;
        this.language = language;
    }

    Rows column(String id, String name, String kind) {
        columns.add(new Page.Column(id, name, Optional.empty(), kind));
        return this;
    }

    Rows column(String id, String name, String unit, String kind) {
        columns.add(new Page.Column(id, name, Optional.of(unit), kind));
        return this;
    }

    Rows text(String text) {
        return cell(text, text);
    }

    /** Words of which the raw cell keeps another form, such as an id. */
    Rows text(String raw, String text) {
        return cell(raw, text);
    }

    Rows number(double value, String written) {
        return cell(value, written);
    }

    Rows number(OptionalDouble value, String written) {
        return value.isPresent() ? cell(value.getAsDouble(), written) : nothing();
    }

    Rows month(YearMonth month) {
        return cell(month.toString(), Months.shortName(month, language));
    }

    /** A day as exact as it is known; sorted by month. */
    Rows day(Optional<LocalDate> day, String written) {
        return day.isPresent() ? cell(day.get().toString(), written) : cell("", written);
    }

    Rows nothing() {
        return cell(Optional.empty(), NOTHING);
    }

    Rows cell(Object raw, String written) {
        cells.add(raw);
        shown.add(written);
        return this;
    }

    /** Where a figure of the row comes from. */
    Rows from(Quantity quantity) {
        return from(quantity.origin().source());
    }

    Rows from(String source) {
        if (!source.isEmpty()) {
            sources.add(source);
            isAssumed |=
                    c.findSource(source)
                            .filter(s -> s.kind() == Source.Kind.ASSUMPTION)
                            .isPresent();
        }
        return this;
    }

    Rows to(String address) {
        href = Optional.of(address);
        return this;
    }

    /** Ends a row; one that names no source rests on the run. */
    Rows end() {
        if (sources.isEmpty()) {
            sources.add(RUN);
        }
        rows.add(new Page.Row(cells, shown, List.copyOf(sources), isAssumed, href));
        cells = new ArrayList<>();
        shown = new ArrayList<>();
        sources = new LinkedHashSet<>();
        isAssumed = false;
        href = Optional.empty();
        return this;
    }

    /** Ids of all sources that rows name. */
    List<String> sources() {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row.sources()));
        return List.copyOf(all);
    }

    Page.Table table() {
        return new Page.Table(columns, rows);
    }

    Page.Grid grid(String... filters) {
        return new Page.Grid(columns, rows, List.of(filters));
    }
}
