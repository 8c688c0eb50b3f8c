package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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
                IndicatorMessages.CLOSE_TO_WINNING_BID,
                IndicatorMessages.CLOSE_TO_WINNING_BID_DEFINITION,
                IndicatorMessages.CLOSE_TO_WINNING_BID_REASONING,
                IndicatorMessages.CLOSE_TO_WINNING_BID_FALSE_ALARMS,
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
                        IndicatorMessages.FENCE_AS_SHARE_WINNING_BID));
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
