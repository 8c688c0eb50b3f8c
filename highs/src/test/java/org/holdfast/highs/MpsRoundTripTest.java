package org.holdfast.highs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.plan.MpsWriter;
import org.holdfast.plan.Programme;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.io.TempDir;

/** What {@code MpsWriter} writes, HiGHS reads as the same programme. */
class MpsRoundTripTest {
    @Seeds(20)
    void aFileReadSolvesToTheSameBits(long seed, @TempDir Path folder) throws Exception {
        Programme programme = Programmes.random(30, 20, seed);
        Path file =
                Files.writeString(
                        folder.resolve("random.mps"),
                        MpsWriter.write(programme, List.of("1000.0 x floor")));
        HighsApi api = new HighsApi(HighsLibrary.open());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment read = quiet(api, arena);
            assertThat(api.readModel(read, file.toString())).isZero();
            assertThat(api.getNumCol(read)).isEqualTo(programme.columns());
            assertThat(api.getNumRow(read)).isEqualTo(programme.rows());
            MemorySegment passed = quiet(api, arena);
            api.passLp(
                    passed,
                    programme.cost(),
                    programme.lower(),
                    programme.upper(),
                    programme.rowLower(),
                    programme.rowUpper(),
                    programme.starts(),
                    programme.rowIndex(),
                    programme.coefficient());
            assertThat(values(api, read, programme)).isEqualTo(values(api, passed, programme));
        }
    }

    private static MemorySegment quiet(HighsApi api, Arena arena) {
        MemorySegment highs = api.create(arena);
        api.setBoolOptionValue(highs, "output_flag", false);
        api.setIntOptionValue(highs, "threads", 1);
        return highs;
    }

    private static double[] values(HighsApi api, MemorySegment highs, Programme programme) {
        api.run(highs);
        assertThat(api.getModelStatus(highs)).isEqualTo(7);
        double[] values = new double[programme.columns()];
        api.getSolution(
                highs,
                values,
                new double[programme.columns()],
                new double[programme.rows()],
                new double[programme.rows()]);
        return values;
    }
}
