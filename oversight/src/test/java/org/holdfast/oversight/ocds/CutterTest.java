package org.holdfast.oversight.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class CutterTest {
    private static List<String> cut(String text, int block) throws IOException {
        return texts(
                new Cutter(
                        "x",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        Limits.STANDARD,
                        block));
    }

    private static List<String> cut(String text) throws IOException {
        return cut(text, 1 << 16);
    }

    @Test
    void aLineThatIsNoJsonCostsThatLineOnly() throws IOException {
        assertThat(cut("{\"a\":1}\n{\"b\":\n\n nonsense \n{\"c\":\"}\"}"))
                .containsExactly("{\"a\":1}", "{\"b\":", "nonsense", "{\"c\":\"}\"}");
    }

    @Test
    void valuesMayFollowEachOtherOverManyLines() throws IOException {
        assertThat(cut("{\n \"a\": [{}, \"]}\"]\n}{\"b\":2}\n\n{\n}"))
                .containsExactly("{\n \"a\": [{}, \"]}\"]\n}", "{\"b\":2}", "{\n}");
    }

    @Test
    void aListIsItsElements() throws IOException {
        assertThat(cut(" [ {\"a\":1}, {\"b\":[{}]} ]\n"))
                .containsExactly("{\"a\":1}", "{\"b\":[{}]}");
    }

    @Test
    void aPackageIsItsReleases() throws IOException {
        assertThat(
                        cut(
                                "{\"uri\":\"x\",\"publisher\":{\"releases\":[{\"no\":1}]},\"releases\":[{\"ocid\":\"1\",\"x\":[{}]},"
                                        + "{\"ocid\":\"2\"}],\"more\":[{\"no\":2}]}"))
                .containsExactly("{\"ocid\":\"1\",\"x\":[{}]}", "{\"ocid\":\"2\"}");
    }

    @Test
    void aRecordStaysWhole() throws IOException {
        String record = "{\"ocid\":\"1\",\"releases\":[{\"a\":1}],\"compiledRelease\":{}}";
        assertThat(cut(record)).containsExactly(record);
        assertThat(cut("{\"records\":[" + record + "]}")).containsExactly(record);
    }

    @Test
    void whatIsNeverClosedIsHandedOutForSomebodyToName() throws IOException {
        assertThat(cut("{\"a\":{\n\"b\":1")).containsExactly("{\"a\":{\n\"b\":1");
    }

    @Test
    void anObjectBeyondTheLimitIsRefused() {
        Cutter cutter =
                new Cutter(
                        "x",
                        new ByteArrayInputStream(
                                ("{\"a\":\"" + "x".repeat(5_000)).getBytes(StandardCharsets.UTF_8)),
                        new Limits(1_000, 10, 1, 1, 1),
                        64);
        assertThatThrownBy(() -> texts(cutter)).hasMessageContaining("never closed");
    }

    @Seeds(60)
    void theBlocksInWhichAFileIsReadChangeNothing(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        boolean lines = random.nextBoolean();
        boolean list = !lines && random.nextBoolean();
        int count = 1 + random.nextInt(6);
        text.append(list ? "[" : "");
        for (int k = 0; k < count; k++) {
            text.append(k > 0 && list ? "," : "")
                    .append("{\"k\":\"é\\\"{")
                    .append("x".repeat(random.nextInt(40)));
            text.append("\",\"v\":[{},[1]]}")
                    .append(lines ? "\n" : random.nextBoolean() ? " \n" : "");
        }
        text.append(list ? "]" : "");
        List<String> whole = cut(text.toString());
        assertThat(whole).hasSize(count);
        assertThat(cut(text.toString(), 8 + random.nextInt(60))).isEqualTo(whole);
    }

    /** The texts of a file's objects. */
    private static List<String> texts(Cutter cutter) throws IOException {
        List<String> texts = new ArrayList<>();
        for (var batch = cutter.next(); batch.isPresent(); batch = cutter.next()) {
            for (Batch.Piece piece : batch.get().pieces()) {
                texts.add(
                        new String(
                                Arrays.copyOfRange(batch.get().bytes(), piece.from(), piece.to()),
                                java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
