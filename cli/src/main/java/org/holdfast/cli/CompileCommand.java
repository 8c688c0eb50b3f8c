package org.holdfast.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.holdfast.oversight.merge.Compiling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** The releases of each process as one. */
@Command(
        name = "compile",
        header = "Compiles the releases of each contracting process into one.",
        description = {
            "Merges releases by the rules of OCDS 1.1 and prints one compiled release a line: from"
                    + " packages, records, lists, JSON Lines, and notices in eForms XML. What is"
                    + " compiled already passes as it is."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast oversight compile releases/*.json > compiled.jsonl",
            "  holdfast oversight compile notices/*.xml --out notices.jsonl",
            "  holdfast oversight compile releases/*.json --versioned > versioned.jsonl",
            "",
            "Usual time: a second for a small file; under a minute for a million bids."
        })
final class CompileCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private OversightCommand parent;

    @Mixin private ContractFiles files = new ContractFiles();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes into this file (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--versioned",
            description =
                    "Prints versioned releases instead: every value with its history, and the release"
                            + " that said so.")
    private boolean versioned;

    @Override
    public Integer call() {
        Surroundings around = parent.main().around();
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
            throw new ParameterException(
                    spec.commandLine(),
                    "Cannot write to '" + out.get() + "': " + Say.why(e) + ".",
                    e);
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
            Compiling.versioned(files.inputs(parent.main().around()), print, told::tell);
        } else {
            Compiling.releases(files.inputs(parent.main().around()), print, told::tell);
        }
        writer.flush();
        return count[0];
    }
}
