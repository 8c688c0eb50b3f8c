package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;

/** By how much each process was won: one number, a currency and three names for each. */
final class Margins {
    private double[] differences = new double[64];
    private final List<String> ocids = new ArrayList<>();
    private final List<String> currencies = new ArrayList<>();
    private final List<String> winners = new ArrayList<>();
    private final List<List<String>> runnersUp = new ArrayList<>();

    /** Keeps the margin of a process, or says why it has none. */
    void see(ContractingProcess process, String ocid, Verdicts verdicts) {
        switch (Competition.margin(process)) {
            case Competition.Margin.None none -> verdicts.open(Group.OCID, none.reason());
            case Competition.Margin.By by -> {
                if (ocids.size() == differences.length) {
                    differences = Arrays.copyOf(differences, 2 * differences.length);
                }
                differences[ocids.size()] = by.difference();
                ocids.add(ocid);
                currencies.add(by.currency());
                winners.add(by.winner());
                runnersUp.add(by.runnersUp());
            }
        }
    }

    int size() {
        return ocids.size();
    }

    double difference(int k) {
        return differences[k];
    }

    String ocid(int k) {
        return ocids.get(k);
    }

    boolean isIn(int k, String currency) {
        return currencies.get(k).equals(currency);
    }

    String winner(int k) {
        return winners.get(k);
    }

    List<String> runnersUp(int k) {
        return runnersUp.get(k);
    }

    /** Where the middle half of those in this currency lies, if there is any. */
    Optional<Quartiles> quartiles(String currency) {
        double[] compared = new double[size()];
        int count = 0;
        for (int k = 0; k < size(); k++) {
            if (isIn(k, currency)) {
                compared[count] = differences[k];
                count++;
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(Quartiles.of(Arrays.copyOf(compared, count)));
    }
}
