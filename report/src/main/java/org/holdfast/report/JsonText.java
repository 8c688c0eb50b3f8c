package org.holdfast.report;

import java.util.List;
import java.util.function.Consumer;

/**
 * Writes JSON in plain Java, for a browser does it too. Texts are for a page: no line of one breaks
 * within an amount of money ({@link Unbroken}).
 */
public final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private boolean isFirst = true;

    private JsonText() {}

    /** An object, as text. */
    public static String object(Consumer<JsonText> fill) {
        JsonText json = new JsonText();
        json.nested('{', '}', () -> fill.accept(json));
        return json.out.toString();
    }

    private void nested(char open, char close, Runnable fill) {
        out.append(open);
        isFirst = true;
        fill.run();
        out.append(close);
        isFirst = false;
    }

    private JsonText name(String name) {
        next();
        string(name);
        out.append(':');
        return this;
    }

    private void next() {
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
    }

    public JsonText put(String name, String value) {
        name(name).string(value);
        return this;
    }

    public JsonText put(String name, double value) {
        name(name).number(value);
        return this;
    }

    public JsonText put(String name, int value) {
        name(name).out.append(value);
        return this;
    }

    public JsonText put(String name, long value) {
        name(name).out.append(value);
        return this;
    }

    public JsonText put(String name, boolean value) {
        name(name).out.append(value);
        return this;
    }

    public JsonText nothing(String name) {
        name(name).out.append("null");
        return this;
    }

    public JsonText object(String name, Consumer<JsonText> fill) {
        name(name).nested('{', '}', () -> fill.accept(this));
        return this;
    }

    /** A list of objects. */
    public <T> JsonText list(String name, List<T> values, Fill<T> fill) {
        name(name)
                .nested(
                        '[',
                        ']',
                        () -> {
                            for (T value : values) {
                                next();
                                nested('{', '}', () -> fill.fill(this, value));
                            }
                        });
        return this;
    }

    /** A list of words. */
    public JsonText words(String name, List<String> values) {
        name(name)
                .nested(
                        '[',
                        ']',
                        () ->
                                values.forEach(value -> {
                                    next();
                                    string(value);
                                }));
        return this;
    }

    /** A list of words and numbers; what is neither is left open. */
    public JsonText cells(String name, List<Object> values) {
        name(name)
                .nested(
                        '[',
                        ']',
                        () ->
                                values.forEach(value -> {
                                    next();
                                    switch (value) {
                                        case String word -> string(word);
                                        case Double number -> number(number);
                                        default -> out.append("null");
                                    }
                                }));
        return this;
    }

    @FunctionalInterface
    public interface Fill<T> {
        void fill(JsonText json, T value);
    }

    private void number(double value) {
        if (!Double.isFinite(value)) {
            out.append("null");
        } else if (value == Math.floor(value) && Math.abs(value) < 1e9) {
            out.append((int) value);
        } else {
            out.append(value);
        }
    }

    private void string(String value) {
        out.append('"');
        for (int k = 0; k < value.length(); k++) {
            char c = value.charAt(k);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case ' ' -> out.append(Unbroken.isTight(value, k) ? Unbroken.TIGHT : c);
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        out.append('"');
    }
}
