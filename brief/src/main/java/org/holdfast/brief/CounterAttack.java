package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Need;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Fit;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;

/** Hold now, counter-attack later: from which month what comes in would be enough for it. */
final class CounterAttack {
    private static final String ID = "counter-attack";

    /** Months over which supply is averaged, that month the first. */
    private static final int YEAR = 12;

    private CounterAttack() {}

    /**
     * One item.
     *
     * @param hold the floor for holding in the first month, units a month
     * @param attack the floor for a counter-attack in the first month, units a month
     * @param adHoc month from which supply meets it for good
     */
    private record Line(
            Item item, double hold, double attack, OptionalInt adHoc, OptionalInt plan) {}

    /** The section; none where the case has no need for a counter-attack of its own. */
    static Optional<Section> of(SideBySide on) {
        Optional<Lever> posture = on.c().findLever(Lever.Effect.POSTURE);
        boolean isTold =
                posture.isPresent()
                        && on.c().needs().stream()
                                .anyMatch(n -> n.posture() == Need.Posture.COUNTER_ATTACK);
        if (!isTold) {
            return Optional.empty();
        }
        String lever = posture.orElseThrow().id();
        Instance hold = on.instance().under(on.under().with(lever, 0));
        Instance attack = on.instance().under(on.under().with(lever, 1));
        List<Line> lines = lines(on, hold, attack);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Language language = on.language();
        int plan = (int) lines.stream().filter(l -> l.plan().isPresent()).count();
        int adHoc = (int) lines.stream().filter(l -> l.adHoc().isPresent()).count();
        return Optional.of(
                new Section(
                        ID,
                        CounterAttackMessages.name(language),
                        CounterAttackMessages.finding(plan, lines.size(), adHoc, language),
                        new Blocks()
                                .add(table(on, lines))
                                .remark(CounterAttackMessages.counted(language))
                                .list()));
    }

    private static List<Line> lines(SideBySide on, Instance hold, Instance attack) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < attack.items().size(); i++) {
            double held = hold.floor(0, i, 0);
            double needed = attack.floor(0, i, 0);
            if (needed > held) {
                Item item = attack.items().get(i);
                lines.add(
                        new Line(
                                item,
                                held,
                                needed,
                                from(on, attack, i, on.adHoc()),
                                from(on, attack, i, on.plan())));
            }
        }
        return lines;
    }

    /** The first month from which a year's mean of what comes in never falls below the floor. */
    private static OptionalInt from(SideBySide on, Instance attack, int i, Result result) {
        String claimant = on.c().settings().claimant();
        String item = attack.items().get(i).id();
        Series in =
                result.trajectory()
                        .total(claimant, item, Measure.ARRIVED)
                        .plus(result.trajectory().total(claimant, item, Measure.BOUGHT))
                        .plus(result.trajectory().total(claimant, item, Measure.RECEIVED));
        OptionalInt from = OptionalInt.empty();
        for (int t = Math.max(0, attack.months() - YEAR); t >= 0; t--) {
            int to = Math.min(attack.months(), t + YEAR);
            if (in.sum(t, to) / (to - t) < attack.floor(0, i, t)) {
                return from;
            }
            from = OptionalInt.of(t);
        }
        return from;
    }

    private static Table table(SideBySide on, List<Line> lines) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("hold", CounterAttackMessages.hold(), Kind.NUMBER)
                        .column("attack", CounterAttackMessages.attack(), Kind.NUMBER)
                        .column("ad_hoc", Labels.AD_HOC, Kind.MONTH, Fit.RIGHT)
                        .column("plan", Labels.PLAN, Kind.MONTH, Fit.RIGHT);
        for (Line line : lines) {
            rows.text(line.item().id(), on.in(line.item().name()))
                    .amount(line.hold())
                    .amount(line.attack());
            for (OptionalInt from : List.of(line.adHoc(), line.plan())) {
                rows.month(
                        Months.at(on.c().settings(), from), on.in(CounterAttackMessages.never()));
            }
            on.c().needs().stream()
                    .filter(n -> n.item().equals(line.item().id()))
                    .filter(n -> n.tier() == Need.Tier.FLOOR)
                    .forEach(n -> rows.from(n.origin().source()));
            rows.end();
        }
        return rows.computed(ID, CounterAttackMessages.caption(language));
    }
}
