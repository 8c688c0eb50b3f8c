package org.holdfast.model;

/** The two ways to plan that are compared in every run. */
public enum Way {
    /** Today's practice: a short window, rolled forward. */
    AD_HOC,
    /** The whole horizon at once. */
    PLAN
}
