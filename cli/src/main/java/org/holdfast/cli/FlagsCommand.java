package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.model.Language;
import org.holdfast.oversight.Answer;
import org.holdfast.oversight.FlagTables;
import org.holdfast.oversight.Flagging;
import org.holdfast.oversight.Flags;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Needed;
import org.holdfast.oversight.Settings;
import org.holdfast.oversight.SettingsFile;
import org.holdfast.oversight.merge.Compiling;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.FlagMessages;
import org.holdfast.words.FlagWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which processes, buyers and tenderers to ask about. */
final class FlagsCommand extends SubCommand {
    private static final int MOST = 15;

    @Mixin private ContractFiles files = new ContractFiles();

    @Option(names = "--settings", paramLabel = "FILE")
    private Optional<Path> settings = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--answers")
    private boolean answers;

    @Option(names = "--meta")
    private boolean meta;

    @Option(names = "--map")
    private boolean map;

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Mixin private StoreArguments ledger = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        List<LedgerContracts.Linked> linked = linked(around);
        Set<String> wanted =
                linked.stream().map(LedgerContracts.Linked::ocid).collect(Collectors.toSet());
        Set<String> met = ConcurrentHashMap.newKeySet();
        Optional<Settings> asked = settings.isEmpty() ? Optional.of(Settings.standard()) : read();
        if (asked.isEmpty()) {
            return Exit.PROBLEMS;
        }
        var told = files.problems(around);
        LocalDate day = asOf.orElse(around.today());
        Flagging flagging =
                new Flagging(
                        asked.get(),
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1),
                        map);
        Compiling.processes(
                files.inputs(around),
                process -> {
                    process.ocid().filter(wanted::contains).ifPresent(met::add);
                    flagging.see(process);
                },
                told::tell);
        Flags flags = flagging.end();
        out.ifPresent(folder ->
                Job.write(around, spec(), folder, FlagTables.of(flags, files.language())));
        if (files.json()) {
            Map<String, Object> facts = facts(flags);
            if (ledger.isGiven()) {
                facts.put("Ledger", InLedger.of(linked, met, flags));
            }
            printJson(facts);
        } else {
            Blocks words = words(flags);
            print(ledger.isGiven() ? words.keep(words(linked, met, flags)) : words);
            out.ifPresent(folder -> {
                printPlace(folder);
            });
        }
        return told.exit(Exit.DONE);
    }

    /** What the ledger calls contracted, if a ledger is named. */
    private List<LedgerContracts.Linked> linked(Environment around) throws IOException {
        if (!ledger.isGiven()) {
            return List.of();
        }
        try (LedgerStore store =
                ledger.open(around).ledger(StoreArguments.who(around), InstantSource.system())) {
            return LedgerContracts.of(store);
        }
    }

    private static Map<String, List<String>> codes(Flags flags) {
        return most(flags).stream()
                .filter(f -> f.group() == Group.OCID)
                .collect(Collectors.toMap(Flagged::id, Flagged::codes));
    }

    /** A contract of the ledger as JSON. */
    private record InLedger(
            @JsonUnwrapped LedgerContracts.Linked contract, boolean inTheFile, List<String> flags) {
        private static List<InLedger> of(
                List<LedgerContracts.Linked> linked, Set<String> met, Flags flags) {
            Map<String, List<String>> codes = codes(flags);
            return linked.stream()
                    .map(one ->
                            new InLedger(
                                    one,
                                    met.contains(one.ocid()),
                                    codes.getOrDefault(one.ocid(), List.of())))
                    .toList();
        }
    }

    /** What the ledger calls contracted, with the flags of each. */
    private Blocks words(List<LedgerContracts.Linked> linked, Set<String> met, Flags flags) {
        Language language = files.language();
        Map<String, List<String>> codes = codes(flags);
        Rows rows = LedgerContracts.rows(language).column("flags", "", Kind.TEXT);
        for (LedgerContracts.Linked one : linked) {
            String flagged = String.join(" ", codes.getOrDefault(one.ocid(), List.of()));
            one.in(rows, language)
                    .text(
                            !met.contains(one.ocid())
                                    ? CliMessages.notTheseFiles(language)
                                    : flagged.isEmpty() ? CliMessages.noFlags(language) : flagged)
                    .end();
        }
        return new Blocks()
                .above(
                        linked.isEmpty()
                                ? CliMessages.ledgerNamesNoContract(language)
                                : CliMessages.whatLedgerCallsContracted(language))
                .add(rows.table());
    }

    private Optional<Settings> read() {
        Environment around = around();
        Path file = settings.orElseThrow();
        try {
            String text = Files.readString(around.folder().resolve(file), StandardCharsets.UTF_8);
            return switch (SettingsFile.read(file.toString(), text)) {
                case SettingsFile.Reading.Sound sound -> Optional.of(sound.settings());
                case SettingsFile.Reading.Unsound unsound -> {
                    unsound.problems().forEach(p -> around.err().println(p.line(files.language())));
                    around.err()
                            .println(CliMessages.holdfastSettingsHaveProblems(files.language()));
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            throw wrong(RefusalMessages.cannotReadSettings(file.toString(), Say.reason(e)));
        }
    }

    private Map<String, Object> facts(Flags flags) {
        Map<String, Object> facts = new LinkedHashMap<>(flags.results());
        if (meta) {
            facts.put("Meta", flags.fences());
        }
        if (map) {
            facts.put("Maps", flags.maps());
        }
        if (answers) {
            facts.put("Answers", flags.answers());
        }
        return facts;
    }

    // ---- For a terminal.

    private Blocks words(Flags flags) {
        Language language = files.language();
        Needed needed = flags.needed();
        Blocks blocks =
                new Blocks()
                        .paragraph(
                                FlagWords.looked(needed.processes(), flags.currency(), language));
        if (needed.processes() == 0) {
            return blocks;
        }
        blocks.keep(
                        new Blocks()
                                .above(FlagMessages.coverage(language))
                                .add(fields(needed, language)))
                .add(answers(flags, language));
        List<Flagged> most = most(flags);
        if (!most.isEmpty()) {
            Rows rows =
                    Rows.without(language)
                            .column("who", CliMessages.whoOrWhat(), Kind.TEXT)
                            .column("group", "", Kind.TEXT)
                            .column("flags", CliMessages.flags(), Kind.TEXT);
            most.stream()
                    .limit(MOST)
                    .forEach(f ->
                            rows.text(f.id())
                                    .text(f.group().title())
                                    .text(String.join(" ", f.codes()))
                                    .end());
            blocks.above(FlagWords.most(Math.min(MOST, most.size()), most.size(), language))
                    .add(rows.table());
        }
        return blocks.paragraph(FlagMessages.question(language));
    }

    private static Table fields(Needed needed, Language language) {
        Rows rows =
                Rows.without(language)
                        .column("field", CliMessages.field(), Kind.TEXT)
                        .column("processes", CliMessages.processes(), Kind.NUMBER)
                        .column("share", CliMessages.share(), Kind.SHARE);
        needed.with()
                .forEach((path, n) ->
                        rows.text(path)
                                .number(n, FlagWords.count(n, language))
                                .share((double) n / needed.processes())
                                .end());
        return rows.table();
    }

    /** A row for each question; who is flagged along with a process is told apart. */
    private static Table answers(Flags flags, Language language) {
        Rows rows =
                Rows.without(language)
                        .column("question", CliMessages.question(), Kind.TEXT)
                        .column("yes", Answer.YES.title().in(language), Kind.NUMBER)
                        .column("no", Answer.NO.title().in(language), Kind.NUMBER)
                        .column(
                                "not_applicable",
                                Answer.NOT_APPLICABLE.title().in(language),
                                Kind.NUMBER)
                        .column("no_data", Answer.NO_DATA.title().in(language), Kind.NUMBER);
        for (Flags.Count count : flags.counts()) {
            var indicator = count.indicator();
            boolean along = count.group() != Group.OCID && indicator.groups().contains(Group.OCID);
            if (along && count.verdicts().count(count.group(), Answer.YES) == 0) {
                continue;
            }
            String code = indicator.code().startsWith("R") ? indicator.code() + " " : "";
            String who =
                    count.group() == Group.OCID ? "" : ": " + count.group().title().in(language);
            rows.text(indicator.code(), code + indicator.explained().title().in(language) + who);
            number(rows, count, Answer.YES, language);
            for (Answer answer : List.of(Answer.NO, Answer.NOT_APPLICABLE, Answer.NO_DATA)) {
                if (along) {
                    rows.unknown("");
                } else {
                    number(rows, count, answer, language);
                }
            }
            rows.end();
        }
        return rows.table();
    }

    private static void number(Rows rows, Flags.Count count, Answer answer, Language language) {
        long of = count.verdicts().count(count.group(), answer);
        rows.number((double) of, FlagWords.count(of, language));
    }

    private record Flagged(Group group, String id, List<String> codes) {}

    /** Who has the most flags comes first. */
    private static List<Flagged> most(Flags flags) {
        Map<Group, Map<String, List<String>>> codes = new LinkedHashMap<>();
        for (Flags.Count count : flags.counts()) {
            count.verdicts()
                    .flagged(count.group())
                    .keySet()
                    .forEach(id ->
                            codes.computeIfAbsent(count.group(), g -> new LinkedHashMap<>())
                                    .computeIfAbsent(id, i -> new ArrayList<>())
                                    .add(count.indicator().code()));
        }
        return codes.entrySet().stream()
                .flatMap(e ->
                        e.getValue().entrySet().stream()
                                .map(f -> new Flagged(e.getKey(), f.getKey(), f.getValue())))
                .sorted(Comparator.comparingInt(f -> -f.codes().size()))
                .toList();
    }
}
