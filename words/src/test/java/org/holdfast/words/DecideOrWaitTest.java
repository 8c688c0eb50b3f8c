package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.Language;
import org.holdfast.model.PairedChange;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.words.DecideOrWait.Asked;
import org.holdfast.words.DecideOrWait.Decided;
import org.holdfast.words.DecideOrWait.Pair;
import org.holdfast.words.DecideOrWait.What;
import org.junit.jupiter.api.Test;

/** What is said of a policy by the kind of its verdict. Invented figures. */
class DecideOrWaitTest extends GoldenPage {
    private static final String SHELL = "shell";
    private static final int MONTHS = 84;
    private static final double COURSE = 4_186_000;

    /** The change from today's course, of so many units in each future; less where it is below. */
    private static PairedChange change(double... less) {
        List<Double> to = IntStream.range(0, less.length).mapToObj(f -> COURSE - less[f]).toList();
        Way course = way(Kind.PACKAGES, Collections.nCopies(less.length, COURSE));
        Way one = way(Kind.TODAY, to);
        PolicyRuns runs = new PolicyRuns(less.length, 0, 12, MONTHS, List.of(course, one));
        return runs.change(course, one, List.of(SHELL));
    }

    private static Way way(Kind kind, List<Double> units) {
        List<Double> none = Collections.nCopies(units.size(), 0.0);
        List<Integer> never = Collections.nCopies(units.size(), MONTHS);
        return new Way(kind, "", 0, none, none, List.of(new ItemRun(SHELL, none, units, never)));
    }

    private static double[] ofTwenty(double less, int others, double other) {
        return ofTwenty(less, others, other, 1000);
    }

    private static double[] ofTwenty(double less, int others, double other, double apart) {
        return IntStream.range(0, 20)
                .mapToDouble(f -> f < others ? other - apart * f : less + apart * f)
                .toArray();
    }

    private static Asked asked(What what, Language language) {
        return new Asked(
                what,
                what == What.MEASURE ? Fixture.orders().name().in(language) : "",
                what == What.WAITING ? 12 : 0,
                what == What.PAIR ? pair(language) : Pair.NONE,
                "155 mm",
                Fixture.ROUNDS.in(language),
                75_000);
    }

    /** A measure, a year later, beside today's course. */
    private static Pair pair(Language language) {
        String orders = Fixture.orders().name().in(language);
        return new Pair(
                DecideOrWait.deciding(Decided.MEASURE, orders, 12, language),
                DecideOrWait.deciding(Decided.COURSE, "", 0, language));
    }

    private void all(PairedChange change, What... asked) {
        for (What what : asked) {
            say(l -> DecideOrWait.of(asked(what, l), change, false, l).title());
        }
        say(l -> DecideOrWait.of(asked(asked[0], l), change, false, l).reading());
    }

    @Test
    void everyVerdictReadsAsReviewed() throws IOException {
        section("Clear, in all futures");
        all(change(ofTwenty(3_900_000, 0, 0)), What.values());
        section("Clear, in eight of ten");
        all(change(ofTwenty(347_000, 4, -90_000)), What.MEASURE);
        section("Clear, for the worse");
        all(
                change(ofTwenty(-212_000, 1, 0)),
                What.WAITING,
                What.MEASURE,
                What.ALL,
                What.ONE_PLAN,
                What.PAIR);
        section("May help or hurt");
        all(change(ofTwenty(600_000, 7, -250_000)), What.values());
        section("In some futures only");
        all(change(ofTwenty(0, 8, 300_000, 0)), What.values());
        all(change(ofTwenty(0, 8, -300_000, 0)), What.WAITING);
        section("Too small to tell");
        all(change(ofTwenty(20_000, 8, -20_000)), What.values());
        section("Too uneven to tell");
        double[] uneven = new double[20];
        uneven[0] = 10_900_000;
        uneven[1] = 183_000;
        uneven[2] = -15_700;
        all(change(uneven), What.values());
        section("The same");
        all(change(new double[20]), What.values());
        say(l -> DecideOrWait.of(asked(What.ALL, l), change(new double[20]), true, l).reading());
        section("Months and years");
        for (double months : new double[] {0.9, 1, 3, 21, 24, 48}) {
            double[] less = ofTwenty(75_000 * months, 0, 0);
            say(l -> DecideOrWait.of(asked(What.ALL, l), change(less), false, l).reading());
        }
        check(Path.of("src/test/golden/decide-or-wait.txt"));
    }

    @Test
    void fewFuturesAreCountedOneByOne() {
        double[] twelve = new double[12];
        for (int f = 0; f < 12; f++) {
            twelve[f] = (f < 2 ? -90_000 : 347_000) + 1000 * f;
        }
        Asked asked = asked(What.MEASURE, Language.EN);
        DecideOrWait.Said said = DecideOrWait.of(asked, change(twelve), false, Language.EN);
        assertThat(said.title()).endsWith("; 10 [futures](#future) in 12 agree.");
        assertThat(said.reading()).contains("In 10 futures of 12 it is between");
        twelve[2] = -90_000;
        twelve[3] = -90_000;
        assertThat(DecideOrWait.of(asked, change(twelve), false, Language.EN).title())
                .contains("smaller in 8 of 12 [futures](#future) and larger in 4.");
    }

    /** One future in which nearly all is saved is not “too little”: the levels beside it say so. */
    @Test
    void aLargeAverageThatRestsOnOneFutureIsNotCalledTooLittle() {
        double[] twelve = new double[12];
        twelve[3] = 10_900_000;
        twelve[5] = 2_760_000;
        PairedChange change = change(twelve);
        assertThat(change.isUneven()).isTrue();
        DecideOrWait.Said said =
                DecideOrWait.of(asked(What.ALL, Language.EN), change, false, Language.EN);
        assertThat(said.title()).endsWith("too unevenly to tell by how much.");
        assertThat(said.reading())
                .startsWith("On average it is 1.1 million rounds smaller.")
                .doesNotContain("too little");
    }

    @Test
    void ofTwelveFuturesNoneIsCountedInAHundred() {
        PairedChange change = change(new double[12]);
        assertThat(
                        DecideOrWait.of(asked(What.ALL, Language.EN), change, false, Language.EN)
                                .reading())
                .startsWith("In all [futures](#future) as much is missing either way.")
                .doesNotContain("100");
    }

    @Test
    void sidesOfTenAddUp() {
        PairedChange thirds = change(ofTwenty(600_000, 7, -900_000));
        assertThat(DecideOrWait.apportioned(thirds, 10)).containsExactly(7, 3, 0);
        double[] less = ofTwenty(600_000, 7, -900_000);
        java.util.Arrays.fill(less, 0, 3, 0);
        assertThat(DecideOrWait.apportioned(change(less), 10)).containsExactly(7, 2, 1);
    }

    @Test
    void aNumberHasTwoDigitsAndAsManyAsTheChangeThatStandsBesideIt() {
        Language en = Language.EN;
        assertThat(DecideOrWait.number(3_916_000, en)).isEqualTo("3.9 million");
        assertThat(DecideOrWait.number(212_345, en)).isEqualTo("210,000");
        assertThat(DecideOrWait.number(996_000, en)).isEqualTo("1.0 million");
        assertThat(DecideOrWait.number(12_340_000, en)).isEqualTo("12 million");
        assertThat(DecideOrWait.number(3_800_000_000.0, en)).isEqualTo("3.8 billion");
        assertThat(DecideOrWait.number(999_000_000, en)).isEqualTo("1.0 billion");
        assertThat(DecideOrWait.number(3_800_000_000.0, 10_000_000, Language.NL))
                .isEqualTo("3,80 miljard");
        assertThat(DecideOrWait.number(4.25, en)).isEqualTo("4.2");
        assertThat(DecideOrWait.number(4_186_102, 10_000, en)).isEqualTo("4.19 million");
        assertThat(DecideOrWait.number(0, en)).isEqualTo("0");
    }
}
