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
    private Levers() {}

    static Scenario scenario(Case c, String name) {
        return c.findScenario(name)
                .orElseThrow(() ->
                        new WrongArgumentException(
                                Unknown.text(
                                        QuestionMessages.SCENARIO,
                                        name,
                                        QuestionMessages.THIS_CASE,
                                        c.scenarios().stream().map(Scenario::id).toList())));
    }

    static Lever lever(Case c, String id) {
        return c.findLever(id)
                .orElseThrow(() ->
                        new WrongArgumentException(
                                Unknown.text(
                                        QuestionMessages.LEVER,
                                        id,
                                        QuestionMessages.THIS_CASE,
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
            throw noNumber(lever, written, Text.same(""));
        }
        return within(c, lever, value, written);
    }

    private static double within(Case c, Lever lever, double setting, String written) {
        if (setting < lever.low() || setting > lever.high()) {
            String low = shown(c, lever, lever.low());
            String high = shown(c, lever, lever.high());
            throw new WrongArgumentException(
                    QuestionMessages.outside(lever.id(), low, high, lever.unit(), written));
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
                    QuestionMessages.noMonth(lever.id(), first.toString(), value));
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
        Text hint = number.isEmpty() ? Decimal.hint(value).with(said -> " " + said) : Text.same("");
        throw noNumber(lever, value, hint);
    }

    private static WrongArgumentException noNumber(Lever lever, String value, Text hint) {
        return new WrongArgumentException(
                QuestionMessages.noNumber(
                        lever.id(),
                        takesMonth(lever),
                        lever.unit(),
                        Cells.number(lever.low()),
                        Cells.number(lever.high()),
                        value,
                        hint));
    }

    private static boolean takesMonth(Lever lever) {
        return lever.effect().setting().isMonth();
    }

    private static boolean isSwitch(Lever lever) {
        return lever.effect().setting() == Setting.SWITCH
                || lever.effect().setting() == Setting.SIZE;
    }
}
