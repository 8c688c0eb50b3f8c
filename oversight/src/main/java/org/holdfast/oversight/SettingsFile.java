package org.holdfast.oversight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.intake.Problem;
import org.holdfast.model.Text;

/**
 * Reads settings as the INI files of OCP's Cardinal hold them: a section for each indicator to ask,
 * {@code name = value} on a line, {@code ;} or {@code #} before a remark. Sections that prepare
 * data elsewhere are passed over.
 */
public final class SettingsFile {
    private static final Set<String> ELSEWHERE =
            Set.of("defaults", "redactions", "corrections", "modifications", "codelists", "R044");
    private static final String EXCLUSIONS = "exclusions";
    private static final List<String> TOP =
            List.of(
                    "currency",
                    "no_price_comparison_procurement_methods",
                    "price_comparison_procurement_methods");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> top = new HashMap<>();
    private Optional<String> leftOut = Optional.empty();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private SettingsFile(String file) {
        this.file = file;
    }

    /** Settings, or what keeps the file from being some. */
    public sealed interface Reading {
        record Sound(Settings settings) implements Reading {}

        record Unsound(List<Problem> problems) implements Reading {
            public Unsound {
                problems = List.copyOf(problems);
            }
        }
    }

    private static final class Draft {
        private final Map<String, Double> numbers = new HashMap<>();
        private final Map<String, Set<String>> names = new HashMap<>();
        private final Map<String, Map<String, Double>> tables = new HashMap<>();

        private Section section() {
            return new Section(numbers, names, tables);
        }
    }

    /**
     * Reads the text of a settings file.
     *
     * @param file as it was named, for problems
     * @param text what is in it
     */
    public static Reading read(String file, String text) {
        return new SettingsFile(file).read(text);
    }

    private Reading read(String text) {
        String section = "";
        long number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = (number == 1 ? raw.replaceFirst("^\uFEFF", "") : raw).strip();
            if (line.isEmpty() || line.startsWith(";") || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = opened(line, number);
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                problem(number, OversightMessages.neitherSectionNorName(line));
                continue;
            }
            String value = line.substring(equals + 1).replaceFirst("\\s[#;]\\s.*$", "").strip();
            put(section, line.substring(0, equals).strip(), unquoted(value), number);
        }
        if (!problems.isEmpty()) {
            return new Reading.Unsound(problems);
        }
        Map<String, Section> sections = new HashMap<>();
        drafts.forEach((code, draft) -> sections.put(code, draft.section()));
        return new Reading.Sound(
                new Settings(
                        Optional.ofNullable(top.get(TOP.get(0))),
                        names(Optional.ofNullable(top.get(TOP.get(1)))),
                        Optional.ofNullable(top.get(TOP.get(2))).map(SettingsFile::names),
                        names(leftOut),
                        sections));
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private String opened(String line, long number) {
        int end = line.indexOf(']');
        if (end < 0) {
            problem(number, OversightMessages.neverClosedWriteR024(line));
            return "?";
        }
        String name = line.substring(1, end).strip();
        if (name.equals(EXCLUSIONS)) {
            return name;
        }
        String code = name.split("\\.", -1)[0];
        if (ELSEWHERE.contains(code)) {
            return "?";
        }
        Optional<Indicator> indicator = Indicators.find(code);
        if (indicator.isEmpty()) {
            List<String> codes =
                    Stream.concat(
                                    Indicators.ALL.stream().map(Indicator::code),
                                    Stream.of(EXCLUSIONS))
                            .toList();
            problem(
                    number,
                    OversightMessages.noIndicator(code, codes.isEmpty(), String.join(", ", codes)));
            return "?";
        }
        drafts.computeIfAbsent(code, c -> new Draft());
        if (name.length() > code.length()) {
            String table = name.substring(code.length() + 1);
            if (setting(indicator.get(), table)
                    .filter(s -> s.kind() == Setting.Kind.NATURALS)
                    .isEmpty()) {
                problem(number, OversightMessages.hasNoSection(code, table));
                return "?";
            }
        }
        return name;
    }

    private static Optional<Setting> setting(Indicator indicator, String name) {
        return indicator.settings().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private void put(String section, String name, String value, long line) {
        if (section.equals("?")) {
            return;
        }
        if (section.isEmpty()) {
            if (TOP.contains(name)) {
                top.put(name, value);
            } else {
                problem(
                        line,
                        OversightMessages.noSettingForAll(
                                name, TOP.isEmpty(), String.join(", ", TOP)));
            }
            return;
        }
        if (section.equals(EXCLUSIONS)) {
            if (name.equals("procurement_method_details")) {
                leftOut = Optional.of(value);
            } else {
                problem(line, OversightMessages.thereNoExclusionThere(name));
            }
            return;
        }
        String code = section.split("\\.", -1)[0];
        Draft draft = drafts.computeIfAbsent(code, c -> new Draft());
        if (section.length() > code.length()) {
            String table = section.substring(code.length() + 1);
            number(Setting.Kind.NATURAL, name, value, line)
                    .ifPresent(number ->
                            draft.tables
                                    .computeIfAbsent(table, t -> new HashMap<>())
                                    .put(name, number));
            return;
        }
        Indicator indicator = Indicators.find(code).orElseThrow();
        Optional<Setting> setting = setting(indicator, name);
        if (setting.isEmpty()) {
            List<String> there = indicator.settings().stream().map(Setting::name).toList();
            problem(
                    line,
                    OversightMessages.noSettingOf(
                            code, name, there.isEmpty(), String.join(", ", there)));
            return;
        }
        switch (setting.get().kind()) {
            case NATURAL, DECIMAL, PERCENT ->
                    number(setting.get().kind(), name, value, line)
                            .ifPresent(number -> draft.numbers.put(name, number));
            case NAMES -> draft.names.put(name, names(value));
            case NATURALS ->
                    problem(
                            line,
                            OversightMessages.takes(name, setting.get().kind().words(), code));
        }
    }

    private Optional<Double> number(Setting.Kind kind, String name, String value, long line) {
        boolean form =
                kind == Setting.Kind.NATURAL
                        ? value.matches("[0-9]{1,15}")
                        : value.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
        if (form) {
            double number = Double.parseDouble(value);
            if (kind != Setting.Kind.PERCENT || (number >= 0 && number <= 100)) {
                return Optional.of(number);
            }
        }
        problem(line, OversightMessages.takesGot(name, kind.words(), value));
        return Optional.empty();
    }

    private static Set<String> names(Optional<String> list) {
        return list.map(SettingsFile::names).orElse(Set.of());
    }

    private static Set<String> names(String list) {
        Set<String> names = new HashSet<>();
        for (String name : list.split("\\|", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private void problem(long line, Text text) {
        problems.add(Problem.unusable(file, line, text));
    }
}
