package org.holdfast.ledger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A ledger as a folder of files, one an import: its first line the import, then an event a line,
 * gzipped. A file is written under another name, forced to the disk and then renamed, so that a
 * process that is killed leaves no half import. One process writes at a time.
 */
public final class FolderStore implements LedgerStore {
    private static final String END = ".jsonl.gz";
    private static final String HALF = ".part";
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    private FolderStore(Path folder) {
        this.folder = folder;
    }

    /** The ledger in a folder, which is made if it is not there. */
    public static FolderStore in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderStore(folder);
    }

    @Override
    public Batch begin(Import what) {
        try {
            return new Writing(what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Import> find(FileHash file) {
        return imports().stream().filter(i -> i.hash().equals(file)).findFirst();
    }

    @Override
    public List<Import> imports() {
        return files().stream().map(FolderStore::header).toList();
    }

    @Override
    public Stream<Event> events(Import of) {
        Path file =
                files().stream()
                        .filter(f -> f.getFileName().toString().contains(of.hash().hex()))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(of.file() + " is not in the ledger"));
        try {
            BufferedReader lines = reader(file);
            return lines.lines()
                    .skip(1)
                    .map(EventJson::event)
                    .onClose(() -> {
                        try {
                            lines.close();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {}

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().endsWith(END)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Import header(Path file) {
        try (BufferedReader lines = reader(file)) {
            String first = lines.readLine();
            return EventJson.what(first == null ? "" : first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file), BUFFER),
                        StandardCharsets.UTF_8));
    }

    /** An import that is being written under a name that nobody reads. */
    private final class Writing implements Batch {
        private final Import what;
        private final FileChannel lockFile;
        private final FileLock lock;
        private final Path half;
        private final FileOutputStream bytes;
        private final BufferedWriter lines;
        private boolean open = true;

        private Writing(Import what) throws IOException {
            this.what = what;
            lockFile =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            try {
                lock = locked(lockFile);
                Imports.refuseTwice(FolderStore.this, what);
                half = folder.resolve(what.hash().hex() + HALF);
                bytes = new FileOutputStream(half.toFile());
            } catch (IOException | RuntimeException e) {
                lockFile.close();
                throw e;
            }
            lines =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    new GZIPOutputStream(bytes, BUFFER), StandardCharsets.UTF_8),
                            BUFFER);
            write(EventJson.line(what));
        }

        private void write(String line) {
            try {
                lines.write(line);
                lines.newLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void add(Event event) {
            write(EventJson.line(Imports.checked(event, what)));
        }

        @Override
        public void commit() {
            try {
                lines.close();
                try (FileChannel whole = FileChannel.open(half, StandardOpenOption.WRITE)) {
                    whole.force(true);
                }
                String name = "%06d-%s%s".formatted(next(), what.hash().hex(), END);
                Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                forceFolder();
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int next() {
            List<Path> files = files();
            return files.isEmpty()
                    ? 1
                    : 1
                            + Integer.parseInt(
                                    files.getLast().getFileName().toString().substring(0, 6));
        }

        /** Makes the new name last; systems whose folders cannot be opened do it by themselves. */
        private void forceFolder() {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException e) {
                return;
            }
        }

        @Override
        public void close() {
            if (!open) {
                return;
            }
            open = false;
            try (lockFile) {
                lines.close();
                Files.deleteIfExists(half);
                lock.release();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static FileLock locked(FileChannel file) throws IOException {
            try {
                FileLock lock = file.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException e) {
                throw new IOException("another import is under way in this ledger", e);
            }
            throw new IOException("another import is under way in this ledger");
        }
    }
}
