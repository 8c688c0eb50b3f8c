package org.holdfast.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Language;
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

    /** A sentence in both languages. */
    record Said(String en, String nl) {
        String in(Language language) {
            return Say.in(language, en, nl);
        }
    }

    /** What came of a proof. */
    record Proved(boolean holds, Said text, Map<String, Object> facts) {}

    static List<String> lines(
            Verification found, Optional<Check> check, Language language, int width) {
        List<Said> findings = new ArrayList<>();
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
        for (Said finding : findings) {
            AnswersText.hung(lines, "- ", finding.in(language), width);
        }
        lines.addAll(PlanText.wrapped(unsound(findings.size()).in(language), width));
        return lines;
    }

    private static List<String> unhung(List<String> lines) {
        return new ArrayList<>(lines.stream().map(String::strip).toList());
    }

    private static Said sound(Verification found, Optional<Check> check) {
        Said log =
                found.entries() == 0
                        ? new Said("The log has no entries yet.", "Het logboek is nog leeg.")
                        : new Said(
                                "The log is as it was written: "
                                        + counted(found.entries(), "entry", "entries")
                                        + ", the last of "
                                        + found.head().when()
                                        + ".",
                                "Het logboek is zoals het is geschreven: "
                                        + counted(found.entries(), "regel", "regels")
                                        + ", de laatste van "
                                        + found.head().when()
                                        + ".");
        Said imports =
                check.filter(c -> c.imports() > 0)
                        .map(c ->
                                new Said(
                                        " "
                                                + counted(c.imports(), "import", "imports")
                                                + " with "
                                                + counted(c.events(), "event", "events")
                                                + ": all that was entered, and no more.",
                                        " "
                                                + counted(c.imports(), "import", "imports")
                                                + " met "
                                                + counted(
                                                        c.events(), "gebeurtenis", "gebeurtenissen")
                                                + ": alles wat is ingevoerd, en niets"
                                                + " anders."))
                        .orElse(new Said("", ""));
        Said others = check.map(AuditText::others).orElse(LOG_ALONE);
        Said kept =
                found.kept() == 0
                        ? new Said(
                                " No head from elsewhere was given, so nobody can tell whether the"
                                        + " log was cut off or written anew as a whole: keep one"
                                        + " ('holdfast audit head') and give it with --head.",
                                " Er is geen kop van elders gegeven, dus niemand kan zien of het"
                                        + " logboek is afgekapt of in zijn geheel herschreven:"
                                        + " bewaar er een ('holdfast audit head') en geef die met"
                                        + " --head.")
                        : new Said(
                                " It continues what "
                                        + counted(
                                                found.kept(),
                                                "head that was kept counts",
                                                "heads that were kept count")
                                        + ".",
                                " Het zet voort wat "
                                        + counted(
                                                found.kept(),
                                                "bewaarde kop telt",
                                                "bewaarde koppen tellen")
                                        + ".");
        return new Said(
                log.en() + imports.en() + others.en() + kept.en(),
                log.nl() + imports.nl() + others.nl() + kept.nl());
    }

    private static final Said LOG_ALONE =
            new Said(
                    " Only the log was checked, not what it is about.",
                    " Alleen het logboek is gecontroleerd, niet waar het over gaat.");

    /** What else was checked, and what not. */
    private static Said others(Check c) {
        StringBuilder en = new StringBuilder();
        StringBuilder nl = new StringBuilder();
        if (c.figures() > 0) {
            en.append(' ')
                    .append(counted(c.figures(), "reference table", "reference tables"))
                    .append(": as entered.");
            nl.append(' ')
                    .append(counted(c.figures(), "referentietabel", "referentietabellen"))
                    .append(": zoals ingevoerd.");
        }
        if (c.accounts() > 0) {
            en.append(' ')
                    .append(counted(c.accounts(), "account", "accounts"))
                    .append(": as entered.");
            nl.append(' ')
                    .append(counted(c.accounts(), "account", "accounts"))
                    .append(": zoals ingevoerd.");
        }
        en.append(
                " Not checked, for the log holds no hash of them: who is signed in, open"
                        + " invitations, runs, and files in folders.");
        nl.append(
                " Niet gecontroleerd, want het logboek heeft er geen hash van: wie er is ingelogd,"
                        + " openstaande uitnodigingen, runs en bestanden in mappen.");
        if (!c.unchecked().isEmpty()) {
            en.append(" Nor could be checked what is listed below.");
            nl.append(" Ook niet gecontroleerd kon worden wat hieronder staat.");
        }
        return new Said(en.toString(), nl.toString());
    }

    private static Said said(Unchecked unchecked) {
        return switch (unchecked) {
            case Unchecked.FiguresElsewhere(long entry, String file) ->
                    new Said(
                            "Entry "
                                    + entry
                                    + ", figures of "
                                    + file
                                    + ": an older Holdfast kept them beside the store, and they did"
                                    + " not come with it, so they are not used here and were not"
                                    + " checked. Import the file again.",
                            "Regel "
                                    + entry
                                    + ", cijfers van "
                                    + file
                                    + ": een oudere Holdfast bewaarde die naast het register, en ze"
                                    + " zijn niet meegekomen. Ze worden hier dus niet gebruikt en"
                                    + " niet gecontroleerd. Lees het bestand opnieuw in.");
            case Unchecked.FiguresOlder(long entry, String file) ->
                    new Said(
                            "Entry "
                                    + entry
                                    + ", figures of "
                                    + file
                                    + ": an older Holdfast took them in and entered no hash of"
                                    + " them. Import the file into a new ledger to have them"
                                    + " checked.",
                            "Regel "
                                    + entry
                                    + ", cijfers van "
                                    + file
                                    + ": ingelezen door een oudere Holdfast, die er geen hash van"
                                    + " invoerde. Lees het bestand in een nieuw register in om ze te"
                                    + " laten controleren.");
            case Unchecked.AccountOlder(String name) ->
                    new Said(
                            "Account "
                                    + name
                                    + ": its entries hold no hash of it. They are of an older"
                                    + " Holdfast, or the account was added past the program. A change"
                                    + " of it through Holdfast enters one.",
                            "Account "
                                    + name
                                    + ": de regels ervan bevatten er geen hash van. Ze zijn van een"
                                    + " oudere Holdfast, of het account is buiten het programma om"
                                    + " toegevoegd. Een wijziging via Holdfast voert er een in.");
        };
    }

    private static Said unsound(int findings) {
        return new Said(
                counted(findings, "finding", "findings")
                        + ". What is stored is not what was written. Nothing was changed by this check."
                        + " Keep the store as it is, as evidence; put a sound copy back elsewhere:"
                        + " 'holdfast store restore COPY --ledger NEW'.",
                counted(findings, "bevinding", "bevindingen")
                        + ". Wat er staat, is niet wat er is geschreven. Deze controle heeft niets"
                        + " gewijzigd. Bewaar alles zoals het is, als bewijs; zet een goede kopie"
                        + " elders terug: 'holdfast store restore KOPIE --ledger NIEUW'.");
    }

    private static Said said(Finding finding) {
        return switch (finding) {
            case Finding.Unreadable(long place, String why) ->
                    new Said(
                            "Entry " + place + " is no entry any more: " + why + ".",
                            "Regel " + place + " is geen regel meer: " + why + ".");
            case Finding.Edited(long number) ->
                    new Said(
                            "Entry "
                                    + number
                                    + " was changed: its text does not give the hash stored with"
                                    + " it.",
                            "Regel "
                                    + number
                                    + " is gewijzigd: de tekst geeft niet de hash die erbij is"
                                    + " bewaard.");
            case Finding.Rewritten(long number) ->
                    new Said(
                            "Entry "
                                    + number
                                    + " was changed and its hash computed again: entry "
                                    + (number + 1)
                                    + " was written after another one (or is itself changed).",
                            "Regel "
                                    + number
                                    + " is gewijzigd en de hash opnieuw berekend: regel "
                                    + (number + 1)
                                    + " is na een andere geschreven (of is zelf gewijzigd).");
            case Finding.Deleted(long first, long last) ->
                    new Said(
                            entries(first, last, "is missing: it was", "are missing: they were")
                                    + " deleted.",
                            regels(first, last, "ontbreekt: die is", "ontbreken: die zijn")
                                    + " verwijderd.");
            case Finding.Repeated(long number, long place) ->
                    new Said(
                            "Entry " + number + " is there again in place " + place + ".",
                            "Regel " + number + " staat er nog eens op plaats " + place + ".");
            case Finding.OutOfOrder(long number, long after) ->
                    new Said(
                            "Entry "
                                    + number
                                    + " stands behind entry "
                                    + after
                                    + ": the order was changed.",
                            "Regel "
                                    + number
                                    + " staat achter regel "
                                    + after
                                    + ": de volgorde is gewijzigd.");
            case Finding.Misplaced(long number, long place) ->
                    new Said(
                            "Entry " + number + " is stored under number " + place + ".",
                            "Regel " + number + " is bewaard onder nummer " + place + ".");
            case Finding.Truncated(long first, Head counted, boolean beside) ->
                    new Said(
                            (first == 1
                                            ? "The log is empty"
                                            : "The log ends at entry " + (first - 1))
                                    + ", but "
                                    + head(counted, beside).en()
                                    + " counts "
                                    + counted.size()
                                    + ": "
                                    + entries(first, counted.size(), "is", "are").replace("E", "e")
                                    + " gone. The log was cut off, or an older version put in its"
                                    + " place.",
                            (first == 1
                                            ? "Het logboek is leeg"
                                            : "Het logboek eindigt bij regel " + (first - 1))
                                    + ", maar "
                                    + head(counted, beside).nl()
                                    + " telt er "
                                    + counted.size()
                                    + ": "
                                    + regels(first, counted.size(), "is", "zijn").replace("R", "r")
                                    + " weg. Het is afgekapt, of vervangen door een oudere"
                                    + " versie.");
            case Finding.OtherHistory(long first, Head counted, boolean beside) ->
                    new Said(
                            entries(first, counted.size(), "is not the one", "are not those")
                                    + " that "
                                    + head(counted, beside).en()
                                    + " counts: something was changed there and what follows"
                                    + " computed again, or the head is of another log.",
                            regels(first, counted.size(), "is niet die", "zijn niet die")
                                    + " die "
                                    + head(counted, beside).nl()
                                    + " telt: daar is iets gewijzigd en het vervolg opnieuw"
                                    + " berekend, of de kop is van een ander logboek.");
            case Finding.Uncounted(long first, long last) ->
                    new Said(
                            entries(first, last, "is", "are")
                                    + " not counted by the head beside the log: added past the"
                                    + " program, or left by a program that was stopped while it"
                                    + " wrote to a file.",
                            regels(first, last, "wordt", "worden")
                                    + " niet geteld door de kop naast het logboek: buiten het"
                                    + " programma om toegevoegd, of achtergelaten door een"
                                    + " programma dat stopte terwijl het naar een bestand"
                                    + " schreef.");
            case Finding.Backwards(long number, Instant when, Instant before) ->
                    new Said(
                            "Entry "
                                    + number
                                    + " says "
                                    + when
                                    + ", but the one before it says "
                                    + before
                                    + ": no entry is older than the one before it, so one of the two"
                                    + " times was changed.",
                            "Regel "
                                    + number
                                    + " noemt "
                                    + when
                                    + ", maar de regel ervoor noemt "
                                    + before
                                    + ": geen regel is ouder dan die ervoor, dus een van beide"
                                    + " tijden is gewijzigd.");
            case Finding.NoHead(String why) ->
                    new Said(
                            "The head beside the log was changed or taken away: " + why + ".",
                            "De kop naast het logboek is gewijzigd of weggenomen: " + why + ".");
        };
    }

    private static Said said(StoreFinding finding) {
        return switch (finding) {
            case StoreFinding.Changed(long entry, String file, long entered, long found) ->
                    new Said(
                            "Entry "
                                    + entry
                                    + ", import of "
                                    + file
                                    + ": its events in the ledger are not those that were imported"
                                    + (entered == found
                                            ? "; one was changed or moved."
                                            : ": "
                                                    + counted(entered, "event", "events")
                                                    + " then, "
                                                    + found
                                                    + " now."),
                            "Regel "
                                    + entry
                                    + ", import van "
                                    + file
                                    + ": de gebeurtenissen in het register zijn niet die van de"
                                    + " import"
                                    + (entered == found
                                            ? "; er is een gewijzigd of verplaatst."
                                            : ": toen "
                                                    + counted(
                                                            entered,
                                                            "gebeurtenis",
                                                            "gebeurtenissen")
                                                    + ", nu "
                                                    + found
                                                    + "."));
            case StoreFinding.Missing(long entry, String file) ->
                    new Said(
                            "Entry "
                                    + entry
                                    + ", import of "
                                    + file
                                    + ": it is no longer in the ledger; it was deleted.",
                            "Regel "
                                    + entry
                                    + ", import van "
                                    + file
                                    + ": die staat niet meer in het register; verwijderd.");
            case StoreFinding.OutOfOrder(long entry, String file) ->
                    new Said(
                            "Entry "
                                    + entry
                                    + ", import of "
                                    + file
                                    + ": in the ledger it stands behind a later import; the order was"
                                    + " changed.",
                            "Regel "
                                    + entry
                                    + ", import van "
                                    + file
                                    + ": die staat in het register achter een latere import; de"
                                    + " volgorde is gewijzigd.");
            case StoreFinding.NotEntered(long number, String file) ->
                    new Said(
                            "Import "
                                    + number
                                    + " of the ledger, "
                                    + file
                                    + ": no entry of the log says so; it was added past the"
                                    + " program, or its entry deleted.",
                            "Import "
                                    + number
                                    + " van het register, "
                                    + file
                                    + ": geen regel van het logboek noemt die; buiten het programma"
                                    + " om toegevoegd, of de regel is verwijderd.");
            case StoreFinding.FiguresChanged(long entry, String file, long entered, long found) ->
                    new Said(
                            "Entry "
                                    + entry
                                    + ", figures of "
                                    + file
                                    + ": they are not those that were imported, so every amount"
                                    + " computed with them may be wrong"
                                    + (entered == found
                                            ? "; one was changed or moved."
                                            : ": "
                                                    + counted(entered, "figure", "figures")
                                                    + " then, "
                                                    + found
                                                    + " now."),
                            "Regel "
                                    + entry
                                    + ", cijfers van "
                                    + file
                                    + ": het zijn niet die van de import; elk bedrag dat ermee is"
                                    + " berekend kan dus fout zijn"
                                    + (entered == found
                                            ? "; er is een gewijzigd of verplaatst."
                                            : ": toen "
                                                    + counted(entered, "cijfer", "cijfers")
                                                    + ", nu "
                                                    + found
                                                    + "."));
            case StoreFinding.AccountChanged(long entry, String name) ->
                    new Said(
                            "Account "
                                    + name
                                    + " is not what entry "
                                    + entry
                                    + " made of it: its role, password or standing was changed past"
                                    + " the program.",
                            "Account "
                                    + name
                                    + " is niet wat regel "
                                    + entry
                                    + " ervan maakte: rol, wachtwoord of status is buiten het"
                                    + " programma om gewijzigd.");
            case StoreFinding.AccountMissing(long entry, String name) ->
                    new Said(
                            "Account "
                                    + name
                                    + ", last entered in entry "
                                    + entry
                                    + ", is gone: it was deleted past the program.",
                            "Account "
                                    + name
                                    + ", laatst ingevoerd in regel "
                                    + entry
                                    + ", is weg: buiten het programma om verwijderd.");
            case StoreFinding.AccountNotEntered(String name) ->
                    new Said(
                            "Account "
                                    + name
                                    + ": no entry of the log says so; it was added past the program,"
                                    + " and who knows its password can sign in.",
                            "Account "
                                    + name
                                    + ": geen regel van het logboek noemt het; het is buiten het"
                                    + " programma om toegevoegd, en wie het wachtwoord kent kan"
                                    + " inloggen.");
        };
    }

    private static Said head(Head counted, boolean beside) {
        return beside
                ? new Said("the head beside it", "de kop ernaast")
                : new Said(
                        "the head of " + counted.when() + " that was kept",
                        "de bewaarde kop van " + counted.when());
    }

    private static String entries(long first, long last, String one, String more) {
        return first >= last
                ? "Entry " + last + " " + one
                : "Entries " + first + " to " + last + " " + more;
    }

    private static String regels(long first, long last, String one, String more) {
        return first >= last
                ? "Regel " + last + " " + one
                : "Regels " + first + " tot en met " + last + " " + more;
    }

    static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    static Proved proved(InclusionProof proof, List<Head> kept) {
        boolean holds = proof.holds() && isOf(proof.head(), kept);
        Said text =
                holds
                        ? new Said(
                                "Entry "
                                        + proof.number()
                                        + " is in the log that the head counts: "
                                        + proof.entry(),
                                "Regel "
                                        + proof.number()
                                        + " staat in het logboek dat de kop telt: "
                                        + proof.entry())
                        : proof.holds()
                                ? otherHead(proof.head())
                                : new Said(
                                        "The proof does not hold: it does not lead from entry "
                                                + proof.number()
                                                + " to its head.",
                                        "Het bewijs klopt niet: het leidt niet van regel "
                                                + proof.number()
                                                + " naar de kop.");
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
        Said text =
                holds
                        ? new Said(
                                "The log of "
                                        + proof.later().size()
                                        + " entries begins with the "
                                        + proof.earlier().size()
                                        + " that the head counts: it has only grown. Its head now: "
                                        + proof.later().text(),
                                "Het logboek van "
                                        + proof.later().size()
                                        + " regels begint met de "
                                        + proof.earlier().size()
                                        + " die de kop telt: het is alleen gegroeid. De kop is nu: "
                                        + proof.later().text())
                        : proof.holds()
                                ? otherHead(proof.earlier())
                                : new Said(
                                        "The proof does not hold: it does not lead from the earlier"
                                                + " head to the later one.",
                                        "Het bewijs klopt niet: het leidt niet van de eerdere kop"
                                                + " naar de latere.");
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

    private static Said otherHead(Head head) {
        return new Said(
                "The proof holds for a log of "
                        + head.size()
                        + " entries, but its head is not the one that you kept. Ask for a proof of"
                        + " growth from yours: 'holdfast audit prove --since HEAD'.",
                "Het bewijs klopt voor een logboek van "
                        + head.size()
                        + " regels, maar de kop is niet die u bewaarde. Vraag een bewijs van groei"
                        + " vanaf de uwe: 'holdfast audit prove --since KOP'.");
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

    private static Map<String, Object> fact(Object finding, long entry, Said text) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("what", finding.getClass().getSimpleName());
        if (entry > 0) {
            fact.put("entry", entry);
        }
        fact.put("en", text.en());
        fact.put("nl", text.nl());
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
                        Say.in(language, "entry", "regel"),
                        Say.in(language, "when (UTC)", "wanneer (UTC)"),
                        Say.in(language, "who", "wie"),
                        Say.in(language, "what", "wat"),
                        Say.in(language, "subject", "onderwerp"));
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
