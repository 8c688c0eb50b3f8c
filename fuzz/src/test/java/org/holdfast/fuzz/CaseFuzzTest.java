package org.holdfast.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Elicitation;
import org.holdfast.casefile.Reading;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.Problem;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.model.formula.FormulaParser;
import org.holdfast.model.formula.Parsed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Whatever the bytes of a file, the answer is a case or a list of problems. */
class CaseFuzzTest {
    private static final Path TINY = Path.of("../casefile/src/test/resources/cases/tiny");
    private static final List<Path> FILES = new ArrayList<>();

    private static Path copy = Path.of(".");

    @BeforeAll
    static void copyTheTinyCase() throws IOException {
        copy = Files.createTempDirectory("holdfast-fuzz");
        try (Stream<Path> all = Files.walk(TINY)) {
            for (Path each : all.sorted().toList()) {
                Path name = TINY.relativize(each);
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy.resolve(name));
                } else {
                    Files.copy(each, copy.resolve(name));
                    FILES.add(name);
                }
            }
        }
    }

    @AfterAll
    static void removeTheCopy() throws IOException {
        Files.walkFileTree(
                copy,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException failed)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @FuzzTest(maxDuration = "3m")
    void aTableHasProblemsOrNone(byte[] bytes) {
        tell(PieceReader.table("producers", bytes));
    }

    @FuzzTest(maxDuration = "3m")
    void caseYamlHasProblemsOrNone(byte[] bytes) {
        tell(PieceReader.settings(bytes));
    }

    @FuzzTest(maxDuration = "3m")
    void checksYamlHasProblemsOrNone(byte[] bytes) {
        tell(PieceReader.checks(bytes));
    }

    /** A formula that is read says nothing wrong; one that is not says where it breaks off. */
    @FuzzTest(maxDuration = "3m")
    void aFormulaIsReadOrBreaksOffInIt(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (FormulaParser.parse(text) instanceof Parsed.Wrong(int column, _, Text expected, _)
                && (column < 1
                        || column > text.codePointCount(0, text.length()) + 1
                        || expected.en().isBlank())) {
            throw new AssertionError("wrong at " + column + " of " + text);
        }
    }

    /**
     * The first byte says which file of the tiny case gets the rest as its content; the copy is
     * read as a case, and laid over the tiny case as private rows.
     */
    @FuzzTest(maxDuration = "3m")
    void aCaseWithOneOddFileIsSoundOrUnsound(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        Path file = FILES.get(Byte.toUnsignedInt(bytes[0]) % FILES.size());
        byte[] content = new byte[bytes.length - 1];
        System.arraycopy(bytes, 1, content, 0, content.length);
        Files.write(copy.resolve(file), content);
        try {
            Reading reading = CaseReader.read(copy);
            tell(reading.problems());
            tell(CaseReader.read(TINY, List.of(copy)).problems());
        } finally {
            Files.copy(TINY.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @FuzzTest(maxDuration = "3m")
    void reviewsHaveProblemsOrNone(byte[] bytes) {
        tell(PieceReader.table("reviews", bytes));
    }

    /** A sheet that came back holds answers, or says why it does not, in a table or as a whole. */
    @FuzzTest(maxDuration = "3m")
    void aSheetOfExpertsIsReadOrNot(byte[] bytes) throws IOException {
        Path sheet = copy.resolve("sheet.csv");
        Files.write(sheet, bytes);
        try {
            tell(Elicitation.of(TINY, List.of()).read(sheet, LocalDate.of(2024, 3, 1)).problems());
        } catch (BadFileException unreadable) {
            if (unreadable.in(Language.EN).isBlank()) {
                throw new AssertionError("a problem without words", unreadable);
            }
        }
    }

    private static void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.line().isBlank()) {
                throw new AssertionError("a problem without words: " + problem);
            }
        }
    }
}
