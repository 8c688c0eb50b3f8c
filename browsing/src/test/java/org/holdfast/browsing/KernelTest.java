package org.holdfast.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.simulator.Pack;
import org.holdfast.simulator.Simulator;
import org.holdfast.simulator.SmallPacks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The kernel in the browser itself, as it is sent: written shorter by the build of the pages. That
 * its engine answers all fifty the same before that, Node.js shows.
 */
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
        Files.copy(sent("kernel"), folder.resolve("kernel.js"));
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

    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void aNewPlansProgrammeIsBitByBitTheSameAsItIsSentAndAsItWasCompiled(
            String name, @TempDir Path folder) throws IOException {
        Machine.chromium();
        Files.write(
                folder.resolve("pack.bin"), SmallPacks.pack(SmallPacks.read(name), 1, 1).toBytes());
        Files.copy(sent("replan"), folder.resolve("sent.js"));
        Files.copy(Machine.SCRIPTS.resolve("replan.js"), folder.resolve("compiled.js"));
        Files.writeString(folder.resolve("index.html"), "<!doctype html><title>k</title><p>k");
        try (FileServer server = new FileServer(folder);
                Window window = Window.wide()) {
            Object compared =
                    window.open(server.address(), "p")
                            .evaluate(
                                    "async () => { const pack = new Int8Array(await (await"
                                            + " fetch('pack.bin')).arrayBuffer()); const made = [];"
                                            + " for (const file of ['sent.js', 'compiled.js']) {"
                                            + " const replan = await import(new URL(file,"
                                            + " location.href)); replan.formulate(replan.open(pack),"
                                            + " 'contract-length=60&gifts=1&joint-orders=0.5', false);"
                                            + " made.push(['cost', 'lower', 'upper', 'rowLower',"
                                            + " 'rowUpper', 'starts', 'rowIndex',"
                                            + " 'coefficient'].map((part) => replan[part]())); }"
                                            + " const [sent, compiled] = made; return"
                                            + " sent.map((part, k) => part.length > 0 && part.length"
                                            + " === compiled[k].length && part.every((x, i) =>"
                                            + " Object.is(x, compiled[k][i]))); }");
            assertThat((List<?>) compared).hasSize(8).allMatch(Boolean.TRUE::equals);
            window.isWithoutErrors();
        }
    }

    /** A module among the pages that were built, under a name that changes with it. */
    private static Path sent(String module) throws IOException {
        try (Stream<Path> assets = Files.list(Machine.home().resolve("web/dist/assets"))) {
            return assets.filter(f -> f.getFileName().toString().startsWith(module + "-"))
                    .findAny()
                    .orElseThrow();
        }
    }
}
