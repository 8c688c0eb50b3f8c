package org.holdfast.store.audit;

import java.util.HexFormat;

/** Writes JSON as RFC 8785 has it. */
final class JsonWriter {
    private JsonWriter() {}

    static void write(Json json, StringBuilder to) {
        switch (json) {
            case Json.Text(String text) -> quote(text, to);
            case Json.Whole(long number) -> to.append(number);
            case Json.Flag(boolean on) -> to.append(on);
            case Json.Items(var items) -> {
                to.append('[');
                String between = "";
                for (Json item : items) {
                    to.append(between);
                    write(item, to);
                    between = ",";
                }
                to.append(']');
            }
            case Json.Fields(var fields) -> {
                to.append('{');
                String between = "";
                for (var field : fields.entrySet()) {
                    to.append(between);
                    quote(field.getKey(), to);
                    to.append(':');
                    write(field.getValue(), to);
                    between = ",";
                }
                to.append('}');
            }
        }
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\b' -> to.append("\\b");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\f' -> to.append("\\f");
                case '\r' -> to.append("\\r");
                default -> {
                    if (c < ' ') {
                        to.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
        to.append('"');
    }
}
