package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.checks.FigurePlaces;
import org.holdfast.casefile.checks.TableGrounds;
import org.holdfast.intake.Problem;
import org.holdfast.model.Language;

/** A copy of the tiny case, to be broken in one place. */
final class TinyCopy {
    private static final Path TINY = Path.of("src/test/resources/cases/tiny");

    private final Path folder;

    TinyCopy(Path folder) {
        this.folder = folder;
        try (Stream<Path> all = Files.walk(TINY)) {
            for (Path each : all.toList()) {
                Path copy = folder.resolve(TINY.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path folder() {
        return folder;
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** Replaces one piece of text, which must be there exactly once. */
    TinyCopy with(String file, String before, String after) {
        String text = text(file);
        assertThat(text.split(Pattern.quote(before), -1))
                .as("'%s' stands once in %s", before, file)
                .hasSize(2);
        return holding(file, text.replace(before, after));
    }

    /** Adds a line at the end of a file. */
    TinyCopy plus(String file, String line) {
        return holding(file, text(file) + line + "\n");
    }

    /** Gives a file another content. */
    TinyCopy holding(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    TinyCopy without(String file) {
        try {
            Files.delete(path(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where its figures stand in their documents. */
    FigurePlaces places() {
        return CaseReader.readWithGrounds(folder, List.of()).places();
    }

    /** What the rows of its tables rest on. */
    Map<String, TableGrounds> grounds() {
        return CaseReader.readWithGrounds(folder, List.of()).tables();
    }

    String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Reading read() {
        return CaseReader.read(folder);
    }

    /** The problems found, a line each; each of them is said in Dutch too. */
    List<String> problems() {
        List<Problem> found = read().problems();
        found.forEach(TinyCopy::isSaidInDutch);
        return found.stream().map(Problem::line).toList();
    }

    /** No piece of it is left in English, which would stand between quotation marks. */
    private static void isSaidInDutch(Problem problem) {
        assertThat(problem.text().in(Language.NL))
                .as(problem.line())
                .isNotEqualTo(problem.message())
                .doesNotContain("‘", "Expected", "Write ", "null");
    }
}
