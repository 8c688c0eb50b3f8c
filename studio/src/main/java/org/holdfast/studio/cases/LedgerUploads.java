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
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.FileHash;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.imports.Report;
import org.holdfast.store.ListState;
import org.holdfast.store.Store;
import org.holdfast.studio.accounts.Caller;
import org.holdfast.studio.accounts.Right;
import org.holdfast.studio.http.ApiError;
import org.holdfast.studio.http.InvalidUpload;
import org.holdfast.studio.http.ProblemDetails;

/** Takes a file into the ledger, as the command line does. */
public final class LedgerUploads {
    private final Cases cases;
    private final Store store;
    private final Function<LedgerStore, List<Importer>> importers;
    private final boolean team;
    private final long largest;
    private final InstantSource clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /**
     * @param importers kinds of files that a ledger takes in
     * @param team whether someone else accepts what is brought in
     * @param largest bytes of a file at most
     */
    public LedgerUploads(
            Cases cases,
            Store store,
            Function<LedgerStore, List<Importer>> importers,
            boolean team,
            long largest,
            InstantSource clock) {
        this.cases = cases;
        this.store = store;
        this.importers = importers;
        this.team = team;
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
            throws IOException, InvalidUpload {
        if (announced > largest) {
            throw ApiError.tooLarge(largest);
        }
        if (!name.matches("[\\p{L}\\p{N} ._()+,=@&'-]{1,120}")
                || name.startsWith(".")
                || !List.of("xlsx", "csv", "txt", "tsv", "json").contains(ending(name))) {
            throw ApiError.wrong(CaseMessages.GIVE_FILE_NAME_BEHIND_NAME);
        }
        Path folder = cases.incoming();
        try {
            Path file = folder.resolve(name);
            try (InputStream limited = new Limited(in, largest)) {
                Files.copy(limited, file);
            }
            oneAtATime.lock();
            try (LedgerStore ledger =
                    team ? store.pendingLedger(who, clock) : store.ledger(who, clock)) {
                LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
                Report report =
                        new Importing(importers.apply(ledger))
                                .take(file, ledger, today, Optional.empty());
                if (report.already()) {
                    bringBack(report.what().hash(), who);
                }
                return report;
            } catch (BadFileException e) {
                throw new InvalidUpload(
                        CaseMessages.FILE_CANNOT_BE_TAKEN,
                        language ->
                                List.of(
                                        new ProblemDetails.Found(
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

    /** A list that was taken back and is brought in again waits again. */
    private void bringBack(FileHash hash, String who) {
        boolean isBack =
                find(hash).filter(l -> l.state() == ListState.State.TAKEN_BACK).isPresent();
        if (isBack) {
            store.decide(
                    hash,
                    team ? ListState.State.PENDING : ListState.State.ACCEPTED,
                    list -> {},
                    who,
                    clock);
        }
    }

    /** Every list that was brought in, the latest first. */
    public List<ListState> all() {
        return store.lists().reversed();
    }

    /** A list by the hash of its file. */
    public Optional<ListState> find(FileHash hash) {
        return store.lists().stream().filter(l -> l.what().hash().equals(hash)).findFirst();
    }

    /** Ids of the cases that a list can add to: those of a day on which it was known. */
    public List<String> cases(ListState list) {
        return cases.all().stream()
                .filter(s -> !list.what().knownOn().isAfter(s.c().settings().knownBy()))
                .map(Cases.Shown::id)
                .toList();
    }

    /** Accepts a list that someone else brought in. */
    public ListState accept(FileHash hash, Caller by) {
        return decide(
                hash,
                ListState.State.ACCEPTED,
                list -> {
                    if (team && list.by().equals(by.name())) {
                        throw ApiError.forbidden(CaseMessages.YOU_BROUGHT_LIST_YOURSELF_SOMEONE);
                    }
                },
                by);
    }

    /** Takes a list back: it stays, and is asked no more until it is accepted. */
    public ListState takeBack(FileHash hash, Caller by) {
        return decide(
                hash,
                ListState.State.TAKEN_BACK,
                list -> {
                    if (!list.by().equals(by.name()) && !by.may(Right.APPROVE)) {
                        throw ApiError.forbidden(CaseMessages.LIST_TAKEN_BACK_BY_WHO);
                    }
                },
                by);
    }

    /** Deletes a list with all its entries. */
    public ListState delete(FileHash hash, Caller by) {
        return store.delete(hash, one -> owns(one.by(), by), by.name(), clock)
                .orElseThrow(LedgerUploads::none);
    }

    /** Refuses to delete what is neither one's own nor one's to administer. */
    public static void owns(String owner, Caller by) {
        if (!owner.equals(by.name()) && !by.may(Right.ADMINISTER)) {
            throw ApiError.forbidden(CaseMessages.ONLY_WHO_BROUGHT_OR_ADMINISTRATOR);
        }
    }

    private ListState decide(
            FileHash hash, ListState.State state, Consumer<ListState> may, Caller by) {
        return store.decide(hash, state, may, by.name(), clock).orElseThrow(LedgerUploads::none);
    }

    private static ApiError none() {
        return ApiError.unknown(CaseMessages.THERE_NO_SUCH_LIST);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
