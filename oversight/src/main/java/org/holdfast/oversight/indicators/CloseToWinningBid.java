package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.MainCurrency;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;

/** R024: somebody lost by remarkably little. */
public final class CloseToWinningBid implements Indicator {
    @Override
    public String code() {
        return "R024";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Price close to winning bid", "Prijs vlak boven de winnende"),
                new Text(
                        "The difference between the lowest valid bid of another tenderer and the"
                                + " winning bid, as a share of the winning bid, is at most the"
                                + " lower fence of all such differences: the first quartile less"
                                + " one and a half times the distance between the quartiles. There"
                                + " is no fence, and no flag, unless the quartile and the fence are"
                                + " above 0; nor with fewer than five differences, or where the"
                                + " quartiles are equal, a limit that Cardinal does not know. One"
                                + " award is active, it has one supplier, and his bid was the"
                                + " lowest. With several lots only bids for exactly those of the"
                                + " award are compared. The winner and the next are flagged too.",
                        "Het verschil tussen de laagste geldige inschrijving van een ander en de"
                                + " winnende, als deel van de winnende, is hoogstens de ondergrens"
                                + " van al zulke verschillen: het eerste kwartiel min anderhalf"
                                + " keer de kwartielafstand. Er is geen grens, en geen vlag, als"
                                + " kwartiel en grens niet boven 0 liggen; en ook niet bij minder"
                                + " dan vijf verschillen, of als de kwartielen gelijk zijn, een"
                                + " beperking die Cardinal niet kent. Eén gunning is van kracht,"
                                + " zij heeft één leverancier, en die was de laagste. Bij meerdere"
                                + " percelen worden alleen inschrijvingen op precies die van de"
                                + " gunning vergeleken. Ook de winnaar en de volgende krijgen een"
                                + " vlag."),
                new Text(
                        "Tenderers who divide a market make a bid that is meant to lose, and put it"
                                + " just above the one that is meant to win.",
                        "Inschrijvers die een markt verdelen, doen een bod dat moet verliezen, en"
                                + " leggen het vlak boven het bod dat moet winnen."),
                new Text(
                        "Where a price list or an index sets most of the price, honest bids are"
                                + " close"
                                + " too. Data in which prices hardly differ have no fence.",
                        "Waar een prijslijst of index de prijs grotendeels bepaalt, liggen eerlijke"
                                + " inschrijvingen ook dicht bijeen. Gegevens waarin prijzen"
                                + " nauwelijks"
                                + " verschillen, hebben geen grens."),
                "bids/details/status, bids/details/value, bids/details/tenderers/id,"
                        + " awards/status, awards/suppliers/id",
                "Open Contracting Partnership, Cardinal, indicator R024 (2024)");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "threshold",
                        Setting.Kind.DECIMAL,
                        "",
                        new Text(
                                "the fence, as a share of the winning" + " bid",
                                "de grens, als deel van de winnende inschrijving")));
    }

    @Override
    public boolean comparesPrices() {
        return true;
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.OCID, Group.TENDERER);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return new Run(settings.number("threshold"), given.currency());
    }

    private static final class Run extends FencedMargins {
        Run(OptionalDouble threshold, MainCurrency currency) {
            super("lower_fence", "ocid_tenderer_r024", threshold, currency);
        }

        @Override
        double fence(Quartiles quartiles) {
            return quartiles.lowerFence();
        }

        @Override
        boolean isMeant(Quartiles quartiles) {
            return quartiles.first() > 0 && quartiles.lowerFence() > 0;
        }

        @Override
        boolean isBeyond(double difference, double fence) {
            return difference <= fence;
        }

        @Override
        List<String> tenderers(String winner, List<String> runnersUp) {
            List<String> both = new ArrayList<>(runnersUp);
            both.addFirst(winner);
            return both;
        }
    }
}
