package org.holdfast.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.store.Check;
import org.holdfast.store.StoreFinding;
import org.holdfast.store.Unchecked;
import org.holdfast.store.audit.ConsistencyProof;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Finding;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.InclusionProof;
import org.holdfast.store.audit.Json;
import org.holdfast.store.audit.Verification;

/** What a verification found, in sentences, for a person and as JSON. */
final class AuditText {
    private AuditText() {}

    /** What came of a proof. */
    record Proved(boolean holds, Text text, Map<String, Object> facts) {}

    static List<String> lines(
            Verification found, Optional<Check> check, Language language, int width) {
        List<Text> findings = new ArrayList<>();
        found.findings().forEach(finding -> findings.add(said(finding)));
        check.ifPresent(c -> c.findings().forEach(finding -> findings.add(said(finding))));
        List<String> lines = new ArrayList<>();
        if (findings.isEmpty()) {
            AnswersText.hung(lines, "", sound(found, check).in(language), width);
            lines = unhung(lines);
            for (Unchecked open : check.map(Check::unchecked).orElse(List.of())) {
                AnswersText.hung(lines, "- ", said(open).in(language), width);
            }
            return lines;
        }
        for (Text finding : findings) {
            AnswersText.hung(lines, "- ", finding.in(language), width);
        }
        lines.addAll(TextTable.broken(unsound(findings.size()).in(language), width));
        return lines;
    }

    private static List<String> unhung(List<String> lines) {
        return new ArrayList<>(lines.stream().map(String::strip).toList());
    }

    private static Text sound(Verification found, Optional<Check> check) {
        List<Text> said = new ArrayList<>();
        said.add(
                found.entries() == 0
                        ? CliMessages.LOG_HAS_NO_ENTRIES_YET
                        : CliMessages.logAsWasWritten(
                                found.entries(), found.head().when().toString()));
        check.filter(c -> c.imports() > 0)
                .ifPresent(
                        c -> said.add(CliMessages.importsWithEventsAll(c.imports(), c.events())));
        check.ifPresentOrElse(
                c -> said.addAll(others(c)), () -> said.add(CliMessages.ONLY_LOG_WAS_CHECKED_NOT));
        said.add(
                found.kept() == 0
                        ? CliMessages.NO_HEAD_FROM_ELSEWHERE_WAS
                        : CliMessages.continuesWhatHeadsWere(found.kept()));
        return Text.joined(" ", said);
    }

    /** What else was checked, and what not. */
    private static List<Text> others(Check c) {
        List<Text> said = new ArrayList<>();
        if (c.figures() > 0) {
            said.add(CliMessages.referenceTablesAsEntered(c.figures()));
        }
        if (c.accounts() > 0) {
            said.add(CliMessages.accountsAsEntered(c.accounts()));
        }
        said.add(CliMessages.NOT_CHECKED_NO_HASH);
        if (!c.unchecked().isEmpty()) {
            said.add(CliMessages.NOR_COULD_BE_CHECKED);
        }
        return said;
    }

    private static Text said(Unchecked unchecked) {
        return switch (unchecked) {
            case Unchecked.FiguresElsewhere(long entry, String file) ->
                    CliMessages.entryFiguresOlderHoldfast(entry, file);
            case Unchecked.FiguresOlder(long entry, String file) ->
                    CliMessages.entryFiguresOlderHoldfastTook(entry, file);
            case Unchecked.AccountOlder(String name) -> CliMessages.accountEntriesHoldNo(name);
        };
    }

    private static Text unsound(int findings) {
        return CliMessages.findingsWhatStoredNot(findings);
    }

    private static Text said(Finding finding) {
        return switch (finding) {
            case Finding.Unreadable(long place, String why) ->
                    CliMessages.entryNoEntryAny(place, why);
            case Finding.Edited(long number) -> CliMessages.entryWasChangedText(number);
            case Finding.Rewritten(long number) ->
                    CliMessages.entryWasChangedHash(number, number + 1);
            case Finding.Deleted(long first, long last) ->
                    CliMessages.entriesDeleted(first < last, first, last);
            case Finding.Repeated(long number, long place) ->
                    CliMessages.entryThereAgainPlace(number, place);
            case Finding.OutOfOrder(long number, long after) ->
                    CliMessages.entryStandsBehindEntry(number, after);
            case Finding.Misplaced(long number, long place) ->
                    CliMessages.entryStoredUnderNumber(number, place);
            case Finding.Truncated(long first, Head counted, boolean beside) ->
                    CliMessages.logCutOff(
                            first == 1,
                            first - 1,
                            head(counted, beside),
                            counted.size(),
                            first < counted.size(),
                            first);
            case Finding.OtherHistory(long first, Head counted, boolean beside) ->
                    CliMessages.entriesOfOtherHistory(
                            first < counted.size(), first, counted.size(), head(counted, beside));
            case Finding.Uncounted(long first, long last) ->
                    CliMessages.entriesNotCounted(first < last, first, last);
            case Finding.Backwards(long number, Instant when, Instant before) ->
                    CliMessages.entrySaysButOne(number, when.toString(), before.toString());
            case Finding.NoHead(String why) -> CliMessages.headBesideLogWas(why);
        };
    }

    private static Text said(StoreFinding finding) {
        return switch (finding) {
            case StoreFinding.Changed(long entry, String file, long entered, long found) ->
                    CliMessages.entryImportEventsLedger(
                            entry, file, entered == found, entered, found);
            case StoreFinding.Missing(long entry, String file) ->
                    CliMessages.entryImportNoLonger(entry, file);
            case StoreFinding.OutOfOrder(long entry, String file) ->
                    CliMessages.entryImportLedgerStands(entry, file);
            case StoreFinding.NotEntered(long number, String file) ->
                    CliMessages.importLedgerNoEntry(number, file);
            case StoreFinding.FiguresChanged(long entry, String file, long entered, long found) ->
                    CliMessages.entryFiguresTheyNot(entry, file, entered == found, entered, found);
            case StoreFinding.AccountChanged(long entry, String name) ->
                    CliMessages.accountNotWhatEntry(name, entry);
            case StoreFinding.AccountMissing(long entry, String name) ->
                    CliMessages.accountLastEnteredEntry(name, entry);
            case StoreFinding.AccountNotEntered(String name) -> CliMessages.accountNoEntryLog(name);
        };
    }

    private static Text head(Head counted, boolean beside) {
        return beside
                ? CliMessages.HEAD_BESIDE
                : CliMessages.headWasKept(counted.when().toString());
    }

    static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    static Proved proved(InclusionProof proof, List<Head> kept) {
        boolean holds = proof.holds() && isOf(proof.head(), kept);
        Text text =
                holds
                        ? CliMessages.entryLogHeadCounts(proof.number(), proof.entry())
                        : proof.holds()
                                ? otherHead(proof.head())
                                : CliMessages.proofDoesNotHold(proof.number());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "audit proof");
        facts.put("proves", "inclusion");
        facts.put("holds", holds);
        facts.put("entry", proof.number());
        facts.put("text", text.en());
        return new Proved(holds, text, facts);
    }

    static Proved proved(ConsistencyProof proof, List<Head> kept) {
        boolean holds = proof.holds() && isOf(proof.earlier(), kept);
        Text text =
                holds
                        ? CliMessages.logEntriesBeginsWith(
                                proof.later().size(), proof.earlier().size(), proof.later().text())
                        : proof.holds()
                                ? otherHead(proof.earlier())
                                : CliMessages.PROOF_DOES_NOT_HOLD_DOES;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "audit proof");
        facts.put("proves", "consistency");
        facts.put("holds", holds);
        facts.put("text", text.en());
        return new Proved(holds, text, facts);
    }

    private static boolean isOf(Head head, List<Head> kept) {
        return kept.stream()
                .anyMatch(one -> one.size() == head.size() && one.root().equals(head.root()));
    }

    private static Text otherHead(Head head) {
        return CliMessages.proofHoldsForLog(head.size());
    }

    static Map<String, Object> facts(Verification found, Optional<Check> check) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "audit verify");
        facts.put("sound", check.map(Check::isSound).orElse(found.isSound()));
        facts.put("entries", found.entries());
        facts.put("headsGiven", found.kept());
        if (found.isSound()) {
            facts.put("head", fact(found.head()));
        }
        check.ifPresent(c -> {
            facts.put("imports", c.imports());
            facts.put("events", c.events());
            facts.put("figures", c.figures());
            facts.put("accounts", c.accounts());
            facts.put(
                    "unchecked",
                    c.unchecked().stream().map(one -> fact(one, 0, said(one))).toList());
        });
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : found.findings()) {
            findings.add(fact(finding, finding.first(), said(finding)));
        }
        check.ifPresent(c -> {
            for (StoreFinding finding : c.findings()) {
                long entry =
                        switch (finding) {
                            case StoreFinding.Changed changed -> changed.entry();
                            case StoreFinding.Missing missing -> missing.entry();
                            case StoreFinding.OutOfOrder order -> order.entry();
                            case StoreFinding.FiguresChanged figures -> figures.entry();
                            case StoreFinding.AccountChanged account -> account.entry();
                            case StoreFinding.AccountMissing account -> account.entry();
                            case StoreFinding.NotEntered none -> 0;
                            case StoreFinding.AccountNotEntered none -> 0;
                        };
                findings.add(fact(finding, entry, said(finding)));
            }
        });
        facts.put("findings", findings);
        return facts;
    }

    private static Map<String, Object> fact(Object finding, long entry, Text text) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("what", finding.getClass().getSimpleName());
        if (entry > 0) {
            fact.put("entry", entry);
        }
        fact.putAll(text.byCode());
        return fact;
    }

    private static Map<String, Object> fact(Head head) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("size", head.size());
        fact.put("root", head.root().toString());
        fact.put("when", head.when().toString());
        return fact;
    }

    static Map<String, Object> fact(Entry entry) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("number", entry.number());
        fact.put("when", entry.when().toString());
        fact.put("who", entry.act().who());
        fact.put("kind", entry.act().kind().word());
        fact.put("subject", entry.act().subject());
        entry.act().concerns().ifPresent(hash -> fact.put("concerns", hash.toString()));
        fact.put("detail", plain(entry.act().detail()));
        return fact;
    }

    private static Object plain(Json json) {
        return switch (json) {
            case Json.Text(String text) -> text;
            case Json.Whole(long number) -> number;
            case Json.Flag(boolean on) -> on;
            case Json.Items(var items) -> items.stream().map(AuditText::plain).toList();
            case Json.Fields(var fields) -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                fields.forEach((name, one) -> plain.put(name, plain(one)));
                yield plain;
            }
        };
    }

    static TextTable table(List<Entry> entries, Language language) {
        var right = TextTable.Side.RIGHT;
        var left = TextTable.Side.LEFT;
        TextTable table =
                new TextTable(
                        List.of(right, left, left, left, left),
                        CliMessages.entry(language),
                        CliMessages.whenUtc(language),
                        CliMessages.tableWho(language),
                        CliMessages.what(language),
                        CliMessages.subject(language));
        for (Entry entry : entries) {
            table.add(
                    Long.toString(entry.number()),
                    entry.when().toString().replaceAll("T(\\d\\d:\\d\\d).*", " $1"),
                    entry.act().who(),
                    entry.act().kind().word(),
                    entry.act().subject());
        }
        return table;
    }
}
