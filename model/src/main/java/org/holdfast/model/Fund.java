package org.holdfast.model;

import java.util.Optional;

/**
 * Public money with a name, an owner and rules.
 *
 * @param status agreed by the case's date, proposed, a lever that nobody proposed in this form, or
 *     only a yardstick
 * @param home the bloc whose money it is; national pooling makes it buy there
 * @param firstPayment month index of the first payment; nothing is paid before
 * @param carryOver share of what is left at the end of a year that can be used the next year
 * @param investShare highest share of a year's envelope that may pay for production lines
 * @param contributors id of the party or bloc that pays
 * @param key how the contributors share it
 */
public record Fund(
        String id,
        Text name,
        Status status,
        String home,
        String proposed,
        String agreed,
        int firstPayment,
        Decision decides,
        Text decidedBy,
        Text blockedBy,
        Quantity carryOver,
        Quantity investShare,
        boolean national,
        String contributors,
        Key key,
        Optional<Quantity> size,
        Origin origin) {
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
