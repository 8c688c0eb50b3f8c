package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Need;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Quantity;
import org.holdfast.model.Text;
import org.holdfast.results.Findings;
import org.holdfast.results.Standings;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;
import org.holdfast.words.RunLine;
import org.holdfast.words.SupplySentences;

/** What {@code balance} prints: one line an item. */
final class BalanceText {
    private BalanceText() {}

    static List<String> lines(Findings.Standing s, Language language, int width) {
        List<String> lines = new ArrayList<>();
        lines.addAll(PlanText.wrapped(PlanText.heading(s.c(), s.scenario(), language), width));
        lines.add("");
        var standings = Standings.of(s.c(), s.supply().trajectory(), s.floorThresholds());
        if (standings.isEmpty()) {
            lines.addAll(PlanText.wrapped(CliMessages.nothingNeededAnyMonth(language), width));
        } else {
            lines.addAll(table(s, standings, language, width));
        }
        lines.addAll(PlanText.wrapped(RunLine.of(s.run(), language), width));
        return lines;
    }

    private static List<String> table(
            Findings.Standing s, List<Standings.Standing> standings, Language language, int width) {
        var settings = s.c().settings();
        List<NeedYear> years = standings.stream().map(Standings.Standing::year).distinct().toList();
        List<String> heads = new ArrayList<>();
        heads.add(CliMessages.item(language));
        if (years.size() > 1) {
            heads.add(CliMessages.neededFrom(language));
        }
        heads.add(CliMessages.floor(language));
        heads.add(CliMessages.fullNeed(language));
        heads.add(CliMessages.supply(language));
        heads.add(CliMessages.meetsFloorUp(language));
        heads.add(CliMessages.needMet2(language));
        heads.add(CliMessages.monthsUnderFloor(language));
        heads.add(CliMessages.first(language));
        TextTable table = TextTable.ofNumbers(heads.toArray(String[]::new));
        for (var standing : standings) {
            List<String> row = new ArrayList<>();
            row.add(standing.item().shortName().in(language));
            if (years.size() > 1) {
                row.add(Months.at(settings, standing.year().from()).toString());
            }
            row.add(Numbers.whole(standing.floor(), language));
            row.add(Numbers.whole(standing.full(), language));
            row.add(Numbers.whole(standing.supply(), language));
            row.add(standing.floorMetUpTo().map(value -> exact(value, language)).orElse("–"));
            row.add(Numbers.share(standing.coverage(), language));
            row.add(Integer.toString(standing.monthsUnderFloor()));
            row.add(
                    standing.firstUnderFloor()
                            .map(t -> Months.at(settings, t).toString())
                            .orElse("–"));
            table.add(row.toArray(String[]::new));
        }
        List<String> lines = new ArrayList<>(table.lines(width));
        lines.add("");
        lines.addAll(PlanText.wrapped(note(s.c(), years, language), width));
        return lines;
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
                        ? CliMessages.firstTwelveMonthsWhich(language)
                        : CliMessages.firstYearWhichThere(span, language);
        return CliMessages.floorFullNeedSupply(which, language);
    }

    /** To the unit, and below ten as exactly as an ordinary number. */
    private static String exact(double units, Language language) {
        return units < 10 ? Numbers.amount(units, language) : Numbers.whole(units, language);
    }

    /** For each floor that the sources give as a number: whether current supply meets it. */
    static String floors(Findings.Standing s, Language language) {
        TextTable table =
                new TextTable(
                        List.of(
                                TextTable.Side.LEFT,
                                TextTable.Side.RIGHT,
                                TextTable.Side.RIGHT,
                                TextTable.Side.RIGHT,
                                TextTable.Side.LEFT),
                        CliMessages.item(language),
                        CliMessages.floorMonth(language),
                        CliMessages.sources(language),
                        CliMessages.currentSupplyMeets(language),
                        CliMessages.soFails(language));
        Instance instance = Instance.of(s.c(), s.scenario());
        var standings = Standings.of(s.c(), s.supply().trajectory(), s.floorThresholds());
        List<NeedYear> years = standings.stream().map(Standings.Standing::year).distinct().toList();
        Text year =
                years.size() == 1
                        ? SupplySentences.firstYear(s.c().settings(), years.getFirst())
                        : CliMessages.FIRST_YEAR_WHICH_NEEDED;
        for (var standing : standings) {
            Optional<Quantity> floor =
                    instance.findFirstNeed(standing.item().id(), Need.Tier.FLOOR)
                            .flatMap(Need::quantity);
            if (floor.isEmpty() || standing.floorMetUpTo().isEmpty()) {
                continue;
            }
            double met = standing.floorMetUpTo().orElseThrow();
            double low = floor.orElseThrow().low();
            double high = floor.orElseThrow().high();
            table.add(
                    standing.item().name().in(language),
                    exact(floor.orElseThrow().value(), language),
                    exact(low, language) + "–" + exact(high, language),
                    exact(met, language),
                    SupplySentences.failsFor(met, low, high, exact(met, language), language));
        }
        return table.markdown()
                + "\n"
                + CliMessages.currentSupplyMeetsHighest(year, language)
                + " "
                + RunLine.of(s.run(), language)
                + "\n";
    }
}
