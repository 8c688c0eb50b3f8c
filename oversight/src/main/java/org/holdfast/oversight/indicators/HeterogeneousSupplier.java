package org.holdfast.oversight.indicators;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Item;

/** R048: somebody supplies everything. */
public final class HeterogeneousSupplier implements Indicator {
    private static final double DIGITS = 2;
    private static final double LEAST = 20;

    @Override
    public String code() {
        return "R048";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Heterogeneous supplier", "Leverancier van alles"),
                new Text(
                        "The classes of all items awarded to a supplier, told apart by their first"
                                + " digits, are at least as many as the upper fence of suppliers"
                                + " with the minimum of contracting processes: the third quartile"
                                + " and one and a half times the distance between the quartiles."
                                + " Active awards to one supplier count. The minimum is for the"
                                + " fence alone: whoever supplies more with fewer processes is"
                                + " flagged as well. There is no fence, and no flag, if fewer than"
                                + " five suppliers have the minimum, or if the quartiles are equal;"
                                + " Cardinal knows no such limit.",
                        "De klassen van alle posten die een leverancier kreeg, te onderscheiden"
                                + " aan hun eerste cijfers, zijn er minstens zoveel als de"
                                + " bovengrens van leveranciers met het minimum aan aanbestedingen:"
                                + " het derde kwartiel plus anderhalf keer de kwartielafstand."
                                + " Gunningen die van kracht zijn, aan één leverancier, tellen. Het"
                                + " minimum geldt alleen voor de grens: wie met minder"
                                + " aanbestedingen meer levert, krijgt ook een vlag. Er is geen"
                                + " grens, en geen vlag, als minder dan vijf leveranciers het"
                                + " minimum halen, of als de kwartielen gelijk zijn; Cardinal kent"
                                + " die beperking niet."),
                new Text(
                        "A firm that supplies everything is often a go-between without a trade of"
                                + " its"
                                + " own.",
                        "Een firma die alles levert, is vaak een tussenpersoon zonder eigen vak."),
                new Text(
                        "Wholesalers and large defence groups supply many classes.",
                        "Groothandels en grote defensieconcerns leveren veel klassen."),
                "awards/status, awards/suppliers/id, awards/items/classification/id",
                "Open Contracting Partnership, Cardinal, indicator R048 (2024)");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "threshold",
                        Setting.Kind.NATURAL,
                        "",
                        new Text("the fence, in classes", "de grens, in klassen")),
                new Setting(
                        "digits",
                        Setting.Kind.NATURAL,
                        "2",
                        new Text(
                                "first digits by which classes are told" + " apart",
                                "eerste cijfers waaraan klassen te onderscheiden zijn")),
                new Setting(
                        "minimum_contracting_processes",
                        Setting.Kind.NATURAL,
                        "20",
                        new Text(
                                "contracting processes from which a supplier counts for the"
                                        + " fence",
                                "aanbestedingen vanaf waar een leverancier meetelt voor de grens")));
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.TENDERER);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return new Run(
                settings.number("threshold"),
                (int) Math.min(settings.number("digits").orElse(DIGITS), 100),
                settings.number("minimum_contracting_processes").orElse(LEAST));
    }

    private static final class Run implements Looking {
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
            OptionalDouble fence = fence(verdicts);
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

        private OptionalDouble fence(Verdicts verdicts) {
            if (threshold.isPresent()) {
                verdicts.by("upper_fence", threshold.getAsDouble());
                return threshold;
            }
            double[] varieties =
                    suppliers.values().stream()
                            .filter(supplies -> supplies.processes >= least)
                            .mapToDouble(supplies -> supplies.classes.size())
                            .toArray();
            if (varieties.length == 0) {
                return OptionalDouble.empty();
            }
            Quartiles quartiles = Quartiles.of(varieties);
            verdicts.by("q1", quartiles.first());
            verdicts.by("q3", quartiles.third());
            verdicts.by("upper_fence", quartiles.upperFence());
            return quartiles.fences()
                    ? OptionalDouble.of(quartiles.upperFence())
                    : OptionalDouble.empty();
        }
    }
}
