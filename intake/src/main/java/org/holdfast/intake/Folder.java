package org.holdfast.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.model.Sha256;

/** The folder of a case: hands out the texts of its files, and remembers what it handed out. */
public final class Folder {
    private static final int MOST_FILES = 1_000;
    private static final int HASH_BYTES = 8;

    private final Path root;
    private final Problems problems;
    private final Map<String, byte[]> digests = new TreeMap<>();

    /** The folder at a path. */
    public Folder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** Whether something has that name in the folder. */
    public boolean has(String path) {
        return TextFile.isThere(root.resolve(path));
    }

    /** The names in a folder below, without those that begin with a dot; empty if there is none. */
    public SortedSet<String> names(String below) {
        SortedSet<String> names = new TreeSet<>();
        Path folder = root.resolve(below);
        if (!TextFile.isThere(folder)) {
            return names;
        }
        if (!Files.isDirectory(folder)) {
            problems.add(FileProblems.noFolder(Where.inFile(below), true));
            return names;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                String name = String.valueOf(each.getFileName());
                if (!name.startsWith(".")) {
                    names.add(name);
                }
                if (names.size() > MOST_FILES) {
                    problems.add(
                            FileProblems.tooMany(
                                    Where.inFile(below), IntakeMessages.FILES, MOST_FILES));
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException refused) {
            problems.add(
                    FileProblems.unreadable(
                            Where.inFile(below), refused.getClass().getSimpleName()));
        }
        return names;
    }

    /** The text of a file that is there; its bytes become part of the hash. */
    public Optional<String> text(String path, Where where, int limit) {
        Optional<byte[]> bytes = TextFile.bytes(root.resolve(path), where, limit, problems);
        bytes.ifPresent(found -> digests.put(path, Sha256.start().digest(found)));
        return bytes.flatMap(found -> TextFile.text(found, where, problems));
    }

    /** Makes a file that another reader reads part of the hash; whether it is a file to read. */
    public boolean isHashed(String path, Where where, int limit) {
        Optional<byte[]> bytes = TextFile.bytes(root.resolve(path), where, limit, problems);
        bytes.ifPresent(found -> digests.put(path, Sha256.start().digest(found)));
        return bytes.isPresent();
    }

    /** The text of a file that is no input of any answer, and so no part of the hash. */
    public Optional<String> textBeside(String path, Where where, int limit) {
        return TextFile.bytes(root.resolve(path), where, limit, problems)
                .flatMap(found -> TextFile.text(found, where, problems));
    }

    /**
     * Makes all that another folder handed out part of the hash.
     *
     * @param as what its files are known as: {@code as/path}
     */
    public void include(String as, Folder other) {
        other.digests.forEach((path, digest) -> digests.put(as + "/" + path, digest));
    }

    /**
     * The first 16 hexadecimal digits of SHA-256 over path, a zero byte and the SHA-256 of the
     * content of each file handed out, in the order of their paths.
     */
    public String hash() {
        MessageDigest all = Sha256.start();
        digests.forEach((path, digest) -> {
            all.update(path.getBytes(StandardCharsets.UTF_8));
            all.update((byte) 0);
            all.update(digest);
        });
        return HexFormat.of().formatHex(all.digest(), 0, HASH_BYTES);
    }
}
