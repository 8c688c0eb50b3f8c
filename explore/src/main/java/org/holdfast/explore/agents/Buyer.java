package org.holdfast.explore.agents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One who orders for the claimant: a donor with its part of a fund, or what donors pool. */
final class Buyer {
    /** How a buyer comes to decide. */
    enum Kind {
        /** A party with its part of a fund: now and then, what it is drawn to. */
        DONOR,
        /** Money that several pay and one orders with: every quarter, by the claimant's list. */
        POOL,
        /** The claimant's own money: every month, by its own list. */
        CLAIMANT
    }

    final Kind kind;
    final int fund;
    final String party;
    final String bloc;

    /** Whether it pays a premium outside its own bloc. */
    final boolean isNational;

    /**
     * Whether it orders together with the others that pay into the fund, where orders are joint.
     */
    final boolean joins;

    /** Share of months in which it decides. */
    final double active;

    /** [month] millions that come. */
    final double[] income;

    /** Blocs whose makers it may buy from. */
    final List<String> blocs;

    /** millions that it has and has not spent. */
    double purse;

    /** [month] millions that it owes on frame contracts and on what was ordered before. */
    final double[] owed;

    /** [item] whether its last package had it. */
    final boolean[] last;

    /** [item] slots of the book as it would ask them: its own makers, its bloc's, the cheapest. */
    int[][] nearest = new int[0][];

    /** [item] slots of the book, the cheapest first. */
    int[][] cheapest = new int[0][];

    /** [holder] its part of what a holder of stocks may give. */
    double[] gives = new double[0];

    /** millions paid in each month, by the bloc of the supplier. */
    final Map<String, double[]> paid = new LinkedHashMap<>();

    Buyer(
            Kind kind,
            int fund,
            String party,
            String bloc,
            boolean isNational,
            boolean joins,
            double active,
            double[] income,
            List<String> blocs,
            int items) {
        this.kind = kind;
        this.fund = fund;
        this.party = party;
        this.bloc = bloc;
        this.isNational = isNational;
        this.joins = joins;
        this.active = active;
        this.income = income;
        this.blocs = blocs;
        owed = new double[income.length];
        last = new boolean[items];
    }

    /** Books a payment; what it comes from is taken from the purse elsewhere. */
    void pay(int month, String supplier, double millions) {
        paid.computeIfAbsent(supplier, b -> new double[income.length])[month] += millions;
    }

    /** Books what is due in a month that comes; it is taken from the purse then. */
    void owe(int month, String supplier, double millions) {
        owed[month] += millions;
        pay(month, supplier, millions);
    }
}
