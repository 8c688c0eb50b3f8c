package org.holdfast.model;

/**
 * A point of a survey series: share in favour, 0 to 1. Used only when a scenario turns public
 * support on.
 */
public record OpinionPoint(String series, String party, String date, Quantity share) {}
