package org.holdfast.studio.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.intake.Problem;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.studio.http.ApiError;
import org.holdfast.studio.http.InvalidUpload;
import org.holdfast.studio.http.ProblemDetails;

/** Brings in a case as an archive, with the checks of the command line. */
public final class Uploads {
    private static final int ENTRIES = 300;
    private static final long UNPACKED = 64L << 20;
    private static final int DEEPEST = 4;
    private static final int LONGEST = 120;
    private static final int MOST_NAMED = 3;
    private static final String CASE = "case.yaml";
    private static final Set<String> ENDINGS = Set.of("csv", "yaml", "yml", "md", "txt", "json");
    private static final int BUFFER = 1 << 16;

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
    public record Taken(Cases.Shown shown, List<ProblemDetails.Found> warnings) {}

    /**
     * Unpacks an archive and takes the case in, if it is sound.
     *
     * @param announced its size, if it was announced
     * @param language in which warnings are told
     * @param enter enters it in the audit log; called before the case can be seen
     */
    public Taken take(
            InputStream bytes,
            long announced,
            Language language,
            Consumer<org.holdfast.model.Case> enter)
            throws IOException, InvalidUpload {
        if (announced > archive) {
            throw ApiError.tooLarge(archive);
        }
        if (cases.uploadedBytes() > together) {
            throw ApiError.tooMuch(CaseMessages.CASES_WERE_BROUGHT_FILL_ROOM);
        }
        Path folder = cases.incoming();
        try {
            unpack(new Limited(bytes, archive), folder);
            Path root = root(folder);
            return switch (CaseReader.read(root)) {
                case Reading.Unsound unsound ->
                        throw new InvalidUpload(
                                CaseMessages.TITLE,
                                in -> unsound.problems().stream().map(p -> found(p, in)).toList());
                case Reading.Sound sound -> {
                    enter.accept(sound.sound());
                    yield new Taken(
                            cases.keep(root, sound.sound()),
                            sound.warnings().stream().map(p -> found(p, language)).toList());
                }
            };
        } finally {
            Cases.delete(folder);
        }
    }

    /** A problem of a case, as the command line tells it. */
    static ProblemDetails.Found found(Problem problem, Language language) {
        return new ProblemDetails.Found(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.kind(),
                problem.where().file(),
                problem.where().line().isPresent()
                        ? Optional.of(problem.where().line().getAsInt())
                        : Optional.empty(),
                problem.where().column(),
                problem.text().in(language));
    }

    private static void unpack(InputStream in, Path folder) throws IOException, InvalidUpload {
        long all = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw refused(
                            CaseMessages.ARCHIVE.en(), CaseMessages.hasMoreThanFiles(ENTRIES));
                }
                if (entry.isDirectory()) {
                    continue;
                }
                // Some programs of Windows write names as it does itself.
                String name = entry.getName().replace('\\', '/');
                List<String> parts = parts(name);
                String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (parts.getFirst().equals("__MACOSX") || parts.getLast().startsWith(".")) {
                    continue;
                }
                if (!ENDINGS.contains(ending)) {
                    throw refused(
                            shown(name),
                            CaseMessages.caseHoldsTextLeave(
                                    String.join(", ", ENDINGS.stream().sorted().toList())));
                }
                Path file = folder;
                for (String part : parts) {
                    file = file.resolve(part);
                }
                if (Files.exists(file)) {
                    throw refused(shown(name), CaseMessages.ARCHIVE_HAS_TWO_FILES_NAME);
                }
                Files.createDirectories(file.resolveSibling("."));
                try (OutputStream out = Files.newOutputStream(file)) {
                    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                        all += read;
                        if (all > UNPACKED) {
                            throw refused(
                                    CaseMessages.ARCHIVE.en(),
                                    CaseMessages.unpacksMoreThanBytes(UNPACKED));
                        }
                        out.write(buffer, 0, read);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            throw why.contains("encrypted")
                    ? refused("archive", CaseMessages.LOCKED_WITH_PASSWORD_SEND_WITHOUT)
                    : refused("archive", CaseMessages.notWholeZipArchive(why));
        } catch (java.io.EOFException e) {
            throw refused(CaseMessages.ARCHIVE.en(), CaseMessages.NOT_WHOLE_ZIP_ARCHIVE_ENDS);
        } catch (java.nio.file.FileSystemException e) {
            throw refused(CaseMessages.ARCHIVE.en(), CaseMessages.TWO_NAMES_CANNOT_BOTH_BE);
        }
        if (entries == 0) {
            throw refused(CaseMessages.ARCHIVE.en(), CaseMessages.NO_ZIP_ARCHIVE_OR_HAS);
        }
    }

    /** The parts of a name that stays within the folder, whatever it says. */
    private static List<String> parts(String name) throws InvalidUpload {
        List<String> parts = List.of(name.split("/", -1));
        boolean odd =
                name.length() > LONGEST
                        || parts.size() > DEEPEST
                        || !name.matches("[\\p{L}\\p{N} ._()+,=@&'/-]+")
                        || parts.stream()
                                .anyMatch(p -> p.isBlank() || p.equals(".") || p.equals(".."));
        if (odd) {
            throw refused(shown(name), CaseMessages.NAME_LEADS_OUTSIDE_CASE_TOO);
        }
        return parts;
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._()+,=@&'/-]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    private static InvalidUpload refused(String file, Text message) {
        return new InvalidUpload(
                CaseMessages.ARCHIVE_REFUSED,
                language ->
                        List.of(
                                new ProblemDetails.Found(
                                        "error",
                                        "Archive",
                                        file.equals(CaseMessages.ARCHIVE.en())
                                                ? CaseMessages.ARCHIVE.in(language)
                                                : file,
                                        Optional.empty(),
                                        Optional.empty(),
                                        message.in(language))));
    }

    /** The folder with case.yaml: the archive's own, or the one folder in it that has one. */
    private static Path root(Path folder) throws IOException, InvalidUpload {
        if (Files.exists(folder.resolve(CASE))) {
            return folder;
        }
        List<Path> found = named(folder, CASE::equals);
        if (found.size() == 1) {
            return found.getFirst().resolveSibling(".").normalize();
        }
        if (found.size() > 1) {
            String where =
                    String.join(
                            ", ",
                            found.stream()
                                    .map(f -> shown(folder.relativize(f).toString()))
                                    .sorted()
                                    .limit(MOST_NAMED)
                                    .toList());
            throw refused(
                    CaseMessages.ARCHIVE.en(), CaseMessages.hasCasesSendOne(found.size(), where));
        }
        List<Path> nearly =
                named(folder, n -> n.toLowerCase(Locale.ROOT).matches("case\\.ya?ml(\\.txt)?"));
        if (!nearly.isEmpty()) {
            throw refused(
                    shown(folder.relativize(nearly.getFirst()).toString()),
                    CaseMessages.caseOwnFileMust(CASE));
        }
        return folder;
    }

    private static List<Path> named(Path folder, Predicate<String> name) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(f -> Files.isRegularFile(f) && name.test(f.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
