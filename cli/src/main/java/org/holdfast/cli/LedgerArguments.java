package org.holdfast.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.MemoryStore;
import org.holdfast.ledger.list.Converting;
import org.holdfast.ledger.list.Deflators;
import org.holdfast.ledger.list.Rates;
import org.holdfast.ledger.reference.EcbRates;
import org.holdfast.ledger.reference.WorldBank;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.store.StoreException;
import picocli.CommandLine.Mixin;

/** Which ledger, and how to print. */
final class LedgerArguments {
    @Mixin private StoreArguments where = new StoreArguments();

    @Mixin private PrintArguments print = new PrintArguments();

    boolean json() {
        return print.json();
    }

    Language language() {
        return print.language();
    }

    Path folder(Environment around) {
        return where.folder(around);
    }

    /** The ledger to read; one without anything in it, if it is not there. */
    LedgerStore open(Environment around) throws BadFileException {
        return where.isThere(around) ? make(around) : new MemoryStore();
    }

    /** The ledger with the rates that it has by now, in the prices of a year if one is asked. */
    LedgerStore open(Environment around, Optional<Year> prices, Currency currency)
            throws BadFileException {
        return converting(open(around), prices, currency);
    }

    /**
     * A ledger with the rates and price levels that it has by now.
     *
     * @param currency in which one's own lists are counted
     */
    static LedgerStore converting(LedgerStore ledger, Optional<Year> prices, Currency currency) {
        return new Converting(
                ledger,
                () -> new Rates(ledger.figures(EcbRates.MEASURE)),
                () -> new Deflators(ledger.figures(WorldBank.DEFLATOR)),
                prices,
                currency);
    }

    /** The ledger, made if it is not there; imports into it are entered in its audit log. */
    LedgerStore make(Environment around) throws BadFileException {
        try {
            return where.make(around).ledger(StoreArguments.who(around), InstantSource.system());
        } catch (IOException e) {
            throw unusable(e, around);
        }
    }

    BadFileException unusable(UncheckedIOException e, Environment around) {
        return unusable(Objects.requireNonNull(e.getCause(), "it always has one"), around);
    }

    private BadFileException unusable(IOException e, Environment around) {
        if (e instanceof StoreException store) {
            return new BadFileException(store.text());
        }
        Text why = Say.reason(e);
        return new BadFileException(CliMessages.ledgerCannotBeUsed(folder(around).toString(), why));
    }
}
