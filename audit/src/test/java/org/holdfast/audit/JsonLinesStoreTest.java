package org.holdfast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesStoreTest extends AuditStoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Override
    protected AuditStore store() {
        return new JsonLinesStore(file());
    }

    private AuditLog log() {
        return new AuditLog(store(), InstantSource.system());
    }

    private Path file() {
        return folder.resolve("log").resolve("audit.jsonl");
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
    void halfALineThatAStoppedProgramLeftIsTakenAway() throws IOException {
        log().append(act("a"));
        log().append(act("b"));
        String before = text();
        Files.writeString(file(), before + before.substring(0, 40));
        assertThat(log().verify(List.of()).isSound()).isFalse();
        log().append(act("c"));
        assertThat(text()).startsWith(before);
        assertThat(log().head().size()).isEqualTo(3);
        assertThat(log().verify(List.of()).findings()).isEmpty();
    }

    @Test
    void anEntryThatAStoppedProgramDidNotCountIsCountedByTheNext() throws IOException {
        log().append(act("a"));
        Path head = folder.resolve("log").resolve("audit.head.json");
        String older = Files.readString(head);
        log().append(act("b"));
        Files.writeString(head, older);
        assertThat(log().verify(List.of()).findings()).containsExactly(new Finding.Uncounted(2, 2));
        assertThat(log().append(act("c")).size()).isEqualTo(3);
        assertThat(log().verify(List.of()).findings()).isEmpty();
    }

    @Test
    void anEntryThatDoesNotContinueTheLogIsNotCounted() throws IOException {
        log().append(act("a"));
        String line = text();
        String other = line.replace("\"number\":1", "\"number\":2");
        Files.writeString(file(), other, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> log().append(act("b")))
                .isInstanceOf(BrokenLogException.class)
                .hasMessageContaining("Line 2");
        assertThat(text()).isEqualTo(line + other);
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
}
