package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.PlainTable;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.survival.Duration;
import org.holdfast.ledger.survival.Slips;
import org.holdfast.ledger.survival.Waits;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes measured slips into a case. */
final class LedgerSlipsCommand extends SubCommand {
    private static final String SOURCE = "ledger-slips";

    @Option(names = "--to", paramLabel = "CASE", required = true)
    private Path to;

    @Option(names = "--planned", paramLabel = "MONTHS", defaultValue = "0")
    @Within(from = 0, suchAs = 6)
    private int planned;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin private LedgerWaiting waiting = new LedgerWaiting();
    @Mixin private LedgerQuestion asked = new LedgerQuestion();
    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Environment around = around();
        Path folder = around.folder().resolve(to);
        Case c = CaseArguments.sound(CaseReader.read(folder)).sound();
        Lever lever =
                c.findLever(Lever.Effect.SLIP)
                        .orElseThrow(
                                () -> new BadFileException(CliMessages.CASE_HAS_NO_LEVER_WITH));
        try (LedgerStore store = which.open(around, asked.prices(), asked.currency())) {
            LocalDate known = c.settings().knownBy();
            AsOf when = asked.when().known().isBefore(known) ? asked.when() : AsOf.known(known);
            Chosen chosen =
                    Chosen.of(store, when, asked.series())
                            .orElseThrow(() ->
                                    new BadFileException(
                                            CliMessages.ledgerHasNoList(when.known().toString())));
            LocalDate last = LedgerTimeCommand.watchedUntil(chosen, asked, around);
            LocalDate watched = last.isBefore(when.known()) ? last : when.known();
            Measured measured =
                    measured(store, chosen, when, watched, waiting.ends(), (int) lever.high());
            Waits.Found found = measured.found();
            if (measured.slips().isEmpty()) {
                throw new BadFileException(
                        CliMessages.noWaitCanBeRead(
                                waiting.from(store, chosen).text(),
                                waiting.until().text(),
                                chosen.list().file(),
                                found.silent(),
                                found.undated()));
            }
            if (!measured.bounded()) {
                throw unbounded(found, store, chosen);
            }
            Slips slips = measured.slips().get();
            Waits.Ends otherEnd =
                    waiting.ends() == Waits.Ends.FIRST ? Waits.Ends.ALL : Waits.Ends.FIRST;
            Optional<Slips> other =
                    Optional.of(
                                    measured(
                                            store,
                                            chosen,
                                            when,
                                            watched,
                                            otherEnd,
                                            (int) lever.high()))
                            .filter(Measured::bounded)
                            .flatMap(Measured::slips);
            String note =
                    ("%d waits from %s to %s %s in %s (sha256 %s), watched until %s, less %d months"
                                    + " that were planned; %.0f %% had not come and count for the least that"
                                    + " they can be; %.0f %% were later than the lever's %.0f months%s")
                            .formatted(
                                    found.waits().size(),
                                    waiting.from(store, chosen).word(),
                                    waiting.ends() == Waits.Ends.FIRST ? "the first" : "all",
                                    waiting.until().word(),
                                    chosen.list().file(),
                                    chosen.list().hash().hex().substring(0, 12),
                                    watched,
                                    planned,
                                    100 * slips.open(),
                                    100 * slips.capped(),
                                    lever.high(),
                                    measured.least()
                                            .map(least ->
                                                    "; waits of which only bounds are known"
                                                            + " count for the most that they"
                                                            + " can be, and at the least it"
                                                            + " would be "
                                                            + least.values())
                                            .orElse(""));
            if (!dryRun) {
                write(folder, lever, slips, note, watched);
            }
            tell(lever, slips, measured.least(), other, note, chosen);
        }
        return Exit.DONE;
    }

    /**
     * What was measured.
     *
     * @param bounded whether any wait is known to have taken some time
     * @param slips empty if there is no wait
     * @param least if each wait had ended as early as it can have; empty if all are known
     */
    private record Measured(
            Waits.Found found, boolean bounded, Optional<Slips> slips, Optional<Slips> least) {}

    /** Why nothing can be measured from waits that may all have been none, and what to do. */
    private BadFileException unbounded(Waits.Found found, LedgerStore store, Chosen chosen) {
        List<Duration> ended =
                found.waits().stream()
                        .map(Waits.Wait::months)
                        .filter(d -> !(d instanceof Duration.NotYet))
                        .toList();
        double most = ended.stream().mapToDouble(Duration::to).max().orElse(0);
        Stage from = waiting.from(store, chosen);
        return new BadFileException(
                CliMessages.doesNotDate(
                        chosen.list().file(),
                        waiting.until().text(),
                        ended.size(),
                        from.text(),
                        most));
    }

    private Measured measured(
            LedgerStore store,
            Chosen chosen,
            AsOf when,
            LocalDate watched,
            Waits.Ends ends,
            int most) {
        Waits.Found found;
        try (Stream<Event> events =
                LedgerTimeCommand.filtered(store.events(chosen.list()), asked)) {
            found = waiting.find(store, chosen, when, Waits.By.ALL, ends, watched, events);
        }
        if (found.waits().isEmpty()) {
            return new Measured(found, true, Optional.empty(), Optional.empty());
        }
        List<Duration> months = found.waits().stream().map(Waits.Wait::months).toList();
        double longest =
                months.stream()
                        .mapToDouble(d -> Double.isInfinite(d.to()) ? d.from() : d.to())
                        .max()
                        .orElse(0);
        SurvivalCurve curve = Waits.curve("all", months);
        return new Measured(
                found,
                curve.ended() == 0 || curve.isBounded(),
                Optional.of(Slips.of(curve.steps(), planned, longest, most)),
                curve.bounds().map(b -> Slips.of(b.least(), planned, longest, most)));
    }

    private static void write(Path folder, Lever lever, Slips slips, String note, LocalDate watched)
            throws BadFileException {
        try {
            PlainTable sources =
                    PlainTable.in(
                            folder.resolve("sources.csv"),
                            List.of(
                                    "id",
                                    "kind",
                                    "title",
                                    "publisher",
                                    "date",
                                    "url",
                                    "grade",
                                    "note"));
            Map<String, String> source = new LinkedHashMap<>();
            source.put("id", SOURCE);
            source.put("kind", "derived");
            source.put("title", "Measured slips of promises");
            source.put("publisher", "Holdfast");
            source.put("date", watched.toString());
            source.put("grade", "C");
            source.put("note", note);
            sources.put(List.of("id"), source, false);
            PlainTable rules =
                    PlainTable.in(
                            folder.resolve("tables").resolve("uncertainties.csv"),
                            List.of(
                                    "table",
                                    "subject",
                                    "column",
                                    "stands_on",
                                    "factor",
                                    "distribution",
                                    "values",
                                    "source",
                                    "known_on",
                                    "note"));
            Map<String, String> rule = new LinkedHashMap<>();
            rule.put("table", "levers");
            rule.put("subject", lever.id());
            rule.put("distribution", "discrete");
            rule.put("values", slips.values());
            rule.put("source", SOURCE);
            rule.put("known_on", watched.toString());
            rules.put(List.of("table", "subject"), rule, true);
            sources.write();
            rules.write();
        } catch (IOException e) {
            Text why = Say.reason(e);
            throw new BadFileException(CliMessages.caseCannotBeWritten(why));
        }
    }

    private void tell(
            Lever lever,
            Slips slips,
            Optional<Slips> least,
            Optional<Slips> other,
            String note,
            Chosen chosen) {
        boolean isFirst = waiting.ends() == Waits.Ends.FIRST;
        if (which.json()) {
            printJson(
                    new Told(
                            "ledger slips",
                            chosen.list().file(),
                            lever.id(),
                            slips.values(),
                            isFirst ? "first" : "whole",
                            least.map(Slips::values),
                            other.filter(o -> isFirst).map(Slips::values),
                            other.filter(o -> !isFirst).map(Slips::values),
                            slips.open(),
                            slips.capped(),
                            note,
                            !dryRun));
            return;
        }
        Blocks blocks =
                new Blocks()
                        .paragraph("levers,%s: discrete %s".formatted(lever.id(), slips.values()))
                        .paragraph(note + ".");
        Language language = which.language();
        other.map(Slips::values)
                .ifPresent(values ->
                        blocks.paragraph(
                                isFirst
                                        ? CliMessages.slipsUntilAll(values, language)
                                        : CliMessages.slipsUntilFirst(values, language)));
        print(
                blocks.paragraph(
                        dryRun
                                ? CliMessages.nothingWritten(language)
                                : CliMessages.slipsWritten(to.toString(), language)));
    }

    /** The answer as JSON. */
    private record Told(
            String command,
            String file,
            String lever,
            String values,
            String until,
            Optional<String> leastValues,
            Optional<String> wholeValues,
            Optional<String> firstValues,
            double open,
            double capped,
            String note,
            boolean written) {}
}
