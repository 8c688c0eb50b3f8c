package org.holdfast.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.cli.Answers.Judged;
import org.holdfast.cli.CaseArguments.Chosen;
import org.holdfast.intake.Problem;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.TerminalText;
import org.holdfast.results.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Is the case sound? */
@Command(name = "check")
final class CheckCommand extends SubCommand {
    @Parameters(paramLabel = "CASE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path path;

    @Option(names = "--answers")
    private boolean answers;

    @Mixin private SolveArguments how = new SolveArguments();

    @Override
    public Integer call() {
        var around = around();
        Job.sensible(spec(), how);
        Reading reading = CaseReader.read(around.folder().resolve(path));
        if (answers && reading instanceof Reading.Sound sound) {
            return answers(sound);
        }
        if (how.json()) {
            around.out().println(Summary.line(facts(reading)));
        } else {
            reading.problems().forEach(p -> around.out().println(line(p, how.language())));
            switch (reading) {
                case Reading.Unsound unsound ->
                        around.out().println(count(unsound.problems(), how.language()) + ".");
                case Reading.Sound(Case c, var statements, _, var warnings) ->
                        sound(c, statements.size(), warnings).forEach(around.out()::println);
            }
        }
        return switch (reading) {
            case Reading.Unsound unsound -> Exit.PROBLEMS;
            case Reading.Sound sound -> Exit.DONE;
        };
    }

    private int answers(Reading.Sound sound) {
        var around = around();
        Case c = sound.sound();
        List<Judged> judged =
                Answers.check(
                        c,
                        sound.statements(),
                        scenario ->
                                Job.on(
                                        around,
                                        spec(),
                                        how,
                                        new Chosen(sound, scenario, List.of())));
        if (how.json()) {
            Map<String, Object> facts = facts(sound);
            facts.put("holding", judged.stream().filter(Judged::holds).count());
            facts.put("failing", judged.stream().filter(one -> !one.holds()).count());
            facts.put("answers", judged.stream().map(AnswersText::fact).toList());
            around.out().println(Summary.line(facts));
        } else {
            sound.warnings().forEach(p -> around.out().println(line(p, how.language())));
            AnswersText.lines(c, judged, how.language(), around.width())
                    .forEach(around.out()::println);
        }
        if (judged.stream().allMatch(Judged::holds)) {
            return Exit.DONE;
        }
        around.err().println("holdfast: " + AnswersText.counted(judged, how.language()));
        return Exit.OTHER_ANSWER;
    }

    private List<String> sound(Case c, int statements, List<Problem> warnings) {
        List<String> lines = new ArrayList<>();
        if (!warnings.isEmpty()) {
            lines.add(count(warnings, how.language()) + ".");
            lines.add("");
        }
        lines.add(c.settings().title().en() + ": sound.");
        lines.add("");
        TextTable table =
                TextTable.ofNumbers("Table", "Rows", "from a document", "derived", "assumption");
        CaseContents all = CaseContents.NONE;
        for (var entry : CaseContents.of(c).entrySet()) {
            CaseContents n = entry.getValue();
            all = all.plus(n);
            table.add(
                    entry.getKey(),
                    Integer.toString(n.rows()),
                    Integer.toString(n.documents()),
                    Integer.toString(n.derived()),
                    Integer.toString(n.assumptions()));
        }
        table.add(
                "all",
                Integer.toString(all.rows()),
                Integer.toString(all.documents()),
                Integer.toString(all.derived()),
                Integer.toString(all.assumptions()));
        lines.addAll(table.lines(around().width()));
        lines.add("");
        lines.add(
                plural(c.sources().size(), "source", "sources")
                        + ", "
                        + plural(c.claims().size(), "claim", "claims")
                        + ", "
                        + plural(c.levers().size(), "lever", "levers")
                        + (statements > 0
                                ? ", "
                                        + plural(statements, "statement", "statements")
                                        + " in checks.yaml"
                                : "")
                        + "; scenarios: "
                        + String.join(", ", c.scenarios().stream().map(s -> s.id()).toList())
                        + ".");
        lines.add(
                plural(c.settings().months(), "month", "months")
                        + " from "
                        + c.settings().firstMonth()
                        + ", known by "
                        + c.settings().knownBy()
                        + "; case hash "
                        + c.hash()
                        + ".");
        return lines.stream()
                .flatMap(line ->
                        line.contains("  ")
                                ? Stream.of(line)
                                : TextTable.broken(line, around().width()).stream())
                .toList();
    }

    /** {@code error: producers.csv, line 14, column 'item': …}. */
    static String line(Problem problem, Language language) {
        String line = TerminalText.line(problem.line(language));
        return switch (problem.severity()) {
            case ERROR -> CliMessages.error(language) + " " + line;
            case WARNING -> CliMessages.warning(language) + " " + line;
        };
    }

    /** {@code 2 errors, 1 warning}. */
    static String count(List<Problem> problems, Language language) {
        long errors = errors(problems);
        long warnings = problems.size() - errors;
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(CliMessages.errors(errors, language));
        }
        if (warnings > 0) {
            parts.add(CliMessages.warnings(warnings, language));
        }
        return String.join(", ", parts);
    }

    private static String plural(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static long errors(List<Problem> problems) {
        return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    }

    private static Map<String, Object> facts(Reading reading) {
        Map<String, Object> facts = facts("check", reading.problems());
        if (reading instanceof Reading.Sound(Case c, var statements, _, var warnings)) {
            facts.put("case", c.settings().id());
            facts.put("caseHash", c.hash());
            facts.put("months", c.settings().months());
            facts.put("scenarios", c.scenarios().stream().map(s -> s.id()).toList());
            Map<String, Object> tables = new LinkedHashMap<>();
            CaseContents.of(c).forEach(tables::put);
            facts.put("tables", tables);
            facts.put("statements", statements.size());
        }
        return facts;
    }

    /** The problems of a case as facts, for any command. */
    static Map<String, Object> facts(String kind, List<Problem> problems) {
        long errors = errors(problems);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", kind);
        facts.put("status", errors > 0 ? "unsound" : "sound");
        facts.put("version", Program.version());
        facts.put("errors", errors);
        facts.put("warnings", problems.size() - errors);
        facts.put("problems", problems.stream().map(CheckCommand::fact).toList());
        return facts;
    }

    private static Map<String, Object> fact(Problem problem) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        fact.put("kind", problem.kind());
        fact.put("file", problem.where().file());
        problem.where().line().ifPresent(line -> fact.put("line", line));
        problem.where().column().ifPresent(column -> fact.put("column", column));
        fact.put("message", problem.message());
        return fact;
    }
}
