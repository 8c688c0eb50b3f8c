package org.holdfast.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A record, as the compiler knows it. */
record Rec(TypeElement element) {
    /** Name with its package, as Java writes it. */
    String type() {
        return element.getQualifiedName().toString();
    }

    /** Name within its package: {@code Need.Launches}. */
    String name() {
        return type().substring(packageOf(element).length() + 1);
    }

    /** The name as part of another: {@code NeedLaunches}. */
    String called() {
        return name().replace(".", "");
    }

    static String packageOf(TypeElement element) {
        TypeElement outermost = element;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        String name = outermost.getQualifiedName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** What it says of the table of its rows, if it is a row. */
    Optional<Note> rows() {
        return Note.of(element, "Rows");
    }

    List<Part> parts() {
        return element.getRecordComponents().stream().<Part>map(Part::new).toList();
    }

    /** Java that makes one, from an expression for each part. */
    String made(Function<Part, String> value) {
        return parts().stream()
                .map(value)
                .collect(Collectors.joining(", ", "new " + type() + "(", ")"));
    }

    /** {@code sharePriority} as a column: {@code share_priority}. */
    static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** A component of a record. */
    record Part(RecordComponentElement element) {
        String name() {
            return element.getSimpleName().toString();
        }

        Type type() {
            return new Type(element.asType());
        }

        /** Java that asks a record for it. */
        String of(String value) {
            return value + "." + name() + "()";
        }

        Optional<Note> note(String annotation) {
            return Note.of(element, annotation);
        }

        /** Its columns, in order. */
        List<Note> columns() {
            return note("All")
                    .map(all -> all.notes("value"))
                    .orElseGet(() -> note("Column").map(List::of).orElse(List.of()));
        }
    }

    /** The type of a component. */
    record Type(TypeMirror mirror) {
        /** Whether it is that class. */
        boolean is(String name) {
            return element().map(e -> e.getQualifiedName().contentEquals(name)).orElse(false)
                    || mirror.toString().equals(name);
        }

        boolean isModel(String name) {
            return is("org.holdfast.model." + name);
        }

        boolean isList() {
            return is("java.util.List");
        }

        boolean isOptional() {
            return is("java.util.Optional");
        }

        boolean isEnum() {
            return element().filter(e -> e.getKind() == ElementKind.ENUM).isPresent();
        }

        /** The type between the angle brackets. */
        Type of() {
            return new Type(((DeclaredType) mirror).getTypeArguments().getFirst());
        }

        /** The type itself, or what may be absent. */
        Type present() {
            return isOptional() ? of() : this;
        }

        Optional<Rec> record() {
            return element().filter(e -> e.getKind() == ElementKind.RECORD).map(Rec::new);
        }

        private Optional<TypeElement> element() {
            return mirror.getKind() == TypeKind.DECLARED
                    ? Optional.of((TypeElement) ((DeclaredType) mirror).asElement())
                    : Optional.empty();
        }

        /** As Java writes it. */
        @Override
        public String toString() {
            return mirror.toString();
        }
    }
}
