package org.holdfast.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Writes {@code Tables}: what each table of a case holds, how its rows become records, and how all
 * of them become a case.
 */
record TablesSource(String readings, List<Rec> rows) {
    /**
     * The tables of some records.
     *
     * @param rows the records, in the order of the tables
     * @param whole the record that has lists of them
     * @param readings the class whose methods {@code ReadBy} names; the tables go beside it
     */
    static Source of(List<Rec> rows, Rec whole, TypeElement readings) {
        var source = new TablesSource(readings.getSimpleName().toString(), rows);
        String in = Rec.packageOf(readings);
        return new Source(
                in + ".Tables",
                """
                package %1$s;

                import java.util.List;
                import java.util.Map;
                import java.util.Optional;
                import org.holdfast.casefile.schema.Column;
                import org.holdfast.casefile.schema.Entry;
                import org.holdfast.casefile.schema.Form;
                import org.holdfast.casefile.schema.Range;
                import org.holdfast.casefile.schema.Table;
                import org.holdfast.model.schema.Rows.Stated;

                /** All tables of a case, as the records of the model describe them. */
                public final class Tables {
                    private Tables() {}
                %2$s
                    /** The tables, in the order in which problems and the page of tables tell them. */
                    public static final List<Table<?>> ALL = List.of(%3$s);

                    /** The tables with numbers that are drawn, and the column that names their rows. */
                    public static final Map<String, String> SUBJECTS = Map.ofEntries(%4$s);

                    /** The rows of tables as records. */
                    public interface Records {
                        <T> List<T> of(Table<T> table);
                    }

                    /** The case that has these rows, and whatever no table holds. */
                    public static %5$s whole(%6$s, Records rows) {
                        return %7$s;
                    }
                }
                """
                        .formatted(
                                in,
                                rows.stream().map(source::table).collect(Collectors.joining()),
                                rows.stream()
                                        .map(TablesSource::constant)
                                        .collect(Collectors.joining(", ")),
                                source.drawn().stream()
                                        .map(r ->
                                                "Map.entry(%s, %s)"
                                                        .formatted(
                                                                quoted(name(r)),
                                                                quoted(rows(r).text("subject"))))
                                        .collect(Collectors.joining(", ")),
                                whole.type(),
                                whole.parts().stream()
                                        .filter(p -> !source.isOfRows(p.type()))
                                        .map(p -> p.type() + " " + p.name())
                                        .collect(Collectors.joining(", ")),
                                whole.made(source::part)));
    }

    private static Note rows(Rec record) {
        return record.rows()
                .orElseThrow(() -> new IllegalArgumentException(record.name() + " has no @Rows"));
    }

    private static String name(Rec record) {
        return rows(record).text("table");
    }

    private static String constant(Rec record) {
        return name(record).toUpperCase(Locale.ROOT);
    }

    private List<Rec> drawn() {
        return rows.stream().filter(r -> !rows(r).text("subject").isEmpty()).toList();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String list(List<String> texts) {
        return texts.stream()
                .map(TablesSource::quoted)
                .collect(Collectors.joining(", ", "List.of(", ")"));
    }

    /** Whether it is the list of a table's rows, or a record of such lists. */
    private boolean isOfRows(Rec.Type type) {
        if (type.isList()) {
            return type.of().record().filter(r -> r.rows().isPresent()).isPresent();
        }
        return type.record()
                .filter(r -> r.parts().stream().allMatch(p -> isOfRows(p.type())))
                .isPresent();
    }

    private String part(Rec.Part part) {
        Rec.Type type = part.type();
        if (!isOfRows(type)) {
            return part.name();
        }
        return type.isList()
                ? "rows.of(" + constant(type.of().record().orElseThrow()) + ")"
                : type.record().orElseThrow().made(this::part);
    }

    private String table(Rec record) {
        Note rows = rows(record);
        List<String> columns = columns(record, false);
        List<String> key = rows.texts("key");
        if (key.isEmpty() && record.parts().getFirst().name().equals("id")) {
            key = List.of("id");
        }
        String method = "row" + record.called();
        return """

            /** %s */
            public static final Table<%s> %s =
                    new Table<>(
                            %s, %s, %s, Stated.%s,
                            %s,
                            List.of(%s),
                            %s,
                            Tables::%s);

            private static %s %s(Entry row) {
                return %s;
            }
        """
                .formatted(
                        rows.text("about"),
                        record.type(),
                        constant(record),
                        quoted(rows.text("table")),
                        rows.yes("atTheTop") ? "\"\"" : "Table.TABLES",
                        rows.yes("needed"),
                        rows.constant("stated"),
                        quoted(rows.text("about")),
                        String.join(",\n                    ", columns),
                        list(key),
                        method,
                        record.type(),
                        method,
                        record.made(this::bound));
    }

    /** Java for the columns of a record; those of a part that may be absent may be empty. */
    private List<String> columns(Rec record, boolean optional) {
        List<String> all = new ArrayList<>();
        for (Rec.Part part : record.parts()) {
            List<Note> notes = part.columns();
            for (int n = 0; n < notes.size(); n++) {
                all.addAll(columns(part, notes.get(n), n > 0, optional));
            }
            part.type()
                    .present()
                    .record()
                    .filter(inner -> part.type().isOptional())
                    .ifPresent(inner -> all.addAll(columns(inner, true)));
        }
        return all;
    }

    private List<String> columns(Rec.Part part, Note column, boolean more, boolean optional) {
        String name = name(part, column);
        String about = column.text("value");
        boolean mayBeEmpty =
                optional || column.yes("optional") || (part.type().isOptional() && !isWhole(part));
        boolean required = column.text("empty").isEmpty() && !mayBeEmpty;
        String form = column.constant("form");
        String like = column.text("like");
        if (form.equals("NOTE")) {
            return List.of();
        }
        if (part.type().isModel("Text")) {
            return List.of(
                    column(name, "new Form.Words()", required && like.isEmpty(), "", about)
                            + ".translated()");
        }
        return List.of(
                column(name, form(part, column, more), required, column.text("empty"), about));
    }

    /** Whether the part is a record of its own, with columns of its own. */
    private static boolean isWhole(Rec.Part part) {
        return part.type()
                .present()
                .record()
                .filter(r -> !r.parts().isEmpty() && !r.parts().getFirst().columns().isEmpty())
                .isPresent();
    }

    private static String column(
            String name, String form, boolean required, String empty, String about) {
        return "new Column(%s, %s, %s, %s, %s)"
                .formatted(
                        quoted(name),
                        form,
                        required,
                        empty.isEmpty() ? "Optional.empty()" : "Optional.of(" + quoted(empty) + ")",
                        quoted(about));
    }

    private static String name(Rec.Part part, Note column) {
        return column.text("name").isEmpty() ? Rec.snake(part.name()) : column.text("name");
    }

    /** Java for what a cell may hold. */
    private String form(Rec.Part part, Note column, boolean more) {
        String form = column.constant("form");
        List<String> of = column.texts("of");
        return switch (form) {
            case "ID" -> "new Form.Id()";
            case "CODE" -> "new Form.Code()";
            case "NAMES" -> "new Form.Names(" + quoted(of.getFirst()) + ")";
            case "MONTH", "FROM", "TO" -> "new Form.Month()";
            case "DAY" -> "new Form.Day()";
            case "DAY_OR_MONTH" -> "new Form.DayOrMonth()";
            case "ROUGH_DAY" -> "new Form.RoughDay()";
            case "YEAR" -> "new Form.Year()";
            case "WEIGHTED" -> "new Form.Weighted()";
            case "TABLE_DRAWN" ->
                    "new Form.OneOf("
                            + list(drawn().stream().map(TablesSource::name).sorted().toList())
                            + ")";
            default -> byType(part.type().present(), column, more);
        };
    }

    private static String byType(Rec.Type type, Note column, boolean more) {
        List<String> of = column.texts("of");
        if (!of.isEmpty()) {
            return "new Form.Name(%s, Form.Filter.%s)".formatted(list(of), column.constant("only"));
        }
        if (!column.texts("choices").isEmpty()) {
            return "new Form.OneOf(" + list(column.texts("choices")) + ")";
        }
        String range =
                "new Range(%s, %s, %s)"
                        .formatted(
                                column.number("low"), column.yes("above"), column.number("high"));
        if (type.isModel("Quantity") && !more) {
            return "new Form.Quantity(%s, %s, %s)"
                    .formatted(range, quoted(column.text("unit")), column.yes("money"));
        }
        if (type.is("java.lang.String")) {
            return "new Form.Words()";
        }
        if (type.is("boolean")) {
            return "new Form.YesNo()";
        }
        return type.isEnum()
                ? "Form.oneOf(" + type + ".class, '_')"
                : "new Form.Plain(" + range + ")";
    }

    /** Java that reads a part from its row. */
    private String bound(Rec.Part part) {
        Rec.Type type = part.type();
        if (part.note("ReadBy").isPresent()) {
            return "%s.%s(row)"
                    .formatted(readings, part.note("ReadBy").orElseThrow().text("value"));
        }
        if (type.isModel("Origin")) {
            return "row.origin()";
        }
        if (part.columns().isEmpty()) {
            if (!type.isOptional() || !isWhole(part)) {
                throw new IllegalArgumentException("no column of a row holds " + part.name());
            }
            Rec inner = type.of().record().orElseThrow();
            Rec.Part first = inner.parts().getFirst();
            return "row.findText(%s).map(some -> %s)"
                    .formatted(
                            quoted(name(first, first.columns().getFirst())),
                            inner.made(this::bound));
        }
        Note column = part.columns().getFirst();
        String cell = "(" + quoted(name(part, column)) + ")";
        return switch (column.constant("form")) {
            case "NOTE" -> type.isModel("Text") ? "row.texts(\"note\")" : "row.text(\"note\")";
            case "NAMES" -> "row.names" + cell;
            case "FROM" -> "row.from" + cell;
            case "TO" -> "row.to" + cell;
            case "YEAR" -> "row.year" + cell;
            case "MONTH" ->
                    type.isOptional()
                            ? "row.findMonth" + cell + ".map(month -> Math.max(0, month))"
                            : "Math.max(0, row.findMonth" + cell + ".orElse(0))";
            default -> byType(type, column, cell);
        };
    }

    private static String byType(Rec.Type type, Note column, String cell) {
        Rec.Type present = type.present();
        if (present.isModel("Quantity")) {
            String times =
                    column.number("times") == 1 ? "" : ".times(" + column.number("times") + ")";
            if (type.isOptional()) {
                return "row.findQuantity" + cell;
            }
            return column.yes("optional")
                    ? "row.findQuantity%s.orElseGet(() -> org.holdfast.model.Quantity.exactly(0, row.origin()))"
                            .formatted(cell)
                    : "row.quantity" + cell + times;
        }
        if (present.is("java.lang.String")) {
            return (type.isOptional() ? "row.findText" : "row.text") + cell;
        }
        if (present.isModel("Text")) {
            return column.text("like").isEmpty()
                    ? "row.texts" + cell
                    : "row.texts(%s, %s)"
                            .formatted(
                                    cell.substring(1, cell.length() - 1),
                                    quoted(column.text("like")));
        }
        if (present.is("boolean")) {
            return "row.text%s.equals(%s)".formatted(cell, quoted(column.text("yes")));
        }
        if (present.isEnum()) {
            return "row.oneOf(%s, %s.class)"
                    .formatted(cell.substring(1, cell.length() - 1), present);
        }
        if (present.is("java.lang.Integer")) {
            return "row.findNumber" + cell + ".map(number -> Math.toIntExact(Math.round(number)))";
        }
        if (present.is("int")) {
            return "Math.toIntExact(Math.round(row.number" + cell + "))";
        }
        if (present.is("char")) {
            return "row.text" + cell + ".charAt(0)";
        }
        if (present.is("double")) {
            return "row.number" + cell;
        }
        throw new IllegalArgumentException("no way to read " + type);
    }
}
