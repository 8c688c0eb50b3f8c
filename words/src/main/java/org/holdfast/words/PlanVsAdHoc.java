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
            return Numbers.itemMonths(adHoc - cell);
        }
    }

    /** {@code Item-months saved: foresight 12, levers 20, both 45}. */
    public static String title(Cells cells, Language language) {
        String foresight = saved(cells.saved(cells.foresight()), language);
        String levers = saved(cells.saved(cells.levers()), language);
        String both = saved(cells.saved(cells.both()), language);
        return switch (language) {
            case EN ->
                    "Item-months saved: foresight "
                            + foresight
                            + ", levers "
                            + levers
                            + ", both "
                            + both;
            case NL ->
                    "Bespaarde tekortmaanden: vooruitzien "
                            + foresight
                            + ", maatregelen "
                            + levers
                            + ", samen "
                            + both;
        };
    }

    private static String saved(double itemMonths, Language language) {
        double printed = Numbers.amountValue(itemMonths);
        if (printed != 0) {
            return Numbers.amount(printed, language);
        }
        return switch (language) {
            case EN -> "none";
            case NL -> "geen";
        };
    }

    /** The four cells in a sentence. */
    public static String sentence(Cells cells, Language language) {
        String adHoc = cell(cells.adHoc(), language);
        String foresight = cell(cells.foresight(), language);
        String levers = cell(cells.levers(), language);
        String both = cell(cells.both(), language);
        return switch (language) {
            case EN ->
                    "Shortfall under the floor, in item-months: ad hoc "
                            + adHoc
                            + ", foresight alone "
                            + foresight
                            + ", the scenario’s levers alone "
                            + levers
                            + ", both "
                            + both
                            + ".";
            case NL ->
                    "Tekort onder de ondergrens, in tekortmaanden: ad hoc "
                            + adHoc
                            + ", alleen vooruitzien "
                            + foresight
                            + ", alleen de maatregelen van het scenario "
                            + levers
                            + ", allebei "
                            + both
                            + ".";
        };
    }

    private static String cell(double itemMonths, Language language) {
        double printed = Numbers.itemMonths(itemMonths);
        if (printed != 0) {
            return Numbers.amount(printed, language);
        }
        return switch (language) {
            case EN -> "none";
            case NL -> "geen";
        };
    }

    /** Which of the two saves more. */
    public static String larger(Cells cells, Language language) {
        double foresight = cells.saved(cells.foresight());
        double levers = cells.saved(cells.levers());
        boolean neither = foresight <= 0 && levers <= 0;
        return switch (language) {
            case EN -> {
                if (neither) {
                    yield "On their own, neither foresight nor the levers save anything.";
                }
                if (foresight == levers) {
                    yield "Foresight and the levers save equally much.";
                }
                yield levers > foresight
                        ? "The levers save more than foresight."
                        : "Foresight saves more than the levers.";
            }
            case NL -> {
                if (neither) {
                    yield "Op zichzelf leveren vooruitzien en de maatregelen allebei niets op.";
                }
                if (foresight == levers) {
                    yield "Vooruitzien en de maatregelen leveren evenveel op.";
                }
                yield levers > foresight
                        ? "De maatregelen leveren meer op dan vooruitzien."
                        : "Vooruitzien levert meer op dan de maatregelen.";
            }
        };
    }

    /** Whether the two help each other. */
    public static String together(Cells cells, Language language) {
        double both = cells.saved(cells.both());
        double more =
                Numbers.itemMonths(
                        cells.foresight() + cells.levers() - cells.adHoc() - cells.both());
        String size = Numbers.amount(Math.abs(more), language);
        return switch (language) {
            case EN -> {
                if (both <= 0) {
                    yield "Together they save nothing.";
                }
                if (more == 0) {
                    yield "Together they save as much as the two apart, added up.";
                }
                yield more > 0
                        ? "Together they save " + size + " more than the two apart, added up."
                        : "Together they save "
                                + size
                                + " less than the two apart, added up: part of the gain is the"
                                + " same.";
            }
            case NL -> {
                if (both <= 0) {
                    yield "Samen besparen ze niets.";
                }
                if (more == 0) {
                    yield "Samen besparen ze evenveel als de twee los opgeteld.";
                }
                yield more > 0
                        ? "Samen besparen ze " + size + " meer dan de twee los opgeteld."
                        : "Samen besparen ze "
                                + size
                                + " minder dan de twee los opgeteld: een deel van de"
                                + " winst is dezelfde.";
            }
        };
    }

    /** Why the lead of the plan is an upper bound. Stands wherever the lead does. */
    public static String upperBound(Cells cells, Language language) {
        double lead = cells.saved(cells.both());
        String size = TierWords.itemMonths(Math.abs(lead), language);
        if (lead < 0) {
            return switch (language) {
                case EN ->
                        "A plan for the whole period knows in advance what happens. By its own"
                                + " count, the floors of all parties together and later months for"
                                + " less, it never does worse than ad hoc; here it spares others at"
                                + " the cost of "
                                + size
                                + ".";
                case NL ->
                        "Een plan voor de hele periode weet vooraf wat er gebeurt. In zijn eigen"
                                + " telling, de ondergrenzen van alle partijen samen en latere"
                                + " maanden lichter, doet het nooit slechter dan ad hoc; hier"
                                + " ontziet het anderen, ten koste van "
                                + size
                                + ".";
            };
        }
        return switch (language) {
            case EN ->
                    "A plan for the whole period knows in advance what happens, so under the floor,"
                            + " which comes first, it can never do worse than ad hoc. Its lead"
                            + (lead > 0 ? " of " + size : "")
                            + " is an upper bound, not a forecast.";
            case NL ->
                    "Een plan voor de hele periode weet vooraf wat er gebeurt en kan het onder de"
                            + " ondergrens, die voorgaat, dus nooit slechter doen dan ad hoc. De"
                            + " voorsprong"
                            + (lead > 0 ? " van " + size : "")
                            + " is een bovengrens, geen voorspelling.";
        };
    }
}
