package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Binding;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.TierValue;
import org.holdfast.results.Findings;
import org.holdfast.words.BindingSentences;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Months;
import org.holdfast.words.RunLine;

/** What {@code plan} prints: both plans side by side, what binds, and how sure it is. */
final class PlanText {
    private static final int MOST_BINDING = 10;

    private PlanText() {}

    static List<String> lines(Findings.Planning p, Language language, int width) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(heading(p.c(), p.scenario(), language), width));
        lines.add("");
        TextTable tiers =
                TextTable.ofNumbers(
                        CliMessages.missingOrPaid(language),
                        "Plan",
                        CliMessages.balance(language),
                        "Ad hoc",
                        CliMessages.balance(language),
                        CliMessages.difference2(language));
        List<List<TierValue>> answers =
                List.of(
                        p.plan().plan().tiers(),
                        p.plan().tiers(),
                        p.adHoc().plan().tiers(),
                        p.adHoc().tiers());
        for (Measure row : MeasureWords.told(p.c().settings().objective(), answers)) {
            List<Optional<Double>> values = answers.stream().map(row::in).toList();
            List<String> cells = new ArrayList<>();
            cells.add(MeasureWords.heading(row, language));
            values.forEach(value -> cells.add(MeasureWords.number(row, value, language)));
            cells.add(MeasureWords.change(row, values.get(2), values.get(0), language));
            tiers.add(cells.toArray(String[]::new));
        }
        lines.addAll(tiers.lines(width));
        lines.add("");
        lines.addAll(binding(p, language, width));
        lines.addAll(wrapped(certificate("Plan", p.plan(), language), width));
        lines.addAll(wrapped(certificate("Ad hoc", p.adHoc(), language), width));
        lines.addAll(wrapped(RunLine.of(p.run(), language), width));
        return lines;
    }

    private static List<String> binding(Findings.Planning p, Language language, int width) {
        List<Binding> most =
                p.binding().stream().filter(b -> b.total() > 0).limit(MOST_BINDING).toList();
        if (most.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(CliMessages.whatBindsPlan(language), width));
        for (Binding b : most) {
            List<String> one = wrapped(BindingSentences.sentence(p.c(), b, language), width - 2);
            for (int k = 0; k < one.size(); k++) {
                lines.add((k == 0 ? "- " : "  ") + one.get(k));
            }
        }
        lines.addAll(wrapped(CliMessages.eachTheseWasFound(language), width));
        lines.add("");
        return lines;
    }

    private static String certificate(String way, Result result, Language language) {
        return way + ": " + RunLine.certificate(result.certificate(), language);
    }

    static String heading(Case c, Scenario scenario, Language language) {
        var settings = c.settings();
        return settings.title().in(language)
                + ": "
                + scenario.title().in(language)
                + ", "
                + Months.span(
                        settings.firstMonth(),
                        Months.at(settings, settings.months() - 1),
                        language);
    }

    static List<String> wrapped(String text, int width) {
        return TextTable.broken(text, width);
    }
}
