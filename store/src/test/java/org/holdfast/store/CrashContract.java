package org.holdfast.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.MadeUp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Programs that are killed while they import, and programs that import at once. */
abstract class CrashContract {
    /** More than one round trip to the database, so that a kill mostly meets a half import. */
    private static final int EVENTS = 2200;

    protected abstract Place place();

    @Test
    void aProgramKilledWhileItImportsLosesNothingAcknowledgedAndLeavesNoHalfImport()
            throws Exception {
        killAndLook(4);
    }

    @Test
    @Tag("slow")
    void aProgramKilledFiftyTimesLosesNothing() throws Exception {
        killAndLook(50);
    }

    private void killAndLook(int rounds) throws Exception {
        Random random = new Random(rounds);
        Set<Integer> acknowledged = new TreeSet<>();
        for (int round = 0; round < rounds; round++) {
            int first = 1 + 1000 * round;
            Process process = start(first, 1000, EVENTS);
            try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("ready");
                for (int k = random.nextInt(4); k > 0; k--) {
                    acknowledged.add(Integer.valueOf(said.readLine()));
                }
                Thread.sleep(random.nextInt(400));
                process.toHandle().destroyForcibly();
                said.lines().map(Integer::valueOf).forEach(acknowledged::add);
            }
            assertThat(process.waitFor()).isEqualTo(137);
            look(acknowledged);
        }
        assertThat(acknowledged).isNotEmpty();
    }

    private void look(Set<Integer> acknowledged) throws StoreException {
        Check check = place().store().check(List.of());
        assertThat(check.log().findings()).isEmpty();
        assertThat(check.findings()).isEmpty();
        assertThat(check.events()).isEqualTo(EVENTS * check.imports());
        assertThat(check.log().entries()).isEqualTo(check.imports());
        try (LedgerStore ledger = place().ledger()) {
            Set<String> there =
                    ledger.imports().stream().map(i -> i.hash().hex()).collect(Collectors.toSet());
            assertThat(there)
                    .containsAll(
                            acknowledged.stream().map(n -> MadeUp.file(n).hash().hex()).toList());
        }
    }

    @Test
    void twoProgramsThatImportAtOnceLoseNothing() throws Exception {
        List<Process> programs = List.of(start(1, 12, 40), start(101, 12, 40));
        for (Process program : programs) {
            List<String> said = new ArrayList<>();
            try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
                out.lines().forEach(said::add);
            }
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said).hasSize(13);
            assertThat(program.exitValue()).isZero();
        }
        Check check = place().store().check(List.of());
        assertThat(check.isSound()).isTrue();
        assertThat(check.imports()).isEqualTo(24);
        assertThat(check.log().entries()).isEqualTo(24);
        try (LedgerStore ledger = place().ledger();
                Stream<Event> events = ledger.events(MadeUp.file(112))) {
            assertThat(events).hasSize(40).contains(MadeUp.event(112, 40));
        }
    }

    private Process start(int first, int count, int events) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        place().address(),
                        Integer.toString(first),
                        Integer.toString(count),
                        Integer.toString(events))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
