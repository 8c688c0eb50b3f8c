package org.holdfast.messages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A subject's messages in every language, and the Java they become: a class with two methods for
 * each message that ask a class of the language: {@code waitingCosts(amount, months, language)}
 * says it, {@code waitingCosts(amount, months)} is the Text of it in all languages. A message whose
 * id is in capitals has no arguments and becomes a constant Text. In a file whose name ends in
 * {@code Problems} each message is a kind of problem, and its one method makes the problem of a
 * place: {@code tooDeep(where, limit)}.
 *
 * @param name of the class
 * @param inPackage of the class
 * @param languages all of the model, the first one the one that says what there is to tell
 * @param files by language; a language without one speaks as the first does
 */
record Subject(
        String name, String inPackage, List<String> languages, Map<String, MessageFile> files) {
    private static final String PROBLEMS = "Problems";
    private static final String IMPORTS =
            "import org.holdfast.intake.Problem;\nimport org.holdfast.intake.Where;\n";

    /** With this begins the comment of a problem that leaves what was read usable. */
    private static final String WARNING = "Warning.";

    private MessageFile first() {
        return Objects.requireNonNull(files.get(languages.getFirst()));
    }

    /** Java by the name of the class; faults, if any, say where its languages differ. */
    Map<String, String> compiled(
            Map<String, Map<String, Message>> terms,
            Map<String, Function> functions,
            List<Fault> faults) {
        Map<String, String> classes = new java.util.TreeMap<>();
        classes.put(name, shared(terms, functions, faults));
        files.forEach((language, file) -> {
            String speaking = speaking(language, file, terms, functions, faults);
            if (languages.contains(language)) {
                classes.put(name + suffix(language), speaking);
            }
        });
        return classes;
    }

    private String shared(
            Map<String, Map<String, Message>> terms,
            Map<String, Function> functions,
            List<Fault> faults) {
        StringBuilder constants = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (Message m : first().messages().values()) {
            Arguments arguments = Arguments.of(first(), m, functions, faults);
            if (isConstant(m)) {
                constants.append(constant(m, terms, functions, faults));
                continue;
            }
            methods.append(
                    name.endsWith(PROBLEMS)
                            ? problem(m, arguments)
                            : spoken(m, arguments) + text(m, arguments));
        }
        return """
        package %1$s;

        %6$simport org.holdfast.model.Language;
        import org.holdfast.model.Text;

        /** Compiled from %2$s and the same file of every other language. */
        public final class %3$s {
        %4$s
            private %3$s() {}

        %5$s}
        """
                .formatted(
                        inPackage,
                        first().path(),
                        name,
                        constants,
                        methods,
                        name.endsWith(PROBLEMS) ? IMPORTS : "");
    }

    /** The method that says a message in a language. */
    private String spoken(Message m, Arguments arguments) {
        String with = arguments.parameters();
        StringBuilder method = new StringBuilder(javadoc(m));
        method.append("    public static String ")
                .append(method(m))
                .append("(")
                .append(with.isEmpty() ? "" : with + ", ")
                .append("Language language) {\n        return switch (language) {\n");
        for (String language : languages) {
            method.append("            case ")
                    .append(language.toUpperCase(Locale.ROOT))
                    .append(" -> ")
                    .append(call(m, language, arguments))
                    .append(";\n");
        }
        return method.append("        };\n    }\n\n").toString();
    }

    /** The method that says it in all languages at once. */
    private String text(Message m, Arguments arguments) {
        return javadoc(m)
                + "    public static Text %s(%s) {\n        return %s;\n    }\n\n"
                        .formatted(method(m), arguments.parameters(), inAll(m, arguments));
    }

    /** The method that finds the problem of which a message speaks, at a place. */
    private String problem(Message m, Arguments arguments) {
        String with = arguments.parameters();
        return javadoc(m)
                + """
                    public static Problem %s(Where where%s) {
                        return new Problem("%s", where, Problem.Severity.%s, %s);
                    }

                """
                        .formatted(
                                method(m),
                                with.isEmpty() ? "" : ", " + with,
                                suffix(m.id()),
                                m.comment().startsWith(WARNING) ? "WARNING" : "ERROR",
                                inAll(m, arguments));
    }

    private String inAll(Message m, Arguments arguments) {
        return languages.stream()
                .map(language -> call(m, language, arguments))
                .collect(Collectors.joining(", ", "new Text(", ")"));
    }

    private String call(Message m, String language, Arguments arguments) {
        String names = String.join(", ", arguments.types().keySet());
        return name + suffix(spoken(language)) + "." + method(m) + "(" + names + ")";
    }

    private String constant(
            Message m,
            Map<String, Map<String, Message>> terms,
            Map<String, Function> functions,
            List<Fault> faults) {
        String texts =
                languages.stream()
                        .map(language -> spoken(language))
                        .map(language -> {
                            MessageFile file = Objects.requireNonNull(files.get(language));
                            Message said = file.messages().getOrDefault(m.id(), m);
                            return speaker(language, file, terms, functions, faults)
                                    .sentence(said, Map.of());
                        })
                        .collect(Collectors.joining(", "));
        return javadoc(m)
                + "    public static final Text %s = new Text(%s);\n".formatted(m.id(), texts);
    }

    private String speaking(
            String language,
            MessageFile file,
            Map<String, Map<String, Message>> terms,
            Map<String, Function> functions,
            List<Fault> faults) {
        StringBuilder methods = new StringBuilder();
        Speaker speaker = speaker(language, file, terms, functions, faults);
        for (Message standard : first().messages().values()) {
            Message said = file.messages().get(standard.id());
            if (said == null && !languages.contains(language)) {
                continue;
            }
            if (said == null) {
                faults.add(
                        new Fault(
                                file.path(),
                                1,
                                standard.id()
                                        + " is missing; it stands in "
                                        + first().path()
                                        + ":"
                                        + standard.line()));
                continue;
            }
            Arguments arguments = agreed(standard, said, file, functions, faults);
            if (!isConstant(standard)) {
                methods.append(
                        "    static String %s(%s) {\n        return %s;\n    }\n\n"
                                .formatted(
                                        method(said),
                                        arguments.parameters(),
                                        speaker.sentence(said, arguments.types())));
            }
        }
        for (Message said : file.messages().values()) {
            if (!first().messages().containsKey(said.id())) {
                faults.add(
                        new Fault(
                                file.path(),
                                said.line(),
                                said.id() + " does not stand in " + first().path()));
            }
        }
        return """
        package %1$s;

        import org.holdfast.model.Language;

        /** Compiled from %2$s. */
        final class %3$s {
            private %3$s() {}

        %4$s}
        """
                .formatted(inPackage, file.path(), name + suffix(language), methods);
    }

    /** The arguments of the first language, after a look at whether another uses them too. */
    private Arguments agreed(
            Message standard,
            Message said,
            MessageFile file,
            Map<String, Function> functions,
            List<Fault> faults) {
        Arguments expected =
                Arguments.of(first(), standard, functions, new java.util.ArrayList<>());
        Arguments found = Arguments.of(file, said, functions, faults);
        if (isConstant(standard) && !expected.types().isEmpty()) {
            faults.add(
                    new Fault(
                            first().path(),
                            standard.line(),
                            standard.id() + ": a message in capitals has no arguments"));
        }
        found.types()
                .forEach((argument, type) -> {
                    String told = expected.types().get(argument);
                    if (told == null) {
                        faults.add(unknown(said, file, argument, expected));
                    } else if (!Arguments.serves(told, type)) {
                        faults.add(
                                new Fault(
                                        file.path(),
                                        said.line(),
                                        "%s: $%s is %s here and %s in %s:%d"
                                                .formatted(
                                                        said.id(),
                                                        argument,
                                                        type,
                                                        told,
                                                        first().path(),
                                                        standard.line())));
                    }
                });
        for (String argument : expected.printed()) {
            if (!found.types().containsKey(argument)) {
                faults.add(
                        new Fault(
                                file.path(),
                                said.line(),
                                said.id() + ": $" + argument + " is missing"));
            }
        }
        return expected;
    }

    private Fault unknown(Message said, MessageFile file, String argument, Arguments expected) {
        return new Fault(
                file.path(),
                said.line(),
                "%s: there is no $%s; %s has %s"
                        .formatted(said.id(), argument, first().path(), expected.types().keySet()));
    }

    private Speaker speaker(
            String language,
            MessageFile file,
            Map<String, Map<String, Message>> terms,
            Map<String, Function> functions,
            List<Fault> faults) {
        return new Speaker(
                file, language, terms.getOrDefault(language, Map.of()), functions, faults);
    }

    private String spoken(String language) {
        return files.containsKey(language) ? language : languages.getFirst();
    }

    private static String suffix(String language) {
        return Character.toUpperCase(language.charAt(0)) + language.substring(1);
    }

    private static boolean isConstant(Message m) {
        return m.id().matches("[A-Z][A-Z0-9_]*");
    }

    /** {@code wait}; of an attribute {@code waitTitle}. */
    private static String method(Message m) {
        int dot = m.id().indexOf('.');
        return dot < 0 ? m.id() : m.id().substring(0, dot) + suffix(m.id().substring(dot + 1));
    }

    /** The comment of a message, for whoever writes the call. */
    private static String javadoc(Message m) {
        return m.comment().isBlank()
                ? ""
                : "    /** %s */\n"
                        .formatted(
                                m.comment()
                                        .strip()
                                        .replace("\n", " ")
                                        .replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replace("@", "&#64;")
                                        .replace("*/", "*&#47;"));
    }
}
