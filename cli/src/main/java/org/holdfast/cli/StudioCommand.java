package org.holdfast.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.holdfast.model.Language;
import org.holdfast.questions.Unknown;
import org.holdfast.site.MadeBefore;
import org.holdfast.site.Pages;
import org.holdfast.site.SimulatorPages;
import org.holdfast.store.Store;
import org.holdfast.studio.Settings;
import org.holdfast.studio.Studio;
import org.holdfast.studio.accounts.OpenId;
import org.holdfast.studio.accounts.Role;
import org.holdfast.studio.cases.Cases;
import org.holdfast.studio.cases.DoorPages;
import org.holdfast.studio.http.Proxies;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The simulator, its pages and its runs, in a browser. */
final class StudioCommand extends SubCommand {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final long PATIENCE_SECONDS = 40;

    @Parameters(paramLabel = "CASE", arity = "0..*")
    private List<Path> cases = new ArrayList<>();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8700")
    @Within(from = 0, to = 65_535, count = false, suchAs = 8700)
    private int port;

    @Option(names = "--no-browser")
    private boolean noBrowser;

    @Option(names = "--listen", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String listen;

    @Mixin private OverlayArguments over = new OverlayArguments();

    @Mixin private StudioPlace place = new StudioPlace();

    @Option(names = "--team")
    private boolean team;

    @Option(names = "--address", paramLabel = "URL")
    private Optional<String> address = Optional.empty();

    @Option(names = "--trusted-proxy", paramLabel = "ADDRESS", split = ",")
    private List<String> proxies = new ArrayList<>();

    @Option(names = "--forwarded")
    private boolean forwarded;

    @Option(names = "--openid", paramLabel = "ISSUER")
    private Optional<String> openId = Optional.empty();

    @Option(names = "--openid-client", paramLabel = "ID")
    private Optional<String> client = Optional.empty();

    @Option(names = "--openid-role", paramLabel = "ROLE")
    private Optional<String> newcomers = Optional.empty();

    @Option(names = "--no-background")
    private boolean noBackground;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "1")
    @Within(from = 1, to = 1024, suchAs = 2)
    private int runs;

    @Option(names = "--run-minutes", paramLabel = "N", defaultValue = "30")
    @Within(from = 1, suchAs = 30)
    private int minutes;

    @Option(names = "--runs-each", paramLabel = "N", defaultValue = "8")
    @Within(from = 1, suchAs = 8)
    private int each;

    @Option(names = "--most-futures", paramLabel = "N", defaultValue = "50000")
    @Within(from = 2, to = 1_000_000, suchAs = 50_000)
    private int futures;

    @Override
    List<Named> commands() {
        return List.of(
                new Named("user", StudioUserCommand::new),
                new Named("backup", StudioBackupCommand::new),
                new Named("restore", StudioRestoreCommand::new));
    }

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Settings settings = settings(around);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (Studio studio = Studio.start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, ended), "stopping"));
            String here = "http://localhost:" + studio.port() + "/";
            Language language = Main.language(spec().commandLine());
            around.out().println(RemarkMessages.studioRuns(here, language));
            studio.firstLink()
                    .map(link -> address.map(StudioCommand::slashed).orElse(here) + link)
                    .ifPresent(
                            link -> around.out().println(RemarkMessages.firstLink(link, language)));
            around.out().flush();
            if (!noBrowser) {
                Browser.open(here, around);
            }
            asked.await();
        } catch (Cases.UnsoundException e) {
            throw new ProblemsException(e.problems());
        } catch (Studio.PortTakenException e) {
            throw wrong(
                    RefusalMessages.portTaken(
                            String.valueOf(e.getMessage()), Integer.toString(port + 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
        return Exit.DONE;
    }

    private static void stop(CountDownLatch asked, CountDownLatch ended) {
        asked.countDown();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return; // it is ended all the same
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Settings settings(Environment around) throws IOException {
        boolean signIn = team || place.isServer();
        if (!signIn && !LOOPBACK.contains(listen)) {
            throw wrong(RefusalMessages.othersWithoutAccounts(listen));
        }
        if (over.isGiven() && signIn) {
            throw wrong(RefusalMessages.WITH_TEAM);
        }
        if (over.isGiven() && cases.size() != 1) {
            throw wrong(RefusalMessages.WITH_ONE_CASE);
        }
        Path data = place.data(around, over.studio(around));
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw wrong(RefusalMessages.noStudioFolder(data.toString(), Say.reason(e)));
        }
        Store store = place.open(around, over.studio(around));
        List<Path> folders = cases(around);
        int processors = Runtime.getRuntime().availableProcessors();
        var standard = Settings.Limits.STANDARD;
        return new Settings(
                listen,
                port,
                data,
                folders,
                over.folders(around),
                StudioFiles.web(),
                store,
                StoreArguments.who(around),
                signIn,
                address.map(this::uri),
                proxies(),
                openId(),
                new Settings.Program(Program.version(), Program.fingerprint()),
                LedgerImporters::all,
                pages(data, store, folders, Math.max(1, processors - 1), around),
                new Settings.Limits(
                        runs,
                        Math.max(1, processors / runs),
                        each,
                        futures,
                        Duration.ofMinutes(minutes),
                        standard.upload(),
                        standard.uploads(),
                        standard.idle(),
                        standard.head(),
                        standard.body(),
                        standard.rest()),
                InstantSource.system());
    }

    private List<Pages> pages(
            Path data, Store store, List<Path> folders, int threads, Environment around)
            throws IOException {
        List<Pages> pages =
                StudioFiles.pages(
                        data,
                        data.resolve("kept"),
                        threads,
                        DoorPages.Grid.STANDARD,
                        around,
                        StudioFiles.ledgers(
                                Optional.of(store), folders, over.folders(around), around));
        // What the simulator starts from takes seconds, and without it nobody can begin.
        return noBackground
                ? pages.stream()
                        .map(p -> p instanceof SimulatorPages ? p : new MadeBefore(p))
                        .toList()
                : pages;
    }

    private List<Path> cases(Environment around) throws IOException {
        if (!cases.isEmpty()) {
            return cases.stream().map(around.folder()::resolve).toList();
        }
        Path own =
                StudioFiles.home()
                        .map(h -> h.resolve("cases"))
                        .orElse(around.folder().resolve("cases"));
        if (!Files.isDirectory(own)) {
            throw wrong(RefusalMessages.NAME_A_CASE);
        }
        try (Stream<Path> all = Files.list(own)) {
            return all.filter(f -> Files.exists(f.resolve("case.yaml"))).sorted().toList();
        }
    }

    private URI uri(String text) {
        try {
            URI uri = new URI(slashed(text));
            if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw wrong(RefusalMessages.noAddress(text));
        }
        throw wrong(RefusalMessages.noAddress(text));
    }

    private Proxies proxies() {
        if (forwarded && proxies.isEmpty()) {
            throw wrong(RefusalMessages.FORWARDED_ALONE);
        }
        try {
            return Proxies.of(
                    proxies, forwarded ? Proxies.Header.FORWARDED : Proxies.Header.X_FORWARDED_FOR);
        } catch (IllegalArgumentException e) {
            throw wrong(RefusalMessages.noProxy(String.valueOf(e.getMessage())));
        }
    }

    private static String slashed(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    private Optional<OpenId.Settings> openId() {
        if (openId.isEmpty()) {
            return Optional.empty();
        }
        String secret = around().variables().getOrDefault("HOLDFAST_OPENID_SECRET", "");
        if (client.isEmpty() || secret.isEmpty()) {
            throw wrong(RefusalMessages.OPENID_ALONE);
        }
        Optional<Role> role =
                newcomers.map(word ->
                        Role.find(word)
                                .orElseThrow(() ->
                                        wrong(
                                                Unknown.text(
                                                        RefusalMessages.ROLE,
                                                        word,
                                                        RefusalMessages.A_STUDIO,
                                                        StudioUserCommand.ROLES))));
        String base = slashed(address.orElse("http://localhost:" + port));
        return Optional.of(
                new OpenId.Settings(
                        openId.get(),
                        client.get(),
                        secret,
                        URI.create(base + "api/openid/back"),
                        role));
    }
}
