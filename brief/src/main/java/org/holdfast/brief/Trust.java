package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.AllAid;
import org.holdfast.model.Evidence;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Need;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.Quantity;
import org.holdfast.model.Text;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Section;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.NotInItMessages;
import org.holdfast.words.PayerWords;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.PolicySentences;

/** The foot of page one: what it rests on, what it leaves out, and how it is cited. */
final class Trust {
    private Trust() {}

    static Section of(Context on) {
        Language language = on.language();
        List<List<Block.Paragraph>> columns = new ArrayList<>();
        minimum(on).ifPresent(said -> columns.add(column(on, PolicyMessages.MINIMUM_TITLE, said)));
        String held = Hindcasts.held(on.c(), language);
        columns.add(
                column(
                        on,
                        PolicyMessages.FUTURES_TITLE,
                        Phrase.of(held.isEmpty() ? PolicyMessages.untested(language) : held)));
        String left = NotInItMessages.line(on.c().hasAdversary(), language);
        PayerWords payers = PayerWords.of(on.c().settings());
        String computed =
                PolicySentences.told(on.answer())
                        .map(runs ->
                                PolicyMessages.computed(
                                                payers.course(runs.find(Kind.PACKAGES).isPresent()),
                                                payers.each(),
                                                runs.every(),
                                                language)
                                        + " ")
                        .orElse("");
        Phrase all =
                PolicySentences.told(on.answer()).map(runs -> allAid(on, runs)).orElse(Phrase.NONE);
        columns.add(
                column(on, PolicyMessages.COMPUTED_TITLE, Phrase.of(computed).and(all).and(left)));
        return new Section(
                "trust",
                "",
                Phrase.of(on.in(PolicyMessages.DOUBTS)),
                Section.Look.QUIET,
                new Blocks().add(new Block.Points(Block.Points.Look.COLUMNS, columns)).list());
    }

    /** All aid, beside what of it is planned for. */
    private static Phrase allAid(Context on, PolicyRuns runs) {
        return PolicySentences.today(runs)
                .flatMap(today ->
                        PolicySentences.whole(on.c(), today)
                                .map(all ->
                                        allAid(
                                                on,
                                                all,
                                                PolicySentences.aid(on.c(), runs, today),
                                                new PolicyFigures(
                                                        runs, on.c().settings().currency()))))
                .orElse(Phrase.NONE);
    }

    private static Phrase allAid(Context on, AllAid all, double aid, PolicyFigures figures) {
        Quantity amount = all.amount();
        String said =
                PolicyMessages.allAid(
                        amount.low() < amount.high(),
                        all.name(),
                        figures.money(amount.value(), on.language()),
                        figures.money(amount.low(), on.language()),
                        figures.money(amount.high(), on.language()),
                        figures.money(aid, on.language()),
                        on.language());
        return Phrase.of(said).from(List.of(amount.origin())).and(" ");
    }

    private static List<Block.Paragraph> column(Context on, Text title, Phrase said) {
        return List.of(
                new Block.Paragraph(Block.Tone.PLAIN, Phrase.of(Phrase.Style.STRONG, on.in(title))),
                new Block.Paragraph(Block.Tone.PLAIN, said));
    }

    /** What the first item needs at least, and how far sources differ. */
    private static Optional<Phrase> minimum(Context on) {
        if (on.items().isEmpty()) {
            return Optional.empty();
        }
        Item item = Supply.main(on.items());
        Optional<Need> need = Supply.needRow(on, item, Need.Tier.FLOOR);
        Evidence evidence = Grounds.evidence(on);
        return need.flatMap(Need::quantity)
                .map(floor ->
                        Phrase.of(
                                        PolicyMessages.minimum(
                                                item.name(),
                                                floor.value(),
                                                item.unit(),
                                                floor.low() < floor.high(),
                                                floor.low(),
                                                floor.high(),
                                                Grounds.count(evidence),
                                                Grounds.assumed(evidence, on.language()),
                                                on.language()))
                                .from(List.of(floor.origin())));
    }

    /** How page one is cited. */
    static Section cite(Context on, Imprint imprint) {
        Language language = on.language();
        String cite =
                PolicyMessages.cite(
                        imprint.author().isPresent(),
                        imprint.edition().isPresent(),
                        imprint.author().orElse(""),
                        on.in(on.c().settings().title()),
                        imprint.edition().orElse(""),
                        on.c().hash(),
                        on.answer().run().version(),
                        language);
        String run =
                PolicySentences.told(on.answer())
                        .map(runs ->
                                " "
                                        + PolicyMessages.citeRun(
                                                Long.toString(runs.seed()),
                                                runs.futures(),
                                                language))
                        .orElse("");
        return new Section(
                "cite",
                "",
                Phrase.of(on.in(PolicyMessages.CITE_TITLE)),
                Section.Look.QUIET,
                new Blocks().remark(cite + run).list());
    }
}
