package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Section;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Headline;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.ShortageMessages;
import org.holdfast.words.Shortages;

/** One run, with every number of the case at its central value: by its name, no headline. */
final class CentralCase {
    private CentralCase() {}

    static Section of(Context on) {
        Language language = on.language();
        Blocks blocks = new Blocks();
        List<Shortages.Line> lines = RunsShort.lines(on);
        String sum = BriefSentences.answer(on.answer(), language);
        Optional<String> weapons = Shortages.sentences(lines, on.isWar(), language);
        if (weapons.isPresent()) {
            if (on.policies().isPresent() || RunsShort.ofFutures(on).isPresent()) {
                blocks.computed(weapons.get());
            }
            blocks.add(RunsShort.table(on, lines));
            if (on.exploration().isPresent() && on.policies().isEmpty()) {
                blocks.remark(ShortageMessages.futures(language));
            }
            blocks.computed(sum);
            Shortages.largest(lines, language).ifPresent(blocks::computed);
        }
        blocks.add(figures(on));
        Headline.allies(on.answer(), language).ifPresent(blocks::computed);
        Headline.circular(on.answer(), language).ifPresent(blocks::computed);
        blocks.remark(BriefSentences.terms(on.answer(), language));
        return new Section("central", on.in(PolicyMessages.CENTRAL), title(on), blocks.list());
    }

    /** What runs short, or else how much is missing. */
    static String weapons(Context on) {
        return Shortages.sentences(RunsShort.lines(on), on.isWar(), on.language())
                .orElseGet(() -> BriefSentences.answer(on.answer(), on.language()));
    }

    static String title(Context on) {
        Text claimant = Names.claimant(on.c());
        return Shortages.title(claimant, RunsShort.lines(on), on.language())
                .orElseGet(() ->
                        BriefSentences.headline(
                                claimant,
                                on.answer().floorAdHoc().central(),
                                on.answer().floorPlan().central(),
                                on.language()));
    }

    private static Block figures(Context on) {
        var answer = on.answer();
        double cost = Context.plain(answer.plan(), ObjectiveTier.COST) / Front.years(on);
        double costAdHoc = Context.plain(answer.adHoc(), ObjectiveTier.COST) / Front.years(on);
        long items = on.c().items().stream().filter(i -> i.side() == Item.Side.OURS).count();
        return new Block.Figures(
                false,
                List.of(
                        figure(on, Labels.CURRENT_COURSE, answer.floorAdHoc()),
                        figure(on, Labels.PLAN, answer.floorPlan()),
                        new Block.Figure(
                                BriefMessages.costAYear(on.language()),
                                Numbers.money(on.c().money(cost), on.language()),
                                BriefMessages.costScope(
                                        (int) items,
                                        on.c().hasAllies(),
                                        on.c().money(costAdHoc),
                                        on.language()),
                                Phrase.NONE.computed())));
    }

    private static Block.Figure figure(Context on, Text name, Spread spread) {
        Language language = on.language();
        return new Block.Figure(
                on.in(name),
                BriefSentences.itemMonths(spread.central(), language),
                BriefSentences.underFloor(spread, language),
                Phrase.NONE.computed());
    }
}
