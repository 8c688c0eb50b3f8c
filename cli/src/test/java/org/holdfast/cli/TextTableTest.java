package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.model.Language;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static TextTable table() {
        return TextTable.of(
                Rows.without(Language.EN)
                        .column("tier", "Tier", Kind.TEXT)
                        .column("plan", "Plan", Kind.NUMBER)
                        .column("ad_hoc", "Ad hoc", Kind.NUMBER)
                        .text("Allies’ stock targets")
                        .number(3.6, "3.6")
                        .number(12.5, "12.5")
                        .end()
                        .text("Cost")
                        .number(6250, "6,250")
                        .nothing()
                        .end()
                        .table());
    }

    @Test
    void anAmountOfMoneyStaysOnOneLine() {
        assertThat(TextTable.broken("in plaats van € 17,6 mld steun", 16))
                .containsExactly("in plaats van", "€ 17,6 mld steun");
        assertThat(TextTable.broken("замість 17,6 млрд євро", 14))
                .containsExactly("замість", "17,6 млрд євро");
        assertThat(TextTable.broken("155 mm shells 5 m away", 10))
                .containsExactly("155 mm", "shells 5 m", "away");
    }

    @Test
    void numbersStandToTheRight() {
        assertThat(table().lines(80))
                .containsExactly(
                        "Tier                    Plan  Ad hoc",
                        "─────────────────────  ─────  ──────",
                        "Allies’ stock targets    3.6    12.5",
                        "Cost                   6,250       –");
    }

    @Test
    void wordsGiveWayWhereItIsNarrow() {
        assertThat(table().lines(28))
                .containsExactly(
                        "Tier            Plan  Ad hoc",
                        "─────────────  ─────  ──────",
                        "Allies’ stock    3.6    12.5",
                        "targets",
                        "Cost           6,250       –");
    }

    @Test
    void aRemarkInBracketsBehindANumberGivesWayToo() {
        assertThat(
                        TextTable.of(
                                        Rows.without(Language.EN)
                                                .column("step", "Step", Kind.TEXT)
                                                .column("gain", "Less", Kind.NUMBER)
                                                .text("each sees what all ordered")
                                                .number(0.7, "0.7 (too small to tell)")
                                                .end()
                                                .table())
                                .lines(30))
                .containsExactly(
                        "Step                      Less",
                        "──────────────  ──────────────",
                        "each sees what  0.7 (too small",
                        "all ordered           to tell)");
    }

    @Test
    void whereNotEvenThatIsEnoughCellsStandBelowEachOther() {
        assertThat(table().lines(20))
                .containsExactly(
                        "Tier: Allies’ stock",
                        "  targets",
                        "  Plan: 3.6",
                        "  Ad hoc: 12.5",
                        "",
                        "Tier: Cost",
                        "  Plan: 6,250",
                        "  Ad hoc: –");
    }

    @Test
    void aPageGetsMarkdown() {
        assertThat(table().markdown())
                .isEqualTo(
                        """
                        | Tier | Plan | Ad hoc |
                        | --- | ---: | ---: |
                        | Allies’ stock targets | 3.6 | 12.5 |
                        | Cost | 6,250 | – |
                        """);
    }
}
