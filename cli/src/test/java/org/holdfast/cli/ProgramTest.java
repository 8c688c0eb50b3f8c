package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {
    @TempDir Path folder;

    @AfterEach
    void noCommit() {
        System.clearProperty("holdfast.commit");
    }

    @Test
    void theVersionNamesTheCommitThatTheLauncherFound() {
        System.setProperty("holdfast.commit", "6f47892c1d2e.changed-0123456789ab");

        assertThat(Program.version())
                .isEqualTo(Program.release() + "+6f47892c1d2e.changed-0123456789ab");
        assertThat(new Version().getVersion()[0])
                .isEqualTo("holdfast " + Program.release() + "+6f47892c1d2e.changed-0123456789ab");
    }

    @Test
    void withoutALauncherTheVersionIsTheRelease() {
        assertThat(Program.version()).isEqualTo(Program.release()).doesNotContain("+");
    }

    @Test
    void keptAnswersOutliveACommitThatChangesNoCode() throws IOException {
        System.setProperty("holdfast.commit", "6f47892c1d2e");
        String before = Program.fingerprint();
        System.setProperty("holdfast.commit", "7a58903d2e3f");

        assertThat(Program.fingerprint()).isEqualTo(before);
    }

    @Test
    void aJarAndItsFolderOfClassesAreOneProgramAndAnotherByteIsAnother() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org/example"));
        Files.writeString(classes.resolve("B.class"), "two");
        Files.writeString(classes.resolve("A.class"), "one");
        Path jar = folder.resolve("made.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name :
                    List.of("META-INF/MANIFEST.MF", "org/example/B.class", "org/example/A.class")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        (name.contains("B") ? "two" : "one")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        String ofFolder = Program.print(List.of(folder.resolve("classes")));

        assertThat(Program.print(List.of(jar))).isEqualTo(ofFolder);
        Files.writeString(classes.resolve("B.class"), "2");
        assertThat(Program.print(List.of(folder.resolve("classes")))).isNotEqualTo(ofFolder);
    }
}
