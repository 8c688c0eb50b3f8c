package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.brief.ChartLabels;
import org.holdfast.chart.GapChart;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.ObservationFiles;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.files.BadFileException;
import org.holdfast.ledger.list.Converting;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.results.Summary;
import org.holdfast.results.parquet.TableFile;
import org.holdfast.words.GapWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What was promised against what arrived. */
@Command(
        name = "gap",
        header = "What was promised, against what is known to have arrived.",
        description = {
            "By donor, item, month, kind, or origin (stock or new procurement): a column for every stage"
                    + " that the list tells of, what is open, and the share that arrived. A star"
                    + " marks a least amount: some rows do not say theirs, and none of these is"
                    + " counted as zero."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast ledger gap",
            "  holdfast ledger gap --by item --kind military --donor Germany",
            "  holdfast ledger gap --per gdp --svg gap.svg",
            "  holdfast ledger gap --trace --csv > rows.csv",
            "  holdfast ledger gap --by item --parquet gap.parquet"
        })
final class LedgerGapCommand implements Callable<Integer> {
    private static final double BILLION = 1e9;

    /** What amounts are divided by. */
    enum Per {
        GDP,
        HEAD
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LedgerCommand ledger;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "A row for each ${COMPLETION-CANDIDATES} (default: donor).")
    private Gaps.By by = Gaps.By.DONOR;

    @Option(
            names = "--per",
            paramLabel = "WHAT",
            description =
                    "Divides by ${COMPLETION-CANDIDATES} of the donor, from the list itself or from"
                            + " tables that were taken in.")
    private Optional<Per> per = Optional.empty();

    @Option(names = "--csv", description = "Prints CSV instead of a table.")
    private boolean csv;

    @Option(
            names = "--parquet",
            paramLabel = "FILE",
            description =
                    "Writes the figures as Parquet, a row for each stage; with --trace a row for each"
                            + " event behind them.")
    private Optional<Path> parquet = Optional.empty();

    @Option(
            names = "--trace",
            description = "Prints every event behind the figures, with the cell that it stands in.")
    private boolean trace;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draws the chart into a file.")
    private Optional<Path> svg = Optional.empty();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "15",
            description = "Rows of the chart (default: 15).")
    private int top;

    /** Amounts that have no rate, by currency. */
    private final Map<String, Integer> lacking = new TreeMap<>();

    /** Amounts that have no price level. */
    private int unpriced;

    @Mixin private LedgerQuestion asked = new LedgerQuestion();
    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Surroundings around = ledger.around();
        try (LedgerStore store = which.open(around, asked.prices())) {
            Chosen chosen = asked.choose(store);
            Gaps.Found found;
            try (Stream<Event> events =
                    store.events(chosen.list()).filter(asked::includes).peek(this::note)) {
                found = Gaps.of(chosen.list().series(), events, by, asked.donor(), asked.kind());
            }
            Map<String, Observation> divisors = divisors(chosen, around);
            Gap gap = sorted(found.gap(), divisors);
            if (gap.rows().isEmpty() && !which.json() && !csv) {
                throw new BadFileException(chosen.list().file() + " has no such aid.");
            }
            if (svg.isPresent()) {
                draw(gap, chosen, around);
            }
            if (parquet.isPresent()) {
                parquet(gap, found, chosen, divisors, around);
            }
            if (which.json()) {
                around.out().println(Summary.line(facts(gap, found, chosen, divisors)));
            } else if (csv && trace) {
                traceCsv(found).forEach(around.out()::println);
            } else if (csv) {
                csv(gap, divisors).forEach(around.out()::println);
            } else {
                text(gap, found, chosen, divisors, around).forEach(around.out()::println);
            }
        }
        return Exit.DONE;
    }

    /** Notes what an event lacks to be counted. */
    private void note(Event event) {
        Converting.lacks(event).ifPresent(c -> lacking.merge(c, 1, Integer::sum));
        if (asked.prices().filter(year -> Converting.lacksLevel(event, year)).isPresent()) {
            unpriced++;
        }
    }

    /** In whose prices the figures are, and what could not be told in them. */
    private List<String> pricing(Language language, int width) {
        if (asked.prices().isEmpty()) {
            return List.of();
        }
        int year = asked.prices().get().getValue();
        String lack =
                unpriced == 0
                        ? ""
                        : Say.in(
                                language,
                                (" %d amounts are not told in them: the ledger has no price level of the"
                                                + " euro area from their year to that one, or they have no"
                                                + " year. Take in the World Bank's table"
                                                + " NY.GDP.DEFL.KD.ZG with 'holdfast ledger import'.")
                                        .formatted(unpriced),
                                (" %d bedragen zijn er niet in uitgedrukt: het grootboek heeft geen"
                                                + " prijspeil van het eurogebied van hun jaar tot dat jaar,"
                                                + " of ze hebben geen jaar. Neem met 'holdfast ledger"
                                                + " import' de tabel NY.GDP.DEFL.KD.ZG van de Wereldbank"
                                                + " op.")
                                        .formatted(unpriced));
        return TextTable.broken(
                Say.in(
                                language,
                                "In prices of %d, by the euro area's deflator.".formatted(year),
                                "In prijzen van %d, naar de deflator van het eurogebied."
                                        .formatted(year))
                        + lack,
                width);
    }

    /** Why amounts in other currencies are not known, and what to take in. */
    private List<String> lacking(Language language, int width) {
        if (lacking.isEmpty()) {
            return List.of();
        }
        String amounts =
                lacking.entrySet().stream()
                        .map(e -> e.getValue() + " × " + e.getKey())
                        .collect(Collectors.joining(", "));
        return TextTable.broken(
                Say.in(
                        language,
                        ("Not counted, because the ledger has no rate of their day: amounts in another"
                                        + " currency than euros (%s). Take in the reference rates of the"
                                        + " European Central Bank (eurofxref-hist.csv) with 'holdfast"
                                        + " ledger import'; the list itself need not be taken in again."
                                        + " An amount without a date stays not known.")
                                .formatted(amounts),
                        ("Niet meegeteld, omdat het grootboek geen koers van hun dag heeft: bedragen in"
                                        + " een andere munt dan de euro (%s). Neem met 'holdfast ledger"
                                        + " import' de referentiekoersen van de Europese Centrale Bank op"
                                        + " (eurofxref-hist.csv); de lijst zelf hoeft niet opnieuw. Een"
                                        + " bedrag zonder datum blijft onbekend.")
                                .formatted(amounts)),
                width);
    }

    private Map<String, Observation> divisors(Chosen chosen, Surroundings around)
            throws BadFileException {
        if (per.isEmpty()) {
            return Map.of();
        }
        if (by != Gaps.By.DONOR) {
            throw new BadFileException("--per divides by a donor's size: use it with --by donor.");
        }
        ObservationFiles files = ObservationFiles.in(which.folder(around));
        Map<String, Observation> found = new HashMap<>();
        List<Observation> all =
                switch (per.get()) {
                    case GDP -> LedgerSizes.gdp(files, chosen);
                    case HEAD -> files.of("population");
                };
        all.forEach(
                o -> found.merge(o.subject(), o, (a, b) -> b.from().isBefore(a.from()) ? a : b));
        if (found.isEmpty()) {
            throw new BadFileException(
                    "The ledger has no "
                            + (per.get() == Per.GDP ? "gross domestic product" : "population")
                            + ". Take in a table of the World Bank that names its indicator ("
                            + (per.get() == Per.GDP ? "NY.GDP.MKTP.CD" : "SP.POP.TOTL")
                            + ") with 'holdfast ledger import'.");
        }
        return found;
    }

    private OptionalDouble scaled(
            OptionalDouble amount, String row, Map<String, Observation> divisors) {
        if (per.isEmpty() || amount.isEmpty()) {
            return amount;
        }
        Observation by = divisors.get(row);
        return by == null || by.value() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(amount.getAsDouble() / by.value());
    }

    private Gap sorted(Gap gap, Map<String, Observation> divisors) {
        if (by == Gaps.By.MONTH) {
            return gap;
        }
        List<Gap.Row> rows = new ArrayList<>(gap.rows());
        rows.sort(
                Comparator.comparingDouble(r ->
                        -scaled(r.amounts().getFirst(), r.name(), divisors)
                                .orElse(Double.NEGATIVE_INFINITY)));
        return new Gap(gap.series(), gap.unit(), gap.stages(), rows);
    }

    private boolean units() {
        return by == Gaps.By.ITEM;
    }

    private String number(OptionalDouble amount, long notKnown, Language language) {
        if (amount.isEmpty()) {
            return notKnown > 0 ? Say.in(language, "not known", "onbekend") : "–";
        }
        double a = amount.getAsDouble();
        String text =
                units()
                        ? String.format(Locale.ROOT, a == Math.rint(a) ? "%.0f" : "%.1f", a)
                        : per.isEmpty()
                                ? String.format(Locale.ROOT, "%.3f", a / BILLION)
                                : per.get() == Per.GDP
                                        ? String.format(Locale.ROOT, "%.3f", 100 * a)
                                        : String.format(Locale.ROOT, "%.2f", a);
        return text + (notKnown > 0 ? "*" : "");
    }

    private String unit(Language language) {
        if (units()) {
            return Say.in(language, "units", "stuks");
        }
        return per.map(p ->
                        switch (p) {
                            case GDP -> Say.in(language, "% of GDP", "% van bbp");
                            case HEAD -> Say.in(language, "EUR a head", "euro per hoofd");
                        })
                .orElse(Say.in(language, "EUR bn", "mld. euro"));
    }

    private static String stage(String word, Language language) {
        return LedgerImportText.stage(Stage.valueOf(word.toUpperCase(Locale.ROOT)), language);
    }

    private List<String> text(
            Gap gap,
            Gaps.Found found,
            Chosen chosen,
            Map<String, Observation> divisors,
            Surroundings around) {
        Language language = which.language();
        List<String> lines = new ArrayList<>();
        boolean several = gap.stages().size() > 1 && by != Gaps.By.MONTH;
        List<String> heads = new ArrayList<>();
        heads.add(unit(language));
        gap.stages().forEach(s -> heads.add(stage(s, language)));
        if (several) {
            heads.add(Say.in(language, "open", "open"));
            heads.add(
                    stage(gap.stages().getLast(), language)
                            + Say.in(language, ", share", ", deel"));
        }
        TextTable table = TextTable.ofNumbers(heads.toArray(String[]::new));
        for (Gap.Row row : gap.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(by == Gaps.By.DONOR ? DonorNames.of(row.name(), language) : row.name());
            for (int s = 0; s < gap.stages().size(); s++) {
                cells.add(
                        number(
                                scaled(row.amounts().get(s), row.name(), divisors),
                                row.notKnown().get(s),
                                language));
            }
            if (several) {
                cells.add(number(scaled(row.open(), row.name(), divisors), 0, language));
                cells.add(
                        row.share().isPresent()
                                ? String.format(
                                        Locale.ROOT, "%.0f %%", 100 * row.share().getAsDouble())
                                : "–");
            }
            table.add(cells.toArray(String[]::new));
        }
        lines.addAll(table.lines(around.width()));
        lines.add("");
        if (by == Gaps.By.DONOR && per.isEmpty()) {
            lines.addAll(TextTable.broken(GapWords.finding(gap, language), around.width()));
        }
        lines.addAll(pricing(language, around.width()));
        lines.addAll(lacking(language, around.width()));
        lines.addAll(LedgerQuestion.source(chosen, language, around.width()));
        if (trace) {
            lines.add("");
            found.traces()
                    .forEach(t ->
                            lines.add(
                                    "%s | %s | %s | %s: %s"
                                            .formatted(
                                                    t.row(),
                                                    t.stage().word(),
                                                    t.key(),
                                                    t.amount().isPresent()
                                                            ? plain(t.amount())
                                                            : "not known",
                                                    t.locator())));
        }
        return lines;
    }

    private static String plain(OptionalDouble amount) {
        return amount.isPresent()
                ? new java.math.BigDecimal(Double.toString(amount.getAsDouble()))
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\n\\r]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private List<String> csv(Gap gap, Map<String, Observation> divisors) {
        List<String> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        heads.add(by.name().toLowerCase(Locale.ROOT));
        for (String stage : gap.stages()) {
            heads.add(stage);
            heads.add(stage + "_not_known");
        }
        heads.add("open");
        heads.add("share");
        heads.add("unit");
        lines.add(String.join(",", heads));
        String unit = plainUnit();
        for (Gap.Row row : gap.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(quoted(row.name()));
            for (int s = 0; s < gap.stages().size(); s++) {
                cells.add(plain(scaled(row.amounts().get(s), row.name(), divisors)));
                cells.add(Long.toString(row.notKnown().get(s)));
            }
            cells.add(plain(scaled(row.open(), row.name(), divisors)));
            cells.add(plain(row.share()));
            cells.add(unit);
            lines.add(String.join(",", cells));
        }
        return lines;
    }

    private void parquet(
            Gap gap,
            Gaps.Found found,
            Chosen chosen,
            Map<String, Observation> divisors,
            Surroundings around)
            throws BadFileException {
        List<TableFile.Column> columns =
                trace
                        ? columns(
                                "row stage donor kind key date amount file sheet line column",
                                "line")
                        : columns(
                                by.name().toLowerCase(Locale.ROOT) + " stage amount not_known unit",
                                "not_known");
        Stream<List<Object>> rows =
                trace
                        ? found.traces().stream().map(LedgerGapCommand::traceRow)
                        : gap.rows().stream().flatMap(row -> stageRows(gap, row, divisors));
        try {
            TableFile.write(
                    around.folder().resolve(parquet.orElseThrow()),
                    columns,
                    rows.iterator(),
                    Map.of(
                            "series", gap.series(),
                            "file", chosen.list().file(),
                            "known_on", chosen.list().knownOn().toString()));
        } catch (IOException e) {
            throw new BadFileException(
                    "'" + parquet.get() + "' cannot be written: " + Say.why(e) + ".");
        }
    }

    private static List<TableFile.Column> columns(String names, String whole) {
        return Stream.of(names.split(" ", -1))
                .map(name ->
                        new TableFile.Column(
                                name,
                                name.equals("amount")
                                        ? TableFile.Kind.AMOUNT
                                        : name.equals(whole)
                                                ? TableFile.Kind.WHOLE
                                                : TableFile.Kind.WORDS))
                .toList();
    }

    private static List<Object> traceRow(Gaps.Trace t) {
        return List.of(
                t.row(),
                t.stage().word(),
                t.donor(),
                t.kind().word(),
                t.key(),
                t.date(),
                t.amount(),
                t.locator().file(),
                t.locator().sheet(),
                t.locator().row(),
                t.locator().column());
    }

    private Stream<List<Object>> stageRows(
            Gap gap, Gap.Row row, Map<String, Observation> divisors) {
        return IntStream.range(0, gap.stages().size())
                .mapToObj(s ->
                        List.of(
                                row.name(),
                                gap.stages().get(s),
                                scaled(row.amounts().get(s), row.name(), divisors),
                                row.notKnown().get(s),
                                plainUnit()));
    }

    private String plainUnit() {
        return units()
                ? "units"
                : per.map(p -> p == Per.GDP ? "share of gdp" : "EUR a head").orElse("EUR");
    }

    private static List<String> traceCsv(Gaps.Found found) {
        List<String> lines = new ArrayList<>();
        lines.add("row,stage,donor,kind,key,date,amount,file,sheet,line,column");
        for (Gaps.Trace t : found.traces()) {
            lines.add(
                    String.join(
                            ",",
                            quoted(t.row()),
                            t.stage().word(),
                            quoted(t.donor()),
                            t.kind().word(),
                            quoted(t.key()),
                            quoted(t.date()),
                            plain(t.amount()),
                            quoted(t.locator().file()),
                            quoted(t.locator().sheet()),
                            Long.toString(t.locator().row()),
                            quoted(t.locator().column())));
        }
        return lines;
    }

    private Map<String, Object> facts(
            Gap gap, Gaps.Found found, Chosen chosen, Map<String, Observation> divisors) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "ledger gap");
        facts.put("series", gap.series());
        facts.put("file", chosen.list().file());
        facts.put("release", chosen.list().release());
        facts.put("knownOn", chosen.list().knownOn().toString());
        facts.put("by", by.name().toLowerCase(Locale.ROOT));
        facts.put("unit", gap.unit());
        facts.put("stages", gap.stages());
        facts.put(
                "rows",
                gap.rows().stream()
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
                            row.open().ifPresent(a -> fact.put("open", a));
                            row.share().ifPresent(a -> fact.put("share", a));
                            Observation by = divisors.get(row.name());
                            if (by != null) {
                                fact.put("dividedBy", by.value());
                                fact.put("dividedByFrom", by.locator().toString());
                                scaled(row.amounts().getFirst(), row.name(), divisors)
                                        .ifPresent(a -> fact.put("firstDivided", a));
                                scaled(row.open(), row.name(), divisors)
                                        .ifPresent(a -> fact.put("openDivided", a));
                            }
                            return fact;
                        })
                        .toList());
        if (trace) {
            facts.put(
                    "trace",
                    found.traces().stream()
                            .map(t -> {
                                Map<String, Object> fact = new LinkedHashMap<>();
                                fact.put("row", t.row());
                                fact.put("stage", t.stage().word());
                                fact.put("key", t.key());
                                fact.put("date", t.date());
                                t.amount().ifPresent(a -> fact.put("amount", a));
                                fact.put("where", t.locator().toString());
                                return fact;
                            })
                            .toList());
        }
        return facts;
    }

    private Gap named(Gap gap, Language language) {
        return by == Gaps.By.DONOR ? DonorNames.of(gap, language) : gap;
    }

    private void draw(Gap gap, Chosen chosen, Surroundings around) throws BadFileException {
        Language language = which.language();
        List<Gap.Row> rows =
                gap.rows().stream()
                        .filter(r -> r.amounts().getFirst().orElse(0) > 0)
                        .limit(Math.max(1, top))
                        .toList();
        if (rows.isEmpty()) {
            throw new BadFileException("There is nothing to draw: no amount is above zero.");
        }
        Gap drawn = named(new Gap(gap.series(), gap.unit(), gap.stages(), rows), language);
        Scene scene =
                GapChart.draw(
                                drawn,
                                units() ? 1 : BILLION,
                                GapWords.stageNames(gap.stages(), language),
                                GapWords.star(language),
                                new Scene.Caption(
                                        GapWords.title(gap).in(language),
                                        GapWords.description(
                                                drawn, chosen.list().file(), language)),
                                new ChartLabels(language))
                        .headed(
                                GapWords.title(gap).in(language),
                                unit(language),
                                chosen.list().file() + ", " + chosen.list().knownOn());
        Path file = around.folder().resolve(svg.orElseThrow());
        try {
            Files.writeString(file, Svg.write(scene, "gap"));
        } catch (IOException e) {
            throw new BadFileException(
                    "'" + svg.get() + "' cannot be written: " + Say.why(e) + ".");
        }
    }
}
