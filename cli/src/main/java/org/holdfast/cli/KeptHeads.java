package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.MalformedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Heads that the reader of a log kept, in files of one head a line. */
final class KeptHeads {
    private KeptHeads() {}

    static List<Head> read(CommandSpec spec, Environment around, List<Path> files) {
        List<Head> heads = new ArrayList<>();
        for (Path file : files) {
            int before = heads.size();
            int number = 0;
            try {
                for (String line : Files.readAllLines(around.folder().resolve(file))) {
                    number++;
                    if (!line.isBlank()) {
                        heads.add(Head.parse(line));
                    }
                }
            } catch (MalformedException e) {
                throw wrong(
                        spec,
                        file
                                + ", line "
                                + number
                                + ": this is no head of a log: "
                                + e.getMessage());
            } catch (IOException e) {
                throw wrong(spec, "--head: " + Say.why(e) + ".");
            }
            if (heads.size() == before) {
                throw wrong(spec, file + " has no head of a log.");
            }
        }
        return heads;
    }

    private static ParameterException wrong(CommandSpec spec, String message) {
        return new ParameterException(
                spec.commandLine(), message + " 'holdfast audit head' prints one.");
    }
}
