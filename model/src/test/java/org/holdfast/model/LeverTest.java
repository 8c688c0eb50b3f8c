package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.holdfast.model.Lever.Block;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Lever.Setting;
import org.junit.jupiter.api.Test;

/** What a lever may be set to, who moves it, and which way is worse. */
class LeverTest {
    private static Lever lever(Block block, Effect effect, double low, double high, int widens) {
        Text text = Text.same("lever");
        return new Lever(
                "lever",
                block,
                effect,
                "",
                text,
                low,
                high,
                high,
                widens,
                text,
                text,
                text,
                text,
                text,
                text,
                CaseKit.ORIGIN);
    }

    /** Who gives less is worse; what already gives least cannot be, nor what is our own. */
    @Test
    void theWorstOfOthersIsTheEndThatNarrowsWhatCanBeChosen() {
        Lever money = lever(Block.WORLD, Effect.FUND_SIZE, 0, 2, 1);
        assertThat(money.worst(1)).hasValue(0);
        assertThat(money.worst(0)).isEmpty();
        assertThat(lever(Block.WORLD, Effect.HOLD, 0, 1, -1).worst(0)).hasValue(1);
        assertThat(lever(Block.WORLD, Effect.HOLD, 0, 1, 0).worst(0.5)).isEmpty();
        assertThat(lever(Block.POLICY, Effect.FUND_SIZE, 0, 2, 1).worst(1)).isEmpty();
        assertThat(lever(Block.WORLD, Effect.FLOOR_NEED, 0, 2, 1).worst(1)).isEmpty();
    }

    /** A quarter at a time where a lever goes far, a twentieth where it does not. */
    @Test
    void aSliderGoesByWholeMonthsYearsOfContractsOrSmallParts() {
        assertThat(lever(Block.POLICY, Effect.START, 0, 24, 0).step()).isEqualTo(1);
        assertThat(lever(Block.POLICY, Effect.CONTRACT_LENGTH, 12, 60, 0).step()).isEqualTo(12);
        assertThat(lever(Block.POLICY, Effect.FLOOR_NEED, 0.5, 3.5, 0).step()).isEqualTo(0.05);
        assertThat(lever(Block.POLICY, Effect.FLOOR_NEED, 0.5, 3.6, 0).step()).isEqualTo(0.25);
    }

    /** A month that is not whole, or a share of two, would be planned for without a word. */
    @Test
    void aSettingHasTheBoundsOfWhatItMeans() {
        assertThat(Arrays.stream(Setting.values()).filter(Setting::isMonth))
                .containsExactly(Setting.MONTH, Setting.LAST_MONTH);
        assertThat(Setting.SHARE.most()).isEqualTo(1);
        assertThat(Setting.SHARE.least()).isZero();
        assertThat(Setting.MONTHS.least()).isEqualTo(-600);
        assertThat(Setting.LENGTH.most()).isEqualTo(600);
        assertThat(Setting.LENGTH.least()).isEqualTo(1);
    }

    /** A plan does not foresee the world, but knows the terms on which firms build. */
    @Test
    void aPlanIsMadeForPoliciesAndForTheTermsOnWhichFirmsBuild() {
        assertThat(Arrays.stream(Effect.values()).filter(Effect::replanned))
                .containsExactlyInAnyOrder(
                        Effect.PUBLIC_LINE_NEEDS_ORDER, Effect.MIN_CONTRACT, Effect.LINE_COST);
        assertThat(Arrays.stream(Effect.values()).filter(Effect::isAnswer))
                .containsExactlyInAnyOrder(Effect.ADVERSARY_MONEY, Effect.ADVERSARY_SHIFT);
        assertThat(lever(Block.WORLD, Effect.SLIP, 0, 12, 0).isPlanned()).isFalse();
        assertThat(lever(Block.WORLD, Effect.LINE_COST, 0, 12, 0).isPlanned()).isTrue();
        assertThat(lever(Block.POLICY, Effect.SLIP, 0, 12, 0).isPlanned()).isTrue();
    }
}
