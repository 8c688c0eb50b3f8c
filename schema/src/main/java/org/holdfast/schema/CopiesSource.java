package org.holdfast.schema;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes {@code NameCopies}: copies of a record with one part changed, and one of defaults. */
final class CopiesSource {
    private CopiesSource() {}

    static Source of(TypeElement element) {
        Rec record = new Rec(element);
        String in = Rec.packageOf(element);
        String name = record.called() + "Copies";
        return new Source(
                in + "." + name,
                """
                package %1$s;

                /** Copies of {@link %2$s}, each with one part changed. */
                public interface %3$s {
                %4$s%5$s%6$s}
                """
                        .formatted(
                                in,
                                record.name(),
                                name,
                                record.parts().stream()
                                        .map(p -> "    %s %s();\n".formatted(p.type(), p.name()))
                                        .collect(Collectors.joining()),
                                standard(record),
                                record.parts().stream()
                                        .map(p -> copy(record, p))
                                        .collect(Collectors.joining())));
    }

    private static String copy(Rec record, Rec.Part changed) {
        return """

            default %s with%s(%s %s) {
                return %s;
            }
        """
                .formatted(
                        record.type(),
                        changed.name().substring(0, 1).toUpperCase(Locale.ROOT)
                                + changed.name().substring(1),
                        changed.type(),
                        changed.name(),
                        record.made(
                                p -> p.name().equals(changed.name()) ? p.name() : p.name() + "()"));
    }

    /** One that takes only what has no default. */
    private static String standard(Rec record) {
        String origin =
                record.parts().stream().anyMatch(p -> p.name().equals("origin"))
                        ? "origin"
                        : "org.holdfast.model.Origin.computed(\"standard\")";
        return """

            /** One that says only what has no default. */
            static %s standard(%s) {
                return %s;
            }
        """
                .formatted(
                        record.type(),
                        record.parts().stream()
                                .filter(p -> standard(p, origin).isEmpty())
                                .map(p -> p.type() + " " + p.name())
                                .collect(Collectors.joining(", ")),
                        record.made(p ->
                                standard(p, origin).isEmpty() ? p.name() : standard(p, origin)));
    }

    /** Java for a record of lists without any; empty if it is not that. */
    private static String lists(Rec.Type type) {
        return type.record()
                .filter(r -> r.parts().stream().allMatch(p -> p.type().isList()))
                .map(r -> r.made(p -> "java.util.List.of()"))
                .orElse("");
    }

    /** Java for what a part is when nothing is said of it; empty if something must be. */
    private static String standard(Rec.Part part, String origin) {
        Rec.Type type = part.type();
        if (type.isOptional()) {
            return "java.util.Optional.empty()";
        }
        if (part.columns().isEmpty()) {
            return type.isList() ? "java.util.List.of()" : lists(type);
        }
        Note column = part.columns().getFirst();
        String empty = column.text("empty");
        if (!column.text("like").isEmpty()) {
            return column.text("like");
        }
        if (type.is("java.lang.String")) {
            return column.yes("optional") ? "\"\"" : "";
        }
        if (empty.isEmpty()) {
            return "";
        }
        if (type.isModel("Quantity")) {
            return "org.holdfast.model.Quantity.exactly(%s, %s)".formatted(empty, origin);
        }
        if (type.is("boolean")) {
            return String.valueOf(empty.equals(column.text("yes")));
        }
        if (type.isEnum()) {
            return type + "." + empty.toUpperCase(Locale.ROOT).replace('-', '_');
        }
        return type.is("double") || type.is("int") ? empty : "";
    }
}
