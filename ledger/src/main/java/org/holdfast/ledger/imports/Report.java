package org.holdfast.ledger.imports;

import java.util.List;
import java.util.Optional;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Stage;

/**
 * What became of a file.
 *
 * @param already whether the ledger had it before; then nothing was changed
 * @param headline stage of {@code totals}
 * @param totals of the headline's stage, by donor and kind
 * @param outside of the headline's stage, of donors that the file's own totals leave out
 * @param byStage of the other stages; never to be added to the first
 * @param events how many there are
 * @param observations figures that are no events
 * @param changes since the version before, if there is one
 */
public record Report(
        Import what,
        boolean already,
        Stage headline,
        List<Total> totals,
        List<Total> outside,
        List<Total> byStage,
        Rows rows,
        long events,
        List<Observation> observations,
        List<Recognised> recognised,
        List<Remark> remarks,
        Optional<Changes> changes) {
    public Report {
        totals = List.copyOf(totals);
        outside = List.copyOf(outside);
        byStage = List.copyOf(byStage);
        observations = List.copyOf(observations);
        recognised = List.copyOf(recognised);
        remarks = List.copyOf(remarks);
    }
}
