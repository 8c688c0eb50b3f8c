package org.holdfast.cli;

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
import org.holdfast.results.Summary;
import org.holdfast.words.FlagMessages;
import org.holdfast.words.FlagWords;
import org.holdfast.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which processes, buyers and tenderers to ask about. */
@Command(name = "flags")
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
                facts.put("Ledger", linkedFacts(linked, met, flags));
            }
            around.out().println(Summary.line(facts));
        } else {
            text(flags, around).forEach(around.out()::println);
            linkedText(linked, met, flags).forEach(around.out()::println);
            out.ifPresent(folder -> {
                around.out().println();
                around.out().println(folder);
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

    private static List<Map<String, Object>> linkedFacts(
            List<LedgerContracts.Linked> linked, Set<String> met, Flags flags) {
        Map<String, List<String>> codes = codes(flags);
        return linked.stream()
                .map(one -> {
                    Map<String, Object> fact = one.fact();
                    fact.put("inTheFile", met.contains(one.ocid()));
                    fact.put("flags", codes.getOrDefault(one.ocid(), List.of()));
                    return fact;
                })
                .toList();
    }

    /** What the ledger calls contracted, with the flags of each. */
    private List<String> linkedText(
            List<LedgerContracts.Linked> linked, Set<String> met, Flags flags) {
        if (!ledger.isGiven()) {
            return List.of();
        }
        Language language = files.language();
        Map<String, List<String>> codes = codes(flags);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                linked.isEmpty()
                        ? CliMessages.ledgerNamesNoContract(language)
                        : CliMessages.whatLedgerCallsContracted(language));
        for (LedgerContracts.Linked one : linked) {
            String flagged = String.join(" ", codes.getOrDefault(one.ocid(), List.of()));
            lines.add(
                    "  "
                            + one.text(language)
                            + ": "
                            + (!met.contains(one.ocid())
                                    ? CliMessages.notTheseFiles(language)
                                    : flagged.isEmpty() ? CliMessages.noFlags(language) : flagged));
        }
        return List.copyOf(lines);
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
            throw wrong("Cannot read the settings '" + file + "': " + Say.why(e) + ".", e);
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

    private List<String> text(Flags flags, Environment around) {
        Language language = files.language();
        int width = around.width();
        List<String> lines = new ArrayList<>();
        Needed needed = flags.needed();
        lines.addAll(
                TextTable.broken(
                        FlagWords.looked(needed.processes(), flags.currency(), language), width));
        if (needed.processes() == 0) {
            return lines;
        }
        lines.add("");
        lines.addAll(TextTable.broken(FlagMessages.coverage(language), width));
        lines.addAll(fields(needed, language).lines(width));
        lines.add("");
        lines.addAll(answers(flags, language).lines(width));
        lines.add("");
        List<Flagged> most = most(flags);
        if (!most.isEmpty()) {
            lines.addAll(
                    TextTable.broken(
                            FlagWords.most(Math.min(MOST, most.size()), most.size(), language),
                            width));
            TextTable table =
                    new TextTable(
                            List.of(TextTable.Side.LEFT, TextTable.Side.LEFT, TextTable.Side.LEFT),
                            CliMessages.whoOrWhat(language),
                            "",
                            CliMessages.flags(language));
            most.stream()
                    .limit(MOST)
                    .forEach(f ->
                            table.add(
                                    f.id(),
                                    f.group().title().in(language),
                                    String.join(" ", f.codes())));
            lines.addAll(table.lines(width));
            lines.add("");
        }
        lines.addAll(TextTable.broken(FlagMessages.question(language), width));
        return lines;
    }

    private static TextTable fields(Needed needed, Language language) {
        TextTable table =
                TextTable.ofNumbers(
                        CliMessages.field(language),
                        CliMessages.processes(language),
                        CliMessages.share(language));
        needed.with()
                .forEach((path, n) ->
                        table.add(
                                path,
                                FlagWords.count(n, language),
                                Numbers.share((double) n / needed.processes(), language)));
        return table;
    }

    /** A row for each question; who is flagged along with a process is told apart. */
    private static TextTable answers(Flags flags, Language language) {
        TextTable table =
                TextTable.ofNumbers(
                        CliMessages.question(language),
                        Answer.YES.title().in(language),
                        Answer.NO.title().in(language),
                        Answer.NOT_APPLICABLE.title().in(language),
                        Answer.NO_DATA.title().in(language));
        for (Flags.Count count : flags.counts()) {
            var indicator = count.indicator();
            boolean along = count.group() != Group.OCID && indicator.groups().contains(Group.OCID);
            if (along && count.verdicts().count(count.group(), Answer.YES) == 0) {
                continue;
            }
            String code = indicator.code().startsWith("R") ? indicator.code() + " " : "";
            String who =
                    count.group() == Group.OCID ? "" : ": " + count.group().title().in(language);
            table.add(
                    code + indicator.explained().title().in(language) + who,
                    number(count, Answer.YES, language),
                    along ? "" : number(count, Answer.NO, language),
                    along ? "" : number(count, Answer.NOT_APPLICABLE, language),
                    along ? "" : number(count, Answer.NO_DATA, language));
        }
        return table;
    }

    private static String number(Flags.Count count, Answer answer, Language language) {
        return FlagWords.count(count.verdicts().count(count.group(), answer), language);
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
