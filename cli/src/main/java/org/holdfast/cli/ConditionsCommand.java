package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Fund;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.oversight.conditions.FundFile;
import org.holdfast.oversight.conditions.FundStanding;
import org.holdfast.oversight.conditions.FundStanding.ConditionStanding;
import org.holdfast.oversight.conditions.FundStanding.State;
import org.holdfast.oversight.conditions.FundStanding.TrancheStanding;
import org.holdfast.oversight.conditions.StandingTables;
import org.holdfast.questions.Questions;
import org.holdfast.questions.Unknown;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Kind;
import org.holdfast.store.audit.Line;
import org.holdfast.store.audit.MalformedException;
import org.holdfast.words.ConditionMessages;
import org.holdfast.words.ConditionWords;
import org.holdfast.words.FlagWords;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which conditions of a fund are met, which are late, and what that costs. */
final class ConditionsCommand extends SubCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--case", paramLabel = "CASE")
    private Optional<Path> inCase = Optional.empty();

    @Option(names = "--fund", paramLabel = "ID")
    private Optional<String> fund = Optional.empty();

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = CaseArguments.BASELINE)
    private String scenario;

    @Mixin private SolveArguments print = new SolveArguments();
    @Mixin private OverlayArguments over = new OverlayArguments();
    @Mixin private StoreArguments store = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        if (inCase.isPresent() != fund.isPresent()) {
            throw wrong(RefusalMessages.CASE_WITH_FUND);
        }
        if (over.isGiven() && inCase.isEmpty()) {
            throw wrong(RefusalMessages.WITH_NEEDS_CASE);
        }
        return switch (FundFile.read(file.toString(), around.folder().resolve(file))) {
            case FundFile.Reading.Unsound unsound -> {
                unsound.problems().forEach(p -> around.err().println(p.line(print.language())));
                around.err().println(CliMessages.holdfastFundHasProblems(print.language()));
                yield Exit.PROBLEMS;
            }
            case FundFile.Reading.Sound sound -> {
                sound.remarks().forEach(p -> around.err().println(p.line(print.language())));
                FundStanding standing = FundStanding.of(sound.fund(), asOf.orElse(around.today()));
                out.ifPresent(
                        folder -> Job.write(around, spec(), folder, StandingTables.of(standing)));
                Costs costs = costs(standing, around);
                if (print.json()) {
                    printJson(Told.of(standing, costs));
                } else {
                    Blocks blocks =
                            costs.in().map(c -> marked(c, print.language())).orElse(new Blocks());
                    print(blocks.and(words(standing).keep(costs(costs.points()))));
                }
                if (store.isGiven()) {
                    enter(standing.fund(), around);
                }
                yield Exit.DONE;
            }
        };
    }

    /**
     * What it costs if the money comes later.
     *
     * @param in the case that says so, if one was asked
     * @param points the plan with the fund's money on time, as late as it is by now, and later
     *     still
     */
    private record Costs(Optional<Case> in, List<DelayPoint> points) {}

    private Costs costs(FundStanding standing, Environment around) {
        if (inCase.isEmpty() || fund.isEmpty()) {
            return new Costs(Optional.empty(), List.of());
        }
        Reading.Sound read =
                CaseArguments.sound(
                        CaseReader.read(
                                around.folder().resolve(inCase.get()), over.folders(around)));
        Case c = read.sound();
        String id = fund.get();
        if (c.findFund(id).isEmpty()) {
            throw wrong(
                    Unknown.text(
                            RefusalMessages.FUND,
                            id,
                            RefusalMessages.THIS_CASE,
                            c.funds().stream().map(Fund::id).toList()));
        }
        int held =
                (int)
                        Math.ceil(
                                standing.tranches().stream()
                                        .filter(t -> !t.released())
                                        .mapToDouble(TrancheStanding::monthsHeld)
                                        .max()
                                        .orElse(0));
        List<Integer> months = IntStream.of(0, held, 3, 6, 12).distinct().sorted().boxed().toList();
        Scenario chosen = CaseArguments.scenario(c, scenario);
        Job job = job(print, read, chosen, over.kept(around));
        return new Costs(
                Optional.of(c),
                Questions.delayOf(id, months, job.answering(), job.about()).points());
    }

    private static double floor(DelayPoint point) {
        return TierValue.find(point.tiers(), ObjectiveTier.FLOOR).map(TierValue::plain).orElse(0.0);
    }

    /** What it costs if the money comes later. */
    private Blocks costs(List<DelayPoint> costs) {
        Blocks blocks = new Blocks();
        for (DelayPoint point : costs) {
            if (point.months() > 0) {
                blocks.paragraph(
                        ConditionWords.cost(
                                fund.orElseThrow(),
                                point.months(),
                                floor(costs.getFirst()),
                                floor(point),
                                print.language()));
            }
        }
        return blocks;
    }

    /** What a line of the log says; 'audit verify' names one that says nothing. */
    private static Optional<Act> act(Line line) {
        try {
            return Optional.of(Entry.parse(line.text()).act());
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    /** Enters approvals that the log does not have. */
    private void enter(org.holdfast.oversight.conditions.Fund of, Environment around)
            throws IOException {
        AuditLog log = store.log(around);
        Set<String> there = new HashSet<>();
        log.read(line ->
                act(line)
                        .ifPresent(act ->
                                there.add(act.kind() + " " + act.who() + " " + act.subject())));
        Hash whole = Hash.of(around.folder().resolve(file));
        List<Act> acts = new ArrayList<>();
        for (var tranche : of.tranches()) {
            for (var condition : tranche.conditions()) {
                String subject = of.id() + "/" + tranche.id() + "/" + condition.id();
                Hash evidence =
                        condition.evidence().stream()
                                .flatMap(e -> e.sha256().stream())
                                .map(Hash::parse)
                                .reduce((a, b) -> b)
                                .orElse(whole);
                for (var approval : condition.approvals()) {
                    Act act =
                            new Act(
                                    approval.by(),
                                    Kind.APPROVAL,
                                    subject,
                                    Optional.of(evidence),
                                    Map.of(
                                            "on", approval.date().toString(),
                                            "entered-by", StoreArguments.who(around)));
                    if (there.add(act.kind() + " " + act.who() + " " + act.subject())) {
                        acts.add(act);
                    }
                }
            }
        }
        if (!acts.isEmpty()) {
            log.append(acts);
        }
    }

    private Blocks words(FundStanding standing) {
        Language language = print.language();
        var fund = standing.fund();
        int all = standing.tranches().stream().mapToInt(t -> t.conditions().size()).sum();
        Blocks blocks =
                new Blocks()
                        .paragraph(
                                ConditionMessages.heading(
                                        fund.name(),
                                        fund.fictional(),
                                        PageWords.day(standing.asOf(), language),
                                        language))
                        .paragraph(ConditionWords.overdue(standing.overdue().size(), all, language))
                        .paragraph(
                                ConditionWords.held(
                                        standing.heldBack(),
                                        standing.held(),
                                        fund.currency(),
                                        language));
        standing.tranches().stream()
                .filter(TrancheStanding::isReleasedTooSoon)
                .forEach(t ->
                        blocks.paragraph(ConditionMessages.tooSoon(t.tranche().title(), language)));
        return blocks.add(table(standing, language));
    }

    private Table table(FundStanding standing, Language language) {
        Rows rows =
                Rows.without(language)
                        .column("condition", CliMessages.condition(), Table.Kind.TEXT)
                        .column("owner", CliMessages.owner(), Table.Kind.TEXT)
                        .column("due", CliMessages.tableDue(), Table.Kind.MONTH)
                        .column("state", CliMessages.state(), Table.Kind.TEXT)
                        .column("days_late", CliMessages.daysLate(), Table.Kind.NUMBER);
        for (TrancheStanding tranche : standing.tranches()) {
            String named =
                    "%s, %s %s %s"
                            .formatted(
                                    tranche.tranche().title(),
                                    standing.fund().currency(),
                                    Numbers.amount(tranche.tranche().amount(), language),
                                    CliMessages.million(language));
            rows.text(tranche.tranche().id(), named)
                    .text("")
                    .text(tranche.tranche().due().toString())
                    .text(state(tranche))
                    .unknown("")
                    .end();
            for (ConditionStanding one : tranche.conditions()) {
                rows.text(one.condition().id(), "· " + one.condition().title())
                        .text(one.condition().owner())
                        .text(one.condition().due().toString())
                        .text(one.state().name().toLowerCase(Locale.ROOT), state(one.state()));
                if (one.daysLate() == 0) {
                    rows.unknown("");
                } else {
                    rows.number((double) one.daysLate(), FlagWords.count(one.daysLate(), language));
                }
                rows.end();
            }
        }
        return rows.table();
    }

    private String state(TrancheStanding tranche) {
        if (tranche.released()) {
            return CliMessages.released(print.language());
        }
        return tranche.releasable()
                ? CliMessages.mayBeReleased(print.language())
                : CliMessages.heldBack(print.language());
    }

    private String state(State state) {
        return switch (state) {
            case OPEN -> CliMessages.stateOpen(print.language());
            case EVIDENCE -> CliMessages.evidenceNotApproved(print.language());
            case APPROVED_ONCE -> CliMessages.approvedByOne(print.language());
            case MET -> CliMessages.stateMet(print.language());
        };
    }

    /** The answer as JSON. */
    private record Told(
            String fund,
            boolean fictional,
            LocalDate asOf,
            String currency,
            double heldBackMillions,
            double heldMillionMonths,
            List<Tranche> tranches,
            Optional<String> mark,
            Optional<List<Later>> delayCosts) {
        private static Told of(FundStanding standing, Costs costs) {
            return new Told(
                    standing.fund().id(),
                    standing.fund().fictional(),
                    standing.asOf(),
                    standing.fund().currency(),
                    standing.heldBack(),
                    standing.held(),
                    standing.tranches().stream().map(Tranche::of).toList(),
                    costs.in().flatMap(c -> c.settings().mark()).map(Text::en),
                    costs.points().isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    costs.points().stream()
                                            .map(p -> new Later(p.months(), floor(p)))
                                            .toList()));
        }
    }

    private record Later(int months, double floorItemMonths) {}

    private record Tranche(
            String id,
            double amountMillions,
            LocalDate due,
            boolean released,
            boolean releasable,
            boolean releasedTooSoon,
            double monthsHeld,
            double heldMillionMonths,
            List<Condition> conditions) {
        private static Tranche of(TrancheStanding tranche) {
            return new Tranche(
                    tranche.tranche().id(),
                    tranche.tranche().amount(),
                    tranche.tranche().due(),
                    tranche.released(),
                    tranche.releasable(),
                    tranche.isReleasedTooSoon(),
                    tranche.monthsHeld(),
                    tranche.held(),
                    tranche.conditions().stream().map(Condition::of).toList());
        }
    }

    private record Condition(
            String id,
            String owner,
            LocalDate due,
            State state,
            Optional<LocalDate> met,
            boolean overdue,
            long daysLate) {
        private static Condition of(ConditionStanding one) {
            return new Condition(
                    one.condition().id(),
                    one.condition().owner(),
                    one.condition().due(),
                    one.state(),
                    one.met(),
                    one.isOverdue(),
                    one.daysLate());
        }
    }
}
