package org.holdfast.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Measure;
import org.holdfast.model.TierValue;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import org.holdfast.words.LeverWords;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.RunLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What each policy lever alone does. */
@Command(name = "levers")
final class LeversCommand extends QuestionCommand<Findings.Moving> {
    private static final String PART = "levers";

    @Option(names = "--markdown")
    private boolean markdown;

    @Option(names = "--write", paramLabel = "FILE")
    private Optional<Path> write = Optional.empty();

    LeversCommand() {
        super(Questions.LEVERS);
    }

    @Override
    int tell(Job job, Findings.Moving found) {
        TextTable table = table(found, job.language());
        write.ifPresent(file -> job.put(PART, file, markdown(found, table, job.language())));
        List<String> lines = new ArrayList<>();
        if (markdown) {
            lines.addAll(markdown(found, table, job.language()).lines().toList());
        } else {
            lines.addAll(
                    PlanText.wrapped(
                            PlanText.heading(found.c(), found.scenario(), job.language()),
                            job.width()));
            lines.add("");
            lines.addAll(table.lines(job.width()));
            lines.add("");
            lines.addAll(PlanText.wrapped(RunLine.of(found.run(), job.language()), job.width()));
        }
        return job.end(found, Map.of(), lines);
    }

    private static TextTable table(Findings.Moving m, Language language) {
        List<List<TierValue>> answers = new ArrayList<>(List.of(m.unmoved()));
        m.moved().forEach(moved -> answers.add(moved.tiers()));
        List<Measure> columns = MeasureWords.told(m.c().settings().objective(), answers);
        List<TextTable.Side> sides =
                new ArrayList<>(List.of(TextTable.Side.LEFT, TextTable.Side.LEFT));
        List<String> header =
                new ArrayList<>(List.of(CliMessages.lever(language), CliMessages.moved(language)));
        for (Measure column : columns) {
            sides.add(TextTable.Side.RIGHT);
            header.add(MeasureWords.heading(column, language));
        }
        TextTable table = new TextTable(sides, header.toArray(String[]::new));
        List<String> first = new ArrayList<>(List.of(m.scenario().title().in(language), "–"));
        columns.forEach(
                column -> first.add(MeasureWords.number(column, column.in(m.unmoved()), language)));
        table.add(first.toArray(String[]::new));
        for (Findings.Moved moved : m.moved()) {
            List<String> row =
                    new ArrayList<>(
                            List.of(name(m.c(), moved, language), span(m.c(), moved, language)));
            for (Measure column : columns) {
                var before = column.in(m.unmoved());
                var after = column.in(moved.tiers());
                row.add(MeasureWords.change(column, before, after, language));
            }
            table.add(row.toArray(String[]::new));
        }
        return table;
    }

    private static Optional<Lever> lever(Case c, Findings.Moved moved) {
        return c.levers().stream().filter(l -> l.id().equals(moved.lever())).findFirst();
    }

    private static String name(Case c, Findings.Moved moved, Language language) {
        return lever(c, moved)
                .map(l -> l.name().in(language))
                .or(() -> c.findScenario(moved.lever()).map(s -> s.title().in(language)))
                .orElse(moved.lever());
    }

    private static String span(Case c, Findings.Moved moved, Language language) {
        return lever(c, moved)
                .map(l ->
                        span(
                                LeverWords.setting(c.settings(), l, moved.from(), language),
                                LeverWords.setting(c.settings(), l, moved.to(), language)))
                .orElse("–");
    }

    /** {@code 0 → 1 share}: the unit that both end in is said once. */
    private static String span(String from, String to) {
        int unit = from.indexOf(' ');
        boolean same = unit > 0 && to.endsWith(from.substring(unit));
        return (same ? from.substring(0, unit) : from) + " → " + to;
    }

    private static String markdown(Findings.Moving m, TextTable table, Language language) {
        return table.markdown()
                + "\n"
                + CliMessages.firstRowPlanItself(language)
                + " "
                + RunLine.of(m.run(), language)
                + "\n";
    }
}
