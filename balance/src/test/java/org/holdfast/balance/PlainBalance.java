package org.holdfast.balance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.CaseSettings.ShareRule;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveMaterialSource;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Instance.StrikeExposure;
import org.holdfast.model.Plan;
import org.holdfast.model.Substitute;

/**
 * The balance again, slowly and by name: it reads the instance and the plan itself, one future, and
 * keeps each number under a key such as {@code stock west shell}.
 */
final class PlainBalance {
    private final Instance s;
    private final Plan plan;
    private final boolean priority;
    private final Map<String, double[]> book = new HashMap<>();
    private final Map<String, Double> left = new HashMap<>();

    PlainBalance(Instance instance, Plan plan) {
        s = instance;
        this.plan = plan;
        priority = s.c().settings().shareRule() == ShareRule.PRIORITY;
        for (int t = 0; t < s.months(); t++) {
            month(t);
        }
    }

    double get(String key, int t) {
        return at(key)[t];
    }

    private double[] at(String key) {
        return book.computeIfAbsent(key, k -> new double[s.months()]);
    }

    private double planned(Kind kind, String subject, String detail, int t) {
        double sum = 0;
        for (Decision d : plan.decisions()) {
            if (d.kind() == kind && d.subject().equals(subject) && d.detail().equals(detail)) {
                sum += d.quantity().at(t);
            }
        }
        return sum;
    }

    private double lines(
            String subject, List<ExpansionOption> expansions, double announced, int t) {
        double sum = announced;
        for (Decision d : plan.decisions()) {
            boolean line = d.kind() == Kind.LINE_BY_FIRM || d.kind() == Kind.LINE_BY_PUBLIC;
            if (line && d.subject().equals(subject)) {
                int from = t - expansions.get(Integer.parseInt(d.detail())).lead();
                sum += from < 0 ? 0 : d.quantity().at(from);
            }
        }
        return sum;
    }

    private void month(int t) {
        for (int m = 0; m < s.materials().size(); m++) {
            double start = s.materials().get(m).stock().value();
            at("material " + m)[t] = t == 0 ? start : get("material " + m, t - 1);
        }
        for (ActiveMaterialSource materialSource : s.materialSources()) {
            String id = materialSource.row().id();
            double before = t == 0 ? materialSource.capacity() : get("capacity " + id, t - 1);
            at("capacity " + id)[t] =
                    before
                            + lines(
                                    id,
                                    materialSource.expansions(),
                                    materialSource.announced().at(t),
                                    t);
            double most =
                    s.materialShare(materialSource.material())
                            * materialSource.availability()
                            * get("capacity " + id, t);
            double made = Math.min(planned(Kind.MATERIAL, id, "", t), most);
            at("material " + materialSource.material())[t] += made;
        }
        s.producers().forEach(producer -> produce(producer, t));
        takeMaterials(t);
        s.offers().forEach(offer -> buy(offer, t));
        for (String holder : s.claimants()) {
            for (int i = 0; i < s.items().size(); i++) {
                arrive(holder, i, t);
            }
        }
        for (int c = 1; c < s.claimants().size(); c++) {
            for (int i = 0; i < s.items().size(); i++) {
                ally(c, i, t);
            }
        }
        ukraine(t);
        for (int c = 0; c < s.claimants().size(); c++) {
            for (int i = 0; i < s.items().size(); i++) {
                expire(c, i, t);
            }
        }
    }

    /** Units leave in the order in which they came; those from the start are of all ages alike. */
    private void expire(int c, int i, int t) {
        if (s.items().get(i).shelfLife().isEmpty()) {
            return;
        }
        int life = s.items().get(i).shelfLife().get();
        double recent = t == 0 ? 0 : get("recent " + c + " " + i, t - 1);
        double past = t < life ? 0 : get("incoming " + c + " " + i, t - life);
        recent = Math.max(0, recent + get("incoming " + c + " " + i, t) - past);
        at("recent " + c + " " + i)[t] = recent;
        double old = Math.max(0, 1 - (t + 1.0) / life) * s.initialStock(c, i);
        at(stock(c, i))[t] -= Math.max(0, get(stock(c, i), t) - (recent + old));
    }

    private void produce(ActiveProducer producer, int t) {
        String id = producer.row().id();
        double before = t == 0 ? producer.capacity() : get("capacity " + id, t - 1);
        double whole = before + lines(id, producer.expansions(), producer.announced().at(t), t);
        double capacity = whole - Math.min(whole, planned(Kind.CLOSED, id, "", t));
        at("capacity " + id)[t] = capacity;
        double damaged = 0;
        if (t > 0 && producer.exposure().isPresent()) {
            StrikeExposure d = producer.exposure().get();
            damaged =
                    (1 - 1 / d.repair() - d.loss()) * get("damaged " + id, t - 1)
                            + d.loss() * before
                            - (d.loss() - d.coveredLoss()) * get("covered " + id, t - 1);
            damaged = Math.min(capacity, Math.max(0, damaged));
        }
        at("damaged " + id)[t] = damaged;
        double covered = planned(Kind.COVERED_CAPACITY, id, "", t);
        at("covered " + id)[t] = Math.min(covered, capacity - damaged);
        double there = producer.sellable().at(t) * (capacity - damaged);
        divide("output " + id, Kind.OUTPUT, id, there, t);
        double[] claimants = at("output " + id + " " + s.claimants().getFirst());
        claimants[t] = Math.min(claimants[t], (1 - producer.withheld().at(t)) * there);
    }

    private void divide(String key, Kind kind, String id, double there, int t) {
        double sum = 0;
        for (String claimant : s.claimants()) {
            sum += planned(kind, id, claimant, t);
        }
        double rest = there;
        for (String claimant : s.claimants()) {
            double wanted = planned(kind, id, claimant, t);
            double got =
                    priority
                            ? Math.min(wanted, rest)
                            : sum > there ? wanted * (there / sum) : wanted;
            rest -= got;
            at(key + " " + claimant)[t] = got;
        }
    }

    private double made(int item, int t) {
        double sum = 0;
        for (ActiveProducer producer : s.producers()) {
            for (String claimant : s.claimants()) {
                if (producer.item() == item && producer.plans()) {
                    sum += get("output " + producer.row().id() + " " + claimant, t);
                }
            }
        }
        return sum;
    }

    private void takeMaterials(int t) {
        int items = s.items().size();
        int materials = s.materials().size();
        double[] wanted = new double[materials];
        for (int m = 0; m < materials; m++) {
            for (int i = 0; i < items; i++) {
                wanted[m] += s.materialUse(i, m) * made(i, t);
            }
        }
        double[] there = new double[materials];
        for (int m = 0; m < materials; m++) {
            there[m] = get("material " + m, t);
        }
        for (int i = 0; i < items; i++) {
            double factor = 1;
            double made = made(i, t);
            for (int m = 0; m < materials; m++) {
                double own = s.materialUse(i, m) * made;
                double needed = priority ? own : wanted[m];
                double stock = priority ? get("material " + m, t) : there[m];
                if (own > 0 && needed > stock) {
                    factor = Math.min(factor, stock / needed);
                }
            }
            for (int m = 0; m < materials; m++) {
                double used = s.materialUse(i, m) * made * factor;
                at("material " + m)[t] = Math.max(0, get("material " + m, t) - used);
            }
            for (ActiveProducer producer : s.producers()) {
                for (String claimant : s.claimants()) {
                    if (producer.item() == i && producer.plans()) {
                        at("output " + producer.row().id() + " " + claimant)[t] *= factor;
                    }
                }
            }
        }
    }

    private void buy(ActiveOffer offer, int t) {
        String id = offer.row().id();
        double rest = left.getOrDefault(id, offer.total());
        divide("bought " + id, Kind.PURCHASE, id, Math.min(offer.monthly(t), rest), t);
        for (String claimant : s.claimants()) {
            rest = Math.max(0, rest - get("bought " + id + " " + claimant, t));
        }
        left.put(id, rest);
    }

    private String stock(int c, int i) {
        return "stock " + s.claimants().get(c) + " " + s.items().get(i).id();
    }

    private String used(int c, int i) {
        return "used " + s.claimants().get(c) + " " + s.items().get(i).id();
    }

    private void arrive(String holder, int i, int t) {
        int c = s.claimants().indexOf(holder);
        double sum = t == 0 ? s.initialStock(c, i) : get(stock(c, i), t - 1);
        for (ActiveProducer producer : s.producers()) {
            if (producer.item() == i && t >= producer.lag()) {
                sum += get("output " + producer.row().id() + " " + holder, t - producer.lag());
            }
        }
        for (ActiveOffer offer : s.offers()) {
            if (offer.item() == i && t >= offer.lag()) {
                sum += get("bought " + offer.row().id() + " " + holder, t - offer.lag());
            }
        }
        at(stock(c, i))[t] = sum;
        double before = t == 0 ? s.initialStock(c, i) : get(stock(c, i), t - 1);
        at("incoming " + c + " " + i)[t] = sum - before;
    }

    private void ally(int c, int i, int t) {
        String holder = s.claimants().get(c);
        String item = s.items().get(i).id();
        double there = get(stock(c, i), t);
        double mayGive = left.getOrDefault("gift " + c + " " + i, s.giftable(c, i));
        boolean isHeld = s.isHeldBack(c, i, t);
        double always = left.getOrDefault("always " + c + " " + i, s.giftableAlways(c, i));
        double room = isHeld ? Math.min(mayGive, always) : mayGive;
        double given = Math.min(planned(Kind.GIFT, holder, item, t), room);
        double used = Math.min(planned(Kind.RELEASE, holder, item, t), s.ownUse(c, i, t));
        if (given + used > there && priority) {
            used = Math.min(used, there);
            given = Math.min(given, there - used);
        } else if (given + used > there) {
            double part = there / (given + used);
            used *= part;
            given *= part;
        }
        left.put("gift " + c + " " + i, Math.max(0, mayGive - given));
        left.put("always " + c + " " + i, Math.max(0, always - (isHeld ? given : 0)));
        at(used(c, i))[t] = used;
        at("given " + holder + " " + item)[t] = given;
        at(stock(c, i))[t] = Math.max(0, there - given - used);
        at(stock(0, i))[t] += given;
        at("incoming 0 " + i)[t] += given;
    }

    private void ukraine(int t) {
        int n = s.items().size();
        double[] open = new double[n];
        double[] others = new double[n];
        double[] cover = new double[n];
        for (int i = 0; i < n; i++) {
            String item = s.items().get(i).id();
            double full = s.full(0, i, t);
            double used = Math.min(planned(Kind.RELEASE, s.claimants().get(0), item, t), full);
            at(used(0, i))[t] = used;
            open[i] = full - used;
        }
        for (Substitute sub : s.c().substitutes()) {
            int i = s.indexOf(sub.item());
            double rate = sub.rate().value();
            double most = Math.min(sub.ceiling().value() * s.full(0, i, t), open[i]);
            double wanted = planned(Kind.SUBSTITUTE, sub.item(), sub.by(), t);
            double units = Math.min(wanted, most * rate);
            at("substituted " + sub.item() + " " + sub.by())[t] = units;
            open[i] = Math.max(0, open[i] - units / rate);
            others[s.indexOf(sub.by())] += units;
        }
        for (ActiveProducer producer : s.producers()) {
            producer.exposure()
                    .filter(d -> d.interceptor() >= 0)
                    .ifPresent(d ->
                            cover[d.interceptor()] +=
                                    d.interceptorsPerUnit()
                                            * get("covered " + producer.row().id(), t));
        }
        for (int i = 0; i < n; i++) {
            cut(i, others[i], cover[i], t);
        }
    }

    private void cut(int i, double others, double cover, int t) {
        double there = get(stock(0, i), t);
        double used = get(used(0, i), t);
        double wanted = used + others + cover;
        double othersPart = 1;
        double coverPart = 1;
        if (priority) {
            used = Math.min(used, there);
            double rest = there - used;
            othersPart = others > rest ? rest / others : 1;
            rest = Math.max(0, rest - others * othersPart);
            coverPart = cover > rest ? rest / cover : 1;
        } else if (wanted > there) {
            othersPart = there / wanted;
            coverPart = othersPart;
            used *= othersPart;
        }
        at(used(0, i))[t] = used;
        at("cover " + i)[t] = cover * coverPart;
        at(stock(0, i))[t] = Math.max(0, there - used - others * othersPart - cover * coverPart);
        for (Substitute sub : s.c().substitutes()) {
            if (s.indexOf(sub.by()) == i) {
                at("substituted " + sub.item() + " " + sub.by())[t] *= othersPart;
            }
        }
        for (ActiveProducer producer : s.producers()) {
            if (producer.exposure().isPresent() && producer.exposure().get().interceptor() == i) {
                at("covered " + producer.row().id())[t] *= coverPart;
            }
        }
    }
}
