package org.holdfast.fuzz;

import java.util.List;
import org.holdfast.casefile.internal.Settings;
import org.holdfast.casefile.internal.Statements;
import org.holdfast.casefile.internal.TableReader;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.intake.YamlReader;

/**
 * Judges one file of a case by itself, from its bytes. Names that point to other files are not
 * looked up.
 */
final class PieceReader {
    private PieceReader() {}

    /** The problems in the bytes of a table, named as in the case: {@code producers}. */
    static List<Problem> table(String name, byte[] bytes) {
        Table<?> table =
                Tables.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
        Problems problems = new Problems();
        Where where = Where.inFile(table.file());
        if (fits(bytes, TextFile.LARGEST_TABLE, where, problems)) {
            TextFile.text(bytes, where, problems)
                    .ifPresent(text -> TableReader.read(table, text, where, problems));
        }
        return problems.inOrder(List.of());
    }

    /** The problems in the bytes of case.yaml. */
    static List<Problem> settings(byte[] bytes) {
        Problems problems = new Problems();
        Where where = Where.inFile(Settings.FILE);
        if (fits(bytes, TextFile.LARGEST_YAML, where, problems)) {
            TextFile.text(bytes, where, problems)
                    .flatMap(text -> YamlReader.read(text, where, problems))
                    .ifPresent(entries -> Settings.of(entries, problems));
        }
        return problems.inOrder(List.of());
    }

    /** The problems in the bytes of checks.yaml. */
    static List<Problem> checks(byte[] bytes) {
        Problems problems = new Problems();
        Where where = Where.inFile(Statements.FILE);
        if (fits(bytes, TextFile.LARGEST_YAML, where, problems)) {
            TextFile.text(bytes, where, problems).ifPresent(text -> Statements.of(text, problems));
        }
        return problems.inOrder(List.of());
    }

    private static boolean fits(byte[] bytes, int limit, Where where, Problems problems) {
        if (bytes.length > limit) {
            problems.add(FileProblems.tooLarge(where, limit));
        }
        return bytes.length <= limit;
    }
}
