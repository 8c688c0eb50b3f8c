package org.holdfast.oversight.indicators;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Item;

/** R048: somebody supplies everything. */
public final class HeterogeneousSupplier {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R048",
                            IndicatorMessages.HETEROGENEOUS_SUPPLIER,
                            IndicatorMessages.HETEROGENEOUS_SUPPLIER_DEFINITION,
                            IndicatorMessages.HETEROGENEOUS_SUPPLIER_REASONING,
                            IndicatorMessages.HETEROGENEOUS_SUPPLIER_FALSE_ALARMS,
                            "awards/status, awards/suppliers/id, awards/items/classification/id",
                            HeterogeneousSupplier::look)
                    .whole("threshold", "", IndicatorMessages.FENCE_CLASSES)
                    .whole("digits", "2", IndicatorMessages.FIRST_DIGITS_BY_WHICH_CLASSES)
                    .whole(
                            "minimum_contracting_processes",
                            "20",
                            IndicatorMessages.CONTRACTING_PROCESSES_FROM_WHICH_SUPPLIER)
                    .about(Group.TENDERER);

    private HeterogeneousSupplier() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        return new Run(
                settings.number("threshold"),
                (int) Math.min(settings.value("digits"), 100),
                settings.value("minimum_contracting_processes"));
    }

    private static final class Run implements Indicator.Looking {
        private final OptionalDouble threshold;
        private final int digits;
        private final double least;
        private final Map<String, Supplies> suppliers = new LinkedHashMap<>();

        Run(OptionalDouble threshold, int digits, double least) {
            this.threshold = threshold;
            this.digits = digits;
            this.least = least;
        }

        private static final class Supplies {
            private final Set<String> classes = new HashSet<>(4);
            private String last = "";
            private long processes;
        }

        @Override
        public void see(ContractingProcess process, String ocid, Verdicts verdicts) {
            for (Award award : process.awards()) {
                Optional<String> supplier = award.suppliers().only();
                if (award.isActive() && supplier.isPresent()) {
                    add(supplier.get(), award.items(), ocid);
                }
            }
        }

        private void add(String supplier, List<Item> items, String ocid) {
            List<String> classes =
                    items.stream()
                            .flatMap(item -> item.classification().stream())
                            .filter(id -> id.length() >= digits)
                            .map(id -> id.substring(0, digits))
                            .toList();
            if (classes.isEmpty()) {
                return;
            }
            Supplies supplies = suppliers.computeIfAbsent(supplier, s -> new Supplies());
            supplies.classes.addAll(classes);
            if (!supplies.last.equals(ocid)) {
                supplies.last = ocid;
                supplies.processes++;
            }
        }

        @Override
        public void end(Verdicts verdicts) {
            double[] varieties =
                    suppliers.values().stream()
                            .filter(supplies -> supplies.processes >= least)
                            .mapToDouble(supplies -> supplies.classes.size())
                            .toArray();
            OptionalDouble fence = Quartiles.fence(threshold, true, varieties, "", verdicts);
            suppliers.forEach((supplier, supplies) -> {
                if (fence.isEmpty()) {
                    verdicts.open(Group.TENDERER, Reason.NO_SPREAD);
                } else if (supplies.classes.size() >= fence.getAsDouble()) {
                    verdicts.yes(Group.TENDERER, supplier, supplies.classes.size());
                } else {
                    verdicts.no(Group.TENDERER);
                }
            });
        }
    }
}
