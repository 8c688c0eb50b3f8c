package org.holdfast.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.holdfast.model.Case;
import org.holdfast.plan.Planner;
import org.holdfast.site.CaseList;
import org.holdfast.site.Pages;
import org.holdfast.studio.http.Whole;

/**
 * Makes ahead what takes long, one thing after another, and says how far it is. What fails keeps
 * nothing else from being made; it is tried again, after ever longer rests.
 */
final class Preparing implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Preparing.class.getName());
    private static final String TIMES = "times.properties";
    private static final int DOUBLED = 8;

    private final List<Pages> pages;
    private final Supplier<List<Case>> cases;
    private final Runnable renewed;
    private final Path times;
    private final Duration rest;
    private final InstantSource clock;

    private final Properties usual = new Properties();

    /** What could not be made, until it is. */
    private final Map<Task, Failure> failures = new ConcurrentHashMap<>();

    private final Map<Task, Boolean> open = new ConcurrentHashMap<>();
    private Optional<Going> going = Optional.empty();
    private boolean wanted;
    private volatile boolean closing;
    private volatile Thread thread;

    /**
     * @param place of the pages among the others: two may make things of one kind
     */
    private record Task(String hash, Pages.Making what, int place) {}

    /**
     * @param first whether it takes seconds, before anything is begun that takes minutes
     */
    private record Going(Task task, boolean first, int done, int of, Instant since) {}

    private record Failure(String why, int times, Instant again) {}

    /**
     * @param renewed called when there is something new to show
     * @param folder where it keeps how long things take
     * @param rest after a first failure; doubled with each that follows
     */
    Preparing(
            List<Pages> pages,
            Supplier<List<Case>> cases,
            Runnable renewed,
            Path folder,
            Duration rest,
            InstantSource clock) {
        this.pages = List.copyOf(pages);
        this.cases = cases;
        this.renewed = renewed;
        this.times = folder.resolve(TIMES);
        this.rest = rest;
        this.clock = clock;
        try {
            if (Files.isRegularFile(times)) {
                try (var in = Files.newInputStream(times)) {
                    usual.load(in);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, "how long pages take is not known", e);
        }
        thread = started();
    }

    private Thread started() {
        return Thread.ofPlatform().daemon().name("preparing").start(this::serve);
    }

    /** There is something new to make. */
    synchronized void renew() {
        wanted = true;
        notifyAll();
        revive();
    }

    /** Replaces a thread that died, whatever killed it. */
    synchronized void revive() {
        if (!thread.isAlive() && !closing) {
            thread = started();
        }
    }

    private void serve() {
        while (true) {
            try {
                if (!awaitWork()) {
                    return;
                }
                all();
            } catch (InterruptedException e) {
                if (closing) {
                    return;
                }
            } catch (Throwable e) {
                LOG.log(System.Logger.Level.ERROR, "pages are not made for now", e);
                failures.put(
                        new Task("", Pages.Making.PAGES, -1),
                        new Failure(why(e), 1, clock.instant().plus(rest)));
            }
        }
    }

    /** Waits until something is asked for, or what failed has rested; false when it is over. */
    private synchronized boolean awaitWork() throws InterruptedException {
        while (!wanted && !closing) {
            Optional<Instant> next =
                    failures.values().stream().map(Failure::again).min(Instant::compareTo);
            if (next.isEmpty()) {
                wait();
                continue;
            }
            long millis = Duration.between(clock.instant(), next.get()).toMillis();
            if (millis <= 0) {
                break;
            }
            wait(millis);
        }
        wanted = false;
        return !closing;
    }

    private void all() throws InterruptedException {
        List<Case> all = cases.get();
        failures.keySet().removeIf(t -> all.stream().noneMatch(c -> c.hash().equals(t.hash())));
        open.clear();
        for (Pages each : pages) {
            all.forEach(c -> open.put(task(each, c), true));
        }
        // What needs no time is there before anything that takes long is begun.
        for (Pages each : pages) {
            for (Case c : all) {
                attempt(task(each, c), () -> each.recall(List.of(c)));
            }
        }
        renewed.run();
        for (Pages each : pages) {
            for (Case c : all) {
                make(each, c, true, each::begin);
            }
        }
        for (Pages each : pages) {
            for (Case c : all) {
                if (make(each, c, false, each::prepare)) {
                    failures.remove(task(each, c));
                }
                open.remove(task(each, c));
            }
        }
    }

    private Task task(Pages each, Case c) {
        return new Task(c.hash(), each.making(), pages.indexOf(each));
    }

    private boolean isResting(Task task) {
        Failure before = failures.get(task);
        return before != null && clock.instant().isBefore(before.again());
    }

    @FunctionalInterface
    private interface Work {
        void on(List<Case> cases, Planner.Progress progress) throws IOException;
    }

    /** Makes one thing of a case, unless it failed a moment ago; whether it is made. */
    private boolean make(Pages each, Case c, boolean first, Work work) throws InterruptedException {
        Task task = task(each, c);
        if (isResting(task)) {
            return false;
        }
        Instant began = clock.instant();
        begin(new Going(task, first, 0, 0, began));
        boolean made =
                attempt(
                        task,
                        () ->
                                work.on(
                                        List.of(c),
                                        (what, done, of) ->
                                                begin(new Going(task, first, done, of, began))));
        end();
        if (made) {
            keep(key(task, first, c), Duration.between(began, clock.instant()));
        }
        renewed.run();
        return made;
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    /**
     * Also what is an error of the machine's: classes that changed under it, or memory that one
     * page used up, are no reason to make no other page.
     */
    private boolean attempt(Task task, Step step) throws InterruptedException {
        try {
            step.take();
            return true;
        } catch (Throwable e) {
            if (Thread.interrupted() || closing) {
                throw new InterruptedException("stopped while making pages");
            }
            LOG.log(System.Logger.Level.WARNING, "some pages could not be made", e);
            Failure before = failures.get(task);
            int times = before == null ? 1 : before.times() + 1;
            Duration pause = rest.multipliedBy(1L << Math.min(DOUBLED, times - 1));
            failures.put(task, new Failure(why(e), times, clock.instant().plus(pause)));
            return false;
        }
    }

    private static String why(Throwable e) {
        Throwable cause = e;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String name = cause.getClass().getSimpleName();
        // Where the server keeps its files is nobody's business but its own.
        String message =
                String.valueOf(cause.getMessage())
                        .replaceAll("(?:/[^/\\s:'\"]+)+/([^/\\s:'\"]+)", "$1");
        return cause.getMessage() == null ? name : name + ": " + message;
    }

    private synchronized void begin(Going now) {
        going = Optional.of(now);
    }

    private synchronized void end() {
        going = Optional.empty();
    }

    private static String key(Task task, boolean first, Case c) {
        return c.settings().id() + " " + task.what().word() + (first ? " first" : "");
    }

    /** What took no time was there already, and says nothing of how long it takes. */
    private void keep(String key, Duration took) {
        if (took.toSeconds() < 2) {
            return;
        }
        usual.setProperty(key, Long.toString(took.toSeconds()));
        try {
            Files.createDirectories(times.resolveSibling("."));
            Path part = Files.createTempFile(times.getParent(), TIMES, ".part");
            try (var out = Files.newOutputStream(part)) {
                usual.store(out, "seconds that it took the last time");
            }
            Files.move(part, times, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "how long it took is not kept", e);
        }
    }

    /** How it stands with what is made for a case. */
    CaseList.Work of(Case c) {
        Optional<Going> now;
        synchronized (this) {
            now = going.filter(g -> g.task().hash().equals(c.hash()));
        }
        if (now.isPresent()) {
            Going g = now.get();
            String seconds = usual.getProperty(key(g.task(), g.first(), c), "");
            return new CaseList.Work.Going(
                    g.task().what(),
                    g.done(),
                    g.of(),
                    g.since().toString(),
                    seconds.matches("[0-9]{1,9}")
                            ? OptionalLong.of(Long.parseLong(seconds))
                            : OptionalLong.empty());
        }
        for (Map.Entry<Task, Failure> one : failures.entrySet()) {
            if (one.getKey().hash().equals(c.hash())) {
                Failure failure = one.getValue();
                return new CaseList.Work.Failed(
                        one.getKey().what(), failure.why(), failure.again().toString());
            }
        }
        boolean waits = open.keySet().stream().anyMatch(t -> t.hash().equals(c.hash()));
        return waits ? new CaseList.Work.Waiting() : new CaseList.Work.Done();
    }

    /** How it is, for those who watch over the server: to everyone, so without what failed how. */
    Whole.Part health() {
        if (!thread.isAlive()) {
            return Whole.Part.dead("pages", "the thread that makes them has ended");
        }
        List<String> failed =
                failures.keySet().stream().map(t -> t.what().word()).distinct().sorted().toList();
        return failed.isEmpty()
                ? Whole.Part.well("pages")
                : Whole.Part.limping(
                        "pages",
                        "could not be made, are tried again: " + String.join(", ", failed));
    }

    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        thread.interrupt();
    }
}
