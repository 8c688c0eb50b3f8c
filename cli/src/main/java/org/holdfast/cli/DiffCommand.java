package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.answer.SideBySide;
import org.holdfast.casefile.Reading;
import org.holdfast.casefile.TwoCases;
import org.holdfast.cli.CaseArguments.Chosen;
import org.holdfast.cli.DiffText.Pair;
import org.holdfast.model.Case;
import org.holdfast.model.Change;
import org.holdfast.model.Change.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Statement;
import org.holdfast.report.Blocks;
import org.holdfast.results.Summary;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.Changes;
import org.holdfast.words.Labels;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two cases, and what of the answer it changed. */
final class DiffCommand extends SubCommand {
    @Parameters(index = "0", paramLabel = "BEFORE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path after;

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = CaseArguments.BASELINE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String scenario;

    @Option(names = "--plan")
    private boolean plan;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Mixin private OverlayArguments over = new OverlayArguments();

    @Mixin private SolveArguments how = new SolveArguments();

    /** One answer in both cases, and the comparison of the two. */
    private record Compared(String name, Pair pair, SideBySide both) {}

    @Override
    public Integer call() {
        var around = around();
        Job.sensible(spec(), how);
        TwoCases cases =
                TwoCases.read(
                        around.folder().resolve(before),
                        around.folder().resolve(after),
                        over.folders(around));
        Reading.Sound first = sound(before, cases.before());
        Reading.Sound second = sound(after, cases.after());
        Job old = job(first, around.kept());
        Job now = job(second, over.kept(around));
        List<Compared> answers = new ArrayList<>();
        Result.Status status = Result.Status.OPTIMAL;
        int exit = Exit.DONE;
        for (Statement.Way way : ways()) {
            Result one = Answers.result(old, way);
            Result other = Answers.result(now, way);
            var worse =
                    one.certificate().status() == Result.Status.OPTIMAL
                            ? other.certificate()
                            : one.certificate();
            if (worse.status() == Result.Status.OPTIMAL) {
                answers.add(compared(way, old, one, now, other));
            } else {
                status = worse.status();
                exit = old.exit(worse);
            }
        }
        out.ifPresent(folder ->
                Job.write(
                        around,
                        spec(),
                        folder,
                        Map.of(
                                Changes.TABLE.file(),
                                Changes.TABLE
                                        .with(cases.changes(), now.c().settings().currency())
                                        .csv())));
        if (how.json()) {
            around.out()
                    .println(Summary.line(facts(first, second, cases.changes(), answers, status)));
        } else {
            lines(first, second, cases.changes(), answers).forEach(around.out()::println);
            out.ifPresent(folder -> {
                around.out().println();
                around.out().println(folder);
            });
        }
        return exit;
    }

    private List<Statement.Way> ways() {
        return plan
                ? List.of(Statement.Way.PLAN, Statement.Way.AD_HOC)
                : List.of(Statement.Way.BALANCE);
    }

    /** What was read, if it is a case; else its problems, told with the folder they are in. */
    private Reading.Sound sound(Path path, Reading reading) {
        if (reading instanceof Reading.Unsound && !how.json()) {
            around().err().println("holdfast: '" + path + "' is not sound:");
        }
        return CaseArguments.sound(reading);
    }

    private Job job(Reading.Sound read, Path kept) {
        Case c = read.sound();
        Scenario asked = CaseArguments.scenario(c, scenario);
        return Job.on(around(), spec(), how, new Chosen(read, asked, List.of(), kept));
    }

    private Compared compared(Statement.Way way, Job old, Result before, Job now, Result after) {
        SideBySide both =
                SideBySide.of(
                        Instance.of(old.c(), old.scenario()),
                        before,
                        Instance.of(now.c(), now.scenario()),
                        after);
        return new Compared(
                Cells.word(way),
                new Pair(title(way, how.language()), old.c(), before, now.c(), after),
                both);
    }

    private static String title(Statement.Way way, Language language) {
        return switch (way) {
            case BALANCE -> CliMessages.currentSupply(language);
            case PLAN -> Labels.PLAN.in(language);
            case AD_HOC -> "Ad hoc";
        };
    }

    private List<String> lines(
            Reading.Sound first,
            Reading.Sound second,
            List<Change> changes,
            List<Compared> answers) {
        int width = around().width();
        List<String> lines = new ArrayList<>();
        String mark = second.sound().mark(how.language());
        if (!mark.isEmpty()) {
            lines.addAll(SectionText.of(new Blocks().paragraph(mark).list(), width));
            lines.add("");
        }
        lines.addAll(
                DiffText.data(first.sound(), second.sound(), changes, how.language(), width, all));
        for (Compared one : answers) {
            lines.add("");
            lines.addAll(DiffText.answer(one.pair(), one.both(), how.language(), width));
        }
        return lines;
    }

    // ---- As JSON.

    private Map<String, Object> facts(
            Reading.Sound first,
            Reading.Sound second,
            List<Change> changes,
            List<Compared> answers,
            Result.Status status) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "diff");
        facts.put("status", Cells.word(status));
        facts.put("version", Program.version());
        facts.put("scenario", scenario);
        facts.put("before", facts(before, first.sound()));
        facts.put("after", facts(after, second.sound()));
        facts.put("tables", tables(changes));
        facts.put("changes", changes.stream().map(c -> new Changed(c, c.relative())).toList());
        facts.put("answers", answers.stream().map(DiffCommand::fact).toList());
        return facts;
    }

    private static Map<String, Object> facts(Path path, Case c) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("path", path.toString());
        facts.put("case", c.settings().id());
        facts.put("caseHash", c.hash());
        if (!c.mark(Language.EN).isEmpty()) {
            facts.put("mark", c.mark(Language.EN));
        }
        facts.put("firstMonth", c.settings().firstMonth().toString());
        facts.put("months", c.settings().months());
        return facts;
    }

    private static List<Map<String, Object>> tables(List<Change> changes) {
        Set<String> names = new LinkedHashSet<>();
        changes.forEach(change -> names.add(change.table()));
        List<Map<String, Object>> tables = new ArrayList<>();
        for (String name : names) {
            Map<String, Object> table = new LinkedHashMap<>();
            table.put("table", name);
            for (Kind kind : Kind.values()) {
                table.put(
                        Cells.word(kind),
                        changes.stream()
                                .filter(c -> c.table().equals(name) && c.kind() == kind)
                                .map(Change::row)
                                .distinct()
                                .count());
            }
            tables.add(table);
        }
        return tables;
    }

    /** A change, and how large it is as a share of what it was. */
    private record Changed(
            @JsonUnwrapped Change cell, @JsonProperty("change") Optional<Double> share) {}

    private static Map<String, Object> fact(Compared one) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("way", one.name());
        List<Map<String, Object>> tiers = new ArrayList<>();
        for (Measure row : Measure.values()) {
            var old = row.in(one.pair().first().tiers());
            var now = row.in(one.pair().second().tiers());
            boolean any = old.isPresent() || now.isPresent();
            if (row.worth() == Measure.Worth.PLAIN && any) {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("name", row.id());
                old.ifPresent(value -> values.put("before", value));
                now.ifPresent(value -> values.put("after", value));
                values.put("unit", row.unit().word(one.pair().after().settings().currency()));
                tiers.add(values);
            }
        }
        fact.put("tiers", tiers);
        SideBySide both = one.both();
        Map<String, Object> shared = new LinkedHashMap<>();
        shared.put("months", both.months());
        if (both.months() > 0) {
            shared.put("from", both.from().toString());
            shared.put("to", both.from().plusMonths(both.months() - 1L).toString());
        }
        shared.put("onlyBefore", both.onlyBefore());
        shared.put("onlyAfter", both.onlyAfter());
        fact.put("shared", shared);
        fact.put("items", both.items().stream().map(DiffCommand::fact).toList());
        return fact;
    }

    private static Map<String, Object> fact(SideBySide.Compared item) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("item", item.item());
        fact.put("coverageBefore", item.before());
        fact.put("coverageAfter", item.after());
        fact.put("month", item.month().toString());
        fact.put("coverageThenBefore", item.beforeThen());
        fact.put("coverageThenAfter", item.afterThen());
        fact.put("underFloorBefore", item.underFloorBefore());
        fact.put("underFloorAfter", item.underFloorAfter());
        return fact;
    }
}
