package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.ChecksFile;
import org.holdfast.casefile.Reading;
import org.holdfast.casefile.schema.Form;
import org.holdfast.cli.Answers.Judged;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Statement;
import org.holdfast.report.Blocks;
import org.holdfast.results.ResultFiles;
import org.holdfast.results.tables.Cells;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an answer is today, kept as statements that must hold tomorrow. */
final class FreezeCommand extends SubCommand {
    private static final double LEAST = 1e-9;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Parameters(paramLabel = "CASE")
    private Path path;

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = CaseArguments.BASELINE)
    private String scenario;

    @Option(names = "--way", paramLabel = "balance|plan|ad_hoc", defaultValue = "balance")
    private Statement.Way way;

    @Option(names = "--tolerance", paramLabel = "SHARE", defaultValue = "0.01")
    @Within(from = LEAST, to = 1, suchAs = 0.01)
    private double tolerance;

    @Option(names = "--id", paramLabel = "NAME")
    private Optional<String> id = Optional.empty();

    @Mixin private SolveArguments how = new SolveArguments();

    @Override
    public Integer call() {
        var around = around();
        id.filter(name -> !Form.isId(name))
                .ifPresent(name -> {
                    throw wrong(CliMessages.idTakes(new Form.Id().words(), name));
                });
        Reading.Sound read = CaseArguments.sound(CaseReader.read(around.folder().resolve(path)));
        Case c = read.sound();
        Scenario asked = CaseArguments.scenario(c, scenario);
        Job job = job(how, read, asked, around.kept());
        Result result = Answers.result(job, way);
        if (result.certificate().status() != Result.Status.OPTIMAL) {
            return job.exit(result.certificate());
        }
        String name = id.orElse(asked.id() + "-" + Cells.word(way).replace('_', '-'));
        List<Statement> frozen = Frozen.of(c, asked, way, result, name, tolerance);
        frozen.stream()
                .filter(statement -> !Form.isId(statement.id()))
                .findFirst()
                .ifPresent(statement -> {
                    throw wrong(CliMessages.idTooLong(statement.id()));
                });
        Set<String> ids = frozen.stream().map(Statement::id).collect(Collectors.toSet());
        List<Statement> there =
                read.statements().stream().filter(s -> ids.contains(s.id())).toList();
        Set<String> taken =
                read.statements().stream().map(Statement::id).collect(Collectors.toSet());
        List<Statement> added = frozen.stream().filter(s -> !taken.contains(s.id())).toList();
        if (!added.isEmpty()) {
            write(around.folder().resolve(path).resolve(ChecksFile.NAME), added);
        }
        List<Judged> kept = Answers.check(c, there, of -> job(how, read, of, around.kept()));
        if (how.json()) {
            printJson(
                    new Told(
                            "freeze",
                            "optimal",
                            c.settings().id(),
                            c.hash(),
                            asked.id(),
                            way,
                            tolerance,
                            Program.version(),
                            ChecksFile.NAME,
                            added.stream().map(Added::of).toList(),
                            kept.stream().map(AnswersText.Told::of).toList()));
        } else {
            print(words(added, kept, how.language()));
        }
        return Exit.DONE;
    }

    private static Blocks words(List<Statement> added, List<Judged> kept, Language language) {
        Blocks blocks =
                new Blocks()
                        .paragraph(
                                ChecksFile.NAME
                                        + ": "
                                        + CliMessages.statementAddedThereAlready(
                                                added.size(), kept.size(), language));
        added.forEach(statement ->
                blocks.point(
                        statement.id() + ": " + statement.text().in(language), statement.that()));
        List<String> changed =
                kept.stream().filter(one -> !one.holds()).map(one -> one.statement().id()).toList();
        return changed.isEmpty()
                ? blocks
                : blocks.paragraph(
                        CliMessages.thereAlreadyNoLonger(language)
                                + " "
                                + String.join(", ", changed)
                                + CliMessages.takeOutFileFreeze(language));
    }

    /** The answer as JSON. */
    private record Told(
            String kind,
            String status,
            @JsonProperty("case") String caseId,
            String caseHash,
            String scenario,
            Statement.Way way,
            double tolerance,
            String version,
            String file,
            List<Added> added,
            List<AnswersText.Told> kept) {}

    private record Added(String id, @JsonAnyGetter Map<String, String> text, String that) {
        private static Added of(Statement statement) {
            return new Added(statement.id(), statement.text().byCode(), statement.that());
        }
    }

    /** Adds to the file, which is whole or as it was at every moment. */
    private void write(Path file, List<Statement> added) {
        try {
            boolean isThere = Files.exists(file);
            String text = isThere ? Files.readString(file) : "";
            String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            String longer =
                    ChecksFile.plus(text.substring(mark.length()), added)
                            .orElseThrow(
                                    () -> wrong(CliMessages.nothingCanBeAdded(ChecksFile.NAME)));
            ResultFiles.replace(
                    isThere ? file.toRealPath() : file,
                    (mark + longer).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw wrong(CliMessages.cannotWriteTo(file.toString(), Say.reason(e)));
        }
    }
}
