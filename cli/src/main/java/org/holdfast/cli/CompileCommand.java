package org.holdfast.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.oversight.merge.Compiling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The releases of each process as one. */
final class CompileCommand extends SubCommand {
    @Mixin private ContractFiles files = new ContractFiles();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--versioned")
    private boolean versioned;

    @Override
    public Integer call() {
        Environment around = around();
        var told = files.problems(around);
        if (out.isEmpty()) {
            compile(around.data(), told);
            return told.exit(Exit.DONE);
        }
        Path file = around.folder().resolve(out.get());
        try (PrintWriter writer =
                new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            long count = compile(writer, told);
            if (writer.checkError()) {
                throw new UncheckedIOException(new IOException("it failed"));
            }
            if (files.json()) {
                around.out().println("{\"releases\":" + count + "}");
            } else {
                around.out().println(out.get());
            }
        } catch (IOException e) {
            throw wrong(CliMessages.cannotWriteTo(out.get().toString(), Say.reason(e)));
        }
        return told.exit(Exit.DONE);
    }

    private long compile(PrintWriter writer, ContractFiles.Told told) {
        long[] count = new long[1];
        Consumer<ObjectNode> print =
                release -> {
                    count[0]++;
                    writer.print(release);
                    writer.print('\n');
                };
        if (versioned) {
            Compiling.versioned(files.inputs(around()), print, told::tell);
        } else {
            Compiling.releases(files.inputs(around()), print, told::tell);
        }
        writer.flush();
        return count[0];
    }
}
