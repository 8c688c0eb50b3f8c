package org.holdfast.casefile.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;

/**
 * Figures that are older than their kind allows. A figure is as old as its source; where that has
 * no day, as the day from which it could be known.
 */
public final class Ages {
    /** The kinds of every case; the note is the reason. */
    private static final String KINDS =
            """
            table,column,months,note
            stocks,,3,"A stock moves by the month: after a quarter a count says little"
            offers,price,12,"Prices are agreed by the year"
            offers,,3,"What is for sale is sold to somebody, within a quarter"
            needs,,6,"A requirement follows the front, and is stated anew twice a year"
            expansions,lead,60,"How long a line takes to build changes over years"
            expansions,cost,60,"So does what it costs; price indices bring it up to date"
            expansions,,6,"What was announced comes, slips or is dropped within half a year"
            adversary_flows,growth,12,"Growth is seen over a year"
            adversary_flows,half_life,600,"How growth fades is known from other wars"
            adversary_flows,,6,"Estimates of what an adversary makes are published anew twice a year"
            raids,,6,"Attacks change with every season"
            engagements,,6,"So does what stops them"
            other_defence,,6,"So does what stops them"
            producers,capacity,12,"Firms tell their capacity in yearly reports"
            producers,price,12,"Prices are agreed by the year"
            producers,committed_elsewhere,12,"Order books are told in yearly reports"
            material_sources,capacity,12,"Firms tell their capacity in yearly reports"
            materials,stock,12,"Nobody counts them more often in public"
            envelopes,,12,"Budgets are passed by the year"
            contributions,,12,"Budgets are passed by the year"
            exposure,,12,"Losses to strikes are published for a year at most"
            parties,,24,"National accounts of a year come out in the next"
            """;

    private Ages() {}

    /**
     * A figure that is old.
     *
     * @param asOf the day of its source
     * @param months how many a figure of its kind stands
     * @param source id of the source
     */
    public record Old(
            Table<?> table, Row row, String column, LocalDate asOf, int months, String source) {
        /** Who published it, else how its source is called. */
        public String publisher(CaseRows rows) {
            Optional<Row> document = rows.find("sources", source);
            return document.flatMap(by -> by.find("publisher"))
                    .or(() -> document.flatMap(by -> by.find("title")))
                    .orElse(source);
        }
    }

    /** The figures of a case that are old on a day, in the order of the tables. */
    public static List<Old> on(LocalDate day, CaseRows rows) {
        List<Row> kinds = new ArrayList<>(rows.of(Tables.AGES));
        kinds.addAll(
                TableReader.read(
                                Tables.AGES,
                                KINDS,
                                Where.inFile(Tables.AGES.file()),
                                new Problems())
                        .rows());
        List<Old> old = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            for (Column column : table.columns()) {
                if (column.form() instanceof Form.Quantity) {
                    Optional<Integer> months = months(kinds, table, column);
                    months.ifPresent(most ->
                            rows.of(table).stream()
                                    .flatMap(row -> old(day, rows, table, row, column, most))
                                    .forEach(old::add));
                }
            }
        }
        return old;
    }

    private static Optional<Integer> months(List<Row> kinds, Table<?> table, Column column) {
        return kinds.stream()
                .filter(kind -> kind.has("table", table.name()))
                .filter(kind -> kind.isEmpty("column") || kind.has("column", column.name()))
                .findFirst()
                .filter(kind -> kind.findNumber("months").isPresent())
                .map(kind -> (int) Math.round(kind.findNumber("months").getAsDouble()));
    }

    private static Stream<Old> old(
            LocalDate day, CaseRows rows, Table<?> table, Row row, Column column, int months) {
        if (row.find(column.name()).isEmpty()) {
            return Stream.empty();
        }
        Optional<String> source = row.source(column.name());
        Optional<LocalDate> known = row.knownOn(column.name()).flatMap(Form::lastDay);
        Optional<LocalDate> asOf =
                source.flatMap(id -> rows.find("sources", id))
                        .flatMap(document -> document.find("date"))
                        .flatMap(Ages::latest)
                        .filter(date -> known.isEmpty() || date.isBefore(known.get()))
                        .or(() -> known);
        return asOf
                .filter(date -> ChronoUnit.MONTHS.between(date, day) > months)
                .map(date -> new Old(table, row, column.name(), date, months, source.orElse("")))
                .stream();
    }

    /** The last day of a day, a month or a year. */
    private static Optional<LocalDate> latest(String date) {
        return Form.lastDay(date).or(() -> Form.year(date).map(year -> LocalDate.of(year, 12, 31)));
    }
}
