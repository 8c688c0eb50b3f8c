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
import org.holdfast.words.Numbers;

/** What the answer stands on: evidence counted, and weighed by what it does to the answer. */
final class Grounds {
    /** Assumptions that are named. */
    private static final int NAMED = 20;

    private Grounds() {}

    static Optional<Section> of(Context on) {
        return on.exploration()
                .flatMap(found -> {
                    Evidence evidence =
                            Evidence.of(on.c(), on.instance().scenario(), found.drivers());
                    return evidence.isWeighed()
                            ? Optional.of(section(on, found, evidence))
                            : Optional.empty();
                });
    }

    private static Section section(Context on, Exploration found, Evidence evidence) {
        Language language = on.language();
        int all = evidence.parts().stream().mapToInt(Evidence.Part::numbers).sum();
        Evidence.Part rule = part(evidence, Ground.RULE);
        Evidence.Part ofClass = part(evidence, Ground.CLASS);
        List<Leading> leading =
                evidence.leading().subList(0, Math.min(NAMED, evidence.leading().size()));
        Blocks blocks =
                new Blocks()
                        .computed(
                                EvidenceMessages.count(
                                        Numbers.whole(rule.numbers() + ofClass.numbers(), language),
                                        Numbers.whole(all, language),
                                        rule.weight() + ofClass.weight(),
                                        language))
                        .add(grounds(on, evidence))
                        .remark(EvidenceMessages.weighed(language));
        if (!leading.isEmpty()) {
            blocks.add(assumptions(on, found, leading));
        }
        return new Section(
                "evidence",
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
                        .column("ground", on.in(EvidenceMessages.GROUND), Kind.TEXT)
                        .column("numbers", on.in(EvidenceMessages.NUMBERS), Kind.NUMBER)
                        .column("weight", on.in(EvidenceMessages.OF_SPREAD), Kind.SHARE);
        for (Evidence.Part part : evidence.parts()) {
            rows.text(name(part.ground()))
                    .number(part.numbers(), Numbers.whole(part.numbers(), on.language()))
                    .number(part.weight(), Numbers.share(part.weight(), on.language()))
                    .end();
        }
        return rows.unseen("evidence", on.in(EvidenceMessages.HEADING));
    }

    private static Table assumptions(Context on, Exploration found, List<Leading> leading) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("assumption", on.in(EvidenceMessages.ASSUMPTION), Kind.TEXT)
                        .column("factors", on.in(EvidenceMessages.MOVES), Kind.TEXT)
                        .column("weight", on.in(EvidenceMessages.OF_SPREAD), Kind.SHARE)
                        .column("replaced_by", on.in(EvidenceMessages.REPLACED_BY), Kind.TEXT);
        for (Leading one : leading) {
            rows.text(
                            one.source().id(),
                            Phrase.of(Phrase.Style.ENGLISH, one.source().title())
                                    .from(one.source().id()))
                    .text(
                            String.join(" ", one.factors()),
                            String.join(
                                    "; ",
                                    one.factors().stream()
                                            .map(id -> on.in(named(found, id)))
                                            .toList()))
                    .number(one.weight(), Numbers.share(one.weight(), language));
            if (one.replacedBy().isEmpty()) {
                rows.nothing();
            } else {
                rows.text(one.replacedBy(), Phrase.of(Phrase.Style.ENGLISH, one.replacedBy()));
            }
            rows.end();
        }
        return rows.table(
                "assumptions", Phrase.of(EvidenceMessages.leading(leading.size(), language)));
    }

    private static Text named(Exploration found, String factor) {
        return found.factors().stream()
                .filter(f -> f.id().equals(factor))
                .map(Factor::name)
                .map(BriefSentences::titled)
                .findFirst()
                .orElse(Text.same(factor));
    }
}
