package org.holdfast.oversight.indicators;

import java.util.List;
import java.util.OptionalDouble;
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
                IndicatorMessages.HEAVILY_DISCOUNTED_BID,
                IndicatorMessages.HEAVILY_DISCOUNTED_BID_DEFINITION,
                IndicatorMessages.HEAVILY_DISCOUNTED_BID_REASONING,
                IndicatorMessages.HEAVILY_DISCOUNTED_BID_FALSE_ALARMS,
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
                        IndicatorMessages.FENCE_AS_SHARE_WINNING_BID_2));
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
