package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Binding;
import org.holdfast.model.Binding.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * What binds: shadow prices, each from the first tier in which it is not zero, in units that a
 * reader knows. Duals of later tiers hold the earlier ones fixed; they are told with their tier
 * beside them.
 */
final class Bindings {
    private static final double NOISE = 1e-7;

    /** First tier first, and within it what is worth most. */
    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingInt(Found::tier)
                    .thenComparing(
                            Comparator.comparingDouble((Found x) -> x.binding().presentValue())
                                    .reversed());

    private final PlanModel model;
    private final Instance s;
    private final List<double[]> duals;
    private final List<Found> found = new ArrayList<>();

    /**
     * A binding with the change of rows that it stands for.
     *
     * @param tier index of its tier in the case's order
     * @param oneMore how far rows move when there is one unit more
     */
    record Found(Binding binding, int tier, Shift oneMore) {}

    /**
     * Which limits of one tier are worth solving again: the best of each kind, then the second best
     * and so on. Producers of one item are one limit.
     *
     * @param most how many, at most
     */
    static List<Found> pick(Instance s, List<Found> found, int tier, int most) {
        Map<Kind, Map<String, Found>> best = new EnumMap<>(Kind.class);
        for (Found one : found) {
            if (one.tier() == tier) {
                Binding b = one.binding();
                best.computeIfAbsent(b.kind(), kind -> new LinkedHashMap<>())
                        .putIfAbsent(limit(s, b), one);
            }
        }
        List<Found> picked = new ArrayList<>();
        for (int rank = 0; picked.size() < most; rank++) {
            List<Found> row = new ArrayList<>();
            for (Map<String, Found> ofKind : best.values()) {
                ofKind.values().stream().skip(rank).findFirst().ifPresent(row::add);
            }
            if (row.isEmpty()) {
                break;
            }
            row.sort(BEST_FIRST);
            picked.addAll(row.subList(0, Math.min(row.size(), most - picked.size())));
        }
        return picked;
    }

    private static String limit(Instance s, Binding b) {
        return s.producers().stream()
                .filter(producer -> producer.item() >= 0 && producer.row().id().equals(b.subject()))
                .map(producer -> s.items().get(producer.item()).id())
                .findFirst()
                .orElse(b.subject());
    }

    private Bindings(PlanModel model, List<double[]> duals) {
        this.model = model;
        this.s = model.instance();
        this.duals = duals;
    }

    static List<Found> of(PlanModel model, List<double[]> duals) {
        var b = new Bindings(model, duals);
        b.money();
        b.materials();
        b.producers();
        b.offersAndGifts();
        b.found.sort(BEST_FIRST);
        return b.found;
    }

    private void money() {
        for (Money.Payer payer : model.money.payers) {
            for (int y = 0; y < s.years(); y++) {
                int[] span = monthsOf(y);
                String fund = payer.budget.row().id();
                String code = s.c().settings().currency().code();
                Text billion = PlanMessages.billion(code);
                // More in a year's envelope is also more that may be invested.
                Shift envelope =
                        Shift.of(payer.fundRows(y), 0, 1000)
                                .and(payer.investRows(y), 0, 1000 * payer.budget.investShare());
                note(Kind.MONEY, fund, span, billion, envelope);
                Shift invested = Shift.of(payer.investRows(y), 0, 1000);
                note(Kind.INVESTMENT, fund, span, billion, invested);
            }
        }
    }

    private void materials() {
        for (int k = 0; k < s.materials().size(); k++) {
            var material = s.materials().get(k);
            Text per = PlanMessages.month(counted(material.lot(), material.unit()));
            for (int y = 0; y < s.years(); y++) {
                int[] span = monthsOf(y);
                Shift more = Shift.of(model.materials.stockRows(k), span, 1);
                note(Kind.MATERIAL, material.id(), span, per, more);
            }
        }
    }

    private void producers() {
        for (Production one : model.producers) {
            String id = one.producer.row().id();
            if (one.producer.item() < 0) {
                continue;
            }
            Text per = PlanMessages.month(one(one.producer.item()));
            for (int y = 0; y < s.years(); y++) {
                int[] span = monthsOf(y);
                note(Kind.CAPACITY, id, span, per, during(one.capacityRows, span));
                for (Lines lines : one.lines) {
                    Shift faster = new Shift();
                    for (int t = span[0]; t <= span[1]; t++) {
                        // A row is for all the months until lines can start again.
                        faster.and(lines.rateRows, t, Frame.step(t));
                    }
                    note(Kind.BUILDING_RATE, id, span, per, faster);
                }
            }
        }
    }

    /** Capacity that is there from the first month of the span, and gone after the last. */
    private Shift during(Rows capacity, int[] span) {
        Shift there = Shift.of(capacity, span[0], 1);
        return span[1] + 1 < s.months() ? there.and(capacity, span[1] + 1, -1) : there;
    }

    private void offersAndGifts() {
        int[] all = {0, s.months() - 1};
        for (Offers.Purchase one : model.offers.purchases) {
            if (one.offer.item() >= 0) {
                Text per = one(one.offer.item());
                note(Kind.OFFER, one.offer.row().id(), all, per, Shift.of(one.rows, 0, 1));
            }
        }
        for (int c = 1; c < s.claimants().size(); c++) {
            for (int i = 0; i < s.items().size(); i++) {
                String id = s.claimants().get(c) + "/" + s.items().get(i).id();
                note(Kind.GIFT, id, all, one(i), Shift.of(model.offers.giftRows(c, i), 0, 1));
            }
        }
        for (int i = 0; i < s.items().size(); i++) {
            for (int y = 0; y < s.years(); y++) {
                int[] span = monthsOf(y);
                int middle = (span[0] + span[1]) / 2;
                Shift more = Shift.of(model.stocks.of(0, i).stockRows, middle, 1);
                note(Kind.STOCK, s.items().get(i).id(), span, one(i), more);
            }
        }
    }

    private Text one(int i) {
        return counted(s.items().get(i).lot(), s.items().get(i).unit());
    }

    /** A lot in words: the case knows its units in the plural only, so a lot of one is a unit. */
    private static Text counted(double lot, Text unit) {
        return lot == 1
                ? PlanMessages.UNIT
                : Text.each(language -> plain(lot, language) + " " + unit.in(language));
    }

    /** A lot as a reader writes it, thousands set apart: {@code 1,000}, {@code 1.000}. */
    private static String plain(double lot, Language language) {
        String whole = "" + (long) lot;
        for (int k = whole.length() - 3; k > 0; k -= 3) {
            whole =
                    whole.substring(0, k)
                            + PlanMessages.THOUSANDS.in(language)
                            + whole.substring(k);
        }
        return lot == Math.floor(lot)
                ? whole
                : ("" + lot).replace(".", PlanMessages.DECIMAL_MARK.in(language));
    }

    private int[] monthsOf(int year) {
        int first = -1;
        int last = -1;
        for (int t = 0; t < s.months(); t++) {
            if (s.yearIndex(t) == year) {
                first = first < 0 ? t : first;
                last = t;
            }
        }
        return new int[] {first, last};
    }

    private void note(Kind kind, String subject, int[] span, Text per, Shift oneMore) {
        var order = s.c().settings().objective();
        for (int k = 0; k < duals.size(); k++) {
            double gain = oneMore.worth(duals.get(k));
            if (Math.abs(gain) > NOISE) {
                if (gain > 0) {
                    var binding =
                            new Binding(
                                    kind,
                                    subject,
                                    span[0],
                                    span[1],
                                    per,
                                    order.get(k),
                                    gain,
                                    Optional.empty());
                    found.add(new Found(binding, k, oneMore));
                }
                return;
            }
        }
    }
}
