package org.holdfast.model;

/** What a fund may spend in a calendar year: EUR million, price year of the case. */
public record Envelope(String fund, int year, Quantity amount) {}
