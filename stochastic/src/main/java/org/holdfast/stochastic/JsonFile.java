package org.holdfast.stochastic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.intake.Json;
import org.holdfast.intake.JsonReader;
import org.holdfast.intake.Nearest;
import org.holdfast.intake.Shown;
import org.holdfast.model.Text;

/** A JSON file of an instance: what stands in it, or where it is not as it should be. */
final class JsonFile {
    private final String file;
    private final Json.Entries root;

    JsonFile(Path path) {
        file = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > SmpsLines.LARGEST) {
                throw StochasticProgramme.wrong(
                        path, StochasticMessages.tooLarge(SmpsLines.LARGEST));
            }
            root = entries(JsonReader.read(Files.readString(path, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw StochasticProgramme.wrong(
                    path, StochasticMessages.unreadable(String.valueOf(e.getMessage())));
        } catch (JsonReader.BrokenException e) {
            throw wrong(
                    new Json.Nothing(e.place()),
                    StochasticMessages.brokenJson(Shown.all(String.valueOf(e.getMessage()))));
        }
    }

    Json.Entries root() {
        return root;
    }

    /** What is wrong with a value. */
    UnreadableException wrong(Json at, Text what) {
        return new UnreadableException(
                StochasticMessages.atColumn(
                        Shown.plainly(file), at.place().line(), at.place().column(), what));
    }

    Json.Entries entries(Json json) {
        if (json instanceof Json.Entries entries) {
            return entries;
        }
        throw wrong(json, StochasticMessages.expected(StochasticMessages.AN_OBJECT));
    }

    List<Json> items(Json json) {
        if (json instanceof Json.Items(var _, var values)) {
            return values;
        }
        throw wrong(json, StochasticMessages.expected(StochasticMessages.AN_ARRAY));
    }

    String text(Json json) {
        if (json instanceof Json.Word(var _, var text)) {
            return text;
        }
        throw wrong(json, StochasticMessages.expected(StochasticMessages.A_STRING));
    }

    double number(Json json) {
        if (json instanceof Json.Amount(var _, double value) && Double.isFinite(value)) {
            return value;
        }
        throw wrong(json, StochasticMessages.expected(StochasticMessages.A_NUMBER));
    }

    /** The value of an entry that must be there. */
    Json value(Json.Entries in, String name) {
        return possible(in, name).orElseThrow(() -> wrong(in, StochasticMessages.noEntry(name)));
    }

    Optional<Json> possible(Json.Entries in, String name) {
        return Optional.ofNullable(in.values().get(name));
    }

    /** Numbers by name. */
    Map<String, Double> numbers(Json.Entries in) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        in.values().forEach((name, value) -> numbers.put(name, number(value)));
        return numbers;
    }

    /** Refuses entries that are not understood. */
    void only(Json.Entries in, Set<String> known) {
        in.values()
                .forEach((name, value) -> {
                    if (!known.contains(name)) {
                        throw wrong(
                                value,
                                StochasticMessages.unknownEntry(
                                        Shown.plainly(name), Nearest.to(name, known)));
                    }
                });
    }

    /** A name that must be one of these. */
    String one(Json json, Set<String> known) {
        String name = text(json);
        if (!known.contains(name)) {
            throw unknown(json, name, known);
        }
        return name;
    }

    UnreadableException unknown(Json at, String name, Set<String> known) {
        return wrong(at, StochasticMessages.noName(Shown.plainly(name), Nearest.to(name, known)));
    }
}
