package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in {@code launch/}, on a program of two classes. */
final class LauncherTest {
    private static final Path LAUNCH = Path.of("..", "launch").toAbsolutePath().normalize();

    @TempDir Path folder;

    private Path root;

    @BeforeEach
    void bashIsHere() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/flock")), "no flock");
        root = Files.createDirectories(folder.resolve("checkout"));
        Path launch = Files.createDirectories(root.resolve("launch"));
        for (String name : List.of("jdk.sh", "build.sh", "Stage.java")) {
            Files.copy(LAUNCH.resolve(name), launch.resolve(name));
        }
        Files.createDirectories(root.resolve("cli/target/quick"));
        Files.writeString(
                root.resolve("cli/target/quick/class-path"), root + "/model/target/quick/classes");
    }

    @Test
    void aProgramThatRunsIsNotChangedByALaterBuild() throws Exception {
        build("first");
        Process running =
                start(
                        "stage cli; hold cli; exec \"$JAVA_HOME/bin/java\" -cp \"$(class_path class-path)\" Main");
        BufferedReader said = running.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo("ready");

        build("second");
        run("stage cli");
        go(running);

        assertThat(said.readLine()).isEqualTo("first");
        assertThat(
                        run(
                                "hold cli; \"$JAVA_HOME/bin/java\" -cp \"$(class_path class-path)\" Main </dev/null"))
                .isEqualTo("ready\nsecond\n");
    }

    @Test
    void equalBuildsAreOneCopyAndOthersAreOthers() throws Exception {
        build("first");
        String first = run("stage cli; hold cli; echo $copy_name");
        build("second");
        String second = run("stage cli; hold cli; echo $copy_name");
        build("first");

        assertThat(second).isNotEqualTo(first);
        assertThat(run("stage cli; hold cli; echo $copy_name")).isEqualTo(first);
    }

    @Test
    void anOldCopyGoesOnceNothingRunsFromIt() throws Exception {
        build("first");
        Process running =
                start(
                        "stage cli; hold cli; exec \"$JAVA_HOME/bin/java\" -cp \"$(class_path class-path)\" Main");
        BufferedReader said = running.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo("ready");
        String first = run("hold cli; echo $copy").strip();
        // Seven more, as builds would leave them.
        run("for n in 1 2 3 4 5 6 7; do cp -r \"" + first + "\" \"" + first + "-$n\"; done");
        build("later");
        run("stage cli");

        assertThat(copies()).hasSize(7).contains(Path.of(first));
        go(running);
        assertThat(said.readLine()).isEqualTo("first");
        build("last");
        run("stage cli");
        assertThat(copies()).hasSize(6).doesNotContain(Path.of(first));
    }

    @Test
    void aCopyThatWasRemovedIsMadeAnew() throws Exception {
        build("first");
        String copy = run("stage cli; hold cli; echo $copy").strip();

        assertThat(run("rm -r \"" + copy + "\"; hold cli; ls \"$copy/lib\""))
                .isEqualTo("cli.jar\nmodel.jar\n");
    }

    @Test
    void whatItsStartNeedsIsKeptReadyAndDoesNotChangeWhatItSays() throws Exception {
        build("first");

        assertThat(run("stage cli; hold cli; warm Main; wait; echo \"[$warmed]\"; ls \"$copy\""))
                .isEqualTo("[]\nclass-path\nlib\nlock\nstart.aot\n");
        String ready =
                run(
                        "hold cli; warm Main; echo \"$warmed\"; \"$JAVA_HOME/bin/java\" $warmed -cp"
                                + " \"$(class_path class-path)\" Main </dev/null");
        assertThat(ready).contains("start.aot").endsWith("\nready\nfirst\n");
        assertThat(
                        run(
                                "hold cli; warm Main; echo damaged >\"$copy/start.aot\"; \"$JAVA_HOME/bin/java\""
                                        + " $warmed -cp \"$(class_path class-path)\" Main </dev/null"))
                .isEqualTo("ready\nfirst\n");
    }

    @Test
    void whoeverWasStoppedWhileMakingThatReadyDoesNotKeepOthersFromIt() throws Exception {
        build("first");

        assertThat(
                        run(
                                "stage cli; hold cli; mkdir \"$copy/warming\"; warm Main; wait; ls \"$copy\""))
                .isEqualTo("class-path\nlib\nlock\nwarming\n");
        assertThat(
                        run(
                                "hold cli; touch -t 202601010000 \"$copy/warming\"; warm Main; wait;"
                                        + " ls \"$copy\""))
                .isEqualTo("class-path\nlib\nlock\nstart.aot\n");
    }

    @Test
    void javaIsTunedForWhatEndsAndLeftAloneForAServer() throws Exception {
        String plan = run("tune plan CASE; echo $tuned");
        assertThat(plan).contains("Tier4InvocationThreshold");
        assertThat(run("tune check CASE --answers; echo $tuned")).isEqualTo(plan);
        assertThat(run("tune check CASE; echo $tuned"))
                .isEqualTo("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n");
        assertThat(run("tune studio --port 0; echo $tuned")).isEqualTo("\n");
        assertThat(run("HOLDFAST_JAVA_OPTIONS=-XX:+UseG1GC; tune plan CASE; echo $tuned"))
                .doesNotContain("GC");
        assertThat(run("tune plan CASE; \"$JAVA_HOME/bin/java\" $tuned -version 2>&1"))
                .contains("Server VM")
                .doesNotContain("rror");
    }

    @Test
    void aJdkIsFoundThoughTheDefaultJavaIsAnother() throws Exception {
        assertThat(
                        run(
                                "unset JAVA_HOME; require_jdk; \"$JAVA_HOME/bin/java\" -version 2>&1 | head -n 1"))
                .contains("25");
    }

    /** What Maven leaves behind for a program that says a word once it is told to go on. */
    private void build(String word) throws IOException {
        compile(
                "cli",
                "Main",
                "public final class Main { public static void main(String[] a) throws Exception {"
                        + " System.out.println(\"ready\"); System.in.read(); System.out.println(Word.WORD.get()); } }",
                "Word",
                word(word));
        compile("model", "Word", word(word));
    }

    private static String word(String word) {
        return "public interface Word { java.util.function.Supplier<String> WORD = () -> \""
                + word
                + "\"; }";
    }

    private void compile(String module, String... sources) throws IOException {
        Path classes = Files.createDirectories(root.resolve(module + "/target/quick/classes"));
        Path made = Files.createDirectories(folder.resolve("made"));
        String[] arguments = {"-d", made.toString(), "", ""};
        for (int n = 0; n < sources.length; n += 2) {
            Path source = folder.resolve(sources[n] + ".java");
            Files.writeString(source, sources[n + 1]);
            arguments[2 + n / 2] = source.toString();
        }
        List<String> given = Stream.of(arguments).filter(a -> !a.isEmpty()).toList();
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, given.toArray(String[]::new)))
                .isZero();
        Files.copy(
                made.resolve(sources[0] + ".class"),
                classes.resolve(sources[0] + ".class"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("cache/holdfast/programs"))) {
            return all.toList();
        }
    }

    private static void go(Process running) throws IOException {
        try (OutputStream in = running.getOutputStream()) {
            in.write('\n');
        }
    }

    private Process start(String script) throws IOException {
        ProcessBuilder bash =
                new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "set -euo pipefail; root=$1; . \"$root/launch/jdk.sh\"; . \"$root/launch/build.sh\"; "
                                + script,
                        "launcher",
                        root.toString());
        bash.redirectError(folder.resolve("errors.txt").toFile());
        bash.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        bash.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return bash.start();
    }

    private String run(String script) throws Exception {
        Process process = start(script);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("errors.txt"))).isZero();
        return said;
    }
}
