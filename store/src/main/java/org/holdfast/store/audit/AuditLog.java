package org.holdfast.store.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The log of who did what and when. It can be added to and read; nothing in it can be changed
 * without {@link #verify} finding it, as long as someone keeps a {@link Head}.
 */
public final class AuditLog {
    private final AuditStore store;
    private final InstantSource clock;

    public AuditLog(AuditStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Enters what was done; returns the log's head with it, which is worth keeping. */
    public Head append(Act... acts) {
        return append(List.of(acts));
    }

    /** Enters what was done, all of it or nothing. */
    public Head append(List<Act> acts) {
        List<Head> heads = new ArrayList<>();
        store.append(tip -> {
            AuditStore.Addition addition = after(tip, acts);
            heads.add(addition.tip().head());
            return addition;
        });
        return heads.getLast();
    }

    private AuditStore.Addition after(Tip before, List<Act> acts) {
        List<Line> lines = new ArrayList<>();
        Tip tip = before;
        Instant now = later(clock.instant().truncatedTo(ChronoUnit.MILLIS), before.when());
        for (Act act : acts) {
            Frontier tree = tip.frontier();
            Line line = Line.of(new Entry(tree.size() + 1, now, tree.root(), act));
            lines.add(line);
            tip = new Tip(tree.plus(Hash.parse(line.leaf())), now);
        }
        return new AuditStore.Addition(lines, tip);
    }

    /** A clock that was set back, or another machine's, does not let the log run backwards. */
    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** Where the log ends, by what is kept beside the entries. */
    public Head head() {
        return Tips.of(store.tip()).head();
    }

    /** The text of what is kept beside the entries, sound or not. */
    Optional<String> tip() {
        return store.tip();
    }

    /** Hands out every entry as it is stored, sound or not. */
    public void read(Consumer<Line> to) {
        store.read(to);
    }

    /**
     * Looks for every change, deletion, insertion and reordering, also at the end.
     *
     * @param kept heads that were kept elsewhere
     */
    public Verification verify(List<Head> kept) {
        return Verifier.verify(store, kept);
    }

    /** Proof that an entry is in the log, as it is now. */
    public InclusionProof prove(long number) {
        List<Hash> leaves = new ArrayList<>();
        List<String> text = new ArrayList<>();
        store.read(line -> {
            leaves.add(Entry.leaf(line.text()));
            if (leaves.size() == number) {
                text.add(line.text());
            }
        });
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "the log has " + leaves.size() + " entries; there is no entry " + number);
        }
        Head head = new Head(leaves.size(), MerkleTree.root(leaves), head().when());
        return new InclusionProof(
                text.getFirst(),
                number,
                head,
                MerkleTree.inclusion(Math.toIntExact(number - 1), leaves));
    }

    /** Proof that the log has only grown since this head. */
    public ConsistencyProof proveGrowth(Head earlier) {
        List<Hash> leaves = new ArrayList<>();
        store.read(line -> leaves.add(Entry.leaf(line.text())));
        Head head = new Head(leaves.size(), MerkleTree.root(leaves), head().when());
        return new ConsistencyProof(
                earlier, head, MerkleTree.consistency(Math.toIntExact(earlier.size()), leaves));
    }
}
