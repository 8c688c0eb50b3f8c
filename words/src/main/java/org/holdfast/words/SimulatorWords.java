package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Text;

/** What the simulator says when a lever has moved. */
public final class SimulatorWords {
    public static final Text POLICY = new Text("Money and orders", "Geld en orders");
    public static final Text INDUSTRY = new Text("Industry", "Industrie");
    public static final Text NEED = new Text("What Ukraine needs", "Wat Oekraïne nodig heeft");
    public static final Text ALLIES = new Text("Allies and stocks", "Bondgenoten en voorraden");
    public static final Text RISKS = new Text("What may go wrong", "Wat tegen kan zitten");
    public static final Text PRESSURE =
            new Text("Pressure on the adversary", "Druk op de tegenstander");

    public static final Text MISSED = new Text("Missed of the floor", "Tekort onder de ondergrens");
    public static final Text HOLDS = new Text("Holds in", "Houdt stand in");
    public static final Text MONTHS_UNDER =
            new Text("Months under the floor", "Maanden onder de grens");
    public static final Text PARITY = new Text("Parity of fire", "Vuurkracht gelijk");
    public static final Text MONEY = new Text("Money available", "Beschikbaar geld");

    public static final Text MEDIAN = new Text("Median", "Mediaan");
    public static final Text COMPARED = new Text("Comparison: median", "Vergelijking: mediaan");
    public static final Text THIS = new Text("This policy", "Dit beleid");
    public static final Text OTHER = new Text("Comparison", "Vergelijking");

    public static final Text ESTIMATE = new Text("estimate", "schatting");
    public static final Text PENDING = new Text("being worked out", "wordt doorgerekend");
    public static final Text COARSE = new Text("half-year plan", "halfjaarplan");

    public static final Text FIRE =
            new Text(
                    "Fired for each one of the adversary’s",
                    "Afgevuurd per schot van de tegenstander");
    public static final Text FOLLOW = new Text("Follow", "Volg");
    public static final Text ALL_MONEY = new Text("all money", "al het geld");
    public static final Text MILLIONS = new Text("EUR million", "Miljoen euro");
    public static final Text EQUAL_FIRE = new Text("Equal fire", "Gelijk vuur");

    private SimulatorWords() {}

    /** Who signs a preset. */
    public static String authors(String title, Language language) {
        return switch (language) {
            case EN -> "the authors of the case '" + title + "'";
            case NL -> "de auteurs van de casus '" + title + "'";
        };
    }

    /** How many months later something comes; earlier below nought. */
    public static String months(int later, Language language) {
        if (later == 0) {
            return same(language);
        }
        String count =
                switch (language) {
                    case EN -> Numbers.count(Math.abs(later), "month", "months", language);
                    case NL -> Numbers.count(Math.abs(later), "maand", "maanden", language);
                };
        return switch (language) {
            case EN -> count + (later > 0 ? " later" : " earlier");
            case NL -> count + (later > 0 ? " later" : " eerder");
        };
    }

    /** Where a lever stands. */
    public record Stand(Text name, String setting) {}

    /** An item under its floor. */
    public record Under(Text item, YearMonth month, double share) {}

    /**
     * The finding that stands above everything: it keeps its length however many levers moved.
     *
     * @param under the item that is under its floor first in at least half of the futures
     */
    public static String headline(Optional<Under> under, Language language) {
        if (under.isEmpty()) {
            return switch (language) {
                case EN -> "No item is under its floor in half of the futures";
                case NL ->
                        "Geen enkel artikel zit in de helft van de toekomsten onder de ondergrens";
            };
        }
        String item = Numbers.capital(under.get().item().in(language));
        String month = Months.longName(under.get().month(), language);
        String share = Futures.share(under.get().share(), language);
        return switch (language) {
            case EN -> item + ": first under its floor, in " + share + " from " + month;
            case NL -> item + ": als eerste onder de ondergrens, in " + share + " vanaf " + month;
        };
    }

    /** What stands above everything while nothing may be said yet. */
    public static String pendingHeadline(Language language) {
        return switch (language) {
            case EN -> "This policy is being worked out";
            case NL -> "Dit beleid wordt doorgerekend";
        };
    }

    /**
     * Why nothing is said yet.
     *
     * @param changed as in {@link #moved}
     */
    public static String pending(List<String> changed, Language language) {
        return moved(changed, Optional.empty(), language)
                + switch (language) {
                    case EN ->
                            " There is no plan for this policy yet. Until there is one, nothing is"
                                    + " said of what it does.";
                    case NL ->
                            " Voor dit beleid is er nog geen plan. Tot het er is, staat hier niets over"
                                    + " de gevolgen.";
                };
    }

    /** Why no difference is told yet: what is compared with has no plan of its own. */
    public static String comparisonPending(Language language) {
        return switch (language) {
            case EN -> "The policy that this is compared with is still being worked out.";
            case NL -> "Het beleid waarmee wordt vergeleken, wordt nog doorgerekend.";
        };
    }

    /**
     * What was moved, and how sure the headline is.
     *
     * @param changed levers that were moved with their settings, {@code US support ends Oct 2027}
     * @param under as in the headline
     */
    public static String moved(List<String> changed, Optional<Under> under, Language language) {
        String set =
                changed.isEmpty()
                        ? switch (language) {
                            case EN ->
                                    "As decided so far, with a plan for the whole period in place of"
                                            + " today’s practice.";
                            case NL ->
                                    "Zoals nu besloten, met een plan voor de hele periode in plaats"
                                            + " van de huidige praktijk.";
                        }
                        : String.join("; ", changed) + ".";
        if (under.isEmpty()) {
            return set;
        }
        String share = Numbers.share(under.get().share(), language);
        return set
                + switch (language) {
                    case EN -> " In that month it is so in " + share + " of futures.";
                    case NL -> " In die maand is dat zo in " + share + " van de toekomsten.";
                };
    }

    /**
     * What is missed with every figure at its central value: not what the middle of the futures is.
     */
    public static String central(double missed, Language language) {
        String amount = TierWords.itemMonths(missed, language);
        return switch (language) {
            case EN ->
                    "In the central case, with every figure at its central value, it is "
                            + amount
                            + ".";
            case NL ->
                    "In de centrale variant, met elk cijfer op zijn middelste waarde, is het "
                            + amount
                            + ".";
        };
    }

    /** Where the number beside it was read. */
    public static String medianFuture(Language language) {
        return switch (language) {
            case EN -> "median future";
            case NL -> "mediane toekomst";
        };
    }

    /** In how many futures a month counts as one under the floor. */
    public static String inHalf(Language language) {
        return switch (language) {
            case EN -> "in half of the futures or more";
            case NL -> "in ten minste de helft van de toekomsten";
        };
    }

    /** There is no difference. */
    public static String same(Language language) {
        return switch (language) {
            case EN -> "no difference";
            case NL -> "geen verschil";
        };
    }

    /** The difference is smaller than what the plans err by. */
    public static String tooSmall(Language language) {
        return switch (language) {
            case EN -> "difference too small to tell";
            case NL -> "verschil te klein om uitspraak over te doen";
        };
    }

    /**
     * It depends on the future whether a shortfall becomes smaller or larger.
     *
     * @param less share of the futures in which it becomes smaller
     * @param more share of the futures in which it becomes larger
     */
    public static String mixed(double less, double more, Language language) {
        String smaller = Futures.share(less, language);
        // Two sides add up to ten at most.
        double rest = 1 - Math.round(10 * less) / 10.0;
        String larger = Futures.share(Math.min(more, rest), language);
        return switch (language) {
            case EN -> "may help or hurt: smaller in " + smaller + ", larger in " + larger;
            case NL -> "kan helpen of schaden: kleiner in " + smaller + ", groter in " + larger;
        };
    }

    /** What one number has become beside the comparison: {@code 12 fewer}. */
    public static String change(double now, double then, Figure figure, Language language) {
        if (figure.isSame(now, then, language)) {
            return same(language);
        }
        boolean more = now > then;
        String size = figure.bare(Math.abs(now - then), language);
        return switch (language) {
            case EN -> size + (more ? " more" : " fewer");
            case NL -> size + (more ? " meer" : " minder");
        };
    }

    /** How many percentage points a share has changed. */
    public static String points(double now, double then, Language language) {
        if (Numbers.share(now, language).equals(Numbers.share(then, language))) {
            return same(language);
        }
        String size = Numbers.points(Math.abs(now - then), language);
        return switch (language) {
            case EN -> size + (now > then ? " higher" : " lower");
            case NL -> size + (now > then ? " hoger" : " lager");
        };
    }

    /** In nine futures of ten. */
    public static String nineInTen(Quantiles spread, Figure figure, Language language) {
        String range = figure.range(spread.at(0.05), spread.at(0.95), language);
        return switch (language) {
            case EN -> "9 in 10 futures: " + range;
            case NL -> "9 van de 10 toekomsten: " + range;
        };
    }

    /** What 'holds' means. */
    public static String criterion(double share, Language language) {
        String missed = Numbers.share(share, language);
        return switch (language) {
            case EN -> "at most " + missed + " of the floor missed";
            case NL -> "hooguit " + missed + " van de ondergrens gemist";
        };
    }

    /** What stands behind a number of item-months. */
    public static String itemMonths(double value, Language language) {
        boolean one = Numbers.itemMonths(value) == 1;
        return switch (language) {
            case EN -> one ? "item-month" : "item-months";
            case NL -> one ? "tekortmaand" : "tekortmaanden";
        };
    }

    /** {@code of futures}. */
    public static String ofFutures(Language language) {
        return switch (language) {
            case EN -> "of futures";
            case NL -> "van de toekomsten";
        };
    }

    /** It does not come by the last month. */
    public static String notBy(YearMonth last, Language language) {
        String month = Months.shortName(last, language);
        return switch (language) {
            case EN -> "not by " + month;
            case NL -> "niet t/m " + month;
        };
    }

    /**
     * That a plan was made in longer periods, and how far such plans lie from full ones.
     *
     * @param policies of the case, for which both were made
     * @param missed by how many item-months the two differ at most, in the median future
     */
    public static String coarse(int period, int policies, double missed, Language language) {
        String amount = TierWords.itemMonths(missed, language);
        return switch (language) {
            case EN ->
                    "Made in your browser, deciding every "
                            + period
                            + " months. For "
                            + Numbers.count(policies, "policy", "policies", language)
                            + " of this case the full plan was made too: in the median future the"
                            + " two lie up to "
                            + amount
                            + " apart. A smaller difference is not told.";
            case NL ->
                    "In uw browser gemaakt, met een besluit om de "
                            + period
                            + " maanden. Voor "
                            + Numbers.count(
                                    policies, "beleidsvariant", "beleidsvarianten", language)
                            + " van deze casus is ook het volledige plan gemaakt: in de mediane"
                            + " toekomst schelen de twee tot "
                            + amount
                            + ". Een kleiner verschil wordt niet genoemd.";
        };
    }

    /** {@code of 84}. */
    public static String ofMonths(int months, Language language) {
        return switch (language) {
            case EN -> "of " + months;
            case NL -> "van de " + months;
        };
    }

    /** What the fan measures. */
    public static String fanMeasure(int futures, Language language) {
        String count = Numbers.whole(futures, language);
        return switch (language) {
            case EN -> "Share of the full need that is met, month by month; " + count + " futures.";
            case NL ->
                    "Gedekt deel van de volledige behoefte, maand voor maand; "
                            + count
                            + " toekomsten.";
        };
    }

    /** One month of a fan, read aloud. */
    public static String month(
            YearMonth month,
            Quantiles now,
            double under,
            Optional<Double> other,
            Language language) {
        String median = Numbers.share(now.at(0.5), language);
        String half = Figure.SHARE.range(now.at(0.25), now.at(0.75), language);
        String most = Figure.SHARE.range(now.at(0.05), now.at(0.95), language);
        String chance = Numbers.share(under, language);
        return switch (language) {
            case EN ->
                    Months.shortName(month, language)
                            + ": median "
                            + median
                            + ", half of futures "
                            + half
                            + ", 9 in 10 "
                            + most
                            + ", under the floor in "
                            + chance
                            + other.map(o -> ", compared " + Numbers.share(o, language)).orElse("");
            case NL ->
                    Months.shortName(month, language)
                            + ": mediaan "
                            + median
                            + ", helft van de toekomsten "
                            + half
                            + ", 9 van de 10 "
                            + most
                            + ", onder de ondergrens in "
                            + chance
                            + other.map(o -> ", vergeleken " + Numbers.share(o, language))
                                    .orElse("");
        };
    }

    /** The finding above all items. */
    public static String itemsTitle(int held, int all, Language language) {
        int falls = all - held;
        boolean one = falls == 1;
        return switch (language) {
            case EN -> {
                if (falls == 0) {
                    yield "Every item keeps its floor in most futures";
                }
                yield (falls < all ? falls + " of " + all : all == 2 ? "Both" : "All " + all)
                        + (all == 1 ? " item" : " items")
                        + (one ? " falls under its floor" : " fall under their floors")
                        + " in half of the futures";
            }
            case NL -> {
                if (falls == 0) {
                    yield "Elk artikel houdt in de meeste toekomsten zijn ondergrens";
                }
                yield (falls < all ? falls + " van de " + all : all == 2 ? "Beide" : "Alle " + all)
                        + (all == 1 ? " artikel" : " artikelen")
                        + (one ? " zakt" : " zakken")
                        + " in de helft van de toekomsten onder de grens";
            }
        };
    }

    /** What the strips of all items measure. */
    public static String itemsMeasure(Language language) {
        return switch (language) {
            case EN -> "Share of the full need met in the median future, month by month.";
            case NL -> "Gedekt deel van de volledige behoefte in de middelste toekomst, per maand.";
        };
    }

    /** How likely an item is to be under its floor in a month of some year. */
    public record Chance(Text item, int year, double share) {}

    /**
     * The finding of the table of chances.
     *
     * @param worst the item and the year in which it is likeliest to be under its floor
     */
    public static String chancesTitle(Optional<Chance> worst, Language language) {
        if (worst.isEmpty() || worst.get().share() < 0.05) {
            return switch (language) {
                case EN -> "In every year each floor holds in nearly all futures";
                case NL -> "In elk jaar houdt elke ondergrens in bijna alle toekomsten";
            };
        }
        Chance chance = worst.get();
        String item = Numbers.capital(chance.item().in(language));
        String share = Numbers.share(chance.share(), language);
        return switch (language) {
            case EN -> item + ": under the floor in " + share + " of futures in " + chance.year();
            case NL ->
                    item
                            + ": in "
                            + chance.year()
                            + " onder de ondergrens in "
                            + share
                            + " van de toekomsten";
        };
    }

    /** What the table of chances measures. */
    public static String chancesMeasure(int futures, Language language) {
        String count = Numbers.whole(futures, language);
        return switch (language) {
            case EN ->
                    "Share of futures in which an item is under its floor, mean over the months of"
                            + " a year; "
                            + count
                            + " futures.";
            case NL ->
                    "Aandeel van de toekomsten waarin een artikel onder zijn ondergrens zit,"
                            + " gemiddeld over de maanden van een jaar; "
                            + count
                            + " toekomsten.";
        };
    }

    /**
     * When fire becomes equal.
     *
     * @param half the month from which it stays so in half of the futures
     * @param never share of the futures in which it does not come within the period
     */
    public static String parityTitle(
            Text item, Optional<YearMonth> half, double never, Language language) {
        String name = Numbers.capital(item.in(language));
        if (half.isPresent()) {
            String month = Months.longName(half.get(), language);
            return switch (language) {
                case EN -> name + ": equal fire from " + month + " in half of the futures";
                case NL -> name + ": gelijk vuur vanaf " + month + " in de helft van de toekomsten";
            };
        }
        String share = Numbers.share(never, language);
        return switch (language) {
            case EN ->
                    name
                            + (never >= 1
                                    ? ": no equal fire within the period, in any future"
                                    : ": no equal fire within the period in "
                                            + share
                                            + " of futures");
            case NL ->
                    name
                            + (never >= 1
                                    ? ": in geen enkele toekomst gelijk vuur binnen de periode"
                                    : ": in "
                                            + share
                                            + " van de toekomsten geen gelijk vuur binnen de"
                                            + " periode");
        };
    }

    /** What the fan of fire measures. */
    public static String parityMeasure(Text enemy, double most, int futures, Language language) {
        String count = Numbers.whole(futures, language);
        String top = Numbers.whole(most, language);
        String of = enemy.in(language);
        return switch (language) {
            case EN ->
                    "Fired by Ukraine for each one that the adversary fires ("
                            + of
                            + "), drawn up to "
                            + top
                            + "; "
                            + count
                            + " futures.";
            case NL ->
                    "Door Oekraïne afgevuurd voor elk exemplaar dat de tegenstander afvuurt ("
                            + of
                            + "), getekend tot "
                            + top
                            + "; "
                            + count
                            + " toekomsten.";
        };
    }

    /** What the chart of waiting measures. */
    public static String waitingMeasure(int futures, Language language) {
        String count = Numbers.whole(futures, language);
        return switch (language) {
            case EN ->
                    "Item-months of the floor that are missed if the same policy starts later; "
                            + count
                            + " futures.";
            case NL ->
                    "Tekortmaanden onder de ondergrens als hetzelfde beleid later"
                            + " begint; "
                            + count
                            + " toekomsten.";
        };
    }

    /** What waiting costs is less than what the plans behind it err by. */
    public static String waitingTooSmall(int months, Language language) {
        String wait = Months.period(months, language);
        return switch (language) {
            case EN -> "What waiting " + wait + " costs is too small to tell with these plans";
            case NL ->
                    "Wat "
                            + wait
                            + " wachten kost, is te klein om er met deze plannen iets over te zeggen";
        };
    }

    /**
     * Why a lever does nothing as the others stand.
     *
     * @param other the lever that has to move first, with where it stands; nothing if no single one
     *     is enough
     */
    public static String idle(Optional<Stand> other, Language language) {
        return switch (language) {
            case EN ->
                    other.map(o ->
                                    "No effect while ‘"
                                            + o.name().in(language)
                                            + "’ stands at ‘"
                                            + o.setting()
                                            + "’.")
                            .orElse("No effect as the other levers stand.");
            case NL ->
                    other.map(o ->
                                    "Geen effect zolang ‘"
                                            + o.name().in(language)
                                            + "’ op ‘"
                                            + o.setting()
                                            + "’ staat.")
                            .orElse("Geen effect bij deze stand van de andere maatregelen.");
        };
    }
}
