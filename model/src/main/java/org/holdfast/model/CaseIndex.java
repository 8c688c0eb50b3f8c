package org.holdfast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.holdfast.model.Lever.Effect;

/**
 * Which rows of a case belong together, looked up once. The futures of a case share it: they have
 * the same rows with other numbers. A row is its place in the list of the case.
 */
final class CaseIndex {
    /** No row of its own. */
    static final int[] NONE = {};

    final int months;
    final List<Item> items;
    final List<Item> adversaryItems;
    final Map<String, Integer> adversaryItem = new HashMap<>();
    final List<String> claimants;
    final Map<String, Integer> item = new LinkedHashMap<>();
    final Series nothing;

    /** One in every month. */
    final Series always;

    /** A need that is none, shared by all rows that have none; never written. */
    final double[] noNeed;

    /** [month], and one for the month after the last. */
    final double[] discount;

    /** [month] calendar years since the first. */
    final int[] yearIndex;

    final int years;

    /** [need] index of its holder. */
    final int[] needHolder;

    /** [need] index of its item, or −1. */
    final int[] needItem;

    /** [claimant × item][row] of the stocks. */
    final int[][] stocks;

    /** [claimant × item][row] of the holds on what it may give. */
    final int[][] holds;

    /** [item × material][row] of the material use. */
    final int[][] uses;

    /** [fund × year][row] of the envelopes. */
    final int[][] envelopes;

    /** [producer] what does not change. */
    final List<Maker> producers = new ArrayList<>();

    /** [material source] what does not change; its item is a material. */
    final List<Maker> sources = new ArrayList<>();

    /** [offer] what does not change. */
    final List<Maker> offers = new ArrayList<>();

    final AirDefence.Links airDefence;

    private final Map<Effect, int[]> levers = new EnumMap<>(Effect.class);

    /** Row of what the model leaves out of a class of figures, by item or fund. */
    private final Map<Discrepancy.Of, Map<String, Integer>> discrepancies =
            new EnumMap<>(Discrepancy.Of.class);

    /** Of a producer, material source or offer, what is the same in every future. */
    static final class Maker {
        /** Index of its item or material, or −1. */
        final int item;

        final String bloc;
        final boolean plans;

        /** Rows of its announced expansions. */
        final int[] announced;

        /** Rows of its possible expansions. */
        final int[] expansions;

        final List<PriceBand> steps;

        /** Rows of the holds on what it sells to the claimant. */
        final int[] heldSales;

        /** Rows of the holds on what it makes, or offers, for anyone. */
        final int[] heldOutput;

        /** Row of its exposure, or −1. */
        final int exposure;

        /** [month] what is left of the share that was committed elsewhere at the start. */
        final double[] committedLeft;

        private Maker(
                Case c,
                String id,
                String party,
                int item,
                String made,
                int exposure,
                double[] committedLeft) {
            Party seller = c.getParty(party);
            this.item = item;
            bloc = seller.bloc().orElse(party);
            plans = seller.plans();
            announced = rows(c.expansions(), e -> e.announced() && e.subject().equals(id));
            expansions = rows(c.expansions(), e -> !e.announced() && e.subject().equals(id));
            steps = PriceBand.of(c, id);
            heldSales = rows(c.holds(), h -> h.isOf(Hold.Of.SALES, c, party, made));
            heldOutput = rows(c.holds(), h -> h.isOf(Hold.Of.OUTPUT, c, party, made));
            this.exposure = exposure;
            this.committedLeft = committedLeft;
        }
    }

    CaseIndex(Case c) {
        months = c.settings().months();
        items = c.items().stream().filter(i -> i.side() == Item.Side.OURS).toList();
        adversaryItems = c.items().stream().filter(i -> i.side() == Item.Side.ADVERSARY).toList();
        for (int i = 0; i < items.size(); i++) {
            item.put(items.get(i).id(), i);
        }
        for (int i = 0; i < adversaryItems.size(); i++) {
            adversaryItem.put(adversaryItems.get(i).id(), i);
        }
        claimants = claimants(c);
        nothing = Series.zero(months);
        always = Series.generate(months, t -> 1);
        noNeed = new double[months];
        discount = new double[months + 1];
        discount[0] = 1;
        for (int t = 1; t <= months; t++) {
            discount[t] = discount[t - 1] / (1 + c.settings().discount());
        }
        yearIndex = new int[months];
        int first = c.settings().firstMonth().getMonthValue() - 1;
        for (int t = 0; t < months; t++) {
            yearIndex[t] = (first + t) / 12;
        }
        years = (first + months - 1) / 12 + 1;
        needHolder = c.needs().stream().mapToInt(n -> claimants.indexOf(n.holder())).toArray();
        needItem = c.needs().stream().mapToInt(n -> item.getOrDefault(n.item(), -1)).toArray();
        for (Effect effect : Effect.values()) {
            levers.put(effect, rows(c.levers(), lever -> lever.effect() == effect));
        }
        stocks = new int[claimants.size() * items.size()][];
        holds = new int[stocks.length][];
        for (int k = 0; k < stocks.length; k++) {
            String holder = claimants.get(k / items.size());
            String of = items.get(k % items.size()).id();
            stocks[k] = rows(c.stocks(), s -> s.holder().equals(holder) && s.item().equals(of));
            holds[k] = rows(c.holds(), h -> h.isOf(Hold.Of.STOCK, c, holder, of));
        }
        uses = new int[items.size() * c.materials().size()][];
        for (int k = 0; k < uses.length; k++) {
            String by = items.get(k / c.materials().size()).id();
            String of = c.materials().get(k % c.materials().size()).id();
            uses[k] = rows(c.materialUse(), u -> u.item().equals(by) && u.material().equals(of));
        }
        envelopes = new int[c.funds().size() * years][];
        for (int k = 0; k < envelopes.length; k++) {
            String fund = c.funds().get(k / years).id();
            int year = c.settings().firstMonth().getYear() + k % years;
            envelopes[k] = rows(c.envelopes(), e -> e.fund().equals(fund) && e.year() == year);
        }
        airDefence = new AirDefence.Links(c, items.stream().map(Item::id).toList());
        addMakers(c);
        for (Discrepancy.Of of : Discrepancy.Of.values()) {
            Map<String, Integer> bySubject = new HashMap<>();
            put(c, of, "", bySubject);
            c.items().forEach(i -> put(c, of, i.id(), bySubject));
            c.funds().forEach(f -> put(c, of, f.id(), bySubject));
            discrepancies.put(of, bySubject);
        }
    }

    private static void put(Case c, Discrepancy.Of of, String subject, Map<String, Integer> into) {
        int[] fitting = rows(c.discrepancies(), row -> row.fits(of, subject));
        into.put(subject, fitting.length > 0 ? fitting[0] : -1);
    }

    /**
     * Row of what the model leaves out of such figures of an item or a fund; −1: nothing.
     *
     * @param subject anything else is of the class as a whole
     */
    int discrepancy(Discrepancy.Of of, String subject) {
        Map<String, Integer> bySubject = discrepancies.getOrDefault(of, Map.of());
        return bySubject.getOrDefault(subject, bySubject.getOrDefault("", -1));
    }

    private void addMakers(Case c) {
        Map<String, Integer> material = new HashMap<>();
        for (int m = 0; m < c.materials().size(); m++) {
            material.put(c.materials().get(m).id(), m);
        }
        for (Producer p : c.producers()) {
            int exposure = -1;
            if (p.exposed()) {
                int[] found = rows(c.exposure(), e -> e.party().equals(p.party()));
                exposure = found.length > 0 ? found[0] : -1;
            }
            double[] left = new double[months];
            for (int t = 0; t < months; t++) {
                left[t] = committedLeft(p, t);
            }
            int of = item.getOrDefault(p.item(), -1);
            producers.add(new Maker(c, p.id(), p.party(), of, p.item(), exposure, left));
        }
        for (MaterialSource s : c.materialSources()) {
            int of = material.getOrDefault(s.material(), -1);
            sources.add(new Maker(c, s.id(), s.party(), of, "", -1, new double[0]));
        }
        for (Offer o : c.offers()) {
            int of = item.getOrDefault(o.item(), -1);
            offers.add(new Maker(c, o.id(), o.party(), of, o.item(), -1, new double[0]));
        }
    }

    /** What is left in month t of the share that was committed elsewhere at the start. */
    static double committedLeft(Producer p, int t) {
        return p.committedUntil()
                .map(until -> until <= 0 ? 0.0 : Math.max(0, 1 - (double) t / until))
                .orElse(1.0);
    }

    private static List<String> claimants(Case c) {
        List<String> found = new ArrayList<>();
        found.add(c.settings().claimant());
        for (Need need : c.needs()) {
            if (!found.contains(need.holder())) {
                found.add(need.holder());
            }
        }
        for (Stock stock : c.stocks()) {
            if (!found.contains(stock.holder())) {
                found.add(stock.holder());
            }
        }
        return List.copyOf(found);
    }

    private static <T> int[] rows(List<T> table, Predicate<T> fits) {
        int[] found = NONE;
        for (int k = 0; k < table.size(); k++) {
            if (fits.test(table.get(k))) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = k;
            }
        }
        return found;
    }

    /** Rows of the levers with an effect. */
    int[] levers(Effect effect) {
        return levers.getOrDefault(effect, NONE);
    }

    /** Months of a calendar year of the horizon before month {@code end}. */
    int monthsOf(int year, int end) {
        int inside = 0;
        for (int t = 0; t < Math.min(months, end); t++) {
            inside += yearIndex[t] == year ? 1 : 0;
        }
        return inside;
    }
}
