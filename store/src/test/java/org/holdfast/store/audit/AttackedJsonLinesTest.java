package org.holdfast.store.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class AttackedJsonLinesTest extends AttackedLogContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Override
    protected AuditStore store() {
        return WrittenFile.in(folder);
    }

    @Override
    protected void overwrite(List<Line> lines, Optional<String> tip) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append("{\"entry\":")
                    .append(line.text())
                    .append(",\"leaf\":\"")
                    .append(line.leaf())
                    .append("\"}\n");
        }
        try {
            Files.writeString(folder.resolve("audit.jsonl"), text);
            Path head = folder.resolve("audit.head.json");
            Files.deleteIfExists(head);
            if (tip.isPresent()) {
                Files.writeString(head, tip.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
