package org.holdfast.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Report;
import org.holdfast.model.TerminalText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files into the ledger. */
final class LedgerImportCommand extends SubCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--known-on", paramLabel = "DATE")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--remarks")
    private boolean remarks;

    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Environment around = around();
        List<Object> told = new ArrayList<>();
        int exit = Exit.DONE;
        try (LedgerStore store = which.make(around)) {
            Importing importing = new Importing(LedgerImporters.all(store));
            for (Path file : files) {
                try {
                    Report report =
                            importing.take(
                                    around.folder().resolve(file), store, around.today(), knownOn);
                    if (which.json()) {
                        told.add(LedgerJson.Imported.of(report));
                    } else {
                        print(LedgerImportText.words(report, remarks, which.language()));
                    }
                } catch (BadFileException e) {
                    exit = Exit.PROBLEMS;
                    around.say(TerminalText.line(e.in(which.language())));
                    told.add(
                            new Refused(
                                    LedgerJson.IMPORT, file.toString(), e.in(which.language())));
                }
            }
        } catch (UncheckedIOException e) {
            throw which.unusable(e, around);
        }
        if (which.json()) {
            printJson(told.size() == 1 ? told.getFirst() : new Several(LedgerJson.IMPORT, told));
        }
        return exit;
    }

    /** A file that could not be taken, as JSON. */
    private record Refused(String command, String file, String problem) {}

    private record Several(String command, List<Object> imports) {}
}
