package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Claim;
import org.holdfast.model.Language;
import org.holdfast.words.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of the paper's points names commands, levers, scenarios and sections that there are.
 * Its second part is written by {@code ./mvnw test -pl cli -am -Dtest=PaperTest
 * -Dholdfast.refresh=true}.
 */
class PaperTest {
    private static final Path PAGE = Path.of("../docs/method/paper.md");
    private static final String BEGIN = "<!-- claims -->\n";
    private static final String END = "<!-- /claims -->\n";
    private static final Pattern SECTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final int PAGES = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** A row of the first part. */
    private record Point(
            String row, int page, String command, String lever, String section, String says) {}

    @Test
    void eachPointNamesACommandThatThereIs() throws IOException {
        for (Point point : points()) {
            String[] words = point.command().split(" --", -1)[0].split(" ", -1);
            String[] asked =
                    Stream.concat(Stream.of(words), Stream.of("--help")).toArray(String[]::new);
            assertThat(Called.in(folder, asked).exit()).as(point.row()).isEqualTo(Exit.DONE);
        }
    }

    @Test
    void eachPointNamesLeversAndScenariosOfTheCase() throws IOException {
        Case c = example();
        Set<String> known =
                Stream.concat(
                                c.levers().stream().map(l -> l.id()),
                                c.scenarios().stream().map(s -> s.id()))
                        .collect(Collectors.toSet());
        for (Point point : points()) {
            String[] options = point.command().split("--scenario ", -1);
            if (options.length > 1) {
                assertThat(c.findScenario(options[1])).as(point.row()).isPresent();
            }
            if (!point.lever().isEmpty()) {
                assertThat(known).as(point.row()).contains(point.lever());
            }
        }
    }

    @Test
    void eachPointStandsOnAPageOfThePaperAndOnOneOfOursOrIsOpen() throws IOException {
        Set<String> sections = new TreeSet<>(List.of("open"));
        try (Stream<Path> files = Files.walk(Path.of("../brief/src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                SECTION.matcher(Files.readString(file))
                        .results()
                        .forEach(id -> sections.add(id.group(1)));
            }
        }
        assertThat(points()).hasSizeGreaterThan(20);
        for (Point point : points()) {
            assertThat(point.page()).as(point.row()).isBetween(1, PAGES);
            assertThat(sections).as(point.row()).contains(point.section());
            assertThat(point.says()).as(point.row()).isNotBlank();
        }
        assertThat(points().stream().map(Point::row)).doesNotHaveDuplicates();
    }

    @Test
    void theClaimsAreThoseOfTheCase() throws IOException {
        StringBuilder rows =
                new StringBuilder(
                                "| claim | page | what the paper says | verdict | what was found |\n")
                        .append("| --- | --- | --- | --- | --- |\n");
        for (Claim claim : example().claims()) {
            if (claim.isOfThePaper()) {
                rows.append("| `")
                        .append(claim.id())
                        .append("` | ")
                        .append(claim.place().orElseThrow().page())
                        .append(" | ")
                        .append(claim.claim().en())
                        .append(" | ")
                        .append(Claims.verdict(claim.verdict()).in(Language.EN))
                        .append(" | ")
                        .append(claim.finding().en())
                        .append(" |\n");
            }
        }
        String text = Files.readString(PAGE);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(PAGE, text.substring(0, begin) + rows + text.substring(end));
        } else {
            assertThat(text.substring(begin, end)).isEqualTo(rows.toString());
        }
    }

    private static List<Point> points() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| S\\d+ \\|.*"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .map(cells ->
                        new Point(
                                cells[1],
                                Integer.parseInt(cells[2]),
                                plain(cells[4]),
                                plain(cells[5]),
                                cells[6],
                                cells[7]))
                .toList();
    }

    private static String plain(String cell) {
        return cell.replace("`", "").strip();
    }

    private static Case example() {
        return switch (CaseReader.read(Path.of("../cases/ukraine-2024"))) {
            case Reading.Sound sound -> sound.sound();
            case Reading.Unsound unsound -> throw new AssertionError(unsound.problems().toString());
        };
    }
}
