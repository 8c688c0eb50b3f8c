package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.questions.Unknown;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.Kind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A deed that the program cannot see: a brief was published, a file approved. */
final class AuditEnterCommand extends SubCommand {
    private static final List<Kind> BY_HAND = List.of(Kind.PUBLICATION, Kind.APPROVAL, Kind.EDIT);

    @Parameters(paramLabel = "KIND", index = "0")
    private String kind;

    @Parameters(paramLabel = "FILE", index = "1")
    private Path file;

    @Option(names = "--note", paramLabel = "TEXT")
    private Optional<String> note = Optional.empty();

    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Kind done =
                BY_HAND.stream()
                        .filter(one -> one.word().equals(kind))
                        .findFirst()
                        .orElseThrow(() ->
                                wrong(
                                        Unknown.text(
                                                RefusalMessages.KIND,
                                                kind,
                                                RefusalMessages.THE_LOG,
                                                BY_HAND.stream().map(Kind::word).toList())));
        Path path = around.folder().resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        Head head =
                which.log(around)
                        .append(
                                new Act(
                                        StoreArguments.who(around),
                                        done,
                                        String.valueOf(path.getFileName())
                                                .replaceAll("\\p{Cntrl}", "?"),
                                        Optional.of(Hash.of(path)),
                                        note.map(text -> Map.of("note", text)).orElse(Map.of())));
        around.out().println("Entry " + head.size() + ": " + kind + " of " + file + ".");
        return Exit.DONE;
    }
}
