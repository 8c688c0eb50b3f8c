package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Answer;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory.Measure;

/** What the supply of one item comes to: titles and texts of its charts. */
public final class SupplySentences {
    /** A month is under the floor if more than this share of its floor need is missing. */
    public static final double NOTICED = 0.005;

    private SupplySentences() {}

    /** The title of an item's chart for the plan, against ad hoc. */
    public static String title(Answer answer, Item item, Language language) {
        return title(
                item.shortName(),
                monthsUnder(answer, answer.plan(), item),
                answer.c().settings().months(),
                monthsUnder(answer, answer.adHoc(), item),
                language);
    }

    /** Months in which Ukraine has less of an item than its floor. */
    public static int monthsUnder(Answer answer, Result result, Item item) {
        String holder = answer.c().settings().ukraine();
        return monthsUnder(
                result.trajectory().total(holder, item.id(), Measure.SHORT_OF_FLOOR),
                result.trajectory().total(holder, item.id(), Measure.NEED_FLOOR));
    }

    /** Months in which more than {@link #NOTICED} of the floor need is missing. */
    public static int monthsUnder(Series shortOfFloor, Series floor) {
        int under = 0;
        for (int t = 0; t < shortOfFloor.months(); t++) {
            if (shortOfFloor.at(t) > NOTICED * floor.at(t) && floor.at(t) > 0) {
                under++;
            }
        }
        return under;
    }

    /**
     * {@code Shells: 14 of 84 months under the floor, 20 fewer than ad hoc}.
     *
     * @param item short name of the item
     * @param under months under the floor with the plan
     * @param months length of the horizon
     * @param adHoc months under the floor ad hoc
     */
    public static String title(Text item, int under, int months, int adHoc, Language language) {
        String subject = Numbers.capital(item.in(language)) + ": ";
        return switch (language) {
            case EN -> subject + underEn(under, months) + againstEn(under, adHoc);
            case NL -> subject + underNl(under, months) + againstNl(under, adHoc);
        };
    }

    private static String underEn(int under, int months) {
        if (under == 0) {
            return "never under the floor";
        }
        return under == months && months > 1
                ? "all " + months + " months under the floor"
                : under + " of " + Months.count(months, Language.EN) + " under the floor";
    }

    private static String underNl(int under, int months) {
        if (under == 0) {
            return "nooit onder de ondergrens";
        }
        return under == months && months > 1
                ? "alle " + months + " maanden onder de ondergrens"
                : under + " van " + Months.count(months, Language.NL) + " onder de ondergrens";
    }

    private static String againstEn(int under, int adHoc) {
        if (under == adHoc) {
            return under == 0 ? ", ad hoc or with the plan" : ", as many as ad hoc";
        }
        if (under == 0) {
            return ", ad hoc " + Months.count(adHoc, Language.EN);
        }
        return under < adHoc
                ? ", " + (adHoc - under) + " fewer than ad hoc"
                : ", " + (under - adHoc) + " more than ad hoc";
    }

    private static String againstNl(int under, int adHoc) {
        if (under == adHoc) {
            return under == 0 ? ", ad hoc noch met het plan" : ", evenveel als ad hoc";
        }
        if (under == 0) {
            return ", ad hoc " + Months.count(adHoc, Language.NL);
        }
        return under < adHoc
                ? ", " + (adHoc - under) + " minder dan ad hoc"
                : ", " + (under - adHoc) + " meer dan ad hoc";
    }

    /** The line under the title: measure, unit and period. */
    public static String measure(Item item, YearMonth from, YearMonth to, Language language) {
        String unit = Numbers.capital(item.unit().in(language));
        return switch (language) {
            case EN -> unit + " a month, " + Months.span(from, to, language);
            case NL -> unit + " per maand, " + Months.span(from, to, language);
        };
    }

    /**
     * The first year in which an item is needed: {@code the first year}, or with its months where
     * that is not the case's own.
     */
    public static Text firstYear(CaseSettings settings, NeedYear year) {
        if (year.isFirst()) {
            return new Text("the first year", "het eerste jaar");
        }
        YearMonth from = Months.at(settings, year.from());
        YearMonth to = Months.at(settings, year.to() - 1);
        return new Text(
                "the first year of need, " + Months.span(from, to, Language.EN),
                "het eerste jaar met behoefte, " + Months.span(from, to, Language.NL));
    }

    /**
     * Why ad hoc meets a floor that current supply alone does not: new decisions bring more, and
     * floors are served first. Means over the first year in which it is needed, units a month.
     *
     * @param year that year
     * @param floor the floor need
     * @param made from makers
     * @param bought on offers
     * @param given from allies' stocks
     */
    public static String whyNeverUnder(
            Text year, double floor, double made, double bought, double given, Language language) {
        String least = Numbers.amount(floor, language);
        List<String> parts =
                Stream.of(
                                inflow(made, "from makers", "van makers", language),
                                inflow(bought, "bought abroad", "gekocht", language),
                                inflow(
                                        given,
                                        "from allies’ stocks",
                                        "uit voorraden van bondgenoten",
                                        language))
                        .flatMap(Optional::stream)
                        .toList();
        return switch (language) {
            case EN ->
                    "Ad hoc it still never falls under its floor of "
                            + least
                            + ", for new decisions are taken there, floors first"
                            + (parts.isEmpty()
                                    ? "."
                                    : ": in "
                                            + year.en()
                                            + ", a month on average, "
                                            + Lists.and(parts, language)
                                            + ".");
            case NL ->
                    "Ad hoc komt het toch nooit onder de ondergrens van "
                            + least
                            + ", want daar wordt wel nieuw besloten, ondergrenzen eerst"
                            + (parts.isEmpty()
                                    ? "."
                                    : ": in "
                                            + year.nl()
                                            + ", gemiddeld per maand "
                                            + Lists.and(parts, language)
                                            + ".");
        };
    }

    /** The other items of which the same holds. */
    public static String othersNeverUnder(List<Text> items, Language language) {
        String names = Lists.and(items.stream().map(i -> i.in(language)).toList(), language);
        return switch (language) {
            case EN ->
                    "Also never under the floor ad hoc, though current supply is too little: "
                            + names
                            + ".";
            case NL ->
                    "Ook nooit onder de ondergrens ad hoc, al is de huidige aanvoer te klein: "
                            + names
                            + ".";
        };
    }

    private static Optional<String> inflow(double units, String en, String nl, Language language) {
        return Optional.of(new Text(en, nl).in(language))
                .filter(from -> Numbers.amountValue(units) > 0)
                .map(from -> Numbers.amount(units, language) + " " + from);
    }

    /**
     * For which of the floors in the sources supply fails: {@code for every value}, {@code above
     * 21,088}.
     *
     * @param met highest floor that supply meets
     * @param low lowest floor in the sources
     * @param high highest floor in the sources
     * @param shown {@code met} as the reader sees it beside this
     */
    public static String failsFor(
            double met, double low, double high, String shown, Language language) {
        return switch (language) {
            case EN ->
                    met < low ? "for every value" : met < high ? "above " + shown : "for no value";
            case NL ->
                    met < low
                            ? "bij elke waarde"
                            : met < high ? "boven " + shown : "bij geen enkele waarde";
        };
    }

    /** What a screen reader says of an item's supply chart. */
    public static String description(
            Text item,
            int under,
            int months,
            YearMonth worst,
            double worstShare,
            Language language) {
        String name = item.in(language);
        return switch (language) {
            case EN ->
                    "Chart of the supply of "
                            + name
                            + " against the need, month by month: "
                            + underEn(under, months)
                            + (under == 0
                                    ? "."
                                    : ". The worst month is "
                                            + Months.longName(worst, language)
                                            + ", when "
                                            + Numbers.share(worstShare, language)
                                            + " of the floor is there.");
            case NL ->
                    "Grafiek van de aanvoer van "
                            + name
                            + " naast de behoefte, maand voor maand: "
                            + underNl(under, months)
                            + (under == 0
                                    ? "."
                                    : ". De slechtste maand is "
                                            + Months.longName(worst, language)
                                            + ": dan is er "
                                            + Numbers.share(worstShare, language)
                                            + " van de ondergrens.");
        };
    }

    /** {@code Shells: 82% of the full need is met}. */
    public static String coverage(Text item, double share, Language language) {
        String name = Numbers.capital(item.in(language));
        if (share <= 0) {
            return switch (language) {
                case EN -> name + ": none of the full need is met";
                case NL -> name + ": van de volledige behoefte is niets gedekt";
            };
        }
        return switch (language) {
            case EN ->
                    share >= 1
                            ? name + ": the full need is met"
                            : name
                                    + ": "
                                    + Numbers.share(share, language)
                                    + " of the full need is met";
            case NL ->
                    share >= 1
                            ? name + ": de volledige behoefte is gedekt"
                            : name
                                    + ": "
                                    + Numbers.share(share, language)
                                    + " van de volledige behoefte is gedekt";
        };
    }
}
