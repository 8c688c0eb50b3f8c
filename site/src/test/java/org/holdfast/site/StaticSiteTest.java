package org.holdfast.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.plan.Planner;
import org.holdfast.testing.SiteFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticSiteTest {
    private static final Path TINY = Path.of("../casefile/src/test/resources/cases/tiny");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Two pages, of which the case has one, and a file that is there once it was prepared. */
    private static final class Told implements Pages {
        private boolean isPrepared;

        @Override
        public List<String> of(Case c) {
            return List.of("sources");
        }

        @Override
        public Optional<byte[]> page(Case c, String page, Language language) {
            return Optional.of((page + " " + language).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<String> files(Case c) {
            return List.of("plans.bin", "none.bin");
        }

        @Override
        public Optional<byte[]> file(Case c, String name) {
            return isPrepared && name.equals("plans.bin")
                    ? Optional.of(new byte[] {1, 2, 3})
                    : Optional.empty();
        }

        @Override
        public boolean hasPlans(Case c) {
            return true;
        }

        @Override
        public void prepare(List<Case> cases, Planner.Progress progress) {
            isPrepared = true;
            progress.step("plans", 1, 1);
        }
    }

    @BeforeEach
    void aBuiltWebPart() throws IOException {
        Files.createDirectories(folder.resolve("web/assets"));
        Files.writeString(folder.resolve("web/index.html"), "<title>t</title>");
        Files.writeString(folder.resolve("web/assets/app-1.js"), "1");
    }

    private Path out() {
        return folder.resolve("site");
    }

    private StaticSite.Written write(List<String> steps) throws IOException {
        Case c = ((Reading.Sound) CaseReader.read(TINY)).sound();
        return new StaticSite(folder.resolve("web"), "1.2.3", List.of(new Told()))
                .write(
                        List.of(new CaseList.Shown("tiny", c)),
                        out(),
                        (what, done, of) -> steps.add(what));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(out())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> out().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSiteIsThePagesAndWhatTheyReadAfterItWasMade() throws IOException {
        List<String> steps = new ArrayList<>();
        StaticSite.Written written = write(steps);
        assertThat(steps).containsExactly("plans");
        assertThat(files())
                .containsExactly(
                        "assets/app-1.js",
                        "data/cases.json",
                        "data/tiny/plans.bin",
                        "data/tiny/sources.en.json",
                        "data/tiny/sources.nl.json",
                        "data/tiny/sources.uk.json",
                        "holdfast-files.txt",
                        "index.html");
        assertThat(written.files()).isEqualTo(7);
        assertThat(Files.readString(out().resolve("data/cases.json")))
                .startsWith("{\"server\":false,\"version\":\"1.2.3\",\"cases\":[{\"id\":\"tiny\"")
                .contains("\"pages\":[\"sources\"],\"plans\":true");
        assertThat(SiteFiles.faults("Cases", Files.readString(out().resolve("data/cases.json"))))
                .isEmpty();
        assertThat(Files.readString(out().resolve("data/tiny/sources.nl.json")))
                .isEqualTo("sources NL");
    }

    @Test
    void aNewSiteReplacesTheOldOneAndLeavesTheRest() throws IOException {
        write(new ArrayList<>());
        Files.writeString(out().resolve("CNAME"), "example.org");
        Files.move(folder.resolve("web/assets/app-1.js"), folder.resolve("web/assets/app-2.js"));
        write(new ArrayList<>());
        assertThat(files()).contains("CNAME", "assets/app-2.js").doesNotContain("assets/app-1.js");
    }

    @Test
    void aFolderWithSomethingElseIsRefusedAndStaysAsItIs() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("thesis.tex"), "mine");
        assertThatThrownBy(() -> write(new ArrayList<>()))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(files()).containsExactly("thesis.tex");
    }

    @Test
    void aListThatNamesFilesElsewhereDeletesNoneOfThem() throws IOException {
        write(new ArrayList<>());
        Path mine = folder.resolve("mine.txt");
        Files.writeString(mine, "mine");
        Files.writeString(
                out().resolve(StaticSite.MARK), "../mine.txt\n" + mine.toAbsolutePath() + "\n.\n");
        write(new ArrayList<>());
        assertThat(mine).exists();
        assertThat(files()).contains("index.html");
    }
}
