package org.holdfast.words;

import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Item;
import org.holdfast.model.Need;
import org.holdfast.model.Result;
import org.holdfast.model.Source;
import org.holdfast.model.Text;
import org.holdfast.model.Way;

/**
 * The heads of tables, the names of series and the words for every kind that a reader meets, in
 * both languages. Names of items, parties, blocs and funds come from the case.
 */
public final class Labels {
    // Tables: heads.

    public static final Text MONTH = new Text("Month", "Maand");
    public static final Text YEAR = new Text("Year", "Jaar");
    public static final Text ITEM = new Text("Item", "Artikel");
    public static final Text PARTY = new Text("Country or bloc", "Land of blok");
    public static final Text FUND = new Text("Fund", "Fonds");
    public static final Text SCENARIO = Text.same("Scenario");
    public static final Text UNIT = new Text("Unit", "Eenheid");
    public static final Text EUROS = new Text("Euros", "Euro");
    public static final Text SHARE = new Text("Share", "Aandeel");
    public static final Text LOW = new Text("Low", "Laag");
    public static final Text HIGH = new Text("High", "Hoog");
    public static final Text TOTAL = new Text("Total", "Totaal");
    public static final Text WHAT = new Text("What", "Wat");
    public static final Text WHO_DECIDES = new Text("Who decides", "Wie besluit");
    public static final Text DECISION = new Text("Decision", "Besluit");
    public static final Text WHAT_BINDS = new Text("What binds", "Wat knelt");
    public static final Text TIER = new Text("Goal", "Doel");
    public static final Text STATUS = Text.same("Status");
    public static final Text VERDICT = new Text("Verdict", "Oordeel");
    public static final Text SOURCES = new Text("Sources", "Bronnen");
    public static final Text DATE = new Text("Date", "Datum");
    public static final Text NOTE = new Text("Note", "Toelichting");
    // Charts: series, axes, bands.

    public static final Text NEED = new Text("Need", "Behoefte");
    public static final Text FLOOR = new Text("Floor", "Ondergrens");
    public static final Text FULL_NEED = new Text("Full need", "Volledige behoefte");
    public static final Text SUPPLY = new Text("Supply", "Aanvoer");
    public static final Text SHORT_OF_FLOOR = new Text("Under the floor", "Onder de ondergrens");
    public static final Text SHORT_OF_FULL =
            new Text("Short of the full need", "Tekort op de volledige behoefte");
    public static final Text BOUGHT = new Text("Bought", "Gekocht");
    public static final Text ADVERSARY_SUPPLY =
            new Text("Adversary’s supply", "Aanvoer van de tegenstander");
    public static final Text COVERAGE =
            new Text("Share of need met", "Gedekt deel van de behoefte");
    public static final Text AD_HOC = Text.same("Ad hoc");
    public static final Text CURRENT_COURSE = new Text("Current course", "Huidige koers");
    public static final Text PLAN = Text.same("Plan");
    public static final Text FORESIGHT_ALONE = new Text("Foresight alone", "Alleen vooruitzien");
    public static final Text LEVERS_ALONE = new Text("Levers alone", "Alleen maatregelen");
    public static final Text WITHOUT_LEVERS =
            new Text("Without the levers", "Zonder de maatregelen");
    public static final Text WITH_LEVERS = new Text("With the levers", "Met de maatregelen");
    public static final Text WAIT = new Text("Months of waiting", "Maanden wachten");
    public static final Text STARTED_NOW = new Text("Started now", "Nu begonnen");
    public static final Text MEDIAN = new Text("Median", "Mediaan");
    public static final Text HALF_OF_FUTURES =
            new Text("Half of the futures", "5 van de 10 toekomsten");
    public static final Text MOST_FUTURES = new Text("9 in 10 futures", "9 van de 10 toekomsten");
    public static final Text PLAN_MEDIAN = new Text("Plan: median", "Plan: mediaan");
    public static final Text AD_HOC_MEDIAN = new Text("Ad hoc: median", "Ad hoc: mediaan");
    public static final Text AD_HOC_MOST = new Text("Ad hoc: 9 in 10", "Ad hoc: 9 van de 10");
    public static final Text FUTURES_UNDER_FLOOR =
            new Text("Futures under the floor", "Toekomsten onder de grens");
    public static final Text MEDIAN_AND_MOST =
            new Text("Median (9 in 10)", "Mediaan (9 van de 10)");
    public static final Text GOOD_ENOUGH_IN = new Text("Good enough in", "Goed genoeg in");
    public static final Text BEST_IN = new Text("Best in", "De beste in");
    public static final Text ALONE = new Text("Alone", "Op zichzelf");
    public static final Text WITH_OTHERS = new Text("Together with others", "Samen met andere");
    public static final Text INTERVAL =
            new Text(
                    "Interval in which 90% of repeated estimates lie",
                    "Interval waarin 90% van herhaalde schattingen ligt");
    public static final Text MEDIAN_WITHOUT_WAITING =
            new Text("Median without waiting", "Mediaan zonder wachten");
    public static final Text HAPPENED =
            new Text("What happened, with its range", "Wat er gebeurde, met marge");
    public static final Text MISSED =
            new Text("Missed: outside 9 in 10 futures", "Mis: buiten 9 van de 10 toekomsten");
    public static final Text FORECAST_MEDIAN = new Text("Forecast: median", "Voorspeld: mediaan");
    public static final Text NOTHING_CHANGED =
            new Text("Had nothing changed", "Als er niets was veranderd");
    public static final Text OFFICIAL_TARGET = new Text("Official target", "Officieel doel");
    public static final Text SERIES = new Text("Series", "Reeks");
    public static final Text WHAT_HAPPENED = new Text("What happened", "Wat er gebeurde");
    public static final Text FORECAST = new Text("Forecast (9 in 10)", "Voorspeld (9 van de 10)");
    public static final Text AGAINST_NO_CHANGE =
            new Text("Against no change", "Tegen geen verandering");
    public static final Text PLAN_WITHOUT_LEVERS =
            new Text("Plan without levers", "Plan zonder maatregelen");
    public static final Text AD_HOC_WITH_LEVERS =
            new Text("Ad hoc with levers", "Ad hoc met maatregelen");
    public static final Text BEST_MOST_OFTEN = new Text("best most often", "vaakst best");
    public static final Text SMALLEST_REGRET = new Text("least regret", "minst achter");
    public static final Text ITEM_MONTHS_UNDER_FLOOR =
            new Text("Item-months under the floor", "Tekortmaanden onder de ondergrens");
    public static final Text BY_FUND = new Text("As the funds share it", "Volgens de fondsen");
    public static final Text BY_GDP = new Text("By size of economy", "Naar omvang van de economie");
    public static final Text BY_DEFENCE = new Text("By defence spending", "Naar defensie-uitgaven");
    // Where it comes from.

    public static final Text ASSUMPTION = new Text("Assumption", "Aanname");
    // Sections of a brief.

    public static final Text DECIDE_NOW = new Text("Decide now", "Nu beslissen");
    public static final Text SUPPLY_AND_NEED =
            new Text("Supply against need", "Aanvoer en behoefte");
    public static final Text WHAT_STANDS_IN_THE_WAY =
            new Text("What stands in the way", "Wat in de weg staat");
    public static final Text WHERE_THE_GAIN_COMES_FROM =
            new Text("Where the gain comes from", "Waar de winst vandaan komt");
    public static final Text WHO_PAYS = new Text("Who pays", "Wie betaalt");
    public static final Text WHAT_WAITING_COSTS =
            new Text("What waiting costs", "Wat wachten kost");
    public static final Text WHAT_WOULD_CHANGE_IT =
            new Text("What would change the answer", "Wat het antwoord zou veranderen");
    public static final Text IN_MANY_FUTURES = new Text("In many futures", "In vele toekomsten");
    public static final Text WHAT_DRIVES_IT =
            new Text("What drives the answer", "Wat het antwoord bepaalt");
    public static final Text WHAT_HOLDS_UP = new Text("What holds up", "Wat overeind blijft");
    public static final Text LOOKING_BACK = new Text("Looking back", "Terugblik");
    public static final Text CLAIMS_CHECKED = new Text("Claims checked", "Nagegane beweringen");
    public static final Text LEVERS_SET =
            new Text("What this scenario changes", "Wat dit scenario verandert");

    private Labels() {}

    /** The way to plan. */
    public static Text of(Way way) {
        return switch (way) {
            case AD_HOC -> Text.same("Ad hoc");
            case PLAN -> Text.same("Plan");
        };
    }

    /** The tier of the objective. */
    public static Text of(CaseSettings.ObjectiveTier objectiveTier) {
        return switch (objectiveTier) {
            case FLOOR -> new Text("Floor need", "Ondergrens");
            case FULL -> new Text("Full need", "Volledige behoefte");
            case ALLY_TARGETS ->
                    new Text("Allies’ stock targets", "Voorraaddoelen van bondgenoten");
            case COST -> new Text("Cost", "Kosten");
        };
    }

    /** What binds. */
    public static Text of(Binding.Kind kind) {
        return switch (kind) {
            case MONEY -> new Text("Money", "Geld");
            case INVESTMENT -> new Text("Money for production lines", "Geld voor productielijnen");
            case MATERIAL -> new Text("Material", "Grondstof");
            case CAPACITY -> new Text("Capacity", "Capaciteit");
            case BUILDING_RATE -> new Text("Building rate", "Bouwtempo");
            case LEAD_TIME -> new Text("Building time", "Bouwtijd");
            case OFFER -> new Text("Offer", "Aanbod");
            case GIFT -> new Text("Gift", "Schenking");
            case STOCK -> new Text("Stock", "Voorraad");
        };
    }

    /** The family of an item. */
    public static Text of(Item.Family family) {
        return switch (family) {
            case SHELLS -> new Text("Shells", "Granaten");
            case MISSILES -> new Text("Long-range missiles", "Langeafstandsraketten");
            case DRONES -> Text.same("Drones");
            case INTERCEPTORS -> new Text("Interceptors", "Luchtdoelraketten");
            case VEHICLES -> new Text("Vehicles and guns", "Voertuigen en geschut");
        };
    }

    /** The posture of a need. */
    public static Text of(Need.Posture posture) {
        return switch (posture) {
            case ANY -> new Text("Any posture", "Elke houding");
            case HOLD -> new Text("Hold", "Standhouden");
            case COUNTER_ATTACK -> new Text("Counter-attack", "Tegenaanval");
        };
    }

    /** The kind of source. */
    public static Text of(Source.Kind kind) {
        return switch (kind) {
            case DOCUMENT -> Text.same("Document");
            case DERIVED -> new Text("Derived", "Afgeleid");
            case ASSUMPTION -> new Text("Assumption", "Aanname");
        };
    }

    /** How a solve ended. */
    public static Text of(Result.Status status) {
        return switch (status) {
            case OPTIMAL -> new Text("Solved", "Opgelost");
            case INFEASIBLE ->
                    new Text("No plan meets all limits", "Geen plan voldoet aan alle grenzen");
            case TIME_LIMIT -> new Text("Out of time", "Tijd om");
            case FAILED -> new Text("Failed", "Mislukt");
        };
    }
}
