package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.answer.SideBySide;
import org.holdfast.casefile.Reading;
import org.holdfast.casefile.TwoCases;
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
import org.holdfast.model.Text;
import org.holdfast.report.Block;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.Changes;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.Labels;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two cases, and what of the answer it changed. */
final class DiffCommand extends SubCommand {
    @Parameters(index = "0", paramLabel = "BEFORE")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER")
    private Path after;

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = CaseArguments.BASELINE)
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
            printJson(told(first, second, cases.changes(), answers, status));
        } else {
            lines(first, second, cases.changes(), answers).forEach(around.out()::println);
            out.ifPresent(folder -> {
                printPlace(folder);
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
            around().say("'" + path + "' is not sound:");
        }
        return CaseArguments.sound(reading);
    }

    private Job job(Reading.Sound read, Path kept) {
        Case c = read.sound();
        Scenario asked = CaseArguments.scenario(c, scenario);
        return job(how, read, asked, kept);
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
            case BALANCE -> BriefMessages.SUPPLY_NOW.in(language);
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
        List<Block> mark = marked(second.sound(), how.language()).list();
        if (!mark.isEmpty()) {
            lines.addAll(SectionText.of(mark, width));
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

    private Told told(
            Reading.Sound first,
            Reading.Sound second,
            List<Change> changes,
            List<Compared> answers,
            Result.Status status) {
        return new Told(
                "diff",
                status,
                Program.version(),
                scenario,
                One.of(before, first.sound()),
                One.of(after, second.sound()),
                changes.stream()
                        .map(Change::table)
                        .distinct()
                        .map(table -> Counted.of(table, changes))
                        .toList(),
                changes.stream().map(c -> new Changed(c, c.relative())).toList(),
                answers.stream().map(Answered::of).toList());
    }

    private record Told(
            String kind,
            Result.Status status,
            String version,
            String scenario,
            One before,
            One after,
            List<Counted> tables,
            List<Changed> changes,
            List<Answered> answers) {}

    /** One of the two cases. */
    private record One(
            String path,
            @JsonProperty("case") String caseId,
            String caseHash,
            Optional<String> mark,
            YearMonth firstMonth,
            int months) {
        private static One of(Path path, Case c) {
            return new One(
                    path.toString(),
                    c.settings().id(),
                    c.hash(),
                    c.settings().mark().map(Text::en),
                    c.settings().firstMonth(),
                    c.settings().months());
        }
    }

    /** How many rows of a table are there only now, no more, or other than before. */
    private record Counted(String table, long added, long removed, long changed) {
        private static Counted of(String table, List<Change> changes) {
            return new Counted(
                    table,
                    rows(table, Kind.ADDED, changes),
                    rows(table, Kind.REMOVED, changes),
                    rows(table, Kind.CHANGED, changes));
        }

        private static long rows(String table, Kind kind, List<Change> changes) {
            return changes.stream()
                    .filter(c -> c.table().equals(table) && c.kind() == kind)
                    .map(Change::row)
                    .distinct()
                    .count();
        }
    }

    /** A change, and how large it is as a share of what it was. */
    private record Changed(
            @JsonUnwrapped Change cell, @JsonProperty("change") Optional<Double> share) {}

    /** One answer in both cases. */
    private record Answered(String way, List<Tier> tiers, Shared shared, List<OfItem> items) {
        private static Answered of(Compared one) {
            return new Answered(
                    one.name(),
                    Stream.of(Measure.values())
                            .filter(measure -> measure.worth() == Measure.Worth.PLAIN)
                            .flatMap(measure -> Tier.of(measure, one.pair()).stream())
                            .toList(),
                    Shared.of(one.both()),
                    one.both().items().stream().map(OfItem::of).toList());
        }
    }

    private record Tier(String name, Optional<Double> before, Optional<Double> after, String unit) {
        private static Optional<Tier> of(Measure measure, Pair pair) {
            Tier tier =
                    new Tier(
                            measure.id(),
                            measure.in(pair.first().tiers()),
                            measure.in(pair.second().tiers()),
                            measure.unit().word(pair.after().settings().currency()));
            return Optional.of(tier).filter(t -> t.before().isPresent() || t.after().isPresent());
        }
    }

    /** The months that both cases have, and the items that only one of them needs. */
    private record Shared(
            int months,
            Optional<YearMonth> from,
            Optional<YearMonth> to,
            List<String> onlyBefore,
            List<String> onlyAfter) {
        private static Shared of(SideBySide both) {
            Optional<YearMonth> from = Optional.of(both.from()).filter(_ -> both.months() > 0);
            return new Shared(
                    both.months(),
                    from,
                    from.map(month -> month.plusMonths(both.months() - 1L)),
                    both.onlyBefore(),
                    both.onlyAfter());
        }
    }

    private record OfItem(
            String item,
            double coverageBefore,
            double coverageAfter,
            YearMonth month,
            double coverageThenBefore,
            double coverageThenAfter,
            double underFloorBefore,
            double underFloorAfter) {
        private static OfItem of(SideBySide.Compared item) {
            return new OfItem(
                    item.item(),
                    item.before(),
                    item.after(),
                    item.month(),
                    item.beforeThen(),
                    item.afterThen(),
                    item.underFloorBefore(),
                    item.underFloorAfter());
        }
    }
}
