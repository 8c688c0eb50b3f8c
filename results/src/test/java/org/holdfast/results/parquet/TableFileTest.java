package org.holdfast.results.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.results.parquet.TableFile.Column;
import org.holdfast.results.tables.Cell;
import org.holdfast.results.tables.Column.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("donor", Kind.WORDS),
                    new Column("not_known", Kind.WHOLE),
                    new Column("amount", Kind.AMOUNT));

    @TempDir Path folder;

    private List<List<Object>> read(String query) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            var found = new java.util.ArrayList<List<Object>>();
            while (rows.next()) {
                found.add(List.of("" + rows.getObject(1), "" + rows.getObject(2)));
            }
            return found;
        }
    }

    @Test
    void anotherProgramReadsTheSameAndWhatIsNotKnownIsNull() throws Exception {
        Path file = folder.resolve("gap.parquet");
        List<List<Cell>> rows =
                List.of(
                        List.of(Cell.words("Zubrowka, 'north'"), new Cell.Whole(2), Cell.NONE),
                        List.of(Cell.words("Freedonië"), new Cell.Whole(0), Cell.amount(1.5e9)));
        TableFile.write(file, COLUMNS, rows.iterator(), Map.of("source", "a list"));
        assertThat(read("select donor, amount from '" + file + "' order by not_known"))
                .containsExactly(
                        List.of("Freedonië", "1.5E9"), List.of("Zubrowka, 'north'", "null"));
    }

    @Test
    void aLongTableIsCutIntoGroupsAndIsStillWhole() throws Exception {
        Path file = folder.resolve("long.parquet");
        TableFile.write(
                file,
                COLUMNS,
                IntStream.range(0, 150_000)
                        .mapToObj(k ->
                                List.<Cell>of(
                                        Cell.words("d" + k % 7), new Cell.Whole(k), Cell.amount(k)))
                        .iterator(),
                Map.of());
        assertThat(read("select count(*), sum(not_known)::bigint from '" + file + "'"))
                .containsExactly(List.of("150000", "11249925000"));
    }

    @Test
    void anEmptyTableHasItsColumns() throws Exception {
        Path file = folder.resolve("none.parquet");
        TableFile.write(file, COLUMNS, List.<List<Cell>>of().iterator(), Map.of());
        assertThat(read("select count(*), count(donor) from '" + file + "'"))
                .containsExactly(List.of("0", "0"));
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
