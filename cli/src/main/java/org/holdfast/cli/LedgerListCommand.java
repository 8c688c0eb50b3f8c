package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.model.Language;
import org.holdfast.report.Blocks;
import org.holdfast.results.Summary;
import picocli.CommandLine.Mixin;

/** A command that asks one list of the ledger, and answers in words, as CSV or as JSON. */
abstract class LedgerListCommand extends SubCommand {
    @Mixin private LedgerQuestion asked = new LedgerQuestion();
    @Mixin private TableArguments tables = new TableArguments();
    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public final Integer call() throws BadFileException {
        try (LedgerStore store = which.open(around(), asked.prices(), asked.currency())) {
            answer(store, asked.choose(store));
        }
        return Exit.DONE;
    }

    /** Finds the answer in the list, and tells it. */
    abstract void answer(LedgerStore store, Chosen chosen) throws BadFileException;

    final LedgerQuestion asked() {
        return asked;
    }

    final TableArguments tables() {
        return tables;
    }

    final Language language() {
        return which.language();
    }

    final boolean isJson() {
        return which.json();
    }

    /**
     * Tells the answer as it was asked for, and writes it as Parquet if that was asked too.
     *
     * @param about what its JSON says beside the rows of the table: a record, an entry a component
     */
    final void tell(
            Chosen chosen, DataTable<?> table, Supplier<Object> about, Supplier<Blocks> words)
            throws BadFileException {
        tables.write(table, chosen, around());
        if (isJson()) {
            around().out().println(json(chosen, table, about.get()));
        } else if (tables.csv()) {
            table.print(around().data());
        } else {
            print(words.get());
        }
    }

    /** The answer as JSON, on one line. */
    final String json(Chosen chosen, DataTable<?> table, Object about) {
        return Summary.line(
                new Told(
                        "ledger " + spec().name(),
                        chosen.list().series(),
                        chosen.list().file(),
                        about,
                        table.json()));
    }

    private record Told(
            String command,
            String series,
            String file,
            @JsonUnwrapped Object about,
            List<Map<String, Object>> rows) {}
}
