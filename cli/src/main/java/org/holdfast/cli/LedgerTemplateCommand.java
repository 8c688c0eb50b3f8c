package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.list.OwnList;
import picocli.CommandLine.Option;

/** Writes a list to fill in. */
final class LedgerTemplateCommand extends SubCommand {
    private static final String EXAMPLE =
            String.join(",", OwnList.COLUMNS)
                    + "\n"
                    + "example-1,promised,2024-03-01,Arcadia,Ukraine,military,howitzer,12,30000000,EUR,2024,,,,stock,,,"
                    + "https://example.org/speech,2024-03-02,a made-up row: delete it\n"
                    + "example-1,delivered,2024-09,Arcadia,Ukraine,military,howitzer,4,10000000,EUR,2024,,,,stock,example-1,step_of,"
                    + "https://example.org/report,2024-10-05,a made-up row: delete it\n";

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws BadFileException {
        if (out.isEmpty()) {
            around().data().print(EXAMPLE);
            around().out().flush();
            return Exit.DONE;
        }
        Path file = around().folder().resolve(out.get());
        if (Files.exists(file)) {
            throw new BadFileException(CliMessages.thereAlreadyLeftAs(out.get().toString()));
        }
        try {
            Files.writeString(file, EXAMPLE);
        } catch (IOException e) {
            throw Say.unwritten(out.get(), e);
        }
        around().out().println(out.get());
        return Exit.DONE;
    }
}
