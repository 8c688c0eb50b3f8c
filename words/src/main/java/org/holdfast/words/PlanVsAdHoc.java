package org.holdfast.words;

import org.holdfast.model.Answer;
import org.holdfast.model.Language;

/** Foresight and levers taken apart: the same world, planned in four ways. */
public final class PlanVsAdHoc {
    private PlanVsAdHoc() {}

    /**
     * Item-months under the floor in the four cells.
     *
     * @param adHoc today's practice, today's policy
     * @param foresight the whole period planned at once, today's policy
     * @param levers today's practice with the scenario's levers
     * @param both the plan
     */
    public record Cells(double adHoc, double foresight, double levers, double both) {
        public static Cells of(Answer answer) {
            return new Cells(
                    Headline.floor(answer.adHoc()),
                    Headline.floor(answer.planWithoutLevers()),
                    Headline.floor(answer.adHocWithLevers()),
                    Headline.floor(answer.plan()));
        }

        double saved(double cell) {
            double largest = Math.max(Math.max(adHoc, foresight), Math.max(levers, both));
            return -Change.inColumn(adHoc, cell, largest).difference();
        }
    }

    /** {@code Item-months saved: foresight 12, levers 20, both 45}. */
    public static String title(Cells cells, Language language) {
        String foresight = saved(cells.saved(cells.foresight()), language);
        String levers = saved(cells.saved(cells.levers()), language);
        String both = saved(cells.saved(cells.both()), language);
        return PlanVsAdHocMessages.title(foresight, levers, both, language);
    }

    private static String saved(double itemMonths, Language language) {
        if (itemMonths != 0) {
            return Numbers.chosen(itemMonths, language);
        }
        return PlanVsAdHocMessages.saved(language);
    }

    /** The four cells in a sentence. */
    public static String sentence(Cells cells, Language language) {
        String adHoc = cell(cells.adHoc(), language);
        String foresight = cell(cells.foresight(), language);
        String levers = cell(cells.levers(), language);
        String both = cell(cells.both(), language);
        return PlanVsAdHocMessages.sentence(adHoc, foresight, levers, both, language);
    }

    private static String cell(double itemMonths, Language language) {
        double printed = Numbers.itemMonths(itemMonths);
        if (printed != 0) {
            return Numbers.amount(printed, language);
        }
        return PlanVsAdHocMessages.cell(language);
    }

    /** Which of the two saves more. */
    public static String larger(Cells cells, Language language) {
        double foresight = cells.saved(cells.foresight());
        double levers = cells.saved(cells.levers());
        boolean neither = foresight <= 0 && levers <= 0;
        if (neither) {
            return PlanVsAdHocMessages.onTheirOwnNeither(language);
        }
        if (foresight == levers) {
            return PlanVsAdHocMessages.foresightLeversSaveEqually(language);
        }
        if (levers > foresight) {
            return PlanVsAdHocMessages.leversSaveMoreThan(language);
        }
        return PlanVsAdHocMessages.foresightSavesMoreThan(language);
    }

    /** Whether the two help each other: the difference of what the title prints. */
    public static String together(Cells cells, Language language) {
        double both = cells.saved(cells.both());
        double more =
                Numbers.fixedValue(
                        both - cells.saved(cells.foresight()) - cells.saved(cells.levers()), 2);
        if (both <= 0) {
            return PlanVsAdHocMessages.togetherTheySaveNothing(language);
        }
        if (more == 0) {
            return PlanVsAdHocMessages.togetherTheySaveAs(language);
        }
        String size = Numbers.chosen(Math.abs(more), language);
        return more > 0
                ? PlanVsAdHocMessages.togetherTheySaveMore(size, language)
                : PlanVsAdHocMessages.togetherTheySaveLess(size, language);
    }

    /** Why the lead of the plan is an upper bound. Stands wherever the lead does. */
    public static String upperBound(Cells cells, Language language) {
        double lead = cells.saved(cells.both());
        if (lead < 0) {
            return PlanVsAdHocMessages.planForWholePeriod(Math.abs(lead), language);
        }
        return PlanVsAdHocMessages.planNeverDoesWorse(lead > 0, Math.abs(lead), language);
    }
}
