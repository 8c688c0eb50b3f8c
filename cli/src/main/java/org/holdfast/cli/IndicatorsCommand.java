package org.holdfast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Indicators;
import org.holdfast.questions.Unknown;
import org.holdfast.report.Blocks;
import org.holdfast.words.FlagMessages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What each indicator asks. */
final class IndicatorsCommand extends SubCommand {
    @Parameters(paramLabel = "CODE", arity = "0..*")
    private List<String> codes = new ArrayList<>();

    @Mixin private PrintArguments print = new PrintArguments();

    /** The least width in which what is said stands beside what it is about. */
    private static final int TWO_COLUMNS = 60;

    @Override
    public Integer call() {
        Environment around = around();
        List<Indicator> asked = asked();
        if (print.json()) {
            Map<String, Told> told = new LinkedHashMap<>();
            asked.forEach(one -> told.put(one.code(), Told.of(one, print.language())));
            printJson(told);
            return Exit.DONE;
        }
        asked.forEach(indicator -> lines(indicator, around.width()).forEach(around.out()::println));
        print(new Blocks().paragraph(FlagMessages.question(print.language())));
        return Exit.DONE;
    }

    private List<Indicator> asked() {
        if (codes.isEmpty()) {
            return Indicators.ALL;
        }
        return codes.stream()
                .map(code ->
                        Indicators.find(code)
                                .orElseThrow(() ->
                                        wrong(
                                                Unknown.text(
                                                        RefusalMessages.INDICATOR,
                                                        code,
                                                        Text.same("Holdfast"),
                                                        Indicators.ALL.stream()
                                                                .map(Indicator::code)
                                                                .toList()))))
                .toList();
    }

    private List<String> lines(Indicator indicator, int width) {
        Explained e = indicator.explained();
        List<String> lines = new ArrayList<>();
        lines.addAll(
                TextTable.hanging(
                        "", indicator.code() + "  " + e.title().in(print.language()), width));
        add(lines, CliMessages.yesIf(print.language()), e.definition().in(print.language()), width);
        add(
                lines,
                CliMessages.because(print.language()),
                e.reasoning().in(print.language()),
                width);
        add(
                lines,
                CliMessages.falseAlarm(print.language()),
                e.falseAlarms().in(print.language()),
                width);
        add(lines, CliMessages.needs(print.language()), e.needs(), width);
        indicator
                .settings()
                .forEach(s ->
                        add(
                                lines,
                                CliMessages.setting(print.language()),
                                s.name()
                                        + (s.standard().isEmpty() ? "" : " = " + s.standard())
                                        + ": "
                                        + s.words().in(print.language()),
                                width));
        add(lines, CliMessages.source(print.language()), e.source(), width);
        lines.add("");
        return lines;
    }

    private static void add(List<String> lines, String what, String text, int width) {
        if (width < TWO_COLUMNS) {
            lines.addAll(TextTable.hanging("  ", what + ": " + text, width));
            return;
        }
        List<String> broken = TextTable.broken(text, width - 16);
        for (int k = 0; k < broken.size(); k++) {
            String lead = k == 0 ? what : "";
            lines.add("  " + lead + " ".repeat(14 - lead.length()) + broken.get(k));
        }
    }

    /** An indicator as JSON. */
    private record Told(
            String title,
            String definition,
            String reasoning,
            String falseAlarms,
            String needs,
            String source,
            List<String> groups,
            List<Setting> settings) {
        private static Told of(Indicator indicator, Language language) {
            Explained e = indicator.explained();
            return new Told(
                    e.title().in(language),
                    e.definition().in(language),
                    e.reasoning().in(language),
                    e.falseAlarms().in(language),
                    e.needs(),
                    e.source(),
                    indicator.groups().stream().map(g -> g.key()).toList(),
                    indicator.settings().stream()
                            .map(s ->
                                    new Setting(
                                            s.name(),
                                            s.standard(),
                                            s.kind().words().in(language),
                                            s.words().in(language)))
                            .toList());
        }
    }

    private record Setting(String name, String standard, String takes, String words) {}
}
