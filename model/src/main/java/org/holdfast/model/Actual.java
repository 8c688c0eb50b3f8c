package org.holdfast.model;

/**
 * What happened, known later: for the hindcast only, never an input of a plan.
 *
 * @param date ISO date or month the figure is about
 */
public record Actual(String series, String date, Quantity quantity, String unit) {}
