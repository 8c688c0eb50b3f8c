package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Rows;

/**
 * Public money with a name, an owner and rules.
 *
 * @param firstPayment month index of the first payment; nothing is paid before
 */
@Rows(table = "funds", about = "Public money with a name, an owner and rules.")
@Copies
public record Fund(
        @Column(value = "The fund's name in other tables.", form = Form.ID) String id,
        @Column("Full name.") Text name,
        @Column(
                        value =
                                "How far it is: agreed, proposed, a lever that nobody proposed in this form, or only a yardstick.",
                        empty = "agreed")
                Status status,
        @Column(
                        value = "Whose money it is; national pooling makes it buy there.",
                        of = "parties",
                        only = Only.MARKET)
                String home,
        @Column(value = "Day on which it was proposed.", form = Form.DAY, optional = true)
                String proposed,
        @Column(value = "Day on which it was agreed.", form = Form.DAY, optional = true)
                String agreed,
        @Column(
                        value = "Month of the first payment; nothing is paid before.",
                        form = Form.MONTH,
                        optional = true)
                int firstPayment,
        @Column(value = "How it is decided.", empty = "national") Decision decides,
        @Column(value = "Who decides.", optional = true) Text decidedBy,
        @Column(value = "Who can block it.", optional = true) Text blockedBy,
        @Column(
                        value =
                                "Share of what is left at the end of a year that can be used the next year.",
                        unit = "share",
                        high = 1,
                        empty = "1")
                Quantity carryOver,
        @Column(
                        value =
                                "Highest share of a year's envelope that may pay for production lines.",
                        unit = "share",
                        high = 1,
                        empty = "1")
                Quantity investShare,
        @Column(
                        value = "Whether the money buys at home, or anywhere together with others.",
                        name = "pooling",
                        choices = {"national", "joint"},
                        yes = "national",
                        empty = "joint")
                boolean national,
        @Column(value = "The party or bloc that pays.", of = "parties") String contributors,
        @Column(
                        value =
                                "How contributors share it: by GDP, by defence spending, or by contributions.csv.",
                        empty = "gdp")
                Key key,
        @Column(
                        value = "Size in all, for yardsticks and for the reader.",
                        unit = "billion",
                        money = true)
                Optional<Quantity> size,
        @Column(value = "Years over which that size is paid out.", unit = "years", high = 99)
                Optional<Quantity> years,
        Origin origin)
        implements FundCopies {
    public enum Status {
        AGREED,
        PROPOSED,
        LEVER,
        YARDSTICK
    }

    public enum Decision {
        UNANIMITY,
        QUALIFIED_MAJORITY,
        COALITION,
        NATIONAL
    }

    public enum Key {
        GDP,
        DEFENCE,
        OWN
    }
}
