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
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Discovery;
import org.holdfast.words.DiscoveryMessages;
import org.holdfast.words.Drivers;
import org.holdfast.words.DriversMessages;
import org.holdfast.words.Labels;

/** What drives the answer: the factors behind its spread, and where the plan falls short. */
final class Influences {
    private static final Text SHORTFALL =
            new Text("the shortfall under the floor", "het tekort onder de ondergrens");

    /** Share of futures below which, and above one minus which, no box is looked for. */
    private static final double RARE = 0.02;

    private Influences() {}

    static void write(Page page) {
        page.answer()
                .exploration()
                .filter(found -> !found.drivers().isEmpty())
                .ifPresent(found -> write(page, found));
    }

    private static void write(Page page, Exploration found) {
        Language language = page.language();
        List<Driver> drivers =
                found.drivers().stream()
                        .map(d ->
                                new Driver(
                                        d.factor(),
                                        BriefSentences.titled(d.name()),
                                        d.first(),
                                        d.total()))
                        .toList();
        page.section("drivers", Labels.WHAT_DRIVES_IT, Drivers.title(drivers, language));
        List<DriversChart.Factor> factors =
                drivers.stream()
                        .map(d -> new DriversChart.Factor(page.in(d.name()), d.first(), d.total()))
                        .toList();
        List<Driver> left =
                drivers.subList(Math.min(DriversChart.MOST, drivers.size()), drivers.size());
        page.pair();
        page.chart(
                DriversChart.draw(
                        factors,
                        Drivers.rest(left, language),
                        new DriversChart.Names(
                                page.in(Labels.ALONE),
                                page.in(Labels.WITH_OTHERS),
                                page.in(Labels.INTERVAL)),
                        new Scene.Caption(
                                Drivers.title(drivers, language),
                                Drivers.description(drivers, language)),
                        page.labels()),
                "drivers-chart");
        page.beside();
        page.computed(Drivers.sentence(drivers.getFirst(), SHORTFALL, language));
        page.computed(Drivers.oneByOne(drivers, language));
        page.remark(DriversMessages.caution(language));
        page.endPair();
        box(page, found);
        page.end();
    }

    private static void box(Page page, Exploration found) {
        Language language = page.language();
        Text event = Discovery.misses(found.criterion());
        Optional<Box> box = found.box().filter(b -> !b.sides().isEmpty());
        if (box.isPresent()) {
            page.html().element("h3", Discovery.title(box, language));
            page.computed(Discovery.ofTheCase(event, box.orElseThrow(), language));
            page.remark(DiscoveryMessages.caution(language));
        } else if (found.failing() < RARE || found.failing() > 1 - RARE) {
            page.computed(Discovery.oneSided(event, found.failing(), language));
        } else {
            page.computed(DiscoveryMessages.none(language));
        }
    }
}
