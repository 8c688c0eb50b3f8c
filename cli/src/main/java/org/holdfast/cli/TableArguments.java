package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.questions.Chosen;
import picocli.CommandLine.Option;

/** How an answer of the ledger is given to programs. */
final class TableArguments {
    @Option(names = "--csv")
    private boolean csv;

    @Option(names = "--parquet", paramLabel = "FILE", descriptionKey = "tables.parquet")
    private Optional<Path> parquet = Optional.empty();

    boolean csv() {
        return csv;
    }

    /** Writes the table as Parquet, if that is asked; the file says which list it is from. */
    void write(DataTable<?> table, Chosen chosen, Environment around) throws BadFileException {
        if (parquet.isEmpty()) {
            return;
        }
        try {
            table.write(
                    around.folder().resolve(parquet.get()),
                    Map.of(
                            "series", chosen.list().series(),
                            "file", chosen.list().file(),
                            "known_on", chosen.list().knownOn().toString()));
        } catch (IOException e) {
            throw Say.unwritten(parquet.get(), e);
        }
    }
}
