package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.FirstStage;
import org.holdfast.model.FirstStage.Choice;
import org.holdfast.model.FirstStage.Fresh;
import org.holdfast.model.FirstStage.Saved;
import org.holdfast.model.FirstStage.Value;
import org.holdfast.model.FirstStage.Weighed;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Material;
import org.holdfast.model.Measure;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.PolicyMessages;

/** What to commit to in the first year, and what to decide when. */
final class Commitments {
    /** More decisions than these are in the file, not on the page. */
    private static final int TOLD = 20;

    /** More names than these are counted. */
    private static final int NAMED = 8;

    private final Case c;
    private final FirstStage found;
    private final Language language;

    private Commitments(Findings.Committing f, Language language) {
        c = f.c();
        found = f.found();
        this.language = language;
    }

    static Section of(Findings.Committing f, Language language) {
        return new Commitments(f, language).section();
    }

    private Section section() {
        Blocks blocks = new Blocks().add(counts());
        for (FirstStage.Kind kind : FirstStage.Kind.values()) {
            List<Choice> now = of(kind).filter(Choice::isNow).toList();
            if (!now.isEmpty()) {
                blocks.paragraph(now(kind, now));
            }
        }
        List<Choice> open = open();
        if (!open.isEmpty()) {
            blocks.add(open(open));
        }
        blocks.add(values())
                .paragraph(
                        FirstStageMessages.worth(
                                saved(found.central(), found.together()),
                                saved(found.together(), found.apart()),
                                language));
        found.fresh().ifPresent(fresh -> fresh(blocks, fresh));
        blocks.paragraph(
                FirstStageMessages.read(
                        Integer.toString(found.futures()),
                        Integer.toString(found.alone()),
                        language));
        mayDiffer(blocks);
        return new Section(
                "first-stage", FirstStageMessages.title(language), finding(), blocks.list());
    }

    /** Of what other plans that are as good have more or less. */
    private void mayDiffer(Blocks blocks) {
        if (of(FirstStage.Kind.GIFT).findAny().isPresent()) {
            blocks.paragraph(PolicyMessages.GIFTS_MAY_DIFFER.in(language));
        }
        if (of(FirstStage.Kind.LINE).anyMatch(o -> c.findMaterial(o.subject()).isPresent())) {
            blocks.paragraph(PolicyMessages.MATERIALS_MAY_DIFFER.in(language));
        }
    }

    private String finding() {
        long now = found.decisions().stream().filter(Choice::isNow).count();
        long open = found.decisions().size() - now;
        long told = found.decisions().stream().filter(o -> o.signpost().isPresent()).count();
        return FirstStageMessages.finding(now, open, told, language);
    }

    private Stream<Choice> of(FirstStage.Kind kind) {
        return found.decisions().stream().filter(choice -> choice.kind() == kind);
    }

    /** What nothing tells comes last. */
    private List<Choice> open() {
        List<Choice> open = new ArrayList<>();
        found.decisions().stream().filter(o -> o.signpost().isPresent()).forEach(open::add);
        found.decisions().stream()
                .filter(o -> !o.isNow() && o.signpost().isEmpty())
                .forEach(open::add);
        return open;
    }

    private Table counts() {
        Rows rows =
                new Rows(c, language)
                        .column("kind", Labels.DECISION, Kind.TEXT)
                        .column("now", FirstStageMessages.doNow(), Kind.NUMBER)
                        .column("open", FirstStageMessages.decideWhen(), Kind.NUMBER)
                        .column("told", FirstStageMessages.withSignpost(), Kind.NUMBER);
        for (FirstStage.Kind kind : FirstStage.Kind.values()) {
            long now = of(kind).filter(Choice::isNow).count();
            long open = of(kind).count() - now;
            long told = of(kind).filter(o -> o.signpost().isPresent()).count();
            rows.text(kind.name(), FirstStageMessages.kind(kind, language))
                    .count(now)
                    .count(open)
                    .count(told)
                    .end();
        }
        return rows.table(
                "first-stage-counts",
                FirstStageMessages.counts(language),
                FirstStageMessages.countsMeasure(language));
    }

    private String now(FirstStage.Kind kind, List<Choice> now) {
        String names = String.join("; ", now.stream().limit(NAMED).map(this::name).toList());
        return FirstStageMessages.now(
                FirstStageMessages.kind(kind, language),
                names,
                Math.max(0, now.size() - NAMED),
                language);
    }

    private Table open(List<Choice> open) {
        Rows rows =
                new Rows(c, language)
                        .column("decision", Labels.DECISION, Kind.TEXT)
                        .column("share", FirstStageMessages.share(), Kind.NUMBER)
                        .column("quantity", FirstStageMessages.quantity(), Kind.TEXT)
                        .column("signpost", FirstStageMessages.signpost(), Kind.TEXT);
        for (Choice each : open.subList(0, Math.min(TOLD, open.size()))) {
            rows.text(
                            each.kind() + " " + each.subject() + " " + each.detail(),
                            FirstStageMessages.of(
                                    FirstStageMessages.kind(each.kind(), language),
                                    name(each),
                                    language))
                    .share(each.share())
                    .text(
                            Numbers.range(each.low(), each.high(), language)
                                    + " "
                                    + unit(each).in(language))
                    .text(
                            each.signpost()
                                    .map(this::told)
                                    .orElse(FirstStageMessages.nothingTells(language)))
                    .end();
        }
        return rows.table(
                "first-stage",
                FirstStageMessages.decideWhen(language),
                FirstStageMessages.openMeasure(Math.max(0, open.size() - TOLD), language));
    }

    private String told(FirstStage.Signpost signpost) {
        String name = signpost.name().in(language);
        String which =
                switch (signpost.scale()) {
                    case OF_CENTRAL ->
                            FirstStageMessages.ofCentral(
                                    name, signpost.isAbove(), signpost.threshold(), language);
                    case OWN ->
                            FirstStageMessages.own(
                                    name, signpost.isAbove(), signpost.threshold(), language);
                    case WHETHER -> FirstStageMessages.whether(name, signpost.isAbove(), language);
                };
        return FirstStageMessages.told(
                which,
                Integer.toString(signpost.right()),
                Integer.toString(signpost.of()),
                language);
    }

    private String name(Choice choice) {
        String subject = Names.of(c, choice.subject()).in(language);
        return switch (choice.kind()) {
            case LINE, CONTRACT -> {
                String named = GraphMessages.in(subject, detail(choice), language);
                yield found.hasContract(choice)
                        ? FirstStageMessages.withContract(named, language)
                        : named;
            }
            case PURCHASE -> subject;
            case GIFT -> FirstStageMessages.of(subject, detail(choice), language);
        };
    }

    private String detail(Choice choice) {
        return Names.of(c, choice.detail()).in(language);
    }

    private Text unit(Choice choice) {
        return Stream.concat(
                        c.items().stream().map(Item::unit),
                        c.materials().stream().map(Material::unit))
                .filter(unit -> unit.en().equals(choice.unit()))
                .findFirst()
                .orElse(Text.same(choice.unit()));
    }

    /** The same commitments where they were not chosen. */
    private void fresh(Blocks blocks, Fresh fresh) {
        Rows rows = columns();
        value(rows, "central", FirstStageMessages.central(language), fresh.central());
        value(rows, "together-0.0", FirstStageMessages.together(language), fresh.together());
        value(rows, "apart", FirstStageMessages.apart(language), fresh.apart());
        blocks.add(
                        rows.table(
                                "first-stage-fresh",
                                FirstStageMessages.fresh(language),
                                FirstStageMessages.freshMeasure(
                                        fresh.futures(), fresh.undone(), language)))
                .paragraph(
                        FirstStageMessages.worthFresh(
                                told(fresh.stochastic()), told(fresh.perfect()), language));
    }

    /** Chance is what lies within two standard errors. */
    private String told(Saved saved) {
        double tenth = Math.rint(10 * saved.mean()) / 10;
        boolean isClear = Math.abs(saved.mean()) > 2 * saved.error();
        return FirstStageMessages.missedByAbout(
                tenth >= 0, Math.abs(tenth), saved.error(), isClear, language);
    }

    private Rows columns() {
        return new Rows(c, language)
                .column("plan", FirstStageMessages.plan(), Kind.TEXT)
                .column("missed", FirstStageMessages.missed(), Kind.NUMBER)
                .column("worst", FirstStageMessages.worst(), Kind.NUMBER)
                .column("spent", FirstStageMessages.spent(), Kind.NUMBER);
    }

    private Table values() {
        Rows rows = columns();
        value(rows, "central", FirstStageMessages.central(language), found.central());
        for (Weighed each : found.frontier()) {
            value(
                    rows,
                    "together-" + each.onTail(),
                    each.onTail() == 0
                            ? FirstStageMessages.together(language)
                            : FirstStageMessages.togetherWeighed(each.onTail(), language),
                    each.value());
        }
        value(rows, "apart", FirstStageMessages.apart(language), found.apart());
        return rows.table(
                "first-stage-values",
                FirstStageMessages.values(language),
                FirstStageMessages.valuesMeasure(language));
    }

    private static void value(Rows rows, String id, String name, Value value) {
        rows.text(id, name)
                .fixed(value.missed(), 1)
                .fixed(value.missedTail(), 1)
                .measure(Measure.COST, Optional.of(value.spent()))
                .end();
    }

    /** By how many item-months one misses less than the other, as both are printed. */
    private String saved(Value more, Value less) {
        double saved = Numbers.fixedValue(more.missed(), 1) - Numbers.fixedValue(less.missed(), 1);
        return FirstStageMessages.missedBy((int) Math.signum(saved), Math.abs(saved), language);
    }
}
