package org.holdfast.cli;

import static org.holdfast.cli.DataTable.amount;
import static org.holdfast.cli.DataTable.whole;
import static org.holdfast.cli.DataTable.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.ledger.questions.OpenPromises;
import org.holdfast.ledger.questions.Question;
import org.holdfast.ledger.questions.Recording;
import org.holdfast.ledger.questions.Silence;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.questions.Unknown;
import org.holdfast.results.Summary;
import org.holdfast.words.GapMessages;
import org.holdfast.words.GapWords;
import org.holdfast.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A donor's record on one page. */
@Command(name = "donor")
final class LedgerDonorCommand extends SubCommand {
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;
    private static final int MOST = 8;
    private static final int LONGEST = 60;

    @Parameters(paramLabel = "NAME")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String name;

    @Mixin private LedgerQuestion asked = new LedgerQuestion();
    @Mixin private TableArguments tables = new TableArguments();
    @Mixin private LedgerArguments which = new LedgerArguments();

    private record Page(
            String donor,
            Gap kinds,
            Gap months,
            Gap items,
            OpenPromises.Found open,
            List<LedgerContracts.Linked> contracts) {}

    @Override
    public Integer call() throws BadFileException {
        Environment around = around();
        try (LedgerStore store = which.open(around, asked.prices())) {
            Chosen chosen = asked.choose(store);
            Names names = new Names(chosen.list().file());
            List<Observation> published =
                    asked.prices().isPresent()
                            ? List.of()
                            : Recording.published(store, chosen.list()).stream()
                                    .filter(o -> o.subject().equalsIgnoreCase(name))
                                    .toList();
            Gaps kinds = gaps(chosen, published, Gaps.By.KIND);
            Gaps months = gaps(chosen, published, Gaps.By.MONTH);
            Gaps items = gaps(chosen, published, Gaps.By.ITEM);
            OpenPromises open =
                    new OpenPromises(
                            Silence.of(chosen.list().series()), Optional.of(name), asked.kind());
            Question.ask(
                    () -> store.events(chosen.list()).filter(asked::includes),
                    List.of(names, kinds, months, items, open));
            Page page =
                    new Page(
                            names.donor(),
                            kinds.gap(),
                            months.gap(),
                            items.gap(),
                            open.found(),
                            names.contracts);
            tables.write(table(page), chosen, around);
            if (which.json()) {
                around.out().println(Summary.line(facts(page, chosen)));
            } else if (tables.csv()) {
                table(page).print(around.data());
            } else {
                text(page, chosen, around).forEach(around.out()::println);
            }
        }
        return Exit.DONE;
    }

    private Gaps gaps(Chosen chosen, List<Observation> published, Gaps.By by) {
        return new Gaps(chosen.list().series(), by, Optional.of(name), asked.kind(), published);
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
    private static DataTable table(Page page) {
        return new DataTable(
                List.of(
                        words("by"),
                        words("name"),
                        words("stage"),
                        amount("amount"),
                        whole("not_known"),
                        amount("recorded"),
                        amount("open"),
                        amount("share"),
                        words("unit")),
                () ->
                        Stream.of(
                                        rows("kind", page.kinds()),
                                        rows("month", page.months()),
                                        rows("item", page.items()))
                                .flatMap(s -> s));
    }

    private static Stream<List<Object>> rows(String by, Gap gap) {
        return gap.rows().stream()
                .flatMap(row ->
                        LedgerGapCommand.byStage(gap, row, gap.unit(), UnaryOperator.identity()))
                .map(cells -> Stream.concat(Stream.of(by), cells.stream()).toList());
    }

    private List<String> text(Page page, Chosen chosen, Environment around) {
        Language language = which.language();
        List<String> lines = new ArrayList<>();
        lines.add(DonorNames.of(page.donor(), language));
        lines.add("");
        lines.addAll(
                table(page.kinds(), Gaps.By.KIND, CliMessages.eurBn(language), BILLION, language)
                        .lines(around.width()));
        lines.add("");
        lines.addAll(
                table(
                                years(page.months()),
                                Gaps.By.MONTH,
                                CliMessages.eurBn(language),
                                BILLION,
                                language)
                        .lines(around.width()));
        if (!page.items().rows().isEmpty()) {
            lines.add("");
            lines.addAll(
                    table(
                                    largest(page.items()),
                                    Gaps.By.ITEM,
                                    CliMessages.units(language),
                                    1,
                                    language)
                            .lines(around.width()));
        }
        lines.add("");
        lines.addAll(
                TextTable.broken(
                        LedgerOpenCommand.counts(page.open(), language)
                                + (page.open().open().isEmpty()
                                        ? ""
                                        : " " + CliMessages.oldest(language)),
                        around.width()));
        for (OpenPromises.Open one : page.open().open().stream().limit(MOST).toList()) {
            lines.addAll(
                    TextTable.broken(
                            "  %s  %s  %s  %s"
                                    .formatted(
                                            LedgerOpenCommand.since(one, language),
                                            one.key(),
                                            one.worth().isPresent()
                                                    ? Numbers.money(
                                                            one.worth().getAsDouble() / MILLION,
                                                            language)
                                                    : CliMessages.notKnown(language),
                                            shortened(one.what())),
                            around.width()));
        }
        if (!page.contracts().isEmpty()) {
            lines.add("");
            lines.add(CliMessages.contractsHoldfastOversightFlags(language));
            page.contracts().forEach(one -> lines.add("  " + one.text(language)));
        }
        lines.add("");
        lines.addAll(LedgerQuestion.source(chosen, language, around.width()));
        return lines;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static TextTable table(
            Gap gap, Gaps.By by, String unit, double scale, Language language) {
        List<String> heads = new ArrayList<>();
        heads.add(unit);
        boolean shares = by == Gaps.By.KIND;
        for (int s = 0; s < gap.stages().size(); s++) {
            heads.add(
                    LedgerImportText.stage(
                            Stage.valueOf(gap.stages().get(s).toUpperCase(Locale.ROOT)), language));
            if (shares && gap.isLater(s)) {
                heads.add(GapMessages.ofRecorded(language));
            }
        }
        TextTable table = TextTable.ofNumbers(heads.toArray(String[]::new));
        for (Gap.Row row : gap.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(LedgerGapCommand.named(row.name(), by, language));
            for (int s = 0; s < gap.stages().size(); s++) {
                OptionalDouble amount = row.amounts().get(s);
                boolean more = row.notKnown().get(s) > 0;
                cells.add(
                        amount.isPresent()
                                ? Numbers.fixed(
                                                amount.getAsDouble() / scale,
                                                scale == 1 ? 0 : 3,
                                                language)
                                        + (more ? "*" : "")
                                : more ? CliMessages.notKnown(language) : "–");
                if (shares && gap.isLater(s)) {
                    OptionalDouble share = row.share(s);
                    cells.add(
                            share.isPresent()
                                    ? GapWords.shareOf(
                                            share.getAsDouble(),
                                            Numbers.fixed(
                                                    row.recorded().get(s).orElseThrow().of()
                                                            / scale,
                                                    3,
                                                    language),
                                            language)
                                    : GapMessages.notRecorded(language));
                }
            }
            table.add(cells.toArray(String[]::new));
        }
        return table;
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

    private static Gap years(Gap months) {
        Map<String, double[]> sums = new java.util.TreeMap<>();
        Map<String, boolean[]> any = new java.util.HashMap<>();
        Map<String, long[]> notKnown = new java.util.HashMap<>();
        int stages = months.stages().size();
        for (Gap.Row row : months.rows()) {
            String year =
                    row.name().matches("\\d{4}-\\d{2}") ? row.name().substring(0, 4) : row.name();
            double[] sum = sums.computeIfAbsent(year, y -> new double[stages]);
            boolean[] known = any.computeIfAbsent(year, y -> new boolean[stages]);
            long[] open = notKnown.computeIfAbsent(year, y -> new long[stages]);
            for (int s = 0; s < stages; s++) {
                sum[s] += row.amounts().get(s).orElse(0);
                known[s] |= row.amounts().get(s).isPresent();
                open[s] += row.notKnown().get(s);
            }
        }
        List<Gap.Row> rows = new ArrayList<>();
        sums.forEach((year, sum) -> {
            List<OptionalDouble> amounts = new ArrayList<>();
            List<Long> open = new ArrayList<>();
            for (int s = 0; s < stages; s++) {
                boolean known = any.getOrDefault(year, new boolean[stages])[s];
                amounts.add(known ? OptionalDouble.of(sum[s]) : OptionalDouble.empty());
                open.add(notKnown.getOrDefault(year, new long[stages])[s]);
            }
            rows.add(new Gap.Row(year, amounts, open));
        });
        return months.with(rows);
    }

    private static Map<String, Object> facts(Page page, Chosen chosen) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "ledger donor");
        facts.put("donor", page.donor());
        facts.put("series", chosen.list().series());
        facts.put("file", chosen.list().file());
        facts.put("byKind", rows(page.kinds()));
        facts.put("byMonth", rows(page.months()));
        facts.put("byItem", rows(page.items()));
        facts.put("promises", page.open().promises());
        facts.put("open", page.open().open().size());
        facts.put("notRecorded", page.open().notRecorded());
        facts.put("tellingOfDelivery", page.open().telling());
        facts.put(
                "contracts", page.contracts().stream().map(LedgerContracts.Linked::fact).toList());
        return facts;
    }

    private static List<Map<String, Object>> rows(Gap gap) {
        return gap.rows().stream()
                .map(row -> {
                    Map<String, Object> fact = new LinkedHashMap<>();
                    fact.put("name", row.name());
                    for (int s = 0; s < gap.stages().size(); s++) {
                        String stage = gap.stages().get(s);
                        row.amounts().get(s).ifPresent(a -> fact.put(stage, a));
                        if (row.notKnown().get(s) > 0) {
                            fact.put(stage + "NotKnown", row.notKnown().get(s));
                        }
                    }
                    return fact;
                })
                .toList();
    }
}
