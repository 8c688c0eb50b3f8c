package org.holdfast.simulator;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.model.Case;
import org.holdfast.model.Origin;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantity;
import org.holdfast.model.Series;

/** Writes {@code RecordCodec.java}: how each record of the model goes into a pack and out of it. */
final class CodecSource {
    /** Records that come again and again, written once. */
    private static final Set<Class<?>> SHARED = Set.of(Quantity.class);

    private final Deque<Class<?>> todo = new ArrayDeque<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder methods = new StringBuilder();

    static String write() {
        var source = new CodecSource();
        source.need(Case.class);
        source.need(Plan.class);
        while (!source.todo.isEmpty()) {
            source.method(source.todo.pop());
        }
        var text = new StringBuilder("package org.holdfast.simulator;\n\n");
        source.imports.forEach(i -> text.append("import ").append(i).append(";\n"));
        return text.append(
                        """

                        /** Records of the model as bytes. Generated from the records: see CodecSourceTest. */
                        final class RecordCodec {
                            private RecordCodec() {}
                        """)
                .append(source.methods)
                .append("}\n")
                .toString();
    }

    private void need(Class<?> record) {
        if (seen.add(record)) {
            todo.add(record);
        }
    }

    private void method(Class<?> c) {
        String type = name(c);
        String fn = type.replace(".", "");
        var writes = new StringBuilder();
        var reads = new StringBuilder();
        for (RecordComponent part : c.getRecordComponents()) {
            writes.append(write(part.getGenericType(), "value." + part.getName() + "()"))
                    .append(";\n");
            reads.append(reads.isEmpty() ? "" : ", ").append(read(part.getGenericType()));
        }
        methods.append("static void write" + fn + "(PackOutput out, " + type + " value) {\n")
                .append(writes)
                .append(
                        "}\nstatic "
                                + type
                                + " read"
                                + fn
                                + "(PackInput in) {\nreturn new "
                                + type
                                + "(")
                .append(reads)
                .append(");\n}\n");
    }

    private String write(Type type, String value) {
        if (type instanceof ParameterizedType p) {
            Type of = p.getActualTypeArguments()[0];
            if (p.getRawType() == List.class) {
                return "out.list(" + value + ", " + writer(of) + ")";
            }
            if (p.getRawType() == Optional.class) {
                return "out.maybe(" + value + ", " + writer(of) + ")";
            }
            if (p.getRawType() == Map.class) {
                return "out.settings(" + value + ")";
            }
        }
        if (type instanceof Class<?> c) {
            String plain = plain(c);
            if (!plain.isEmpty()) {
                return "out." + plain + "(" + value + ")";
            }
            if (c.isEnum()) {
                return "out.word(" + value + ".name())";
            }
            if (c.isRecord()) {
                return SHARED.contains(c)
                        ? "out.again(" + value + ", " + writer(c) + ")"
                        : "write" + called(c) + "(out, " + value + ")";
            }
        }
        throw new IllegalArgumentException("no way to write " + type);
    }

    private String writer(Type type) {
        if (type instanceof Class<?> c && c.isRecord()) {
            return "RecordCodec::write" + called(c);
        }
        return "(o, v) -> " + write(type, "v").replaceFirst("^out", "o");
    }

    private String read(Type type) {
        if (type instanceof ParameterizedType p) {
            Type of = p.getActualTypeArguments()[0];
            if (p.getRawType() == List.class) {
                return "in.list(" + reader(of) + ")";
            }
            if (p.getRawType() == Optional.class) {
                return "in.maybe(" + reader(of) + ")";
            }
            if (p.getRawType() == Map.class) {
                return "in.settings()";
            }
        }
        Class<?> c = (Class<?>) type;
        String plain = plain(c);
        if (!plain.isEmpty()) {
            return "in." + plain + "()";
        }
        if (c.isEnum()) {
            return name(c) + ".valueOf(in.word())";
        }
        return SHARED.contains(c) ? "in.again(" + reader(c) + ")" : "read" + called(c) + "(in)";
    }

    private String reader(Type type) {
        if (type instanceof Class<?> c && c.isRecord()) {
            return "RecordCodec::read" + called(c);
        }
        return "i -> " + read(type).replaceFirst("in\\.", "i.");
    }

    private static String plain(Class<?> c) {
        return c == String.class
                ? "word"
                : c == int.class || c == Integer.class
                        ? "whole"
                        : c == double.class || c == Double.class
                                ? "number"
                                : c == boolean.class
                                        ? "flag"
                                        : c == char.class
                                                ? "letter"
                                                : c == Series.class
                                                        ? "series"
                                                        : c == Origin.class
                                                                ? "origin"
                                                                : c == YearMonth.class
                                                                        ? "month"
                                                                        : c == LocalDate.class
                                                                                ? "date"
                                                                                : "";
    }

    private String called(Class<?> record) {
        need(record);
        return name(record).replace(".", "");
    }

    private String name(Class<?> c) {
        Class<?> outer = c;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        imports.add(outer.getName());
        return c.getName().substring(c.getPackageName().length() + 1).replace('$', '.');
    }
}
