package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What the model leaves out. Stands in every brief. */
public final class NotInIt {
    private static final List<Text> SENTENCES =
            List.of(
                    new Text(
                            "Soldiers: how many there are, how they are trained, what losses they"
                                    + " take.",
                            "Militairen: hoeveel er zijn, hoe ze geoefend zijn, welke verliezen ze"
                                    + " lijden."),
                    new Text(
                            "Tactics, targets and the design of weapons: a supplied front can still"
                                    + " lose.",
                            "Tactiek, doelen en het ontwerp van wapens: ook een bevoorraad front kan"
                                    + " verliezen."),
                    new Text(
                            "The adversary’s answer: what it makes and uses is given, and does not"
                                    + " react to the plan.",
                            "Het antwoord van de tegenstander: wat die maakt en gebruikt ligt vast en"
                                    + " reageert niet op het plan."),
                    new Text(
                            "The places of plants and stocks: they are known by country only.",
                            "De plaats van fabrieken en voorraden: alleen het land is bekend."),
                    new Text(
                            "Parliaments and public opinion: money comes when its fund says so.",
                            "Parlementen en publieke opinie: geld komt wanneer het fonds dat zegt."),
                    new Text(
                            "Secret figures: all numbers come from public sources or are marked as"
                                    + " assumptions.",
                            "Geheime cijfers: alle getallen komen uit openbare bronnen of zijn"
                                    + " gemarkeerd als aanname."));

    private NotInIt() {}

    /** One sentence for each thing left out. */
    public static List<String> sentences(Language language) {
        return SENTENCES.stream().map(s -> s.in(language)).toList();
    }
}
