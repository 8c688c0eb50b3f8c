package org.holdfast.casefile.internal.roll;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.holdfast.casefile.Meanwhile;
import org.holdfast.casefile.Rolled;
import org.holdfast.model.Case;

/** The tables of a case whose start is moved. */
public final class RolledTables {
    private final RolledFigures figures;

    /** The tables in a folder, and where to say what was done. */
    public RolledTables(Path folder, Case c, YearMonth month, List<Rolled.Note> notes) {
        this.figures = new RolledFigures(folder, c, month, notes);
    }

    /** Books what happened until the new start, and writes the tables. */
    public void write(Meanwhile meanwhile) throws IOException {
        RolledCapacity capacity = new RolledCapacity(figures);
        RolledTerms terms = new RolledTerms(figures);
        new RolledObservations(figures).observations();
        capacity.announced();
        new RolledAdversary(figures).adversary();
        terms.totals();
        terms.levers();
        new RolledStocks(figures).stocks(meanwhile);
        capacity.ordered(meanwhile);
        capacity.contracts(meanwhile);
        figures.write();
    }
}
