package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Result;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;

/** Sanctions, and what third countries sell to either side. */
final class Pressure {
    private static final String ID = "pressure";
    private static final int YEAR = 12;

    /** A share that is shown as nought. */
    private static final double NOISE = 0.005;

    private Pressure() {}

    /**
     * One item of the adversary.
     *
     * @param supply units a month in the last year as in the scenario
     * @param pressed the same under the strongest sanctions of the case
     * @param bought of what it had in the first year, the share that it bought abroad
     */
    private record Line(Item item, double supply, double pressed, double bought) {
        double less() {
            return 1 - pressed / supply;
        }
    }

    /** The section; none where the case has no sanctions that would do anything. */
    static Optional<Section> of(SideBySide on) {
        return lines(on).stream()
                .max(Comparator.comparingDouble(Line::less))
                .filter(line -> line.less() > 0)
                .map(line -> section(on, line));
    }

    /**
     * The section.
     *
     * @param most the item of which they would take most
     */
    private static Section section(SideBySide on, Line most) {
        Language language = on.language();
        Blocks blocks =
                new Blocks().add(table(on, lines(on))).remark(PressureMessages.counted(language));
        if (lines(on).stream().anyMatch(line -> line.less() < -NOISE)) {
            blocks.remark(PressureMessages.freed(language));
        }
        if (!on.c().offers().isEmpty()) {
            blocks.computed(
                    PressureMessages.sold(
                            (long) on.c().offers().size(),
                            on.c().money(bought(on.plan())),
                            on.c().money(bought(on.adHoc())),
                            language));
        }
        return new Section(
                ID,
                PressureMessages.name(language),
                PressureMessages.finding(most.less(), most.item().name(), language),
                blocks.list());
    }

    private static List<Line> lines(SideBySide on) {
        Optional<Lever> sanctions = on.c().findLever(Lever.Effect.SANCTIONS);
        if (sanctions.isEmpty()) {
            return List.of();
        }
        Lever lever = sanctions.orElseThrow();
        Instance asIs = on.instance();
        Instance pressed = asIs.under(on.under().with(lever.id(), lever.high()));
        int months = asIs.months();
        int last = Math.max(0, months - YEAR);
        List<Line> lines = new ArrayList<>();
        for (Item item : asIs.adversaryItems()) {
            double supply = asIs.adversarySupply(item.id(), Level.CENTRAL).sum(last, months);
            double first = asIs.adversarySupply(item.id(), Level.CENTRAL).sum(0, months - last);
            double abroad =
                    asIs.adversary(item.id(), AdversaryFlow.Flow.PURCHASE, Level.CENTRAL)
                            .sum(0, months - last);
            if (supply > 0 && first > 0) {
                lines.add(
                        new Line(
                                item,
                                supply / (months - last),
                                pressed.adversarySupply(item.id(), Level.CENTRAL).sum(last, months)
                                        / (months - last),
                                abroad / first));
            }
        }
        return lines;
    }

    /** Millions paid to sellers outside the plan. */
    private static double bought(Result result) {
        return result.plan().all(Decision.Kind.PURCHASE).stream()
                .mapToDouble(d -> d.money().sum())
                .sum();
    }

    private static Table table(SideBySide on, List<Line> lines) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("supply", PressureMessages.supply(), Kind.NUMBER)
                        .column("pressed", PressureMessages.pressed(), Kind.NUMBER)
                        .column("less", PressureMessages.less(), Kind.SHARE)
                        .column("bought", PressureMessages.bought(), Kind.SHARE);
        for (Line line : lines) {
            rows.text(line.item().id(), on.in(line.item().name()))
                    .amount(line.supply())
                    .amount(line.pressed())
                    .share(line.less())
                    .share(line.bought());
            on.c().adversaryFlows().stream()
                    .filter(f -> f.item().equals(line.item().id()))
                    .forEach(f -> rows.from(f.quantity()));
            rows.end();
        }
        return rows.computed(ID, PressureMessages.caption(language));
    }
}
