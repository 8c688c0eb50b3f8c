package org.holdfast.plan;

/**
 * What the columns and rows of the programme are called, made from their tags only when asked for.
 */
final class Names {
    static final int CAPACITY = 0;
    static final int CLOSE = 1;
    static final int OUTPUT = 2;
    static final int CEILING = 3;
    static final int RATE = 4;
    static final int FIRM_LINE = 5;
    static final int PUBLIC_LINE = 6;
    static final int CONTRACT = 7;
    static final int ACTIVE = 8;
    static final int PREMIUM = 9;
    static final int IDLE = 10;
    static final int BROKEN = 11;
    static final int PREMIUM_UNPAID = 12;
    static final int GUARANTEE = 13;
    static final int DAMAGE = 14;
    static final int COVER = 15;
    static final int WARM = 16;
    static final int TAKE = 17;
    static final int RESERVE = 18;
    static final int FEED_CEILING = 19;
    static final int FEED_RATE = 20;
    static final int FEED_FIRM = 21;
    static final int FEED_PUBLIC = 22;
    static final int FEED = 23;
    static final int FEED_CAPACITY = 24;
    static final int MATERIAL = 25;
    static final int OFFER = 26;
    static final int GIFT = 27;
    static final int STOCK = 28;
    static final int SUBSTITUTE = 29;
    static final int SHORT_FULL = 30;
    static final int SHORT_MID = 31;
    static final int SHORT_FLOOR = 32;
    static final int BELOW_FLOOR = 33;
    static final int BELOW_TARGET = 34;
    static final int CREDIT = 35;
    static final int MONEY = 36;
    static final int INVEST_MONEY = 37;
    static final int FUND = 38;
    static final int INVEST = 39;
    static final int PAY = 40;
    static final int ORDERED = 41;
    static final int INCOMING = 42;
    static final int EXPIRED = 43;

    private static final String[] WORDS = {
        "capacity",
        "close",
        "output",
        "ceiling",
        "rate",
        "firm_line",
        "public_line",
        "contract",
        "active",
        "premium",
        "idle",
        "broken",
        "premium_unpaid",
        "guarantee",
        "damage",
        "cover",
        "warm",
        "take",
        "reserve",
        "feed_ceiling",
        "feed_rate",
        "feed_firm",
        "feed_public",
        "feed",
        "feed_capacity",
        "material",
        "offer",
        "gift",
        "stock",
        "substitute",
        "short_full",
        "short_mid",
        "short_floor",
        "below_floor",
        "below_target",
        "credit",
        "money",
        "invest_money",
        "fund",
        "invest",
        "pay",
        "ordered",
        "incoming",
        "expired",
    };

    private Names() {}

    /** Packs a kind, two indices and a month into a tag. */
    static long tag(int kind, int p, int q, int t) {
        return ((long) kind << 48) | ((long) p << 32) | ((long) q << 16) | t;
    }

    static String column(Formulation f, long tag) {
        return name(f, tag);
    }

    static String row(Formulation f, long tag) {
        return name(f, tag);
    }

    static int kind(long tag) {
        return (int) (tag >>> 48);
    }

    private static String name(Formulation f, long tag) {
        int kind = (int) (tag >>> 48);
        int p = (int) (tag >>> 32) & 0xffff;
        int q = (int) (tag >>> 16) & 0xffff;
        int t = (int) tag & 0xffff;
        return WORDS[kind] + "." + subject(f, kind, p) + "." + q + "." + t;
    }

    private static String subject(Formulation f, int kind, int p) {
        var s = f.situation();
        return switch (kind) {
            case CAPACITY,
                    CLOSE,
                    OUTPUT,
                    CEILING,
                    RATE,
                    FIRM_LINE,
                    PUBLIC_LINE,
                    CONTRACT,
                    ACTIVE,
                    PREMIUM,
                    IDLE,
                    BROKEN,
                    PREMIUM_UNPAID,
                    GUARANTEE,
                    DAMAGE,
                    COVER,
                    WARM,
                    TAKE,
                    ORDERED ->
                    s.sites().get(p).row().id();
            case FEED_CEILING, FEED_RATE, FEED_FIRM, FEED_PUBLIC, FEED, FEED_CAPACITY ->
                    s.feeds().get(p).row().id();
            case MATERIAL -> s.materials().get(p).id();
            case OFFER -> s.sales().get(p).row().id();
            case FUND, INVEST, PAY -> s.purses().get(p).row().id();
            case RESERVE, SHORT_FULL, SHORT_MID, CREDIT -> s.items().get(p).id();
            case GIFT, STOCK, SHORT_FLOOR, BELOW_FLOOR, BELOW_TARGET, INCOMING, EXPIRED ->
                    s.claimants().get(p);
            case MONEY, INVEST_MONEY -> f.blocs().get(p);
            default -> "" + p;
        };
    }
}
