package org.holdfast.oversight.indicators;

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

/** R058: somebody won by remarkably much. */
public final class HeavilyDiscountedBid implements Indicator {
    @Override
    public String code() {
        return "R058";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Heavily discounted bid", "Sterk afgeprijsde inschrijving"),
                new Text(
                        "The difference between the lowest valid bid of another tenderer and the"
                                + " winning bid, as a share of the winning bid, is at least the"
                                + " upper fence of all such differences: the third quartile and"
                                + " one and a half times the distance between the quartiles. There"
                                + " is no fence, and no flag, unless the fence is above 0; nor with"
                                + " fewer than five differences, or where the quartiles are equal,"
                                + " a limit that Cardinal does not know. One award is active, it"
                                + " has one supplier, and his bid was the lowest. With several lots"
                                + " only bids for exactly those of the award are compared. The"
                                + " winner is flagged too.",
                        "Het verschil tussen de laagste geldige inschrijving van een ander en de"
                                + " winnende, als deel van de winnende, is minstens de bovengrens"
                                + " van al zulke verschillen: het derde kwartiel plus anderhalf"
                                + " keer de kwartielafstand. Er is geen grens, en geen vlag, als de"
                                + " grens niet boven 0 ligt; en ook niet bij minder dan vijf"
                                + " verschillen, of als de kwartielen gelijk zijn, een beperking"
                                + " die Cardinal niet kent. Eén gunning is van kracht, zij heeft"
                                + " één leverancier, en die was de laagste. Bij meerdere percelen"
                                + " worden alleen inschrijvingen op precies die van de gunning"
                                + " vergeleken. Ook de winnaar krijgt een vlag."),
                new Text(
                        "A price far below all others may be for something worse, or be made up"
                                + " for in"
                                + " amendments.",
                        "Een prijs ver onder alle andere kan voor iets slechters zijn, of later"
                                + " worden"
                                + " goedgemaakt in wijzigingen."),
                new Text(
                        "A maker who owns an idle line, or has the stock, can honestly be far"
                                + " cheaper.",
                        "Een maker met een stilstaande lijn of met voorraad kan eerlijk veel"
                                + " goedkoper zijn."),
                "bids/details/status, bids/details/value, bids/details/tenderers/id,"
                        + " awards/status, awards/suppliers/id",
                "Open Contracting Partnership, Cardinal, indicator R058 (2024)");
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
            super("upper_fence", "ocid_tenderer_r058", threshold, currency);
        }

        @Override
        double fence(Quartiles quartiles) {
            return quartiles.upperFence();
        }

        @Override
        boolean isMeant(Quartiles quartiles) {
            return quartiles.upperFence() > 0;
        }

        @Override
        boolean isBeyond(double difference, double fence) {
            return difference >= fence;
        }

        @Override
        List<String> tenderers(String winner, List<String> runnersUp) {
            return List.of(winner);
        }
    }
}
