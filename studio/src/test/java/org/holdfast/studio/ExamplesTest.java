package org.holdfast.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide do what it says. */
class ExamplesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private String run(String... command) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("it ended within two minutes").isTrue();
        return Files.readString(printed);
    }

    private boolean has(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("has.txt").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void pythonAloneFetchesARunIntoRows() throws Exception {
        assumeTrue(has("python3", "--version"), "there is no python3 here");
        try (Server server = Server.real(folder.resolve("data"))) {
            // -S: without what is installed beside Python.
            String printed =
                    run(
                            "python3",
                            "-S",
                            "../docs/examples/fetch_run.py",
                            "--address",
                            server.at("").toString(),
                            "--case",
                            "tiny",
                            "--set",
                            "gifts=1",
                            "--file",
                            "decisions.csv");
            assertThat(printed).contains("Minimum: ", " under the minimum", "decisions.csv: ");
            assertThat(printed).contains("'month'").doesNotContain("Traceback");
            String refused =
                    run(
                            "python3",
                            "-S",
                            "../docs/examples/fetch_run.py",
                            "--address",
                            server.at("").toString(),
                            "--case",
                            "none");
            assertThat(refused).contains("There is no such case here.").doesNotContain("Traceback");
        }
    }

    @Test
    void pythonSaysWhatToDoWhereNoStudioRuns() throws Exception {
        assumeTrue(has("python3", "--version"), "there is no python3 here");
        String alone =
                run(
                        "python3",
                        "-S",
                        "../docs/examples/fetch_run.py",
                        "--address",
                        "http://localhost:1/");
        assertThat(alone)
                .contains("No studio answers at http://localhost:1/", "./holdfast studio")
                .doesNotContain("Traceback");
    }

    @Test
    void rFetchesARunIntoADataFrame() throws Exception {
        assumeTrue(
                has("Rscript", "-e", "library(curl); library(jsonlite)"),
                "there is no R with curl and jsonlite here");
        try (Server server = Server.real(folder.resolve("data"))) {
            String printed =
                    run(
                            "Rscript",
                            "../docs/examples/fetch_run.R",
                            server.at("").toString(),
                            "tiny",
                            "plan");
            assertThat(List.of(printed.split("\n", -1)))
                    .anyMatch(line -> line.matches("balance-ad-hoc.csv: [0-9]+ rows"));
            assertThat(printed).contains("Minimum");
        }
    }
}
