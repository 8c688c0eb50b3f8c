package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.holdfast.model.Scenario;
import org.holdfast.model.TierValue;
import org.holdfast.oversight.conditions.FundFile;
import org.holdfast.oversight.conditions.FundStanding;
import org.holdfast.oversight.conditions.FundStanding.ConditionStanding;
import org.holdfast.oversight.conditions.FundStanding.State;
import org.holdfast.oversight.conditions.FundStanding.TrancheStanding;
import org.holdfast.oversight.conditions.StandingTables;
import org.holdfast.questions.Questions;
import org.holdfast.questions.Unknown;
import org.holdfast.results.Summary;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Json;
import org.holdfast.store.audit.Kind;
import org.holdfast.store.audit.Line;
import org.holdfast.store.audit.MalformedException;
import org.holdfast.words.ConditionWords;
import org.holdfast.words.FlagWords;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which conditions of a fund are met, which are late, and what that costs. */
@Command(name = "conditions")
final class ConditionsCommand extends SubCommand {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
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
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String scenario;

    @Mixin private SolveArguments print = new SolveArguments();
    @Mixin private StoreArguments store = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        if (inCase.isPresent() != fund.isPresent()) {
            throw wrong("--case and --fund belong together; give both or none.");
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
                List<DelayPoint> costs = costs(standing, around);
                if (print.json()) {
                    Map<String, Object> facts = facts(standing);
                    if (!costs.isEmpty()) {
                        facts.put(
                                "delayCosts", costs.stream().map(ConditionsCommand::fact).toList());
                    }
                    around.out().println(Summary.line(facts));
                } else {
                    lines(standing, around.width()).forEach(around.out()::println);
                    told(costs, around).forEach(around.out()::println);
                }
                if (store.isGiven()) {
                    enter(standing.fund(), around);
                }
                yield Exit.DONE;
            }
        };
    }

    /** The plan with the fund's money on time, as late as it is by now, and later still. */
    private List<DelayPoint> costs(FundStanding standing, Environment around) {
        if (inCase.isEmpty() || fund.isEmpty()) {
            return List.of();
        }
        Job.sensible(spec(), print);
        Reading.Sound read =
                CaseArguments.sound(CaseReader.read(around.folder().resolve(inCase.get())));
        Case c = read.sound();
        String id = fund.get();
        if (c.funds().stream().noneMatch(f -> f.id().equals(id))) {
            throw wrong(
                    Unknown.name(
                            "fund", id, "This case", c.funds().stream().map(Fund::id).toList()));
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
        Job job = Job.on(around, spec(), print, new CaseArguments.Chosen(read, chosen, List.of()));
        return Questions.delayOf(id, months, job.answering(), job.about()).points();
    }

    private static double floor(DelayPoint point) {
        return TierValue.find(point.tiers(), ObjectiveTier.FLOOR).map(TierValue::plain).orElse(0.0);
    }

    private static Map<String, Object> fact(DelayPoint point) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("months", point.months());
        fact.put("floorItemMonths", floor(point));
        return fact;
    }

    private List<String> told(List<DelayPoint> costs, Environment around) {
        if (costs.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        double now = floor(costs.getFirst());
        for (DelayPoint point : costs) {
            if (point.months() > 0) {
                lines.addAll(
                        TextTable.broken(
                                ConditionWords.cost(
                                        fund.orElseThrow(),
                                        point.months(),
                                        now,
                                        floor(point),
                                        print.language()),
                                around.width()));
            }
        }
        return List.copyOf(lines);
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
        AuditLog log = new AuditLog(store.make(around).audit(), InstantSource.system());
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
                                    Json.Fields.ofTexts(
                                            Map.of(
                                                    "on", approval.date().toString(),
                                                    "entered-by", StoreArguments.who(around))));
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

    private List<String> lines(FundStanding standing, int width) {
        var fund = standing.fund();
        List<String> lines =
                new ArrayList<>(
                        TextTable.broken(
                                ConditionWords.heading(
                                        fund.name(),
                                        fund.fictional(),
                                        PageWords.day(standing.asOf(), print.language()),
                                        print.language()),
                                width));
        int all = standing.tranches().stream().mapToInt(t -> t.conditions().size()).sum();
        lines.addAll(
                TextTable.broken(
                        ConditionWords.overdue(standing.overdue().size(), all, print.language()),
                        width));
        lines.addAll(
                TextTable.broken(
                        ConditionWords.held(
                                standing.heldBack(),
                                standing.held(),
                                fund.currency(),
                                print.language()),
                        width));
        standing.tranches().stream()
                .filter(TrancheStanding::isReleasedTooSoon)
                .forEach(t ->
                        lines.addAll(
                                TextTable.broken(
                                        ConditionWords.tooSoon(
                                                t.tranche().title(), print.language()),
                                        width)));
        lines.add("");
        lines.addAll(table(standing).lines(width));
        return lines;
    }

    private TextTable table(FundStanding standing) {
        TextTable table =
                new TextTable(
                        List.of(
                                TextTable.Side.LEFT,
                                TextTable.Side.LEFT,
                                TextTable.Side.LEFT,
                                TextTable.Side.LEFT,
                                TextTable.Side.RIGHT),
                        CliMessages.condition(print.language()),
                        CliMessages.owner(print.language()),
                        CliMessages.tableDue(print.language()),
                        CliMessages.state(print.language()),
                        CliMessages.daysLate(print.language()));
        for (TrancheStanding tranche : standing.tranches()) {
            table.add(
                    tranche.tranche().title()
                            + ", "
                            + standing.fund().currency()
                            + " "
                            + Numbers.amount(tranche.tranche().amount(), print.language())
                            + " "
                            + CliMessages.million(print.language()),
                    "",
                    tranche.tranche().due().toString(),
                    state(tranche),
                    "");
            for (ConditionStanding one : tranche.conditions()) {
                table.add(
                        "· " + one.condition().title(),
                        one.condition().owner(),
                        one.condition().due().toString(),
                        state(one.state()),
                        one.daysLate() == 0
                                ? ""
                                : FlagWords.count(one.daysLate(), print.language()));
            }
        }
        return table;
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
            case OPEN -> "open";
            case EVIDENCE -> CliMessages.evidenceNotApproved(print.language());
            case APPROVED_ONCE -> CliMessages.approvedByOne(print.language());
            case MET -> CliMessages.stateMet(print.language());
        };
    }

    private Map<String, Object> facts(FundStanding standing) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("fund", standing.fund().id());
        facts.put("fictional", standing.fund().fictional());
        facts.put("asOf", standing.asOf().toString());
        facts.put("currency", standing.fund().currency());
        facts.put("heldBackMillions", standing.heldBack());
        facts.put("heldMillionMonths", standing.held());
        facts.put("tranches", standing.tranches().stream().map(this::fact).toList());
        return facts;
    }

    private Map<String, Object> fact(TrancheStanding tranche) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", tranche.tranche().id());
        fact.put("amountMillions", tranche.tranche().amount());
        fact.put("due", tranche.tranche().due().toString());
        fact.put("released", tranche.released());
        fact.put("releasable", tranche.releasable());
        fact.put("releasedTooSoon", tranche.isReleasedTooSoon());
        fact.put("monthsHeld", tranche.monthsHeld());
        fact.put("heldMillionMonths", tranche.held());
        fact.put(
                "conditions",
                tranche.conditions().stream()
                        .map(one -> {
                            Map<String, Object> condition = new LinkedHashMap<>();
                            condition.put("id", one.condition().id());
                            condition.put("owner", one.condition().owner());
                            condition.put("due", one.condition().due().toString());
                            condition.put("state", one.state().name().toLowerCase(Locale.ROOT));
                            one.met().ifPresent(day -> condition.put("met", day.toString()));
                            condition.put("overdue", one.isOverdue());
                            condition.put("daysLate", one.daysLate());
                            return condition;
                        })
                        .toList());
        return fact;
    }
}
