package org.holdfast.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.TierValue;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Labels;
import org.holdfast.words.Numbers;

/** The brief, question by question, with the charts as they were when the answer was made. */
final class BriefsPage {
    private static final Set<String> ELSEWHERE = Set.of("notes");

    private BriefsPage() {}

    static Page of(Sheet sheet) {
        List<BriefSection> parts = sheet.brief();
        BriefSection front = parts.getFirst();
        List<Page.Section> sections = new ArrayList<>();
        for (BriefSection part : parts.subList(1, parts.size())) {
            if (!ELSEWHERE.contains(part.id())) {
                sections.add(withFigures(sheet, part).section(sheet, List.of()));
            }
        }
        return sheet.page("briefs", front.title(), String.join(" ", front.words()), sections);
    }

    /** Charts whose figures do not stand beside them in the brief get them here. */
    private static BriefSection withFigures(Sheet sheet, BriefSection part) {
        List<Page.Card> cards = new ArrayList<>(part.cards());
        cards.replaceAll(card ->
                switch (card.id()) {
                    case "gains-chart" -> BriefSection.with(card, gains(sheet));
                    case "waiting-chart" -> BriefSection.with(card, waiting(sheet));
                    default -> card;
                });
        return new BriefSection(part.id(), part.name(), part.title(), part.words(), cards);
    }

    private static Rows tiers(Sheet sheet, String head) {
        return sheet.rows()
                .column("row", head, "text")
                .column("floor", sheet.in(Labels.ITEM_MONTHS_UNDER_FLOOR), "number")
                .column("full", sheet.in(Labels.SHORT_OF_FULL), "number");
    }

    private static Rows gains(Sheet sheet) {
        Rows rows = tiers(sheet, sheet.in(BriefSentences.RESULT));
        var answer = sheet.answer();
        result(sheet, rows, sheet.in(Labels.CURRENT_COURSE), answer.adHoc());
        result(sheet, rows, sheet.in(Labels.FORESIGHT_ALONE), answer.planWithoutLevers());
        result(sheet, rows, sheet.in(Labels.LEVERS_ALONE), answer.adHocWithLevers());
        result(sheet, rows, sheet.in(Labels.PLAN), answer.plan());
        return rows;
    }

    private static void result(Sheet sheet, Rows rows, String name, Result result) {
        rows.text(name);
        numbers(rows, result.tiers(), sheet.language());
        rows.end();
    }

    /** What waiting comes to, as a table. */
    static Rows waiting(Sheet sheet) {
        Rows rows = tiers(sheet, sheet.in(Labels.WAIT));
        for (DelayPoint point : sheet.answer().delay()) {
            rows.text(BriefSentences.startLater(point.months(), sheet.language()));
            numbers(rows, point.tiers(), sheet.language());
            rows.end();
        }
        return rows;
    }

    private static void numbers(Rows rows, List<TierValue> tiers, Language language) {
        for (ObjectiveTier tier : List.of(ObjectiveTier.FLOOR, ObjectiveTier.FULL)) {
            double value = TierValue.find(tiers, tier).map(TierValue::plain).orElse(0.0);
            rows.number(value, Numbers.amount(value, language));
        }
    }
}
