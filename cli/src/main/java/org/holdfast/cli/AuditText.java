package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.store.Check;
import org.holdfast.store.StoreFinding;
import org.holdfast.store.Unchecked;
import org.holdfast.store.audit.ConsistencyProof;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Finding;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.InclusionProof;
import org.holdfast.store.audit.Verification;

/** What a verification found, in sentences, for a person and as JSON. */
final class AuditText {
    private AuditText() {}

    /** What came of a proof. */
    record Proved(boolean holds, Text text, Proof told) {}

    /** The same as JSON. */
    record Proof(String kind, String proves, boolean holds, Optional<Long> entry, String text) {}

    static Blocks words(Verification found, Optional<Check> check, Language language) {
        List<Text> findings = new ArrayList<>();
        found.findings().forEach(finding -> findings.add(said(finding)));
        check.ifPresent(c -> c.findings().forEach(finding -> findings.add(said(finding))));
        Blocks blocks = new Blocks();
        if (findings.isEmpty()) {
            blocks.paragraph(sound(found, check).in(language));
            check.map(Check::unchecked)
                    .orElse(List.of())
                    .forEach(open -> blocks.point(said(open).in(language)));
            return blocks;
        }
        findings.forEach(finding -> blocks.point(finding.in(language)));
        return blocks.paragraph(CliMessages.findingsWhatStoredNot(findings.size()).in(language));
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

    static Proved proved(InclusionProof proof, List<Head> kept) {
        boolean holds = proof.holds() && isOf(proof.head(), kept);
        Text text =
                holds
                        ? CliMessages.entryLogHeadCounts(proof.number(), proof.entry())
                        : proof.holds()
                                ? otherHead(proof.head())
                                : CliMessages.proofDoesNotHold(proof.number());
        return new Proved(
                holds,
                text,
                new Proof(
                        "audit proof", "inclusion", holds, Optional.of(proof.number()), text.en()));
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
        return new Proved(
                holds,
                text,
                new Proof("audit proof", "consistency", holds, Optional.empty(), text.en()));
    }

    private static boolean isOf(Head head, List<Head> kept) {
        return kept.stream()
                .anyMatch(one -> one.size() == head.size() && one.root().equals(head.root()));
    }

    private static Text otherHead(Head head) {
        return CliMessages.proofHoldsForLog(head.size());
    }

    /** What a verification found, as JSON. */
    record Verified(
            String kind,
            boolean sound,
            long entries,
            int headsGiven,
            Optional<HeadTold> head,
            Optional<Long> imports,
            Optional<Long> events,
            Optional<Long> figures,
            Optional<Long> accounts,
            Optional<List<Found>> unchecked,
            List<Found> findings) {
        static Verified of(Verification found, Optional<Check> check) {
            List<Found> findings = new ArrayList<>();
            found.findings().forEach(one -> findings.add(Found.of(one, one.first(), said(one))));
            check.ifPresent(c ->
                    c.findings()
                            .forEach(one -> findings.add(Found.of(one, entry(one), said(one)))));
            return new Verified(
                    "audit verify",
                    check.map(Check::isSound).orElse(found.isSound()),
                    found.entries(),
                    found.kept(),
                    found.isSound() ? Optional.of(HeadTold.of(found.head())) : Optional.empty(),
                    check.map(Check::imports),
                    check.map(Check::events),
                    check.map(Check::figures),
                    check.map(Check::accounts),
                    check.map(c ->
                            c.unchecked().stream()
                                    .map(one -> Found.of(one, 0, said(one)))
                                    .toList()),
                    findings);
        }
    }

    /**
     * A finding as JSON.
     *
     * @param entry not there where it is about none
     */
    record Found(String what, Optional<Long> entry, @JsonAnyGetter Map<String, String> text) {
        private static Found of(Object finding, long entry, Text text) {
            return new Found(
                    finding.getClass().getSimpleName(),
                    Optional.of(entry).filter(number -> number > 0),
                    text.byCode());
        }
    }

    /** A head as JSON. */
    record HeadTold(long size, String root, String when) {
        private static HeadTold of(Head head) {
            return new HeadTold(head.size(), head.root().toString(), head.when().toString());
        }
    }

    private static long entry(StoreFinding finding) {
        return switch (finding) {
            case StoreFinding.Changed changed -> changed.entry();
            case StoreFinding.Missing missing -> missing.entry();
            case StoreFinding.OutOfOrder order -> order.entry();
            case StoreFinding.FiguresChanged figures -> figures.entry();
            case StoreFinding.AccountChanged account -> account.entry();
            case StoreFinding.AccountMissing account -> account.entry();
            case StoreFinding.NotEntered none -> 0;
            case StoreFinding.AccountNotEntered none -> 0;
        };
    }

    /** An entry of the log as JSON. */
    record EntryTold(
            long number,
            String when,
            String who,
            String kind,
            String subject,
            Optional<String> concerns,
            Map<String, ?> detail) {
        static EntryTold of(Entry entry) {
            return new EntryTold(
                    entry.number(),
                    entry.when().toString(),
                    entry.act().who(),
                    entry.act().kind().word(),
                    entry.act().subject(),
                    entry.act().concerns().map(Hash::toString),
                    new TreeMap<>(entry.act().detail()));
        }
    }

    static Table table(List<Entry> entries, Language language) {
        Rows rows =
                Rows.without(language)
                        .column("number", CliMessages.entry(), Kind.TEXT)
                        .column("when", CliMessages.whenUtc(), Kind.MONTH)
                        .column("who", CliMessages.tableWho(), Kind.TEXT)
                        .column("what", CliMessages.what(), Kind.TEXT)
                        .column("subject", CliMessages.subject(), Kind.TEXT);
        for (Entry entry : entries) {
            rows.text(Long.toString(entry.number()))
                    .text(entry.when().toString().replaceAll("T(\\d\\d:\\d\\d).*", " $1"))
                    .text(entry.act().who())
                    .text(entry.act().kind().word())
                    .text(entry.act().subject())
                    .end();
        }
        return rows.table();
    }
}
