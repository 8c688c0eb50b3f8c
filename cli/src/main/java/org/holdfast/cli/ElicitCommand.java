package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.answer.Influence;
import org.holdfast.answer.Study;
import org.holdfast.casefile.ElicitMessages;
import org.holdfast.casefile.Elicitation;
import org.holdfast.casefile.Elicitation.Answer;
import org.holdfast.casefile.Elicitation.Asked;
import org.holdfast.casefile.Elicitation.Filled;
import org.holdfast.casefile.Reading;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.Problem;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Statement;
import org.holdfast.model.TierValue;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.tables.Cells;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.MeasureWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts figures of a case to experts, and tells what becomes of the answer under each of them. */
final class ElicitCommand extends SubCommand {
    private static final List<Measure> TOLD =
            List.of(Measure.CLAIMANT_FLOOR, Measure.CLAIMANT_FULL);

    @Parameters(paramLabel = "CASE")
    private Path path;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "elicit.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--in", paramLabel = "FILE", arity = "1..*")
    private List<Path> in = new ArrayList<>();

    @Option(names = "--figure", paramLabel = "FIGURE")
    private List<String> figures = new ArrayList<>();

    @Option(names = "--most", paramLabel = "N", defaultValue = "20")
    @Within(from = 1, suchAs = 20)
    private int most;

    @Option(names = "--to", paramLabel = "DIR")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--sign")
    private boolean sign;

    @Option(names = "--plan")
    private boolean plan;

    @Mixin private OverlayArguments over = new OverlayArguments();

    @Mixin private SolveArguments how = new SolveArguments();

    /**
     * The answer under the figures of somebody.
     *
     * @param figures how many of them are others than the case's
     */
    private record Under(
            String who, int figures, List<TierValue> supply, List<TierValue> planned) {}

    @Override
    public Integer call() throws IOException, BadFileException {
        if (out.isPresent() == !in.isEmpty()) {
            throw wrong(RefusalMessages.ELICIT_OUT_OR_IN);
        }
        Elicitation elicitation =
                Elicitation.of(around().folder().resolve(path), over.folders(around()));
        Case c = CaseArguments.sound(elicitation.reading()).sound();
        return out.isPresent() ? ask(elicitation, c, out.get()) : hear(elicitation, c);
    }

    // ---- Out.

    private int ask(Elicitation elicitation, Case c, Path file) throws BadFileException {
        List<Asked> asked = new ArrayList<>();
        for (String figure : figures) {
            asked.add(
                    elicitation
                            .find(figure)
                            .orElseThrow(() -> wrong(RefusalMessages.noFigure(figure))));
        }
        if (figures.isEmpty()) {
            Influence.of(c, CaseArguments.scenario(c, CaseArguments.BASELINE)).stream()
                    .filter(i -> i.moved() > 0)
                    .flatMap(i ->
                            elicitation
                                    .find(
                                            i.cell().table(),
                                            i.cell().column(),
                                            i.cell().range().origin())
                                    .stream())
                    .distinct()
                    .limit(most)
                    .forEach(asked::add);
        }
        try {
            Elicitation.write(
                    around().folder().resolve(file),
                    c.settings().title().in(how.language()),
                    asked,
                    how.language());
        } catch (IOException e) {
            throw Say.unwritten(file, e);
        }
        if (how.json()) {
            printJson(
                    new Sheet(
                            Done.of("elicit", c),
                            asked.stream().map(Asked::named).toList(),
                            file.toString()));
        } else {
            Blocks blocks = marked(c, how.language());
            if (figures.isEmpty()) {
                blocks.paragraph(ElicitMessages.asked(asked.size(), how.language()));
            }
            asked.forEach(one -> blocks.point(one.named()));
            print(blocks);
            printPlace(file);
        }
        return Exit.DONE;
    }

    // ---- In.

    /** Whether all that experts hold fits the rest of the case. */
    private boolean isSound = true;

    private int hear(Elicitation elicitation, Case c) throws BadFileException {
        List<Answer> answers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int open = 0;
        for (Path file : in) {
            Filled filled = elicitation.read(around().folder().resolve(file), around().today());
            answers.addAll(filled.answers());
            problems.addAll(filled.problems());
            open += filled.open();
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        Path place = to.orElseGet(() -> Path.of("out", c.settings().id(), "elicited"));
        List<Under> under = new ArrayList<>();
        under.add(
                under(CaseArguments.sound(elicitation.reading()), over.kept(around()), 0, "case"));
        try {
            Path folder = around().folder().resolve(place);
            Files.createDirectories(folder);
            Elicitation.addReviews(folder.resolve("reviews.csv"), answers);
            if (sign) {
                Elicitation.addReviews(elicitation.signed(), answers);
            }
            for (String role : Elicitation.roles(answers)) {
                List<Answer> own = answers.stream().filter(a -> a.role().equals(role)).toList();
                laid(elicitation, own, folder).ifPresent(under::add);
            }
            if (Elicitation.roles(answers).size() > 1) {
                laid(elicitation, Elicitation.pooled(answers), folder).ifPresent(under::add);
            }
        } catch (IOException e) {
            throw Say.unwritten(place, e);
        }
        if (how.json()) {
            printJson(
                    new Heard(
                            Done.of("elicit", c),
                            answers.size(),
                            open,
                            place.toString(),
                            under.stream().map(Told::of).toList()));
        } else {
            tell(c, answers, open, under, place);
        }
        return isSound ? Exit.DONE : Exit.PROBLEMS;
    }

    /** Writes the rows of one role, and answers with them laid over the case. */
    private Optional<Under> laid(Elicitation elicitation, List<Answer> own, Path folder)
            throws IOException {
        String role = own.getFirst().role();
        Path overlay = folder.resolve(Elicitation.slug(role));
        for (var file : elicitation.overlay(own).entrySet()) {
            Path target = overlay.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.writeString(target, file.getValue());
        }
        return switch (elicitation.with(overlay)) {
            case Reading.Sound read ->
                    Optional.of(under(read, overlay.resolve(".kept"), own.size(), role));
            case Reading.Unsound(List<Problem> problems) -> {
                contradicted(problems);
                yield Optional.empty();
            }
        };
    }

    /** What contradicts the rest of the case is told, and does not stop what the others hold. */
    private void contradicted(List<Problem> problems) {
        isSound = false;
        problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem ->
                        around().err().println(CheckCommand.line(problem, how.language())));
    }

    /** The answer of a case as it was read. */
    private Under under(Reading.Sound read, Path kept, int figures, String who) {
        Scenario scenario = CaseArguments.scenario(read.sound(), CaseArguments.BASELINE);
        List<TierValue> planned = List.of();
        if (plan) {
            Result result = Answers.result(job(how, read, scenario, kept), Statement.Way.PLAN);
            planned = result.tiers();
        }
        return new Under(who, figures, Study.balance(read.sound(), scenario).tiers(), planned);
    }

    private void tell(Case c, List<Answer> answers, int open, List<Under> under, Path place) {
        Language language = how.language();
        Rows rows =
                Rows.without(language)
                        .column("who", ElicitMessages.ANSWER, Kind.TEXT)
                        .column("figures", ElicitMessages.NUMBERS, Kind.NUMBER);
        for (Measure measure : TOLD) {
            String heading = MeasureWords.heading(measure, c.settings().currency(), language);
            rows.column(
                    "supply_" + measure.id(),
                    BriefMessages.SUPPLY_NOW.in(language) + ": " + heading,
                    Kind.NUMBER);
            if (plan) {
                rows.column(
                        "plan_" + measure.id(),
                        Labels.PLAN.in(language) + ": " + heading,
                        Kind.NUMBER);
            }
        }
        for (Under one : under) {
            rows.text(named(one, language)).count(one.figures());
            for (Measure measure : TOLD) {
                rows.measure(measure, measure.in(one.supply()));
                if (plan) {
                    rows.measure(measure, measure.in(one.planned()));
                }
            }
            rows.end();
        }
        Blocks blocks =
                marked(c, language)
                        .paragraph(
                                ElicitMessages.answered(
                                        answers.size(),
                                        Elicitation.roles(answers).size(),
                                        open,
                                        language))
                        .add(rows.table());
        if (Elicitation.roles(answers).size() > 1) {
            blocks.remark(ElicitMessages.pooling(language));
        }
        print(blocks);
        printPlace(place);
    }

    private static String named(Under one, Language language) {
        return switch (one.who()) {
            case "case" -> ElicitMessages.AS_IT_STANDS.in(language);
            case Elicitation.POOLED -> ElicitMessages.POOLED.in(language);
            default -> one.who();
        };
    }

    /** A written sheet as JSON. */
    private record Sheet(@JsonUnwrapped Done head, List<String> asked, String file) {}

    /** Answered sheets as JSON. */
    private record Heard(
            @JsonUnwrapped Done head, int answers, int open, String folder, List<Told> under) {}

    /** What becomes of the answer as JSON: plain values by tier. */
    private record Told(
            String who,
            int figures,
            Map<String, Double> supply,
            Optional<Map<String, Double>> plan) {
        private static Told of(Under one) {
            return new Told(
                    one.who(),
                    one.figures(),
                    plain(one.supply()),
                    Optional.of(plain(one.planned())).filter(values -> !values.isEmpty()));
        }

        private static Map<String, Double> plain(List<TierValue> tiers) {
            Map<String, Double> values = new LinkedHashMap<>();
            tiers.forEach(t -> values.put(Cells.word(t.tier()), t.plain()));
            return values;
        }
    }
}
