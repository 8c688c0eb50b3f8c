package org.holdfast.balance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Substitute;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;

/** Lays a plan beside its trajectory. */
final class Difference {
    /** A row of the trajectory that a plan speaks of, perhaps in several lines. */
    private record Place(String holder, String item, Measure measure, String detail) {}

    private Difference() {}

    static double largest(Instance instance, Plan plan, Trajectory trajectory) {
        Map<Place, Series> planned = new LinkedHashMap<>();
        String claimant = instance.claimants().getFirst();
        for (Decision d : plan.decisions()) {
            switch (d.kind()) {
                case OUTPUT -> {
                    ActiveProducer producer = producer(instance, d.subject());
                    String item = producer.row().item();
                    add(
                            planned,
                            d,
                            d.detail(),
                            item,
                            Measure.ARRIVED,
                            producer.bloc(),
                            producer.lag());
                }
                case PURCHASE -> {
                    ActiveOffer offer = offer(instance, d.subject());
                    String item = offer.row().item();
                    add(planned, d, d.detail(), item, Measure.BOUGHT, offer.bloc(), offer.lag());
                }
                case GIFT ->
                        add(planned, d, claimant, d.detail(), Measure.RECEIVED, d.subject(), 0);
                case RELEASE -> add(planned, d, d.subject(), d.detail(), Measure.USED, "", 0);
                case SUBSTITUTE -> {
                    double work = 1 / rate(instance, d);
                    Decision done =
                            new Decision(
                                    d.kind(),
                                    d.subject(),
                                    d.detail(),
                                    d.unit(),
                                    d.quantity().times(work),
                                    d.money());
                    add(planned, done, claimant, d.subject(), Measure.SUBSTITUTED, d.detail(), 0);
                }
                case COVER -> add(planned, d, claimant, d.subject(), Measure.COVER, "", 0);
                case COVERED_CAPACITY,
                        CAPACITY,
                        LINE_BY_FIRM,
                        LINE_BY_PUBLIC,
                        CONTRACT,
                        NOT_TAKEN,
                        BROKEN,
                        KEPT_WARM,
                        CLOSED,
                        MATERIAL,
                        PAYMENT -> {}
            }
        }
        double largest = 0;
        for (Map.Entry<Place, Series> entry : planned.entrySet()) {
            Place place = entry.getKey();
            double lot = instance.c().getItem(place.item()).lot();
            Series real =
                    trajectory
                            .find(place.holder(), place.item(), place.measure(), place.detail())
                            .orElse(Series.zero(trajectory.months()));
            for (int t = 0; t < trajectory.months(); t++) {
                double apart = Math.abs(entry.getValue().at(t) - real.at(t)) / lot;
                largest = Math.max(largest, apart);
            }
        }
        return largest;
    }

    private static void add(
            Map<Place, Series> planned,
            Decision d,
            String holder,
            String item,
            Measure measure,
            String detail,
            int lag) {
        Series arriving =
                Series.generate(d.quantity().months(), t -> t < lag ? 0 : d.quantity().at(t - lag));
        planned.merge(new Place(holder, item, measure, detail), arriving, Series::plus);
    }

    private static ActiveProducer producer(Instance instance, String id) {
        return instance.producers().stream()
                .filter(s -> s.row().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ActiveOffer offer(Instance instance, String id) {
        return instance.offers().stream()
                .filter(s -> s.row().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double rate(Instance instance, Decision d) {
        for (Substitute s : instance.c().substitutes()) {
            if (s.item().equals(d.subject()) && s.by().equals(d.detail())) {
                return s.rate().value();
            }
        }
        throw new IllegalArgumentException(
                "the case has no substitute of " + d.subject() + " by " + d.detail());
    }
}
