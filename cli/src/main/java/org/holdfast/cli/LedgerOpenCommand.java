package org.holdfast.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.holdfast.brief.Moments;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.OpenPromises;
import org.holdfast.model.Language;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.GapMessages;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.PageMessages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is open longest. */
final class LedgerOpenCommand extends LedgerListCommand {
    private static final double MILLION = 1e6;
    private static final int LONGEST = 48;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20")
    @Within(from = 1, suchAs = 20)
    private int top;

    @Mixin private LedgerSilence silence = new LedgerSilence();

    @Override
    void answer(LedgerStore store, Chosen chosen) throws BadFileException {
        OpenPromises.Found found =
                OpenPromises.of(
                        silence.of(chosen),
                        () -> store.events(chosen.list()).filter(asked()::includes),
                        asked().donor(),
                        asked().kind());
        tell(chosen, table(found), () -> Told.of(found), () -> words(found, chosen));
    }

    private DataTable<OpenPromises.Open> table(OpenPromises.Found found) {
        String currency = asked().currency().code().toLowerCase(Locale.ROOT);
        return new DataTable<>(
                List.of(
                        DataTable.words("key", OpenPromises.Open::key),
                        DataTable.words("donor", OpenPromises.Open::donor),
                        DataTable.words("kind", one -> one.kind().word()),
                        DataTable.words("date", one -> one.when().text()),
                        DataTable.words(
                                "not_later_than",
                                one -> one.since().map(LocalDate::toString).orElse("")),
                        DataTable.amount(currency, OpenPromises.Open::worth),
                        DataTable.amount("arrived_" + currency, OpenPromises.Open::arrived),
                        DataTable.words("reached", one -> one.reached().word()),
                        DataTable.words("what", OpenPromises.Open::what),
                        DataTable.words("file", one -> one.locator().file()),
                        DataTable.words("sheet", one -> one.locator().sheet()),
                        DataTable.whole("line", one -> one.locator().row())),
                found.open()::stream);
    }

    private List<OpenPromises.Open> first(OpenPromises.Found found) {
        return found.open().subList(0, Math.min(top, found.open().size()));
    }

    private Blocks words(OpenPromises.Found found, Chosen chosen) {
        Language language = language();
        Rows rows =
                Rows.without(language)
                        .column("since", CliMessages.since(), Kind.TEXT)
                        .column("donor", CliMessages.DONOR, Kind.TEXT)
                        .column("what", CliMessages.what(), Kind.TEXT)
                        .column(
                                "worth",
                                CliMessages.millions(asked().currency().code(), language),
                                Kind.NUMBER)
                        .column("arrived", CliMessages.arrived(), Kind.NUMBER)
                        .column("key", CliMessages.rowsRow(), Kind.TEXT);
        for (OpenPromises.Open one : first(found)) {
            boolean isRecorded =
                    one.arrived().isPresent()
                            || one.reached() == Stage.DELIVERED
                            || one.reached() == Stage.PAID;
            rows.text(since(one, language))
                    .text(one.donor(), DonorNames.of(one.donor(), language))
                    .text(
                            shortened(
                                    one.what().isEmpty()
                                            ? LedgerTerms.kind(one.kind().word()).in(language)
                                            : one.what(),
                                    LONGEST));
            millions(rows, one.worth(), PageMessages.UNKNOWN.in(language));
            millions(
                    rows,
                    one.arrived(),
                    isRecorded
                            ? PageMessages.UNKNOWN.in(language)
                            : GapMessages.notRecorded(language));
            rows.text(one.key()).end();
        }
        return new Blocks()
                .add(rows.table())
                .paragraph(counts(found, language))
                .and(LedgerQuestion.source(chosen, language));
    }

    /** How many are open, and of how many the list does not record whether they are. */
    static String counts(OpenPromises.Found found, Language language) {
        return found.notRecorded() > 0
                ? CliMessages.openPromisesListRecords(
                        found.open().size(),
                        found.promises(),
                        found.telling(),
                        found.notRecorded(),
                        language)
                : CliMessages.promisesOpenListSays(
                        found.open().size(), found.promises(), found.telling(), language);
    }

    /** Since when a promise stands; a question mark if the list does not say. */
    static String since(OpenPromises.Open one, Language language) {
        String words = Moments.of(one.when(), language);
        return words.isEmpty() ? "?" : words;
    }

    /** A text of at most so many characters. */
    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static void millions(Rows rows, OptionalDouble euros, String unknown) {
        if (euros.isPresent()) {
            rows.fixed(euros.getAsDouble() / MILLION, 1);
        } else {
            rows.unknown(unknown);
        }
    }

    /** What JSON says beside the promises. */
    private record Told(long promises, long telling, int open, long notRecorded) {
        private static Told of(OpenPromises.Found found) {
            return new Told(
                    found.promises(), found.telling(), found.open().size(), found.notRecorded());
        }
    }
}
