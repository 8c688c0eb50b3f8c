package org.holdfast.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;
import org.holdfast.oversight.ocds.ContractingProcess.Contract;
import org.holdfast.oversight.ocds.ContractingProcess.Item;

/**
 * In how many processes the fields stand that the indicators need, in a form they can use. It comes
 * before any flag: where nobody published bids, no flag is no good news.
 */
public final class Needed {
    private static final List<String> PATHS =
            List.of(
                    "ocid",
                    "buyer/id",
                    "tender/procuringEntity/id",
                    "tender/status",
                    "tender/procurementMethod",
                    "tender/procurementMethodDetails",
                    "tender/tenderPeriod/startDate",
                    "tender/tenderPeriod/endDate",
                    "tender/numberOfTenderers",
                    "bids/details",
                    "bids/details/status",
                    "bids/details/value",
                    "bids/details/date",
                    "bids/details/tenderers/id",
                    "awards",
                    "awards/status",
                    "awards/suppliers/id",
                    "awards/items/classification/id",
                    "contracts",
                    "contracts/value",
                    "contracts/items/unit/value",
                    "contracts/milestones",
                    "contracts/implementation/transactions");

    private final long[] with = new long[PATHS.size()];
    private long processes;
    private int at;

    void see(ContractingProcess process) {
        processes++;
        at = 0;
        var tender = process.tender();
        next(process.ocid().isPresent());
        next(process.buyer().isPresent());
        next(tender.procuringEntity().isPresent());
        next(tender.status().isPresent());
        next(tender.method().isPresent());
        next(tender.methodDetails().isPresent());
        next(tender.start().isPresent());
        next(tender.end().isPresent());
        next(tender.tenderers().isPresent());
        bids(process.bids());
        awards(process.awards());
        contracts(process.contracts());
    }

    private void next(boolean has) {
        with[at] += has ? 1 : 0;
        at++;
    }

    private void bids(List<Bid> bids) {
        boolean status = false;
        boolean price = false;
        boolean date = false;
        boolean named = false;
        for (Bid bid : bids) {
            status |= bid.status().isPresent();
            price |= bid.price().isPresent();
            date |= bid.date().isPresent();
            named |= bid.tenderers().complete();
        }
        next(!bids.isEmpty());
        next(status);
        next(price);
        next(date);
        next(named);
    }

    private void awards(List<Award> awards) {
        boolean status = false;
        boolean named = false;
        boolean classes = false;
        for (Award award : awards) {
            status |= award.status().isPresent();
            named |= award.suppliers().complete();
            for (Item item : award.items()) {
                classes |= item.classification().isPresent();
            }
        }
        next(!awards.isEmpty());
        next(status);
        next(named);
        next(classes);
    }

    private void contracts(List<Contract> contracts) {
        boolean value = false;
        boolean price = false;
        boolean milestones = false;
        boolean transactions = false;
        for (Contract contract : contracts) {
            value |= contract.value().isPresent();
            milestones |= !contract.milestones().isEmpty();
            transactions |= !contract.transactions().isEmpty();
            for (Item item : contract.items()) {
                price |= item.unitPrice().isPresent();
            }
        }
        next(!contracts.isEmpty());
        next(value);
        next(price);
        next(milestones);
        next(transactions);
    }

    public long processes() {
        return processes;
    }

    /** By path, in how many processes the field stands. */
    public Map<String, Long> with() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int k = 0; k < with.length; k++) {
            counts.put(PATHS.get(k), with[k]);
        }
        return counts;
    }
}
