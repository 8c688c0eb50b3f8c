package org.holdfast.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles the messages of a module: {@code Main MESSAGES PACKAGE OUTPUT}. In the folder MESSAGES
 * stands one folder a language, {@code en}, {@code nl}, {@code uk}, and in each the same files; the
 * name of a file is that of its class, and a folder in between is a package in PACKAGE.
 *
 * <p>English says what there is to tell, and every other language says it whole.
 */
public final class Main {
    /**
     * Those of the model's Language, each with every message; the first says what there is to tell.
     */
    private static final List<String> LANGUAGES = List.of("en", "nl", "uk");

    /** Those that are being written: held to the same rules, and not spoken yet. */
    private static final List<String> PREPARED = List.of();

    private Main() {}

    /**
     * Compiles what its arguments name.
     *
     * @throws IllegalStateException with a line for each fault
     */
    public static void main(String[] args) throws IOException {
        List<Fault> faults = new ArrayList<>();
        compile(Path.of(args[0]), args[1], Path.of(args[2]), LANGUAGES, PREPARED, faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.stream()
                            .map(Fault::toString)
                            .distinct()
                            .collect(Collectors.joining("\n", "\n", "\n")));
        }
    }

    /**
     * Writes what has changed, so that the compiler of Java finds nothing new to do; nothing if
     * there are faults.
     */
    static void compile(
            Path folder,
            String inPackage,
            Path output,
            List<String> languages,
            List<String> prepared,
            List<Fault> faults)
            throws IOException {
        Map<String, Function> functions = Function.all();
        Map<String, Map<Path, MessageFile>> files = new LinkedHashMap<>();
        Map<String, Map<String, Message>> terms = new HashMap<>();
        for (String language : Stream.concat(languages.stream(), prepared.stream()).toList()) {
            Map<Path, MessageFile> read = read(folder, language, faults);
            files.put(language, read);
            Map<String, Message> all = new TreeMap<>();
            read.values().forEach(f -> all.putAll(f.terms()));
            terms.put(language, all);
        }
        Set<Path> subjects = new TreeSet<>();
        files.values().forEach(f -> subjects.addAll(f.keySet()));
        Map<Path, String> sources = new TreeMap<>();
        for (Path subject : subjects) {
            Map<String, MessageFile> spoken = new LinkedHashMap<>();
            files.forEach((language, read) -> {
                if (read.containsKey(subject)) {
                    spoken.put(language, read.get(subject));
                } else if (languages.contains(language)) {
                    faults.add(
                            new Fault(
                                    folder.resolve(language).resolve(subject),
                                    1,
                                    "this file is missing"));
                }
            });
            if (!spoken.containsKey(languages.getFirst())) {
                continue;
            }
            String name = subject.getFileName().toString().replace(".ftl", "");
            Path parent = subject.getParent();
            String below = parent == null ? "" : "." + parent.toString().replace('/', '.');
            Path into = output.resolve((inPackage + below).replace('.', '/'));
            new Subject(name, inPackage + below, languages, spoken)
                    .compiled(terms, functions, faults)
                    .forEach((type, source) -> sources.put(into.resolve(type + ".java"), source));
        }
        if (faults.isEmpty()) {
            write(sources, output);
        }
    }

    private static Map<Path, MessageFile> read(Path folder, String language, List<Fault> faults)
            throws IOException {
        Map<Path, MessageFile> files = new TreeMap<>();
        Path own = folder.resolve(language);
        if (!Files.isDirectory(own)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(own)) {
            for (Path file : found.filter(f -> f.toString().endsWith(".ftl")).sorted().toList()) {
                files.put(own.relativize(file), MessageFile.read(file, shown(file), faults));
            }
        }
        return files;
    }

    /** From the folder of the module on, as whoever builds it names the file. */
    private static Path shown(Path file) {
        int names = file.getNameCount();
        for (int k = 1; k < names; k++) {
            if (file.getName(k).toString().equals("src")) {
                return file.subpath(k - 1, names);
            }
        }
        return file;
    }

    private static void write(Map<Path, String> sources, Path output) throws IOException {
        if (Files.isDirectory(output)) {
            try (Stream<Path> found = Files.walk(output)) {
                for (Path old : found.filter(Files::isRegularFile).toList()) {
                    if (!sources.containsKey(old)) {
                        Files.delete(old);
                    }
                }
            }
        }
        for (Map.Entry<Path, String> source : sources.entrySet()) {
            Path file = source.getKey();
            if (!Files.exists(file) || !Files.readString(file).equals(source.getValue())) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
    }
}
