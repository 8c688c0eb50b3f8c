package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Evidence;
import org.holdfast.model.Evidence.Ground;
import org.holdfast.model.Evidence.Leading;
import org.holdfast.model.Exploration;
import org.holdfast.model.Factor;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Labels;
import org.holdfast.words.Numbers;

/** What the answer stands on: evidence counted, and weighed by what it does to the answer. */
final class Grounds {
    /** Assumptions that are named. */
    private static final int NAMED = 20;

    private static final String ID = "evidence";

    private Grounds() {}

    /** Where futures tell what drives the answer. */
    static Optional<Section> of(Context on) {
        return Optional.of(evidence(on))
                .filter(Evidence::isWeighed)
                .map(evidence -> section(on, evidence));
    }

    /** In any case: without futures the numbers are only counted. */
    static Section section(Context on) {
        return section(on, evidence(on));
    }

    /** How many uncertain numbers there are. */
    static int count(Evidence evidence) {
        return evidence.parts().stream().mapToInt(Evidence.Part::numbers).sum();
    }

    private static String counted(Evidence evidence, Language language) {
        return Numbers.whole(count(evidence), language);
    }

    /** How many of them are assumptions. */
    static String assumed(Evidence evidence, Language language) {
        return Numbers.whole(
                part(evidence, Ground.RULE).numbers() + part(evidence, Ground.CLASS).numbers(),
                language);
    }

    static Evidence evidence(Context on) {
        return Evidence.of(
                on.c(),
                on.instance().scenario(),
                on.exploration().map(Exploration::drivers).orElse(List.of()));
    }

    private static Section section(Context on, Evidence evidence) {
        Language language = on.language();
        Evidence.Part rule = part(evidence, Ground.RULE);
        Evidence.Part ofClass = part(evidence, Ground.CLASS);
        String numbers = counted(evidence, language);
        String assumed = assumed(evidence, language);
        if (!evidence.isWeighed()) {
            return new Section(
                    ID,
                    on.in(EvidenceMessages.HEADING),
                    EvidenceMessages.counted(count(evidence), assumed, numbers, language),
                    new Blocks().add(grounds(on, evidence)).list());
        }
        List<Leading> leading = evidence.leading(NAMED);
        Blocks blocks =
                new Blocks()
                        .computed(
                                EvidenceMessages.count(
                                        assumed,
                                        numbers,
                                        rule.weight(),
                                        ofClass.weight(),
                                        language))
                        .add(grounds(on, evidence))
                        .remark(EvidenceMessages.weighed(language));
        if (!leading.isEmpty()) {
            blocks.add(assumptions(on, leading));
        }
        return new Section(
                ID,
                on.in(EvidenceMessages.HEADING),
                EvidenceMessages.title(rule.weight(), language),
                blocks.list());
    }

    private static Evidence.Part part(Evidence evidence, Ground ground) {
        return evidence.parts().stream()
                .filter(part -> part.ground() == ground)
                .findFirst()
                .orElseThrow();
    }

    private static Text name(Ground ground) {
        return switch (ground) {
            case GOOD -> EvidenceMessages.GOOD;
            case PRESS -> EvidenceMessages.PRESS;
            case WEAK -> EvidenceMessages.WEAK;
            case CLASS -> EvidenceMessages.CLASS;
            case RULE -> EvidenceMessages.RULE;
        };
    }

    private static Table grounds(Context on, Evidence evidence) {
        Rows rows =
                on.rows()
                        .column("ground", EvidenceMessages.GROUND, Kind.TEXT)
                        .column("numbers", EvidenceMessages.NUMBERS, Kind.NUMBER);
        if (evidence.isWeighed()) {
            rows.column("weight", EvidenceMessages.OF_SPREAD, Kind.SHARE);
        }
        for (Evidence.Part part : evidence.parts()) {
            rows.text(name(part.ground())).whole(part.numbers());
            if (evidence.isWeighed()) {
                rows.share(part.weight());
            }
            rows.end();
        }
        return rows.unseen(ID, on.in(EvidenceMessages.HEADING));
    }

    private static Table assumptions(Context on, List<Leading> leading) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("assumption", Labels.ASSUMPTION, Kind.TEXT)
                        .column("factors", EvidenceMessages.MOVES, Kind.TEXT)
                        .column("weight", EvidenceMessages.OF_SPREAD, Kind.SHARE)
                        .column("replaced_by", EvidenceMessages.REPLACED_BY, Kind.TEXT);
        for (Leading one : leading) {
            rows.text(
                            one.source().id(),
                            Phrase.of(on.in(one.source().title())).from(one.source().id()))
                    .text(
                            String.join(" ", one.factors()),
                            String.join(
                                    "; ",
                                    one.factors().stream()
                                            .map(id -> on.in(named(on, id)))
                                            .toList()))
                    .share(one.weight());
            one.replacedBy().ifPresentOrElse(rows::text, rows::nothing);
            rows.end();
        }
        return rows.table(
                "assumptions", Phrase.of(EvidenceMessages.leading(leading.size(), language)));
    }

    private static Text named(Context on, String factor) {
        return on.exploration().map(Exploration::factors).orElse(List.of()).stream()
                .filter(f -> f.id().equals(factor))
                .map(Factor::name)
                .map(BriefSentences::titled)
                .findFirst()
                .orElse(Text.same(factor));
    }
}
