package org.holdfast.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A function that messages may call: {@code MONEY($millions)}. They are listed in {@code
 * functions.properties} as the type of what each takes and a call in Java, in which {@code $} is
 * the value and {@code language} the language:
 *
 * <pre>MONEY = org.holdfast.model.Money org.holdfast.words.Numbers.money($, language)</pre>
 *
 * @param takes the Java type of its argument
 */
record Function(String name, String takes, String call) {
    /** All of them by name. Which ones a module can call depends on what it may use. */
    static Map<String, Function> all() {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Function.class.getResourceAsStream("functions.properties")),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Function> functions = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            String[] typeAndCall = properties.getProperty(name).strip().split(" ", 2);
            functions.put(name, new Function(name, typeAndCall[0], typeAndCall[1]));
        }
        return functions;
    }

    /** The call for a value, in a class that speaks one language. */
    String of(String value, String language) {
        return call.replace("language", language).replace("$", value);
    }
}
