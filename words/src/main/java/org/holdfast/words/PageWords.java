package org.holdfast.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What the pages of the studio say beside what a brief says already. */
public final class PageWords {
    public static final Text DONOR = new Text("Donor", "Donor");
    public static final Text STAGE = new Text("Step", "Stap");
    public static final Text KIND = new Text("Kind", "Soort");
    public static final Text QUANTITY = new Text("Quantity", "Aantal");
    public static final Text VALUE = new Text("Value", "Waarde");
    public static final Text EURO_MILLION = new Text("€ m", "€ mln");
    public static final Text EURO_BILLION = new Text("€ bn", "€ mld");
    public static final Text METHOD = new Text("Valued by", "Waarde volgens");
    public static final Text CHAIN = new Text("Promise", "Belofte");
    public static final Text ENTRIES = new Text("All entries", "Alle vermeldingen");
    public static final Text OPEN_FOR = new Text("Months open", "Maanden open");
    public static final Text MONTHS = new Text("months", "maanden");
    public static final Text REACHED = new Text("Furthest step", "Verste stap");
    public static final Text ARRIVED = new Text("Arrived", "Aangekomen");
    public static final Text BY_DONOR = new Text("By donor", "Per donor");
    public static final Text BY_ITEM = new Text("By item", "Per artikel");
    public static final Text UNKNOWN = new Text("not known", "onbekend");
    public static final Text PIECES = new Text("units", "stuks");
    public static final Text MAP = new Text("Tile map", "Tegelkaart");
    public static final Text YEARS = new Text("By year", "Per jaar");
    public static final Text PERCENT_OF_GDP = new Text("% of GDP a year", "% van bbp per jaar");
    public static final Text EVERYONE = new Text("All donors", "Alle donoren");
    public static final Text MONEY_AND_GOODS =
            new Text("Where the money goes", "Waar het geld heen gaat");
    public static final Text WHO_PAYS_SIZE =
            new Text("Against the size of the economy", "Naar omvang van de economie");
    public static final Text BUILDING = new Text("Build", "Bouwen");
    public static final Text SHIPPING = new Text("Deliver", "Leveren");
    public static final Text EXISTING = new Text("on an existing line", "op een bestaande lijn");
    public static final Text SHORTEST_TO_LONGEST =
            new Text("shortest to longest", "kortst tot langst");
    public static final Text HOW_LONG =
            new Text("How long an order takes", "Hoelang een bestelling duurt");
    public static final Text ONE_FUTURE = new Text("As the case stands", "Zoals de casus is");
    public static final Text MANY_FUTURES = new Text("In many futures", "In veel toekomsten");
    public static final Text CALENDAR =
            new Text("Last month to order", "Laatste maand om te bestellen");
    public static final Text LAST_ON_LINE =
            new Text("Last order, existing line", "Laatste bestelling, bestaande lijn");
    public static final Text LAST_NEW_LINE =
            new Text("Last order of a new line", "Laatste bestelling van een nieuwe lijn");
    public static final Text ALL_POINTS =
            new Text("Every forecast and what happened", "Elke voorspelling en wat er gebeurde");
    public static final Text CHART = new Text("Chart", "Grafiek");

    public static final Text LEDGER = new Text("Ledger", "Grootboek");
    public static final Text NO_LEDGER =
            new Text("No list of promises and deliveries", "Geen lijst van beloften en leveringen");
    public static final Text OPEN_SINCE = new Text("Promised", "Beloofd");
    public static final Text BY_STEP =
            new Text("From promise to delivery", "Van belofte naar levering");
    public static final Text OUTSIDE = new Text("missed", "mis");
    public static final Text INSIDE = new Text("inside", "erbinnen");
    public static final Text TARGET = new Text("Who meets a target", "Wie een norm haalt");
    public static final Text ALL_FUNDS = new Text("All funds", "Alle fondsen");
    public static final Text NATIONAL_ONLY = new Text("National only", "Alleen nationaal");
    public static final Text WHO = new Text("Who", "Wie");
    public static final Text OF_GDP_A_YEAR =
            new Text("Share of GDP a year", "Deel van bbp per jaar");
    public static final Text PER_HEAD = new Text("Euros a head a year", "Euro per hoofd per jaar");
    public static final Text LINES =
            new Text("Lines that can be built", "Lijnen die te bouwen zijn");
    public static final Text ON_EXISTING =
            new Text("Order on an existing line", "Bestelling op een bestaande lijn");
    public static final Text FIGURES = new Text("Figures", "Cijfers");
    public static final Text WHAT_IT_RESTS_ON =
            new Text("What the case rests on", "Waar de casus op rust");

    public static final Text VALUE_IN_MILLIONS = new Text("Value, € m", "Waarde, € mln");
    public static final Text ARRIVED_IN_MILLIONS = new Text("Arrived, € m", "Aangekomen, € mln");
    public static final Text UNITS_PROMISED = new Text("Units promised", "Stuks beloofd");
    public static final Text UNITS_ARRIVED = new Text("Units arrived", "Stuks aangekomen");
    public static final Text UNDISCLOSED = new Text("not disclosed", "niet bekendgemaakt");
    public static final Text FACTOR = new Text("Factor", "Factor");
    public static final Text WAY = new Text("Way of working", "Werkwijze");

    private PageWords() {}

    /** A day: {@code 25 Jun 2026}. */
    public static String day(LocalDate day, Language language) {
        return day.getDayOfMonth() + " " + Months.shortName(YearMonth.from(day), language);
    }

    /** Not before a day. */
    public static String since(String when, Language language) {
        return switch (language) {
            case EN -> "from " + when;
            case NL -> "vanaf " + when;
        };
    }

    /** Not after a day. */
    public static String until(String when, Language language) {
        return switch (language) {
            case EN -> "by " + when;
            case NL -> "uiterlijk " + when;
        };
    }

    /** Bars of all funds, with a line at a target. */
    public static String barsAt(double percent, Language language) {
        String target = Numbers.fixed(percent, 2, language) + "%";
        return switch (language) {
            case EN -> target + " line";
            case NL -> "Lijn " + target;
        };
    }

    public static String mapOf(boolean all, Language language) {
        return MAP.in(language)
                + (all
                        ? ""
                        : switch (language) {
                            case EN -> ", national";
                            case NL -> ", nationaal";
                        });
    }

    /** The first of many names, and how many more there are. */
    public static String firstOf(List<String> names, int most, Language language) {
        String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
        int more = names.size() - most;
        return more <= 0
                ? first
                : first
                        + switch (language) {
                            case EN -> " and " + more + " more";
                            case NL -> " en nog " + more;
                        };
    }

    /** What the line in a chart is. */
    public static String targetLine(double percent, Language language) {
        String target = Numbers.fixed(percent, 2, language) + "%";
        return switch (language) {
            case EN -> "dashed: " + target;
            case NL -> "gestreept: " + target;
        };
    }

    /** What the targets are. */
    public static String targets(Language language) {
        return switch (language) {
            case EN ->
                    "No law sets these shares; they are lines to compare with. The plan pays for the"
                            + " case's items only, so a country's whole aid may be higher.";
            case NL ->
                    "Geen wet legt deze delen vast; het zijn lijnen om mee te vergelijken. Het plan"
                            + " betaalt alleen de artikelen van de casus, dus de hele steun van een"
                            + " land kan hoger zijn.";
        };
    }

    /**
     * What the burdens are, and what they are not.
     *
     * @param ledger whether the case has a page of promises to go to
     */
    public static String burdenLede(boolean ledger, Language language) {
        return switch (language) {
            case EN ->
                    "These are payments of the plan, for Ukraine and for own forces, not what"
                            + " governments have promised"
                            + (ledger ? "; the gap page has those." : ".");
            case NL ->
                    "Dit zijn betalingen van het plan, voor Oekraïne en voor de eigen strijdkrachten,"
                            + " en niet wat regeringen hebben beloofd"
                            + (ledger ? "; dat staat op de pagina Kloof." : ".");
        };
    }

    /**
     * Who stands highest on the map.
     *
     * @param open whether another split over the funds would do as well
     */
    public static String mapTitle(String name, double percent, boolean open, Language language) {
        String share = Numbers.share(percent / 100, language);
        return switch (language) {
            case EN ->
                    name.isEmpty()
                            ? "Nobody pays"
                            : (open ? "In the split shown, highest share: " : "Highest share: ")
                                    + name
                                    + ", "
                                    + share
                                    + " of GDP a year";
            case NL ->
                    name.isEmpty()
                            ? "Niemand betaalt"
                            : (open ? "Hoogste deel in de getoonde verdeling: " : "Hoogste deel: ")
                                    + name
                                    + ", "
                                    + share
                                    + " van het bbp per jaar";
        };
    }

    public static String mapMeasure(boolean all, Language language) {
        return switch (language) {
            case EN ->
                    "Payments of the plan a year as a percentage of GDP; one square a country"
                            + (all ? "; all funds" : "; without common funds");
            case NL ->
                    "Betalingen van het plan per jaar als percentage van het bbp; één vierkant per"
                            + " land"
                            + (all ? "; alle fondsen" : "; zonder gemeenschappelijke fondsen");
        };
    }

    public static String delayLede(Language language) {
        return switch (language) {
            case EN ->
                    "Below: how long an order takes, what each month of waiting costs, and until"
                            + " which month an order still helps.";
            case NL ->
                    "Hieronder: hoelang een bestelling duurt, wat elke maand wachten kost, en tot"
                            + " welke maand een bestelling nog helpt.";
        };
    }

    /** What stands on the page of a case that forecast nothing that has happened since. */
    public static String noHindcast(Language language) {
        return switch (language) {
            case EN ->
                    "Nothing that this case forecasts has happened yet, so there is nothing to hold"
                            + " it against.";
            case NL ->
                    "Van wat deze casus voorspelt, is nog niets gebeurd; er valt dus nog niets te"
                            + " vergelijken.";
        };
    }

    /** Which list is shown, and which are not. */
    public static String fromList(String file, List<String> others, Language language) {
        return switch (language) {
            case EN ->
                    "From "
                            + file
                            + (others.isEmpty()
                                    ? "."
                                    : "; not added to it: " + Lists.and(others, language) + ".");
            case NL ->
                    "Uit "
                            + file
                            + (others.isEmpty()
                                    ? "."
                                    : "; niet erbij opgeteld: "
                                            + Lists.and(others, language)
                                            + ".");
        };
    }

    /** Until when promises were followed. */
    public static String openUntil(String day, Language language) {
        return switch (language) {
            case EN ->
                    "Months are counted to "
                            + day
                            + ", the day of the newest entry. Amounts in other currencies are not"
                            + " turned into euros here.";
            case NL ->
                    "De maanden tellen tot "
                            + day
                            + ", de dag van de nieuwste vermelding. Bedragen in andere valuta zijn hier"
                            + " niet omgerekend.";
        };
    }

    // The ledger.

    /** How much is in the ledger, and how new it is. */
    public static String ledgerTitle(
            int entries, int promises, Optional<YearMonth> last, Language language) {
        return switch (language) {
            case EN ->
                    Numbers.count(entries, "entry", "entries", language)
                            + " on "
                            + Numbers.count(promises, "promise", "promises", language)
                            + last.map(m -> "; the latest of " + Months.longName(m, language))
                                    .orElse("");
            case NL ->
                    Numbers.count(entries, "vermelding", "vermeldingen", language)
                            + " van "
                            + Numbers.count(promises, "belofte", "beloften", language)
                            + last.map(m -> "; de laatste uit " + Months.longName(m, language))
                                    .orElse("");
        };
    }

    public static String ledgerLede(Language language) {
        return switch (language) {
            case EN ->
                    "Each row is what one document says of one step of one promise: announced,"
                            + " decided, ordered, paid or handed over. Open a row for its document,"
                            + " and from there the whole promise. Steps stand beside each other and"
                            + " are never added up.";
            case NL ->
                    "Elke rij is wat één document zegt over één stap van één belofte: aangekondigd,"
                            + " besloten, besteld, betaald of overgedragen. Open een rij voor het"
                            + " document, en vandaar de hele belofte. Stappen staan naast elkaar en"
                            + " worden nooit opgeteld.";
        };
    }

    /** What stands on the page of a case that has no ledger. */
    public static String noLedger(Language language) {
        return switch (language) {
            case EN ->
                    "This case has no list of promises and deliveries, so this page has nothing to"
                            + " count. 'holdfast ledger template' writes an empty list; what is taken"
                            + " in appears here.";
            case NL ->
                    "Bij deze casus hoort geen lijst van beloften en leveringen, dus op deze pagina"
                            + " valt niets te tellen. 'holdfast ledger template' schrijft een lege"
                            + " lijst; wat wordt ingelezen, verschijnt hier.";
        };
    }

    // Promise against delivery.

    /**
     * What was promised to someone, and how much has come furthest of that for which the list
     * records it.
     */
    public static String gapTitle(Gap gap, Text recipient, Language language) {
        int last = gap.furthest();
        OptionalDouble first = gap.sum(0);
        Optional<Gap.Recorded> recorded = gap.recorded(last);
        String from = GapWords.stage(gap.stages().getFirst(), language);
        String to = GapWords.stage(gap.stages().get(last), language);
        String whom = recipient.in(language);
        if (first.isEmpty()) {
            return switch (language) {
                case EN -> "How much was " + from + " to " + whom + " the list does not say";
                case NL -> "Hoeveel aan " + whom + " is " + from + ", zegt de lijst niet";
            };
        }
        String all = Numbers.money(first.getAsDouble() / 1e6, language);
        if (recorded.filter(r -> r.come() > 0).isEmpty() || !gap.isArrival(last)) {
            return switch (language) {
                case EN ->
                        all + " " + from + " to " + whom + "; no amount is known to have arrived";
                case NL ->
                        all
                                + " "
                                + from
                                + " aan "
                                + whom
                                + "; van geen bedrag is bekend dat het aankwam";
            };
        }
        String part = Numbers.money(recorded.get().come() / 1e6, language);
        String of = Numbers.money(recorded.get().of() / 1e6, language);
        boolean whole = of.equals(all);
        String share =
                recorded.get().share().isPresent()
                        ? " (" + Numbers.share(recorded.get().share().getAsDouble(), language) + ")"
                        : "";
        return switch (language) {
            case EN ->
                    whole
                            ? "Of "
                                    + all
                                    + " "
                                    + from
                                    + " to "
                                    + whom
                                    + ", "
                                    + part
                                    + share
                                    + " is known to be "
                                    + to
                            : part
                                    + share
                                    + " of the "
                                    + of
                                    + " recorded is "
                                    + to
                                    + "; "
                                    + all
                                    + " is "
                                    + from;
            case NL ->
                    whole
                            ? "Van "
                                    + all
                                    + " "
                                    + from
                                    + " aan "
                                    + whom
                                    + " is "
                                    + part
                                    + share
                                    + " aantoonbaar "
                                    + to
                            : "Van vastgelegde "
                                    + of
                                    + " is "
                                    + part
                                    + share
                                    + " "
                                    + to
                                    + "; "
                                    + all
                                    + " "
                                    + from;
        };
    }

    public static String gapMeasure(String list, Language language) {
        return switch (language) {
            case EN ->
                    "Euros by step, as "
                            + list
                            + " counts them; in red what is open of the aid for which it records the"
                            + " step. A star: at least, for some rows state no amount. What the list"
                            + " does not record may have arrived all the same.";
            case NL ->
                    "Euro per stap, zoals "
                            + list
                            + " ze telt; in rood wat nog openstaat van de steun waarvan de lijst de"
                            + " stap vastlegt. Een ster: ten minste, want sommige rijen noemen geen"
                            + " bedrag. Wat de lijst niet vastlegt, kan wel zijn aangekomen.";
        };
    }

    /** How many items with a count have arrived in full. */
    public static String itemsTitle(Gap gap, Language language) {
        int counted = 0;
        int whole = 0;
        for (Gap.Row row : gap.rows()) {
            OptionalDouble share = row.share(gap.furthest());
            if (share.isPresent()) {
                counted++;
                whole += share.getAsDouble() >= 0.995 ? 1 : 0;
            }
        }
        return switch (language) {
            case EN ->
                    counted == 0
                            ? "Of no item are both promise and delivery counted"
                            : (whole == 0 ? "None" : "" + whole)
                                    + " of "
                                    + Numbers.count(
                                            counted, "counted item", "counted items", language)
                                    + " arrived in full";
            case NL ->
                    counted == 0
                            ? "Van geen artikel zijn belofte en levering beide geteld"
                            : (whole == 0 ? "Geen" : "" + whole)
                                    + " van "
                                    + Numbers.count(
                                            counted,
                                            "geteld artikel",
                                            "getelde artikelen",
                                            language)
                                    + (whole <= 1 ? " is" : " zijn")
                                    + " volledig aangekomen";
        };
    }

    public static String itemsMeasure(String list, Language language) {
        return switch (language) {
            case EN -> "Units by step, as " + list + " counts them";
            case NL -> "Stuks per stap, zoals " + list + " ze telt";
        };
    }

    /** How many promises are open, and how old the oldest is. */
    public static String openTitle(int open, int all, int oldest, Language language) {
        return switch (language) {
            case EN ->
                    open
                            + " of "
                            + Numbers.count(all, "promise is", "promises are", language)
                            + " open"
                            + (open > 0
                                    ? "; the oldest for " + Months.count(oldest, language)
                                    : "");
            case NL ->
                    open
                            + " van "
                            + Numbers.count(all, "belofte", "beloften", language)
                            + (open == 1 ? " staat" : " staan")
                            + " open"
                            + (open > 0 ? "; de oudste al " + Months.count(oldest, language) : "");
        };
    }

    /**
     * What 'open' means.
     *
     * @param notRecorded of how many the list does not record what arrived, so that they are not
     *     open
     */
    public static String open(long telling, long all, long notRecorded, Language language) {
        return switch (language) {
            case EN ->
                    "Open is a promise of which not all is known to have arrived: arms delivered, money"
                            + " paid. Of "
                            + telling
                            + " of the "
                            + all
                            + " promises the list says something about that; "
                            + (notRecorded > 0
                                    ? "for the others it is not recorded, and they are not called open."
                                    : "of the others nobody can tell from it.");
            case NL ->
                    "Open is een belofte waarvan niet bekend is dat zij geheel is aangekomen: wapens"
                            + " geleverd, geld betaald. Over "
                            + telling
                            + " van de "
                            + all
                            + " beloften zegt de lijst daar iets van; "
                            + (notRecorded > 0
                                    ? "bij de andere is het niet vastgelegd, en die heten hier niet"
                                            + " open."
                                    : "bij de andere is het er niet uit op te maken.");
        };
    }

    // Who pays.

    /** How many pay at least a share of their economy. */
    public static String targetTitle(int meet, int all, double percent, Language language) {
        String target = Numbers.fixed(percent, 2, language) + "%";
        return switch (language) {
            case EN ->
                    (meet == 0 ? "None" : "" + meet)
                            + " of "
                            + all
                            + " countries "
                            + (meet <= 1 ? "pays" : "pay")
                            + " at least "
                            + target
                            + " of GDP a year";
            case NL ->
                    (meet == 0 ? "Geen" : "" + meet)
                            + " van "
                            + all
                            + " landen "
                            + (meet <= 1 ? "betaalt" : "betalen")
                            + " ten minste "
                            + target
                            + " van het bbp per jaar";
        };
    }

    /** How many pay at least a share of their economy without common funds. */
    public static String nationalTitle(int meet, double percent, Language language) {
        String target = Numbers.fixed(percent, 2, language) + "%";
        return switch (language) {
            case EN ->
                    "Without common funds, "
                            + (meet == 0
                                    ? "no country pays"
                                    : Numbers.count(
                                            meet, "country pays", "countries pay", language))
                            + " at least "
                            + target
                            + " of GDP";
            case NL ->
                    "Zonder gemeenschappelijke fondsen "
                            + (meet == 0
                                    ? "betaalt geen land"
                                    : meet == 1
                                            ? "betaalt één land"
                                            : "betalen " + meet + " landen")
                            + " ten minste "
                            + target
                            + " van het bbp";
        };
    }

    /** What the table of targets counts. */
    public static String targetMeasure(int all, Language language) {
        return switch (language) {
            case EN ->
                    "Countries that pay at least that share of GDP a year under the plan, of "
                            + all
                            + "; the last column names those with all funds, the heaviest first";
            case NL ->
                    "Landen die met het plan ten minste dat deel van hun bbp per jaar betalen, van "
                            + all
                            + "; de laatste kolom noemt die met alle fondsen, de zwaarste eerst";
        };
    }

    public static String burdenMeasure(int prices, boolean all, Language language) {
        return switch (language) {
            case EN ->
                    "Payments of the plan a year as a share of gross domestic product (GDP), and in"
                            + " millions of euros of "
                            + prices
                            + (all ? "; all funds" : "; without common funds");
            case NL ->
                    "Betalingen van het plan per jaar als deel van het bruto binnenlands product"
                            + " (bbp), en in miljoenen euro van "
                            + prices
                            + (all ? "; alle fondsen" : "; zonder gemeenschappelijke fondsen");
        };
    }

    /** How a common fund is shared over those who pay into it. */
    public static String commonFunds(Language language) {
        return switch (language) {
            case EN ->
                    "A common fund, of the Union or of a coalition, is shared over its members by its"
                            + " own key or by the size of their economies, as the case says. Without"
                            + " these funds only national money is left.";
            case NL ->
                    "Een gemeenschappelijk fonds, van de Unie of van een coalitie, is over de leden"
                            + " verdeeld naar de eigen sleutel of naar de omvang van hun economie,"
                            + " zoals de casus zegt. Zonder die fondsen blijft alleen nationaal geld"
                            + " over.";
        };
    }

    /** Names of the classes of the map, from the lowest. */
    public static List<String> classes(List<Double> breaks, Language language) {
        var names = new java.util.ArrayList<String>();
        for (int k = 0; k <= breaks.size(); k++) {
            String low = k > 0 ? Numbers.fixed(breaks.get(k - 1), 2, language) : "";
            String high = k < breaks.size() ? Numbers.fixed(breaks.get(k), 2, language) : "";
            names.add(
                    switch (language) {
                        case EN ->
                                k == 0
                                        ? "under " + high + "%"
                                        : k == breaks.size()
                                                ? low + "% and more"
                                                : low + "–" + high + "%";
                        case NL ->
                                k == 0
                                        ? "onder " + high + "%"
                                        : k == breaks.size()
                                                ? low + "% en meer"
                                                : low + "–" + high + "%";
                    });
        }
        return names;
    }

    /** The year in which most is paid. */
    public static String yearsTitle(int year, double millions, Language language) {
        String money = Numbers.money(millions, language);
        return switch (language) {
            case EN -> "Payments of donors are highest in " + year + ": " + money;
            case NL -> "De donoren betalen het meest in " + year + ": " + money;
        };
    }

    public static String yearsMeasure(Language language) {
        return switch (language) {
            case EN ->
                    "Payments in a calendar year as a percentage of GDP; the first and the last year"
                            + " may have fewer than twelve months";
            case NL ->
                    "Betalingen in een kalenderjaar als percentage van het bbp; het eerste en het"
                            + " laatste jaar kunnen minder dan twaalf maanden tellen";
        };
    }

    // Delay.

    /** The item that takes longest by a new line. */
    public static String longestTitle(Text item, double months, Language language) {
        String count = Months.count((int) Math.round(months), language);
        String name = Numbers.capital(item.in(language));
        return switch (language) {
            case EN -> name + ": " + count + " from ordering a line to its first delivery";
            case NL -> name + ": " + count + " van bestelling van een lijn tot levering";
        };
    }

    public static String longestMeasure(Language language) {
        return switch (language) {
            case EN ->
                    "Months from the order of a new line to the arrival of what it makes: the middle"
                            + " one of the lines that can be built; the mark is an order on an"
                            + " existing line";
            case NL ->
                    "Maanden van de bestelling van een nieuwe lijn tot aankomst van wat die maakt: de"
                            + " middelste van de lijnen die te bouwen zijn; het streepje is een"
                            + " bestelling op een bestaande lijn";
        };
    }

    /** The first of the last months to order. */
    public static String calendarTitle(Text item, YearMonth month, Language language) {
        String name = Numbers.capital(item.in(language));
        String when = Months.longName(month, language);
        return switch (language) {
            case EN -> name + ": ordering after " + when + " comes too late";
            case NL -> name + ": na " + when + " komt een bestelling te laat";
        };
    }

    public static String calendarMeasure(Language language) {
        return switch (language) {
            case EN ->
                    "Last month in which an order still arrives before the last month under the floor"
                            + " on the current course; of an item that stays above its floor, before"
                            + " the last month short of the full need";
            case NL ->
                    "Laatste maand waarin een bestelling nog aankomt vóór de laatste maand onder de"
                            + " ondergrens op de huidige koers; bij een artikel dat erboven blijft,"
                            + " vóór de laatste maand met een tekort op de volledige behoefte";
        };
    }

    // The brief's charts.

    /** What a chart of the brief measures, by its id; empty where its name says enough. */
    public static Optional<String> measure(String chart, Language language) {
        return Optional.ofNullable(
                        switch (chart) {
                            case "gains-chart" ->
                                    new Text(
                                            "Item-months missed over the whole period, four ways of working",
                                            "Tekortmaanden over de hele periode, vier werkwijzen");
                            case "waiting-chart" ->
                                    new Text(
                                            "Item-months missed over the whole period by the same plan, started later",
                                            "Tekortmaanden over de hele periode met hetzelfde plan, later begonnen");
                            case "coverage-chart" ->
                                    new Text(
                                            "Share of the full need that is met, month by month",
                                            "Gedekt deel van de volledige behoefte, maand voor maand");
                            case "supply-chart" ->
                                    new Text(
                                            "Units a month, by where they come from, against the need",
                                            "Stuks per maand, naar herkomst, tegenover de behoefte");
                            case "futures-chart" ->
                                    new Text(
                                            "Share of the full need that is met, in half of the futures and in nine in ten",
                                            "Gedekt deel van de volledige behoefte, in vijf en in negen van de tien toekomsten");
                            case "drivers-chart" ->
                                    new Text(
                                            "Share of the spread in the floor shortfall that comes from a factor, alone and with others",
                                            "Deel van de spreiding in het tekort onder de ondergrens dat van een factor komt, alleen en met andere");
                            case "robust-chart" ->
                                    new Text(
                                            "Item-months under the floor in many futures, by way of working",
                                            "Tekortmaanden onder de ondergrens in veel toekomsten, per werkwijze");
                            case "hindcast-chart" ->
                                    new Text(
                                            "What happened against nine in ten futures, each series in its own unit",
                                            "Wat er gebeurde tegenover negen van de tien toekomsten, elke reeks in haar eigen eenheid");
                            default -> null;
                        })
                .map(text -> text.in(language));
    }

    // Looking back.

    public static String pointsMeasure(Language language) {
        return switch (language) {
            case EN ->
                    "What happened, and what half and nine in ten of the futures said, in the unit of"
                            + " each series";
            case NL ->
                    "Wat er gebeurde, en wat de helft en negen van de tien toekomsten zeiden, in de"
                            + " eenheid van elke reeks";
        };
    }

    public static String pointsTitle(int missed, int all, Language language) {
        return switch (language) {
            case EN ->
                    missed
                            + " of "
                            + Numbers.count(all, "outcome", "outcomes", language)
                            + " fell outside nine futures in ten";
            case NL ->
                    missed
                            + " van "
                            + Numbers.count(all, "uitkomst", "uitkomsten", language)
                            + (missed == 1 ? " viel" : " vielen")
                            + " buiten negen van de tien toekomsten";
        };
    }

    // Sources.

    /** How many sources there are, and how many figures are assumptions. */
    public static String sourcesTitle(int all, int official, int assumptions, Language language) {
        return switch (language) {
            case EN ->
                    Numbers.count(all, "source", "sources", language)
                            + ": "
                            + official
                            + " of grade A, "
                            + Numbers.count(assumptions, "assumption", "assumptions", language);
            case NL ->
                    Numbers.count(all, "bron", "bronnen", language)
                            + ": "
                            + official
                            + " van kwaliteit A, "
                            + Numbers.count(assumptions, "aanname", "aannames", language);
        };
    }

    public static String sourcesLede(Language language) {
        return switch (language) {
            case EN ->
                    "Every figure of the case names one of these. A: official or primary; B: careful"
                            + " secondary; C: press; D: weak, or an assumption of ours with its rule in"
                            + " the note.";
            case NL ->
                    "Elk cijfer van de casus noemt een van deze bronnen. A: officieel of uit de eerste"
                            + " hand; B: zorgvuldig uit de tweede hand; C: pers; D: zwak, of een"
                            + " aanname van ons, met de regel in de toelichting.";
        };
    }

    /** What the list below holds beside the sources of the case. */
    public static String sourcesListed(int documents, int entries, Language language) {
        return switch (language) {
            case EN ->
                    "The list below also has "
                            + (documents == 0
                                    ? ""
                                    : Numbers.count(documents, "document", "documents", language)
                                            + " that the ledger cites, and ")
                            + "the run itself: "
                            + entries
                            + " entries.";
            case NL ->
                    "In de lijst hieronder "
                            + (documents == 0
                                    ? "staat ook "
                                    : "staan ook "
                                            + Numbers.count(
                                                    documents, "document", "documenten", language)
                                            + " uit het grootboek en ")
                            + "de berekening zelf: "
                            + entries
                            + " vermeldingen.";
        };
    }

    /** How much rests on what. */
    public static String gradesTitle(double assumed, Language language) {
        String share = Numbers.share(assumed, language);
        return switch (language) {
            case EN -> share + " of the case's figures rest on an assumption";
            case NL -> share + " van de cijfers van de casus rust op een aanname";
        };
    }

    public static String gradesMeasure(Language language) {
        return switch (language) {
            case EN -> "Figures in the tables of the case, by the kind of their source";
            case NL -> "Cijfers in de tabellen van de casus, naar de soort van hun bron";
        };
    }

    /** What a source feeds: a table and how many figures. */
    public static String feeds(String table, int figures, Language language) {
        return table
                + ": "
                + switch (language) {
                    case EN -> Numbers.count(figures, "figure", "figures", language);
                    case NL -> Numbers.count(figures, "cijfer", "cijfers", language);
                };
    }
}
