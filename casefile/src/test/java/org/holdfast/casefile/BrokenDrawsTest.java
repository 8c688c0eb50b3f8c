package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.holdfast.model.Language;
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
    void aLogNormalNeedsARangeAboveNothing() {
        tiny.with("tables/producers.csv", "40000,30000,50000", "40000,0,50000");
        tiny.holding(
                "tables/uncertainties.csv",
                RULES + "producers,,capacity,,,log_normal,,a-tiny,2024-02\n");
        says(
                "uncertainties.csv, line 2, column 'distribution': log_normal needs a range above 0, but producers.csv, line 2, column 'capacity' has 0 as its low. Give it a low above 0, or draw it by pert or triangular.");
        assertThat(tiny.read().problems().getFirst().line(Language.NL))
                .isEqualTo(
                        "uncertainties.csv, regel 2, kolom 'distribution': log_normal vraagt een bereik boven 0, maar producers.csv, regel 2, kolom 'capacity' heeft 0 als low. Geef een low boven 0, of trek het getal met pert of triangular.");
    }

    @Test
    void aRuleThatAnEarlierOneKeepsFromANumberIsNotItsRule() {
        tiny.with("tables/producers.csv", "40000,30000,50000", "40000,0,50000");
        tiny.holding(
                "tables/uncertainties.csv",
                RULES
                        + "producers,shells-germany,capacity,,,pert,,a-tiny,2024-02\n"
                        + "producers,,capacity,,,log_normal,,a-tiny,2024-02\n");
        assertThat(tiny.read()).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void aShareHasAnUpperEndAndALogNormalNone() {
        tiny.holding(
                "tables/substitutes.csv",
                """
                item,by,rate,rate_low,rate_high,ceiling,ceiling_low,ceiling_high,source,known_on
                shell-155,interceptor-long,2,,,0.5,0.4,0.6,a-tiny,2024-02
                """);
        tiny.holding(
                "tables/uncertainties.csv",
                RULES + "substitutes,,ceiling,,,log_normal,,a-tiny,2024-02\n");
        says(
                "uncertainties.csv, line 2, column 'distribution': log_normal has no upper end, but substitutes.csv, line 2, column 'ceiling' must be 0 to 1. Draw it by pert, triangular or uniform.");
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
                        + "levers,support-ends,default,,,log_normal,,a-tiny,2024-02\n");
        says(
                "uncertainties.csv, line 2, column 'values': This draws 84 for levers.csv, line 3, column 'default', which must be 0 to 24. Change the values.",
                "uncertainties.csv, line 3, column 'distribution': log_normal has no upper end, but levers.csv, line 3, column 'default' must be 0 to 24. Draw it by pert, triangular or uniform.");
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
