package org.holdfast.schema;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes {@code AllTables}: the tables of all classes that ask to be listed. */
final class ListSource {
    private ListSource() {}

    /** The list of some classes of one package; there is at least one. */
    static Source of(List<TypeElement> types) {
        String in = Rec.packageOf(types.getFirst());
        return new Source(
                in + ".AllTables",
                """
                package %s;

                import java.util.List;

                /** Every table of this package. */
                public final class AllTables {
                    private AllTables() {}

                    /** The tables, in the order of the names of their classes. */
                    public static final List<Table<?>> ALL = List.of(%s);
                }
                """
                        .formatted(
                                in,
                                types.stream()
                                        .map(type -> type.getSimpleName() + ".TABLE")
                                        .sorted(Comparator.naturalOrder())
                                        .collect(Collectors.joining(", "))));
    }
}
