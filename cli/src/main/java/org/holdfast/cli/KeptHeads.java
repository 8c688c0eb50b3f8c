package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.MalformedException;
import picocli.CommandLine.Model.CommandSpec;

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
                throw Say.wrong(
                        spec,
                        RefusalMessages.noHead(
                                file.toString(),
                                Integer.toString(number),
                                String.valueOf(e.getMessage())));
            } catch (IOException e) {
                throw Say.wrong(spec, RefusalMessages.headUnread(Say.reason(e)));
            }
            if (heads.size() == before) {
                throw Say.wrong(spec, RefusalMessages.noHeadIn(file.toString()));
            }
        }
        return heads;
    }
}
