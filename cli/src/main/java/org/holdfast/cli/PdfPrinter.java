package org.holdfast.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.studio.cases.AnswerPages;

/** Prints a brief as PDF with the Chromium of this machine, if there is one. */
final class PdfPrinter implements AnswerPages.Printer {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int PATIENCE_SECONDS = 60;

    private final Path browser;

    private PdfPrinter(Path browser) {
        this.browser = browser;
    }

    /** One with the first browser on the path. */
    static Optional<AnswerPages.Printer> find(Environment around) {
        String path = around.variables().getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name ->
                        Pattern.compile(Pattern.quote(File.pathSeparator))
                                .splitAsStream(path)
                                .filter(folder -> !folder.isBlank())
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(PdfPrinter::new);
    }

    @Override
    public Optional<byte[]> print(byte[] html) throws IOException {
        Path folder = Files.createTempDirectory("holdfast-print");
        try {
            Path page = folder.resolve("brief.html");
            Path pdf = folder.resolve("brief.pdf");
            Files.write(page, html);
            Process process =
                    new ProcessBuilder(command(folder, page, pdf))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return ended && Files.exists(pdf)
                    ? Optional.of(Files.readAllBytes(pdf))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            delete(folder);
        }
    }

    private List<String> command(Path folder, Path page, Path pdf) {
        List<String> command = new ArrayList<>();
        command.add(browser.toString());
        command.add("--headless");
        if (System.getProperty("user.name").equals("root")) {
            command.add("--no-sandbox"); // as root it starts only so
        }
        command.addAll(
                List.of(
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()));
        return command;
    }

    /** What a browser that is just ending still writes may stay behind. */
    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        } catch (java.io.UncheckedIOException e) {
            return;
        }
        for (Path each : all) {
            each.toFile().delete();
        }
    }
}
