package org.holdfast.report;

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
import org.holdfast.model.Measure;
import org.holdfast.model.Money;
import org.holdfast.model.Quantity;
import org.holdfast.model.Source;
import org.holdfast.model.Text;
import org.holdfast.report.Table.Column;
import org.holdfast.report.Table.Fit;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;

/** A table while it is filled, row by row and cell by cell. */
public final class Rows {
    /** The record of the run, where a figure is computed and rests on the whole case. */
    public static final String RUN = "run";

    private static final Phrase NOTHING = Phrase.of("–");

    private final Optional<Case> c;
    private final Language language;
    private final List<Column> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Table.Cell> cells = new ArrayList<>();
    private Set<String> sources = new LinkedHashSet<>();
    private Optional<String> href = Optional.empty();

    private Rows(Optional<Case> c, Language language) {
        this.c = c;
        this.language = language;
    }

    /** Rows that name their sources; one that names none rests on the run. */
    public Rows(Case c, Language language) {
        this(Optional.of(c), language);
    }

    /** Rows that name no sources, for a chart that names those of all of them. */
    public static Rows without(Language language) {
        return new Rows(Optional.empty(), language);
    }

    /** Whether rows name their sources. */
    public boolean isSourced() {
        return c.isPresent();
    }

    public Rows column(Column column) {
        columns.add(column);
        return this;
    }

    public Rows column(String id, String heading, Kind kind) {
        return column(new Column(id, heading, kind));
    }

    public Rows column(String id, Text heading, Kind kind) {
        return column(id, heading.in(language), kind);
    }

    /** A column beside others under one group. */
    public Rows column(String id, String group, Text heading, Kind kind) {
        return column(
                new Column(id, group, heading.in(language), Optional.empty(), kind, Fit.FREE));
    }

    public Rows column(String id, String heading, String unit, Kind kind) {
        return column(new Column(id, "", heading, Optional.of(unit), kind, Fit.FREE));
    }

    /** A column of what a plan comes to, in the currency of the case. */
    public Rows column(Measure measure) {
        String heading =
                MeasureWords.heading(measure, c.orElseThrow().settings().currency(), language);
        return column(measure.id(), heading, Kind.NUMBER);
    }

    public Rows column(String id, Text heading, Kind kind, Fit fit) {
        return column(id, heading.in(language), kind, fit);
    }

    public Rows column(String id, String heading, Kind kind, Fit fit) {
        return column(new Column(id, "", heading, Optional.empty(), kind, fit));
    }

    /** Words that are the same in every language. */
    public Rows text(String text) {
        return text(text, text);
    }

    /** Words of which the raw cell keeps another form, such as an id. */
    public Rows text(String raw, String text) {
        return text(raw, Phrase.of(text));
    }

    public Rows text(String raw, Phrase text) {
        return cell(new Table.Text(raw, text));
    }

    /** Words that raw are English. */
    public Rows text(Text text) {
        return text(text.en(), text.in(language));
    }

    public Rows number(double value, String written) {
        return number(value, Phrase.of(written));
    }

    public Rows number(double value, Phrase written) {
        return cell(new Table.Number(value, written));
    }

    public Rows number(OptionalDouble value, String written) {
        return value.isPresent() ? number(value.getAsDouble(), written) : nothing();
    }

    public Rows number(Optional<Double> value, Phrase written) {
        return value.isPresent() ? number(value.get(), written) : unknown(written);
    }

    /** An amount as ordinary text has it. */
    public Rows amount(double value) {
        return number(value, Numbers.amount(value, language));
    }

    /** An amount if it is known. */
    public Rows amount(Optional<Double> value) {
        return value.map(this::amount).orElseGet(this::nothing);
    }

    /** An amount without decimals. */
    public Rows whole(double value) {
        return number(value, Numbers.whole(value, language));
    }

    public Rows fixed(double value, int decimals) {
        return number(value, Numbers.fixed(value, decimals, language));
    }

    public Rows count(long value) {
        return number((double) value, Long.toString(value));
    }

    /** 0 to 1. */
    public Rows share(double value) {
        return number(value, Numbers.share(value, language));
    }

    public Rows share(OptionalDouble value) {
        return value.isPresent() ? share(value.getAsDouble()) : nothing();
    }

    /** A figure of the registry. */
    public Rows measure(Measure measure, Optional<Double> value) {
        return number(value, Phrase.of(MeasureWords.number(measure, value, language)));
    }

    /** Money with its currency, where the head of the column does not name it. */
    public Rows money(Money money) {
        return number(money.millions(), Numbers.money(money, language));
    }

    public Rows money(Optional<Money> money) {
        return money.map(this::money).orElseGet(this::nothing);
    }

    /** How much a figure of the registry changes. */
    public Rows change(Measure measure, Optional<Double> from, Optional<Double> to) {
        return number(
                from.flatMap(old -> to.map(now -> now - old)),
                Phrase.of(MeasureWords.change(measure, from, to, language)));
    }

    public Rows month(YearMonth month) {
        return text(month.toString(), Months.shortName(month, language));
    }

    /** A month if there is one, else why there is none. */
    public Rows month(Optional<YearMonth> month, String why) {
        return month.map(this::month).orElseGet(() -> unknown(why));
    }

    public Rows month(Optional<YearMonth> month) {
        return month.map(this::month).orElseGet(this::nothing);
    }

    /** A day as exact as it is known; sorted by month. */
    public Rows day(Optional<LocalDate> day, String written) {
        return text(day.map(LocalDate::toString).orElse(""), written);
    }

    public Rows nothing() {
        return unknown(NOTHING);
    }

    /** No number, and why. */
    public Rows unknown(String why) {
        return unknown(Phrase.of(why));
    }

    public Rows unknown(Phrase why) {
        return cell(new Table.Unknown(why));
    }

    public Rows cell(Table.Cell cell) {
        cells.add(cell);
        sources.addAll(cell.shown().sources());
        return this;
    }

    /** Where a figure of the row comes from. */
    public Rows from(Quantity quantity) {
        return from(quantity.origin().source());
    }

    public Rows from(String source) {
        if (!source.isEmpty()) {
            sources.add(source);
        }
        return this;
    }

    public Rows to(String address) {
        href = Optional.of(address);
        return this;
    }

    public Rows end() {
        return end(Table.Weight.ONE);
    }

    /** Ends a row. */
    public Rows end(Table.Weight weight) {
        if (sources.isEmpty() && c.isPresent()) {
            sources.add(RUN);
        }
        rows.add(
                new Table.Row(
                        cells, sources, sources.stream().anyMatch(this::isAssumed), href, weight));
        cells.clear();
        sources = new LinkedHashSet<>();
        href = Optional.empty();
        return this;
    }

    private boolean isAssumed(String source) {
        return c.flatMap(of -> of.findSource(source))
                .filter(s -> s.kind() == Source.Kind.ASSUMPTION)
                .isPresent();
    }

    /** The figures of a chart, which has finding and measure. */
    public Table table() {
        return new Table("", "", Phrase.NONE, false, columns, rows, List.of());
    }

    /** A table that stands alone. */
    public Table table(String id, String title, String measure) {
        return new Table(id, title, Phrase.of(measure), true, columns, rows, List.of());
    }

    /** A table inside a section, which has the finding. */
    public Table table(String id, Phrase caption) {
        return new Table(id, "", caption, true, columns, rows, List.of());
    }

    /** A table inside a section, of what the run computed. */
    public Table computed(String id, String caption) {
        return table(id, Phrase.of(caption).computed());
    }

    /** A table inside a section whose caption only repeats what is seen. */
    public Table unseen(String id, String caption) {
        return new Table(id, "", Phrase.of(caption), false, columns, rows, List.of());
    }

    /** A long table with filters. */
    public Table grid(String... filters) {
        return new Table("", "", Phrase.NONE, false, columns, rows, List.of(filters));
    }
}
