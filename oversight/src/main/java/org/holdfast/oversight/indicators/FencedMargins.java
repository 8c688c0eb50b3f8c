package org.holdfast.oversight.indicators;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.MainCurrency;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;

/**
 * Flags the processes whose margin lies beyond a fence: one that is set, or that of all margins.
 */
abstract class FencedMargins implements Indicator.Looking {
    private final String name;
    private final String tenderersOf;
    private final OptionalDouble threshold;
    private final MainCurrency currency;
    private final Margins margins = new Margins();

    /**
     * No margins yet.
     *
     * @param name what the fence is called among the figures
     * @param tenderersOf what the table of flagged tenderers by process is called
     * @param threshold the fence, if it is set
     */
    FencedMargins(
            String name, String tenderersOf, OptionalDouble threshold, MainCurrency currency) {
        this.name = name;
        this.tenderersOf = tenderersOf;
        this.threshold = threshold;
        this.currency = currency;
    }

    abstract double fence(Quartiles quartiles);

    /** Whether a fence of margins that spread says something. */
    abstract boolean isMeant(Quartiles quartiles);

    abstract boolean isBeyond(double difference, double fence);

    /** Who is flagged besides the process. */
    abstract List<String> tenderers(String winner, List<String> runnersUp);

    @Override
    public void see(ContractingProcess process, String ocid, Verdicts verdicts) {
        margins.see(process, ocid, verdicts);
    }

    @Override
    public void end(Verdicts verdicts) {
        String main = currency.known().orElse("");
        OptionalDouble fence = fence(main, verdicts);
        for (int k = 0; k < margins.size(); k++) {
            if (!margins.isIn(k, main)) {
                verdicts.open(Group.OCID, Reason.OTHER_CURRENCY);
            } else if (fence.isEmpty()) {
                verdicts.open(Group.OCID, Reason.NO_SPREAD);
            } else if (isBeyond(margins.difference(k), fence.getAsDouble())) {
                verdicts.yes(Group.OCID, margins.ocid(k), margins.difference(k));
                List<String> flagged = tenderers(margins.winner(k), margins.runnersUp(k));
                flagged.forEach(id -> verdicts.yes(Group.TENDERER, id, 0));
                verdicts.inProcess(tenderersOf, margins.ocid(k), flagged);
            } else {
                verdicts.no(Group.OCID);
            }
        }
    }

    private OptionalDouble fence(String main, Verdicts verdicts) {
        if (threshold.isPresent()) {
            verdicts.by(name, threshold.getAsDouble());
            return threshold;
        }
        Optional<Quartiles> quartiles = margins.quartiles(main);
        if (quartiles.isEmpty()) {
            return OptionalDouble.empty();
        }
        double fence = fence(quartiles.get());
        verdicts.by("q1", quartiles.get().first());
        verdicts.by("q3", quartiles.get().third());
        verdicts.by(name, fence);
        return quartiles.get().fences() && isMeant(quartiles.get())
                ? OptionalDouble.of(fence)
                : OptionalDouble.empty();
    }
}
