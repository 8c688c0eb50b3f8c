package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.ledger.questions.OpenPromises;
import org.holdfast.ledger.questions.Question;
import org.holdfast.ledger.questions.Recording;
import org.holdfast.ledger.questions.Silence;
import org.holdfast.model.Currency;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.Text;
import org.holdfast.questions.Unknown;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;
import picocli.CommandLine.Parameters;

/** A donor's record on one page. */
final class LedgerDonorCommand extends LedgerListCommand {
    private static final double BILLION = 1e9;
    private static final int MOST = 8;
    private static final int LONGEST = 60;

    @Parameters(paramLabel = "NAME")
    private String name;

    private record Page(
            String donor,
            GapTable kinds,
            GapTable months,
            GapTable items,
            OpenPromises.Found open,
            List<LedgerContracts.Linked> contracts) {}

    @Override
    void answer(LedgerStore store, Chosen chosen) throws BadFileException {
        Names names = new Names(chosen.list().file());
        List<Observation> published =
                asked().prices().isPresent()
                        ? List.of()
                        : Recording.published(store, chosen.list()).stream()
                                .filter(o -> o.subject().equalsIgnoreCase(name))
                                .toList();
        Gaps kinds = gaps(chosen, published, Gaps.By.KIND);
        Gaps months = gaps(chosen, published, Gaps.By.MONTH);
        Gaps items = gaps(chosen, published, Gaps.By.ITEM);
        OpenPromises open =
                new OpenPromises(
                        Silence.of(chosen.list().series()), Optional.of(name), asked().kind());
        Question.ask(
                () -> store.events(chosen.list()).filter(asked()::includes),
                List.of(names, kinds, months, items, open));
        Page page =
                new Page(
                        names.donor(),
                        GapTable.of(kinds.gap(), Gaps.By.KIND),
                        GapTable.of(months.gap(), Gaps.By.MONTH),
                        GapTable.of(items.gap(), Gaps.By.ITEM),
                        open.found(),
                        names.contracts);
        tell(chosen, table(page), () -> Told.of(page), () -> words(page, chosen));
    }

    private Gaps gaps(Chosen chosen, List<Observation> published, Gaps.By by) {
        return new Gaps(chosen.list().series(), by, Optional.of(name), asked().kind(), published);
    }

    /** Who gives, and the contracts that the donor's events name. */
    private final class Names implements Question {
        private final String file;
        private final TreeSet<String> donors = new TreeSet<>();
        private final List<LedgerContracts.Linked> contracts = new ArrayList<>();

        private Names(String file) {
            this.file = file;
        }

        @Override
        public void tie(Event event) {
            donors.add(event.donor());
        }

        @Override
        public void count(Event event) {
            if (event.donor().equalsIgnoreCase(name)) {
                LedgerContracts.find(event).ifPresent(contracts::add);
            }
        }

        /** The donor as the list writes it. */
        private String donor() throws BadFileException {
            return donors.stream()
                    .filter(name::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() ->
                            new BadFileException(
                                    Unknown.text(
                                            CliMessages.DONOR, name, Text.same(file), donors)));
        }
    }

    /** The same figures, a row for each stage. */
    private static DataTable<GapTable.Step> table(Page page) {
        List<DataTable.Entry<GapTable.Step>> columns = new ArrayList<>();
        columns.add(DataTable.words("by", s -> s.of().by().name().toLowerCase(Locale.ROOT)));
        columns.addAll(GapTable.byStage("name"));
        return new DataTable<>(
                columns,
                () ->
                        Stream.of(page.kinds(), page.months(), page.items())
                                .flatMap(GapTable::steps));
    }

    private Blocks words(Page page, Chosen chosen) {
        Language language = language();
        Blocks blocks = new Blocks().paragraph(DonorNames.of(page.donor(), language));
        String billions = CliMessages.billions(asked().currency().code(), language);
        blocks.add(page.kinds().table(billions, true, false, a -> billions(a, language), language));
        blocks.add(
                GapTable.of(years(page.months().gap()), Gaps.By.MONTH)
                        .table(billions, false, false, a -> billions(a, language), language));
        blocks.add(
                GapTable.of(largest(page.items().gap()), Gaps.By.ITEM)
                        .table(
                                PageMessages.PIECES.in(language),
                                false,
                                false,
                                a -> Numbers.fixed(a, 0, language),
                                language));
        List<OpenPromises.Open> open = page.open().open();
        blocks.above(
                        LedgerOpenCommand.counts(page.open(), language)
                                + (open.isEmpty() ? "" : " " + CliMessages.oldest(language)))
                .add(oldest(open, asked().currency(), language));
        if (!page.contracts().isEmpty()) {
            Rows contracts = LedgerContracts.rows(language);
            page.contracts().forEach(one -> one.in(contracts, language).end());
            blocks.keep(
                    new Blocks()
                            .above(CliMessages.contractsHoldfastOversightFlags(language))
                            .add(contracts.table()));
        }
        return blocks.keep(LedgerQuestion.source(chosen, language));
    }

    private static Table oldest(
            List<OpenPromises.Open> open, Currency currency, Language language) {
        Rows rows =
                Rows.without(language)
                        .column("since", "", Kind.TEXT)
                        .column("key", "", Kind.TEXT)
                        .column("worth", "", Kind.TEXT)
                        .column("what", "", Kind.TEXT);
        for (OpenPromises.Open one : open.subList(0, Math.min(MOST, open.size()))) {
            rows.text(LedgerOpenCommand.since(one, language))
                    .text(one.key())
                    .text(
                            one.worth().isPresent()
                                    ? Numbers.money(
                                            Money.ofUnits(one.worth().getAsDouble(), currency),
                                            language)
                                    : PageMessages.UNKNOWN.in(language))
                    .text(LedgerOpenCommand.shortened(one.what(), LONGEST))
                    .end();
        }
        return rows.table();
    }

    private static String billions(double euros, Language language) {
        return Numbers.fixed(euros / BILLION, 3, language);
    }

    private static Gap largest(Gap items) {
        return items.with(
                items.rows().stream()
                        .sorted(
                                java.util.Comparator.comparingDouble(
                                        r -> -r.amounts().getFirst().orElse(0)))
                        .limit(MOST)
                        .toList());
    }

    /** The months added up by year; what has no month stays as it is. */
    private static Gap years(Gap months) {
        Map<String, Gap.Row> years = new TreeMap<>();
        for (Gap.Row row : months.rows()) {
            boolean isMonth = row.name().matches("\\d{4}-\\d{2}");
            String year = isMonth ? row.name().substring(0, 4) : row.name();
            years.merge(
                    year,
                    new Gap.Row(year, row.amounts(), row.notKnown()),
                    LedgerDonorCommand::plus);
        }
        return months.with(List.copyOf(years.values()));
    }

    private static Gap.Row plus(Gap.Row one, Gap.Row other) {
        List<OptionalDouble> amounts = new ArrayList<>();
        List<Long> notKnown = new ArrayList<>();
        for (int s = 0; s < one.amounts().size(); s++) {
            OptionalDouble a = one.amounts().get(s);
            OptionalDouble b = other.amounts().get(s);
            boolean isKnown = a.isPresent() || b.isPresent();
            amounts.add(
                    isKnown
                            ? OptionalDouble.of(a.orElse(0) + b.orElse(0))
                            : OptionalDouble.empty());
            notKnown.add(one.notKnown().get(s) + other.notKnown().get(s));
        }
        return new Gap.Row(one.name(), amounts, notKnown);
    }

    /** What JSON says beside the figures. */
    private record Told(
            String donor,
            long promises,
            int open,
            long notRecorded,
            long tellingOfDelivery,
            List<LedgerContracts.Linked> contracts) {
        private static Told of(Page page) {
            return new Told(
                    page.donor(),
                    page.open().promises(),
                    page.open().open().size(),
                    page.open().notRecorded(),
                    page.open().telling(),
                    page.contracts());
        }
    }
}
