package org.holdfast.intake;

import java.util.List;
import java.util.Optional;
import org.holdfast.intake.Problem.*;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What problems say in Dutch. File names, columns and values stay as they stand in the file. */
final class Dutch {
    private Dutch() {}

    /** A sentence or two: what is wrong, and what to try. */
    static String message(Problem problem) {
        return switch (problem) {
            case NoFolder(_, boolean isThere) ->
                    (isThere ? "Dit is geen map." : "Die map is er niet.")
                            + " Een casus is een map met daarin case.yaml, tables/ en scenarios/.";
            case MissingFile(_, String folder, _) ->
                    folder.equals("the case's folder")
                            ? "Het bestand ontbreekt in de map van de casus, en kan niet worden"
                                    + " gemist."
                            : "Het bestand ontbreekt in %s, en kan niet worden gemist."
                                    .formatted(folder);
            case NotAFile _ ->
                    "Dit is geen gewoon bestand, maar een map, een apparaat of een verwijzing die"
                            + " nergens heen leidt. Zet er een bestand neer.";
            case Unreadable(_, String reason) ->
                    "Het bestand is niet te lezen (%s). Kijk of het er staat en of u het mag lezen."
                            .formatted(reason);
            case TooLarge(_, long limit) ->
                    "Het bestand is groter dan %s bytes, de grens. Splits het, of ga na hoe het is gemaakt."
                            .formatted(limit);
            case LineTooLong(_, int limit) ->
                    "De regel is langer dan %s bytes, de grens. Ga na of het bestand regeleinden heeft."
                            .formatted(limit);
            case TooMany(_, String what, int limit) ->
                    "Er zijn meer dan %s %s, de grens. De rest is niet gelezen."
                            .formatted(limit, DutchPhrases.of(what));
            case NotUtf8 _ ->
                    "Deze bytes zijn geen UTF-8. Bewaar het bestand als UTF-8 ('CSV UTF-8' in een"
                            + " rekenblad).";
            case ControlCharacter(_, int character) ->
                    "Het teken %s hoort niet in een tekst. Haal het weg; zijn het er veel, dan is dit geen tekstbestand."
                            .formatted(Shown.codePoint(character));
            case UnknownFile(_, String what, Optional<String> nearest) ->
                    "Dit is geen %s; niemand zou het lezen. Geef het een andere naam of haal het weg.%s"
                            .formatted(DutchPhrases.of(what), meant(nearest));
            case BrokenTable(_, String reason) ->
                    "Hier breekt de tabel af: %s. De rest van het bestand is niet gelezen."
                            .formatted(DutchPhrases.of(reason));
            case NoHeader(_, List<String> columns) ->
                    "Het bestand is leeg. Op de eerste regel horen de kolommen: %s."
                            .formatted(String.join(",", columns));
            case NoRows _ -> "De tabel heeft geen rijen; een casus heeft er ten minste één nodig.";
            case WrongSeparator(_, String separator) ->
                    "Tussen de kolommen staan %s. Bewaar de tabel met komma's tussen de kolommen en punten in getallen."
                            .formatted(DutchPhrases.of(separator));
            case UnknownColumn(_, String table, Optional<String> nearest) ->
                    "De tabel %s heeft die kolom niet. Haal hem weg.%s"
                            .formatted(table, meant(nearest));
            case MissingColumn _ ->
                    "De kolom ontbreekt. Wat erin hoort, staat in docs/reference/tables.md.";
            case DuplicateColumn _ -> "Deze kolom staat twee keer in de eerste regel. Houd er één.";
            case WrongNumberOfCells(_, int found, int expected) ->
                    "De rij heeft %d cellen, de eerste regel %d. Om een tekst met een komma horen aanhalingstekens."
                            .formatted(found, expected);
            case EmptyCell(_, String about) -> "Hier staat niets. " + DutchPhrases.needed(about);
            case WrongForm(_, String value, String expected) ->
                    value.isEmpty()
                            ? "Hier staat niets. Nodig is: %s.".formatted(DutchPhrases.of(expected))
                            : "%s kan hier niet staan. Nodig is: %s."
                                    .formatted(Shown.quoted(value), DutchPhrases.of(expected));
            case NotANumber(_, String value, String hint) ->
                    "%s is geen getal. %s"
                            .formatted(Shown.quoted(value), DutchPhrases.of(hint))
                            .strip();
            case OutOfRange(_, String value, String range) ->
                    "%s valt buiten de grenzen. Verwacht: %s."
                            .formatted(Shown.quoted(value), DutchPhrases.of(range));
            case LooksLikeThousands(_, String value, String readAs, String instead) ->
                    "%s is gelezen als %s. Zijn duizendtallen bedoeld, schrijf dan %s."
                            .formatted(Shown.quoted(value), readAs, instead);
            case NotOneOf(_, String value, List<String> choices, Optional<String> nearest) ->
                    "%s is hier niet bekend. Verwacht: %s.%s"
                            .formatted(
                                    Shown.quoted(value),
                                    Shown.either(choices, "of"),
                                    meant(nearest));
            case RangeOutOfOrder(_, String low, String value, String high) ->
                    "Het bereik klopt niet: laag %s, waarde %s, hoog %s. Laag mag niet boven de waarde liggen, de waarde niet boven hoog."
                            .formatted(
                                    Shown.plainly(low), Shown.plainly(value), Shown.plainly(high));
            case RangeWithoutValue(_, String column) ->
                    "Dit hoort bij kolom '%s', en die is leeg. Vul die in, of maak dit leeg."
                            .formatted(column);
            case UnknownName(_, String name, String table, Optional<String> nearest) ->
                    "%s staat niet in %s.%s"
                            .formatted(Shown.quoted(name), DutchPhrases.of(table), meant(nearest));
            case WrongKindOfName(_, String name, String table, String is, String wanted) ->
                    "%s staat in %s, maar %s. Nodig is: %s."
                            .formatted(
                                    Shown.quoted(name),
                                    table,
                                    DutchPhrases.of(is),
                                    DutchPhrases.of(wanted));
            case DuplicateRow(_, String key, int first) ->
                    "%s staat al op regel %d. Houd één van de twee rijen."
                            .formatted(Shown.quoted(key), first);
            case NameInTwoTables(_, String name, String other) ->
                    "%s is ook een naam in %s. Kies een andere, zodat rijen naar beide kunnen verwijzen."
                            .formatted(Shown.quoted(name), other);
            case KnownTooLate(_, String knownOn, String knownBy) ->
                    "Dit was bekend op %s, na %s, de known_by van de casus. Gebruik een eerder cijfer; wat later kwam, hoort in actuals.csv."
                            .formatted(Shown.plainly(knownOn), knownBy);
            case TargetKnownTooLate(_, String knownOn, String knownBy) ->
                    "hindcasts.csv vergelijkt de voorspelling met dit doel, maar het is gesteld op %s, na %s, de known_by van de casus. Neem het doel van die dag, of geef dit een eigen reeks."
                            .formatted(Shown.plainly(knownOn), knownBy);
            case NoExchangeRate(_, String currency, int year) ->
                    "Voor %s in %d is er geen koers. Zet een rij in exchange_rates.csv."
                            .formatted(Shown.quoted(currency), year);
            case NoDeflator(_, String area, int year) ->
                    "Voor %s in %d is er geen prijsindex. Zet een rij in deflators.csv."
                            .formatted(Shown.quoted(area), year);
            case OutOfOrder(_, String value, String other, String otherColumn) ->
                    "%s ligt vóór %s, de '%s' van dezelfde rij."
                            .formatted(Shown.quoted(value), Shown.plainly(other), otherColumn);
            case OutsideHorizon(_, String value, String first, String last) ->
                    "%s ligt buiten de periode (%s tot en met %s); de rij verandert dus niets."
                            .formatted(Shown.quoted(value), first, last);
            case AlreadyThere(_, String month) ->
                    "%s ligt vóór de eerste maand: deze capaciteit is er vanaf het begin. Ga na of zij niet ook in de capaciteit van de producent zit."
                            .formatted(Shown.quoted(month));
            case BrokenYaml(_, String reason) ->
                    "Het bestand is geen geldige YAML. De lezer meldt (in het Engels): %s."
                            .formatted(Shown.all(reason));
            case Alias _ ->
                    "Ankers (&), verwijzingen (*) en labels (!) worden niet gelezen. Schrijf de waarde"
                            + " voluit; om een tekst die met zo'n teken begint horen"
                            + " aanhalingstekens.";
            case TooDeep(_, int limit) ->
                    "Er staat meer dan %d lagen in elkaar, de grens.".formatted(limit);
            case UnknownEntry(_, Optional<String> nearest) ->
                    "Die naam kent dit bestand niet. Haal hem weg.%s".formatted(meant(nearest));
            case MissingEntry _ ->
                    "Dit ontbreekt. Wat het inhoudt, staat in docs/reference/case-format.md.";
            case DuplicateEntry(_, int first) ->
                    "Dit staat al op regel %d. Houd één van de twee.".formatted(first);
            case ListedTwice(_, String value) ->
                    "%s staat twee keer in de lijst. Houd er één.".formatted(Shown.quoted(value));
            case WrongShape(_, String expected) ->
                    "Hier hoort %s.".formatted(DutchPhrases.of(expected));
            case QuantityOrLaunches(_, boolean both) ->
                    "Een behoefte heeft of 'quantity', of 'against', 'share_engaged' en 'per_target'"
                            + " alle drie; deze rij heeft "
                            + (both ? "beide." : "geen van beide volledig.");
            case NoLaunches(_, String item) ->
                    "%s heeft in adversary_flows.csv geen rij met flow 'launches'; deze behoefte zou dus niets zijn."
                            .formatted(Shown.quoted(item));
            case NoStock(_, String holder, String item) ->
                    "Er is geen voorraad van %s bij %s in stocks.csv: zij telt als 0. Zet er een rij bij om dat te zeggen."
                            .formatted(Shown.quoted(item), Shown.quoted(holder));
            case NobodySuppliesIt(_, String item) ->
                    "%s heeft geen rij in producers.csv of offers.csv: zijn de voorraden op, dan is deze behoefte niet te dekken."
                            .formatted(Shown.quoted(item));
            case FullBelowFloor(
                            _,
                            String item,
                            String posture,
                            String month,
                            double full,
                            double floor) ->
                    "In %s is de volledige behoefte aan %s (houding %s) %s, lager dan de ondergrens van %s. De ondergrens zit in de volledige behoefte."
                            .formatted(
                                    month,
                                    Shown.quoted(item),
                                    posture,
                                    Shown.number(full),
                                    Shown.number(floor));
            case MoreThanStock(_, String giftable, String quantity) ->
                    "%s kan worden weggegeven, maar de voorraad is maar %s."
                            .formatted(Shown.plainly(giftable), Shown.plainly(quantity));
            case GiftToItself(_, String holder) ->
                    "%s krijgt giften en geeft er geen. Schrijf 0.".formatted(Shown.quoted(holder));
            case SubstituteForItself(_, String item) ->
                    "%s kan niet in de plaats van zichzelf komen.".formatted(Shown.quoted(item));
            case StepsOutOfOrder(_, String subject, int before) ->
                    "De stappen van %s moeten van regel tot regel stijgen, in share en in factor; vergelijk regel %d."
                            .formatted(Shown.quoted(subject), before);
            case StepsIncomplete(_, String subject, String share) ->
                    "De stappen van %s eindigen bij %s; daarboven geldt de laatste factor. Zet een stap tot share 1 erbij om dat te zeggen."
                            .formatted(Shown.quoted(subject), Shown.plainly(share));
            case SharesDoNotAddUp(_, String fund, double sum) ->
                    "De bijdragen aan %s zijn samen %s in plaats van 1."
                            .formatted(Shown.quoted(fund), Shown.number(sum));
            case NoContributions(_, String fund) ->
                    "%s wordt verdeeld naar een eigen sleutel, maar heeft geen rijen in contributions.csv."
                            .formatted(Shown.quoted(fund));
            case ContributionsUnused(_, String fund, String key) ->
                    "%s wordt verdeeld naar sleutel '%s'; deze rij telt dus niet mee. Maak de sleutel 'own' of haal de rij weg."
                            .formatted(Shown.quoted(fund), key);
            case FundWithoutRules(_, String fund) ->
                    "%s heeft geen rijen in fund_rules.csv en kan dus nergens voor dienen."
                            .formatted(Shown.quoted(fund));
            case FundWithoutEnvelopes(_, String fund) ->
                    "%s heeft geen rijen in envelopes.csv; er zit dus geen geld in."
                            .formatted(Shown.quoted(fund));
            case FundNeverOpen(_, String fund, String status) ->
                    "%s heeft status '%s' en er is geen instelling met effect 'fund_size'; het fonds gaat dus nooit open."
                            .formatted(Shown.quoted(fund), status);
            case NoBasis(_, String fund, String party, String column) ->
                    "%s wordt naar een sleutel over de bijdragers verdeeld, maar '%s' van %s in parties.csv is leeg."
                            .formatted(Shown.quoted(fund), column, Shown.quoted(party));
            case NoMembers(_, String bloc) ->
                    "Geen land in parties.csv heeft %s als blok; niemand draagt dus bij."
                            .formatted(Shown.quoted(bloc));
            case AgreedWithoutDate(_, String fund) ->
                    "%s heeft status 'agreed'. Vul de dag in, of maak er 'proposed' van."
                            .formatted(Shown.quoted(fund));
            case ClaimantWithoutNeeds(_, String claimant) ->
                    "%s heeft geen rijen in needs.csv; deze regel wordt dus nooit gebruikt."
                            .formatted(Shown.quoted(claimant));
            case NoExposure(_, String party) ->
                    "De plek is te treffen, maar %s heeft geen rij in exposure.csv."
                            .formatted(Shown.quoted(party));
            case PriorityBelowShare(_, String priority, String share) ->
                    "Het deel met voorrang (%s) is kleiner dan dat zonder (%s)."
                            .formatted(Shown.plainly(priority), Shown.plainly(share));
            case NotPlanning(_, String party) ->
                    "%s plant niet (plans = no); het plan kan dus niet over de producenten ervan beschikken. Wat er te koop is, hoort in offers.csv."
                            .formatted(Shown.quoted(party));
            case NeverMakesAnything(_, String name) ->
                    "%s heeft geen capaciteit en geen rijen in expansions.csv en maakt dus nooit iets."
                            .formatted(Shown.quoted(name));
            case NobodyMakesIt(_, String material) ->
                    "%s heeft geen rijen in material_sources.csv: is de voorraad op, dan kan niets worden gemaakt dat het nodig heeft."
                            .formatted(Shown.quoted(material));
            case RuleMissing(_, String source, String kind) ->
                    "%s is van soort '%s'. Schrijf de regel erachter in de toelichting (note)."
                            .formatted(Shown.quoted(source), kind);
            case GradedTooHigh(_, String source, String grade, String because) ->
                    "%s heeft graad %s, maar berust op '%s'. Geef graad C of D, of vervang de bron door de pagina van de uitgever zelf."
                            .formatted(Shown.quoted(source), grade, because);
            case PageMissing(_) ->
                    "De bewering zou in de publicatie staan. Vul de pagina in waarop zij daar staat, of maak er een bewering uit het debat van (whose = debate).";
            case PageOfNoPaper(_) ->
                    "Alleen een bewering uit de publicatie heeft een pagina, een voetnoot of een bron die de publicatie noemt. Laat de cel leeg, of zet whose op 'paper'.";
            case NotAnAssumption(_, String source, String kind) ->
                    "%s is een bron van soort '%s'. Nodig is een van soort 'assumption'."
                            .formatted(Shown.quoted(source), kind);
            case SubjectMissing(_, String effect, String expected) ->
                    "Het effect '%s' heeft een subject nodig: %s."
                            .formatted(effect, DutchPhrases.of(expected));
            case SubjectUnused(_, String effect, String subject) ->
                    "Het effect '%s' heeft geen subject; %s zou dus niet meetellen. Maak de cel leeg."
                            .formatted(effect, Shown.quoted(subject));
            case AmbiguousSubject(_, String subject) ->
                    "%s is de naam van een fonds en van een partij; de instelling kan dus beide bedoelen. Geef het fonds een andere naam."
                            .formatted(Shown.quoted(subject));
            case GroupWithoutMembers(_, String group, Optional<String> nearest) ->
                    "Geen producent, grondstofbron of aanbod heeft groep %s.%s"
                            .formatted(Shown.quoted(group), meant(nearest));
            case GroupWithoutLever(_, String group) ->
                    "Geen instelling heeft effect 'open_group' met subject %s; de groep is dus altijd open."
                            .formatted(Shown.quoted(group));
            case BlocWithoutFunds(_, String bloc) ->
                    "Geen fonds in funds.csv heeft %s als thuis (home); de instelling zou niets doen."
                            .formatted(Shown.quoted(bloc));
            case DefaultOutsideRange(_, String low, String standard, String high) ->
                    "De instelling loopt van %s tot %s en staat standaard op %s. Laag mag niet boven de standaard liggen, de standaard niet boven hoog."
                            .formatted(
                                    Shown.plainly(low),
                                    Shown.plainly(high),
                                    Shown.plainly(standard));
            case RangeTooWide(_, String value, String effect, String range) ->
                    "%s heeft geen betekenis voor het effect '%s'. Verwacht: %s."
                            .formatted(Shown.quoted(value), effect, DutchPhrases.of(range));
            case SameEffectTwice(_, String other, int first) ->
                    "De instelling %s op regel %d heeft hetzelfde effect en subject. Houd er één."
                            .formatted(Shown.quoted(other), first);
            case WrongBlock(_, String lever, String block) ->
                    "%s is een instelling van het blok '%s'. Zet hem daar neer."
                            .formatted(Shown.quoted(lever), block);
            case SettingOutOfRange(_, String value, String low, String high, String unit) ->
                    "%s valt buiten het bereik. Verwacht: %s tot %s (%s)."
                            .formatted(
                                    Shown.quoted(value),
                                    low,
                                    high,
                                    DutchPhrases.of(Shown.plainly(unit)));
            case NoMonthHere(_, String value, String unit) ->
                    "%s is een maand, maar deze instelling staat in: %s."
                            .formatted(Shown.quoted(value), DutchPhrases.of(Shown.plainly(unit)));
            case ExtendsItself(_, List<String> circle) ->
                    "De scenario's bouwen in een kring op elkaar voort: %s. Laat één ervan op zichzelf staan."
                            .formatted(String.join(" → ", circle));
            case WrongFormula(
                            _,
                            int character,
                            String found,
                            String expected,
                            Optional<String> nearest) ->
                    "De formule breekt af "
                            + (found.isEmpty()
                                    ? "aan het eind"
                                    : "bij teken " + character + ", " + Shown.quoted(found))
                            + ". Verwacht: "
                            + DutchPhrases.of(expected)
                            + "."
                            + meant(nearest);
            case BeyondHorizon(_, String value, String first, String last) ->
                    "%s ligt buiten de periode (%s tot en met %s); er valt dus niets te vergelijken."
                            .formatted(Shown.quoted(value), first, last);
            case TierNotPursued(_, String tier) ->
                    "%s staat niet in het doel van de casus; geen antwoord telt het. Zet het in case.yaml of laat de bewering weg."
                            .formatted(Shown.quoted(tier));
            case NoMoneyInBalance(_, String figure) ->
                    "De balans geeft niets uit; %s zou dus altijd 0 zijn. Laat de bewering gaan over 'plan' of 'ad_hoc'."
                            .formatted(Shown.quoted(figure));
            case LogOfNothing(_, Where number, double low) ->
                    "log_normal vraagt een bereik boven 0, maar %s heeft %s als low. Geef een low boven 0, of trek het getal met pert of triangular."
                            .formatted(number.in(Language.NL), Shown.number(low));
            case NoUpperEnd(_, Where number, String range) ->
                    "log_normal heeft geen bovengrens, maar voor %s geldt: %s. Trek het getal met pert, triangular of uniform."
                            .formatted(number.in(Language.NL), DutchPhrases.of(range));
            case DrawnBeyond(_, double drawn, Where number, String range) ->
                    "Hiermee kan %s worden getrokken voor %s, waarvoor geldt: %s. Verander de waarden."
                            .formatted(
                                    Shown.number(drawn),
                                    number.in(Language.NL),
                                    DutchPhrases.of(range));
            case Contradiction(_, double correlation, Optional<Double> instead, double shrink) ->
                    "De correlaties spreken elkaar tegen: geen getallen kunnen ze alle hebben. Zij gaan wel samen"
                            + instead.map(value ->
                                            " met hier %s in plaats van %s, of"
                                                    .formatted(
                                                            Shown.number(value),
                                                            Shown.number(correlation)))
                                    .orElse("")
                            + " als elke met %s wordt vermenigvuldigd."
                                    .formatted(Shown.number(shrink));
            case WrongLedger(_, Text what) -> WrongLedger.upper(what.nl());
            case Unusable(_, Text what) -> what.nl();
            case MoreLikeThis(_, String kind, int count, _) ->
                    "Nog %d problemen van de soort %s staan niet in de lijst."
                            .formatted(count, kind);
        };
    }

    private static String meant(Optional<String> nearest) {
        return nearest.map(name -> " Bedoelt u " + Shown.quoted(name) + "?").orElse("");
    }
}
