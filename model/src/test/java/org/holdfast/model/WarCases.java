package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.model.CaseSettings.AdHoc;
import org.holdfast.model.Lever.Effect;

/**
 * Cases of two to three years in which money, lines, contracts and materials all matter, drawn from
 * a seed.
 */
public final class WarCases {
    private static final List<Expansion.Finance> FINANCE =
            List.of(Expansion.Finance.FIRM, Expansion.Finance.PUBLIC, Expansion.Finance.EITHER);

    private WarCases() {}

    /** A case with firms and state plants, contracts of several lengths, and money with rules. */
    public static CaseKit draw(long seed) {
        Random random = new Random(7919 * seed);
        return draw(random, 24 + random.nextInt(13));
    }

    /** The same with a horizon of whole quarters, in which contracts run. */
    public static CaseKit drawQuarters(long seed) {
        Random random = new Random(7919 * seed);
        return draw(random, 24 + 3 * random.nextInt(5));
    }

    private static CaseKit draw(Random random, int months) {
        CaseKit kit = RandomCases.draw(random, months);
        kit.discount = 0.01;
        kit.adHoc = new AdHoc(12, 3, 12, 0.2);
        kit.producers.replaceAll(p -> vary(random, p));
        kit.expansions.replaceAll(e -> vary(random, e));
        kit.fund("abroad", random.nextInt(6), 20 + random.nextInt(300));
        kit.funds.replaceAll(f -> vary(random, f));
        kit.fundRules.removeIf(r -> random.nextInt(6) == 0 && r.supplier().equals("ukraine"));
        kit.fundRules.removeIf(
                r -> r.fund().equals("abroad") && r.use() == FundRule.Use.INVESTMENT);
        kit.lever(Effect.CONTRACT_LENGTH, "", new int[] {12, 36, 60, 120}[random.nextInt(4)]);
        if (months % 2 == 0) {
            kit.experience("drone", 0.2, 5000, 0.3);
        }
        return kit;
    }

    private static Producer vary(Random random, Producer p) {
        boolean state = random.nextInt(4) == 0;
        return p.withKind(state ? Producer.Kind.STATE : Producer.Kind.EXISTING)
                .withAvailability(CaseKit.exactly(0.7 + 0.3 * random.nextDouble()))
                .withCommittedElsewhere(CaseKit.exactly(random.nextBoolean() ? 0 : 0.4))
                .withCommittedUntil(
                        random.nextBoolean() ? Optional.of(random.nextInt(30)) : Optional.empty())
                .withPrice( // EUR for a unit: a lot costs 0.5 to 3 million.
                        CaseKit.exactly(
                                1e6
                                        * (0.5 + 2.5 * random.nextDouble())
                                        / ("shell".equals(p.item())
                                                ? 1000
                                                : "drone".equals(p.item()) ? 100 : 1)))
                .withAdvance(CaseKit.exactly(0.25))
                .withOrderLag(CaseKit.exactly(random.nextInt(7)))
                .withMinContract(CaseKit.exactly(new int[] {12, 24, 36, 60}[random.nextInt(4)]))
                .withRequiredUtilisation(CaseKit.exactly(0.7))
                .withPublicMinContract(CaseKit.exactly(12))
                .withPublicUtilisation(CaseKit.exactly(0.5))
                .withSustaining(CaseKit.exactly(random.nextBoolean() ? 0 : 0.2))
                .withWarmCost(CaseKit.exactly(0.15));
    }

    private static Expansion vary(Random random, Expansion e) {
        if (e.announced()) {
            return e;
        }
        double lot = e.subject().startsWith("drone") ? 10 : e.subject().startsWith("i") ? 1000 : 1;
        return e.withAnnounced(false)
                .withCost(e.cost().times(5 * lot * random.nextDouble()))
                .withFinance(FINANCE.get(random.nextInt(3)));
    }

    private static Fund vary(Random random, Fund f) {
        return f.withCarryOver(CaseKit.exactly(random.nextInt(3) * 0.5))
                .withInvestShare(CaseKit.exactly(random.nextInt(5) * 0.25))
                .withNational(f.id().equals("abroad"))
                .withContributors(f.home());
    }
}
