package org.holdfast.messages;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A function that messages may call: {@code MONEY($millions)}. It is listed in {@code
 * functions.properties} as the type of what it takes and a call in Java, in which {@code $} is the
 * value and {@code language} the language:
 *
 * <pre>MONEY = double Numbers.money($, language)</pre>
 *
 * @param takes the Java type of its argument
 */
record Function(String name, String takes, String call) {
    static Map<String, Function> in(Path folder) throws IOException {
        Map<String, Function> functions = new TreeMap<>();
        Path file = folder.resolve("functions.properties");
        if (!Files.exists(file)) {
            return functions;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        for (String name : properties.stringPropertyNames()) {
            String[] typeAndCall = properties.getProperty(name).strip().split(" ", 2);
            if (typeAndCall.length < 2 || !typeAndCall[1].contains("$")) {
                throw new IOException(
                        file + ": " + name + " should be a type and a call, with $ in it");
            }
            functions.put(name, new Function(name, typeAndCall[0], typeAndCall[1]));
        }
        return functions;
    }

    /** The call for a value, in a class that speaks one language. */
    String of(String value, String language) {
        return call.replace("language", language).replace("$", value);
    }
}
