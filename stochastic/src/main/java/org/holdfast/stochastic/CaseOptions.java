package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Expansion;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Producer;

/** What can be added to lines, one option for an item in a bloc and one for a material. */
final class CaseOptions {
    /** Years after which a line makes, at most; a longer lead counts as this. */
    private static final int LONGEST = 3;

    /**
     * An option.
     *
     * @param isFeed of a material, else of an item
     * @param subject index of the item or material
     * @param bloc index of the bloc; 0 for a material
     * @param ceiling lots a month in all
     * @param rate lots a month that can be started each month
     * @param years from order to first output, at least 1
     * @param cost millions for a lot a month
     */
    record Option(
            boolean isFeed,
            int subject,
            int bloc,
            double ceiling,
            double rate,
            int years,
            double cost) {}

    private CaseOptions() {}

    /** The options that contracts of the allowed length leave open. */
    static List<Option> of(Instance s, Blocs blocs) {
        Map<Integer, List<ExpansionOption>> bySite = new LinkedHashMap<>();
        for (ActiveProducer p : s.producers()) {
            for (ExpansionOption option : p.expansions()) {
                if (p.item() >= 0 && isOpen(s, p, option.finance())) {
                    bySite.computeIfAbsent(blocs.site(p.item(), p.bloc()), k -> new ArrayList<>())
                            .add(option);
                }
            }
        }
        Map<Integer, List<ExpansionOption>> byMaterial = new LinkedHashMap<>();
        s.materialSources()
                .forEach(source ->
                        byMaterial
                                .computeIfAbsent(source.material(), k -> new ArrayList<>())
                                .addAll(source.expansions()));
        List<Option> all = new ArrayList<>();
        bySite.forEach((site, options) -> {
            int item = site / blocs.count();
            add(all, false, item, site % blocs.count(), s.items().get(item).lot(), options);
        });
        byMaterial.forEach((material, options) ->
                add(all, true, material, 0, s.materials().get(material).lot(), options));
        return all;
    }

    /** Whether a firm or the public may pay for a line, with contracts as long as allowed. */
    private static boolean isOpen(Instance s, ActiveProducer p, Expansion.Finance finance) {
        boolean isState = p.row().kind() == Producer.Kind.STATE;
        boolean byFirm =
                finance != Expansion.Finance.PUBLIC
                        && !isState
                        && s.contractLength() >= p.minContract();
        boolean byPublic =
                finance != Expansion.Finance.FIRM
                        && (isState
                                || !s.publicLineNeedsOrder()
                                || s.contractLength() >= p.publicMinContract());
        return p.plans() && (byFirm || byPublic);
    }

    private static void add(
            List<Option> to,
            boolean isFeed,
            int subject,
            int bloc,
            double lot,
            List<ExpansionOption> options) {
        double ceiling = 0;
        double rate = 0;
        double lead = 0;
        double cost = 0;
        for (ExpansionOption each : options) {
            ceiling += each.ceiling() / lot;
            rate += each.rate() / lot;
            lead += each.ceiling() / lot * each.lead();
            cost += each.ceiling() / lot * each.cost() * lot;
        }
        if (ceiling > 0 && rate > 0) {
            int years = (int) Math.round(lead / ceiling / 12);
            to.add(
                    new Option(
                            isFeed,
                            subject,
                            bloc,
                            ceiling,
                            rate,
                            Math.clamp(years, 1, LONGEST),
                            cost / ceiling));
        }
    }
}
