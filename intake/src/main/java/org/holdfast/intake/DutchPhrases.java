package org.holdfast.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces that checks put into messages, in Dutch: what may stand in a cell, what is wrong with
 * a row. A piece that is not listed stays in English, between quotation marks, and a test names it.
 */
public final class DutchPhrases {
    private static final Map<String, String> WHOLE = new HashMap<>();

    /** A pattern, and how what it holds is said: {@code $1} as it is, {@code #1} as a piece too. */
    private record Shape(Pattern pattern, String dutch) {}

    private static final List<Shape> SHAPES =
            List.of(
                    shape("a name in ([^:]+): (.+)", "een naam in #1: #2"),
                    shape("a name in (.+)", "een naam in #1"),
                    shape(
                            "names in (\\S+), separated by spaces",
                            "namen in $1, met spaties ertussen"),
                    shape("(\\S+\\.csv) or (.+)", "$1 of #2"),
                    shape(
                            "(\\S+\\.csv) among the levers of the world",
                            "$1 bij de instellingen van de wereld (world)"),
                    shape("more than (\\S+), at most (\\S+)", "meer dan $1, hoogstens $2"),
                    shape("more than (\\S+) \\(at most 1e15\\)", "meer dan $1 (hoogstens 1e15)"),
                    shape("(\\S+) or more \\(at most 1e15\\)", "$1 of meer (hoogstens 1e15)"),
                    shape("(-?[0-9.]+) to (-?[0-9.]+)", "$1 tot en met $2"),
                    shape(
                            "Write digits with a decimal point, at most (\\d+) characters\\.",
                            "Schrijf cijfers met een decimale punt, hoogstens $1 tekens."),
                    shape(
                            "Write (\\S+) with a decimal point, or (\\S+) if thousands are meant\\.",
                            "Schrijf $1 met een decimale punt, of $2 als duizendtallen bedoeld zijn."),
                    shape(
                            "Write (\\S+) with a decimal point\\.",
                            "Schrijf $1 met een decimale punt."),
                    shape("([a-z_]+) is empty", "$1 is leeg"),
                    shape("([a-z_]+) is ('.*')", "$1 is $2"),
                    shape(
                            "a multiple of (\\d+), such as (-?\\d+), since .*",
                            "een veelvoud van $1, zoals $2: contracten en onderhoud tellen per"
                                    + " kwartaal"),
                    shape("at most (\\d+) characters", "hoogstens $1 tekens"),
                    shape("a month that is not before (\\S+)", "een maand die niet vóór $1 ligt"),
                    shape("'\\(' after (\\S+)", "'(' na $1"),
                    shape("the column '(\\w+)' of (.+)", "de kolom '$1' van #2"),
                    shape(
                            "'\\+-' and a tolerance, such as '(.+)': computed numbers are .*",
                            "'+-' en een marge, zoals '$1': berekende getallen zijn nooit precies"
                                    + " gelijk"),
                    shape("one of (.+)", "een van $1"),
                    shape("a number, or one of (.+)", "een getal, of een van $1"),
                    shape("',' and (.+), or \\)", "',' en #1, of )"),
                    shape("',' and (.+)", "',' en #1"),
                    shape(
                            "at most (\\d+) parentheses or signs inside each other",
                            "hoogstens $1 haakjes of tekens in elkaar"));

    private static final Pattern KIND = Pattern.compile("a value, since kind is '(.*)'\\.");

    static {
        say("rows", "rijen");
        say("columns", "kolommen");
        say("files", "bestanden");
        say("statements", "beweringen");
        say("tabs", "tabs");
        say("';'", "puntkomma's");
        say("month", "maand");
        say("a table of a case", "tabel van een casus");
        say("a file of the case's ledger", "bestand van het grootboek van een casus");
        say("another factor", "een andere factor");
        say(
                "a number between -1 and 1; factors that always move together are one factor",
                "een getal tussen -1 en 1; factoren die altijd samen bewegen, zijn er één");
        say("tables/", "tables/");
        say("column series of actuals.csv", "kolom series van actuals.csv");
        say(
                "a scenario (a name of lower-case letters, digits and hyphens, then .yaml)",
                "scenario (een naam van kleine letters, cijfers en koppeltekens, dan .yaml)");
        say("a quote (\") is opened and never closed", "een aanhalingsteken (\") gaat niet dicht");
        say(
                "text follows a closing quote (\")",
                "na een sluitend aanhalingsteken (\") volgt tekst");
        say("a row is not well-formed", "een rij is niet goed gevormd");
        say(
                "a name of lower-case letters, digits and single hyphens, at most 60",
                "een naam van kleine letters, cijfers en enkele koppeltekens, hoogstens 60 tekens");
        say("a text", "een tekst");
        say("three capitals, such as EUR", "drie hoofdletters, zoals EUR");
        say("any row", "een rij");
        say("an item of ours (side 'ours')", "een artikel van ons (side 'ours')");
        say(
                "an item of the adversary (side 'adversary')",
                "een artikel van de tegenstander (side 'adversary')");
        say("a bloc (kind 'bloc')", "een blok (kind 'bloc')");
        say("a bloc, or a country without one", "een blok, of een land zonder blok");
        say("yes or no", "yes of no");
        say("a month such as 2024-03", "een maand zoals 2024-03");
        say("a date such as 2024-02-29", "een datum zoals 2024-02-29");
        say(
                "a date such as 2024-02-29 or a month such as 2024-02",
                "een datum zoals 2024-02-29 of een maand zoals 2024-02");
        say(
                "a date, a month or a year, such as 2024-02-29, 2024-02 or 2024",
                "een datum, een maand of een jaar, zoals 2024-02-29, 2024-02 of 2024");
        say("a year such as 2024", "een jaar zoals 2024");
        say(
                "values with weights above 0, such as 10:1 84:3",
                "waarden met gewichten boven 0, zoals 10:1 84:3");
        say("a number within ±1e15", "een getal binnen ±1e15");
        say(
                "Write a share between 0 and 1, without a percent sign.",
                "Schrijf een deel tussen 0 en 1, zonder procentteken.");
        say(
                "Write thousands without marks between them.",
                "Schrijf duizendtallen zonder tekens ertussen.");
        say("Only finite numbers can be read.", "Alleen eindige getallen worden gelezen.");
        say(
                "Leave the cell empty where a figure may be missing.",
                "Laat de cel leeg waar een cijfer mag ontbreken.");
        say(
                "Write digits with a decimal point, such as 1250.5.",
                "Schrijf cijfers met een decimale punt, zoals 1250.5.");
        say(
                "a number of users, which an effort needs",
                "een aantal gebruikers, dat een inspanning (effort) nodig heeft");
        say(
                "nothing, because only counted_as effort has users",
                "niets, want alleen counted_as effort heeft gebruikers");
        say(
                "rate, because a stock is held and not used up",
                "rate, want een voorraad wordt aangehouden en niet verbruikt");
        say("the values that it may take, with weights", "de mogelijke waarden, met gewichten");
        say(
                "nothing, because only distribution discrete has values",
                "niets, want alleen distribution discrete heeft waarden");
        say("the lever that is drawn", "de instelling die wordt geloot");
        say("a whole number", "een geheel getal");
        say(
                "a month such as 2025-01, or a whole number of months from the first",
                "een maand zoals 2025-01, of een geheel aantal maanden vanaf de eerste");
        say("a fund", "een fonds");
        say("a fund or a bloc", "een fonds of een blok");
        say("a group", "een groep");
        say("entries (name: value)", "een rij namen met waarden (naam: waarde)");
        say(
                "entries, the first of them 'id: …',",
                "een rij namen met waarden, waarvan de eerste 'id: …'");
        say(
                "a list, each of its parts beginning with '- id: …',",
                "een lijst, waarvan elk deel begint met '- id: …'");
        say("the end of the file (one document)", "het einde van het bestand (één document)");
        say("a single value", "één waarde");
        say("a list such as [a, b]", "een lijst zoals [a, b]");
        say("<=, >= or =", "<=, >= of =");
        say("a tier", "een trede");
        say("the name of an item", "de naam van een artikel");
        say("the name of an item of the adversary", "de naam van een artikel van de tegenstander");
        say("the name of a holder", "de naam van een houder");
        say("the name of a bloc", "de naam van een blok");
        say("the name of a fund", "de naam van een fonds");
        say("a year such as 2026", "een jaar zoals 2026");
        say("a month such as 2026-01", "een maand zoals 2026-01");
        say("a month such as 2026-12", "een maand zoals 2026-12");
        say(
                "a month such as 2026-01 or a year such as 2026",
                "een maand zoals 2026-01 of een jaar zoals 2026");
        say("a month", "een maand");
        say("a number", "een getal");
        say(
                "a number, a figure such as coverage(…), or '('",
                "een getal, een cijfer zoals coverage(…), of '('");
        say("the tolerance, a number such as 0.01", "de speling, een getal zoals 0.01");
        say("the end of the number", "het einde van het getal");
        say(
                "a decimal point, and no marks between thousands",
                "een decimale punt, en geen tekens tussen duizendtallen");
        say(
                "a share such as 0.5 rather than a percentage",
                "een deel zoals 0.5 in plaats van een percentage");
    }

    private DutchPhrases() {}

    private static void say(String english, String dutch) {
        WHOLE.put(english, dutch);
    }

    private static Shape shape(String pattern, String dutch) {
        return new Shape(Pattern.compile(pattern), dutch);
    }

    /** Whether a piece has words of its own in Dutch, or is the same in both. */
    public static boolean knows(String english) {
        return !of(english).startsWith("‘");
    }

    /** A piece of a message. */
    public static String of(String english) {
        String whole = WHOLE.get(english);
        if (whole != null) {
            return whole;
        }
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(english);
            if (matcher.matches()) {
                return filled(shape.dutch(), matcher.toMatchResult());
            }
        }
        return isName(english) ? english : "‘" + english + "’";
    }

    /** What a cell that is empty needs; what its column holds stands in the reference. */
    static String needed(String about) {
        Matcher kind = KIND.matcher(about);
        return kind.matches()
                ? "Bij kind '" + kind.group(1) + "' is een waarde nodig."
                : "Deze cel moet gevuld zijn; wat erin hoort, staat in docs/reference/.";
    }

    private static String filled(String dutch, MatchResult found) {
        String text = dutch;
        for (int k = 1; k <= found.groupCount(); k++) {
            String part = found.group(k);
            text = text.replace("#" + k, of(part)).replace("$" + k, part);
        }
        return text;
    }

    /** A file, a number, signs, or words of a file that are the same in every language. */
    private static boolean isName(String text) {
        return !text.contains(" ") || text.contains(" | ") || !text.matches(".*[a-z]{2}.*");
    }
}
