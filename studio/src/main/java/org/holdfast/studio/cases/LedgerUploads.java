package org.holdfast.studio.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.ObservationFiles;
import org.holdfast.ledger.files.BadFileException;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Report;
import org.holdfast.model.Text;
import org.holdfast.store.Store;
import org.holdfast.studio.http.Fault;
import org.holdfast.studio.http.Refusal;
import org.holdfast.studio.http.Unsound;

/** Takes a file into the ledger, as the command line does. */
public final class LedgerUploads {
    private final Cases cases;
    private final Store store;
    private final ObservationFiles figures;
    private final List<Importer> importers;
    private final long largest;
    private final InstantSource clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /**
     * @param figures where figures that are no events are kept
     * @param largest bytes of a file at most
     */
    public LedgerUploads(
            Cases cases,
            Store store,
            ObservationFiles figures,
            List<Importer> importers,
            long largest,
            InstantSource clock) {
        this.cases = cases;
        this.store = store;
        this.figures = figures;
        this.importers = List.copyOf(importers);
        this.largest = largest;
        this.clock = clock;
    }

    /**
     * Takes a file in, or says why not.
     *
     * @param name of the file, as its owner calls it
     * @param who in whose name it is entered in the audit log
     */
    public Report take(InputStream in, long announced, String name, String who)
            throws IOException, Unsound {
        if (announced > largest) {
            throw Refusal.tooLarge(largest);
        }
        if (!name.matches("[\\p{L}\\p{N} ._()+,=@&'-]{1,120}")
                || name.startsWith(".")
                || !List.of("xlsx", "csv", "txt", "tsv", "json").contains(ending(name))) {
            throw Refusal.wrong(
                    "Give the file's name behind ?name=, such as promises.csv or tracker.xlsx.",
                    "Geef de naam van het bestand achter ?name=, zoals toezeggingen.csv of"
                            + " tracker.xlsx.");
        }
        Path folder = cases.incoming();
        try {
            Path file = folder.resolve(name);
            try (InputStream limited = new Limited(in, largest)) {
                Files.copy(limited, file);
            }
            oneAtATime.lock();
            try (LedgerStore ledger = store.ledger(who, clock)) {
                LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
                Report report =
                        new Importing(importers).take(file, ledger, today, Optional.empty());
                figures.put(report.what(), report.observations());
                return report;
            } catch (BadFileException e) {
                throw new Unsound(
                        new Text(
                                "The file cannot be taken in",
                                "Het bestand kan niet worden overgenomen"),
                        language ->
                                List.of(
                                        new Fault.Found(
                                                "error",
                                                "BadFile",
                                                name,
                                                Optional.empty(),
                                                Optional.empty(),
                                                e.in(language).replace(file.toString(), name))));
            } finally {
                oneAtATime.unlock();
            }
        } finally {
            Cases.delete(folder);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
