package org.holdfast.store.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a log once, from its first entry to its last, and finds what cannot be. */
final class Verifier {
    /** More trees than this are not kept in mind; they double where hash after hash is wrong. */
    private static final int MOST_TREES = 8;

    /** A head to hold the log against, and whether it is the one that lies beside it. */
    private record Against(Head head, boolean beside) {}

    private final List<Finding> findings = new ArrayList<>();
    private final List<Against> heads = new ArrayList<>();

    private final Runs numbers = new Runs();
    private final List<Long> unreadable = new ArrayList<>();
    private final List<Finding> sequence = new ArrayList<>();
    private final List<Finding> misplaced = new ArrayList<>();
    private long lines;
    private long previous;

    /**
     * The trees that the entries so far may form: two where text and hash of the last one disagree,
     * until the next one tells which of them it remembers; none once the chain is broken.
     */
    private List<Frontier> trees = List.of(Frontier.EMPTY);

    private Instant last = Tip.EMPTY.when();

    /** The size of the largest tree that a head confirmed. */
    private long confirmed;

    private Verifier() {}

    static Verification verify(AuditStore store, List<Head> kept) {
        return new Verifier().run(store, kept);
    }

    private Verification run(AuditStore store, List<Head> kept) {
        Optional<Head> beside = beside(store.tip());
        beside.ifPresent(head -> heads.add(new Against(head, true)));
        kept.forEach(head -> heads.add(new Against(head, false)));
        heads.sort(Comparator.comparingLong(against -> against.head().size()));
        compare();
        store.read(this::see);
        if (lines > 0 && store.tip().isEmpty()) {
            findings.add(new Finding.NoHead("it is missing"));
        }
        lookAtNumbers(beside);
        findings.sort(Comparator.comparingLong(Finding::first));
        Frontier end = trees.isEmpty() ? Frontier.EMPTY : trees.getFirst();
        return new Verification(
                lines, new Head(end.size(), end.root(), last), kept.size(), findings);
    }

    private Optional<Head> beside(Optional<String> tip) {
        if (tip.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Tip.parse(tip.get()).head());
        } catch (MalformedException e) {
            findings.add(new Finding.NoHead(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void see(Line line) {
        lines++;
        Hash leaf = Entry.leaf(line.text());
        try {
            Entry entry = Entry.parse(line.text());
            number(entry.number(), line.place());
            if (!leaf.toString().equals(line.leaf())) {
                findings.add(new Finding.Edited(entry.number()));
            }
            remember(entry, leaf.toString().equals(line.leaf()));
            if (!trees.isEmpty() && entry.when().isBefore(last)) {
                findings.add(new Finding.Backwards(entry.number(), entry.when(), last));
            }
            last = entry.when();
        } catch (MalformedException e) {
            findings.add(new Finding.Unreadable(lines, String.valueOf(e.getMessage())));
            unreadable.add(lines);
            previous = Math.max(previous, lines);
        }
        grow(leaf, line.leaf());
        compare();
    }

    private void number(long number, long place) {
        if (!numbers.add(number)) {
            sequence.add(new Finding.Repeated(number, lines));
            return;
        }
        if (number < previous) {
            sequence.add(new Finding.OutOfOrder(number, previous));
        } else if (place != number) {
            misplaced.add(new Finding.Misplaced(number, place));
        }
        previous = number;
    }

    /** Keeps the trees that the entry has before it, and breaks the chain if it has another. */
    private void remember(Entry entry, boolean isSound) {
        if (trees.isEmpty()) {
            return;
        }
        if (entry.number() != lines) {
            trees = List.of();
            return;
        }
        List<Frontier> remembered =
                trees.stream().filter(tree -> tree.root().equals(entry.before())).toList();
        if (!remembered.isEmpty()) {
            trees = remembered;
        } else if (isSound) {
            findings.add(new Finding.Rewritten(Math.max(1, lines - 1)));
            trees = List.of();
        }
    }

    private void grow(Hash ofText, String stored) {
        List<Frontier> grown = new ArrayList<>();
        for (Frontier tree : trees) {
            grown.add(tree.plus(ofText));
            if (Hash.isHash(stored) && !ofText.toString().equals(stored)) {
                grown.add(tree.plus(Hash.parse(stored)));
            }
        }
        trees = grown.size() > MOST_TREES ? List.of() : grown;
    }

    /** Holds the trees against every head of their size. */
    private void compare() {
        if (trees.isEmpty()) {
            return;
        }
        for (Against against : heads) {
            if (against.head().size() != trees.getFirst().size()) {
                continue;
            }
            List<Frontier> counted =
                    trees.stream().filter(t -> t.root().equals(against.head().root())).toList();
            if (counted.isEmpty()) {
                findings.add(
                        new Finding.OtherHistory(
                                Math.min(confirmed + 1, against.head().size()),
                                against.head(),
                                against.beside()));
            } else {
                trees = counted;
                confirmed = against.head().size();
            }
        }
    }

    private void lookAtNumbers(Optional<Head> beside) {
        unreadable.forEach(numbers::add);
        findings.addAll(sequence);
        List<Runs.Run> gaps = numbers.gaps();
        gaps.forEach(gap -> findings.add(new Finding.Deleted(gap.first(), gap.last())));
        if (sequence.isEmpty() && gaps.isEmpty()) {
            findings.addAll(misplaced);
        }
        long largest = numbers.largest();
        for (Against against : heads) {
            if (against.head().size() > largest) {
                findings.add(new Finding.Truncated(largest + 1, against.head(), against.beside()));
            }
        }
        beside.filter(head -> head.size() < largest)
                .ifPresent(head -> findings.add(new Finding.Uncounted(head.size() + 1, largest)));
    }
}
