package org.holdfast.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.intake.Problem;
import org.holdfast.oversight.Coverage;
import org.holdfast.oversight.Flagging;
import org.holdfast.oversight.Settings;
import org.holdfast.oversight.SettingsFile;
import org.holdfast.oversight.merge.Compiling;
import org.holdfast.oversight.ocds.Inputs;
import org.holdfast.oversight.ocds.Limits;

/** Whatever the bytes of contracting data, each object is used or told as a problem. */
class ContractsFuzzTest {
    private static Inputs inputs(byte[] bytes) {
        return new Inputs(
                Path.of(""),
                List.of(Path.of("-")),
                Optional.of(new ByteArrayInputStream(bytes)),
                StandardCharsets.UTF_8,
                Limits.STANDARD,
                1);
    }

    @FuzzTest(maxDuration = "3m")
    void contractsAreFlaggedOrTold(byte[] bytes) {
        Flagging flagging = new Flagging(Settings.standard(), Instant.EPOCH, true);
        Compiling.processes(inputs(bytes), flagging::see, ContractsFuzzTest::tell);
        flagging.end().results();
    }

    @FuzzTest(maxDuration = "3m")
    void fieldsAreCountedOrTold(byte[] bytes) {
        Coverage.of(inputs(bytes), ContractsFuzzTest::tell);
    }

    @FuzzTest(maxDuration = "3m")
    void settingsHaveProblemsOrNone(byte[] bytes) {
        SettingsFile.read("settings.ini", new String(bytes, StandardCharsets.UTF_8));
    }

    private static void tell(Problem problem) {
        if (problem.message().isBlank()) {
            throw new AssertionError("a problem without words: " + problem);
        }
    }
}
