package org.holdfast.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Decision;
import org.holdfast.model.Experience;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;

/**
 * How far the path on which an item gets cheaper, which a plan is given, lies from what its own
 * output would make of it. A price that falls with what is decided would make the programme not
 * convex, so the path is given, and this is the check of it.
 *
 * @param item index of the item
 * @param paid millions for what the plan makes of it, at the prices of the path
 * @param own millions for the same, at the prices that its own output would lead to
 */
public record LearningGap(int item, double paid, double own) {
    /** Of a plan, for each item that gets cheaper and that it makes. */
    public static List<LearningGap> of(Instance s, Plan plan) {
        List<LearningGap> found = new ArrayList<>();
        for (int i = 0; i < s.items().size(); i++) {
            Optional<Experience> row = s.experience(i);
            if (row.isPresent()) {
                of(s, plan, i, row.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<LearningGap> of(Instance s, Plan plan, int item, Experience row) {
        double[] made = new double[s.months()];
        double[] paid = new double[s.months()];
        Optional<Series> given = Optional.empty();
        for (Instance.ActiveProducer one : s.producers()) {
            if (one.item() != item) {
                continue;
            }
            given = Optional.of(one.learned());
            for (Decision d : plan.all(Decision.Kind.OUTPUT)) {
                for (int t = 0; t < made.length && d.subject().equals(one.row().id()); t++) {
                    made[t] += d.quantity().at(t);
                    paid[t] += d.money().at(t);
                }
            }
        }
        Series own = row.prices(Series.of(made));
        double all = 0;
        double other = 0;
        for (int t = 0; t < made.length; t++) {
            all += paid[t];
            other += given.isPresent() ? paid[t] * own.at(t) / given.get().at(t) : 0;
        }
        return all > 0 ? Optional.of(new LearningGap(item, all, other)) : Optional.empty();
    }
}
