package org.holdfast.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a command line: the folder of a case, and options that each have a value.
 *
 * @param values empty where nothing was said
 */
record Options(Path folder, Map<String, String> values) {
    Options {
        values = Map.copyOf(values);
    }

    /**
     * What some words say.
     *
     * @param names of the options that there are
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Options of(List<String> names, String... words) {
        Map<String, String> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, ""));
        List<String> rest = new ArrayList<>();
        for (int k = 0; k < words.length; k++) {
            if (!words[k].startsWith("--")) {
                rest.add(words[k]);
                continue;
            }
            int equals = words[k].indexOf('=');
            String name = words[k].substring(2, equals < 0 ? words[k].length() : equals);
            require(
                    values.containsKey(name),
                    "unknown option --" + name + "; there are --" + String.join(", --", names));
            require(equals >= 0 || k + 1 < words.length, "--" + name + " needs a value");
            values.put(name, equals < 0 ? words[++k] : words[k].substring(equals + 1));
        }
        require(rest.size() == 1, "needs the folder of one case, got " + rest);
        return new Options(Path.of(rest.getFirst()), values);
    }

    String text(String name, String standard) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? standard : value;
    }

    long whole(String name, long standard, long most) {
        String value = text(name, Long.toString(standard));
        try {
            long number = Long.parseLong(value);
            require(number <= most, "--" + name + " is at most " + most + ", got " + value);
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--" + name + " takes a whole number, got '" + value + "'", e);
        }
    }

    double share(String name, String standard) {
        try {
            return Double.parseDouble(text(name, standard));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--" + name + " takes a number, got '" + text(name, standard) + "'", e);
        }
    }

    <E extends Enum<E>> E constant(E[] all, String name, E standard) {
        String value = text(name, standard.name());
        return Arrays.stream(all)
                .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "--%s is one of %s, got '%s'"
                                        .formatted(name, Arrays.toString(all), value)));
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
