package org.holdfast.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.chart.Scene;
import org.holdfast.chart.SwitchingChart;
import org.holdfast.model.Claim;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Need;
import org.holdfast.model.Origin;
import org.holdfast.model.Quantity;
import org.holdfast.model.Source;
import org.holdfast.model.SwitchingValue;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Claims;
import org.holdfast.words.Labels;
import org.holdfast.words.LeverWords;
import org.holdfast.words.Names;
import org.holdfast.words.Switching;

/** Claims of the paper and of the debate, what would change the answer, and what is not in it. */
final class Doubts {
    private Doubts() {}

    static void claims(Page page) {
        Language language = page.language();
        List<Claim> ofPaper = page.c().claims().stream().filter(Claim::isOfThePaper).toList();
        List<Claim> ofDebate =
                page.c().claims().stream().filter(claim -> !claim.isOfThePaper()).toList();
        if (ofPaper.isEmpty()) {
            page.section(
                    "claims", Labels.CLAIMS_CHECKED, Claims.ofTheDebate(ofDebate, false, language));
            list(page, ofDebate);
        } else {
            page.section("claims", Labels.CLAIMS_CHECKED, Claims.ofThePaper(ofPaper, language));
            papers(page, ofPaper);
            list(page, ofPaper);
            if (!ofDebate.isEmpty()) {
                page.html().element("h3", Claims.ofTheDebate(ofDebate, true, language));
                list(page, ofDebate);
            }
        }
        page.end();
    }

    /** Which paper it is, and that the words are ours. */
    private static void papers(Page page, List<Claim> claims) {
        List<String> ids = claims.stream().map(c -> c.origin().source()).distinct().toList();
        List<String> titles =
                ids.stream()
                        .flatMap(id -> page.c().findSource(id).stream())
                        .map(Source::title)
                        .toList();
        page.html().open("p", "class", "remark");
        page.html().text(Claims.inOurWords(titles, page.language()));
        ids.forEach(id -> page.html().markup(page.notes().source(id)));
        page.html().close("p");
    }

    private static void list(Page page, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.open("ul", "class", "claims");
        for (Claim claim : claims) {
            html.open("li").open("p");
            html.element(
                    "span",
                    page.in(Claims.verdict(claim.verdict())) + ":",
                    "class",
                    "verdict " + (Claims.isUsable(claim) ? "usable" : "unusable"));
            html.text(" ").text(page.in(claim.claim()));
            claim.place()
                    .ifPresentOrElse(
                            place -> place(page, place),
                            () -> html.markup(page.notes().source(claim.origin().source())));
            html.close("p").open("p", "class", "finding").text(page.in(claim.finding()));
            claim.sources().forEach(id -> html.markup(page.notes().source(id)));
            html.close("p").close("li");
        }
        html.close("ul");
    }

    /** Page and note of the paper, and the marks of what the paper names. */
    private static void place(Page page, Claim.Place place) {
        Html html = page.html();
        html.text(" ").open("span", "class", "place");
        html.text("(" + Claims.place(place, page.language()));
        place.cited().forEach(id -> html.markup(page.notes().source(id)));
        html.text(")").close("span");
    }

    static void changes(Page page) {
        Language language = page.language();
        List<SwitchingValue> values = page.answer().switching();
        page.section("changes", Labels.WHAT_WOULD_CHANGE_IT, Switching.title(values, language));
        thresholds(page);
        if (!values.isEmpty()) {
            chart(page, values);
        }
        page.end();
    }

    /** Whether current supply meets the floors in the sources: the main item, then the others. */
    private static void thresholds(Page page) {
        Language language = page.language();
        Html html = page.html();
        List<Item> items =
                page.items().stream()
                        .filter(i -> page.answer().floorThresholds().containsKey(i.id()))
                        .filter(i -> floor(page, i).flatMap(Need::quantity).isPresent())
                        .toList();
        if (items.isEmpty()) {
            return;
        }
        Item main = Supply.main(items);
        html.open("p");
        threshold(page, main);
        html.close("p");
        var fails = new ArrayList<String>();
        var partly = new ArrayList<String>();
        var enough = new ArrayList<String>();
        var origins = new ArrayList<Origin>();
        for (Item item : items) {
            if (item.equals(main)) {
                continue;
            }
            Quantity floor = floor(page, item).flatMap(Need::quantity).orElseThrow();
            double supply = supply(page, item);
            String told =
                    BriefSentences.supplyAndFloors(
                            item.shortName(), supply, floor.low(), floor.high(), language);
            (supply < floor.low() ? fails : supply >= floor.high() ? enough : partly).add(told);
            origins.add(floor.origin());
        }
        if (!origins.isEmpty()) {
            html.open("p").text(BriefSentences.otherFloors(fails, partly, enough, language));
            html.markup(Notes.RUN).markup(page.marks(origins)).close("p");
        }
    }

    /** What current supply meets of one item, against the floors in the sources, if known. */
    static void threshold(Page page, Item item) {
        Optional<Need> need = floor(page, item);
        Double supply = page.answer().floorThresholds().get(item.id());
        if (supply == null || need.flatMap(Need::quantity).isEmpty()) {
            return;
        }
        Quantity range = need.flatMap(Need::quantity).orElseThrow();
        page.html()
                .text(
                        BriefSentences.floorAgainstSources(
                                item.shortName(),
                                Supply.firstYear(page, item),
                                supply,
                                range.low(),
                                range.high(),
                                item.unit(),
                                page.language()))
                .markup(Notes.RUN)
                .markup(page.marks(List.of(need.orElseThrow().origin(), range.origin())));
    }

    private static Optional<Need> floor(Page page, Item item) {
        return Supply.needRow(page, item, Need.Tier.FLOOR);
    }

    private static double supply(Page page, Item item) {
        return Objects.requireNonNull(page.answer().floorThresholds().get(item.id()));
    }

    private static void chart(Page page, List<SwitchingValue> values) {
        Language language = page.language();
        var groups = new LinkedHashMap<SwitchingValue.Headline, List<SwitchingChart.Range>>();
        var spoken = new ArrayList<String>();
        for (SwitchingValue value : values) {
            Optional<Lever> lever =
                    page.c().levers().stream()
                            .filter(l -> l.id().equals(value.lever()))
                            .findFirst();
            if (lever.isEmpty()) {
                continue;
            }
            Lever row = lever.orElseThrow();
            Optional<String> turns =
                    value.turnsAt()
                            .map(at -> LeverWords.setting(page.c().settings(), row, at, language));
            groups.computeIfAbsent(value.headline(), key -> new ArrayList<>())
                    .add(
                            new SwitchingChart.Range(
                                    page.in(row.name()),
                                    Math.min(value.low(), value.central()),
                                    Math.max(value.high(), value.central()),
                                    value.central(),
                                    value.turnsAt(),
                                    BriefSentences.verdict(turns, value.margin() > 0, language)));
            spoken.add(Switching.sentence(page.c().settings(), row, value, language));
        }
        if (groups.isEmpty()) {
            return;
        }
        var drawn = new ArrayList<SwitchingChart.Group>();
        groups.forEach((headline, ranges) ->
                drawn.add(
                        new SwitchingChart.Group(
                                Switching.headline(headline, Names.claimant(page.c()), language),
                                ranges)));
        if (values.stream().allMatch(v -> v.turnsAt().isEmpty() && v.margin() > 0)) {
            page.computed(allStands(page, values));
            return;
        }
        page.html().open("p", "class", "remark");
        page.html().text(BriefMessages.switchingMeasure(language)).markup(Notes.RUN);
        page.html().close("p");
        page.chart(
                SwitchingChart.draw(
                        drawn,
                        new Scene.Caption(
                                Switching.title(values, language), String.join(" ", spoken)),
                        page.labels()),
                "changes-chart");
    }

    /** Nothing turns: the ranges in a sentence say more than six bars that look alike. */
    private static String allStands(Page page, List<SwitchingValue> values) {
        Language language = page.language();
        var ranges = new ArrayList<String>();
        var headlines = new LinkedHashSet<String>();
        for (SwitchingValue value : values) {
            page.c().levers().stream()
                    .filter(l -> l.id().equals(value.lever()))
                    .forEach(l ->
                            ranges.add(
                                    BriefSentences.movedOver(
                                            page.c().settings(), l, value, language)));
            headlines.add(Switching.headline(value.headline(), Names.claimant(page.c()), language));
        }
        return BriefSentences.allStands(List.copyOf(headlines), ranges, language);
    }
}
