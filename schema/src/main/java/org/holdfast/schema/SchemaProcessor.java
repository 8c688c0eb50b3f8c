package org.holdfast.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Hears from the compiler which records ask for what, and hands it the Java that is written. */
public final class SchemaProcessor extends AbstractProcessor {
    private static final String ANNOTATIONS = "org.holdfast.model.schema.";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ANNOTATIONS + "*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            List<TypeElement> types =
                    ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream()
                            .toList();
            if (annotation.getSimpleName().contentEquals("Listed")) {
                file(ListSource.of(types), types.getFirst());
            }
            types.forEach(type -> write(annotation.getSimpleName().toString(), type));
        }
        return false;
    }

    private void write(String annotation, TypeElement type) {
        try {
            switch (annotation) {
                case "Copies" -> file(CopiesSource.of(type), type);
                case "Futures" ->
                        file(DrawnSource.of(asked(type, annotation).getFirst(), type), type);
                case "Packed" -> {
                    List<String> without = Note.of(type, annotation).orElseThrow().texts("without");
                    file(CodecSource.of(asked(type, annotation), without, type), type);
                }
                case "Tabled" -> file(tables(type), type);
                default -> {}
            }
        } catch (IllegalArgumentException wrong) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, String.valueOf(wrong.getMessage()), type);
        }
    }

    private static Source tables(TypeElement type) {
        Rec whole = new Rec(Note.of(type, "Tabled").orElseThrow().type("of"));
        return TablesSource.of(asked(type, "Tabled"), whole, type);
    }

    /** The records that an annotation names. */
    private static List<Rec> asked(TypeElement type, String annotation) {
        List<Rec> records = new ArrayList<>();
        for (TypeElement named : Note.of(type, annotation).orElseThrow().types("value")) {
            records.add(new Rec(named));
        }
        return records;
    }

    private void file(Source source, TypeElement from) {
        try (Writer out =
                processingEnv.getFiler().createSourceFile(source.name(), from).openWriter()) {
            out.write(source.text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
