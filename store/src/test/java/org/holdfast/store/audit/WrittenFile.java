package org.holdfast.store.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/** A log in a file that grows, to be read as a copy is. */
record WrittenFile(Path file, Path head) implements AuditStore {
    private static final ReentrantLock WRITING = new ReentrantLock();

    static WrittenFile in(Path folder) {
        return new WrittenFile(folder.resolve("audit.jsonl"), folder.resolve("audit.head.json"));
    }

    @Override
    public void read(Consumer<Line> to) {
        new JsonLinesStore(file).read(to);
    }

    @Override
    public Optional<String> tip() {
        return new JsonLinesStore(file).tip();
    }

    @Override
    public void append(Function<Tip, Addition> writing) {
        WRITING.lock();
        try {
            List<Line> there = new ArrayList<>();
            read(there::add);
            Addition addition = writing.apply(Tips.toBuildOn(tip(), there.size()));
            StringBuilder text = new StringBuilder();
            for (Line line : addition.lines()) {
                text.append("{\"entry\":" + line.text() + ",\"leaf\":\"" + line.leaf() + "\"}\n");
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            // Whoever reads meanwhile finds the head of before or this one, and never half of it.
            Path next = head.resolveSibling("next.json");
            Files.writeString(next, addition.tip().text() + "\n");
            Files.move(next, head, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            WRITING.unlock();
        }
    }
}
