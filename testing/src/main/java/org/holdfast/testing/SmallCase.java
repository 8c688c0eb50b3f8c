package org.holdfast.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the smallest case, changed: one folder, and what is to be different in it. */
public final class SmallCase {
    private static final Path TINY = Path.of("../casefile/src/test/resources/cases/tiny");
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Path folder;

    private SmallCase(Path folder) {
        this.folder = folder;
    }

    /** Small cases that differ in structure, to try every door on. */
    public enum Shape {
        /** The tiny case as it is. */
        PLAIN,
        /**
         * Allies are short of their stock floors, one of which is circular, and nothing is needed
         * before year two.
         */
        ALLIES_SHORT,
        /** Nothing is needed before year three. */
        NEED_IN_YEAR_THREE,
        /** Masks and ventilators, and no adversary. */
        MASKS,
        /** One item, and no adversary. */
        ONE_ITEM,
        /** All its words in one language, which is not English. */
        UKRAINIAN_ALONE;

        /** The case in a folder, which is made. */
        public SmallCase in(Path folder) {
            SmallCase made = SmallCase.in(folder);
            return switch (this) {
                case PLAIN -> made;
                case ALLIES_SHORT ->
                        made.neededFrom("2025-06")
                                .set("needs", "tier=floor posture=hold", exactly("250000"))
                                .set("needs", "tier=full posture=hold", exactly("300000"))
                                .set("needs", "tier=stock_floor item=shell-155", exactly("600000"))
                                .set(
                                        "needs",
                                        "tier=stock_floor item=interceptor-long",
                                        circular("900"))
                                .set(
                                        "needs",
                                        "tier=stock_target item=interceptor-long",
                                        circular("900"));
                case NEED_IN_YEAR_THREE ->
                        made.with("case.yaml", "months: 24", "months: 40")
                                .neededFrom("2026-06")
                                .set("needs", "tier=floor posture=hold", exactly("250000"))
                                .set("needs", "tier=full posture=hold", exactly("300000"));
                case MASKS ->
                        made.withoutAdversary()
                                .rename("shell-155", "mask")
                                .rename("shells-", "masks-")
                                .rename("155 mm shell", "Mask")
                                .rename("155 mm", "mask")
                                .rename("interceptor-long", "ventilator")
                                .rename("interceptors-", "ventilators-")
                                .rename("Long-range interceptor", "Ventilator")
                                .rename("long-range", "ventilator")
                                .rename("rounds", "masks")
                                .holding(
                                        file("families"),
                                        """
                                        id,name_en,name_nl
                                        protection,Protective equipment,Beschermingsmiddelen
                                        ventilation,Ventilators,Beademingsapparaten
                                        """)
                                .set("items", "id=mask", Map.of("family", "protection"))
                                .set("items", "id=ventilator", Map.of("family", "ventilation"));
                case ONE_ITEM -> made.withoutAdversary().drop("interceptor-long");
                case UKRAINIAN_ALONE -> made.inUkrainian();
            };
        }
    }

    /** A copy of the tiny case in a folder, which is made; what is there is written over. */
    public static SmallCase in(Path folder) {
        try (Stream<Path> files = Files.walk(TINY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(TINY.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SmallCase(folder);
    }

    public Path folder() {
        return folder;
    }

    private static Map<String, String> exactly(String quantity) {
        return Map.of("quantity", quantity, "quantity_low", "", "quantity_high", "");
    }

    private static Map<String, String> circular(String quantity) {
        return Map.of("quantity", quantity, "basis", "circular");
    }

    /** The claimant needs nothing before a month. */
    private SmallCase neededFrom(String month) {
        return set("needs", "holder=ukraine", Map.of("from", month));
    }

    /** No adversary: what followed its launches is a number, and it strikes nothing. */
    private SmallCase withoutAdversary() {
        return set("needs", "tier=floor against=adv-missile", exactly("30"))
                .set("needs", "tier=full against=adv-missile", exactly("50"))
                .set(
                        "needs",
                        "against=adv-missile",
                        Map.of("against", "", "share_engaged", "", "per_target", ""))
                .set("producers", "exposed=yes", Map.of("exposed", "no"))
                .dropAll("exposure")
                .drop("adv-missile");
    }

    /** Neither English nor Dutch: texts have one column or entry, and Cyrillic letters. */
    private SmallCase inUkrainian() {
        String both =
                "\\{en: (\"[^\"]*\"), nl: \"[^\"]*\"}|\\n  en: (\"[^\"]*\")\\n  nl: \"[^\"]*\"";
        Pattern quoted = Pattern.compile("\"[^\"]*\"");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                String file = folder.relativize(path).toString();
                if (file.endsWith(".yaml")) {
                    String text = text(file).replaceAll(both, " $1$2").replace("  \"", " \"");
                    holding(file, quoted.matcher(text).replaceAll(t -> cyrillic(t.group())));
                } else if (file.endsWith(".csv")) {
                    write(file, rows(file).stream().map(SmallCase::inUkrainian).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A row, or the header, which says its own columns. */
    private static Map<String, String> inUkrainian(Map<String, String> row) {
        Map<String, String> changed = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            if (!column.endsWith("_nl")) {
                boolean isText = column.endsWith("_en") || column.equals("name");
                boolean isHeading = cell.equals(column);
                changed.put(
                        column,
                        isHeading
                                ? column.replaceFirst("_en$", "")
                                : isText ? cyrillic(cell) : cell);
            }
        });
        return changed;
    }

    /** Latin letters as Cyrillic ones, so that no text is left that only English or Dutch has. */
    private static String cyrillic(String text) {
        return text.chars()
                .map(SmallCase::cyrillic)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int cyrillic(int letter) {
        int place = "abcdefghijklmnopqrstuvwxyz".indexOf(Character.toLowerCase(letter));
        int other = place < 0 ? letter : "абкдефгхійклмнопярстувшжиз".charAt(place);
        return Character.isUpperCase(letter) ? Character.toUpperCase(other) : other;
    }

    /**
     * Fills cells.
     *
     * @param where {@code column=cell}, several with a space between them; all must hold
     */
    public SmallCase set(String table, String where, Map<String, String> cells) {
        Predicate<Map<String, String>> chosen = where(where);
        String file = file(table);
        List<Map<String, String>> rows = rows(file);
        if (rows.stream().noneMatch(chosen)) {
            throw new IllegalArgumentException(table + " has no row where " + where);
        }
        rows.stream().filter(chosen).forEach(row -> row.putAll(cells));
        return write(file, rows);
    }

    private static String file(String table) {
        return "tables/" + table + ".csv";
    }

    /** Takes away every row of any table that names an id. */
    public SmallCase drop(String id) {
        try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
            for (Path table : tables.toList()) {
                String name = folder.relativize(table).toString();
                List<Map<String, String>> rows = rows(name);
                List<String> gone =
                        rows.stream()
                                .filter(row -> row.containsValue(id) && row.containsKey("id"))
                                .map(row -> row.getOrDefault("id", ""))
                                .filter(other -> !other.equals(id))
                                .toList();
                rows.removeIf(row -> row.containsValue(id));
                write(name, rows);
                gone.forEach(this::drop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private SmallCase dropAll(String table) {
        String file = file(table);
        return holding(file, text(file).lines().findFirst().orElseThrow() + "\n");
    }

    /** Writes another text for one, wherever it stands. */
    public SmallCase rename(String from, String to) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace(from, to));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces a piece of text that is there. */
    public SmallCase with(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("no '" + from + "' in " + file);
        }
        return holding(file, text.replace(from, to));
    }

    /** Gives a file another text. */
    public SmallCase holding(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The text of a file. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of what lies in the folder itself. */
    public List<String> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Predicate<Map<String, String>> where(String where) {
        return row ->
                Stream.of(where.split(" ", -1))
                        .map(one -> one.split("=", 2))
                        .allMatch(one -> one[1].equals(row.get(one[0])));
    }

    private List<Map<String, String>> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            String[] header = lines.getFirst().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines) {
                String[] cells = COMMA.split(line, -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int k = 0; k < header.length; k++) {
                    row.put(header[k], cells[k]);
                }
                rows.add(row);
            }
            return rows; // the header is the first, as a row that says its own columns
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SmallCase write(String file, List<Map<String, String>> rows) {
        try {
            Files.write(
                    folder.resolve(file),
                    rows.stream().map(row -> String.join(",", row.values())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
