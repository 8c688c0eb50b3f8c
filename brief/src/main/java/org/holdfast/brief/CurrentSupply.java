package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Need;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Quantity;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Fit;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.results.Standings;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;
import org.holdfast.words.SupplySentences;

/** Where we stand: current supply against need, a row an item. */
public final class CurrentSupply {
    private CurrentSupply() {}

    static Section of(Findings.Standing s, Language language) {
        List<Standings.Standing> standings = standings(s);
        Blocks blocks = new Blocks();
        if (standings.isEmpty()) {
            blocks.paragraph(SectionMessages.nothingNeededAnyMonth(language));
        } else {
            List<NeedYear> years = years(standings);
            blocks.add(table(s, standings, years, language))
                    .paragraph(note(s.c(), years, language));
        }
        return FoundSections.section("balance", blocks);
    }

    private static List<Standings.Standing> standings(Findings.Standing s) {
        return Standings.of(s.c(), s.supply().trajectory(), s.floorThresholds());
    }

    private static List<NeedYear> years(List<Standings.Standing> standings) {
        return standings.stream().map(Standings.Standing::year).distinct().toList();
    }

    private static Table table(
            Findings.Standing s,
            List<Standings.Standing> standings,
            List<NeedYear> years,
            Language language) {
        var settings = s.c().settings();
        boolean isSameYear = years.size() == 1;
        Rows rows = new Rows(s.c(), language).column("item", CardLabels.ITEM, Kind.TEXT);
        if (!isSameYear) {
            rows.column("from", SectionMessages.neededFrom(), Kind.MONTH, Fit.RIGHT);
        }
        rows.column("floor", SectionMessages.floor(), Kind.NUMBER)
                .column("full", SectionMessages.fullNeed(), Kind.NUMBER)
                .column("supply", Labels.SUPPLY, Kind.NUMBER)
                .column("floor_met_up_to", SectionMessages.meetsFloorUp(), Kind.NUMBER)
                .column("coverage", SectionMessages.needMet(), Kind.SHARE)
                .column("months_under_floor", SectionMessages.monthsUnderFloor(), Kind.NUMBER)
                .column("first", SectionMessages.first(), Kind.MONTH, Fit.RIGHT);
        for (var standing : standings) {
            rows.text(standing.item().id(), standing.item().shortName().in(language));
            if (!isSameYear) {
                rows.text(Months.at(settings, standing.year().from()).toString());
            }
            rows.whole(standing.floor()).whole(standing.full()).whole(standing.supply());
            Optional<Double> met = standing.floorMetUpTo();
            rows.number(met, Phrase.of(met.map(value -> exact(value, language)).orElse("–")))
                    .share(standing.coverage())
                    .count(standing.monthsUnderFloor());
            standing.firstUnderFloor()
                    .ifPresentOrElse(
                            t -> rows.text(Months.at(settings, t).toString()), rows::nothing);
            rows.end();
        }
        return rows.table(
                "balance",
                SectionMessages.currentSupplyAgainstNeed(language),
                SectionMessages.meansAMonth(language));
    }

    private static String note(Case c, List<NeedYear> years, Language language) {
        NeedYear year = years.getFirst();
        String span =
                Months.span(
                        Months.at(c.settings(), year.from()),
                        Months.at(c.settings(), year.to() - 1),
                        language);
        String which =
                years.size() > 1
                        ? SectionMessages.firstTwelveMonthsWhich(language)
                        : SectionMessages.firstYearWhichThere(span, language);
        return SectionMessages.floorFullNeedSupply(which, language);
    }

    /** To the unit, and below ten as exactly as an ordinary number. */
    private static String exact(double units, Language language) {
        return units < 10 ? Numbers.amount(units, language) : Numbers.whole(units, language);
    }

    /** For each floor that the sources give as a number: whether current supply meets it. */
    public static Table floors(Findings.Standing s, Language language) {
        Rows rows =
                new Rows(s.c(), language)
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("floor", SectionMessages.floorMonth(), Kind.NUMBER)
                        .column("sources", SectionMessages.sources(), Kind.TEXT, Fit.RIGHT)
                        .column("met", SectionMessages.currentSupplyMeets(), Kind.NUMBER)
                        .column("fails", SectionMessages.soFails(), Kind.TEXT);
        Instance instance = Instance.of(s.c(), s.scenario());
        for (var standing : standings(s)) {
            Optional<Quantity> floor =
                    instance.findFirstNeed(standing.item().id(), Need.Tier.FLOOR)
                            .flatMap(Need::quantity);
            if (floor.isEmpty() || standing.floorMetUpTo().isEmpty()) {
                continue;
            }
            double met = standing.floorMetUpTo().orElseThrow();
            double value = floor.orElseThrow().value();
            double low = floor.orElseThrow().low();
            double high = floor.orElseThrow().high();
            rows.text(standing.item().id(), standing.item().name().in(language))
                    .number(value, exact(value, language))
                    .text(exact(low, language) + "–" + exact(high, language))
                    .number(met, exact(met, language))
                    .text(SupplySentences.failsFor(met, low, high, exact(met, language), language))
                    .end();
        }
        return rows.table();
    }

    /** What the table of floors is about. */
    public static String aboutFloors(Findings.Standing s, Language language) {
        List<NeedYear> years = years(standings(s));
        Text year =
                years.size() == 1
                        ? SupplySentences.firstYear(s.c().settings(), years.getFirst())
                        : SectionMessages.FIRST_YEAR_WHICH_NEEDED;
        return SectionMessages.currentSupplyMeetsHighest(year, language);
    }
}
