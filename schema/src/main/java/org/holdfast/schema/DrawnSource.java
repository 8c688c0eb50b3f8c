package org.holdfast.schema;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Writes {@code DrawnNumbers}: every number that a future draws, visited and set. */
final class DrawnSource {
    private final List<String> methods = new ArrayList<>();

    private DrawnSource() {}

    /** The numbers in the lists of a record, in the package of a type. */
    static Source of(Rec whole, TypeElement beside) {
        var source = new DrawnSource();
        String in = Rec.packageOf(beside);
        String walk = whole.made(source::list);
        return new Source(
                in + ".DrawnNumbers",
                """
                package %1$s;

                /** Every number that a future draws, visited and set; the one list of them. */
                final class DrawnNumbers {
                    private DrawnNumbers() {}

                    /** What becomes of a number that can be from floor to ceiling. */
                    @FunctionalInterface
                    interface Change {
                        org.holdfast.model.Quantity apply(
                                String table,
                                String subject,
                                String column,
                                double floor,
                                double ceiling,
                                org.holdfast.model.Quantity quantity);
                    }

                    /** The same with every such number changed, in the order of tables and columns. */
                    static %2$s changed(%2$s c, Change change) {
                        return %3$s;
                    }

                    private static <T> java.util.List<T> map(
                            java.util.List<T> rows, java.util.function.UnaryOperator<T> change) {
                        java.util.List<T> changed = new java.util.ArrayList<>(rows.size());
                        for (T row : rows) {
                            changed.add(change.apply(row));
                        }
                        return changed;
                    }
                %4$s}
                """
                        .formatted(in, whole.type(), walk, String.join("", source.methods)));
    }

    private String list(Rec.Part part) {
        if (part.type().isList()) {
            Rec row = part.type().of().record().orElseThrow();
            if (isDrawn(row)) {
                method(row);
                return "map(%s, r -> changed(r, change))".formatted(part.of("c"));
            }
        }
        return part.of("c");
    }

    private static boolean isDrawn(Rec record) {
        return record.parts().stream()
                .anyMatch(p ->
                        p.note("Drawn").isPresent()
                                || p.type()
                                        .present()
                                        .record()
                                        .filter(inner -> !p.type().present().isModel("Quantity"))
                                        .filter(DrawnSource::isDrawn)
                                        .isPresent());
    }

    private void method(Rec row) {
        Note rows = row.rows().orElseThrow();
        String subject =
                row.parts().stream()
                        .filter(p -> Rec.snake(p.name()).equals(rows.text("subject")))
                        .map(p -> p.of("r"))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        row.name()
                                                + " has numbers that are drawn, and no subject"));
        String put = "change.apply(\"" + rows.text("table") + "\", " + subject + ", ";
        methods.add(
                """

                    private static %1$s changed(%1$s r, Change change) {
                        return %2$s;
                    }
                """
                        .formatted(row.type(), changed(row, "r", put)));
    }

    private static String changed(Rec record, String value, String put) {
        return record.made(p -> changed(p, value, put));
    }

    private static String changed(Rec.Part part, String value, String put) {
        String now = part.of(value);
        if (part.note("Drawn").isPresent()) {
            Note drawn = part.note("Drawn").orElseThrow();
            Note cell = part.columns().getFirst();
            String column = cell.text("name");
            double unit = cell.number("times");
            String change =
                    put
                            + "\""
                            + (column.isEmpty() ? Rec.snake(part.name()) : column)
                            + "\", "
                            + cell.number("low") * unit
                            + ", "
                            + cell.number("high") * unit
                            + ", ";
            if (!drawn.text("when").isEmpty()) {
                return "%s.%s() ? %s%s) : %s"
                        .formatted(value, drawn.text("when"), change, now, now);
            }
            if (!drawn.text("unless").isEmpty()) {
                return "%s.%s() ? %s : %s%s)"
                        .formatted(value, drawn.text("unless"), now, change, now);
            }
            return part.type().isOptional()
                    ? "%s.map(q -> %sq))".formatted(now, change)
                    : change + now + ")";
        }
        if (part.type().isOptional()
                && part.type().of().record().filter(DrawnSource::isDrawn).isPresent()) {
            Rec inner = part.type().of().record().orElseThrow();
            return "%s.map(l -> %s)".formatted(now, changed(inner, "l", put));
        }
        return now;
    }
}
