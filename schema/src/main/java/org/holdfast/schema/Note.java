package org.holdfast.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** An annotation of the model: its values by name, defaults included. */
record Note(AnnotationMirror mirror) {
    /** The annotation of that name, if the element has it. */
    static Optional<Note> of(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals(name))
                .<Note>map(Note::new)
                .findFirst();
    }

    private Object value(String name) {
        for (ExecutableElement value :
                ElementFilter.methodsIn(
                        mirror.getAnnotationType().asElement().getEnclosedElements())) {
            if (value.getSimpleName().contentEquals(name)) {
                AnnotationValue given = mirror.getElementValues().get(value);
                AnnotationValue said = given == null ? value.getDefaultValue() : given;
                return Objects.requireNonNull(said, name).getValue();
            }
        }
        throw new IllegalArgumentException(mirror + " has no " + name);
    }

    String text(String name) {
        return (String) value(name);
    }

    boolean yes(String name) {
        return (Boolean) value(name);
    }

    double number(String name) {
        return (Double) value(name);
    }

    /** Name of a constant of an enumeration. */
    String constant(String name) {
        return ((VariableElement) value(name)).getSimpleName().toString();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object one : (List<?>) value(name)) {
            texts.add((String) ((AnnotationValue) one).getValue());
        }
        return texts;
    }

    List<Note> notes(String name) {
        List<Note> notes = new ArrayList<>();
        for (Object one : (List<?>) value(name)) {
            notes.add(new Note((AnnotationMirror) ((AnnotationValue) one).getValue()));
        }
        return notes;
    }

    TypeElement type(String name) {
        return (TypeElement) ((DeclaredType) value(name)).asElement();
    }

    List<TypeElement> types(String name) {
        List<TypeElement> types = new ArrayList<>();
        for (Object one : (List<?>) value(name)) {
            types.add(
                    (TypeElement) ((DeclaredType) ((AnnotationValue) one).getValue()).asElement());
        }
        return types;
    }
}
