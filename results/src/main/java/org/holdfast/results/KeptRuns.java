package org.holdfast.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.holdfast.explore.ChunkStore;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Runs;
import org.holdfast.model.Plan;
import org.holdfast.model.Sha256;
import org.holdfast.results.internal.RunsForm;

/**
 * Chunks of runs that are kept between calls of the program, each under a hash of everything that
 * it depends on: the case, the scenario, the plan, the program, and where each factor stands in
 * each of its futures, which is all that seed, sequence and number of futures decide. What cannot
 * be read is as good as not there: it is played again.
 */
public final class KeptRuns implements ChunkStore {
    /** Bytes that all kept chunks may take together. */
    public static final long MOST = 4L << 30;

    private static final String ENDING = ".runs";

    private final Path folder;
    private final String program;
    private final boolean fresh;
    private final long most;
    private final IdentityHashMap<Plan, byte[]> plans = new IdentityHashMap<>();
    private final AtomicLong mine = new AtomicLong();
    private final AtomicInteger reused = new AtomicInteger();
    private final AtomicInteger played = new AtomicInteger();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicReference<Optional<IOException>> failure =
            new AtomicReference<>(Optional.empty());

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /**
     * Chunks kept in a folder, which need not be there yet.
     *
     * @param program version and content of the program that computes them
     * @param fresh whether to find none, and keep all anew
     * @param most bytes that they may take together
     */
    public KeptRuns(Path folder, String program, boolean fresh, long most) {
        this.folder = folder;
        this.program = program;
        this.fresh = fresh;
        this.most = most;
    }

    /** How many runs were found. */
    public int reused() {
        return reused.get();
    }

    /** How many runs were not found, and so played. */
    public int played() {
        return played.get();
    }

    /** How many runs are kept now, of all that were found or played. */
    public int kept() {
        return reused.get() + added.get();
    }

    /** Why something could not be kept, if so. */
    public Optional<IOException> failure() {
        return failure.get();
    }

    @Override
    public Optional<Runs> find(Exploring.Entry entry, Draws draws, boolean monthly) {
        Path file = file(entry, draws, monthly);
        try {
            if (fresh || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<Runs> found =
                    RunsForm.read(bytes).filter(runs -> runs.futures() == draws.futures());
            if (found.isPresent()) {
                LastUsed.now(file);
                mine.addAndGet(bytes.length);
                reused.addAndGet(draws.futures());
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a chunk, unless what this call has kept and found fills the room already. */
    @Override
    public void keep(Exploring.Entry entry, Draws draws, boolean monthly, Runs runs) {
        played.addAndGet(draws.futures());
        byte[] bytes = RunsForm.write(runs);
        if (mine.get() + bytes.length > most) {
            return;
        }
        try {
            Files.createDirectories(folder);
            ResultFiles.replace(file(entry, draws, monthly), bytes);
            mine.addAndGet(bytes.length);
            added.addAndGet(draws.futures());
            LastUsed.only(folder, ENDING, Integer.MAX_VALUE, most);
        } catch (IOException e) {
            failure.set(Optional.of(e));
        }
    }

    private Path file(Exploring.Entry entry, Draws draws, boolean monthly) {
        StringBuilder all = new StringBuilder("runs 1\n");
        all.append(program).append('\n').append(entry.base().c().hash()).append('\n');
        all.append(entry.base().scenario().id()).append('\n').append(monthly).append('\n');
        new TreeMap<>(entry.base().scenario().settings())
                .forEach(
                        (lever, value) -> all.append(lever).append('=').append(value).append('\n'));
        MessageDigest hash = Sha256.start();
        hash.update(all.toString().getBytes(StandardCharsets.UTF_8));
        hash.update(bytes(entry));
        ByteBuffer row = ByteBuffer.allocate(draws.futures() * Double.BYTES);
        for (int k = 0; k < draws.factors().size(); k++) {
            hash.update(draws.factors().get(k).id().getBytes(StandardCharsets.UTF_8));
            row.clear();
            for (int f = 0; f < draws.futures(); f++) {
                row.putDouble(draws.place(k, f));
            }
            hash.update(row.flip());
        }
        return folder.resolve(HexFormat.of().formatHex(hash.digest(), 0, 16) + ENDING);
    }

    private byte[] bytes(Exploring.Entry entry) {
        synchronized (plans) {
            return plans.computeIfAbsent(
                    entry.plan(),
                    plan -> new PlanFile("plan", "", entry.base().c().hash(), plan).bytes());
        }
    }
}
