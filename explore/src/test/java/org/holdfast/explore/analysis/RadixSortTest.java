package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class RadixSortTest {
    private final RadixSort sort = new RadixSort();

    @Seeds(50)
    void itSortsAsTheJdkDoes(long seed) {
        Random random = new Random(seed);
        for (int size : new int[] {0, 1, 2, 17, 3000, 40}) {
            float[] numbers = new float[size];
            for (int k = 0; k < size; k++) {
                numbers[k] =
                        switch (random.nextInt(6)) {
                            case 0 -> 0f;
                            case 1 -> -0f;
                            case 2 -> random.nextInt(5);
                            case 3 -> Float.POSITIVE_INFINITY;
                            default -> bits(random);
                        };
            }
            float[] expected = numbers.clone();
            Arrays.sort(expected);
            sort.sort(numbers, size);
            assertThat(numbers).isEqualTo(expected);
        }
    }

    @Test
    void itLeavesWhatComesAfterTheFirst() {
        float[] numbers = {3, 1, 2, 7, -7};
        sort.sort(numbers, 3);
        assertThat(numbers).containsExactly(1, 2, 3, 7, -7);
    }

    /** Any number of single precision, of either sign, large and small alike. */
    private static float bits(Random random) {
        float any = Float.intBitsToFloat(random.nextInt());
        return Float.isNaN(any) ? 1 : any;
    }
}
