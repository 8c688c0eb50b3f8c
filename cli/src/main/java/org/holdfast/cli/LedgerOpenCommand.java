package org.holdfast.cli;

import static org.holdfast.cli.DataTable.amount;
import static org.holdfast.cli.DataTable.whole;
import static org.holdfast.cli.DataTable.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.OpenPromises;
import org.holdfast.model.Language;
import org.holdfast.pages.Moments;
import org.holdfast.results.Summary;
import org.holdfast.words.GapMessages;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is open longest. */
@Command(name = "open")
final class LedgerOpenCommand extends SubCommand {
    private static final double MILLION = 1e6;
    private static final int LONGEST = 48;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20")
    private int top;

    @Mixin private LedgerQuestion asked = new LedgerQuestion();
    @Mixin private LedgerSilence silence = new LedgerSilence();
    @Mixin private TableArguments tables = new TableArguments();
    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Environment around = around();
        try (LedgerStore store = which.open(around, asked.prices())) {
            Chosen chosen = asked.choose(store);
            OpenPromises.Found found =
                    OpenPromises.of(
                            silence.of(chosen),
                            () -> store.events(chosen.list()).filter(asked::includes),
                            asked.donor(),
                            asked.kind());
            tables.write(table(found), chosen, around);
            if (which.json()) {
                around.out().println(Summary.line(facts(found, chosen)));
            } else if (tables.csv()) {
                table(found).print(around.data());
            } else {
                text(found, chosen, around).forEach(around.out()::println);
            }
        }
        return Exit.DONE;
    }

    private static DataTable table(OpenPromises.Found found) {
        return new DataTable(
                List.of(
                        words("key"),
                        words("donor"),
                        words("kind"),
                        words("date"),
                        words("not_later_than"),
                        amount("eur"),
                        amount("arrived_eur"),
                        words("reached"),
                        words("what"),
                        words("file"),
                        words("sheet"),
                        whole("line")),
                () ->
                        found.open().stream()
                                .map(one ->
                                        List.of(
                                                one.key(),
                                                one.donor(),
                                                one.kind().word(),
                                                one.when().text(),
                                                one.since().map(LocalDate::toString).orElse(""),
                                                one.worth(),
                                                one.arrived(),
                                                one.reached().word(),
                                                one.what(),
                                                one.locator().file(),
                                                one.locator().sheet(),
                                                one.locator().row())));
    }

    private List<OpenPromises.Open> first(OpenPromises.Found found) {
        return found.open().subList(0, Math.min(Math.max(0, top), found.open().size()));
    }

    private List<String> text(OpenPromises.Found found, Chosen chosen, Environment around) {
        Language language = which.language();
        TextTable table =
                new TextTable(
                        List.of(
                                TextTable.Side.LEFT,
                                TextTable.Side.LEFT,
                                TextTable.Side.LEFT,
                                TextTable.Side.RIGHT,
                                TextTable.Side.RIGHT,
                                TextTable.Side.LEFT),
                        CliMessages.since(language),
                        CliMessages.donorColumn(language),
                        CliMessages.what(language),
                        CliMessages.eurM(language),
                        CliMessages.arrived(language),
                        CliMessages.textRow(language));
        for (OpenPromises.Open one : first(found)) {
            table.add(
                    since(one, language),
                    DonorNames.of(one.donor(), language),
                    shortened(
                            one.what().isEmpty()
                                    ? LedgerTerms.kind(one.kind().word()).in(language)
                                    : one.what()),
                    millions(one.worth(), language),
                    one.arrived().isPresent()
                            ? millions(one.arrived(), language)
                            : one.reached() == Stage.DELIVERED || one.reached() == Stage.PAID
                                    ? millions(one.arrived(), language)
                                    : GapMessages.notRecorded(language),
                    one.key());
        }
        List<String> lines = new ArrayList<>(table.lines(around.width()));
        lines.add("");
        lines.addAll(TextTable.broken(counts(found, language), around.width()));
        lines.addAll(LedgerQuestion.source(chosen, language, around.width()));
        return lines;
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

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String millions(OptionalDouble euros, Language language) {
        return euros.isPresent()
                ? Numbers.fixed(euros.getAsDouble() / MILLION, 1, language)
                : CliMessages.notKnown(language);
    }

    private Map<String, Object> facts(OpenPromises.Found found, Chosen chosen) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "ledger open");
        facts.put("series", chosen.list().series());
        facts.put("file", chosen.list().file());
        facts.put("promises", found.promises());
        facts.put("telling", found.telling());
        facts.put("open", found.open().size());
        facts.put("notRecorded", found.notRecorded());
        facts.put(
                "oldest",
                first(found).stream()
                        .map(one -> {
                            Map<String, Object> fact = new LinkedHashMap<>();
                            fact.put("key", one.key());
                            fact.put("donor", one.donor());
                            fact.put("kind", one.kind().word());
                            fact.put("date", one.when().text());
                            one.since().ifPresent(d -> fact.put("notLaterThan", d.toString()));
                            one.worth().ifPresent(e -> fact.put("eur", e));
                            one.arrived().ifPresent(e -> fact.put("arrivedEur", e));
                            fact.put("reached", one.reached().word());
                            fact.put("what", one.what());
                            fact.put("where", one.locator().toString());
                            return fact;
                        })
                        .toList());
        return facts;
    }
}
