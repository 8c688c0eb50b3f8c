package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.results.Findings;
import org.holdfast.results.Standings;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;
import org.holdfast.words.RunLine;

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
                    standing.floorMetUpTo()
                            .map(value -> Numbers.whole(value, language))
                            .orElse("–"),
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
}
