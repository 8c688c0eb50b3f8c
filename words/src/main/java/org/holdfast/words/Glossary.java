package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** The words that Holdfast uses in a sense of its own, each with one meaning. */
public final class Glossary {
    private static final List<Term> TERMS =
            List.of(
                    term(
                            "ad hoc",
                            "ad hoc",
                            "Today’s practice: plans for a year ahead, contracts no longer than that, and money that buys at home. Also called the current course.",
                            "De praktijk van nu: plannen voor een jaar vooruit, contracten die niet langer lopen, en geld dat in eigen land wordt besteed. Ook de huidige koers genoemd."),
                    term(
                            "advantage of waiting",
                            "voordeel van wachten",
                            "What the adversary gains by waiting a year: how far the fire ratio has then moved in its favour. Below zero, waiting no longer pays.",
                            "Wat de tegenstander wint door een jaar te wachten: hoever de vuurverhouding dan in zijn voordeel is verschoven. Onder nul loont wachten niet meer."),
                    term(
                            "adversary",
                            "tegenstander",
                            "The other side. What it makes and uses is given; it does not react.",
                            "De andere kant. Wat die maakt en gebruikt ligt vast; zij reageert niet."),
                    term(
                            "ally reserve",
                            "reserve voor bondgenoten",
                            "The share of production lines kept for the allies’ own stock targets.",
                            "Het deel van de productielijnen dat vrij blijft voor de voorraaddoelen van de bondgenoten zelf."),
                    term(
                            "assumption",
                            "aanname",
                            "A figure that no document states: chosen by a rule that is written down, with a range.",
                            "Een getal dat in geen document staat: gekozen volgens een opgeschreven regel, met een marge."),
                    term(
                            "balance",
                            "balans",
                            "The monthly account of stock: what was there, what came in, what was used.",
                            "De maandelijkse rekening van de voorraad: wat er was, wat erbij kwam, wat gebruikt is."),
                    term(
                            "band",
                            "bandbreedte",
                            "The values between which a stated share of the futures lies, as many of the others above it as below.",
                            "De waarden waartussen een genoemd deel van de toekomsten ligt, met evenveel van de andere erboven als eronder."),
                    term(
                            "baseline",
                            "uitgangspunt",
                            "The scenario in which nothing new is decided; others are compared with it.",
                            "Het scenario waarin niets nieuws wordt besloten; de andere worden ermee vergeleken."),
                    term(
                            "binds",
                            "knelt",
                            "Stands in the way: a little more of it would shrink the shortfall.",
                            "Staat in de weg: met iets meer ervan wordt het tekort kleiner."),
                    term(
                            "bloc",
                            "blok",
                            "A group of countries that sells and buys as one.",
                            "Een groep landen die als één koopt en verkoopt."),
                    term(
                            "box",
                            "vak",
                            "A description of futures by limits on a few factors, looked for where it often goes wrong.",
                            "Een beschrijving van toekomsten met grenzen aan enkele factoren, gezocht waar het vaak misgaat."),
                    term(
                            "capacity",
                            "capaciteit",
                            "The most that a plant can make in a month.",
                            "Wat een fabriek in een maand hoogstens kan maken."),
                    term(
                            "capture",
                            "dekking",
                            "Of all futures in which it goes wrong, the share that lies in a box. The literature calls it coverage.",
                            "Van alle toekomsten waarin het misgaat, het deel dat in een vak ligt. De literatuur noemt het coverage."),
                    term(
                            "case",
                            "casus",
                            "Everything that one answer rests on: a folder of tables, sources and scenarios.",
                            "Alles waarop één antwoord rust: een map met tabellen, bronnen en scenario’s."),
                    term(
                            "claimant",
                            "afnemer",
                            "Who the supply is for: Ukraine, or a group of allies.",
                            "Voor wie de aanvoer bestemd is: Oekraïne, of een groep bondgenoten."),
                    term(
                            "cover",
                            "bescherming",
                            "Air defence for plants within reach of strikes; it uses interceptors that are scarce themselves.",
                            "Luchtverdediging voor fabrieken binnen bereik van aanvallen; zij kost luchtdoelraketten, die zelf schaars zijn."),
                    term(
                            "CRPS",
                            "CRPS",
                            "The mean error of a forecast that is a band (continuous ranked probability score): how far off it is and how wide. For a single number it is the distance.",
                            "De gemiddelde fout van een voorspelling die een bandbreedte is (continuous ranked probability score): hoe ver zij ernaast zit en hoe ruim zij is. Voor één getal is het de afstand."),
                    term(
                            "driver",
                            "bepalende factor",
                            "A factor from which much of the spread of an answer comes.",
                            "Een factor waar veel van de spreiding van een antwoord vandaan komt."),
                    term(
                            "explosive fill",
                            "springstof",
                            "What makes a shell explode.",
                            "Wat een granaat laat ontploffen."),
                    term(
                            "factor",
                            "factor",
                            "Something uncertain, drawn anew in each future; what shares a factor moves together.",
                            "Iets onzekers, in elke toekomst opnieuw getrokken; wat een factor deelt, beweegt samen."),
                    term(
                            "fire ratio",
                            "vuurverhouding",
                            "What Ukraine fires divided by what the adversary fires.",
                            "Wat Oekraïne verschiet gedeeld door wat de tegenstander verschiet."),
                    term(
                            "first-order index",
                            "eerste-orde-index",
                            "The share of the spread of an answer that would go if this one factor were known.",
                            "Het deel van de spreiding van een antwoord dat zou verdwijnen als deze ene factor bekend was."),
                    term(
                            "floor",
                            "ondergrens",
                            "The least that is needed a month to hold the front and the sky.",
                            "Wat per maand minimaal nodig is om het front en het luchtruim te houden."),
                    term(
                            "foresight",
                            "vooruitzien",
                            "Planning the whole period at once instead of a year at a time.",
                            "De hele periode in één keer plannen in plaats van jaar voor jaar."),
                    term(
                            "frame contract",
                            "raamcontract",
                            "An order for several years at a fixed rate; what is ordered is paid, taken or not.",
                            "Een bestelling voor meerdere jaren in een vast tempo; wat besteld is wordt betaald, ook als het niet wordt afgenomen."),
                    term(
                            "full need",
                            "volledige behoefte",
                            "What is needed a month to do all that the posture asks; includes the floor.",
                            "Wat per maand nodig is om alles te doen wat de houding vraagt; de ondergrens hoort erbij."),
                    term(
                            "fund",
                            "fonds",
                            "Public money with an owner and rules: how much a year, for what, from whom, who decides.",
                            "Overheidsgeld met een eigenaar en regels: hoeveel per jaar, waarvoor, bij wie, wie besluit."),
                    term(
                            "future",
                            "toekomst",
                            "One way in which all that is uncertain can turn out.",
                            "Eén manier waarop alles wat onzeker is kan uitvallen."),
                    term(
                            "gift",
                            "schenking",
                            "Units that an ally gives from the stock it had at the start.",
                            "Stuks die een bondgenoot weggeeft uit de voorraad die hij aan het begin had."),
                    term(
                            "hindcast",
                            "toets achteraf",
                            "What a case of the past forecast, held against what happened.",
                            "Wat een casus van toen voorspelde, naast wat er gebeurde."),
                    term(
                            "horizon",
                            "horizon",
                            "The months that the plan looks at.",
                            "De maanden waarnaar het plan kijkt."),
                    term(
                            "interceptor",
                            "luchtdoelraket",
                            "A missile that brings down a missile, aircraft or drone.",
                            "Een raket die een raket, vliegtuig of drone neerhaalt."),
                    term(
                            "item",
                            "artikel",
                            "What is used up: a shell, a missile, an interceptor, a drone.",
                            "Wat verbruikt wordt: een granaat, een raket, een luchtdoelraket, een drone."),
                    term(
                            "item-month",
                            "tekortmaand",
                            "A month in which one item is wholly missing; two months at half count as one; weighted where the case gives an item a weight.",
                            "Een maand waarin één artikel helemaal ontbreekt; twee maanden met de helft tellen als één; gewogen waar de casus een artikel een gewicht geeft."),
                    term(
                            "lead time",
                            "bouwtijd",
                            "Months from the decision for a new line to its first output.",
                            "Maanden van het besluit over een nieuwe lijn tot de eerste productie."),
                    term(
                            "lever",
                            "instelling",
                            "Something that a scenario sets: a policy that we decide, or something that happens.",
                            "Iets wat een scenario instelt: beleid dat wij kiezen, of iets wat gebeurt."),
                    term(
                            "lot",
                            "partij",
                            "The units that the computation counts in, such as a thousand shells.",
                            "De hoeveelheid waarin de berekening telt, bijvoorbeeld duizend granaten."),
                    term(
                            "material",
                            "grondstof",
                            "What items are made of and what runs short first: powder, explosive fill, seekers.",
                            "Waar artikelen van worden gemaakt en wat het eerst opraakt: kruit, springstof, zoekkoppen."),
                    term(
                            "months under the floor",
                            "maanden onder de ondergrens",
                            "Calendar months in which more than half a per cent of the floor of an item is missing.",
                            "Kalendermaanden waarin meer dan een half procent van de ondergrens van een artikel ontbreekt."),
                    term(
                            "need",
                            "behoefte",
                            "What a claimant would use a month if it were there.",
                            "Wat een afnemer per maand zou gebruiken als het er was."),
                    term(
                            "offer",
                            "aanbod",
                            "Stock or spare production that a country outside the plan would sell.",
                            "Voorraad of vrije productie die een land buiten het plan wil verkopen."),
                    term(
                            "own defence",
                            "eigen defensie",
                            "What allies keep for themselves: their own use and their stock targets.",
                            "Wat bondgenoten voor zichzelf houden: eigen gebruik en voorraaddoelen."),
                    term(
                            "own use",
                            "eigen gebruik",
                            "What an ally uses itself, in training and exercises.",
                            "Wat een bondgenoot zelf gebruikt, bij opleiding en oefening."),
                    term(
                            "parity month",
                            "pariteitsmaand",
                            "The month from which supply is at least the adversary’s, to the end of the period.",
                            "De maand vanaf welke de aanvoer minstens zo groot is als die van de tegenstander, tot het eind van de periode."),
                    term(
                            "persistence",
                            "persistentie",
                            "The assumption that everything stays as it was at the date of the case; a forecast should beat it.",
                            "De aanname dat alles blijft zoals het was op de datum van de casus; een voorspelling hoort daarvan te winnen."),
                    term(
                            "plan",
                            "plan",
                            "The orders, factories, materials and payments that leave the least shortfall over the whole period.",
                            "De bestellingen, fabrieken, grondstoffen en betalingen die over de hele periode het minste tekort laten."),
                    term(
                            "policy",
                            "beleid",
                            "What we decide; the other half of a scenario is the world.",
                            "Wat wij besluiten; de andere helft van een scenario is de wereld."),
                    term(
                            "posture",
                            "houding",
                            "What the forces at the front set out to do: hold, or counter-attack.",
                            "Wat de troepen aan het front voorhebben: standhouden of tegenaanval."),
                    term(
                            "powder",
                            "kruit",
                            "The propellant that drives a shell out of the gun.",
                            "De voortstuwende lading die een granaat uit het kanon drijft."),
                    term(
                            "producer",
                            "producent",
                            "A plant, or a group of plants, that makes one item.",
                            "Een fabriek, of een groep fabrieken, die één artikel maakt."),
                    term(
                            "purity",
                            "dichtheid",
                            "Of the futures in a box, the share in which it goes wrong. The literature calls it density.",
                            "Van de toekomsten in een vak, het deel waarin het misgaat. De literatuur noemt het density."),
                    term(
                            "regret",
                            "achterstand",
                            "How much more a plan leaves short in a future than the plan that is best there.",
                            "Hoeveel meer een plan in een toekomst tekortkomt dan het plan dat daar het beste is."),
                    term(
                            "release",
                            "vrijgave",
                            "What the plan lets a claimant use in a month.",
                            "Wat een afnemer volgens het plan in een maand mag gebruiken."),
                    term(
                            "satisficing",
                            "goed genoeg",
                            "Asking in how many futures a plan is good enough instead of in how many it is best.",
                            "De vraag in hoeveel toekomsten een plan goed genoeg is, in plaats van in hoeveel het beste."),
                    term(
                            "scenario",
                            "scenario",
                            "One setting of all levers: a policy in a world.",
                            "Eén stand van alle instellingen: beleid in een wereld."),
                    term(
                            "seed",
                            "startgetal",
                            "The number from which all chance starts; the same seed gives the same result.",
                            "Het getal waarmee alle toeval begint; hetzelfde startgetal geeft hetzelfde resultaat."),
                    term(
                            "shelf life",
                            "houdbaarheid",
                            "How long an item can be stored.",
                            "Hoe lang een artikel bewaard kan worden."),
                    term("shell", "granaat", "What a gun fires.", "Wat een kanon verschiet."),
                    term(
                            "shortfall",
                            "tekort",
                            "Need less what is used.",
                            "Behoefte min wat er gebruikt wordt."),
                    term(
                            "state-owned plant",
                            "staatsfabriek",
                            "A plant that needs no orders to be built and can be kept warm.",
                            "Een fabriek die zonder bestellingen gebouwd kan worden en warm kan worden gehouden."),
                    term(
                            "stock",
                            "voorraad",
                            "What a holder has at the end of a month.",
                            "Wat een houder aan het eind van een maand heeft."),
                    term(
                            "stock target",
                            "voorraaddoel",
                            "The stock that an ally has promised to hold from a month on.",
                            "De voorraad die een bondgenoot beloofd heeft vanaf een bepaalde maand te hebben."),
                    term(
                            "substitute",
                            "vervanger",
                            "An item that does part of the work of another: small drones for shells.",
                            "Een artikel dat een deel van het werk van een ander doet: kleine drones voor granaten."),
                    term(
                            "supply",
                            "aanvoer",
                            "What arrives in a month: made, bought and given.",
                            "Wat in een maand binnenkomt: gemaakt, gekocht en geschonken."),
                    term(
                            "switching value",
                            "omslagpunt",
                            "How far an assumption must move before the answer turns.",
                            "Hoe ver een aanname moet verschuiven voordat het antwoord omslaat."),
                    term(
                            "take-or-pay",
                            "afname- of betaalplicht",
                            "What is ordered is paid for, taken or not.",
                            "Wat besteld is wordt betaald, afgenomen of niet."),
                    term(
                            "tier",
                            "doel",
                            "One of the goals that the plan meets in order: floor, full need, allies’ stock targets, cost.",
                            "Een van de doelen waaraan het plan op volgorde voldoet: ondergrens, volledige behoefte, voorraaddoelen van bondgenoten, kosten."),
                    term(
                            "total index",
                            "totale index",
                            "The share of the spread of an answer that would stay if all other factors were known: what a factor does alone and together with others.",
                            "Het deel van de spreiding van een antwoord dat zou blijven als alle andere factoren bekend waren: wat een factor op zichzelf en samen met andere doet."),
                    term(
                            "upper bound",
                            "bovengrens",
                            "The most that something can be; the lead of a plan that knows in advance what happens is one.",
                            "Het hoogste wat iets kan zijn; de voorsprong van een plan dat vooraf weet wat er gebeurt is er een."),
                    term(
                            "world",
                            "wereld",
                            "What happens whatever we decide; the other half of a scenario is the policy.",
                            "Wat er gebeurt, wat wij ook besluiten; de andere helft van een scenario is het beleid."));

    private Glossary() {}

    /** A word and what it means here. */
    public record Term(Text word, Text definition) {}

    /** All terms, in the order of the English words. */
    public static List<Term> terms() {
        return TERMS;
    }

    /** The terms in the order of one language. */
    public static List<Term> terms(Language language) {
        return TERMS.stream()
                .sorted((a, b) -> a.word().in(language).compareTo(b.word().in(language)))
                .toList();
    }

    /** The page docs/reference/words.md; a test holds the page to it. */
    public static String page() {
        StringBuilder page =
                new StringBuilder(
                        """
                        # Words

                        One word for one thing, in code, tables, screens and briefs. Written by
                        `Glossary`; refresh this page with
                        `./mvnw -pl words -am test -Dholdfast.refresh=true`.

                        | English | Dutch | Definition | Definitie |
                        | --- | --- | --- | --- |
                        """);
        for (Term term : TERMS) {
            page.append("| ")
                    .append(term.word().en())
                    .append(" | ")
                    .append(term.word().nl())
                    .append(" | ")
                    .append(term.definition().en())
                    .append(" | ")
                    .append(term.definition().nl())
                    .append(" |\n");
        }
        return page.toString();
    }

    private static Term term(String en, String nl, String definitionEn, String definitionNl) {
        return new Term(new Text(en, nl), new Text(definitionEn, definitionNl));
    }
}
