package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.holdfast.model.PairedChange.Verdict;
import org.holdfast.model.PolicyRuns.Bill;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Order;
import org.holdfast.model.PolicyRuns.Way;
import org.junit.jupiter.api.Test;

/** What is told of policies in the same futures: means, shares, and what one does for another. */
class PolicyRunsTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static Way way(Kind kind, String lever, int after, Double... missed) {
        List<Double> spent = Stream.of(missed).map(m -> 1000 - m).toList();
        return new Way(kind, lever, after, List.of(missed), spent, List.of());
    }

    /**
     * Two futures, in which of shells and of rockets so much is missing, in months and in units.
     */
    private static Way missing(Kind kind, double shells, double rockets) {
        return new Way(
                kind,
                "",
                0,
                List.of(shells + rockets, 2 * (shells + rockets)),
                List.of(1.0, 1.0),
                List.of(item("shell", shells), item("rocket", rockets)));
    }

    private static ItemRun item(String id, double units) {
        return new ItemRun(
                id, List.of(units / 10, units / 5), List.of(units, 2 * units), List.of(3, 12));
    }

    private static PolicyRuns runs(Way... ways) {
        return new PolicyRuns(ways[0].missed().size(), 1, 12, 12, List.of(ways));
    }

    @Test
    void unitsOfItemsOfOneUnitAreAddedFutureByFutureAndOthersLeftOut() {
        Way from = missing(Kind.PACKAGES, 100, 10);
        Way to = missing(Kind.TODAY, 60, 7);
        PolicyRuns runs = runs(from, to);
        assertThat(runs.change(from, to, List.of("shell")).each()).containsExactly(40.0, 80.0);
        assertThat(runs.change(from, to, List.of("shell", "rocket")).each())
                .containsExactly(43.0, 86.0);
        assertThat(runs.small(List.of("shell"))).isCloseTo(0.02 * 150, CLOSE);
        assertThat(runs(to).small(List.of("shell"))).isZero();
    }

    @Test
    void anItemIsToldByItsMeansAndTheShareOfFuturesInWhichItRunsShort() {
        ItemRun shell = missing(Kind.ALL, 100, 10).find("shell").orElseThrow();
        assertThat(shell.meanMonths()).isCloseTo(15, CLOSE);
        assertThat(shell.meanUnits()).isCloseTo(150, CLOSE);
        assertThat(shell.runsShort(12)).as("from month 12 of 12 on is never").isEqualTo(0.5);
        assertThat(shell.runsShort(13)).isEqualTo(1);
    }

    @Test
    void anOrderIsCountedWhereMoreThanATraceOfItIsOrdered() {
        // A fiftieth of the most, 100, is a trace; so is a hundredth of a lot of 2,000.
        assertThat(order(0, 2, 3, 100).share()).isEqualTo(2 / 3.0);
        assertThat(order(2000, 20, 21, 100).share()).isEqualTo(2 / 3.0);
        assertThat(order(0, 100, 3, 2, 0).at(0.5)).isCloseTo(51.5, CLOSE);
    }

    private static Order order(double lot, double... units) {
        List<Double> all = Arrays.stream(units).boxed().toList();
        return new Order(FirstStage.Kind.PURCHASE, "works", lot, all);
    }

    @Test
    void whatAFundPaysIsAddedOverThoseForWhomItPays() {
        List<Bill> bills =
                List.of(
                        new Bill("fund", "us", List.of(1.0, 3.0)),
                        new Bill("fund", "them", List.of(10.0, 20.0)),
                        new Bill("other", "us", List.of(5.0, 5.0)));
        Way way =
                new Way(
                        Kind.ALL,
                        "",
                        0,
                        List.of(4.0, 8.0),
                        List.of(16.0, 28.0),
                        List.of(),
                        bills,
                        List.of(),
                        0);
        assertThat(way.meanPaid()).containsEntry("fund", 17.0).containsEntry("other", 5.0);
        assertThat(way.meanMissed()).isEqualTo(6);
        assertThat(way.meanSpent()).isEqualTo(22);
        assertThat(bills.get(1).mean()).isEqualTo(15);
        assertThat(bills.get(1).at(0.25)).isCloseTo(12.5, CLOSE);
    }

    @Test
    void everyWayHasANumberForEachFuture() {
        List<Double> two = List.of(1.0, 2.0);
        List<Double> one = List.of(1.0);
        ItemRun item = new ItemRun("shell", one, one, List.of(1));
        assertThatThrownBy(() -> new Way(Kind.ALL, "", 0, two, one, List.of()))
                .hasMessageContaining("each future");
        assertThatThrownBy(() -> new Way(Kind.ALL, "", 0, two, two, List.of(item)))
                .hasMessageContaining("each future");
        assertThatThrownBy(() -> new ItemRun("shell", two, one, List.of(1, 2)))
                .hasMessageContaining("each future");
        assertThatThrownBy(() -> new ItemRun("shell", two, two, List.of(1)))
                .hasMessageContaining("each future");
        List<Way> ways = List.of(way(Kind.TODAY, "", 0, 1.0));
        assertThatThrownBy(() -> new PolicyRuns(2, 1, 12, 12, ways))
                .hasMessageContaining("all futures");
    }

    @Test
    void aWayIsHeldAgainstTheOneThatItAddsToOrTakesFrom() {
        Way packages = way(Kind.PACKAGES, "", 0, 9.0);
        Way today = way(Kind.TODAY, "", 0, 8.0);
        Way added = way(Kind.ADDED, "x", 0, 7.0);
        Way without = way(Kind.LEFT_OUT, "x", 0, 6.0);
        Way all = way(Kind.ALL, "", 0, 5.0);
        Way later = way(Kind.ADDED_LATER, "x", 12, 7.5);
        Way allLater = way(Kind.ALL_LATER, "", 12, 5.5);
        Way bound = way(Kind.FORESIGHT, "", 0, 4.0);
        PolicyRuns runs = runs(packages, today, added, without, all, later, allLater, bound);
        assertThat(runs.before(packages)).isEmpty();
        assertThat(runs.before(today)).contains(packages);
        assertThat(runs.before(added)).contains(today);
        assertThat(runs.before(all)).contains(today);
        assertThat(Stream.of(without, allLater, bound).map(runs::before))
                .allMatch(before -> before.equals(Optional.of(all)));
        assertThat(runs.before(later)).contains(added);
        assertThat(runs(today, bound).before(bound)).contains(today);
        assertThat(runs(all, later).before(later)).contains(all);
        assertThat(runs.levers()).containsExactly("x");
        assertThat(Stream.of(today, added, later).map(Way::id))
                .containsExactly("today", "added x", "added-later x 12");
    }

    @Test
    void waitingIsTriedOnlyIfMoreThanOneDelayIs() {
        Way all = way(Kind.ALL, "", 0, 5.0);
        Way year = way(Kind.ALL_LATER, "", 12, 6.0);
        Way added = way(Kind.ADDED_LATER, "x", 12, 6.0);
        assertThat(runs(all, year, added).isWaitingTried()).isFalse();
        assertThat(runs(all, year, way(Kind.ALL_LATER, "", 24, 7.0)).isWaitingTried()).isTrue();
    }

    /** A plan that misses less than what nobody can avoid would show a mistake of the bound. */
    @Test
    void aFutureIsBelowTheBoundOnlyByMoreThanRounding() {
        Way bound = way(Kind.FORESIGHT, "", 0, 100.0, 100.0, 100.0, 0.0);
        Way plan = way(Kind.ALL, "", 0, 99.97, 99.99, 120.0, 0.0);
        assertThat(runs(bound, plan).below(plan)).isEqualTo(1);
        assertThat(runs(plan).below(plan)).isZero();
        assertThat(PairedChange.isBelow(99.979, 100)).isTrue();
        assertThat(PairedChange.isBelow(99.981, 100)).isFalse();
    }

    /** By hand: the mean of the differences, and the root of their variance by their number. */
    @Test
    void aChangeIsTheMeanOfDifferencesWithItsStandardError() {
        PairedChange change = change(0, 2, 1, 0, -1);
        assertThat(change.less()).isCloseTo(0.5, CLOSE);
        assertThat(change.error()).isCloseTo(Math.sqrt(5.0 / 3 / 4), CLOSE);
        assertThat(change.fewer()).isEqualTo(0.5);
        assertThat(change.more()).isEqualTo(0.25);
        assertThat(change(0, 1).error()).isInfinite();
    }

    @Test
    void aChangeIsClearOnlyIfItIsLargeAndMostFuturesAgree() {
        assertThat(change(0, 2, 1, 0, -1).verdict()).isEqualTo(Verdict.TOO_SMALL);
        assertThat(change(0, 2, 2, 2, 1).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(change(0, -2, -2, -2, -1).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(change(1.76, 2, 2, 2, 1).verdict()).as("a trifle").isEqualTo(Verdict.TOO_SMALL);
        assertThat(change(1.76, 2, 2, 2, 1).isUneven()).as("a trifle").isFalse();
        assertThat(change(0.1, 9, 0, 0, 0).verdict())
                .as("one of four")
                .isEqualTo(Verdict.TOO_SMALL);
        assertThat(change(0.1, 9, 0, 0, 0).isUneven()).as("one of four").isTrue();
        assertThat(change(0, 10, 10, 10, -1, -1).verdict()).isEqualTo(Verdict.DEPENDS);
        assertThat(change(0, 0.009, -0.009, 0, 0).verdict()).isEqualTo(Verdict.SAME);
        assertThatThrownBy(() -> PairedChange.of(List.of(1.0), List.of(), 0, 0))
                .hasMessageContaining("same futures");
    }

    private static PairedChange change(double trifle, double... less) {
        List<Double> from = Collections.nCopies(less.length, 100.0);
        List<Double> to = Arrays.stream(less).mapToObj(l -> 100 - l).toList();
        return PairedChange.of(from, to, trifle, PairedChange.NOTHING);
    }

    /** What keeping to a plan costs, and how much of it is changed at the next. */
    @Test
    void whatChangesIsAShareOfWhatWasPlannedBeforeAndIsNow() {
        var coming = new Revision.Commitments(30, 10, 20);
        var all = new Revision.Commitments(100, 140, 60);
        assertThat(coming.share()).isEqualTo(0.5);
        assertThat(Revision.Commitments.NONE.share()).isZero();
        Revision revision = new Revision(12, coming, all);
        assertThat(revision.plus(revision).all()).isEqualTo(all.plus(all));
        Stability.Way signed = kept(Stability.Kept.SIGNED, 10, revision, revision);
        Stability.Way slack = kept(Stability.Kept.WITHIN_SLACK, 12);
        Stability stability = new Stability(2, 12, 0.1, List.of(signed, slack));
        assertThat(stability.way(Stability.Kept.WITHIN_SLACK)).isEqualTo(slack);
        assertThat(signed.coming()).isEqualTo(new Revision.Commitments(60, 20, 40));
        assertThat(signed.all()).isEqualTo(new Revision.Commitments(200, 280, 120));
        assertThat(slack.meanMissed()).isEqualTo(13);
        assertThat(slack.meanSpent()).isEqualTo(120);
        assertThat(stability.change(slack).less()).isEqualTo(-2);
    }

    private static Stability.Way kept(Stability.Kept kept, double missed, Revision... revisions) {
        return new Stability.Way(
                kept,
                List.of(missed, missed + 2),
                List.of(10 * missed, 10 * missed),
                List.of(revisions));
    }
}
