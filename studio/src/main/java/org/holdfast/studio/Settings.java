package org.holdfast.studio;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.site.Pages;
import org.holdfast.store.Store;
import org.holdfast.studio.accounts.OpenId;
import org.holdfast.studio.http.Proxies;

/**
 * How a studio is run.
 *
 * @param listen address to listen on
 * @param port 0: any that is free
 * @param data folder of what it keeps
 * @param cases folders of cases to show
 * @param with folders of private rows that are laid over the cases
 * @param web folder of the built web part
 * @param store accounts, ledger and audit log
 * @param owner in whose name things are done where nobody signs in
 * @param team whether people sign in
 * @param address by which others reach it, if it stands behind another server
 * @param proxies the servers before it that say from whom they had a call
 * @param importers kinds of files that a ledger takes in
 * @param pages what fills the pages of a case
 */
public record Settings(
        String listen,
        int port,
        Path data,
        List<Path> cases,
        List<Path> with,
        Optional<Path> web,
        Store store,
        String owner,
        boolean team,
        Optional<URI> address,
        Proxies proxies,
        Optional<OpenId.Settings> openId,
        Program program,
        Function<LedgerStore, List<Importer>> importers,
        List<Pages> pages,
        Limits limits,
        InstantSource clock) {
    public Settings {
        cases = List.copyOf(cases);
        with = List.copyOf(with);
        pages = List.copyOf(pages);
    }

    /**
     * Which Holdfast it is.
     *
     * @param fingerprint changes whenever the code that computes answers changes
     */
    public record Program(String version, String fingerprint) {}

    /**
     * How much is allowed.
     *
     * @param atOnce runs that are computed side by side
     * @param threads that one run uses
     * @param perUser runs that one user may have waiting or running
     * @param futures that one run may have
     * @param longest how long a run may take
     * @param upload bytes of a file that is brought in
     * @param uploads bytes that all cases that were brought in may take
     * @param idle how long a connection may say nothing
     * @param head how long the head of a call may take to come
     * @param body how long what is sent with a call may take to come
     * @param rest after a page could not be made, until it is tried again
     */
    public record Limits(
            int atOnce,
            int threads,
            int perUser,
            int futures,
            Duration longest,
            long upload,
            long uploads,
            Duration idle,
            Duration head,
            Duration body,
            Duration rest) {
        public static final Limits STANDARD =
                new Limits(
                        1,
                        Math.max(1, Runtime.getRuntime().availableProcessors()),
                        8,
                        50_000,
                        Duration.ofMinutes(30),
                        64L << 20,
                        1L << 30,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(30));

        public Limits {
            if (atOnce < 1 || threads < 1 || perUser < 1 || futures < 2) {
                throw new IllegalArgumentException("limits must be at least 1");
            }
        }
    }
}
