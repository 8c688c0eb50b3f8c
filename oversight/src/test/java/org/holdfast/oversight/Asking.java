package org.holdfast.oversight;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.oversight.merge.Compiling;
import org.holdfast.oversight.ocds.Inputs;
import org.holdfast.oversight.ocds.Limits;

/** Asks about contracting processes written as lines of JSON, in which ' stands for ". */
final class Asking {
    private static final Instant DAY = Instant.parse("2026-06-30T23:59:59Z");

    private Asking() {}

    static Flags about(String settings, String... lines) {
        SettingsFile.Reading read = SettingsFile.read("settings.ini", settings);
        if (!(read instanceof SettingsFile.Reading.Sound sound)) {
            throw new AssertionError(read);
        }
        Flagging flagging = new Flagging(sound.settings(), DAY, true);
        Compiling.processes(
                inputs(String.join("\n", lines)),
                flagging::see,
                problem -> {
                    throw new AssertionError(problem);
                });
        return flagging.end();
    }

    /** What is flagged: group, id, indicator, value. */
    static Map<String, Object> results(String settings, String... lines) {
        return about(settings, lines).results();
    }

    static Inputs inputs(String text) {
        byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new Inputs(
                Path.of(""),
                List.of(Path.of("-")),
                Optional.of(new ByteArrayInputStream(bytes)),
                StandardCharsets.UTF_8,
                Limits.STANDARD,
                2);
    }
}
