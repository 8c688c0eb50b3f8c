package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.CaseSettings.ShareRule;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need.Tier;

/** Small cases and careless plans, drawn from a seed. */
public final class RandomCases {
    private RandomCases() {}

    /**
     * A sound case with everything in it that a balance or a programme has to get right: two or
     * three items, an ally with floors and a target, producers near and far, materials, offers,
     * gifts, substitutes, losses and cover, one or two funds.
     */
    public static CaseKit draw(long seed) {
        Random random = new Random(seed);
        return draw(random, 4 + random.nextInt(24));
    }

    /** The same over a horizon of so many months. */
    public static CaseKit draw(Random random, int months) {
        CaseKit kit = CaseKit.war(months);
        kit.discount = random.nextBoolean() ? 0 : 0.01;
        kit.shareRule = random.nextBoolean() ? ShareRule.PRO_RATA : ShareRule.PRIORITY;
        kit.endRule = new EndRule(random.nextBoolean() ? 0.5 : 0, 2, 0.5);
        kit.item("theirs", Item.Side.ADVERSARY, 1000, 1, Optional.empty());
        kit.item("shell", Item.Side.OURS, 1000, 1, Optional.of("theirs"));
        kit.item("drone", Item.Side.OURS, 100, 0.5, Optional.of("theirs"));
        kit.item("interceptor", Item.Side.OURS, 1, 2, Optional.empty());
        List<String> ours = List.of("shell", "drone", "interceptor");
        for (String item : ours) {
            double size =
                    kit.items.stream()
                                    .filter(i -> i.id().equals(item))
                                    .findFirst()
                                    .orElseThrow()
                                    .lot()
                            * (5 + random.nextInt(100));
            drawItem(kit, random, item, size);
            Random keeps = new Random(Double.doubleToLongBits(size));
            if (keeps.nextInt(3) == 0) {
                kit.shelfLife(item, 1 + keeps.nextInt(8));
            }
        }
        kit.substitute("shell", "drone", 1 + random.nextInt(8), 0.3 * random.nextDouble());
        if (random.nextBoolean()) {
            kit.substitute("interceptor", "drone", 40, 0.2);
        }
        double sum =
                kit.producers.stream()
                        .filter(p -> p.item().equals("shell"))
                        .mapToDouble(p -> p.capacity().value())
                        .sum();
        kit.material("powder", sum * random.nextDouble(), 0.6, "west", sum * random.nextDouble());
        kit.uses("shell", "powder", 0.5 + random.nextDouble());
        kit.possible("powder-plant", sum, sum / 6, 2 + random.nextInt(6), 500);
        if (random.nextBoolean()) {
            kit.material("seekers", 20, 1, "elsewhere", 1 + random.nextInt(50));
            kit.uses("interceptor", "seekers", 1);
            kit.uses("shell", "seekers", 0.001);
            kit.announced("seekers-plant", random.nextInt(months), 10);
        }
        double loss = 0.1 * random.nextDouble();
        kit.exposure(
                "ukraine",
                loss,
                loss * random.nextDouble(),
                1 + random.nextInt(5),
                "interceptor",
                random.nextInt(20));
        kit.adversary("theirs", Flow.PRODUCTION, 20_000, 40_000 + random.nextInt(40_000));
        kit.adversary("theirs", Flow.STOCK, 100_000, 300_000);
        kit.raid("salvo", "theirs", 0.8).engages("salvo", "interceptor", 1, 2, 0.3);
        if (random.nextBoolean()) {
            kit.adversary("theirs", Flow.USE, 30_000, 90_000);
        }
        kit.fund("present", 0, 50 + random.nextInt(500));
        if (random.nextBoolean()) {
            kit.fund("new", random.nextInt(months), 100 + random.nextInt(1000));
        }
        if (random.nextBoolean()) {
            kit.lever(Effect.ALLY_RESERVE, "", 0.3 * random.nextDouble());
            kit.lever(Effect.REDIRECT, "", random.nextDouble());
            kit.lever(Effect.MATERIAL_PRIORITY, "", random.nextDouble());
        }
        return kit;
    }

    /** A case of which an ally holds back stock, sales and output, for good or for a while. */
    public static CaseKit heldBack(CaseKit kit, long seed) {
        Random random = new Random(31 * seed);
        for (Stock stock : List.copyOf(kit.stocks)) {
            if (stock.holder().equals("west")) {
                String item = stock.item();
                kit.hold("support", Hold.Of.STOCK, "west", item, share(random), 0);
                kit.hold("war", Hold.Of.STOCK, "west", item, share(random), 1 + random.nextInt(6));
            }
        }
        kit.hold("consent", Hold.Of.SALES, "west", "shell", share(random), 0);
        kit.hold("war", Hold.Of.SALES, "west", "interceptor", share(random), 1 + random.nextInt(9));
        kit.hold("war", Hold.Of.OUTPUT, "west", "interceptor", share(random), 4);
        kit.lever(Effect.HOLD_FROM, "support", random.nextInt(kit.months));
        kit.lever(Effect.HOLD_FROM, "war", random.nextInt(kit.months));
        kit.lever(Effect.HOLD, "consent", random.nextDouble());
        return kit;
    }

    /** All or a part. */
    private static double share(Random random) {
        return random.nextBoolean() ? 1 : random.nextDouble();
    }

    /** The same as {@link #draw(long)}, and every number that happens has a range. */
    public static CaseKit uncertain(long seed) {
        CaseKit kit = draw(seed);
        Random random = new Random(~seed);
        kit.producers.replaceAll(p -> uncertain(p, random));
        kit.stocks.replaceAll(s ->
                s.withQuantity(range(s.quantity(), random))
                        .withGiftable(range(s.giftable(), random)));
        kit.needs.replaceAll(n -> n.withQuantity(n.quantity().map(q -> range(q, random))));
        kit.materialUse.replaceAll(u -> u.withQuantity(range(u.quantity(), random)));
        kit.materials.replaceAll(m -> m.withStock(range(m.stock(), random)));
        kit.materialSources.replaceAll(m ->
                m.withCapacity(range(m.capacity(), random))
                        .withAvailability(new Quantity(0.9, 0.5, 1, m.origin())));
        kit.substitutes.replaceAll(
                s -> s.withRate(range(s.rate(), random)).withCeiling(range(s.ceiling(), random)));
        kit.offers.replaceAll(o ->
                o.withPrice(range(o.price(), random))
                        .withMonthly(range(o.monthly(), random))
                        .withTotal(range(o.total(), random))
                        .withLag(range(o.lag(), random)));
        kit.expansions.replaceAll(e ->
                e.withSize(range(e.size(), random))
                        .withLead(e.announced() ? e.lead() : range(e.lead(), random))
                        .withProbability(
                                e.announced()
                                        ? new Quantity(0.8, 0, 1, e.origin())
                                        : e.probability()));
        kit.exposure.replaceAll(e ->
                e.withLoss(range(e.loss(), random))
                        .withCoveredLoss(range(e.coveredLoss(), random))
                        .withRepair(range(e.repair(), random)));
        kit.envelopes.replaceAll(e -> e.withAmount(range(e.amount(), random)));
        kit.adversaryFlows.replaceAll(a -> a.withGrowth(new Quantity(0.1, -0.1, 0.3, a.origin())));
        return kit;
    }

    private static Producer uncertain(Producer p, Random random) {
        return p.withCapacity(range(p.capacity(), random))
                .withAvailability(new Quantity(0.9, 0.5, 1, p.origin()))
                .withCommittedElsewhere(new Quantity(0.2, 0, 0.5, p.origin()))
                .withCommittedUntil(random.nextBoolean() ? p.committedUntil() : Optional.of(6))
                .withPrice(range(p.price(), random))
                .withLag(range(p.lag(), random));
    }

    private static Quantity range(Quantity q, Random random) {
        double low = q.value() * random.nextDouble();
        return new Quantity(q.value(), low, q.value() * (1 + random.nextDouble()), q.origin());
    }

    private static void drawItem(CaseKit kit, Random random, String item, double size) {
        double full = size * (1 + 2 * random.nextDouble());
        kit.need("ukraine", item, Tier.FULL, full);
        if (random.nextInt(4) > 0) {
            kit.need("ukraine", item, Tier.FLOOR, full * random.nextDouble());
        }
        kit.stock("ukraine", item, size * random.nextInt(4), 0);
        if (random.nextInt(4) > 0) {
            double stock = size * random.nextInt(8);
            kit.stock("west", item, stock, stock * random.nextDouble());
            kit.need("west", item, Tier.OWN_USE, size * 0.2 * random.nextDouble());
            kit.need("west", item, Tier.STOCK_FLOOR, stock * 0.5 * random.nextDouble());
            int from = random.nextInt(kit.months);
            kit.need("west", item, Tier.STOCK_TARGET, from, kit.months - 1, stock + size);
        }
        boolean exposed = random.nextBoolean();
        kit.producer(item + "-near", "ukraine", item, size * random.nextDouble(), 0, exposed);
        kit.producer(item + "-far", "west", item, size * random.nextDouble(), random.nextInt(4));
        kit.possible(item + "-near", size, size / 4, 1 + random.nextInt(6), 300);
        kit.possible(item + "-far", size, size / 6, 2 + random.nextInt(8), 200);
        if (random.nextBoolean()) {
            kit.priceSteps.add(new PriceStep(item + "-far", 0.5, CaseKit.exactly(1)));
            kit.priceSteps.add(new PriceStep(item + "-far", 1, CaseKit.exactly(1.3)));
        }
        if (random.nextBoolean()) {
            kit.announced(item + "-far", random.nextInt(kit.months), size / 2);
        }
        if (random.nextBoolean()) {
            kit.offer(item + "-offer", item, "", size / 5, size, random.nextInt(4));
        }
    }

    /** A plan that asks for anything, far more than there is in some months. */
    public static Plan plan(Instance instance, long seed) {
        Random random = new Random(-seed);
        List<Decision> decisions = new ArrayList<>();
        for (ActiveProducer producer : instance.producers()) {
            String id = producer.row().id();
            for (String claimant : instance.claimants()) {
                add(instance, decisions, random, Kind.OUTPUT, id, claimant, producer.capacity());
            }
            if (producer.exposure().isPresent()) {
                double whole = producer.capacity();
                add(instance, decisions, random, Kind.COVERED_CAPACITY, id, "", whole);
            }
            add(instance, decisions, random, Kind.CLOSED, id, "", producer.capacity() / 50);
            for (int b = 0; b < producer.expansions().size(); b++) {
                double rate = producer.expansions().get(b).rate();
                add(instance, decisions, random, Kind.LINE_BY_FIRM, id, "" + b, rate);
            }
        }
        instance.materialSources()
                .forEach(materialSource -> {
                    String id = materialSource.row().id();
                    add(
                            instance,
                            decisions,
                            random,
                            Kind.MATERIAL,
                            id,
                            "",
                            materialSource.capacity());
                    for (int b = 0; b < materialSource.expansions().size(); b++) {
                        double rate = materialSource.expansions().get(b).rate();
                        add(instance, decisions, random, Kind.LINE_BY_PUBLIC, id, "" + b, rate);
                    }
                });
        instance.offers()
                .forEach(offer ->
                        add(
                                instance,
                                decisions,
                                random,
                                Kind.PURCHASE,
                                offer.row().id(),
                                "ukraine",
                                offer.monthly()));
        for (Stock stock : instance.c().stocks()) {
            if (!stock.holder().equals("ukraine")) {
                add(
                        instance,
                        decisions,
                        random,
                        Kind.GIFT,
                        stock.holder(),
                        stock.item(),
                        stock.quantity().value() / 5);
            }
        }
        for (int c = 0; c < instance.claimants().size(); c++) {
            for (int i = 0; i < instance.items().size(); i++) {
                double most = Math.max(instance.full(c, i, 0), instance.ownUse(c, i, 0));
                add(
                        instance,
                        decisions,
                        random,
                        Kind.RELEASE,
                        instance.claimants().get(c),
                        instance.items().get(i).id(),
                        most);
            }
        }
        for (Substitute s : instance.c().substitutes()) {
            double units = instance.full(0, instance.indexOf(s.item()), 0) * s.rate().value() / 4;
            add(instance, decisions, random, Kind.SUBSTITUTE, s.item(), s.by(), units);
        }
        return new Plan(Way.PLAN, instance.scenario(), 0, decisions, List.of());
    }

    /** The same plan, and what it pays: about what its output costs, from every fund. */
    public static Plan paidPlan(Instance instance, long seed) {
        Plan plan = plan(instance, seed);
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>(plan.decisions());
        for (var budget : instance.budgets()) {
            for (String bloc : List.of("ukraine", "west", "elsewhere")) {
                for (String use : List.of("procurement", "investment")) {
                    for (String claimant : instance.claimants()) {
                        String detail = use + "/" + bloc + "/" + claimant;
                        String id = budget.row().id();
                        add(instance, decisions, random, Kind.PAYMENT, id, detail, 3);
                    }
                }
            }
        }
        return new Plan(Way.PLAN, instance.scenario(), 0, decisions, List.of());
    }

    private static void add(
            Instance instance,
            List<Decision> decisions,
            Random random,
            Kind kind,
            String subject,
            String detail,
            double most) {
        double scale = 1.5 * random.nextDouble() * most;
        Series quantity =
                Series.generate(
                        instance.months(),
                        t -> random.nextInt(4) == 0 ? 0 : scale * random.nextDouble());
        decisions.add(
                new Decision(
                        kind, subject, detail, "units", quantity, Series.zero(instance.months())));
    }
}
