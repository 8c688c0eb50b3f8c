package org.holdfast.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesStoreTest extends AuditStoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Override
    protected AuditStore store() {
        return WrittenFile.in(folder.resolve("log"));
    }

    private AuditLog log() {
        return new AuditLog(store(), InstantSource.system());
    }

    private Path file() {
        return folder.resolve("log").resolve("audit.jsonl");
    }

    private Path head() {
        return folder.resolve("log").resolve("audit.head.json");
    }

    private String text() throws IOException {
        return Files.readString(file());
    }

    @Test
    void aLineIsAnEntryAndTheHashOfItsBytes() throws IOException {
        log().append(act("a"));
        String line = text().strip();
        String entry = line.substring("{\"entry\":".length(), line.indexOf(",\"leaf\":"));
        assertThat(line)
                .endsWith(
                        ",\"leaf\":\""
                                + MerkleTree.leaf(entry.getBytes(StandardCharsets.UTF_8))
                                + "\"}");
    }

    @Test
    void halfALineIsFound() throws IOException {
        log().append(act("a"));
        log().append(act("b"));
        String before = text();
        Files.writeString(file(), before + before.substring(0, 40));
        assertThat(log().verify(List.of()).isSound()).isFalse();
    }

    @Test
    void anEntryThatTheHeadDoesNotCountIsNamed() throws IOException {
        log().append(act("a"));
        String older = Files.readString(head());
        log().append(act("b"));
        Files.writeString(head(), older);
        assertThat(log().verify(List.of()).findings()).containsExactly(new Finding.Uncounted(2, 2));
    }

    @Test
    void aCopyIsNotWrittenTo() {
        AuditLog copy = new AuditLog(new JsonLinesStore(file()), InstantSource.system());
        assertThatThrownBy(() -> copy.append(act("a")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("only read");
    }

    @Test
    void oddBytesDoNotPassForTheLettersThatTheyBecome() throws IOException {
        log().append(act("odd \ufffd"));
        byte[] bytes = text().getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file(), bytes);
        assertThat(log().verify(List.of()).findings()).isNotEmpty();
    }

    @Test
    void aFileWithTheLineEndsOfWindowsIsTheSameLog() throws IOException {
        log().append(act("a"));
        log().append(act("b"));
        Files.writeString(file(), text().replace("\n", "\r\n"));
        assertThat(log().verify(List.of()).findings()).isEmpty();
    }

    /** One byte or some changed, taken out or put in, anywhere in the file or in its head. */
    @Seeds(400)
    void everyChangeOfTheFilesIsFound(long seed) throws IOException {
        for (int k = 0; k < 4; k++) {
            log().append(act("event " + k), act("é " + k));
        }
        Random random = new Random(seed);
        Path file = random.nextInt(4) == 0 ? head() : file();
        byte[] before = Files.readAllBytes(file);
        int at = random.nextInt(before.length);
        int length = Math.min(1 + random.nextInt(3), before.length - at);
        byte[] put = new byte[random.nextInt(4)];
        random.nextBytes(put);
        byte[] after = new byte[before.length - length + put.length];
        System.arraycopy(before, 0, after, 0, at);
        System.arraycopy(put, 0, after, at, put.length);
        System.arraycopy(before, at + length, after, at + put.length, before.length - at - length);
        Files.write(file, after);
        boolean isSame = new String(after, StandardCharsets.UTF_8).strip().equals(text(before));
        assertThat(log().verify(List.of()).findings().isEmpty()).isEqualTo(isSame);
    }

    /** A second program, which shares no code with this one, and which auditors may use. */
    @Test
    void theCheckInPythonAgrees() throws Exception {
        for (int k = 1; k <= 21; k++) {
            log().append(act("entry " + k), act("é " + k));
        }
        Files.writeString(folder.resolve("kept.json"), log().head().text());
        assertThat(python(0, "kept.json"))
                .contains("42 entries, all as they were written; 1 heads agree");
        assertThat(python(3)).contains("42 entries that agree with each other; without a head");
        Files.writeString(file(), text().replace("entry 7\"", "entry 9\""));
        assertThat(python(1, "kept.json")).contains("entry 13: text and hash do not belong");
    }

    @Test
    void theCheckInPythonSeesTimesThatRunBackwards() throws Exception {
        log().append(act("late"));
        Frontier first = Frontier.EMPTY.plus(Hash.parse(lines().getFirst().leaf()));
        Instant earlier = Instant.parse("2001-01-01T00:00:00.001Z");
        Line second = Line.of(new Entry(2, earlier, first.root(), act("early")));
        Tip tip = new Tip(first.plus(Hash.parse(second.leaf())), earlier);
        Files.writeString(folder.resolve("kept.json"), tip.head().text());
        try (Writer more = Files.newBufferedWriter(file(), StandardOpenOption.APPEND)) {
            more.write("{\"entry\":" + second.text() + ",\"leaf\":\"" + second.leaf() + "\"}\n");
        }
        assertThat(python(1, "kept.json")).contains("entry 2 is older than the entry before it");
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        log().read(lines::add);
        return lines;
    }

    private String python(int exit, String... heads) throws Exception {
        List<String> words = new ArrayList<>();
        words.addAll(List.of("python3", "../docs/audit_check.py", file().toString()));
        for (String head : heads) {
            words.add(folder.resolve(head).toString());
        }
        ProcessBuilder command = new ProcessBuilder(words).redirectErrorStream(true);
        Process process;
        try {
            process = command.start();
        } catch (IOException e) {
            return Assumptions.abort("there is no python3 here");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(exit);
        return said;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }
}
