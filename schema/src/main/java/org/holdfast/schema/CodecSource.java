package org.holdfast.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes {@code RecordCodec}: how each record of the model goes into a pack and out of it. */
final class CodecSource {
    /** Records that come again and again, written once. */
    private static final Set<String> SHARED = Set.of("Quantity");

    /** Types for which the pack has a way of its own. */
    private static final Map<String, String> PLAIN =
            Map.ofEntries(
                    Map.entry("java.lang.String", "word"),
                    Map.entry("int", "whole"),
                    Map.entry("java.lang.Integer", "whole"),
                    Map.entry("double", "number"),
                    Map.entry("java.lang.Double", "number"),
                    Map.entry("boolean", "flag"),
                    Map.entry("char", "letter"),
                    Map.entry("org.holdfast.model.Series", "series"),
                    Map.entry("org.holdfast.model.Origin", "origin"),
                    Map.entry("java.time.YearMonth", "month"),
                    Map.entry("java.time.LocalDate", "date"));

    /** What a list is read as whose rows stay out of a pack. */
    private static final String NO_ROWS = "java.util.List.of()";

    private final Rec first;
    private final List<String> without;
    private final Deque<Rec> todo = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> ways = new HashSet<>();
    private final StringBuilder methods = new StringBuilder();

    private CodecSource(Rec first, List<String> without) {
        this.first = first;
        this.without = without;
    }

    /**
     * The codec of some records and all that they hold, in the package of a type.
     *
     * @param without lists of the first record whose rows stay out
     */
    static Source of(List<Rec> records, List<String> without, TypeElement beside) {
        var source = new CodecSource(records.getFirst(), without);
        source.reduced();
        records.forEach(source::need);
        while (!source.todo.isEmpty()) {
            source.methods(source.todo.pop());
        }
        String in = Rec.packageOf(beside);
        return new Source(
                in + ".RecordCodec",
                """
                package %s;

                /** Records of the model as bytes. */
                final class RecordCodec {
                    /** Another number when something else is written. */
                    static final int LAYOUT = %s;

                    private RecordCodec() {}
                %s}
                """
                        .formatted(
                                in, source.methods.toString().hashCode() & 0xffff, source.methods));
    }

    /** The method that takes out of the first record what stays out of a pack. */
    private void reduced() {
        for (String list : without) {
            if (first.parts().stream().noneMatch(p -> p.name().equals(list) && p.type().isList())) {
                throw new IllegalArgumentException(first.name() + " has no list " + list);
            }
        }
        methods.append(
                """

                    /** The same without the rows that stay out of a pack. */
                    static %1$s reduced(%1$s value) {
                        return %2$s;
                    }
                """
                        .formatted(
                                first.type(),
                                first.made(p -> staysOut(first, p) ? NO_ROWS : p.of("value"))));
    }

    private boolean staysOut(Rec record, Rec.Part part) {
        return record.type().equals(first.type()) && without.contains(part.name());
    }

    private void need(Rec record) {
        if (seen.add(record.type())) {
            todo.add(record);
        }
    }

    private String called(Rec record) {
        need(record);
        return record.called();
    }

    private void methods(Rec record) {
        String writes =
                record.parts().stream()
                        .filter(p -> !staysOut(record, p))
                        .map(p -> "        " + write("out", p.type(), p.of("value")) + ";\n")
                        .collect(Collectors.joining());
        methods.append(
                """

                    static void write%1$s(PackOutput out, %2$s value) {
                %3$s    }

                    static %2$s read%1$s(PackInput in) {
                        return %4$s;
                    }
                """
                        .formatted(
                                record.called(),
                                record.type(),
                                writes,
                                record.made(p ->
                                        staysOut(record, p) ? NO_ROWS : read("in", p.type()))));
    }

    private String write(String out, Rec.Type type, String value) {
        if (type.isList() || type.isOptional()) {
            String way = type.isList() ? "list" : "maybe";
            return "%s.%s(%s, %s)".formatted(out, way, value, writer(type.of()));
        }
        if (type.is("java.util.Map")) {
            return out + ".settings(" + value + ")";
        }
        String plain = PLAIN.get(type.toString());
        if (plain != null) {
            return "%s.%s(%s)".formatted(out, plain, value);
        }
        if (type.isEnum()) {
            return "%s.word(%s.name())".formatted(out, value);
        }
        Rec record = record(type);
        return SHARED.contains(record.name())
                ? "%s.again(%s, %s)".formatted(out, value, writer(type))
                : "write%s(%s, %s)".formatted(called(record), out, value);
    }

    private String writer(Rec.Type type) {
        return type.record()
                .filter(r -> !PLAIN.containsKey(r.type()))
                .map(r -> "RecordCodec::write" + called(r))
                .orElseGet(() -> "(o, v) -> " + write("o", type, "v"));
    }

    private String read(String in, Rec.Type type) {
        if (type.isList() || type.isOptional()) {
            return shared(in, type.isList() ? "list" : "maybe", type, type.of());
        }
        if (type.is("java.util.Map")) {
            return in + ".settings()";
        }
        String plain = PLAIN.get(type.toString());
        if (plain != null) {
            return "%s.%s()".formatted(in, plain);
        }
        if (type.isEnum()) {
            return "%s.valueOf(%s.word())".formatted(type, in);
        }
        Rec record = record(type);
        return SHARED.contains(record.name())
                ? shared(in, "again", type, type)
                : "read%s(%s)".formatted(called(record), in);
    }

    /**
     * A call of the one method that reads a list, or what may be there, of a type: each reference
     * to a method is a class of its own where the codec runs as JavaScript.
     */
    private String shared(String in, String way, Rec.Type type, Rec.Type of) {
        String name = way + of.toString().replaceAll("\\b[a-z]\\w*\\.|\\W", "");
        if (ways.add(name)) {
            String reader = reader(of);
            methods.append(
                    """

                        private static %s %s(PackInput in) {
                            return in.%s(%s);
                        }
                    """
                            .formatted(type, name, way, reader));
        }
        return "%s(%s)".formatted(name, in);
    }

    private String reader(Rec.Type type) {
        return type.record()
                .filter(r -> !PLAIN.containsKey(r.type()))
                .map(r -> "RecordCodec::read" + called(r))
                .orElseGet(() -> "i -> " + read("i", type));
    }

    private static Rec record(Rec.Type type) {
        return type.record()
                .orElseThrow(() -> new IllegalArgumentException("no way to write " + type));
    }
}
