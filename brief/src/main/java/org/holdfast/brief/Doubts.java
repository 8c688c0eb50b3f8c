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
import org.holdfast.model.Surprise;
import org.holdfast.model.SwitchingValue;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Claims;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.Switching;

/** Claims of the paper and of the debate, what would change the answer, and what is not in it. */
final class Doubts {
    private Doubts() {}

    static Section claims(Context on) {
        Language language = on.language();
        List<Claim> ofPaper = on.c().claims().stream().filter(Claim::isOfThePaper).toList();
        List<Claim> ofDebate =
                on.c().claims().stream().filter(claim -> !claim.isOfThePaper()).toList();
        Blocks blocks = new Blocks();
        if (!ofPaper.isEmpty()) {
            blocks.remark(papers(on, ofPaper));
            blocks.add(list(on, ofPaper));
            if (!ofDebate.isEmpty()) {
                blocks.heading(Claims.ofTheDebate(ofDebate, true, language));
            }
        }
        if (!ofDebate.isEmpty()) {
            blocks.add(list(on, ofDebate));
        }
        return new Section(
                "claims",
                on.in(Labels.CLAIMS_CHECKED),
                ofPaper.isEmpty()
                        ? Claims.ofTheDebate(ofDebate, false, language)
                        : Claims.ofThePaper(ofPaper, language),
                blocks.list());
    }

    /** Which paper it is, and that the words are ours. */
    private static Phrase papers(Context on, List<Claim> claims) {
        List<String> ids = claims.stream().map(c -> c.origin().source()).distinct().toList();
        List<String> titles =
                ids.stream()
                        .flatMap(id -> on.c().findSource(id).stream())
                        .map(source -> on.in(source.title()))
                        .toList();
        return from(Phrase.of(Claims.inOurWords(titles, on.language())), ids);
    }

    private static Phrase from(Phrase words, List<String> sources) {
        Phrase marked = words;
        for (String id : sources) {
            marked = marked.from(id);
        }
        return marked;
    }

    private static Block list(Context on, List<Claim> claims) {
        return new Block.Points(
                Block.Points.Look.CLAIMS, claims.stream().map(c -> claim(on, c)).toList());
    }

    /** What is stated, and what was found of it. */
    private static List<Block.Paragraph> claim(Context on, Claim claim) {
        Phrase stated =
                Phrase.of(
                                Claims.isUsable(claim) ? Phrase.Style.GOOD : Phrase.Style.BAD,
                                on.in(Claims.verdict(claim.verdict())) + ":")
                        .and(" ")
                        .and(on.in(claim.claim()));
        stated =
                claim.place().isPresent()
                        ? stated.and(" ").and(Phrase.Style.PLACE, place(on, claim.place().get()))
                        : stated.from(claim.origin().source());
        return List.of(
                new Block.Paragraph(Block.Tone.PLAIN, stated),
                new Block.Paragraph(
                        Block.Tone.FINDING,
                        from(Phrase.of(on.in(claim.finding())), claim.sources())));
    }

    /** Page and note of the paper, and the marks of what the paper names. */
    private static Phrase place(Context on, Claim.Place place) {
        return from(Phrase.of("(" + Claims.place(place, on.language())), place.cited()).and(")");
    }

    static Section changes(Context on) {
        List<SwitchingValue> values = on.answer().switching();
        Blocks blocks = new Blocks();
        thresholds(on, blocks);
        if (!values.isEmpty()) {
            chart(on, values, blocks);
        }
        if (!on.answer().surprises().isEmpty()) {
            blocks.add(surprises(on));
        }
        return new Section(
                "changes",
                on.in(Labels.WHAT_WOULD_CHANGE_IT),
                Switching.title(values, on.language()),
                blocks.list());
    }

    /** What others may hold back, and what preparing for it is worth. */
    private static Table surprises(Context on) {
        Language language = on.language();
        Rows rows =
                new Rows(on.c(), language)
                        .column("lever", SectionMessages.whatOthersDecide(), Kind.TEXT)
                        .column("moved", SectionMessages.moved(), Kind.TEXT)
                        .column("unforeseen", SectionMessages.unprepared(), Kind.NUMBER)
                        .column("foreseen", SectionMessages.prepared(), Kind.NUMBER)
                        .column("worth", SectionMessages.preparing(), Kind.NUMBER);
        for (Surprise surprise : on.answer().surprises()) {
            for (Lever lever : on.c().levers()) {
                if (lever.id().equals(surprise.lever())) {
                    rows.text(lever.id(), on.in(lever.name()))
                            .text(LeverEffects.span(on.c(), lever, surprise, language))
                            .fixed(surprise.unforeseen(), 1)
                            .fixed(surprise.foreseen(), 1)
                            .number(surprise.worth(), worth(surprise, language))
                            .end();
                }
            }
        }
        return rows.table(
                "surprises",
                SectionMessages.surprises(language),
                SectionMessages.surprisesMeasure(Names.claimant(on.c()), language));
    }

    /** The difference of the two as they print. */
    private static String worth(Surprise surprise, Language language) {
        return Numbers.fixed(
                Numbers.fixedValue(surprise.unforeseen(), 1)
                        - Numbers.fixedValue(surprise.foreseen(), 1),
                1,
                language);
    }

    /** Whether current supply meets the floors in the sources: the main item, then the others. */
    private static void thresholds(Context on, Blocks blocks) {
        List<Item> items =
                on.items().stream()
                        .filter(i -> on.answer().floorThresholds().containsKey(i.id()))
                        .filter(i -> floor(on, i).flatMap(Need::quantity).isPresent())
                        .toList();
        if (items.isEmpty()) {
            return;
        }
        Item main = Supply.main(items);
        threshold(on, main).ifPresent(blocks::paragraph);
        var fails = new ArrayList<String>();
        var partly = new ArrayList<String>();
        var enough = new ArrayList<String>();
        var origins = new ArrayList<Origin>();
        for (Item item : items) {
            if (item.equals(main)) {
                continue;
            }
            Quantity floor = floor(on, item).flatMap(Need::quantity).orElseThrow();
            double supply = supply(on, item);
            String told =
                    BriefSentences.supplyAndFloors(
                            item.shortName(), supply, floor.low(), floor.high(), on.language());
            (supply < floor.low() ? fails : supply >= floor.high() ? enough : partly).add(told);
            origins.add(floor.origin());
        }
        if (!origins.isEmpty()) {
            blocks.paragraph(
                    Phrase.of(BriefSentences.otherFloors(fails, partly, enough, on.language()))
                            .computed()
                            .from(origins));
        }
    }

    /** What current supply meets of one item, against the floors in the sources, if known. */
    static Optional<Phrase> threshold(Context on, Item item) {
        Optional<Need> need = floor(on, item);
        Double supply = on.answer().floorThresholds().get(item.id());
        if (supply == null || need.flatMap(Need::quantity).isEmpty()) {
            return Optional.empty();
        }
        Quantity range = need.flatMap(Need::quantity).orElseThrow();
        return Optional.of(
                Phrase.of(
                                BriefSentences.floorAgainstSources(
                                        item.shortName(),
                                        Supply.firstYear(on, item),
                                        supply,
                                        range.low(),
                                        range.high(),
                                        item.unit(),
                                        on.language()))
                        .computed()
                        .from(List.of(need.orElseThrow().origin(), range.origin())));
    }

    private static Optional<Need> floor(Context on, Item item) {
        return Supply.needRow(on, item, Need.Tier.FLOOR);
    }

    private static double supply(Context on, Item item) {
        return Objects.requireNonNull(on.answer().floorThresholds().get(item.id()));
    }

    private static void chart(Context on, List<SwitchingValue> values, Blocks blocks) {
        Language language = on.language();
        var groups = new LinkedHashMap<SwitchingValue.Headline, List<SwitchingChart.Range>>();
        var spoken = new ArrayList<String>();
        for (SwitchingValue value : values) {
            Optional<Lever> lever = on.c().findLever(value.lever());
            if (lever.isEmpty()) {
                continue;
            }
            Lever row = lever.orElseThrow();
            groups.computeIfAbsent(value.headline(), key -> new ArrayList<>())
                    .add(
                            new SwitchingChart.Range(
                                    on.in(row.name()),
                                    Math.min(value.low(), value.central()),
                                    Math.max(value.high(), value.central()),
                                    value.central(),
                                    value.below(),
                                    value.above(),
                                    value.stands(),
                                    Switching.verdict(on.c().settings(), row, value, language)));
            spoken.add(Switching.sentence(on.c().settings(), row, value, language));
        }
        if (groups.isEmpty()) {
            return;
        }
        var drawn = new ArrayList<SwitchingChart.Group>();
        groups.forEach((headline, ranges) ->
                drawn.add(
                        new SwitchingChart.Group(
                                Switching.headline(headline, Names.claimant(on.c()), language),
                                ranges)));
        if (values.stream().allMatch(v -> !v.turns() && v.stands())) {
            blocks.computed(allStands(on, values));
            return;
        }
        blocks.remark(Phrase.of(BriefMessages.switchingMeasure(language)).computed());
        var caption =
                new Scene.Caption(Switching.title(values, language), String.join(" ", spoken));
        blocks.add(
                on.chart(
                        "changes-chart",
                        caption,
                        labels -> SwitchingChart.draw(drawn, caption, labels)));
    }

    /** Nothing turns: the ranges in a sentence say more than six bars that look alike. */
    private static String allStands(Context on, List<SwitchingValue> values) {
        Language language = on.language();
        var ranges = new ArrayList<String>();
        var headlines = new LinkedHashSet<String>();
        for (SwitchingValue value : values) {
            on.c()
                    .findLever(value.lever())
                    .ifPresent(l ->
                            ranges.add(
                                    BriefSentences.movedOver(
                                            on.c().settings(), l, value, language)));
            headlines.add(Switching.headline(value.headline(), Names.claimant(on.c()), language));
        }
        return BriefSentences.allStands(List.copyOf(headlines), ranges, language);
    }
}
