package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.holdfast.model.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TemplatesTest {
    @SuppressWarnings("unused") // JUnit reads it by its name
    private static final List<String> NAMES = Templates.NAMES;

    private static Path write(Path folder, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.writeString(target, file.getValue());
        }
        return folder;
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aTemplateIsASoundCaseOfWhichNothingIsWarnedButTheAge(String name, @TempDir Path folder)
            throws IOException {
        Reading reading = CaseReader.read(write(folder, Templates.files(name, "my-case")));
        assertThat(reading.problems()).allMatch(p -> p.kind().equals("OldFigures"));
        Case c = ((Reading.Sound) reading).sound();
        assertThat(c.settings().id()).isEqualTo("my-case");
        assertThat(c.scenarios()).extracting(s -> s.id()).contains("baseline", "all-levers");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everySourceOfATemplateIsUsed(String name) {
        Map<String, String> files = Templates.files(name, "x");
        String sources = Objects.requireNonNull(files.get("sources.csv"));
        String all = String.join("\n", files.values());
        for (String line : sources.lines().skip(1).toList()) {
            String id = line.substring(0, line.indexOf(','));
            assertThat(all.split("\\b" + id + "\\b", -1)).as(id).hasSizeGreaterThan(2);
        }
    }

    @Test
    void theNeedOfTheFlankBeginsInTheThirdYear(@TempDir Path folder) throws IOException {
        Reading reading = CaseReader.read(write(folder, Templates.files("flank", "flank")));
        Case c = ((Reading.Sound) reading).sound();
        assertThat(c.needs())
                .filteredOn(need -> need.holder().equals("flank"))
                .isNotEmpty()
                .allSatisfy(need -> assertThat(need.from()).isEqualTo(24));
    }

    @Test
    void theGroupsOfThePandemicAreItsOwn(@TempDir Path folder) throws IOException {
        Reading reading = CaseReader.read(write(folder, Templates.files("pandemic", "pandemic")));
        Case c = ((Reading.Sound) reading).sound();
        assertThat(c.families())
                .extracting(group -> group.name().en())
                .containsExactly("Protective equipment", "Ventilators");
        assertThat(c.settings().payers())
                .hasValueSatisfying(
                        payers -> assertThat(payers.all().en()).isEqualTo("member states"));
    }

    /** As the launcher packs them: files alone, no folders. */
    @Test
    void aTemplateCanBeReadFromAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("casefile.jar");
        String code = "org/holdfast/casefile/Templates.class";
        String place = "org/holdfast/casefile/templates/empty/";
        try (JarOutputStream inside = new JarOutputStream(Files.newOutputStream(jar));
                InputStream bytes =
                        Objects.requireNonNull(
                                Templates.class.getClassLoader().getResourceAsStream(code))) {
            inside.putNextEntry(new JarEntry(code));
            bytes.transferTo(inside);
            for (var file : Templates.files("empty", "x").entrySet()) {
                inside.putNextEntry(new JarEntry(place + file.getKey()));
                inside.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Object read =
                    loader.loadClass("org.holdfast.casefile.Templates")
                            .getMethod("files", String.class, String.class)
                            .invoke(null, "empty", "x");
            assertThat(read).isEqualTo(Templates.files("empty", "x"));
        }
    }
}
