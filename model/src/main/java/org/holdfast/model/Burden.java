package org.holdfast.model;

/**
 * What one party pays over the horizon under three keys, millions, price year of the case.
 *
 * @param byFund as the funds' own keys share it
 * @param byGdp as GDP would share the same total
 * @param byDefence as defence spending would share it
 * @param gdp millions a year; 0 if not known
 */
public record Burden(String party, double byFund, double byGdp, double byDefence, double gdp) {}
