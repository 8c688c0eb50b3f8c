package org.holdfast.questions;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.model.Case;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Setting;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.results.tables.Cells;

/** Scenarios and levers of a case by what somebody wrote; what makes no sense is refused. */
final class Levers {
    private static final Text THIS_CASE = new Text("This case", "Deze casus");

    private Levers() {}

    static Scenario scenario(Case c, String name) {
        return c.findScenario(name)
                .orElseThrow(() ->
                        new WrongArgumentException(
                                Unknown.text(
                                        Text.same("scenario"),
                                        name,
                                        THIS_CASE,
                                        c.scenarios().stream().map(Scenario::id).toList())));
    }

    static Lever lever(Case c, String id) {
        return c.levers().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new WrongArgumentException(
                                Unknown.text(
                                        new Text("lever", "instelling"),
                                        id,
                                        THIS_CASE,
                                        c.levers().stream().map(Lever::id).toList())));
    }

    /** A setting as a person writes it: a number, a month, yes or no. */
    static double setting(Case c, Lever lever, String value) {
        double setting =
                takesMonth(lever) && value.indexOf('-') > 0
                        ? month(c, lever, value)
                        : number(lever, value);
        return within(c, lever, setting, value);
    }

    /** A setting as a program gives it: a month as its number from the case's first. */
    static double setting(Case c, Lever lever, double value) {
        String written = Cells.number(value);
        if (!Double.isFinite(value) || (takesMonth(lever) && value != Math.rint(value))) {
            throw noNumber(lever, written, "");
        }
        return within(c, lever, value, written);
    }

    private static double within(Case c, Lever lever, double setting, String written) {
        if (setting < lever.low() || setting > lever.high()) {
            String low = shown(c, lever, lever.low());
            String high = shown(c, lever, lever.high());
            throw new WrongArgumentException(
                    new Text(
                            "'%s' goes from %s to %s (%s); got %s."
                                    .formatted(lever.id(), low, high, lever.unit().en(), written),
                            "'%s' gaat van %s tot %s (%s), niet %s."
                                    .formatted(lever.id(), low, high, lever.unit().nl(), written)));
        }
        return setting;
    }

    private static String shown(Case c, Lever lever, double setting) {
        return takesMonth(lever)
                ? Cells.month(c, (int) setting) + " (" + Cells.number(setting) + ")"
                : Cells.number(setting);
    }

    private static double month(Case c, Lever lever, String value) {
        YearMonth first = c.settings().firstMonth();
        try {
            return first.until(YearMonth.parse(value), ChronoUnit.MONTHS);
        } catch (DateTimeParseException e) {
            throw new WrongArgumentException(
                    new Text(
                            "'%s' takes a month such as %s, or a number of months from then; got '%s'."
                                    .formatted(lever.id(), first, value),
                            "'%s' is een maand, zoals %s, of een aantal maanden daarna, niet '%s'."
                                    .formatted(lever.id(), first, value)));
        }
    }

    private static double number(Lever lever, String value) {
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
        throw noNumber(lever, value, number.isEmpty() ? " " + Decimal.hint(value).en() : "");
    }

    private static WrongArgumentException noNumber(Lever lever, String value, String hint) {
        boolean whole = takesMonth(lever);
        String low = Cells.number(lever.low());
        String high = Cells.number(lever.high());
        return new WrongArgumentException(
                new Text(
                        "'%s' takes a %s (%s) from %s to %s; got '%s'.%s"
                                .formatted(
                                        lever.id(),
                                        whole ? "whole number" : "number",
                                        lever.unit().en(),
                                        low,
                                        high,
                                        value,
                                        hint),
                        "'%s' is een %s (%s) van %s tot %s, niet '%s'."
                                .formatted(
                                        lever.id(),
                                        whole ? "geheel getal" : "getal",
                                        lever.unit().nl(),
                                        low,
                                        high,
                                        value)));
    }

    private static boolean takesMonth(Lever lever) {
        return lever.effect().setting().isMonth();
    }

    private static boolean isSwitch(Lever lever) {
        return lever.effect().setting() == Setting.SWITCH
                || lever.effect().setting() == Setting.SIZE;
    }
}
