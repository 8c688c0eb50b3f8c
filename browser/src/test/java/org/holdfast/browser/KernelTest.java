package org.holdfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.plan.Programme;
import org.holdfast.simulator.Pack;
import org.holdfast.simulator.Replanner;
import org.holdfast.simulator.Simulator;
import org.holdfast.simulator.SmallPacks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {
    private static final Path JS =
            Path.of(Objects.requireNonNull(System.getProperty("holdfast.browser.js")));

    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void fiftyLeverSetsGetTheSameAnswersInJavaScriptToTheLastSign(String name, @TempDir Path folder)
            throws Exception {
        Case c = SmallPacks.read(name);
        Pack pack = SmallPacks.pack(c, 8, 11);
        List<String> addresses = SmallPacks.addresses(c, 50);
        Files.write(folder.resolve("pack.bin"), pack.toBytes());
        Files.writeString(folder.resolve("addresses.txt"), String.join("\n", addresses));
        List<String> printed =
                Node.run(
                        folder,
                        "src/test/js/answers.mjs",
                        JS.resolve("kernel.js").toString(),
                        folder.resolve("pack.bin").toString(),
                        folder.resolve("addresses.txt").toString());
        Simulator simulator = new Simulator(pack);
        assertThat(printed).hasSize(51);
        assertThat(printed.getFirst()).isEqualTo(simulator.describe(Language.NL));
        for (int k = 0; k < addresses.size(); k++) {
            assertThat(printed.get(k + 1))
                    .as(addresses.get(k))
                    .isEqualTo(simulator.ask(addresses.get(k)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void aNewPlansProgrammeIsTheSameInJavaScriptBitByBit(String name, @TempDir Path folder)
            throws Exception {
        Pack pack = SmallPacks.pack(SmallPacks.read(name), 1, 1);
        String address = "contract-length=60&gifts=1&joint-orders=0.5";
        Files.write(folder.resolve("pack.bin"), pack.toBytes());
        boolean isOutline = name.equals("ukraine-2024");
        List<String> printed =
                Node.run(
                        folder,
                        "src/test/js/programme.mjs",
                        JS.resolve("replan.js").toString(),
                        folder.resolve("pack.bin").toString(),
                        address,
                        Boolean.toString(isOutline));
        Programme programme =
                new Replanner(pack)
                        .programme(address, isOutline ? Replanner.OUTLINE : Replanner.PERIOD);
        assertThat(printed)
                .containsExactly(
                        bytes(programme.cost()),
                        bytes(programme.lower()),
                        bytes(programme.upper()),
                        bytes(programme.rowLower()),
                        bytes(programme.rowUpper()),
                        bytes(programme.starts()),
                        bytes(programme.rowIndex()),
                        bytes(programme.coefficient()));
    }

    private static String bytes(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(8 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(numbers).forEach(bytes::putDouble);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static String bytes(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
