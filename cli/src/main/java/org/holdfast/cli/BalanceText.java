package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Need;
import org.holdfast.model.Quantity;
import org.holdfast.model.Situation;
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
        TextTable table =
                TextTable.ofNumbers(
                        Say.in(language, "Item", "Artikel"),
                        Say.in(language, "Floor", "Onder- grens"),
                        Say.in(language, "Full need", "Volle behoefte"),
                        Say.in(language, "Supply", "Aanvoer"),
                        Say.in(language, "Meets a floor up to", "Genoeg voor ondergrens tot"),
                        Say.in(language, "Need met", "Behoefte gedekt"),
                        Say.in(language, "Months under floor", "Maanden onder ondergrens"),
                        Say.in(language, "First", "Eerste"));
        for (var standing : Standings.of(s.c(), s.supply().trajectory(), s.floorThresholds())) {
            table.add(
                    standing.item().shortName().in(language),
                    Numbers.whole(standing.floor(), language),
                    Numbers.whole(standing.full(), language),
                    Numbers.whole(standing.supply(), language),
                    standing.floorMetUpTo().map(value -> exact(value, language)).orElse("–"),
                    Numbers.share(standing.coverage(), language),
                    Integer.toString(standing.monthsUnderFloor()),
                    standing.firstUnderFloor()
                            .map(t -> Months.at(s.c().settings(), t).toString())
                            .orElse("–"));
        }
        lines.addAll(table.lines(width));
        lines.add("");
        lines.addAll(
                PlanText.wrapped(
                        Say.in(
                                language,
                                "Floor, full need and supply: units a month, mean of the first"
                                        + " twelve months. 'Meets a floor up to': the highest"
                                        + " constant need that current supply meets in each of"
                                        + " those months. 'Need met' and months: over the whole"
                                        + " horizon, with nothing new decided and no limit of"
                                        + " money.",
                                "Ondergrens, volle behoefte en aanvoer: stuks per maand, gemiddelde"
                                        + " van de eerste twaalf maanden. 'Genoeg voor ondergrens"
                                        + " tot': de hoogste vaste behoefte waarin de huidige"
                                        + " aanvoer in elk van die maanden voorziet. 'Behoefte"
                                        + " gedekt' en maanden: over de hele horizon, zonder nieuw"
                                        + " besluit en zonder grens aan geld."),
                        width));
        lines.addAll(PlanText.wrapped(RunLine.of(s.run(), language), width));
        return lines;
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
                        Say.in(language, "Item", "Artikel"),
                        Say.in(language, "Floor, a month", "Ondergrens, per maand"),
                        Say.in(language, "In the sources", "In de bronnen"),
                        Say.in(language, "Current supply meets", "Huidige aanvoer haalt"),
                        Say.in(language, "So it fails", "Zij schiet dus tekort"));
        Situation situation = Situation.of(s.c(), s.scenario());
        for (var standing : Standings.of(s.c(), s.supply().trajectory(), s.floorThresholds())) {
            Optional<Quantity> floor =
                    situation
                            .findFirstNeed(standing.item().id(), Need.Tier.FLOOR)
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
                + Say.in(
                        language,
                        "Current supply meets: the highest constant need that it meets in every"
                                + " month of the first year, with nothing new decided and no limit"
                                + " of money. ",
                        "Huidige aanvoer haalt: de hoogste vaste behoefte waarin zij in elke maand"
                                + " van het eerste jaar voorziet, zonder nieuw besluit en zonder"
                                + " grens aan geld. ")
                + RunLine.of(s.run(), language)
                + "\n";
    }
}
