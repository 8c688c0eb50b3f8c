package org.holdfast.store.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the JSON that {@link JsonWriter} writes, and says where a text is something else. */
final class JsonReader {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    static Json read(String text) throws MalformedException {
        JsonReader reader = new JsonReader(text);
        Json json = reader.value();
        if (reader.at < text.length()) {
            throw reader.wrong("the end");
        }
        return json;
    }

    private Json value() throws MalformedException {
        if (++depth > DEEPEST) {
            throw new MalformedException("lists and objects are nested too deeply");
        }
        Json value =
                switch (peek()) {
                    case '"' -> new Json.Text(string());
                    case '{' -> fields();
                    case '[' -> items();
                    case 't' -> flag("true", true);
                    case 'f' -> flag("false", false);
                    default -> number();
                };
        depth--;
        return value;
    }

    private Json fields() throws MalformedException {
        SortedMap<String, Json> fields = new TreeMap<>();
        take('{');
        if (!has('}')) {
            do {
                String name = string();
                take(':');
                if (fields.put(name, value()) != null) {
                    throw new MalformedException("'" + name + "' stands there twice");
                }
            } while (has(','));
            take('}');
        }
        return new Json.Fields(fields);
    }

    private Json items() throws MalformedException {
        List<Json> items = new ArrayList<>();
        take('[');
        if (!has(']')) {
            do {
                items.add(value());
            } while (has(','));
            take(']');
        }
        return new Json.Items(items);
    }

    private Json flag(String word, boolean on) throws MalformedException {
        if (!text.startsWith(word, at)) {
            throw wrong(word);
        }
        at += word.length();
        return new Json.Flag(on);
    }

    private Json number() throws MalformedException {
        int from = at;
        if (peek() == '-') {
            at++;
        }
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        try {
            return new Json.Whole(Long.parseLong(text, from, at, 10));
        } catch (IllegalArgumentException e) { // also what is no number or too large
            at = from;
            throw wrong("a text, a whole number, true, false, a list or an object");
        }
    }

    private String string() throws MalformedException {
        take('"');
        StringBuilder read = new StringBuilder();
        while (!has('"')) {
            char c = next();
            if (c < ' ') {
                throw wrong("a text without control characters");
            }
            read.append(c == '\\' ? escaped() : c);
        }
        String string = read.toString();
        for (int k = 0; k < string.length(); k += Character.charCount(string.codePointAt(k))) {
            if (Character.getType(string.codePointAt(k)) == Character.SURROGATE) {
                throw wrong("whole characters");
            }
        }
        return string;
    }

    private char escaped() throws MalformedException {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> {
                int code = 0;
                for (int k = 0; k < 4; k++) {
                    int digit = Character.digit(next(), 16);
                    if (digit < 0) {
                        throw wrong("four hexadecimal digits behind \\u");
                    }
                    code = 16 * code + digit;
                }
                yield (char) code;
            }
            default -> throw wrong("a known escape behind \\");
        };
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char next() throws MalformedException {
        if (at >= text.length()) {
            throw wrong("more text");
        }
        return text.charAt(at++);
    }

    private boolean has(char c) {
        if (peek() == c && at < text.length()) {
            at++;
            return true;
        }
        return false;
    }

    private void take(char c) throws MalformedException {
        if (!has(c)) {
            throw wrong("'" + c + "'");
        }
    }

    private MalformedException wrong(String expected) {
        return new MalformedException("at character " + (at + 1) + ", expected " + expected);
    }
}
