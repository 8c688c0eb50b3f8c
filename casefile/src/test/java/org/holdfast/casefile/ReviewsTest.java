package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
    private static final String HEADER =
            "table,row,column,seen,role,verdict,value,value_low,value_high,reason,date\n";
    private static final String NEED =
            "needs,\"ukraine, shell-155, floor, hold, stated_requirement\"";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // before each
    private TinyCopy tiny;

    @BeforeEach
    void copy() {
        tiny = new TinyCopy(folder.resolve("tiny"));
    }

    private List<String> problems(String... rows) {
        return tiny.holding("reviews.csv", HEADER + String.join("\n", rows) + "\n").problems();
    }

    @Test
    void severalRolesMayJudgeAFigureAndNoAnswerRestsOnThat() {
        String before = ((Reading.Sound) tiny.read()).sound().hash();
        assertThat(
                        problems(
                                NEED
                                        + ",quantity,60000,head of logistics,accepts,,,,Fits our"
                                        + " own count,2024-03-01",
                                NEED
                                        + ",quantity,60000,artillery adviser,disputes,80000,60000,"
                                        + "110000,Too low for this front,2024-03-02"))
                .isEmpty();
        Case c = ((Reading.Sound) tiny.read()).sound();
        assertThat(c.reviews())
                .extracting(Review::role, Review::verdict)
                .containsExactly(
                        tuple("head of logistics", Review.Verdict.ACCEPTS),
                        tuple("artillery adviser", Review.Verdict.DISPUTES));
        assertThat(c.reviews().get(1).own().orElseThrow().high()).isEqualTo(110_000);
        assertThat(c.hash()).isEqualTo(before);
    }

    @Test
    void aFigureThatChangedSinceItWasSignedIsToldAgain() {
        assertThat(
                        problems(
                                NEED
                                        + ",quantity,50000,head of logistics,accepts,,,,Fits,"
                                        + "2024-03-01"))
                .containsExactly(
                        "reviews.csv, line 2, column 'seen': needs.csv, line 2, column 'quantity'"
                                + " is 60000 now. Ask head of logistics again, or keep the row as"
                                + " the judgement of what stood there before.");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void whatIsJudgedMustBeThereAndWhatIsHeldInsteadMustBeAllowedThere() {
        assertThat(
                        problems(
                                "need,x,quantity,1,a,accepts,,,,b,2024-03-01",
                                "needs,\"ukraine, shell-155, flor, hold, stated_requirement\""
                                        + ",quantity,60000,a,accepts,,,,b,2024-03-01",
                                NEED + ",tier,60000,a,accepts,,,,b,2024-03-01",
                                NEED + ",per_target,60000,a,accepts,,,,b,2024-03-01",
                                "stocks,\"europe, shell-155\",quantity,250000,a,disputes,-1,,,b,"
                                        + "2024-03-01",
                                "stocks,\"europe, shell-155\",quantity,250000,a,no,,,,,March"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("reviews.csv, line 2, column 'table'"),
                        line ->
                                assertThat(line)
                                        .startsWith("reviews.csv, line 3, column 'row'")
                                        .endsWith(
                                                "Did you mean 'ukraine, shell-155, floor, hold,"
                                                        + " stated_requirement'?"),
                        line -> assertThat(line).startsWith("reviews.csv, line 4, column 'column'"),
                        line ->
                                assertThat(line)
                                        .startsWith("reviews.csv, line 5, column 'column'")
                                        .contains("column 'per_target' is empty"),
                        line -> assertThat(line).startsWith("reviews.csv, line 6, column 'value'"),
                        line ->
                                assertThat(line)
                                        .startsWith("reviews.csv, line 7, column 'verdict'"),
                        line -> assertThat(line).startsWith("reviews.csv, line 7, column 'reason'"),
                        line -> assertThat(line).startsWith("reviews.csv, line 7, column 'date'"));
    }
}
