package org.holdfast.studio.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Problem;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Text;
import org.holdfast.studio.http.Fault;
import org.holdfast.studio.http.Refusal;
import org.holdfast.studio.http.Unsound;

/** Brings in a case as an archive, with the checks of the command line. */
public final class Uploads {
    private static final int ENTRIES = 300;
    private static final long UNPACKED = 64L << 20;
    private static final int DEEPEST = 4;
    private static final int LONGEST = 120;
    private static final Set<String> ENDINGS = Set.of("csv", "yaml", "yml", "md", "txt", "json");
    private static final int BUFFER = 1 << 16;
    private static final Text TITLE = new Text("The case has problems", "De casus heeft problemen");

    private final Cases cases;
    private final long archive;
    private final long together;

    /**
     * @param archive bytes of an archive at most
     * @param together bytes that all cases that were brought in may take
     */
    public Uploads(Cases cases, long archive, long together) {
        this.cases = cases;
        this.archive = archive;
        this.together = together;
    }

    /**
     * What became of it.
     *
     * @param warnings what a careful planner would still want to hear
     */
    public record Taken(Cases.Shown shown, List<Fault.Found> warnings) {}

    /**
     * Unpacks an archive and takes the case in, if it is sound.
     *
     * @param announced its size, if it was announced
     * @param enter enters it in the audit log; called before the case can be seen
     */
    public Taken take(InputStream in, long announced, Consumer<org.holdfast.model.Case> enter)
            throws IOException, Unsound {
        if (announced > archive) {
            throw Refusal.tooLarge(archive);
        }
        if (cases.uploadedBytes() > together) {
            throw Refusal.tooMuch(
                    "The cases that were brought in fill the room that is set for them.",
                    "De ingebrachte casussen vullen de ruimte die ervoor is.");
        }
        Path folder = cases.incoming();
        try {
            unpack(new Limited(in, archive), folder);
            Path root = root(folder);
            return switch (CaseReader.read(root)) {
                case Reading.Unsound unsound ->
                        throw new Unsound(
                                TITLE, unsound.problems().stream().map(Uploads::found).toList());
                case Reading.Sound sound -> {
                    enter.accept(sound.sound());
                    yield new Taken(
                            cases.keep(root, sound.sound()),
                            sound.warnings().stream().map(Uploads::found).toList());
                }
            };
        } finally {
            Cases.delete(folder);
        }
    }

    /** A problem of a case, as the command line tells it. */
    static Fault.Found found(Problem problem) {
        return new Fault.Found(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.getClass().getSimpleName(),
                problem.where().file(),
                problem.where().line().isPresent()
                        ? Optional.of(problem.where().line().getAsInt())
                        : Optional.empty(),
                problem.where().column(),
                problem.message());
    }

    private static void unpack(InputStream in, Path folder) throws IOException, Unsound {
        long all = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw refused(
                            "archive",
                            "It has more than " + ENTRIES + " files. A case has some tens.");
                }
                if (entry.isDirectory()) {
                    continue;
                }
                String name = entry.getName();
                List<String> parts = parts(name);
                String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (parts.getFirst().equals("__MACOSX") || parts.getLast().startsWith(".")) {
                    continue;
                }
                if (!ENDINGS.contains(ending)) {
                    throw refused(
                            shown(name),
                            "A case holds text: "
                                    + String.join(", ", ENDINGS.stream().sorted().toList())
                                    + ". Leave this file out.");
                }
                Path file = folder;
                for (String part : parts) {
                    file = file.resolve(part);
                }
                if (Files.exists(file)) {
                    throw refused(shown(name), "The archive has two files of this name.");
                }
                Files.createDirectories(file.resolveSibling("."));
                try (OutputStream out = Files.newOutputStream(file)) {
                    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                        all += read;
                        if (all > UNPACKED) {
                            throw refused(
                                    "archive", "It unpacks to more than " + UNPACKED + " bytes.");
                        }
                        out.write(buffer, 0, read);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw refused("archive", "It is not a whole zip archive: " + e.getMessage() + ".");
        } catch (java.io.EOFException e) {
            throw refused("archive", "It is not a whole zip archive: it ends too early.");
        } catch (java.nio.file.FileSystemException e) {
            throw refused("archive", "Two of its names cannot both be files.");
        }
        if (entries == 0) {
            throw refused(
                    "archive",
                    "It is no zip archive, or has nothing in it. Zip the case's folder.");
        }
    }

    /** The parts of a name that stays within the folder, whatever it says. */
    private static List<String> parts(String name) throws Unsound {
        List<String> parts = List.of(name.split("/", -1));
        boolean odd =
                name.length() > LONGEST
                        || parts.size() > DEEPEST
                        || !name.matches("[\\p{L}\\p{N} ._()+,=@&'/-]+")
                        || parts.stream()
                                .anyMatch(p -> p.isBlank() || p.equals(".") || p.equals(".."));
        if (odd) {
            throw refused(
                    shown(name),
                    "The name leads outside the case, is too long or too deep, or has characters"
                            + " that no file of a case has.");
        }
        return parts;
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._()+,=@&'/-]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    private static Unsound refused(String file, String message) {
        return new Unsound(
                new Text("The archive is refused", "Het archief wordt geweigerd"),
                List.of(
                        new Fault.Found(
                                "error",
                                "Archive",
                                file,
                                Optional.empty(),
                                Optional.empty(),
                                message)));
    }

    /** The folder with case.yaml: the archive's own, or the one folder in it. */
    private static Path root(Path folder) throws IOException {
        if (Files.exists(folder.resolve("case.yaml"))) {
            return folder;
        }
        List<Path> inside = new ArrayList<>();
        try (var all = Files.list(folder)) {
            all.forEach(inside::add);
        }
        return inside.size() == 1 && Files.isDirectory(inside.getFirst())
                ? inside.getFirst()
                : folder;
    }
}
