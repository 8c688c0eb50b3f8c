package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.holdfast.answer.Study;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Meanwhile;
import org.holdfast.casefile.Reading;
import org.holdfast.casefile.Roll;
import org.holdfast.casefile.RollMessages;
import org.holdfast.casefile.Rolled;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.report.Blocks;
import org.holdfast.results.Findings;
import org.holdfast.results.tables.Cells;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case whose start is moved to a later month. */
final class RollCommand extends SubCommand {
    @Parameters(index = "0", paramLabel = "CASE")
    private Path path;

    @Parameters(index = "1", paramLabel = "MONTH")
    private String written;

    @Option(names = "--to", paramLabel = "DIR")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--after", paramLabel = "WAY")
    private Optional<Way> after = Optional.empty();

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = CaseArguments.BASELINE)
    private String scenario;

    @Mixin private SolveArguments print = new SolveArguments();

    /** What was done in the months in between. */
    private enum Way {
        PLAN,
        AD_HOC;

        private Meanwhile.Followed followed() {
            return switch (this) {
                case PLAN -> Meanwhile.Followed.PLAN;
                case AD_HOC -> Meanwhile.Followed.AD_HOC;
            };
        }

        private Result of(Findings.Planning plans) {
            return switch (this) {
                case PLAN -> plans.plan();
                case AD_HOC -> plans.adHoc();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() throws IOException, BadFileException {
        Environment around = around();
        Path folder = around.folder().resolve(path);
        Reading.Sound read = CaseArguments.sound(CaseReader.read(folder));
        Case c = read.sound();
        YearMonth month = month();
        var objection = Roll.objection(c, month, around.today());
        if (objection.isPresent()) {
            throw wrong(objection.get());
        }
        Path place = to.orElseGet(() -> path.resolveSibling(path.getFileName() + "-" + month));
        Path target = around.folder().resolve(place);
        mustBeFree(target, place);
        Scenario chosen = CaseArguments.scenario(c, scenario);
        Job job = job(print, read, chosen, around.kept());
        Optional<Result> plan =
                after.map(way -> way.of(job.answering().plans(job.about(), chosen)));
        Optional<Result> none =
                plan.filter(found -> found.certificate().status() != Result.Status.OPTIMAL);
        if (none.isPresent()) {
            return job.exit(
                    new Findings.Unanswered(
                            "roll",
                            c,
                            chosen,
                            none.get().certificate(),
                            job.answering().run(job.about())));
        }
        Meanwhile meanwhile = meanwhile(Instance.of(c, chosen), plan);
        Rolled rolled;
        try {
            rolled = Roll.write(folder, read, month, meanwhile, target, print.language());
        } catch (IOException e) {
            throw Say.unwritten(place, e);
        }
        if (!rolled.problems().isEmpty()) {
            throw new ProblemsException(rolled.problems());
        }
        if (print.json()) {
            printJson(told(c, month, place, rolled));
        } else {
            tell(rolled, place);
        }
        return Exit.DONE;
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeParseException e) {
            throw wrong(RefusalMessages.noMonth(written));
        }
    }

    /** The months in between: on current supply, or with what a plan decided in them. */
    private Meanwhile meanwhile(Instance s, Optional<Result> plan) {
        return plan.map(followed ->
                        new InBetween(
                                after.orElseThrow().followed(),
                                followed.trajectory(),
                                lines(s, followed.plan()),
                                contracts(followed.plan())))
                .orElseGet(() ->
                        new InBetween(
                                Meanwhile.Followed.SUPPLY,
                                Study.balance(s.c(), s.scenario()).trajectory(),
                                List.of(),
                                List.of()));
    }

    private static List<Meanwhile.Line> lines(Instance s, Plan plan) {
        Map<String, List<Instance.ExpansionOption>> options = new HashMap<>();
        s.producers().forEach(p -> options.put(p.row().id(), p.expansions()));
        s.materialSources().forEach(m -> options.put(m.row().id(), m.expansions()));
        List<Meanwhile.Line> lines = new ArrayList<>();
        for (Decision d : plan.decisions()) {
            if (d.kind() == Decision.Kind.LINE_BY_FIRM
                    || d.kind() == Decision.Kind.LINE_BY_PUBLIC) {
                int option = Integer.parseInt(d.detail());
                int lead = Objects.requireNonNull(options.get(d.subject())).get(option).lead();
                for (int t = 0; t < d.quantity().months(); t++) {
                    lines.add(
                            new Meanwhile.Line(
                                    d.subject(), option, t, t + lead, d.quantity().at(t)));
                }
            }
        }
        return lines;
    }

    private static List<Meanwhile.Contract> contracts(Plan plan) {
        List<Meanwhile.Contract> contracts = new ArrayList<>();
        for (Decision d : plan.all(Decision.Kind.CONTRACT)) {
            for (int t = 0; t < d.quantity().months(); t++) {
                if (d.quantity().at(t) > 0) {
                    int end = t + Integer.parseInt(d.detail());
                    contracts.add(new Meanwhile.Contract(d.subject(), t, end, d.quantity().at(t)));
                }
            }
        }
        return contracts;
    }

    /** What a balance makes of the months in between. */
    private record InBetween(
            Meanwhile.Followed followed,
            Trajectory trajectory,
            List<Meanwhile.Line> lines,
            List<Meanwhile.Contract> contracts)
            implements Meanwhile {
        @Override
        public OptionalDouble stock(String holder, String item, int month) {
            return trajectory
                    .find(holder, item, Measure.STOCK, "")
                    .map(series -> OptionalDouble.of(series.at(month)))
                    .orElse(OptionalDouble.empty());
        }

        @Override
        public double given(String holder, String item, int month) {
            double sum = 0;
            for (int t = 0; t < month; t++) {
                sum += trajectory.total(holder, item, Measure.GIVEN).at(t);
            }
            return sum;
        }
    }

    private void tell(Rolled rolled, Path place) {
        Blocks blocks = new Blocks();
        for (Rolled.Sort sort : List.of(Rolled.Sort.BOOKED, Rolled.Sort.ASKED)) {
            blocks.heading(Roll.heading(sort).in(print.language()));
            rolled.of(sort).forEach(text -> blocks.point(text.in(print.language())));
        }
        blocks.paragraph(
                RollMessages.done(
                        rolled.of(Rolled.Sort.BOOKED).size(),
                        rolled.of(Rolled.Sort.ASKED).size(),
                        rolled.of(Rolled.Sort.OLD).size(),
                        Roll.PAGE,
                        print.language()));
        print(blocks);
        printPlace(place);
    }

    private Told told(Case c, YearMonth month, Path place, Rolled rolled) {
        SequencedMap<String, List<String>> done = new LinkedHashMap<>();
        for (Rolled.Sort sort : Rolled.Sort.values()) {
            done.put(
                    Cells.word(sort),
                    rolled.of(sort).stream().map(text -> text.in(print.language())).toList());
        }
        return new Told(Done.of("roll", c), month, place.toString(), done);
    }

    /** The answer as JSON: what was done, by its sort. */
    private record Told(
            @JsonUnwrapped Done head,
            YearMonth month,
            String folder,
            @JsonAnyGetter SequencedMap<String, List<String>> done) {}
}
