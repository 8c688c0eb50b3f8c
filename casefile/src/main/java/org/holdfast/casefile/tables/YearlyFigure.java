package org.holdfast.casefile.tables;

/** A price index or an exchange rate of a year. */
public record YearlyFigure(String name, int year, double figure) {}
