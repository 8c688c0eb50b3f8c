package org.holdfast.model;

/** The two languages in which Holdfast tells its answers. */
public enum Language {
    EN,
    NL
}
