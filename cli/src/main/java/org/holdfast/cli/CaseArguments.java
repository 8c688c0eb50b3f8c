package org.holdfast.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.model.Case;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Setting;
import org.holdfast.model.Scenario;
import org.holdfast.results.tables.Cells;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which case and which scenario a command is about. */
final class CaseArguments {
    static final String BASELINE = "baseline";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "Folder of the case.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path path;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            defaultValue = BASELINE,
            description = "Scenario of the case (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String scenario;

    @Option(
            names = "--set",
            paramLabel = "LEVER=VALUE",
            description =
                    "Moves one lever; may be given more than once. A month lever takes a month"
                            + " (2025-01), a switch takes yes or no.")
    private List<String> set = new ArrayList<>();

    /**
     * What was asked.
     *
     * @param read the case, with what lies beside its tables
     * @param set the levers set by hand, as {@code lever=value}, in the case's order
     */
    record Asked(Reading.Sound read, Scenario scenario, List<String> set) {
        Asked {
            set = List.copyOf(set);
        }

        Case c() {
            return read.sound();
        }

        /** A name for the folder of results: the scenario, and what was set by hand. */
        String name() {
            String name = scenario.id() + set.stream().map(s -> "+" + s).reduce("", String::concat);
            return name.length() <= 100
                    ? name
                    : scenario.id() + "+" + Integer.toHexString(set.hashCode());
        }
    }

    Path path() {
        return path;
    }

    /** Reads the case and finds the scenario in it. */
    Asked ask(Path folder) {
        return asked(sound(CaseReader.read(folder.resolve(path))));
    }

    /** What was read, if it is a case; its problems end the command. */
    static Reading.Sound sound(Reading reading) {
        return switch (reading) {
            case Reading.Unsound unsound -> throw new ProblemsException(unsound.problems());
            case Reading.Sound sound -> sound;
        };
    }

    /** A scenario of the case; that there is none of that name is wrong use. */
    static Scenario scenario(CommandSpec spec, Case c, String name) {
        return c.findScenario(name)
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                Unknown.name(
                                        "scenario",
                                        name,
                                        "This case",
                                        c.scenarios().stream().map(Scenario::id).toList())));
    }

    private Asked asked(Reading.Sound read) {
        Case c = read.sound();
        Scenario found = scenario(spec, c, scenario);
        Map<String, Double> settings = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (String one : set) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw wrong("--set takes LEVER=VALUE, such as gifts=0.5; got '" + one + "'.");
            }
            String name = one.substring(0, equals).strip();
            String value = one.substring(equals + 1).strip();
            Lever lever =
                    c.levers().stream()
                            .filter(l -> l.id().equals(name))
                            .findFirst()
                            .orElseThrow(() ->
                                    wrong(
                                            Unknown.name(
                                                    "lever",
                                                    name,
                                                    "This case",
                                                    c.levers().stream().map(Lever::id).toList())));
            settings.put(name, setting(c, lever, value));
            written.put(name, name + "=" + value);
        }
        Scenario changed = found;
        List<String> inOrder = new ArrayList<>();
        for (Lever lever : c.levers()) {
            Double setting = settings.get(lever.id());
            if (setting != null) {
                changed = changed.with(lever.id(), setting);
                inOrder.add(written.getOrDefault(lever.id(), ""));
            }
        }
        return new Asked(read, changed, inOrder);
    }

    private double setting(Case c, Lever lever, String value) {
        double setting =
                takesMonth(lever) && value.indexOf('-') > 0
                        ? month(c, lever, value)
                        : number(lever, value);
        if (setting < lever.low() || setting > lever.high()) {
            throw wrong(
                    "'"
                            + lever.id()
                            + "' goes from "
                            + shown(c, lever, lever.low())
                            + " to "
                            + shown(c, lever, lever.high())
                            + " ("
                            + lever.unit().en()
                            + "); got "
                            + value
                            + ".");
        }
        return setting;
    }

    private static String shown(Case c, Lever lever, double setting) {
        return takesMonth(lever)
                ? Cells.month(c, (int) setting) + " (" + Cells.number(setting) + ")"
                : Cells.number(setting);
    }

    private double month(Case c, Lever lever, String value) {
        try {
            return c.settings().firstMonth().until(YearMonth.parse(value), ChronoUnit.MONTHS);
        } catch (DateTimeParseException e) {
            throw wrong(
                    "'"
                            + lever.id()
                            + "' takes a month such as "
                            + c.settings().firstMonth()
                            + ", or a number of months from then; got '"
                            + value
                            + "'.");
        }
    }

    private double number(Lever lever, String value) {
        if (isSwitch(lever) && (value.equals("yes") || value.equals("no"))) {
            return value.equals("yes") ? 1 : 0;
        }
        OptionalDouble number = Decimal.parse(value);
        boolean whole = takesMonth(lever);
        if (number.isPresent()
                && Double.isFinite(number.getAsDouble())
                && (!whole || number.getAsDouble() == Math.rint(number.getAsDouble()))) {
            return number.getAsDouble();
        }
        throw wrong(
                "'"
                        + lever.id()
                        + (whole ? "' takes a whole number (" : "' takes a number (")
                        + lever.unit().en()
                        + ") from "
                        + Cells.number(lever.low())
                        + " to "
                        + Cells.number(lever.high())
                        + "; got '"
                        + value
                        + "'."
                        + (number.isEmpty() ? " " + Decimal.hint(value) : ""));
    }

    private static boolean takesMonth(Lever lever) {
        return lever.effect().setting().isMonth();
    }

    private static boolean isSwitch(Lever lever) {
        return lever.effect().setting() == Setting.SWITCH
                || lever.effect().setting() == Setting.SIZE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
