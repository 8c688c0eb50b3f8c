package org.holdfast.model;

/**
 * What strikes do to sites in a party, and what cover costs.
 *
 * @param loss share of unprotected capacity lost a month
 * @param coveredLoss share of covered capacity lost a month
 * @param repair months until lost capacity works again
 * @param interceptor item used for cover
 * @param interceptors interceptors a month that cover one whole site
 */
public record Exposure(
        String party,
        Quantity loss,
        Quantity coveredLoss,
        Quantity repair,
        String interceptor,
        Quantity interceptors) {}
