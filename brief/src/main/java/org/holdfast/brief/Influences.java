package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.chart.DriversChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Box;
import org.holdfast.model.Driver;
import org.holdfast.model.Exploration;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Discovery;
import org.holdfast.words.DiscoveryMessages;
import org.holdfast.words.Drivers;
import org.holdfast.words.DriversMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;

/** What drives the answer: the factors behind its spread, and where the plan falls short. */
final class Influences {
    /** Share of futures below which, and above one minus which, no box is looked for. */
    private static final double RARE = 0.02;

    private Influences() {}

    static Optional<Section> of(Context on) {
        return on.exploration()
                .filter(found -> !found.drivers().isEmpty())
                .map(found -> section(on, found));
    }

    private static Section section(Context on, Exploration found) {
        Language language = on.language();
        List<Driver> drivers =
                Drivers.largestFirst(found.drivers()).stream()
                        .map(d ->
                                new Driver(
                                        d.factor(),
                                        BriefSentences.titled(d.name()),
                                        d.first(),
                                        d.total()))
                        .toList();
        String title = Drivers.title(drivers, language);
        Blocks blocks = new Blocks();
        if (Drivers.isAny(drivers)) {
            chart(on, found, drivers, blocks);
        }
        box(on, found, blocks);
        losing(on, found, blocks);
        return new Section("drivers", on.in(Labels.WHAT_DRIVES_IT), title, blocks.list());
    }

    private static void chart(Context on, Exploration found, List<Driver> drivers, Blocks blocks) {
        Language language = on.language();
        String title = Drivers.title(drivers, language);
        String alt = Drivers.description(drivers, language);
        List<DriversChart.Factor> factors =
                drivers.stream()
                        .map(d -> new DriversChart.Factor(on.in(d.name()), d.first(), d.inAll()))
                        .toList();
        List<Driver> left =
                drivers.subList(Math.min(DriversChart.MOST, drivers.size()), drivers.size());
        var names =
                new DriversChart.Names(
                        on.in(Labels.ALONE), on.in(Labels.WITH_OTHERS), on.in(Labels.INTERVAL));
        var caption = new Scene.Caption(title, alt);
        Chart chart =
                on.chart(
                                "drivers-chart",
                                caption,
                                labels ->
                                        DriversChart.draw(
                                                factors,
                                                Drivers.rest(left, language),
                                                names,
                                                caption,
                                                labels))
                        .with(figures(on, found));
        Blocks beside =
                new Blocks()
                        .computed(
                                Drivers.sentence(
                                        drivers.getFirst(), SectionMessages.SHORTFALL, language));
        Drivers.oneByOne(drivers, language).ifPresent(beside::computed);
        blocks.pair(chart, beside.remark(DriversMessages.caution(language)));
    }

    private static Table figures(Context on, Exploration found) {
        Rows rows =
                on.rows()
                        .column("factor", PageMessages.FACTOR, Kind.TEXT)
                        .column("alone", Labels.ALONE, Kind.SHARE)
                        .column("others", Labels.WITH_OTHERS, Kind.SHARE);
        for (Driver driver : Drivers.largestFirst(found.drivers())) {
            rows.text(driver.factor(), on.in(driver.name()));
            for (double share : List.of(driver.first().central(), driver.inAll().central())) {
                rows.number(share, Numbers.share(Math.max(0, share), on.language()));
            }
            rows.end();
        }
        return rows.table();
    }

    /** Where the plan does worse than today's practice. */
    private static void losing(Context on, Exploration found, Blocks blocks) {
        found.lead()
                .flatMap(Exploration.Lead::losing)
                .ifPresent(box -> {
                    blocks.heading(DiscoveryMessages.whereItLoses(on.language()));
                    blocks.computed(
                            Discovery.ofTheCase(DiscoveryMessages.LOSES, box, on.language()));
                });
    }

    private static void box(Context on, Exploration found, Blocks blocks) {
        Language language = on.language();
        Text event = DiscoveryMessages.misses(found.criterion());
        Optional<Box> box = found.box().filter(b -> !b.sides().isEmpty());
        if (box.isPresent()) {
            blocks.heading(Discovery.title(box, language));
            blocks.computed(Discovery.ofTheCase(event, box.orElseThrow(), language));
            blocks.remark(DiscoveryMessages.caution(language));
        } else if (found.failing() < RARE || found.failing() > 1 - RARE) {
            blocks.computed(Discovery.oneSided(event, found.failing(), language));
        } else {
            blocks.computed(DiscoveryMessages.none(language));
        }
    }
}
