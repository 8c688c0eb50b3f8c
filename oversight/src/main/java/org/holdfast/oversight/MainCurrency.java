package org.holdfast.oversight;

import java.util.Optional;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;
import org.holdfast.oversight.ocds.ContractingProcess.Price;

/** The one currency in which prices are compared: that of the settings, or the first one seen. */
public final class MainCurrency {
    private Optional<String> currency;

    MainCurrency(Optional<String> currency) {
        this.currency = currency;
    }

    /** Learns the currency from the first priced bid, if none is known. */
    void see(ContractingProcess process) {
        if (currency.isEmpty()) {
            currency =
                    process.bids().stream()
                            .filter(Bid::isSubmitted)
                            .flatMap(bid -> bid.price().stream())
                            .map(Price::currency)
                            .findFirst();
        }
    }

    public boolean is(Price price) {
        return currency.isPresent() && currency.get().equals(price.currency());
    }

    Optional<String> known() {
        return currency;
    }
}
