package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Distributions and correlations that cannot be drawn are problems of the case, not of ours. */
class BrokenDrawsTest {
    private static final String RULES =
            "table,subject,column,stands_on,factor,distribution,values,source,known_on\n";
    private static final String CORRELATIONS = "factor,with,correlation,source,known_on\n";

    private TinyCopy tiny;

    @BeforeEach
    void copy(@TempDir Path folder) {
        tiny = new TinyCopy(folder);
        tiny.holding(
                "tables/factors.csv",
                "id,name_en,name_nl\npowder,Powder,Kruit\nfill,Fill,Vulling\nmotors,Motors,Motoren\n");
    }

    private void says(String... lines) {
        assertThat(tiny.problems()).containsExactly(lines);
        assertThat(tiny.read()).isInstanceOf(Reading.Unsound.class);
    }

    @Test
    void aRuleThatAnEarlierOneKeepsFromANumberIsNotItsRule() {
        tiny.holding(
                "tables/uncertainties.csv",
                RULES
                        + "producers,shells-germany,capacity,,,pert,,a-tiny,2024-02\n"
                        + "producers,shells-germany,capacity,,,discrete,-1:1 2:3,a-tiny,2024-02\n");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void whatIsDrawnMustBeWhatTheColumnAllows() {
        tiny.holding(
                "tables/uncertainties.csv",
                RULES + "producers,shells-germany,capacity,,,discrete,-1:1 2:3,a-tiny,2024-02\n");
        says(
                "uncertainties.csv, line 2, column 'values': This draws -40000 for producers.csv, line 2, column 'capacity', which must be 0 or more (at most 1e15). Change the values.");
    }

    @Test
    void aLeverIsDrawnWithinItsRange() {
        tiny.holding(
                "tables/uncertainties.csv",
                RULES
                        + "levers,support-ends,default,,,discrete,10:1 84:3,a-tiny,2024-02\n"
                        + "levers,support-ends,default,,,triangular,,a-tiny,2024-02\n");
        says(
                "uncertainties.csv, line 2, column 'values': This draws 84 for levers.csv, line 3, column 'default', which must be 0 to 24. Change the values.");
    }

    @Test
    void aNumberThatWasMeasuredIsWhatItsClassMeasured() {
        tiny.holding(
                        "tables/reference_classes.csv",
                        """
                        class,kind,subject,quantity,source,known_on
                        ramp-up,share,The first,0.5,a-tiny,2024-02
                        ramp-up,share,The second,1,a-tiny,2024-02
                        ramp-up,share,The third,1,a-tiny,2024-02
                        ramp-up,share,The fourth,2,a-tiny,2024-02
                        """)
                .holding(
                        "tables/uncertainties.csv",
                        """
                        table,subject,column,reference_class,measured,source,known_on
                        expansions,shells-germany,probability,ramp-up,yes,a-tiny,2024-02
                        """)
                .holding(
                        "tables/expansions.csv",
                        """
                        subject,kind,month,size,rate,lead,cost,finance,probability,probability_low,probability_high,source,known_on
                        shells-germany,announced,2024-12,10000,2000,,,,0.8,0.3,1,a-tiny,2024-02
                        shells-ukraine,possible,,30000,3000,8,400,public,,,,a-tiny,2024-02
                        """);
        says(
                "expansions.csv, line 2, column 'probability': The class 'ramp-up' measured 1, from 0.226 to 1, in 4 programmes. Write that, or cite the class without 'measured'.");
        tiny.with("tables/expansions.csv", "0.8,0.3,1", "1,0.226,1");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
        tiny.with("tables/reference_classes.csv", "0.5,a-tiny", "0,a-tiny");
        says(
                "uncertainties.csv, line 2, column 'measured': 'ramp-up' gives no rate: for one a class needs four programmes or more, each with a growth, or with a share or months above zero. Add cases, or cite the class without 'measured'.");
    }

    @Test
    void correlationsThatContradictEachOtherSayWhatHolds() {
        tiny.holding(
                "tables/correlations.csv",
                CORRELATIONS
                        + "powder,fill,0.9,a-tiny,2024-02\n"
                        + "fill,motors,0.9,a-tiny,2024-02\n"
                        + "powder,motors,-0.5,a-tiny,2024-02\n");
        says(
                "correlations.csv, line 2, column 'correlation': The correlations contradict each other: no numbers can have all of them. They hold together with -0.11 instead of 0.9 here, or with each multiplied by 0.62.");
        tiny.with("tables/correlations.csv", "powder,fill,0.9", "powder,fill,-0.11");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
        tiny.with("tables/correlations.csv", "powder,fill,-0.11", "powder,fill,0.9");
        tiny.with("tables/correlations.csv", "-0.5", "0.8");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void twoFactorsHaveOneCorrelationBetweenTheEnds() {
        tiny.holding(
                "tables/correlations.csv",
                CORRELATIONS
                        + "powder,powder,0.5,a-tiny,2024-02\n"
                        + "powder,fill,1,a-tiny,2024-02\n"
                        + "fill,motors,0.5,a-tiny,2024-02\n"
                        + "motors,fill,0.4,a-tiny,2024-02\n");
        says(
                "correlations.csv, line 2, column 'with': 'powder' is not another factor.",
                "correlations.csv, line 3, column 'correlation': '1' is not a number between -1 and 1; factors that always move together are one factor.",
                "correlations.csv, line 5, column 'factor, with': 'motors, fill' is already on line 4. Keep one of the two rows.");
    }

    @Test
    void aFactorMaySayWhereItComesFrom() {
        tiny.holding(
                "tables/factors.csv",
                "id,name_en,name_nl,source,known_on\npowder,Powder,Kruit,a-tiny,2024-02\nfill,Fill,Vulling,,\n");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
        tiny.holding(
                "tables/factors.csv",
                "id,name_en,name_nl,source,known_on\npowder,Powder,Kruit,a-tiny,2025-02\n");
        assertThat(tiny.problems())
                .singleElement()
                .asString()
                .startsWith(
                        "factors.csv, line 2, column 'known_on': This was known on 2025-02, after");
    }

    @Test
    void aSettingIsJudgedAlsoWhereItsLeverIsNotClean() {
        tiny.with("tables/levers.csv", "month,maand,0,24,24", "month,maand,none,24,24");
        tiny.with("scenarios/support-ends.yaml", "2025-01", "30");
        assertThat(tiny.problems())
                .contains(
                        "scenarios/support-ends.yaml, line 5, entry 'world.support-ends': '30' is out of range. Expected ? to 24 (month).");
    }
}
