package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.list.OwnList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a list to fill in. */
@Command(
        name = "template",
        header = "Writes a list to fill in, with two rows as an example.",
        description = {
            "A row is an event. 'key' ties the stages of the same aid together; 'stage' is promised,"
                    + " committed, allocated, contracted, paid, delivered, withdrawn or corrected;"
                    + " 'kind' is financial, humanitarian or military; 'date' may be a day"
                    + " (2024-03-31), a month, a year, 'until …', 'between … and …' or empty.",
            "",
            "'parent' names the key of what a row belongs to, and 'relation' says how: step_of (a later"
                    + " stage), part_of (a share of a joint promise), repeats (the same promise"
                    + " again). Leave empty what is not known; write 'undisclosed' what is kept"
                    + " secret. Neither is counted as zero."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast ledger template > promises.csv",
            "  holdfast ledger template --out promises.csv",
            "",
            "Usual time: a second."
        })
final class LedgerTemplateCommand implements Callable<Integer> {
    private static final String EXAMPLE =
            String.join(",", OwnList.COLUMNS)
                    + "\n"
                    + "example-1,promised,2024-03-01,Arcadia,Ukraine,military,howitzer,12,30000000,EUR,2024,,,,stock,,,"
                    + "https://example.org/speech,2024-03-02,a made-up row: delete it\n"
                    + "example-1,delivered,2024-09,Arcadia,Ukraine,military,howitzer,4,10000000,EUR,2024,,,,stock,example-1,step_of,"
                    + "https://example.org/report,2024-10-05,a made-up row: delete it\n";

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LedgerCommand ledger;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws BadFileException {
        if (out.isEmpty()) {
            ledger.around().data().print(EXAMPLE);
            ledger.around().out().flush();
            return Exit.DONE;
        }
        Path file = ledger.around().folder().resolve(out.get());
        if (Files.exists(file)) {
            throw new BadFileException(CliMessages.thereAlreadyLeftAs(out.get().toString()));
        }
        try {
            Files.writeString(file, EXAMPLE);
        } catch (IOException e) {
            throw Say.unwritten(out.get(), e);
        }
        ledger.around().out().println(out.get());
        return Exit.DONE;
    }
}
