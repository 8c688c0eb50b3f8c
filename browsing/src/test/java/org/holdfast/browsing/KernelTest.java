package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.simulator.Pack;
import org.holdfast.simulator.Simulator;
import org.holdfast.simulator.SmallPacks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernel in the browser itself; that its engine answers all fifty the same, Node.js shows. */
class KernelTest {
    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void everySeventhLeverSetGetsTheSameAnswerInChromiumToTheLastSign(
            String name, @TempDir Path folder) throws IOException {
        Machine.chromium();
        Case c = SmallPacks.read(name);
        Pack pack = SmallPacks.pack(c, 8, 11);
        List<String> all = SmallPacks.addresses(c, 50);
        List<String> addresses =
                IntStream.range(0, all.size()).filter(k -> k % 7 == 0).mapToObj(all::get).toList();
        Files.write(folder.resolve("pack.bin"), pack.toBytes());
        Files.copy(Machine.SCRIPTS.resolve("kernel.js"), folder.resolve("kernel.js"));
        Files.writeString(folder.resolve("index.html"), "<!doctype html><title>k</title><p>k");
        try (FileServer server = new FileServer(folder);
                Window window = Window.wide()) {
            Object answers =
                    window.open(server.address(), "p")
                            .evaluate(
                                    "async (addresses) => { const kernel = await"
                                            + " import(new URL('kernel.js', location.href)); const"
                                            + " pack = await (await fetch('pack.bin')).arrayBuffer();"
                                            + " const session = kernel.open(new Int8Array(pack));"
                                            + " return [kernel.describe(session, 'nl'),"
                                            + " ...addresses.map((a) => kernel.ask(session, a))]; }",
                                    addresses);
            Simulator simulator = new Simulator(pack);
            List<?> told = (List<?>) answers;
            assertThat(told).hasSize(addresses.size() + 1);
            assertThat(told.getFirst()).isEqualTo(simulator.describe(Language.NL));
            for (int k = 0; k < addresses.size(); k++) {
                assertThat(String.valueOf(told.get(k + 1)))
                        .as(addresses.get(k))
                        .isEqualTo(simulator.ask(addresses.get(k)));
            }
            window.isWithoutErrors();
        }
    }
}
