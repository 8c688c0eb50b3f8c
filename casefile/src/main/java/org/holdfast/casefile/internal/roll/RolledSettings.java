package org.holdfast.casefile.internal.roll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Lever;

/** The lines of case.yaml and of scenarios that hold months; every other line stays as it is. */
public final class RolledSettings {
    private static final Pattern ENTRY =
            Pattern.compile("(\\s*)([a-z_-]+):(\\s+)(\"?)([^\"#]*?)(\"?)(\\s*(#.*)?)");

    private RolledSettings() {}

    /** Moves the start in the files of a folder. */
    public static void write(Path folder, Case c, YearMonth month) throws IOException {
        CaseSettings settings = c.settings();
        int later = later(c, month);
        List<String> lines = new ArrayList<>();
        boolean isInTitle = false;
        boolean hasYear = false;
        for (String line : Files.readAllLines(folder.resolve("case.yaml"))) {
            Matcher entry = ENTRY.matcher(line);
            boolean isTop = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
            isInTitle = isTop ? line.startsWith("title:") : isInTitle;
            if (!entry.matches()) {
                lines.add(line);
                continue;
            }
            String name = entry.group(2);
            String value = entry.group(5);
            hasYear |= isTop && name.equals("price_year");
            String now =
                    isInTitle && !value.isEmpty() && !value.startsWith("{")
                            ? value + " (→ " + month + ")"
                            : !isTop
                                    ? value
                                    : switch (name) {
                                        case "id" -> id(settings.id(), month);
                                        case "first_month" -> month.toString();
                                        case "months" ->
                                                Integer.toString(settings.months() - later);
                                        case "known_by" -> month.atDay(1).minusDays(1).toString();
                                        default -> value;
                                    };
            lines.add(replaced(entry, now));
        }
        if (!hasYear) {
            lines.add("price_year: " + settings.priceYear());
        }
        Files.write(folder.resolve("case.yaml"), lines);
        scenarios(folder.resolve("scenarios"), c, later);
    }

    /** Months by which the start moves. */
    static int later(Case c, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(c.settings().firstMonth(), month);
    }

    /** Levers whose setting counts months from the start to a day in the calendar. */
    static Set<String> calendarLevers(Case c) {
        return c.levers().stream()
                .filter(lever -> lever.effect() == Lever.Effect.FUND_END)
                .map(Lever::id)
                .collect(Collectors.toSet());
    }

    private static String id(String id, YearMonth month) {
        String own = id.replaceAll("-from-[0-9]{4}-[0-9]{2}$", "");
        String end = "-from-" + month;
        return own.substring(0, Math.min(own.length(), 60 - end.length())) + end;
    }

    private static String replaced(Matcher entry, String value) {
        return entry.group(1)
                + entry.group(2)
                + ":"
                + entry.group(3)
                + entry.group(4)
                + value
                + entry.group(6)
                + entry.group(7);
    }

    private static void scenarios(Path folder, Case c, int later) throws IOException {
        Set<String> levers = calendarLevers(c);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    Matcher entry = ENTRY.matcher(line);
                    boolean isCount =
                            entry.matches()
                                    && levers.contains(entry.group(2))
                                    && entry.group(5).matches("[0-9]{1,3}");
                    lines.add(
                            isCount
                                    ? replaced(
                                            entry,
                                            Integer.toString(
                                                    Math.max(
                                                            0,
                                                            Integer.parseInt(entry.group(5))
                                                                    - later)))
                                    : line);
                }
                Files.write(file, lines);
            }
        }
    }
}
