package org.holdfast.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.oversight.conditions.FundFile;
import org.holdfast.oversight.conditions.FundStanding;
import org.holdfast.oversight.conditions.FundStanding.ConditionStanding;
import org.holdfast.oversight.conditions.FundStanding.State;
import org.holdfast.oversight.conditions.FundStanding.TrancheStanding;
import org.holdfast.oversight.conditions.StandingTables;
import org.holdfast.results.Summary;
import org.holdfast.words.ConditionWords;
import org.holdfast.words.FlagWords;
import org.holdfast.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Which conditions of a fund are met, which are late, and what that costs. */
@Command(
        name = "conditions",
        header = "Which conditions of a fund are met, and what does the delay cost?",
        description = {
            "Reads a fund with its tranches and conditions from YAML or CSV. A condition is met when"
                    + " there is evidence and two persons, neither of them its owner, have approved"
                    + " it. Only what had happened by the day counts; files of evidence beside the"
                    + " fund's file are held against their SHA-256."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast oversight conditions docs/examples/fictional-fund.yaml",
            "  holdfast oversight conditions fund.csv --as-of 2026-06-30 --json"
        })
final class ConditionsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private OversightCommand parent;

    @Parameters(paramLabel = "FILE", description = "YAML or CSV file with the fund.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day to judge by (default: today).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes conditions.csv and tranches.csv into this folder.")
    private Optional<Path> out = Optional.empty();

    @Mixin private PrintArguments print = new PrintArguments();

    @Override
    public Integer call() {
        Surroundings around = parent.main().around();
        return switch (FundFile.read(file.toString(), around.folder().resolve(file))) {
            case FundFile.Reading.Unsound unsound -> {
                unsound.problems().forEach(p -> around.err().println(p.text()));
                around.err().println("holdfast: the fund has problems; nothing was computed.");
                yield Exit.PROBLEMS;
            }
            case FundFile.Reading.Sound sound -> {
                sound.remarks().forEach(p -> around.err().println(p.text()));
                FundStanding standing = FundStanding.of(sound.fund(), asOf.orElse(around.today()));
                out.ifPresent(
                        folder -> Job.write(around, spec, folder, StandingTables.of(standing)));
                if (print.json()) {
                    around.out().println(Summary.line(facts(standing)));
                } else {
                    lines(standing, around.width()).forEach(around.out()::println);
                }
                yield Exit.DONE;
            }
        };
    }

    private List<String> lines(FundStanding standing, int width) {
        var fund = standing.fund();
        List<String> lines =
                new ArrayList<>(
                        PlanText.wrapped(
                                ConditionWords.heading(
                                        fund.name(),
                                        fund.fictional(),
                                        standing.asOf().toString(),
                                        print.language()),
                                width));
        int all = standing.tranches().stream().mapToInt(t -> t.conditions().size()).sum();
        lines.addAll(
                PlanText.wrapped(
                        ConditionWords.overdue(standing.overdue().size(), all, print.language()),
                        width));
        lines.addAll(
                PlanText.wrapped(
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
                                PlanText.wrapped(
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
                        Say.in(print.language(), "Condition", "Voorwaarde"),
                        Say.in(print.language(), "owner", "eigenaar"),
                        Say.in(print.language(), "due", "datum"),
                        Say.in(print.language(), "state", "stand"),
                        Say.in(print.language(), "days late", "dagen te laat"));
        for (TrancheStanding tranche : standing.tranches()) {
            table.add(
                    tranche.tranche().title()
                            + ", "
                            + standing.fund().currency()
                            + " "
                            + Numbers.amount(tranche.tranche().amount(), print.language())
                            + Say.in(print.language(), " million", " miljoen"),
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
            return Say.in(print.language(), "released", "vrijgegeven");
        }
        return tranche.releasable()
                ? Say.in(print.language(), "may be released", "kan vrij")
                : Say.in(print.language(), "held back", "vastgehouden");
    }

    private String state(State state) {
        return switch (state) {
            case OPEN -> Say.in(print.language(), "open", "open");
            case EVIDENCE ->
                    Say.in(print.language(), "evidence, not approved", "bewijs, niet akkoord");
            case APPROVED_ONCE -> Say.in(print.language(), "approved by one", "akkoord van één");
            case MET -> Say.in(print.language(), "met", "voldaan");
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
