package org.holdfast.studio;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.Callback;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.studio.accounts.Authentication;
import org.holdfast.studio.accounts.Caller;
import org.holdfast.studio.accounts.OpenId;
import org.holdfast.studio.accounts.RateLimiter;
import org.holdfast.studio.accounts.Right;
import org.holdfast.studio.accounts.Role;
import org.holdfast.studio.cases.CaseData;
import org.holdfast.studio.cases.Cases;
import org.holdfast.studio.cases.LedgerUploads;
import org.holdfast.studio.cases.Uploads;
import org.holdfast.studio.http.Admission;
import org.holdfast.studio.http.ApiError;
import org.holdfast.studio.http.Guard;
import org.holdfast.studio.http.Held;
import org.holdfast.studio.http.HttpMessages;
import org.holdfast.studio.http.OpenApi;
import org.holdfast.studio.http.Serving;
import org.holdfast.studio.http.Sizes;
import org.holdfast.studio.http.WebFiles;
import org.holdfast.studio.runs.Computing;
import org.holdfast.studio.runs.Question;
import org.holdfast.studio.runs.Queue;
import org.holdfast.studio.runs.RunFolder;
import org.holdfast.studio.runs.Told;
import org.holdfast.studio.runs.Work;

/** A running studio: one process that serves pages, data and runs until it is closed. */
public final class Studio implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Studio.class.getName());
    private static final int HEADER_BYTES = 16 * 1024;

    /** A caller who sends a body more slowly is not waited for; bytes a second. */
    private static final long SLOWEST = 500;

    private static final int CONNECTIONS = 4000;
    private static final long STOP_MILLIS = 5000;
    private static final int TIDY_MINUTES = 10;

    private final Settings settings;
    private final Authentication authentication;
    private final Queue queue;
    private final Metrics metrics = new Metrics();
    private final Javalin server;
    private final Preparing preparing;
    private final ScheduledExecutorService tidying =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("tidying").factory());

    /** The port is taken by another program. */
    public static final class PortTakenException extends Exception {
        private static final long serialVersionUID = 1L;

        PortTakenException(String where, Throwable cause) {
            super(where, cause);
        }
    }

    private Studio(Settings settings, Work work) throws IOException, Cases.UnsoundException {
        this.settings = settings;
        Cases cases = Cases.read(settings.cases(), settings.with(), settings.data());
        AuditLog log = new AuditLog(settings.store().audit(), settings.clock());
        authentication =
                new Authentication(
                        settings.store().accounts(settings.clock()),
                        settings.team(),
                        settings.owner(),
                        log::append,
                        settings.clock());
        Settings.Limits limits = settings.limits();
        queue =
                new Queue(
                        new RunFolder(settings.data().resolve("runs")),
                        telling(work),
                        cases::withHash,
                        new Queue.Settings(limits.atOnce(), limits.perUser(), limits.longest()),
                        settings.program().version(),
                        settings.program().fingerprint(),
                        settings.clock());
        metrics.watch(queue);
        CaseData data = new CaseData(cases, settings.pages(), settings.program().version());
        Guard guard = new Guard(settings.team(), settings.address());
        Api api =
                new Api(
                        settings,
                        cases,
                        queue,
                        authentication,
                        settings.openId().map(o -> new OpenId(o, settings.clock())),
                        new Uploads(cases, limits.upload(), limits.uploads()),
                        new LedgerUploads(
                                cases,
                                settings.store(),
                                settings.importers(),
                                settings.team(),
                                limits.upload(),
                                settings.clock()),
                        log,
                        new Sessions(guard.isSecure(), path()),
                        this::renew,
                        () -> preparing().health(),
                        new RateLimiter(60, Duration.ofMinutes(1)),
                        new RateLimiter(20, Duration.ofMinutes(1)));
        WebFiles web = WebFiles.in(settings.web());
        preparing =
                new Preparing(
                        settings.pages(),
                        () -> cases.all().stream().map(Cases.Shown::c).toList(),
                        data::renew,
                        settings.data().resolve("kept"),
                        settings.limits().rest(),
                        settings.clock());
        server = Javalin.create(config -> configure(config, guard, api, web, data));
        var _ = tidying.scheduleWithFixedDelay(this::tidy, 0, TIDY_MINUTES, TimeUnit.MINUTES);
    }

    private void tidy() {
        try {
            preparing.revive();
            authentication.tidy();
        } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "old sessions stay for now", e);
        }
    }

    /** Starts it; it answers when this returns. */
    public static Studio start(Settings settings)
            throws IOException, Cases.UnsoundException, PortTakenException {
        Settings.Program program = settings.program();
        return start(
                settings,
                new Computing(
                        settings.data().resolve("kept"),
                        program.version(),
                        program.fingerprint(),
                        settings.limits().threads(),
                        settings.clock()));
    }

    /** The same with other work in place of the engine's. */
    static Studio start(Settings settings, Work work)
            throws IOException, Cases.UnsoundException, PortTakenException {
        Studio studio = new Studio(settings, work);
        try {
            studio.server.start();
        } catch (JavalinBindException e) {
            studio.queue.close();
            throw new PortTakenException(settings.listen() + ":" + settings.port(), e);
        }
        studio.renew();
        return studio;
    }

    /** What policies come to is told on the first page too, as soon as a run has found it. */
    private Work telling(Work work) {
        return (c, question, files, watch) -> {
            Told told = work.answer(c, question, files, watch);
            if (question.kind() == Question.Kind.POLICIES) {
                renew();
            }
            return told;
        };
    }

    /** Makes what is new, when there is time. */
    private void renew() {
        preparing.renew();
    }

    private Preparing preparing() {
        return preparing;
    }

    /** Below which path browsers reach it. */
    private String path() {
        return settings.address()
                .map(a -> a.getPath())
                .filter(p -> p != null && p.startsWith("/"))
                .orElse("/");
    }

    private void configure(
            JavalinConfig config, Guard guard, Api api, WebFiles web, CaseData data) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = Sizes.SMALL;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.jetty.modifyHttpConfiguration(this::limit);
        Punctual punctual =
                new Punctual(
                        new MinimumDataRateHandler(SLOWEST, 0),
                        settings.limits().head(),
                        settings.limits().body());
        config.jetty.addConnector((jetty, http) -> connector(jetty, http, punctual));
        config.jetty.modifyServer(jetty -> {
            jetty.setHandler(punctual);
            jetty.setErrorHandler(Studio::refuse);
            jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
            jetty.setStopTimeout(STOP_MILLIS);
        });
        var routes = api.routes();
        Held document =
                Held.current(
                        "application/json",
                        OpenApi.document(routes, settings.program().version())
                                .toPrettyString()
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        config.routes.before(context -> {
            metrics.begin(context);
            guard.headers(context);
            guard.name(context);
            Caller caller =
                    authentication.caller(Optional.ofNullable(context.cookie(Sessions.NAME)));
            Admission.let(context, caller, settings.proxies().caller(context));
            if (!context.path().equals("/welcome")) {
                guard.origin(context, caller);
            }
        });
        config.routes.after(metrics::end);
        Serving.add(config.routes, routes);
        config.routes.get("/openapi.json", document::send);
        config.routes.get(
                "/metrics",
                context -> {
                    allow(context, Right.ADMINISTER);
                    context.contentType("text/plain; version=0.0.4; charset=utf-8");
                    context.result(metrics.text());
                });
        read(
                config,
                "/data/cases.json",
                context -> {
                    allow(context, Right.READ);
                    data.list(preparing::of).send(context);
                });
        read(
                config,
                "/data/{case}/{file}",
                context -> {
                    allow(context, Right.READ);
                    data.file(context.pathParam("case"), context.pathParam("file"))
                            .orElseThrow(Studio::nothing)
                            .send(context);
                });
        Welcome welcome =
                new Welcome(authentication, guard, new Sessions(guard.isSecure(), path()));
        config.routes.get("/welcome", welcome::show);
        config.routes.post("/welcome", welcome::take);
        read(config, "/", context -> web.find("").orElseThrow(Studio::nothing).send(context));
        read(
                config,
                "/<file>",
                context ->
                        web.find(context.pathParam("file"))
                                .orElseThrow(Studio::nothing)
                                .send(context));
    }

    /** What may be read may be asked after: HEAD is answered as GET is, without the body. */
    private static void read(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(settings.limits().idle().toMillis());
    }

    private ServerConnector connector(Server jetty, HttpConfiguration http, Punctual punctual) {
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(settings.listen());
        connector.setPort(settings.port());
        connector.addBean(punctual.watch());
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        return connector;
    }

    /** What is no call at all never gets to the routes; it is told as briefly as can be. */
    private static boolean refuse(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        // The connection is closed after it: a next call must not be sent into it.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        String fault = "{\"title\":\"This is no call\",\"status\":" + response.getStatus() + "}";
        Content.Sink.write(response, true, fault, callback);
        return true;
    }

    private static void allow(Context context, Right right) {
        Caller caller = Admission.of(context);
        if (!caller.isSignedIn()) {
            throw ApiError.nobody();
        }
        if (!caller.may(right)) {
            throw ApiError.forbidden(StudioMessages.YOUR_ROLE_DOES_NOT_ALLOW);
        }
    }

    private static ApiError nothing() {
        return ApiError.unknown(HttpMessages.THERE_NOTHING_HERE);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** A link with which the first administrator chooses a password, while there is none. */
    public Optional<String> firstLink() {
        return settings.team() && !authentication.hasAdministrator()
                ? Optional.of(
                        "welcome?key="
                                + authentication.invite(
                                        "admin", Role.ADMINISTRATOR, settings.owner()))
                : Optional.empty();
    }

    /** Answers what was begun, stops what is computed, and ends. */
    @Override
    public void close() {
        tidying.shutdownNow();
        preparing.close();
        queue.close();
        server.stop();
        authentication.close();
    }
}
