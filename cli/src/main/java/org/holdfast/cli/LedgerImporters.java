package org.holdfast.cli;

import java.util.List;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.kiel.KielSite;
import org.holdfast.ledger.kiel.KielWorkbook;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.ledger.list.Rates;
import org.holdfast.ledger.reference.Attacks;
import org.holdfast.ledger.reference.EcbRates;
import org.holdfast.ledger.reference.NatoShares;
import org.holdfast.ledger.reference.WorldBank;

/** The kinds of files that can be taken in, in the order in which they are asked. */
final class LedgerImporters {
    private LedgerImporters() {}

    /**
     * @param ledger where a list finds its exchange rates
     */
    static List<Importer> all(LedgerStore ledger) {
        return List.of(
                new OwnList(() -> new Rates(ledger.figures(EcbRates.MEASURE))),
                new KielSite(),
                new EcbRates(),
                new WorldBank(),
                new NatoShares(),
                new Attacks(),
                new KielWorkbook());
    }
}
