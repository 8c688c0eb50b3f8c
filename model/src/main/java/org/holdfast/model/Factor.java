package org.holdfast.model;

/** Something uncertain that moves one number or several together. */
public record Factor(String id, Text name) {}
