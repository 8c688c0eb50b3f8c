package org.holdfast.ledger.track;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.MemoryStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.files.BadFileException;
import org.holdfast.ledger.files.Book;
import org.holdfast.ledger.files.Line;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Report;
import org.holdfast.ledger.imports.Sheet;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.ledger.list.Rates;
import org.holdfast.ledger.questions.Chains;
import org.holdfast.ledger.survival.Duration;
import org.holdfast.ledger.survival.Waits;
import org.holdfast.model.Origin;
import org.holdfast.model.Source;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.Text;
import org.holdfast.model.TrackRecord;

/**
 * Reads the folder {@code ledger} of a case:
 *
 * <ul>
 *   <li>{@code promises.csv}: a list as 'holdfast ledger template' writes it;
 *   <li>{@code pledges.csv}, optional: names of the promises in two languages, what they count, the
 *       day on which all was due, and the last day on which a source says that it had not come;
 *   <li>{@code totals.csv}, optional: what a tracker publishes of each donor, cited;
 *   <li>{@code sources.csv}, optional: documents that the case's own table does not have.
 * </ul>
 *
 * <p>A promise of which nobody says whether it came is left out of the waits and counted.
 */
public final class CaseLedger {
    /** The list of promises in the folder. */
    public static final String LIST = "promises.csv";

    private static final Waiting[] WAITS = {
        new Waiting(Stage.PROMISED, Stage.COMMITTED, true, Waits.Ends.FIRST),
        new Waiting(Stage.COMMITTED, Stage.PAID, true, Waits.Ends.FIRST),
        new Waiting(Stage.PROMISED, Stage.PAID, true, Waits.Ends.FIRST),
        new Waiting(Stage.PROMISED, Stage.DELIVERED, false, Waits.Ends.FIRST),
        new Waiting(Stage.PROMISED, Stage.DELIVERED, false, Waits.Ends.ALL)
    };

    private static final double BILLION = 1e9;

    private final Path folder;
    private final List<Source> known;
    private final List<Source> sources = new ArrayList<>();

    private record Waiting(Stage from, Stage to, boolean money, Waits.Ends ends) {}

    private record Pledge(
            Text name,
            Text unit,
            Optional<LocalDate> due,
            Optional<LocalDate> openOn,
            String openSource) {
        private static final Pledge NONE =
                new Pledge(Text.same(""), Text.same(""), Optional.empty(), Optional.empty(), "");
    }

    private CaseLedger(Path folder, List<Source> known) {
        this.folder = folder;
        this.known = known;
    }

    /**
     * The record of a case; empty if it has no list of promises.
     *
     * @param caseFolder folder of the case
     * @param known the case's own documents
     */
    public static Optional<TrackRecord> read(Path caseFolder, List<Source> known)
            throws BadFileException {
        Path folder = caseFolder.resolve("ledger");
        return Files.isRegularFile(folder.resolve(LIST))
                ? Optional.of(new CaseLedger(folder, List.copyOf(known)).read())
                : Optional.empty();
    }

    private TrackRecord read() throws BadFileException {
        List<Source> own = table("sources.csv", CaseLedger::source);
        Map<String, Pledge> pledges = new LinkedHashMap<>();
        rows(
                "pledges.csv",
                (sheet, line) -> pledges.put(sheet.words(line, "key"), pledge(sheet, line)));
        List<Event> events = events();
        LocalDate until =
                events.stream()
                        .map(Event::knownOn)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH);
        sources.addAll(own);
        List<TrackRecord.Promise> promises =
                Chains.of(events).entrySet().stream()
                        .map(c ->
                                promise(
                                        c.getKey(),
                                        c.getValue(),
                                        pledges.getOrDefault(c.getKey(), Pledge.NONE)))
                        .sorted(Comparator.comparing(p -> p.first().to().orElse(LocalDate.MAX)))
                        .toList();
        List<TrackRecord.Wait> waits = new ArrayList<>();
        for (Waiting waiting : WAITS) {
            wait(waiting, events, pledges, until).ifPresent(waits::add);
        }
        List<TrackRecord.Total> totals = totals();
        return new TrackRecord(until, promises, waits, totals, sources);
    }

    /** The list, read as 'ledger import' reads it. */
    private List<Event> events() throws BadFileException {
        try (LedgerStore store = new MemoryStore()) {
            var importing = new Importing(List.of(new OwnList(() -> new Rates(List.of()))));
            Report report =
                    importing.take(
                            folder.resolve(LIST),
                            store,
                            LocalDate.EPOCH,
                            Optional.of(LocalDate.EPOCH));
            if (report.rows().leftOut() > 0) {
                throw new BadFileException(
                        "ledger/promises.csv has rows that cannot be read: 'holdfast ledger import "
                                + folder.resolve(LIST)
                                + "' says which.",
                        "ledger/promises.csv heeft rijen die niet te lezen zijn: 'holdfast ledger import "
                                + folder.resolve(LIST)
                                + "' zegt welke.");
            }
            try (Stream<Event> events = store.events(report.what())) {
                return events.toList();
            }
        }
    }

    /** A row that does not say what it must. */
    private static final class OddRow extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final transient Text text;

        OddRow(String en, String nl) {
            super(en);
            text = new Text(en, nl);
        }
    }

    private interface Row {
        void read(Sheet sheet, Line line);
    }

    private interface Reader<T> {
        T of(Sheet sheet, Line line);
    }

    private void rows(String name, Row row) throws BadFileException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Book book = Book.open(file)) {
            Optional<Sheet> sheet = Sheet.first(book);
            if (sheet.isPresent()) {
                sheet.get().each(line -> row.read(sheet.get(), line));
            }
        } catch (OddRow e) {
            throw new BadFileException(
                    "ledger/" + name + ": " + e.text.en(), "ledger/" + name + ": " + e.text.nl());
        } catch (IllegalArgumentException e) {
            throw new BadFileException(
                    "ledger/" + name + ": " + e.getMessage(),
                    "ledger/" + name + " klopt niet: “" + e.getMessage() + "”");
        }
    }

    private <T> List<T> table(String name, Reader<T> reader) throws BadFileException {
        List<T> all = new ArrayList<>();
        rows(name, (sheet, line) -> all.add(reader.of(sheet, line)));
        return all;
    }

    private static Source source(Sheet sheet, Line line) {
        String id = sheet.words(line, "id");
        String grade = sheet.words(line, "grade");
        if (id.isEmpty() || grade.length() != 1) {
            throw new OddRow(
                    "line " + line.row() + " needs an id and a grade A, B, C or D",
                    "regel " + line.row() + " moet een id en een oordeel A, B, C of D hebben");
        }
        return new Source(
                id,
                sheet.words(line, "kind").equals("derived")
                        ? Source.Kind.DERIVED
                        : Source.Kind.DOCUMENT,
                sheet.words(line, "title"),
                sheet.words(line, "publisher"),
                sheet.words(line, "date"),
                sheet.words(line, "url"),
                grade.charAt(0),
                sheet.words(line, "note"),
                new Origin("", "", "ledger/sources.csv", (int) line.row(), ""));
    }

    private static Pledge pledge(Sheet sheet, Line line) {
        return new Pledge(
                new Text(sheet.words(line, "name en"), sheet.words(line, "name nl")),
                new Text(sheet.words(line, "unit en"), sheet.words(line, "unit nl")),
                day(sheet, line, "due"),
                day(sheet, line, "open on"),
                sheet.words(line, "open source"));
    }

    private static Optional<LocalDate> day(Sheet sheet, Line line, String head) {
        String text = sheet.words(line, head);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new OddRow(
                    "line %d, column '%s': '%s' is no day; write it as 2024-03-31"
                            .formatted(line.row(), head, text),
                    "regel %d, kolom '%s': '%s' is geen dag; schrijf hem als 2024-03-31"
                            .formatted(line.row(), head, text));
        }
    }

    private TrackRecord.Promise promise(String key, List<Event> chain, Pledge pledge) {
        Event first = chain.getFirst();
        Optional<Goods> goods = chain.stream().flatMap(e -> e.goods().stream()).findFirst();
        String currency =
                chain.stream()
                        .flatMap(e -> stated(e).stream())
                        .map(Valuation::currency)
                        .findFirst()
                        .orElse("EUR");
        Text unit =
                goods.map(g -> pledge.unit().en().isEmpty() ? Text.same(g.item()) : pledge.unit())
                        .orElse(Text.same(currency));
        return new TrackRecord.Promise(
                key,
                pledge.name().en().isEmpty()
                        ? Text.same(first.donor() + ": " + key)
                        : pledge.name(),
                unit,
                pledge.due(),
                pledge.openOn(),
                pledge.openSource().isEmpty() ? "" : document(pledge.openSource()),
                chain.stream()
                        .sorted(
                                Comparator.comparing((Event e) ->
                                                e.when().latest().orElse(LocalDate.MAX))
                                        .thenComparing(Event::stage))
                        .map(this::step)
                        .toList());
    }

    private TrackRecord.Step step(Event event) {
        OptionalDouble amount =
                event.goods().isPresent()
                        ? event.goods().get().units().number()
                        : stated(event)
                                .map(v -> v.amount().number())
                                .orElse(OptionalDouble.empty());
        return new TrackRecord.Step(
                event.stage().word(),
                event.when().earliest(),
                event.when().latest(),
                amount,
                document(event.document()),
                event.locator().toString());
    }

    private static Optional<Valuation> stated(Event event) {
        return event.find(Valuation.Method.STATED_BY_DONOR)
                .or(() -> event.find(Valuation.Method.COUNTED_BY_SOURCE));
    }

    /** The id of what a row cites: an id, the address of a known document, or a new one. */
    private String document(String cited) {
        if (cited.isEmpty()) {
            return "";
        }
        return Stream.concat(known.stream(), sources.stream())
                .filter(s -> s.id().equals(cited) || s.url().equals(cited))
                .findFirst()
                .map(Source::id)
                .orElseGet(() -> cite(cited));
    }

    private String cite(String words) {
        String id = "ledger-" + (sources.size() + 1);
        boolean link = words.startsWith("https://") || words.startsWith("http://");
        sources.add(
                new Source(
                        id,
                        Source.Kind.DOCUMENT,
                        words,
                        "",
                        "",
                        link ? words : "",
                        'D',
                        "",
                        new Origin("", "", "ledger/promises.csv", 0, "")));
        return id;
    }

    private static Optional<TrackRecord.Wait> wait(
            Waiting waiting, List<Event> events, Map<String, Pledge> pledges, LocalDate until) {
        Waits.Found found =
                Waits.of(
                        events.stream().filter(e -> e.goods().isEmpty() == waiting.money()),
                        waiting.from(),
                        waiting.to(),
                        Waits.By.ALL,
                        waiting.ends(),
                        until,
                        key -> pledges.getOrDefault(key, Pledge.NONE).openOn());
        List<Duration> months = found.waits().stream().map(Waits.Wait::months).toList();
        if (months.size() < 2) {
            return Optional.empty();
        }
        SurvivalCurve curve = Waits.curve("all", months);
        return Optional.of(
                new TrackRecord.Wait(
                        waiting.from().word(),
                        waiting.to().word(),
                        waiting.money(),
                        waiting.ends() == Waits.Ends.ALL,
                        curve,
                        (int) (found.silent() + found.undated())));
    }

    private List<TrackRecord.Total> totals() throws BadFileException {
        record Figure(Text donor, String party, String stage, double billions, String source) {}
        List<Figure> figures =
                table(
                        "totals.csv",
                        (sheet, line) ->
                                new Figure(
                                        new Text(
                                                sheet.words(line, "donor en"),
                                                sheet.words(line, "donor nl")),
                                        sheet.words(line, "party"),
                                        sheet.words(line, "stage"),
                                        Double.parseDouble(sheet.words(line, "eur bn")),
                                        sheet.words(line, "source")));
        Map<Text, TrackRecord.Total> totals = new LinkedHashMap<>();
        for (Figure f : figures) {
            TrackRecord.Total before =
                    totals.getOrDefault(
                            f.donor(),
                            new TrackRecord.Total(
                                    f.donor(),
                                    f.party(),
                                    OptionalDouble.empty(),
                                    OptionalDouble.empty(),
                                    document(f.source())));
            OptionalDouble amount = OptionalDouble.of(f.billions() * BILLION);
            totals.put(
                    f.donor(),
                    new TrackRecord.Total(
                            f.donor(),
                            f.party(),
                            f.stage().equals("committed") ? amount : before.committed(),
                            f.stage().equals("allocated") ? amount : before.allocated(),
                            before.source()));
        }
        return totals.values().stream()
                .sorted(Comparator.comparingDouble(t -> -t.allocated().orElse(0)))
                .toList();
    }
}
