package org.holdfast.answer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;
import org.holdfast.plan.Solver.Outcome;

/**
 * Programmes that were solved, the last ones used. Policies that differ only later plan their first
 * years in one programme, and it is solved once: who needs what another thread is solving waits for
 * it. Only optima are kept; what has none is tried again by whoever asks.
 */
final class SolvedProgrammes {
    private final long most;
    private long bytes;
    private final Map<String, Outcome.Optimal> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, CompletableFuture<Optional<Outcome.Optimal>>> underWay =
            new HashMap<>();

    /**
     * Keeps nothing yet.
     *
     * @param most bytes of solutions that are kept; 0: none
     */
    SolvedProgrammes(long most) {
        this.most = most;
    }

    /** What came of a programme, found before, by another thread just now, or by solving it. */
    Outcome solved(String key, Supplier<Outcome> solve) {
        while (true) {
            CompletableFuture<Optional<Outcome.Optimal>> mine = new CompletableFuture<>();
            CompletableFuture<Optional<Outcome.Optimal>> others;
            synchronized (this) {
                Outcome.Optimal known = kept.get(key);
                if (known != null) {
                    return known;
                }
                others = underWay.putIfAbsent(key, mine);
            }
            // Who solves waits for nobody, so that nobody waits in a circle.
            if (others == null) {
                return solve(key, solve, mine);
            }
            Optional<Outcome.Optimal> found = others.join();
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private Outcome solve(
            String key,
            Supplier<Outcome> solve,
            CompletableFuture<Optional<Outcome.Optimal>> promise) {
        Optional<Outcome.Optimal> found = Optional.empty();
        try {
            Outcome outcome = solve.get();
            if (outcome instanceof Outcome.Optimal optimal) {
                found = Optional.of(optimal);
            }
            return outcome;
        } finally {
            synchronized (this) {
                underWay.remove(key);
                found.ifPresent(optimal -> keep(key, optimal));
            }
            promise.complete(found);
        }
    }

    private void keep(String key, Outcome.Optimal optimal) {
        kept.put(key, optimal);
        bytes += bytes(optimal.solution());
        Iterator<Outcome.Optimal> oldest = kept.values().iterator();
        while (bytes > most) {
            bytes -= bytes(oldest.next().solution());
            oldest.remove();
        }
    }

    private static long bytes(Solver.Solution s) {
        return (long) Double.BYTES
                * (s.values().length
                        + s.reducedCosts().length
                        + s.rowValues().length
                        + s.rowDuals().length);
    }

    /** A hash of all that decides what a method ends in: each array to the bit, and no name. */
    static String key(Programme p, double[] costs, Solver.Method method) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(method.name().getBytes(StandardCharsets.UTF_8));
            add(digest, p.rows());
            add(digest, costs);
            add(digest, p.lower());
            add(digest, p.upper());
            add(digest, p.rowLower());
            add(digest, p.rowUpper());
            add(digest, p.starts());
            add(digest, p.rowIndex());
            add(digest, p.coefficient());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Numbers of fixed length, the first of which says how many follow. */
    private static void add(MessageDigest digest, int... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (numbers.length + 1));
        buffer.putInt(numbers.length);
        buffer.asIntBuffer().put(numbers);
        digest.update(buffer.array());
    }

    private static void add(MessageDigest digest, double[] numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Double.BYTES * numbers.length);
        buffer.putInt(numbers.length);
        buffer.asDoubleBuffer().put(numbers);
        digest.update(buffer.array());
    }
}
