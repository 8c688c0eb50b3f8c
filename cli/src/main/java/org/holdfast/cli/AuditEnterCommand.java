package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.questions.Unknown;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.Json;
import org.holdfast.store.audit.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A deed that the program cannot see: a brief was published, a file approved. */
@Command(
        name = "enter",
        header = "Enters that a file was published, approved or edited.",
        description = {
            "Enters the name and the hash of the file, so that anyone can see later whether a file is"
                    + " the one that was meant: 'holdfast audit log --of FILE'. Imports enter"
                    + " themselves. HOLDFAST_USER names who does it (default: the user of this"
                    + " machine)."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast audit enter publication out/ukraine-2024/baseline-with-all-levers/brief-en.html",
            "  holdfast audit enter approval tranche-3.pdf --note 'second signature'",
            "",
            "Usual time: a second."
        })
final class AuditEnterCommand implements Callable<Integer> {
    private static final List<Kind> BY_HAND = List.of(Kind.PUBLICATION, Kind.APPROVAL, Kind.EDIT);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private AuditCommand audit;

    @Parameters(
            paramLabel = "KIND",
            index = "0",
            description = "What was done: publication, approval or edit.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String kind;

    @Parameters(paramLabel = "FILE", index = "1", description = "The file it was done to.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--note", paramLabel = "TEXT", description = "What else is worth knowing.")
    private Optional<String> note = Optional.empty();

    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Surroundings around = audit.around();
        Kind done =
                BY_HAND.stream()
                        .filter(one -> one.word().equals(kind))
                        .findFirst()
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(),
                                        Unknown.name(
                                                "kind",
                                                kind,
                                                "The log",
                                                BY_HAND.stream().map(Kind::word).toList())));
        Path path = around.folder().resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        Head head =
                new AuditLog(which.make(around).audit(), InstantSource.system())
                        .append(
                                new Act(
                                        StoreArguments.who(around),
                                        done,
                                        String.valueOf(path.getFileName())
                                                .replaceAll("\\p{Cntrl}", "?"),
                                        Optional.of(Hash.of(path)),
                                        note.map(text -> Json.Fields.ofTexts(Map.of("note", text)))
                                                .orElse(Json.Fields.NONE)));
        around.out().println("Entry " + head.size() + ": " + kind + " of " + file + ".");
        return Exit.DONE;
    }
}
