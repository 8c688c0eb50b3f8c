package org.holdfast.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.results.internal.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which question each file of a folder answers. A later command replaces only the files that it
 * writes too, so that a folder may hold answers to several; its {@code contents.json} says so.
 */
public final class Contents {
    /** The file. */
    public static final String FILE = "contents.json";

    private final Map<String, JsonNode> questions;

    private Contents(Map<String, JsonNode> questions) {
        this.questions = new TreeMap<>(questions);
    }

    /** What a folder says of itself; nothing if it does not, or cannot be understood. */
    public static Contents of(Path folder) {
        Map<String, JsonNode> questions = new TreeMap<>();
        try {
            JsonNode files = Json.read(Files.readString(folder.resolve(FILE))).path("files");
            for (var file : files.properties()) {
                if (isName(file.getKey()) && Files.isRegularFile(folder.resolve(file.getKey()))) {
                    questions.put(file.getKey(), file.getValue());
                }
            }
        } catch (IOException | JacksonException e) {
            return new Contents(Map.of()); // it only says what is there: written anew
        }
        return new Contents(questions);
    }

    private static boolean isName(String file) {
        return !file.isEmpty() && file.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0);
    }

    /** The same folder after a finding has filled some of its files. */
    public Contents with(Findings findings, Collection<String> files) {
        Contents contents = new Contents(questions);
        JsonNode question = Json.node(Summary.question(findings));
        files.forEach(file -> contents.questions.put(file, question));
        return contents;
    }

    /** Files that answer another question than this finding does. */
    public List<String> apartFrom(Findings findings) {
        String question = Json.line(Summary.question(findings));
        return questions.entrySet().stream()
                .filter(file -> !Json.line(file.getValue()).equals(question))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The text of the file. */
    byte[] bytes() {
        ObjectNode json = Json.object();
        ObjectNode files = json.putObject("files");
        questions.forEach(files::set);
        return Json.pages(json).getBytes(StandardCharsets.UTF_8);
    }
}
