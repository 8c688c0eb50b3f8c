package org.holdfast.ledger.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.FileHash;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** Takes files into a ledger. */
public final class Importing {
    private final List<Importer> importers;

    /**
     * @param importers asked in this order what a file is
     */
    public Importing(List<Importer> importers) {
        this.importers = List.copyOf(importers);
    }

    /**
     * Reads a file and adds what it says, unless the ledger has it.
     *
     * @param today the day on which it is recorded
     * @param knownOn day from which it could be known; empty to take the file's own word
     */
    public Report take(Path file, LedgerStore store, LocalDate today, Optional<LocalDate> knownOn)
            throws BadFileException {
        try (Book book = Book.open(file)) {
            Source source = recognise(book);
            LocalDate known = knownOn.or(source::knownOn).orElse(today);
            Import what =
                    new Import(
                            hash(file),
                            book.file(),
                            source.series(),
                            source.release(),
                            source.layout(),
                            known,
                            today);
            Optional<Import> there = store.find(what.hash());
            if (there.isPresent()) {
                return already(there.get(), book, source, store);
            }
            Optional<Import> before =
                    new AsOf(known, LocalDate.MAX)
                            .believed(store.imports()).stream()
                                    .filter(i -> i.series().equals(what.series()))
                                    .findFirst();
            Log log;
            LedgerStore.Batch begun;
            try {
                begun = store.begin(what);
            } catch (IllegalArgumentException e) {
                // Another program took the same file in since this one looked.
                return already(store.find(what.hash()).orElseThrow(() -> e), book, source, store);
            }
            try (LedgerStore.Batch batch = begun) {
                log = new Log(book.file(), batch::add);
                source.reader().read(log, known);
                log.observations().forEach(batch::add);
                batch.commit();
            }
            return report(
                    book,
                    what,
                    false,
                    source.headline(),
                    log,
                    before.map(b -> Changes.between(store, b, what)));
        }
    }

    /** What a file says that the ledger has. */
    private Report already(Import there, Book book, Source source, LedgerStore store)
            throws BadFileException {
        Log log = new Log(book.file(), event -> {});
        source.reader().read(log, there.knownOn());
        store.complete(there, log.observations());
        return report(book, there, true, source.headline(), log, Optional.empty());
    }

    private Source recognise(Book book) throws BadFileException {
        for (Importer importer : importers) {
            Optional<Source> source = importer.recognise(book);
            if (source.isPresent()) {
                return source.get();
            }
        }
        throw new BadFileException(
                Text.each(l -> ImportMessages.noneFilesCanBe(book.file(), names(l), l)));
    }

    private String names(Language language) {
        return importers.stream().map(i -> i.name().in(language)).collect(Collectors.joining("; "));
    }

    private static FileHash hash(Path file) throws BadFileException {
        try {
            return FileHash.of(file);
        } catch (IOException e) {
            throw Book.unreadable(file, e);
        }
    }

    private static Report report(
            Book book,
            Import what,
            boolean already,
            Stage first,
            Log log,
            Optional<Changes> changes) {
        Totals totals = log.totals();
        Stage headline =
                Stream.concat(Stream.of(first), Stream.of(Stage.values()))
                        .filter(totals::has)
                        .findFirst()
                        .orElse(first);
        List<Total> all = totals.at(headline);
        List<Total> counted = all.stream().filter(t -> !totals.isOutside(t.donor())).toList();
        return new Report(
                what,
                already,
                headline,
                counted,
                all.stream().filter(t -> totals.isOutside(t.donor())).toList(),
                java.util.Arrays.stream(Stage.values())
                        .filter(s -> s != headline && totals.has(s))
                        .flatMap(s -> totals.at(s).stream())
                        .toList(),
                log.rows(),
                log.events(),
                log.observations(),
                log.recognised(),
                Stream.concat(uncalculated(book), log.remarks().stream()).toList(),
                changes);
    }

    /** What a workbook leaves to whoever opens it is not known here, and that is told. */
    private static Stream<Remark> uncalculated(Book book) {
        return book.uncalculated().entrySet().stream()
                .map(one ->
                        new Remark(
                                Remark.Sort.READING,
                                one.getKey(),
                                ImportMessages.FORMULA_WHOSE_RESULT_FILE_DOES,
                                "=" + one.getValue()));
    }
}
