package org.holdfast.studio.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.model.Case;
import org.holdfast.model.Text;
import org.holdfast.studio.http.ApiError;
import org.holdfast.studio.http.Route;
import org.holdfast.studio.http.Whole;
import org.holdfast.studio.runs.Run.State;

/**
 * Runs from question to answer. A question that was asked before has its answer already; others
 * wait their turn. What a caller was told is on the disk first.
 */
public final class Queue implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Queue.class.getName());
    private static final int ATTEMPTS = 3;
    private static final Duration REST = Duration.ofSeconds(1);
    private static final long QUIET_SECONDS = 10;

    private final RunFolder folder;
    private final Work work;
    private final Function<String, Optional<Case>> cases;
    private final Settings settings;
    private final String program;
    private final String version;
    private final InstantSource clock;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final Map<String, Long> turns = new HashMap<>();
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean closing;

    /**
     * How much at once.
     *
     * @param atOnce runs that are computed side by side
     * @param perUser runs that one user may have waiting or running
     * @param longest how long a run may take
     */
    public record Settings(int atOnce, int perUser, Duration longest) {}

    /**
     * Where a run stands.
     *
     * @param position how many stand before it, from 1; 0 if it does not wait
     */
    public record Standing(Run run, int position, int done, int of, Text message) {}

    private static final class Entry {
        private Run run;
        private int done;
        private int of;
        private Text doing = Text.same("");
        private volatile boolean stop;

        /** When a worker took it, nanoseconds; 0 if none has it. */
        private volatile long began;

        private Entry(Run run) {
            this.run = run;
        }
    }

    /**
     * The queue over what a folder holds. What another server left unfinished goes on.
     *
     * @param cases a case by the hash of its files
     * @param program version and content of the program that answers
     */
    public Queue(
            RunFolder folder,
            Work work,
            Function<String, Optional<Case>> cases,
            Settings settings,
            String version,
            String program,
            InstantSource clock)
            throws IOException {
        this.folder = folder;
        this.work = work;
        this.cases = cases;
        this.settings = settings;
        this.version = version;
        this.program = program;
        this.clock = clock;
        for (Run run : folder.all()) {
            entries.put(run.id(), new Entry(taken(run)));
        }
        for (int k = 1; k <= settings.atOnce(); k++) {
            workers.add(Thread.ofPlatform().daemon().name("run-" + k).start(this::serve));
        }
    }

    /** A run of an earlier server. */
    private Run taken(Run run) throws IOException {
        if (run.state().isOver()) {
            return run;
        }
        Run next = run.state() == State.RUNNING ? run.tried(run.attempts() + 1) : run;
        if (next.attempts() >= ATTEMPTS) {
            next = next.with(State.FAILED, RunMessages.serverEndedTimesDuring(ATTEMPTS));
        } else {
            next =
                    next.with(
                            State.QUEUED,
                            run.state() == State.QUEUED
                                    ? RunMessages.WAITS
                                    : RunMessages.WAS_INTERRUPTED_GOES_ON_FROM);
            waiting.add(run.id());
        }
        folder.put(next);
        return next;
    }

    /**
     * Asks a question in someone's name.
     *
     * @return where its run stands; it may be done already
     */
    public synchronized Standing ask(Question question, String by) {
        String id = question.id(program);
        try {
            Optional<Entry> before = Optional.ofNullable(entries.get(id));
            if (before.isPresent() && before.get().run.state() == State.DONE) {
                return standing(before.get());
            }
            Optional<Entry> underWay = before.filter(e -> !e.run.state().isOver() && !e.stop);
            if (underWay.isPresent() && underWay.get().run.by().contains(by)) {
                return standing(underWay.get());
            }
            if (countOf(by) >= settings.perUser()) {
                throw ApiError.tooMuch(RunMessages.youHaveRunsUnder(settings.perUser()));
            }
            if (closing) {
                throw ApiError.tooMuch(RunMessages.SERVER_STOPPING);
            }
            if (underWay.isPresent()) {
                keep(underWay.get(), underWay.get().run.also(by));
                return standing(underWay.get());
            }
            if (before.isPresent() && !before.get().run.state().isOver()) {
                throw ApiError.tooMuch(RunMessages.RUN_BEING_STOPPED_ASK_AGAIN);
            }
            Run run =
                    new Run(
                            id,
                            question,
                            List.of(by),
                            before.map(e -> e.run.created())
                                    .orElseGet(() -> clock.instant().toString()),
                            State.QUEUED,
                            RunMessages.WAITS,
                            0,
                            0,
                            version,
                            Optional.empty());
            folder.put(run);
            Entry next = new Entry(run);
            entries.put(id, next);
            waiting.remove(id);
            waiting.add(id);
            notifyAll();
            return standing(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long countOf(String by) {
        return entries.values().stream()
                .filter(e -> !e.run.state().isOver() && e.run.by().contains(by))
                .count();
    }

    public synchronized Optional<Standing> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(this::standing);
    }

    /** All runs, the latest first. */
    public synchronized List<Standing> all() {
        List<String> order = order();
        List<Standing> all = new ArrayList<>();
        entries.values().forEach(e -> all.add(standing(e, order)));
        return all.reversed();
    }

    /** How many runs wait, and how many run. */
    public synchronized int[] load() {
        long running =
                entries.values().stream().filter(e -> e.run.state() == State.RUNNING).count();
        return new int[] {waiting.size(), (int) running};
    }

    public Optional<Told> told(String id) throws IOException {
        return folder.told(id);
    }

    public List<String> names(String id) throws IOException {
        return folder.names(id);
    }

    public Optional<Path> file(String id, String name) throws IOException {
        return folder.file(id, name);
    }

    /**
     * Stops a run in someone's name. If others asked for it too, it goes on for them.
     *
     * @param anyones whether it may be stopped whoever asked for it
     */
    public synchronized Standing stop(String id, String by, boolean anyones) {
        Entry entry = known(id);
        if (entry.run.state().isOver()) {
            return standing(entry);
        }
        if (!anyones && !entry.run.by().contains(by)) {
            throw ApiError.forbidden(RunMessages.SOMEONE_ELSE_ASKED_FOR_RUN);
        }
        Run left = entry.run.without(by);
        if (!anyones && !left.by().isEmpty()) {
            keep(entry, left);
        } else if (waiting.remove(id)) {
            keep(entry, entry.run.with(State.STOPPED, stopped()));
        } else {
            entry.stop = true;
            notifyAll();
        }
        return standing(entry);
    }

    /**
     * Deletes a run that is over, with what it found.
     *
     * @param anyones whether it may be deleted whoever asked for it
     * @param enter enters it in the audit log; called before the run is gone
     */
    public synchronized void delete(String id, String by, boolean anyones, Consumer<Run> enter) {
        try {
            Run run = known(id).run;
            if (!run.state().isOver()) {
                throw ApiError.wrong(RunMessages.RUN_UNDER_WAY_STOP_FIRST);
            }
            if (!anyones && !run.by().equals(List.of(by))) {
                throw ApiError.forbidden(RunMessages.OTHERS_ASKED_FOR_RUN_TOO);
            }
            if (!anyones && run.approval().isPresent()) {
                throw ApiError.forbidden(RunMessages.RUN_WAS_APPROVED_ONLY_ADMINISTRATOR);
            }
            enter.accept(run);
            folder.remove(id);
            entries.remove(id);
            notifyAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Approves a run that is done and that someone else asked for. */
    public synchronized Standing approve(String id, String by, String note) {
        Entry entry = known(id);
        if (entry.run.state() != State.DONE) {
            throw ApiError.wrong(RunMessages.ONLY_RUN_DONE_CAN_BE);
        }
        if (entry.run.by().contains(by)) {
            throw ApiError.forbidden(RunMessages.YOU_ASKED_FOR_RUN_YOURSELF);
        }
        keep(entry, entry.run.approved(new Run.Approval(by, clock.instant().toString(), note)));
        return standing(entry);
    }

    private Entry known(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw ApiError.unknown(RunMessages.THERE_NO_SUCH_RUN);
        }
        return entry;
    }

    /** What happens to a run, as it happens. */
    public <E> Route.Stream events(String id, Function<Standing, E> as) {
        synchronized (this) {
            known(id);
        }
        return new Route.Stream() {
            private Optional<Object> before = Optional.empty();

            @Override
            public Next next() throws InterruptedException {
                synchronized (Queue.this) {
                    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(QUIET_SECONDS);
                    while (true) {
                        Standing standing = standing(known(id));
                        Object event = as.apply(standing);
                        boolean over = standing.run().state().isOver() || closing;
                        if (!before.equals(Optional.of(event)) || over) {
                            before = Optional.of(event);
                            return new Next(before, over);
                        }
                        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                        if (left <= 0) {
                            return new Next(Optional.empty(), false);
                        }
                        Queue.this.wait(left);
                    }
                }
            }
        };
    }

    private Standing standing(Entry entry) {
        return standing(entry, entry.run.state() == State.QUEUED ? order() : List.of());
    }

    private static Standing standing(Entry entry, List<String> order) {
        boolean running = entry.run.state() == State.RUNNING;
        return new Standing(
                entry.run,
                1 + order.indexOf(entry.run.id()),
                entry.done,
                entry.of,
                running && !entry.doing.en().isEmpty() ? entry.doing : entry.run.message());
    }

    private List<String> order() {
        List<Fair.Waiting> all = new ArrayList<>();
        for (String id : waiting) {
            Entry entry = entries.get(id);
            if (entry != null) {
                all.add(new Fair.Waiting(id, entry.run.by().getFirst()));
            }
        }
        return Fair.order(all, turns).stream().map(Fair.Waiting::id).toList();
    }

    private void keep(Entry entry, Run run) {
        try {
            folder.put(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entry.run = run;
        notifyAll();
    }

    private void serve() {
        while (!closing) {
            try {
                Optional<Entry> next = take();
                if (next.isEmpty()) {
                    return;
                }
                compute(next.get());
            } catch (InterruptedException e) {
                LOG.log(System.Logger.Level.DEBUG, "it is over only when the queue is closed", e);
            } catch (Throwable e) { // the next run is not to suffer for it
                LOG.log(System.Logger.Level.ERROR, "a worker failed, and goes on", e);
                pause();
            }
        }
    }

    /** A disk that is full is not asked again at once. */
    private void pause() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.DEBUG, "goes on at once", e);
        }
    }

    /** How the workers are, for those who watch over the server. */
    public Whole.Part health() {
        long dead = workers.stream().filter(w -> !w.isAlive()).count();
        if (dead > 0 && !closing) {
            return Whole.Part.dead("runs", dead + " of " + workers.size() + " workers have ended");
        }
        synchronized (this) {
            long now = System.nanoTime();
            return entries.values().stream()
                    .filter(e -> e.began != 0 && now - e.began > 2 * settings.longest().toNanos())
                    .map(e ->
                            Whole.Part.dead(
                                    "runs",
                                    "run "
                                            + e.run.id()
                                            + " should have ended; its worker does not answer"))
                    .findFirst()
                    .orElseGet(() -> Whole.Part.well("runs"));
        }
    }

    private synchronized Optional<Entry> take() throws InterruptedException {
        while (waiting.isEmpty() && !closing) {
            wait();
        }
        if (closing) {
            return Optional.empty();
        }
        String id = order().getFirst();
        waiting.remove(id);
        Entry entry = known(id);
        String who = entry.run.by().getFirst();
        long least = turns.values().stream().mapToLong(Long::longValue).min().orElse(0);
        turns.put(who, Math.max(least, turns.getOrDefault(who, least)) + 1);
        keep(entry, entry.run.with(State.RUNNING, RunMessages.BEGINS));
        return Optional.of(entry);
    }

    private void compute(Entry entry) {
        String id = entry.run.id();
        long began = System.nanoTime();
        entry.began = began;
        long deadline = began + settings.longest().toNanos();
        Run ended;
        try {
            Case c =
                    cases.apply(entry.run.question().caseHash())
                            .orElseThrow(() ->
                                    new Work.NoAnswerException(RunMessages.CASE_NO_LONGER_HERE_AS));
            Path files = folder.begin(id);
            Told told = work.answer(c, entry.run.question(), files, new Watching(entry, deadline));
            folder.finish(id, told);
            ended = entry.run.with(State.DONE, RunMessages.DONE);
        } catch (Work.StoppedException e) {
            ended = stopped(entry, System.nanoTime() >= deadline);
        } catch (Work.NoAnswerException e) {
            ended = entry.run.with(State.FAILED, e.why());
        } catch (Throwable e) { // also classes that changed under it, and memory that ran out
            LOG.log(System.Logger.Level.ERROR, "run " + id + " failed", e);
            ended = entry.run.with(State.FAILED, RunMessages.SERVER_MADE_MISTAKE_LOG_SAYS);
        }
        entry.began = 0;
        end(entry, ended.took((System.nanoTime() - began) / 1_000_000));
    }

    private Run stopped(Entry entry, boolean late) {
        if (closing) {
            return entry.run.with(State.INTERRUPTED, RunMessages.SERVER_WAS_STOPPED_NEXT_ONE);
        }
        if (late && !entry.stop) {
            long minutes = settings.longest().toMinutes();
            return entry.run.with(State.FAILED, RunMessages.tookLongerThanMinutes(minutes));
        }
        return entry.run.with(State.STOPPED, stopped());
    }

    private static Text stopped() {
        return RunMessages.STOPPED_ASK_AGAIN_GO_ON;
    }

    private void end(Entry entry, Run ended) {
        try {
            if (ended.state() != State.DONE) {
                folder.giveUp(ended.id());
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "files of run " + ended.id() + " stay", e);
        }
        synchronized (this) {
            // Whoever asked meanwhile, or no longer asks, is in the entry.
            Run now = entry.run.with(ended.state(), ended.message()).took(ended.wallMs());
            keep(entry, now);
        }
    }

    private final class Watching implements Work.Watch {
        private static final long OFTEN_NANOS = 100_000_000;

        private final Entry entry;
        private final long deadline;
        private long told;

        private Watching(Entry entry, long deadline) {
            this.entry = entry;
            this.deadline = deadline;
        }

        @Override
        public void step(Text what, int done, int of) {
            synchronized (Queue.this) {
                entry.doing = what;
                entry.done = done;
                entry.of = of;
                long now = System.nanoTime();
                if (now - told > OFTEN_NANOS || done == of) {
                    told = now;
                    Queue.this.notifyAll();
                }
            }
        }

        @Override
        public boolean isAskedToStop() {
            return entry.stop || closing || System.nanoTime() >= deadline;
        }
    }

    /** Stops what runs; the next server goes on with it. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        for (Thread worker : workers) {
            try {
                worker.join(TimeUnit.SECONDS.toMillis(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
