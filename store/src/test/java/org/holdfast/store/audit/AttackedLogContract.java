package org.holdfast.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that someone who can write where a log lies might do to it. Each attack is tried on a
 * log of ten entries and must be found, and the entry named; where only a head kept elsewhere can
 * show it, the test says so by trying without one.
 */
public abstract class AttackedLogContract {
    private static final int SIZE = 10;
    private static final AtomicLong CLOCK = new AtomicLong();

    /** A store on the same data at every call within a test, empty at the first. */
    protected abstract AuditStore store();

    /** Puts these lines and this tip where the log lies, past the program. */
    protected abstract void overwrite(List<Line> lines, Optional<String> tip);

    /** Heads that the reader of the log wrote down, by size. */
    private final List<Head> heads = new ArrayList<>();

    private AuditLog log() {
        InstantSource clock =
                () ->
                        Instant.parse("2026-11-24T12:00:00Z")
                                .plus(CLOCK.incrementAndGet(), ChronoUnit.SECONDS);
        return new AuditLog(store(), clock);
    }

    private void write() {
        heads.add(log().head());
        for (int k = 1; k <= SIZE; k++) {
            heads.add(log().append(AuditStoreContract.act("event " + k)));
        }
        assertThat(found()).isEmpty();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        store().read(lines::add);
        return lines;
    }

    /** Writes ten entries and does this to their lines, leaving the tip as it is. */
    private void attack(UnaryOperator<List<Line>> attack) {
        write();
        List<Line> lines = attack.apply(new ArrayList<>(lines()));
        overwrite(lines, store().tip());
    }

    private List<Finding> found(Head... kept) {
        return log().verify(List.of(kept)).findings();
    }

    /** The lines under new places, one after another, as in a file. */
    private static List<Line> placed(List<Line> lines) {
        List<Line> placed = new ArrayList<>();
        for (Line line : lines) {
            placed.add(new Line(placed.size() + 1L, line.text(), line.leaf()));
        }
        return placed;
    }

    private static Line edited(Line line) {
        return new Line(line.place(), line.text().replace("Iris", "Ivan"), line.leaf());
    }

    private static Line withLeaf(Line line) {
        return new Line(line.place(), line.text(), Entry.leaf(line.text()).toString());
    }

    /** The whole log anew, with another act at one number: what an attacker can do at best. */
    private static List<Line> forged(List<Line> lines, long number) {
        List<Line> forged = new ArrayList<>();
        Frontier tree = Frontier.EMPTY;
        for (Line line : lines) {
            Entry entry = entry(line);
            Act act =
                    entry.number() == number
                            ? AuditStoreContract.act("nothing to see here")
                            : entry.act();
            Line again = Line.of(new Entry(entry.number(), entry.when(), tree.root(), act));
            forged.add(again);
            tree = tree.plus(Hash.parse(again.leaf()));
        }
        return forged;
    }

    /** The whole log anew, one entry of it earlier than the one before. */
    private static List<Line> agedAt(List<Line> lines, long number, Instant when) {
        List<Line> aged = new ArrayList<>();
        Frontier tree = Frontier.EMPTY;
        for (Line line : lines) {
            Entry entry = entry(line);
            Instant its = entry.number() == number ? when : entry.when();
            Line again = Line.of(new Entry(entry.number(), its, tree.root(), entry.act()));
            aged.add(again);
            tree = tree.plus(Hash.parse(again.leaf()));
        }
        return aged;
    }

    @Test
    void timesThatRunBackwardsAreFoundEvenIfAllWasWrittenAnew() {
        write();
        Instant earlier = Instant.parse("2020-01-01T00:00:00Z");
        Instant before = entry(lines().get(4)).when();
        List<Line> aged = agedAt(lines(), 6, earlier);
        overwrite(aged, Optional.of(tipOf(aged).text()));
        assertThat(found()).containsExactly(new Finding.Backwards(6, earlier, before));
    }

    @Test
    void aClockThatWasSetBackDoesNotLetTheLogRunBackwards() {
        write();
        new AuditLog(store(), InstantSource.fixed(Instant.EPOCH))
                .append(AuditStoreContract.act("by a slow clock"));
        assertThat(found()).isEmpty();
        assertThat(log().head().when()).isEqualTo(heads.getLast().when());
    }

    private static Tip tipOf(List<Line> lines) {
        Frontier tree = Frontier.EMPTY;
        for (Line line : lines) {
            tree = tree.plus(Hash.parse(line.leaf()));
        }
        return new Tip(tree, entry(lines.getLast()).when());
    }

    private static Entry entry(Line line) {
        try {
            return Entry.parse(line.text());
        } catch (MalformedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void anEditedFieldIsFound(int number) {
        attack(lines -> {
            lines.set(number - 1, edited(lines.get(number - 1)));
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.Edited(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9})
    void anEditedFieldWithItsHashComputedAgainIsFound(int number) {
        attack(lines -> {
            lines.set(number - 1, withLeaf(edited(lines.get(number - 1))));
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.Rewritten(number));
    }

    @Test
    void anEditedLastFieldWithItsHashComputedAgainIsFoundByTheHead() {
        attack(lines -> {
            lines.set(SIZE - 1, withLeaf(edited(lines.getLast())));
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.OtherHistory(1, heads.getLast(), true));
        assertThat(found(heads.get(9)))
                .containsExactly(new Finding.OtherHistory(SIZE, heads.getLast(), true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void anEditedHashIsFound(int number) {
        attack(lines -> {
            Line line = lines.get(number - 1);
            String leaf = Hash.of("something else").toString();
            lines.set(number - 1, new Line(line.place(), line.text(), leaf));
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.Edited(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void anEntryThatIsNoneIsFound(int number) {
        attack(lines -> {
            lines.set(number - 1, new Line(number, "{\"odd\":1}", "none"));
            return lines;
        });
        assertThat(found())
                .anySatisfy(finding ->
                        assertThat(finding)
                                .isInstanceOf(Finding.Unreadable.class)
                                .extracting(Finding::first)
                                .isEqualTo((long) number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aDeletedEntryIsFound(int number) {
        attack(lines -> {
            lines.remove(number - 1);
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.Deleted(number, number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aDeletedEntryIsFoundAlsoWhenTheOthersMoveUp(int number) {
        attack(lines -> {
            lines.remove(number - 1);
            return placed(lines);
        });
        assertThat(found()).containsExactly(new Finding.Deleted(number, number));
    }

    @Test
    void aDeletedEntryIsFoundAlsoWhenTheOthersAreNumberedAnew() {
        attack(lines -> {
            lines.remove(4);
            List<Line> renumbered = new ArrayList<>();
            for (Line line : lines) {
                Entry entry = entry(line);
                renumbered.add(
                        Line.of(
                                new Entry(
                                        renumbered.size() + 1L,
                                        entry.when(),
                                        entry.before(),
                                        entry.act())));
            }
            return renumbered;
        });
        assertThat(found())
                .containsExactly(
                        new Finding.Rewritten(4),
                        new Finding.Truncated(SIZE, heads.getLast(), true));
    }

    @Test
    void aDeletedLastEntryIsFoundByTheHead() {
        attack(lines -> {
            lines.removeLast();
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.Truncated(SIZE, heads.getLast(), true));
        assertThatThrownBy(() -> log().append(AuditStoreContract.act("more")))
                .isInstanceOf(BrokenLogException.class);
    }

    @Test
    void aTruncatedLogIsFoundByTheHead() {
        attack(lines -> lines.subList(0, 6));
        assertThat(found()).containsExactly(new Finding.Truncated(7, heads.getLast(), true));
    }

    @Test
    void anEmptiedLogIsFoundByTheHead() {
        attack(lines -> List.of());
        assertThat(found()).containsExactly(new Finding.Truncated(1, heads.getLast(), true));
    }

    @Test
    void aLogWithoutItsHeadIsFound() {
        write();
        overwrite(lines(), Optional.empty());
        assertThat(found()).containsExactly(new Finding.NoHead("it is missing"));
    }

    @Test
    void anOddHeadIsFound() {
        write();
        overwrite(lines(), Optional.of("{}"));
        assertThat(found()).hasOnlyElementsOfType(Finding.NoHead.class).hasSize(1);
        assertThatThrownBy(() -> log().append(AuditStoreContract.act("more")))
                .isInstanceOf(BrokenLogException.class);
    }

    @Test
    void aTruncatedLogWithAForgedHeadIsFoundByAHeadThatWasKept() {
        write();
        List<Line> fewer = lines().subList(0, 6);
        overwrite(fewer, Optional.of(tipOf(fewer).text()));
        assertThat(found()).isEmpty();
        assertThat(found(heads.get(6))).isEmpty();
        assertThat(found(heads.get(8)))
                .containsExactly(new Finding.Truncated(7, heads.get(8), false));
    }

    @Test
    void anOlderVersionOfTheLogIsFoundByAHeadThatWasKept() {
        write();
        List<Line> older = lines();
        Optional<String> tip = store().tip();
        Head kept = log().append(AuditStoreContract.act("event 11"));
        overwrite(older, tip);
        assertThat(found()).isEmpty();
        assertThat(found(kept)).containsExactly(new Finding.Truncated(11, kept, false));
    }

    @Test
    void aLogPutBackAndContinuedIsFoundByAHeadThatWasKept() {
        write();
        List<Line> older = lines();
        Optional<String> tip = store().tip();
        Head kept = log().append(AuditStoreContract.act("event 11"));
        overwrite(older, tip);
        log().append(AuditStoreContract.act("another event 11"));
        log().append(AuditStoreContract.act("event 12"));
        assertThat(found()).isEmpty();
        assertThat(found(heads.getLast(), kept))
                .containsExactly(new Finding.OtherHistory(11, kept, false));
    }

    @Test
    void aLogForgedFromOneEntryOnIsFoundByItsHead() {
        attack(lines -> forged(lines, 5));
        assertThat(found()).containsExactly(new Finding.OtherHistory(1, heads.getLast(), true));
    }

    @Test
    void aLogForgedWithItsHeadIsFoundByHeadsThatWereKept() {
        write();
        List<Line> forged = forged(lines(), 5);
        overwrite(forged, Optional.of(tipOf(forged).text()));
        assertThat(found()).isEmpty();
        assertThat(found(heads.get(4))).isEmpty();
        assertThat(found(heads.get(8)))
                .containsExactly(new Finding.OtherHistory(1, heads.get(8), false));
        assertThat(found(heads.get(4), heads.get(8)))
                .containsExactly(new Finding.OtherHistory(5, heads.get(8), false));
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        attack(lines -> {
            Collections.swap(lines, 4, 5);
            return placed(lines);
        });
        assertThat(found()).containsExactly(new Finding.OutOfOrder(5, 6));
    }

    @Test
    void anEntryMovedToTheEndIsFound() {
        attack(lines -> {
            lines.add(lines.remove(2));
            return placed(lines);
        });
        assertThat(found()).containsExactly(new Finding.OutOfOrder(3, 10));
    }

    @Test
    void aRepeatedEntryIsFound() {
        attack(lines -> {
            lines.add(5, lines.get(4));
            return placed(lines);
        });
        assertThat(found()).containsExactly(new Finding.Repeated(5, 6));
    }

    @Test
    void anEntryRepeatedAtTheEndIsFound() {
        attack(lines -> {
            lines.add(lines.get(4));
            return placed(lines);
        });
        assertThat(found()).containsExactly(new Finding.Repeated(5, 11));
    }

    @Test
    void anEntryStoredUnderAnotherNumberIsFound() {
        attack(lines -> {
            lines.set(9, new Line(12, lines.get(9).text(), lines.get(9).leaf()));
            return lines;
        });
        // a file of lines has no numbers but those of its lines
        List<Finding> misplaced =
                lines().getLast().place() == 12
                        ? List.of(new Finding.Misplaced(10, 12))
                        : List.of();
        assertThat(found()).isEqualTo(misplaced);
    }

    @Test
    void anInsertedEntryIsFound() {
        attack(lines -> {
            Entry after = entry(lines.get(4));
            lines.add(
                    5,
                    Line.of(
                            new Entry(
                                    6,
                                    after.when(),
                                    heads.get(5).root(),
                                    AuditStoreContract.act("inserted"))));
            return placed(lines);
        });
        assertThat(found()).contains(new Finding.Repeated(6, 7));
    }

    @Test
    void anEntryAddedPastTheProgramIsFoundByTheHead() {
        attack(lines -> {
            lines.add(
                    Line.of(
                            new Entry(
                                    11,
                                    entry(lines.getLast()).when(),
                                    heads.getLast().root(),
                                    AuditStoreContract.act("added"))));
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.Uncounted(11, 11));
    }

    @Test
    void anEntryOfAnotherLogIsFound() {
        attack(lines -> {
            Entry entry = entry(lines.get(6));
            lines.set(6, Line.of(new Entry(7, entry.when(), Hash.of("another log"), entry.act())));
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.Rewritten(6));
    }

    @Test
    void aHeadOfAnotherLogIsFound() {
        write();
        Head other = new Head(7, Hash.of("another log"), heads.get(7).when());
        assertThat(found(other)).containsExactly(new Finding.OtherHistory(1, other, false));
        Head emptyOther = new Head(0, Hash.of("another log"), heads.get(7).when());
        assertThat(found(emptyOther)).hasSize(1);
    }

    @Test
    void everyHeadThatWasKeptIsOneOfASoundLog() {
        write();
        assertThat(found(heads.toArray(Head[]::new))).isEmpty();
    }

    @Test
    void twoEditsAreTwoFindings() {
        attack(lines -> {
            lines.set(2, edited(lines.get(2)));
            lines.set(7, edited(lines.get(7)));
            return lines;
        });
        assertThat(found()).containsExactly(new Finding.Edited(3), new Finding.Edited(8));
    }
}
