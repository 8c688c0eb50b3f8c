package org.holdfast.words;

import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Decided;
import org.holdfast.model.Expansion;
import org.holdfast.model.Fund;
import org.holdfast.model.FundRule;
import org.holdfast.model.Item;
import org.holdfast.model.Lever;
import org.holdfast.model.Need;
import org.holdfast.model.Producer;
import org.holdfast.model.Result;
import org.holdfast.model.Source;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory;
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
    public static final Text MATERIAL = new Text("Material", "Grondstof");
    public static final Text PARTY = new Text("Country or bloc", "Land of blok");
    public static final Text PRODUCER = new Text("Producer", "Producent");
    public static final Text SUPPLIER = new Text("Supplier", "Leverancier");
    public static final Text CLAIMANT = new Text("For", "Voor");
    public static final Text FUND = new Text("Fund", "Fonds");
    public static final Text OFFER = new Text("Offer", "Aanbod");
    public static final Text LEVER = new Text("Lever", "Instelling");
    public static final Text SCENARIO = Text.same("Scenario");
    public static final Text SETTING = new Text("Setting", "Stand");
    public static final Text BASELINE = new Text("Baseline", "Uitgangspunt");
    public static final Text UNIT = new Text("Unit", "Eenheid");
    public static final Text QUANTITY = new Text("Quantity", "Hoeveelheid");
    public static final Text EUROS = new Text("Euros", "Euro");
    public static final Text PRICE = new Text("Price", "Prijs");
    public static final Text SHARE = new Text("Share", "Aandeel");
    public static final Text LOW = new Text("Low", "Laag");
    public static final Text CENTRAL = new Text("Central", "Midden");
    public static final Text HIGH = new Text("High", "Hoog");
    public static final Text RANGE = new Text("Range", "Marge");
    public static final Text TOTAL = new Text("Total", "Totaal");
    public static final Text DIFFERENCE = new Text("Difference", "Verschil");
    public static final Text WHAT = new Text("What", "Wat");
    public static final Text HOW_MUCH = new Text("How much", "Hoeveel");
    public static final Text WHO_DECIDES = new Text("Who decides", "Wie besluit");
    public static final Text WHO_CAN_BLOCK = new Text("Who can block", "Wie kan blokkeren");
    public static final Text LAST_MONTH =
            new Text("Last month in which it helps", "Laatste maand waarin het helpt");
    public static final Text FIRST_MONTH = new Text("First month", "Eerste maand");
    public static final Text FIRST_PAYMENT = new Text("First payment", "Eerste betaling");
    public static final Text DECISION = new Text("Decision", "Besluit");
    public static final Text WHAT_BINDS = new Text("What binds", "Wat knelt");
    public static final Text ONE_MORE = new Text("One more", "Eén meer");
    public static final Text BUYS = new Text("Buys", "Levert op");
    public static final Text TIER = new Text("Goal", "Doel");
    public static final Text CHECKED = new Text("Checked", "Nagerekend");
    public static final Text STATUS = Text.same("Status");
    public static final Text VERDICT = new Text("Verdict", "Oordeel");
    public static final Text FINDING = new Text("What we found", "Wat wij vonden");
    public static final Text STATEMENT = new Text("Statement", "Uitspraak");
    public static final Text NOW = new Text("Now", "Nu");
    public static final Text TURNS_AT = new Text("Turns at", "Slaat om bij");
    public static final Text LOOKED_AT = new Text("Looked at", "Bekeken");
    public static final Text SOURCE = new Text("Source", "Bron");
    public static final Text SOURCES = new Text("Sources", "Bronnen");
    public static final Text PUBLISHER = new Text("Publisher", "Uitgever");
    public static final Text DATE = new Text("Date", "Datum");
    public static final Text GRADE = new Text("Grade", "Kwaliteit");
    public static final Text KNOWN_ON = new Text("Known on", "Bekend op");
    public static final Text NOTE = new Text("Note", "Toelichting");
    public static final Text TERM = new Text("Term", "Begrip");
    public static final Text MEANING = new Text("Meaning", "Betekenis");
    // Charts: series, axes, bands.

    public static final Text NEED = new Text("Need", "Behoefte");
    public static final Text FLOOR = new Text("Floor", "Ondergrens");
    public static final Text FULL_NEED = new Text("Full need", "Volledige behoefte");
    public static final Text SUPPLY = new Text("Supply", "Aanvoer");
    public static final Text USED = new Text("Used", "Gebruikt");
    public static final Text STOCK = new Text("Stock", "Voorraad");
    public static final Text SHORTFALL = new Text("Shortfall", "Tekort");
    public static final Text SHORT_OF_FLOOR = new Text("Under the floor", "Onder de ondergrens");
    public static final Text SHORT_OF_FULL =
            new Text("Short of the full need", "Tekort op de volledige behoefte");
    public static final Text MADE = new Text("Made", "Geproduceerd");
    public static final Text BOUGHT = new Text("Bought", "Gekocht");
    public static final Text GIVEN = new Text("Given from stocks", "Geschonken uit voorraden");
    public static final Text SUBSTITUTED = new Text("Substitutes", "Vervangers");
    public static final Text UKRAINE_OWN =
            new Text("Ukraine’s own output", "Eigen productie van Oekraïne");
    public static final Text OUTPUT = new Text("Output", "Productie");
    public static final Text CAPACITY = new Text("Capacity", "Capaciteit");
    public static final Text ADVERSARY = new Text("Adversary", "Tegenstander");
    public static final Text ADVERSARY_USE =
            new Text("Adversary’s use", "Gebruik door de tegenstander");
    public static final Text ADVERSARY_SUPPLY =
            new Text("Adversary’s supply", "Aanvoer van de tegenstander");
    public static final Text FIRE_RATIO = new Text("Fire ratio", "Vuurverhouding");
    public static final Text COVERAGE =
            new Text("Share of need met", "Gedekt deel van de behoefte");
    public static final Text AD_HOC = Text.same("Ad hoc");
    public static final Text CURRENT_COURSE = new Text("Current course", "Huidige koers");
    public static final Text PLAN = Text.same("Plan");
    public static final Text FORESIGHT_ALONE = new Text("Foresight alone", "Alleen vooruitzien");
    public static final Text LEVERS_ALONE = new Text("Levers alone", "Alleen maatregelen");
    public static final Text FORESIGHT = new Text("Foresight", "Vooruitzien");
    public static final Text LEVERS = new Text("Levers", "Maatregelen");
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
    public static final Text REGRET = new Text("Regret", "Achterstand op het beste plan");
    public static final Text ALONE = new Text("Alone", "Op zichzelf");
    public static final Text WITH_OTHERS = new Text("Together with others", "Samen met andere");
    public static final Text INTERVAL =
            new Text(
                    "Interval in which 90% of repeated estimates lie",
                    "Interval waarin 90% van herhaalde schattingen ligt");
    public static final Text FACTOR = Text.same("Factor");
    public static final Text CAPTURE = new Text("Capture", "Dekking");
    public static final Text PURITY = new Text("Purity", "Dichtheid");
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
    public static final Text ADVANTAGE_OF_WAITING =
            new Text("Advantage of waiting", "Voordeel van wachten");
    public static final Text ITEM_MONTHS = new Text("Item-months", "Tekortmaanden");
    public static final Text ITEM_MONTHS_UNDER_FLOOR =
            new Text("Item-months under the floor", "Tekortmaanden onder de ondergrens");
    public static final Text UNITS_A_MONTH = new Text("Units a month", "Stuks per maand");
    public static final Text EUR_MILLION = new Text("EUR million", "miljoen euro");
    public static final Text EUR_BILLION = new Text("EUR billion", "miljard euro");
    public static final Text EUR_BILLION_A_YEAR =
            new Text("EUR billion a year", "miljard euro per jaar");
    public static final Text SHARE_OF_GDP =
            new Text(
                    "Share of gross domestic product (GDP) a year",
                    "Deel van het bruto binnenlands product (bbp) per jaar");
    public static final Text BY_FUND = new Text("As the funds share it", "Volgens de fondsen");
    public static final Text BY_GDP = new Text("By size of economy", "Naar omvang van de economie");
    public static final Text BY_DEFENCE = new Text("By defence spending", "Naar defensie-uitgaven");
    public static final Text AVAILABLE = new Text("Available", "Beschikbaar");
    public static final Text SPENT = new Text("Spent", "Besteed");
    public static final Text UNSPENT = new Text("Not spent", "Niet besteed");
    public static final Text BALANCE_COUNT =
            new Text("As the balance counts it", "Zoals de balans het telt");
    public static final Text PLAN_COUNT =
            new Text("As the plan counts it", "Zoals het plan het telt");
    // Where it comes from.

    public static final Text PRICES_OF = new Text("In prices of", "In prijzen van");
    public static final Text ASSUMPTION = new Text("Assumption", "Aanname");
    public static final Text ASSUMPTIONS = new Text("Assumptions", "Aannames");
    public static final Text ESTIMATE = new Text("Estimate", "Schatting");
    public static final Text ILLUSTRATIVE = new Text("Illustrative", "Ter illustratie");
    public static final Text DERIVED = new Text("Derived", "Afgeleid");
    public static final Text METHOD = new Text("Method", "Werkwijze");
    public static final Text LIMITS = new Text("Limits", "Beperkingen");
    public static final Text SHOW_TABLE = new Text("Table", "Tabel");
    public static final Text SHOW_CHART = new Text("Chart", "Grafiek");
    public static final Text DOWNLOAD = new Text("Download", "Downloaden");
    // Sections of a brief.

    public static final Text ANSWER = new Text("The answer", "Het antwoord");
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
    public static final Text NOT_IN_IT = new Text("What is not in it", "Wat er niet in zit");
    public static final Text LEVERS_SET =
            new Text("What this scenario changes", "Wat dit scenario verandert");
    public static final Text WORDS = new Text("Words", "Woorden");
    public static final Text YES = new Text("Yes", "Ja");
    public static final Text NO = new Text("No", "Nee");
    public static final Text NONE = new Text("None", "Geen");
    public static final Text UNKNOWN = new Text("Unknown", "Onbekend");
    public static final Text NOT_APPLICABLE = new Text("Not applicable", "Niet van toepassing");

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

    /** The kind of decision. */
    public static Text of(Decided.Kind kind) {
        return switch (kind) {
            case OUTPUT -> new Text("Output", "Productie");
            case PURCHASE -> new Text("Purchase", "Aankoop");
            case GIFT -> new Text("Gift from stocks", "Schenking uit voorraad");
            case RELEASE -> new Text("Release for use", "Vrijgave voor gebruik");
            case SUBSTITUTE -> new Text("Substitute", "Vervanger");
            case COVER -> new Text("Interceptors for cover", "Luchtverdediging van fabrieken");
            case COVERED_CAPACITY -> new Text("Capacity under cover", "Beschermde capaciteit");
            case CAPACITY -> new Text("Working capacity", "Werkende capaciteit");
            case LINE_BY_FIRM ->
                    new Text("New line, paid by the firm", "Nieuwe lijn, betaald door het bedrijf");
            case LINE_BY_PUBLIC ->
                    new Text(
                            "New line, paid by the public",
                            "Nieuwe lijn, betaald door de overheid");
            case CONTRACT -> new Text("Frame contract", "Raamcontract");
            case NOT_TAKEN -> new Text("Ordered and not taken", "Besteld en niet afgenomen");
            case BROKEN -> new Text("Contract broken", "Contract verbroken");
            case KEPT_WARM -> new Text("Kept warm", "Warm gehouden");
            case CLOSED -> new Text("Closed", "Gesloten");
            case MATERIAL -> new Text("Material", "Grondstof");
            case PAYMENT -> new Text("Payment", "Betaling");
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

    /** What the balance follows. */
    public static Text of(Trajectory.Measure measure) {
        return switch (measure) {
            case NEED_FLOOR -> new Text("Floor", "Ondergrens");
            case NEED_FULL -> new Text("Full need", "Volledige behoefte");
            case STOCK ->
                    new Text("Stock at the end of the month", "Voorraad aan het eind van de maand");
            case ARRIVED -> new Text("Arrived from producers", "Aangekomen van producenten");
            case BOUGHT -> new Text("Bought", "Gekocht");
            case RECEIVED ->
                    new Text(
                            "Received from allies’ stocks",
                            "Ontvangen uit voorraden van bondgenoten");
            case GIVEN -> new Text("Given away", "Weggegeven");
            case USED -> new Text("Used", "Gebruikt");
            case EXPIRED -> new Text("Past its shelf life", "Over de houdbaarheid");
            case SUBSTITUTED -> new Text("Work done by substitutes", "Werk van vervangers");
            case SHORT_OF_FLOOR -> new Text("Under the floor", "Onder de ondergrens");
            case SHORT_OF_FULL ->
                    new Text("Short of the full need", "Tekort op de volledige behoefte");
            case SHORT_OF_TARGET -> new Text("Below the stock target", "Onder het voorraaddoel");
            case COVER -> new Text("Used to cover plants", "Gebruikt om fabrieken te beschermen");
            case ADVERSARY_SUPPLY -> new Text("Adversary’s supply", "Aanvoer van de tegenstander");
            case ADVERSARY_USE -> new Text("Adversary’s use", "Gebruik door de tegenstander");
            case ADVERSARY_STOCK -> new Text("Adversary’s stock", "Voorraad van de tegenstander");
        };
    }

    /** How far a fund is. */
    public static Text of(Fund.Status status) {
        return switch (status) {
            case AGREED -> new Text("Agreed", "Afgesproken");
            case PROPOSED -> new Text("Proposed", "Voorgesteld");
            case LEVER ->
                    new Text(
                            "Our lever; nobody proposed it in this form",
                            "Onze maatregel; niemand stelde het zo voor");
            case YARDSTICK -> new Text("Yardstick only", "Alleen als maatstaf");
        };
    }

    /** How a fund is decided. */
    public static Text of(Fund.Decision decision) {
        return switch (decision) {
            case UNANIMITY -> new Text("Unanimity", "Unanimiteit");
            case QUALIFIED_MAJORITY ->
                    new Text("Qualified majority", "Gekwalificeerde meerderheid");
            case COALITION -> new Text("Coalition of the willing", "Coalitie van bereidwilligen");
            case NATIONAL -> new Text("National", "Nationaal");
        };
    }

    /** How contributors share a fund. */
    public static Text of(Fund.Key key) {
        return switch (key) {
            case GDP -> new Text("By size of economy", "Naar omvang van de economie");
            case DEFENCE -> new Text("By defence spending", "Naar defensie-uitgaven");
            case OWN -> new Text("By the fund’s own key", "Volgens de eigen sleutel van het fonds");
        };
    }

    /** What a fund may pay for. */
    public static Text of(FundRule.Use use) {
        return switch (use) {
            case PROCUREMENT -> new Text("Orders", "Bestellingen");
            case INVESTMENT -> new Text("Production lines", "Productielijnen");
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

    /** The tier of a need. */
    public static Text of(Need.Tier tier) {
        return switch (tier) {
            case FLOOR -> new Text("Floor", "Ondergrens");
            case FULL -> new Text("Full need", "Volledige behoefte");
            case OWN_USE -> new Text("Own use", "Eigen gebruik");
            case STOCK_FLOOR -> new Text("Lowest stock", "Ondergrens van de voorraad");
            case STOCK_TARGET -> new Text("Stock target", "Voorraaddoel");
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

    /** The kind of plant. */
    public static Text of(Producer.Kind kind) {
        return switch (kind) {
            case EXISTING -> new Text("Existing", "Bestaand");
            case GREENFIELD -> new Text("New site", "Nieuwe locatie");
            case STATE -> new Text("State-owned", "Staatsbedrijf");
        };
    }

    /** Who may pay for an expansion. */
    public static Text of(Expansion.Finance finance) {
        return switch (finance) {
            case FIRM -> new Text("The firm", "Het bedrijf");
            case PUBLIC -> new Text("The public", "De overheid");
            case EITHER -> new Text("Firm or public", "Bedrijf of overheid");
        };
    }

    /** What the adversary does with an item. */
    public static Text of(AdversaryFlow.Flow flow) {
        return switch (flow) {
            case STOCK -> new Text("Stock", "Voorraad");
            case PRODUCTION -> new Text("Production", "Productie");
            case REFURBISHMENT -> new Text("Refurbishment", "Opknappen");
            case PURCHASE -> new Text("Purchases", "Aankopen");
            case USE -> new Text("Use", "Gebruik");
            case LAUNCHES -> new Text("Launches", "Lanceringen");
        };
    }

    /** The block of a lever. */
    public static Text of(Lever.Block block) {
        return switch (block) {
            case POLICY -> new Text("What we decide", "Wat wij besluiten");
            case WORLD -> new Text("What happens", "Wat er gebeurt");
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
