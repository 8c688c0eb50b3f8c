package org.holdfast.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.model.Bands;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Exploration;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Played;
import org.holdfast.model.Result;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.model.TrackRecord;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;
import org.holdfast.words.Reached;
import org.holdfast.words.TrackMessages;
import org.holdfast.words.TrackWords;

/** The brief, question by question, with the charts as they were when the answer was made. */
final class BriefsPage {
    private static final double BILLION = 1e9;
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
        // The first line only names the case and the scenario.
        List<String> lede = front.words().stream().skip(1).limit(1).toList();
        return sheet.page("briefs", front.title(), String.join(" ", lede), sections);
    }

    /** Charts whose figures do not stand beside them in the brief get them here. */
    private static BriefSection withFigures(Sheet sheet, BriefSection part) {
        List<Page.Card> cards = new ArrayList<>(part.cards());
        cards.replaceAll(card ->
                switch (card.id()) {
                    case "gains-chart" -> BriefSection.with(card, gains(sheet));
                    case "waiting-chart" -> BriefSection.with(card, waiting(sheet));
                    case "futures-chart" -> BriefSection.with(card, futures(sheet));
                    case "drivers-chart" -> BriefSection.with(card, drivers(sheet));
                    case "robust-chart" -> BriefSection.with(card, robust(sheet));
                    case "medians-chart" -> BriefSection.with(card, medians(sheet));
                    case "totals-chart" -> BriefSection.with(card, totals(sheet));
                    default -> card;
                });
        return new BriefSection(part.id(), part.name(), part.title(), part.words(), cards);
    }

    /** How long each step took. */
    private static Rows medians(Sheet sheet) {
        Language language = sheet.language();
        Rows rows =
                sheet.rows()
                        .column("step", sheet.in(PageMessages.BY_STEP), "text")
                        .column("came", sheet.in(TrackMessages.CAME), "text")
                        .column("median", sheet.in(TrackMessages.HALF_WITHIN), "number")
                        .column("band", sheet.in(TrackMessages.BAND), "text");
        for (TrackRecord.Wait wait : waits(sheet)) {
            rows.text(TrackWords.wait(wait, language))
                    .text(TrackWords.count(wait.curve(), language));
            if (wait.curve().median().isPresent()) {
                rows.number(wait.curve().median(), TrackWords.median(wait.curve(), language));
            } else {
                rows.cell(Optional.empty(), TrackWords.median(wait.curve(), language));
            }
            rows.text(TrackWords.band(wait.curve(), language)).end();
        }
        return rows;
    }

    private static List<TrackRecord.Wait> waits(Sheet sheet) {
        return sheet.track().map(TrackRecord::waits).orElse(List.of());
    }

    /** What a tracker publishes of each donor. */
    private static Rows totals(Sheet sheet) {
        Language language = sheet.language();
        Rows rows =
                sheet.rows()
                        .column("donor", sheet.in(PageMessages.DONOR), "text")
                        .column("committed", sheet.in(TrackMessages.COMMITTED_BN), "number")
                        .column("allocated", sheet.in(TrackMessages.ALLOCATED_BN), "number");
        for (TrackRecord.Total total : sheet.track().map(TrackRecord::totals).orElse(List.of())) {
            rows.text(total.party(), total.donor().in(language));
            for (OptionalDouble euros : List.of(total.committed(), total.allocated())) {
                double billions = euros.orElse(0) / BILLION;
                rows.number(
                        euros.isPresent() ? OptionalDouble.of(billions) : euros,
                        Numbers.fixed(billions, 1, language));
            }
            rows.from(total.source()).end();
        }
        return rows;
    }

    private static Rows tiers(Sheet sheet, String head) {
        return sheet.rows()
                .column("row", head, "text")
                .column("floor", sheet.in(Labels.ITEM_MONTHS_UNDER_FLOOR), "number")
                .column("allies_floor", sheet.in(Reached.ALLIES_FLOOR.label()), "number")
                .column("full", sheet.in(Labels.SHORT_OF_FULL), "number");
    }

    private static Rows gains(Sheet sheet) {
        Rows rows = tiers(sheet, sheet.in(BriefMessages.RESULT));
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

    /** The bands of the plan, month by month and item by item. */
    private static Rows futures(Sheet sheet) {
        Language language = sheet.language();
        Rows rows =
                sheet.rows()
                        .column("item", sheet.in(Labels.ITEM), "text")
                        .column("month", sheet.in(Labels.MONTH), "month")
                        .column("low", "5%", "share")
                        .column("median", sheet.in(Labels.MEDIAN), "share")
                        .column("high", "95%", "share");
        Optional<Played> plan = sheet.answer().exploration().flatMap(e -> e.find("plan"));
        for (Item item : sheet.situation().items()) {
            Optional<Bands> bands =
                    plan.flatMap(p -> p.find(FutureSeries.Measure.COVERAGE, item.id()));
            for (int t = 0; bands.isPresent() && t < bands.get().months(); t++) {
                rows.text(item.id(), item.name().in(language))
                        .month(Months.at(sheet.c().settings(), t));
                for (double level : List.of(0.05, 0.5, 0.95)) {
                    double value = bands.get().at(level).at(t);
                    rows.number(value, Numbers.share(value, language));
                }
                rows.end();
            }
        }
        return rows;
    }

    private static Rows drivers(Sheet sheet) {
        Rows rows =
                sheet.rows()
                        .column("factor", sheet.in(PageMessages.FACTOR), "text")
                        .column("alone", sheet.in(Labels.ALONE), "share")
                        .column("others", sheet.in(Labels.WITH_OTHERS), "share");
        sheet.answer()
                .exploration()
                .map(Exploration::drivers)
                .orElse(List.of())
                .forEach(driver -> {
                    rows.text(driver.factor(), sheet.in(driver.name()));
                    for (double share :
                            List.of(driver.first().central(), driver.total().central())) {
                        rows.number(share, Numbers.share(Math.max(0, share), sheet.language()));
                    }
                    rows.end();
                });
        return rows;
    }

    private static Rows robust(Sheet sheet) {
        Language language = sheet.language();
        Rows rows =
                sheet.rows()
                        .column("plan", sheet.in(PageMessages.WAY), "text")
                        .column("median", sheet.in(Labels.MEDIAN), "number")
                        .column("low", "5%", "number")
                        .column("high", "95%", "number")
                        .column("meets", sheet.in(Labels.GOOD_ENOUGH_IN), "share")
                        .column("best", sheet.in(Labels.BEST_IN), "share");
        for (Played played :
                sheet.answer().exploration().map(Exploration::played).orElse(List.of())) {
            Optional<Played.Ended> floor = played.find(FutureOutcome.Kind.CLAIMANT_FLOOR);
            if (floor.isEmpty()) {
                continue;
            }
            rows.text(played.id(), sheet.in(way(played)));
            for (double level : List.of(0.5, 0.05, 0.95)) {
                double value = floor.get().quantiles().at(level);
                rows.number(value, Numbers.amount(value, language));
            }
            rows.number(played.meets(), Numbers.share(played.meets(), language))
                    .number(played.best(), Numbers.share(played.best(), language))
                    .end();
        }
        return rows;
    }

    private static Text way(Played played) {
        return switch (played.id()) {
            case "plan" -> Labels.PLAN;
            case "ad-hoc" -> Labels.AD_HOC;
            case "foresight" -> Labels.PLAN_WITHOUT_LEVERS;
            case "ad-hoc-levers" -> Labels.AD_HOC_WITH_LEVERS;
            default -> played.scenario().title();
        };
    }

    private static void numbers(Rows rows, List<TierValue> tiers, Language language) {
        for (Reached column : List.of(Reached.FLOOR, Reached.ALLIES_FLOOR, Reached.FULL)) {
            double value = column.value(tiers).orElse(0.0);
            rows.number(value, Numbers.amount(value, language));
        }
    }
}
