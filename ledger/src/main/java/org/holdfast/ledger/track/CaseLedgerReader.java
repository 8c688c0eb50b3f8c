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
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Locator;
import org.holdfast.intake.tables.Sheet;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.MemoryStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Remark;
import org.holdfast.ledger.imports.Report;
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
 *   <li>{@code pledges.csv}, optional: names of the promises ({@code name en}, {@code name nl} …),
 *       what they count, the day on which all was due, and the last day on which a source says that
 *       it had not come;
 *   <li>{@code totals.csv}, optional: what a tracker publishes of each donor, cited;
 *   <li>{@code sources.csv}, optional: documents that the case's own table does not have.
 * </ul>
 *
 * <p>A promise of which nobody says whether it came is left out of the waits and counted.
 */
public final class CaseLedgerReader {
    /** The folder in a case. */
    public static final String FOLDER = "ledger";

    /** The list of promises in the folder. */
    public static final String LIST = "promises.csv";

    private static final String PLEDGES = "pledges.csv";
    private static final String TOTALS = "totals.csv";
    private static final String SOURCES = "sources.csv";

    /** All files that the folder may have. */
    public static final List<String> FILES = List.of(LIST, PLEDGES, TOTALS, SOURCES);

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
    private final OwnList.Terms terms;
    private final List<Source> sources = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();

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

    private CaseLedgerReader(Path folder, List<Source> known, OwnList.Terms terms) {
        this.folder = folder;
        this.known = known;
        this.terms = terms;
    }

    /**
     * What lies in the folder of a case; empty if it has no list of promises, or one that cannot be
     * read as it stands.
     *
     * @param caseFolder folder of the case
     * @param known the case's own documents
     * @param terms what goes without saying in the case's list
     * @param problems gets everything that keeps the folder from being read
     */
    public static Optional<CaseLedger> read(
            Path caseFolder, List<Source> known, OwnList.Terms terms, Problems problems) {
        CaseLedgerReader reader =
                new CaseLedgerReader(caseFolder.resolve(FOLDER), List.copyOf(known), terms);
        Optional<CaseLedger> ledger = reader.ledger();
        reader.faults.forEach(problems::add);
        return ledger;
    }

    private Optional<CaseLedger> ledger() {
        if (!Files.isRegularFile(folder.resolve(LIST))) {
            return Optional.empty();
        }
        List<Source> own = new ArrayList<>();
        rows(SOURCES, List.of("id", "grade"), (sheet, line) -> source(sheet, line, own));
        Map<String, Pledge> pledges = new LinkedHashMap<>();
        Map<String, Line> pledged = new LinkedHashMap<>();
        rows(
                PLEDGES,
                List.of("key"),
                (sheet, line) -> {
                    String key = sheet.words(line, "key");
                    Line before = pledged.putIfAbsent(key, line);
                    if (key.isEmpty()) {
                        fault(sheet, line, "key", TrackMessages.KEY_PROMISE_MISSING_WRITE_PROMISES);
                    } else if (before != null) {
                        fault(
                                sheet,
                                line,
                                "key",
                                TrackMessages.standsOnLineAlready(key, before.row()));
                    } else {
                        pledge(sheet, line).ifPresent(pledge -> pledges.put(key, pledge));
                    }
                });
        sources.addAll(own);
        List<Figure> figures = figures();
        Optional<Taken> taken = promises();
        List<Event> events = taken.map(Taken::events).orElse(List.of());
        Map<String, List<Event>> chains = Chains.of(events);
        if (faults.isEmpty()) {
            pledged.forEach((key, line) -> {
                if (!chains.containsKey(key)) {
                    fault(
                            where(PLEDGES).atLine((int) line.row()).atColumn("key"),
                            TrackMessages.noRowPromisesCsv(key));
                }
            });
        }
        return faults.isEmpty()
                ? taken.map(list ->
                        new CaseLedger(
                                list.what(), events, record(pledges, events, chains, figures)))
                : Optional.empty();
    }

    /** The list of promises, as 'ledger import' takes it in. */
    private record Taken(Import what, List<Event> events) {}

    private TrackRecord record(
            Map<String, Pledge> pledges,
            List<Event> events,
            Map<String, List<Event>> chains,
            List<Figure> figures) {
        LocalDate until =
                events.stream()
                        .map(Event::knownOn)
                        .max(Comparator.naturalOrder())
                        .orElse(CaseLedger.EVER);
        List<TrackRecord.Promise> promises =
                chains.entrySet().stream()
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
        List<TrackRecord.Total> totals = totals(figures);
        return new TrackRecord(until, promises, waits, totals, sources);
    }

    /** The list, read as 'ledger import' reads it; a row that it leaves out is a fault. */
    private Optional<Taken> promises() {
        try (LedgerStore store = new MemoryStore()) {
            var importing = new Importing(List.of(new OwnList(() -> new Rates(List.of()), terms)));
            Report report =
                    importing.take(folder.resolve(LIST), store, CaseLedger.EVER, Optional.empty());
            for (Remark remark : report.remarks()) {
                if (remark.sort() == Remark.Sort.LEFT_OUT) {
                    faults.add(FileProblems.wrongLedger(where(remark.where()), leftOut(remark)));
                }
            }
            try (Stream<Event> events = store.events(report.what())) {
                return Optional.of(new Taken(report.what(), events.toList()));
            }
        } catch (BadFileException e) {
            fault(LIST, e);
            return Optional.empty();
        }
    }

    /** What 'ledger import' says of the row, with what stands there and what to do. */
    private static Text leftOut(Remark remark) {
        String there = remark.original().isEmpty() ? "" : "'" + remark.original() + "': ";
        return TrackMessages.correctRowOrTake(there, remark.what());
    }

    private void fault(String name, BadFileException e) {
        fault(where(name), Text.each(e::in));
    }

    private void fault(Sheet sheet, Line line, String head, Text text) {
        fault(where(sheet.where(line, head)), text);
    }

    private void fault(Where where, Text text) {
        faults.add(FileProblems.wrongLedger(where, text));
    }

    private static Where where(String file) {
        return Where.inFile(FOLDER + "/" + file);
    }

    private static Where where(Locator place) {
        Where file = where(place.file());
        Where line = place.row() > 0 ? file.atLine((int) place.row()) : file;
        return place.column().isEmpty() ? line : line.atColumn(place.column());
    }

    private interface Row {
        void read(Sheet sheet, Line line);
    }

    /** Reads the rows of a file that may be missing; every column named must be there. */
    private void rows(String name, List<String> needed, Row row) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Book book = Book.open(file)) {
            Optional<Sheet> first = Sheet.first(book);
            if (first.isEmpty()) {
                return;
            }
            Sheet sheet = first.get();
            List<String> missing =
                    needed.stream()
                            .filter(head -> !sheet.has(head))
                            .map(head -> head.replace(' ', '_'))
                            .toList();
            if (!missing.isEmpty()) {
                String columns = String.join(", ", missing);
                String found = String.join(", ", sheet.headings());
                fault(
                        where(name).atLine((int) sheet.headingRow()),
                        TrackMessages.columnsMissingFound(columns, found));
                return;
            }
            sheet.each(line -> row.read(sheet, line));
        } catch (BadFileException e) {
            fault(name, e);
        }
    }

    private void source(Sheet sheet, Line line, List<Source> own) {
        String id = sheet.words(line, "id");
        String grade = sheet.words(line, "grade");
        if (id.isEmpty()) {
            fault(sheet, line, "id", TrackMessages.DOCUMENT_NEEDS_ID_SO_ROWS);
        } else if (Stream.concat(known.stream(), own.stream()).anyMatch(s -> s.id().equals(id))) {
            fault(sheet, line, "id", TrackMessages.thereAnotherDocumentHere(id));
        }
        if (!grade.matches("[A-D]")) {
            fault(sheet, line, "grade", TrackMessages.noGradeWriteB(grade));
            return;
        }
        own.add(
                new Source(
                        id,
                        sheet.words(line, "kind").equals("derived")
                                ? Source.Kind.DERIVED
                                : Source.Kind.DOCUMENT,
                        Text.same(sheet.words(line, "title")),
                        sheet.words(line, "publisher"),
                        sheet.words(line, "date"),
                        sheet.words(line, "url"),
                        grade.charAt(0),
                        texts(sheet, line, "note"),
                        new Origin("", "", "ledger/sources.csv", (int) line.row(), "")));
    }

    private Optional<Pledge> pledge(Sheet sheet, Line line) {
        int before = faults.size();
        Pledge pledge =
                new Pledge(
                        texts(sheet, line, "name"),
                        texts(sheet, line, "unit"),
                        day(sheet, line, "due"),
                        day(sheet, line, "open on"),
                        sheet.words(line, "open source"));
        return faults.size() == before ? Optional.of(pledge) : Optional.empty();
    }

    /** A column a language; where one is not there or empty, the English one speaks. */
    private static Text texts(Sheet sheet, Line line, String head) {
        return Text.each(language -> {
            String said = sheet.words(line, head + " " + language.code());
            return said.isEmpty() ? english(sheet, line, head) : said;
        });
    }

    /** What {@code name_en} says, or {@code name} where the column has no language. */
    private static String english(Sheet sheet, Line line, String head) {
        String said = sheet.words(line, head + " en");
        return said.isEmpty() ? sheet.words(line, head) : said;
    }

    private Optional<LocalDate> day(Sheet sheet, Line line, String head) {
        String text = sheet.words(line, head);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fault(sheet, line, head, TrackMessages.noDayWriteAs(text));
            return Optional.empty();
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
                        .orElse(terms.currency().code());
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
                        Text.same(words),
                        "",
                        "",
                        link ? words : "",
                        'D',
                        Text.same(""),
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
                        waiting.ends() == Waits.Ends.ALL,
                        curve,
                        (int) (found.silent() + found.undated())));
    }

    private record Figure(Text donor, String party, String stage, double billions, String source) {}

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        rows(
                TOTALS,
                List.of("donor en", "donor nl", "stage", "eur bn"),
                (sheet, line) -> figure(sheet, line).ifPresent(figures::add));
        return figures;
    }

    private Optional<Figure> figure(Sheet sheet, Line line) {
        int before = faults.size();
        for (String head : List.of("donor en", "donor nl")) {
            if (sheet.words(line, head).isEmpty()) {
                fault(sheet, line, head, TrackMessages.DONOR_NAME_MISSING);
            }
        }
        String stage = sheet.words(line, "stage");
        if (!stage.equals("committed") && !stage.equals("allocated")) {
            fault(sheet, line, "stage", TrackMessages.noStageTotalWrite(stage));
        }
        String text = sheet.words(line, "eur bn");
        if (!text.matches("\\d{1,9}(\\.\\d+)?")) {
            fault(sheet, line, "eur bn", TrackMessages.noAmountWriteBillions(text));
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(
                        new Figure(
                                texts(sheet, line, "donor"),
                                sheet.words(line, "party"),
                                stage,
                                Double.parseDouble(text),
                                sheet.words(line, "source")));
    }

    private List<TrackRecord.Total> totals(List<Figure> figures) {
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
