package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Item;
import org.holdfast.model.Result;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.ExpiryMessages;
import org.holdfast.words.Labels;

/** What goes out of date before it is used. */
final class Expiry {
    private Expiry() {}

    /** The section; none where nothing goes out of date, with the plan or ad hoc. */
    static Optional<Section> of(Context on) {
        List<Item> items = new ArrayList<>();
        for (Item item : on.items()) {
            if (expired(on, on.answer().plan(), item) + expired(on, on.answer().adHoc(), item)
                    > 0) {
                items.add(item);
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("ad_hoc", Labels.AD_HOC, Kind.NUMBER)
                        .column("plan", Labels.PLAN, Kind.NUMBER);
        for (Item item : items) {
            rows.text(item.id(), on.in(item.name()));
            for (Result of : List.of(on.answer().adHoc(), on.answer().plan())) {
                rows.amount(expired(on, of, item));
            }
            rows.end();
        }
        long less =
                items.stream()
                        .filter(i ->
                                expired(on, on.answer().plan(), i)
                                        < expired(on, on.answer().adHoc(), i))
                        .count();
        return Optional.of(
                new Section(
                        "expiry",
                        ExpiryMessages.title(on.language()),
                        ExpiryMessages.finding(items.size(), (int) less, on.language()),
                        new Blocks()
                                .computed(ExpiryMessages.measure(on.language()))
                                .add(rows.table())
                                .list()));
    }

    private static double expired(Context on, Result of, Item item) {
        return of.trajectory().total(on.claimant(), item.id(), Measure.EXPIRED).sum();
    }
}
