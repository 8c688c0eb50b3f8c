package org.holdfast.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Spread;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.Text;

/** Sentences that only a brief needs: what its boxes, tables and notes say. */
public final class BriefSentences {
    public static final Text OWNER =
            new Text("Who decides · who can block", "Wie besluit · wie kan blokkeren");
    public static final Text FIRST_EFFECT = new Text("First effect", "Eerste effect");
    public static final Text HELPS_UNTIL = new Text("Still helps until", "Helpt nog tot en met");
    public static final Text AFTER_THE_END = new Text("after the period", "na de bekeken periode");
    public static final Text OTHER_SWITCH = new Text("Plan, other switch", "Plan, andere aanname");
    public static final Text FLOOR_A_MONTH = new Text("Floor need", "Ondergrens");
    public static final Text FULL_A_MONTH = new Text("Full need", "Volledige behoefte");
    public static final Text SUPPLY_NOW = new Text("Current supply", "Huidige aanvoer");
    public static final Text MONTHS_UNDER =
            new Text("Months under floor: ad hoc → plan", "Maanden onder grens: ad hoc → plan");
    public static final Text ADVERSARY_GETS =
            new Text("Adversary’s supply", "Aanvoer tegenstander");
    public static final Text ONE_MORE_UNIT = new Text("For an extra", "Voor extra");
    public static final Text IN_MONTHS = new Text("In", "In");
    public static final Text SHORT_LESS_BY = new Text("Shortfall falls by", "Tekort daalt met");
    public static final Text ALL_YEARS = new Text("all years", "alle jaren");
    public static final Text BY_FUND = new Text("Funds’ own keys", "Sleutels van de fondsen");
    public static final Text BY_GDP = new Text("By GDP", "Naar bbp");
    public static final Text BY_DEFENCE = new Text("By defence spending", "Naar defensie-uitgaven");
    public static final Text A_YEAR = new Text("a year", "per jaar");
    public static final Text MILLION_A_YEAR = new Text("€ m a year", "€ mln per jaar");
    public static final Text OF_GDP = new Text("of GDP", "van bbp");
    public static final Text ASKED =
            new Text("What its firms are asked", "Wat de eigen bedrijven wordt gevraagd");
    public static final Text ITS_SHARE = new Text("Its share, and when", "Eigen deel, en wanneer");
    public static final Text UNKNOWNS = new Text("Columns", "Kolommen");
    public static final Text LIMITS = new Text("Rows", "Rijen");
    public static final Text GAP = new Text("Gap", "Verschil met de grens");
    public static final Text DIFFERENCE =
            new Text("Plan against balance, lots", "Plan tegen balans, partijen");
    public static final Text RESULT = new Text("Result", "Resultaat");
    public static final Text RUN = new Text("The run", "De berekening");
    public static final Text RULE =
            new Text("How the decisions were chosen", "Hoe de besluiten zijn gekozen");
    public static final Text NOTES = new Text("Sources and run", "Bronnen en berekening");
    public static final Text FIGURES_BY_YEAR =
            new Text("The figures by year", "De cijfers per jaar");

    public static final Text GIVEN = new Text("From allies’ stocks", "Uit voorraden bondgenoten");
    public static final Text USED_AD_HOC = new Text("Used, ad hoc", "Gebruikt, ad hoc");
    public static final Text USED_PLAN = new Text("Used, plan", "Gebruikt, plan");
    public static final Text COVERED = new Text("met", "gedekt");
    public static final Text NO_NEED = new Text("no need", "geen behoefte");
    public static final Text WITH_FORESIGHT = new Text("With foresight", "Met vooruitzien");
    public static final Text MEAN_A_MONTH =
            new Text("mean a month in each year", "gemiddeld per maand in elk jaar");

    private BriefSentences() {}

    // The first page.

    /** What kind of document this is; stands above its title. */
    public static String kicker(Text caseTitle, Text scenario, Language language) {
        return switch (language) {
            case EN ->
                    "Holdfast brief · "
                            + caseTitle.in(language)
                            + " · Scenario: "
                            + scenario.in(language);
            case NL ->
                    "Holdfast-notitie · "
                            + caseTitle.in(language)
                            + " · Scenario: "
                            + scenario.in(language);
        };
    }

    /** The finding in plain words, under 80 characters: how much of the gap the plan closes. */
    public static String headline(Text claimant, double adHoc, double plan, Language language) {
        double before = Numbers.itemMonths(adHoc);
        double after = Numbers.itemMonths(plan);
        String who = claimant.in(language);
        String closed = before > after ? Numbers.share((adHoc - plan) / adHoc, language) : "";
        String more =
                after > before && before > 0 ? Numbers.share((plan - adHoc) / adHoc, language) : "";
        return who
                + ": "
                + switch (language) {
                    case EN -> {
                        if (before == 0 && after == 0) {
                            yield "today’s practice meets the floor, and so does the plan";
                        }
                        if (before == 0) {
                            yield "the plan opens a gap that today’s practice does not have";
                        }
                        if (after == 0) {
                            yield "the plan closes the whole gap that today’s practice leaves";
                        }
                        if (after == before) {
                            yield "the plan leaves the gap as large as today’s practice does";
                        }
                        yield after < before
                                ? "the plan closes "
                                        + closed
                                        + " of the gap that today’s practice leaves"
                                : "the plan leaves a gap " + more + " larger than today’s practice";
                    }
                    case NL -> {
                        if (before == 0 && after == 0) {
                            yield "de huidige praktijk haalt de ondergrens, het plan ook";
                        }
                        if (before == 0) {
                            yield "het plan slaat een gat dat de huidige praktijk niet kent";
                        }
                        if (after == 0) {
                            yield "het plan dicht het hele gat dat de huidige praktijk laat";
                        }
                        if (after == before) {
                            yield "het plan laat het gat even groot als de huidige praktijk";
                        }
                        yield after < before
                                ? "het plan dicht "
                                        + closed
                                        + " van het gat dat de huidige praktijk laat"
                                : "het plan laat een "
                                        + more
                                        + " groter gat dan de huidige praktijk";
                    }
                };
    }

    /** The answer in one sentence, each figure with its low and high. */
    public static String answer(Answer answer, Language language) {
        String first =
                Headline.currentCourse(
                        Names.claimant(answer.c()),
                        answer.c().settings().months(),
                        answer.floorAdHoc(),
                        language);
        String second = Headline.withPlan(answer.floorAdHoc(), answer.floorPlan(), language);
        return DecideNow.trimmed(first) + "; " + lower(second);
    }

    /** Item-months as a figure on its own. */
    public static String itemMonths(double itemMonths, Language language) {
        return Numbers.amount(Numbers.itemMonths(itemMonths), language);
    }

    /** From low to high in item-months; empty where both print the same. */
    public static Optional<String> itemMonths(Spread spread, Language language) {
        double low = Numbers.itemMonths(spread.low());
        double high = Numbers.itemMonths(spread.high());
        return low == high ? Optional.empty() : Optional.of(Numbers.range(low, high, language));
    }

    /**
     * {@code 12 → 120 months}: what a scenario does with a lever that the baseline sets otherwise.
     */
    public static String leverChange(
            CaseSettings settings, Lever lever, double from, double to, Language language) {
        String before = LeverWords.setting(settings, lever, from, language);
        String after = LeverWords.setting(settings, lever, to, language);
        return before + " → " + after;
    }

    /** The scenario sets what the reference sets. */
    public static String sameLevers(Language language) {
        return switch (language) {
            case EN ->
                    "This scenario sets every policy lever as the baseline does: the levers add"
                            + " nothing, and all that the plan gains is foresight.";
            case NL ->
                    "In dit scenario staan alle beleidsmaatregelen als in het uitgangspunt: de"
                            + " maatregelen voegen niets toe, en alle winst van het plan is"
                            + " vooruitzien.";
        };
    }

    /** What a result that is not optimal means for the reader. */
    public static String notOptimal(Language language) {
        return switch (language) {
            case EN ->
                    "Not every computation behind this brief ended with the best plan. Read the"
                            + " figures that rest on it as provisional.";
            case NL ->
                    "Niet elke berekening achter deze notitie eindigde met het beste plan. Lees de"
                            + " cijfers die erop rusten als voorlopig.";
        };
    }

    /** What a plan costs a year, as the label of a figure. */
    public static String costAYear(Language language) {
        return switch (language) {
            case EN -> "The plan costs a year";
            case NL -> "Het plan kost per jaar";
        };
    }

    /**
     * {@code for these ten items, allies' own orders included, not for all aid; €3.1 bn on the
     * current course}.
     *
     * @param items how many items the case plans for
     */
    public static String costScope(int items, double millions, Language language) {
        String money = Numbers.money(millions, language);
        String many = Numbers.word(items, language);
        return switch (language) {
            case EN ->
                    (items == 1 ? "for this one item" : "for these " + many + " items")
                            + ", allies’ own orders included, not for all aid; "
                            + money
                            + " on the current course";
            case NL ->
                    (items == 1 ? "voor dit ene artikel" : "voor deze " + many + " artikelen")
                            + ", ook die van bondgenoten zelf, niet voor alle steun; "
                            + money
                            + " op de huidige koers";
        };
    }

    /** What is counted in the two large figures of the first page, with their range. */
    public static String underFloor(Optional<String> range, Language language) {
        return switch (language) {
            case EN ->
                    "item-months under the floor"
                            + range.map(r -> "; " + r + " for a low to a high floor").orElse("");
            case NL ->
                    "tekortmaanden onder de ondergrens"
                            + range.map(r -> "; " + r + " bij een lage tot een hoge ondergrens")
                                    .orElse("");
        };
    }

    /** The floor, the item-month and ad hoc, in one paragraph. */
    public static String terms(Answer answer, Language language) {
        return Headline.floor(language)
                + " "
                + Headline.itemMonth(answer.c().items(), language)
                + " "
                + Headline.centralCase(answer.exploration().isPresent(), language)
                + " "
                + Headline.adHoc(language);
    }

    // Decide now.

    /** {@code 155 mm artillery shell, European Union}: what is decided about, and where. */
    public static Text subject(Text what, Text where) {
        return new Text(what.en() + ", " + where.en(), what.nl() + ", " + where.nl());
    }

    /** {@code Long-range missile from Europe}: what, and whose stock of it. */
    public static Text stockOf(Text holder, Text item) {
        return new Text(item.en() + " from " + holder.en(), item.nl() + " van " + holder.nl());
    }

    /** {@code 155 mm artillery shell (4 makers)}: limits of several makers that come to one. */
    public static Text makers(Text item, int count) {
        return new Text(
                item.en() + " (" + count + " makers)", item.nl() + " (" + count + " makers)");
    }

    /**
     * What has to be done, and how much: {@code sign 60-month frame contracts for 12,000 rounds a
     * month}.
     *
     * @param last last month in which the plan pays from a fund; other kinds need none
     */
    public static String act(DecideNow.Line line, YearMonth last, Language language) {
        String size = DecideNow.quantity(line, language);
        String money = line.euros() > 0 ? " (" + Numbers.money(line.euros(), language) + ")" : "";
        return switch (language) {
            case EN ->
                    switch (line.kind()) {
                        case PAYMENT ->
                                "agree it; the plan spends "
                                        + moneyUntil(line.euros(), last, language);
                        case CONTRACT ->
                                "sign "
                                        + line.length().map(n -> n.in(language) + " ").orElse("")
                                        + "frame contracts for "
                                        + size
                                        + money;
                        case LINE_BY_FIRM ->
                                "have firms add lines for " + size + " at their own cost" + money;
                        case LINE_BY_PUBLIC -> "pay for new lines for " + size + money;
                        case PURCHASE -> "buy " + size + money;
                        case GIFT -> "give " + size;
                        case OUTPUT,
                                RELEASE,
                                SUBSTITUTE,
                                COVER,
                                COVERED_CAPACITY,
                                CAPACITY,
                                NOT_TAKEN,
                                BROKEN,
                                KEPT_WARM,
                                CLOSED,
                                MATERIAL ->
                                size + money;
                    };
            case NL ->
                    switch (line.kind()) {
                        case PAYMENT ->
                                "neem het besluit; het plan besteedt "
                                        + moneyUntil(line.euros(), last, language);
                        case CONTRACT ->
                                "sluit raamcontracten "
                                        + line.length().map(n -> n.in(language) + " ").orElse("")
                                        + "voor "
                                        + size
                                        + money;
                        case LINE_BY_FIRM ->
                                "laat bedrijven op eigen kosten uitbreiden met " + size + money;
                        case LINE_BY_PUBLIC -> "betaal nieuwe lijnen voor " + size + money;
                        case PURCHASE -> "koop " + size + money;
                        case GIFT -> "geef " + size;
                        case OUTPUT,
                                RELEASE,
                                SUBSTITUTE,
                                COVER,
                                COVERED_CAPACITY,
                                CAPACITY,
                                NOT_TAKEN,
                                BROKEN,
                                KEPT_WARM,
                                CLOSED,
                                MATERIAL ->
                                size + money;
                    };
        };
    }

    /** The same body decides as in an earlier line. */
    public static String asLine(int line, Language language) {
        return switch (language) {
            case EN -> "Who decides: as line " + line + ", which pays most of it.";
            case NL -> "Wie besluit: als regel " + line + ", die het meeste betaalt.";
        };
    }

    /** Who decides on gifts from a holder's stock. */
    public static Text governments(Text holder) {
        return new Text("governments of " + holder.en(), "regeringen van " + holder.nl());
    }

    /** Nobody in the case decides; the plan names no fund for it. */
    public static Text unknownOwner() {
        return new Text("not named in the case", "niet genoemd in de casus");
    }

    /** Money over all years: {@code €120 bn until Feb 2031}. */
    public static String moneyUntil(double millions, YearMonth last, Language language) {
        String money = Numbers.money(millions, language);
        String month = Months.shortName(last, language);
        return switch (language) {
            case EN -> money + " until " + month;
            case NL -> money + " tot en met " + month;
        };
    }

    /** How the last month in which a decision helps is found. */
    public static String lastMonthRule(Language language) {
        return switch (language) {
            case EN ->
                    "The largest decisions of the plan’s first twelve months: funds still to be"
                            + " agreed, then what is decided about one item in one place, by the"
                            + " item-months of need that it helps to meet. First effect: the plan’s"
                            + " first order plus the time to arrive (a fund: its first payment)."
                            + " Still helps until: the last month in which the item is under its"
                            + " floor on the current course, less the time to arrive; if an order of"
                            + " today is too late for that, the last month short of the full need;"
                            + " failing that, the end of the period. Time to arrive: order and"
                            + " delivery for a contract, building and delivery for a line, delivery"
                            + " for a purchase, none for a gift; for a fund the shortest of these,"
                            + " while it has money.";
            case NL ->
                    "De grootste besluiten uit de eerste twaalf maanden van het plan: fondsen"
                            + " waarover nog besloten moet worden, dan wat over één artikel op één"
                            + " plek wordt besloten, naar de maanden behoefte die het helpt"
                            + " dekken. Eerste effect: de eerste bestelling in het plan plus de tijd"
                            + " tot aankomst (een fonds: de eerste betaling). Helpt nog tot en met:"
                            + " de laatste maand waarin het artikel op de huidige koers onder de"
                            + " ondergrens zit, min de tijd tot aankomst; komt een bestelling van nu"
                            + " daarvoor te laat, dan de laatste maand met een tekort op de"
                            + " volledige behoefte; anders het eind van de periode. Tijd tot"
                            + " aankomst: bestellen en leveren bij een contract, bouwen en leveren"
                            + " bij een lijn, leveren bij een aankoop, geen bij een schenking; bij"
                            + " een fonds de kortste daarvan, zolang het geld heeft.";
        };
    }

    // Supply against need.

    /** {@code Items under their floor at some time: ad hoc 5 of 10, with the plan 2}. */
    public static String itemsUnder(int adHoc, int plan, int all, Language language) {
        return switch (language) {
            case EN ->
                    adHoc == 0 && plan == 0
                            ? "No item is ever under its floor"
                            : "Items under their floor at some time: ad hoc "
                                    + ofAll(adHoc, all, language)
                                    + ", with the plan "
                                    + (plan == 0 ? "none" : "" + plan);
            case NL ->
                    adHoc == 0 && plan == 0
                            ? "Geen artikel komt ooit onder de ondergrens"
                            : "Artikelen ooit onder de ondergrens: ad hoc "
                                    + ofAll(adHoc, all, language)
                                    + ", met het plan "
                                    + (plan == 0 ? "geen" : "" + plan);
        };
    }

    private static String ofAll(int some, int all, Language language) {
        return switch (language) {
            case EN -> (some == 0 ? "none" : "" + some) + " of " + all;
            case NL -> (some == 0 ? "geen" : "" + some) + " van de " + all;
        };
    }

    /** The adversary's item is the one named at an earlier item. */
    public static String sameAs(Text item, Language language) {
        return switch (language) {
            case EN -> "as for " + item.en();
            case NL -> "als bij " + item.nl();
        };
    }

    /** {@code Full need met: ad hoc 54%, with the plan 82%}. */
    public static String coverageTitle(double adHoc, double plan, Language language) {
        String before = Numbers.share(adHoc, language);
        String after = Numbers.share(plan, language);
        boolean same = before.equals(after);
        return switch (language) {
            case EN ->
                    same
                            ? "Full need met: " + before + ", ad hoc and with the plan"
                            : "Full need met: ad hoc " + before + ", with the plan " + after;
            case NL ->
                    same
                            ? "Volledige behoefte gedekt: " + before + ", ad hoc en met het plan"
                            : "Volledige behoefte gedekt: ad hoc "
                                    + before
                                    + ", met het plan "
                                    + after;
        };
    }

    /** What the strips count. */
    public static String coverageMeasure(YearMonth from, YearMonth to, Language language) {
        String span = Months.span(from, to, language);
        return switch (language) {
            case EN ->
                    "Share of the full need that is met, substitutes included: by month in the"
                            + " strips, "
                            + span
                            + "; at the right of all units of that time together; the title is the"
                            + " mean over items.";
            case NL ->
                    "Deel van de volledige behoefte dat gedekt is, vervangers meegeteld: per maand"
                            + " in de stroken, "
                            + span
                            + "; rechts van alle stuks in die tijd samen; de titel geeft het"
                            + " gemiddelde over de artikelen.";
        };
    }

    /** The five steps of the strips, best first. */
    public static List<String> steps(Language language) {
        return switch (language) {
            case EN -> List.of("all of the need", "75–100%", "50–75%", "25–50%", "under 25%");
            case NL -> List.of("hele behoefte", "75–100%", "50–75%", "25–50%", "onder 25%");
        };
    }

    /** What a screen reader says of the strips. */
    public static String coverageDescription(List<String> items, Language language) {
        return switch (language) {
            case EN ->
                    "For each item two strips of months, ad hoc and with the plan; darker months"
                            + " are shorter of the full need. Over the whole period: "
                            + String.join("; ", items)
                            + ".";
            case NL ->
                    "Voor elk artikel twee stroken van maanden, ad hoc en met het plan; hoe"
                            + " donkerder de maand, hoe groter het tekort op de volledige behoefte."
                            + " Over de hele periode: "
                            + String.join("; ", items)
                            + ".";
        };
    }

    /** {@code 155 mm: ad hoc 54%, with the plan 82%}. */
    public static String covered(Text item, double adHoc, double plan, Language language) {
        String name = item.in(language);
        String before = Numbers.share(adHoc, language);
        String after = Numbers.share(plan, language);
        return switch (language) {
            case EN -> name + ": ad hoc " + before + ", with the plan " + after;
            case NL -> name + ": ad hoc " + before + ", met het plan " + after;
        };
    }

    /** The months in which an item is first needed: {@code needed from Jun 2025}. */
    public static String neededFrom(YearMonth month, Language language) {
        String name = Months.shortName(month, language);
        return switch (language) {
            case EN -> "needed from " + name;
            case NL -> "nodig vanaf " + name;
        };
    }

    /**
     * What the table of items counts.
     *
     * @param first the month in which every item is first needed; empty if they differ
     */
    public static String itemsCaption(Optional<YearMonth> first, Language language) {
        return switch (language) {
            case EN ->
                    "Needs are those of "
                            + first.map(m -> Months.longName(m, language))
                                    .orElse("the first month in which the item is needed")
                            + ", units a month, with the range in the sources; current supply is what"
                            + " stocks and lines that run or are announced sustain through the year"
                            + " from then, with nothing new decided; the adversary’s supply is the"
                            + " mean of those twelve months.";
            case NL ->
                    "De behoeften zijn die van "
                            + first.map(m -> Months.longName(m, language))
                                    .orElse("de eerste maand waarin het artikel nodig is")
                            + ", in stuks per maand, met de marge in de bronnen; de huidige aanvoer is"
                            + " wat voorraden en lopende of aangekondigde lijnen vanaf dan een jaar"
                            + " lang volhouden, zonder nieuw besluit; de aanvoer van de tegenstander"
                            + " is het gemiddelde van die twaalf maanden.";
        };
    }

    /** No item has a need, so there is nothing to draw. */
    public static String noItems(Language language) {
        return switch (language) {
            case EN -> "The case has no item with a need.";
            case NL -> "De casus heeft geen artikel met een behoefte.";
        };
    }

    // What binds.

    /** What one month less building time buys. */
    public static String leadTime(double gain, String where, Language language) {
        boolean nothing = Numbers.itemMonths(gain) == 0;
        String size = TierWords.itemMonths(gain, language);
        return switch (language) {
            case EN ->
                    nothing
                            ? "One month less building time for new lines changes nothing that can"
                                    + " be seen in these figures."
                            : "One month less building time for all new lines: "
                                    + size
                                    + " less "
                                    + where
                                    + ".";
            case NL ->
                    nothing
                            ? "Eén maand kortere bouwtijd voor nieuwe lijnen maakt in deze cijfers"
                                    + " geen zichtbaar verschil."
                            : "Eén maand kortere bouwtijd voor alle nieuwe lijnen: "
                                    + size
                                    + " minder "
                                    + where
                                    + ".";
        };
    }

    /** The same of what allies miss of theirs. */
    public static String whereAllies(Language language) {
        return switch (language) {
            case EN -> "short of the allies’ own floors";
            case NL -> "onder de eigen ondergrenzen van de bondgenoten";
        };
    }

    /** {@code under the floor}, {@code short of the full need}: where item-months are counted. */
    public static String where(boolean floor, Language language) {
        return switch (language) {
            case EN -> floor ? "under the floor" : "short of the full need";
            case NL -> floor ? "onder de ondergrens" : "tekort op de volledige behoefte";
        };
    }

    /**
     * In which years a little more money helps, as the shadow prices of the floor and the full need
     * say it.
     *
     * @param years years in which it buys something, in order
     * @param all years looked at, in order
     * @param spent what the plan spends, EUR million
     * @param held what its funds hold, EUR million
     * @param instead what binds after that
     */
    public static String moneyHelps(
            List<Integer> years,
            List<Integer> all,
            double spent,
            double held,
            List<String> instead,
            Language language) {
        String then = instead.isEmpty() ? "" : Lists.and(instead, language);
        int last = years.isEmpty() ? 0 : years.getLast();
        boolean fromTheStart =
                !years.isEmpty()
                        && years.equals(all.subList(0, Math.min(years.size(), all.size())));
        List<String> named = years.stream().map(year -> "" + year).toList();
        return switch (language) {
            case EN -> {
                if (years.isEmpty()) {
                    yield "A little more money buys nothing in any year, neither toward the floor nor"
                            + " toward the full need"
                            + unspent(spent, held, language)
                            + ".";
                }
                if (years.equals(all)) {
                    yield "A little more money would help in every year.";
                }
                yield fromTheStart
                        ? (years.size() == 1
                                        ? "A little more money helps in "
                                        : "A little more money helps up to ")
                                + last
                                + "; from "
                                + (last + 1)
                                + " on it buys nothing"
                                + (then.isEmpty() ? "." : ", and what binds then is " + then + ".")
                        : "A little more money helps in "
                                + Lists.and(named, language)
                                + ", and in no other year.";
            }
            case NL -> {
                if (years.isEmpty()) {
                    yield "Iets meer geld levert in geen enkel jaar iets op, voor de ondergrens noch"
                            + " voor de volledige behoefte"
                            + unspent(spent, held, language)
                            + ".";
                }
                if (years.equals(all)) {
                    yield "Iets meer geld zou in elk jaar helpen.";
                }
                yield fromTheStart
                        ? (years.size() == 1
                                        ? "Iets meer geld helpt in "
                                        : "Iets meer geld helpt tot en met ")
                                + last
                                + "; vanaf "
                                + (last + 1)
                                + " levert het niets op"
                                + (then.isEmpty() ? "." : ", en knelt: " + then + ".")
                        : "Iets meer geld helpt in "
                                + Lists.and(named, language)
                                + ", en in geen ander jaar.";
            }
        };
    }

    /** Why a little more says nothing of a little: there is money left. */
    private static String unspent(double spent, double held, Language language) {
        if (Numbers.moneyValue(spent) >= Numbers.moneyValue(held)) {
            return "";
        }
        String some = Numbers.money(spent, language);
        String all = Numbers.money(held, language);
        return switch (language) {
            case EN -> ": the plan spends " + some + " of the " + all + " that its funds hold";
            case NL -> ": het plan besteedt " + some + " van de " + all + " in zijn fondsen";
        };
    }

    /** What the table of limits counts. */
    public static String bindingCaption(Language language) {
        return switch (language) {
            case EN ->
                    "Item-months less short of the goal for one more unit in those months, found by"
                            + " planning again with it. Gains cannot be added up.";
            case NL ->
                    "Tekortmaanden minder op het doel voor één eenheid meer in die maanden,"
                            + " gevonden door er opnieuw mee te plannen. De winst mag niet worden"
                            + " opgeteld.";
        };
    }

    /** What one more unit buys: {@code 0.42}, {@code 0.42, allies 0.08}, {@code allies 0.08}. */
    public static String gain(Binding.Gain gain, Language language) {
        String own = Numbers.amount(gain.plain(), language);
        String theirs = Numbers.amount(gain.allies(), language);
        if (Numbers.amountValue(gain.allies()) <= 0) {
            return own;
        }
        String allies =
                switch (language) {
                    case EN -> "allies " + theirs;
                    case NL -> "bondgenoten " + theirs;
                };
        return Numbers.amountValue(gain.plain()) <= 0 ? allies : own + ", " + allies;
    }

    /** How many limits are left out of the table. */
    public static String otherLimits(int count, Language language) {
        return switch (language) {
            case EN ->
                    count == 1
                            ? "One more limit binds; it is in binding.csv."
                            : Numbers.capital(Numbers.word(count, language))
                                    + " more limits bind, each counted once over all months"
                                    + " and makers; they are in binding.csv.";
            case NL ->
                    count == 1
                            ? "Nog één grens knelt; zie binding.csv."
                            : "Nog "
                                    + Numbers.word(count, language)
                                    + " grenzen knellen, elk één keer geteld over alle maanden"
                                    + " en producenten; zie binding.csv.";
        };
    }

    // Where the gain comes from, and what waiting costs.

    /** What a screen reader says of bars: one phrase a row. */
    public static String bars(List<String> rows, Language language) {
        return switch (language) {
            case EN -> "Bars. " + String.join("; ", rows) + ".";
            case NL -> "Staven. " + String.join("; ", rows) + ".";
        };
    }

    /** {@code Ad hoc: 57 item-months under the floor, 171 short of the full need}. */
    public static String bar(String name, double floor, double full, Language language) {
        return name
                + ": "
                + TierWords.itemMonths(floor, language)
                + " "
                + where(true, language)
                + ", "
                + Numbers.amount(Numbers.itemMonths(full), language)
                + " "
                + where(false, language);
    }

    /** {@code Start 3 months later}. */
    public static String startLater(int months, Language language) {
        if (months == 0) {
            return Labels.STARTED_NOW.in(language);
        }
        String wait = Months.count(months, language);
        return switch (language) {
            case EN -> "Start " + wait + " later";
            case NL -> Numbers.capital(wait) + " later";
        };
    }

    /** What is compared in the bars of waiting. */
    public static String delayMeasure(Language language) {
        return switch (language) {
            case EN ->
                    "The same plan and the same levers, with nothing new decided before the later"
                            + " start. What runs already goes on.";
            case NL ->
                    "Hetzelfde plan en dezelfde maatregelen, maar vóór het latere begin wordt niets"
                            + " nieuws besloten. Wat al loopt, gaat door.";
        };
    }

    /** Delay was not computed. */
    public static String noDelay(Language language) {
        return switch (language) {
            case EN -> "This run did not look at later starts.";
            case NL -> "In deze berekening is niet gekeken naar een later begin.";
        };
    }

    // Who pays.

    /** What the table of payers counts. */
    public static String payersCaption(int priceYear, int months, Language language) {
        String period = Months.period(months, language);
        return switch (language) {
            case EN ->
                    "A year, mean over "
                            + period
                            + ", in prices of "
                            + priceYear
                            + ", and as a share of gross domestic product (GDP); one total, shared"
                            + " by three keys. Bar: share of GDP by the funds’ keys; tick: by size"
                            + " of economy.";
            case NL ->
                    "Per jaar, gemiddeld over "
                            + period
                            + ", in prijzen van "
                            + priceYear
                            + ", en als deel van het bruto binnenlands product (bbp); één totaal,"
                            + " verdeeld met drie sleutels. Balk: deel van het bbp volgens de"
                            + " fondsen; streepje: naar omvang van de economie.";
        };
    }

    /** A share of gross domestic product as a cell of a table, all cells with two decimals. */
    public static String shareCell(double share, Language language) {
        double least = 0.0001;
        return share > 1e-9 && share < least / 2
                ? "<\u00a0" + Numbers.share(least, language)
                : Numbers.fixed(100 * share, 2, language) + "%";
    }

    /** {@code 14 others together}. */
    public static String rest(int count, Language language) {
        return switch (language) {
            case EN -> count == 1 ? "One other" : count + " others together";
            case NL -> count == 1 ? "Eén andere" : count + " andere samen";
        };
    }

    // What would change the answer.

    /**
     * Whether current supply meets what the sources name as the floor.
     *
     * @param year the first year in which it is needed
     * @param supply units a month that current supply meets in every month of that year
     * @param low lowest floor in the sources
     * @param high highest floor in the sources
     */
    public static String floorAgainstSources(
            Text item,
            Text year,
            double supply,
            double low,
            double high,
            Text unit,
            Language language) {
        String name = Numbers.capital(item.in(language));
        String units = unit.in(language);
        String most = Quantities.of(supply, units, true, language);
        String range = Numbers.range(low, high, language);
        boolean wide = low < high;
        return switch (language) {
            case EN -> {
                String start = name + ": current supply meets at most " + most;
                if (supply < low) {
                    yield start
                            + " throughout "
                            + year.en()
                            + ", too little for "
                            + (wide
                                    ? "every floor in the sources (" + range + ")."
                                    : "the floor of " + range + ".");
                }
                if (supply >= high) {
                    yield start
                            + " throughout "
                            + year.en()
                            + ", enough for "
                            + (wide
                                    ? "every floor in the sources (" + range + ")."
                                    : "the floor of " + range + ".");
                }
                yield start
                        + " throughout "
                        + year.en()
                        + "; of the floors in the sources ("
                        + range
                        + ") it fails all above that.";
            }
            case NL -> {
                String start = name + ": de huidige aanvoer haalt hooguit " + most;
                if (supply < low) {
                    yield start
                            + " in elke maand van "
                            + year.nl()
                            + ", te weinig voor "
                            + (wide
                                    ? "elke ondergrens in de bronnen (" + range + ")."
                                    : "de ondergrens van " + range + ".");
                }
                if (supply >= high) {
                    yield start
                            + " in elke maand van "
                            + year.nl()
                            + ", genoeg voor "
                            + (wide
                                    ? "elke ondergrens in de bronnen (" + range + ")."
                                    : "de ondergrens van " + range + ".");
                }
                yield start
                        + " in elke maand van "
                        + year.nl()
                        + "; van de ondergrenzen in de bronnen ("
                        + range
                        + ") schiet zij bij alles daarboven tekort.";
            }
        };
    }

    /**
     * The other items against what the sources name as their floor.
     *
     * @param fails items that current supply leaves under every floor in the sources
     * @param partly items for which it depends on the floor: {@code FPV above 46,200
     *     (25,000–100,000)}
     * @param enough items for which current supply is enough for every floor in the sources
     */
    public static String otherFloors(
            List<String> fails, List<String> partly, List<String> enough, Language language) {
        var sentences = new ArrayList<String>();
        switch (language) {
            case EN -> {
                if (!fails.isEmpty()) {
                    sentences.add(
                            "Under every floor in the sources: " + String.join("; ", fails) + ".");
                }
                if (!partly.isEmpty()) {
                    sentences.add("Under part of them: " + String.join("; ", partly) + ".");
                }
                if (!enough.isEmpty()) {
                    sentences.add("Enough for all of them: " + String.join("; ", enough) + ".");
                }
            }
            case NL -> {
                if (!fails.isEmpty()) {
                    sentences.add(
                            "Onder elke ondergrens in de bronnen: "
                                    + String.join("; ", fails)
                                    + ".");
                }
                if (!partly.isEmpty()) {
                    sentences.add("Onder een deel ervan: " + String.join("; ", partly) + ".");
                }
                if (!enough.isEmpty()) {
                    sentences.add("Genoeg voor alle: " + String.join("; ", enough) + ".");
                }
            }
        }
        return String.join(" ", sentences);
    }

    /** {@code 152/122 mm 21,100 (15,000–45,000)}: what current supply meets, and the floors. */
    public static String supplyAndFloors(
            Text item, double supply, double low, double high, Language language) {
        return item.in(language)
                + " "
                + Numbers.amount(supply, language)
                + " ("
                + Numbers.range(low, high, language)
                + ")";
    }

    /** A range within which a headline stands, as the verdict beside its bar. */
    public static String verdict(Optional<String> turnsAt, boolean stands, Language language) {
        return switch (language) {
            case EN ->
                    turnsAt.map(at -> (stands ? "turns at " : "would hold from ") + at)
                            .orElse(stands ? "stands throughout" : "does not hold");
            case NL ->
                    turnsAt.map(at -> (stands ? "slaat om bij " : "zou gelden vanaf ") + at)
                            .orElse(stands ? "blijft overeind" : "geldt niet");
        };
    }

    /** {@code Floor need ×0.5–1.6 (now ×1)}: the range over which an assumption was moved. */
    public static String movedOver(
            CaseSettings settings, Lever lever, SwitchingValue value, Language language) {
        String name = lever.name().in(language);
        String now = LeverWords.setting(settings, lever, value.central(), language);
        String range = LeverWords.range(settings, lever, value.low(), value.high(), language);
        return switch (language) {
            case EN -> name + " " + range + " (now " + now + ")";
            case NL -> name + " " + range + " (nu " + now + ")";
        };
    }

    /** No assumption that was moved turns these statements. */
    public static String allStands(List<String> headlines, List<String> ranges, Language language) {
        String what = String.join("; ", headlines);
        String moved = String.join("; ", ranges);
        return switch (language) {
            case EN ->
                    what
                            + ": this stands over the whole of each range, moved one at a time: "
                            + moved
                            + ".";
            case NL ->
                    what
                            + ": dat blijft overeind over elk heel bereik, één aanname tegelijk: "
                            + moved
                            + ".";
        };
    }

    /** What the bars of assumptions mean. */
    public static String switchingMeasure(Language language) {
        return switch (language) {
            case EN ->
                    "Each assumption moved over its range, the others as they are. The tick is the"
                            + " setting used; hatched, the statement no longer holds.";
            case NL ->
                    "Elke aanname verschoven over haar bereik, de andere ongewijzigd. Het streepje"
                            + " is de gebruikte stand; gearceerd geldt de uitspraak niet meer.";
        };
    }

    // Sources and run.

    /**
     * What the marks beside figures mean.
     *
     * @param whole whether the rules of assumptions are given whole
     */
    public static String marks(boolean whole, Language language) {
        return switch (language) {
            case EN ->
                    "Numbers beside figures lead to this list. A marks an assumption, with "
                            + (whole
                                    ? "its rule"
                                    : "the first sentences of its rule, which is whole in the case’s"
                                            + " sources.csv")
                            + "; ids in brackets are rows of "
                            + (whole ? "the case’s sources.csv" : "that table")
                            + ". R marks a figure that this run computed. The letter at the end is"
                            + " the grade: A official or primary, B careful secondary, C press, D"
                            + " weak or assumed.";
            case NL ->
                    "De cijfertjes naast getallen verwijzen naar deze lijst. A is een aanname, met "
                            + (whole
                                    ? "de regel erachter"
                                    : "de eerste zinnen van de regel erachter, die heel in sources.csv"
                                            + " van de casus staat")
                            + "; aanduidingen tussen haakjes zijn rijen "
                            + (whole ? "in sources.csv van de casus" : "in die tabel")
                            + ". R is een getal dat deze berekening heeft opgeleverd. De letter aan"
                            + " het eind is de kwaliteit: A officieel of uit de eerste hand, B"
                            + " zorgvuldig uit de tweede hand, C pers, D zwak of aangenomen. Titels"
                            + " en regels staan er zoals in de casus.";
        };
    }

    /** How the run's figures came about; the note that every computed figure leads to. */
    public static String runNote(Language language) {
        return switch (language) {
            case EN ->
                    "Computed in this run from the case’s rows: a linear programme, and the balance"
                            + " that follows its plan month by month.";
            case NL ->
                    "In deze berekening bepaald uit de regels van de casus: een lineair programma,"
                            + " en de balans die het plan maand voor maand volgt.";
        };
    }

    /** A number near zero: exact, or the first power of ten that it stays under. */
    public static String tiny(double x, Language language) {
        return Numbers.tiny(x, new Text("under", "onder"), language);
    }

    /** A name that starts with a capital only because it is a name of an item or a material. */
    public static Text inSentence(Text name) {
        return new Text(lower(name.en()), lower(name.nl()));
    }

    /** The name of a factor in running text. */
    static Text factor(Text name) {
        Text quoted = titled(name);
        return quoted.equals(name) ? inSentence(name) : quoted;
    }

    /**
     * The name of a factor; in quotation marks where the case has none and it is the title of a
     * source, the same in both languages.
     */
    public static Text titled(Text name) {
        boolean title = name.en().equals(name.nl()) && name.en().indexOf(' ') >= 0;
        return title ? new Text("“" + name.en() + "”", "‘" + name.nl() + "’") : name;
    }

    private static String lower(String text) {
        return text.isEmpty() || (text.length() > 1 && Character.isUpperCase(text.charAt(1)))
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
