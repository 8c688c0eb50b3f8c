package org.holdfast.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.cli.Answers.Judged;
import org.holdfast.cli.CaseArguments.Chosen;
import org.holdfast.intake.Problem;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.TerminalText;
import org.holdfast.model.UncertainNumbers;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
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

    @Mixin private OverlayArguments over = new OverlayArguments();

    @Mixin private SolveArguments how = new SolveArguments();

    @Override
    public Integer call() {
        var around = around();
        Job.sensible(spec(), how);
        Reading reading = CaseReader.read(around.folder().resolve(path), over.folders(around));
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
                        print(sound(c, statements.size(), warnings));
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
                                        new Chosen(sound, scenario, List.of(), over.kept(around))));
        if (how.json()) {
            Map<String, Object> facts = facts(sound);
            facts.put("holding", judged.stream().filter(Judged::holds).count());
            facts.put("failing", judged.stream().filter(one -> !one.holds()).count());
            facts.put("answers", judged.stream().map(AnswersText.Told::of).toList());
            around.out().println(Summary.line(facts));
        } else {
            sound.warnings().forEach(p -> around.out().println(line(p, how.language())));
            print(AnswersText.words(c, judged, how.language()));
        }
        if (judged.stream().allMatch(Judged::holds)) {
            return Exit.DONE;
        }
        around.err().println("holdfast: " + AnswersText.counted(judged, how.language()));
        return Exit.OTHER_ANSWER;
    }

    private Blocks sound(Case c, int statements, List<Problem> warnings) {
        Blocks blocks = new Blocks();
        if (!warnings.isEmpty()) {
            blocks.keep(new Blocks().paragraph(count(warnings, how.language()) + "."));
        }
        Rows rows =
                Rows.without(Language.EN)
                        .column("table", "Table", Kind.TEXT)
                        .column("rows", "Rows", Kind.NUMBER)
                        .column("documents", "from a document", Kind.NUMBER)
                        .column("derived", "derived", Kind.NUMBER)
                        .column("assumptions", "assumption", Kind.NUMBER);
        CaseContents.of(c).forEach((table, n) -> row(rows, table, n));
        row(
                rows,
                "all",
                CaseContents.of(c).values().stream().reduce(CaseContents.NONE, CaseContents::plus));
        if (!c.mark(how.language()).isEmpty()) {
            blocks.paragraph(c.mark(how.language()));
        }
        return blocks.paragraph(c.settings().title().en() + ": sound.")
                .add(rows.table())
                .paragraph(
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
                                + String.join(
                                        ", ", c.scenarios().stream().map(s -> s.id()).toList())
                                + ".")
                .paragraph(
                        plural(c.settings().months(), "month", "months")
                                + " from "
                                + c.settings().firstMonth()
                                + ", known by "
                                + c.settings().knownBy()
                                + "; case hash "
                                + c.hash()
                                + ".")
                .paragraph(withoutClass(c));
    }

    /** Which growth, chances and gates rest on no class of things that went before. */
    private static String withoutClass(Case c) {
        List<String> without = UncertainNumbers.of(c, c.scenarios().getFirst()).withoutClass();
        return without.isEmpty()
                ? "Every growth, chance of being on time and gate names its reference class."
                : "Without a reference class: " + String.join("; ", without) + ".";
    }

    private static void row(Rows rows, String table, CaseContents n) {
        rows.text(table)
                .count(n.rows())
                .count(n.documents())
                .count(n.derived())
                .count(n.assumptions())
                .end();
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
            if (!c.mark(Language.EN).isEmpty()) {
                facts.put("mark", c.mark(Language.EN));
            }
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
        facts.put("problems", problems.stream().map(Told::of).toList());
        return facts;
    }

    /** A problem as JSON. */
    private record Told(
            Problem.Severity severity,
            String kind,
            String file,
            OptionalInt line,
            Optional<String> column,
            String message) {
        private static Told of(Problem problem) {
            return new Told(
                    problem.severity(),
                    problem.getClass().getSimpleName(),
                    problem.where().file(),
                    problem.where().line(),
                    problem.where().column(),
                    problem.message());
        }
    }
}
