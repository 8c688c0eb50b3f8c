package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.holdfast.testing.Seeds;
import org.holdfast.testing.SmallCase;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tiny case with some cells changed: whatever passes {@code check} is answered, or refused for
 * a reason that the user can mend, but is never our mistake.
 */
class MutatedCasesTest {
    private static final List<String> VALUES =
            List.of(
                    "",
                    "0",
                    "1",
                    "-1",
                    "2",
                    "0.5",
                    "1e-9",
                    "1e9",
                    "1e15",
                    "24",
                    "999",
                    "2024-03",
                    "2024-02",
                    "2026-02",
                    "2030-01",
                    "yes",
                    "no",
                    "any",
                    "hold",
                    "quantiles",
                    "pert",
                    "uniform",
                    "discrete",
                    "fixed",
                    "0:1 2:1",
                    "floor",
                    "full",
                    "ukraine",
                    "europe",
                    "shell-155",
                    "interceptor-long",
                    "existing",
                    "greenfield");

    private static final List<List<String>> COMMANDS =
            List.of(
                    List.of("balance"),
                    List.of("plan"),
                    List.of("explore", "--futures", "8", "--seed", "1"));

    @TempDir private Path folder;

    @Seeds(6)
    void whatPassesCheckIsNeverOurMistake(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> changes = sound(random);
        for (List<String> command : COMMANDS) {
            List<String> words = new ArrayList<>(command);
            words.add(1, "case");
            Called called = Called.in(folder, words.toArray(String[]::new));
            assertThat(called.exit())
                    .as("%s of %s: %s", words, changes, called.err())
                    .isNotEqualTo(Exit.OUR_MISTAKE);
        }
    }

    /** Changes the tiny case until check calls it sound, and says how. */
    private List<String> sound(Random random) throws IOException {
        while (true) {
            delete(folder.resolve("case"));
            SmallCase.in(folder.resolve("case"));
            uncertain(random);
            List<Path> tables = tables();
            List<String> changes = new ArrayList<>();
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                changes.add(change(tables.get(random.nextInt(tables.size())), random));
            }
            Called check = Called.in(folder, "check", "case");
            assertThat(check.exit())
                    .as("check of %s: %s", changes, check.err())
                    .isIn(Exit.DONE, Exit.PROBLEMS);
            if (check.exit() == Exit.DONE) {
                return changes;
            }
        }
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Half of the cases have rules of drawing, so that these are changed too. */
    private void uncertain(Random random) throws IOException {
        if (random.nextBoolean()) {
            Files.writeString(
                    folder.resolve("case/tables/factors.csv"),
                    "id,name_en,name_nl\none,One,Een\ntwo,Two,Twee\nthree,Three,Drie\n");
            Files.writeString(
                    folder.resolve("case/tables/correlations.csv"),
                    """
                    factor,with,correlation,source,known_on
                    one,two,0.9,a-tiny,2024-02
                    two,three,0.9,a-tiny,2024-02
                    one,three,0.8,a-tiny,2024-02
                    """);
            Files.writeString(
                    folder.resolve("case/tables/uncertainties.csv"),
                    """
                    table,subject,column,stands_on,factor,distribution,values,source,known_on
                    producers,,,,one,quantiles,,a-tiny,2024-02
                    needs,,,,two,discrete,0.5:1 2:1,a-tiny,2024-02
                    levers,support-ends,default,,three,uniform,,a-tiny,2024-02
                    stocks,,,,,pert,,a-tiny,2024-02
                    """);
        }
    }

    private List<Path> tables() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("case/tables"))) {
            return all.sorted().toList();
        }
    }

    /** Changes a cell, takes a row out, or puts one in again. */
    private static String change(Path table, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(table));
        if (lines.size() < 2) {
            return "nothing";
        }
        int row = 1 + random.nextInt(lines.size() - 1);
        String before = lines.get(row);
        String what;
        if (random.nextInt(8) == 0) {
            lines.remove(row);
            what = "without " + before;
        } else {
            String[] cells = before.split(",", -1);
            int column = random.nextInt(cells.length);
            String[] other = lines.get(1 + random.nextInt(lines.size() - 1)).split(",", -1);
            cells[column] =
                    random.nextInt(3) == 0 && column < other.length
                            ? other[column]
                            : number(cells[column], random);
            String after = String.join(",", Arrays.asList(cells));
            if (random.nextInt(5) == 0) {
                lines.add(after);
            } else {
                lines.set(row, after);
            }
            what = before + " -> " + after;
        }
        Files.write(table, lines);
        return table.getFileName() + ": " + what;
    }

    /** A number becomes a number most times, so that more cases stay sound. */
    private static String number(String cell, Random random) {
        boolean isNumber = cell.matches("-?[0-9.]+");
        if (isNumber && random.nextInt(3) > 0) {
            double value = Double.parseDouble(cell);
            double[] near = {
                value * 2, value / 3, value * 1000, value / 1e6, 0, 1, 23, 24, 25, 0.3
            };
            return Double.toString(near[random.nextInt(near.length)]).replaceAll("\\.0$", "");
        }
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
