package org.holdfast.oversight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.oversight.ocds.ContractingProcess;

/**
 * Asks indicators about contracting processes, one process after the other, and holds only what the
 * answers need: a few numbers for each process in which bids compete, and a few for each
 * organization.
 */
public final class Flagging {
    private final Settings settings;
    private final MainCurrency currency;
    private final List<Asked> asked = new ArrayList<>();
    private final Needed needed = new Needed();

    private record Asked(Indicator indicator, Indicator.Looking looking, Verdicts verdicts) {}

    /**
     * Begins, under these settings.
     *
     * @param asOf deadlines that have passed by then and were not met are late
     * @param mapping whether to keep which organizations are flagged in which process
     */
    public Flagging(Settings settings, Instant asOf, boolean mapping) {
        this.settings = settings;
        currency = new MainCurrency(settings.currency());
        var given = new Indicator.Given(currency, asOf);
        for (Indicator indicator : Indicators.ALL) {
            Optional.ofNullable(settings.sections().get(indicator.code()))
                    .ifPresent(section ->
                            asked.add(
                                    new Asked(
                                            indicator,
                                            indicator.look(section, given),
                                            new Verdicts(mapping))));
        }
    }

    /** Asks about one process. */
    public void see(ContractingProcess process) {
        needed.see(process);
        Optional<Reason> out = out(process);
        boolean comparable = settings.comparesPrices(process.tender().methodDetails());
        if (out.isEmpty() && comparable) {
            currency.see(process);
        }
        for (Asked one : asked) {
            Optional<Reason> reason =
                    out.isEmpty() && one.indicator().comparesPrices() && !comparable
                            ? Optional.of(Reason.NO_PRICE_COMPARISON)
                            : out;
            if (reason.isPresent()) {
                if (one.indicator().groups().contains(Group.OCID)) {
                    one.verdicts().open(Group.OCID, reason.get());
                }
            } else {
                one.looking().see(process, process.ocid().orElseThrow(), one.verdicts());
            }
        }
    }

    private Optional<Reason> out(ContractingProcess process) {
        if (process.ocid().isEmpty()) {
            return Optional.of(Reason.NO_OCID);
        }
        if (process.tender().status().filter("cancelled"::equals).isPresent()) {
            return Optional.of(Reason.CANCELLED);
        }
        if (process.tender().methodDetails().filter(settings.leftOut()::contains).isPresent()) {
            return Optional.of(Reason.LEFT_OUT);
        }
        return Optional.empty();
    }

    /** Answers what could only be answered at the end. Call it once. */
    public Flags end() {
        Map<Indicator, Verdicts> verdicts = new LinkedHashMap<>();
        for (Asked one : asked) {
            one.looking().end(one.verdicts());
            verdicts.put(one.indicator(), one.verdicts());
        }
        return new Flags(needed, currency.known(), verdicts);
    }
}
