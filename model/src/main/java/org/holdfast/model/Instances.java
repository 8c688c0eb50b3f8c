package org.holdfast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares instances of one case, to find out whether a lever has anything to act on. */
public final class Instances {
    private Instances() {}

    /**
     * Whether nothing that a plan or a balance reads differs. What is closed or empty in both may
     * differ in anything else: when a fund without money ends is no difference.
     */
    public static boolean areAlike(Instance a, Instance b) {
        return areRulesAlike(a, b)
                && areNeedsAlike(a, b)
                && areAdversariesAlike(a, b)
                && areStocksAlike(a, b)
                && areMaterialsAlike(a, b)
                && areAlike(a.producers(), b.producers(), Instances::areAlike)
                && areAlike(a.materialSources(), b.materialSources(), Instances::areAlike)
                && areAlike(a.offers(), b.offers(), Instances::areAlike)
                && areAlike(a.budgets(), b.budgets(), Instances::areAlike);
    }

    /**
     * Whether no setting of a lever makes a difference in a scenario: its lowest, its highest or
     * one half-way.
     */
    public static boolean isIdle(Lever lever, Instance in) {
        Scenario set = in.scenario();
        for (double to : List.of(lever.low(), lever.high(), (lever.low() + lever.high()) / 2)) {
            if (!areAlike(in, in.under(set.with(lever.id(), to)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The other lever that has to move before an idle one can do anything.
     *
     * @return nothing if no single other lever is enough
     */
    public static Optional<Lever> findKey(Lever idle, Instance in) {
        List<Lever> levers = new ArrayList<>(in.c().levers());
        // Whoever names the same fund, group or item is the likeliest, and the first to be named.
        levers.removeIf(idle::equals);
        levers.sort((a, b) -> Boolean.compare(hasSubjectOf(idle, b), hasSubjectOf(idle, a)));
        for (Lever other : levers) {
            for (double to : List.of(other.high(), other.low())) {
                if (!isIdle(idle, in.under(in.scenario().with(other.id(), to)))) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasSubjectOf(Lever idle, Lever other) {
        return !idle.subject().isEmpty() && idle.subject().equals(other.subject());
    }

    private static boolean areRulesAlike(Instance a, Instance b) {
        return a.contractLength() == b.contractLength()
                && a.premiumAbroad() == b.premiumAbroad()
                && a.publicLineNeedsOrder() == b.publicLineNeedsOrder()
                && a.allyReserve() == b.allyReserve()
                && a.start() == b.start();
    }

    private static boolean areNeedsAlike(Instance a, Instance b) {
        double[] of = new double[a.months()];
        double[] other = new double[a.months()];
        for (Need.Tier tier : Need.Tier.values()) {
            for (int h = 0; h < a.claimants().size(); h++) {
                for (int i = 0; i < a.items().size(); i++) {
                    a.copyNeed(tier, h, i, of);
                    b.copyNeed(tier, h, i, other);
                    if (!Arrays.equals(of, other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** What the adversary comes to is the same, under sanctions and with the money that he has. */
    private static boolean areAdversariesAlike(Instance a, Instance b) {
        for (Item item : a.adversaryItems()) {
            for (AdversaryFlow.Flow flow : AdversaryFlow.Flow.values()) {
                for (Instance.Level level : Instance.Level.values()) {
                    if (!areAlike(
                            a.adversary(item.id(), flow, level),
                            b.adversary(item.id(), flow, level))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean areStocksAlike(Instance a, Instance b) {
        for (int h = 0; h < a.claimants().size(); h++) {
            for (int i = 0; i < a.items().size(); i++) {
                if (a.giftable(h, i) != b.giftable(h, i)
                        || a.giftableAlways(h, i) != b.giftableAlways(h, i)) {
                    return false;
                }
                boolean isHeld = a.giftable(h, i) > a.giftableAlways(h, i);
                for (int t = 0; t < a.months() && isHeld; t++) {
                    if (a.isHeldBack(h, i, t) != b.isHeldBack(h, i, t)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean areMaterialsAlike(Instance a, Instance b) {
        for (int m = 0; m < a.materials().size(); m++) {
            boolean isUsed = false;
            for (int i = 0; i < a.items().size(); i++) {
                if (a.materialUse(i, m) != b.materialUse(i, m)) {
                    return false;
                }
                isUsed |= a.materialUse(i, m) > 0;
            }
            if (isUsed && a.materialShare(m) != b.materialShare(m)) {
                return false;
            }
        }
        return true;
    }

    /** Both lists hold the same things in the same order: those of the case. */
    private static <T> boolean areAlike(List<T> all, List<T> others, BiPredicate<T, T> alike) {
        for (int k = 0; k < all.size(); k++) {
            if (!alike.test(all.get(k), others.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areAlike(Instance.ActiveProducer a, Instance.ActiveProducer b) {
        boolean isClosed =
                !makes(a.capacity(), a.announced(), a.expansions())
                        && !makes(b.capacity(), b.announced(), b.expansions());
        return isClosed
                || (a.capacity() == b.capacity()
                        && areAlike(a.announced(), b.announced())
                        && a.availability() == b.availability()
                        && areAlike(a.sellable(), b.sellable())
                        && areAlike(a.withheld(), b.withheld())
                        && a.minContract() == b.minContract()
                        && a.publicMinContract() == b.publicMinContract()
                        && a.expansions().equals(b.expansions())
                        && a.exposure().equals(b.exposure()));
    }

    private static boolean areAlike(
            Instance.ActiveMaterialSource a, Instance.ActiveMaterialSource b) {
        boolean isClosed =
                !makes(a.capacity(), a.announced(), a.expansions())
                        && !makes(b.capacity(), b.announced(), b.expansions());
        return isClosed
                || (a.capacity() == b.capacity()
                        && areAlike(a.announced(), b.announced())
                        && a.availability() == b.availability()
                        && a.expansions().equals(b.expansions()));
    }

    private static boolean makes(
            double capacity, Series announced, List<Instance.ExpansionOption> expansions) {
        return capacity > 0 || announced.sum() > 0 || !expansions.isEmpty();
    }

    private static boolean areAlike(Instance.ActiveOffer a, Instance.ActiveOffer b) {
        return a.monthly() == b.monthly()
                && a.total() == b.total()
                && (a.total() == 0 || areAlike(a.withheld(), b.withheld()));
    }

    private static boolean areAlike(Instance.FundBudget a, Instance.FundBudget b) {
        boolean areEmpty = a.isEmpty() && b.isEmpty();
        return areEmpty || (a.end() == b.end() && a.amounts().equals(b.amounts()));
    }

    private static boolean areAlike(Series a, Series b) {
        for (int t = 0; t < a.months(); t++) {
            if (a.at(t) != b.at(t)) {
                return false;
            }
        }
        return true;
    }
}
