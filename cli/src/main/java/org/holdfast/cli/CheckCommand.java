package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.holdfast.answer.Study;
import org.holdfast.brief.FoundSections;
import org.holdfast.brief.Reviews;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.casefile.checks.FigurePlaces;
import org.holdfast.casefile.checks.TableGrounds;
import org.holdfast.cli.Answers.Judged;
import org.holdfast.intake.Problem;
import org.holdfast.model.Case;
import org.holdfast.model.ClassRate;
import org.holdfast.model.Driver;
import org.holdfast.model.Evidence;
import org.holdfast.model.Language;
import org.holdfast.model.ReferenceCase;
import org.holdfast.model.Scenario;
import org.holdfast.model.Spread;
import org.holdfast.model.TerminalText;
import org.holdfast.model.Text;
import org.holdfast.model.UncertainNumbers;
import org.holdfast.questions.Explore;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;
import org.holdfast.words.RunLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Is the case sound? */
final class CheckCommand extends SubCommand {
    /** Assumptions and documents that are named. */
    private static final int NAMED = 20;

    @Parameters(paramLabel = "CASE")
    private Path path;

    @Option(names = "--answers")
    private boolean answers;

    @Option(names = "--influence")
    private boolean influence;

    @Mixin private OverlayArguments over = new OverlayArguments();

    @Mixin private SolveArguments how = new SolveArguments();

    @Override
    public Integer call() {
        var around = around();
        CaseReader.WithGrounds read =
                CaseReader.readWithGrounds(around.folder().resolve(path), over.folders(around));
        Reading reading = read.reading();
        if (answers && reading instanceof Reading.Sound sound) {
            return answers(read, sound);
        }
        return switch (reading) {
            case Reading.Unsound unsound -> {
                if (how.json()) {
                    printJson(Problems.of("check", reading.problems()));
                } else {
                    reading.problems().forEach(p -> around.out().println(line(p, how.language())));
                    around.out().println(count(unsound.problems(), how.language()) + ".");
                }
                yield Exit.PROBLEMS;
            }
            case Reading.Sound sound -> influence ? weighed(read, sound) : counted(read, sound);
        };
    }

    private int counted(CaseReader.WithGrounds read, Reading.Sound sound) {
        tell(read, sound, shown(sound.sound()), Optional.empty());
        return Exit.DONE;
    }

    /** What the numbers stand on, weighed by what they do to the plan with the levers. */
    private int weighed(CaseReader.WithGrounds read, Reading.Sound sound) {
        Job job = job(how, sound, standard(sound.sound()), over.kept(around()));
        return switch (Explore.drivers(job.answering(), job.about())) {
            case Findings.Exploring found -> {
                tell(read, sound, found.under(Explore.PLAN), Optional.of(found));
                yield Exit.DONE;
            }
            case Findings.Unanswered none -> job.exit(none);
            case Findings other ->
                    throw new IllegalStateException(other + " for what drives a plan");
        };
    }

    /** The scenario of the case's first answer. */
    private static Scenario standard(Case c) {
        return c.findScenario(CaseArguments.BASELINE).orElse(c.scenarios().getFirst());
    }

    /** The scenario of the plan that the brief shows. */
    private static Scenario shown(Case c) {
        return Study.policies(c, standard(c)).on();
    }

    /**
     * Everything of a sound case.
     *
     * @param plan the scenario of the plan that its numbers move
     * @param drivers what moves it, if that was asked
     */
    private void tell(
            CaseReader.WithGrounds read,
            Reading.Sound sound,
            Scenario plan,
            Optional<Findings.Exploring> drivers) {
        Case c = sound.sound();
        if (how.json()) {
            List<Driver> of = drivers.map(d -> d.exploration().drivers()).orElse(List.of());
            Evidence evidence = Evidence.of(c, plan, of);
            printJson(
                    new Rests(
                            Checked.of(read, sound),
                            read.places(),
                            evidence.parts().stream().map(Standing::of).toList(),
                            evidence.leading(NAMED).stream().map(Assumed::of).toList(),
                            of.stream().map(Driven::of).toList()));
            return;
        }
        sound.warnings().forEach(p -> around().out().println(line(p, how.language())));
        print(words(read, sound));
        around().out().println();
        List<Section> sections = new ArrayList<>();
        sections.add(
                FoundSections.evidence(
                        c, plan, drivers.map(Findings.Exploring::exploration), how.language()));
        sections.add(
                new Section(
                        "",
                        "",
                        drivers.map(d -> RunLine.of(d.run(), how.language()))
                                .orElseGet(() -> howToWeigh(c, plan)),
                        List.of()));
        SectionText.lines(sections, around().width()).forEach(around().out()::println);
    }

    /** Which command weighs the numbers; nothing where none is uncertain. */
    private String howToWeigh(Case c, Scenario plan) {
        return Evidence.of(c, plan, List.of()).parts().stream().allMatch(p -> p.numbers() == 0)
                ? ""
                : CliMessages.weighWithInfluence(Shell.word(path), how.language());
    }

    private int answers(CaseReader.WithGrounds read, Reading.Sound sound) {
        var around = around();
        Case c = sound.sound();
        List<Judged> judged =
                Answers.check(
                        c,
                        sound.statements(),
                        scenario -> job(how, sound, scenario, over.kept(around)));
        if (how.json()) {
            long holding = judged.stream().filter(Judged::holds).count();
            printJson(
                    new Answered(
                            Checked.of(read, sound),
                            holding,
                            judged.size() - holding,
                            judged.stream().map(AnswersText.Told::of).toList()));
        } else {
            sound.warnings().forEach(p -> around.out().println(line(p, how.language())));
            print(AnswersText.words(c, judged, how.language()));
        }
        if (judged.stream().allMatch(Judged::holds)) {
            return Exit.DONE;
        }
        around.say(AnswersText.counted(judged, how.language()));
        return Exit.OTHER_ANSWER;
    }

    private Blocks words(CaseReader.WithGrounds read, Reading.Sound sound) {
        Case c = sound.sound();
        int statements = sound.statements().size();
        Blocks blocks = new Blocks();
        if (!sound.warnings().isEmpty()) {
            blocks.keep(new Blocks().paragraph(count(sound.warnings(), how.language()) + "."));
        }
        Language language = how.language();
        Rows rows =
                Rows.without(language)
                        .column("table", CliMessages.CHECKED_TABLE, Kind.TEXT)
                        .column("rows", CliMessages.rows(), Kind.NUMBER)
                        .column("documents", CliMessages.FROM_DOCUMENT, Kind.NUMBER)
                        .column("derived", CliMessages.DERIVED, Kind.NUMBER)
                        .column("assumptions", CliMessages.ASSUMPTION, Kind.NUMBER);
        read.tables().forEach((table, n) -> row(rows, table, n));
        row(
                rows,
                CliMessages.ALL.in(language),
                read.tables().values().stream().reduce(TableGrounds.NONE, TableGrounds::plus));
        return blocks.and(marked(c, language))
                .paragraph(CliMessages.sound(c.settings().title(), language))
                .add(rows.table())
                .paragraph(
                        CliMessages.contents(
                                CliMessages.sources(c.sources().size(), language),
                                CliMessages.claims(c.claims().size(), language),
                                CliMessages.levers(c.levers().size(), language),
                                statements > 0
                                        ? CliMessages.statedInChecks(statements, language)
                                        : "",
                                String.join(", ", c.scenarios().stream().map(s -> s.id()).toList()),
                                language))
                .paragraph(
                        CliMessages.period(
                                Months.count(c.settings().months(), language),
                                c.settings().firstMonth().toString(),
                                c.settings().knownBy().toString(),
                                c.hash(),
                                language))
                .and(classes(c))
                .and(rates(c))
                .paragraph(
                        CliMessages.figuresInPlace(
                                read.places().figures(), read.places().placed(), language))
                .and(reviews(c));
    }

    /** Who signed or disputed which figure. */
    private Blocks reviews(Case c) {
        Blocks blocks = new Blocks();
        Reviews.of(c, how.language())
                .ifPresent(section -> {
                    blocks.paragraph(section.finding());
                    section.blocks().forEach(blocks::add);
                });
        return blocks;
    }

    /** What the case's reference classes measured. */
    private Blocks rates(Case c) {
        Rows rows =
                Rows.without(how.language())
                        .column("class", CliMessages.CLASS.in(how.language()), Kind.TEXT)
                        .column("cases", CliMessages.PROGRAMMES.in(how.language()), Kind.NUMBER)
                        .column("median", CliMessages.MIDDLE.in(how.language()), Kind.NUMBER)
                        .column("low", CliMessages.FIVE.in(how.language()), Kind.NUMBER)
                        .column("high", CliMessages.NINETY_FIVE.in(how.language()), Kind.NUMBER);
        List<ClassRate> rates =
                c.referenceCases().stream()
                        .map(ReferenceCase::of)
                        .distinct()
                        .flatMap(of -> ClassRate.of(c.referenceCases(), of).stream())
                        .toList();
        for (ClassRate rate : rates) {
            rows.text(rate.of()).count(rate.cases());
            for (double x : new double[] {rate.median(), rate.low(), rate.high()}) {
                rows.number(x, Numbers.fixed(x, 2, how.language()));
            }
            rows.end();
        }
        return rates.isEmpty() ? new Blocks() : new Blocks().add(rows.table());
    }

    /**
     * Which growth, chances and gates rest on no class of things that went before; nothing where
     * the case has none of them.
     */
    private Blocks classes(Case c) {
        Scenario first = c.scenarios().getFirst();
        List<String> without = UncertainNumbers.of(c, first).withoutClass();
        if (!without.isEmpty()) {
            return new Blocks()
                    .paragraph(
                            CliMessages.withoutClass(String.join("; ", without), how.language()));
        }
        boolean isAnyOfClass =
                Evidence.of(c, first, List.of()).parts().stream()
                        .anyMatch(p -> p.ground() == Evidence.Ground.CLASS && p.numbers() > 0);
        return isAnyOfClass
                ? new Blocks().paragraph(CliMessages.everyClass(how.language()))
                : new Blocks();
    }

    private static void row(Rows rows, String table, TableGrounds n) {
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

    private static long errors(List<Problem> problems) {
        return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    }

    /** The problems of a case as JSON, for any command. */
    record Problems(
            String kind,
            String status,
            String version,
            long errors,
            long warnings,
            List<Told> problems) {
        static Problems of(String kind, List<Problem> problems) {
            long errors = CheckCommand.errors(problems);
            return new Problems(
                    kind,
                    errors > 0 ? "unsound" : "sound",
                    Program.version(),
                    errors,
                    problems.size() - errors,
                    problems.stream().map(Told::of).toList());
        }
    }

    /** A sound case as JSON. */
    private record Checked(
            @JsonUnwrapped Problems problems,
            @JsonProperty("case") String caseId,
            String caseHash,
            Optional<String> mark,
            int months,
            List<String> scenarios,
            Map<String, TableGrounds> tables,
            int statements) {
        private static Checked of(CaseReader.WithGrounds read, Reading.Sound sound) {
            Case c = sound.sound();
            return new Checked(
                    Problems.of("check", sound.problems()),
                    c.settings().id(),
                    c.hash(),
                    c.settings().mark().map(Text::en),
                    c.settings().months(),
                    c.scenarios().stream().map(Scenario::id).toList(),
                    read.tables(),
                    sound.statements().size());
        }
    }

    /** What it rests on as JSON. */
    private record Rests(
            @JsonUnwrapped Checked checked,
            FigurePlaces places,
            List<Standing> evidence,
            List<Assumed> assumptions,
            List<Driven> drivers) {}

    /** Its statements as JSON. */
    private record Answered(
            @JsonUnwrapped Checked checked,
            long holding,
            long failing,
            List<AnswersText.Told> answers) {}

    /**
     * A ground as JSON.
     *
     * @param weight its share of the spread, if that was asked
     */
    private record Standing(Evidence.Ground ground, int numbers, OptionalDouble weight) {
        private static Standing of(Evidence.Part part) {
            return new Standing(
                    part.ground(),
                    part.numbers(),
                    Double.isNaN(part.weight())
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(part.weight()));
        }
    }

    /** An assumption as JSON. */
    private record Assumed(
            String source,
            Evidence.Ground ground,
            int numbers,
            List<String> factors,
            double weight,
            String replacedBy) {
        private static Assumed of(Evidence.Leading one) {
            return new Assumed(
                    one.source().id(),
                    one.ground(),
                    one.numbers(),
                    one.factors(),
                    one.weight(),
                    one.replacedBy().map(Text::en).orElse(""));
        }
    }

    /**
     * What the spread comes from as JSON.
     *
     * @param total total index with its interval
     */
    private record Driven(String factor, Spread total) {
        private static Driven of(Driver driver) {
            return new Driven(driver.factor(), driver.total());
        }
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
